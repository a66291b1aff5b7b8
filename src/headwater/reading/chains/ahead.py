"""The outlet to which a source spoke, where only the sentences behind tell: a lead says what, and
what follows to whom.

"A former minister has admitted it. “We knew,” Jo Lund told CNN"; "The clerk has seen the list, he
says. He was speaking to the daily Havnen".
"""

from __future__ import annotations

import re
from collections.abc import Callable

from headwater.reading.chains.carried import Carried, Row
from headwater.reading.chains.links import Link
from headwater.reading.chains.relays import Relay, find_relays
from headwater.reading.chains.settings import Setting
from headwater.reading.chains.uses import Uses
from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.resolved import Resolved
from headwater.reading.words.documents import find_vehicle
from headwater.records import PEOPLE_KINDS, Hop, HopKind, Relation


class Ahead:
    """Finds the outlet of a source by what stands behind its attribution."""

    def __init__(
        self,
        text: str,
        uses: Uses,
        papers: Papers,
        carried: Carried,
        hop_of_relay: Callable[[Relay], Hop | None],
    ) -> None:
        self._text = text
        self._uses = uses
        self._papers = papers
        self._carried = carried
        self._hop_of_relay = hop_of_relay

    def outlet(self, setting: Setting, one: Described, meant: Resolved) -> Row:
        """The relay of a source whose own clause names none; empty where none is told."""
        if one.kind not in PEOPLE_KINDS or one.document is not None:
            return ()
        if setting.attribution.recipient is not None:
            return ()
        if find_vehicle(self._text, setting.frame) is not None:
            return ()
        return self._spoken(setting, meant) or self._goes_on(setting, one, meant)

    def _spoken(self, setting: Setting, meant: Resolved) -> Row:
        """By a sentence right behind that only tells it: "Lund was speaking to CNN"."""
        then = _SPEAKING.match(self._text, setting.sentence[1])
        if then is None:
            return ()
        last = (meant.described.name or "").split()[-1:] or [""]
        who = then["who"].split()
        mine = who[0] in _HE or last[0] in who or meant.described.head in who
        relays = find_relays(self._papers, self._text, (then.span(),), ()) if mine else ()
        return self._row(next((r for r in relays if not r.speaks), None))

    def _goes_on(self, setting: Setting, one: Described, meant: Resolved) -> Row:
        """By what somebody brought up without a name says next, to an outlet."""
        name = meant.described.name
        if name is None or one.named or one.definite or one.plural or one.pronoun:
            return ()
        for after in self._carried.following(setting):
            whom = (self._uses.where[after.place, each.span] for each in after.terminals)
            if [name] != [self._uses.resolved[number].described.name for number in whom]:
                return ()
            told = [r for r in after.relays if r.relation is Relation.TOLD and not r.speaks]
            if told or after.attribution.recipient is not None:
                return self._row(told[0] if told else None)
        return ()

    def _row(self, relay: Relay | None) -> Row:
        hop = self._hop_of_relay(relay) if relay is not None else None
        known = hop is not None and hop.kind is HopKind.OUTLET
        return (Link(hop, Relation.PUBLISHED),) if hop is not None and known else ()


_HE = frozenset(("He", "She", "They"))
_SPEAKING = re.compile(
    r"\s+(?P<who>(?:[\w.'\u2019-]+\s){1,5}?)(?:(?:was|were)\s(?:speaking|talking)|made\s(?:the|these|those|his|her)"
    r"\s(?:\w+\s)?(?:remarks?|comments?|claims?|statements?|admissions?|accusations?|allegations?"
    r"|revelations?))\s[^.\n]{2,160}"
)
"""A sentence that tells only where what stands before it was said."""
