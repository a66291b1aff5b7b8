"""Hearsay that a speaker takes a stand on: "denied reports that", "confirmed claims that".

Reading by words finds two attributions there: the ministry's, and inside it one of "reports" that
names no source. Who speaks is the ministry, and what it speaks of is what the reports say; left as
two, the denied words would stand as somebody's assertion. Where the hearsay names its source
("dismissed a Reuters report that"), both stay: Reuters reported it, and the ministry denies it.
That Reuters did is told by whoever tells of the denial; it has not come through the ministry.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from headwater.knowledge import saying
from headwater.reading.finding.attributed import Attribution, Built, passes_on
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.verdicts import judged
from headwater.reading.words.nouns import NEWS_PIECES, singular, words
from headwater.reading.words.phrase_words import QUALITIES
from headwater.reading.words.verdict_words import CALLS, CLOSING
from headwater.records import Span, cut, trim

_LEAD = re.compile(r"(?:[\w'\u2019-]+\s+){0,3}$")
"""Up to three words before the noun: "earlier media reports"."""
_MANNER = re.compile(r"(?!that\s)(?:\S+\s+){0,8}$")
"""Words before a source's noun: "as “baseless” a"."""
_PAPER = re.compile(
    r"(?!that\s)(?=.*(?:[A-Z]\w|\b(?:by|from|to|in|on)\s))(?:\S+\s+){0,6}?(?:report|article|story|statement|claim|account|letter|post|allegation|dispatch"
    r"|paper|document|memo|video|study|finding|accusation|rumou?r|suggestion|item|communiqu[eé])s?,?\s+"
    r"(?:\S+\s+){0,9}$"
)
"""Words before a clause that tells what they say, with whose they are: "a report by the panel |
which put"."""
_AS = re.compile(r"as\s|[\"\u201c]")


def take_up(
    text: str, attributions: Sequence[Attribution], built: Sequence[Built]
) -> tuple[tuple[Attribution, ...], tuple[Built, ...]]:
    """Attributions and their chains with each stand on hearsay made one; the rest as they were.

    Where the hearsay is the object of the speaker's verb, the outer attribution is of what the
    hearsay says, with both cues; where it is the subject of a clause ("said reports that it fell
    were false"), the outer one stays as it is. Either way the inner one goes, and what lay in it
    lies in the outer.
    """
    changed: dict[int, Attribution] = {}
    gone: dict[int, int] = {}
    for place, one in enumerate(attributions):
        outer = attributions[one.outer] if one.outer is not None else None
        if outer is None or one.outer is None or not _is_hearsay(text, one, outer):
            continue
        gone[place] = one.outer
        if _stands(outer) and one.content[-1].end >= outer.content[-1].end:
            cue = (*outer.cue, *one.cue)
            changed[one.outer] = replace(outer, content=one.content, cue=cue)
    if not gone:
        return tuple(attributions), tuple(built)
    kept = [place for place in range(len(attributions)) if place not in gone]
    order = {place: number for number, place in enumerate(kept)}
    rest = []
    for place in kept:
        one = changed.get(place, attributions[place])
        around = gone.get(one.outer, one.outer) if one.outer is not None else None
        rest.append(replace(one, outer=order.get(around) if around is not None else None))
    return tuple(rest), tuple(built[place] for place in kept)


def lifted(text: str, made: Sequence[Attribution]) -> tuple[Attribution, ...]:
    """The attributions, with hearsay that an outer one takes a stand on beside it and not in it."""
    result = list(made)
    for place, one in enumerate(made):
        outer = result[one.outer] if one.outer is not None else None
        if outer is None:
            continue
        stands = stood_on(text, outer, (one,)) or _is_judged(text, outer, one)
        stands = stands or _is_declined(outer, one)
        if stands or _is_asked_about(text, outer, one) or _is_made(text, outer, one):
            result[place] = replace(one, outer=outer.outer)
    return tuple(result)


def _is_declined(outer: Attribution, one: Attribution) -> bool:
    """Whether somebody would not speak on what others said: "declined to comment on a Reuters
    report that it fell"."""
    if not outer.cue or not one.sources or _KEEPS.search(outer.cue[-1].quote) is None:
        return False
    return _DECLINED.match(f"{outer.cue[-1].quote} {outer.content[0].quote[:_OPENING]}") is not None


