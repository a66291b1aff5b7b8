"""Descriptions back to whom they take up: "the official", "the company"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.part_words import bare, is_part
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, Sourced, as_person, name_of_teller, root
from headwater.reading.describing.spoken_for import VOICES
from headwater.reading.resolving.agreement import content_words, holds_post, same_noun
from headwater.reading.resolving.bodies_before import (
    fits,
    is_further,
    is_named_since,
    may_be_other,
    named_before,
    only_published,
    takes_up,
)
from headwater.reading.resolving.contradicted import is_other_since, rules_out
from headwater.reading.resolving.epithets import spoke_last
from headwater.reading.resolving.fuller_words import VAGUE, likeness
from headwater.reading.resolving.houses import house_before
from headwater.reading.resolving.members import is_body_told, sit_on, takes_up_body
from headwater.reading.resolving.mentions import SENTENCES_BACK, Mentions
from headwater.reading.resolving.named_last import named_last
from headwater.reading.resolving.people import People
from headwater.reading.resolving.spoken_of import Spoken, SpokenOf
from headwater.reading.resolving.testifying import witness_before
from headwater.reading.words import nouns, trades
from headwater.reading.words.documents import alike
from headwater.reading.words.generic import GENERIC
from headwater.records import BODY_KINDS, HopKind, cut

BODIES_BACK = 10
"""How many sentences a noun for a body ("the airline") may reach back to the body's name."""
NOMINAL_BACK = 30
"""How many sentences a definite description ("the sources") may reach back."""


