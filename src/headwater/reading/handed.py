"""Who handed over or made public a document, in the sentences of a report that tell so.

"We obtained the statements from two trustees."      whoever hands it to the report's outlet
"The family, who lent us the diary, believe ..."
"The group has released a recording. In it a captive says ..."    whoever makes it public
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from headwater.reading import nouns
from headwater.records import SPEAKING, Report, Span, cut
from headwater.text.sentences import split_sentences

_NOUN = (
    r"(?:recordings?|videos?|footage|tapes?|clips?|films?|transcripts?|letters?|memos?|e-?mails?|messages?"
    r"|documents?|papers?|files?|records?|statements?|diar(?:y|ies)|notebooks?|notes?|ledgers?|logs?|logbooks?"
    r"|photographs?|photos?|pictures?|images?|screenshots?|accounts|invoices|receipts|contracts?|minutes"
    r"|reports?|drafts?|lists?|audio|correspondence|spreadsheets?|filings?|complaints?|indictments?"
    r"|exchanges?|chats?)"
)
_DOC = (
    r"(?:an?|the|its|his|her|their|our|this|these|those|two|three|several|some|dozens\s+of|hundreds\s+of"
    rf"|copies\s+of|excerpts\s+from)?\s*(?:(?!(?:from|by|to|and)\b)[\w\u2019'-]+\s+){{0,5}}?(?P<noun>(?i:{_NOUN}))\b"
    r"(?:\s+of\s+[^,;.]{2,60}?)?"
)
_WHO = r"(?P<who>(?:(?!who\b|which\b|that\b)[^,;:.\u201c\u201d\"\n]){2,80}?)"
_ADVERBS = r"(?:(?:has|had|have|also|later|then|since|first)\s+){0,2}"
_ENDS = r"(?=[,;.]|\s+(?:who|which|that|were|was|are|is|have|has|had|show|suggest|indicate)|$)"
_START = r"(?:^|(?<=[.;]\s)|(?<=\band\s))"
_US = (
    r"(?:us|me|this\s+(?:newspaper|paper|website|magazine|reporter)|our\s+\w+"
    r"|(?:the\s+)?[A-Z][\w-]*)"
)
_FROM = re.compile(
    rf"\b(?P<to>[Ww]e|I|{_US})\s+{_ADVERBS}(?:obtained|received|acquired|got)\s+{_DOC}\s+from\s+{_WHO}"
    rf"{_ENDS}"
)
_OBTAINED = re.compile(rf"{_DOC}\s+obtained\s+from\s+{_WHO}{_ENDS}")
_GAVE = re.compile(
    rf"{_START}{_WHO}(?:,\s+who)?\s+{_ADVERBS}(?:gave|lent|handed|showed|sent|passed|provided|leaked"
    rf"|supplied)\s+(?P<to>{_US})\s+(?:with\s+|over\s+)?{_DOC}"
)
_TO_US = re.compile(
    rf"{_DOC}\s+(?:\w+\s+)?(?:provided|given|handed(?:\s+over)?|shown|sent|passed|leaked|supplied|lent)"
    rf"\s+to\s+(?P<to>{_US})\s+by\s+{_WHO}(?=[,;.]|$)"
)
_MADE_PUBLIC = re.compile(
    rf"{_START}{_WHO}(?:,\s+[^,.;]{{2,60}},)?\s+{_ADVERBS}(?:released|published|posted"
    r"|circulated|broadcast|aired|shared|uploaded|put\s+out|distributed|leaked|made\s+public|disclosed"
    rf"|quotes|reproduces|read\s+out|tendered|submitted|exhibited|played|tabled|filed)\s+{_DOC}"
)

_GIVEN = "handed passed provided leaked supplied shown sent lent"
_PATTERNS = (
    (_FROM, nouns.words("obtained received acquired got")),
    (_OBTAINED, nouns.words("obtained")),
    (_GAVE, nouns.words(f"gave showed {_GIVEN}")),
    (_TO_US, nouns.words(f"given {_GIVEN}")),
    (
        _MADE_PUBLIC,
        nouns.words(
            """released published posted circulated broadcast aired shared uploaded put distributed
            leaked made disclosed quotes reproduces read tendered submitted exhibited played tabled
            filed"""
        ),
    ),
)
"""The patterns, each with words of which it holds one."""


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
    words = text[start:end]
    for pattern, verbs in _PATTERNS:
        if not any(verb in words for verb in verbs):
            continue  # the patterns look at every word and are slow, few sentences have the verbs
        for match in pattern.finditer(words):
            who = cut(text, start + match.start("who"), start + match.end("who"))
            noun = nouns.singular(match["noun"].lower())
            to = None if pattern is _MADE_PUBLIC else match.groupdict().get("to") or ""
            yield Handed(who, noun, (start, end), to)
