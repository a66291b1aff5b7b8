"""The frame of an attribution: its sentence without the content, and who passes the word on there.

Two US officials told the WSJ that ...      the WSJ was told by the source
Contracts seen by the FT reference ...      the FT has seen the source
according to officials who spoke to CNN     CNN was told by the source
Citing US officials, the WSJ reported       the WSJ cites the source
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.reading.describe import describe
from headwater.reading.papers import Papers
from headwater.records import HopKind, Relation, Span, cut


@dataclass(frozen=True, slots=True)
class Relay:
    """An outlet in a frame that has the matter from the source. `relation` is how.

    `speaks` is true where the outlet is the subject that reports ("the WSJ quoted ..."), false
    where it is only the recipient.
    """

    span: Span
    relation: Relation
    speaks: bool = False


_MEDIA = (
    r"(?:news\s+agency|newspaper|daily|weekly|website|broadcaster|channel|magazine|tabloid|station"
    r"|network|portal|agency|paper)"
)
_THE = (
    r"(?:the\s+|its\s+|an?\s+|both\s+|sister\s+|rival\s+|state\s+|news\s+|agency\s+|newspaper\s+"
    r"|broadcaster\s+|the\s+[\w-]+(?:['\u2019]s)?\s+"
    rf"|(?:the|an?|its)\s+(?:[\w'\u2019-]+\s+){{0,3}}{_MEDIA}\s+)?$"
)
_BEFORE: tuple[tuple[re.Pattern[str], Relation], ...] = tuple(
    (re.compile(pattern + r"\s+" + _THE, re.IGNORECASE), relation)
    for pattern, relation in (
        (
            r"\b(?:told|tells?|telling|informed|assured)"
            r"(?:\s+(?:[\w'\u2019-]+\s+){1,3}(?:from|of|at|with))?",
            Relation.TOLD,
        ),
        (
            r"\b(?:seen|obtained|reviewed|viewed|examined|verified|read|acquired|inspected|studied"
            r"|analy[sz]ed|(?:leaked|shown|provided|given|shared|sent|supplied|passed|handed)"
            r"(?:\s+\w+)?\s+(?:to|with))(?:\s+by)?",
            Relation.SEEN,
        ),
        (r"\bquoted(?:\s+as\s+\w+)?\s+(?:by|in)", Relation.QUOTED),
        (r"\bcited(?:\s+as\s+\w+)?\s+(?:by|in)", Relation.CITED),
        (
            r"\b(?:published|reported|released|broadcast|carried|aired|printed|posted)\s+(?:\w+\s+)?"
            r"(?:by|in|on)",
            Relation.PUBLISHED,
        ),
        (
            r"\b(?:interviewed|contacted|reached|approached|questioned|asked|pressed|queried)\s+by",
            Relation.TOLD,
        ),
        (
            r"\b(?:sp(?:oke|eaks?|oken|eaking)|talk(?:ed|ing|s)?|statements?|remarks?|comments?"
            r"|commented|interviews?|said|says|confirmed|disclosed|confided|explained|revealed"
            r"|admitted|complained|emails?|emailed|messages?|responses?|interviewed|testimony"
            r"|described|statement\s+emailed)\b"
            r"(?:\s+[\w,'\u2019-]+){0,5}?\s+(?:to|with)",
            Relation.TOLD,
        ),
        (
            r"\b(?:interviews?|appear(?:ance|ing|ed)|speaking|spoke|speaks|said|told\s+\w+)\b"
            r"(?:\s+[\w'\u2019-]+){0,4}?\s+(?:on|for|in|by)",
            Relation.TOLD,
        ),
        (
            r"\b(?:op-?ed|column|article|writing|wrote|writes|written|essay|piece|editorial)\b"
            r"(?:\s+[\w'\u2019-]+){0,4}?\s+(?:in|for|on|by)",
            Relation.PUBLISHED,
        ),
    )
)
_REPORTS = re.compile(
    r"(?:'s|\u2019s)?(?:\s+(?:newspaper|news\s+agency|magazine|website|channel|network|tv|correspondent"
    r"|television|agency))?,?\s*(?:(?:has|had|have|also|first|later|then|earlier|previously"
    r"|separately|on\s+\w+|last\s+\w+)\s+){0,3}(?P<verb>quot\w+|cit\w+|report\w*|said|says|wrote|writes"
    r"|claim\w*|publish\w*|broadcast|carried|not\w+|add\w+|reveal\w*|disclos\w+)\b",
    re.IGNORECASE,
)
_ACCORDING = re.compile(
    r"\b(?:according\s+to|per|via|as\s+reported\s+by)\s+(?:the\s+|a\s+report\s+(?:by|in|from)\s+(?:the\s+)?)?$",
    re.I,
)
_NOUN_RECIPIENT = re.compile(
    r"\b(?:quoted\s+by|cited\s+by|interviewed\s+by|told|tells|speaking\s+to|spoke\s+to|speaks\s+to|interview\s+with|statement\s+to|seen\s+by"
    r"|obtained\s+by|reviewed\s+by|viewed\s+by)\s+"
    r"((?:(?:the|this|our|an?)\s+(?:[\w-]+\s+){0,2}?|(?:local|state|public|national|regional)\s+)"
    r"(?:news\s+agency|newspaper|paper|network|agency|broadcaster"
    r"|channel|station|magazine|website|site|outlet|publication|daily|weekly|tabloid|programme|program"
    r"|news\s+outlet|portal|(?:radio|television)(?:\s+(?:station|channel|network))?)|(?-i:us|me))\b(?!\s+(?:that\s+)?he\s+was)",
    re.IGNORECASE,
)
_INTERVIEWED_BY = re.compile(
    r"\binterview(?:ed)?\s+(?:with|by|in|for)\s+the\s+((?:[A-Z][\w\u2019-]*\s){0,2}[A-Z][\w\u2019-]*)"
)
"""With an article and no verb of speech between, only an outlet is interviewed with."""
_PASSIVE = re.compile(
    r"(?:is|was|are|were|been)\s+(?:(?:also|later|\w+ly)\s+)?(?:quoted|cited)\b", re.IGNORECASE
)
_HOLDER = re.compile(
    r"(?:^|[.!?]\s+|\b(?:and|but|that)\s+)(?P<who>[Tt]he\s+[\w-]+(?:\s[A-Z][\w-]*)?"
    r"|[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3})\s+(?:(?:has|had|have|also|later)\s+){0,2}"
    r"(?:obtained|seen|saw|reviewed|published|acquired|got|aired|released|posted|carried|printed)\s+"
    r"[^.;:]{2,90}?\b(?:in|on|by)\s+(?:which|whom)\s+$"
)
_RETOLD = re.compile(
    r"[\u201d\"',]*\s*,?\s*(?:(?:according\s+to|as\s+reported\s+by|reported\s+by)\s+(?P<of>[^,;.\n]{2,60})"
    r"|(?P<who>[^,;.\n]{2,60}?)\s+(?:has\s+|had\s+)?(?:reported|reports|said|wrote|writes)\b)"
)
"""After a whole attribution: ", according to Interfax", ", the Tasnim news agency reported"."""
_SEEN = re.compile(r"\b(?:seen|obtained|reviewed|viewed)\s+by", re.IGNORECASE)
_CITING = re.compile(
    r"\b(?P<cue>citing|cites|cited|quoting|quotes|quoted|attributed\s+(?:it|this|the\s+\w+)\s+to|based\s+on"
    r"|attributing\s+(?:it|this|the\s+\w+)\s+to|with\s+reference\s+to|which\s+spoke\s+(?:to|with)"
    r"|referring\s+to|which\s+cited|who\s+cited|which\s+quoted)\s+(?P<who>(?!by\b|in\b|as\b|above\b)[^,;.\u201c\u201d\"\n]{2,160})",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"(?:\w+\s+)?(?:conversations?|interviews?|talks|briefings?|discussions)\s+with\s+", re.I
)
_CITED_END = re.compile(
    r"\s+(?:as\s+(?:saying|stating|telling|having)|that\s|report(?:s|ed)\b|said\b|says\b|who\s+(?:said|say)\b"
    r"|saying\b|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last\s+(?:week|month|year)).*$",
    re.IGNORECASE | re.DOTALL,
)
_SHORT = re.compile(r"\b[Tt]he\s+(?:[A-Z][\w'\u2019-]*)(?:\s[A-Z][\w-]*){0,2}\b")
_ON_A_PIECE = re.compile(
    r"\b(?:on|about|over|denied|rejected|dismissed)\s+(?:an?|the)\s+(?:[\w-]+\s+){0,2}"
    r"(?:article|report|story|piece|column|op-?ed|editorial)\s+(?:in|by|on)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Who speaks about an outlet's piece does not speak through it."""
