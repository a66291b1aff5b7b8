"""How well stances are judged on minimal pairs and on longer sentences of our own.

    python -m benchmarks.stances

The sentences stand in `tests/reading/stance_*.toml`, each with its value: the content of an
attribution in {braces}, its cue in [brackets]. Of the pairs a fifth, by the SHA-256 of the
sentence, is kept apart. Both engines judge stances by the same rules.
"""

from __future__ import annotations

import hashlib
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass

from benchmarks.corpora import ROOT
from headwater.reading.stance.judge import judge_stance
from headwater.records import Span, Stance, cut

TABLES = ROOT / "tests" / "reading"
PAIRS = TABLES / "stance_pairs.toml"


@dataclass(frozen=True, slots=True)
class Pair:
    """One sentence as it is written, with its group and the value that it should get."""

    group: str
    value: str
    sentence: str

    @property
    def held_out(self) -> bool:
        """Whether it is of the fifth that the rules were never tuned on."""
        return int(hashlib.sha256(self.sentence.encode()).hexdigest(), 16) % 5 == 0

    @property
    def right(self) -> bool:
        """Whether it is judged as it should be."""
        return judged(self.sentence).value.value == self.value


def pairs(table: str) -> list[Pair]:
    """The sentences of one table, in order."""
    groups = tomllib.loads((TABLES / f"{table}.toml").read_text("utf-8"))
    return [Pair(group, *row) for group, rows in groups.items() for row in rows["pairs"]]


def marked(sentence: str) -> tuple[str, tuple[Span, ...], tuple[Span, ...]]:
    """The text, content and cue of a sentence with {content} and [cue]."""
    text, opened = "", {"[": 0, "{": 0}
    content: list[tuple[int, int]] = []
    cue: list[tuple[int, int]] = []
    for char in sentence:
        if char in opened:
            opened[char] = len(text)
        elif char == "]":
            cue.append((opened["["], len(text)))
        elif char == "}":
            content.append((opened["{"], len(text)))
        else:
            text += char
    return text, tuple(cut(text, *c) for c in content), tuple(cut(text, *c) for c in cue)


def judged(sentence: str) -> Stance:
    """The stance of a marked sentence."""
    return judge_stance(*marked(sentence))


def figures() -> dict[str, float]:
    """What is right in per cent, of the pairs ("all", "kept apart") and the "longer" sentences."""
    every = pairs("stance_pairs")
    kept = [one for one in every if one.held_out]
    return {
        "all": _share(every),
        "kept apart": _share(kept),
        "longer": _share(pairs("stance_blind")),
    }


def _share(several: Sequence[Pair]) -> float:
    return 100 * sum(one.right for one in several) / max(1, len(several))


def main() -> None:
    """Print the figures, and the sentences that are judged wrong."""
    for name, figure in figures().items():
        print(f"{name:12}{figure:6.1f}")
    for table in ("stance_pairs", "stance_blind"):
        for one in pairs(table):
            if not one.right:
                print(f"{one.value} is {judged(one.sentence).value.value}: {one.sentence}")


if __name__ == "__main__":
    main()
