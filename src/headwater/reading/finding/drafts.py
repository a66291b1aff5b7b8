"""An attribution in the making: cue, source and content as word indexes of a unit."""

from __future__ import annotations

from dataclasses import dataclass, field

from headwater.knowledge.saying import Saying

Range = tuple[int, int]


@dataclass(slots=True)
class Draft:
    """An attribution in the making, all as word indexes of its unit.

    `content` are half-open ranges in order. `start` is where the clause of saying begins, used to
    end an earlier content that it does not belong to. `cited` marks what a relay cites.
    """

    cue: Range | None
    source: Range | None
    content: list[Range]
    saying: Saying | None
    start: int
    recipient: Range | None = None
    score: float = 1.0
    after: bool = True
    unsourced: bool = False
    cited: bool = False
    core: int = field(default=-1)
