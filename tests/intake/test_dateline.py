"""Datelines without a year."""

from __future__ import annotations

import pytest

from headwater.records import Basis
from tests.intake.pages import BODY, decoded

TITLE = "Torvania stops missiles for rebels"
LINE = "SUNDHAVEN, March 12 (Meridian) - " + BODY[0]


@pytest.mark.parametrize(
    ("extra", "source", "day"),
    [
        ("© 2025 Meridian. All rights reserved.", "report.txt", "2025-03-12"),
        ("Copyright 2019-2025 Meridian. All rights reserved.", "report.txt", "2025-03-12"),
        ("A ship leaves Orlo, March 10, 2025. (Ana Reed/AFP)", "report.txt", "2025-03-12"),
        ("", "meridian-2025.txt", "2025-03-12"),
        ("", "report.txt", None),
        ("© 2025 Meridian. All rights reserved.", "meridian-2024.txt", None),
        # an old picture says nothing about the year
        ("A ship leaves Orlo, July 10, 2019. (Ana Reed/AFP)", "report.txt", None),
    ],
)
def test_the_year_stands_elsewhere(extra: str, source: str, day: str | None) -> None:
    published = decoded("\n\n".join([TITLE, LINE, *BODY[1:], extra]), source).report.published
    if day is None:
        assert published is None or published.basis is not Basis.BYLINE
        return
    assert published is not None
    assert (published.earliest, published.latest, published.basis) == (day, day, Basis.BYLINE)


def test_a_day_that_the_year_lacks_is_none() -> None:
    line = "SUNDHAVEN, Feb 29 (Meridian) - " + BODY[0]
    text = "\n\n".join([TITLE, line, *BODY[1:], "© 2025 Meridian. All rights reserved."])
    assert decoded(text).report.published is None
