"""Verbs, nouns and phrases of saying, thinking and showing, and what they commit a source to."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cache
from typing import Any

from headwater.knowledge.inflection import forms
from headwater.knowledge.tables import read
from headwater.records import Relation, StanceValue


class SayingKind(StrEnum):
    """What a word of saying tells about its source."""

    SPEECH = "speech"
    THOUGHT = "thought"
    SHOWING = "showing"
    WILL = "will"
    """a wish, decision or attitude: what a source is up to, not what it says is so"""
    KNOWING = "knowing"
    """a state of mind that whoever tells of it vouches for: who knew something did not say it"""


class SourceSide(StrEnum):
    """Where the source of a phrase stands."""

    BEFORE = "before"
    AFTER = "after"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Saying:
    """A word or phrase that ties a content to a source.

    `lemma` is the dictionary form, for a phrase the phrase itself. `forms` are all its forms in
    lower case. `relation` is how a teller has the content from this source. `commits` is what
    the source commits to by it, before negation and modals. `takes` says what can follow as
    content (see the table's note). `strong` words make a quotation beside them their content.
    `side` is where the source stands.
    """

    lemma: str
    forms: tuple[str, ...]
    relation: Relation
    commits: StanceValue
    noun: bool
    takes: tuple[str, ...]
    kind: SayingKind = SayingKind.SPEECH
    strong: bool = False
    side: SourceSide = SourceSide.BEFORE


CITING = frozenset({"cite", "quote"})
"""Dictionary forms of the verbs by which one only passes on what another said."""


def by_form(word: str) -> Saying | None:
    """The verb of saying with that form ("told": tell), else the noun, None where neither.

    Case does not matter.
    """
    return verb(word) or noun(word)


def verb(word: str) -> Saying | None:
    """The verb of saying with that form; None where there is none."""
    return _by_form()[0].get(word.lower())


def noun(word: str) -> Saying | None:
    """The noun of saying with that form; None where there is none."""
    return _by_form()[1].get(word.lower())


def names_claim(word: str) -> bool:
    """Whether a noun stands for what somebody puts about, whoever that is: "claim", "idea".

    Case does not matter.
    """
    lower = word.lower()
    return noun(lower) is not None or lower in _PUT_ABOUT or lower.removesuffix("s") in _PUT_ABOUT


_PUT_ABOUT = frozenset(
    (
        "idea",
        "notion",
        "talk",
        "narrative",
        "story",
        "tale",
        "news",
        "version",
        "hypothesis",
        "myth",
    )
)


def is_on_claim(cue: Sequence[str]) -> bool:
    """Whether words of saying are a verb and the claim that it is on: "rejected", "reports"."""
    return len(cue) > 1 and names_claim(cue[-1])


def lets_speak(cue: str) -> bool:
    """Whether words hold one of saying, thinking or showing, in any case.

    Not where they only tell what a source is up to or knows ("was yet to decide"), nor where a
    mark alone ties a content to it (":").
    """
    words = tuple(_WORD.findall(cue.lower().replace("\u2019", "'")))
    for at, word in enumerate(words):
        found = verb(word)
        if (found is not None and found.kind not in _UP_TO) or noun(word) is not None:
            return True
        if any(words[at : at + len(each)] == each for each, _ in phrases().get(word, ())):
            return True
    return False


_UP_TO = frozenset({SayingKind.WILL, SayingKind.KNOWING})
_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")


def entries() -> tuple[Saying, ...]:
    """All verbs, then nouns, then phrases, in the order of the table."""
    return _entries()


@cache
def phrases() -> dict[str, tuple[tuple[tuple[str, ...], Saying], ...]]:
    """The phrases by their first word, as lower-case words, the longest first."""
    found: dict[str, list[tuple[tuple[str, ...], Saying]]] = {}
    for entry in _entries():
        if " " in entry.lemma or entry.lemma == "per":
            words = tuple(entry.lemma.split())
            found.setdefault(words[0], []).append((words, entry))
    return {
        first: tuple(sorted(rows, key=lambda row: (-len(row[0]), row[0])))
        for first, rows in found.items()
    }


@cache
def unsourced_adverbs() -> frozenset[str]:
    """Adverbs that attribute to nobody: "reportedly", "allegedly"."""
    return frozenset(read("saying")["unsourced"]["adverbs"].split())


@cache
def unsourced() -> Saying:
    """What stands for an adverb that attributes to nobody."""
    return Saying(
        lemma="reportedly",
        forms=tuple(sorted(unsourced_adverbs())),
        relation=Relation.SAID,
        commits=StanceValue.CERTAIN,
        noun=False,
        takes=(),
        side=SourceSide.NONE,
    )


@cache
def placing() -> Saying:
    """What stands for "put" where it gives a number: "the ministry puts the toll at 31"."""
    return Saying(
        lemma="put",
        forms=("put", "puts", "putting"),
        relation=Relation.SAID,
        commits=StanceValue.CERTAIN,
        noun=False,
        takes=("np",),
    )


@cache
def _entries() -> tuple[Saying, ...]:
    table = read("saying")
    found = [
        _word(row, lemma, is_noun)
        for key, is_noun in (("verbs", False), ("nouns", True))
        for row in table[key]
        for lemma in row["lemmas"].split()
        if "_" not in lemma
    ]
    for row in table["phrases"]:
        for line in row["forms"].split("\n"):
            found.extend(_phrase(row, form.strip()) for form in line.split("|"))
    return tuple(found)


def _word(row: dict[str, Any], lemma: str, is_noun: bool) -> Saying:
    return Saying(
        lemma=lemma,
        forms=(lemma, _plural(lemma)) if is_noun else forms(lemma),
        relation=Relation(row.get("relation", "said")),
        commits=StanceValue(row["commits"]),
        noun=is_noun,
        takes=tuple(row.get("takes", ("that",))),
        kind=SayingKind(row["kind"]),
        strong=bool(row.get("strong", False)),
    )


def _phrase(row: dict[str, Any], form: str) -> Saying:
    words = form.lower()
    return Saying(
        lemma=words,
        forms=(words,),
        relation=Relation(row["relation"]),
        commits=StanceValue(row["commits"]),
        noun=False,
        takes=tuple(row.get("takes", ("that", "bare", "quote", "np", "to"))),
        side=SourceSide(row["source"]),
        strong=True,
    )


def _plural(lemma: str) -> str:
    if lemma.endswith("y") and lemma[-2] not in "aeiou":
        return lemma[:-1] + "ies"
    return lemma + ("es" if lemma.endswith(("s", "sh", "ch", "x")) else "s")


@cache
def _by_form() -> tuple[dict[str, Saying], dict[str, Saying]]:
    verbs: dict[str, Saying] = {}
    nouns: dict[str, Saying] = {}
    for entry in _entries():
        if " " in entry.lemma or entry.lemma == "per":
            continue
        table = nouns if entry.noun else verbs
        for form in entry.forms:
            table.setdefault(form, entry)
    return verbs, nouns
