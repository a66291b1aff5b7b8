"""Documents in an attribution: in what a source put it, what it describes, who handed it over."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.reading.words import nouns
from headwater.records import Span, cut

_SAME = (
    frozenset({"memo", "memorandum", "letter", "note", "email", "message", "document", "cable"}),
    nouns.words(
        """report study investigation review analysis assessment document inquiry audit
        probe survey"""
    ),
    frozenset({"contract", "agreement", "document", "paper"}),
    frozenset({"video", "footage", "clip", "recording"}),
    frozenset({"statement", "communique", "communiqué", "release", "readout"}),
)
"""Nouns that can mean one document."""
_ALIKE = (*_SAME, frozenset({"poll", "survey"}))
"""The same with nouns that mean other things as well."""
_NOUNS = sorted(
    (nouns.DOCUMENTS - {"deal", "bill", "interview", "book", "images", "draft", "plan", "law"}),
    key=lambda word: (-len(word), word),
)
_NOUN = "|".join(re.escape(word) for word in _NOUNS)
_OWN = "|".join(
    re.escape(word) for group in _SAME for word in sorted(group, key=lambda w: (-len(w), w))
)
SENT_NOUN = "|".join(
    re.escape(word)
    for word in sorted(
        frozenset().union(*_SAME[:-1]) - {"investigation", "inquiry", "probe"}
        | nouns.words(
            """e-mail dossier file draft transcript affidavit indictment complaint photograph photo
            tape log manifest diary telegram"""
        ),
        key=lambda word: (-len(word), word),
    )
)
"""Nouns for what can be sent, kept and described, as a pattern."""
_IN_DOCUMENT = re.compile(
    rf"\b(?:[Ii]n|[Tt]hrough|[Vv]ia|[Bb]y)\s+(?P<document>(?:a|an|the|his|her|its|their|one|this|that|two"
    rf"|several)\s+(?:(?!in\b|that\b|and\b|with\b)[\w'\u2019-]+\s+){{0,4}}?(?P<noun>{_NOUN})"
    rf"|(?:[\w-]+\s+)?(?P<nouns>documents|filings|emails|e-mails|letters|messages|memos|cables|testimony"
    rf"|papers|tweets|posts|statements|notes))\b"
)
_MENTION = re.compile(
    rf"\b(?P<document>(?:the|his|her|its|their)\s+(?:[\w-]+\s+){{0,2}}?(?P<noun>{_OWN}))\b",
    re.IGNORECASE,
)
_HANDED = re.compile(
    r"\b(?:provided|shared|handed(?:\s+over)?|leaked|released|published|circulated|supplied|posted|given"
    r"|passed\s+on|described|read\s+out|summari[sz]ed|distributed|disclosed|made\s+public)\b"
    r"(?:\s+(?:to|with)\s+(?:(?!and\b)[\w'\u2019]+\s+){1,6}?|\s+)by\s+(?P<who>[^,;.()\n]{2,80})",
    re.IGNORECASE,
)


_WHICH_GAVE = re.compile(
    r",\s(?:(?:a\s)?cop(?:y|ies)\sof\s)?(?:which|that)\s(?P<who>[^,;.()\n]{2,60}?)\s(?:(?:has|had|have|later)\s)?"
    r"(?:gave|handed|passed|leaked|provided|supplied|lent|shared|showed|turned\sover)(?:\sover)?\s(?:to|with)\s"
)
"""After a document: ", a copy of which a lawyer gave to the Post"."""
_PUBLISHED = re.compile(
    r"\b(?:[Ii]n|[Oo]n)\s+(?:an?|the|one|another|its|two)\s+(?:(?!(?:in|and|by)\b)[\w'\u2019-]+\s+){0,4}?"
    r"(?:video|recording|clip|footage|film|tape|message|audio|letter|statement|note|transcript|exchange)s?\s+"
    r"(?:released|published|posted|circulated|shared|issued|distributed|leaked|put\s+out|disclosed|read\s+out)\s+"
    r"(?:(?:on|last|this|late|earlier|online|late)\s+(?:\w+\s+)?)?by\s+(?P<who>[^.;:\u201c\u201d\"\n]{2,80}?),?\s+$"
)
"""A document, made public by somebody, before who speaks in it."""

HAS_SEEN = (
    r"(?:has\s+|had\s+|have\s+)?(?:since\s+)?(?:seen|saw|read|obtained|reviewed|viewed|examined|verified"
    r"|published|aired|acquired|got\s+hold\s+of)\b"
)
"""What whoever has a document did with it, as a pattern."""
HELD_NOUN = rf"(?:{_NOUN}|drafts?|minutes|documents|papers|files|records|plans?)s?"
_HELD = re.compile(
    rf"(?P<document>[^,;.]*?\b{HELD_NOUN})\s+(?:the\s+)?[\w\u2019'-]+(?:\s+[A-Z][\w-]*){{0,3}}\s+{HAS_SEEN}"
    r"(?!\s+(?:\w+\s+)?by\b)"
)


@dataclass(frozen=True, slots=True)
class Mentioned:
    """A document at its place, with its noun in the singular."""

    span: Span
    noun: str


def find_vehicle(text: str, pieces: Sequence[tuple[int, int]]) -> Mentioned | None:
    """The document in which the source put its words ("in a classified memo"); None without one."""
    for start, end in pieces:
        match = _IN_DOCUMENT.search(text, start, end)
        if match is not None:
            return _mentioned(text, match)
    return None


def find_mentions(text: str, contents: Sequence[Span]) -> tuple[Mentioned, ...]:
    """The documents that a content speaks of ("the tone of the memo"), in text order."""
    return tuple(
        _mentioned(text, match)
        for span in contents
        for match in _MENTION.finditer(text, span.start, span.end)
    )


def without_holder(text: str, source: Span) -> Span:
    """A document's words without the clause that tells who has it: "a draft | the paper saw"."""
    match = _HELD.match(text, source.start, source.end)
    return source if match is None else cut(text, source.start, match.end("document"))


def find_giver(text: str, start: int, end: int) -> Span | None:
    """Who handed a document over, in the words after it ("documents shared by activists")."""
    match = _HANDED.search(text, start, end) or _WHICH_GAVE.search(text, start, end)
    return None if match is None else cut(text, match.start("who"), match.end("who"))


def find_publisher(text: str, start: int, source: int) -> Span | None:
    """Who made public the document in which the words before a source say that he speaks; None
    where nobody: "In a video released on Sunday by the group, | a captive says"."""
    match = _PUBLISHED.search(text[start:source])
    if match is None:
        return None
    return cut(text, start + match.start("who"), start + match.end("who"))


def same_document(a: str, b: str) -> bool:
    """Whether two nouns can mean one document ("memo", "letter")."""
    return a == b or any(a in group and b in group for group in _ALIKE)


def alike(noun: str) -> frozenset[str]:
    """The nouns that can mean the document that `noun` means; none for other nouns."""
    return frozenset().union(*(group for group in _ALIKE if noun in group))


def _mentioned(text: str, match: re.Match[str]) -> Mentioned:
    span = cut(text, match.start("document"), match.end("document"))
    found = match.groupdict()
    noun = found["noun"] or found.get("nouns") or span.quote
    return Mentioned(span, nouns.singular(noun.lower()))
