"""Headwater's own words for doubts, answers and decisions: one fixed table each.

Values in them are words of reports or names; who shows them makes them safe.
"""

from __future__ import annotations

from collections.abc import Mapping
from string import Formatter

import msgspec

from headwater.casebook.rulings import State
from headwater.publishing.messages import Message, placeholders
from headwater.records import DecisionKind, ReasonCode
from headwater.reviewing.doubts import AnswerCode, DoubtKind

QUESTIONS: Mapping[DoubtKind, Message] = {
    DoubtKind.NEAR_CLAIMS: Message("Do these two say the same?"),
    DoubtKind.WEAK_CLAIM: Message("Do these two say the same?"),
    DoubtKind.SHARED_NAME: Message(
        "Do the same words mean the same actor?",
        ("Does “{a}” mean the same actor here and there?",),
    ),
    DoubtKind.CONTESTED_NAME: Message(
        "Whom do these words mean?", ("Does “{a}” here mean the same as “{b}”?",)
    ),
    DoubtKind.SOURCE: Message(
        "Whom do these words stand for?", ("Whom does “{words}” stand for?",)
    ),
    DoubtKind.OPEN_ORIGIN: Message("Does one of these have it from the other?"),
    DoubtKind.NO_OUTLET: Message("Which outlet published this?"),
    DoubtKind.NO_DATE: Message("When was this published?"),
    DoubtKind.UNFIT_DECISION: Message("This decision no longer fits. Is it to be taken back?"),
}
"""What is asked."""

NO_ORIGIN = Message("Where does this come from?")
"""What is asked where no text states an origin."""

BASES: Mapping[DoubtKind, Message] = {
    DoubtKind.NEAR_CLAIMS: Message("They are counted as two claims, and are near to each other."),
    DoubtKind.WEAK_CLAIM: Message("They are counted as one claim, and fit each other only just."),
    DoubtKind.SHARED_NAME: Message("Reports use these words; they are counted as two actors."),
    DoubtKind.CONTESTED_NAME: Message(
        "These words may mean several. Here they are taken for an actor that has other names too."
    ),
    DoubtKind.SOURCE: Message("Nothing in the report shows it, and a claim rests on it."),
    DoubtKind.OPEN_ORIGIN: Message(
        "Nothing shows the origins of this claim to be separate.",
        ("This claim has {min} to {max} origins.",),
    ),
    DoubtKind.NO_OUTLET: Message(
        "Nothing in the bytes shows it. What others tell too stands in this report, so a count "
        "depends on it."
    ),
    DoubtKind.NO_DATE: Message(
        "Nothing in the bytes shows it. Without it nobody can be called later, or silent.",
        (
            "Shown is no more than that it was on {earliest} or later. Without a date nobody can "
            "be called later, or silent.",
            "Shown is no more than that it was on {latest} or before. Without a date nobody can "
            "be called later, or silent.",
        ),
    ),
    DoubtKind.UNFIT_DECISION: Message("It is kept, and has no effect.", ("It waits: {why}.",)),
}
"""What the doubt rests on."""

SHORT: Mapping[DoubtKind, str] = {
    DoubtKind.NEAR_CLAIMS: "one claim or two",
    DoubtKind.WEAK_CLAIM: "one claim or two",
    DoubtKind.SHARED_NAME: "one actor or two",
    DoubtKind.CONTESTED_NAME: "who is meant",
    DoubtKind.SOURCE: "who is the source",
    DoubtKind.OPEN_ORIGIN: "one origin or two",
    DoubtKind.NO_OUTLET: "outlet unknown",
    DoubtKind.NO_DATE: "date unknown",
    DoubtKind.UNFIT_DECISION: "a decision that no longer fits",
}
"""A doubt in a list."""

SHORT_NO_ORIGIN = "from whom it is"
"""A doubt in a list, where no text states an origin."""

_ACTOR = {AnswerCode.SAME: "they become one actor", AnswerCode.DIFFERENT: "they stay two actors"}
_OF_KIND = {
    DoubtKind.NEAR_CLAIMS: {
        AnswerCode.SAME: "they become one claim, counted together",
        AnswerCode.DIFFERENT: "they stay two claims",
    },
    DoubtKind.WEAK_CLAIM: {
        AnswerCode.SAME: "they stay one claim",
        AnswerCode.DIFFERENT: "they become two claims, each counted for itself",
    },
    DoubtKind.SHARED_NAME: _ACTOR,
    DoubtKind.CONTESTED_NAME: {
        AnswerCode.SAME: "the words stay with that actor",
        AnswerCode.DIFFERENT: "the words become an actor of their own",
    },
}

ANSWERS: Mapping[AnswerCode, Message] = {
    AnswerCode.SAME: Message("same"),
    AnswerCode.DIFFERENT: Message("different"),
    AnswerCode.UNSURE: Message("don’t know"),
    AnswerCode.FROM_OTHER: Message("one has it from the other", ("{taker} has it from {teller}",)),
    AnswerCode.GIVE: Message("keep"),
    AnswerCode.ACCEPT: Message("stands as it is"),
    AnswerCode.REJECT: Message("reject the statement"),
    AnswerCode.TAKE_BACK: Message("take it back"),
}
"""What a person may answer."""

EFFECTS: Mapping[AnswerCode, str] = {
    AnswerCode.UNSURE: "put aside until the matter changes",
    AnswerCode.FROM_OTHER: "its chain is set so, and the count follows",
    AnswerCode.ACCEPT: "asked no more",
    AnswerCode.REJECT: "its words stay, and it carries no claim",
    AnswerCode.TAKE_BACK: "it stays in the history",
}
"""What an answer does, where the doubt makes no difference to it."""

