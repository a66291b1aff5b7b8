"""Numbers as news writes them, as ranges: "12,000", "1.5 million", "a dozen", "hundreds of".

Digits are read in the English way: a comma groups thousands, a point starts the fraction.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.text.note_calls import is_call
from headwater.text.wordlists import ordered

APPROXIMATE_SPREAD = 0.05
"""How far "some 12,000" may lie from 12,000, as a share of it, when two numbers are compared.

A convention, not measured: rounding to two significant figures moves a number by 5 % at most.
The number itself is kept as written; `spread` tells where this applies.
"""
_ROUND_SPREAD = 0.1
"""The same for a number that is all zeros but for its first figure ("about 400")."""

UNITS = {
    word: value
    for value, word in enumerate(
        ordered(
            """
            zero one two three four five six seven eight nine ten eleven twelve thirteen
            fourteen fifteen sixteen seventeen eighteen nineteen
            """
        )
    )
}
TENS = {
    word: 10 * value
    for value, word in enumerate(
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"], start=2
    )
}


def written(first: int, last: int) -> str:
    """The words for the numbers `first` to `last`, 0 to 20, for a pattern: "two|three|four"."""
    return "|".join(word for word, value in (UNITS | TENS).items() if first <= value <= last)


SCALES = {
    "hundred": 1e2,
    "thousand": 1e3,
    "million": 1e6,
    "billion": 1e9,
    "trillion": 1e12,
    "dozen": 12.0,
    "score": 20.0,
    "k": 1e3,
    "m": 1e6,
    "mn": 1e6,
    "bn": 1e9,
    "tn": 1e12,
    "trn": 1e12,
}
VAGUE = {
    "dozens": (24.0, 99.0),
    "scores": (40.0, 199.0),
    "hundreds": (200.0, 999.0),
    "thousands": (2e3, 99_999.0),
    "millions": (2e6, 999_999_999.0),
    "billions": (2e9, 999_999_999_999.0),
}
"""A bare plural starts at two of it. It ends where a writer would no longer use it: nobody calls
1,500 "hundreds", but 15,000 may be "thousands"."""
SEVERAL = {"several": (3.0, 9.0), "few": (3.0, 9.0), "couple": (2.0, 2.0), "handful": (3.0, 9.0)}
"""How many of a scale these words mean: "several hundred" is 300 to 999."""

APPROXIMATE = ordered(
    """
    some about around roughly approximately nearly almost estimated approx circa ca close
    virtually or-so
    """
)

_WORD = (
    "|".join(
        sorted(
            {*UNITS, *TENS, *VAGUE, *SEVERAL, "half", "a", "an", "tens"}
            | {s for s in SCALES if len(s) > 3},
            key=len,
            reverse=True,
        )
    )
    # "several" and the rest are words of a number only where a scale follows; see `_vague`
)
_INITIALS = "".join(sorted({"o", *(word[0] for word in _WORD.split("|"))}))
"""Letters with which a word of a number begins, or one that joins two."""
_PIECE = re.compile(
    rf"""
    (?=[\d\-\u2010\u2011{_INITIALS}])(?:       # most letters are passed over fast
    (?P<digits>\d{{1,3}}(?:,\d{{3}})+(?:\.\d+)?|\d+(?:\.\d+)?)
    (?P<suffix>(?:k|mn|m|bn|tn|trn)\b)?
  | (?P<word>(?<!\w)(?:{_WORD})(?!\w))
  | (?P<gap>(?<!\w)(?:and|of)(?!\w)|[-\u2010\u2011])
    )
    """,
    re.VERBOSE | re.IGNORECASE,
)


NOTE_MARK = re.compile(
    r"(?<=\S)\[(?:\d{1,3}|[a-z]|note \d{1,2}|edit|citation needed|dead link|clarification needed"
    r"|update)\](?!\w)"
)
"""A mark of an encyclopedia's page that calls a note ("the gunman.[10]") or tells of the page."""


