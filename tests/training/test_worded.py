"""Claims in many wordings are well formed, and become the pairs that their signs tell."""

from __future__ import annotations

from collections import Counter

import pytest
from training.worded import DENIED, OTHER, PARTED, SAME

from training import worded

GOOD = """## the bridge
= the bridge was closed
= "no one can cross"
= traffic over the Osk has stopped
- the bridge stayed open
% the bridge was closed a day later
x the bridge will be repaired
x the tunnel was closed
"""


def test_a_claim_gives_its_pairs() -> None:
    (claim,) = worded.parse(GOOD)
    signs = Counter(pair.sign for pair in claim.pairs())
    assert signs == {SAME: 3, DENIED: 3, PARTED: 3, OTHER: 6}
    assert claim.lines["="][1] == "no one can cross"


@pytest.mark.parametrize(
    ("line", "becomes"), [("- the", "~ the"), ("% the", "the"), ("- the bridge stayed open", "-")]
)
def test_a_faulty_claim_is_named(line: str, becomes: str) -> None:
    with pytest.raises(ValueError, match="the bridge: "):
        worded.parse(GOOD.replace(line, becomes))


def test_all_files_are_read_and_a_tenth_is_kept_apart() -> None:
    claims = worded.load()
    kept = sum(one.kept for one in claims)
    assert len(claims) >= 1_800
    assert len(claims) / 12 < kept < len(claims) / 8
    assert all(len(one.lines["="]) >= 4 and len(one.lines["x"]) >= 4 for one in claims)