_OPENING = 30
_KEEPS = re.compile(r"\b(?:declin|refus|refrain|not\b)|n['\u2019]t\b", re.IGNORECASE)
_DECLINED = re.compile(
    r"(?:\w+\s){0,4}?(?:declin\w+|refus\w+|refrain\w+|not|n['\u2019]t)\s(?:to\s|from\s)?(?:directly\s)?"
    r"(?:comment(?:ing|ed)?|speak(?:ing)?|be\sdrawn|being\sdrawn|elaborat(?:e|ing))\s(?:on|about)\b",
    re.IGNORECASE,
)


def _is_asked_about(text: str, outer: Attribution, one: Attribution) -> bool:
    """Whether somebody was only asked about what a source said: "asked about Kesh's claim that"."""
    if (
        not outer.cue
        or not one.cue
        or not one.sources
        or not _ASKED_ABOUT.match(outer.cue[0].quote)
    ):
        return False
    before = text[outer.content[0].start : one.sources[0].start]
    return _is_noun(text, one) and _THING.fullmatch(before) is not None


def _is_made(text: str, outer: Attribution, one: Attribution) -> bool:
    """Whether an outer source takes a stand on what others put forward, told by a clause: "rejected
    demands | protesters have made for"."""
    if not one.sources or not one.cue or not outer.sources or not _stands(outer):
        return False
    if outer.saying is not None and outer.saying.lemma in saying.CITING:
        return False
    first = outer.content[0]
    noun = text[first.start : one.sources[0].start].split()
    said = bool(noun) and len(noun) <= _LEADING and saying.noun(noun[-1].lower()) is not None
    return said and _MADE.fullmatch(one.cue[0].quote) is not None


_LEADING = 3
"""How many words what was put forward takes at most."""
_ASKED_ABOUT = re.compile(
    r"(?:(?:when|was|were|is|if|being)\s)*(?:(?:asked|questioned|quizzed)\s(?:about|over|on)|pressed\s(?:about|on)"
    r"|asked\s(?:for\scomment|to\scomment|to\sreact|to\srespond)\s(?:on|to))\Z",
    re.IGNORECASE,
)
_THING = re.compile(r"(?:(?:an?|the)\s(?:\w+\s){0,2}?)?(?:[a-z]+\s(?:by|from|in)\s(?:the\s)?)?")
"""What may stand between "asked about" and whose piece it was: "a report by"."""
_MADE = re.compile(
    r"(?:(?:has|have|had)\s)?(?:been\s)?(?:made|raised|levelled|leveled|voiced|put\sforward|making|raising)"
)


def _is_judged(text: str, outer: Attribution, one: Attribution) -> bool:
    """Whether what a source said is what another passes a verdict on."""
    on = judged(text, outer.content, outer.cue)
    return on is not None and bool(one.cue) and on[0][0].end >= one.content[-1].end


class Told:
    """The attributions of a report, to be asked which of them lie in the content of one."""

    def __init__(self, attributions: Sequence[Attribution]) -> None:
        cued = [one for one in attributions if one.cue and one.content and not one.aim]
        self._order = sorted(cued, key=lambda one: one.cue[0].start)
        self._starts = [one.cue[0].start for one in self._order]

    def inside(self, outer: Attribution) -> Iterator[Attribution]:
        """Those whose cue and content stand in the content of `outer`, in the order of the cues."""
        for held in outer.content:
            first = bisect_left(self._starts, held.start)
            for one in self._order[first : bisect_left(self._starts, held.end)]:
                if one is not outer and all(held.covers(span) for span in (*one.cue, *one.content)):
                    yield one


def stood_on(
    text: str, outer: Attribution, inner: Iterable[Attribution]
) -> tuple[Attribution, tuple[Span, ...]] | None:
    """The hearsay with a source that an outer attribution takes a stand on, and how it puts that.

    "Dismissed as “baseless” a Reuters report that it fell": the report, and the words "as
    “baseless” a", which tell how, with any after it ("called the report that it fell a lie"). None
    where the outer one only passes on what another said.
    """
    if not outer.content or not outer.cue or not _stands(outer):
        return None
    if outer.saying is not None and outer.saying.lemma in saying.CITING:
        return None
    for one in inner:
        if not one.sources or not one.cue or not one.content:
            continue
        first, last = min(one.sources[0].start, one.cue[0].start), one.content[-1].end
        noun = _is_noun(text, one) or _WHAT.fullmatch(text, outer.content[0].start, first)
        manner = _MANNER if noun else _PAPER if _is_clause(text, one) else None
        if manner is None or one.content[0].quote.lower() == "what":
            continue
        as_ = outer.cue[-1].end - 2 if outer.cue[-1].quote.endswith(" as") else None
        before = [
            cut(text, s.start if number or as_ is None else as_, min(s.end, first))
            for number, s in enumerate(outer.content)
            if s.start < first
        ]
        after = [cut(text, max(s.start, last), s.end) for s in outer.content if s.end > last]
        if manner is _PAPER and not before:
            continue
        if all(manner.fullmatch(span.quote) for span in before) and len(before) < _PIECES:
            how = [span for span in before if manner is _MANNER or _AS.match(span.quote)]
            return one, (*how, *after)
    return None


