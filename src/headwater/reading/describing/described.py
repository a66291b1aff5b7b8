"""What a source's own words say of it, and what holds of every phrase that names one."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import TypedDict, Unpack

from headwater.reading.describing.capitals import is_possessive
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.words import nouns
from headwater.reading.words.known import Entity, entity_in
from headwater.records import HopKind, Span


@dataclass(frozen=True, slots=True)
class Described:
    """A source as its own words describe it.

    `span` is the description without what the source did or to whom it spoke ("officials" of
    "officials who spoke to CNN"). `name` is canonical where known, else as written; None for a
    pronoun. `head` is the noun that carries it, in the singular and lower case, or the last word
    of a person's name. `words` are the lower-case words that further describe it (title, post,
    country, trade). `gender` is "m", "f" or None; `pronoun` is one of `nouns.PRONOUNS`' values.
    `own` is true for the outlet that speaks of itself ("this newspaper", "our reporter").
    `restricted` is true where a relative clause says which one ("the recruit who joined in May").
    `partitive` is true for a part of a group that is taken up ("one of the officials").
    `document` is where a document stands that the source is the author of.
    `guess` is true where no word tells the kind: "the outfitter", "Palmair", "Earth Sciences NZ".
    """

    span: Span
    kind: HopKind
    name: str | None
    head: str
    count: int | None = None
    plural: bool = False
    definite: bool = False
    named: bool = False
    gender: str | None = None
    pronoun: str | None = None
    country: str | None = None
    words: frozenset[str] = frozenset()
    own: bool = False
    reporter: bool = False
    restricted: bool = False
    document: Span | None = None
    partitive: bool = False
    guess: bool = False


class Said(TypedDict, total=False):
    """What a phrase says of its source beside what holds of every phrase."""

    head: str
    count: int | None
    plural: bool
    named: bool
    gender: str | None
    pronoun: str | None
    country: str | None
    own: bool
    reporter: bool
    guess: bool
    partitive: bool


def base(phrase: NounPhrase, kind: HopKind, name: str | None, **said: Unpack[Said]) -> Described:
    """What holds of every phrase, whatever it names, but for what is `said` of this one."""
    head = phrase.head.lower
    known = None if phrase.is_plain else _land(phrase)
    general: Said = {
        "head": nouns.singular(head),
        "count": phrase.count,
        "plural": phrase.plural,
        "gender": said["gender"] if "gender" in said else gender_of(phrase),
        "country": known.country if known else None,
        "partitive": phrase.partitive,
    }
    return Described(
        phrase.span,
        kind,
        name,
        definite=phrase.definite,
        words=phrase.words | _FORMER if head.startswith("ex-") else phrase.words,
        restricted=phrase.restricted,
        **(general | said),
    )


def _land(phrase: NounPhrase) -> Entity | None:
    """The state that a phrase names, in its core or behind it: "the envoy of Qatar"."""
    known = entity_in(phrase.text, phrase.core[0].start, phrase.head.end, "state")
    if known is None and phrase.tail & {"of", "for", "from"}:
        known = entity_in(phrase.text, phrase.head.end, phrase.span.end, "state")
    return known


_FORMER = frozenset({"former"})
"""What "an ex-minister" is told to be too."""
_FEMALE = nouns.FEMALE_NOUNS | nouns.FEMALE_TITLES
_MALE = nouns.MALE_NOUNS | nouns.MALE_TITLES
_COMPOUND = re.compile(r"(?:(?:great-?)?grand|great-|step|god|half-|foster-|ex-)(?P<kin>\w+)")
_CALLING = re.compile(r"[a-z-]+?(?P<kin>woman|man)")
"""Nouns that end in one for a man or a woman: "granddaughter", "ex-wife", "fisherman"."""
_NATIVE = re.compile(r"(?:french|english|irish|welsh|scots|dutch|cornish|manx|ulster)(?:wo)?man")
"""Who is called by his land, with a capital: "Frenchman"."""


def gender_of(phrase: NounPhrase, name: int | None = None) -> str | None:
    """What the nouns and titles of a phrase tell of gender: "m", "f" or None.

    Words of whose somebody is tell nothing ("the boy's mother"), nor do those of a name, which
    begins at `name` ("Ada King").
    """
    marks = [place for place, token in enumerate(phrase.core) if is_possessive(token)]
    own = phrase.core[marks[-1] + 1 :] if marks else phrase.core
    titles = [token for token in own or phrase.core if name is None or token.start < name]
    told = (_gender_of_word(token.lower, token.text.islower()) for token in titles)
    return next((gender for gender in told if gender is not None), None)


@lru_cache(maxsize=4096)
def _gender_of_word(lower: str, small: bool) -> str | None:
    """What one word tells of gender; `small` where it is written without a capital."""
    word = lower.rstrip(".")
    single = nouns.singular(word)
    made = _COMPOUND.fullmatch(single)
    if made is None and ((small and nouns.looks_human(single)) or _NATIVE.fullmatch(single)):
        made = _CALLING.fullmatch(single)
    for form in (word, single, made["kin"] if made is not None else single):
        if form in _FEMALE:
            return "f"
        if form in _MALE:
            return "m"
    return None
