"""Chains as a person writes them: "CNN < two US officials", whoever is nearest to the report first.

Hops are parted by "<" or "←", several chains by ";". A kind in brackets after a name says what it
is ("Galaxy (outlet)"), else its words do. The report's own outlet may stand first or be left
out. "own voice" is the outlet alone.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.records import Chain, Hop, HopBasis, HopKind, Relation, UsageError
from headwater.stated import hop_of

MOST = 12
"""Hops of one chain, and chains of one statement; no news report has more."""

_KIND = re.compile(r"^(?P<name>.*\S)\s*\((?P<kind>[a-z-]+)\)$", re.DOTALL)
_ARROWS = re.compile(r"[<←]")
_OWN_VOICE = frozenset({"own voice", "own-voice"})


def parse_chains(words: str, outlet: Hop) -> tuple[Chain, ...]:
    """The chains that the words give, each from the report's `outlet`, in basis `given`.

    Raises:
        UsageError: for a hop without words, too many, or a kind that is none.
    """
    parts = [part.strip() for part in words.split(";")]
    if len(parts) > MOST:
        raise UsageError(f"{len(parts)} chains are too many for one statement ({MOST} at most)")
    return tuple(dict.fromkeys(_chain(part, outlet) for part in parts))


def parse_sources(words: str) -> tuple[Hop, ...]:
    """The sources that the words give, parted by ";".

    Raises:
        UsageError: as `parse_chains`, and where one is a chain.
    """
    if _ARROWS.search(words):
        raise UsageError("a source is one hop; give the whole way as a chain")
    parts = [part.strip() for part in words.split(";")]
    if len(parts) > MOST:
        raise UsageError(f"{len(parts)} sources are too many for one statement ({MOST} at most)")
    return tuple(dict.fromkeys(_hop(part) for part in parts))


def with_sources(chains: Sequence[Chain], sources: Sequence[Hop]) -> tuple[Chain, ...]:
    """The way of the first of `chains` (at least one) with other terminals, its relays kept."""
    relays = chains[0].relays or chains[0].hops
    return tuple(_linked((*relays, source)) for source in sources)


def keeping_access(given: Chain, former: Sequence[Chain]) -> Chain:
    """A given chain with what the text states about its terminal, where that stood there before."""
    for chain in former:
        same = chain.terminal.name == given.terminal.name and len(chain.hops) > 1
        if same and chain.terminal.kind is given.terminal.kind:
            return replace(chain, hops=given.hops)
    return given


def _chain(words: str, outlet: Hop) -> Chain:
    first = replace(outlet, relation=None)
    if words.casefold() in _OWN_VOICE:
        return Chain((first,))
    hops = [_hop(part) for part in _ARROWS.split(words)]
    if len(hops) > MOST:
        raise UsageError(f"{len(hops)} hops are too many for one chain ({MOST} at most)")
    if outlet.name and (hops[0].name or "").casefold() == outlet.name.casefold():
        hops = hops[1:]
    return _linked((first, *hops))


def _linked(hops: Sequence[Hop]) -> Chain:
    """The hops as a chain: a person's arrow says no more than that one has it from the next."""
    held = [replace(hop, relation=hop.relation or Relation.CITED) for hop in hops[:-1]]
    return Chain((*held, replace(hops[-1], relation=None)))


def _hop(words: str) -> Hop:
    match = _KIND.match(words.strip()[:400])
    if match is None:
        return hop_of(words)
    if match["kind"] not in HopKind.__members__.values():
        kinds = ", ".join(kind.value for kind in HopKind)
        raise UsageError(f"({match['kind']}) is no kind of source; the kinds are {kinds}")
    known = hop_of(match["name"])
    kind = HopKind(match["kind"])
    count = known.count if known.kind is kind or kind is HopKind.ANONYMOUS else None
    name = known.name if known.kind is kind else " ".join(match["name"].split())
    return Hop(name, kind, count, basis=HopBasis.GIVEN)
