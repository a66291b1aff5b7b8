"""Claims in many wordings (`training/wordings`; the README there says what a line is)."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import combinations, product
from pathlib import Path

WORDINGS = Path(__file__).parent / "wordings"
SAME, DENIED, PARTED, OTHER = SIGNS = "=-%x"
"""What a line is to the wordings of the claim, by its sign."""
_APART = 10
"""Each claim of a file whose place is divisible by this is kept apart."""
_QUOTES = "\"'“”‘’ "


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts, and by its sign what they are to each other."""

    a: str
    b: str
    sign: str


@dataclass(frozen=True)
class Worded:
    """One claim: its lines by sign, and whether it is kept apart."""

    label: str
    lines: dict[str, tuple[str, ...]]
    kept: bool

    def pairs(self) -> Iterator[Pair]:
        """Each two wordings of the claim, and each wording with each other line."""
        same = self.lines[SAME]
        yield from (Pair(a, b, SAME) for a, b in combinations(same, 2))
        for sign in (DENIED, PARTED, OTHER):
            yield from (Pair(a, b, sign) for a, b in product(same, self.lines[sign]))


def parse(text: str) -> list[Worded]:
    """The claims of one file. Raises ValueError for a line without a sign, and for a claim that
    lacks one of the signs."""
    claims: list[Worded] = []
    for part in text.split("## ")[1:]:
        label, *rest = part.splitlines()
        lines: dict[str, list[str]] = {sign: [] for sign in SIGNS}
        for line in filter(None, map(str.strip, rest)):
            sign, _, words = line.partition(" ")
            if sign not in lines or not words:
                raise ValueError(f"{label}: {line!r} has no sign")
            lines[sign].append(words.strip(_QUOTES))
        if not all(lines.values()):
            raise ValueError(f"{label}: a sign is missing")
        kept = len(claims) % _APART == 0
        claims.append(Worded(label, {sign: tuple(all_) for sign, all_ in lines.items()}, kept))
    return claims


def load(folder: Path = WORDINGS) -> list[Worded]:
    """The claims of all files, in the order of their names."""
    return [one for path in sorted(folder.glob("*.txt")) for one in parse(path.read_text("utf-8"))]
