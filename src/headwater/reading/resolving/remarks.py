"""Who is named where a text tells on what occasion he spoke: "A former minister has said it fell.
Dirk Osk made the remarks in an interview with the Echo".

Such a sentence names whoever was only described before it, where nobody else has spoken by name.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Sourced
from headwater.reading.resolving.agreement import gender_fits
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.records import HopKind

_AHEAD = 2
"""How many sentences ahead it is told who made the remarks."""
_FULL = 2
_MADE = re.compile(
    r"(?:,[^,;.\n]{2,80},)?\s(?:made|was\smaking|gave|delivered)\s(?:the|his|her|these|those|this)\s"
    r"(?:remark|comment|statement|claim|assertion|allegation|accusation|announcement|admission"
    r"|revelation|disclosure|prediction|warning|appeal)s?\b"
    r"|(?:,[^,;.\n]{2,80},)?\swas\s(?:speaking|talking|testifying|addressing)\b"
)
_TITLED = re.compile(r"(?:The\s)?(?:[A-Z][\w.-]*\s){0,4}")
"""What may stand between the start of a sentence and a name that opens it."""


def made_remarks(
    text: str, one: Described, later: Sequence[Sourced], room: tuple[Mentions, People]
) -> Person | None:
    """The person of whom a text tells next that the words of who is described were his.

    `later` are the sources behind the description's, in text order. None where two may be meant.
    """
    single = one.kind in {HopKind.ANONYMOUS, HopKind.PERSON} and one.pronoun is None
    if not single or one.named or one.plural or one.partitive:
        return None
    mentions, people = room
    here = max(mentions.sentence(one.span.start), mentions.lead)
    found = [
        person
        for person in people.persons
        if person.places[0].start > one.span.end
        and 0 < mentions.sentence(person.places[0].start) - here <= _AHEAD
        and len(person.parts) >= _FULL
        and gender_fits(one, person)
        and _tells_where(text, person, mentions)
    ]
    if len(found) != 1:
        return None
    until = found[0].places[0].start
    between = (each for each in later if each.outer is None and each.described.span.end <= until)
    named = any(each.described.kind is HopKind.PERSON and each.described.named for each in between)
    return None if named else found[0]


def _tells_where(text: str, person: Person, mentions: Mentions) -> bool:
    """Whether somebody's first mention opens a sentence that tells where he spoke."""
    first = person.places[0]
    start = mentions.start_of(mentions.sentence(first.start))
    opens = _TITLED.fullmatch(text, start, first.start) is not None
    return opens and _MADE.match(text, first.end) is not None
