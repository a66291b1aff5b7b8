"""A segment on its way to its kind: what the rules look at and change."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.intake import heads
from headwater.intake.segments import Segment, stopped
from headwater.records import BlockKind

LONG = 12
"""Words from which a segment with a stop counts as a paragraph."""


@dataclass(slots=True)
class Draft:
    """A segment, its first part on one line, its words, and the kind found so far.

    `stop` tells whether it ends like a sentence, `weak` that it may be furniture. `lead` is the
    length of the number before its words ("41. ", "(a) ") with the space behind it.
    """

    seg: Segment
    look: str
    words: int
    stop: bool
    kind: BlockKind | None
    weak: bool = False
    lead: int = 0

    @property
    def undated(self) -> str:
        """The line without a dateline, whose wire is no picture's credit."""
        return self.look[heads.dateline(self.look) :].lstrip()

    @property
    def sentence(self) -> bool:
        """Whether it reads as a paragraph: long, and ended by a stop."""
        return self.stop and self.words >= LONG

    @property
    def capital(self) -> bool:
        """Whether nearly all longer words are capitalised, as in a headline."""
        long = [word for word in self.look[:300].split() if len(word) >= 4 and word[0].isalpha()]
        upper = sum(word[0].isupper() for word in long)
        return len(long) >= 3 and self.words <= 20 and upper >= 0.8 * len(long)

    @property
    def asking(self) -> bool:
        """Whether it is one short question or call, as headlines are."""
        ends = self.look.rstrip("\"'\u201d\u2019")[-1:]
        return self.words <= 20 and ends in ("?", "!") and ". " not in self.look


def draft_of(seg: Segment) -> Draft:
    """The draft of a segment, with the kind that its source marks."""
    look = seg.look
    return Draft(seg, look, len(look.split()), stopped(look), seg.kind)


def stop_share(drafts: Sequence[Draft]) -> float:
    """The share of long segments that end with a stop (0 to 1); 0 with fewer than three."""
    long = [one for one in drafts if one.words >= LONG and one.kind is None]
    return sum(one.stop for one in long) / len(long) if len(long) >= 3 else 0.0
