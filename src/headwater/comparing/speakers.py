"""Who says a clause first, and whether two clauses can have one speaker.

Three answers are kept apart. Two speakers are *one* where their names are the same words, or the
same and more. They are *others* where both are stated and cannot be told to be one: other names,
other descriptions, or somebody who is only described ("a doctor") to two outlets. Of everything
else it is not known: nobody is stated, or "officials", who may be anybody in office.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from headwater.comparing.features import Features
from headwater.records import Chain, HopKind
from headwater.text.names import normal

NAMED = frozenset(
    {HopKind.PERSON, HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.GROUP, HopKind.DOCUMENT}
)
_IN_OFFICE = frozenset({"officials", "authorities"})
"""Last words of bare plurals that name whoever is in office: the police, a ministry, a mayor."""
_ANYBODY = frozenset({"sources", "people", "they", "some", "others", "many"})


@dataclass(frozen=True, slots=True)
class Speaker:
    """The end of a chain: the words of its name in their normal form, whom it told.

    `last` is the last word. `titled` are all words that stand for a person ("police chief Lena
    Osk"), empty for others. `told` is the outlet next to somebody who is known by a description
    alone ("a doctor", "two officials"), None for who bears a name, as a body or a crowd does.
    """

    words: frozenset[str]
    last: str
    titled: frozenset[str]
    told: str | None

    @property
    def is_anybody(self) -> bool:
        """Whether the words leave open who it is: "officials", "sources"."""
        vague = self.last in _IN_OFFICE or (self.last in _ANYBODY and len(self.words) == 1)
        return vague and self.told is None


def speakers(one: Features) -> tuple[Speaker, ...]:
    """Who says a clause first, one for each chain; () where nobody is stated."""
    return tuple(s for chain in one.view.statement.chains for s in _ends(chain, one))


def are_one(a: Features, b: Features) -> bool:
    """Whether a speaker of the one is shown to be a speaker of the other."""
    return any(_one(x, y) for x in speakers(a) for y in speakers(b))


def are_others(a: Features, b: Features) -> bool:
    """Whether both have stated speakers, and none of the one can be told to be of the other."""
    left, right = speakers(a), speakers(b)
    return bool(left and right) and all(_others(x, y) for x in left for y in right)


def named_speaker(one: Features) -> str | None:
    """Who is named as the first speaker of a clause; None where several or nobody is."""
    names = {
        chain.terminal.name
        for chain in one.view.statement.chains
        if chain.terminal.kind in NAMED and chain.terminal.name
    }
    return names.pop() if len(names) == 1 else None


def one_name(a: str, b: str) -> bool:
    """Whether two names of speakers can be one: the same words, or the same and more."""
    left, right = (frozenset(normal(name).split()) for name in (a, b))
    return left <= right or right <= left


def _ends(chain: Chain, one: Features) -> Iterator[Speaker]:
    end, report = chain.terminal, one.view.report
    words = normal(end.name or "").split()
    if len(chain.hops) < 2 or not words or end.kind in (HopKind.OUTLET, HopKind.UNSTATED):
        return
    told, titled = None, frozenset[str]()
    if end.kind is HopKind.PERSON:
        spans = (*one.view.statement.sources, *([end.antecedent] if end.antecedent else ()))
        titled = frozenset(word for span in spans for word in normal(span.quote).split())
    elif end.kind is HopKind.ANONYMOUS and end.count is not None:
        relays = [h.name for h in chain.hops[1:] if h.kind is HopKind.OUTLET and h.name]
        outlet = report.outlet.name if report.outlet else report.id
        told = normal(relays[-1] if relays else report.credit or outlet)
    yield Speaker(frozenset(words), words[-1], titled, told)


def _one(a: Speaker, b: Speaker) -> bool:
    """One name, or a body and its own head ("police", "police chief Lena Osk")."""
    if a.told != b.told:
        return False
    return a.words <= b.words | b.titled or b.words <= a.words | a.titled


def _others(a: Speaker, b: Speaker) -> bool:
    return not (_one(a, b) or a.is_anybody or b.is_anybody)
