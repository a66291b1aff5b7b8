"""How much of the long tests to run: `make soak` runs them in full, `make test` in short."""

from __future__ import annotations

from hypothesis import settings

_LONG = 1000
"""Examples of a property test from which the profile is that of the soak."""


def times(short: int, long: int) -> int:
    """`long` under `make soak`, else `short`."""
    return long if settings.default.max_examples >= _LONG else short
