"""The event of a content that itself tells what another says, thinks or plans.

"Two officials said the firm plans to close a mill" commits the officials to the plan, not to the
closing: the event is the inner act, and only what stands before its verb bears on it.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from headwater.reading.finding.attributed import Attribution
from headwater.reading.words.finite import has_verb
from headwater.records import Span, cut
from headwater.text.wordlists import words

_WORD = re.compile(r"[\w'\u2019-]+")
_LEADING = words(
    """
    has have had is are was were be been being will would may might could can should must
    did does do not never no cannot n't also already now then still just reportedly
    allegedly apparently possibly probably perhaps
    """
)
"""Words of an inner cue before its own verb."""
_NOTHING = re.compile(r"(?:no|none|nothing|nobody|neither)\b", re.IGNORECASE)
_WHETHER = re.compile(r"(?:over\s|about\s|on\s)?(?:whether|if)\b")
_UNDECIDED = re.compile(
    r"\b(?:decid(?:e|ed|ing)|undecided|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?)\b",
    re.IGNORECASE,
)
_COMMA = re.compile(r",\s*$")


def up_to_inner(
    text: str, content: Sequence[Span], inner: Iterable[Attribution]
) -> tuple[Span, ...]:
    """The content before the verb of the inner attribution that is its main clause.

    Auxiliaries and negations of the inner cue stay in. Empty where no inner attribution with a
    source opens the content, so that all of the content counts; so where the inner act is to leave
    something open ("said the firm is weighing whether to close a mill").
    """
    for one in inner:
        if not one.sources or not one.cue or not content or _leaves_open(one):
            continue
        first = content[0].start
        source = min(span.start for span in one.sources)
        verb = one.cue[0].start
        if not first <= source < verb or not _opens(text, first, source):
            continue
        end = _before_verb(text, one.cue[0])
        denied = _NOTHING.match(one.content[0].quote) if one.content else None
        start = one.content[0].start if denied else 0
        if (
            denied
            and start >= end
            and not has_verb(text, start, min(one.content[0].end, start + 40))
        ):
            # "said its own trials found no such sign": the finding is denied
            end = one.content[0].start + denied.end()
        kept = [span for span in content if span.start < end]
        return tuple(cut(text, span.start, min(span.end, end)) for span in kept)
    return ()


def _leaves_open(one: Attribution) -> bool:
    """Whether somebody has not made up his mind about what a question asks."""
    asked = bool(one.content) and _WHETHER.match(one.content[0].quote) is not None
    return asked and any(_UNDECIDED.search(cue.quote) for cue in one.cue)


def _opens(text: str, first: int, source: int) -> bool:
    """Whether nothing but an opening of the clause stands before its subject."""
    lead = text[first:source]
    return _COMMA.search(lead) is not None or not has_verb(text, first, source)


def _before_verb(text: str, cue: Span) -> int:
    end = cue.start
    for match in _WORD.finditer(text, cue.start, cue.end):
        word = match.group().lower().replace("\u2019", "'")
        if word not in _LEADING and not word.endswith("n't"):
            break
        end = match.end()
    return max(end, cue.start)
