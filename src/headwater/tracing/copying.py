"""Which carriers of a claim stand in one copied piece of two reports."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.records import Copy
from headwater.tracing.carriers import Carrier, by_report
from headwater.tracing.copies import alike, carries
from headwater.tracing.fitting import fits, same_named

Pair = tuple[Copy, int, int]
"""A copy, and the numbers of the carriers in its source and in its target."""


def copied_pairs(carriers: Sequence[Carrier], copies: Sequence[Copy]) -> tuple[Pair, ...]:
    """The carriers in two reports whose claim stands in one copied piece, in order.

    Their terminals agree, or one side left the speaker out.
    """
    held = by_report(carriers)
    found: list[Pair] = []
    for copy in copies:
        ours = [spans[0] for spans in copy.spans]
        theirs = [spans[1] for spans in copy.spans]
        ones = [n for n in held.get(copy.source, ()) if carries(ours, carriers[n].content)]
        twos = [n for n in held.get(copy.target, ()) if carries(theirs, carriers[n].content)]
        for one in ones:
            for two in twos:
                a, b = carriers[one], carriers[two]
                if alike(_content(a), _content(b)) and _can_be_copy(a, b):
                    found.append((copy, one, two))
    return tuple(found)


def _content(carrier: Carrier) -> str:
    return " ".join(span.quote for span in carrier.content)


def _can_be_copy(a: Carrier, b: Carrier) -> bool:
    if a.terminal.is_outlet != b.terminal.is_outlet:
        return True
    if a.terminal.is_outlet:
        return a.access == b.access
    return same_named(a.terminal, b.terminal) is not None or fits(a.terminal, b.terminal)
