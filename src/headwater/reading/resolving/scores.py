"""How well somebody fits a pronoun, by where he stands and what he is (see `pronouns`)."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.resolving.candidates import Candidate
from headwater.reading.resolving.fronted import Fronted
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.possessors import is_possessive
from headwater.reading.resolving.spoken_of import WITHIN
from headwater.reading.resolving.turns import Turns
from headwater.reading.resolving.unlikely import Unlikely
from headwater.records import HopKind

_NEAR, _FAR = 2.0, 1.0
"""What the first sentence between pronoun and antecedent costs, and each further one."""
_ROLE, _GENDER, _NAMED = 0.75, 0.75, 0.5
"""What it adds to be a subject (twice), of the very gender, named."""
_SPEAKER, _TOLD_OF, _OUTER = 1.0, 2.0, 1.5
"""What it adds to speak, costs to be told of by another, adds to be whose indirect speech it is."""
_LAST, _BESIDE = 0.75, 0.6
"""What it adds to have had the word last, to stand in the same paragraph."""
_GOES_ON = 1.0
"""What it adds to be of whom the same speaker has just told in other words than his own."""
_ADDRESSED = 1.0
"""What it adds to have just been asked or told something, as whoever was answers."""
_ONE_BODY, _UNKNOWN = 3.0, 2.5
"""What it costs a body to be "they", and a source of whom nothing is told to have somebody."""
_PLACE = 1.5
"""What it costs a body to be "they" to a speaker where it only tells where: "I was in Panama"."""
_UNCOUNTED = frozenset({"more", "fewer"})
"""Words of those who are only compared by number: "fewer drivers came"."""
_VAGUE = frozenset({"source", "insider", "official", "eyewitness"})


class Scores:
    """Tells it for the sources of one report; `gender` is what is known of somebody's.

    `memory` is whom the sources mean as far as they are resolved; it grows while this is used.
    """

    def __init__(
        self,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Turns, Mentions, Unlikely, Fronted],
        gender: Callable[[Described], str | None],
    ) -> None:
        self._sources, self._memory = told
        self._turns, self._mentions, self._unlikely, self._fronted = room
        self._gender = gender

    def of(self, place: int, one: Described, candidate: Candidate) -> float:
        """How well a candidate fits a pronoun at or in the source at `place`."""
        distance = self._turns.distance(place, one, candidate.heard)
        score = -_NEAR * min(distance, 1) - _FAR * max(distance - 1, 0)
        score += _ROLE * candidate.role
        paragraph = self._mentions.paragraph
        score += _BESIDE * (paragraph(candidate.heard) == paragraph(one.span.start))
        found = candidate.meant.described
        if not is_possessive(one):
            spoke = candidate.place is not None and not self._turns.nested(candidate.place)
            score -= self._unlikely.cost(place, one, found, candidate.span, spoke)
        if one.pronoun in {"m", "f"}:
            score += _GENDER if self._gender(found) == one.pronoun else 0.0
            score += _NAMED if found.named else 0.0
            score += self._fronted.weight(one, found, candidate.span)
        if found.kind is HopKind.DOCUMENT or found.words & _UNCOUNTED:
            score -= 1.0
        elif one.pronoun == "p" and candidate.role == WITHIN and not found.plural:
            score -= _PLACE if self._turns.nested(place) else 0.0
        if is_possessive(one):
            score -= _ONE_BODY if one.pronoun == "p" and not found.plural else 0.0
            score -= _UNKNOWN if found.head in _VAGUE else 0.0
            score -= _SPEAKER if candidate.place is not None and distance > 1 else 0.0
        if candidate.place is not None:
            score += _SPEAKER
            if self._turns.nested(candidate.place) and not self._turns.nested(place):
                last = distance <= 1 and self._turns.told_by_body(candidate.place, self._memory)
                score += _LAST if last and one.gender is not None else -_TOLD_OF
            asks = self._turns.asks(candidate.place)
            if candidate.place == self._sources[place].outer:
                score += -_OUTER if asks else _OUTER
            last = candidate.place == self._turns.last_beside(place) and distance <= 1
            if last and not is_possessive(one):
                # whoever was asked answers
                score += -_LAST if asks else _LAST
        elif self._turns.is_addressed(place, candidate.span) and not is_possessive(one):
            score += _ADDRESSED
        elif self._turns.is_told(place, candidate.span):
            same = candidate.role != WITHIN and not is_possessive(one)
            same = same and self._turns.goes_on(place, candidate.span)
            score -= -_GOES_ON if same else 1.0
        elif self._turns.stands_behind(place, candidate.span, found.head):
            score += 5.0
        return score
