from __future__ import annotations

from datetime import date
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.publishing.axis import MOST_BREAKS, axis, point


def days(*isos: str) -> list[float]:
    return [float(date.fromisoformat(iso).toordinal()) for iso in isos]


@pytest.mark.parametrize(
    ("iso", "end", "expected"),
    [
        ("2025-03-04", False, 0.0),
        ("2025-03-04", True, 1.0),
        ("2025-03-04T12:00", False, 0.5),
        ("2025-03-04T12:00", True, 0.5),
        ("2025-03-04T18:00:00+03:00", False, 0.75),
        ("2025-03-04T06:00:00Z", False, 0.25),
        ("2025-03", False, None),
        ("soon", True, None),
        ("", False, None),
        (None, True, None),
    ],
)
def test_a_date_is_its_beginning_or_its_end_and_a_time_itself(
    iso: str | None, end: bool, expected: float | None
) -> None:
    start = date(2025, 3, 4).toordinal()
    assert point(iso, end) == (None if expected is None else start + expected)


def test_without_times_there_is_no_axis() -> None:
    empty = axis([])
    assert (empty.pieces, empty.breaks, empty.ticks) == ((), (), ())


def test_one_day_has_an_axis_with_its_own_label() -> None:
    found = axis(days("2025-03-04"))
    assert [(tick.label, tick.year) for tick in found.ticks] == [("4 Mar", "2025")]
    assert found.place(days("2025-03-04")[0]) == 50.0


def test_a_year_far_from_a_week_is_parted_from_it() -> None:
    week = days(*(f"2025-03-{n:02}" for n in range(10, 18)))
    found = axis([*days("1979-01-01", "1980-01-01"), *week])
    assert len(found.pieces) == 2 and len(found.breaks) == 1
    old, new = found.pieces
    assert new.width > old.width
    assert old.x + old.width == found.breaks[0][0] < new.x


def test_no_axis_has_more_than_so_many_breaks() -> None:
    far = [float(4**n) for n in range(1, 10)]
    assert len(axis(far).breaks) == MOST_BREAKS


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2025-03-10", "2025-03-14", ["10 Mar", "11 Mar", "12 Mar", "13 Mar", "14 Mar"]),
        ("2025-03-03", "2025-04-01", ["3 Mar", "10 Mar", "17 Mar", "24 Mar", "31 Mar"]),
        ("2024-11-05", "2025-03-02", ["Dec", "Jan", "Feb", "Mar"]),
        ("2015-06-01", "2021-06-01", ["2016", "2017", "2018", "2019", "2020", "2021"]),
        ("1900-06-01", "2000-06-01", [str(year) for year in range(1900, 2001, 10)]),
    ],
)
def test_the_unit_of_the_ticks_follows_the_range(first: str, last: str, labels: list[str]) -> None:
    assert [tick.label for tick in axis(days(first, last)).ticks] == labels


def test_a_new_year_stands_under_its_first_tick() -> None:
    ticks = axis(days("2024-11-05", "2025-03-02")).ticks
    assert [tick.year for tick in ticks] == ["2024", "2025", None, None]
    assert {tick.year for tick in axis(days("2015-06-01", "2021-06-01")).ticks} == {None}


POINTS = st.lists(
    st.one_of(
        st.floats(1, 3_652_000),
        st.integers(738_000, 738_100).map(float),
    ),
    min_size=1,
    max_size=40,
)


@given(POINTS)
def test_every_time_has_a_place_and_their_order_is_kept(points: list[float]) -> None:
    found = axis(points)
    places = [found.place(each) for each in sorted(points)]
    assert all(0 <= place <= 100 for place in places)
    assert all(one <= other for one, other in pairwise(places))


@given(POINTS)
def test_pieces_and_breaks_cover_the_axis_and_ticks_stand_on_it(points: list[float]) -> None:
    found = axis(points)
    for one, other in pairwise(found.pieces):
        assert one.x + one.width < other.x
    assert found.pieces[0].x == 0
    assert found.pieces[-1].x + found.pieces[-1].width == pytest.approx(100, abs=0.1)
    assert all(0 <= tick.x <= 100.1 for tick in found.ticks)
    assert all(piece.ticks for piece in found.pieces)


def test_hours_stand_only_where_a_time_has_one() -> None:
    first = point("2025-03-04") or 0.0
    assert {tick.label for tick in axis([first, first + 1]).ticks} == {"4 Mar", "5 Mar"}
    assert "12:00" in {tick.label for tick in axis([first, first + 0.5]).ticks}
