"""From what the network saw to attributions of the report."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace
from operator import attrgetter

from headwater.knowledge import saying
from headwater.reading.chains.elided import with_shared
from headwater.reading.finding.answered import answered, points
from headwater.reading.finding.attributed import Attribution
from headwater.reading.finding.disputed import disputed
from headwater.reading.finding.gapped import parted
from headwater.reading.finding.hearsay import lifted, with_named
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.paper_told import with_tellers
from headwater.reading.finding.passives import with_subjects
from headwater.reading.finding.predicates import of_inner
from headwater.reading.finding.quoted import (
    goes_on,
    has_another,
    is_inside,
    is_open_before,
    speaking_on,
    tells_speaker,
    whole_quotations,
)
from headwater.reading.finding.second_verbs import with_second_verbs
from headwater.reading.finding.spanned import attributions_of
from headwater.reading.finding.verdicts import unmixed
from headwater.reading.names.nicknames import whole
from headwater.reading.trained.aims import is_none, says
from headwater.reading.trained.by_form import known_by_form, touch
from headwater.reading.trained.decoding import Range
from headwater.reading.trained.extents import past_occasion, within_reach
from headwater.reading.trained.network import Seen
from headwater.reading.trained.parted_speech import apart_from_denials
from headwater.reading.trained.sources import of_who_speaks
from headwater.reading.trained.windows import Window
from headwater.reading.words.phrase_words import QUALITIES
from headwater.reading.words.site_names import said_until
from headwater.records import (
    BODY,
    SPEAKING,
    BlockKind,
    Form,
    Relation,
    Report,
    Span,
    StanceValue,
    cut,
    trim,
)


def found_spans(report: Report, seen: Sequence[Seen]) -> tuple[Spanned, ...]:
    """The attributions in speaking blocks that the network found, in the order of their cues.

    What it takes in from a caption or from furniture between is left out, what goes over several
    blocks is cut between them, and of another block than the cue's only a quotation is kept: the
    same speech going on, which no title is part of. The source stands in the cue's block, or none
    is named.
    """
    spoken = [
        Span(b.start, said_until(report.text, b), "") for b in report.blocks if b.kind in SPEAKING
    ]
    body = [Span(b.start, b.end, "") for b in report.blocks if b.kind in BODY]
    found: list[Spanned] = []
    for each in seen:
        for one in each.found:
            source, cue, content = (
                tuple(_spans(report.text, each.window, ranges, spoken))
                for ranges in (one.source, (one.cue,), one.content)
            )
            here = _home(spoken, cue[0].start) if cue else None
            if here is None:
                continue
            kept = tuple(s for s in content if here.covers(s) or (_in(body, s) and goes_on(s)))
            if kept:
                named = whole(report.text, [span for span in source if here.covers(span)])
                said = past_occasion(report.text, cue[-1].end, kept)
                named = _unlabelled(report.text, named) or _relative(report.text, cue, said)
                made = of_who_speaks(report.text, Spanned(named, cue, said))
                found.append(within_reach(report.text, _with_name(report.text, made), here))
    return _without_others(found, spoken)


def _home(blocks: Sequence[Span], place: int) -> Span | None:
    """The block around `place`; they are in order."""
    at = bisect_right(blocks, place, key=_start) - 1
    return blocks[at] if at >= 0 and place < blocks[at].end else None


def _in(blocks: Sequence[Span], span: Span) -> bool:
    home = _home(blocks, span.start)
    return home is not None and home.covers(span)


_start = attrgetter("start")
_end = attrgetter("end")


def _without_others(found: Sequence[Spanned], spoken: Sequence[Span]) -> tuple[Spanned, ...]:
    """Attributions without words of another block that are said by who is named there."""
    homes = [home for one in found if (home := _home(spoken, one.cue[0].start)) is not None]
    if all(home.covers(s) for one, home in zip(found, homes, strict=True) for s in one.content):
        return tuple(found)
    own = [
        tuple(span for span in one.content if home.covers(span))
        for one, home in zip(found, homes, strict=True)
    ]
    kept = []
    for number, (one, home) in enumerate(zip(found, homes, strict=True)):
        others = [span for n, spans in enumerate(own) if n != number for span in spans]
        content = tuple(
            span for span in one.content if home.covers(span) or not touch((span,), others)
        )
        kept.append(replace(one, content=content) if content else one)
    return tuple(kept)


def _with_name(text: str, one: Spanned) -> Spanned:
    """The attribution with the name in apposition that was taken for what is said: "according to
    the mayor, [Samir Osk], 40 were hurt"."""
    if len(one.source) != 1 or not one.content or _NAMED.search(one.source[0].quote):
        return one
    source, first = one.source[0], one.content[0]
    between = text[source.end : first.start].strip()
    close = between == "," or (not between and source.quote.endswith(","))
    name = _APPOSED.match(text, first.start, first.end) if close else None
    rest = trim(text, name.end(), first.end) if name is not None else None
    if name is None or rest is None or source.start < one.cue[0].start:
        return one
    whole = cut(text, source.start, name.end("name"))
    return replace(one, source=(whole,), content=(rest, *one.content[1:]))


