"""Time phrases of news English as intervals against the time of publication."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.reading import time_grammar
from headwater.reading.time_values import Setting, Value
from headwater.reading.time_words import Word, read_words
from headwater.records import Interval, Precision, Published, TimeExpression, cut
from headwater.text import intervals

CONTEXT = 200
"""How many code points on either side of a phrase are searched for a sign of the future.

Longer than most clauses, and a bound: the search stays linear on a line of any length.
"""


@dataclass(frozen=True, slots=True)
class Timed:
    """A time phrase with its TIMEX3 type, value and mod, for comparison with annotated corpora."""

    expression: TimeExpression
    type: str
    value: str
    mod: str | None


def find_times(
    text: str, start: int, end: int, anchor: Published | None
) -> tuple[TimeExpression, ...]:
    """The time phrases in `text[start:end]` as intervals of ISO dates or times, in text order.

    `anchor` is when the report was published; it may be an interval and one-sided, and what a
    phrase inherits from it is then as wide or as open. Without it only absolute phrases have
    ends. The span leaves out a preposition before the phrase, but its sense is in the interval:
    "since November" ends at publication, "until Friday" has no beginning.
    """
    return tuple(timed.expression for timed in find_timed(text, start, end, anchor))


def find_timed(text: str, start: int, end: int, anchor: Published | None) -> tuple[Timed, ...]:
    """As `find_times`, with the TIMEX3 values; lengths and frequencies are among them."""
    words = read_words(text, start, end)
    found = []
    for phrase in time_grammar.find_phrases(words):
        if not _stands(text, words, phrase):
            continue
        taken = words[phrase.first : phrase.last]
        future = _looks_ahead(text, words, phrase)
        value = _against(taken, phrase.rule, anchor, future)
        bounded = _bounded(value, _preposition(words, phrase.first), anchor)
        found.append(_timed(text, taken, value, bounded))
    return tuple(found)


def _timed(text: str, words: Sequence[Word], value: Value, interval: Interval) -> Timed:
    span = cut(text, words[0].start, words[-1].end)
    known = not intervals.is_open(interval)
    precision = value.precision if known else Precision.UNRESOLVED
    if known and precision is Precision.UNRESOLVED:
        precision = Precision.VAGUE
    expression = TimeExpression(span, interval.earliest, interval.latest, precision)
    return Timed(expression, value.type, value.value, value.mod)


def _against(words: Sequence[Word], rule: str, anchor: Published | None, future: bool) -> Value:
    """The phrase read against both ends of the anchor, joined into one interval."""
    first = intervals.parse_day(anchor.earliest) if anchor else None
    last = intervals.parse_day(anchor.latest) if anchor else None
    plain = time_grammar.meaning(words, rule, Setting(None, future))
    if not intervals.is_open(plain.interval) or (first is None and last is None):
        return plain
    low = time_grammar.meaning(words, rule, Setting(first, future)) if first else None
    high = time_grammar.meaning(words, rule, Setting(last, future)) if last else None
    if low is not None and high is not None and low == high:
        return low
    shown = low or high or plain
    span = Interval(
        low.interval.earliest if low else None, high.interval.latest if high else None
    )
    return replace(shown, interval=span, precision=Precision.VAGUE)


def _preposition(words: Sequence[Word], first: int) -> str:
    before = [word.lower for word in words[max(first - 2, 0) : first]]
    while before and before[-1] in ("the", "early", "late"):
        before.pop()
    return before[-1] if before else ""


def _bounded(value: Value, preposition: str, anchor: Published | None) -> Interval:
    """What "since", "until", "by", "before" and "after" make of a phrase's interval."""
    whole = value.interval
    if value.type in ("DURATION", "SET") or intervals.is_open(whole):
        return whole
    if preposition == "since":
        latest = anchor.latest[:10] if anchor and anchor.latest else None
        return Interval(whole.earliest, latest)
    if preposition in ("until", "till", "by"):
        return Interval(None, whole.latest)
    if preposition == "before":
        return Interval(None, whole.earliest)
    if preposition == "after":
        return Interval(whole.earliest, None)
    return whole


def _stands(text: str, words: Sequence[Word], phrase: time_grammar.Phrase) -> bool:
    """Whether the phrase is one: not an age, a bare "the year", a number that looks like a year."""
    after = words[phrase.last] if phrase.last < len(words) else None
    return not (phrase.rule == "year" and after is not None and _counts(text, words, phrase, after))


def _counts(text: str, words: Sequence[Word], phrase: time_grammar.Phrase, after: Word) -> bool:
    """Whether a number that may be a year counts the word after it: "about 2000 troops"."""
    number = int(words[phrase.last - 1].lower)
    plural = after.lower.endswith("s") and len(after.lower) > 3 and after.letter == "x"
    if not plural or number < 2000:
        return False
    before = words[phrase.first - 1].lower if phrase.first else ""
    return before not in {"the", "its", "his", "in", "their", "'s", "of", "since", "'"}


_AHEAD = re.compile(
    r"\b(?:will|shall|'ll|would|won't|going to|scheduled|due|expected|plan(?:s|ned|ning)?|set to|"
    r"about to|hopes?|intends?|is to|are to|was to|were to|begins|starts|upcoming|deadline)\b"
)
_STOP = re.compile(r"[.!?;][\"'\u201d\u2019)]?\s|\n")


def _looks_ahead(text: str, words: Sequence[Word], phrase: time_grammar.Phrase) -> bool:
    """Whether the clause around the phrase speaks of what is to come."""
    start, end = words[phrase.first].start, words[phrase.last - 1].end
    if _preposition(words, phrase.first) in ("by", "until", "till"):
        return True
    left = text[max(start - CONTEXT, 0) : start]
    stops = [m.end() for m in _STOP.finditer(left)]
    left = left[stops[-1] :] if stops else left
    marks = list(_AHEAD.finditer(left))
    return bool(marks) and not _PAST.search(left, marks[-1].end())


_PAST = re.compile(r"\b(?:said|told|was|were|had|reported|announced|added|that)\b|,")
