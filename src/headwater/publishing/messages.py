"""The fixed table of messages: Headwater's own words for every code.

Nothing else in Headwater puts a judgement into words. A message has a sentence that always
stands, and where it can say more, a fuller one that is used only when every value it needs is
there. Values are names and words of the reports; who shows them on a screen makes them safe.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from string import Formatter

from headwater.publishing.words import paired
from headwater.records.codes import NoteCode, ReasonCode


@dataclass(frozen=True, slots=True)
class Message:
    """A sentence for a code; `fuller` are sentences with placeholders, the fullest first."""

    plain: str
    fuller: tuple[str, ...] = ()

    def words(self, args: Mapping[str, str]) -> str:
        """The fullest sentence whose placeholders are all among `args` and not empty.

        A quotation mark at an end of a value whose partner is not among its words is left out.
        """
        values = {name: paired(value) for name, value in args.items()}
        for sentence in self.fuller:
            if all(values.get(name) for name in placeholders(sentence)):
                return sentence.format_map(values)
        return self.plain


def placeholders(sentence: str) -> tuple[str, ...]:
    """The names of the values that `sentence` needs, in order."""
    return tuple(name for _, name, _, _ in Formatter().parse(sentence) if name)


def reason(code: ReasonCode, args: Mapping[str, str]) -> str:
    """The sentence for a reason, filled in as far as `args` allow."""
    return REASONS[code].words(args)


def reasons(code: ReasonCode, several: Sequence[Mapping[str, str]]) -> tuple[str, ...]:
    """The sentences for several reasons of one code, each once.

    Where only one value differs they are one sentence that names all its values.
    """
    keys = {key for args in several for key in args}
    template = next(iter(REASONS[code].fuller), "")
    if len(several) > 1 and len(keys) == 1 and placeholders(template) == tuple(keys):
        (key,) = keys
        values = list(dict.fromkeys(paired(args[key]) for args in several if args.get(key)))
        marks = ("”, “", "” or “") if f"“{{{key}}}”" in template else (", ", " or ")
        return (reason(code, {key: _alternatives(values, *marks)}),)
    return tuple(dict.fromkeys(reason(code, args) for args in several))


def _alternatives(values: Sequence[str], comma: str, last: str) -> str:
    *some, end = values or ("",)
    return last.join([comma.join(some), end]) if some else end


def note(code: NoteCode, several: bool = False) -> str:
    """What a note of this code means, without the details; `several` where it is of reports."""
    return (several and OF_SEVERAL.get(code)) or NOTES[code].plain


NOTES: Mapping[NoteCode, Message] = {
    NoteCode.NOT_FOUND: Message("there is no such file"),
    NoteCode.NO_PERMISSION: Message("the file may not be read"),
    NoteCode.IS_DIRECTORY: Message("this is a folder, not a file"),
    NoteCode.NOT_A_FILE: Message("this is not an ordinary file"),
    NoteCode.READ_FAILED: Message("the file could not be read"),
    NoteCode.TOO_LARGE: Message("the file is too large"),
    NoteCode.EMPTY: Message("there is nothing in the file"),
    NoteCode.NOT_TEXT: Message("the file holds no text"),
    NoteCode.NO_DECODER: Message("no decoder reads this kind of file"),
    NoteCode.DECODE_FAILED: Message("the file could not be turned into a report"),
    NoteCode.TOO_DEEP: Message("the page is nested too deeply"),
    NoteCode.NO_BODY: Message("no article was found in the file"),
    NoteCode.DUPLICATE: Message("the same bytes were given before; they count once"),
    NoteCode.READER_FAILED: Message("the report could not be read for statements"),
    NoteCode.ENCODING_GUESSED: Message("the file does not say its encoding; it was guessed"),
    NoteCode.BYTES_REPLACED: Message("some bytes are no text in the file's encoding"),
    NoteCode.NUL_REMOVED: Message("NUL characters were taken out"),
    NoteCode.LONG_LINE: Message("a line is too long to be prose"),
    NoteCode.OUTLET_UNKNOWN: Message("nothing shows which outlet published this"),
    NoteCode.DATE_UNKNOWN: Message("nothing shows when this was published"),
    NoteCode.NOT_ENGLISH: Message("the text does not seem to be English"),
    NoteCode.SOURCE_UNRESOLVED: Message("it is not clear for whom or what these words stand"),
    NoteCode.NAME_AMBIGUOUS: Message("the same name stands for more than one actor"),
    NoteCode.OLDER_TEXT: Message("the page keeps older text below what is new"),
    NoteCode.TEXT_FROM_DATA: Message("the article stands in the page's data alone, unseen"),
    NoteCode.META_UNUSED: Message("a row of the meta file fits none of the files"),
    NoteCode.META_INVALID: Message("the meta file has a fault"),
}

OF_SEVERAL: Mapping[NoteCode, str] = {
    NoteCode.LONG_LINE: "lines are too long to be prose",
    NoteCode.OUTLET_UNKNOWN: "nothing shows which outlets published these",
    NoteCode.DATE_UNKNOWN: "nothing shows when these were published",
    NoteCode.NOT_ENGLISH: "the texts do not seem to be English",
    NoteCode.OLDER_TEXT: "the pages keep older text below what is new",
}
"""A note on several reports, where its words for one would not fit."""

REASONS: Mapping[ReasonCode, Message] = {
    ReasonCode.SAME_ACTOR: Message(
        "the same speaker in each", ("the same speaker in each: {name}",)
    ),
    ReasonCode.SPEAKS_FOR: Message(
        "one speaks for the other, so they are one voice",
        ("one voice: {speaker} speaking for {party}",),
    ),
    ReasonCode.SAME_DOCUMENT: Message(
        "they rest on one document, its author and whoever describes it included",
        ("they rest on one document (“{document}”), its author and whoever describes it included",),
    ),
    ReasonCode.SAME_RELAY: Message(
        "they came through the same outlet, and the descriptions of the speakers fit together",
        ("they came through {relay}, and the descriptions of the speakers fit together",),
    ),
    ReasonCode.RELAY_ITSELF: Message(
        "one names only the outlet it came through, and may have it from the same speaker",
        ("one names only {relay}, and may have it from the same speaker",),
    ),
    ReasonCode.CITED_REPORT: Message(
        "one cites the other's report", ("one cites the report by {outlet}, which is here too",)
    ),
    ReasonCode.COPIED_PASSAGE: Message("the passage that carries this stands in each, copied"),
    ReasonCode.SAME_QUOTATION: Message(
        "the same quotation by one speaker", ("the same quotation by {name}",)
    ),
    ReasonCode.JOINT_STATEMENT: Message("the text has them say it together"),
    ReasonCode.FITS_DESCRIPTION: Message(
        "the vaguer description fits a speaker who is already counted",
        ("“{description}” fits a speaker who is already counted",),
    ),
    ReasonCode.KNOWN_THROUGH_TELLER: Message(
        "what was said is known only through one teller, here the origin",
        ("what was said is known only through {teller}, here the origin",),
    ),
    ReasonCode.OWN_ACCESS: Message(
        "shown to be separate: the texts state that each has access of its own, and no hop is"
        " shared"
    ),
    ReasonCode.ACCESS_NOT_STATED: Message(
        "no words were found that state how each of them knows, so one may have it from another",
        (
            "no words were found that state how “{name}” would know, so they may have it from the"
            " others",
        ),
    ),
    ReasonCode.SHARED_HOP: Message(
        "they share a hop, so nothing shows them to be separate",
        ("they came through {hop}, so nothing shows them to be separate",),
    ),
    ReasonCode.SAME_REPORT: Message(
        "they stand in one report, and one report alone never shows two separate origins"
    ),
    ReasonCode.MAY_BE_ONE_OUTLET: Message(
        "not every outlet is known, and one may have published both, so they are not shown to be"
        " separate"
    ),
    ReasonCode.DOCUMENT_TIE: Message(
        "one wrote, holds or describes the other's document, so they are not shown to be separate"
    ),
    ReasonCode.SAME_PARTY: Message(
        "they belong to one party, so they are not shown to be separate"
    ),
    ReasonCode.MAY_BE_SAME: Message(
        "the descriptions fit the same people, so they are not shown to be separate"
    ),
    ReasonCode.ONLY_STATED_ORIGIN: Message("no other origin is stated"),
    ReasonCode.NO_STATED_ORIGIN: Message("no text states an origin"),
    ReasonCode.UNCREDITED_REWRITE: Message(
        "an outlet that names no source may have rewritten another's text, so it is not shown to be"
        " an origin of its own"
    ),
    ReasonCode.CYCLE_WITHOUT_EXIT: Message(
        "the reports cite one another in a ring, and none names anyone outside it"
    ),
    ReasonCode.CARRIED_RELAY: Message(
        "inferred: the same report credits this matter to one outlet, so its speaker came through"
        " that",
        (
            "inferred: the same report credits this matter to {relay}, so its speaker came"
            " through that",
        ),
    ),
    ReasonCode.SHARED_MEANING: Message("the same actors and act"),
    ReasonCode.POLARITY_DIFFERS: Message(
        "one asserts what the other denies",
        ("one asserts what the other denies: “{a}” against “{b}”",),
    ),
    ReasonCode.QUANTITY_DIFFERS: Message(
        "the numbers cannot both be right", ("“{a}” and “{b}” cannot both be right",)
    ),
    ReasonCode.COUNTS_OF_OTHERS: Message(
        "two speakers, not shown to be one, give different numbers; nothing shows that the later"
        " one replaces the other",
        (
            "two speakers, not shown to be one, give different numbers; nothing shows that the"
            " later one replaces the other: first “{a}”, later “{b}”",
        ),
    ),
    ReasonCode.QUANTITY_UPDATED: Message(
        "the later report has a newer number", ("first “{a}”, later “{b}”",)
    ),
    ReasonCode.TIME_DIFFERS: Message(
        "the times cannot both be right", ("“{a}” and “{b}” cannot both be right",)
    ),
    ReasonCode.PLACE_DIFFERS: Message(
        "the places cannot both be right", ("“{a}” and “{b}” cannot both be right",)
    ),
    ReasonCode.IDENTITY_DIFFERS: Message(
        "they name different actors for the same part",
        ("they name different actors for the same part: “{a}” and “{b}”",),
    ),
    ReasonCode.NAMES_DIFFER: Message(
        "one surname and age with two given names",
        ("one surname and age with two given names: “{a}” and “{b}”",),
    ),
    ReasonCode.OUTCOME_DIFFERS: Message(
        "they report different outcomes", ("they report different outcomes: “{a}” and “{b}”",)
    ),
    ReasonCode.SPEAKERS_DIFFER: Message(
        "the same quotation is given to two speakers",
        ("the same quotation is given to {a} and to {b}",),
    ),
    ReasonCode.STATUS_REVERSED: Message(
        "what was going one way then went the other", ("first “{a}”, then “{b}”",)
    ),
    ReasonCode.STATUS_UPDATED: Message(
        "what had not come out by then is told by the other",
        ("first “{a}”, then “{b}”",),
    ),
    ReasonCode.MORE_SPECIFIC: Message(
        "one says the same more exactly", ("one says the same more exactly: “{a}”, “{b}”",)
    ),
    ReasonCode.HEDGE_DROPPED: Message(
        "one states as fact what the report that it cites leaves open",
        (
            "one states as fact what the report that it cites leaves open: there “{a}”, "
            "in the retelling “{b}”",
        ),
    ),
    ReasonCode.SCOPE_DIFFERS: Message(
        "they speak of different parts or periods of the matter",
        ("they speak of different parts or periods of the matter: “{a}”, “{b}”",),
    ),
}
