"""Nouns for kin: each kind apart, all of them together."""

from itertools import combinations

from headwater.knowledge.kin import FAMILIES, KIN


def test_nobody_is_of_two_kinds() -> None:
    assert not any(a & b for a, b in combinations(FAMILIES, 2))


def test_all_kinds_are_kin_and_partners_too() -> None:
    assert frozenset().union(*FAMILIES) <= KIN
    assert {"ex-wife", "stepson", "mother-in-law", "fiancé"} <= KIN
    assert not {"friend", "lawyer", "ex"} & KIN