_LEFT = 90
"""How far left of an outlet its relation may stand, in characters."""


def gaps(start: int, end: int, contents: Iterable[Span]) -> tuple[tuple[int, int], ...]:
    """The pieces of `start..end` that no content covers, in order."""
    pieces, at = [], start
    for span in sorted(contents):
        if span.end <= start or span.start >= end:
            continue
        if span.start > at:
            pieces.append((at, span.start))
        at = max(at, span.end)
    if at < end:
        pieces.append((at, end))
    return tuple(pieces)


def find_relays(
    papers: Papers, text: str, pieces: Sequence[tuple[int, int]], sources: Sequence[Span]
) -> tuple[Relay, ...]:
    """The outlets in the frame that have the matter from the source, in text order.

    An outlet inside a source's words counts where the words before it say so ("officials who
    spoke to CNN"); one that is the source itself does not.
    """
    found: list[Relay] = []
    for start, end in pieces:
        places = [(p.span.start, p.span.end) for p in papers.between(start, end)]
        places += [
            match.span()
            for match in _SHORT.finditer(text, start, end)
            if papers.may_mean(match.group())
        ]
        held: list[tuple[int, int]] = []
        for place in sorted(places, key=lambda p: (p[0], -p[1])):
            if held and place[0] < held[-1][1]:
                continue
            held.append(place)
            relay = _relay(text, start, end, place, sources)
            if relay is not None:
                found.append(relay)
        for match in _NOUN_RECIPIENT.finditer(text, start, end):
            quoted = match.group().lower().startswith(("quoted", "cited"))
            relation = Relation.QUOTED if quoted else Relation.TOLD
            relation = Relation.SEEN if _SEEN.match(match.group()) else relation
            span = cut(text, match.start(1), match.end(1))
            # "the newspaper Fakt" is one outlet
            if not any(span.start < stop and begin <= span.end + 1 for begin, stop in held):
                found.append(Relay(span, relation))
        for match in _INTERVIEWED_BY.finditer(text, start, end):
            span = cut(text, match.start(1), match.end(1))
            free = not any(span.start < stop and begin < span.end for begin, stop in held)
            if free and describe(text, span).kind not in _NO_OUTLETS:
                found.append(Relay(span, Relation.TOLD))
    return _in_order(found)


