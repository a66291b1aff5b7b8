"""Vectors: rounded once and for all, and always small enough for a byte."""

from __future__ import annotations

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.records.vectors import STEPS, in_steps, is_unit, rounded

UNIT = st.lists(st.floats(-1, 1), min_size=1, max_size=200).filter(lambda v: math.hypot(*v) > 1e-3)


@given(UNIT)
def test_rounding_moves_no_component_by_more_than_half_a_step_and_is_done_once(
    found: list[float],
) -> None:
    length = math.hypot(*found)
    unit = [x / length for x in found]
    near = rounded(unit)
    assert all(abs(step) < STEPS for step in in_steps(unit))
    assert all(
        abs(a - b) <= (1 if abs(a) > 127 / 128 else 0.5) / STEPS
        for a, b in zip(unit, near, strict=True)
    )
    assert rounded(near) == near
    assert is_unit(unit) and is_unit(near)


@pytest.mark.parametrize(
    ("found", "is_one"),
    [((), False), ((0.0,), False), ((1.0,), True), ((-0.6, 0.8), True), ((0.6, 0.6), False),
     ((math.nan, 1.0), False), ((math.inf,), False)],
)  # fmt: skip
def test_which_vectors_are_of_unit_length(found: tuple[float, ...], is_one: bool) -> None:
    assert is_unit(found) is is_one


def test_no_vector_has_no_steps() -> None:
    assert in_steps(()) == rounded(()) == ()
