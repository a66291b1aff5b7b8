"""Soft overlap of weighted bags, and cosine."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.similarity import Bag, Term, Weights, cosine, overlap

MISSILE = Term((("w:missil", 1.0), ("thing:missile", 0.7), ("thing:weapon", 0.5)))
ARMS = Term((("w:arm", 1.0), ("thing:weapon", 0.7)))
ROCKET = Term((("w:rocket", 1.0), ("thing:missile", 0.7), ("thing:weapon", 0.5)))
SHIP = Term((("w:ship", 1.0),))


def bag(*terms: Term, floor: float = 1.0) -> Bag:
    return Bag.of(terms, Weights([terms], floor))


@pytest.mark.parametrize(
    ("a", "b", "matched"),
    [
        (MISSILE, MISSILE, 1.0),
        (MISSILE, ROCKET, 0.7),
        (MISSILE, ARMS, 0.5),
        (MISSILE, SHIP, 0.0),
    ],
)
def test_the_fullest_shared_key_counts(a: Term, b: Term, matched: float) -> None:
    shared = overlap(bag(a), bag(b))
    assert shared.a == shared.b == pytest.approx(matched)
    assert shared.terms == (1 if matched else 0)


def test_rare_terms_weigh_more_and_the_floor_holds() -> None:
    weights = Weights([[MISSILE, SHIP], [MISSILE], [MISSILE]], 0.35)
    assert weights.of(SHIP) > weights.of(MISSILE) >= 0.35
    assert weights.of(ROCKET) == 1.0


def test_empty_bags_share_nothing() -> None:
    shared = overlap(bag(), bag(SHIP))
    assert (shared.a, shared.b, shared.terms) == (0.0, 0.0, 0)
    assert bag().at_most(bag(SHIP)) == 0.0


terms = st.lists(st.sampled_from([MISSILE, ARMS, ROCKET, SHIP]), max_size=4)


@given(terms, terms)
def test_overlap_is_symmetric_and_bounded(a: list[Term], b: list[Term]) -> None:
    left, right = bag(*a), bag(*b)
    there, back = overlap(left, right), overlap(right, left)
    assert (there.a, there.b) == (back.b, back.a)
    assert 0 <= there.a <= left.mass + 1e-9
    if left.mass:
        assert there.a / left.mass <= left.at_most(right) + 1e-9


@pytest.mark.parametrize(
    ("a", "b", "angle"),
    [
        ((1.0, 0.0), (2.0, 0.0), 1.0),
        ((1.0, 0.0), (0.0, 3.0), 0.0),
        ((1.0, 0.0), (-1.0, 0.0), -1.0),
        ((), (), None),
        ((1.0,), (1.0, 2.0), None),
        ((0.0, 0.0), (1.0, 1.0), None),
    ],
)
def test_cosine(a: tuple[float, ...], b: tuple[float, ...], angle: float | None) -> None:
    assert cosine(a, b) == (None if angle is None else pytest.approx(angle))
