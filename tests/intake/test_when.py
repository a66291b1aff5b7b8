from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.when import moments, parse_when
from headwater.records import UsageError


@pytest.mark.parametrize(
    ("stated", "earliest", "latest"),
    [
        ("2024-11-25", "2024-11-25", "2024-11-25"),
        ("2024-11", "2024-11-01", "2024-11-30"),
        ("2024", "2024-01-01", "2024-12-31"),
        ("2024-11-25T10:30", "2024-11-25T10:30", "2024-11-25T10:30"),
        ("2024-11-25 10:30:22", "2024-11-25T10:30", "2024-11-25T10:30"),
        ("2024-11-25T10:30:00.123Z", "2024-11-25T10:30+00:00", "2024-11-25T10:30+00:00"),
        ("2024-11-25T10:30+0300", "2024-11-25T10:30+03:00", "2024-11-25T10:30+03:00"),
        ("25 November 2024", "2024-11-25", "2024-11-25"),
        ("Nov. 25, 2024", "2024-11-25", "2024-11-25"),
        ("Monday, November 25th, 2024", "2024-11-25", "2024-11-25"),
        ("November 25, 2024 at 2.15pm GMT", "2024-11-25T14:15+00:00", "2024-11-25T14:15+00:00"),
        ("25 Nov 2024 12:05 AM EST", "2024-11-25T00:05-05:00", "2024-11-25T00:05-05:00"),
        ("25/11/2024", "2024-11-25", "2024-11-25"),
        ("25.11.2024", "2024-11-25", "2024-11-25"),
        ("11/25/2024", "2024-11-25", "2024-11-25"),
        ("4/4/2024", "2024-04-04", "2024-04-04"),
        ("November 2024", "2024-11-01", "2024-11-30"),
        ("2024-11-22..2024-11-25", "2024-11-22", "2024-11-25"),
        ("22 Nov 2024 .. Nov 25, 2024", "2024-11-22", "2024-11-25"),
        ("2024-11-22..", "2024-11-22", None),
        ("..2024-11", None, "2024-11-30"),
    ],
)
def test_a_stated_time_is_read(stated: str, earliest: str | None, latest: str | None) -> None:
    assert parse_when(stated) == (earliest, latest)


@pytest.mark.parametrize(
    "stated",
    [
        "",
        "..",
        "Monday",
        "yesterday",
        "3/4/2024",
        "2024-13-01",
        "2024-02-30",
        "30 February 2024",
        "25 November",
        "2024-11-25T99:00",
        "2024-11-25T",
        "about 25 Nov 2024",
        "25 Nov 2024 and 26 Nov 2024",
        "2024-11-25..2024-11-22",
        "x" * 10_000,
    ],
)
def test_what_is_no_time_is_a_usage_error(stated: str) -> None:
    with pytest.raises(UsageError) as error:
        parse_when(stated)
    assert len(str(error.value)) < 250


@given(st.text(max_size=60))
def test_anything_is_a_time_or_a_usage_error(stated: str) -> None:
    try:
        earliest, latest = parse_when(stated)
    except UsageError:
        return
    assert earliest is not None or latest is not None


@given(st.dates(min_value=__import__("datetime").date(1900, 1, 1)))
def test_every_date_is_read_back(day: object) -> None:
    written = str(day)
    if written < "2100":
        assert parse_when(written) == (written, written)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("released on October 1, 2024", [(2024, 10, 1, "")]),
        ("a rally in Sanaa, November 22", [(None, 11, 22, "")]),
        ("held in October 2023, in Sanaa", [(2023, 10, None, "")]),
        ("Published Mon 25 Nov 2024 13.05 GMT", [(2024, 11, 25, "T13:05+00:00")]),
        ("report-2024-11-25-aden", [(2024, 11, 25, "")]),
        ("may 20 people march 15 kilometres", [(None, 5, 20, ""), (None, 3, 15, "")]),
        ("version 1.2.3 of 12/13", []),
        ("on Friday", []),
    ],
)
def test_dates_are_found_in_a_text(
    text: str, found: list[tuple[int | None, int, int | None, str]]
) -> None:
    assert [(m.year, m.month, m.day, m.clock) for m in moments(text)] == found
