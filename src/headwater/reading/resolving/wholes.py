"""What a part ("one of them", "the third") may be a part of, and how well each fits."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.resolving.agreement import may_call
from headwater.reading.resolving.mentions import SENTENCES_BACK, Mentions
from headwater.reading.resolving.spoken_of import SUBJECT, SpokenOf, is_human
from headwater.reading.words import nouns, trades
from headwater.reading.words.generic import FIRMS, GENERIC
from headwater.reading.words.known import entity
from headwater.records import PEOPLE_KINDS, HopKind, Span

_MAKERS = nouns.words("manufacturer maker producer operator supplier carrier lender insurer")
"""Nouns in "-er" that bodies bear."""
BODIES = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.OUTLET})
SIDES = frozenset({"side", "camp"})
"""Nouns for each of two who are at odds."""
SIZED = 2.0
"""What it adds to have as many members as the part tells."""
TOLD = 2.0
"""What it costs to be told of by the very part: "two bidders had left, one of them said"."""


@dataclass(frozen=True, slots=True)
class Whole:
    """What something may be a part of; `place` is that of the source where it is one, `again` is
    true where another part of it was spoken of since."""

    described: Described
    span: Span
    sentence: int
    role: int
    place: int | None = None
    depth: int = 0
    again: bool = False


class Wholes:
    """The sources before a part and what else was spoken of; `told` are sources and whom they mean.

    `held` is the whole of each source that is a part itself; it grows while parts are resolved.
    """

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Mentions, SpokenOf],
    ) -> None:
        self._text = text
        self._sources, self._memory = told
        self._mentions, self._spoken = room
        self.held: dict[int, Whole] = {}

    def before(self, place: int, one: Described, parts: bool = False) -> Iterator[Whole]:
        """Sources and other noun phrases shortly before a part, the nearest last; for a part that
        spoke its whole, or with `parts` itself."""
        here = self._mentions.sentence(one.span.start)
        taken: list[Span] = []
        since = self._mentions.start_of(here - SENTENCES_BACK)
        spoken = list(self._spoken.before(one.span.start, since))
        leads = {(found.sentence, found.span.end): found.described for found in spoken}
        for back, source in enumerate(self._sources[:place]):
            said = source.described
            distance = here - self._mentions.sentence(said.span.start)
            if said.span.start >= one.span.start or distance > SENTENCES_BACK:
                continue
            if self._is_told_as_part(said.span):
                # "one of the drivers, a father of two": another is one of the drivers
                continue
            taken.append(said.span)
            held = None if parts else self.held.get(back)
            if held is not None:
                yield replace(held, sentence=here - distance, again=True)
            elif said.pronoun is None or self._memory[back].described.pronoun is None:
                whole = self._source(back, here - distance)
                before = (here - distance, said.span.start - len(", "))
                lead = None if parts or said.named else leads.get(before)
                # "one survivor, a herder, said ... another": another survivor
                fits = lead is not None and not lead.named and lead.count == said.count == 1
                yield replace(whole, described=lead) if lead and fits else whole
        for found in spoken:
            distance = here - self._mentions.sentence(found.span.start)
            beside = any(found.span.start - span.end == len(", ") for span in taken)
            inside = any(found.span.overlaps(s) and not _is_whole_in(found.span, s) for s in taken)
            if not beside and not inside:
                yield Whole(found.described, found.span, here - distance, found.role)

    def _source(self, back: int, sentence: int) -> Whole:
        meant, source = self._memory[back], self._sources[back]
        span = meant.antecedent or source.described.span
        depth, outer = 0, source.outer
        while outer is not None and depth < len(self._sources):
            depth, outer = depth + 1, self._sources[outer].outer
        return Whole(meant.described, span, sentence, SUBJECT, back, depth)

    def _is_told_as_part(self, span: Span) -> bool:
        """Whether who is described at `span` is told to be one of several right before."""
        start = max(0, span.start - _LEAD)
        return _ONE_OF.search(self._text, start, span.start) is not None


_LEAD = 60
_ONE_OF = re.compile(
    r"\b(?:one|two|another|the\sother)\sof\s(?:them|those|these|the\s[\w\s-]{3,40}),\s\Z",
    re.IGNORECASE,
)


def _is_whole_in(whole: Span, part: Span) -> bool:
    """Whether a part is told by its whole: "two negotiators" in "one of two negotiators"."""
    lead = part.quote[: max(0, whole.start - part.start)]
    return part.covers(whole) and _PART_OF.fullmatch(lead) is not None


_PART_OF = re.compile(r"\w+\sof\s", re.IGNORECASE)


def score(whole: Whole, here: int) -> float:
    """How well a whole fits: near, a speaker, a subject, people; not told of by somebody else."""
    nearness = -1.0 * (here - whole.sentence)
    speaker = 1.0 if whole.place is not None else 0.0
    people = 1.0 if is_human(whole.described) else 0.0
    told = 0.6 * whole.depth
    return nearness + speaker + people + whole.again + 0.5 * whole.role - told


def kind_of_part(one: Described) -> HopKind:
    """The kind of one of several: a body where the noun is one's, whatever they are together."""
    made = nouns.singular(one.head) in _MAKERS | {"company", "firm", "union", "charity", "bank"}
    return HopKind.ORGANIZATION if made else one.kind


