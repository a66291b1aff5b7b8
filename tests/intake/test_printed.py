"""Lines that only tell whose page it is."""

from __future__ import annotations

import pytest

from headwater.intake.printed import outlet_line
from tests.intake.pages import BODY, decoded

LINES = [
    ("The Boston Globe | bostonglobe.com Sun Apr 14, 2013 10:26 PM", "The Boston Globe"),
    ("bostonglobe.com | 3 May 2025", None),
    ("From Wikipedia, the free encyclopedia", "Wikipedia"),
    ("From Reuters", "Reuters"),
    ("From staff reports", None),
    ("CNN | BBC News", None),
    ("CNN | BBC News 3 May 2025", None),
    ("Ada Lund | bostonglobe.com 3 May 2025", None),
    ("The pumps failed | bostonglobe.com 3 May 2025", None),
]


@pytest.mark.parametrize(("line", "name"), LINES)
def test_a_line_of_an_outlet_alone(line: str, name: str | None) -> None:
    found = outlet_line(line)
    assert (found.name if found else None) == name


def test_it_is_a_byline_and_shows_the_outlet_and_the_date() -> None:
    line = "The Boston Globe | bostonglobe.com Sun Apr 14, 2013 10:26 PM"
    made = decoded(f"Torvania stops missile plan\n\n{line}\n\n" + "\n\n".join(BODY)).report
    assert made.outlet is not None
    assert (made.outlet.name, made.outlet.basis.value) == ("The Boston Globe", "byline")
    assert made.published is not None
    assert (made.published.earliest or "").startswith("2013-04-14")


def test_an_encyclopedia_is_named_by_its_line() -> None:
    line = "From Wikipedia, the free encyclopedia"
    made = decoded(f"2013 Osk harbour fire\n\n{line}\n\n" + "\n\n".join(BODY)).report
    assert made.outlet is not None
    assert (made.outlet.name, made.outlet.basis.value) == ("Wikipedia", "byline")


def test_a_name_in_capitals_in_a_dateline_is_no_person() -> None:
    text = "Torvania stops missile plan\n\nOSK (QRS KV) — " + "\n\n".join(BODY)
    made = decoded(text).report
    assert made.outlet is not None
    assert made.outlet.name == "QRS KV"
