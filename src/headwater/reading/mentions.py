"""Where persons are mentioned: in which sentence, as its subject or not, and who else is near."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence

from headwater.reading.agreement import gender_fits
from headwater.reading.described import Described
from headwater.reading.people import People, Person
from headwater.records import SPEAKING, Report, Span
from headwater.text.sentences import split_sentences

SENTENCES_BACK = 3
"""How many sentences before its own a pronoun may reach back."""
_SUBJECT_REACH = 30
"""How many characters into a sentence its subject may begin."""


class Mentions:
    """The persons of one report at their places; `spoken` are the places of its sources."""

    def __init__(self, report: Report, people: People, spoken: frozenset[Span]) -> None:
        self._text = report.text
        self._people = people
        self._spoken = spoken
        self._starts = [
            start
            for block in report.blocks
            if block.kind in SPEAKING
            for start, _ in split_sentences(report.text, block.start, block.end)
        ]

    def speaks(self, person: Person) -> bool:
        """Whether a mention of the person is a source."""
        return any(place in self._spoken for place in person.places)

    def person_before(self, one: Described, content: Sequence[Span]) -> tuple[Person, Span] | None:
        """The person named as the subject of the sentence before, or last before the pronoun."""
        here = self.sentence(one.span.start)
        best: tuple[tuple[int, int], Person, Span] | None = None
        for person in self._people.persons:
            if not self.is_person(person) or not gender_fits(one, person):
                continue
            for span in person.places:
                if any(quote.covers(span) for quote in content):
                    continue
                distance = here - self.sentence(span.start)
                if span.start >= one.span.start or distance > SENTENCES_BACK:
                    continue
                opens = self.opens(span)
                if distance > 1 and len(self.rivals_since(one, span)) > 1:
                    continue
                if distance > 1 and not opens and person.gender != one.gender:
                    continue
                rank = (-distance, 1 if opens else 0)
                if best is None or rank > best[0]:
                    best = (rank, person, span)
                elif rank == best[0] and best[1] is not person and not opens:
                    best = ((rank[0], rank[1]), person, span)
        return None if best is None else (best[1], best[2])

    def rivals_since(self, one: Described, span: Span) -> set[str]:
        """The persons of that gender named from the sentence of `span` up to the pronoun."""
        first = self.sentence(span.start)
        return {
            person.name
            for person in self._people.persons
            if self.is_person(person)
            and gender_fits(one, person)
            and any(
                first <= self.sentence(p.start) and p.start < one.span.start for p in person.places
            )
        }

    def rivals(self, one: Described, span: Span) -> set[str]:
        """The persons of that gender named in the sentence of `span`."""
        here = self.sentence(span.start)
        return {
            person.name
            for person in self._people.persons
            if self.is_person(person)
            and gender_fits(one, person)
            and any(self.sentence(p.start) == here for p in person.places)
        }

    def is_person(self, person: Person) -> bool:
        """Whether a run of capitals is shown to be a person: by its words, or because it speaks."""
        return person.shown or self.speaks(person)

    def opens(self, span: Span) -> bool:
        """Whether a mention stands where a sentence's subject does: within its first words."""
        start = self._starts[max(0, bisect_right(self._starts, span.start) - 1)]
        return span.start - start <= _SUBJECT_REACH and "," not in self._text[start : span.start]

    def sentence_start(self, place: int) -> int:
        """Where the sentence around `place` begins."""
        return self._starts[max(0, self.sentence(place) - 1)]

    def start_of(self, number: int) -> int:
        """Where the sentence of that number begins; 0 where there is none."""
        return self._starts[number - 1] if 0 < number <= len(self._starts) else 0

    def sentence(self, place: int) -> int:
        """The number of the sentence around `place`, 1 for the first; 0 before it."""
        return bisect_right(self._starts, place)
