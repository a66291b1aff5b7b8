"""Months and days under every spelling, and the patterns that find them."""

import re

import pytest

from headwater.knowledge import dates


def test_months_and_days_are_numbered() -> None:
    assert dates.MONTHS["sept"] == dates.MONTHS["september"] == 9
    assert dates.DAYS["mon"] == 1 and dates.DAYS["sunday"] == 7
    assert [dates.MONTHS[name] for name in dates.MONTH_NAMES] == list(range(1, 13))


def test_may_is_no_word_of_the_calendar_alone() -> None:
    assert "may" not in dates.CALENDAR | dates.SHORT_MONTHS
    assert {"monday", "june"} <= dates.CALENDAR


@pytest.mark.parametrize("word", sorted(dates.MONTHS))
def test_the_pattern_has_every_month(word: str) -> None:
    assert re.fullmatch(dates.MONTH_FORM, word)


@pytest.mark.parametrize("word", sorted(dates.DAYS))
def test_the_pattern_has_every_day(word: str) -> None:
    assert re.fullmatch(dates.DAY_FORM, word)
