"""One of several who were named apart: "the former", "the second" of both, "the other" of two."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved, Sourced, root
from headwater.reading.resolving.mentions import SENTENCES_BACK, Mentions
from headwater.reading.resolving.spoken_of import WITHIN, Spoken, SpokenOf, is_human
from headwater.records import BODY_KINDS, Span

_SIDE_BY_SIDE = re.compile(r",?\s(?:and|or|nor|with|from|as\swell\sas)\s(?:the\s|an?\s)?")
_TWO = 2
_BACK = 2
"""How many sentences back several must be spoken of together for "the second" of them."""


class Several:
    """Finds one of several by their order or by who is left.

    `told` are the sources and whom they mean as far as they are resolved; that grows while this is
    used.
    """

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Mentions, SpokenOf],
    ) -> None:
        self._text = text
        self._sources, self._memory = told
        self._mentions, self._spoken = room

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

    def spoken_of_together(self, one: Described, which: int) -> Resolved | None:
        """ "The latter", "the former": of two who are spoken of side by side ("A and B were
        asked"), or the latter, without such two, whoever was named last."""
        here = self._mentions.sentence(one.span.start)
        after: Spoken | None = None
        last: Spoken | None = None
        for each in self._spoken.before(one.span.start, self._mentions.start_of(here - 1)):
            said = each.described
            if said.name is None or not (said.named or is_human(said) or said.kind in BODY_KINDS):
                continue
            joint = after is not None and self._text[each.span.end : after.span.start]
            if after is not None and joint and _SIDE_BY_SIDE.fullmatch(joint):
                found = after if which else each
                return Resolved(found.described, found.span)
            after, last = each, last or each
        if last is None or not which or not (last.described.named or last.role != WITHIN):
            return None
        return Resolved(last.described, last.span)

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
