"""The outlet whose own address, rights or name stand in its site's furniture."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence

from headwater.intake import furniture, heads
from headwater.intake.no_outlet import impossible, owner, platform
from headwater.intake.words import HOST
from headwater.knowledge import outlets, stations
from headwater.records import Block, BlockKind

_RIGHTS = re.compile(
    r"(?:©|\(c\)|\b[Cc]opyright\b)[\s©]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)?(?:[Bb]y\s+)?"
    r"((?!(?:19|20)\d\d)[A-Z][\w'’&-]*(?: (?:[A-Z&][\w'’&-]*|\d{1,2}\b|of|and|the)){0,5})"
    r"(?:\s?/\s?(?P<other>[A-Z][\w'’&-]*(?: [A-Z&][\w'’&-]*){0,4}))?",
)
_YEAR_NEXT = re.compile(r",\s\d")
_NAME_NEXT = re.compile(r"\s[A-Z]")
_OF_SOME = re.compile(r"\b(?:is|are|be|[Mm]aterials?|[Pp]hotos?|[Ii]mages?|[Vv]ideos?)\W*$")
"""What before a sign of rights limits them: "Material from X is Copyright X"."""
_BAR = re.compile(r"\s([|–—-])\s\W*")
_HELPED = re.compile(r"\bcontribut")
_CAPITALS = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4}")
_LOOK = 600
"""Code points of a block of furniture that are looked at."""


def site_name(text: str, blocks: Sequence[Block]) -> str | None:
    """The outlet by its site's furniture: canonical where the table has it, else as written.

    A name alone above the title, the end of a title and addresses come first, then who holds the
    rights and lines in which a site speaks of itself; a name in any other line ("As seen on BBC
    News", a teaser) shows nothing.
    """
    lines = _lines(text, blocks)
    return (
        masthead(text, blocks)
        or _most(_addressed(words for _, words in lines))
        or _most(_named(words for _, words in lines))
        or next((name for name in _as_written(text, blocks) if not impossible(name)), None)
    )


def masthead(text: str, blocks: Sequence[Block]) -> str | None:
    """The outlet whose name stands alone above the title, or that the title ends with.

    An agency above the title may be the one whose text is run; after a title's dash alone an
    outlet may be who says so ("Dam fails – Reuters"), but for a station's sign or an address.
    """
    title = next((b for b in blocks if b.kind is BlockKind.TITLE), None)
    if title is None:
        return None
    above = [part for at, line in _lines(text, blocks) if at < title.start for part in _parts(line)]
    known = [found for found in map(outlets.by_name, above) if found is not None]
    plates = [found.name for found in known if not found.is_agency]
    return _most(plates) or _title_end(" ".join(text[title.start : title.end].split()))


def _title_end(title: str) -> str | None:
    pieces = _BAR.split(title[:_LOOK])
    for mark, piece in zip(pieces[1::2], pieces[2::2], strict=True):
        words = piece.split(",")[0].strip()
        host = HOST.match(words)
        found = outlets.by_domain(host.group(1)) if host else None
        if found is None and (mark == "|" or stations.is_channel(words)):
            found = outlets.by_name(words)
        if found is None:
            found = outlets.by_name(stations.by_name(words.partition(" ")[0]) or "")
        if found is not None and not impossible(found.name):
            return found.name
    return None


def holder(words: str) -> str | None:
    """Who holds the rights in a whole page by a line of its furniture; None where none is named."""
    return next(iter(_holders(words)), None)


def _holders(words: str) -> tuple[str, ...]:
    """One who holds the rights, or two: "Copyright Associated Press / Velda Seven"."""
    rights = _RIGHTS.search(words)
    if rights is None or _OF_SOME.search(words, 0, rights.start()):
        return ()
    name = rights.group(1).strip()
    if _YEAR_NEXT.match(words, rights.end()) or name.split()[0].lower() in _NO_HOLDERS:
        return ()
    if _NAME_NEXT.match(words, rights.end()):
        name = name.partition(" and ")[0]
    return (name, rights["other"]) if rights["other"] else (name,)


def _employer(words: str) -> str | None:
    """The newspaper that a line on the author names: "is a columnist for the Velda Ledger"."""
    found = _WORKS.search(words)
    return found["name"] if found and heads.nameplate(found["name"]) else None


_WORKS = re.compile(
    r"\b(?:reporter|columnist|correspondent|writer|editor) (?:for|at|of|with) (?:the )?"
    r"(?P<name>[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){1,4})"
)


_NO_HOLDERS = ("all", "copyright")


def _lines(text: str, blocks: Sequence[Block]) -> list[tuple[int, str]]:
    """The lines of furniture, each on one line, with their places."""
    site = [block for block in blocks if block.kind is BlockKind.FURNITURE]
    return [(b.start, " ".join(text[b.start : min(b.end, b.start + _LOOK)].split())) for b in site]


def _parts(line: str) -> list[str]:
    return re.split(r"\s+[|/>»–-]\s+", line)


def _addressed(lines: Iterable[str]) -> Iterator[str]:
    """The outlets of the addresses in the lines."""
    for words in lines:
        for host in HOST.findall(words):
            found = outlets.by_domain(host)
            if found and not platform(found.name):
                yield found.name


def _named(lines: Iterable[str]) -> Iterator[str]:
    """The outlets named in lines of rights and in lines in which a site speaks of itself."""
    for words in lines:
        if not furniture.leads_elsewhere(words) and (
            furniture.rights(words) or furniture.of_itself(words)
        ):
            shared = len(_holders(words)) > 1 or _HELPED.search(words) is not None
            for found in outlets.find(words):
                agency = shared and found.entry.is_agency
                if (
                    not agency
                    and not platform(found.entry.name)
                    and not owner(words[found.start :])
                ):
                    yield found.entry.name


def _most(names: Iterable[str]) -> str | None:
    """The name that stands there alone or more often than all others; None where none does."""
    several = list(names)
    first = several[0] if several else None
    return first if first and several.count(first) * 2 > len(several) else None


def _as_written(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """Names that the table lacks: the page's nameplate, who holds the rights, the words that
    make up the site's address ("World Ledger", www.worldledger.example)."""
    title = next((b.start for b in blocks if b.kind is BlockKind.TITLE), 0)
    for at, words in _lines(text, blocks):
        for part in _parts(words) if at < title else ():
            if heads.nameplate(part) and not furniture.crumbs(part):
                yield part
    lines = [words for _, words in _lines(text, blocks)]
    for words in lines:
        yield from reversed(_holders(words))
        name = _employer(words)
        if name is not None:
            yield name
    hosts = {host.lower() for words in lines for host in HOST.findall(words)}
    labels = frozenset(label for host in hosts for label in host.split("."))
    for words in lines:
        yield from _spelled(words, labels)


def _spelled(line: str, labels: frozenset[str]) -> Iterator[str]:
    """Runs of capitalised words that are, written as one, a label of an address."""
    for run in _CAPITALS.findall(line):
        words = run.split()
        for first in range(len(words)):
            for last in range(first + 1, len(words) + 1):
                squeezed = re.sub(r"[^a-z0-9]", "", "".join(words[first:last]).lower())
                if len(squeezed) >= 5 and squeezed in labels:
                    yield " ".join(words[first:last])
