"""Ties: the strongest hold together, what is ruled apart is apart, whatever the order."""

from __future__ import annotations

import random
from itertools import combinations
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.casebook.casebook import Casebook
from headwater.casebook.ties import Groups, Member, Tie, parted, strongest, ties_among, ties_of
from headwater.records import Given
from tests.casebook import news

NAMES = "abcdefg"
MEMBERS = {name: Member(number, name, None) for number, name in enumerate(NAMES)}


def ties(notation: str) -> list[Tie]:
    """Ties as "ab9 bc7": a and b share names worth 9."""
    return [Tie(one[0], one[1], int(one[2:])) for one in notation.split()]


def groups(notation: str, *apart: str) -> str:
    """The members in groups, as "abc d"."""
    forest = strongest(ties(notation), MEMBERS)
    found = parted(forest, [(pair[0], pair[1]) for pair in apart])
    named = sorted({name for one in ties(notation) for name in (one.a, one.b)})
    return " ".join("".join(each) for each in found.of(named))


CASES = [
    ("ab9 bc9 cd9", (), "abcd"),
    ("ab9 cd9", (), "ab cd"),
    ("ab9 bc7 cd9", ("ad",), "ab cd"),  # at the weakest tie
    ("ab9 bc7 cd9", ("ad", "ab"), "a bcd"),
    ("ab7 bc9 cd9", ("ad",), "a bcd"),
    ("ab9 bc7 cd9 ad8", ("ad",), "ab cd"),  # the tie that is left out joins nothing
    ("ab9 bc9 ac9", ("ac",), "ab c"),  # of equal worth the first by its hashes is taken first
    ("bc9 ab9 ac9", ("ab",), "ac b"),
    ("ab9", ("cd",), "ab"),
    ("ab9 bc8 cd7 de6", ("ac", "ce"), "ab cd e"),
    ("ac9 bc8 cd9", ("ab", "ad"), "ac b d"),
]


@pytest.mark.parametrize(("notation", "apart", "expected"), CASES)
def test_a_story_parts_at_its_weakest_ties(
    notation: str, apart: tuple[str, ...], expected: str
) -> None:
    assert groups(notation, *apart) == expected
    turned = " ".join(f"{one[1]}{one[0]}{one[2:]}" for one in reversed(notation.split()))
    assert groups(turned, *(pair[::-1] for pair in reversed(apart))) == expected


PAIRS = st.sampled_from(list(combinations(NAMES, 2)))
TIES = st.dictionaries(PAIRS, st.integers(6, 9), max_size=14).map(
    lambda several: [Tie(*pair, worth) for pair, worth in several.items()]
)


def _united(several: list[Tie]) -> Groups:
    found = Groups()
    for one in several:
        found.unite(one.a, one.b)
    return found


@given(TIES, st.randoms(use_true_random=False))
def test_the_strongest_ties_hold_together_all_that_any_hold(
    several: list[Tie], chance: random.Random
) -> None:
    forest = strongest(several, MEMBERS)
    for least in range(6, 10):  # also of those above any worth
        all_, kept = ([t for t in of if t.worth >= least] for of in (several, forest))
        assert _united(all_).of(NAMES) == _united(kept).of(NAMES)
    assert len(forest) == len(NAMES) - len(_united(several).of(NAMES))
    mixed = [Tie(t.b, t.a, t.worth) if chance.random() < 0.5 else t for t in several]
    chance.shuffle(mixed)
    assert {frozenset((t.a, t.b)) for t in strongest(mixed, MEMBERS)} == {
        frozenset((t.a, t.b)) for t in forest
    }


@given(TIES, TIES)
def test_a_forest_of_forests_is_that_of_all(first: list[Tie], second: list[Tie]) -> None:
    """So that only the strongest ties need be kept."""
    known = {(t.a, t.b) for t in first}
    more = [t for t in second if (t.a, t.b) not in known]
    of_all = strongest([*first, *more], MEMBERS)
    assert strongest([*strongest(first, MEMBERS), *more], MEMBERS) == of_all


@given(TIES, st.lists(PAIRS, max_size=6))
def test_what_is_ruled_apart_is_apart_and_nothing_parts_without_need(
    several: list[Tie], apart: list[tuple[str, str]]
) -> None:
    forest = strongest(several, MEMBERS)
    found = parted(forest, apart)
    assert all(found.top(a) != found.top(b) for a, b in apart)
    for one in forest:
        sides = {found.top(one.a), found.top(one.b)}
        if len(sides) == 2:
            assert any({found.top(a), found.top(b)} == sides for a, b in apart)


def test_ties_are_the_same_from_both_sides(tmp_path: Path) -> None:
    """Also where a name is worth less to one of the two: here it is that one's own outlet."""
    reports = [news.named(story, teller) for story in range(3) for teller in range(2)]
    odd = news.capture(news.article(0, 2).replace(news.name(0, 1), "World Ledger"), "odd.txt")
    path = news.make(tmp_path / "c", [*reports, (odd, Given(outlet="World Ledger"))])
    with Casebook.open(path) as case, case.reading() as connection:
        ids = [each.id for each in case.reports()]
        for threshold in range(1, 14):
            found = {(t.a, t.b): t.worth for of in ids for t in ties_of(connection, of, threshold)}
            assert all(found.get((b, a)) == worth for (a, b), worth in found.items())
            among = ties_among(connection, ids, threshold)
            assert {(t.a, t.b): t.worth for t in among} == {
                pair: worth for pair, worth in found.items() if pair[0] < pair[1]
            }
        assert found == {} or min(found.values()) >= 13
