"""Who "I", "we" and "my" are: whoever speaks the words in which they stand."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace

from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved, Sourced, as_writer, root
from headwater.reading.resolving.pronouns import Pronouns


class Speaking:
    """Finds who says "I" among the sources of one report; `meant` is whom words mean.

    `told` are the sources and whom they mean as far as they are resolved; that grows while this is
    used.
    """

    def __init__(
        self,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        pronouns: Pronouns,
        meant: Callable[[int, Described], Resolved],
    ) -> None:
        self._sources, self._memory = told
        self._pronouns, self._meant = pronouns, meant
        self._ahead: int | None = None

    def place(self, place: int, one: Described) -> int | None:
        """The source in whose words "I" stands: in what others tell within a quotation who speaks
        that ("They think I exaggerate," she said), else who tells of it; None outside of speech."""
        quoting = self._pronouns.turns.speaker_of_quote(place, one)
        return self._sources[place].outer if quoting is None else quoting

    def was_ahead(self) -> int | None:
        """Who speaks only behind his words, where one such was asked for since the last time."""
        was, self._ahead = self._ahead, None
        return was

    def who(self, place: int, one: Described) -> Resolved:
        """Whom the first person means in the source at `place`."""
        outer = self.place(place, one)
        if outer is not None and outer < len(self._memory):
            return replace(self._memory[outer], earlier=outer)
        if outer is not None and one.head in {"my", "our"}:
            # "My lawyer knew," she said
            self._ahead = outer
            speaker = self._sources[outer].described
            if speaker.pronoun is None:
                return self._meant(place, speaker)
            return self._pronouns.antecedent(outer, speaker) or Resolved(speaker)
        # outside of quotations the writer speaks of himself: the outlet
        mine = one.span.quote.lower() in {"i", "we", "our", "my"}
        return Resolved(as_writer(one) if mine else one)


def is_known(meant: Resolved) -> bool:
    """Whether the text tells who somebody is beyond the words by which he speaks."""
    return meant.described.named or meant.antecedent is not None


def rename(memory: list[Resolved], place: int, meant: Resolved) -> None:
    """Put under a new name whom the source at `place` means, and who takes him up after it."""
    old = memory[place].described.name
    memory[place] = meant
    for later in range(place + 1, len(memory)):
        found = memory[later]
        if found.described.name == old and root(memory, later) == root(memory, place):
            memory[later] = replace(
                found, described=replace(found.described, name=meant.described.name)
            )
