"""Whether sources of real reports are taken back to whom they mean, as readers judged it.

    python -m benchmarks.meant [--engine model|rules] [--train] [--misses N]

The sources are those of `training/meant` (the README there says how they were judged) in the
reports kept apart; with `--train` the others, and `--misses` shows what is wrong of these. Of
pronouns ("he"), of descriptions ("the official") and of somebody's people ("her lawyer") it prints
how many are right: each who is meant is the last hop of a way of a statement with that source,
under the name that the report spells out. Where nobody is named, a description that holds the words
spelled out, or is held by them, is right too; the source's own words only where they are the
fullest. `read` are the sources of which a statement was found; the others are left out.
"""

from __future__ import annotations

import argparse
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from training.meant import Judged, Meant, Place, load

from benchmarks.attribution import share
from benchmarks.corpora import DATA
from benchmarks.engines import ENGINES, Engine
from benchmarks.engines import engine as made
from benchmarks.likeness import leaves_owner, same_name
from headwater.reading.words import nouns
from headwater.reading.words.phrase_words import POSSESSIVES
from headwater.records import Hop, Report, Statement

PRONOUNS, DESCRIPTIONS, SOMEBODYS = "pronouns", "descriptions", "somebody's"
SORTS = (PRONOUNS, DESCRIPTIONS, SOMEBODYS)


@dataclass
class Score:
    """Counts by sort of source: judged, read, right."""

    asked: Counter[str] = field(default_factory=Counter)
    read: Counter[str] = field(default_factory=Counter)
    right: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    def figures(self) -> dict[str, float]:
        """In per cent: of each sort and of all the sources read that are right, and of those
        judged the share that was read."""
        shares = {sort: share(self.right[sort], self.read[sort]) for sort in SORTS}
        shares["all"] = share(self.right.total(), self.read.total())
        return shares | {"read": share(self.read.total(), self.asked.total())}


def sort_of(words: str) -> str:
    """Which of `SORTS` the words of a source are."""
    first, *rest = words.lower().split()
    if not rest:
        return PRONOUNS if first in nouns.PRONOUNS or first in POSSESSIVES else DESCRIPTIONS
    return SOMEBODYS if first in POSSESSIVES else DESCRIPTIONS


def score(one: Judged, report: Report, statements: Iterable[Statement]) -> Score:
    """The counts of one report."""
    result = Score()
    told = [each for each in statements if each.sources]
    for meant in one.sources:
        words = report.text[slice(*meant.place)]
        sort = sort_of(words)
        result.asked[sort] += 1
        found = [hop for each in told if stands_at(each, meant.place) for hop in last_hops(each)]
        if not found:
            continue
        result.read[sort] += 1
        if is_right(report.text, meant, found):
            result.right[sort] += 1
        else:
            result.misses.append(_shown(report.text, meant, found))
    return result


def stands_at(one: Statement, place: Place) -> bool:
    """Whether a source of a statement is at that place."""
    start, end = place
    return any(span.start < end and start < span.end for span in one.sources)


def last_hops(one: Statement) -> Iterator[Hop]:
    """The last hop of each chain of a statement."""
    return (chain.hops[-1] for chain in one.chains)


def is_right(text: str, meant: Meant, found: Sequence[Hop]) -> bool:
    """Whether each whom a source means is a last hop."""
    words = text[slice(*meant.place)]
    if not meant.spelled:
        return any(same_name(hop.name or "?", words) for hop in found)
    spelled = [" ".join(text[slice(*place)].split()) for place in meant.spelled]
    if meant.owner:
        last = spelled[0].split()[-1].lower()
        return any(last in (hop.name or "").lower() for hop in found)
    called = [hop.name or "?" for hop in found]
    return all(any(names(name, one, words) for name in called) for one in spelled)


def names(name: str, spelled: str, words: str) -> bool:
    """Whether a hop's name is who is spelled out, and not only the source's `words`."""
    if same_name(name, spelled) or leaves_owner(name, spelled):
        return True
    described = spelled[1:].islower() and not same_name(name, words)
    a, b = (set(one.lower().split()) - _SMALL for one in (name, spelled))
    return described and bool(a and b) and (a <= b or b <= a)


_SMALL = nouns.words("the a an this that these those")


def _shown(text: str, meant: Meant, found: Sequence[Hop]) -> str:
    start, end = meant.place
    before, after = text[max(0, start - 160) : start], text[end : end + 40]
    told = " + ".join(text[slice(*place)] for place in meant.spelled) or "the words themselves"
    names = " | ".join(dict.fromkeys(f"{hop.name} : {hop.kind.value}" for hop in found))
    where = " ".join(f"{before}<<{text[start:end]}>>{after}".split())
    return f"{where}\n    expected {'of ' * meant.owner}{told}\n    found    {names}"


def measure(engine: Engine, data: Path = DATA, kept: bool = True) -> Score:
    """The counts over all reports that are kept apart, or over the others."""
    total = Score()
    for one in load(kept):
        report = one.report(data)
        found = score(one, report, engine.read(report).statements)
        total.asked += found.asked
        total.read += found.read
        total.right += found.right
        total.misses += [f"{one.corpus}/{one.key}: {miss}" for miss in found.misses]
    return total


def figures(engine: Engine) -> dict[str, float]:
    """What `Score.figures` gives for the reports that are kept apart."""
    return measure(engine).figures()


def main() -> None:
    """Print the figures, and misses where asked for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").splitlines()[0])
    parser.add_argument("--engine", default="model", choices=ENGINES)
    parser.add_argument("--train", action="store_true", help="the reports that are not kept apart")
    parser.add_argument("--misses", type=int, default=0, metavar="N", help="with --train")
    parser.add_argument("--data", type=Path, default=DATA)
    options = parser.parse_args()
    found = measure(made(options.engine), options.data, not options.train)
    for sort in SORTS:
        right, read = found.right[sort], found.read[sort]
        print(f"{sort:<14}{right:>6} of {read:<6}{share(right, read):5.1f}")
    figures = found.figures()
    print(f"all           {figures['all']:.1f} of those read, {figures['read']:.1f} read")
    for miss in found.misses[: options.misses if options.train else 0]:
        print(f"\n{miss}")


if __name__ == "__main__":
    main()
