"""Words of a report on the screen: made safe to show, and always in “ ”."""

from __future__ import annotations

from collections.abc import Iterable

from rich.text import Text

from headwater.app.safe import safe
from headwater.publishing import contract as c
from headwater.publishing.words import clip, joined, paired, proposition


def quoted(words: str, limit: int | None = None, style: str = "") -> Text:
    """Words of a report in quotation marks, cut at a word after about `limit` characters.

    Marks that the report sets itself become those of a quotation inside another: “‘It fell.’” One
    whose partner is not among the words is left out.
    """
    return Text(f"“{paired(clip(paired(safe(words)), limit)).translate(_INNER)}”", style=style)


_INNER = str.maketrans("“”", "‘’")


def content(spans: Iterable[c.Span], limit: int | None = None) -> Text:
    """The words of several spans as one quotation, with a mark where they do not meet."""
    return quoted(proposition(joined(spans)), limit)
