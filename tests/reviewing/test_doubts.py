"""The id of a doubt: by its kind and its words."""

from __future__ import annotations

from headwater.reviewing.doubts import AROUND, DoubtKind, doubt_id, words_at
from tests.reviewing.made import TIMES


def test_the_order_of_the_matter_makes_no_difference() -> None:
    assert doubt_id(DoubtKind.SOURCE, ["a", "b"]) == doubt_id(DoubtKind.SOURCE, ["b", "a"])
    assert doubt_id(DoubtKind.SOURCE, ["a", "b"]) != doubt_id(DoubtKind.SOURCE, ["a"])
    assert doubt_id(DoubtKind.SOURCE, ["a"]) != doubt_id(DoubtKind.NO_DATE, ["a"])


def test_a_stretch_is_told_from_another_by_what_stands_around() -> None:
    at = TIMES.text.index("shipment")
    assert TIMES.text[at : at + 8 + AROUND] in words_at(TIMES, at, at + 8)
    assert words_at(TIMES, 0, 3) != words_at(TIMES, 4, 7)
