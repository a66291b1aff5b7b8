"""One side of one claim with all that its carriers are judged by."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.records import Copy, Place, Reason
from headwater.tracing.carriers import Carrier
from headwater.tracing.copying import Pair
from headwater.tracing.documents import Mention
from headwater.tracing.entries import Entries
from headwater.tracing.fitting import same_named
from headwater.tracing.groups import Groups
from headwater.tracing.quotations import Quotations
from headwater.tracing.routes import Routes
from headwater.tracing.speakers import Speaker
from headwater.tracing.terminals import Terminal


@dataclass(frozen=True, slots=True)
class Claimed:
    """All that the rules look at for one side of one claim."""

    carriers: Sequence[Carrier]
    entries: Entries
    routes: Routes
    terminals: Mapping[int, Terminal]
    mentions: Sequence[Mention]
    copies: Sequence[Copy]
    pairs: Sequence[Pair]
    quotations: Quotations
    texts: Mapping[str, str]

    def speaker(self, number: int) -> Speaker:
        """The terminal of a carrier that ends."""
        return self.terminals[number].speaker

    def places(self, *numbers: int) -> tuple[Place, ...]:
        """The words that show the terminals of these carriers."""
        return tuple(sorted({self.carriers[number].place for number in numbers}))


def join(claimed: Claimed, groups: Groups, one: int, two: int, why: Reason) -> None:
    """Put the groups of two carriers together unless that would bring two names together."""
    if join_allowed(claimed, groups, one, two):
        groups.merge(one, two, why)


def join_allowed(claimed: Claimed, groups: Groups, one: int, two: int) -> bool:
    """Whether no two named speakers would come together who are not shown to be one."""
    ours = _names(claimed, groups, one)
    theirs = _names(claimed, groups, two)
    if not ours or not theirs:
        return True
    return any(same_named(a, b) is not None for a in ours for b in theirs)


def _names(claimed: Claimed, groups: Groups, number: int) -> list[Speaker]:
    root = groups.root(number)
    found = {
        claimed.speaker(n).key: claimed.speaker(n)
        for n in claimed.terminals
        if groups.root(n) == root
        and claimed.speaker(n).key is not None
        and not claimed.speaker(n).is_outlet
    }
    return list(found.values())


def arg(name: str, value: str | None) -> dict[str, str]:
    """The argument of a reason, left out where there is no value for it."""
    return {name: value} if value else {}