_NO_OUTLETS = frozenset({HopKind.STATE_BODY, HopKind.DOCUMENT})


def is_passive_quote(words: str) -> bool:
    """Whether a cue says that its source is quoted and not by whom: "is quoted as saying"."""
    return _PASSIVE.match(words) is not None and " by " not in words


def find_reteller(text: str, end: int, stop: int) -> Span | None:
    """Whose report an attribution that ends at `end` is told by, right after it."""
    match = _RETOLD.match(text, end, stop)
    if match is None:
        return None
    group = "of" if match["of"] else "who"
    words = match[group]
    began = match.start(group) + len(words) - len(words.lstrip())
    return cut(text, began, match.end(group))


def find_holder(text: str, start: int, source: int) -> Span | None:
    """Who has the document that the words right before a source speak of; None where nobody.

    "The paper had obtained an email in which | an engineer wrote".
    """
    match = _HOLDER.search(text[start:source])
    return (
        None if match is None else cut(text, start + match.start("who"), start + match.end("who"))
    )


_PASSED = frozenset({Relation.PUBLISHED, Relation.QUOTED, Relation.CITED})


def _in_order(found: Iterable[Relay]) -> tuple[Relay, ...]:
    """The outermost first: who was told or saw it is nearest to the source.

    "told a stringer for AFP, whose dispatch was carried by France 24": France 24 has it from AFP.
    """
    return tuple(sorted(found, key=lambda relay: (relay.relation not in _PASSED, relay.span)))


