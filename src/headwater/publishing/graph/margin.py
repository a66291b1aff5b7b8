"""The right margin of the drawing: what counts as one origin, and what is between two of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.publishing.graph import phrases
from headwater.publishing.graph.lettering import lines, shown
from headwater.publishing.graph.model import Between, Bracket, Gap, Letters, Node, Origin
from headwater.records import Polarity

WIDTH = 226
"""Pixels of the margin."""

LEADING = 14
_SMALL = 11
_INDENT = 16
_MOST = 4
"""Lines of reasons."""

Block = tuple[Polarity | None, int]
"""What stands together among the ends: a side and the number of an origin, 0 for none."""


@dataclass(frozen=True, slots=True)
class Reach:
    """From where to where something goes, and what lights up with it."""

    top: int
    bottom: int
    lit: tuple[str, ...] = ()


def block(node: Node) -> Block:
    """With what an end stands together."""
    return node.side, node.origin or 0


def words_beside(of: Block, origins: Mapping[int, Origin]) -> tuple[str, ...]:
    """The lines beside a block: the number of the origin, and why its nodes count as one."""
    side, number = of
    if number == 0:
        lost = side in (Polarity.ASSERTS, Polarity.DENIES)
        return (phrases.FOR_NONE, *_reasons(phrases.NO_EXIT)) if lost else ()
    origin = origins[number]
    head = phrases.origin_head(origin)
    if len(origin.nodes) < 2 or not origin.why:
        return (head,)
    return (f"{head}, counted once", *_reasons("; ".join(origin.why)))


def words_between(between: Between) -> tuple[str, ...]:
    """The lines between two origins: whether they are separate, and the deciding reason."""
    standing, why = phrases.between_words(between)
    return (f"{'≠' if between.separate else '?'} {standing}", *_reasons(why))


def bracket(of: Block, origins: Mapping[int, Origin], reach: Reach, x: int) -> Bracket:
    """The bracket of a block; it joins where it is around several nodes that count as one."""
    said = words_beside(of, origins)
    origin = origins.get(of[1])
    return Bracket(
        origin=of[1],
        x=x,
        top=reach.top,
        bottom=reach.bottom,
        joins=origin is None or len(origin.nodes) > 1,
        text=_stacked(said, reach, x),
        title=shown(". ".join((origin.label or said[0], *origin.why) if origin else said)),
        lit=reach.lit,
    )


def gap(between: Between, reach: Reach, x: int) -> Gap:
    """What stands between the brackets of two origins."""
    return Gap(
        x=x,
        top=reach.top,
        bottom=reach.bottom,
        separate=between.separate,
        text=_stacked(words_between(between), reach, x),
        title=shown(": ".join(words for words in phrases.between_words(between) if words)),
    )


def _reasons(words: str) -> tuple[str, ...]:
    return lines(words[:1].upper() + words[1:], _SMALL, WIDTH - 2 * _INDENT, _MOST)


def _stacked(said: Sequence[str], reach: Reach, x: int) -> tuple[Letters, ...]:
    """Lines of text around the middle of a reach."""
    top = (reach.top + reach.bottom) // 2 - (len(said) - 1) * LEADING // 2 + 4
    return tuple(
        Letters(words, x + _INDENT, top + n * LEADING, own=True) for n, words in enumerate(said)
    )
