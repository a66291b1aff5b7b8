"""Spans of an attribution that their own words refute, put right: links, times, names taken along.

What a model marks is a little too long or too short now and then. Here stands only what no reader
would take for the source or the content.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.reading.describing.describe import describe
from headwater.reading.finding.hearers import tells
from headwater.reading.finding.led_in import with_main_clause
from headwater.reading.finding.set_aside import is_set_aside
from headwater.reading.finding.sourced import sourced
from headwater.reading.words import nouns
from headwater.reading.words.finite import has_verb, is_past
from headwater.reading.words.phrase_words import MEDIA, PLATFORMS, WORTH_SAYING
from headwater.records import HopKind, Span, cut


@dataclass(frozen=True, slots=True)
class Spanned:
    """The spans of one attribution, each part in text order; one of source and cue is there."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]


_ACCORDING = re.compile(r"according\s+to\s+", re.IGNORECASE)
_AMONG = re.compile(r",?\s*among\s(?:many\s)?others,?\s+(?=\w)", re.IGNORECASE)
_JOINT = re.compile(r"(?:And|But|Yet|Or)\s+(?=[A-Z])")
_TIME = re.compile(
    r"(?:around\s|about\s)?\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?"
    r"|(?:(?:an?|just|only|about|nearly|more|than|less|couple|of|few|several|many|half|dozen|two|three"
    r"|four|five|six|seven|eight|nine|ten|\d{1,3})\s){1,5}"
    r"(?-i:seconds|moments|minutes|hours|days|weeks|months|years|decades)",
    re.IGNORECASE,
)
"""Times and spans of time, which say nothing: "4 p.m.", "a couple of hours"."""
_LINK = re.compile(r"\(?\s*(?:https?://|www\.)\S+\s*\)?,?\s*")
_NAME_BEHIND = re.compile(
    r"(?P<who>[^,]{2,80}),\s(?P<name>[A-Z][\w'\u2019-]+(?:\s[A-Z](?:\.|[\w'\u2019-]+)){1,3})"
)
_CLAIMS = re.compile(r"(?:\w+\s){0,3}?claim(?:s|ed|ing)?", re.IGNORECASE)
_LIVES = re.compile(
    r"(?:(?:the|its|their|an?|at\sleast|more\sthan|up\sto|about|some|another|[\w'\u2019-]+)\s){0,4}?"
    r"(?:lives|life)\b"
    r"|(?:(?:its|his|her|their|an?|the|another|at\sleast)\s){0,2}(?:another|more|new|last|latest|final|first|second|third|fourth|fifth"
    r"|sixth|two|three|four|five|six|seven|eight|nine|ten|dozens\sof|\d+|\w+th)\svictims?\b",
    re.IGNORECASE,
)
_ACCUSED = re.compile(
    r"(?:(?:is|was|are|were|(?:ha[sd]\s|have\s)?been|being|['\u2019](?:s|re))\s)?"
    r"(?:(?!ha[sd]\b|have\b)\w+\s)?(?:accused|suspected|convicted)\s(?:of|in)",
    re.IGNORECASE,
)
_PAPER = re.compile(
    r"\b(?P<noun>(?:articles?|reports?|story|stories|pieces?|columns?|editorials?|letters?|posts?|statements?"
    r"|study|studies|memos?|dispatch|videos?|emails?|tweets?|messages?|interviews?|documentary))\s"
    r"(?:in|by|from|on)\s(?P<by>(?:the\s)?[A-Z][^,.;:()\u201c\u201d\"\n]{1,60}?)\s\Z"
)
_WROTE = re.compile(
    r"\b(?:wrote|written|writes|penned|published|publishes|issued|released|posted|signed|authored|sent"
    r"|circulated|shared|submitted|gave|filed|made|carried|ran)\b"
)
"""What tells that who comes before a paper is its maker."""
_PAPER_BACK = 120
_FATE = re.compile(
    r",?\s(?:but|and)\s(?:(?:was|were|has\sbeen|have\sbeen|had\sbeen|is|are)\s(?:(?:\w+ly|later|now|then|still|also|being)\s)*"
    r"(?:charged|arrested|detained|jailed|imprisoned|sentenced|convicted|indicted|acquitted|cleared|fined"
    r"|released|freed|bailed|remanded|suspended|sacked|fired|dismissed|deported|extradited|cautioned"
    r"|found\s(?:not\s)?guilty|taken\sinto\scustody|placed\son\sleave)\b"
    r"|pleaded\s|(?:later\s)?died\b)"
)
"""What befell somebody who spoke: "told police it was an accident but was charged with murder"."""
_ABOUT_THING = re.compile(
    r"(?:that\s)?(?:it|this|(?:the|an?|his|her|their)\s(?:[a-z-]+\s){0,2}?(?P<noun>[a-z-]+))\s"
    r"(?:was|were|is|are|had|has|would|will|could|did|went|came)\b"
)
_NEAR = 3
"""How many characters may part a source from the content that goes on behind it."""
_NO_APPOSITION = frozenset({HopKind.DOCUMENT, HopKind.STATE_BODY, HopKind.GROUP})


