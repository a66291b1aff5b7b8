"""Circles among the lines: which of them closes each, and which are rings of the reports."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from msgspec.structs import replace

from headwater.publishing.graph.model import Line, LineKind


def circles(lines: Sequence[Line], rings: Sequence[AbstractSet[str]]) -> tuple[Line, ...]:
    """The lines, those marked that close a circle and those that are part of a ring.

    Without the lines that close a circle there is none. `rings` are the nodes of the outlets
    that cite one another without a beginning.
    """
    back = closing([line for line in lines if line.kind is not LineKind.COPY])
    back |= _copies_back(lines, back)
    return tuple(
        replace(
            line,
            back=line.id in back,
            ring=any({line.source, line.target} <= ring for ring in rings),
        )
        for line in lines
    )


def closing(lines: Sequence[Line]) -> frozenset[str]:
    """The lines that lead back to a node on the way to them, walked in their order."""
    out: dict[str, list[Line]] = defaultdict(list)
    for line in lines:
        out[line.source].append(line)
    targets = {line.target for line in lines}
    # first from where nothing leads to, so that a circle is entered where a report enters it
    starts = sorted(dict.fromkeys(line.source for line in lines), key=lambda n: n in targets)
    found: set[str] = set()
    done: set[str] = set()
    for start in starts:
        open_ = {start}
        work = [(start, iter(out[start]))] if start not in done else []
        while work:
            node, rest = work[-1]
            after = next(rest, None)
            if after is None:
                work.pop()
                open_.discard(node)
                done.add(node)
            elif after.target in open_:
                found.add(after.id)
            elif after.target not in done:
                open_.add(after.target)
                work.append((after.target, iter(out[after.target])))
    return frozenset(found)


def _copies_back(lines: Sequence[Line], back: AbstractSet[str]) -> frozenset[str]:
    """The copies, of those with a direction, whose target leads to them by all lines before."""
    out: dict[str, list[str]] = defaultdict(list)
    for line in lines:
        if line.kind is not LineKind.COPY and line.id not in back:
            out[line.source].append(line.target)
    found = set()
    for copy in lines:
        if copy.kind is LineKind.COPY and copy.shown:
            if _leads(copy.target, copy.source, out):
                found.add(copy.id)
            else:
                out[copy.source].append(copy.target)
    return frozenset(found)


def _leads(start: str, end: str, out: Mapping[str, Sequence[str]]) -> bool:
    seen, work = {start}, [start]
    while work and end not in seen:
        fresh = set(out.get(work.pop(), ())) - seen
        seen |= fresh
        work += fresh
    return end in seen
