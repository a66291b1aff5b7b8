"""What is said beside the results: notes about faults, reasons for judgements.

Both carry a code and arguments; the words for a code come from the fixed message table
(`headwater.publishing.messages`), never from here.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from headwater.records.codes import NoteCode, ReasonCode
from headwater.records.spans import Place


@dataclass(frozen=True, slots=True)
class Note:
    """A fault in the data or a doubt about it, with the place where there is one.

    `report` is None for a source that never became a report; `why` then names the file.
    `start` and `end` are both None where the note is about a whole report or file.
    """

    code: NoteCode
    why: str
    report: str | None = None
    start: int | None = None
    end: int | None = None


@dataclass(frozen=True, slots=True)
class Reason:
    """Why something was merged, kept apart, linked or left open.

    `args` fill the placeholders of the code's message; `spans` are the words that show it.
    """

    code: ReasonCode
    args: Mapping[str, str] = field(default_factory=dict)
    spans: tuple[Place, ...] = ()
