"""All visible text of a page in document order, with what its elements say about it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from headwater.intake import marks
from headwater.intake.marks import BLOCKS, Scope, enter, unseen
from headwater.records import BlockKind

_SPACE = re.compile(r"[ \t\n\r\f\v]+")
_BREAKS = re.compile(r"[ \t]*\n[ \t\n]*")
_CELLS = {"td": "\t", "th": "\t", "tr": "\n"}
_INLINE_KINDS = (BlockKind.BYLINE, BlockKind.UPDATE_LINE, BlockKind.CAPTION)


@dataclass(frozen=True, slots=True)
class Item:
    """One block-level stretch of text. `links` is the share of its characters inside links."""

    text: str
    kind: BlockKind | None
    furniture: bool
    article: bool
    live: bool
    links: float


def items(root: Any) -> list[Item]:
    """The visible text under `root` in order, a list without empty stretches.

    The tree is walked without recursion, so its depth does not matter.
    """
    sizes = _sizes(root)
    total = max(1, sizes.get(root, 0))
    container = _container(root, sizes)
    flow = _Flow()
    for event, element, scope in _walk(root, sizes, total, container):
        cell = scope.kind is BlockKind.TABLE and element.tag != "table"
        if event == "start":
            if element.tag in BLOCKS and not cell:
                flow.flush()
            if element.text:
                flow.add(element.text, scope)
        elif event == "end":
            if cell and element.tag in _CELLS:
                flow.add(_CELLS[element.tag], scope, raw=True)
            elif element.tag in BLOCKS and not cell:
                flow.flush()
            elif element.tag == "br":
                flow.add("\n", scope, raw=True)
        elif element.tail:
            flow.add(element.tail, scope)
    flow.flush()
    return flow.items


def _walk(
    root: Any, sizes: dict[Any, int], total: int, container: Any | None
) -> Iterator[tuple[str, Any, Scope]]:
    """Events in document order: "start", "end" with the element's own scope, "tail" with its
    parent's; what is not seen gives a "tail" alone."""
    stack: list[tuple[str, Any, Scope]] = [("visit", root, Scope())]
    while stack:
        event, element, scope = stack.pop()
        if event != "visit":
            yield event, element, scope
            continue
        if element is not root:
            stack.append(("tail", element, scope))
        if not isinstance(element.tag, str) or unseen(element):
            continue
        size = sizes.get(element, 0)
        inner = enter(element, scope, size, size / total)
        if element is container:
            inner = Scope(inner.kind, False, True, inner.pre, inner.live, inner.linked)
        yield "start", element, inner
        stack.append(("end", element, inner))
        stack.extend(("visit", child, inner) for child in reversed(element))


@dataclass(slots=True)
class _Flow:
    """Text collected up to the next block boundary."""

    items: list[Item] = field(default_factory=list)
    pieces: list[tuple[str, Scope]] = field(default_factory=list)

    def add(self, text: str, scope: Scope, raw: bool = False) -> None:
        self.pieces.append((text if raw or scope.pre else _SPACE.sub(" ", text), scope))

    def flush(self) -> None:
        pieces, self.pieces = self.pieces, []
        if not any(text.strip() for text, _ in pieces):
            return
        for group in _split_at_breaks(pieces):
            item = _item(group)
            if item is not None:
                self.items.append(item)


def _split_at_breaks(pieces: list[tuple[str, Scope]]) -> Iterator[list[tuple[str, Scope]]]:
    """Two breaks in a row end a paragraph."""
    group: list[tuple[str, Scope]] = []
    breaks = 0
    for text, scope in pieces:
        if text == "\n":
            breaks += 1
        elif text.strip():
            if breaks >= 2 and group:
                yield group
                group = []
            breaks = 0
        group.append((text, scope))
    yield group


def _item(pieces: list[tuple[str, Scope]]) -> Item | None:
    text = "".join(text for text, _ in pieces)
    if not any(scope.pre for _, scope in pieces):
        text = _BREAKS.sub("\n", re.sub(r" {2,}", " ", text))
    text = text.strip()
    if not text:
        return None
    full = [(len(words.strip()), scope) for words, scope in pieces if words.strip()]
    letters = sum(size for size, _ in full)
    outer = full[0][1]
    kinds = {scope.kind for _, scope in full}
    kind = next(iter(kinds)) if len(kinds) == 1 else _shared(full)
    linked = sum(size for size, scope in full if scope.linked) / max(1, letters)
    return Item(text, kind, all(s.furniture for _, s in full), outer.article, outer.live, linked)


def _shared(full: list[tuple[int, Scope]]) -> BlockKind | None:
    """The kind of mixed pieces: one that holds nearly all of them, or that of the running text."""
    sizes: dict[BlockKind | None, int] = {}
    for size, scope in full:
        sizes[scope.kind] = sizes.get(scope.kind, 0) + size
    inline = sum(sizes.get(kind, 0) for kind in _INLINE_KINDS)
    if inline >= 0.8 * sum(sizes.values()):
        return BlockKind.BYLINE
    return max(
        (kind for kind in sizes if kind not in _INLINE_KINDS),
        key=lambda kind: (sizes[kind], str(kind)),
    )


def _sizes(root: Any) -> dict[Any, int]:
    """How many characters of visible text each element holds."""
    sizes: dict[Any, int] = {}
    stack: list[tuple[Any, bool]] = [(root, False)]
    while stack:
        element, done = stack.pop()
        if not done:
            stack.append((element, True))
            stack.extend(
                (child, False)
                for child in element
                if isinstance(child.tag, str) and child.tag not in marks.DROPPED
            )
            continue
        size = len((element.text or "").strip())
        for child in element:
            size += sizes.get(child, 0) + len((child.tail or "").strip())
        sizes[element] = size
    return sizes


def _container(root: Any, sizes: dict[Any, int]) -> Any | None:
    """The element that holds the article: the marked one with most text in paragraphs."""
    best, most = None, 0
    for path in ("//*[@itemprop='articleBody']", "//article", "//main", "//*[@role='main']"):
        for element in root.xpath(path):
            weight = sum(sizes.get(p, 0) for p in element.iter("p"))
            if weight > most * 1.2:
                best, most = element, weight
        if most > 600:
            break
    return best
