"""An attribution as spans, and how attributions lie inside one another."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.knowledge.saying import CITING, Saying
from headwater.records import BlockKind, Chain, Form, Span


@dataclass(frozen=True, slots=True)
class Attribution:
    """A content tied to its source by a cue; the terms of the PARC and PolNeAR corpora.

    `content` has one span or more (a cue may stand inside it), in text order. `sources` is empty
    for an unsourced one. `cue` is empty only for speech that goes on from another sentence.
    `recipient` is who was told, no part of source or content. `outer` is the index, in the
    result of `find_attributions`, of the attribution whose content holds this one. `score` is
    0 to 1: how sure the pattern is, by its kind. `aim` marks what a source wants, plans or
    likes, not what it says is so: it claims nothing, and takes nothing from what others say.
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
    aim: bool = False


@dataclass(frozen=True, slots=True)
class Built:
    """The chains of one attribution, the spans of its sources, and whether a pronoun stays open."""

    chains: tuple[Chain, ...]
    sources: tuple[Span, ...]
    unresolved: tuple[Span, ...] = ()


_PASSES_ON = re.compile(r"(?:cit|quot)", re.IGNORECASE)


def passes_on(cue: Span) -> bool:
    """Whether a cue only cites or quotes: who does so says nothing about the matter."""
    return _PASSES_ON.match(cue.quote) is not None


def nested(made: Sequence[Attribution], base: int, label: int | None) -> list[Attribution]:
    """Tie each attribution to the smallest one whose content holds it.

    `label` is the index of the speaker's name that the paragraph began with.
    """
    result: list[Attribution] = []
    for index, one in enumerate(made):
        outer = label if label is not None and label < base + index else None
        size = len(one.content[0].quote) + 10**9
        for other, host in enumerate(made):
            if other == index or not _holds(host, one):
                continue
            width = sum(span.end - span.start for span in host.content)
            if outer is None or outer == label or width < size:
                outer, size = base + other, width
        result.append(replace(one, outer=outer) if outer is not None else one)
    return result


def _holds(host: Attribution, one: Attribution) -> bool:
    """Whether `one` lies in the content of `host`; what is cited lies in what cites it."""
    parts = [*one.cue, *one.sources]
    if all(any(span.covers(part) for span in host.content) for part in parts):
        return host.content != one.content
    cited = one.saying is not None and one.saying.lemma in CITING
    return (
        cited
        and not (host.saying and host.saying.lemma in CITING)
        and (one.content[0] in host.content)
    )