def _unlabelled(text: str, source: Sequence[Span]) -> tuple[Span, ...]:
    """The source without the label that stands before it: "Correction: an earlier version".

    An adjective before a noun of saying is nobody ("Western claims that", "earlier reports that").
    """
    if not source or source[0].quote.lower() in QUALITIES:
        return ()
    label = _LABEL.match(text, source[0].start, source[0].end)
    if label is None:
        return tuple(source)
    if label.end() == source[0].end:
        return tuple(source[1:])
    rest = trim(text, label.end(), source[0].end)
    return (rest, *source[1:]) if rest is not None else tuple(source)


def _relative(text: str, cue: Sequence[Span], content: Sequence[Span]) -> tuple[Span, ...]:
    """The pronoun of a relative clause that tells what nobody else says: "a report [which] put"."""
    found = _WHICH.search(text, max(0, cue[0].start - _FAR), cue[0].start)
    if found is None or content[0].start < cue[0].start:
        return ()
    return (cut(text, *found.span("who")),)


_WHICH = re.compile(r"\b(?P<who>who|which)\s(?:\w+ly\s|also\s|has\s|have\s|had\s)*\Z")
_FAR = 40
_NAMED = re.compile(r"(?<!^)\b[A-Z]")
_APPOSED = re.compile(r"(?P<name>[A-Z][\w'\u2019-]+(?:\s[A-Z][\w'\u2019-]+){1,2}),\s")
_LABEL = re.compile(r"(?:Correction|Clarification|Update|(?:Editor['\u2019]s )?[Nn]ote)\s*:\s*")


def _spans(
    text: str, window: Window, ranges: Sequence[Range], spoken: Sequence[Span]
) -> Iterator[Span]:
    for first, stop in ranges:
        start, end = window.places[first][0], window.places[stop - 1][1]
        for block in spoken[bisect_right(spoken, start, key=_end) :]:
            if end <= block.start:
                break
            piece = trim(text, max(start, block.start), min(end, block.end))
            if piece is not None:
                yield piece


def attributions(
    report: Report, seen: Sequence[Seen], ruled: Sequence[Attribution]
) -> tuple[Attribution, ...]:
    """The attributions of a report by the network, with what those by rules (`ruled`) add.

    Wishes, decisions and likings, which PolNeAR counts as attributions, stand last and are marked
    as aims. Who brought another to do something, or took an aim up again, did it: the report tells
    that in its own voice, or whoever tells it.
    """
    apart = known_by_form(report.text, found_spans(report, seen), ruled)
    told = joined(report.text, with_tellers(report.text, apart), ruled)
    found = parted(report.text, apart_from_denials(report.text, told))
    found = answered(report.text, unmixed(report.text, _with_hearsay(report.text, found)))
    found = disputed(report.text, found)
    found = with_subjects(report, with_second_verbs(report, whole_quotations(report, found)))
    said: list[Spanned] = []
    aims: list[Spanned] = []
    found = _hedged_within(report.text, found)
    for one in with_shared(report.text, of_inner(report.text, found)):
        if is_none(report.text, one):
            continue
        if says(report.text, one):
            said.append(one)
        elif not _DONE.search(one.cue[0].quote):
            aims.append(one)
    spoken = lifted(report.text, attributions_of(report, said))
    return (*spoken, *_within(spoken, attributions_of(report, aims)))


