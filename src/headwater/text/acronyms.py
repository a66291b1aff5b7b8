"""Acronyms and the names that they are made of."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import lru_cache
from types import MappingProxyType

from headwater.text.names import fold
from headwater.text.wordlists import words

_ACRONYM = re.compile(r"\(\s*(?:the\s+)?([A-Z][A-Za-z.&]{1,9})\s*[),;]")
_SMALL = words(
    """
    of the and for in on de la y et des du und to
    """
)


def acronym_of(long: str, short: str) -> bool:
    """Whether `short` is made of the first letters of `long`, small words taken or left out, or
    all words without a capital left out ("Medicines and Healthcare products Agency")."""
    letters = re.sub(r"[^a-z]", "", short.lower())
    words = [w for w in re.split(r"[\s\-]+", fold(long)) if w]
    full = "".join(w[0] for w in words)
    sparse = "".join(w[0] for w in words if w not in _SMALL)
    proper = "".join(fold(w)[:1] for w in long.split() if w[:1].isupper())
    return len(letters) >= 2 and letters in (full, sparse, proper)


def acronyms(text: str, names: tuple[tuple[int, int], ...]) -> dict[str, tuple[int, int]]:
    """Acronyms introduced right after one of `names`: "Counter Extremism Project (CEP)".

    `names` are places in `text`; the result maps an acronym to the place of its long form.
    """
    found: dict[str, tuple[int, int]] = {}
    for start, end in names:
        match = _ACRONYM.match(text, end + 1) if text[end : end + 1] == " " else None
        if match and acronym_of(text[start:end], match[1]):
            found.setdefault(match[1], (start, end))
    return found


@lru_cache(maxsize=32)
def forces(text: str) -> Mapping[str, tuple[tuple[int, int], ...]]:
    """What the initials of police, sheriffs and fire brigades stand for that a text names in full:
    "Miami-Dade Police", then "MDPD". By the initials all places of the one body that they fit, the
    fullest first; none where two fit."""
    found = {}
    for short in dict.fromkeys(match.group() for match in _INITIALS.finditer(text)):
        letters, end = short[:-2], short[-2:]
        # "IMPD": Metropolitan is often left out of the name
        shorter = [letters[:-1]] if end == "PD" and letters[1:].endswith("M") else []
        for own in (letters, *shorter):
            bodies: dict[str, list[tuple[int, int]]] = {}
            for match in re.finditer(_body(own, end), text):
                if _FURTHER.search(text, max(0, match.start() - _REACH), match.start()) is None:
                    place = " ".join(re.split(r"[\s-]+", fold(match["place"])))
                    bodies.setdefault(place, []).append((match.start("place"), match.end()))
            if len(bodies) == 1:
                (places,) = bodies.values()
                found[short] = tuple(sorted(places, key=lambda place: place[0] - place[1]))
            if bodies:
                break
    return MappingProxyType(found)


def _body(letters: str, end: str) -> str:
    """A pattern of what initials stand for, by those of its place and the end that tells its kind:
    "MD" and "PD" for "Miami-Dade Police"."""
    words = r"(?:[\s-]|\s(?:of|and|the|&)\s)".join(rf"{letter}[\w'\u2019]+" for letter in letters)
    return rf"(?<![\w-])(?P<place>{words})\s(?:{_FORCES[end]})"


_INITIALS = re.compile(r"(?<![\w./-])[A-Z]{1,4}(?:PD|SO|FD)(?![\w/-])")
_FORCES = {
    "PD": r"(?:Metropolitan\s)?(?:Police(?:\s(?:Department|Dept\b\.?|Division))?"
    r"|police(?:\sdepartment)?)\b",
    "SO": r"Sheriff['\u2019]s\sOffice\b",
    "FD": r"(?:Fire\sDepartment|fire\sdepartment|Fire\sDept\b\.?)",
}
"""What the last two of the initials stand for."""
_FURTHER = re.compile(
    r"(?<![.!?:,\u201d\"]\s)(?<!\A)(?<!\n)"
    r"\b(?!(?:The|A|An|At|By|In|On|And|But|When|As|After|Former|Retired|Acting|Deputy)\b)[A-Z][\w.'\u2019]*[\s-]\Z"
)
"""A word with a capital before a place, which is part of another one's name: "East | Orle"."""
_REACH = 40
