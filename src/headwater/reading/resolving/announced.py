"""Descriptions that are named later: "a bus driver has told how ... Ian Dunn, 52, said".

One that opens a report announces who is named next or by the same noun; wherever one stands, the
noun may come again beside a name ("a former manager ... the manager, Dirk Ambler"). Both need that
nobody else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import bodies
from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, Sourced, as_person
from headwater.reading.describing.spoken_for import is_bare_voice
from headwater.reading.resolving.agreement import (
    akin_nouns,
    content_words,
    gender_fits,
    holds_post,
    may_title,
)
from headwater.reading.resolving.another import is_another
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.named_next import next_speaker
from headwater.reading.resolving.on_trial import COURT, Trials
from headwater.reading.resolving.people import People
from headwater.reading.resolving.remarks import made_remarks
from headwater.reading.resolving.rivals import is_rival, may_stand
from headwater.reading.resolving.spoken_of import SpokenOf
from headwater.reading.words import nouns, trades
from headwater.reading.words.phrase_words import POSSESSIVES, THEIRS
from headwater.reading.words.trades import ROLES
from headwater.records import BODY_KINDS, HopKind

_BACK = 2
"""How many sentences ahead who opens a report is named."""
_AHEAD = 8
"""How many sentences ahead somebody may be named by the very noun that announces him."""
_APPOSED = 40
"""How many characters before a name the noun may begin that it stands beside."""
_BESIDE = 2
"""How many characters may stand between the two: a mark and a space."""
_RANKS = nouns.words(
    """
    general colonel major captain lieutenant brigadier marshal admiral commodore sergeant corporal
    private commander rev reverend father sister brother pastor doctor professor
    """
)
"""Ranks and titles beside which somebody has a post or a calling too."""
_ALONE = nouns.words("sole only top chief oldest youngest richest biggest longest-serving")
"""Words that say that somebody is the only one of his kind."""
_LEADS = frozenset({"a", "an", "his", "her", "its", "their", "my", "our"})
_HOLDERS = nouns.OFFICES | {"commander", "chief", "executive", "envoy"}
"""Who has a post alone, so that "the" or "Oslo's" announces somebody too."""
_POSSESSED = re.compile(r"(?:[Tt]he\s)?(?:[A-Z][\w-]+\s){0,2}[A-Z][\w-]*['\u2019]s?\s")
_OF_SOMEBODY = re.compile(
    r"the\s(?:[a-z]+\s)?(?:mother|father|mum|dad|widow|widower|wife|husband|partner|sister|brother|son"
    r"|daughter|grandmother|grandfather|aunt|uncle)\sof\s(?:an?|one|the\s(?:first|youngest|oldest))\s",
    re.IGNORECASE,
)
"""Whose kin announces somebody: "the mother of a soldier who died"."""
_AGED = re.compile(r",\s\d{1,3}\b")
_APPOSITION = re.compile(r",\s(?:an?|the|its)\s")
"""What tells of a name that no word shows to be a person's that it is something else's."""
_OWN = re.compile(r"(?:his|her|its|their)\s", re.IGNORECASE)
_RELATION = re.compile(rf"\b{_OWN.pattern}(?:[a-z-]+\s){{0,2}}[a-z-]+,?\s\Z", re.IGNORECASE)
"""What tells that somebody is another's: "her supervisor, Jan Osk"."""
_AND_OTHERS = re.compile(r"(?:,\s\d{1,3},?)?\sand\s[A-Z]")
"""What tells of a name that it is one of two: "Ada Osk, 51, and Jan Reyd"."""
_TITLED = re.compile(r"[\"'\u2018\u201c]?(?:The\s)?(?:[A-Z][\w.-]*\s){0,3}")
"""What may stand between the start of a sentence and a name that opens it."""
_BELOW = nouns.words("deputy vice assistant junior")
_BYGONE = nouns.words("former ex then late new") | _BELOW
"""Words by which two holders of one post, or of two, differ."""
_OF_PLACE = frozenset({"regional", "provincial"})
_PRAISE = nouns.words(
    """guru legend hero heroine idol veteran stunner beauty hunk darling heart-throb boffin whizz
    prodigy firebrand maverick mum mother dad father gran grandmother fan survivor"""
)
"""What somebody is called beside any post."""
_NAMEABLE = frozenset({HopKind.ANONYMOUS, HopKind.PERSON, HopKind.ORGANIZATION})
_ANYBODY = frozenset({"man", "woman"})
"""Who is announced so is named by name and age in the next sentence."""
_ACCUSED = frozenset({"suspect", "defendant", "accused"})
_VAGUE = nouns.words(
    """person source witness eyewitness official insider people one resident whistleblower
    informant leaker mole"""
)
"""Nouns too open to announce somebody by name."""


