"""Ages of one named person in several reports."""

from __future__ import annotations

import pytest

from headwater.records import LinkKind, LinkType, NameKind, Statement
from tests.builders import named, reading, report, say
from tests.comparing.world import Story, links_between

PEOPLE = ("Lena Osk", "Otto Lund Jr.", "Otto Lund", "Otto Karl Lund", "Lund")


def told(story: Story, outlet: str, words: str, on: str | None = None) -> Statement:
    """A report of one sentence with the names of its people."""
    of = report(f"{words}.", outlet=outlet, published=on)
    made = say(of, words)
    story.reports.append(of)
    found = [name for each in PEOPLE for name in named(of, each, NameKind.PERSON)]
    kept = [n for n in found if not any(m is not n and m.span.covers(n.span) for m in found)]
    story.readings.append(reading(of, made, names=tuple(kept)))
    return made


@pytest.mark.parametrize(
    ("one", "other", "ages"),
    [
        ("Lena Osk, 37, was shot", "Police held 38-year-old Lena Osk", ["37", "38"]),
        ("Lena Osk (37) was shot", "The 38-year-old baker Lena Osk was hurt", ["37", "38"]),
        ("Lena Osk, 37, was hit", "Police named the 36 yr old hit as Lena Osk", ["36", "37"]),
        ("Otto Lund, 37, was shot", "Otto Karl Lund, 38, was hurt", ["37", "38"]),
        ("Lena Osk, a 37-year-old baker, was shot", "Lena Osk was 38.", ["37", "38"]),
        # the same, another of that name, no age
        ("Lena Osk, 37, was shot", "Lena Osk, 37, was hurt", []),
        ("Lena Osk, 37, was shot", "Lena Osk, 73, was hurt", []),
        ("Otto Lund, 37, was shot", "Otto Lund Jr., 36, was hurt", []),
        ("Lena Osk, 37, was shot", "The 38-year-old son of Lena Osk was hurt", []),
        ("Lena Osk, 37, was shot", "The 38-year-old hit by Lena Osk was hurt", []),
        ("Lena Osk, 37, was shot", "Lena Osk, 38 people and a dog fled", []),
        ("Otto Lund, 37, was shot", "Lund, 38, was hurt", []),
    ],
)  # fmt: skip
def test_one_person_at_two_ages(one: str, other: str, ages: list[str]) -> None:
    story = Story()
    told(story, "A", one)
    told(story, "B", other)
    links = [link for link in story.compare().links if link.type is LinkType.QUANTITY]
    assert sorted(age for link in links for age in dict(link.why.args).values()) == ages
    assert all(link.kind is LinkKind.TENSION for link in links)


def test_a_birthday_may_lie_between() -> None:
    story = Story()
    told(story, "A", "Lena Osk, 37, was shot", "2024-01-01")
    told(story, "B", "Lena Osk, 38, was shot", "2024-07-01")
    assert not story.compare().links


def test_who_has_two_ages_in_one_report_is_left_out() -> None:
    story = Story()
    told(story, "A", "Lena Osk, 37, was shot beside Lena Osk, 39")
    told(story, "B", "Lena Osk, 38, was hurt")
    assert not story.compare().links


@pytest.mark.parametrize(
    ("age", "linked"),
    [
        ("2-year-old", True),
        ("six-month-old", False),
        ("6-month-old", False),
        ("26-week-old", False),
        ("60-week-old", True),
    ],
)
def test_somebody_without_a_name_at_two_ages(age: str, linked: bool) -> None:
    story = Story()
    (a,) = story.add("A", "The 6-month-old baby was wounded in the house in Kesh.")
    (b,) = story.add("B", f"Their {age} baby was wounded in the house in Kesh.")
    assert bool(links_between(story.compare(), a, b)) is linked


@pytest.mark.parametrize(
    ("first", "second", "linked"),
    [
        ("A 3-year-old child found a gun in Kesh", "A 4-year-old child found a gun in Kesh", True),
        ("A 3-year-old child found the gun in Kesh. The 4-year-old fled",
         "A 4-year-old child found the gun in Kesh", False),
        ("A 3-year-old child was shot in Kesh", "A 4-year-old child was shot in Kesh", False),
    ],
)  # fmt: skip
def test_a_child_at_two_ages_is_one_of_whom_much_the_same_is_told(
    first: str, second: str, linked: bool
) -> None:
    story = Story()
    a, *_ = story.add("A", *first.split(". "))
    (b,) = story.add("B", second)
    assert bool(links_between(story.compare(), a, b)) is linked
