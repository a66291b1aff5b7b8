"""How well comparing finds what is the same in several reports, and where they part.

    python -m benchmarks.stories [--engine model|rules] [--kept] [--misses] [STORY ...]

The stories of `training/stories` are invented, each told by three or four outlets; the README there
says what is marked. Stories whose number is divisible by three are kept apart: `--kept`
measures them alone, without it the others are measured, and nobody looks at theirs to mend
comparing. Prints, for each story and in all, in per cent:

found      marked stretches that a statement holds with a clause of its own
recall     pairs of marks of two reports under one number that share a claim; of all such pairs
precision  pairs of clauses of two reports in one claim that a number has in common, or two that are
           linked as values of one count or time; of all such pairs whose clauses are both marked
denied     pairs of marks under one number, one of which denies, that are shown as such: in one
           claim with another polarity, or linked as a tension
links      the marked links that are found, whatever their type ("update" and "tension" apart)
true       links shown between two marked clauses that are marked as links, of whatever kind
"""

from __future__ import annotations

import argparse
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import combinations
from pathlib import Path

from benchmarks.corpora import ROOT
from benchmarks.engines import ENGINES, Engine
from benchmarks.engines import engine as made
from headwater.pipeline import Engines, default_engines, read_story
from headwater.records import Capture, Given, LinkKind, Polarity, Story
from headwater.records.ids import sha256

STORIES = ROOT / "training" / "stories"
FIGURES = ("found", "recall", "precision", "denied", "links", "true")
_HALF = 0.5
"""A clause holds a mark when it covers this much of it."""
_MARK = re.compile(r"\[(\d+)([-?]?) ([^][]*)\]")
_HEAD = re.compile(r"^## (.+?) \| (\S+)\n", re.MULTILINE)
_VALUES = frozenset({"quantity", "time", "update"})
"""Links between values of one matter, which one claim holds so that they can be compared."""
_APART = frozenset({LinkKind.TENSION, LinkKind.REVERSAL, LinkKind.UPDATE})


@dataclass(frozen=True, slots=True)
class Mark:
    """A marked stretch: half-open, in code points of its report's text as it is decoded."""

    report: str
    number: int
    sign: str
    start: int
    end: int
    words: str


@dataclass(frozen=True)
class Told:
    """A story as it is written: its captures, what is given about them, marks and links."""

    name: str
    captures: tuple[Capture, ...]
    given: Mapping[str, Given]
    marked: Mapping[str, Sequence[tuple[int, str, str]]]
    links: Mapping[frozenset[int], str]


@dataclass
class Score:
    """Counts over one or more stories; each pair is (right, of)."""

    pairs: dict[str, list[int]] = field(default_factory=lambda: {name: [0, 0] for name in FIGURES})
    misses: list[str] = field(default_factory=list)

    def count(self, name: str, right: bool, miss: str) -> None:
        """Count one row under `name`, and keep `miss` where it is wrong."""
        self.pairs[name][0] += right
        self.pairs[name][1] += 1
        if not right:
            self.misses.append(f"{name}: {miss}")

    def add(self, other: Score) -> None:
        """Add another story's counts to these."""
        for name, (right, of) in other.pairs.items():
            self.pairs[name][0] += right
            self.pairs[name][1] += of
        self.misses += other.misses

    def shares(self) -> dict[str, float]:
        """Each figure in per cent; 0 where nothing was counted."""
        return {name: 100 * right / max(of, 1) for name, (right, of) in self.pairs.items()}


def is_kept(path: Path) -> bool:
    """Whether the story is kept apart."""
    return int(path.name[:2]) % 3 == 0


def stories(kept: bool) -> list[Path]:
    """The stories kept apart, or the others."""
    return [path for path in sorted(STORIES.glob("[0-9][0-9]-*.md")) if is_kept(path) == kept]


