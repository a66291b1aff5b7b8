"""Whether a text is English, by its function words."""

from __future__ import annotations

import re

from headwater.intake.words import words

_FUNCTION = words(
    """the of and to a in that is was for on it with as he his be at by this had not are but from or
    have an they which one were all we when there been their has would who will no if more she her
    its them than into about after said also over some could two other time only new where before
    what him may any so up out can did do i you""",
)
_WORD = re.compile(r"[^\W\d_]+")
_LOOK = 20_000
ENGLISH = 0.2
"""Share of function words from which a text is English, midway between the two ranges below."""


def english_share(text: str) -> float | None:
    """The share of English function words (0 to 1) in the first words; None under 20 words.

    English news has 0.35 to 0.5, other languages in Latin letters under 0.12 (words such as
    "in", "a", "was" are theirs too).
    """
    found = [word.lower() for word in _WORD.findall(text[:_LOOK])]
    if len(found) < 20:
        return None
    return sum(word in _FUNCTION for word in found) / len(found)


def language(share: float | None, declared: str | None = None) -> str | None:
    """The ISO 639-1 code: "en" where the words show it, else what the page declares, else None.

    `share` is that of `english_share`.
    """
    code = (declared or "").strip().lower().replace("_", "-").split("-")[0]
    stated = code if re.fullmatch(r"[a-z]{2}", code) else None
    if share is None:
        return stated
    if share >= ENGLISH:
        return "en"
    return stated if stated != "en" else None
