"""Attributions that would make no statement of their own left out, wishes told by others marked."""

from __future__ import annotations

import re
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace

from headwater.knowledge import saying
from headwater.reading.chains import frames
from headwater.reading.finding.attributed import Attribution, Built, passes_on
from headwater.reading.finding.hearers import is_told
from headwater.reading.stance.judge import judge_stance
from headwater.reading.statements.denied import untold
from headwater.reading.words.finite import has_plain_verb
from headwater.records import Chain, Form, HopKind, Span, StanceValue

_AIM = re.compile(r"(?:not\s+)?(?:against|to|for|from)\s", re.IGNORECASE)
"""What is warned against, asked for or wanted: no proposition that anyone puts forward."""


def prune(
    text: str, attributions: Sequence[Attribution], built: Sequence[Built]
) -> tuple[tuple[Attribution, ...], tuple[Built, ...], tuple[Span, ...]]:
    """Attributions and their chains without those that are needless, and the words of these.

    The rest stay in their order.

    Needless are: a citing that stands in a chain already ("the Times, which cited the Post,
    said", "a figure it attributed to the Post"), and one that says what its outer one says, or one
    before it, by the same chains ("Citing officials, X reported" found by its two cues), or what
    another one of the same source says with the word of saying ("X published a report | claiming
    that"), and "allegedly" and its kind in what somebody says: who says that a guard allegedly
    fired hedges it himself. A wish or
    request without a clause of its own, inside another ("X said that Y had asked Z for help"),
    becomes an aim: what X tells is the asking, and Y claims nothing. So does what somebody was told
    by nobody who is named ("X said that he had been warned that it would fall"): X tells of it all;
    and what a speaker calls a thing of which he tells ("blamed it on what he called a gang").
    """
    dropped: dict[int, int] = {}
    shown = sorted(span for one in built for span in one.sources)
    begun = {
        (one.sources, one.cue[0].start, one.content[-1].end)
        for one in attributions
        if one.sources and one.cue and one.content
    }
    told: dict[tuple[Span, ...], list[int]] = {}
    for place, one in enumerate(attributions):
        outer = one.outer
        if outer is None:
            way, before = built[place], told.setdefault(one.content, [])
            double = _is_said_again(one, begun) or (
                all(chain.document is None for chain in way.chains)
                and any(_same_way((way, built[at])) for at in before)
            )
            before.append(place)
            if double or _stands_in_chain(one, shown) or _names_source(text, one, shown):
                dropped[place] = place
        elif dropped.get(outer) != place and (
            _is_hedge(one, attributions[outer])
            or _is_double(one, attributions[outer], (built[place], built[outer]))
        ):
            dropped[place] = outer
    kept = [place for place in range(len(attributions)) if place not in dropped]
    order = {place: number for number, place in enumerate(kept)}
    denied = untold(text, attributions)
    rest = tuple(
        one
        if one.outer is None
        else replace(
            one,
            outer=_moved(one.outer, dropped, order),
            aim=one.aim
            or place in denied
            or _is_wish(text, one)
            or _befell(text, one)
            or _is_own_word(one, (built[place], built[one.outer])),
        )
        for place, one in ((place, attributions[place]) for place in kept)
    )
    needless = tuple(
        span
        for one in (attributions[place] for place in dropped)
        for span in (*one.sources, *one.cue, *one.content)
    )
    return rest, tuple(built[place] for place in kept), needless


def _moved(outer: int, dropped: dict[int, int], order: dict[int, int]) -> int | None:
    """The new place of an outer attribution; of one that is dropped, that of its own outer."""
    seen: set[int] = set()
    while outer in dropped and outer not in seen:
        seen.add(outer)
        outer = dropped[outer]
    return order.get(outer)


def _stands_in_chain(one: Attribution, shown: Sequence[Span]) -> bool:
    if not one.cue or not passes_on(one.cue[0]):
        return False
    return all(any(source.covers(span) for source in shown) for span in one.content)


def _is_said_again(one: Attribution, begun: AbstractSet[tuple[tuple[Span, ...], int, int]]) -> bool:
    """Whether a source's word of saying opens what it is taken to say by an earlier word.

    "X published a report | claiming that it fell": `begun` has of each attribution its sources,
    where its cue starts and where its content ends.
    """
    if not one.sources or not one.content:
        return False
    return (one.sources, one.content[0].start, one.content[-1].end) in begun


def _names_source(text: str, one: Attribution, shown: Sequence[Span]) -> bool:
    """Whether one only tells to whom words are put down, who is in a chain: "attributing the toll
    to officials"."""
    if not one.cue or not one.sources:
        return False
    parts = (*one.cue, *one.content)
    end = frames.attributing_end(text, min(part.start for part in parts))
    return end is not None and any(0 <= span.start - end <= _ARTICLE for span in shown)


_ARTICLE = len("the ")


def _is_hedge(one: Attribution, outer: Attribution) -> bool:
    """Whether a lone adverb hedges what somebody says.

    "Reportedly" tells of another's report, but where the paper so puts all that it lays to a
    speaker named behind it: "He was reportedly shot, the mayor said".
    """
    if one.sources or len(one.cue) != 1:
        return False
    adverb = one.cue[0].quote.lower()
    if adverb == "reportedly":
        said = outer.content
        behind = bool(outer.sources) and len(said) == 1 and said[0].end <= outer.sources[0].start
        starts, ends = one.content[0].start, max(one.content[-1].end, one.cue[0].end)
        return behind and starts <= said[0].start and said[0].end <= ends
    return adverb in saying.unsourced_adverbs()


def _is_own_word(one: Attribution, built: tuple[Built, Built]) -> bool:
    """Whether a speaker only tells within what he says by what word he calls a thing."""
    what = len(one.content) > 1 and one.content[0].quote.lower() == "what"
    return what and _same_way(built)


def _is_double(one: Attribution, outer: Attribution, built: tuple[Built, Built]) -> bool:
    if one.content != outer.content:
        return False
    return _same_way(built)


def _same_way(built: tuple[Built, Built]) -> bool:
    """Whether two attributions have come by the same chains."""
    inner, around = ([_stations(chain) for chain in each.chains] for each in built)
    return inner == around


def _is_wish(text: str, one: Attribution) -> bool:
    if one.form is not Form.INDIRECT or not one.sources:
        return False
    if any(has_plain_verb(text, span.start, span.end) for span in one.content):
        return False
    if _AIM.match(one.content[0].quote):
        return True
    return judge_stance(text, one.content, one.cue).value is StanceValue.UNCOMMITTED


def _befell(text: str, one: Attribution) -> bool:
    """Whether one only tells what somebody was told or asked, and not by whom."""
    return not one.sources and is_told(text, one.cue)


def _stations(chain: Chain) -> tuple[tuple[str | None, HopKind], ...]:
    return tuple((hop.name, hop.kind) for hop in chain.hops)
