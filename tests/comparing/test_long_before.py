"""What is told of long ago is no claim with what is told of these days."""

from __future__ import annotations

import pytest

from headwater.comparing.long_before import far
from headwater.records import Interval


@pytest.mark.parametrize(
    ("first", "second", "apart"),
    [
        (("2024-08-19", "2024-08-19"), ("2025-03-11", "2025-03-11"), True),
        (("2025-03-11", "2025-03-11"), ("2024-08-01", "2024-08-31"), True),
        (("2025-02-20", "2025-02-20"), ("2025-03-11", "2025-03-11"), False),
        (("2024-08-01", "2025-03-31"), ("2025-03-11", "2025-03-11"), False),
        ((None, "2024-08-19"), ("2025-03-11", "2025-03-11"), True),
        (("2024-08-19", None), ("2025-03-11", "2025-03-11"), False),
    ],
)
def test_a_month_and_more_is_far(
    first: tuple[str | None, str | None], second: tuple[str | None, str | None], apart: bool
) -> None:
    assert far(Interval(*first), Interval(*second)) is apart
