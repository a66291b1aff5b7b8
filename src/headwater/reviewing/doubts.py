"""A doubt: what it is about, what is asked, what each answer decides.

A doubt carries codes and arguments; the words for them come from the fixed tables of publishing.
Its id hashes the words it is about, not their ids: it is the same doubt after a new reading that
finds the same words, and another one as soon as the matter has changed.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from headwater.records import DecisionKind, Place, Reason, Report, digest

AROUND = 32
"""Characters either side of a name that tell one use from another (as in `casebook.anchors`)."""


class DoubtKind(StrEnum):
    """What can be doubtful."""

    NEAR_CLAIMS = "near-claims"
    """two claims that may be one"""
    WEAK_CLAIM = "weak-claim"
    """clauses joined to one claim on a weak score, which may be two"""
    SHARED_NAME = "shared-name"
    """two actors that reports call by the same words, and that may be one"""
    CONTESTED_NAME = "contested-name"
    """words that several may mean, taken here for one of them"""
    SOURCE = "source"
    """a source whose words do not show whom they stand for"""
    OPEN_ORIGIN = "open-origin"
    """origins that are not shown to be separate, or one that no text states"""
    NO_OUTLET = "no-outlet"
    NO_DATE = "no-date"
    UNFIT_DECISION = "unfit-decision"
    """a decision that no longer fits"""


class About(StrEnum):
    """What one side of a doubt is."""

    CLAIM = "claim"
    STATEMENT = "statement"
    ACTOR = "actor"
    REPORT = "report"
    DECISION = "decision"


@dataclass(frozen=True, slots=True)
class Side:
    """One of the things that a doubt is about.

    `id` is that of the claim, statement, actor, report or decision; `named` is what a decision
    about it names (a clause, one use of a name). `label` is what the records call it, None where
    its words say all. `places` are the words in question, the most telling first.
    """

    about: About
    id: str
    named: str
    label: str | None = None
    places: tuple[Place, ...] = ()


class AnswerCode(StrEnum):
    """What a person may answer."""

    SAME = "same"
    DIFFERENT = "different"
    UNSURE = "unsure"
    FROM_OTHER = "from-other"
    """one side has it from the other"""
    GIVE = "give"
    """the person writes what is asked for"""
    ACCEPT = "accept"
    REJECT = "reject"
    TAKE_BACK = "take-back"


@dataclass(frozen=True, slots=True)
class Answer:
    """What an answer decides: the kind, what it names, and what it sets.

    `asks` is the value that the person writes, None where nothing is to be written; `args` fill
    the words of the answer.
    """

    code: AnswerCode
    kind: DecisionKind
    named: tuple[str, ...]
    values: Mapping[str, str] = field(default_factory=dict)
    asks: str | None = None
    args: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Doubt:
    """One doubtful point with what it is about and what each answer decides.

    `args` fill the words of the question, `why` says what the doubt rests on. `settles` are the
    codes of what would settle it where no answer can. `weight` is how much may change, from 0:
    what may change most comes first. `choices` are words that may be the answer, as they stand in
    the report.
    """

    id: str
    kind: DoubtKind
    sides: tuple[Side, ...]
    answers: tuple[Answer, ...]
    weight: float
    args: Mapping[str, str] = field(default_factory=dict)
    why: tuple[Reason, ...] = ()
    choices: tuple[str, ...] = ()


def doubt_id(kind: DoubtKind, matter: Iterable[str]) -> str:
    """The id of the doubt of that kind about these words; their order makes no difference."""
    return digest("q", (kind.value, *sorted(matter)))


def words_at(report: Report, start: int, end: int) -> str:
    """A stretch of a report as part of a matter: its bytes, its words and those around."""
    around = report.text[max(0, start - AROUND) : end + AROUND]
    return f"{report.capture} {report.text[start:end]} {around}"


def unsure(id_: str, named: tuple[str, ...]) -> Answer:
    """The answer that puts the doubt with that id aside."""
    return Answer(AnswerCode.UNSURE, DecisionKind.UNSURE, named, {"doubt": id_})
