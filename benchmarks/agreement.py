"""How far two careful readers agree: what is the most that can be asked of a program.

    python benchmarks/agreement.py

A hundred of the passages kept apart were read again by somebody who had their marked spans and the
convention of `training/own/README.md`, but no ways (`training/second_reader.txt`). Prints the share
of attributions, in per cent, whose sources, whole chains and stance are the annotation's, counted
as `benchmarks/passages.py` counts those of a program.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path

from training.passages import Passage, Way, load, way_of

from benchmarks.likeness import is_own, same_hop
from headwater.records import Hop, HopKind

SECOND = Path(__file__).resolve().parents[1] / "training" / "second_reader.txt"


def read_again() -> dict[str, dict[int, list[Way]]]:
    """The other reader's ways of each passage, by the number of the attribution."""
    outlets = {passage.name: passage.outlet for passage in load()}
    found: dict[str, dict[int, list[Way]]] = {}
    name = ""
    for line in SECOND.read_text("utf-8").splitlines():
        if line.startswith("## "):
            name = line.removeprefix("## ").strip()
            found[name] = defaultdict(list)
        elif line.startswith("> "):
            number, way = way_of(name, outlets[name], line)
            found[name][number].append(way)
    return found


def agreement(
    passages: Sequence[Passage], ways: Mapping[str, Mapping[int, Sequence[Way]]]
) -> dict[str, float]:
    """The shares, 0 to 100, over the passages that are in `ways`."""
    right = {"sources": 0, "chains": 0, "stance": 0}
    of = 0
    for passage in passages:
        for marked in passage.attributions if passage.name in ways else ():
            again = ways[passage.name][marked.number]
            of += 1
            right["sources"] += _all_in(marked.ways, again, _same_source(passage.outlet))
            right["chains"] += len(marked.ways) == len(again) and _all_in(
                marked.ways, again, _same_way(passage.outlet)
            )
            right["stance"] += {w.stance for w in marked.ways} == {w.stance for w in again}
    return {name: 100 * count / max(of, 1) for name, count in right.items()}


_Same = Callable[[Way, Way], bool]


def _all_in(gold: Sequence[Way], again: Sequence[Way], same: _Same) -> bool:
    return all(any(same(one, way) for one in again) for way in gold)


def _same_source(outlet: str) -> _Same:
    def same(one: Way, gold: Way) -> bool:
        own = is_own(one.hops[-1], outlet) and is_own(gold.hops[-1], outlet)
        return own or same_hop(_hop(one.hops[-1]), gold.hops[-1])

    return same


def _same_way(outlet: str) -> _Same:
    def same(one: Way, gold: Way) -> bool:
        hops, others = ([hop for hop in way.hops if not is_own(hop, outlet)] for way in (one, gold))
        return len(hops) == len(others) and all(
            same_hop(_hop(hop), other) for hop, other in zip(hops, others, strict=True)
        )

    return same


def _hop(told: tuple[str, str]) -> Hop:
    name, kind = told
    return Hop(kind=HopKind(kind), name=None if name == "?" else name)


def main() -> None:
    """Measure and print."""
    ways = read_again()
    shares = agreement(load(), ways)
    print(f"{len(ways)} passages: " + ", ".join(f"{name} {s:.1f}" for name, s in shares.items()))


if __name__ == "__main__":
    main()
