"""Who handed over or made public a document, in the sentences of a report that tell so.

"We obtained the statements from two trustees."      whoever hands it to the report's outlet
"The family, who lent us the diary, believe ..."
"The group has released a recording. In it a captive says ..."    whoever makes it public
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.reading.words import nouns
from headwater.records import SPEAKING, Report, Span, cut
from headwater.text.sentences import split_sentences

_NOUN = (
    r"(?:recordings?|videos?|footage|tapes?|clips?|films?|transcripts?|letters?|memos?|e-?mails?|messages?"
    r"|documents?|papers?|files?|records?|statements?|diar(?:y|ies)|notebooks?|notes?|ledgers?|logs?|logbooks?"
    r"|photographs?|photos?|pictures?|images?|screenshots?|accounts|invoices|receipts|contracts?|minutes"
    r"|reports?|drafts?|lists?|audio|correspondence|spreadsheets?|filings?|complaints?|indictments?"
    r"|exchanges?|chats?|calls?|conversations?|intercepts?|mails?)"
)
_DOCUMENT = re.compile(rf"(?i:{_NOUN})\b")
_DOC = (
    r"(?:an?|the|its|his|her|their|our|this|these|those|two|three|several|some|dozens\s+of|hundreds\s+of"
    rf"|copies\s+of|excerpts\s+from)?\s*(?:(?!(?:from|by|to|and)\b)[\w\u2019'-]+\s+){{0,5}}?(?P<noun>(?i:{_NOUN}))\b"
    r"(?:\s+of\s+[^,;.]{2,60}?)?"
)
_WHO = r"(?P<who>(?:(?!who\b|which\b|that\b)[^,;:.\u201c\u201d\"\n]){2,80}?)"
_ADVERBS = r"(?:(?:has|had|have|also|later|then|since|first)\s+){0,2}"
_ON_DAY = r"\s+on\s+[A-Z][a-z]{2,8}(?:\.?\s+\d{1,2})?"
_ENDS = r"(?=[,;.]|\s+(?:who|which|that|were|was|are|is|have|has|had|show|suggest|indicate)|$)"
_START = r"(?:^|(?<=[.;]\s)|(?<=\band\s))"
_US = (
    r"(?:us|me|this\s+(?:newspaper|paper|website|magazine|reporter)|our\s+\w+"
    r"|(?:the\s+)?[A-Z][\w-]*)"
)
_GOT = "obtained received acquired got"
_HANDED = "handed passed provided leaked supplied shown sent lent"
_GAVE = f"gave showed {_HANDED}"
_GIVEN = f"given {_HANDED}"
_PUBLISHED = """released published posted circulated broadcast aired shared uploaded put_out
distributed leaked made_public disclosed quotes reproduces read_out tendered submitted exhibited
played tabled filed"""


def _one_of(verbs: str) -> str:
    """A pattern for one of some verbs; "_" stands for a space."""
    return "(?:" + "|".join(verbs.split()).replace("_", r"\s+") + ")"


_WE_GOT = re.compile(
    rf"\b(?P<to>[Ww]e|I|{_US})\s+{_ADVERBS}{_one_of(_GOT)}\s+{_DOC}\s+from\s+{_WHO}{_ENDS}"
)
_OBTAINED = re.compile(rf"{_DOC}\s+obtained\s+from\s+{_WHO}{_ENDS}")
_GAVE_US = re.compile(
    rf"{_START}{_WHO}(?:,\s+who)?\s+{_ADVERBS}{_one_of(_GAVE)}\s+(?P<to>{_US})"
    rf"\s+(?:with\s+|over\s+)?{_DOC}"
)
_TO_US = re.compile(
    rf"{_DOC}\s+(?:\w+\s+)?{_one_of(_GIVEN)}(?:\s+over)?\s+to\s+(?P<to>{_US})\s+by\s+{_WHO}"
    r"(?=[,;.]|$)"
)
_SHARED = re.compile(
    rf"{_DOC},?\s+shared\s+with\s+(?P<to>{_US}(?:\s[A-Z][\w-]*){{0,2}})\s+by\s+{_WHO}(?=[,;.]|$)"
)
_WHICH_GAVE = re.compile(
    rf"{_DOC}(?:\s[^,.;]{{2,40}})?,\s(?:(?:a\s)?cop(?:y|ies)\sof\s)?which\s{_WHO}\s{_ADVERBS}{_one_of(_GAVE)}"
    rf"(?:\sover)?\sto\s(?P<to>{_US}(?:\s[A-Z][\w-]*){{0,2}})"
)
_MADE_PUBLIC = re.compile(
    rf"(?:{_START}|(?<=,\s)(?=the\s|[A-Z])){_WHO}(?:,\s+[^,.;]{{2,60}},|{_ON_DAY})?\s+{_ADVERBS}{_one_of(_PUBLISHED)}\s+"
    rf"(?:what\s+(?:it|they|he|she)\s+(?:said|says|called|described\s+as)\s+(?:(?:was|were|is|are)\s+)?)?{_DOC}"
)
_PATTERNS = tuple(
    (pattern, frozenset(verb.split("_")[0] for verb in verbs.split()))
    for pattern, verbs in (
        (_WE_GOT, _GOT),
        (_OBTAINED, "obtained"),
        (_GAVE_US, _GAVE),
        (_TO_US, _GIVEN),
        (_SHARED, "shared"),
        (_WHICH_GAVE, _GAVE),
        (_MADE_PUBLIC, _PUBLISHED),
    )
)
"""The patterns, each with words of which it holds one, between spaces."""
_VERBS = frozenset().union(*(verbs for _, verbs in _PATTERNS))


@dataclass(frozen=True, slots=True)
class Handed:
    """Who handed over a document, its noun in the singular and the sentence that tells so.

    `to` are the words for who got it, empty where the words do not say; None where all the world
    did.
    """

    who: Span
    noun: str
    sentence: tuple[int, int]
    to: str | None


def find_handed(report: Report) -> tuple[Handed, ...]:
    """All that a report tells of handing over documents, in text order; else empty."""
    return tuple(
        handed
        for block in report.blocks
        if block.kind in SPEAKING
        for start, end in split_sentences(report.text, block.start, block.end)
        for handed in _in_sentence(report.text, start, end)
    )


def _in_sentence(text: str, start: int, end: int) -> Iterator[Handed]:
    """What one sentence tells."""
    sentence = text[start:end]
    # the patterns look at every word and are slow, few sentences have the verbs and a document
    there = _VERBS.intersection(sentence.split())
    if not there or _DOCUMENT.search(sentence) is None:
        return
    for pattern in [pattern for pattern, verbs in _PATTERNS if there & verbs]:
        for match in pattern.finditer(sentence):
            who = cut(text, start + match.start("who"), start + match.end("who"))
            noun = nouns.singular(match["noun"].lower())
            to = None if pattern is _MADE_PUBLIC else match.groupdict().get("to") or ""
            yield Handed(who, noun, (start, end), to)
