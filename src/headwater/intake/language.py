"""Whether a text is English, by its function words."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.text.wordlists import words

_FUNCTION = words(
    """the of and to a in that is was for on it with as he his be at by this had not are but from or
    have an they which one were all we when there been their has would who will no if more she her
    its them than into about after said also over some could two other time only new where before
    what him may any so up out can did do i you""",
)
_FOREIGN = words(
    """de des du et en une que qui est dans pour les la le el los las del y por con para se il di
    che per della sono non der die das und den dem von mit ist zu nicht auf ein eine het een van
    dat niet och att som av för på er og af til na w z nie jest do się da dos das não um uma em os
    ve bir bu için yang dan untuk dengan ang ng sa mga ya wa kwa ni katika oo ku ee waa nga dhe
    și cu pe sau je u koji nije v že pro ako hogy egy nem az""",
)
"""What other languages in Latin letters have for them."""
_WORD = re.compile(r"[^\W\d_]+")
_LOOK = 20_000
_LEAST = 20
_FEW = 60
ENGLISH = 0.2
"""Share of function words from which a text is English, midway between the two ranges below."""
_OTHER = 0.1


def english_share(text: str) -> float | None:
    """The share of English function words (0 to 1) in the first words; None where few show none.

    English news has 0.35 to 0.5, other languages in Latin letters under 0.12 (words such as
    "in", "a", "was" are theirs too). Captions, headlines and lists of names have few such words
    in English too: under 60 words a low share counts only where letters or words of another
    language show beside it, under 20 nothing does.
    """
    found = [word.lower() for word in _WORD.findall(text[:_LOOK])]
    if len(found) < _LEAST:
        return None
    share = sum(word in _FUNCTION for word in found) / len(found)
    if share < ENGLISH and len(found) < _FEW and not _is_foreign(found):
        return None
    return share


def _is_foreign(found: Sequence[str]) -> bool:
    """Whether a tenth of the words are another language's, or spelled as English spells none."""
    told = sum(word in _FOREIGN or not word.isascii() for word in found)
    return told >= _OTHER * len(found)


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
