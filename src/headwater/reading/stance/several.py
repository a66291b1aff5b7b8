"""A content of several sentences: where they part, and what they come to together."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import islice

from headwater.records import Span, Stance, StanceValue, cut
from headwater.text.sentences import split_sentences

_ENDED = re.compile("[.!?\u2026][\"'\u201d\u2019\u00bb)\\]]*$")
_OPENS = "\"'\u201c\u2018\u00ab \n\t"
_MOST = 12
"""How many sentences are looked at; more are speeches."""
_SURE = frozenset({StanceValue.CERTAIN, StanceValue.CERTAIN_NOT})
_LEADS = frozenset({StanceValue.CERTAIN_NOT, StanceValue.UNCOMMITTED})


def sentences(text: str, content: Sequence[Span]) -> list[tuple[Span, ...]]:
    """The sentences of a content in order; one whose words of saying stand inside has two spans.

    "“It fell,” he said. “It burned.”" are two, "“It fell,” he said, “and burned.”" is one.
    """
    found: list[list[Span]] = []
    for span in content:
        for number, (start, end) in enumerate(split_sentences(text, span.start, span.end)):
            part = cut(text, start, end)
            goes_on = number == 0 and found and not _is_ended(text, found[-1][-1], span)
            if goes_on:
                found[-1].append(part)
            else:
                found.append([part])
    return [tuple(each) for each in islice(found, _MOST)]


def _is_ended(text: str, before: Span, after: Span) -> bool:
    between = text[max(before.end, after.start - _BETWEEN) : after.start].rstrip(_OPENS)
    return _ENDED.search(before.quote) is not None or _ENDED.search(between) is not None


_BETWEEN = 80


def weigh(parts: Sequence[tuple[Span, ...]], judged: Sequence[Stance], interviews: bool) -> Stance:
    """What sentences come to that are judged one by one.

    The first decides where it denies or leaves open, and where none is plain; else all are as sure
    as the plain ones: “I thought we had lost. Then it fell.” tells that it fell. A question or a
    call decides only alone, or where it ends what an interviewer says. Stances of `training/own`
    rise by it from 88.9 to 89.2 (kept apart, 2026-11-22).
    """
    first, value = judged[0], judged[0].value
    if interviews and _is_question(judged[-1]):
        value = judged[-1].value
    elif value not in _LEADS or _is_question(first) or _is_call(parts[0], first):
        plain = any(each.value in _SURE for each in judged)
        value = StanceValue.CERTAIN if plain else value
    hedges = {span for each in judged if each.value is value for span in each.hedges}
    return Stance(value, tuple(sorted(hedges)))


def _is_question(one: Stance) -> bool:
    return any(hedge.quote == "?" for hedge in one.hedges)


def _is_call(part: Sequence[Span], one: Stance) -> bool:
    """Whether a sentence is open because it bids somebody: "Look at it", "Please call us"."""
    shown = one.hedges[0] if one.hedges else None
    at_once = shown is not None and part[0].quote.lstrip(_OPENS).startswith(shown.quote)
    return shown is not None and at_once and shown.quote.lower() not in _CONDITIONS


_CONDITIONS = frozenset({"if", "unless", "whether"})
