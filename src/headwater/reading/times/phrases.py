"""Time phrases of news English as intervals against the time of publication."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.reading.times import grammar, values
from headwater.reading.times.tokens import Word, may_hold_time, read_words
from headwater.reading.times.values import Setting, Tense, Value
from headwater.records import Interval, Precision, Published, TimeExpression, cut
from headwater.text import intervals
from headwater.text.wordlists import words

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
    if not may_hold_time(text, start, end):
        return ()
    words = read_words(text, start, end)
    found: list[Timed] = []
    quarter: Value | None = None
    for phrase in grammar.find_phrases(words):
        if not _stands(words, phrase):
            continue
        taken = words[phrase.first : phrase.last]
        if phrase.rule == "moment" and taken[0].letter == "@":
            taken = taken[1:]
        before = _preposition(words, phrase.first)
        look = Setting(None, _tense(text, words, phrase), since=before == "since")
        value = _against(taken, phrase.rule, anchor, look)
        if value.precision is Precision.QUARTER:
            quarter = value
        elif quarter is not None:
            value = _of_quarter(value, taken, phrase.rule, quarter)
        bounded = _bounded(value, before, anchor)
        found.append(_timed(text, taken, value, bounded))
    return tuple(found)


def _of_quarter(value: Value, words: Sequence[Word], rule: str, quarter: Value) -> Value:
    """What "the quarter" and "a year earlier" mean after a quarter was named.

    Earnings are compared with those of the same quarter a year before.
    """
    if rule == "period":
        return quarter if words[-1].lower != "weekend" else value
    year_before = rule in ("ago", "earlier") and value.value in ("P1Y", quarter.value[:4])
    if rule == "ago" and words[0].letter in "atu" and "year" in {w.lower for w in words}:
        year_before = not any(w.letter in "Nnwv" for w in words)
    if not year_before:
        return value
    name, _, number = quarter.value.partition("-Q")
    return values.in_quarter(int(name) - 1, int(number))


def _timed(text: str, words: Sequence[Word], value: Value, interval: Interval) -> Timed:
    span = cut(text, words[0].start, words[-1].end)
    known = not intervals.is_open(interval)
    precision = value.precision if known else Precision.UNRESOLVED
    if known and precision is Precision.UNRESOLVED:
        precision = Precision.VAGUE
    expression = TimeExpression(span, interval.earliest, interval.latest, precision)
    return Timed(expression, value.type, value.value, value.mod)


def _against(words: Sequence[Word], rule: str, anchor: Published | None, look: Setting) -> Value:
    """The phrase read against both ends of the anchor, joined into one interval.

    `look` is the setting of its clause without a day.
    """
    first = intervals.parse_day(anchor.earliest) if anchor else None
    last = intervals.parse_day(anchor.latest) if anchor else None
    plain = grammar.meaning(words, rule, look)
    if not intervals.is_open(plain.interval) or (first is None and last is None):
        return plain
    low = grammar.meaning(words, rule, replace(look, day=first)) if first else None
    high = grammar.meaning(words, rule, replace(look, day=last)) if last else None
    if low is not None and high is not None and low == high:
        return low
    shown = low or high or plain
    span = Interval(low.interval.earliest if low else None, high.interval.latest if high else None)
    return replace(shown, interval=span, precision=Precision.VAGUE)


def _preposition(words: Sequence[Word], first: int) -> str:
    """The word that governs a phrase; none for "just after", which says when, not since when."""
    before = [word.lower for word in words[max(first - 3, 0) : first]]
    while before and before[-1] in ("the", "early", "late"):
        before.pop()
    if len(before) > 1 and before[-2] in ("just", "shortly", "soon", "right", "immediately"):
        return ""
    return before[-1] if before else ""


def _bounded(value: Value, preposition: str, anchor: Published | None) -> Interval:
    """What "since", "until", "by", "before" and "after" make of a phrase's interval."""
    whole = value.interval
    if value.type in ("DURATION", "SET") or intervals.is_open(whole):
        return whole
    if preposition == "since":
        latest = anchor.latest[:10] if anchor and anchor.latest else None
        if latest is not None and whole.earliest is not None and latest < whole.earliest:
            # "since next May": it has not begun by the day of publication
            latest = None
        return Interval(whole.earliest, latest)
    if preposition in ("until", "till", "by"):
        return Interval(None, whole.latest)
    if preposition == "before":
        return Interval(None, whole.earliest)
    if preposition == "after":
        return Interval(whole.earliest, None)
    return whole