def mended(text: str, one: Spanned) -> Spanned | None:
    """An attribution with its spans put right; None where it is none at all.

    "According to a police report, Ann Roe | fell": who fell is no part of the source. "The fire
    claimed three lives" tells of no claim. A link in brackets opens no content.
    """
    if one.cue and _CLAIMS.fullmatch(one.cue[0].quote) and _LIVES.match(one.content[0].quote):
        return None
    if one.cue and (_is_name(text, one.cue[0]) or _is_nobodys(text, one)):
        return None
    if is_set_aside(text, one.source, one.cue, one.content) or _is_platform(one):
        return None
    if any(_cuts_word(text, place) for span in one.cue for place in (span.start, span.end)):
        return None
    one = replace(one, content=_without_scraps(text, one))
    one = _passive(one)
    source = tuple(_without_lead(text, span) for span in one.source)
    source = tuple(span for span in source if _TIME.fullmatch(span.quote) is None)
    source = sourced(text, source, one.cue)
    if one.source and not source and one.cue and one.cue[0].quote == ":":
        return None
    source = _of_paper(text, source, one.cue)
    one = _with_whole_name(text, Spanned(source, one.cue, one.content))
    source = one.source
    content = _without_hearer(text, one.cue, _without_link(text, one.content))
    if one.cue and content and _CALLED.search(one.cue[-1].quote):
        source, content = _called_by(text, source, content)
        content = _without_main(text, one.cue[0], content)
    if source and content:
        source, content = _place_given_back(text, source, content)
    if len(source) == 1 and content:
        source, content = _name_given_back(text, source[0], content)
        content = _before_fate(text, source, content)
    if not content or not (source or one.cue):
        return None
    return Spanned(source, one.cue, with_main_clause(text, one.cue, content))


def _is_platform(one: Spanned) -> bool:
    """Whether it is only by what somebody says it: "said in a [WhatsApp] [message] that"."""
    if len(one.source) != 1 or not one.cue or not _VEHICLES.fullmatch(one.cue[0].quote):
        return False
    words = one.source[0].quote.split()
    return words[-1].lower() in PLATFORMS or words[-1].lower() in _SORTS


def _cuts_word(text: str, place: int) -> bool:
    """Whether a place is beside the hyphen of a word: "the Osk-|backed list"."""
    return place > 1 and _IN_WORD.match(text, place - 2) is not None


def _without_scraps(text: str, one: Spanned) -> tuple[Span, ...]:
    """The content in whole words ("told WQXK-|TV it fell") and without an adverb that only tells
    how another part was said ("“No,” | said simply")."""
    whole = [_from_whole_word(text, span, one.cue) for span in one.content]
    if whole[0].quote[0] not in _MARKS:
        return tuple(whole)
    return tuple(span for span in whole if _HOW.fullmatch(span.quote) is None)


def _from_whole_word(text: str, span: Span, cue: Sequence[Span]) -> Span:
    """A span that begins with a word: after the one that it cuts where that is who was told."""
    if not _cuts_word(text, span.start):
        return span
    start = max(text.rfind(" ", 0, span.start), text.rfind("\n", 0, span.start)) + 1
    if any(each.end > start for each in cue if each.end <= span.start):
        return span
    near = [each for each in cue if each.end <= start and not text[each.end : start].strip()]
    told = near and tells(near[-1].quote.split()[-1].lower())
    rest = _PIECE.match(text, span.start, span.end) if told else None
    return cut(text, start if rest is None else rest.end(), span.end)


_IN_WORD = re.compile(r"\w-\w|.\w-\w", re.DOTALL)
_PIECE = re.compile(r"[\w-]+\s+(?=\S)")
_MARKS = "\"'\u201c\u2018\u00ab"
_HOW = re.compile(r"[a-z]+ly[.,]?")
_VEHICLES = re.compile(r"(?:messages?|posts?|notes?|chats?|calls?|texts?|threads?|stor(?:y|ies))")
_SORTS = frozenset(("voice", "text", "video", "audio", "group"))


def _passive(one: Spanned) -> Spanned:
    """The attribution without the accused as the accuser: "Osk man | accused of | theft"."""
    passive = len(one.cue) == 1 and _ACCUSED.fullmatch(one.cue[0].quote) is not None
    if not passive or len(one.source) != 1 or one.source[0].end > one.cue[0].start:
        return one
    if one.content[0].start < one.source[0].start:
        return one  # "rivals who he accused of theft"
    return Spanned((), one.cue, (*one.source, *one.content))


