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
from itertools import pairwise

from headwater.records import Relation, Span, cut

_TOLD_OF = (
    r"(?:figure|number|toll|count|total|tally|estimate|claim|account|statement|report|information"
    r"|quot(?:e|ation)|remark|comment|detail|version|assessment|allegation|finding|news|stor(?:y|ies)"
    r"|assertion|data|description|line)s?"
)
"""What is said, and not a deed that is put down to somebody."""
_ATTRIBUTING = (
    rf"(?:attribut(?:ed|es|ing)|credit(?:ed|s|ing)|ascrib(?:ed|es|ing)|sourc(?:ed|ing))\s+(?:it|this|the\s+{_TOLD_OF})"
    rf"\s+to|{_TOLD_OF}\s+(?:(?:that|which)\s+)?(?:it|they|the\s+\w+)\s+(?:has\s+|had\s+)?"
    r"(?:attribut|credit|ascrib|sourc)(?:ed|es|s)\s+to"
)
"""How an outlet names its source: "attributing the figure to", "a figure it attributed to"."""
_QUOTED = (
    r"(?:is|was|are|were|been)\s+(?:(?:also|later|\w+ly)\s+)?"
    r"(?:quoted|cited|(?:recorded|minuted)(?=\s+(?:as|in)\b))"
)
_PASSIVE = re.compile(rf"{_QUOTED}\b", re.IGNORECASE)
_QUOTED_BY = re.compile(
    rf"\b{_QUOTED}(?:\s+as\s+[a-z]+ing)?\s+(?:by|in)\s+(?P<who>(?:[^,;:.\u201c\u201d\"\n]|\.(?=\S)){{2,80}}?)"
    r"(?=\s+as\s+[a-z]+ing\b|\s+(?:that|on|last)\b|[,;:.\u201c\"\n]|\s*$)",
    re.IGNORECASE,
)
"""Who quotes a witness in the passive: "is quoted in the report as saying"."""
_HOLDER = re.compile(
    r"(?:^|[.!?]\s+|\b(?:and|but|that)\s+)(?P<who>[Tt]he\s+[\w-]+(?:\s[A-Z][\w-]*)?"
    r"|[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3})(?:,\s[^,.;:]{2,80},)?\s+(?:(?:has|had|have|also|later)\s+){0,2}"
    r"(?:obtain(?:ed|s)|seen|saw|review(?:ed|s)|publish(?:ed|es)|acquired|got|air(?:ed|s)|releas(?:ed|es)"
    r"|post(?:ed|s)|carrie[ds]|print(?:ed|s)|r[au]ns?|broadcasts?|show(?:ed|s)"
    r"|includ(?:e|es|ed)|contain(?:s|ed)?|reproduce[sd]?|quote[sd]?)\s+"
    r"[^.;:]{2,90}?\b(?:in|on|by)\s+(?:which|whom)\s+$"
)
_INTERVIEWER = re.compile(
    r"(?:^|[.!?]\s+|\b(?:and|but|that)\s+)(?P<who>[Tt]he\s+(?:[\w-]+\s){0,2}[\w-]+"
    r"|[A-Z][\w-]*(?:\s[A-Z][\w-]*){0,3})\s+(?:(?:has|had|have|also|later)\s+){0,2}"
    r"(?:interviewed|spoke\s+(?:to|with)|talked\s+to|found|traced|tracked\s+down|showed|quoted|quotes|cited|cites)\s+"
    r"[^.;:]{2,80},\s+$"
)
"""Before a "who": "The channel interviewed a commander, | who said"."""
_RETOLD = re.compile(
    r"[\u201d\"',]*\s*(?:,\s*)?(?=\S)(?:(?:according\s+to|as\s+reported\s+by|reported\s+by)\s+(?P<of>[^,;.\n]{2,60})"
    r"|(?P<who>(?!(?:and|but|while|whereas)\b)[^,;.\n]{2,60}?)\s++(?:has\s+|had\s+)?(?:reported|reports|said|wrote|writes)\b)"
)
"""After a whole attribution: ", according to Interfax", ", the Tasnim news agency reported"."""
_AFTER = re.compile(
    r"\b(?:after|before|when|since|because|although|though|even|until|where|who|which|that|if|once)\b"
)
_ATTRIBUTES = re.compile(rf"(?:(?:an?|the|this)\s+)?(?:{_ATTRIBUTING})\s+", re.IGNORECASE)
_CITING = re.compile(
    rf"\b(?P<cue>citing|cites|cited|quoting|quotes|quoted|{_ATTRIBUTING}|based\s+on"
    r"|with\s+reference\s+to|which\s+spoke\s+(?:to|with)"
    r"|referring\s+to|which\s+cited|who\s+cited|which\s+quoted)\s+(?P<who>(?!by\b|in\b|as\b|above\b)[^,;.\u201c\u201d\"\n]{2,160})",
    re.IGNORECASE,
)
_TALK = re.compile(
    r"(?:\w+\s+)?(?:conversations?|interviews?|talks|briefings?|discussions)\s+with\s+", re.I
)
_CITED_END = re.compile(
    r"\s+(?:as\s+(?:having|[a-z]+ing\b)|that\s|report(?:s|ed)\b|said\b|says\b|who\s+(?:said|say)\b"
    r"|saying\b|on\s+(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|last\s+(?:week|month|year)).*$",
    re.IGNORECASE | re.DOTALL,
)


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