_BEFORE_LENGTH = words(
    """
    for in within about after than nearly almost over only half last of during under until by
    before to some least most take takes took spent spend lasted lasting another just and or
    around roughly every once
    """
)


def _stands(words: Sequence[Word], phrase: grammar.Phrase) -> bool:
    """Whether the phrase is one: not a rate ("four flights a week"), nor a count like a year."""
    before = words[phrase.first - 1] if phrase.first else None
    after = words[phrase.last] if phrase.last < len(words) else None
    taken = words[phrase.first : phrase.last]
    if phrase.rule == "year":
        return after is None or not _counts(words, phrase, after)
    if phrase.rule == "duration":
        if taken[-1].lower == "quarters" and any(word.letter == "-" for word in taken):
            return False
        if len(taken) == 2 and taken[0].letter == "a":
            return (
                before is None
                or before.lower in _BEFORE_LENGTH
                or (
                    before.letter == "x"
                    and (
                        not before.lower.endswith("s")
                        and before.lower.isalpha()
                        and len(before.lower) > 3
                        and before.lower not in ("share", "times", "barrel", "percent")
                    )
                )
            )
    if phrase.rule == "period":
        return taken[-1].lower in ("quarter", "period", "weekend")
    if phrase.rule == "moment" and taken[0].letter == "t":
        return taken[1].lower == "past" and before is not None and before.lower == "in"
    if phrase.rule == "bare":
        return before is not None and before.lower in _BEFORE_BARE
    return True


_BEFORE_BARE = words(
    """
    for within in over the of after few many recent early
    """
)


def _counts(words: Sequence[Word], phrase: grammar.Phrase, after: Word) -> bool:
    """Whether a number that may be a year counts the word after it: "about 2000 troops"."""
    number = int(words[phrase.last - 1].lower)
    plural = after.lower.endswith("s") and len(after.lower) > 3 and after.letter == "x"
    if not plural or number < 2000:
        return False
    before = words[phrase.first - 1].lower if phrase.first else ""
    return before not in {"the", "its", "his", "in", "their", "'s", "of", "since", "'"}


_FUTURE = (
    r"(?:will|shall|would|to)\s(?:not\s|also\s)?be\s\w+|will|shall|'ll|would|won't|going\sto|scheduled|due|expected|plan(?:s|ned|ning)?|set\sto|"
    r"about\sto|hopes?|intends?|is\sto|are\sto|to\sbe|upcoming|deadline|expires?|payable|supposed|"
    r"could|may|might|can|must|should|as\ssoon\sas"
)
_PAST = (
    r"was|were|had|did|said|told|has|have|been|met|took|made|came|went|began|left|held|saw|gave|"
    r"got|found|lost|won|fell|rose|sent|struck|hit|shot|wrote|spoke|became|brought|bought|sold|"
    r"led|paid|put|cut|kept|broke|fought|flew|drove|ran|knew|grew|[a-z]{2,}ed"
)
_TENSE = re.compile(rf"(?<![\w-])(?:(?P<future>{_FUTURE})|(?P<past>{_PAST}))(?![\w-])")
_STOP = re.compile(r"[.!?;][\"'\u201d\u2019)]?\s|\n\s*\n")


def _tense(text: str, words: Sequence[Word], phrase: grammar.Phrase) -> Tense:
    """Which way the clause around the phrase looks, by the verb sign nearest before it, or after.

    Only the sentence counts, and of it only `CONTEXT` on either side.
    """
    start, end = words[phrase.first].start, words[phrase.last - 1].end
    before = _preposition(words, phrase.first)
    if before in ("until", "till"):
        return Tense.FUTURE
    left = text[max(start - CONTEXT, 0) : start]
    stops = [m.end() for m in _STOP.finditer(left)]
    signs = list(_TENSE.finditer(left, stops[-1] if stops else 0))
    sign = signs[-1] if signs else None
    if sign is None:
        right = text[end : end + CONTEXT]
        stop = _STOP.search(right)
        sign = _TENSE.search(right, 0, stop.start() if stop else len(right))
    if sign is None:
        return Tense.FUTURE if before == "by" else Tense.OPEN
    return Tense.FUTURE if sign["future"] else Tense.PAST