@dataclass(frozen=True, slots=True)
class Number:
    """A number at `start` to `end` of a text as a range; `low == high` where it is exact."""

    start: int
    end: int
    low: float
    high: float
    digits: bool
    """written in digits, at least in its first part"""


@dataclass(slots=True)
class _Words:
    """A number in words under construction, in groups of thousands."""

    total: float = 0.0
    group: float = 0.0
    last: str = ""

    def value(self) -> float:
        return self.total + self.group


def spread(quote: str, number: float) -> float:
    """How far from `number`, as a share of it, what the words of a quantity mean may lie: 0 but
    where they say that it is rounded ("some", "about", "an estimated")."""
    said = re.findall(r"\w+", quote.lower())
    if not any(word in APPROXIMATE for word in said) and "or so" not in quote.lower():
        return 0.0
    plain = f"{number:.15g}".strip("0").replace(".", "")
    return _ROUND_SPREAD if len(plain) == 1 else APPROXIMATE_SPREAD


def read_number(text: str) -> Number | None:
    """The number that `text` as a whole is, white space aside; None where it is anything else."""
    left = len(text) - len(text.lstrip())
    right = len(text.rstrip())
    found = number_at(text, left, right)
    return found if found is not None and found.end == right else None


def find_numbers(text: str, start: int = 0, end: int | None = None) -> tuple[Number, ...]:
    """All numbers in `text[start:end]`, longest first at each place, in text order.

    Digits glued to letters ("F16", "2s5") are no numbers, nor are marks of notes ("killed.[10]").
    """
    stop = len(text) if end is None else end
    found: list[Number] = []
    at = start if _may_hold_number(text, start, stop) else stop
    while at < stop:
        match = _PIECE.search(text, at, stop)
        if match is None:
            break
        number = None if match["gap"] else number_at(text, match.start(), stop)
        if number is None:
            at = match.end()
        else:
            found.append(number)
            at = number.end
    return tuple(found)


_DIGIT = re.compile(r"\d")
_LETTERS = re.compile(r"[a-z]+")
_NEEDED = frozenset({*UNITS, *TENS, *SCALES, *VAGUE, *SEVERAL, "half", "tens"})


def _may_hold_number(text: str, start: int, end: int) -> bool:
    """Whether a digit or a word that every number in words needs one of is in `text[start:end]`."""
    if _DIGIT.search(text, start, end):
        return True
    return not _NEEDED.isdisjoint(_LETTERS.findall(text[start:end].lower()))


def number_at(text: str, start: int, end: int) -> Number | None:
    """The longest number that begins exactly at `start`; None where none does."""
    match = _PIECE.match(text, start, end)
    if match is None or match["gap"]:
        return None
    if start and (text[start - 1].isalnum() or text[start - 1] == "_"):
        return None
    if match["digits"]:
        if start > 1 and (NOTE_MARK.match(text, start - 1) or is_call(text, start)):
            return None
        return _from_digits(text, match, end)
    return _vague(text, start, end) or _from_words(text, start, end)


def _from_digits(text: str, match: re.Match[str], end: int) -> Number | None:
    value = float(match["digits"].replace(",", ""))
    at = match.end()
    if match["suffix"]:
        value *= SCALES[match["suffix"].lower()]
    elif at < end and (text[at].isalpha() or text[at] == "_"):
        return None
    scale = _next_scale(text, at, end)
    if scale is not None:
        word, at = scale
        value *= SCALES[word]
    return Number(match.start(), at, value, value, True)


_SCALE_WORD = re.compile(
    r"[ \u00a0-](hundred|thousand|million|billion|trillion|dozen|score|bn|mn|m)(?![\w-]*\w)", re.I
)


def _next_scale(text: str, at: int, end: int) -> tuple[str, int] | None:
    match = _SCALE_WORD.match(text, at, end)
    return (match[1].lower(), match.end()) if match else None


