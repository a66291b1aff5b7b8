"""Who is taken to one hospital is not who is taken to another."""

from __future__ import annotations

import pytest

from headwater.comparing.hospitals import in_other_hospitals
from tests.comparing.test_contrasts import view_of


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("He went to Osk Hospital", "He was taken to Lund Hospital", True),
        ("He is at St. Roe Medical Center", "She is in Osk General Hospital", True),
        ("He went to Osk Hospital", "He was taken to the Osk Memorial Medical Center", False),
        ("He went to Osk Hospital", "He was taken to a local hospital", False),
        ("He went to Osk Hospital", "He was taken to hospital", False),
        ("He went to Osk Hospital", "He was hurt", False),
    ],
)
def test_hospitals(one: str, other: str, apart: bool) -> None:
    assert in_other_hospitals(view_of(one), view_of(other)) is apart
