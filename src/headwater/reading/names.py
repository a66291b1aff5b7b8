"""The proper names of a report: known ones from the tables, others by how they are written."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from headwater.knowledge import bodies, groups, outlets, states
from headwater.reading.name_kinds import kind_of_shape, strip_titles
from headwater.reading.name_shapes import Shape, shapes
from headwater.records import BODY, BlockKind, Name, NameKind, Report, cut
from headwater.text import names as normal

READ = BODY | {BlockKind.TITLE, BlockKind.CAPTION, BlockKind.HEADING}


@dataclass(frozen=True, slots=True)
class _Mention:
    """A candidate; where two overlap the longer wins, then the lower `rank`."""

    start: int
    end: int
    kind: NameKind
    canonical: str | None
    rank: int = 0


def find_names(report: Report) -> tuple[Name, ...]:
    """The proper names in the body, title, headings and captions of `report`, in text order.

    A person's name is given without title ("Alexander Vasilyevich Fomin"), any name without
    article and possessive. Of peoples only nouns are names ("the Saudis"), adjectives are not.
    `canonical` is the tables' name where the words have one meaning there, else None: a force
    that two sides call by the same words has none.
    """
    blocks = [block for block in report.blocks if block.kind in READ]
    mentions: list[_Mention] = []
    for block in blocks:
        mentions += _known(report.text, block.start, block.end)
        mentions += _written(report.text, block.start, block.end)
    kept = _echoes(report.text, _best(mentions))
    return tuple(
        Name(cut(report.text, m.start, m.end), m.kind, m.canonical)
        for m in sorted(kept, key=lambda m: m.start)
    )


def _best(mentions: Iterable[_Mention]) -> list[_Mention]:
    """Of overlapping mentions the longest; at equal length the one of the tables."""
    kept: list[_Mention] = []
    taken: set[int] = set()
    for one in sorted(mentions, key=lambda m: (m.start - m.end, m.rank, m.start)):
        if not any(place in taken for place in (one.start, one.end - 1)) and not (
            taken and any(place in taken for place in range(one.start, one.end))
        ):
            kept.append(one)
            taken.update(range(one.start, one.end))
    return kept


def _known(text: str, start: int, end: int) -> Iterator[_Mention]:
    for outlet in outlets.find(text, start, end):
        yield _Mention(outlet.start, outlet.end, NameKind.OUTLET, outlet.entry.name)
    for body in bodies.find(text, start, end):
        yield _Mention(body.start, body.end, NameKind.BODY, body.entry.name)
    for group in groups.find(text, start, end):
        canonical = group.entry[0].name if len(group.entry) == 1 else None
        yield _Mention(group.start, group.end, NameKind.FORCE, canonical)
    for state in states.find(text, start, end):
        mention = _state(text, state.start, state.end, state.entry)
        if mention is not None:
            yield mention


_ACTED_ON = re.compile(r"\b(?:in|near|at|outside|around|inside|across|from|central|downtown)\s+\Z")
_PLURAL_NOUN = re.compile(
    r"\s*(?:[.,;:)\u2019\u201d\"!?]|$|(?:and|or|who|are|were|have|had|to|in|from|with|on|as|would|will|"
    r"could|may|saw|said|at|by|of|for|that|did|do|can|also|then|is|was|against|over|into)\b)"
)


def _state(text: str, start: int, end: int, entry: states.StateName) -> _Mention | None:
    if entry.form == "demonym":
        word = text[start:end]
        plural = word.endswith(("s", "ese", "ish", "ch")) and not word.endswith("us")
        article = text[max(start - 4, 0) : start].lower() == "the "
        noun = _PLURAL_NOUN.match(text, end)
        if not plural or not noun or not (article or word.endswith("s")):
            return None
        return _Mention(start, end, NameKind.STATE, entry.state.name)
    if entry.form == "capital" and _ACTED_ON.search(text, max(start - 14, 0), start):
        return _Mention(start, end, NameKind.PLACE, text[start:end])
    return _Mention(start, end, NameKind.STATE, entry.state.name)


def _written(text: str, start: int, end: int) -> Iterator[_Mention]:
    for shape in shapes(text, start, end):
        for part in strip_titles(text, shape):
            kind = kind_of_shape(text, part)
            if kind is not None:
                yield _Mention(part.start, part.end, kind, None, rank=1)


def _echoes(text: str, mentions: list[_Mention]) -> list[_Mention]:
    """Give a single word the kind of the fuller name in the report that ends with it."""
    surnames: dict[str, NameKind] = {}
    for mention in mentions:
        words = normal.normal(text[mention.start : mention.end]).split()
        if len(words) > 1 and mention.rank and mention.kind is NameKind.PERSON:
            surnames.setdefault(words[-1], mention.kind)
    made = []
    for mention in mentions:
        words = normal.normal(text[mention.start : mention.end]).split()
        if mention.rank and len(words) == 1 and words[0] in surnames:
            mention = _Mention(mention.start, mention.end, surnames[words[0]], None, 1)
        made.append(mention)
    return made


__all__ = ["Shape", "find_names"]
