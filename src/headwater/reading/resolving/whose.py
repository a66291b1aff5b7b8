"""Descriptions under the full name of whose or of what they are: "the group's council", "Farr's
solicitors", "a source at the lender", "two of her aides".

Whom the possessor is gets found as for a source of its own: a pronoun by `pronouns`, a noun by
`nominals`, a surname among the persons of the report.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.firms import firm_name
from headwater.reading.describing.part_words import bare, without_number
from headwater.reading.describing.resolved import Resolved, as_person
from headwater.reading.resolving.bodies_before import takes_up
from headwater.reading.resolving.counterparts import counterpart, has_counterpart, is_other_end
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.nominals import Nominals
from headwater.reading.resolving.people import People
from headwater.reading.resolving.possessors import (
    as_owner,
    kind_of_owned,
    owner_in,
    pronoun_at,
    under_owner,
)
from headwater.reading.resolving.spoken_of import Spoken, SpokenOf
from headwater.reading.words import nouns
from headwater.reading.words.known import entity
from headwater.records import PEOPLE_KINDS, HopKind, cut

_OWNER = re.compile(
    r"(?:(?i:the|that|this)\s(?:[\w-]+\s)?[a-z-]+|(?:(?:Mr|Mrs|Ms|Dr)\.?\s)?[A-Z][\w-]+)(?=['\u2019]s?\s(?P<rest>[a-z][\w\s-]+)$)"
)
_SHORT_NAME = re.compile(r"(?:\A|\bfor\s)(?P<who>[A-Z][\w-]{2,})(?=['\u2019]s?\s[a-z]|\Z)")
"""A name of one word for whose somebody is."""
_AT_COMPANY = re.compile(
    r"(?P<lead>(?:(?:an?|one|two|three|several|some|former|senior)\s)*)"
    r"(?P<body>company|firm|club|airline|charity|union)\s(?P<who>[a-z]+)"
)
_ARTICLE = re.compile(r"an?\s\Z")
_WITHIN = re.compile(
    r"(?P<what>.+?\s(?:at|in|of|for|from|inside|within|close\sto|near|to))\s"
    r"(?P<body>the\s(?:[\w-]+\s)?[\w-]+)$",
    re.DOTALL,
)
_MEMBERS = re.compile(r"(?:[\w-]+\s){0,2}members?", re.IGNORECASE)
_HAVE_MEMBERS = nouns.words(
    """board council committee commission panel jury parliament party union association club
    federation cabinet senate assembly congress society team cell group coalition tribunal"""
)
_CAMPS = frozenset({"campaign", "camp", "team", "entourage"})
"""Bodies that are somebody's own."""
_POINTING = frozenset({"his", "her", "their"})
_OF_SERVICE = frozenset({"client", "boss", "employer", "principal"})
"""Whom somebody works for, whom news names where it can."""
_NEAR, _TWO = 2, 2
_SOURCES = frozenset({"source", "interlocutor", "informant"})
_VOICES = nouns.SPEAKERS | _SOURCES | {"office", "service"}
_AFTER_OWNER = re.compile(r"['\u2019]s\s\Z")