def load(path: Path) -> Told:
    """One story. Raises ValueError for marks that cannot be read."""
    body, _, tail = path.read_text("utf-8").partition("\n=== links\n")
    pieces = _HEAD.split(body)[1:]
    captures, given, marked = [], {}, {}
    for at in range(0, len(pieces), 3):
        outlet, date, words = pieces[at : at + 3]
        text = _MARK.sub(r"\3", words.strip())
        if "[" in text or "]" in text:
            raise ValueError(f"{path.name}: a bracket without its other in {outlet}")
        source = f"{at // 3 + 1}-{outlet}.txt"
        captures.append(Capture(sha256(text.encode()), text.encode(), source))
        given[source] = Given(outlet=re.sub(r" \(.*\)|, .*", "", outlet), published=date)
        marked[source] = [(int(m[1]), m[2], m[3]) for m in _MARK.finditer(words)]
    links = {}
    for line in tail.splitlines():
        *numbers, kind = line.split()
        links[frozenset(map(int, numbers))] = kind
    return Told(path.stem, tuple(captures), given, marked, links)


def measure(told: Told, engine: Engine) -> Score:
    """How the whole pipeline does on one story."""
    parts = Engines(default_engines().decoders, engine)
    return _scored(told, read_story(told.captures, told.given, parts))


def _scored(told: Told, story: Story) -> Score:
    score = Score()
    marks = list(_marks(told, story))
    clauses = _clauses(story)
    held = {mark: _holder(mark, clauses) for mark in marks}
    claims = {
        member.clause: (claim.id, member.polarity)
        for claim in story.comparison.claims
        for member in claim.members
    }
    of_clause: dict[str, list[Mark]] = defaultdict(list)
    for mark, clause in held.items():
        score.count("found", clause is not None, _shown(mark))
        if clause is not None:
            of_clause[clause].append(mark)
    _count_pairs(score, marks, held, claims)
    _count_denied(score, story, marks, held, claims)
    _count_joined(score, told, story, of_clause)
    _count_links(score, told, story, of_clause)
    return score


def _marks(told: Told, story: Story) -> Iterator[Mark]:
    """The marks, where they are in the decoded text. Raises ValueError where one is not there."""
    for report in story.reports:
        at = 0
        for number, sign, words in told.marked[report.source]:
            start = report.text.find(words, at)
            if start < 0:
                raise ValueError(f"{told.name}: {words!r} is not in the text of {report.source}")
            at = start + len(words)
            yield Mark(report.id, number, sign, start, at, words)


def _clauses(story: Story) -> Mapping[str, Sequence[tuple[str, Sequence[tuple[int, int]]]]]:
    """The clauses of each report with their places."""
    return {
        reading.report: [
            (clause.id, [(span.start, span.end) for span in clause.content])
            for statement in reading.statements
            for clause in statement.clauses
        ]
        for reading in story.readings
    }


def _holder(
    mark: Mark, clauses: Mapping[str, Sequence[tuple[str, Sequence[tuple[int, int]]]]]
) -> str | None:
    """The least clause that covers half of the mark; None for none."""
    best: tuple[float, str] | None = None
    for name, places in clauses[mark.report]:
        covered = sum(max(0, min(mark.end, e) - max(mark.start, s)) for s, e in places)
        if covered >= _HALF * (mark.end - mark.start):
            fits = covered / (sum(e - s for s, e in places) + mark.end - mark.start - covered)
            best = max(best or (0.0, ""), (fits, name))
    return best[1] if best else None


def _count_pairs(
    score: Score,
    marks: Sequence[Mark],
    held: Mapping[Mark, str | None],
    claims: Mapping[str, tuple[str, Polarity]],
) -> None:
    for a, b in combinations(marks, 2):
        if a.number == b.number and a.report != b.report:
            there = [claims.get(held[one] or "") for one in (a, b)]
            same = there[0] is not None and there[1] is not None and there[0][0] == there[1][0]
            score.count("recall", same, f"{_shown(a)} | {_shown(b)}")


