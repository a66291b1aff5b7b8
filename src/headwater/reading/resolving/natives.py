"""Who is meant by a nationality alone: "Per Osk is not persuaded ... the Norwegian said"."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, as_person
from headwater.reading.resolving.agreement import gender_fits
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.records import HopKind, Span

_BACK = 3
"""How many sentences a nationality reaches back to who was named last."""
_TWO = 2


def native_before(
    one: Described, content: Sequence[Span], room: tuple[Mentions, People]
) -> Resolved | None:
    """The person whom a nationality takes up: who is said to be of that land and was named last, or
    else the only one in the last sentence with a name, if nothing says that he is of another; None
    for other words.

    What stands in the `content` of the nationality's own statement is nobody whom it takes up.
    """
    if one.kind is not HopKind.ANONYMOUS or not _is_native(one):
        return None
    mentions, people = room
    until = min([one.span.start, *(span.start for span in content)])
    here = mentions.sentence(until)
    before: list[tuple[int, Person]] = []
    for person in people.persons:
        seen = bisect_left(person.places, until, key=lambda place: place.start)
        if seen and gender_fits(one, person) and mentions.is_person(person):
            before.append((person.places[seen - 1].start, person))
    before.sort(key=lambda each: each[0])
    natives = [person for _, person in before if one.country in person.countries]
    last = mentions.sentence(before[-1][0]) if before else 0
    near = [person for start, person in before if mentions.sentence(start) == last]
    if len(near) > 1 or here - last > _BACK or any(person.countries for person in near):
        # "Ivan Osk met Ada Roe. The Norwegian said"
        near = []
    meant = natives[-1:] or near[-1:]
    return as_person(one, meant[0]) if meant else None


def _is_native(one: Described) -> bool:
    """Whether an article and a nationality are all: "the Dane", "the Frenchman"."""
    alone = one.definite and not (one.named or one.plural or one.restricted)
    return alone and one.country is not None and len(one.span.quote.split()) == _TWO
