"""Two ways of putting speech that are known by their form alone, whatever the network saw."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import saying
from headwater.reading.finding.attributed import Attribution
from headwater.reading.finding.mended import Spanned
from headwater.records import BlockKind, Span


def known_by_form(
    text: str, found: Sequence[Spanned], ruled: Sequence[Attribution]
) -> tuple[Spanned, ...]:
    """The attributions, where two ways of putting speech are known by their form alone.

    Who is named before speech in paragraphs of its own, or in a transcript, has said all of it; and
    who takes up in an aside what stands before it speaks of that and not of who said it ("the White
    House said it fell, a charge Kesh rejects").
    """
    result = list(found)
    for one in ruled:
        apart, aside = _is_apart(text, one), _is_aside(text, one)
        if not apart and not aside:
            continue
        same = [each for each in result if touch(each.cue, one.cue)]
        named = next((each.source for each in same if each.source and apart), one.sources)
        more = [
            span
            for each in same
            for span in each.content
            if apart and span.start > one.content[0].start and not touch((span,), one.content)
        ]
        result = [each for each in result if each not in same]
        result.append(Spanned(named, one.cue, tuple(sorted({*one.content, *more}))))
    return tuple(result)


def _is_apart(text: str, one: Attribution) -> bool:
    """Whether an attribution by rules is of speech set off, or of a speaker in a transcript."""
    if not one.cue or not one.sources or one.block is BlockKind.TITLE:
        return False
    named = one.cue[0].quote == ":" and one.sources[0].end <= one.cue[0].start
    return named or "\n" in text[one.cue[-1].end : one.content[0].start]


def _is_aside(text: str, one: Attribution) -> bool:
    """Whether it takes up, by a noun of saying, what stands before the comma."""
    if not one.cue or not one.sources:
        return False
    end = min(one.cue[0].start, one.sources[0].start)
    noun = _ASIDE.fullmatch(text, one.content[-1].end, end)
    return noun is not None and saying.noun(noun["noun"].lower()) is not None


_ASIDE = re.compile(r",\s+(?:an?\s+|the\s+)?(?P<noun>[a-z]+)\s+(?:(?:that|which)\s+)?")


def touch(some: Sequence[Span], others: Sequence[Span]) -> bool:
    """Whether a span of some overlaps one of others."""
    return any(a.overlaps(b) for a in some for b in others)
