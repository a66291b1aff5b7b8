"""The names of the months and of the days of the week, in full and in short."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

_MONTHS = (
    "january jan",
    "february feb",
    "march mar",
    "april apr",
    "may",
    "june jun",
    "july jul",
    "august aug",
    "september sept sep",
    "october oct",
    "november nov",
    "december dec",
)
_DAYS = (
    "monday mon",
    "tuesday tue tues",
    "wednesday wed",
    "thursday thu thur thurs",
    "friday fri",
    "saturday sat",
    "sunday sun",
)


def _numbered(rows: tuple[str, ...]) -> dict[str, int]:
    return {name: number for number, row in enumerate(rows, 1) for name in row.split()}


MONTHS: Final[Mapping[str, int]] = _numbered(_MONTHS)
"""Every spelling of a month in lower case, and its number from 1."""
DAYS: Final[Mapping[str, int]] = _numbered(_DAYS)
"""Every spelling of a day of the week in lower case, and its number: 1 for Monday to 7."""
MONTH_NAMES = tuple(row.split()[0] for row in _MONTHS)
"""The months in full, in their order."""
DAY_NAMES = tuple(row.split()[0] for row in _DAYS)
"""The days of the week in full, Monday first."""
SHORT_MONTHS = frozenset(MONTHS) - frozenset(MONTH_NAMES)
SHORT_DAYS = frozenset(DAYS) - frozenset(DAY_NAMES)
CALENDAR = frozenset(MONTH_NAMES + DAY_NAMES) - {"may"}
"""Months and days in full but for "may", which is oftener a verb."""
MONTH_FORM = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
"""A pattern for a month in full or in short, without a stop behind it."""
DAY_FORM = r"(?:mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?"
"""A pattern for a day of the week in full or in short."""
DAY_NAME = f"(?:{'|'.join(DAY_NAMES)})"
"""A pattern for a day of the week in full."""