def bears(one: Described, noun: str) -> bool:
    """Whether several can go by a noun: their own, or one for any people."""
    if one.head == noun:
        return True
    if (known := entity(noun.capitalize())) is not None and known.adjective:
        # "one of the Syrians", of two Syrian commanders
        return one.country == known.country and is_human(one)
    if noun == "source":
        return one.kind is HopKind.ANONYMOUS and one.head in {"person", "official"}
    sexed = {"man": "m", "woman": "f"}.get(noun)
    return noun in {"man", "woman", "person"} and is_human(one) and one.gender in {None, sexed}


def can_be(one: Described, noun: str | None, whole: Whole) -> bool:
    """Whether one can be of "both": a single somebody, or a body for a noun for bodies."""
    if one.plural and not one.named:
        return False
    if noun is None or noun in SIDES:
        people = one.kind in PEOPLE_KINDS
        return people or (one.kind in BODIES and whole.place is not None)
    if noun in {"man", "woman"}:
        return one.kind in PEOPLE_KINDS and one.gender in {None, "m" if noun == "man" else "f"}
    if noun in _KIN:
        # "both parents" are somebody's, and not any two by name
        return one.head == noun
    if nouns.is_human(noun):
        # "both nurses" are no officer
        called = one.head in {noun, *_ANYBODY} or noun in _ANYBODY or may_call(noun, one.head)
        return one.kind in PEOPLE_KINDS and (one.named or called)
    if noun in _CAMPS:
        # of persons and parties, who need not have been called so
        return one.head == noun
    if noun in FIRMS or trades.is_trade(noun):
        # "both companies" are no port and no ministry
        firm = one.named or trades.is_trade(one.head) or one.head in FIRMS
        return firm and one.kind is HopKind.ORGANIZATION
    if noun in _CALLED_SO:
        # "both armies" are no school and no river
        return one.kind in BODIES and noun in {one.head, *(one.name or "").lower().split()}
    bodily = one.named or trades.is_trade(one.head) or one.head in _FOR_BODIES
    return one.kind in BODIES and bodily


_ANYBODY = nouns.words(
    """man woman boy girl person people official candidate leader victim suspect witness survivor
    speaker source expert analyst relative child resident"""
)
"""Nouns by which all sorts of people go."""
_KIN = nouns.words("parent brother sister son daughter twin grandparent")
_CALLED_SO = nouns.words(
    "army navy ministry department court council university hospital school embassy committee"
)
"""Nouns for bodies that have them in their names, or go by them."""
_CAMPS = frozenset({"camp", "campaign", "team", "faction"})
_FOR_BODIES = nouns.BODIES | nouns.ORGANIZATIONS | nouns.OUTLETS | FIRMS | GENERIC


def are_alike(one: Described, other: Described) -> bool:
    """Whether two can be taken together: both people, or both bodies."""
    return (one.kind in PEOPLE_KINDS) == (other.kind in PEOPLE_KINDS)
