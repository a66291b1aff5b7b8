"""How well the score of comparing tells one claim in other words from what only looks like it.

    python -m benchmarks.wordings [--engine model|rules] [--kept]

The claims of `training/wordings` are invented, each in four or more wordings, with lines that deny
it, that part from it and that are another claim; many of the last share more words with the first
wording than the other wordings do. Each line stands as one clause in a report of its own, without
what stands around it in a story. Prints in per cent, for pairs of a wording with a line of a sign:

=  joined, of pairs of two wordings
x  joined, of pairs with another claim
-  joined, of pairs with a denial, and of these those that are told to be opposed
%  joined, of pairs that part in a value, a time, a doer or an outcome

A tenth of the claims is kept apart: `--kept` measures it alone, without it the others are measured.
"""

from __future__ import annotations

import argparse
from collections import Counter
from dataclasses import dataclass, field

from training.worded import DENIED, SIGNS, load

from benchmarks.claims import sentence_features
from benchmarks.engines import ENGINES, engine
from headwater.comparing.features import Features
from headwater.comparing.fitting import Fitting
from headwater.comparing.kinship import Kinship
from headwater.comparing.scoring import SAME_CLAIM
from headwater.records import Reader


@dataclass
class Score:
    """Counts by sign: pairs, those joined, and those joined as opposed."""

    fitting: Fitting = field(default_factory=lambda: Fitting(Kinship(())))
    pairs: Counter[str] = field(default_factory=Counter)
    joined: Counter[str] = field(default_factory=Counter)
    opposed: Counter[str] = field(default_factory=Counter)

    def add(self, a: Features, b: Features, sign: str) -> None:
        """Count a pair."""
        together = self.fitting.value(a, b) >= SAME_CLAIM
        self.pairs[sign] += 1
        self.joined[sign] += together
        self.opposed[sign] += together and a.polarity is not b.polarity

    def share(self, sign: str) -> float:
        """Those joined of all pairs of that sign, in per cent; 0 where there are none."""
        return 100 * self.joined[sign] / max(self.pairs[sign], 1)


def measure(reader: Reader, kept: bool) -> Score:
    """All pairs of the claims kept apart, or of the others."""
    total = Score()
    claims = [one for one in load() if one.kept == kept]
    lines = sorted({line for one in claims for sign in SIGNS for line in one.lines[sign]})
    held = dict(zip(lines, sentence_features(lines, reader), strict=True))
    for claim in claims:
        for pair in claim.pairs():
            total.add(held[pair.a], held[pair.b], pair.sign)
    return total


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--engine", choices=list(ENGINES), default="model")
    parser.add_argument("--kept", action="store_true")
    options = parser.parse_args()
    found = measure(engine(options.engine), options.kept)
    for sign in SIGNS:
        line = f"{sign}  {found.joined[sign]:5} of {found.pairs[sign]:5}  {found.share(sign):4.1f}"
        opposed = f", {found.opposed[sign]} of them as opposed" if sign == DENIED else ""
        print(f"{line}{opposed}")


if __name__ == "__main__":
    main()
