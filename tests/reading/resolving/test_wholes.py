"""What a part may be a part of, and how well it fits."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.resolving.wholes import Whole, bears, can_be, kind_of_part
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


# (who one is, a noun for both, whether he can be one of them)
OF_BOTH = [
    ("a nurse", "nurse", True),
    ("a woman", "nurse", True),
    ("Jane Roe", "nurse", True),
    ("an officer", "nurse", False),
    ("Jane Roe", "parent", False),
    ("a brother", "brother", True),
    ("a cardiologist", "doctor", True),
    ("a teacher", "minister", False),
    ("a teacher", "victim", True),
    ("the Velm Ministry of Trade", "ministry", True),
    ("the trade ministry", "ministry", True),
    ("the school", "army", False),
    ("the Velm Navy", "army", False),
    ("the Velm Army", "army", True),
]


@pytest.mark.parametrize(("words", "noun", "expected"), OF_BOTH)
def test_one_of_both(words: str, noun: str, expected: bool) -> None:
    one = describe(words, cut(words, 0, len(words)))
    assert can_be(one, noun, Whole(one, one.span, 0, 0)) is expected
