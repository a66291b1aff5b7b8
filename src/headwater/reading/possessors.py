"""Whose "his office", "its embassy" and "two of her aides" are: named by their possessor.

A possessive that only points is no part of a name ("his guards"); it makes the name where the noun
alone names nothing: bodies and circles that many have ("office"), and some of somebody's people.
"""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading import nouns
from headwater.reading.described import Described
from headwater.records import HopKind, cut

_OWNED = re.compile(
    r"(?:(?P<share>\w+)\sof\s)?(?P<owner>his|her|its|their)\s(?:own\s)?(?P<rest>.+)",
    re.IGNORECASE | re.DOTALL,
)
_CIRCLES = nouns.words(
    """office family entourage campaign embassy ministry government administration cabinet
    parliament army estate consulate mission delegation department directorate"""
)
"""Nouns that name nobody without whose they are."""
_PEOPLE = frozenset({HopKind.PERSON, HopKind.ANONYMOUS})


def owner_in(text: str, one: Described) -> Described | None:
    """The pronoun for whose something is, where the name wants its bearer; None elsewhere."""
    match = _OWNED.match(one.span.quote)
    named = one.named and (one.name or "")[:1].isupper()
    if match is None or named or (match["share"] is None and one.head not in _CIRCLES):
        return None
    return pronoun_at(text, one.span.start + match.start("owner"), match["owner"])


def pronoun_at(text: str, start: int, word: str) -> Described:
    """The description of a possessive pronoun: "its" is a body's, "her" a woman's."""
    form = nouns.PRONOUNS[word.lower()]
    kind = HopKind.ORGANIZATION if form == "n" else HopKind.PERSON
    here = cut(text, start, start + len(word))
    owner = Described(here, kind, word, word.lower(), plural=form == "p", pronoun=form)
    return replace(owner, gender=form if form in "mf" else None)


def under_owner(one: Described, owner: Described) -> Described:
    """A description under the name of whose it is: "Jane Roe's office"."""
    match = _OWNED.match(one.span.quote)
    if match is None or not owner.name:
        return one
    rest = " ".join(match["rest"].split())
    bare = owner.name.removeprefix("the ").removeprefix("a ").removeprefix("an ")
    person = owner.kind in _PEOPLE and not owner.plural
    name = f"{bare}'s {rest}" if person or match["share"] is None else f"the {rest} of {bare}"
    return replace(one, name=f"{match['share'].lower()} of {name}" if match["share"] else name)
