"""Rows of tables kept as lines."""

import pytest

from headwater.knowledge.rows import listed, rows


def test_absent_fields_are_empty() -> None:
    assert list(rows("a | b\n\nc | | d\n", 3)) == [("a", "b", ""), ("c", "", "d")]


def test_a_line_with_too_many_fields_is_refused() -> None:
    with pytest.raises(ValueError, match="3 fields instead of 2"):
        list(rows("a | b | c", 2))


@pytest.mark.parametrize(
    ("field", "members"), [("", ()), ("a", ("a",)), ("a; b c;d", ("a", "b c", "d"))]
)
def test_listed(field: str, members: tuple[str, ...]) -> None:
    assert listed(field) == members
