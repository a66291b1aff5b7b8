"""How well each engine does, in one table: what is asked, the figures, the floors.

    python -m benchmarks.quality [--sample] [--json] [--weights FOLDER]

Measured are the development and kept-apart parts alone: PolNeAR dev, passages of our own whose
number ends in 0 or 5, stories of our own whose number three divides, judged pairs and sources of
the incidents and of PolNeAR's training part that are kept apart, the last 29 documents of
wikigold, the last third of TimeBank and AQUAINT, GUM dev, the three seed articles. A corpus that
is not there is a line that says so. `<` marks a figure below what is asked, `=` one that both
engines share, since the same rules make it of the same input. `--sample` measures what the build
server checks, the rows with a floor, and ends with 1 where a figure is below its floor.
`--weights` measures what `training.export` wrote elsewhere.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path

from training.passages import OWN

from benchmarks import (
    attribution,
    clauses,
    gold,
    joining,
    meant,
    names,
    passages,
    resolution,
    stances,
    stories,
    times,
)
from benchmarks.corpora import DATA, GUM, POLNEAR, SEEDS, TBAQ, WIKIGOLD, floors
from benchmarks.engines import ENGINES, Engine, engine
from headwater.reading.trained.network import WEIGHTS

Figures = Mapping[str, float]


@dataclass(frozen=True, slots=True)
class Part:
    """Measures on one corpus.

    `rows` are names of figures with what stands in the table and what is asked in per cent;
    `floors` is the entry of `floors.toml`. `shared` names the engine of the floors where both
    engines give the same.
    """

    title: str
    corpus: Path
    figures: Callable[[Engine], Figures]
    rows: dict[str, tuple[str, float | None]]
    floors: str | None = None
    shared: str | None = None


PARTS = (
    Part(
        "PolNeAR dev",
        POLNEAR,
        lambda made: attribution.figures(POLNEAR, made),
        {
            "source exact": ("source, exact span", 80),
            "cue exact": ("cue, exact span", 73),
            "content exact": ("content, exact span", 67),
            "content token": ("content, words", 92),
            "link": ("link", 80),
        },
        floors="polnear",
    ),
    Part(
        "own passages kept apart",
        OWN,
        passages.figures,
        {
            "source exact": ("source, exact span", None),
            "cue exact": ("cue, exact span", None),
            "content exact": ("content, exact span", None),
            "link": ("link", None),
            "sources": ("sources resolved", 85),
            "chains": ("whole chains", 85),
            "stance": ("stance", None),
            "own voice": ("own voice left alone", None),
        },
        floors="passages",
    ),
    Part(
        "the same, annotated spans",
        OWN,
        lambda made: passages.figures(made, annotated=True),
        {
            "sources": ("sources resolved", 85),
            "chains": ("whole chains", 85),
            "stance": ("stance", None),
            "own voice": ("own voice left alone", None),
        },
        floors="annotated",
    ),
    Part(
        "stance, minimal pairs",
        stances.PAIRS,
        lambda made: stances.figures(),
        {
            "all": ("all", 90),
            "kept apart": ("the fifth kept apart", 90),
            "longer": ("longer sentences", None),
        },
        floors="stances",
        shared="rules",
    ),
    Part(
        "names, wikigold's last 29",
        WIKIGOLD,
        lambda made: names.figures(WIKIGOLD, made),
        {
            "exact": ("as written", 80),
            "organizations": ("organizations alone", None),
            "lower": ("lower-cased", 55),
        },
        floors="wikigold",
    ),
    Part(
        "times, tbaq's last third",
        TBAQ,
        lambda made: times.figures(TBAQ),
        {
            "relaxed": ("span, relaxed", 88),
            "strict": ("span, strict", None),
            "value": ("value", 75),
        },
        floors="tbaq",
        shared="rules",
    ),
    Part(
        "pronouns, GUM dev",
        GUM,
        lambda made: resolution.figures(),
        {"right": ("right, of all", None), "accuracy": ("right, of those answered", None)},
        shared="rules",
    ),
    Part(
        "who is meant, real reports",
        DATA / "incidents",
        meant.figures,
        {
            "all": ("all", None),
            "pronouns": ("pronouns", None),
            "descriptions": ("descriptions", None),
            "somebody's": ("somebody's people", None),
        },
        floors="meant",
    ),
    Part(
        "contents cut, judged joints",
        DATA / "incidents",
        clauses.figures,
        {"right": ("cuts right", None), "found": ("cuts found", None)},
        floors="joints",
    ),
    Part(
        "stories kept apart",
        stories.STORIES,
        stories.figures,
        {
            "found": ("marked clauses found", None),
            "recall": ("pairs of one claim joined", None),
            "precision": ("joined pairs right", None),
            "denied": ("denials shown", None),
            "links": ("tensions and updates shown", None),
            "true": ("shown tensions and updates right", None),
        },
        floors="stories",
    ),
    Part(
        "joined, judged pairs",
        DATA / "incidents",
        joining.figures,
        {
            "incidents one claim": ("incidents, one claim", None),
            "incidents one or held": ("incidents, one or one held", None),
            "incidents joined": ("incidents, found", None),
            "polnear one claim": ("like matters, one claim", None),
            "polnear one or held": ("like matters, one or one held", None),
            "polnear joined": ("like matters, found", None),
        },
        floors="judged",
    ),
    Part(
        "seeds",
        SEEDS,
        gold.figures,
        {
            "blocks": ("body and furniture told apart", None),
            "sources": ("attributions found", 100),
            "contents": ("contents, by half", None),
            "chains": ("chains", 100),
            "stances": ("stance", None),
            "own voice": ("own voice left alone", 100),
        },
        floors="seeds",
    ),
)


@dataclass(frozen=True, slots=True)
class Row:
    """One measure: what is asked and found by engine, and the floors by engine; per cent."""

    part: str
    measure: str
    asked: float | None
    figures: dict[str, float]
    floors: dict[str, float]
    shared: bool

    def below(self) -> bool:
        """Whether a figure is below its floor."""
        return any(self.figures[name] < floor for name, floor in self.floors.items())


def measured(parts: Iterable[Part], sample: bool, weights: Path = WEIGHTS) -> Iterator[Row | str]:
    """The rows of each part, or its title where its corpus is not there."""
    for part in parts:
        if not part.corpus.exists():
            yield part.title
            continue
        entry = floors(part.floors) if part.floors else {}
        held = {name: entry.get(part.shared or name, {}) for name in ENGINES}
        wanted = [name for name in part.rows if not sample or any(name in f for f in held.values())]
        if not wanted:
            continue
        if part.shared:
            found = dict.fromkeys(ENGINES, part.figures(engine("rules")))
        else:
            found = {name: part.figures(engine(name, weights)) for name in ENGINES}
        for name in wanted:
            words, asked = part.rows[name]
            yield Row(
                part.title,
                words,
                asked,
                {one: round(found[one][name], 1) for one in ENGINES},
                {one: held[one][name] for one in ENGINES if name in held[one]},
                part.shared is not None,
            )


HEAD = "| measure, per cent | asked | model | rules | floors |\n|:---|---:|---:|---:|---:|"
WIDTHS = (43, 5, 6, 6, 11)


def shown(row: Row | str, first: bool) -> str:
    """A line of the table; the first of a part has the part's title."""
    if isinstance(row, str):
        return _line(f"{row}: the corpus is not there", *["-"] * 4)
    measure = f"{row.part}: {row.measure}" if first else f"... {row.measure}"
    cells = [_marked(row, name) for name in ENGINES]
    if row.shared:
        cells[1] = "="
    least = [f"{row.floors[name]:g}" for name in ENGINES if name in row.floors]
    held = " / ".join(least[:1] if row.shared else least)
    return _line(measure, "" if row.asked is None else f"{row.asked:g}", *cells, held)