class Nominals:
    """Finds what descriptions take up among the sources before them.

    `memory` is whom the sources mean as far as they are resolved; it grows while this is used.
    """

    def __init__(
        self,
        text: str,
        sources: Sequence[Sourced],
        memory: Sequence[Resolved],
        room: tuple[Mentions, People, SpokenOf],
    ) -> None:
        self._text = text
        self._sources = sources
        self._memory = memory
        self._mentions, self._people, self._spoken = room

    def nominal(self, place: int, one: Described) -> Resolved | None:
        """ "The official", "the sources", "the Yemeni minister"."""
        room = (self._mentions, self._people, self._spoken)
        witness = witness_before(self._text, one, room[:2], self._sources[:place])
        if witness is not None:
            return witness
        earlier = self.earlier_description(place, one) or self._same_person(place, one)
        if one.plural:
            return self._together(place, one) or earlier or self._members(place, one)
        if takes_up(one) and (earlier is None or not earlier.described.named):
            body = self.body(place, one)
            since = earlier is None or (body is not None and self._is_since(body, earlier, one))
            if since and (body is not None or one.kind is not HopKind.ANONYMOUS):
                return body
        if one.kind in _THINGS:
            # "the sheriff's department" is no "Deputy Ada Osk, a sheriff's spokeswoman"
            return earlier
        # "the family of Osk" are several
        alone = one.head != "family" and (one.head != "official" or earlier is None)
        person = self._by_post(one) if alone else None
        if person is None and earlier is None:
            back = spoke_last(self._text, one, self._sources, self._memory, room)
            if back is not None:
                again = self._memory[back]
                antecedent = again.antecedent or self._sources[back].described.span
                return Resolved(again.described, antecedent, root(self._memory, back))
            who = named_last(self._text, one, room)
            person = as_person(one, who) if who is not None else None
        if person is None or earlier is None or earlier.antecedent is None:
            return person or earlier
        assert person.antecedent is not None
        near = self._last_place(person, one)
        return earlier if earlier.antecedent.start > near else person

    def _together(self, place: int, one: Described) -> Resolved | None:
        """ "The departments", of two that have just spoken together."""
        single = replace(one, plural=False, kind=HopKind.ORGANIZATION)
        here = self._mentions.sentence(one.span.start)
        if not takes_up(single):
            return None
        row: list[Resolved] = []
        for back in range(place - 1, -1, -1):
            source, meant = self._sources[back], self._memory[back]
            beside = not row or source.content == self._sources[back + 1].content
            near = here - self._mentions.sentence(source.described.span.start) <= _JUST
            if not near or not beside or not fits(single, meant.described):
                break
            span = meant.antecedent or source.described.span
            row.insert(0, Resolved(meant.described, span, root(self._memory, back)))
        return replace(row[0], also=tuple(row[1:])) if len(row) > 1 else None

    def body(self, place: int, one: Described) -> Resolved | None:
        """The body that a noun takes up: one that was brought in by the very noun, and by all the
        words beside it, goes before others that have it by their name's kind alone."""
        body = self.body_before(place, one)
        if body is None or one.head in (body.described.name or "").lower().split():
            return body
        other = self.brought_in(place, one)
        another = may_be_other(self._text, one)
        if other is None or one.head not in (other.described.name or "").lower().split():
            return None if another else body
        wanted = content_words(one)
        told = another or (wanted and not wanted <= body.described.words)
        return other if told or self._is_since(other, body, one) else body

    def _is_since(self, one: Resolved, other: Resolved, short: Described) -> bool:
        """Whether one of two was spoken of later than the other before a short description."""
        return self._last(one, short) > self._last(other, short)

    def _last(self, one: Resolved, short: Described) -> int:
        name = one.described.name or ""
        start = one.antecedent.start if one.antecedent is not None else -1
        return max(start, self._text.rfind(name, 0, short.span.start)) if name else start

    def _members(self, place: int, one: Described) -> Resolved | None:
        """ "The experts", of a panel of experts that is spoken of: the panel."""
        if not takes_up_body(one):
            return None
        for back in range(place - 1, -1, -1):
            body = self._memory[back].described
            if sit_on(one, body):
                span = self._memory[back].antecedent or self._sources[back].described.span
                return Resolved(body, span, root(self._memory, back))
        start = one.span.start
        spoken = self._spoken.before(start) if is_body_told(self._text, start, one) else ()
        return next(
            (Resolved(each.described, each.span) for each in spoken if sit_on(one, each.described)),
            None,
        )

    def _same_person(self, place: int, one: Described) -> Resolved | None:
        """ "The same man", "the same body": who spoke last of that kind."""
        if "same" not in one.words or one.head not in {"man", "woman", "body"}:
            return None
        for back in range(place - 1, -1, -1):
            meant, source = self._memory[back], self._sources[back]
            old = meant.described
            kinds = BODY_KINDS if one.head == "body" else {HopKind.PERSON, HopKind.ANONYMOUS}
            alone = old.kind in kinds and not old.plural
            if alone and source.outer is None and old.gender in {None, one.gender}:
                span = meant.antecedent or source.described.span
                return Resolved(old, span, root(self._memory, back))
        return None

    def spokesman(self, place: int, one: Described) -> Resolved | None:
        """ "A company spokeswoman": the company that is spoken of."""
        if one.head not in VOICES | {"representative", "office"} or one.name is None:
            return None
        noun = one.name.lower().split()[-1]
        bodily = GENERIC | nouns.BODIES | nouns.ORGANIZATIONS | {"county"}
        if one.named and one.name.lower() not in GENERIC:
            return None
        if noun not in bodily or len(one.name.split()) > 1:
            return None
        body = replace(
            one, head=noun, definite=True, named=False, plural=False, kind=HopKind.ORGANIZATION,
            words=frozenset(),
        )  # fmt: skip
        return (
            self.body_before(place, body, nearest=True)
            or house_before(self._text, body)
            or self.brought_in(place, body)
        )

    def body_before(self, place: int, one: Described, nearest: bool = False) -> Resolved | None:
        """ "The company", "the ministry": a body that has spoken before or is named before.

        Of several the `nearest` may be taken where it spoke in the sentence before.
        """
        here = self._mentions.sentence(one.span.start)
        found: dict[str, Resolved] = {}
        barred, near = set[str](), BODIES_BACK
        for back in range(place - 1, -1, -1):
            source = self._sources[back].described
            if here - self._mentions.sentence(source.span.start) > BODIES_BACK:
                break
            meant = self._memory[back]
            name = meant.described.name
            if name is not None and not self._takes_up(one, source, meant.described):
                barred.add(name)
            elif name is not None:
                antecedent = meant.antecedent or source.span
                # whoever told of the body is no way to the body itself
                told_of = self._is_nested(back) and not self._is_nested(place)
                earlier = None if told_of else root(self._memory, back)
                again = Resolved(meant.described, antecedent, earlier)
                if one.head in name.lower().split():
                    return again
                if not found:
                    near = here - self._mentions.sentence(source.span.start)
                found.setdefault(name, again)
        start = self._mentions.start_of(max(1, here - BODIES_BACK))
        named = named_before(self._text, one, start, barred)
        told = [each for each in found.values() if trades.is_of(one.head, each.described.words)]
        if named is not None and not told and trades.is_of(one.head, named[0].words):
            # of Rosavia, which spoke, and "the airline Corvina" the second is the carrier
            return Resolved(*named)
        if len(found) == 1:
            return next(iter(found.values()))
        # "The Velda Service said the agency would pay": of several the one that tells of it
        teller = found.get(name_of_teller(self._sources, self._memory, place))
        if teller is not None or (nearest and found and near <= 1):
            return teller or next(iter(found.values()))
        return Resolved(*named) if named is not None and not found else None

    def _takes_up(self, one: Described, source: Described, body: Described) -> bool:
        """Whether a noun can take up a body that has spoken at `source`."""
        at = self._text.find(body.name or "", source.span.start, source.span.end)
        name = source.span if at < 0 else cut(self._text, at, source.span.end)
        published = one.head in GENERIC and only_published(self._text, name)
        return fits(one, body) and not published and not is_named_since(self._text, one, body)

    def _last_place(self, person: Resolved, one: Described) -> int:
        found = self._people.find(person.described.name or "")
        places = [p.start for p in found.places if p.start < one.span.start] if found else []
        return max(places, default=-1)

    def earlier_description(self, place: int, one: Described) -> Resolved | None:
        """The last earlier source of the same noun and number whose words hold these ones'."""
        here = self._mentions.sentence(one.span.start)
        wanted = content_words(one)
        akin: Resolved | None = None
        for back in range(place - 1, -1, -1):
            old = self._memory[back].described
            source = self._sources[back].described
            distance = here - self._mentions.sentence(source.span.start)
            if distance > (NOMINAL_BACK if akin is None else BODIES_BACK):
                break
            if is_part(source) and not old.partitive:
                # "the two said", of two negotiators: "the negotiators"
                source = old
            # "Report" of a headline names nobody
            nobody = source.pronoun is not None or old.kind is HopKind.UNSTATED
            if nobody or source.plural != one.plural:
                continue
            counts = one.count and one.head not in nouns.SPEAKERS
            if not same_noun(one, source) or (counts and source.count != one.count):
                continue
            if wanted - source.words - {one.head}:
                continue
            again = self._memory[back]
            found = Resolved(old, again.antecedent or source.span, root(self._memory, back))
            if source.head == one.head:
                return found
            # "the source": the last of that very noun, else of one for people who go unnamed
            akin = akin or found
            if is_other_since(self._text, one, source, source.span.end):
                return None
        return akin

    def _by_post(self, one: Described) -> Resolved | None:
        """The one person whose title holds these words; the last mentioned where several do."""
        wanted = content_words(one)
        fits = [
            person
            for person in self._people.persons
            if person.places[0].start < one.span.start
            and self._mentions.is_person(person)
            and holds_post(person, one, wanted)
            and not rules_out(self._text, one, person)
        ]
        here = self._mentions.sentence(one.span.start)
        near = [p for p in fits if self._sentences_to(p, one, here) <= SENTENCES_BACK]
        chosen = fits if len(fits) == 1 else near if len(near) == 1 else []
        return as_person(one, chosen[0]) if chosen else None

    def _sentences_to(self, person: Person, one: Described, here: int) -> int:
        last = max(p.start for p in person.places if p.start < one.span.start)
        return here - self._mentions.sentence(last)

    def brought_in(self, place: int, one: Described) -> Resolved | None:
        """What the report brought in by fuller words: "the council", of the district council."""
        here = self._mentions.sentence(one.span.start)
        best: tuple[float, Resolved] | None = None
        wanted = trades.akin(one.head) | alike(one.head) | {one.head}
        wanted |= _HOSPITALS if one.head == "hospital" else frozenset()
        wanted = frozenset() if one.head in VAGUE else wanted
        since = self._mentions.start_of(here - BODIES_BACK)
        for each in self._spoken.before(one.span.start, since, wanted):
            distance = here - self._mentions.sentence(each.span.start)
            if each.span.overlaps(one.span) or each.span.start >= one.span.start:
                continue
            before = (self._text, max(0, each.span.start - _SHORT), each.span.start)
            if is_further(self._text, one, each.span) or _LIKE.search(*before):
                # "he looked like a soldier"
                continue
            fit = likeness(one, each)
            score = fit - _FADING * distance + _STANDING * each.role
            if fit > 0 and (best is None or score > best[0]):
                best = score, self._as_brought_in(place, one, each)
        return best[1] if best is not None else None

    def _as_brought_in(self, place: int, one: Described, each: Spoken) -> Resolved:
        said = each.described
        earlier = next(
            (
                root(self._memory, back)
                for back in range(place)
                if self._sources[back].described.span.overlaps(each.span)
                and not self._memory[back].described.named
            ),
            None,
        )
        if said.named:
            return Resolved(said, each.span, earlier)
        beside = _ONE.match(self._text, each.span.start)
        if beside is not None and beside.start("who") == each.span.end + len(", "):
            # "one victim, a retired clerk,": the clerk
            said = describe(self._text, cut(self._text, *beside.span("who")))
        name = bare(said.name or "")
        bodies = {one.kind, said.kind} <= BODY_KINDS
        kind = said.kind if one.kind is HopKind.UNSTATED or bodies else one.kind
        meant = replace(one, kind=kind, name=name, words=one.words | said.words)
        return Resolved(replace(meant, country=said.country or one.country), each.span, earlier)

    def _is_nested(self, place: int) -> bool:
        return self._sources[place].outer is not None


_JUST = 1
"""How many sentences back several have just spoken."""
_HOSPITALS = nouns.words("clinic infirmary medical")
_THINGS = BODY_KINDS | {HopKind.DOCUMENT, HopKind.OUTLET}
_ONE = re.compile(r"[Oo]ne\s(?:of\sthe\s)?[a-z-]+,\s(?P<who>an?\s[^,.;]{3,160}),")
_LIKE = re.compile(r"\blike\s\Z")
_SHORT = 6
_FADING = 0.3
"""What a sentence between costs a noun phrase that was brought in."""
_STANDING = 0.2
"""What the place in its sentence gives it."""
