"""The firm by a name nobody knows with which a report opens: "Velda will close ... The brewer".

A noun for a firm's trade takes up a firm of the story; where none is shown to be one, it is the
name that the first sentence or the title begins with, if nothing makes it a person's or a place's.
"""

from __future__ import annotations

import re

from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.people import People
from headwater.reading.words import nouns, trades
from headwater.reading.words.generic import FIRMS
from headwater.reading.words.given import is_given
from headwater.reading.words.known import entity, is_land
from headwater.reading.words.name_words import COMMON
from headwater.reading.words.units import after_dateline
from headwater.records import HopKind, cut

_NAME = re.compile(
    r"(?P<name>[A-Z][\w-]*[a-z\d](?:\s[A-Z][\w-]*[a-z\d])?)(?=['\u2019]s\s|,?\s[a-z])(?!\sand\s)"
)
_PERSONAL = re.compile(r"\b(?:he|she|his|her|him)\b", re.IGNORECASE)
_TWO = 2


def opening_firm(text: str, one: Described, room: tuple[Mentions, People]) -> Resolved | None:
    """The name that opens the report, for "the carmaker" and its kind; None where others may be.

    It must be named again, so that it is a name and no plain word, and nobody may be "he" or "she"
    in the sentence that it opens and the next.
    """
    mentions, people = room
    trade = one.head in FIRMS - {"charity", "ngo", "club", "giant", "chain"}
    trade |= trades.is_trade(one.head)
    plain = one.definite and not (one.named or one.plural or one.restricted)
    if not (trade and plain) or len(one.span.quote.split()) != _TWO:
        return None
    start = mentions.start_of(mentions.lead)
    end = mentions.start_of(mentions.lead + 1)
    match = _NAME.match(text, after_dateline(text, start, end))
    if (
        match is None
        or match.end() > one.span.start
        or _PERSONAL.search(text, start, min(one.span.start, mentions.start_of(mentions.lead + 2)))
    ):
        return None
    name = match["name"]
    again = re.search(rf"(?<![\w-]){re.escape(name)}(?![\w-])", text[match.end() :])
    person = people.find(name)
    human = is_given(name.split()[0].lower()) or (person is not None and person.shown)
    common = (
        name.lower() in COMMON or re.search(rf"\b{re.escape(name.lower())}\b", text) is not None
    )
    common |= nouns.singular(name.lower()) in nouns.POSTS
    if again is None or human or common or entity(name) is not None or is_land(text, name):
        return None
    span = cut(text, *match.span("name"))
    found = Described(
        one.span, HopKind.ORGANIZATION, name, name.split()[-1].lower(), named=True, words=one.words
    )
    return Resolved(found, span)
