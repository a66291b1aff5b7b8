"""Ids: the same parts give the same id, other parts or another order another one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.records import digest, sha256

PARTS = st.lists(st.text(st.characters(exclude_characters="\x1f")) | st.integers(), max_size=4)


def test_a_known_hash() -> None:
    assert sha256(b"") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    assert digest("r", ["a", 1]) == "r-" + sha256(b"a\x1f1")[:16]


@given(PARTS, PARTS)
def test_other_parts_have_another_id(one: list[str | int], two: list[str | int]) -> None:
    same = [str(part) for part in one] == [str(part) for part in two]
    # Nothing and one empty part are written alike; no id is made of nothing.
    if {"\x1f".join(map(str, one)), "\x1f".join(map(str, two))} == {""}:
        return
    assert (digest("s", one) == digest("s", two)) is same


@pytest.mark.parametrize("part", ["\ud800", "é", "\x00", ""])
def test_any_text_has_an_id(part: str) -> None:
    assert len(digest("s", [part])) == 18
