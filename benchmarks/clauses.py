"""Whether contents are taken apart where two claims meet, as readers judged it.

    python -m benchmarks.clauses [--engine model|rules] [--train]

The joints ("and", ", but", ";") are those of `training/joints` in the reports kept apart, with
`--train` the others (which the model learned from). One is cut where a clause of a statement begins
behind it. Prints, in per cent: `right` the cuts that readers made too, of all; `found` the places
where they would cut that are cut; `all` the joints judged alike.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path

from training.clauses import Judged, load

from benchmarks.attribution import share
from benchmarks.corpora import DATA
from benchmarks.engines import ENGINES, Engine
from benchmarks.engines import engine as made

_NEAR = 2
"""Code points behind a joint within which a clause begins there: a mark may stand between."""


def judged(engine: Engine, one: Judged, data: Path = DATA) -> Iterator[tuple[bool, bool]]:
    """For each joint of a report whether it is cut and whether it should be."""
    begun = {
        clause.content[0].start
        for statement in engine.read(one.report(data)).statements
        for clause in statement.clauses[1:]
    }
    for joint in one.joints:
        yield any(joint.end + n in begun for n in range(_NEAR)), joint.apart


def figures(engine: Engine, kept: bool = True, data: Path = DATA) -> dict[str, float]:
    """The shares that the module's text names, of the reports kept apart or of the others."""
    pairs = [pair for one in load(kept) for pair in judged(engine, one, data)]
    both = sum(cut and apart for cut, apart in pairs)
    return {
        "right": share(both, sum(cut for cut, _ in pairs)),
        "found": share(both, sum(apart for _, apart in pairs)),
        "all": share(sum(cut == apart for cut, apart in pairs), len(pairs)),
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--engine", default="model", choices=ENGINES)
    parser.add_argument("--train", action="store_true", help="the joints that are not kept apart")
    parser.add_argument("--data", type=Path, default=DATA)
    options = parser.parse_args()
    found = figures(made(options.engine), not options.train, options.data)
    print("  ".join(f"{name} {value:.1f}" for name, value in found.items()))


if __name__ == "__main__":
    main()
