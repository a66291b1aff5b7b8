"""Which outlets share a copied passage that carries a claim, with one line for each copier."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.publishing import contract as c
from headwater.publishing.graph.stops import Key, Outlets
from headwater.publishing.index import Index
from headwater.records import Polarity


@dataclass(frozen=True, slots=True)
class Shared:
    """`source` shares the passage with `target`; `shown` where it is shown to be the later."""

    source: Key
    target: Key
    sides: tuple[Polarity, ...]
    shown: bool


def shared(index: Index, claim: c.Claim, outlets: Outlets) -> tuple[Shared, ...]:
    """The copies among the outlets of a claim, each outlet tied to one that has the same passage.

    Of several that share a passage all are tied to the one that most of them are shown to copy,
    else to that of the first report.
    """
    words = _words(index, claim)
    first: dict[Key, dict[Key, bool]] = defaultdict(dict)
    sides: dict[Key, set[Polarity]] = defaultdict(set)
    order: dict[Key, int] = {}
    for copy in index.case.copies:
        ours, theirs = words.get(copy.source, ()), words.get(copy.target, ())
        in_both = {a for a, span in ours if _lies_in(span, (pair[0] for pair in copy.spans))}
        in_both &= {a for a, span in theirs if _lies_in(span, (pair[1] for pair in copy.spans))}
        one, two = outlets.own(copy.source), outlets.own(copy.target)
        if not in_both or one == two:
            continue
        earlier = outlets.own(copy.first) if copy.first else None
        first[one][two] = first[one].get(two, False) or earlier == two
        first[two][one] = first[two].get(one, False) or earlier == one
        for key, report in ((one, copy.source), (two, copy.target)):
            sides[key] |= in_both
            order[key] = min(order.get(key, index.numbers[report]), index.numbers[report])
    copied = Counter(key for several in first.values() for key, shown in several.items() if shown)
    found = []
    for together in _hanging_together(first, order):
        hub = min(together, key=lambda key: (-copied[key], order[key]))
        for key in together:
            if key != hub:
                both = sides[key] & sides[hub] or sides[key]
                ordered = tuple(side for side in Polarity if side in both)
                found.append(Shared(key, hub, ordered, first[key].get(hub, False)))
    return tuple(found)


def _words(index: Index, claim: c.Claim) -> dict[str, list[tuple[Polarity, c.Span]]]:
    """The words that carry the claim in each report, headlines aside, with their side."""
    found: dict[str, list[tuple[Polarity, c.Span]]] = defaultdict(list)
    for member in claim.statements:
        if not index.is_title(member.id):
            for span in index.words(member.id, claim.id):
                found[index.statements[member.id].report].append((member.polarity, span))
    return found


def _lies_in(span: c.Span, passages: Iterable[c.Span]) -> bool:
    """Whether half of the words or more lie in a copied passage."""
    common = (min(span.end, each.end) - max(span.start, each.start) for each in passages)
    return 2 * max(common, default=0) >= span.end - span.start


def _hanging_together(
    beside: dict[Key, dict[Key, bool]], order: dict[Key, int]
) -> Sequence[list[Key]]:
    seen: set[Key] = set()
    found = []
    for start in sorted(beside, key=lambda key: (order[key], key)):
        if start in seen:
            continue
        held, work = {start}, [start]
        while work:
            fresh = set(beside[work.pop()]) - held
            held |= fresh
            work += fresh
        seen |= held
        found.append(sorted(held, key=lambda key: (order[key], key)))
    return found
