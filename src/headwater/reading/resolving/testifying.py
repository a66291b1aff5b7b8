"""Who gives evidence: "the witness" is whom a report last tells to do so, and none of counsel."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, Sourced, as_person
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.reading.words import nouns
from headwater.records import Span

_COUNSEL = nouns.words(
    "barrister counsel prosecutor attorney lawyer solicitor defender judge magistrate kc qc"
)
_FOR_ANOTHER = re.compile(
    r",[ ](?:(?:defending|prosecuting|mitigating|representing|acting)\b"
    r"|for[ ](?:the[ ](?:[Cc]rown|[Dd]efen[cs]e|[Pp]rosecution|[Ss]tate|family)\b|[A-Z]))"
)
"""What shows behind a name that its bearer speaks for others in court."""
IN_COURT = nouns.words("witness defendant accused complainant plaintiff claimant")
"""Who speaks for himself there."""
_GIVES = re.compile(
    r"(?:,[ ][^.;\n]{1,80},)?[ ](?:(?:had|has|have|was|also|then|later|himself|herself)[ ]){0,2}"
    r"(?:t(?:old|ells)[ ]the[ ](?:court|jury|jurors|trial|tribunal|inquiry|inquest|hearing)\b"
    r"|testif(?:ied|ies)\b|g(?:ave|ives|iven|iving)[ ]evidence\b|took[ ]the[ ]stand\b"
    r"|(?:was|is)[ ](?:cross-examined|sworn[ ]in|called[ ]to[ ]give)\b)"
)
_HEARS = re.compile(
    r"(?:\b(?:heard|hears|hearing)[ ](?:(?:evidence|testimony)[ ])?from[ ]"
    r"|\b[Uu]nder[ ]cross-examination,?[ ]|\b[Gg]iving[ ]evidence[^.;\n]{0,80},[ ]"
    r"|\b[Tt]he[ ](?:next|first|second|third|last|final)[ ]witness,?[ ](?:was[ ])?"
    r"|\b[Cc]ross-examin(?:ed[ ]by|ing)[ ][^.;\n]{0,80},[ ])"
    r"(?:the[ ]|an?[ ])?(?:(?!(?:for|by|of|in|on|with|and|at|from|to)\b)[A-Za-z]+\.?[ ]){0,3}\Z"
)
_REACH = 120
_TWO = 2


def is_counsel(text: str, person: Person) -> bool:
    """Whether somebody pleads in court for others, or sits there to judge."""
    if not _COUNSEL.isdisjoint(person.words):
        return True
    return any(_FOR_ANOTHER.match(text, place.end) for place in person.places)


def witness_before(
    text: str, one: Described, room: tuple[Mentions, People], sources: Sequence[Sourced]
) -> Resolved | None:
    """Who is "the witness" by name: who was last told to give evidence since others of the
    `sources` before were called so. None for all other words."""
    if one.head != "witness" or one.plural or len(one.span.quote.split()) != _TWO:
        return None
    mentions, people = room
    others = (each.described for each in sources)
    since = max((each.span.end for each in others if each.head == one.head), default=0)
    found = [
        (place.start, at)
        for at, person in enumerate(people.persons)
        for place in person.places
        if since <= place.start < one.span.start and _gives_evidence(text, place)
        if mentions.is_person(person) and not is_counsel(text, person)
    ]
    return as_person(one, people.persons[max(found)[1]]) if found else None


def _gives_evidence(text: str, place: Span) -> bool:
    if _GIVES.match(text, place.end) is not None:
        return True
    return _HEARS.search(text, max(0, place.start - _REACH), place.start) is not None
