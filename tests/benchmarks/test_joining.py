"""Judged pairs are counted by letter and weight, and by whether they share a claim."""

from __future__ import annotations

import pytest
from training.judged import Group, Judged

from benchmarks import joining
from benchmarks.claims import report_of
from benchmarks.engines import engine

WORDS = "Police closed the bridge over the Osk on Tuesday."
OTHER = "A ferry sank near Velda."


def _pair(at: int, letter: str, weight: float) -> Judged:
    return Judged((0, ((0, len(WORDS)),)), (1, ((at, at + len(WORDS)),)), letter, weight)


@pytest.mark.parametrize(("letter", "one"), [("S", 75.0), ("O", 0.0)])
def test_what_shares_a_claim_is_counted_by_letter(letter: str, one: float) -> None:
    reports = [report_of("a", [WORDS, OTHER]), report_of("b", [WORDS])]
    second = Judged((0, ((0, len(WORDS)),)), (1, ((0, len(WORDS)),)), "H", 1.0)
    gone = _pair(20, "S", 9.0)
    group = Group("incidents", "1", ("a", "b"), (_pair(0, letter, 3.0), second, gone))
    found = joining.score(group, reports, engine("rules"))
    figures = found.figures()
    assert (found.there, found.asked) == (2, 3)
    assert figures["one claim"] == one
    assert figures["one or held"] == one + 25
    assert figures["joined"] == (100.0 if one else 0.0)
    assert bool(found.misses) is (letter == "O")