def _with_hearsay(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, with whose report it is that a speaker denied or confirmed."""
    cues = [span for one in found for span in one.cue]
    result: list[Spanned] = []
    for one in found:
        outer, *named = with_named(text, one)
        fresh = [n for n in named if n.source[0] in one.source or not touch(n.cue, cues)]
        result += [outer, *fresh] if fresh or not named else [one]
    return result


def _hedged_within(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, an adverb in what somebody says kept to what he says: "Police said he was
    [allegedly] asleep" is nobody's word but theirs."""
    adverbs = saying.unsourced_adverbs()
    return [
        one
        if one.source or not one.cue or one.cue[0].quote.lower() not in adverbs
        else _within_host(text, one, found)
        for one in found
    ]


def _within_host(text: str, one: Spanned, found: Sequence[Spanned]) -> Spanned:
    hosts = (
        span for each in found if each.source for span in each.content if span.covers(one.cue[0])
    )
    host = min(hosts, key=lambda span: span.end - span.start, default=None)
    if host is None:
        return one
    parts = ((max(s.start, host.start), min(s.end, host.end)) for s in one.content)
    kept = (trim(text, start, end) for start, end in parts if start < end)
    return replace(one, content=tuple(span for span in kept if span is not None))


def joined(text: str, found: Sequence[Spanned], ruled: Sequence[Attribution]) -> list[Spanned]:
    """What the network found, and what the rules add to it.

    The rules read "reportedly" and its like, which have no source. They give a source where the
    network saw none for the same cue, and the whole of a document that somebody holds ("contracts
    seen by the Gazette") or that cites somebody ("a report citing officials suggested"). They add
    what they are surest of where the network saw nothing: strong words of saying with a source,
    what somebody saw as another tells ("said officials had observed ships"), "reportedly", and
    speech that goes on without a word of saying, which they follow over paragraphs. (PolNeAR dev,
    2026-11-21, weights of that noon: F1 of links 82.3 to 82.6, recall of
    contents 66.7 to 66.9; sources of the seeds 47 to 52 of 53.)
    """
    held = [s for one in ruled for s in one.sources if _BY_WAY_OF.search(s.quote)]
    labels = [one.cue[0] for one in ruled if _is_label(one)]
    placed = [(one.cue[0].start, one.cue[-1].end, one) for one in ruled if one.cue]
    result = [
        speaking_on(_mended(one, ruled), ruled, found)
        for one, ruled in ((one, _meeting(one.cue, placed)) for one in found)
        if not any(span.covers(cue) for span in held for cue in one.cue)
        if not any(span.covers(mark) for span in one.source for mark in labels)
    ]
    cues = [span for one in found for span in one.cue]
    for one in ruled:
        seen = touch(one.cue, cues) if one.cue else _is_taken(text, one, found)
        if not seen and (not one.cue or _is_sure(one)):
            whole = one.content if one.outer is None else _to_end(text, one, found)
            result.append(Spanned(one.sources, one.cue, whole))
    return result


def _is_taken(text: str, speech: Attribution, found: Sequence[Spanned]) -> bool:
    """Whether what goes on as speech is said by somebody else; who is quoted in it says a part."""
    open_still = is_open_before(text, speech.content[0].start)
    return any(
        touch(one.content, speech.content)
        and not is_inside(
            one,
            speech.content,
            known=open_still or tells_speaker(text, one) or has_another(one, speech, found),
        )
        for one in found
    )


def _to_end(text: str, one: Attribution, found: Sequence[Spanned]) -> tuple[Span, ...]:
    """The content of an inner attribution, with the relative clause that its outer one ends in."""
    last = one.content[-1]
    for held in (span for each in found for span in each.content):
        if held.covers(last) and held.end > last.end and _RELATIVE.match(text, last.end, held.end):
            return (*one.content[:-1], cut(text, last.start, held.end))
    return one.content


_RELATIVE = re.compile(r",\s+(?:where|which|who|when)\s")


def _mended(one: Spanned, ruled: Sequence[Attribution]) -> Spanned:
    if one.cue[0].quote.lower() in saying.unsourced_adverbs():
        # "The ministry reportedly bought drones": the ministry is part of what is said
        for other in ruled:
            if not other.sources and touch(other.cue, one.cue):
                return Spanned((), other.cue, other.content)
        return replace(one, source=())
    for other in ruled:
        if not other.sources or not touch(other.cue, one.cue):
            continue
        document = any(_HELD.search(span.quote) for span in other.sources)
        if document or (not one.source and touch(other.content, one.content)):
            return replace(one, source=other.sources)
    return one


def _is_sure(one: Attribution) -> bool:
    if not one.sources:
        return one.cue[0].quote.lower().endswith("ly")
    if one.score < _SURE:
        return False
    if one.saying is None:
        return _is_label(one)
    if one.saying.strong or one.outer is None:
        return one.saying.strong
    # "said that it rejects the allegations": they are denied, and what else is said is not
    denies = one.saying.commits is StanceValue.CERTAIN_NOT and points(one.content)
    return denies or one.saying.relation is Relation.SEEN


def _is_label(one: Attribution) -> bool:
    """Whether it is of a title whose label says it: "Police: two hurt"."""
    title = one.block is BlockKind.TITLE and bool(one.cue) and bool(one.sources)
    return title and one.saying is None and one.score >= _SURE


_SURE = 0.9


def _meeting(
    cue: Sequence[Span], placed: Sequence[tuple[int, int, Attribution]]
) -> list[Attribution]:
    """The attributions whose words of saying, from start to end, a cue may touch."""
    first, last = cue[0].start, cue[-1].end
    return [one for start, end, one in placed if first < end and start < last]


def _within(spoken: Sequence[Attribution], aims: Sequence[Attribution]) -> Iterator[Attribution]:
    """The aims, each in the smallest attribution whose content holds its cue."""
    for one in aims:
        holding = [
            (sum(span.end - span.start for span in other.content), place)
            for place, other in enumerate(spoken)
            if any(span.covers(one.cue[0]) for span in other.content)
        ]
        outer = min(holding)[1] if holding else None
        yield replace(one, outer=outer, aim=True, form=Form.INDIRECT)


_DONE = re.compile(
    r"\b(?:persuaded|dissuaded|convinced|prevailed|induced|forced|compelled|coerced"
    r"|renewed|revived|resumed|relaunched)\b"
)
"""Cues that tell of an act done and not of a wish."""
_SEEN_BY = r"(?:seen|obtained|reviewed|viewed|examined|verified)\s+by"
_BY_WAY_OF = re.compile(rf"\b(?:{_SEEN_BY}|citing|quoting)\b")
_HELD = re.compile(rf"\b{_SEEN_BY}\b")
