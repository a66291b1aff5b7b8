"""What the words of a statement say of the source's own access to the matter."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.reading.describing.described import Described
from headwater.reading.words.finite import is_past
from headwater.records import BODY_KINDS, PEOPLE_KINDS, Access, HopKind, Span, cut


@dataclass(frozen=True, slots=True)
class Accessed:
    """Access of one kind and the words that state it."""

    access: Access
    span: Span


_WITNESSES = frozenset({"witness", "eyewitness", "bystander", "passerby"})
_OPENING = re.compile(r"[\s\"'\u201c\u2018\u00ab]*(?:that\s+)?[\"'\u201c\u2018\u00ab]*")
_SUBJECT = re.compile(
    r"(?P<who>he|she|they|i|we|it)\b(?:'(?:d|ve|s|re|m)|\u2019(?:d|ve|s|re|m))?\s+", re.IGNORECASE
)
_OWN_FORCES = re.compile(
    r"(?P<who>(?:its|their|our|his)\s+(?:own\s+)?(?:[\w-]+\s+){0,2}?(?:forces|troops|fighters|soldiers|army"
    r"|military|navy|air\s+force|drones?|missiles?|warplanes|jets|planes|aircraft|units|ships|agents"
    r"|officers|police|men|crews?|staff|teams?|scientists|workers|engineers))\s+",
    re.IGNORECASE,
)
_HEARSAY = re.compile(
    r"\s+(?:it\s+|this\s+)?(?:that(?=\s+[a-z]+\s)|of|from|later|nothing|reports?|rumou?rs?|news"
    r"|about(?!\s+(?:a|\d+|one|two|three|four|five|six|seven|eight|nine|ten|half)\b)"
    r"|(?:on|over)\s+(?:the\s+)?(?:news|tv|television|radio|facebook|twitter|social\s+media|internet))\b",
    re.IGNORECASE,
)
"""What one has only been told: "heard that", "heard about", "saw on the news"."""
_AUX = (
    r"(?:(?:had|has|have|were|was|are|is|been|also|then|not|never|just|already|only|all|both"
    r"|themselves|himself|herself|personally|did|could|would|first|later|to"
    r"|['\u2019](?:d|ve))\s+){0,4}"
)
_SAW = re.compile(
    rf"{_AUX}(?P<verb>saw|seen|see|witnessed|watched|heard|hear|filmed|photographed|found|noticed|spotted"
    r"|observed|smelled|counted\s+bodies)\b",
    re.IGNORECASE,
)
_OWN_SIGHT = re.compile(
    r"(?:[.!?;,\u2014]|\b(?:and|but|then|so|when|because)|[\"\u201c])\s*(?P<who>I|we)\s+"
    r"(?:(?:just|also|then|actually|all|both)\s+){0,2}"
    r"(?P<verb>saw|could\s+(?:see|hear)|witnessed|watched|heard|filmed)\b",
    re.IGNORECASE,
)
"""In a later sentence or clause of a quotation: "It was loud. I saw it come down"."""
_MEASURED = re.compile(
    rf"{_AUX}(?P<verb>measured|counted|recorded|registered|detected|tested|weighed|sampled|tracked|surveyed"
    r"|analy[sz]ed|calculated|documented)\b",
    re.IGNORECASE,
)
_MENTAL = re.compile(
    rf"{_AUX}(?P<verb>believe[ds]?|thinks?|thought|expect\w*|hop(?:e|es|ed|ing)|want\w*|know|knew|knows|understood|fear\w*"
    r"|suspect\w*|assum\w*|consider\w*|plan\w*|intend\w*|wish\w*|doubt\w*|support\w*|welcom\w*|condemn\w*"
    r"|oppos\w*|agree\w*|would|will|should|may|might|must|can|going|looking|sure|confident|aware|unaware|concerned"
    r"|worried|deeply|very|quite|pleased|happy|proud|sad|sorry|determined|ready|committed|trying|working\s+to)\b",
    re.IGNORECASE,
)
_DID = re.compile(
    r"(?P<aux>(?:(?:had|has|have|were|was|got|did|never|been|also|then|not|already|just|only|all"
    r"|both)\s+){0,4}+)(?P<verb>\w+)\b",
    re.IGNORECASE,
)
_HAD = frozenset({"had", "has", "have"})
_WAS = frozenset({"was", "were", "got", "been"})
_STOOD = frozenset({"part", "there", "among", "in", "at", "on", "inside"})
_HAVING = re.compile(r"\s*(?:to\s+have|having)\s+(?:been\s+)?\w+", re.IGNORECASE)
_THERE = re.compile(
    r"\b(?:at\s+the\s+scene|on\s+the\s+scene|on\s+the\s+ground|at\s+the\s+site|who\s+(?:visited|witnessed|attended|was\s+(?:there|present|at))"
    r"|(?:saw|witnessed|watched|heard|counted|filmed|observed(?!\s+that))\b)",
    re.IGNORECASE,
)
_TOLD_OF_SEEING = re.compile(
    r"\b(?:report|recall|describ|remember|recount)\w*\s+(?:hearing|seeing|watching|witnessing)\b",
    re.IGNORECASE,
)
_SAW_CUE = re.compile(
    r"\b(?:saw|seen|witnessed|watched|heard|observed|filmed|counted)\b", re.IGNORECASE
)
_SAW_LAST = re.compile(r"\b(?:saw|witnessed|watched|heard|observed|filmed)\s*\Z", re.IGNORECASE)
_HELD_BY_OWN = re.compile(
    r"\b(?:seen|obtained|reviewed|viewed|examined|verified|acquired)\s+by\b|\b(?:shared\s+with|leaked\s+to|provided\s+to|shown\s+to)\b",
    re.IGNORECASE,
)
_OFFICIAL = frozenset(
    {"official", "source", "diplomat", "spokesman", "spokeswoman", "spokesperson"}
)
_FIRST = frozenset({"i", "we", "our"})


def find_access(
    text: str,
    source: Described,
    frame: Sequence[tuple[int, int]],
    contents: Sequence[Span],
    cue: Sequence[Span] = (),
) -> Accessed | None:
    """The access that the words state for `source`; None where they state none.

    `frame` are the pieces of the sentence outside the content, `cue` the words of saying. A source
    that only believes, hopes or plans has stated none, nor has one that only "heard that" it was.
    """
    if source.kind is HopKind.DOCUMENT:
        return _held(text, frame)
    if source.reporter:
        return _was_there(text, frame, source)
    if source.head in _WITNESSES:
        return Accessed(Access.SAW, source.span)
    return (
        _in_content(text, source, contents)
        or _seen_by_cue(text, source, frame, contents)
        or _says_so(text, source, contents, cue)
    )


def _held(text: str, frame: Sequence[tuple[int, int]]) -> Accessed | None:
    for start, end in frame:
        match = _HELD_BY_OWN.search(text, start, end)
        if match is not None:
            return Accessed(Access.HOLDS, cut(text, match.start(), match.end()))
    return None


def _was_there(text: str, frame: Sequence[tuple[int, int]], source: Described) -> Accessed | None:
    for start, end in frame:
        match = _THERE.search(text, max(start, source.span.start), end)
        if match is not None and _HEARSAY.match(text, match.end()) is None:
            return Accessed(Access.WAS_THERE, cut(text, match.start(), match.end()))
    return None


def _seen_by_cue(
    text: str, source: Described, frame: Sequence[tuple[int, int]], contents: Sequence[Span]
) -> Accessed | None:
    """ "US officials had observed ...": the cue itself is a verb of perceiving."""
    for start, end in frame:
        match = _SAW_CUE.search(text, max(start, source.span.end), end)
        if match is not None and _HEARSAY.match(text, match.end()) is not None:
            continue
        if match is not None and match.start() - source.span.end <= _NEAR:
            if any(_VIEWED.search(span.quote[:_VIEW_REACH]) for span in contents):
                return None
            return Accessed(Access.SAW, cut(text, match.start(), match.end()))
    return None


def _says_so(
    text: str, source: Described, contents: Sequence[Span], cue: Sequence[Span]
) -> Accessed | None:
    """Perceiving that is the cue itself, however far behind the source ("looked out and saw"), that
    the source reports ("reported hearing shots"), or that it tells later in its own words."""
    if source.kind not in PEOPLE_KINDS or not contents:
        return None
    if any(_VIEWED.search(span.quote[:_VIEW_REACH]) for span in contents):
        return None
    for span in cue:
        seen = _SAW_LAST.search(text, span.start, span.end)
        seen = seen or _TOLD_OF_SEEING.match(text, span.start)
        if seen is None or _HEARSAY.match(text, seen.end()) is not None:
            continue
        if span.start >= source.span.end:
            return Accessed(Access.SAW, cut(text, seen.start(), seen.end()))
    for span in contents:
        own = _OWN_SIGHT.search(text, span.start, span.end)
        if own is not None and _HEARSAY.match(text, own.end()) is None:
            return Accessed(Access.SAW, cut(text, own.start("who"), own.end("verb")))
    return None


_NEAR = 24
_VIEWED = re.compile(r"\bas\s+(?:an?|the|part|proof|evidence|both|either|\w+ing)\b")
"""'Saw the deal as a way to ...' is a view and no sight."""
_VIEW_REACH = 160


def _in_content(text: str, source: Described, contents: Sequence[Span]) -> Accessed | None:
    """The first words of a content, where their subject is the source itself."""
    for span in contents:
        begin = _skip(text, span)
        having = _HAVING.match(text, begin, span.end)
        if having is not None and source.kind in PEOPLE_KINDS:
            return Accessed(Access.DID, cut(text, having.start(), having.end()))
        own = _OWN_FORCES.match(text, begin, span.end)
        if own is not None and (source.kind in BODY_KINDS or _speaks(source)):
            return Accessed(Access.PARTY, cut(text, own.start(), own.end("who")))
        found = _after_subject(text, source, begin, span)
        if found is not None:
            return found
    return None


def _skip(text: str, span: Span) -> int:
    match = _OPENING.match(text, span.start, span.end)
    return match.end() if match else span.start


def _after_subject(text: str, source: Described, begin: int, span: Span) -> Accessed | None:
    subject = _SUBJECT.match(text, begin, span.end)
    if subject is None:
        return None
    quoted = text[max(0, begin - 1) : begin] in _MARKS
    if not may_mean(source, subject["who"].lower(), quoted):
        return None
    at = subject.end()
    for pattern, access in ((_SAW, Access.SAW), (_MEASURED, Access.MEASURED)):
        match = pattern.match(text, at, span.end)
        if match is not None and _HEARSAY.match(text, match.end()) is not None:
            return None
        if match is not None:
            return Accessed(access, cut(text, subject.start("who"), match.end()))
    if _MENTAL.match(text, at, span.end):
        return None
    match = _DID.match(text, at, span.end)
    if match is None or not _is_act(match["aux"].lower().split(), match["verb"]):
        return None
    party = source.kind in BODY_KINDS or _speaks(source)
    if not party and source.head in _OFFICIAL:
        return None
    return Accessed(
        Access.PARTY if party else Access.DID, cut(text, subject.start("who"), match.end())
    )


def _is_act(auxiliaries: Sequence[str], verb: str) -> bool:
    """Whether the words tell of something that was done or suffered, not of a state or a plan."""
    lower = verb.lower()
    if set(auxiliaries) & _WAS:
        return lower.endswith(("ed", "en", "wn")) or is_past(lower) or lower in _STOOD
    if set(auxiliaries) & _HAD:
        return lower not in {"no", "a", "the", "to", "any", "some", "little"}
    return is_past(lower)


_MARKS = frozenset("\"'\u201c\u2018\u00ab")


def may_mean(source: Described, word: str, quoted: bool) -> bool:
    """Whether a pronoun at the start of a content can mean the source that says it."""
    if quoted or word in _FIRST:
        return word in _FIRST
    if word == "they":
        return source.plural or source.kind in BODY_KINDS
    if word == "it":
        return source.kind in BODY_KINDS and not source.plural
    if source.kind not in PEOPLE_KINDS or source.plural:
        return False
    return source.gender is None or source.gender == {"he": "m", "she": "f"}.get(word)


def _speaks(source: Described) -> bool:
    return bool(source.words & {"spokesman", "spokeswoman", "spokesperson"})
