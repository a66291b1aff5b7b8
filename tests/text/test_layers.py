"""Which text of a page is older, and where it begins."""

from __future__ import annotations

import pytest

from headwater.text.layers import layer, seams
from tests.builders import report
from tests.growth import growth

NEW = "Police held a man on Tuesday in the shooting at the mill in Velm, the sheriff said. " * 5
OLD = "Nobody is held."


@pytest.mark.parametrize(
    "label",
    [
        "PREVIOUS STORY:",
        "Previous story",
        "EARLIER:",
        "ORIGINAL STORY (10:30 a.m.):",
        "FIRST REPORT",
        "*** Earlier version ***",
        "PREVIOUS COVERAGE, March 25:",
    ],
)
def test_text_below_a_label_is_older(label: str) -> None:
    page = report(NEW, label, OLD)
    assert layer(page, page.text.index(NEW)) == 0
    assert layer(page, page.text.index(OLD)) == 1
    (seam,) = seams(page)
    assert seam.quote in label and len(seam.quote) >= len("EARLIER:")


@pytest.mark.parametrize(
    "line",
    [
        "Earlier this week he left the mill.",
        "Earlier",
        "Previous",
        "Previous 1 Next",
        "Previous article",
        "First responders came to the mill.",
        "EARLIER: Two held in Osk",
        "Previously he was held.",
        "Update",
        "UPDATE: The man is free.",
        "Updated: May 31, 2016 - 6:54 PM",
    ],
)
def test_what_is_no_label(line: str) -> None:
    page = report(NEW, line, OLD)
    assert layer(page, page.text.index(OLD)) == 0
    assert seams(page) == ()


def test_updates_on_top_make_each_further_label_older() -> None:
    page = report(
        "UPDATE: It burned.", NEW, "UPDATE @ 4:05 p.m.", OLD, "UPDATE (7 a.m.):", "It fell."
    )
    assert [layer(page, page.text.index(words)) for words in (NEW, OLD, "It fell.")] == [0, 1, 2]


def test_times_that_fall_show_which_way_a_page_grew() -> None:
    falling = report(NEW, "UPDATE @ 4:02 p.m.:", "It burned.", "UPDATE @ 11:24 a.m.:", OLD)
    assert layer(falling, falling.text.index("It burned.")) == 0
    assert layer(falling, falling.text.index(OLD)) == 1
    rising = report(NEW, "UPDATE @ 11:24 a.m.:", "It burned.", "UPDATE @ 4:02 p.m.:", OLD)
    assert layer(rising, rising.text.index(OLD)) == 0


def test_updates_above_a_first_report_fall_without_times() -> None:
    page = report(NEW, "UPDATE:", "It burned.", "UPDATE:", OLD, "FIRST REPORT", "It fell.")
    assert [layer(page, page.text.index(words)) for words in ("It burned.", OLD, "It fell.")] == [
        0,
        1,
        2,
    ]


@pytest.mark.parametrize("words", ["UPDATE @ 1 p.m. ", "*", "\n* ", "EARLIER ", "UPDATE\n"])
def test_long_pages_take_time_in_proportion(words: str) -> None:
    assert growth(lambda times: layer(report(words * times), 5), 20_000) < 3