def _relay(
    text: str, start: int, end: int, place: tuple[int, int], sources: Sequence[Span]
) -> Relay | None:
    span = cut(text, *place)
    left = text[max(start, span.start - _LEFT) : span.start]
    for pattern, relation in _BEFORE:
        if pattern.search(left) and not _ON_A_PIECE.search(left):
            return Relay(span, relation)
    if any(source.overlaps(span) for source in sources):
        return None
    after = _REPORTS.match(text, span.end, end)
    if after is None and not _ACCORDING.search(left):
        return None
    frame = text[start:end]
    verb = after["verb"].lower() if after else ""
    if verb.startswith("quot") or re.search(r"\bquoting\b", frame):
        return Relay(span, Relation.QUOTED, speaks=True)
    if verb.startswith("cit") or re.search(r"\bciting\b", frame, re.IGNORECASE):
        return Relay(span, Relation.CITED, speaks=True)
    return None


@dataclass(frozen=True, slots=True)
class Cited:
    """Whom an outlet or document cites in the frame, and how."""

    span: Span
    relation: Relation


def find_cited(text: str, pieces: Sequence[tuple[int, int]]) -> Cited | None:
    """Whom the frame's "citing ..." or "quoted ... as saying" names; None where nobody."""
    for start, end in pieces:
        for match in _CITING.finditer(text, start, end):
            who = _CITED_END.sub("", match["who"]).rstrip(" ,-\u2013\u2014")
            talk = _TALK.match(who)
            lead = talk.end() if talk is not None else 0
            who = who[lead:]
            if len(who) < 2:
                continue
            begin = match.start("who") + lead
            relation = (
                Relation.QUOTED if match["cue"].lower().startswith("quot") else Relation.CITED
            )
            return Cited(cut(text, begin, begin + len(who)), relation)
    return None


def cited_among(text: str, sources: Sequence[Span]) -> tuple[tuple[Span, ...], Relation] | None:
    """The sources after the first that it cites ("[the Post] reported, citing [two aides]")."""
    found = [
        (source, match.group())
        for source in sources[1:]
        if (match := _CITING_BEFORE.search(text, max(0, source.start - 45), source.start))
    ]
    if not found:
        return None
    quotes = found[0][1].lower().startswith("quot")
    return tuple(source for source, _ in found), Relation.QUOTED if quotes else Relation.CITED


_SUBJECT = re.compile(r"[^,;:()\u201c\u201d\"\n]{2,90}$")
_CITING_BEFORE = re.compile(
    r"\b(?:citing|quoting|cited|quoted|cites|quotes|(?:based|relying|drawing)\s+on|referring\s+to"
    r"|with\s+reference\s+to|on\s+the\s+(?:strength|authority|word)\s+of"
    r"|(?:attributing|attributed)\s+(?:it|this|the\s+\w+)\s+to)\s+"
    r"(?:what\s+it\s+called\s+)?(?:the\s+)?$",
    re.I,
)
_CITE_CUE = re.compile(r"\b(?:cit(?:ed|es|ing)|quot(?:ed|es|ing))\b", re.IGNORECASE)


def is_citing(words: str) -> bool:
    """Whether a cue is a form of "cite" or "quote"."""
    return _CITE_CUE.match(words) is not None


def citing_subject(
    text: str, start: int, cues: Sequence[Span], sources: Sequence[Span]
) -> Cited | None:
    """Who cites or quotes the sources, and how: "The network cited", "A report citing"."""
    places = [cue.start for cue in cues if _CITE_CUE.match(cue.quote)]
    for source in sources:
        before = _CITING_BEFORE.search(text, max(start, source.start - 30), source.start)
        if before is not None:
            places.append(before.start())
    for place in places:
        before = _SUBJECT.search(text, max(start, place - 90), place)
        if before is None:
            continue
        words = re.sub(
            r"^\s*(?:and|but|while|when|after|as|that|also|meanwhile)\s+", "", before.group()
        )
        words = re.sub(r"\s+(?:has|had|have|also|later|then)*\s*$", "", words)
        end = before.start() + before.group().rfind(words) + len(words)
        if words.strip():
            begin = end - len(words.lstrip())
            quotes = text[place : place + 4].lower() == "quot"
            relation = Relation.QUOTED if quotes else Relation.CITED
            return Cited(cut(text, begin, end), relation)
    return None
