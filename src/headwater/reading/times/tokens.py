"""The words of a text with their time classes: one letter for each word.

The grammar (`headwater.reading.times.grammar`) is a regular expression over these letters, so a
text is scanned once whatever the number of rules. Words that are also something else ("may",
"march", "fall", "second", "sat") get a time class only where spelling or neighbours show it.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from headwater.knowledge.dates import DAYS, MONTHS, SHORT_MONTHS
from headwater.reading.times.words import (
    HOLIDAYS,
    NUMBERS,
    ORDINALS,
    PARTS,
    PLURALS,
    REFERENCES,
    SETS,
    UNITS,
)
from headwater.text.numbers import TENS
from headwater.text.rows import maker
from headwater.text.wordlists import words

_CLASSES: dict[str, str] = {}
for _letter, _words in {
    "a": "a an",
    "t": "the",
    "f": "of",
    "L": "last past previous preceding",
    "X": "next coming upcoming following ensuing subsequent",
    "T": "this current",
    "h": "that same",
    "R": "recent",
    "l": "latest",
    "E": "early late mid beginning middle end start outset",
    "e": "earlier later",
    "A": "ago",
    "V": "every each",
    "v": "several few couple many some",
    "q": "about around nearly almost over roughly approximately some under within",
    "b": "more less fewer longer",
    "c": "than",
    "@": "at",
    "j": "least most",
    "^": "up",
    ">": "to",
    "G": "old",
    "i": "in on by since until for during from through till between",
    "z": "before after",
    "&": "and",
    "F": "fiscal",
    "k": "am pm a.m a.m. p.m p.m.",
    "g": "gmt utc est edt cst cdt mst mdt pst pdt bst cet cest local",
    "D": "today yesterday tomorrow tonight overnight",
    "B": "future",
    "y": "time moment point juncture",
}.items():
    for _word in _words.split():
        _CLASSES.setdefault(_word, _letter)
for _table, _letter in (
    (REFERENCES, "d"),
    (SETS, "S"),
    (ORDINALS, "O"),
    (NUMBERS, "w"),
    (PARTS, "P"),
    (UNITS, "u"),
    (PLURALS, "U"),
):
    for _word in _table:
        _CLASSES.setdefault(_word, _letter)
_CLASSES |= {"summer": "Z", "winter": "Z", "autumn": "Z", "summers": "Z", "winters": "Z"}
_CLASSES |= {"summers": "x", "winters": "x", "second": "O", "some": "v"}

_WORD = re.compile(
    r"""
    (?P<meridiem>[AaPp]\.[Mm]\.?)
  | (?P<holiday>\b(?=[A-Z])(?:"""
    + "|".join(re.escape(name.title().replace("'S", "@s")) for name in HOLIDAYS).replace(
        "@", "['\u2019]"
    )
    + r""")\b)
  | (?P<word>[^\W\d_]+)
  | (?P<iso>\d{4}-\d\d-\d\d(?!\d))
  | (?P<decade>(?<!\w)(?:(?:1[5-9]\d|20\d)0|(?:['\u2019]|(?<=the\ ))\d0)['\u2019]?s\b)
  | (?P<ordinal>\d{1,2}(?:st|nd|rd|th)\b)
  | (?P<clock>(?<![\d:.])[0-2]?\d[:.][0-5]\d
        (?=\s?(?:[ap]\.?m|GMT|UTC|local|hrs)|(?<=:\d\d)(?![\d:])))
  | (?P<number>\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)
  | (?P<possessive>['\u2019]s\b)
  | (?P<mark>\S)
    """,
    re.VERBOSE,
)


class Word(NamedTuple):
    """A word or mark with its class letter ('x' for words that no time phrase holds)."""

    start: int
    end: int
    lower: str
    letter: str


def read_words(text: str, start: int, end: int) -> list[Word]:
    """The words of `text[start:end]` with their classes; offsets are into `text`."""
    raw = [
        (*m.span(), m.group().lower().replace("\u2019", "'"), m.lastgroup or "mark")
        for m in _WORD.finditer(text, start, end)
    ]
    words = [
        _made((first, last, lower, _CLASSES.get(lower, "x")))
        if kind == "word" and lower not in _DOUBTFUL
        else _classify(text, raw, at)
        for at, (first, last, lower, kind) in enumerate(raw)
    ]
    for at, word in enumerate(words[1:], start=1):
        month = words[at - 1]
        if word.letter == "." and month.letter == "M" and month.lower in SHORT_MONTHS:
            words[at] = word._replace(letter="_")
    return words


_made = maker(Word)


def may_hold_time(text: str, start: int, end: int) -> bool:
    """Whether figures or a word that every time phrase needs one of are in `text[start:end]`."""
    if _FIGURES.search(text, start, end):
        return True
    return not _NEEDED.isdisjoint(_LETTERS.findall(text[start:end].lower()))


_FIGURES = re.compile(r"\d(?:\d{3}|\s*/\s*\d|[.:]\d|\s*[ap]\.?m|0['\u2019]?s)", re.IGNORECASE)
"""What a time phrase has that is told in figures alone: a year, a mark between figures, "am" or
"pm" behind them, a decade."""
_LETTERS = re.compile(r"[^\W\d_]+")
_DOUBTFUL = frozenset(
    {*MONTHS, *DAYS, *(f"{day}s" for day in DAYS)}
    | {"fall", "spring", "eighteen", "nineteen", "quarter"}
)
"""Words whose class their spelling or their neighbours show."""
_NEEDED = (
    _DOUBTFUL
    | {word for word, letter in _CLASSES.items() if letter in "uUDPSZLBdy"}
    | {max(_LETTERS.findall(name.lower()), key=len) for name in HOLIDAYS}
)
"""Of a holiday the longest word: "new" and the "s" of "New Year's Day" stand everywhere."""


_NUMBER_LETTERS = {
    "iso": "I",
    "holiday": "H",
    "decade": "9",
    "ordinal": "o",
    "clock": "K",
    "meridiem": "k",
}


def _classify(text: str, raw: list[tuple[int, int, str, str]], at: int) -> Word:
    start, end, lower, kind = raw[at]
    if kind == "mark":
        letter = lower if lower in ",./-:" else "-" if lower in "\u2010\u2011\u2013" else "x"
    elif kind == "possessive":
        letter = "'"
    elif kind == "number":
        letter = _number_letter(text, start, end, lower)
    elif kind in _NUMBER_LETTERS:
        letter = _NUMBER_LETTERS[kind]
    else:
        letter = _word_letter(text, raw, at)
    return _made((start, end, lower, letter))


def _number_letter(text: str, start: int, end: int, digits: str) -> str:
    """N: 1 to 31; Y: a possible year; n: any other number; x: glued to letters or a currency."""
    if start and (text[start - 1].isalpha() or text[start - 1] in "$£€¥#_"):
        return "x"
    if end < len(text) and (text[end].isalpha() or text[end] in "%_"):
        return "N" if text[end : end + 2].lower() in ("am", "pm") else "x"
    if digits.isdigit():
        if len(digits) <= 2 and 1 <= int(digits) <= 31:
            return "N"
        if len(digits) == 4 and 1500 <= int(digits) <= 2100:
            return "Y"
    return "n"


def _word_letter(text: str, raw: list[tuple[int, int, str, str]], at: int) -> str:
    start, _, lower, _ = raw[at]
    capital = text[start].isupper()
    if lower in MONTHS:
        return "M" if capital and _is_month(raw, at) else "x"
    if lower in DAYS or (lower.endswith("s") and lower[:-1] in DAYS):
        return "W" if capital and _is_weekday(raw, at) else "x"
    if lower in ("fall", "spring"):
        return "Z" if _is_season(raw, at) else "x"
    if lower in ("eighteen", "nineteen") and at + 1 < len(raw) and raw[at + 1][2] in TENS:
        return "7"
    if lower == "quarter" and capital and not _is_ranked(raw, at):
        return "x"
    return _CLASSES.get(lower, "x")


def _is_ranked(raw: list[tuple[int, int, str, str]], at: int) -> bool:
    """Whether a capitalised "Quarter" is one of a year ("the Third Quarter") and no part of a town.

    At the beginning of a sentence any may be.
    """
    before = raw[at - 1] if at else (0, 0, ".", "mark")
    if before[3] in ("ordinal", "number") or before[2] in (".", "-"):
        return True
    return _CLASSES.get(before[2], "x") in "OLX"


_MONTH_BEFORE = words(
    """
    in since last next this by until till early late mid of from through during before after
    between and to or early- -
    """
)


def _is_month(raw: list[tuple[int, int, str, str]], at: int) -> bool:
    """Whether a capitalised month word is one: the full names but for May and March always are."""
    lower = raw[at][2]
    after = raw[at + 1] if at + 1 < len(raw) else (0, 0, "", "mark")
    before = raw[at - 1][2] if at else ""
    number_after = after[3] in ("number", "ordinal")
    if lower in ("may", "march"):
        day_before = at > 0 and raw[at - 1][3] in ("number", "ordinal")
        return number_after or day_before or before in _MONTH_BEFORE or after[2] in ("this", "last")
    if len(lower) <= 4 and lower not in ("june", "july"):
        return number_after or after[2] in (".", "-")
    return True


def _is_weekday(raw: list[tuple[int, int, str, str]], at: int) -> bool:
    """Whether a capitalised weekday word is one: short forms need a mark or a number after."""
    lower = raw[at][2]
    if lower.rstrip("s") + "s" == lower and lower[:-1] in DAYS and len(lower) > 5:
        return True
    if len(lower) >= 6:
        return True
    after = raw[at + 1] if at + 1 < len(raw) else (0, 0, "", "mark")
    further = raw[at + 2] if at + 2 < len(raw) else (0, 0, "", "mark")
    dated = after[3] == "number" or after[2] in MONTHS
    marked = after[2] in ",." and (further[3] == "number" or further[2] in MONTHS)
    return dated or marked


def _is_season(raw: list[tuple[int, int, str, str]], at: int) -> bool:
    """Whether "fall" or "spring" is the season: after last, this, next, early, or before a year."""
    before = raw[at - 1][2] if at else ""
    if before in {
        "last",
        "this",
        "next",
        "early",
        "late",
        "mid",
        "every",
        "each",
        "-",
        "following",
    }:
        return True
    further = [word[2] for word in raw[at + 1 : at + 3]]
    year = [w for w in further if w.isdigit() and len(w) == 4]
    if year and (further[0] == year[0] or further[0] in ("of", ",")):
        return True
    two_before = raw[at - 2][2] if at > 1 else ""
    return before == "the" and two_before in {"in", "by", "during", "until", "since", "through"}
