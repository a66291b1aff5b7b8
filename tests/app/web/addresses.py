"""Every address of a case, from the table of pages: a page that is added there is reached here."""

from __future__ import annotations

from collections.abc import Iterator

from headwater.app.web.pages import PAGES
from headwater.app.web.shelf import Shelf
from headwater.publishing.pages.story import Attention
from headwater.publishing.shown import Shown

ASKED: dict[str, tuple[str, ...]] = {
    "/story/{story}": tuple(f"only={each.value}" for each in Attention),
    "/story/{story}/actors": ("ambiguous=1", "kind=person"),
    "/find": ("q=missiles", "q=outlet:Meridian+source:anonymous+a&most=200", "q=zebra"),
    "/history": ("start=0",),
}
"""What is asked of a page beside its address."""


def every_address(shelf: Shelf, most: int = 1_000) -> Iterator[tuple[str, str]]:
    """Each page's path with its addresses; at most so many claims, reports ... of a story."""
    for pattern in PAGES:
        yield from ((pattern, each) for each in _of(pattern, shelf, most))


def twin(address: str) -> str:
    """The address at which a program gets the same."""
    path, _, asked = address.partition("?")
    return ("/index" if path == "/" else path) + ".json" + (f"?{asked}" if asked else "")


def _of(pattern: str, shelf: Shelf, most: int) -> Iterator[str]:
    if "{" not in pattern:
        yield from _asking(pattern, pattern)
        return
    before, _, rest = pattern.partition("{")
    name, _, after = rest.partition("}")
    for story in shelf.book.stories():
        shown = shelf.story(story)
        for of in _ids(name, shown)[:most]:
            yield from _asking(pattern, f"{before}{of}{after}")
            if after == "/compare":
                a, b, *c = [*shown.index.reports, *shown.index.reports][:3]
                yield f"{before}{of}{after}?a={a}&b={b}" + (f"&c={c[0]}" if c else "")


def _asking(pattern: str, address: str) -> Iterator[str]:
    yield address
    for asked in ASKED.get(pattern, ()):
        yield f"{address}?{asked}"


def _ids(name: str, shown: Shown) -> list[str]:
    index = shown.index
    known = {
        "story": [shown.story],
        "claim": list(index.claims),
        "report": list(index.reports),
        "statement": list(index.statements),
        "actor": [each.id for each in index.case.actors],
        "on": [
            *index.statements,
            *index.reports,
            *(f"claim:{each}" for each in index.claims),
            *(f"{shown.story}:{each.id}" for each in index.case.actors),
        ],
    }
    return known.get(name, [])
