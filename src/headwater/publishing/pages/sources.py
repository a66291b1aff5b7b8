"""The Sources page: who everything rests on, and what the sources of each outlet add."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence

import msgspec

from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.gathering import Gates, Gathered, Key, gathered
from headwater.publishing.pages.parts import Range, Words, label_of, range_of
from headwater.publishing.shown import Shown
from headwater.records import HopKind


class Rest(msgspec.Struct, frozen=True):
    """A claim that rests on a source; `alone` where it has no other origin, however it is read."""

    id: str
    label: Words
    origins: Range
    alone: bool
    reports: tuple[int, ...]


class Through(msgspec.Struct, frozen=True):
    """An outlet that lets a source in, by its number on the page, and for how many claims."""

    outlet: int
    claims: int


class Source(msgspec.Struct, frozen=True):
    """A source with all that rests on it; `number` is its place on the page, from 1."""

    number: int
    name: str | None
    kind: HopKind
    actor: str | None
    reports: tuple[int, ...]
    through: tuple[Through, ...]
    claims: tuple[Rest, ...]
    denies: tuple[Rest, ...]

    @property
    def alone(self) -> int:
        """How many claims rest on it alone."""
        return sum(each.alone for each in self.claims)

    @property
    def told(self) -> str:
        """The name, or the fixed words for nobody named."""
        if self.name:
            return self.name
        return phrases.UNKNOWN_OUTLET if self.kind is HopKind.OUTLET else phrases.UNNAMED


class Added(msgspec.Struct, frozen=True):
    """What one source of an outlet adds: claims that come in through this outlet alone."""

    source: int
    claims: tuple[Rest, ...]


class OutletAdds(msgspec.Struct, frozen=True):
    """An outlet, its reports in the story (none where it is only cited), and what it adds.

    `passes` counts the claims that pass it on their way, `adds` has those that came in there
    alone, by source; what it says in its own voice has itself as the source.
    """

    number: int
    name: str | None
    reports: tuple[int, ...]
    passes: int
    adds: tuple[Added, ...]

    @property
    def added(self) -> int:
        """How many claims come in through it alone."""
        return len({claim.id for each in self.adds for claim in each.claims})


class SourcesPage(msgspec.Struct, frozen=True):
    """The sources of a story, those most rests on first: speakers, own voice, nobody named.

    `unrooted` are claims that no text gives an origin for, `alone` counts those on one origin.
    """

    story: str
    claims: int
    alone: int
    speakers: tuple[Source, ...]
    own_voice: tuple[Source, ...]
    unnamed: tuple[Source, ...]
    outlets: tuple[OutletAdds, ...]
    unrooted: tuple[Rest, ...]

    @property
    def by_number(self) -> dict[int, Source]:
        """All sources by their numbers."""
        return {each.number: each for each in (*self.speakers, *self.own_voice, *self.unnamed)}

    @property
    def outlets_by_number(self) -> dict[int, OutletAdds]:
        """All outlets by their numbers."""
        return {each.number: each for each in self.outlets}


def sources_page(shown: Shown) -> SourcesPage:
    """The Sources page of a story."""
    index = shown.index
    gates = Gates(index)
    found = gathered(index, gates)
    rests = {claim.id: _rest(shown, claim) for claim in index.case.claims}
    numbers = _outlet_numbers(shown, gates, found)
    sources = [
        _source(shown, number, one, rests, numbers) for number, one in enumerate(found, start=1)
    ]
    apart = (HopKind.OUTLET, HopKind.UNSTATED)
    return SourcesPage(
        story=shown.story,
        claims=len(rests),
        alone=sum(each.alone for each in rests.values()),
        speakers=tuple(each for each in sources if each.kind not in apart),
        own_voice=tuple(each for each in sources if each.kind is HopKind.OUTLET),
        unnamed=tuple(each for each in sources if each.kind is HopKind.UNSTATED),
        outlets=_outlets(shown, gates, numbers, _Behind(found, rests)),
        unrooted=tuple(
            rests[claim.id]
            for claim in index.case.claims
            if not claim.origins.roots and not claim.denials
        ),
    )


def _rest(shown: Shown, claim: c.Claim) -> Rest:
    index = shown.index
    reports = {index.statements[member.id].report for member in claim.statements}
    return Rest(
        id=claim.id,
        label=label_of(shown, claim),
        origins=range_of(claim.origins),
        alone=claim.origins.max == 1,
        reports=tuple(sorted(index.numbers[report] for report in reports)),
    )


def _source(
    shown: Shown,
    number: int,
    one: Gathered,
    rests: dict[str, Rest],
    numbers: dict[Key, int],
) -> Source:
    index = shown.index
    statements = {each for rest in one.rests for each in rest.statements}
    through = Counter(key for rest in one.rests for key in rest.gates)
    return Source(
        number=number,
        name=one.label,
        kind=one.kind,
        actor=one.actor,
        reports=tuple(sorted({index.numbers[index.statements[s].report] for s in statements})),
        through=tuple(Through(numbers[key], times) for key, times in through.most_common()),
        claims=_ordered(rests[rest.claim] for rest in one.rests if not rest.denies),
        denies=_ordered(rests[rest.claim] for rest in one.rests if rest.denies),
    )


def _ordered(several: Iterable[Rest]) -> tuple[Rest, ...]:
    """Claims, each once: those that rest on one alone first, then in the order of the reports."""
    unique = {each.id: each for each in several}.values()
    return tuple(
        sorted(
            unique, key=lambda each: (not each.alone, each.reports[:1], each.label.start, each.id)
        )
    )


def _outlet_numbers(shown: Shown, gates: Gates, found: Sequence[Gathered]) -> dict[Key, int]:
    """A number for each outlet that anything passes: those of the reports first."""
    index = shown.index
    keys = [
        gates.of_report(report) for report in sorted(index.reports, key=index.numbers.__getitem__)
    ]
    for statement in index.case.statements:
        for chain in statement.chains:
            keys += gates.way(statement, chain)
    keys += [key for one in found for rest in one.rests for key in rest.gates]
    return {key: number for number, key in enumerate(dict.fromkeys(keys), start=1)}


class _Behind:
    """The sources behind each claim, by their numbers, and the outlets that let them in."""

    def __init__(self, found: Sequence[Gathered], rests: dict[str, Rest]) -> None:
        self.rests = rests
        self.sources: dict[str, list[int]] = defaultdict(list)
        self.gates: dict[str, list[Key]] = defaultdict(list)
        for number, one in enumerate(found, start=1):
            for rest in one.rests:
                if not rest.denies and number not in self.sources[rest.claim]:
                    self.sources[rest.claim].append(number)
                if not rest.denies:
                    self.gates[rest.claim] += rest.gates


def _outlets(
    shown: Shown, gates: Gates, numbers: dict[Key, int], behind: _Behind
) -> tuple[OutletAdds, ...]:
    """Every outlet that a claim passes, the one whose sources add most first."""
    index = shown.index
    passes: dict[Key, set[str]] = defaultdict(set)
    adds: dict[Key, dict[int, list[Rest]]] = defaultdict(lambda: defaultdict(list))
    for claim in index.case.claims:
        into = set(behind.gates[claim.id])
        for each in {each for root in claim.origins.roots for each in root.statements}:
            statement = index.statements[each]
            for chain in statement.chains:
                for key in (*into, *gates.way(statement, chain)):
                    passes[key].add(claim.id)
        if len(into) == 1:
            for source in behind.sources[claim.id]:
                adds[next(iter(into))][source].append(behind.rests[claim.id])
    published: dict[Key, list[int]] = defaultdict(list)
    for report, number in index.numbers.items():
        if report in index.reports:
            published[gates.of_report(report)].append(number)
    made = [
        OutletAdds(
            number=number,
            name=gates.names.get(key),
            reports=tuple(sorted(published[key])),
            passes=len(passes[key]),
            adds=tuple(
                Added(source, _ordered(claims))
                for source, claims in sorted(adds[key].items(), key=lambda i: (-len(i[1]), i[0]))
            ),
        )
        for key, number in numbers.items()
        if passes[key] or published[key]
    ]
    return tuple(sorted(made, key=lambda each: (-each.added, -each.passes, each.number)))
