"""Numbers of all and numbers of some: those who died at the scene, the critical, the known."""

from __future__ import annotations

import pytest

from headwater.comparing.counts import counted, same_count
from headwater.comparing.extents import extent_of, is_fatal
from tests.comparing.test_counts import read


@pytest.mark.parametrize(
    ("words", "marks"),
    [
        ("Three people were killed in Osk", set()),
        ("Crews were on the scene after eight people were shot", set()),
        ("Two people died at the scene", {"scene"}),
        ("After the flood 23 people are dead and missing", {"and more"}),
        ("The hospital treated 83 people in the first 24 hours", {"window"}),
        ("Two people died at Lund Hospital", {"hospital lund"}),
        ("He was held after critically wounding two guards", {"critical"}),
        ("Two guards were seriously hurt", {"serious"}),
        ("One of the three men was hurt", {"known"}),
        ("Two teens among the hurt were from Osk", {"share"}),
        ("Eight dead in weekend shootings in Osk", {"several"}),
        ("Two people killed in Osk have been identified", {"described"}),
        ("She saw at least three hurt people carried out", {"seen"}),
    ],
)
def test_what_marks_a_number_of_some(words: str, marks: set[str]) -> None:
    view = read(words)[0].view
    assert extent_of(view, view.quantities[-1]) == marks


@pytest.mark.parametrize(
    ("first", "second", "same"),
    [
        ("Three people were killed in Osk", "Two people died at the scene", False),
        ("Two people died at the scene", "Three people died at the scene", True),
        ("Three people were killed in Osk", "Two people killed in Osk have been named", False),
        ("Two dead in Osk shooting", "Eight dead in weekend shootings across the city", False),
        ("Ten were treated at Lund Hospital", "Three were treated at Velda Hospital", False),
        ("Four people were shot", "Two of the men were shot", False),
        ("Three people died", "Four died, including the gunman", False),
        ("A woman was fatally shot and four people were shot", "Five people died", False),
        ("Two men were shot in Osk", "One woman was shot in Osk", False),
        ("Four people were hurt in Osk", "Lund saw three people hurt in Osk", False),
        ("Six people were shot dead in Osk", "Five people were fatally shot in Osk", True),
    ],
)
def test_numbers_of_one_extent_are_compared(first: str, second: str, same: bool) -> None:
    a, b = read(first, second)
    pairs = [(x, y) for x in counted(a) for y in counted(b)]
    assert any(same_count(x, y) for x, y in pairs) is same


def test_the_jobs_of_two_lands_are_two_numbers() -> None:
    one, other = read(
        "The firm will cut 4,300 jobs in France and 400 jobs in Spain", "Spain will lose 400 jobs"
    )
    assert not [(x, y) for x in counted(one) for y in counted(other) if same_count(x, y)]


@pytest.mark.parametrize(
    ("words", "number", "fatal"),
    [
        ("Seven people were shot, five fatally", 0, False),
        ("Seven people were shot, five fatally", 1, True),
        ("Ten people were shot, one of them fatally", 0, False),
        ("Two men shot to death in Osk", 0, True),
        ("He was held after fatally shooting two men", 0, True),
    ],
)
def test_who_was_killed_by_what_else_only_hurts(words: str, number: int, fatal: bool) -> None:
    view = read(words)[0].view
    assert is_fatal(view, view.quantities[number]) is fatal
