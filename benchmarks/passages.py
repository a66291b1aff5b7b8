"""How well a reader does on annotated passages of our own, by manner of writing and in all.

    python -m benchmarks.passages [--engine model|rules] [--part held-out|training|all]
                                  [--spans found|gold] [--failures N]

Columns, in per cent: exact and token F1 of source, cue and content; F1 of links (a content that
shares half of either's length with a gold one and has the right source; attributions inside others
included); then, of the gold attributions, those whose sources are resolved (the last hop of every
way: the same kind, the same name by `same_name`), whose whole chains are right (as many hops, every
hop right, no chain too many) and whose stance is right, an attribution that was not found counting
as wrong; and `own`, the share of sentences without a gold attribution that got none.

`--spans gold` feeds the annotated spans into chain building and assembly, so that what is made of
spans is measured apart from finding them. `--failures N` prints the first N of what is wrong.
"""

from __future__ import annotations

import argparse
import sys
import textwrap
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from training.passages import Marked, Passage, Way, load

from benchmarks.attribution import KINDS, Places, Tally, overlap, share, tokens
from benchmarks.engines import ENGINES, Engine
from benchmarks.engines import engine as made
from benchmarks.likeness import is_own, right_chain, same_hop
from headwater.reading.chains.build import build_chains
from headwater.reading.finding.hearsay import lifted
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import attributions_of
from headwater.reading.resolving.background import Sight
from headwater.reading.statements.assembly import assemble
from headwater.reading.trained.aims import says
from headwater.records import (
    Basis,
    Block,
    BlockKind,
    Chain,
    Form,
    Hop,
    OutletName,
    Report,
    Span,
    Statement,
    cut,
    digest,
    sha256,
)
from headwater.text.sentences import split_sentences

COUNTED = ("sources", "chains", "stance")
WIDTH = 80


@dataclass
class Score:
    """Counts over one passage or more."""

    spans: dict[str, Tally] = field(
        default_factory=lambda: (
            {f"{kind} {how}": Tally() for kind in KINDS for how in HOW} | {"link": Tally()}
        )
    )
    right: dict[str, int] = field(default_factory=lambda: dict.fromkeys(COUNTED, 0))
    gold: int = 0
    plain: int = 0
    """sentences without a gold attribution, and how many of them got one"""
    taken: int = 0
    failures: list[str] = field(default_factory=list)

    def add(self, other: Score) -> None:
        """Add another's counts and failures to these."""
        for name, tally in other.spans.items():
            mine = self.spans[name]
            mine.found += tally.found
            mine.there += tally.there
            mine.right_found += tally.right_found
            mine.right_there += tally.right_there
        for name, count in other.right.items():
            self.right[name] += count
        self.gold += other.gold
        self.plain += other.plain
        self.taken += other.taken
        self.failures += other.failures

    def figures(self) -> dict[str, float]:
        """All columns in per cent, by name; 0 where there is nothing to count."""
        made = {name: tally.f1() for name, tally in self.spans.items()}
        made |= {name: share(self.right[name], self.gold) for name in COUNTED}
        return made | {"own voice": share(self.plain - self.taken, self.plain)}


HOW: tuple[str, ...] = ("exact", "token")


def report_of(passage: Passage) -> Report:
    """The passage as a report: its outlet stated, one block a paragraph."""
    text, blocks, at = passage.text, [], 0
    for paragraph in text.split("\n\n"):
        start = text.index(paragraph, at) if paragraph else at
        at = start + len(paragraph)
        if paragraph.strip():
            blocks.append(Block(BlockKind.PARAGRAPH, start, at))
    capture = sha256(f"{passage.name} {text}".encode())
    return Report(
        id=digest("r", (capture, "passage/1")),
        capture=capture,
        source=f"{passage.name}.txt",
        decoder="passage/1",
        text=text,
        text_sha256=sha256(text.encode()),
        blocks=tuple(blocks),
        language="en",
        outlet=OutletName(passage.outlet, Basis.GIVEN),
    )


def from_gold(
    report: Report, passage: Passage, sight: Sight | None = None
) -> tuple[Statement, ...]:
    """The statements that chain building and assembly make of the annotated spans."""

    def spans(places: Places) -> tuple[Span, ...]:
        return tuple(cut(report.text, start, end) for start, end in places)

    marked = [
        Spanned(spans(one.source), spans(one.cue), spans(one.content))
        for one in passage.attributions
    ]
    nested = lifted(report.text, attributions_of(report, marked))
    attributions = tuple(
        replace(one, aim=not says(report.text, Spanned(one.sources, one.cue, one.content)))
        for one in nested
    )
    chains = build_chains(report, attributions, sight=sight)
    statements, _ = assemble(report, attributions, chains)
    return statements