def _count_denied(
    score: Score,
    story: Story,
    marks: Sequence[Mark],
    held: Mapping[Mark, str | None],
    claims: Mapping[str, tuple[str, Polarity]],
) -> None:
    linked = {
        frozenset({link.a, link.b})
        for link in story.comparison.links
        if link.kind in {LinkKind.TENSION, LinkKind.REVERSAL}
    }
    for a, b in combinations(marks, 2):
        if a.number == b.number and (a.sign == "-") != (b.sign == "-"):
            left, right = held[a] or "", held[b] or ""
            one, other = claims.get(left), claims.get(right)
            parted = one and other and one[0] == other[0] and one[1] is not other[1]
            shown = bool(parted) or frozenset(x.partition(".")[0] for x in (left, right)) in linked
            score.count("denied", shown, f"{_shown(a)} | {_shown(b)}")


def _count_joined(
    score: Score, told: Told, story: Story, of_clause: Mapping[str, Sequence[Mark]]
) -> None:
    matter = _matters(told)
    for claim in story.comparison.claims:
        for a, b in combinations([member.clause for member in claim.members], 2):
            left, right = of_clause.get(a), of_clause.get(b)
            if left and right and left[0].report != right[0].report:
                same = bool({matter[m.number] for m in left} & {matter[m.number] for m in right})
                score.count("precision", same, f"{_shown(left[0])} | {_shown(right[0])}")


def _matters(told: Told) -> Mapping[int, int]:
    """For each number the least one of its matter: all values of one count or time."""
    least = {number: number for marks in told.marked.values() for number, _, _ in marks}
    for _ in least:
        for pair, kind in told.links.items():
            if kind in _VALUES:
                first = min(least[number] for number in pair)
                least.update(dict.fromkeys(pair, first))
    return least


def _count_links(
    score: Score, told: Told, story: Story, of_clause: Mapping[str, Sequence[Mark]]
) -> None:
    numbers: dict[str, set[int]] = defaultdict(set)
    for clause, marks in of_clause.items():
        numbers[clause.partition(".")[0]] |= {mark.number for mark in marks}
    found: set[frozenset[int]] = set()
    for link in story.comparison.links:
        left, right = numbers.get(link.a), numbers.get(link.b)
        if link.kind not in _APART or not left or not right:
            continue
        met = {frozenset({a, b}) for a in left for b in right} & told.links.keys()
        update = link.kind is LinkKind.UPDATE
        found |= {pair for pair in met if (told.links[pair] == "update") == update}
        score.count("true", bool(met), f"{link.kind} {link.type} {sorted(left)} {sorted(right)}")
    for pair, kind in told.links.items():
        score.count("links", pair in found, f"{kind} {' '.join(map(str, sorted(pair)))}")


def _shown(mark: Mark) -> str:
    return f"{mark.number}{mark.sign} {mark.words}"


def figures(engine: Engine, kept: bool = True) -> dict[str, float]:
    """Each figure in per cent over the stories kept apart, or over the others."""
    whole = Score()
    for path in stories(kept):
        whole.add(measure(load(path), engine))
    return whole.shares()


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("stories", nargs="*", help="numbers of stories, as 01; all by default")
    parser.add_argument("--engine", choices=list(ENGINES), default="model")
    parser.add_argument("--kept", action="store_true")
    parser.add_argument("--misses", action="store_true")
    options = parser.parse_args()
    engine = made(options.engine)
    whole = Score()
    for path in stories(options.kept):
        if options.stories and path.name[:2] not in options.stories:
            continue
        score = measure(load(path), engine)
        print(_line(path.stem, score))
        if options.misses:
            print(*(f"    {miss}" for miss in score.misses), sep="\n")
        whole.add(score)
    print(_line("all", whole))


def _line(name: str, score: Score) -> str:
    shown = (f"{what} {right}/{of}" for what, (right, of) in score.pairs.items())
    return f"{name:28} {'  '.join(shown)}"


if __name__ == "__main__":
    main()
