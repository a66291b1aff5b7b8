"""Names that the network found, for the names that no table knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.reading.trained.network import Seen
from headwater.records import NameKind

_KINDS = {"PER": NameKind.PERSON, "ORG": NameKind.BODY, "LOC": NameKind.PLACE}
"""What else is found has the tag "MISC"."""


def written_names(text: str, seen: Sequence[Seen]) -> Iterator[tuple[int, int, NameKind | None]]:
    """The places (half-open, code points of `text`) and kinds of the names, in text order.

    The kind is None of other things than persons, bodies and places: of works, events, peoples.
    """
    for one in seen:
        for first, stop, tag in sorted(one.names):
            start, end = one.window.places[first][0], one.window.places[stop - 1][1]
            yield start, end, _KINDS.get(tag)
