"""Vectors of clauses, rounded so that they are small to keep and the same everywhere."""

from __future__ import annotations

import math
from collections.abc import Sequence

STEPS = 128
"""Steps of a component from 0 to 1: what fits into a signed byte. 128 numbers of unit length take
1.7 bytes each in a stored reading then, and 4.9 as the floats of 32 bits that a model gives; a
cosine of two moves by .003 (standard deviation; random vectors, 2026-11-21; decision 0009)."""

_MOST = STEPS - 1
_ON_STEPS = {step / STEPS: step / STEPS for step in range(-_MOST, _MOST + 1)}
"""Every component that is rounded already, as it stays: a zero without a sign."""

_OFF = 0.02
"""How far from 1 a length may be: more than rounding does to 4,000 numbers."""


def in_steps(vector: Sequence[float]) -> tuple[int, ...]:
    """The components of `vector` in steps of 1/128, each -127 to 127; none for none."""
    steps = [round(x * STEPS) for x in vector]
    if steps and (max(steps) > _MOST or min(steps) < -_MOST):
        steps = [max(-_MOST, min(_MOST, step)) for step in steps]
    return tuple(steps)


def rounded(vector: Sequence[float]) -> tuple[float, ...]:
    """`vector` with each component rounded to a step; what is rounded already stays as it is."""
    try:
        return tuple(map(_ON_STEPS.__getitem__, vector))
    except KeyError:
        return tuple([step / STEPS for step in in_steps(vector)])


def is_unit(vector: Sequence[float]) -> bool:
    """Whether the length of `vector` is 1, within 2 in 100; never for one with no numbers."""
    return abs(math.hypot(*vector) - 1) <= _OFF  # false for a length that is not a number
