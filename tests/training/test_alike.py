"""Pairs to learn from: what they are to each other, and that none is kept apart."""

from __future__ import annotations

from collections import Counter

import pytest
from training.alike import OTHER, REAL, SAME, STORY, Pair

from benchmarks.corpora import DATA
from headwater.reading.trained.likeness import DENIED, PARTED
from training import alike, judged, worded

CLAIM = """## the bridge
= the bridge was closed
= "no one can cross"
- the bridge stayed open
- traffic flowed as ever
% the bridge was closed a day later
x the tunnel was closed
"""


def test_a_claim_gives_pairs_of_each_kind() -> None:
    (claim,) = worded.parse(CLAIM)
    kinds = Counter(pair.kind for pair in alike._worded(claim))
    assert kinds == {SAME: 1 + 1, DENIED: 2 * 2, PARTED: 2, OTHER: 2 + 3}


def test_of_other_pairs_of_a_story_the_near_ones_are_taken_and_some_more() -> None:
    same = Pair("a", "b", SAME, STORY)
    others = [Pair("a", str(n), OTHER, STORY) for n in range(20)]
    taken = list(alike.worth_learning([same, *others], lambda a, b: float(b)))
    assert taken[0] == same
    assert [one.b for one in taken[1:5]] == ["19", "18", "17", "16"]
    assert len(taken) == 1 + 4 + 3 == len({one.b for one in taken})


def test_pairs_of_two_claims_are_others() -> None:
    first, second = [Pair("a", "b", SAME, 1)], [Pair("c", "d", SAME, 1)]
    made = list(alike.between([first, second], [[0, 1], [1]], each=2))
    assert made == [Pair("a", "d", OTHER, 1)] * 2


def test_claims_kept_apart_are_not_learned_from() -> None:
    kept, others = ({one.a for g in alike.of_claims(k) for one in g} for k in (True, False))
    assert kept and others and len(kept & others) < len(kept) / 50


@pytest.mark.skipif(not DATA.is_dir(), reason="the corpora are not here")
def test_judged_pairs_have_their_words() -> None:
    pairs = alike.of_reports(kept=True)
    letters = Counter(
        p.letter for c in judged.CORPORA for g in judged.load(c, True) for p in g.pairs
    )
    assert len(pairs) == sum(letters.values())
    assert all(one.a and one.b and one.home == REAL for one in pairs)
    assert sum(one.counts < 1 for one in pairs) == letters["H"]