class Whose:
    """Names descriptions by whose or of what they are; `pronoun` finds whom a pronoun means."""

    def __init__(
        self,
        text: str,
        pronoun: Callable[[int, Described], Resolved],
        room: tuple[Nominals, People, Mentions, SpokenOf],
    ) -> None:
        self._text = text
        self._pronoun = pronoun
        self._nominals, self._people, self._mentions, self._spoken = room

    def named(self, place: int, one: Described) -> Resolved | None:
        """The description under a fuller name; None where its words point to nobody found."""
        if one.head in _SOURCES and _AFTER_OWNER.search(
            self._text, one.span.start - len("'s "), one.span.start
        ):
            return self._source_again(place, one)
        if one.head == "member":
            return self._pointed(place, one) or self._member(one)
        return (
            self._pointed(place, one)
            or self._owned(place, one)
            or self._within(place, one)
            or self._at_company(place, one)
            or self._of_short_name(one)
        )

    def _of_short_name(self, one: Described) -> Resolved | None:
        """ "Lumo's pilots", "a lawyer for Roe": of the firm or the person in full."""
        match = _SHORT_NAME.search(one.name or "")
        if one.named or one.kind not in PEOPLE_KINDS or match is None or entity(match["who"]):
            return None
        person = self._people.find(match["who"])
        full = firm_name(self._text, match["who"])
        if person is not None and self._mentions.is_person(person):
            full = person.name
        if full is None or full == match["who"]:
            return None
        name = one.name or ""
        name = f"{name[: match.start('who')]}{' '.join(full.split())}{name[match.end('who') :]}"
        kind = kind_of_owned(one) if not match.start("who") else one.kind
        return Resolved(replace(one, kind=kind, name=name))

    def _with_article(self, meant: Resolved) -> str | None:
        """A body's name with the article that it has in the text: "the Orle Council"."""
        span = meant.antecedent or meant.described.span
        before = self._text[max(0, span.start - len("the ")) : span.start].lower()
        the = before == "the " or span.quote.lower().startswith("the ")
        body = the and meant.described.named and meant.described.kind is not HopKind.PERSON
        return f"the {meant.described.name}" if body else meant.described.name

    def _at_company(self, place: int, one: Described) -> Resolved | None:
        """ "A company lawyer": of which company."""
        match = _AT_COMPANY.fullmatch(one.name or "")
        if match is None or one.named or one.kind not in PEOPLE_KINDS or one.head in nouns.SPEAKERS:
            return None
        body = replace(one, head=match["body"], kind=HopKind.ORGANIZATION, plural=False)
        meant = self._nominals.body_before(place, replace(body, definite=True))
        if meant is None or not meant.described.named:
            return None
        lead = _ARTICLE.sub("an " if match["who"][0] in "aeiou" else "a ", match["lead"])
        name = f"{lead}{match['who']} of {meant.described.name}"
        return Resolved(replace(one, name=name), meant.antecedent)

    def _member(self, one: Described) -> Resolved | None:
        """ "Two members": of the last body spoken of that has members."""
        if one.named or one.definite or not _MEMBERS.fullmatch(one.span.quote):
            return None
        here = self._mentions.sentence(one.span.start)
        for each in self._spoken.before(one.span.start, self._mentions.start_of(here - _NEAR)):
            body = each.described
            noun = (body.name or body.head).lower().split(" of ")[0].split()[-1]
            if _HAVE_MEMBERS & {body.head, noun}:
                if {body.head, noun} & one.words:
                    # "a committee member", of no named committee
                    return self._member_of(one, each) if body.named else None
                whom = body.name if body.named else f"the {bare(without_number(body.name or ''))}"
                return Resolved(replace(one, name=f"{one.name} of {whom}"), each.span)
        return None

    @staticmethod
    def _member_of(one: Described, each: Spoken) -> Resolved:
        """ "A council member" of the Orle City Council: its member."""
        lead = "a " if one.count == 1 else ""
        who = "members" if one.plural else "member"
        name = f"{lead}{who} of the {each.described.name}"
        return Resolved(replace(one, name=name), each.span)

    def spelled(self, place: int, meant: Resolved) -> Resolved:
        """Who is meant, under a full name where the words found only point on ("her superior")."""
        found, span = meant.described, meant.antecedent
        if span is None or meant.earlier is not None or found.named or meant.also:
            return meant
        there = describe(self._text, span)
        if there.pronoun is not None or bare(there.name or "") != bare(found.name or ""):
            return meant
        fuller = self.named(place, replace(found, span=span))
        if fuller is None:
            return meant
        return replace(meant, described=replace(fuller.described, span=found.span))

    def _source_again(self, place: int, one: Described) -> Resolved | None:
        """An outlet's source: the one that it had before; the outlet stands before it already."""
        again = replace(one, head="source", definite=True, count=None, words=frozenset())
        return self._nominals.earlier_description(place, again)

    def _pointed(self, place: int, one: Described) -> Resolved | None:
        """ "His office", "two of her aides"."""
        owner = owner_in(self._text, one)
        meant = self._pronoun(place, owner) if owner is not None else None
        if owner is None or meant is None or meant.described.pronoun is not None:
            return None
        if (meant.also and not owner.plural) or meant.described.own:
            return None
        if one.kind is HopKind.DOCUMENT and not meant.described.named:
            return None
        other = self._counterpart(place, one, meant)
        if other is not None:
            return other
        if meant.described.kind is HopKind.OUTLET and one.head in _SOURCES:
            return self._source_again(place, one)
        short = meant.described
        if short.definite and not short.named and takes_up(short):
            # "the brigade holds out, its press officer said": of which brigade
            meant = self._nominals.brought_in(place, short) or meant
        return under_owner(one, meant)

    def _counterpart(self, place: int, one: Described, owner: Resolved) -> Resolved | None:
        """ "His client", of Tom Osk's lawyer: Tom Osk."""
        if one.plural or not has_counterpart(one.head) or len(one.span.quote.split()) != _TWO:
            return None
        bearer = self._people.named(owner.described)
        named = [] if bearer is None else bearer.places
        ends = [owner.antecedent, *(at for at in named if at.end < one.span.start)]
        if any(at is not None and is_other_end(self._text, one.head, at) for at in ends):
            return owner
        back = place if owner.earlier is None else owner.earlier
        places = [at for at in (owner.described.span, *named) if at < one.span]
        if one.head in _OF_SERVICE and one.span.quote[:3].lower() == "my ":
            # "My client knew," says who is brought in behind it
            places.append(owner.described.span)
        who = counterpart(self._text, one.head, places)
        if who is None:
            return None
        whom = describe(self._text, who)
        if whom.head in _POINTING:
            whom = pronoun_at(self._text, who.start, who.quote)
            found = self._pronoun(back, whom)
            return found if found.described.pronoun is None else None
        if whom.named:
            person = self._person(place, whom, one)
            # "a driver for Kelda Water": his boss is somebody there
            return person or (Resolved(whom, who) if whom.kind in PEOPLE_KINDS else None)
        return self._nominals.nominal(place, whom) or Resolved(whom, who)

    def _owned(self, place: int, one: Described) -> Resolved | None:
        """ "The group's council", "Farr's solicitors"."""
        match = _OWNER.match(one.span.quote)
        office = one.named and one.head == "office" and one.kind is HopKind.STATE_BODY
        if match is None or (not office and (one.named or one.head in _VOICES)):
            return None
        owner = describe(self._text, cut(self._text, one.span.start, one.span.start + match.end()))
        meant = self._body(place, owner) or self._person(place, owner, one)
        if meant is None:
            return None
        name = f"{as_owner(meant.described, meant.described.name or '')} {match['rest']}"
        return Resolved(replace(one, kind=kind_of_owned(one), name=name), meant.antecedent)

    def _person(self, place: int, owner: Described, one: Described) -> Resolved | None:
        """The person of a surname that stands alone, or of a post ("the president's son")."""
        if not owner.named:
            theirs = one.kind in PEOPLE_KINDS or one.head in _CAMPS
            meant = self._nominals.nominal(place, owner) if theirs else None
            post = meant is not None and owner.definite and owner.head in nouns.OFFICES
            return meant if meant is not None and post and meant.described.named else None
        person = self._people.find(owner.name or "")
        if person is None or not self._mentions.is_person(person):
            return None
        return as_person(owner, person)

    def _body(self, place: int, owner: Described) -> Resolved | None:
        """The body that "the company" takes up; None where it is not named."""
        meant = self._nominals.body(place, owner) if takes_up(owner) else None
        return meant if meant is not None and meant.described.named else None

    def _within(self, place: int, one: Described) -> Resolved | None:
        """ "A source at the lender", "a person close to the company"."""
        match = _WITHIN.match(one.span.quote)
        people = one.kind in PEOPLE_KINDS and not (one.restricted or one.named)
        if match is None or not people:
            return None
        start = one.span.start + match.start("body")
        owner = describe(self._text, cut(self._text, start, one.span.end))
        if owner.head == "chain" and one.head in nouns.INDEFINITE:
            # "everybody in the chain" is of those who supply each other
            return None
        meant = self._body(place, owner)
        if meant is None and not owner.named:
            meant = self._person(place, owner, one)
        if meant is None or not (one.name or "").endswith(match["body"]):
            return None
        name = f"{(one.name or '').removesuffix(match['body'])}{self._with_article(meant)}"
        return Resolved(replace(one, name=name), meant.antecedent)
