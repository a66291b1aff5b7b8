"""What a decision may set: chains, sources, grades, and words that say something."""

from __future__ import annotations

from collections.abc import Mapping

from headwater.casebook.chain_words import parse_chains, parse_sources
from headwater.records import DecisionKind, Hop, HopKind, UsageError

_SETS = frozenset(
    {
        DecisionKind.OUTLET,
        DecisionKind.PUBLISHED,
        DecisionKind.TITLE,
        DecisionKind.SOURCE,
        DecisionKind.CHAIN,
        DecisionKind.GRADE,
        DecisionKind.NOTE,
    }
)
"""What sets a value, under the name of the kind."""


def check_values(kind: DecisionKind, values: Mapping[str, str]) -> None:
    """Refuse what a decision of this kind cannot set.

    Raises:
        UsageError: for a value that is not there or empty, a chain or source that is none, or a
            grade that is none.
    """
    if kind in _SETS and kind.value not in values:
        raise UsageError(f"what is the {kind.value}?")
    for key, value in sorted(values.items()):
        if not value.strip():
            raise UsageError(f"the {key} is empty")
    if kind is DecisionKind.CHAIN:
        parse_chains(values["chain"], Hop(None, HopKind.OUTLET))
    elif kind is DecisionKind.SOURCE:
        parse_sources(values["source"])
    elif kind is DecisionKind.GRADE:
        check_grade(values["grade"])


def check_grade(words: str) -> None:
    """Refuse what is no grade of the Admiralty code: A to F for the source, 1 to 6 for the matter.

    Raises:
        UsageError: for anything else.
    """
    if len(words) != 2 or words[0] not in "ABCDEF" or words[1] not in "123456":
        raise UsageError(f"{words[:20]!r} is no grade; a grade is A to F and 1 to 6, such as B2")
