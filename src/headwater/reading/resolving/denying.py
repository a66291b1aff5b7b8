"""Who denies what somebody is accused of, under a pronoun or a noun: "a charge the firm denies"."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Protocol

from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved
from headwater.reading.resolving.accused import Accusation, Accusations
from headwater.reading.resolving.bodies_before import fits, takes_up
from headwater.reading.resolving.candidates import Candidate, best_of
from headwater.reading.resolving.mentions import SENTENCES_BACK
from headwater.reading.resolving.spoken_of import Spoken


class Weighed(Protocol):
    """Who may be meant by a pronoun, asked of `pronouns`."""

    def antecedent(self, place: int, one: Described) -> Resolved | None:
        """Whom a pronoun means."""
        ...

    def candidates(self, place: int, one: Described, reach: int) -> Iterator[Candidate]:
        """Who may be meant, from so many sentences back."""
        ...

    def plain(self, one: Described, each: Spoken) -> Candidate | None:
        """A noun phrase as a candidate; None where it does not agree."""
        ...

    def score(self, place: int, one: Described, candidate: Candidate) -> float:
        """How well one of them fits."""
        ...


class Denying:
    """Finds it for the sources of one report."""

    def __init__(self, accusations: Accusations, weighed: Weighed) -> None:
        self.accusation = accusations.denied_by
        self._text = accusations.text
        self._weighed = weighed

    def is_accuser(self, one: Described, found: Described) -> bool:
        """Whether somebody makes the very charge that who is described denies: "Osk Research
        accused it of fraud, allegations the company said were false"."""
        told = self.accusation(one) if found.named and found.name and not one.pronoun else None
        return told is not None and told.names(self._text, found.name or "")

    def by_pronoun(self, place: int, one: Described, told: Accusation) -> Resolved | None:
        """Who denies an accusation: who is accused, or whose that is where a pronoun says so that
        does not mean the accuser."""
        party = self._weighed.plain(one, told.party)
        owner = told.owner
        if owner is not None and owner.pronoun == one.pronoun:
            before = self._weighed.candidates(place, owner, SENTENCES_BACK)
            if not any(told.makes(each.span) for each in before):
                whose = self._weighed.antecedent(place, owner)
                return whose if whose is not None and told.may_be_of(whose.described) else None
        if party is None and owner is not None and owner.pronoun is None:
            at = replace(told.party, described=owner, span=owner.span)
            party = self._weighed.plain(one, at)
        return None if party is None else party.meant

    def by_noun(self, place: int, one: Described) -> Resolved | None:
        """The body by name that is accused, by a noun that can take it up: "Osk accused Velda of
        theft, a charge the company said was false"."""
        told = self.accusation(one) if takes_up(one) else None
        if told is None:
            return None
        party = told.party.described
        if party.pronoun is None:
            named = party.named and fits(one, party)
            return Resolved(party, told.party.span) if named else None
        found = [
            each
            for each in self._weighed.candidates(place, party, SENTENCES_BACK)
            if not told.makes(each.span) and fits(one, each.meant.described)
        ]
        ranked = best_of((self._weighed.score(place, party, each), each) for each in found)
        return ranked[0][1].meant if ranked else None
