"""Parts of those spoken of before: "one of them", "another", "the other", "a third", "both".

A part is named by what it is a part of: "one of the two contractors", "another former aide". Of all
that may be the whole the best by a few signs is taken (`wholes.score`; weights by hand, on training
passages 1 to 45 of our own, sources resolved, 2026-11-21).
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.part_words import (
    BOTH,
    NONE_OF,
    NTH,
    ONES,
    PART,
    bare,
    is_of_other_size,
    is_of_size,
    name_of_part,
    noun_of,
    words_of,
)
from headwater.reading.describing.resolved import Resolved, Sourced, root
from headwater.reading.resolving.mentions import SENTENCES_BACK, Mentions
from headwater.reading.resolving.several import Several
from headwater.reading.resolving.spoken_of import WITHIN, SpokenOf, is_human
from headwater.reading.resolving.wholes import (
    BODIES,
    SIDES,
    SIZED,
    TOLD,
    Whole,
    Wholes,
    are_alike,
    bears,
    can_be,
    kind_of_part,
    score,
)
from headwater.reading.resolving.whose import Whose
from headwater.reading.words import nouns
from headwater.reading.words.phrase_words import NUMBERS
from headwater.records import PEOPLE_KINDS, HopKind, Span

_PLACES = {"former": 0, "latter": 1, "last": -1} | {
    word: number - 1 for word, number in NTH.items()
}
_EITHER = frozenset({"former", "latter"})
_EACH = frozenset({"neither", "each"})
_SEVERAL = nouns.words("several some many most few half")
_TWO = 2
_MEN = frozenset({"man", "woman", None})


class Parts:
    """Finds the whole of a part among the sources before it and what else was spoken of.

    `memory` is whom the sources mean as far as they are resolved; it grows while this is used.
    """

    def __init__(
        self,
        text: str,
        sources: Sequence[Sourced],
        memory: Sequence[Resolved],
        room: tuple[Mentions, SpokenOf, Whose],
    ) -> None:
        self._sources = sources
        self._memory = memory
        self._mentions, self._spoken, self._whose = room
        self._several = Several(text, (sources, memory), (self._mentions, self._spoken))
        self._among = Wholes(text, (sources, memory), (self._mentions, self._spoken))

    def resolve(self, place: int, one: Described) -> Resolved:
        """Whom a part means, named by its whole; the part itself where none is found."""
        words = words_of(one)
        if words.lower() == "others":
            return self._others(place, one)
        ones = ONES.fullmatch(words)
        if ones is not None:
            return self._of_noun(place, one, ones["what"].strip())
        if NONE_OF.match(words):
            return Resolved(replace(one, name=bare(NONE_OF.sub("", words)), partitive=False))
        both = BOTH.fullmatch(words)
        if both is not None:
            noun = nouns.singular((both["noun"] or both["nor"]).lower())
            return self._both(place, one, noun) or Resolved(one)
        match = PART.fullmatch(words)
        assert match is not None
        if match["order"] and not match["ordered"]:
            several = self._in_order(place, one, match["order"].lower().split()[0])
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
        self._among.held[place] = whole
        return self._named(one, name, whole)

    def _in_order(self, place: int, one: Described, word: str) -> Resolved | None:
        """ "The second", "the latter": of those who were named together."""
        which = _PLACES[word]
        found = self._several.in_order(place, one, which)
        if found is None and word in _EITHER:
            found = self._several.spoken_of_together(one, which)
        return found

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
        if one.partitive and one.named:
            # "one of the Israelis" is not the Israelis
            return Resolved(replace(one, kind=HopKind.ANONYMOUS, name=_lowered(match.group())))
        return Resolved(replace(one, kind=HopKind.ANONYMOUS) if unknown else one)

    def _others(self, place: int, one: Described) -> Resolved:
        """ "Others", of those some of whom were spoken of before; else of nobody."""
        here = self._mentions.sentence(one.span.start)
        for whole in sorted(self._among.before(place, one), key=lambda each: -each.span.start):
            said = whole.described
            first, _, noun = (said.name or "").partition(" ")
            if (
                here - whole.sentence > SENTENCES_BACK
                or first.lower() not in _SEVERAL
                or " of " in noun
            ):
                continue
            if noun and (is_human(said) or said.kind in BODIES):
                kind = HopKind.GROUP if said.kind in PEOPLE_KINDS else said.kind
                return Resolved(
                    replace(said, span=one.span, kind=kind, name=f"other {noun}"), whole.span
                )
        return Resolved(replace(one, kind=HopKind.UNSTATED, name=None))

    def _of_noun(self, place: int, one: Described, what: str) -> Resolved:
        """ "The Latvian one": with the noun of those who were spoken of last."""
        here = self._mentions.sentence(one.span.start)
        fits = [
            whole
            for whole in self._among.before(place, one)
            if whole.described.name
            and whole.described.pronoun is None
            and whole.described.kind is not HopKind.OUTLET
            and not (whole.described.named and whole.described.kind in PEOPLE_KINDS)
        ]
        if not fits:
            return Resolved(replace(one, kind=HopKind.ANONYMOUS))
        best = max(fits, key=lambda whole: (score(whole, here), whole.span.start))
        said, alone = best.described, one.span.quote.lower().endswith("one")
        kind = kind_of_part(said)
        if kind in PEOPLE_KINDS:
            office = alone and said.head in nouns.OFFICES
            kind = HopKind.PERSON if office else HopKind.ANONYMOUS
        name = f"{what} {said.head}{'' if alone else 's'}"
        count = 1 if alone else None
        return Resolved(replace(one, kind=kind, name=name, head=said.head, count=count), best.span)

    def _named(self, one: Described, name: str, whole: Whole) -> Resolved:
        group = whole.described
        first = name.split(maxsplit=1)[0]
        several = first.isdigit() or first in _SEVERAL | NUMBERS.keys() - {"one", "another"}
        several |= one.span.quote.lower().endswith("others")
        kind = kind_of_part(group)
        if kind in PEOPLE_KINDS:
            kind = kind if several and kind is HopKind.GROUP else HopKind.ANONYMOUS
        meant = replace(
            one,
            kind=kind,
            name=name,
            head=group.head,
            count=(int(first) if first.isdigit() else NUMBERS.get(first)) if several else 1,
            plural=several,
            words=one.words | group.words,
            country=group.country,
            named=False,
        )
        return self._resolved(meant, whole)

    def _resolved(self, meant: Described, whole: Whole) -> Resolved:
        earlier = None if whole.place is None else root(self._memory, whole.place)
        return Resolved(meant, whole.span, earlier)

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
        for whole in self._among.before(place, one):
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
            if noun is not None and not bears(said, noun):
                continue
            if is_of_other_size(match, said.count or 0):
                continue
            sized = SIZED if is_of_size(match, said.count or 0) else 0.0
            said_at = whole.span
            if whole.place is not None:
                said_at = self._sources[whole.place].described.span
            told = any(span.covers(said_at) for span in self._sources[place].content)
            fit = score(whole, here) + sized - (TOLD if told else 0.0)
            fit += SIZED if noun is not None and said.head == noun else 0.0
            rank = (fit, whole.span.start, whole)
            if best is None or rank[:2] > best[:2]:
                best = rank
        return self._counted(place, one, best[2]) if best is not None else None

    def _counted(self, place: int, one: Described, whole: Whole) -> Whole:
        """A whole, or who it takes up: "two former trustees ... one of the trustees"."""
        said = whole.described
        if said.count is not None or not said.definite:
            return whole
        for other in self._among.before(place, one):
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
        outer = self._sources[place].outer
        ordered = sorted(self._among.before(place, one, True), key=lambda each: -each.span.start)
        for whole in ordered:
            said = whole.described
            if noun is not None and said.count == _TWO and bears(said, noun):
                return self._resolved(said, whole)
            if not said.name or said.pronoun is not None or not can_be(said, noun, whole):
                continue
            if outer is not None and whole.place == outer:
                # "an aide said the two had met": he does not count himself
                continue
            if noun in _MEN and whole.place is None and self._is_told(place, whole.span):
                continue
            if whole.place is None and whole.role == WITHIN and noun is None:
                continue
            first = next((r for r in found.values()), None)
            if first is not None and not are_alike(first.described, said):
                continue
            found.setdefault(said.name, self._resolved(said, whole))
            if len(found) == _TWO and noun not in SIDES:
                break
        if len(found) != _TWO:
            # of three there are no two sides
            return None
        later, earlier = found.values()
        return replace(earlier, also=(later,))

    def _is_told(self, place: int, span: Span) -> bool:
        """Whether somebody who spoke before tells of what stands at `span`."""
        return any(
            quote.covers(span) for source in self._sources[:place] for quote in source.content
        )


def _lowered(words: str) -> str:
    return words[:1].lower() + words[1:]