class Announced:
    """Finds whom descriptions bring in that are named later among `sources`, in text order."""

    def __init__(
        self, text: str, sources: Sequence[Sourced], room: tuple[Mentions, People, SpokenOf]
    ) -> None:
        self._text = text
        self._sources = sources
        self._mentions, self._people, self._spoken = room

    def opening(self, place: int, one: Described) -> Resolved | None:
        """Who opens a report by a description and is named after it, or where he spoke."""
        room, later = (self._mentions, self._people), self._sources[place + 1 :]
        if is_rival(one) and any(
            each.places[0].start < one.span.start and may_stand(self._text, one, each)
            for each in self._people.persons
        ):
            # "A lawmaker wants Osk banned after the candidate said"
            return None
        person = _announced(self._text, one, *room)
        if person is None or is_another(self._text, one, self._sources[place:], person):
            person = made_remarks(self._text, one, later, room)
        if person is not None:
            return as_person(one, person)
        body = _announced_body(one, later, self._mentions)
        return Resolved(body, body.span) if body is not None else None

    def speaking_next(self, place: int, one: Described) -> Resolved | None:
        """Who speaks next under a bare name: "his lawyer argues. "No," Hugo Osk said"."""
        room = (self._mentions, self._people)
        return next_speaker(self._text, one, self._sources[place + 1 :], room)

    def by_noun(self, place: int, one: Described) -> Resolved | None:
        """Whom a noun brings in that is named by it later."""
        later = _named_later(self._text, one, self._sources[place + 1 :], self._spoken)
        if later is None:
            return None
        bearer = self._people.find(later.name or "")
        return as_person(one, bearer) if bearer is not None else Resolved(later, later.span)


def _announced(text: str, one: Described, mentions: Mentions, people: People) -> Person | None:
    """The person whom a description that opens a report announces; None where none is plain."""
    here = mentions.sentence(one.span.start)
    if here > mentions.lead or not _may_announce(one, here < mentions.lead):
        return None
    if one.head in _ACCUSED:
        return _on_trial(text, one, people)
    later = [
        person
        for person in people.persons
        if person.places[0].start > one.span.end
        and mentions.sentence(person.places[0].start) - mentions.lead <= _AHEAD
        and len(person.parts) > 1
        and gender_fits(one, person)
        and not (one.country and person.countries and one.country not in person.countries)
        and (person.shown or not _APPOSITION.match(text, person.places[0].end))
        and _comes_forward(text, person, mentions)
    ]
    if one.head in COURT:
        tried = Trials(text, people).tried(later)
        later = [person for person in later if person not in tried]
    later = [person for person in later if not _is_relative(text, one, person)]
    holders = [person for person in later if _is_called(one, person)]
    if len(holders) == 1:
        return holders[0]
    later = [p for p in later if mentions.sentence(p.places[0].start) - mentions.lead <= _BACK]
    # of several the one with whom the next sentence begins
    next_one = [p for p in later if _opens(text, p, mentions) == mentions.lead + 1]
    opens = one.span.quote.lower().startswith(("a ", "an ")) and mentions.opens(one.span.start)
    plain = opens or (len(next_one) == 1 and _is_bare(text, next_one[0]))
    later = next_one if len(later) > 1 and plain else later
    if one.head in _ANYBODY:
        later = [p for p in next_one if opens and _AGED.match(text, p.places[0].end)]
    if len(later) != 1 or not _may_be(one, later[0]) or _is_somebodys(text, later[0]):
        return None
    if not _is_bare(text, later[0]) and _POSSESSED.match(one.span.quote):
        # "Turkey's minister said ... Jan Osk, 34,": of whom something is said is somebody else
        return None
    told, others = _told_of(one, later[0])
    # "a navy spokesman" is no army spokesman
    apart = one.head in later[0].words and told and others and told.isdisjoint(others)
    return None if apart else later[0]


def _is_bare(text: str, person: Person) -> bool:
    """Whether nothing is said of somebody beside his name, as of who has been brought in."""
    return person.words <= set(person.parts) and not text.startswith(",", person.places[0].end)


