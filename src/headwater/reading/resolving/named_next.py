"""Who is described in one sentence and speaks under a bare name in the next.

"It was approved, his lawyer argues. "They said yes," Hugo Osk KC said." A name that stands alone
where it first stands has been brought in: by the description before it, where the quotation goes
on from there and nothing makes the two differ.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved, Sourced, as_person
from headwater.reading.resolving.agreement import may_title
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.reading.words import nouns
from headwater.reading.words.phrase_words import THEIRS
from headwater.records import HopKind

_LEADS = frozenset({"a", "an"}) | THEIRS
_ROLES = nouns.words(
    "deputy lawyer attorney solicitor barrister agent spokesman spokeswoman manager"
)
"""Who is one alone beside somebody, whatever else is said of him."""
_LEADING = nouns.OFFICES | nouns.words(
    """
    executive chief boss chair chairman chairwoman head headteacher headmaster headmistress
    director manager coach captain skipper owner founder leader president chancellor principal
    vice-chancellor rector dean editor curator commander conductor bishop warden governor mayor
    secretary treasurer
    """
)
"""Who leads a body or has a post in it alone."""
_TURNS = re.compile(
    r"\s*(?:but|however|yet|still|though|others?|another|not\sso|in\scontrast)\b", re.IGNORECASE
)
"""What opens a sentence that turns to somebody else."""
_ANYBODY = frozenset({"man", "woman", "witness", "person"})
_FULL = 2
_VAGUE = nouns.words(
    "person source witness eyewitness people one man woman informant participant officer member"
)
"""Nouns too open to bring somebody in by, but where a report opens with some of them."""
_QUOTES = "\"\u201c\u2018'\u00ab"
_TOLD = re.compile(
    r",\s(?:\d{1,3},\s)?(?:an?|the|who|whose|his|her|its|their|one|then|now|formerly"
    r"|[a-z-]+(?:\s[a-z-]+)?\s(?:of|at|for|in|from|with|to)\s(?:the\s)?[A-Z]|[A-Z][\w-]+['\u2019]s)\b"
)
"""What stands behind a name that the text goes on to describe."""


def next_speaker(
    text: str, one: Described, later: Sequence[Sourced], room: tuple[Mentions, People]
) -> Resolved | None:
    """Who speaks in the sentence behind a description, by a name that nothing else is said of.

    `later` are the sources behind the description's, in text order. None where somebody else speaks
    first, the name was there before, or it is described otherwise.
    """
    mentions, people = room
    here = mentions.sentence(one.span.start)
    opens = here <= mentions.lead and mentions.opens(one.span.start)
    if not _may_be_named(one, opens):
        return None
    for source in later:
        said = source.described
        if source.outer is not None or said.span.start < one.span.end:
            continue
        begins = min((span.start for span in source.content), default=said.span.start)
        if said.pronoun is not None and mentions.sentence(begins) <= here:
            continue
        named = said.named and said.kind is HopKind.PERSON
        person = people.find(said.name or "") if named else None
        if person is None or mentions.sentence(begins) != here + 1:
            return None
        goes_on = text[begins : begins + 1] in _QUOTES and text[begins : begins + 1] != ""
        if not goes_on or _TURNS.match(text, mentions.start_of(here + 1)):
            return None
        first = said.span.start <= person.places[0].start < said.span.end
        return as_person(one, person) if first and _fits(text, one, person) else None
    return None


def _may_be_named(one: Described, opens: bool) -> bool:
    """Whether a description is of one person beside somebody, or of one who is brought in by it;
    `opens` where a report opens with it ("An Osk man says")."""
    plain = one.kind in {HopKind.ANONYMOUS, HopKind.PERSON} and not one.named
    if not plain or one.plural or one.partitive or one.pronoun is not None:
        return False
    first = one.span.quote.split(maxsplit=1)[0].lower()
    owned = first in THEIRS or re.search(r"\w['\u2019]s?\s", one.span.quote) is not None
    human = one.head in nouns.PEOPLE | _ROLES or nouns.looks_human(one.head)
    vague = one.head in _VAGUE and not (opens and one.head in _ANYBODY)
    beside = (owned or first in _LEADS) and human and not vague
    return beside or (owned and one.head in _LEADING)


def _fits(text: str, one: Described, person: Person) -> bool:
    """Whether nothing that is said of a person makes him somebody else than is described."""
    differs = one.gender and person.gender and one.gender != person.gender
    if len(person.parts) < _FULL or differs:
        return False
    beside = {nouns.singular(word) for word in person.words} - set(person.parts)
    posts = {word for word in beside if word in nouns.POSTS}
    if posts and one.head not in posts and not may_title(one.head, set(person.words)):
        return False
    return not any(_TOLD.match(text, place.end) for place in person.places)
