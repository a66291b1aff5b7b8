"""What a run of capitalised words stands for, by its own words and its neighbours."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise

from headwater.knowledge import states
from headwater.knowledge.dates import CALENDAR
from headwater.reading.names.shapes import Shape
from headwater.reading.words.given import GIVEN
from headwater.reading.words.name_tables import (
    BODY_HEADS,
    FORCE_HEADS,
    NOT_BODIES,
    PLACE_ENDINGS,
    PLACE_FIRST,
    PLACE_HEADS,
    PLACES,
)
from headwater.reading.words.name_words import COMMON
from headwater.records import NameKind
from headwater.text.names import HONORIFICS, SUFFIXES, fold
from headwater.text.wordlists import ordered, words

_PLACE_BEFORE = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|outside|around|inside|across|[Aa]t|towards?|cit(?:y|ies)\sof|towns?\sof"
    r"|villages?\sof|province\sof|region\sof|ports?\sof|island\sof|north\sof|south\sof|east\sof"
    r"|west\sof|districts?\sof|suburb\sof|area\sof|based\sin|downtown|central|northern|southern"
    r"|eastern|western|capital|to|from|between)\s(?:the\s)?\Z"
)
_PLACE_ONLY = re.compile(
    r"\b(?:[Ii]n|[Nn]ear|cit(?:y|ies)\sof|towns?\sof|villages?\sof|province\sof|region\sof"
    r"|ports?\sof|island\sof|north\sof|south\sof|east\sof|west\sof|districts?\sof|suburb\sof"
    r"|area\sof|downtown|northern|southern|eastern|western)\s\Z"
)
_PERSON_AFTER = re.compile(
    r"(?:['\u2019]s\s(?:wife|husband|son|daughter|father|mother|brother|sister|lawyer|family|death"
    r"|office|remarks|speech))\b"
    r"|,?\s(?:said|says|told|tells|added|adds|wrote|argued|argues|warned|warns|insisted|explained"
    r"|claimed|noted|replied|recalled|tweeted|testified|who|himself|herself|was\sborn|died|married"
    r"|graduated|retired|thinks|believes|believed|denied|denies|resigned)\b"
    r"|\s\((?:born|died|\d{4})|,\s\d\d?,|,\s(?:a|the|an)\s(?:\w+\s){0,3}(?:professor|spokesman|"
    r"spokeswoman|spokesperson|director|analyst|lawyer|minister|president|chairman|actor|singer|"
    r"author|player|official|officer|leader|expert|senator|founder|executive)\b"
)
_PERSON_BEFORE = re.compile(
    r"\b(?:[Bb]y|[Ww]ith|named|called|son|daughter|wife|husband|brother|sister|father|mother|friend"
    r"|singer|actor|actress|author|guitarist|drummer|bassist|composer|director|producer|journalist"
    r"|reporter|player|coach|manager|captain|artist|poet|novelist|writer|historian|philosopher|"
    r"scientist|engineer|architect|politician|analyst|lawyer|leader|founder|spokesman|spokeswoman"
    r"|spokesperson|chairman|commander|chief|professor|minister|president|candidate|businessman"
    r"|student|pupil|teenager|suspect|resident|neighbou?r|classmate)"
    r",?\s\Z"
)
_OFFICE_BEFORE = re.compile(r"([A-Za-z.\-]+)\s\Z")
_REACH = 28


@dataclass(frozen=True, slots=True)
class Guess:
    """A kind with how sure it is: 2 shown by the words, 1 by a weak sign or by default."""

    kind: NameKind
    weight: int


def strip_titles(shape: Shape) -> tuple[Shape | None, bool]:
    """The run without titles at its front, and whether there were any.

    "US Defense Secretary Lloyd Austin" is "Lloyd Austin"; a run of titles alone is None.
    """
    words = [fold(word).replace(" ", "-") for word in shape.words]
    last = -1
    for number, word in enumerate(words):
        if word in HONORIFICS or word.split("-")[-1] in HONORIFICS:
            last = number
        elif number > 4 or not (word in _OFFICE_WORDS or _demonym(shape.words[number])):
            break
    last = max(last, _post_inside(words))
    if last < 0:
        return shape, False
    rest = list(shape.tokens[last + 1 :])
    while rest and not (rest[0].text[0].isupper() or "-" in rest[0].text):
        rest.pop(0)
    return (Shape(tuple(rest), False) if rest else None), True


def _post_inside(words: list[str]) -> int:
    """Where the post of "Bannock County Prosecutor Steve Herzog" stands; -1 for none."""
    for number, (word, following) in enumerate(pairwise(words)):
        if number and word in HONORIFICS and following in GIVEN:
            return number
    return -1


_OFFICE_WORDS = words(
    """
    defense defence foreign prime interior finance justice vice deputy state health energy
    education trade affairs of for attorney first second economy transport culture information
    national security white house press communications oil
    """
)


@lru_cache(maxsize=4096)
def _demonym(word: str) -> bool:
    return states.by_name(word) is not None


def guess(text: str, shape: Shape, titled: bool) -> Guess | None:
    """The kind of a run as far as it and its neighbours show; None where nothing does."""
    words = shape.words
    lower = [word.lower().rstrip(".") for word in words]
    if titled or _titled(text, shape):
        return Guess(NameKind.PERSON, 2) if len(words) < 5 else None
    before = text[max(shape.start - _REACH, 0) : shape.start]
    if before[:-1].lower().endswith(_CRAFTS) and _CRAFT.search(before):
        return None
    own = _by_words(words, lower)
    if own is not None:
        return own
    article = before.lower().endswith("the ")
    around = _by_neighbours(text, shape, before, article)
    if around is not None:
        return around
    return _by_default(shape, lower, before, article)


_CRAFTS = ordered(
    """
    tanker ship vessel freighter ferry yacht frigate destroyer submarine carrier cruiser corvette
    boat missile missiles drone drones rocket rockets operation hurricane typhoon storm cyclone
    album song film novel book show series
    """
)
_CRAFT = re.compile(rf"\b(?:{'|'.join(_CRAFTS)})\s\Z", re.IGNORECASE)
"""Before the name of a thing: a ship, a weapon, a storm, a work; none of the kinds is right."""


def _titled(text: str, shape: Shape) -> bool:
    match = _OFFICE_BEFORE.search(text, max(shape.start - 24, 0), shape.start)
    if match is None:
        return False
    word = fold(match[1]).replace(" ", "-")
    return word in HONORIFICS and word not in (
        "former",
        "us",
        "u.s",
        "late",
        "ex",
        "then",
        "private",
    )


def _by_words(words: tuple[str, ...], lower: list[str]) -> Guess | None:
    """What the run's own words show."""
    joined = " ".join(lower)
    if fold(joined) in _FOLDED_PLACES:
        return Guess(NameKind.PLACE, 2)
    if len(words) > 1:
        if lower[-1] in SUFFIXES:
            return Guess(NameKind.PERSON, 2)
        if lower[-1] in FORCE_HEADS and lower[-1] not in ("force",):
            return Guess(NameKind.FORCE, 2)
        if (
            lower[-1] in BODY_HEADS
            or lower[0] in _BODY_FIRST
            or ("of" in lower and lower[0] in BODY_HEADS)
        ):
            return Guess(NameKind.BODY, 2)
        if lower[-1] in PLACE_HEADS or lower[0] in (
            "mount",
            "mt",
            "lake",
            "cape",
            "gulf",
            "strait",
        ):
            return Guess(NameKind.PLACE, 2)
        if _first_given(words):
            return Guess(NameKind.PERSON, 2)
        if "of" in lower and any(word in PLACE_HEADS for word in lower):
            return Guess(NameKind.PLACE, 1)
        if any(word in BODY_HEADS for word in lower):
            return Guess(NameKind.BODY, 1)
    elif lower[0].endswith(PLACE_ENDINGS) and len(lower[0]) > 6:
        return Guess(NameKind.PLACE, 1)
    return None


