"""Where in the words for somebody the name begins, and whose it is."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from headwater.knowledge import bodies, states
from headwater.reading.describing.capitals import is_title
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given
from headwater.reading.words.name_tables import PLACE_FIRST
from headwater.reading.words.phrase_words import (
    ARTICLES,
    CAUSES,
    DETERMINERS,
    EPITHETS,
    FIELDS,
    PREPOSITIONS,
)
from headwater.text.names import standing
from headwater.text.tokens import Token, tokenize

_FULL = 2
_TWO = 2
_PLACING = nouns.words("in near from outside around inside across")
"""Words behind which, but for one more, the name of a place stands."""


def opens_with_trade(core: Sequence[Token], run: Sequence[Token]) -> bool:
    """Whether a trade or an epithet opens the sentence before a name: "Sprinter Mara Quist"; any
    other word may be a given name that no table holds: "Nazrul Amir Osk"."""
    if len(run) <= _FULL or run[0] is not core[0] or is_given(run[0].lower):
        return False
    word = run[0].lower
    trade = nouns.looks_human(word) or word in _BEFORE_NAMES or word.endswith(_NOUN_ENDINGS)
    # "the envoy in Brussels Nikolai Osk"
    place = states.by_name(run[0].text) is not None and is_given(run[1].lower)
    return trade or place or "-of-" in word


_NOUN_ENDINGS = tuple(
    sorted(
        nouns.words(
            """
            bird star girl boy mum dad queen king champ ace hand mate guru hero heroine
            mogul tycoon baron head chief boss chef kid folk model celeb legend fan
            favourite favorite great idol diva
            """
        )
    )
)
"""Endings of further nouns for people that open a sentence before a name: "Songbird Ann Roe"."""
_BEFORE_NAMES = EPITHETS | nouns.PEOPLE | nouns.OFFICES | nouns.OFFICIALS
_GIVEN_TITLES = frozenset({"dean", "duke", "earl", "mason", "hunter"})


def with_given(text: str, core: Sequence[Token], run: list[Token]) -> list[Token]:
    """A surname with the word before it that is a given name as well as a title, where the report
    tells of no dean, duke or earl: "Dean Varne"."""
    place = core.index(run[0]) if len(run) == 1 else 0
    before = core[place - 1] if place else None
    if before is None or before.lower not in _GIVEN_TITLES or not before.text[:1].isupper():
        return run
    title = re.search(rf"\b(?:{before.lower}s?\b|{before.text}\sof\s)", text)
    return run if title is not None else [before, *run]


def is_borne(text: str, word: str) -> bool:
    """Whether a report names somebody by a given name and this word: "Seals", of Anthony Seals."""
    full = re.finditer(rf"\b([A-Z][a-z]+)\s{re.escape(word)}\b", text)
    return any(is_given(match[1].lower()) for match in full)


@lru_cache(maxsize=1024)
def is_but_a_word(text: str, word: str) -> bool:
    """Whether a word has its capital only where a sentence opens, and stands in small letters too:
    "Charges were filed. The charges say"; of who is told of by that name a full name stands."""
    if next(standing(text, word.lower()), None) is None:
        return False
    places = list(standing(text, word))
    if any(_GOES_ON.match(text, start + len(word)) for start in places):
        return False
    return all(_opens_sentence(text, start) for start in places)


_GOES_ON = re.compile(
    r"\s(?:[A-Z]|(?:said|says|told|added|adds|asked|wrote|testified|denied|warned|argued|insisted"
    r"|explained|recalled|declined|announced|reported|confirmed|claimed|pleaded|agreed|refused)\b)"
)
"""What follows names and no words that only open a sentence: "Hill said", "Target Corp."."""
_TITLE = re.compile(r"(?:\b[A-Z]|\b[A-Z][a-z]{1,4})\.\s\Z")
"""A title or an initial right before a name: "Dr. Hill", "J. Hill"."""
_REACH = 8


def _opens_sentence(text: str, start: int) -> bool:
    if _TITLE.search(text, max(0, start - _REACH), start):
        return False
    before = text[max(0, start - _TWO) : start].strip("\"' \u201c\u2018")
    return not before or not (before[-1].isalnum() or before[-1] in ",")


def after_fields(run: Sequence[Token]) -> int | None:
    """Where a full name begins behind what somebody is over: "Investigations Ugo Falcato"."""
    place = 0
    while place < len(run) and (
        run[place].lower in FIELDS or (place and run[place].lower == "and")
    ):
        place += 1
    return place if place and len(run) - place == _FULL else None


def is_cause(before: Sequence[Token]) -> bool:
    """Whether the words before a name call it a society: "the rights group", "the charity"."""
    noun = before[-1].lower
    cause = noun == "group" and len(before) > 1 and before[-2].lower in CAUSES
    return cause or noun in {"charity", "ngo", "non-profit", "nonprofit", "watchdog"}


def follows_person(text: str, start: int, first: Token) -> bool:
    """Whether "the" and a noun for somebody else stand right before a name."""
    before = [t for t in tokenize(text, start, first.start) if t.is_word]
    noun = before[-1] if before else None
    if noun is None or not noun.text.islower() or not any(t.lower == "the" for t in before):
        return False
    single = nouns.singular(noun.lower) == noun.lower
    young = noun.lower.endswith(("boy", "girl"))
    return single and (young or nouns.looks_human(noun.lower) or noun.lower in nouns.PEOPLE)


def is_whose(text: str, start: int, before: Sequence[Token], run: Sequence[Token]) -> bool:
    """Whether a name right after "of" is whose somebody is: "a friend of Ann Roe"."""
    between = [t for t in tokenize(text, start, run[0].start) if t.is_word]
    # "Chief of Detectives Ann Roe" is not theirs
    plain = all(t.text == "." or _is_one_title(t.lower) for t in before)
    return plain and len(between) == 1 and between[0].lower in {"of", "to", "for", "from"}


def _is_one_title(word: str) -> bool:
    return is_title(word) and nouns.singular(word) == word


def follows_noun(text: str, start: int, first: Token) -> bool:
    """Whether a plain noun stands right before a person's name: "its press service Inna Bykova",
    but no "the film Red Lamp", "the 2,500-tonne Vega Star", "in sunny Upper Osk"."""
    before = [t for t in tokenize(text, start, first.start) if t.is_word]
    word = before[-1].text if before else ""
    placed = len(before) == _FULL and before[0].lower in _PLACING
    if placed or first.lower in PLACE_FIRST:
        return False
    articled = any(t.lower in DETERMINERS | ARTICLES for t in before)
    body = word in nouns.BODIES | nouns.ORGANIZATIONS | {"service", "department", "office"}
    thing = articled and not body and nouns.singular(word) == word and not is_given(first.lower)
    if thing or any(t.text[0].isdigit() for t in before):
        return False
    return word.isalpha() and word.islower() and word not in PREPOSITIONS | DETERMINERS | ARTICLES


def known_part(text: str, run: Sequence[Token]) -> int | None:
    """Where in a run of capitals a known name that it begins with ends; None without one."""
    for stop in range(len(run) - 2, 0, -1):
        words = text[run[0].start : run[stop - 1].end]
        if bodies.by_name(words) is not None or states.by_name(words) is not None:
            return stop
    return None
