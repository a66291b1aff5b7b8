"""A part and its whole, and the shares of two people, are no numbers that part."""

from __future__ import annotations

import pytest

from headwater.comparing import compare
from headwater.reading.statements.quantities import find_quantities
from headwater.records import Link
from tests.builders import report, say
from tests.comparing.world import read


def links_of(*told: tuple[str, str]) -> list[Link]:
    """The links of reports, each a sentence and the date of it."""
    reports, readings = [], []
    for number, (words, published) in enumerate(told):
        names = f"Lena Osk spoke in Kesh on matter {number}."
        of = report(names, f"{words}.", outlet=f"Outlet {number}", published=published)
        found = find_quantities(of.text, of.text.index(words), len(of.text))
        readings.append(read(of, say(of, words, quantities=found), say(of, names)))
        reports.append(of)
    return list(compare(reports, readings).links)


WHOLE = ("The army shot down 23 drones overnight", "2026-03-02")
PART = ("The army shot down nine drones over the region", "2026-03-03")


def test_two_numbers_of_one_deed_part() -> None:
    assert links_of(WHOLE, PART)


@pytest.mark.parametrize(
    "told",
    [
        "The army shot down 23 drones overnight, nine of them over the region",
        "The army shot down 23 drones over four lands, including nine over the region",
    ],
)
def test_not_where_a_report_tells_of_part_and_whole(told: str) -> None:
    assert not links_of(WHOLE, PART, (told, "2026-03-02"))


def test_not_where_the_second_number_is_of_something_else() -> None:
    other = ("The army shot down 23 drones. Nine of us were there", "2026-03-02")
    assert links_of(WHOLE, PART, other)


@pytest.mark.parametrize(
    ("first", "second", "parted"),
    [
        ("Lena Osk took 50.9 percent of the vote", "Lena Osk took 47.1 percent of the vote", True),
        (
            "Lena Osk took 50.9 percent of the vote",
            "Odd Brekke took 47.1 percent of the vote",
            False,
        ),
        (
            "Lena Osk took 50.9 percent of the vote",
            "The count gave him 47.1 percent of the vote to 46 percent for Lena Osk",
            False,
        ),
    ],
)
def test_shares_of_two_people_are_two_numbers(first: str, second: str, parted: bool) -> None:
    found = links_of((first, "2026-03-02"), (second, "2026-03-03"))
    assert bool(found) is parted
