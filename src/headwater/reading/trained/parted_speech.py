"""Speech behind a denial or a question, kept apart from what its speaker denies or asks."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.finding.mended import Spanned
from headwater.reading.stance.judge import judge_stance
from headwater.records import Span, StanceValue


def apart_from_denials(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, speech of a sentence of its own kept apart from what its speaker denies,
    asks or leaves open in the one before: "Lund does not dispute it. | “I was late.”"."""
    result: list[Spanned] = []
    for one in found:
        speech = _speech_behind(text, one) if one.source and len(one.content) > 1 else ()
        if speech and judge_stance(text, (), one.cue).value not in _GRANTED:
            kept = tuple(span for span in one.content if span not in speech)
            result += [replace(one, content=kept), Spanned(one.source, (), speech)]
        else:
            result.append(one)
    return result


def _speech_behind(text: str, one: Spanned) -> tuple[Span, ...]:
    """The quotations behind the words of saying, each from where a sentence begins on."""
    last = max((span.end for span in (*one.source, *one.cue)), default=0)
    for place, span in enumerate(one.content):
        stops = _STOPPED.search(text, max(0, span.start - _NEAR_STOP), span.start)
        if place and one.cue and span.start > last and stops and _CAPITAL.match(span.quote):
            return one.content[place:]
    return ()


_NEAR_STOP = 8
_STOPPED = re.compile(r"[.!?]\s+\Z")
_CAPITAL = re.compile(r"[\"\u201c\u00ab][A-Z]")
_GRANTED = frozenset({StanceValue.CERTAIN, StanceValue.PROBABLE, StanceValue.POSSIBLE})