def _on_trial(text: str, one: Described, people: People) -> Person | None:
    """The one person of whom a text tells what he is charged with or denies."""
    later = [p for p in people.persons if p.places[0].start > one.span.end and gender_fits(one, p)]
    tried = Trials(text, people).tried(later)
    return tried[0] if len(tried) == 1 else None


def _may_announce(one: Described, headline: bool) -> bool:
    """Whether a description can be of somebody whom the text is about to name."""
    words = one.span.quote.lower().split()
    plain = one.kind in {HopKind.ANONYMOUS, HopKind.PERSON} and not one.named
    plain |= one.head in nouns.SPEAKERS
    if not plain or one.plural or one.head in _VAGUE:
        return False
    if words[0] in _LEADS or words == [one.head] or _OF_SOMEBODY.match(one.span.quote):
        return True
    known = one.definite or _POSSESSED.match(one.span.quote) is not None
    holder = one.head in _HOLDERS or (one.head == "attorney" and "district" in one.words)
    return headline or (known and (holder or not _ALONE.isdisjoint(words)))


def _is_called(one: Described, person: Person) -> bool:
    """Whether a person goes by the description's very noun, and nothing tells two of them apart."""
    posts = person.titles
    if one.head not in posts and not may_title(one.head, posts):
        return False
    if one.words & _BYGONE != person.words & _BYGONE:
        return False
    told, others = _told_of(one, person)
    # "the regional governor", of the governor of the Osk region
    told -= _OF_PLACE
    return not told or not others or told <= others or others <= told


def _told_of(one: Described, person: Person) -> tuple[frozenset[str], frozenset[str]]:
    """What a description and a text tell of somebody beside posts and names."""
    said = (
        content_words(one),
        content_words(replace(one, words=frozenset(person.words.difference(person.parts)))),
    )
    told, others = (
        frozenset(word for word in each if nouns.singular(word) not in nouns.POSTS) for each in said
    )
    return told, others


def _announced_body(
    one: Described, later: Sequence[Sourced], mentions: Mentions
) -> Described | None:
    """The body with whose name the next sentence begins, of which a title or the first sentence
    only said what it is: "A think tank has warned ... The Orle Institute said"; None where the noun
    does not fit."""
    here, lead = mentions.sentence(one.span.start), mentions.lead
    bodily = one.kind in BODY_KINDS and not (one.named or one.plural or one.restricted)
    if not bodily or here > lead or one.head in _OF_RANK:
        return None
    for source in later:
        said = source.described
        number = mentions.sentence(said.span.start)
        if number == here or source.outer is not None:
            continue
        opens = number <= lead + 1 and mentions.opens(said.span.start)
        if one.head in _WATCHING and one.definite and number <= lead + 1 and said.named:
            known = bodies.by_name(said.name or "")
            if known is not None and known.kind == "agency" and known.country is not None:
                # "the regulator has found ... The firm paid, Ofwat said"
                return said
        spelled = {nouns.singular(word) for word in (said.name or "").lower().split()}
        fits = said.named and said.kind in BODY_KINDS
        fits &= trades.is_of(one.head, spelled | said.words)
        # "the health ministry" is not the Interior Ministry
        same = one.definite or one.head in spelled
        fits &= not same or {nouns.singular(word) for word in content_words(one)} <= spelled
        return said if opens and fits else None
    return None


def _is_of_that_time(one: Described, called: Described) -> bool:
    """Whether nothing tells two holders apart: "a former guard" may be "the guard" again, "a former
    minister" is no minister."""
    before, again = one.words & _BYGONE, called.words & _BYGONE
    return before == again or (not again and before == {"former"} and one.head not in _HOLDERS)


def _may_be_theirs(one: Described, again: str) -> bool:
    """Whether who is brought in by a noun may be somebody's by the same: "her lawyer" is no "his
    lawyer", and of "a spokesman" and "its spokesman" each may speak for another body."""
    first, owner = (words.split(maxsplit=1)[0].lower() for words in (one.span.quote, again))
    if is_bare_voice(one):
        return owner not in POSSESSIVES and not _OWNED.search(again)
    return owner not in POSSESSIVES or first not in THEIRS - _OURS or owner == first


_OURS = frozenset({"my", "our"})
"""What is hers or theirs where the report tells of it, and not who speaks."""
_OWNED = re.compile(r"\w['\u2019]s?\s|\s(?:of|for)\s")
"""What tells whose somebody is, or for whom he speaks."""
_WATCHING = frozenset({"regulator", "watchdog"})
_OF_RANK = nouns.words("court tribunal police")
"""Bodies of which a story has several that stand above each other."""


