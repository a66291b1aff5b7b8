"""Whom "who", "which" and "that" follow: the source, person or noun phrase right before them.

Between the noun and the pronoun may stand where somebody is ("a dentist in Perth, who") or what
else is told of him ("Jane Roe, an analyst at the institute, who").
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Callable, Sequence
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.resolved import Resolved, Sourced, as_person
from headwater.reading.resolving.antecedents import relative_noun
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.nominals import Nominals
from headwater.reading.resolving.people import People
from headwater.reading.resolving.spoken_of import SpokenOf, is_human
from headwater.reading.resolving.taken_up import resolve_outlet
from headwater.reading.words import nouns
from headwater.records import PERSON_KINDS, HopKind, Span, cut

_GAP = 2
_BESIDE = re.compile(r"(?:\s(?:in|at|of|from|with)\s[^,;:.]{2,30})?(?:,\s[A-Z][^,;:.]{1,30})?,?\s")
"""What may stand between somebody and "who": where he is."""
_TOLD = re.compile(
    r"(?:,\s\d\d?)?,\s(?:an?|the|now|then|once|one|formerly|former|its|his|her|their)\s"
    r"(?:(?!(?:who|whom|whose|which|that|said|says|told|was|were|is|are|had|has|have|and)\b)"
    r"[^\s.;:()\"\u201c\u201d]+\s)*?"
    r"[^\s.;:,()\"\u201c\u201d]+,\s"
)
"""An apposition between a name and "who": ", an analyst at the institute, "."""
_REACH = 120
_MADE_BY = re.compile(
    r"\b(?:statement|letter|report|memo|post|tweet|message|speech|email|video|interview|article|book"
    r"|proposal|plan|study|claim|account|announcement)s?\s(?:\w+\s){0,3}?(?:by|from|to|of|with)\s"
)
_AND_WHO = re.compile(r"\b(?P<who>who)\s(?:(?!\bwho\b)[^;.()]){3,120}?,?\s(?:and|but)\s\Z")
"""A relative clause before one that is joined to it."""
_LETTERS = re.compile(r"(?:[A-Z]\.){2,3}")
"""A place in letters and stops, which may look like a name: "Washington, D.C., who"."""
_BODIES = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.DOCUMENT})


class Relatives:
    """Finds the nouns of relative pronouns; `later` finds whom a noun brings in who is named later.

    `told` are the sources and whom they mean as far as they are resolved.
    """

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Nominals, People, Mentions, SpokenOf, Papers],
        later: Callable[[int, Described], Resolved | None],
    ) -> None:
        self._text = text
        self._sources, self._memory = told
        self._nominals, self._people, self._mentions, self._spoken, self._papers = room
        self._later = later
        self._source_ends = sorted(
            (source.described.span.end, number) for number, source in enumerate(self._sources)
        )
        self._name_ends = sorted(
            (mention.end, number)
            for number, person in enumerate(self._people.persons)
            for mention in person.places
        )

    def noun_before(self, place: int, one: Described) -> Resolved | None:
        """The person or the people that a "who" follows: "Jane Roe, who said", "officials who"."""
        begin = self._mentions.start_of(self._mentions.sentence(one.span.start))
        first = _AND_WHO.search(self._text, begin, one.span.start)
        if first is not None:
            # "the historian who sued and who believes"
            at = first.start("who")
            return self.noun_before(place, replace(one, span=cut(self._text, at, at + len("who"))))
        named = self._source_before(place, one) or self._name_before(one)
        which = one.head == "which" and named is not None and named.described.kind in PERSON_KINDS
        if named is not None and (not which or self._is_maker(one)):
            return named
        found = relative_noun(self._text, one.span.start)
        if found is None or not _may_be_who(one, found[0]):
            found = self._person_beside(one) if one.head != "which" else None
        if found is None:
            return None
        described, span = found
        if described.kind is HopKind.OUTLET:
            return Resolved(resolve_outlet(self._papers, described).described, span)
        if described.definite and not described.named:
            # "the official, who": who was brought in before
            again = self._nominals.nominal(place, described)
            again = again or self._nominals.brought_in(place, described)
            if again is not None:
                return again
        return self._later(place, described) or Resolved(described, span)

    def _source_before(self, place: int, one: Described) -> Resolved | None:
        """The source that stands right before: "the other, who did not want to be named"."""
        for back in self._near(self._source_ends, one):
            if back == place or back >= len(self._memory):
                continue
            source, meant = self._sources[back].described, self._memory[back]
            return Resolved(meant.described, meant.antecedent or source.span, meant.earlier)
        return None

    def _name_before(self, one: Described) -> Resolved | None:
        """The person whose name stands right before."""
        for number in self._near(self._name_ends, one):
            person = self._people.persons[number]
            if self._mentions.is_person(person):
                return as_person(one, person)
        return None

    def _is_maker(self, one: Described) -> bool:
        """Whether who stands before "which" is behind a document: "a statement by the general,
        which announced it"."""
        begin = self._mentions.start_of(self._mentions.sentence(one.span.start))
        return _MADE_BY.search(self._text, begin, one.span.start) is not None

    def _near(self, ends: Sequence[tuple[int, int]], one: Described) -> list[int]:
        """The numbers of what ends before a relative pronoun, with nothing but an apposition
        between the two."""
        start = one.span.start
        first, stop = bisect_left(ends, (start - _REACH, 0)), bisect_left(ends, (start, 0))
        return sorted({number for end, number in ends[first:stop] if self._reaches(end, one)})

    def _reaches(self, end: int, one: Described) -> bool:
        start = one.span.start
        if start - end <= _GAP:
            return True
        return one.head == "who" and _TOLD.fullmatch(self._text, end, start) is not None

    def _person_beside(self, one: Described) -> tuple[Described, Span] | None:
        """Somebody in the same sentence before "who": "a dentist in Perth, Australia, who"."""
        here = self._mentions.sentence(one.span.start)
        for each in self._spoken.before(one.span.start, self._mentions.start_of(here)):
            if is_human(each.described) and _BESIDE.fullmatch(
                self._text, each.span.end, one.span.start
            ):
                return each.described, each.span
        return None


def _may_be_who(one: Described, described: Described) -> bool:
    """Whether a relative pronoun can stand for somebody, but for "which", or, but for "who", a
    body."""
    if described.kind is HopKind.OUTLET:
        return True
    if _LETTERS.fullmatch(described.span.quote):
        return False
    if is_human(described):
        return one.head != "which" or described.kind in _BODIES
    named = described.kind is HopKind.PERSON and described.named and one.head != "which"
    if one.head == "who" and described.head in _CROWDS:
        return True
    return named or (one.head in {"which", "that"} and described.kind in _BODIES)


_CROWDS = nouns.words("police army military navy government council union firm company club court")
"""Bodies of whom "who" is said as of people."""