def attributing_end(text: str, start: int) -> int | None:
    """Where words that name whose a figure or an account is end ("a figure it attributed to"); None
    where none begin at `start`."""
    found = _ATTRIBUTES.match(text, start)
    return None if found is None else found.end()


def is_passive_quote(words: str) -> bool:
    """Whether a cue says that its source is quoted and not by whom: "is quoted as saying"."""
    return _PASSIVE.match(words) is not None and " by " not in words


def find_quoting(text: str, pieces: Sequence[tuple[int, int]]) -> Span | None:
    """The words for who quotes somebody in the passive, or for the document that does: "is quoted
    in | it | as saying"; None without any."""
    for start, end in pieces:
        match = _QUOTED_BY.search(text, start, end)
        if match is not None:
            return cut(text, *match.span("who"))
    return None


def find_reteller(text: str, end: int, stop: int) -> Span | None:
    """Whose report an attribution that ends at `end` is told by, right after it."""
    match = _RETOLD.match(text, end, stop)
    if match is None:
        return None
    group = "of" if match["of"] else "who"
    words = match[group]
    if _AFTER.search(words):
        # "Lund said it fell, after CNN reported that": what CNN reported is another thing
        return None
    began = match.start(group) + len(words) - len(words.lstrip())
    return cut(text, began, match.end(group))


def find_holder(text: str, start: int, source: int) -> Span | None:
    """Who has the document that the words right before a source speak of; None where nobody.

    "The paper had obtained an email in which | an engineer wrote".
    """
    match = _HOLDER.search(text[start:source]) or _INTERVIEWER.search(text[start:source])
    return (
        None if match is None else cut(text, start + match.start("who"), start + match.end("who"))
    )


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


@dataclass(frozen=True, slots=True)
class Among:
    """Of several sources of one attribution who cites the others, and how."""

    by: Span
    cited: tuple[Span, ...]
    relation: Relation


def cited_among(text: str, sources: Sequence[Span]) -> Among | None:
    """Which of the sources cites the others: "[the Post] reported, citing [two aides]", "Citing
    [two aides], [the Post] reported", or told it: "[The striker] wants to leave. ([Fakt])"; None
    where none does."""
    if len(sources) < 2:
        return None
    for source in sources[1:]:
        if source.start and text[source.start - 1] == "(":
            rest = [other for other in sources if other is not source]
            return Among(source, tuple(rest), Relation.CITED)
    before = {
        source: match.group()
        for source in sources
        if (match := _CITING_BEFORE.search(text, max(0, source.start - 45), source.start))
    }
    for one, following in pairwise(sources):
        if one in before and _AND.fullmatch(text[one.end : following.start]):
            # "citing a letter seen by its staff and [two aides]"
            before.setdefault(following, before[one])
    cited = tuple(source for source in sources if source in before)
    rest = [source for source in sources if source not in before]
    if not cited or not rest:
        return None
    quotes = before[cited[0]].lower().startswith("quot")
    return Among(rest[0], cited, Relation.QUOTED if quotes else Relation.CITED)


_AND = re.compile(r",?\s(?:and|as\swell\sas|along\swith)\s(?:from\s)?")
_SUBJECT = re.compile(r"[^,;:()\u201c\u201d\"\n]{2,90}$")
_CITING_BEFORE = re.compile(
    r"\b(?:citing|quoting|cited|quoted|cites|quotes|(?:based|relying|drawing)\s+on|referring\s+to"
    r"|with\s+reference\s+to|on\s+the\s+(?:strength|authority|word)\s+of"
    rf"|{_ATTRIBUTING}"
    r"|(?:gave|named|has|cited)\s+as\s+(?:its|their)\s+sources?|(?:its|their)\s+sources?\s+(?:was|were|is|are))\s+"
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
    # a source before such a cue is itself who cites: "The Post said so and quoted"
    first = min((source.start for source in sources if source.start >= start), default=start)
    places = [c.start for c in cues if _CITE_CUE.match(c.quote) and c.start <= first]
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
