"""Who is named where a name stands, by the words around it."""

from __future__ import annotations

import pytest

from headwater.reading.describing.guesses import Guesses
from headwater.reading.resolving.named_persons import NAME, person_at
from tests.builders import report


@pytest.mark.parametrize(
    ("text", "name", "gender"),
    [
        ("Then Ada Osk rose.", "Ada Osk", "f"),
        ("Velda News' Jan Osk rose.", "Jan Osk", None),
        ("Minister for Infrastructure Ugo Lund rose.", "Ugo Lund", None),
        ("spokesman Ada Osk rose.", "Ada Osk", "f"),
        ("Undersecretary for Harbour Affairs Ada Osk rose.", "Ada Osk", "f"),
        ("Absent Ada Osk, it ended.", "Ada Osk", "f"),
        ("Attorney General-Elect Jan Osk rose.", "Jan Osk", None),
        ("Governor-designate Jan Osk rose.", "Jan Osk", None),
        ("Certainly Ada Osk rose.", "Ada Osk", "f"),
        ("Trusting Anna Osk is hard.", "Anna Osk", "f"),
        ("Replied Ada Osk.", "Ada Osk", "f"),
        ("Trust Ada Osk.", "Ada Osk", "f"),
        ("Sterling Osk rose.", "Sterling Osk", None),
        ("SOMEHOW MARKETS FELL.", None, None),
        ("ADA OSK IS HOME.", None, None),
        ("ADA OSK rose.", "ADA OSK", "f"),
        ("Given Jan Osk's haste, it ended.", "Jan Osk", None),
        ("Emily Osk rose.", "Emily Osk", "f"),
        ("Given Osk, a clerk, rose.", "Given Osk", None),
        ("Mr Donnelly Osk rose.", "Donnelly Osk", "m"),
        ("Monday Morning began.", None, None),
        ("Osk rose.", None, None),
    ],
)
def test_a_person_is_found_without_what_stands_before(
    text: str, name: str | None, gender: str | None
) -> None:
    found = [person_at(text, match, Guesses(report(text))) for match in NAME.finditer(text)]
    persons = [one for one in found if one is not None]
    assert [one.name for one in persons] == ([name] if name else [])
    if gender:
        assert persons[0].gender == gender
