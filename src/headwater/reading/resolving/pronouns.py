"""Whom a pronoun means: the best of all who were spoken of before, by a few signs.

What must agree is number, kind and gender (`agrees`). Of those that do, the best score is taken:
near, a subject, a speaker, spoken of often, of the very gender (after Lappin and Leass 1994, cut
down to what speech in news needs). In direct speech the speaker is never "he"; in indirect speech
most often. Weights by hand, on training passages 1 to 30 of our own and GUM train, 2026-11-21;
a fit to all training passages, 2026-11-22, won nothing on those kept apart.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.resolved import Resolved, Sourced, as_person, root
from headwater.reading.describing.spoken_for import takes_up_voice
from headwater.reading.resolving.accused import Accusations
from headwater.reading.resolving.agreement import agrees
from headwater.reading.resolving.candidates import Candidate, best_of
from headwater.reading.resolving.denying import Denying
from headwater.reading.resolving.fronted import Fronted
from headwater.reading.resolving.mentions import SENTENCES_BACK, Mentions
from headwater.reading.resolving.nominals import Nominals
from headwater.reading.resolving.on_trial import Trials
from headwater.reading.resolving.people import People
from headwater.reading.resolving.possessors import is_possessive
from headwater.reading.resolving.scores import Scores
from headwater.reading.resolving.side_by_side import SideBySide
from headwater.reading.resolving.spoken_of import SUBJECT, Spoken, SpokenOf
from headwater.reading.resolving.taken_up import resolve_outlet
from headwater.reading.resolving.turns import Turns, in_tail, is_in, is_owner
from headwater.reading.resolving.unlikely import Unlikely
from headwater.records import PERSON_KINDS, HopKind, Span

_LEAST = -1.5
"""Below that score right and wrong answers are as many (GUM train and dev, 2026-11-21)."""
_LEAST_OWNER = -2.3  # of whose something is, where it is a name or was spoken of before
_NOBODY = frozenset({"nobody", "no-one", "none"})  # "they", of "nobody from the trust": the trust

_THE_ONE = re.compile(r"(?:[Tt]he|[Tt]his|[Tt]hat)[ ](?:[a-z-]+[ ]){0,2}(?:man|woman|boy|girl)")


class Pronouns:
    """Finds whom pronouns mean among the sources before them and what else was spoken of.

    `memory` is whom the sources mean as far as they are resolved; it grows while this is used.
    """

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Mentions, People, SpokenOf, Papers],
        nominals: Nominals,
    ) -> None:
        self._sources, self._memory = sources, _ = told
        self._told: dict[Span, list[Span]] = {}
        for source in sources:
            self._told.setdefault(source.described.span, []).extend(source.content)
        self._shown: dict[str, str] = {}
        self._fresh: str | None = None
        self._mentions, self._people, self._spoken, self._papers = room
        self._nominals = nominals
        self.turns = Turns(sources, self._mentions)
        self._beside = SideBySide(text, told, (self._spoken, self.turns), self.named)
        self._trials = Trials(text, self._people)
        self.denying = Denying(Accusations(text, self._mentions, self._spoken), self)
        self._fronted = Fronted(text, self._mentions, self._people)
        self._unlikely = Unlikely(text, told, room[:3])
        beside = (self.turns, self._mentions, self._unlikely, self._fronted)
        self.score = Scores(told, beside, self.gender).of

    def antecedent(self, place: int, one: Described, but: Span | None = None) -> Resolved | None:
        """Whom a third-person pronoun means; None where nobody agrees or two fit alike. Who stands
        at `but` is left out."""
        self._fresh = None
        if but is None and (he := self._feeling(place, one) or self._behind(one)):
            return he
        found = [
            each
            for each in self.candidates(place, one, SENTENCES_BACK)
            if but is None or each.meant.antecedent != but
            if self._unlikely.may_be(place, one, each)
        ]
        if is_possessive(one):
            found = [each for each in found if self._is_only_one(one, each.span)] or found
        told = self.denying.accusation(one)
        if told is not None and told.party.described.pronoun is None:
            return self.denying.by_pronoun(place, one, told)
        if told is not None:
            # "Ivo Lund accused him of theft, which he denies": not Ivo Lund
            makers = {each.key for each in found if told.makes(each.span)}
            found = [each for each in found if each.key not in makers]
            if not found:
                return None
        found = self._trials.pleading(one, found)
        ranked = best_of((self.score(place, one, each), each) for each in found)
        if self._trials.pleads(one):
            return self._trials.defendant(one) or (ranked[0][1].meant if ranked else None)
        if not ranked:
            return self._carried(place, one) if but is None else None
        meant = ranked[0][1].meant
        known = meant.described.definite or meant.described.named
        least = (_LEAST_OWNER if known else _LEAST + 0.5) if is_possessive(one) else _LEAST
        if ranked[0][0] < least:
            return self._carried(place, one) if but is None else None
        if place == len(self._memory) and one.pronoun in {"m", "f"} and meant.described.named:
            self._show(meant.described.name or "", one.pronoun)
        back = ranked[0][1].place
        if one.pronoun == "p" and back is not None and self.turns.last_beside(place) == back:
            # "Roe and her aides said ... They": all of them
            return self._beside.all_of(self.turns.row(back)) or meant
        return meant

    def speaks_on(self, place: int, one: Described) -> Resolved | None:
        """Who had the word last in the paragraph, where neither sex nor name is told of him: "A
        source said it fell. “It was old,” they said"."""
        back = self.turns.last_beside(place)
        if one.pronoun != "p" or is_possessive(one) or back is None:
            return None
        source, meant = self._sources[back].described, self._memory[back]
        if self._mentions.paragraph(source.span.start) != self._mentions.paragraph(one.span.start):
            return None
        who = meant.described
        told = who.named or who.plural or meant.also or self.gender(who) is not None
        if told or who.kind is not HopKind.ANONYMOUS or self.turns.nested(place):
            return None
        span = meant.antecedent or source.span
        return replace(meant, antecedent=span, earlier=root(self._memory, back))

    def _show(self, name: str, gender: str) -> None:
        """Keep of which gender a pronoun shows somebody to be."""
        self._fresh = None if name in self._shown else name
        self._shown[name] = gender

    def correct(self, one: Described, meant: Resolved | None) -> None:
        """Keep that a pronoun means somebody else than was found for it just now, or nobody."""
        if one.pronoun in {"m", "f"}:
            self._shown.pop(self._fresh or "", None)
            if meant is not None and meant.described.named:
                self._show(meant.described.name or "", one.pronoun)

    def _feeling(self, place: int, one: Described) -> Resolved | None:
        """Who tells behind it what only he can know: "A witness heard shots, he told the Echo"."""
        told = self._sources[place].content
        before = one.pronoun != "n" and told and told[0].end <= one.span.start
        each = self._spoken.feeling(told[0]) if before else None
        return felt.meant if each and (felt := self.plain(one, each)) else None

    def _behind(self, one: Described) -> Resolved | None:
        """Who comes right behind the phrase in front of a sentence in which a pronoun stands."""
        if (he := self._fronted.named_behind(one)) is not None:
            return he
        place = self._fronted.subject_behind(one)
        if place is None:
            return None
        for each in self._spoken.of_sentence(self._mentions.sentence(place)):
            if each.span.start == place and (it := self.plain(one, each)) is not None:
                return it.meant
        return None

    def _carried(self, place: int, one: Described) -> Resolved | None:
        """The only one who agrees, or the only by name, from further back where pronouns lead there
        all the way."""
        if one.gender is None:
            return self._beside.together(place, one) if one.pronoun == "p" else None
        found = {each.key: each for each in self.candidates(place, one, _FURTHER)}
        may_be = self._unlikely.may_be
        found = {key: each for key, each in found.items() if may_be(place, one, each)}
        # "a missing teenager", then "Ellie Osk, 16": the one by name, where the others came first
        named = [each for each in found.values() if each.meant.described.named]
        named = named or list(found.values())
        at = [self._mentions.sentence(each.span.start) for each in (*named, *found.values())]
        if len(named) != 1 or max(at) > at[0]:
            return None
        led = self._mentions.runs_on(one.gender, named[0].span.end, one.span.start)
        return named[0].meant if led else None

    def _place(self, back: int) -> Span:
        return self._sources[back].described.span

    def candidates(self, place: int, one: Described, reach: int) -> Iterator[Candidate]:
        """Who may be meant, from so many sentences back: sources, then who else is spoken of."""
        excluded = self.turns.speaker_of_quote(place, one)
        # "the mayor is ill, her office said": whose something is may stand in what is told
        told = () if is_possessive(one) else self._told[self._sources[place].described.span]
        near: list[int] = []
        first = min((one.span, *self._sources[place].content)).start
        for back in range(min(place, len(self._memory)) - 1, -1, -1):
            span = self._sources[back].described.span
            heard = self.turns.heard(back, one.span.start)
            far = self.turns.distance(place, one, heard) > reach
            if far and span.start < first:
                break
            if span.start < one.span.start and not far and not is_in(span, told):
                near.append(back)
        speaker = self._name_of(excluded)
        yield from self._sourced(one, near, (excluded, speaker))
        own = self._sources[place].described.span.start
        taken = [self._sources[back].described for back in near]
        since = self._mentions.start_of(self._mentions.sentence(first) - reach)
        yield from self._beside.before(place, one, since, speaker)
        for each in self._spoken.before(one.span.start, since):
            if self.turns.distance(place, one, each.span.start) > reach:
                return
            if any(
                each.span.overlaps(at.span) and not (in_tail(each, at) or is_owner(each, at))
                for at in taken
            ):
                continue
            # "a statement from her family": she is not the family
            if each.span.start == own or each.span.covers(one.span) or is_in(each.span, told):
                continue
            if excluded is not None and self.turns.is_beside(one, each, excluded):
                continue
            candidate = self.plain(one, each)
            if candidate is not None and candidate.meant.described.name != speaker:
                yield candidate

    def _sourced(
        self, one: Described, near: Sequence[int], speaking: tuple[int | None, str | None]
    ) -> Iterator[Candidate]:
        """Those of the sources at the places `near` that agree; not who speaks around `one`, of
        whom `speaking` has the place and the name."""
        excluded, speaker = speaking
        behind = self.turns.whole_behind(excluded)
        for back in near:
            source, meant = self._sources[back].described, self._memory[back]
            found = meant.described
            voice = takes_up_voice(one, source, found)
            several = bool(meant.also) and one.pronoun == "p"
            fits = several or (not meant.also and (voice or self.agrees(one, found)))
            if found.pronoun is not None or not fits or found.head in _NOBODY:
                continue
            if excluded is not None and (back == behind or self._same(back, excluded, speaker)):
                continue
            if is_possessive(one) and found.name in self._papers.own:
                continue
            if excluded is not None and self.turns.is_own_body(one, found, excluded):
                continue
            span = meant.antecedent or source.span
            again = replace(meant, antecedent=span, earlier=root(self._memory, back))
            yield Candidate(
                again, source.span, SUBJECT, self.turns.heard(back, one.span.start), back
            )

    def _name_of(self, place: int | None) -> str | None:
        """The name of a source, which may come after the pronoun ("..., Tom Osk said")."""
        if place is None:
            return None
        if place < len(self._memory):
            return self._memory[place].described.name
        one = self._sources[place].described
        if one.pronoun in {"m", "f"}:
            meant = self.antecedent(place, one)
            return None if meant is None else meant.described.name
        person = self._people.named(one)
        if person is None and one.definite and not (one.named or one.restricted):
            # "..., the envoy said": who the envoy is
            meant = self._nominals.nominal(len(self._memory), one)
            return one.name if meant is None else meant.described.name
        return person.name if person is not None else one.name

    def plain(self, one: Described, each: Spoken) -> Candidate | None:
        """A noun phrase as a candidate, under the fullest name; None where it does not agree."""
        if one.gender is not None and self._spoken.is_predicate(each):
            return None
        meant = self.named(each, one.gender)
        if meant is None or not self.agrees(one, meant.described):
            return None
        return Candidate(meant, each.span, each.role, each.span.start)

    def named(self, each: Spoken, gender: str | None = None) -> Resolved | None:
        """Whom a noun phrase means, under the fullest name, as somebody of that gender; None for
        this very outlet."""
        said = each.described
        person = self._people.taken_up(said, gender) if said.named else None
        if person is None and said.named and len(self._people.find_all(said.name or "")) > 1:
            # one of a family, whoever it is, and no body
            said = replace(said, kind=HopKind.PERSON)
        meant = Resolved(said, each.span)
        if person is not None and self._mentions.is_person(person):
            named = as_person(said, person)
            meant = replace(named, antecedent=named.antecedent or each.span)
        elif said.kind is HopKind.OUTLET:
            meant = replace(resolve_outlet(self._papers, said), antecedent=each.span)
            if meant.described.name in self._papers.own:
                return None
        elif said.definite and not said.named:
            meant = self._again(said) or meant
        return meant

    def _again(self, said: Described) -> Resolved | None:
        """The source whom a definite description takes up by its noun."""
        for back in range(len(self._memory) - 1, -1, -1):
            source, meant = self._sources[back].described, self._memory[back]
            if source.span.start >= said.span.start or meant.described.pronoun is not None:
                continue
            old = meant.described
            if not old.named and (old.head, old.plural) == (said.head, said.plural):
                span = meant.antecedent or source.span
                return replace(meant, antecedent=span, earlier=root(self._memory, back))
        return None

    def agrees(self, one: Described, old: Described) -> bool:
        """Whether a pronoun can stand for a description, by number, kind and gender."""
        if one.pronoun in {"m", "f"} and self.gender(old) not in {None, one.pronoun}:
            return False
        return agrees(one, old, self._people)

    def gender(self, one: Described) -> str | None:
        """The gender of somebody, also as a pronoun showed it before."""
        person = self._people.named(one)
        return one.gender or (person.gender if person else None) or self._shown.get(one.name or "")

    # where things stand

    def in_quotation(self, place: int, one: Described) -> bool:
        """Whether a source stands in the direct speech of another."""
        return self.turns.speaker_of_quote(place, one) is not None

    def is_plain(self, place: int, one: Described, span: Span | None) -> bool:
        """Whether the words alone tell that who stands at `span` is meant, against whatever else
        speaks for another: he is brought in by the speech in which a source stands, or goes on to
        be told of by the same speaker, or comes right behind a paper of his own, or is "the man" of
        the sentence before, which names nobody."""
        if span is None:
            return False
        if is_possessive(one) and self._is_only_one(one, span):
            return True
        if one.pronoun == "p" and self.turns.goes_on(place, span):
            return True
        if span.quote.lower().startswith("the "):
            return False
        speaker = self.turns.speaker_of_quote(place, one)
        told = self._sources[speaker].content if speaker is not None else ()
        return is_in(span, told) or span.start == self._fronted.subject_behind(one)

    def _is_only_one(self, one: Described, span: Span) -> bool:
        """Whether "his" or "her" follows on a sentence about "the man" or "the woman" that, like
        all up to the pronoun, names nobody."""
        if not _THE_ONE.fullmatch(span.quote) or not self._mentions.opens(one.span.start):
            return False
        here = self._mentions.sentence(one.span.start)
        begin = self._mentions.start_of(here - 1)
        if here < 1 or not begin <= span.start < one.span.start:
            return False
        places = (at.start for person in self._people.persons for at in person.places)
        return not any(begin <= start < one.span.start for start in places)

    def speaker_around(self, place: int, one: Described) -> str | None:
        """The name of who speaks the quotation in which a source stands; None outside of one."""
        return self._name_of(self.turns.speaker_of_quote(place, one))

    def spoken_to(self, place: int, one: Described) -> Resolved | None:
        """Whom "you" means in direct speech: who else had the word last before the speaker, in the
        same paragraph or the one before it."""
        speaker = self.turns.speaker_of_quote(place, one)
        last = self.turns.last_beside(speaker) if speaker is not None else None
        if speaker is None or last is None or last >= len(self._memory):
            return None
        paragraph, there = self._mentions.paragraph, self._place(last)
        away = paragraph(self._place(speaker).start) - paragraph(there.start)
        meant = self._memory[last]
        talks = meant.described.kind in PERSON_KINDS
        talks = talks and meant.described.name != self._name_of(speaker)
        if away > 1 or not talks:
            return None
        return replace(
            meant, antecedent=meant.antecedent or there, earlier=root(self._memory, last)
        )

    def _same(self, back: int, other: int, name: str | None) -> bool:
        if other >= len(self._memory):
            return self._memory[back].described.name == name
        one, two = self._memory[back].described, self._memory[other].described
        if one.named and one.name == two.name:
            return True
        return root(self._memory, back) == root(self._memory, other)


_FURTHER = 8
"""How many where one pronoun follows another."""