_PIECES = 3


def _is_noun(text: str, one: Attribution) -> bool:
    """Whether what a source said stands as a noun: "a Reuters report", "the ministry's claim"."""
    word = one.cue[-1].quote.split()[-1].lower()
    told = saying.noun(word) is not None or singular(word) in NEWS_PIECES
    if told and _is_verb(one, word):
        return False
    close = text[one.sources[-1].end : one.cue[0].start].strip() in ("", "'s", "\u2019s")
    after = one.sources[0].start > one.cue[0].start
    return told and (close or after)


def _is_verb(one: Attribution, word: str) -> bool:
    """Whether what could be a noun is the verb of its source: "pollsters had forecast", "several
    capitals fear"."""
    if one.cue[-1].quote.lower().split()[0] in _HELPING:
        return True
    last = one.sources[-1].quote.split()[-1]
    several = last.isalpha() and last.islower() and last[-1] == "s"
    several = several and one.sources[-1].end < one.cue[0].start
    return several and word[-1] != "s" and saying.verb(word) is not None


_HELPING = words("had has have did do does will would may might could")


def _is_clause(text: str, one: Attribution) -> bool:
    """Whether a source tells in a clause behind a noun: "an article which alleged", "a report by
    Reuters claiming"."""
    if text[one.sources[-1].end : one.cue[0].start].strip():
        return False
    relative = one.sources[-1].quote.lower() in {"which", "that"}
    telling = one.cue[0].quote.lower().split()[0].endswith("ing") and not passes_on(one.cue[0])
    return relative or telling


def with_named(text: str, one: Spanned) -> tuple[Spanned, ...]:
    """The attribution, and the hearsay with a source that it takes a stand on.

    "The ministry denied a Reuters report that it fell", of which "that it fell" was found as what
    the ministry denied, and of Reuters nothing; "branded a lie the army's claim that it fell". In
    "called a Reuters report that it fell “a lie”" the verdict at the end is no part of the report.
    Hearsay that stands alone has its source too: "after claims in the Mail that it fell".
    """
    if not one.cue or not one.content:
        return (one,)
    if len(one.content) > 1 and one.content[1].quote.startswith("that "):
        # "what was reported by Osk that it fell"
        one = replace(one, content=one.content[one.content[0].quote.lower() == "what" :])
    if not one.source:
        return (_owned(text, one),)
    if len(one.source) > 1:
        return _parted(text, one)
    start, last = one.cue[-1].end, one.content[-1]
    stop = min(last.end, start + _GAP)
    what = _WHAT_SAID.match(text, start, stop)
    if what is not None:
        side = "who" if what["who"] else "by"
        told = tuple(
            cut(text, max(s.start, what.end()), s.end) for s in one.content if s.end > what.end()
        )
        verb = cut(text, *what.span("said" if what["who"] else "told"))
        return (one, Spanned((cut(text, *what.span(side)),), (verb,), told)) if told else (one,)
    found = _NAMED.search(text, start, stop) if text.find("that", start, stop) >= 0 else None
    if found is None or _OTHER_CLAUSE.search(text, start, found.start()) is not None:
        return (one,)
    owner = "who" if found["who"] else "by"
    noun = cut(text, *found.span("noun" if found["who"] else "thing"))
    if saying.noun(noun.quote.lower()) is None or not start <= found.end() < last.end:
        return (one,)
    source = cut(text, *found.span(owner))
    if source.quote.lower() in QUALITIES:
        return (one,)
    verdict = CLOSING.search(text, last.start, last.end)
    if verdict is None or not CALLS.search(one.cue[-1].quote):
        said = tuple(
            cut(text, max(span.start, found.end()), span.end)
            for span in one.content
            if span.end > found.end()
        )
        return one, Spanned((source,), (noun,), said)
    whole = cut(text, min(found.start("who"), one.content[0].start), last.end)
    said = (cut(text, found.end(), verdict.start()),)
    return replace(one, content=(whole,)), Spanned((source,), (noun,), said)


