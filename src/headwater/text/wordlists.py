"""Word lists written as running text, so that tables of words stay readable."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of `text` as a set."""
    return frozenset(text.split())


def ordered(text: str) -> tuple[str, ...]:
    """The words of `text` in their order."""
    return tuple(text.split())
