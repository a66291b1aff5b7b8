"""Annotated passages of our own: text, attributions as spans, chains and stances.

The form is described in `training/own/README.md`. Run `python -m training.passages` to check all
files: it names each passage that is not well formed and counts what there is.
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

OWN = Path(__file__).parent / "own"
KINDS = (
    "outlet",
    "person",
    "organization",
    "state-body",
    "document",
    "group",
    "anonymous",
    "unstated",
)
STANCES = ("CT+", "PR+", "PS+", "CT-", "PR-", "PS-", "CTu", "Uu")

_OPEN = re.compile(r"\[([sct])(\d+(?:,\d+)*) ")
_PARAGRAPH = re.compile(r"[^\n]+")
_WAY = re.compile(r"> (\d+) (.+?) ~ (\S+)$")

Places = tuple[tuple[int, int], ...]


class PassageError(ValueError):
    """A passage that is not well formed; the message names it."""


@dataclass(frozen=True)
class Way:
    """A chain as annotated, without its outlet: (name, kind), the speaker last."""

    hops: tuple[tuple[str, str], ...]
    stance: str


@dataclass(frozen=True)
class Marked:
    """One attribution: half-open ranges of code points in the passage's text, and its ways."""

    number: int
    source: Places
    cue: Places
    content: Places
    ways: tuple[Way, ...]


@dataclass(frozen=True)
class Passage:
    """One passage. `held_out` passages are never trained on."""

    name: str
    outlet: str
    text: str
    attributions: tuple[Marked, ...]

    @property
    def held_out(self) -> bool:
        """Whether it belongs to the fifth kept apart."""
        return self.name[-1] in "05"

    @property
    def paragraphs(self) -> Places:
        """The half-open ranges of code points of the lines that are not empty."""
        return tuple(match.span() for match in _PARAGRAPH.finditer(self.text) if match[0].strip())


def load(folder: Path = OWN) -> list[Passage]:
    """All passages of all files of `folder`, in order of file name.

    Raises:
        PassageError: where one is not well formed.
    """
    return [one for path in sorted(folder.glob("*.txt")) for one in parse(path.read_text("utf-8"))]


def parse(written: str) -> Iterator[Passage]:
    """The passages of one file.

    Raises:
        PassageError: where one is not well formed.
    """
    for piece in re.split(r"^## ", written, flags=re.MULTILINE)[1:]:
        yield _passage(piece)


def _passage(piece: str) -> Passage:
    head, *rest = piece.strip().split("\n")
    name = head.strip()
    if not rest or not rest[0].startswith("outlet: "):
        raise PassageError(f"{name}: no outlet")
    outlet = rest[0].removeprefix("outlet: ").strip()
    body = [line for line in rest[1:] if not line.startswith("> ")]
    text, pieces = _unmark(name, "\n".join(body).strip())
    ways = defaultdict(list)
    for line in rest[1:]:
        if line.startswith("> "):
            number, way = way_of(name, outlet, line)
            ways[number].append(way)
    if set(ways) != set(pieces):
        raise PassageError(f"{name}: ways for {sorted(ways)}, attributions {sorted(pieces)}")
    marked = [
        Marked(
            number,
            source=tuple(found["s"]),
            cue=tuple(found["c"]),
            content=tuple(found["t"]),
            ways=tuple(ways[number]),
        )
        for number, found in sorted(pieces.items())
    ]
    for one in marked:
        if not one.content or len(one.cue) > 1 or not (one.cue or one.source):
            raise PassageError(f"{name}: attribution {one.number} lacks a content or has two cues")
    return Passage(name, outlet, text, tuple(marked))


def _unmark(name: str, written: str) -> tuple[str, dict[int, dict[str, list[tuple[int, int]]]]]:
    """The text without its marks, and the places of each attribution's pieces."""
    found: dict[int, dict[str, list[tuple[int, int]]]] = defaultdict(lambda: defaultdict(list))
    text: list[str] = []
    length = 0
    open_: list[tuple[str, list[int], int]] = []
    at = 0
    while at < len(written):
        if written[at] == "\\" and written[at + 1 : at + 2] in ("[", "]"):
            text.append(written[at + 1])
            length, at = length + 1, at + 2
        elif mark := _OPEN.match(written, at):
            open_.append((mark[1], [int(n) for n in mark[2].split(",")], length))
            at = mark.end()
        elif written[at] == "]":
            if not open_:
                raise PassageError(f"{name}: ] without [ after {''.join(text)[-30:]!r}")
            part, numbers, start = open_.pop()
            for number in numbers:
                found[number][part].append((start, length))
            at += 1
        elif written[at] == "[":
            raise PassageError(f"{name}: no mark at {written[at : at + 20]!r}")
        else:
            text.append(written[at])
            length, at = length + 1, at + 1
    if open_:
        raise PassageError(f"{name}: [{open_[-1][0]}{open_[-1][1]} is not closed")
    for pieces in found.values():
        for places in pieces.values():
            places.sort()
    return "".join(text), found


def way_of(name: str, outlet: str, line: str) -> tuple[int, Way]:
    """The number and the way that one line of a passage gives.

    Raises:
        PassageError: where the line is not well formed.
    """
    match = _WAY.match(line.strip())
    if match is None:
        raise PassageError(f"{name}: no way in {line!r}")
    first, *hops = (hop.strip() for hop in match[2].split(" < "))
    if first != outlet or not hops:
        raise PassageError(f"{name}: the way of {match[1]} does not run from {outlet} to a speaker")
    made = []
    for hop in hops:
        called, _, kind = hop.rpartition(" : ")
        if kind not in KINDS or not called:
            raise PassageError(f"{name}: {hop!r} has no kind")
        made.append((called.strip(), kind))
    if match[3] not in STANCES:
        raise PassageError(f"{name}: {match[3]} is no stance")
    return int(match[1]), Way(tuple(made), match[3])


def main() -> int:
    """Check all files and count."""
    faults = 0
    for path in sorted(OWN.glob("*.txt")):
        good: list[Passage] = []
        names: set[str] = set()
        for piece in re.split(r"^## ", path.read_text("utf-8"), flags=re.MULTILINE)[1:]:
            try:
                one = _passage(piece)
                if one.name in names:
                    raise PassageError(f"{one.name}: there twice")
                names.add(one.name)
                good.append(one)
            except PassageError as fault:
                faults += 1
                print(f"{path.name}: {fault}", file=sys.stderr)
        held = sum(one.held_out for one in good)
        attributions = sum(len(one.attributions) for one in good)
        print(f"{path.name:24} {len(good):4} passages, {held:3} kept apart, {attributions} marked")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
