"""Quantity phrases as ranges with what they count or measure."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.reading.times.phrases import find_times
from headwater.reading.words.head_nouns import Head, head_after, head_is_plural
from headwater.records import Quantity, Span, TimeExpression, cut
from headwater.text.numbers import APPROXIMATE_SPREAD, Number, find_numbers, number_at, written
from headwater.text.wordlists import words

_BEFORE = re.compile(
    r"""
    (?P<low>more[ ]than|over|above|upwards?[ ]of|in[ ]excess[ ]of|at[ ]least
        |no[ ](?:fewer|less)[ ]than|not[ ](?:fewer|less)[ ]than|exceeding
        |a[ ]minimum[ ]of|greater[ ]than)
  | (?P<high>up[ ]to|as[ ]many[ ]as|as[ ]much[ ]as|at[ ]most|no[ ]more[ ]than|not[ ]more[ ]than
        |fewer[ ]than|less[ ]than|under|below|a[ ]maximum[ ]of)
  | (?P<close>nearly|almost|close[ ]to|just[ ]under|just[ ]short[ ]of|approaching)
  | (?P<about>some|about|around|roughly|approximately|an?[ ]estimated|estimated|circa
        |the[ ]estimated)
    """,
    re.VERBOSE | re.IGNORECASE,
)
_MODIFIER = re.compile(rf"(?<!\w)(?:{_BEFORE.pattern})[ ]\Z", re.VERBOSE | re.IGNORECASE)
_REACH = 24
"""How far left of a number its modifier may begin; the longest one and a space fit."""

_CURRENCIES = {
    "$": "USD",
    "us$": "USD",
    "£": "GBP",
    "€": "EUR",
    "¥": "JPY",
    "₹": "INR",
    "₽": "RUB",
    "₪": "ILS",
    "₴": "UAH",
    "dollar": "USD",
    "euro": "EUR",
    "pound": "GBP",
    "ruble": "RUB",
    "rouble": "RUB",
    "yen": "JPY",
    "yuan": "CNY",
    "rupee": "INR",
    "rial": "rial",
    "riyal": "riyal",
    "usd": "USD",
    "eur": "EUR",
    "gbp": "GBP",
}
_SYMBOL = re.compile(r"(?:US)?[$£€¥₹₽₪₴]\Z")
_JOIN = re.compile(r"(?:\s?[-\u2013]\s?|\s(?:to|or)\s)", re.IGNORECASE)
_AFTER = re.compile(
    r"\s(?P<low>or\smore|or\sso|and\s(?:more|counting|over)|plus)(?!\w)|(?P<plus>\+)", re.IGNORECASE
)
_ORDINAL = re.compile(
    r"(?:st|nd|rd|th)\b|\.\d|[-\u2011](?=\d{3,4}\b)|[:/]\d|['\u2019]\d|\u00b0", re.IGNORECASE
)
_LABEL = re.compile(
    r"(?:\b(?:No|Nos|number|Number|Article|article|Resolution|resolution|Section|section|Chapter"
    r"|chapter|Page|page|Room|room|Flight|flight|Phase|phase|Group|Route|route|Channel|channel"
    r"|Type|Mark|Block|Unit|Level|Title|Volume|Vol|Part|Day|day|Covid|COVID|Class|ext|Ext)\.?\s"
    r"|[#/:\u2116_]|\d['\u2019]|[A-Za-z]-|\b[A-Z]{1,4}-|\d-|\d\.|\+)\Z"
)
_ADDRESS = re.compile(r"\s(?:block|hundred\sblock)\s")
_CALLED = re.compile(
    r"(?<![.!?:]\s)(?<!\A)\b(?!(?:In|By|At|Of|For|To|The|And|About|Some|Over|More|Only|All|These|Those|Another|From|With)\b)[A-Z]\w+\s\Z"
)
_STREET = re.compile(
    r"\s(?:[A-Z][a-z]+\s){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Boulevard|Blvd|Lane|Drive|Square)\b"
)
_LIST_NUMBER = re.compile(r"[.)]\s+[A-Z]")


@dataclass(slots=True)
class _Range:
    """A quantity under construction: its place, ends and unit."""

    start: int
    end: int
    low: float | None
    high: float | None
    unit: str | None = None


def find_quantities(
    text: str, start: int, end: int, times: Sequence[TimeExpression] | None = None
) -> tuple[Quantity, ...]:
    """The quantities in `text[start:end]` in text order, each as a range.

    "more than 100" is 100 to open, "up to 40" open to 40, "hundreds of" 200 to 999. "some 12,000"
    stays 12,000 to 12,000; its span holds the word "some", by which `headwater.text.numbers.spread`
    tells a rounded number. "nearly 200" is 190 to 200.
    The span ends with the unit where the unit stands right after the number and its adjectives.
    `times` are the time phrases there, found here where they are not given. Years, dates, times of
    day, lengths of time, ordinals and numbers that label something make no quantity; an age keeps
    the unit "year".
    """
    numbers = find_numbers(text, start, end)
    if not numbers:
        return ()
    if times is None:
        times = find_times(text, start, end, None)
    taken = [(time.span.start, time.span.end) for time in times]
    found: list[Quantity] = []
    reached = start
    for number in numbers:
        if number.start < reached:
            continue
        age = _age(text, number, end)
        if age is None and _excluded(text, number, taken, start, end):
            continue
        made = age or _range(text, number, start, end)
        if made is None or made.start < reached:
            continue
        found.append(Quantity(cut(text, made.start, made.end), made.low, made.high, made.unit))
        reached = made.end
    return tuple(found)


_AGE = re.compile(r"[-\u2011\s](year|month|week|day)s?[-\u2011\s]olds?\b")
_AGED = re.compile(r"[^\W\d_][\w.'\u2019)\u201d\"-]*,\s\Z")
_AFTER_AGE = re.compile(r"[,.;:)](?!\d)|\s(?:and|of|from|was|were|is|with|who)\b|\s*\Z")


def _age(text: str, number: Number, end: int) -> _Range | None:
    """An age: "27-year-old", "aged 34", and the number after a name: "Ana Ruiz, 24, said"."""
    match = _AGE.match(text, number.end, end)
    if match is not None:
        return _Range(number.start, match.end(), number.low, number.high, match[1])
    before = text[max(number.start - 24, 0) : number.start]
    aged = before.endswith(("aged ", "age "))
    named = _AGED.search(before) is not None and _AFTER_AGE.match(text, number.end) is not None
    if number.digits and (aged or named) and number.low == number.high and 0 < number.low < 111:
        return _Range(number.start, number.end, number.low, number.high, "year")
    return None


def _excluded(
    text: str, number: Number, taken: list[tuple[int, int]], start: int, end: int
) -> bool:
    """Whether a number is a date, a time, an ordinal, a label or the pronoun "one"."""
    at = bisect_right(taken, (number.start, len(text)))
    if at and number.start < taken[at - 1][1]:
        return True
    before = text[max(number.start - 14, start) : number.start]
    after = text[number.end : number.end + 40]
    if number.digits:
        if _ADDRESS.match(after) or (before.endswith("(") and re.match(r"\)\s?\d", after)):
            return True
        if text[number.start : number.end] in ("911", "999", "112") or _CALLED.search(before):
            return not (after[:1] == " " and head_is_plural(text, number.end, end))
        if _LABEL.search(before) or _ORDINAL.match(after) or _STREET.match(after):
            return True
        return number.start == start and _LIST_NUMBER.match(after) is not None
    said = text[number.start : number.end].lower()
    if said == "one":
        return _is_pronoun(before, text, number.end, end)
    if said in ("a few", "the few", "few", "the couple"):
        return said != "a few" or head_after(text, number.end, end) is None
    if said == "several":
        return head_after(text, number.end, end) is None
    return before[-1:] in "-\u2011" if before else False


_ABSTRACT = words(
    """
    another day time motivation objective reason way thing example point side part case aspect
    factor issue problem question option key theory view possibility exception difference
    """
)
"""Heads of which "one" only singles one out ("one key objective"): nothing is counted."""


def _is_pronoun(before: str, text: str, at: int, end: int) -> bool:
    """Whether "one" counts nothing: no noun right after it, or "the one", "no one", "one of"."""
    last = before.lower().split()[-1:] or [""]
    if last[0] in {"the", "no", "this", "that", "any", "every", "each", "which", "only", "another"}:
        return True
    head = head_after(text, at, end)
    return head is None or head.word in _ABSTRACT


def _range(text: str, number: Number, start: int, end: int) -> _Range | None:
    made = _Range(number.start, number.end, number.low, number.high)
    currency = _SYMBOL.search(text, max(start, number.start - 3), number.start)
    if currency:
        made.start = currency.start()
        made.unit = _CURRENCIES[currency.group()[-1]]
    _second_number(text, made, end)
    _modify(text, made, start)
    _open_above(text, made, end)
    if made.unit is None:
        _unit(text, made, end)
    return made


def _second_number(text: str, made: _Range, end: int) -> None:
    """ "10 to 15", "10-15", "two or three"; "between 10 and 20", "from 10 to 20"."""
    left = text[max(made.start - 8, 0) : made.start].lower()
    between = left.endswith("between ")
    joint = (
        re.compile(r"\sand\s").match(text, made.end, end)
        if between
        else _JOIN.match(text, made.end, end)
    )
    if joint is None:
        return
    at = joint.end()
    symbol = re.compile(r"(?:US)?[$£€]").match(text, at, end)
    second = number_at(text, symbol.end() if symbol else at, end)
    if second is None or (second.high <= (made.low or 0) and not between):
        return
    low = made.low
    if low is not None and second.low >= 1000 > low and low < second.low / 1000:
        low = _scaled(text, second, low)
    made.low, made.high = low, second.high
    made.end = second.end
    if between:
        made.start -= len("between ")


def _scaled(text: str, second: Number, low: float) -> float:
    """ "10 to 15 million" begins at ten million: the scale word belongs to both."""
    said = text[second.start : second.end].lower()
    for word, one in (("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("trillion", 1e12)):
        if word in said:
            return low * one
    return low


def _modify(text: str, made: _Range, start: int) -> None:
    left = max(start, made.start - _REACH)
    match = _MODIFIER.search(text, left, made.start)
    if match is None:
        return
    made.start = match.start()
    if match["low"]:
        made.high = None
    elif match["high"]:
        made.low = None
    elif match["close"] and made.low is not None:
        made.low = round(made.low * (1 - APPROXIMATE_SPREAD), 6)


def _open_above(text: str, made: _Range, end: int) -> None:
    match = _AFTER.match(text, made.end, end)
    if match is None:
        return
    made.end = match.end()
    if match["plus"] or "so" not in (match["low"] or "").lower():
        made.high = None


def _is_vague(text: str, made: _Range) -> bool:
    """Whether the number is a word that takes "of": "hundreds of", "a couple of"."""
    said = text[made.start : made.end].lower()
    return said.endswith(("s", "couple", "handful", "few")) and not said[-2:-1].isdigit()


_OF = re.compile(r"\sof(?:\s(?:the|its|their|his|her|these|those|our))?(?=\s)")
_PERCENT = re.compile(r"\s?(?:%|percentage\spoints?\b|per\s?cents?\b|pct\b)", re.IGNORECASE)


def _unit(text: str, made: _Range, end: int) -> None:
    percent = _PERCENT.match(text, made.end, end)
    if percent:
        made.end, made.unit = percent.end(), "%"
        return
    of = _OF.match(text, made.end, end) if _is_vague(text, made) else None
    head: Head | None = head_after(text, of.end() if of else made.end, end)
    if head is None:
        return
    made.end = head.end
    made.unit = _CURRENCIES.get(head.word, head.word)


_A_NUMBER = re.compile(
    rf"(?:\d|\b(?:{written(2, 12)}|dozens?|hundred|thousand|million|billion))\s\Z", re.IGNORECASE
)


def with_shared_noun(
    text: str, content: Sequence[Span], found: Sequence[Quantity]
) -> tuple[Quantity, ...]:
    """The quantities of a content, a bare number at its end with what another's number counts that
    stands before the words shared with it: "12 [people died], the rebels [30]"."""
    if len(content) == 1 or not found or found[-1].unit is not None:
        return tuple(found)
    shared, last = content[-2], found[-1]
    if last.span.end != content[-1].end or not _A_NUMBER.search(
        text, max(0, shared.start - _REACH), shared.start
    ):
        return tuple(found)
    head = head_after(text, shared.start - 1, shared.end)
    unit = None if head is None else _CURRENCIES.get(head.word, head.word)
    return (*found[:-1], replace(last, unit=unit))
