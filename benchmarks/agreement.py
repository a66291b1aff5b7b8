"""How far two careful readers agree: what is the most that can be asked of a program.

    python -m benchmarks.agreement

A hundred of the passages kept apart were read again by somebody who had their marked spans and the
convention of `training/own/README.md`, but no ways (`training/second_reader.txt`). Prints the share
of attributions, in per cent, whose sources, whole chains and stance are the annotation's, counted
as `benchmarks/passages.py` counts those of a program.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from pathlib import Path

from training.passages import Passage, Way, load, way_of

from benchmarks.likeness import is_own, right_chain
from benchmarks.passages import is_resolved
from headwater.records import Chain, Hop, HopKind

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
            chains = [_chain(way, passage.outlet) for way in again]
            speakers = [chain.terminal for chain in chains if len(chain.hops) > 1]
            of += 1
            right["sources"] += all(is_resolved(passage, way, speakers) for way in marked.ways)
            right["chains"] += len(marked.ways) == len(chains) and all(
                any(right_chain(chain, way) for chain in chains) for way in marked.ways
            )
            right["stance"] += {w.stance for w in marked.ways} == {w.stance for w in again}
    return {name: 100 * count / max(of, 1) for name, count in right.items()}


def _chain(way: Way, outlet: str) -> Chain:
    """A way as a program gives it: the outlet first, which is no further hop."""
    hops = [
        Hop(name=None if name == "?" else name, kind=HopKind(kind))
        for name, kind in way.hops
        if not is_own((name, kind), outlet)
    ]
    return Chain((Hop(outlet, HopKind.OUTLET), *hops))


def main() -> None:
    """Measure and print."""
    ways = read_again()
    shares = agreement(load(), ways)
    print(f"{len(ways)} passages: " + ", ".join(f"{name} {s:.1f}" for name, s in shares.items()))


if __name__ == "__main__":
    main()