_VAGUE = re.compile(
    r"""
    (?:(?P<tens>tens|dozens|scores|hundreds|thousands)[ ]of[ ])?
    (?P<plural>dozens|scores|hundreds|thousands|millions|billions)(?!\w)
  | (?:(?:a|an|the)[ ])?(?P<several>several|few|couple|handful)
    (?P<scale>(?:[ ]of)?(?:[ ](?:dozen|hundred|thousand|million|billion))+)?(?!\w)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_TENS_OF = {
    "tens": (20.0, 99.0),
    "dozens": (24.0, 99.0),
    "scores": (40.0, 199.0),
    "hundreds": (200.0, 999.0),
    "thousands": (2000.0, 99_999.0),
}


def _vague(text: str, start: int, end: int) -> Number | None:
    match = _VAGUE.match(text, start, end)
    if match is None:
        return None
    if match["plural"]:
        plural = match["plural"].lower()
        if match["tens"]:
            low, high = _TENS_OF[match["tens"].lower()]
            one = SCALES[plural[:-1]]
            return Number(start, match.end(), low * one, (high + 1) * one - 1, False)
        return Number(start, match.end(), *VAGUE[plural], False)
    low, high = SEVERAL[match["several"].lower()]
    if match["scale"]:
        one = 1.0
        for word in match["scale"].lower().split():
            one *= SCALES.get(word, 1.0)
        exact = low == high
        return Number(
            start, match.end(), low * one, high * one if exact else (high + 1) * one - 1, False
        )
    return Number(start, match.end(), low, high, False)


def _from_words(text: str, start: int, end: int) -> Number | None:
    state = _Words()
    at, good = start, start
    while at < end:
        match = _PIECE.match(text, at, end)
        if match is None or (not match["word"] and not match["gap"]):
            break
        word = match.group().lower()
        if match["gap"] and not _may_join(word, state):
            break
        if match["word"] and not _take(state, word, text[match.end() : match.end() + 12].lower()):
            break
        at = match.end()
        if match["word"] and word not in ("a", "an"):
            good = at
        if at < end and text[at] in " \u00a0":
            at += 1
    if good == start:
        return None
    value = state.value()
    return Number(start, good, value, value, False)


def _may_join(word: str, state: _Words) -> bool:
    """Whether "and" or a hyphen may go on with the number; "of" never does in words."""
    if word == "and":
        return state.last in {"hundred", "thousand", "million"} or state.last in UNITS
    return word != "of" and (state.last in TENS or state.last in UNITS or state.last == "a")


def _take(state: _Words, word: str, after: str) -> bool:
    """Add one word to the number; False where it cannot be its next word."""
    last = state.last
    if word in ("a", "an"):
        return _take_article(state, after)
    if word == "half":
        if last == "a-half":
            state.group += 0.5
        elif last or not after.startswith((" a ", "-a-", " million", " dozen", " billion")):
            return False
        state.last = "half"
        return True
    if word in UNITS:
        if last in UNITS or last in ("a", "half", "half-a") or (last in TENS and UNITS[word] > 9):
            return False
        state.group += UNITS[word]
    elif word in TENS:
        if last in UNITS or last in TENS or last in ("a", "half", "half-a"):
            return False
        state.group += TENS[word]
    elif word in SCALES:
        return _scale(state, word)
    else:
        return False
    state.last = word
    return True


def _take_article(state: _Words, after: str) -> bool:
    """ "a" in "a dozen", "half a million", "two and a half"."""
    if state.last in UNITS and after.startswith(" half"):
        state.last = "a-half"
    elif state.last == "half":
        state.last = "half-a"
    elif state.last or not after.lstrip().startswith(tuple(SCALES)):
        return False
    else:
        state.last = "a"
    return True


def _scale(state: _Words, word: str) -> bool:
    one = SCALES[word]
    if state.last in ("half", "half-a") and state.group == 0:
        state.group = 0.5
    elif state.last == "a":
        state.group = 1.0
    elif not state.last:
        return False
    if one < 1e3:
        state.group *= one
    else:
        state.total += state.group * one
        state.group = 0.0
    state.last = word
    return True
