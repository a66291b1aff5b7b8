"""Attributions of one report by rules: source, cue and content as spans."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.knowledge.saying import Saying
from headwater.records import BlockKind, Form, Report, Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A content tied to its source by a cue; the terms of the PARC and PolNeAR corpora.

    `content` has one span or more (a cue may stand inside it), in text order. `sources` is empty
    for an unsourced one. `cue` is empty only for speech that goes on from another sentence.
    `recipient` is who was told, no part of source or content. `outer` is the index, in the
    result of `find_attributions`, of the attribution whose content holds this one. `score` is
    0 to 1: how sure the pattern is, by its kind.
    """

    content: tuple[Span, ...]
    sources: tuple[Span, ...]
    cue: tuple[Span, ...]
    form: Form
    block: BlockKind
    outer: int | None = None
    saying: Saying | None = None
    recipient: Span | None = None
    score: float = 1.0


def find_attributions(report: Report) -> tuple[Attribution, ...]:
    """The attributions in the speaking blocks of `report`, title included, in text order."""
    return ()
