"""Who would not answer, and whom: "ignored the Guardian's questions", "declined to comment to the
newspaper"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.records import Span

_REFUSING = re.compile(
    r"\b(?:respond\w*|repl(?:y|ied|ies)|answer\w*|return\w*|declin\w*|refus\w*|ignor\w*|reject\w*"
    r"|acknowledg\w*|turn\w*\s+(?:down|away))\b",
    re.IGNORECASE,
)
_LONGEST_QUESTION = 90
"""How long a content that is only what was not answered may be, in characters."""
_ASKED = re.compile(
    r"\b(?:requests?|questions?|inquir\w+|enquir\w+|quer(?:y|ies)|calls?|e-?mails?|messages?|letters?"
    r"|invitations?|approach(?:es)?|reporters?|correspondents?|journalists?)\b"
    r"|\Ato\s(?:comment|speak|talk|be\sinterviewed)\b",
    re.IGNORECASE,
)
_WOULD_NOT = re.compile(
    r"(?:\w+\s)?(?:declin\w*|refus\w*)\Z"
    r"|(?:did|do|does|had|has|have)(?:\snot|n['\u2019]t)\s(?:(?:immediately|yet)\s)?"
    r"(?:respond(?:ed)?|repl(?:y|ied)|answer(?:ed)?|return(?:ed)?)\b",
    re.IGNORECASE,
)
"""A cue that tells that nothing was said."""


def unanswered(cues: Sequence[Span], contents: Sequence[Span]) -> tuple[tuple[int, int], ...]:
    """The contents that are only what was not answered: "ignored | the Guardian's questions"."""
    if not any(_REFUSING.search(cue.quote) for cue in cues):
        return ()
    return tuple(
        (span.start, span.end)
        for span in contents
        if span.end - span.start <= _LONGEST_QUESTION and _ASKED.search(span.quote)
    )


def would_not_say(cues: Sequence[Span]) -> bool:
    """Whether words of saying tell of nobody who spoke: "declined", "did not respond to"."""
    return any(_WOULD_NOT.match(cue.quote) for cue in cues)
