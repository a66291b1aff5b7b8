"""Names that the network found, for the names that no table knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.reading.trained.network import Seen
from headwater.records import NameKind

_KINDS = {"PER": NameKind.PERSON, "ORG": NameKind.BODY, "LOC": NameKind.PLACE}


def written_names(text: str, seen: Sequence[Seen]) -> Iterator[tuple[int, int, NameKind]]:
    """The places (half-open, code points of `text`) and kinds of the names, in text order.

    Names of other things than persons, bodies and places (of works, events, peoples) are none.
    """
    for one in seen:
        for first, stop, tag in sorted(one.names):
            kind = _KINDS.get(tag)
            if kind is not None:
                yield one.window.places[first][0], one.window.places[stop - 1][1], kind
