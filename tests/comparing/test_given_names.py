"""Given names of one person in several reports."""

from __future__ import annotations

import pytest

from headwater.records import LinkKind, LinkType, ReasonCode
from tests.comparing import test_ages
from tests.comparing.world import Story

PEOPLE = (
    "Elin Lund",
    "Ebba Lund",
    "Nick Lund",
    "Nicholas Lund",
    "William Lund",
    "Bill Lund",
    "E. Lund",
)


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        ("Elin Lund, 16, was shot in Osk", "The girl shot was 16-year-old Ebba Lund", True),
        ("Elin Lund, 16, was shot in Osk", "The girl shot was 14-year-old Ebba Lund", False),
        ("Elin Lund, 16, was shot in Osk", "The girl shot was Ebba Lund", False),
        ("Elin Lund, 16, was shot in Osk", "The girl shot was E. Lund, 16", False),
        ("Nick Lund, 16, was shot in Osk", "The boy shot was Nicholas Lund, 16", False),
        ("Bill Lund, 16, was shot in Osk", "The boy shot was William Lund, 16", False),
        ("Elin Lund, 16, was shot in Osk", "Ebba Lund, 16, saw Elin Lund fall", False),
    ],
)
def test_one_surname_and_age_with_two_given_names(
    one: str, other: str, parted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(test_ages, "PEOPLE", PEOPLE)
    story = Story()
    test_ages.told(story, "A", one)
    test_ages.told(story, "B", other)
    links = story.compare().links
    assert [(link.kind, link.type) for link in links] == (
        [(LinkKind.TENSION, LinkType.IDENTITY)] if parted else []
    )


@pytest.mark.parametrize(
    ("one", "other", "parted"),
    [
        ("Aimee Lund, 16, was shot in Osk", "The girl shot was Amiee Lund, 16", False),
        ("Aimee Lund, 16, was shot in Osk", "The girl shot was Aime Lund, 16", False),
        ("Elin Lund, 16, whom friends called Ebba, fell", "The girl was Ebba Lund, 16", False),
        ("Elin Lund, 16, was shot in Osk", "The girl shot was Elna Lund, 16", True),
    ],
)
def test_another_spelling_and_what_friends_say_are_no_other_name(
    one: str, other: str, parted: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    people = ("Aimee Lund", "Amiee Lund", "Aime Lund", "Elin Lund", "Ebba Lund", "Elna Lund")
    monkeypatch.setattr(test_ages, "PEOPLE", people)
    story = Story()
    test_ages.told(story, "A", one)
    test_ages.told(story, "B", other)
    found = [one.why.code for one in story.compare().links]
    assert found == ([ReasonCode.NAMES_DIFFER] if parted else [])