def _is_name(text: str, cue: Span) -> bool:
    """Whether a cue is somebody's given name: "Its spokesman, | Per | Osk, said"."""
    if cue.quote != "Per":
        return False
    before = text[max(0, cue.start - _NEAR) : cue.start].rstrip(" \"\u201c\u2018'(")
    return bool(before) and before[-1] not in ".!?:\n\u201d\u2014\u2013"


def _is_nobodys(text: str, one: Spanned) -> bool:
    """Whether only the teller says that a thing should be said: "It is worth mentioning that"."""
    source, cue = one.source, one.cue[0]
    if len(source) > 1 or len(one.cue) > 1 or (source and source[0].quote.lower() != "it"):
        return False
    before = max(0, cue.start - 1)
    last = max(text.rfind(" ", 0, before), text.rfind("\n", 0, before))
    start = last + 1 if not source else source[0].start
    return WORTH_SAYING.fullmatch(text, start, cue.end) is not None


def _of_paper(text: str, source: tuple[Span, ...], cue: tuple[Span, ...]) -> tuple[Span, ...]:
    """The source of a participle that hangs on somebody's paper: "dismissed an article in the Echo
    | alleging that": the Echo, and not who dismissed it."""
    if len(source) != 1 or not cue or not cue[0].quote.split()[0].endswith("ing"):
        return source
    start = cue[0].start
    found = _PAPER.search(text, max(source[0].end, start - _PAPER_BACK), start)
    if found is None or _WROTE.search(text, source[0].end, found.start()) is not None:
        return source
    return (cut(text, *found.span("by")),)


_CALLED = re.compile(
    r"\b(?:described|identified|named|called|hailed|praised|condemned|denounced|dismissed|criticised"
    r"|criticized|branded|labell?ed|portrayed|characteri[sz]ed|designated|listed|regarded|recogni[sz]ed)"
    r"(?:\sby)?\Z"
)
"""Verbs of calling somebody something."""
_BY_WHOM = re.compile(
    r"\s(?P<by>by\s(?P<who>(?:the\s|its\s|their\s)?[\w'\u2019-]+(?:\s[\w'\u2019-]+){0,3}))\Z"
)
_AS = re.compile(r"(?:only\s)?as\s")
_THEN = re.compile(r",\s")