def places(one: Statement | Marked, kind: str) -> Places:
    """The places of one part of a statement or of a gold attribution, in text order."""
    if isinstance(one, Marked):
        return tuple(sorted(getattr(one, kind)))
    spans: Sequence[Span] = {"source": one.sources, "cue": one.cue, "content": one.content}[kind]
    return tuple(sorted((span.start, span.end) for span in spans))


def score(passage: Passage, report: Report, statements: Iterable[Statement]) -> Score:
    """One passage's counts."""
    result = Score(gold=len(passage.attributions))
    found = [one for one in statements if one.form is not Form.OWN_VOICE]
    for kind in KINDS:
        mine = {p for one in found for p in places(one, kind)}
        theirs = {p for one in passage.attributions for p in places(one, kind)}
        result.spans[f"{kind} exact"].add(mine, theirs)
        result.spans[f"{kind} token"].add(tokens(passage.text, mine), tokens(passage.text, theirs))
    link = result.spans["link"]
    link.found, link.there = len(found), len(passage.attributions)
    link.right_found = sum(any(links(m, one) for m in passage.attributions) for one in found)
    for marked in passage.attributions:
        _judge(passage, marked, best_of(marked, found), result)
    link.right_there = sum(any(links(m, one) for one in found) for m in passage.attributions)
    for one in found:
        if not any(links(m, one) for m in passage.attributions):
            result.failures.append(_line(passage, "found too much", "", _shown(one)))
    _negatives(passage, report, found, result)
    return result


def links(marked: Marked, one: Statement) -> bool:
    """Whether contents share half of either's length and the source is the same or neither's."""
    a, b = places(marked, "content"), places(one, "content")
    least = max(1, min(_length(a), _length(b)))
    source, theirs = places(marked, "source"), places(one, "source")
    same = overlap(source, theirs) > 0 or (not source and not theirs)
    return overlap(a, b) * 2 >= least and same


def _length(a: Places) -> int:
    return sum(stop - start for start, stop in a)


def best_of(marked: Marked, found: Sequence[Statement]) -> Statement | None:
    """The linked statement that shares the cue, then the one that is most like in content."""

    def likeness(one: Statement) -> tuple[int, float]:
        a, b = places(marked, "content"), places(one, "content")
        both = overlap(a, b)
        cue = overlap(places(marked, "cue"), places(one, "cue"))
        return min(cue, 1), both / max(1, _length(a) + _length(b) - both)

    return max((one for one in found if links(marked, one)), key=likeness, default=None)


def _judge(passage: Passage, marked: Marked, one: Statement | None, result: Score) -> None:
    """Count sources, chains and stance of one gold attribution."""
    if one is None:
        what = " ".join(passage.text[a:b] for a, b in marked.content)
        who = " ".join(passage.text[a:b] for a, b in (*marked.source, *marked.cue))
        result.failures.append(_line(passage, "not found", f"{who}: {what}", ""))
        return
    told = _way_shown(marked.ways)
    had = " | ".join(_chain_shown(chain) for chain in one.chains)
    terminals = [chain.hops[-1] for chain in one.chains if len(chain.hops) > 1]
    resolved = all(is_resolved(passage, way, terminals) for way in marked.ways)
    whole = len(one.chains) == len(marked.ways) and all(
        any(right_chain(chain, way) for chain in one.chains) for way in marked.ways
    )
    result.right["sources"] += resolved
    result.right["chains"] += whole
    if not whole:
        what = "chain" if resolved else "source"
        result.failures.append(_line(passage, what, told, had, _shown(one)))
    stances = {way.stance for way in marked.ways}
    right = one.stance.value.value in stances
    result.right["stance"] += right
    if not right:
        found = one.stance.value.value
        result.failures.append(
            _line(passage, "stance", " ".join(sorted(stances)), found, _shown(one))
        )


def is_resolved(passage: Passage, way: Way, terminals: Sequence[Hop]) -> bool:
    """Whether a terminal is the last hop of a way; the outlet itself has no terminal."""
    last = way.hops[-1]
    if is_own(last, passage.outlet):
        return not terminals
    return any(same_hop(hop, last) for hop in terminals)


def _negatives(passage: Passage, report: Report, found: Sequence[Statement], result: Score) -> None:
    """Count the sentences without a gold attribution and those of them that got one."""
    gold = [p for m in passage.attributions for kind in KINDS for p in places(m, kind)]
    mine = [p for one in found for kind in KINDS for p in places(one, kind)]
    for block in report.blocks:
        for sentence in split_sentences(report.text, block.start, block.end):
            if overlap((sentence,), tuple(gold)):
                continue
            result.plain += 1
            if overlap((sentence,), tuple(mine)):
                result.taken += 1
                words = report.text[sentence[0] : sentence[1]]
                result.failures.append(_line(passage, "no attribution", "none", words))


