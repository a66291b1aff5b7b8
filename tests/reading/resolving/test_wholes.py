"""What a part may be a part of, and how well it fits."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.resolving.wholes import bears, kind_of_part
from headwater.records import HopKind, cut

# (who several are, a noun that takes them up, whether it can)
NOUNS = [
    ("two Syrian commanders", "syrian", True),
    ("two Syrian commanders", "german", False),
    ("two Syrian commanders", "commander", True),
    ("two commanders", "man", True),
    ("two commanders", "woman", True),
    ("two companies", "man", False),
    ("two people familiar with it", "source", True),
    ("two drivers", "source", False),
]


@pytest.mark.parametrize(("words", "noun", "expected"), NOUNS)
def test_bears(words: str, noun: str, expected: bool) -> None:
    assert bears(describe(words, cut(words, 0, len(words))), noun) is expected


@pytest.mark.parametrize(
    ("words", "expected"),
    [("three producers", HopKind.ORGANIZATION), ("three nurses", HopKind.ANONYMOUS)],
)
def test_kind(words: str, expected: HopKind) -> None:
    assert kind_of_part(describe(words, cut(words, 0, len(words)))) is expected