def _called_by(
    text: str, source: tuple[Span, ...], content: tuple[Span, ...]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Source and content where who calls it so ends the content: "was described as a plot | by the
    ministry", not "as a man killed by the army"."""
    last = content[-1]
    by = _BY_WHOM.search(text, last.start, last.end)
    if source or by is None or not _AS.match(last.quote):
        return source, content
    before = text[last.start : by.start()].rsplit(maxsplit=1)[-1].lower()
    who = cut(text, *by.span("who"))
    if is_past(before) or before.endswith("ed") or describe(text, who).kind not in _CALLERS:
        return source, content
    return (who,), (*content[:-1], cut(text, last.start, by.start()))


def _without_main(text: str, cue: Span, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """The content of a participle beside a noun without what the sentence goes on to say: "The
    man, identified by police as Osk, | fled"."""
    if not text.endswith(", ", max(0, cue.start - len(", ")), cue.start):
        return content
    place = next((n for n, span in enumerate(content) if _AS.match(span.quote)), None)
    if place is None or content[place].start < cue.end:
        return content
    span = content[place]
    ends = [
        m.start()
        for m in _THEN.finditer(span.quote)
        if has_verb(span.quote, m.end(), len(span.quote))
    ]
    kept = cut(text, span.start, span.start + ends[-1]) if ends else span
    return (*content[:place], kept)


def _with_whole_name(text: str, one: Spanned) -> Spanned:
    """An attribution whose source has the last word of a channel's name, which reads as an adverb:
    "the Telegram channel Hadrin | Now said"."""
    last = one.source[-1] if one.source else None
    more = _LAST_OF_NAME.match(text, last.end) if last is not None else None
    if last is None or more is None or not _CHANNEL.search(last.quote):
        return one
    whole = (*one.source[:-1], cut(text, last.start, more.end()))
    rest = (
        tuple(_from(text, span, more.end()) for span in part) for part in (one.cue, one.content)
    )
    cue, content = (tuple(span for span in part if span.quote) for part in rest)
    return Spanned(whole, cue, content)


def _from(text: str, span: Span, end: int) -> Span:
    """A span without what stands before `end`, if that is its beginning."""
    if not span.start < end <= span.end:
        return span
    end += len(text[end : span.end]) - len(text[end : span.end].lstrip(" ,"))
    return cut(text, end, span.end)


_LAST_OF_NAME = re.compile(r"\s(?:Now|Today|Tonight|Live|First|Here|Online|Again|Daily|Weekly)\b")
_CHANNEL = re.compile(
    r"\b(?:channel|site|website|page|account|outlet|newspaper|magazine|broadcaster|station|network"
    r"|portal|podcast|show|programme|program|blog)\s(?:[A-Z][\w'\u2019-]*\s?){1,3}\Z"
)


def _without_lead(text: str, source: Span) -> Span:
    """A source without the words that only lead to it: "according to | the police", "by, among
    others, | the mayor", "And | Ada Osk"."""
    quote = source.quote
    lead = _ACCORDING.match(quote) or _AMONG.match(quote) or _JOINT.match(quote)
    return source if lead is None else cut(text, source.start + lead.end(), source.end)


def _without_link(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """A content without the address with which it begins."""
    first, *rest = content
    link = _LINK.match(text, first.start, first.end)
    if link is None or link.end() >= first.end:
        return content if link is None else tuple(rest)
    return (cut(text, link.end(), first.end), *rest)


def _without_hearer(
    text: str, cue: tuple[Span, ...], content: tuple[Span, ...]
) -> tuple[Span, ...]:
    """A content without the outlet that was told, with which it begins: "told | that newspaper",
    "told | Velmark | 's TV8 that"."""
    if not cue or not content or _TELLS.search(cue[-1].quote) is None:
        return content
    if len(content) > 1 and _WHOSE.fullmatch(text, content[0].end, content[1].start):
        near = 0 <= content[0].start - cue[-1].end <= 1 and " that " not in content[0].quote
        return content[1:] if near else content
    hearer = _THAT_PAPER.match(text, content[0].start, content[0].end)
    if hearer is None or content[0].start - cue[-1].end > 1:
        return content
    return (cut(text, hearer.end(), content[0].end), *content[1:])


_TELLS = re.compile(r"(?<!\bwas )(?<!\bwere )(?<!\bbeen )\btold\Z")
_WHOSE = re.compile(r"['\u2019]s?\s[^,;:.\n\"\u201c]{2,60}\s")
"""What stands between two parts of a content, where the first is but whose the hearer is."""
_THAT_PAPER = re.compile(rf"that\s{MEDIA}(?:['\u2019]s\s\w+)?,?\s+(?=\S)")


def _name_given_back(
    text: str, source: Span, content: tuple[Span, ...]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Source and content where a name behind a paper or a body begins what it says."""
    match = _NAME_BEHIND.fullmatch(source.quote)
    first = content[0]
    if match is None or not 0 <= first.start - source.end <= _NEAR:
        return (source,), content
    who = cut(text, source.start, source.start + match.end("who"))
    name = cut(text, source.start + match.start("name"), source.end)
    told, named = describe(text, who), describe(text, name)
    plain = told.kind in _NO_APPOSITION and not (told.kind is HopKind.GROUP and not told.plural)
    if not plain or told.named or not (named.kind is HopKind.PERSON and named.named):
        return (source,), content
    return (who,), (cut(text, name.start, first.end), *content[1:])


def _place_given_back(
    text: str, source: tuple[Span, ...], content: tuple[Span, ...]
) -> tuple[tuple[Span, ...], tuple[Span, ...]]:
    """Source and content where a place at the end of what is said was taken along: "found dead in
    Lund Close, | Velda, Osk Police | said"."""
    last = content[-1]
    match = _PLACE_BEFORE.fullmatch(text, source[0].start, source[-1].end)
    if match is None or text[last.end : source[0].start].strip(" ") != ",":
        return source, content
    body = cut(text, match.start("body"), match.end())
    if describe(text, body).kind is not HopKind.STATE_BODY:
        return source, content
    return (body,), (*content[:-1], cut(text, last.start, match.end("place")))


_PLACE_BEFORE = re.compile(
    r"(?P<place>[A-Z][\w'\u2019-]*(?:\s[A-Z][\w'\u2019-]*){0,2}),\s(?P<body>[A-Z][^,;:()]{2,60})"
)


def _before_fate(
    text: str, source: tuple[Span, ...], content: tuple[Span, ...]
) -> tuple[Span, ...]:
    """What somebody said of a thing, without what then befell him: no thing is charged."""
    last = content[-1]
    fate = _FATE.search(text, last.start, last.end)
    if fate is None or not source or source[0].start > last.start:
        return content
    about = _ABOUT_THING.match(text, last.start, fate.start())
    if about is None or describe(text, source[0]).kind not in _PERSONS:
        return content
    if about["noun"] is not None and nouns.is_human(about["noun"]):
        return content
    return (*content[:-1], cut(text, last.start, fate.start()))


_PERSONS = frozenset({HopKind.PERSON, HopKind.ANONYMOUS})
_CALLERS = frozenset(HopKind) - {HopKind.DOCUMENT, HopKind.UNSTATED}
