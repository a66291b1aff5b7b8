"""One of several who were named apart: "the former", "the second" of both, "the other" of two."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.described import Described
from headwater.reading.mentions import SENTENCES_BACK, Mentions
from headwater.reading.resolved import Resolved, Sourced, root
from headwater.records import Span

_TWO = 2
_BACK = 2
"""How many sentences back several must be spoken of together for "the second" of them."""


class Several:
    """Finds one of several by their order or by who is left.

    `memory` is whom the sources mean as far as they are resolved; it grows while this is used.
    """

    def __init__(
        self, sources: Sequence[Sourced], memory: Sequence[Resolved], mentions: Mentions
    ) -> None:
        self._sources = sources
        self._memory = memory
        self._mentions = mentions

    def in_order(self, place: int, one: Described, which: int) -> Resolved | None:
        """ "The former", "the latter": of the sources named together before; None without them."""
        rows: dict[tuple[Span, ...], list[int]] = {}
        here = self._mentions.sentence(one.span.start)
        for back in range(place - 1, -1, -1):
            source = self._sources[back]
            near = here - self._mentions.sentence(source.described.span.start)
            if near > _BACK:
                break
            together = self._together(back)
            if len(together) > max(which, 1):
                # "both ministries agree ... the second says"
                return replace(together[which], also=())
            if near <= 1:
                rows.setdefault(source.content, []).insert(0, back)
        for row in rows.values():
            if len(row) > max(which, 1):
                back = row[which]
                meant = self._memory[back]
                span = meant.antecedent or self._sources[back].described.span
                return replace(meant, antecedent=span, earlier=root(self._memory, back))
        return None

    def left_of_two(self, place: int, one: Described) -> Resolved | None:
        """ "The other" of two spoken of together ("the two generals"), after one of them spoke."""
        here = self._mentions.sentence(one.span.start)
        spoke: str | None = None
        for back in range(place - 1, -1, -1):
            source = self._sources[back]
            if here - self._mentions.sentence(source.described.span.start) > SENTENCES_BACK:
                return None
            together = self._together(back)
            names = [each.described.name for each in together]
            if len(together) == _TWO and spoke in names:
                return replace(together[1 - names.index(spoke)], also=())
            spoke = spoke or self._memory[back].described.name
        return None

    def _together(self, back: int) -> tuple[Resolved, ...]:
        """The several whom one source means, in text order; none where it means one alone."""
        meant = self._memory[back]
        return tuple(sorted((meant, *meant.also), key=_start)) if meant.also else ()


def _start(meant: Resolved) -> int:
    return (meant.antecedent or meant.described.span).start