def _parted(text: str, one: Spanned) -> tuple[Spanned, ...]:
    """The attribution without whoever made what its source takes a stand on, who seemed to speak
    with him: "Osk denied claims made by | Roe's lawyer that it fell"."""
    first, other = one.source[0], one.source[1]
    found = _MADE_TO.search(text, max(one.cue[0].start, other.start - _GAP), other.start)
    if found is None or saying.noun(found["thing"]) is None or first.start > one.cue[0].start:
        return (one,)
    at = found.start("thing")
    verb = tuple(trim(text, s.start, min(s.end, at)) for s in one.cue if s.start < at)
    own = tuple(span for span in verb if span is not None)
    said = tuple(span for span in one.content if span.start > other.end)
    if not own or not said:
        return (one,)
    thing = Spanned((other,), (cut(text, *found.span("thing")),), said)
    return replace(one, source=(first,), cue=own, content=said), thing


def _owned(text: str, one: Spanned) -> Spanned:
    """Hearsay that seemed to be nobody's, with whose it is: "claims in the Mail that it fell"."""
    noun = one.cue[-1]
    found = _OWNED.fullmatch(text, noun.end, max(noun.end, one.content[0].start))
    if found is None or saying.noun(noun.quote.split()[-1].lower()) is None:
        return one
    return replace(one, source=(cut(text, *found.span("by")),))


_GAP = 160
"""How many characters after a verb the noun of what it takes a stand on is looked for."""
_NAME = r"[A-Z][\w.&'\u2019-]*(?:\s+(?:(?:of|for|the)\s+)?[A-Z][\w.&'\u2019-]*){0,5}"
_MADE_BY = r"(?:(?:made|levelled|leveled|raised|voiced|put\s+forward|aired)\s+)?"
_NAMED = re.compile(
    rf"\b(?P<who>{_NAME}|(?:the|its|his|her|their)\s+[\w-]+(?:\s+[\w-]+){{0,3}}?['\u2019]s?)\s+"
    r"(?:(?:recent|earlier|latest|exclusive|own)\s+)?(?P<noun>[a-z]+),?\s+(?=that\s)"
    rf"|\b(?P<thing>[a-z]+)\s+{_MADE_BY}(?:by|from|in)\s+(?P<by>{_NAME}"
    rf"|(?:the|an?|his|her|their|some|several|certain|{_NAME}['\u2019]s?)\s+[\w-]+(?:\s+[\w-]+){{0,2}}?"
    rf"(?:,\s+{_NAME}(?=,))?)"
    r",?\s+(?=that\s)"
)
_WHAT = re.compile(r"what\s", re.IGNORECASE)
_PUT_OUT = (
    r"(?:alleged|claimed|reported|published|circulated|posted|written|wrote|said|stated|aired|broadcast"
    r"|announced|shared|suggested)"
)
_WHAT_SAID = re.compile(
    rf"\s+what\s(?:(?P<told>(?:(?:was|were|is|has|have|had|been)\s)+(?:\w+ly\s)?{_PUT_OUT})\s(?:by|in|on)\s"
    r"(?P<by>(?:[\w.'\u2019-]+\s){0,5}?[\w.'\u2019-]+)"
    r"|(?P<who>(?:[\w.'\u2019-]+\s){0,5}?[\w.'\u2019-]+)\s"
    rf"(?P<said>(?:(?:has|have|had)\s)?(?:\w+ly\s)?{_PUT_OUT}))\s(?=that\s)"
)
"""What others have put out and the verb is on: "denied what was published by Osk that"."""
_MADE_TO = re.compile(rf"\b(?P<thing>[a-z]+)\s+{_MADE_BY}by\s+\Z")
_OWNED = re.compile(rf"\s+(?:by|from|in)\s+(?P<by>(?:the\s+)?{_NAME}),?\s+")
_OTHER_CLAUSE = re.compile(r"\bthat\s")


def _stands(outer: Attribution) -> bool:
    """Whether the verb takes hearsay as its object: one denies claims, nobody "says claims"."""
    return outer.saying is not None and not _OBJECTS.isdisjoint(outer.saying.takes)


_OBJECTS = frozenset({"np", "np-as", "claims", "name"})


def _is_hearsay(text: str, one: Attribution, outer: Attribution) -> bool:
    if one.sources or not one.cue or not outer.sources or not outer.cue or not one.content:
        return False
    if passes_on(outer.cue[0]) or one.saying is None or not one.saying.noun:
        return False
    first, cue = outer.content[0], one.cue[0]
    inside = first.start <= cue.start < first.end
    return inside and _LEAD.fullmatch(text[first.start : cue.start]) is not None
