"""The class of a word by itself, from closed lists, endings and capitals."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache, lru_cache

from headwater.knowledge import grammar
from headwater.knowledge.inflection import forms as inflected
from headwater.knowledge.tables import read
from headwater.text.sentences import abbreviated


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The word lists of the table `grammar`."""

    closed: dict[str, str]
    finite: frozenset[str]
    mixed: frozenset[str]
    base: frozenset[str]
    past: frozenset[str]
    titles: frozenset[str]
    times: frozenset[str]
    time_heads: frozenset[str]
    time_openers: frozenset[str]
    not_adverbs: frozenset[str]
    base_nouns: frozenset[str]
    always_verbs: frozenset[str]


@cache
def lexicon() -> Lexicon:
    """The word lists, read once."""
    table = read("grammar")
    closed: dict[str, str] = {}
    for key, tag in (
        ("adverbs", "A"),
        ("prepositions", "I"),
        ("subordinators", "S"),
        ("questions", "S"),
        ("coordinators", "C"),
        ("pronouns", "O"),
        ("determiners", "D"),
        ("subjects", "O"),
        ("modals", "X"),
        ("auxiliaries", "X"),
    ):
        closed.update(dict.fromkeys(table[key].split(), tag))
    closed.update(
        {"to": "Z", "that": "K", "who": "R", "which": "R", "whom": "R", "whose": "R", "her": "D"}
    )
    finite: set[str] = set()
    base: set[str] = set()
    past: set[str] = set()
    for lemma in table["verbs"].split():
        forms = inflected(lemma)[1:]
        finite.update(form for form in forms if not form.endswith("ing"))
        past.update(form for form in forms[1:] if not form.endswith("ing"))
        base.add(lemma)
    mixed: set[str] = set()
    for lemma in table["mixed"].split():
        forms = inflected(lemma)[1:]
        mixed.update((lemma, forms[0]))
        past.update(form for form in forms[1:] if not form.endswith("ing"))
        finite.update(form for form in forms[1:] if not form.endswith("ing"))
    return Lexicon(
        closed,
        frozenset(finite - mixed),
        frozenset(mixed),
        frozenset(base),
        frozenset(past - mixed),
        frozenset(table["titles"].split()),
        frozenset(table["times"].split()),
        frozenset(table["time_heads"].split()),
        frozenset(table["time_openers"].split()),
        frozenset(table["not_adverbs"].split()),
        frozenset(table["base_nouns"].split()),
        frozenset(table["always_verbs"].split()),
    )


_MARKS = {
    ",": ",",
    ":": ":",
    ";": ";",
    "(": "(",
    ")": ")",
    "[": "(",
    "]": ")",
    ".": ".",
    "?": ".",
    "!": ".",
    "\u2026": ".",
    "\u2014": "-",
    "\u2013": "-",
    "-": "-",
    "'s": "H",
    "'": "H",
    "&": "C",
    "%": "N",
    "$": "M",
    "\u00a3": "M",
    "\u20ac": "M",
    "#": "N",
    "@": "N",
    "/": "C",
}


_HAS_DIGIT = re.compile(r"\d")


@lru_cache(maxsize=8192)
def by_itself(text: str, lower: str) -> tuple[str, bool, bool]:
    """The class of a word by itself, whether a stop behind it is its own, and whether it may go on
    with a hyphen."""
    return _first_class(text, lower), _is_abbreviated(text), text[0].isdigit() or "'" in lower


def _first_class(text: str, lower: str) -> str:
    """The class of a word by itself: upper-case letters for sure, lower-case ones to be settled."""
    mark = _MARKS.get(lower)
    if mark:
        return mark
    words = lexicon()
    if text.isupper() and len(text) > 3 and lower in words.times:
        return "P"
    if lower in words.times and not (lower in {"march", "may", "sun", "sat"} and text == lower):
        return "T"
    tag = words.closed.get(lower)
    if tag and (text[0].islower() or not text.isupper() or len(text) == 1):
        return tag
    if _HAS_DIGIT.search(text) or (text == lower and lower in grammar.words("numbers")):
        return "P" if text[:2].isupper() and text[:2].isalpha() else "M"
    if text[0].isupper():
        return "P"
    if not text[0].isalpha():
        return "."
    return class_by_form(lower)


def class_by_form(lower: str) -> str:
    """The class of a lower-case open word; `m` for one that may be noun or verb."""
    words = lexicon()
    if "-" in lower:
        return "G" if lower.endswith("ing") else "N"
    if lower in words.mixed:
        return "m"
    if lower in words.finite:
        return "v"
    if lower in words.base:
        return "b"
    if lower.endswith("ing") and len(lower) > 4:
        return "G"
    if lower.endswith("ed") and len(lower) > 4:
        return "v"
    if lower.endswith("ly") and len(lower) > 3 and lower not in words.not_adverbs:
        return "A"
    return "N"


def _is_abbreviated(word: str) -> bool:
    """Whether a stop after the word belongs to it: "Mr.", "Gen.", an initial."""
    if not word[0].isupper():
        return False
    last = word.rsplit("-", 1)[-1]
    return (len(last) == 1 and word != "I") or (
        last[1:].islower() and last.lower() in abbreviated()
    )
