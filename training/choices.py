"""From judged and annotated sources to examples of a choice: `training.whom` learns from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from benchmarks.likeness import same_name
from benchmarks.meant import is_right, last_hops, names, stands_at
from benchmarks.passages import best_of, from_gold, is_resolved, report_of
from headwater.reading.chains.build import build_chains
from headwater.reading.chains.settings import find_settings
from headwater.reading.chains.uses import list_sources
from headwater.reading.describing.describe import describe
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.resolved import Sourced
from headwater.reading.resolving.background import Sight, background_of
from headwater.reading.resolving.options import Option, place_of_taken
from headwater.reading.resolving.possessors import pronoun_at
from headwater.reading.resolving.resolution import Resolver
from headwater.reading.statements.assembly import assemble
from headwater.reading.trained.decoding import Floats
from headwater.reading.trained.kinds import Kinds
from headwater.reading.trained.network import Network, Seen
from headwater.reading.trained.places import WIDTH, Places
from headwater.reading.trained.reader import ModelReader
from headwater.reading.words.phrase_words import POSSESSIVES
from headwater.records import Form, Report, Span, cut
from training.meant import Judged, Meant, load, load_others
from training.passages import Passage
from training.passages import load as load_passages

OWN, REAL, OTHERS = "own", "real", "others"
"""Our own passages, sources of real reports, other words in them."""


@dataclass(frozen=True)
class Example:
    """A source of a report with its options: what the encoder gives of each (as rows of a table),
    their signs, whether each is right, and which the rules take."""

    sort: str
    report: str
    source: int
    near: tuple[int, ...]
    first: tuple[int, ...]
    signs: Floats
    right: tuple[bool, ...]
    taken: int


class Table:
    """What the encoder gives of places, each place of a report once; row 0 is nothing at all."""

    def __init__(self) -> None:
        self.rows: list[Floats] = [np.zeros(WIDTH, np.float16)]
        self._places: Places | None = None
        self._known: dict[Span, int] = {}

    def turn_to(self, places: Places) -> None:
        """From here on places are those of another report."""
        self._places, self._known = places, {}

    def row(self, place: Span) -> int:
        """The row of a place."""
        if place not in self._known:
            assert self._places is not None
            found = self._places.features(place)
            self._known[place] = 0 if found is None else len(self.rows)
            if found is not None:
                self.rows.append(found.astype(np.float16))
        return self._known[place]


class Asked:
    """Takes whom the rules take, and keeps what was asked, by place."""

    def __init__(self) -> None:
        self.options: dict[Span, Sequence[Option]] = {}

    def __call__(self, place: Span, options: Sequence[Option]) -> int:
        """Whom the rules take."""
        self.options[place] = options
        return place_of_taken(options)

    def within(self, start: int, end: int) -> tuple[Span, Sequence[Option]] | None:
        """What was asked last of words within a stretch."""
        held = [at for at in self.options if start <= at.start and at.end <= end]
        return (held[-1], self.options[held[-1]]) if held else None


class Finder:
    """Finds the examples of reports with the network that the package carries."""

    def __init__(self, network: Network) -> None:
        self._network = network
        self._reader = ModelReader(network)
        self.table = Table()

    def _begin(self, report: Report) -> tuple[list[Seen], Sight, Asked]:
        """What is seen of a report, what tells what its words leave open, and who is asked."""
        seen, asked = self._reader.see(report), Asked()
        places = Places(seen)
        self.table.turn_to(places)
        return seen, Sight(Kinds(self._network, places), asked), asked

    def _example(
        self, kind: tuple[str, str], found: tuple[Span, Sequence[Option]], right: Sequence[bool]
    ) -> Example:
        sort, report = kind
        place, options = found
        return Example(
            sort,
            report,
            self.table.row(place),
            tuple(self.table.row(each.near) for each in options),
            tuple(self.table.row(each.first) for each in options),
            np.array([each.signs for each in options], np.float32),
            tuple(right),
            place_of_taken(options),
        )

    def real(self, judged: Judged, report: Report) -> Iterator[Example]:
        """The judged sources of a real report; whom the rules take is right where the statement
        comes out right."""
        seen, sight, asked = self._begin(report)
        said = self._reader.said(report, seen, Papers(report))
        statements, _ = assemble(report, said, build_chains(report, said, sight=sight))
        told = [each for each in statements if each.sources]
        for meant in judged.sources:
            hops = [hop for one in told if stands_at(one, meant.place) for hop in last_hops(one)]
            found = asked.within(*meant.place)
            if found is None or not hops:
                continue
            owner = _is_owner(found[0], *meant.place)
            if owner and not meant.owner:
                continue
            right = [_is_meant(report.text, meant, each) for each in found[1]]
            right[place_of_taken(found[1])] = is_right(report.text, meant, hops)
            yield self._example((REAL, judged.key), found, right)

    def others(self, judged: Judged, report: Report) -> Iterator[Example]:
        """The judged words of a real report that are no sources, resolved as if they were."""
        seen, sight, asked = self._begin(report)
        said = self._reader.said(report, seen, Papers(report))
        known = background_of(report, sight=sight)
        _, sources = list_sources(find_settings(report, said, known))
        Resolver(report, with_others(report.text, sources, judged.sources), known).resolve_all()
        for meant in judged.sources:
            place = cut(report.text, *meant.place)
            if place in asked.options and not meant.owner and len(meant.spelled) < _TWO:
                found = place, asked.options[place]
                right = [_is_meant(report.text, meant, each) for each in found[1]]
                yield self._example((OTHERS, judged.key), found, right)

    def own(self, passage: Passage) -> Iterator[Example]:
        """The annotated sources of a passage of our own that mean one alone."""
        report = report_of(passage)
        _, sight, asked = self._begin(report)
        statements = from_gold(report, passage, sight)
        told = [each for each in statements if each.form is not Form.OWN_VOICE]
        for marked in passage.attributions:
            best = best_of(marked, told) if marked.source and len(marked.ways) == 1 else None
            if best is None:
                continue
            start, end = marked.source[0][0], marked.source[-1][1]
            found = asked.within(start, end)
            if found is None:
                continue
            name, owner = marked.ways[0].hops[-1][0], _is_owner(found[0], start, end)
            hops = [chain.hops[-1] for chain in best.chains if len(chain.hops) > 1]
            right = [_is_named(name, owner, found[0], each) for each in found[1]]
            right[place_of_taken(found[1])] = is_resolved(passage, marked.ways[0], hops)
            yield self._example((OWN, passage.name), found, right)


_TWO = 2


def with_others(
    text: str, sources: Sequence[Sourced], others: Sequence[Meant]
) -> tuple[Sourced, ...]:
    """The sources of a report and other words of it as if they were sources that say nothing, in
    text order; who tells of whom stays."""
    places = [cut(text, *other.place) for other in others]
    free = [at for at in places if not any(one.described.span.overlaps(at) for one in sources)]
    rows = [(one.described.span.start, number) for number, one in enumerate(sources)]
    rows += [(at.start, len(sources) + number) for number, at in enumerate(free)]
    rows.sort()
    moved = {number: at for at, (_, number) in enumerate(rows)}

    def made(number: int) -> Sourced:
        if number < len(sources):
            one = sources[number]
            return one if one.outer is None else replace(one, outer=moved[one.outer])
        at = free[number - len(sources)]
        told = [n for n, one in enumerate(sources) if any(c.covers(at) for c in one.content)]
        inner = min(
            told, key=lambda n: sum(c.end - c.start for c in sources[n].content), default=None
        )
        possessive = at.quote.lower() in POSSESSIVES
        one = pronoun_at(text, at.start, at.quote) if possessive else describe(text, at)
        return Sourced(one, None if inner is None else moved[inner])

    return tuple(made(number) for _, number in rows)


def _is_owner(place: Span, start: int, end: int) -> bool:
    """Whether words are only whose something is: "his" of "his lawyer"."""
    return end - start > place.end - place.start and place.quote.lower() in POSSESSIVES


def _is_meant(text: str, meant: Meant, option: Option) -> bool:
    """Whether an option is whom readers say that words mean."""
    if option.meant is None or not meant.spelled:
        return option.meant is None and not meant.spelled
    name = option.meant.described.name or "?"
    spelled = [" ".join(text[slice(*place)].split()) for place in meant.spelled]
    if meant.owner:
        return spelled[0].split()[-1].lower() in name.lower()
    return len(spelled) == 1 and names(name, spelled[0], text[slice(*meant.place)])


def _is_named(name: str, owner: bool, place: Span, option: Option) -> bool:
    """Whether an option is who is annotated, or, as an owner, in the name of his."""
    if option.meant is None:
        return not owner and (name == "?" or same_name(place.quote, name))
    found = option.meant.described.name or "?"
    return found.lower() in name.lower() if owner else same_name(found, name)


def examples(network: Network, data: Path) -> tuple[list[Example], Floats]:
    """All that is learned from, and the table of what the encoder gives."""
    finder = Finder(network)
    found: list[Example] = []
    for one in load(kept=False):
        found += finder.real(one, one.report(data))
    for one in load_others():
        found += finder.others(one, one.report(data))
    for passage in load_passages():
        if not passage.held_out:
            found += finder.own(passage)
    return found, np.stack(finder.table.rows)
