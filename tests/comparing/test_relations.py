"""Whose kin somebody is."""

from __future__ import annotations

import pytest

from headwater.comparing.relations import relation_of


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("her older brother", "her father", False),
        ("her brother", "her twin", True),
        ("was the driver 's brother", "the driver 's father", False),
        ("was the driver 's brother", "the driver 's brother", True),
        ("his wife", "her husband", False),
    ],
)
def test_relations_to_one_owner(one: str, other: str, same: bool) -> None:
    left, right = relation_of(one.split()), relation_of(other.split())
    assert left is not None and right is not None
    assert (left == right) is same


@pytest.mark.parametrize(
    "words", ["his car", "the driver", "the owner of her brother", "was held , her father", ""]
)
def test_no_relation(words: str) -> None:
    assert relation_of(words.split()) is None
