"""How much of the long tests to run: `make soak` runs them in full, `make test` in short."""

from __future__ import annotations

from hypothesis import settings

_LONG = 2000
"""Examples of a property test in the profile of the soak."""


def times(short: int, long: int) -> int:
    """`long` under `make soak`, else `short`."""
    return long if settings.default.max_examples >= _LONG else short


def examples(usual: int) -> settings:
    """`usual` examples of a property test whose examples are slow, or which asks for more of them.

    Under `make soak` ten times as many, but no more than any other has.
    """
    return settings(max_examples=times(usual, min(10 * usual, _LONG)))