_BODY_FIRST = words(
    """
    university ministry department bank institute office bureau committee council federation
    association academy radio fc
    """
)
_FOLDED_PLACES = frozenset(fold(place) for place in PLACES)


def _first_given(words: tuple[str, ...]) -> bool:
    if len(words) > 4:
        return False
    if fold(words[0]).split(" ")[0] in GIVEN:
        return True
    return any(len(word) == 2 and word.endswith(".") for word in words[:-1])


def _by_neighbours(text: str, shape: Shape, before: str, article: bool) -> Guess | None:
    """What stands before and after the run shows."""
    if len(shape.words) == 1 and _is_acronym(shape.words[0]):
        return Guess(NameKind.BODY, 1)
    if not article and _PERSON_AFTER.match(text, shape.end) and len(shape.words) < 4:
        return Guess(NameKind.PERSON, 2 if len(shape.words) > 1 else 1)
    if _comma_place(text, shape):
        return Guess(NameKind.PLACE, 2)
    if not article and _PERSON_BEFORE.search(before) and len(shape.words) in (2, 3):
        return Guess(NameKind.PERSON, 2)
    if _PLACE_ONLY.search(before) and len(shape.words) < 4:
        return Guess(NameKind.PLACE, 2 if not article else 1)
    return None


_COMMA = re.compile(r",\s([A-Z][\w.]+(?:\s[A-Z]\w+)?)")


def _comma_place(text: str, shape: Shape) -> bool:
    """Whether a state or a larger place follows after a comma: "Roskilde, Denmark"."""
    match = _COMMA.match(text, shape.end)
    if match is None or len(shape.words) > 3:
        return False
    for name in (match[1], match[1].split()[0]):
        known = states.by_name(name)
        if (known is not None and known.form == "name") or fold(name) in _FOLDED_PLACES:
            return True
    return False


def _is_acronym(word: str) -> bool:
    return word.isupper() and word.isalpha() and 2 <= len(word) <= 6 and word not in NOT_BODIES


def _by_default(shape: Shape, lower: list[str], before: str, article: bool) -> Guess | None:
    """Two or three words without an article are most often a person, with one a body."""
    plain = [w for w in shape.words if not w.isupper() and w[0].isupper()]
    if len(shape.words) in (2, 3) and not any(word in COMMON for word in lower):
        if article:
            return Guess(NameKind.BODY, 1)
        if lower[0] in PLACE_FIRST:
            return Guess(NameKind.PLACE, 1)
        return (
            Guess(NameKind.PERSON, 1) if len(plain) == len(shape.words) else Guess(NameKind.BODY, 1)
        )
    if len(shape.words) > 3:
        return Guess(NameKind.BODY, 1)
    if shape.initial or lower[0] in COMMON or lower[0] in CALENDAR or len(lower[0]) < 3:
        return None
    if _PLACE_BEFORE.search(before):
        return Guess(NameKind.PLACE, 1)
    if article:
        return Guess(NameKind.BODY, 1) if lower[0].endswith("s") else None
    if fold(shape.words[0]) in GIVEN:
        return Guess(NameKind.PERSON, 1)
    return None
