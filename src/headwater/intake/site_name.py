"""The outlet whose own address, rights or name stand in its site's furniture."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.intake import furniture, heads
from headwater.intake.no_outlet import impossible, platform
from headwater.knowledge import outlets
from headwater.records import Block, BlockKind

_HOST = re.compile(
    r"(?:https?://|www\.|@)?((?:[a-z0-9-]{1,63}\.){1,4}[a-z]{2,24})(?![\w@-])", re.IGNORECASE
)
_RIGHTS = re.compile(
    r"(?:©|\(c\)|\b[Cc]opyright\b)[\s©]*(?:(?:19|20)\d\d(?:\s?[-–]\s?(?:19|20)?\d\d)?,?\s+)?(?:[Bb]y\s+)?"
    r"((?!(?:19|20)\d\d)[A-Z][\w'’&-]*(?: (?:[A-Z&][\w'’&-]*|\d{1,2}\b|of|and|the)){0,5})",
)
_OF_SOME = re.compile(r"\b(?:is|are|be|[Mm]aterials?|[Pp]hotos?|[Ii]mages?|[Vv]ideos?)\W*$")
"""What before a sign of rights limits them: "Material from X is Copyright X"."""
_CAPITALS = re.compile(r"[A-Z][\w'’-]*(?: [A-Z][\w'’-]*){0,4}")
_LOOK = 600
"""Code points of a block of furniture that are looked at."""


def site_name(text: str, blocks: Sequence[Block]) -> str | None:
    """The outlet by its site's furniture: canonical where the table has it, else as written."""
    return _known(text, blocks) or next(
        (name for name in _as_written(text, blocks) if not impossible(name)), None
    )


def holder(words: str) -> str | None:
    """Who holds the rights in a whole page by a line of its furniture; None where none is named."""
    rights = _RIGHTS.search(words)
    if rights is None or _OF_SOME.search(words, 0, rights.start()):
        return None
    aged = re.match(r",\s\d", words[rights.end() :])
    name = rights.group(1).strip()
    return None if aged or name.split()[0].lower() == "all" else name


def _known(text: str, blocks: Sequence[Block]) -> str | None:
    """The outlet whose address, rights or name stand in the site's furniture, if it is one."""
    addresses: list[str] = []
    names: list[str] = []
    for block in blocks:
        if block.kind is not BlockKind.FURNITURE:
            continue
        words = text[block.start : min(block.end, block.start + _LOOK)]
        for host in _HOST.findall(words):
            found = outlets.by_domain(host)
            if found and not platform(found.name):
                addresses.append(found.name)
        if not furniture.leads_elsewhere(words):
            names += [f.entry.name for f in outlets.find(words) if not platform(f.entry.name)]
    for candidates in (addresses, names):
        if len(set(candidates)) == 1:
            return candidates[0]
        if candidates and candidates.count(candidates[0]) * 2 > len(candidates):
            return candidates[0]
    return None


def _as_written(text: str, blocks: Sequence[Block]) -> Iterator[str]:
    """Names that the table lacks: the page's nameplate, who holds the rights, the words that
    make up the site's address ("World Ledger", www.worldledger.example)."""
    site = [block for block in blocks if block.kind is BlockKind.FURNITURE]
    lines = [" ".join(text[b.start : min(b.end, b.start + _LOOK)].split()) for b in site]
    title = next((b.start for b in blocks if b.kind is BlockKind.TITLE), 0)
    for block, words in zip(site, lines, strict=True):
        for part in re.split(r"\s+[|/>»–-]\s+", words) if block.start < title else ():
            if heads.nameplate(part) and not furniture.crumbs(part):
                yield part
    for words in lines:
        name = holder(words)
        if name is not None:
            yield name
    hosts = {host.lower() for words in lines for host in _HOST.findall(words)}
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