KEYS: Mapping[AnswerCode, str] = {
    AnswerCode.SAME: "s",
    AnswerCode.DIFFERENT: "d",
    AnswerCode.UNSURE: "u",
    AnswerCode.ACCEPT: "a",
    AnswerCode.REJECT: "r",
    AnswerCode.TAKE_BACK: "t",
}
"""The key of each answer; what one has from the other has "1" and "2", what is written none."""

SETTLES: Mapping[ReasonCode, Message] = {
    ReasonCode.ACCESS_NOT_STATED: Message(
        "a text that says how each of them knows",
        ("a text that says how “{name}” knows: was there, saw it, holds the document",),
    ),
    ReasonCode.UNCREDITED_REWRITE: Message(
        "a text that says whom the outlet has it from, or that its reporter was there"
    ),
    ReasonCode.SHARED_HOP: Message(
        "an account that came another way", ("an account that did not come through {hop}",)
    ),
    ReasonCode.SAME_REPORT: Message("a second report that reached one of them itself"),
    ReasonCode.MAY_BE_ONE_OUTLET: Message("which outlet published each report"),
    ReasonCode.DOCUMENT_TIE: Message("an account that does not rest on that document"),
    ReasonCode.SAME_PARTY: Message("a source outside that party"),
    ReasonCode.MAY_BE_SAME: Message("a name or an office for either of them"),
    ReasonCode.SPEAKERS_DIFFER: Message(
        "a record of who spoke the words", ("a record of who spoke the words: {a} or {b}",)
    ),
    ReasonCode.NO_STATED_ORIGIN: Message("a text that names who says so"),
}
"""What would settle an open origin; a person's word does not, since only texts show access."""

ASKED: Mapping[str, str] = {
    "source": "The source",
    "chain": "The whole way, nearest to the report first",
    "outlet": "The outlet",
    "published": "The date, or a range",
    "title": "The title",
    "note": "A note",
}
"""The label of what a person writes."""


class Hint(msgspec.Struct, frozen=True):
    """How a value is written: in words, and an example, which names nobody."""

    words: str
    example: str


HINTS: Mapping[str, Hint] = {
    "source": Hint("A name, or words for who is not named, as", "two officials"),
    "chain": Hint("Whom the report cites, then whom that one cites, as", "OUTLET < two officials"),
    "published": Hint("A day, or the first and the last it may be, as", "2025-03-04..2025-03-06"),
}
"""How each is written that could be written in several ways."""

DECISIONS: Mapping[DecisionKind, str] = {
    DecisionKind.OUTLET: "outlet",
    DecisionKind.PUBLISHED: "date",
    DecisionKind.TITLE: "title",
    DecisionKind.SOURCE: "source",
    DecisionKind.CHAIN: "chain",
    DecisionKind.ACCEPT: "accepted",
    DecisionKind.REJECT: "rejected",
    DecisionKind.SAME_CLAIM: "same claim",
    DecisionKind.DIFFERENT_CLAIM: "different claims",
    DecisionKind.SAME_ACTOR: "same actor",
    DecisionKind.DIFFERENT_ACTOR: "different actors",
    DecisionKind.SAME_STORY: "same story",
    DecisionKind.DIFFERENT_STORY: "different stories",
    DecisionKind.GRADE: "grade",
    DecisionKind.NOTE: "note",
    DecisionKind.UNSURE: "put aside",
    DecisionKind.UNDO: "takes back",
}
"""A decision in a list."""

STATES: Mapping[State, str] = {
    State.APPLIED: "holds",
    State.QUEUED: "waits",
    State.REPLACED: "replaced",
    State.UNDONE: "taken back",
}
"""Where a decision stands."""

SOURCE_GRADES: Mapping[str, str] = {
    "A": "completely reliable",
    "B": "usually reliable",
    "C": "fairly reliable",
    "D": "not usually reliable",
    "E": "unreliable",
    "F": "reliability cannot be judged",
}
MATTER_GRADES: Mapping[str, str] = {
    "1": "confirmed by other sources",
    "2": "probably true",
    "3": "possibly true",
    "4": "doubtful",
    "5": "improbable",
    "6": "truth cannot be judged",
}
"""The words of the Admiralty code (NATO STANAG 2511): of the source, and of the matter."""


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a sentence: Headwater's own words, or a value, which is a stranger's."""

    text: str
    value: bool = False


class Told(msgspec.Struct, frozen=True):
    """A sentence of a table, filled in: as one string, and in pieces, so that values stay apart."""

    words: str
    pieces: tuple[Piece, ...]


def told(message: Message, args: Mapping[str, str]) -> Told:
    """The fullest sentence of a message that `args` can fill, as `Message.words` chooses it."""
    full = (s for s in message.fuller if all(args.get(name) for name in placeholders(s)))
    pieces: list[Piece] = []
    for text, name, _, _ in Formatter().parse(next(full, message.plain)):
        pieces += [Piece(text)] if text else []
        pieces += [Piece(args[name], value=True)] if name else []
    return Told(message.words(args), tuple(pieces))


def effect(kind: DoubtKind, code: AnswerCode) -> str:
    """What an answer to a doubt of that kind does; "" where its words say it."""
    return _OF_KIND.get(kind, {}).get(code) or EFFECTS.get(code, "")
