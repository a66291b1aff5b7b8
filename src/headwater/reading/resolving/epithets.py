"""Persons meant by a description that names nobody: "Mara Quist said ... the 24-year-old wrote".

It takes up who spoke last, where nobody else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.resolving.agreement import gender_fits
from headwater.reading.resolving.contradicted import rules_out
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.named_last import is_brought_in
from headwater.reading.resolving.people import People
from headwater.reading.resolving.rivals import is_rival, stands
from headwater.reading.resolving.spoken_of import SpokenOf
from headwater.reading.words import nouns
from headwater.reading.words.trades import ROLES
from headwater.records import PEOPLE_KINDS, HopKind
from headwater.text.names import standing
from headwater.text.numbers import written

_BACK = 2
"""How many sentences an epithet reaches back."""
_AGE_BACK = 6
"""How many a person's age reaches back, which nobody else shares."""
_THINGS = frozenset(HopKind) - PEOPLE_KINDS
"""What is nobody, so that no epithet is meant of it."""
_LONGEST = 4
_TWO = 2
_UNIQUE = nouns.words(
    """
    judge president king queen pope mayor speaker prosecutor coroner chancellor captain sheriff
    spokesman spokeswoman spokesperson source lawyer attorney court victim suspect defendant
    plaintiff witness wife husband mother father brother sister son daughter widow minister premier
    reporter journalist interviewer person one insider informant informer leaker tipster
    general colonel major lieutenant brigadier admiral commodore sergeant corporal
    """
)
"""Nouns for somebody of their own in a story, whoever spoke before."""
_RETIRED = frozenset({"retired"})
"""Words by which a post is nobody's in the story any more."""
_SAID_TO_BE = re.compile(r",\s(?:\d{1,3},\s)?(?:who|an?|the|one\sof)\s")
"""What stands behind a name that the text goes on to describe."""
_OFFICERS = nouns.words("clerk officer chairman chairwoman chair inspector")
"""Posts of their own in a story, taken up by who is named with them alone."""
_ANYBODY = nouns.words("man woman boy girl teenager pensioner youngster")
"""What anybody is called who has no name in the story."""
_STRANGERS = nouns.words(
    """
    driver caller dispatcher passenger customer shopper employee worker cashier guard neighbour
    neighbor landlord landlady tenant operator gunman shooter robber intruder paramedic firefighter
    bystander onlooker passerby passer-by motorist pedestrian rider babysitter bodyguard translator
    interpreter roommate flatmate lodger guest visitor owner homeowner buyer seller trader resident
    student pupil patient nurse teacher gunner pilot conductor usher bartender barman waiter
    whistleblower whistle-blower
    """
)
"""Whom a story brings in beside those who hold a post."""
_OTHERS = nouns.OFFICES | _STRANGERS
_PARENT = re.compile(rf"\sof\s(?:{written(2, 8)})\Z")
"""Whose children are counted: "the father of three"."""


def spoke_last(
    text: str,
    one: Described,
    sources: Sequence[Sourced],
    memory: Sequence[Resolved],
    room: tuple[Mentions, People, SpokenOf],
) -> int | None:
    """The place of the source that a definite description takes up as who spoke last, else None."""
    if not _is_epithet(text, one):
        return None
    mentions, people, spoken = room
    native = one.country is not None and len(one.span.quote.split()) == _TWO
    bearers = [p for p in people.persons if one.country in p.countries] if native else []
    # once all sources are resolved, other words may still be asked about
    mine = sources[len(memory)] if len(memory) < len(sources) else Sourced(one)
    begins = [span.start for span in mine.content]
    here = mentions.sentence(min([one.span.start, *begins]))
    for back in range(len(memory) - 1, -1, -1):
        if back == mine.outer:
            # whom a speaker tells of is not the speaker
            return None
        source, meant = sources[back], memory[back].described
        if source.outer is not None or source.described.span.start >= one.span.start:
            continue
        if source.content and source.content == mine.content:
            # "Ada Osk and the crofter said": they are two
            continue
        far = one.head.endswith("year-old") or _others(mentions, people, one) == 1
        reach = _AGE_BACK if far else _BACK
        if here - mentions.sentence(source.described.span.start) > reach:
            return None
        if one.head.endswith("year-old") and meant.kind is HopKind.ANONYMOUS:
            # "a survivor ... the 19-year-old"
            return None if meant.plural or meant.head not in nouns.PEOPLE else back
        open_noun = one.head.endswith("year-old") or one.head in _ANYBODY
        if open_noun and is_brought_in(text, spoken, one, source.described.span.end):
            # "the chief said a man was held. The 19-year-old"
            return None
        if meant.kind in _THINGS:
            # "Osk denied a report by the Ledger ... The official": no paper is one
            continue
        if meant.kind is not HopKind.PERSON or not meant.named or meant.pronoun is not None:
            return None
        person = people.find(meant.name or "")
        native_of = person in bearers if bearers else _others(mentions, people, one) == 1
        if (native and not native_of) or (person and rules_out(text, one, person)):
            continue
        if person is not None and (
            _belongs_to_another(text, one, person)
            or _is_between(one, person, source.described.span.end, (mentions, people))
        ):
            return None
        gender = meant.gender or (person.gender if person else None)
        return back if {one.gender, gender} != {"m", "f"} else None
    return None


def _is_between(one: Described, person: Person, end: int, room: tuple[Mentions, People]) -> bool:
    """Whether somebody else is named in the sentence of an epithet, between who spoke and it: "Osk
    spoke. Roe's visit was put down to the tycoon's money"."""
    mentions, people = room
    start = one.span.start
    since = max(end, mentions.start_of(mentions.sentence(start)))
    return any(
        since <= at.start < start
        for each in people.persons
        if each is not person and mentions.is_person(each) and gender_fits(one, each)
        for at in each.places
    )


def _belongs_to_another(text: str, one: Described, person: Person) -> bool:
    """Whether a text says of somebody what he is, so that a post beside it is another's, and a
    trade by which a story brings in a stranger: "Chief Osk said ... the driver"."""
    if is_rival(one):
        return not stands(text, one, person)
    if one.head not in _OTHERS:
        return False
    if any(nouns.singular(word) in nouns.POSTS for word in person.words):
        return True
    described = _SAID_TO_BE.match(text, person.places[0].end) is not None
    return described and one.head in nouns.OFFICES


def _others(mentions: Mentions, people: People, one: Described) -> int:
    """How many persons are named before a description."""
    return sum(
        mentions.is_person(person) and person.places[0].start < one.span.start
        for person in people.persons
    )


def _is_epithet(text: str, one: Described) -> bool:
    if one.kind not in {HopKind.PERSON, HopKind.ANONYMOUS} or one.plural or one.named:
        return False
    if not one.definite or one.restricted or len(one.span.quote.split()) > _LONGEST:
        return False
    if one.head.endswith("year-old"):
        return True
    if one.country is not None and len(one.span.quote.split()) == _TWO:
        return True
    if _PARENT.search(one.span.quote):
        return True
    if re.search(r"['\u2019]", one.span.quote) or one.head in _OFFICERS | ROLES:
        return False
    if one.words & _RETIRED:
        # "the retired judge" sits in no court
        return True
    if one.head in _UNIQUE or not nouns.is_human(one.head):
        return False
    # somebody brought in by that noun before is who is meant
    before = text[: one.span.start].lower()
    places = chain(standing(before, one.head), standing(before, f"{one.head}s"))
    return next(places, None) is None
