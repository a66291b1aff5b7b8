"""Names that the network found, for the names that no table knows."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.reading.trained.network import Seen
from headwater.reading.words import nouns
from headwater.records import NameKind

_KINDS = {"PER": NameKind.PERSON, "ORG": NameKind.BODY, "LOC": NameKind.PLACE}
"""What else is found has the tag "MISC"."""


def written_names(text: str, seen: Sequence[Seen]) -> Iterator[tuple[int, int, NameKind | None]]:
    """The places (half-open, code points of `text`) and kinds of the names, in text order.

    The kind is None of other things than persons, bodies and places: of works, events, peoples.
    """
    for one in seen:
        for first, stop, tag in sorted(one.names):
            places = one.window.places[first:stop]
            while len(places) > 1 and _runs_on(text, places):
                places = places[:-1]
            start, end = places[0][0], places[-1][1]
            if text[start:end] not in _SMALL:
                yield start, end, _KINDS.get(tag)


_SMALL = nouns.words(
    """the a an of in on at to for from by with and or but said says say told tells has have had
    reported announced is are was were be been it its his her their"""
)
"""Words in small letters that are never a name, wherever the network sees one in them."""


def _runs_on(text: str, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a name written with capitals goes on into a small word: "Kesh announced"."""
    first, last = text[places[0][0]], text[slice(*places[-1])]
    return first.isupper() and last.isalpha() and last.islower()
