"""From pronouns and short descriptions back to the words that name who is meant.

What a source's words can be decides who looks: `parts` for "one of them", `pronouns` for "she",
`nominals` for "the ministry". Precision before recall: what nothing plain is found for stays open.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.firms import as_firm, firm_before
from headwater.reading.describing.part_words import is_part
from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.describing.spoken_for import is_bare_voice, principal
from headwater.reading.resolving.agencies import agency
from headwater.reading.resolving.announced import Announced
from headwater.reading.resolving.antecedents import news_piece
from headwater.reading.resolving.authorship import Authorship
from headwater.reading.resolving.background import Background, background_of
from headwater.reading.resolving.bodies_before import (
    firm_before_place,
    is_of_other_side,
    whose_firm,
)
from headwater.reading.resolving.contradicted import is_done_to, is_other_since, rules_out
from headwater.reading.resolving.foremost import Foremost
from headwater.reading.resolving.fuller import fuller_before
from headwater.reading.resolving.houses import house_before, society
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.names import Names
from headwater.reading.resolving.natives import native_before
from headwater.reading.resolving.nominals import Nominals
from headwater.reading.resolving.options import Options
from headwater.reading.resolving.parts import Parts
from headwater.reading.resolving.people import People, index_people
from headwater.reading.resolving.possessors import is_possessive, pronoun_at
from headwater.reading.resolving.pronouns import Pronouns
from headwater.reading.resolving.relatives import Relatives
from headwater.reading.resolving.speaking import Speaking, is_known, rename
from headwater.reading.resolving.spoken_of import SpokenOf
from headwater.reading.resolving.taken_up import (
    by_its_noun,
    is_written_paper,
    named_by_noun_later,
    of_its_people,
    of_land,
    resolve_outlet,
)
from headwater.reading.resolving.told_to import is_told
from headwater.reading.resolving.voiced import voiced
from headwater.reading.resolving.whose import Whose
from headwater.reading.words import nouns
from headwater.reading.words.generic import GENERIC
from headwater.reading.words.phrase_words import POSSESSIVES
from headwater.records import HopKind, Report, cut


class Resolver:
    """Finds antecedents for the sources of one report, given in text order."""

    def __init__(
        self,
        report: Report,
        sources: Sequence[Sourced],
        known: Background | None = None,
    ) -> None:
        known = known or background_of(report)
        self._text = report.text
        self._sources = tuple(sources)
        self._people = index_people(report, [one.described for one in sources], known.guesses)
        self._mentions = Mentions(report, frozenset(one.described.span for one in sources))
        self._papers, self._parties = known.papers, known.parties
        self._memory: list[Resolved] = []
        self._spoken = SpokenOf(report, self._people, known.guesses)
        room = (self._mentions, self._people, self._spoken)
        self._nominals = Nominals(self._text, self._sources, self._memory, room)
        told = (self._sources, self._memory)
        self._pronouns = Pronouns(self._text, told, (*room, self._papers), self._nominals)
        self.speaking = Speaking(told, self._pronouns, self.meant)
        self._chooser = known.chooser
        self._options = Options((self._sources, self._memory), room, self._pronouns)
        self.by_name = Names(self._text, self._people, self._mentions).meant
        self._announced = Announced(self._text, self._sources, room)
        self._foremost = Foremost(self._text, told, room)
        self._authorship = Authorship(self._text, told, (self._mentions, self._spoken), self)
        held = (self._nominals, self._people, self._mentions, self._spoken)
        self._whose = Whose(self._text, self._pronoun, held)
        self._relatives = Relatives(
            self._text, told, (*held, self._papers), self._announced.by_noun
        )
        about = (self._mentions, self._spoken, self._whose)
        self._parts = Parts(self._text, self._sources, self._memory, about)

    @property
    def people(self) -> People:
        """The persons that the report names."""
        return self._people

    def resolve_all(self) -> tuple[Resolved, ...]:
        """Whom each source means, in the order of the sources."""
        early: list[tuple[int, int, Resolved]] = []
        for place, source in enumerate(self._sources):
            meant = self.meant(place, source.described)
            self._memory.append(self._whose.spelled(place, meant))
            if (outer := self.speaking.was_ahead()) is not None:
                early.append((place, outer, meant))
        for place, outer, found in early:
            # "My lawyer knew," she said: now that it is known who she is
            if is_known(self._memory[outer]):
                one = self._sources[place].described
                meant = self.meant(place, one) if one.pronoun is None else found
                rename(self._memory, place, self._whose.spelled(place, meant))
        return tuple(self._memory)

    def meant(self, place: int, one: Described) -> Resolved:
        """Whom the words of the source at `place`, or words in its stead, mean."""
        if one.own:
            return Resolved(one)
        beside = self._parties.named_at(one.span)
        if beside is not None:
            return Resolved(one, beside)
        if one.document is not None:
            return self._authorship.named(place, one)
        if one.pronoun is not None:
            return self._pronoun(place, one)
        part = self._part_or_piece(place, one) or self._pronouns.denying.by_noun(place, one)
        if part is not None:
            return part
        if one.named and one.definite and (one.name or "").lower() in GENERIC | nouns.BODIES:
            # "The Ministry", with a capital of its own
            body = self._nominals.body_before(place, replace(one, named=False))
            if body is not None and one.head in (body.described.name or "").lower().split():
                return body
        bearers = self._people.find_all(one.name or "") if one.named else ()
        shown = any(bearer.shown for bearer in bearers)
        firm = firm_before(self._text, one, bearers) if shown else as_firm(self._text, one)
        if firm is not None:
            return firm
        if (named := self.by_name(one) or society(self._text, one)) is not None:
            return named
        if one.named and one.name and self._papers.bearers(one.name) and not one.pronoun:
            # "Sky says" in a report that names Sky News
            return resolve_outlet(self._papers, one)
        return self._reporter(place, one) or self._nameless(place, one)

    def _reporter(self, place: int, one: Described) -> Resolved | None:
        """The outlet that a reporter without a name stands for: "a BBC reporter", "its leader
        writer"."""
        name: str | None = None
        if one.head in nouns.REPORTERS and not one.named:
            theirs = self._papers.between(one.span.start, one.span.end)
            name = theirs[0].name if theirs else None
        whose = None if name else of_its_people(self._text, self._papers, one)
        if whose is not None:
            meant = self.meant(place, describe(self._text, whose)).described
            name = meant.name if meant.kind is HopKind.OUTLET and meant.named else None
        if name is None:
            return None
        told = replace(one, kind=HopKind.OUTLET, name=name, named=True, reporter=True, count=None)
        return Resolved(told, whose)

    def _nameless(self, place: int, one: Described) -> Resolved:
        """What has no name of its own: "the agency", "one of the officials", "the minister"."""
        if is_written_paper(self._text, self._papers, one):
            one = replace(one, kind=HopKind.DOCUMENT)
        nominals = self._nominals
        found = of_land(self._papers, one) or agency(self._papers, nominals, place, one)
        found = found or self._authorship.owned(place, one)
        found = found or self._unnamed_outlet(place, one)
        outlet = one.kind is HopKind.OUTLET or self._papers.named(one.span.quote) is not None
        if found is None and outlet:
            return named_by_noun_later(self._text, self._papers, one) or resolve_outlet(
                self._papers, one
            )
        found = found or self._of_somebody(place, one)
        if found is None and one.partitive:
            several = replace(one, plural=True, count=None)
            whole = nominals.earlier_description(place, several)
            return Resolved(one, None, whole.earlier if whole is not None else None)
        if one.span.quote.lower() == "counsel":
            one = replace(one, definite=True)  # a court's prose gives it no article
        definite = one.definite and not one.named and not one.restricted
        found = found or nominals.spokesman(place, one) or self._seat(place, one)
        if found is None and definite:
            found = nominals.nominal(place, one)
        if one.head == "police" and not one.named:
            found = found or house_before(self._text, one)
        found = found or self._voiced(place, one) or self._announced.by_noun(place, one)
        found = found or self._announced.opening(place, one)
        if found is None and definite:
            room = (self._mentions, self._people)
            found = fuller_before(self._text, one) or nominals.brought_in(place, one)
            found = found or house_before(self._text, one)
            found = found or self._foremost.meant(place, one)
            found = found or native_before(one, self._sources[place].content, room)
        found = None if found and self._is_ruled_out(place, one, found) else found
        if definite:
            found = self._chosen(place, one, found)
        return found or Resolved(one)

    def _chosen(self, place: int, one: Described, found: Resolved | None) -> Resolved | None:
        """Whom words at or in a source mean by who weighs all against each other; without him, and
        for words that are asked about once more, whom the rules take."""
        if self._chooser is None or place < len(self._memory):
            return found
        options = self._options.of(place, one, found)
        meant = options[self._chooser(one.span, options)].meant
        if meant is None or meant is found or self._may_be(place, one, meant):
            return meant
        return found

    def _may_be(self, place: int, one: Described, meant: Resolved) -> bool:
        """Whether words can mean somebody whom the rules did not take: nothing in the text tells
        otherwise, and he does not speak the quotation in which they stand."""
        if one.pronoun is None:
            alone = meant.described.kind is HopKind.PERSON and not meant.also
            if meant.described.kind is HopKind.DOCUMENT and one.kind in _ACTING:
                return False
            return not (one.plural and alone) and not self._is_ruled_out(place, one, meant)
        again = meant if is_possessive(one) else self._again(place, one, meant)
        speaks = any(self._is_speaker(place, one, each) for each in (meant, again))
        return not speaks and self._pronouns.agrees(one, meant.described)

    def _seat(self, place: int, one: Described) -> Resolved | None:
        """ "Headquarters", of the firm that is spoken of."""
        if one.span.quote.lower() not in _HEAD_OFFICES:
            return None
        firm = replace(one, head="company", kind=HopKind.ORGANIZATION, plural=False)
        return self._nominals.body_before(place, replace(firm, definite=True, words=frozenset()))

    def _is_ruled_out(self, place: int, one: Described, found: Resolved) -> bool:
        """Whether the text tells otherwise of whom a description would mean, or he hears or speaks
        what is told: "The crew told us," a survivor said."""
        who = found.described
        person = self._people.find(who.name or "") if who.named and not is_possessive(one) else None
        at = found.antecedent.end if found.antecedent is not None else one.span.start
        return (
            is_other_since(self._text, one, who, at)
            or is_told(self._text, one.span.end, found)
            or (person is not None and rules_out(self._text, one, person))
            or is_done_to(self._text, self._spoken, one, who)
            or self._is_speaker(place, one, found)
            or self._pronouns.denying.is_accuser(one, who)
            or (who.named and is_of_other_side(one, who))
            or (who.kind is HopKind.ORGANIZATION and who.named and self._is_person(who))
        )

    def _is_person(self, body: Described) -> bool:
        """Whether somebody has spoken under a body's very name: "Ada Mills, a clerk, wrote"."""
        name = body.name or ""
        if " " not in name or "&" in name:
            return False
        spoken = (old.described for old in self._memory if not old.described.guess)
        return any(old.name == body.name and old.kind is HopKind.PERSON for old in spoken)

    def _is_speaker(self, place: int, one: Described, found: Resolved) -> bool:
        """Whether words in somebody's direct speech would mean him, who says "I" of himself."""
        if found.described.kind is not HopKind.PERSON or found.also or is_possessive(one):
            return False
        return self._pronouns.speaker_around(place, one) == (found.described.name or "")

    def _of_somebody(self, place: int, one: Described) -> Resolved | None:
        """What is somebody's: "a spokesman for her family", "her firm", "his lawyer"."""
        own = principal(one)
        if own is not None:
            start = one.span.start
            whom = describe(self._text, cut(self._text, start + own[0], start + own[1]))
            alone = whom.kind in {HopKind.PERSON, HopKind.ANONYMOUS} and not whom.plural
            if not whom.definite or alone:
                return self.meant(place, whom)
        seat = _SEAT.fullmatch(one.span.quote) if one.head == "office" else None
        if seat is not None:
            owner = cut(self._text, one.span.start, one.span.start + seat.end("whom"))
            body = self.meant(place, describe(self._text, owner))
            return body if body.described.named else None
        first = one.span.quote.split(maxsplit=1)[0].lower()
        later = self._announced.by_noun(place, one) if first in POSSESSIVES | {"a", "an"} else None
        if later is None and first in {"his", "her"}:
            # "a court was told by his psychiatrist. Dr Eamon Osk said"
            later = self._announced.opening(place, one)
        later = later or self._announced.speaking_next(place, one)
        return later or self._employer(place, one) or self._whose.named(place, one)

    # outlets

    def resolve_outlet(self, one: Described) -> Resolved:
        """Which outlet a recipient's words mean ("the newspaper", "the Journal", "Reuters")."""
        return resolve_outlet(self._papers, one)

    def _unnamed_outlet(self, place: int, one: Described) -> Resolved | None:
        """ "The website", of one that is brought in by that very noun and never named."""
        if one.kind is not HopKind.OUTLET or one.named or not one.definite:
            return None
        return by_its_noun(self._papers, one, self._nominals.earlier_description(place, one))

    # pronouns

    def _pronoun(self, place: int, one: Described) -> Resolved:
        if one.pronoun == "y":
            return self._addressed(place, one)
        if one.pronoun == "s":
            return self.speaking.who(place, one)
        if one.pronoun == "r":
            return self._relatives.noun_before(place, one) or Resolved(one)
        found = self._authorship.as_it(place, one) or self._pronouns.antecedent(place, one)
        if found is not None and self._pronouns.is_plain(place, one, found.antecedent):
            # "I asked a clerk. She laughed," Jane Roe said: the clerk, and not who tells of her
            return found
        if found is not None and self._is_speaker(place, one, self._again(place, one, found)):
            # "a clerk wept as she told ... "She told me," the clerk, Jane Roe, said": another
            found = self._pronouns.antecedent(place, one, found.antecedent)
            again = found is not None and self._is_speaker(
                place, one, self._again(place, one, found)
            )
            found = None if again else found
        if found is None and (speaking := self._pronouns.speaks_on(place, one)) is not None:
            return speaking
        taken, found = found, self._chosen(place, one, found)
        if found is not taken:
            self._pronouns.correct(one, found)
        if found is None and one.pronoun == "p" and self._pronouns.in_quotation(place, one):
            # "They told me it was safe": people whom the speaker does not name
            return Resolved(replace(one, kind=HopKind.UNSTATED, name=None))
        if found is None:
            return Resolved(one)
        return found if is_possessive(one) else self._again(place, one, found)

    def _addressed(self, place: int, one: Described) -> Resolved:
        """Whom somebody speaks to: in a transcript who talks with him, else who had the word before
        he did; nobody who is named where the report does not tell."""
        label = self._parties.addressed(one.span.start)
        if label is not None:
            party = self._parties.as_party(label, describe(self._text, label))
            meant = self.meant(place, party)
            return replace(meant, antecedent=meant.antecedent or label)
        return self._pronouns.spoken_to(place, one) or Resolved(
            replace(one, kind=HopKind.UNSTATED, name=None)
        )

    def _again(self, place: int, one: Described, found: Resolved) -> Resolved:
        """Whom a pronoun means where its noun phrase only takes up again ("the company ... it"),
        or announces somebody ("a forecaster is on leave after he told")."""
        short = found.described
        plain = found.earlier is None and not found.also and found.antecedent == short.span
        if not plain or short.named or short.restricted:
            return found
        taken_up = short.definite or short.head == "police"
        again = self.meant(place, short) if taken_up else self._announced.opening(place, short)
        if again is None or not self._may_be_again(one, short, again.described):
            return found
        return again if again.described.name != short.name else found

    def _may_be_again(self, one: Described, short: Described, again: Described) -> bool:
        """Whether a pronoun's noun phrase can mean somebody: of his sex, and not who is announced
        by words in which it only stands ("A clerk said his boss | knew. He wept")."""
        if again.pronoun is not None or (one.gender and not self._pronouns.agrees(one, again)):
            return False
        return short.span.quote.split(maxsplit=1)[0].lower() not in {"his", "her", "their"}

    def _employer(self, place: int, one: Described) -> Resolved | None:
        """ "Her firm", of an analyst at Energy Lens."""
        if (whose := whose_firm(one)) is None:
            return None
        owner = self.meant(place, pronoun_at(self._text, one.span.start, whose)).described
        return firm_before_place(self._text, self._people.named(owner), one.span.start)

    def _voiced(self, place: int, one: Described) -> Resolved | None:
        """Whom "a spokesman" of nobody speaks for."""
        if not is_bare_voice(one) or one.span.quote[:4].lower() in {"his ", "her "}:
            # "his spokesman" is no body's
            return None
        return voiced(place, self._sources, self._memory, (self._mentions, self._spoken))

    def maker_before(self, place: int, one: Described) -> Resolved | None:
        """Who made the document that the source at `place` takes up ("the letter"); else None."""
        return self._authorship.before(place, one)

    # parts and pieces

    def _part_or_piece(self, place: int, one: Described) -> Resolved | None:
        if is_part(one):
            meant = self._parts.resolve(place, one)
            alone = meant.described.named and meant.earlier is None and not meant.also
            full = self.by_name(meant.described) if alone else None
            return meant if full is None else replace(full, antecedent=meant.antecedent)
        return news_piece(self._text, self._sources[:place], one, (self._mentions, self._papers))


_SEAT = re.compile(r"(?P<whom>[Tt]he\s[a-z-]+)['\u2019]s\soffice\sin\s.+")
"""Where a body named before has an office: "the bank's office in Oslo"."""
_HEAD_OFFICES = frozenset({"headquarters", "head office", "corporate headquarters", "hq"})
_ACTING = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.PERSON})
"""Who is no paper that somebody wrote."""
