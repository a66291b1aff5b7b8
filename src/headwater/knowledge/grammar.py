"""Closed word classes and short lists of English for the rules that read sentences."""

from __future__ import annotations

from functools import cache

from headwater.knowledge.tables import read


@cache
def words(key: str) -> frozenset[str]:
    """The words of one list of the table `grammar`, in lower case.

    Raises:
        KeyError: where the table has no such list.
    """
    return frozenset(read("grammar")[key].split())
