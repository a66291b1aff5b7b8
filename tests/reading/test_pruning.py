"""Attributions that would make no statement of their own."""

from __future__ import annotations

import pytest

from headwater.reading.chains import build_chains
from headwater.reading.pruning import prune
from tests.reading.attributed import attributed

# (passage, the contents that are left)
CASES: list[tuple[str, list[str]]] = [
    (
        "{c|According to} {s|AFP}, {t|60 died}, {t1|a figure} {s1|it} {c1|attributed} to a nurse.",
        ["60 died"],
    ),
    (
        "{s|AFP} {c|said} {t|60 died}, {c1|attributing} {t1|the attack to Osk}.",
        ["60 died", "the attack to Osk"],
    ),
]


@pytest.mark.parametrize(("passage", "left"), CASES)
def test_to_whom_a_figure_is_put_down_is_told_by_the_chain(passage: str, left: list[str]) -> None:
    made, marked = attributed(passage)
    kept, _ = prune(made.text, marked, build_chains(made, marked))
    assert [one.content[0].quote for one in kept] == left
