"""What shows that whoever a text names next is not who has just spoken without a name, but whom
that one accuses or who answers: "A former officer has described beatings. The commander, Jan Osk,
denied it".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Sourced
from headwater.reading.resolving.accused import DENIES
from headwater.reading.resolving.agreement import akin_nouns, may_call
from headwater.reading.words import nouns, verdict_words

_ASIDE = r"(?:,[^;.\n]{2,80},|[ ]\(\d{1,3}\))?"
_DENIES = re.compile(_ASIDE + DENIES)
_DENYING = re.compile(
    r"\b(?:deny|reject|dismiss|disput|contest|refut|rebut)ing\b[^.;\n]{1,80},[ ]"
    r"(?:[\w.-]+[ ]){0,4}\Z",
    re.IGNORECASE,
)
"""What opens a sentence in which somebody answers: "Rejecting this, the mayor, Jan Osk,"."""
_REACH = 120
_BY_POST = re.compile(
    r"(?:\A|[.!?\u201d\"\n][ ]?|\b(?:[Bb]ut|and|said|says)[ ])"
    r"(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[A-Z][\w-]*['\u2019]s?)[ ]"
    r"(?:[\w'\u2019-]+[ ]){0,5}?(?P<noun>[a-z-]+)(?:[ ](?:of|for|at|in)[ ][^,;.\n]{2,60})?,[ ]"
    r"(?:[A-Z][\w.'\u2019-]*[ ]?){1,6}\Z"
)
"""By what somebody is brought in: "The prison's commander, Colonel Jan Osk"."""
_LINES = nouns.words(
    "general colonel major captain lieutenant brigadier marshal admiral commodore sergeant corporal"
)
"""Ranks of which somebody has one."""


def is_another(text: str, one: Described, sources: Sequence[Sourced], person: Person) -> bool:
    """Whether a person who is named later is somebody else than a description: named in what is
    said, brought in by another post, or who denies it.

    `sources` are those from the one on in whose words the description stands.
    """
    if any(map(person.is_named_in, sources[0].content)):
        return True
    first = person.places[0]
    brought = _BY_POST.search(text, max(0, first.start - _REACH), first.end)
    noun = nouns.singular(brought["noun"]) if brought is not None else None
    if noun == one.head:
        return False
    ranks = person.words & _LINES
    differs = one.head in _LINES and ranks and one.head not in ranks
    # "a cardiologist", then "The doctor, Jan Osk,": by a wider noun
    alike = akin_nouns(one.head) | one.words
    other = noun in nouns.POSTS | _LINES and noun not in alike and not may_call(noun, one.head)
    return bool(differs or other) or _answers(text, one, sources[1:], person)


def _answers(text: str, one: Described, later: Sequence[Sourced], person: Person) -> bool:
    """Whether somebody denies what has been said, where the text first names him."""
    if _DENIES.match(text, one.span.end):
        # who denies it himself may deny it again
        return False
    first = person.places[0]
    if _DENIES.match(text, first.end):
        return True
    if _DENYING.search(text, max(0, first.start - _REACH), first.start):
        return True
    return any(
        verdict_words.is_denying(source.content)
        for source in later
        if source.described.span.covers(first)
    )
