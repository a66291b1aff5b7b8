"""Numbers that are of different things: a part and its whole, the shares of two people.

"23 drones, nine of them over the region" tells of every 23 and nine in the case that they do not
part. "Osk took 50.9 per cent" and "Tarr at 49.5 per cent" are the shares of two.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from headwater.comparing.features import Features
from headwater.comparing.speakers import one_name
from headwater.comparing.views import View
from headwater.records import Link, LinkKind, LinkType, NameKind, Quantity
from headwater.text.wordlists import words

_INCLUDING = re.compile(r"\b(?:including|among (?:them|those|which)|of (?:them|which|whom))[ ,]*$")
_OF_THOSE = re.compile(r"^ of (?:them|those|these|which|whom)\b")
_NEAR = 24
_BETWEEN = 200
_FEW = 3
"""How many numbers before a part may be its whole. Set by hand."""
_SHARES = words("% percent vote votes point points seat seats ballot ballots")
_PRONOUNS = words("him her them he she they")
_HOLDING = 6
"""Words that may stand between a name and its share: "took", "had received"."""
_TO = words("for to")


def without_parts(links: Iterable[Link], clauses: Sequence[Features]) -> Iterator[Link]:
    """The links but for those between two numbers of which some clause tells that the one is a
    part of the other."""
    values = {
        (one.view.report.id, q.span.start, q.span.end): q.low
        for one in clauses
        for q in one.view.quantities
    }
    parts = {pair for one in clauses for pair in _parts(one.view)}
    for one in links:
        if parts and one.type is LinkType.QUANTITY and one.kind is not LinkKind.SCOPE:
            told = [values.get((at.report, at.start, at.end)) for at in one.why.spans]
            if len(told) == 2 and None not in told and tuple(sorted(told)) in parts:  # type: ignore
                continue
        yield one


def _parts(view: View) -> Iterator[tuple[float, float]]:
    """The value of each part with that of its whole, as a clause tells them."""
    text = view.report.text
    held = sorted(view.quantities, key=lambda one: one.span.start)
    pairs = ((whole, part) for n, part in enumerate(held) for whole in held[max(0, n - _FEW) : n])
    for whole, part in pairs:
        start, end = whole.span.end, part.span.start
        if whole.low is None or part.low is None or not 0 <= end - start <= _BETWEEN:
            continue
        between, behind = text[start:end], text[part.span.end : part.span.end + _NEAR]
        told = _INCLUDING.search(between) or ("," in between and _OF_THOSE.search(behind))
        if told and part.low < whole.low and not _ENDED.search(between):
            yield part.low, whole.low


_ENDED = re.compile(r"[.!?]\s|\n")


def of_other_holders(a: View, one: Quantity, b: View, two: Quantity) -> bool:
    """Whether two shares are shown to be those of two people or sides."""
    if not (_is_share(one) and _is_share(two)):
        return False
    left, right = _holder(a, one), _holder(b, two)
    if left and right:
        return not one_name(left, right)
    known, view, other = (left, b, two) if left else (right, a, one)
    return bool(known) and any(
        one_name(known, holder)
        for each in view.quantities
        if each is not other and (holder := _holder(view, each))
    )


def _is_share(one: Quantity) -> bool:
    return (one.unit or "").lower() in _SHARES


def _holder(view: View, share: Quantity) -> str:
    """Whose share a number is, as the names beside it show: "Osk took 50.9%", "46.3 for Tarr"."""
    first, last = view.token_at(share.span.start), view.token_at(share.span.end)
    for seat in view.seats:
        if seat.first == last + 1 and view.words[last] in _TO and _is_side(seat.name.kind):
            return seat.name.span.quote
    before = [seat for seat in view.seats if seat.last <= first]
    if not before or first - before[-1].last > _HOLDING or not _is_side(before[-1].name.kind):
        return ""
    between = view.words[before[-1].last : first]
    numbers = any(before[-1].last <= at < first for at in view.counted)
    return "" if numbers or not _PRONOUNS.isdisjoint(between) else before[-1].name.span.quote


def _is_side(kind: NameKind) -> bool:
    return kind in (NameKind.PERSON, NameKind.BODY, NameKind.FORCE)
