"""What the report itself calls untrue right behind what somebody says: "Users claim that it fell.
But this is false: it stands"."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from headwater.knowledge import saying
from headwater.reading.finding.attributed import Attribution
from headwater.reading.words.verdict_words import IS, VERDICT
from headwater.records import Span, cut, trim

_THIS = re.compile(
    r"(?P<said>(?:(?:however|but|yet|and|so|still|in\s(?:fact|reality)),?\s)?"
    r"(?:this|that|it|these|(?:this|that|the|these|those|such|both|all)\s(?:these\s)?"
    rf"(?:[a-z-]+\s)?(?P<noun>[a-z]+))\s{IS}\s{VERDICT})[.,]?(?P<more>\s?[:;\u2014\u2013]\s|\Z)",
    re.IGNORECASE,
)
_SENTENCE = re.compile(r"[.!?][\"\u201d\u2019')]*\s")
_NEAR = 200
"""How many characters may stand between what is said and the verdict."""


def untrue_before(
    text: str, content: Sequence[Span], attributions: Iterable[Attribution]
) -> tuple[tuple[Span, ...], Span, Span | None] | None:
    """What a sentence of the report's own calls untrue, the words that do so, and what the sentence
    goes on to tell; None where it calls nothing untrue that was said in the sentence before.

    Where one says what another lies in, the inmost is meant; of several side by side none is.
    """
    found = _THIS.match(text, content[0].start, content[-1].end) if len(content) == 1 else None
    if found is None or (found["noun"] and not saying.names_claim(found["noun"].lower())):
        return None
    start = content[0].start
    near = [one.content for one in attributions if not one.aim and _is_near(text, one, start)]
    inmost = [one for one in near if all(_covers(other, one) for other in near)]
    if not inmost:
        return None
    rest = trim(text, found.end("more"), content[0].end) if found["more"] else None
    return inmost[0], cut(text, *found.span("said")), rest


def _is_near(text: str, one: Attribution, start: int) -> bool:
    """Whether something is said in the sentence that ends before `start`."""
    end = max(span.end for span in (*one.sources, *one.cue, *one.content))
    if not (one.cue or one.sources) or not start - _NEAR < end <= start:
        return False
    return len(_SENTENCE.findall(text, end - 1, start)) <= 1


def _covers(outer: Sequence[Span], inner: Sequence[Span]) -> bool:
    return all(any(span.covers(each) for span in outer) for each in inner)
