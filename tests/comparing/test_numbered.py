"""Which numbered things a clause names."""

from __future__ import annotations

import pytest

from headwater.comparing.numbered import numbered
from headwater.comparing.scoring import are_never_one, of_other_events
from tests.comparing.test_counts import read


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("Three people died in Building 12", {"building": {"12"}}),
        ("Buildings 12 and 14 in Osk burned", {"building": {"12", "14"}}),
        ("Flight AB201 carried 30 soldiers", {"flight": {"AB201"}}),
        ("Shells hit School No. 17 in Osk", {"school": {"17"}}),
        ("Fire broke out in reactor number 4", {"reactor": {"4"}}),
        ("The fire in Block C killed three", {"block": {"C"}}),
        ("20 containers left on the vessel Corrina 4", {"corrina": {"4"}}),
        ("The 3rd Brigade lost 12 men", {"brigade": {"3"}}),
        ("The 92nd Assault Brigade held Osk", {"brigade": {"92"}}),
        # what counts, measures or is a kind
        ("At the camp 40 children fell ill", {}),
        ("Of those on the boat 12 died", {}),
        ("A Boeing 737 crashed in Osk", {}),
        ("The storm, now Category 4, reached Osk", {}),
        ("A reporter told Channel 5 of it", {}),
        ("About 20 were held", {}),
        ("The 3rd attack on Osk failed", {}),
    ],
)
def test_what_is_told_apart_by_a_number(words: str, found: dict[str, set[str]]) -> None:
    assert numbered(read(words)[0].view) == found


@pytest.mark.parametrize(
    ("first", "second", "other"),
    [
        ("Three people died in Building 12", "Five people died in Building 14", True),
        ("Three people died in Building 12", "Five people died in Building 12", False),
        ("Three people died in Building 12B", "Five people died in Building 12", False),
        ("Three people died in Building 12B", "Five people died in Building 12A", True),
        ("Flight 201 carried 30 men", "Flight AB201 carried 44 men", False),
        ("Flight AB201 carried 30 men", "Flight AB377 carried 44 men", True),
        ("The 3rd Brigade lost 12 men", "The 7th Brigade lost 20 men", True),
        ("The 3rd and the 7th Brigade lost 12 men", "The 7th Brigade lost 20 men", False),
        ("The Corrina 4 sank off Osk", "The Corrina sank off Osk", False),
        ("The Corrina 4 sank off Osk", "The Corrina 9 sank off Osk", True),
        # one thing that both name is enough
        ("Unit 4 of Block C burned", "Unit 5 of Block C burned", False),
    ],
)
def test_things_of_other_numbers_are_never_one_claim(first: str, second: str, other: bool) -> None:
    a, b = read(first, second)
    assert of_other_events(a, b) is of_other_events(b, a) is other
    assert are_never_one(a, b) is other