def _line(passage: Passage, what: str, expected: str, found: str, where: str = "") -> str:
    """One failure, readable at 80 columns."""
    head = f"{passage.name}: {what}" + (f" in {where}" if where else "")
    rows = [(head, ""), (f"expected {expected}", "    "), (f"found    {found}", "    ")]
    kept = [row for row in rows if row[0].split()[1:]]
    return "\n".join(
        textwrap.fill(words, WIDTH, initial_indent=pad, subsequent_indent=pad + "    ", max_lines=3)
        for words, pad in kept
    )


def _shown(one: Statement) -> str:
    parts = [" ".join(s.quote for s in spans) for spans in (one.sources, one.cue, one.content)]
    return f"[{parts[0]}] [{parts[1]}] {parts[2]}"


def _way_shown(ways: Iterable[Way]) -> str:
    return " | ".join(" < ".join(f"{name} : {kind}" for name, kind in w.hops) for w in ways)


def _chain_shown(chain: Chain) -> str:
    return " < ".join(f"{hop.name or '?'} : {hop.kind.value}" for hop in chain.hops[1:])


def chosen(passages: Iterable[Passage], part: str) -> Iterator[Passage]:
    """The passages of a part: "held-out", "training" or "all"."""
    for one in passages:
        if part == "all" or one.held_out == (part == "held-out"):
            yield one


def measure(
    passages: Iterable[Passage], engine: Engine, annotated: bool = False
) -> dict[str, Score]:
    """The scores by manner, "all" last; of the annotated spans where these are asked for."""
    rows: dict[str, Score] = defaultdict(Score)
    total = Score()
    for passage in passages:
        report = report_of(passage)
        if annotated:
            statements = from_gold(report, passage, engine.sight(report))
        else:
            statements = engine.read(report).statements
        one = score(passage, report, statements)
        rows[passage.name.rsplit("-", 1)[0]].add(one)
        total.add(one)
    return {**rows, "all": total}


HEADS = ("src", "cue", "cont", "link", "sourc", "chain", "stanc", "own")


def table(rows: dict[str, Score]) -> str:
    """The table at 80 columns; of spans exact and token F1 with a stroke between."""
    lines = [f"{'manner':<14}{'gold':>5}" + "".join(f"{head:>9}" for head in HEADS[:3])]
    lines[0] += "".join(f"{head:>6}" for head in HEADS[3:])
    for name, one in rows.items():
        have = one.figures()
        pairs = (f"{have[f'{k} exact']:.0f}/{have[f'{k} token']:.0f}" for k in KINDS)
        rest = (have[k] for k in ("link", *COUNTED, "own voice"))
        cells = "".join(f"{cell:>9}" for cell in pairs) + "".join(f"{x:>6.1f}" for x in rest)
        lines.append(f"{name[:14]:<14}{one.gold:>5}{cells}")
    return "\n".join(lines)


def figures(engine: Engine, annotated: bool = False) -> dict[str, float]:
    """All columns in per cent on the passages kept apart, of found or of annotated spans."""
    return measure(chosen(load(), "held-out"), engine, annotated)["all"].figures()


def main() -> int:
    """Print the table by manner, and failures where asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--engine", default="model", choices=ENGINES)
    parser.add_argument("--part", default="held-out", choices=("held-out", "training", "all"))
    parser.add_argument("--spans", default="found", choices=("found", "gold"))
    parser.add_argument("--failures", type=int, default=0, metavar="N")
    parser.add_argument("--kind", default=None, help="only failures that begin with this word")
    parser.add_argument("--data", type=Path, default=None, help="another folder of passages")
    options = parser.parse_args()
    passages = list(chosen(load(options.data) if options.data else load(), options.part))
    if not passages:
        print("no passages", file=sys.stderr)
        return 2
    gold = options.spans == "gold"
    rows = measure(passages, made(options.engine), gold)
    spans = ", annotated spans" if gold else ""
    print(f"{len(passages)} passages ({options.part}), engine {options.engine}{spans}")
    print(table(rows))
    shown = rows["all"].failures
    if options.kind:
        shown = [one for one in shown if one.split(": ", 1)[1].startswith(options.kind)]
    for one in shown[: options.failures]:
        print(one)
    return 0


if __name__ == "__main__":
    sys.exit(main())
