"""Parts of those spoken of before: "one of them", "another", "the other", "a third", "both".

A part is named by what it is a part of: "one of the two contractors", "another former aide". Of all
that may be the whole the best by a few signs is taken (`_score`; weights by hand, on training
passages 1 to 45 of our own, sources resolved, 2026-11-21).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from headwater.reading import nouns
from headwater.reading.described import Described
from headwater.reading.mentions import SENTENCES_BACK, Mentions
from headwater.reading.part_words import (
    BOTH,
    NONE_OF,
    NTH,
    PART,
    bare,
    is_of_other_size,
    is_of_size,
    name_of_part,
    noun_of,
    words_of,
)
from headwater.reading.phrase_words import NUMBERS
from headwater.reading.resolved import Resolved, Sourced, root
from headwater.reading.several import Several
from headwater.reading.spoken_of import SUBJECT, WITHIN, SpokenOf, is_human
from headwater.reading.whose import Whose
from headwater.records import HopKind, Span

_PLACES = {"former": 0, "latter": 1, "last": -1} | {
    word: number - 1 for word, number in NTH.items()
}
_EACH = frozenset({"neither", "each"})
_SEVERAL = nouns.words("several some many most few half")
_MAKERS = nouns.words("manufacturer maker producer operator supplier carrier lender insurer")
"""Nouns in "-er" that bodies bear."""
_THINGS = frozenset({HopKind.DOCUMENT, HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.OUTLET})
_BODIES = _THINGS - {HopKind.DOCUMENT}
_PEOPLE = frozenset({HopKind.PERSON, HopKind.ANONYMOUS, HopKind.GROUP})


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


class Parts:
    """Finds the whole of a part among the sources before it and what else was spoken of.

    `memory` is whom the sources mean as far as they are resolved; it grows while this is used.
    """

    def __init__(
        self,
        sources: Sequence[Sourced],
        memory: Sequence[Resolved],
        room: tuple[Mentions, SpokenOf, Whose],
    ) -> None:
        self._sources = sources
        self._memory = memory
        self._mentions, self._spoken, self._whose = room
        self._several = Several(sources, memory, self._mentions)
        self._wholes: dict[int, Whole] = {}

    def resolve(self, place: int, one: Described) -> Resolved:
        """Whom a part means, named by its whole; the part itself where none is found."""
        words = words_of(one)
        if words.lower() == "others":
            return Resolved(replace(one, kind=HopKind.UNSTATED, name=None))
        if NONE_OF.match(words):
            return Resolved(replace(one, name=bare(NONE_OF.sub("", words)), partitive=False))
        both = BOTH.fullmatch(words)
        if both is not None:
            noun = nouns.singular((both["noun"] or both["nor"]).lower())
            return self._both(place, one, noun) or Resolved(one)
        match = PART.fullmatch(words)
        assert match is not None
        if match["order"] and not match["ordered"]:
            several = self._several.in_order(place, one, _PLACES[match["order"].lower().split()[0]])
            if several is not None:
                return several
        if match["other"] and not match["othered"]:
            left = self._several.left_of_two(place, one)
            if left is not None:
                return left
        if match["all"]:
            return self._all(place, one, match["all"].lower()) or self._as_written(
                place, one, match
            )
        if (match["share"] or "").lower() in _EACH and not match["among"]:
            two = self._all(place, one, "both")
            if two is not None and two.also:
                return two
        whole = self._spelled(place, self._whole(place, one, match))
        name = None if whole is None else name_of_part(match, whole.described, whole.again)
        if whole is None or name is None:
            return self._as_written(place, one, match)
        self._wholes[place] = whole
        return self._named(one, name, whole)

    def _spelled(self, place: int, whole: Whole | None) -> Whole | None:
        """A whole under a full name: "two of its former trustees", "partners of the firm"."""
        if whole is None or whole.place is not None:
            return whole
        meant = self._whose.spelled(place, Resolved(whole.described, whole.span))
        return replace(whole, described=meant.described)

    def _as_written(self, place: int, one: Described, match: re.Match[str]) -> Resolved:
        """A part without a whole that says more ("one of the officials"), with its earlier way."""
        noun = noun_of(match)
        for back in range(place - 1, -1, -1) if noun else ():
            source = self._sources[back].described
            if source.pronoun is None and source.plural and source.head == noun:
                return Resolved(one, None, root(self._memory, back))
        unknown = one.kind is HopKind.ORGANIZATION and not noun
        return Resolved(replace(one, kind=HopKind.ANONYMOUS) if unknown else one)

    def _named(self, one: Described, name: str, whole: Whole) -> Resolved:
        group = whole.described
        first = name.split(maxsplit=1)[0]
        several = first in _SEVERAL | NUMBERS.keys() - {"one", "another"}
        several |= one.span.quote.lower().endswith("others")
        kind = _kind(group)
        if kind in _PEOPLE:
            kind = kind if several and kind is HopKind.GROUP else HopKind.ANONYMOUS
        meant = replace(
            one,
            kind=kind,
            name=name,
            head=group.head,
            count=NUMBERS.get(first) if several else 1,
            plural=several,
            words=one.words | group.words,
            country=group.country,
            named=False,
        )
        return self._resolved(meant, whole)

    def _resolved(self, meant: Described, whole: Whole) -> Resolved:
        earlier = None if whole.place is None else root(self._memory, whole.place)
        return Resolved(meant, whole.span, earlier)

    # candidates

    def _candidates(self, place: int, one: Described, parts: bool = False) -> Iterator[Whole]:
        """Sources and other noun phrases shortly before a part, the nearest last; for a part that
        spoke its whole, or with `parts` itself."""
        here = self._mentions.sentence(one.span.start)
        taken: list[Span] = []
        spoken = []
        for found in self._spoken.before(one.span.start):
            if here - self._mentions.sentence(found.span.start) > SENTENCES_BACK:
                break
            spoken.append(found)
        leads = {(found.sentence, found.span.end): found.described for found in spoken}
        for back, source in enumerate(self._sources[:place]):
            said = source.described
            distance = here - self._mentions.sentence(said.span.start)
            if said.span.start >= one.span.start or distance > SENTENCES_BACK:
                continue
            taken.append(said.span)
            held = None if parts else self._wholes.get(back)
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

    def _whole(
        self,
        place: int,
        one: Described,
        match: re.Match[str] | None = None,
        number: int | None = None,
    ) -> Whole | None:
        """The best whole, of a `number` where one is given; for "another" also one who is
        contrasted ("a dealer ... another")."""
        noun, singular, bare_share = None, False, False
        if match is not None:
            bare_share = bool(match["share"]) and match["share"] == match.group()
            noun = noun_of(match)
            singular = bool(match["another"] or match["other"])
        here = self._mentions.sentence(one.span.start)
        best: tuple[float, int, Whole] | None = None
        for whole in self._candidates(place, one):
            said = whole.described
            if said.named or said.pronoun is not None or not said.name:
                continue
            if number is not None and said.count != number:
                continue
            several = said.plural or (said.count or 1) > 1
            alone = singular and not several and not said.definite and not said.partitive
            if bare_share and whole.place is None and here - whole.sentence > 1:
                # "Some say" far from those who did not speak
                continue
            if not several and not (alone and (said.kind is HopKind.ANONYMOUS)):
                continue
            if noun is not None and not _bears(said, noun):
                continue
            if is_of_other_size(match, said.count or 0):
                continue
            sized = _SIZED if is_of_size(match, said.count or 0) else 0.0
            said_at = whole.span
            if whole.place is not None:
                said_at = self._sources[whole.place].described.span
            told = any(span.covers(said_at) for span in self._sources[place].content)
            score = _score(whole, here) + sized - (_TOLD if told else 0.0)
            rank = (score, whole.span.start, whole)
            if best is None or rank[:2] > best[:2]:
                best = rank
        return self._counted(place, one, best[2]) if best is not None else None

    def _counted(self, place: int, one: Described, whole: Whole) -> Whole:
        """A whole, or who it takes up: "two former trustees ... one of the trustees"."""
        said = whole.described
        if said.count is not None or not said.definite:
            return whole
        for other in self._candidates(place, one):
            named = other.described
            before = other.span.start < whole.span.start and named.count is not None
            if before and named.head == said.head and named.plural:
                return other
        return whole

    # all of them

    def _all(self, place: int, one: Described, words: str) -> Resolved | None:
        """ "All three", "the two", "both": the several who are spoken of, or two named apart."""
        last = words.rsplit(maxsplit=1)[-1]
        number = _TWO if last in {"both", "pair"} else NUMBERS.get(last, 3)
        whole = self._spelled(place, self._whole(place, one, number=number))
        both = self._both(place, one, None) if number == _TWO else None
        if whole is None:
            return both
        since = both.antecedent.start if both is not None and both.antecedent is not None else -1
        return both if since > whole.span.start else self._resolved(whole.described, whole)

    def _both(self, place: int, one: Described, noun: str | None) -> Resolved | None:
        """The last two who were named apart and can bear the noun ("both firms", "both men")."""
        found: dict[str, Resolved] = {}
        ordered = sorted(self._candidates(place, one, True), key=lambda each: -each.span.start)
        for whole in ordered:
            said = whole.described
            if noun is not None and said.count == _TWO and _bears(said, noun):
                return self._resolved(said, whole)
            if not said.name or said.pronoun is not None or not _can_be(said, noun, whole):
                continue
            if noun in _MEN and whole.place is None and self._is_told(place, whole.span):
                continue
            if whole.place is None and whole.role == WITHIN and noun is None:
                continue
            first = next((r for r in found.values()), None)
            if first is not None and not _alike(first.described, said):
                continue
            found.setdefault(said.name, self._resolved(said, whole))
            if len(found) == _TWO:
                later, earlier = found.values()
                return replace(earlier, also=(later,))
        return None

    def _is_told(self, place: int, span: Span) -> bool:
        """Whether somebody who spoke before tells of what stands at `span`."""
        return any(
            quote.covers(span) for source in self._sources[:place] for quote in source.content
        )


_TWO = 2
_MEN = frozenset({"man", "woman", None})
_SIZED = 2.0
"""What it adds to have as many members as the part tells."""
_TOLD = 2.0
"""What it costs to be told of by the very part: "two bidders had left, one of them said"."""


def _is_whole_in(whole: Span, part: Span) -> bool:
    """Whether a part is told by its whole: "two negotiators" in "one of two negotiators"."""
    lead = part.quote[: max(0, whole.start - part.start)]
    return part.covers(whole) and _PART_OF.fullmatch(lead) is not None


_PART_OF = re.compile(r"\w+\sof\s", re.IGNORECASE)


def _score(whole: Whole, here: int) -> float:
    """How well a whole fits: near, a speaker, a subject, people; not told of by somebody else."""
    nearness = -1.0 * (here - whole.sentence)
    speaker = 1.0 if whole.place is not None else 0.0
    people = 1.0 if is_human(whole.described) else 0.0
    told = 0.6 * whole.depth
    return nearness + speaker + people + whole.again + 0.5 * whole.role - told


def _kind(one: Described) -> HopKind:
    made = nouns.singular(one.head) in _MAKERS | {"company", "firm", "union", "charity", "bank"}
    return HopKind.ORGANIZATION if made else one.kind


def _bears(one: Described, noun: str) -> bool:
    """Whether several can go by a noun: their own, or one for any people."""
    if one.head == noun:
        return True
    if noun == "source":
        return one.kind is HopKind.ANONYMOUS and one.head in {"person", "official"}
    sexed = {"man": "m", "woman": "f"}.get(noun)
    return noun in {"man", "woman", "person"} and is_human(one) and one.gender in {None, sexed}


def _can_be(one: Described, noun: str | None, whole: Whole) -> bool:
    """Whether one can be of "both": a single somebody, or a body for a noun for bodies."""
    if one.plural and not one.named:
        return False
    if noun is None or noun == "side":
        return one.kind in _PEOPLE | _BODIES and (whole.place is not None or one.kind in _PEOPLE)
    if noun in {"man", "woman"}:
        return one.kind in _PEOPLE and one.gender in {None, "m" if noun == "man" else "f"}
    if nouns.looks_human(noun) or noun in nouns.PEOPLE | nouns.OFFICIALS | nouns.OFFICES:
        return one.kind in _PEOPLE
    return one.kind in _BODIES


def _alike(one: Described, other: Described) -> bool:
    """Whether two can be taken together: both people, or both bodies."""
    return (one.kind in _PEOPLE) == (other.kind in _PEOPLE)