def _comes_forward(text: str, person: Person, mentions: Mentions) -> bool:
    """Whether somebody speaks, or opens a sentence under name and age ("Kelly Osk, 44, had")."""
    if _AND_OTHERS.match(text, person.places[0].end):
        return False
    if mentions.speaks(person):
        return True
    aged = _AGED.match(text, person.places[0].end) is not None
    return aged and _opens(text, person, mentions) is not None


def _is_somebodys(text: str, person: Person) -> bool:
    """Whether somebody is brought in by whose he is: "her supervisor, Jan Osk"."""
    start = person.places[0].start
    beside = _RELATION.search(text, max(0, start - _APPOSED), start)
    return beside is not None or _OWN.match(text, start) is not None


def _is_relative(text: str, one: Described, person: Person) -> bool:
    """Whether somebody is the mother, friend or lawyer of who is described: "a boy", then "Ann
    Roe, the boy's mother"."""
    theirs = re.compile(
        rf",\s(?:[Tt]he|his|her|their)\s(?:[\w-]+\s)?{re.escape(one.head)}['\u2019]s?\s"
    )
    return any(theirs.match(text, place.end) for place in person.places)


def _opens(text: str, person: Person, mentions: Mentions) -> int | None:
    """The number of the sentence that begins with somebody's first mention; None without one."""
    start = person.places[0].start
    number = mentions.sentence(start)
    return number if _TITLED.fullmatch(text, mentions.start_of(number), start) else None


def _may_be(one: Described, person: Person) -> bool:
    """Whether no post of a person's is another one than the description's; ranks go with all."""
    posts = {word for word in person.words - _RANKS if nouns.singular(word) in nouns.POSTS}
    if not posts or one.head in _PRAISE:
        return True
    if person.words & _BYGONE - one.words or one.words & _BELOW - person.words:
        return False
    alone = replace(one, country=None, words=frozenset())
    return holds_post(person, alone, frozenset())


_TAKEN_UP = re.compile(
    r"\b(?:the|his|her|its|their)\s(?:[\w-]+\s){0,3}(?P<noun>[^\s,]+),", re.IGNORECASE
)


def _named_later(
    text: str, one: Described, later: Sequence[Sourced], spoken: SpokenOf
) -> Described | None:
    """Who is brought in by a noun ("a former manager", "the chairman") and named by it later ("the
    former manager, Dirk Ambler"); None without one."""
    first = one.span.quote.split(maxsplit=1)[0].lower()
    single = one.kind in _NAMEABLE and not one.plural and not one.named
    lead = first in _LEADS | {"one", "the"} or re.search(r"\w['\u2019]s\s", one.span.quote)
    if not single or not lead or one.pronoun is not None:
        return None
    alike = {one.head} | akin_nouns(one.head)
    for source in later:
        said = source.described
        begin = max(one.span.end, said.span.start - _APPOSED)
        if not said.named or said.plural:
            continue
        again = _TAKEN_UP.finditer(text, begin, said.span.end + 1)
        match = next((found for found in again if found["noun"].lower() in alike), None)
        if match is None or said.span.start - match.end() > _BESIDE:
            continue
        again_as = set(match.group().lower().split())
        if not _may_be_theirs(one, match.group()):
            continue
        # "my adviser" of those days is "her former adviser" now
        since = {"former"} if first in _LEADS - {"a", "an"} else frozenset()
        if again_as & _BYGONE <= one.words | since and one.words & _BELOW <= again_as:
            return said
    for each, called in spoken.called_after(one.span.end, one.head):
        of_his = called.span.quote.split()[0].lower() in _LEADS - {"a", "an"}
        if called.definite or of_his:
            # "My son", in her words, is "her son" in the report's
            whose = _LEADS if first in {"my", "our"} else frozenset()
            more, less = content_words(called) - whose, content_words(one) - whose
            fits = called.head == one.head and (more <= less or less <= more)
            fits &= _may_be_theirs(one, called.span.quote)
            firm = one.head in ROLES and each.described.kind is HopKind.ORGANIZATION
            fits &= each.described.kind is HopKind.PERSON or firm
            fits &= _is_of_that_time(one, called)
            if fits and each.described.named:
                return each.described
    return None