def _marked(row: Row, name: str) -> str:
    figure = row.figures[name]
    return f"{'< ' if row.asked is not None and figure < row.asked else ''}{figure:.1f}"


def _line(measure: str, *cells: str) -> str:
    padded = (f"{cell:>{width}}" for cell, width in zip(cells, WIDTHS[1:], strict=True))
    return f"| {measure:<{WIDTHS[0]}} | {' | '.join(padded)} |"


def main(arguments: list[str] | None = None) -> int:
    """Print the table; 1 where `--sample` finds a figure below its floor, else 0."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--sample", action="store_true", help="only the rows with a floor")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--weights", type=Path, default=WEIGHTS, metavar="FOLDER")
    options = parser.parse_args(arguments)
    rows: list[Row | str] = []
    if not options.json:
        print(HEAD)
    for row in measured(PARTS, options.sample, options.weights):
        if not options.json:
            print(shown(row, not rows or _part(rows[-1]) != _part(row)), flush=True)
        rows.append(row)
    if options.json:
        there = [asdict(row) for row in rows if isinstance(row, Row)]
        absent = [row for row in rows if isinstance(row, str)]
        print(json.dumps({"rows": there, "absent": absent}, indent=1))
    fallen = [row for row in rows if isinstance(row, Row) and row.below()]
    for row in fallen:
        print(f"below its floor: {row.part}, {row.measure}", file=sys.stderr)
    return 1 if fallen and options.sample else 0


def _part(row: Row | str) -> str:
    return row if isinstance(row, str) else row.part


if __name__ == "__main__":
    sys.exit(main())
