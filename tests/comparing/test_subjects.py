"""Whom a clause tells of: what befell two people is no one claim."""

from __future__ import annotations

import pytest

from headwater.comparing.subjects import Named, Subject
from tests.builders import report, say
from tests.comparing.world import Story, together

HELD = "was charged with murder in Kesh on Friday"


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"He {HELD}", f"She {HELD}"),
        ("He was taken to a hospital in Kesh", "They were taken to a hospital in Kesh"),
        ("They were taken to a hospital in Kesh", "Lena Osk was taken to a hospital in Kesh"),
        ("They were taken to Kesh General Hospital", "He was taken to Kesh General Hospital"),
        (f"A woman of 40 {HELD}", f"A man {HELD}"),
        (f"His wife {HELD}", f"His son {HELD}"),
        (f"Jonas Tarr {HELD}", f"His sister, Lena Osk, {HELD}"),
        (f"Jonas Tarr {HELD}", f"Jonas Tarr's friend {HELD}"),
        (f"Jonas Tarr {HELD}", f"Orlo {HELD}"),
        ("Jane Smith was a pupil at the school", "John Smith was a pupil at the school"),
        (f"The driver {HELD}", f"The driver's brother {HELD}"),
        ("The minister resigned on Friday over the leak",
         "The minister's deputy resigned on Friday over the leak"),
    ],
)  # fmt: skip
def test_two_people_are_no_one_claim(first: str, second: str) -> None:
    assert not _joined(first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (f"She {HELD}", f"Lena Osk {HELD}"),
        (f"His wife {HELD}", f"Lena Osk {HELD}"),
        (f"His wife, Lena Osk, {HELD}", f"Lena Osk {HELD}"),
        (f"Her son {HELD}", f"The boy {HELD}"),
        (f"The driver {HELD}", f"Lena Osk {HELD}"),
        ("They were taken to a hospital in Kesh", "The victims were taken to a hospital in Kesh"),
        (f"Smith {HELD}", f"John Smith {HELD}"),
        ("Smith was a pupil at the school", "John Smith was a pupil at the school"),
        (f"She {HELD}", f"The singer Martha King {HELD}"),
        ("He met her in Kesh on Friday", "She met him in Kesh on Friday"),
    ],
)
def test_who_may_be_one_person_is_one(first: str, second: str) -> None:
    assert _joined(first, second)


def _joined(first: str, second: str) -> bool:
    story = Story()
    (one,) = story.add("A", first)
    (other,) = story.add("B", second)
    return together(story.compare(), one, other)


def test_who_did_it_may_be_told_otherwise() -> None:
    left, right = Named("a-1", "jonas tarr"), Named("a-2", "odd brekke")
    assert not Subject(named=left).is_other(Subject(named=right))
    assert Subject(named=left, befell=True).is_other(Subject(named=right, befell=True))


@pytest.mark.parametrize(
    ("before", "joined"),
    [
        ("Lena Osk drove the car", False),
        ("Jonas Tarr drove the car", True),
        ("Lena Osk drove Odd Brekke home", True),
        ("The car hit a wall", True),
    ],
)
def test_a_pronoun_means_the_one_whom_the_sentence_before_names(before: str, joined: bool) -> None:
    story = Story()
    (one,) = story.add("A", f"Jonas Tarr {HELD}")
    _, other = story.add("B", before, f"He {HELD}")
    assert together(story.compare(), one, other) is joined


def test_somebodys_wife_is_not_him() -> None:
    story = Story()
    (one,) = story.add("A", f"Jonas Tarr {HELD}")
    _, other = story.add("B", "Jonas Tarr drove the car", f"His wife {HELD}")
    assert not together(story.compare(), one, other)


@pytest.mark.parametrize(
    ("before", "first", "joined"),
    [
        ("An 18-year-old man was hit", f"The child {HELD}", False),
        ("A 6-year-old boy was hit", f"The child {HELD}", True),
        ("A man was hit", f"The child {HELD}", True),
        ("A 38-year-old man was hit", f"A 25-year-old man {HELD}", False),
        ("A 25-year-old man was hit", f"A 24-year-old man {HELD}", True),
        ("A 25-year-old hit a 40-year-old", f"A 30-year-old man {HELD}", True),
    ],
)
def test_what_befell_people_of_two_ages_is_two_things(
    before: str, first: str, joined: bool
) -> None:
    story = Story()
    (one,) = story.add("A", first)
    _, other = story.add("B", before, f"He {HELD}")
    assert together(story.compare(), one, other) is joined


@pytest.mark.parametrize(
    ("first", "second", "joined"),
    [
        ("Jonas Tarr died at the hospital in Kesh",
         "Odd Brekke died at the hospital in Kesh", False),
        ("Jonas Tarr died at the hospital in Kesh", "He later died at the hospital in Kesh", True),
        ("Two men died at the hospital in Kesh", "Jonas Tarr died at the hospital in Kesh", False),
        ("Jonas Tarr and Odd Brekke died at the hospital in Kesh",
         "Odd Brekke died at the hospital in Kesh", False),
        ("Jonas Tarr, who was driving, and Odd Brekke died at the hospital in Kesh",
         "Odd Brekke died at the hospital in Kesh", False),
        ("Smith, 55, was the driver's father and died in Kesh",
         "Smith, 25, was the driver's brother and died in Kesh", False),
        ("The driver's father was killed in Kesh",
         "The driver's brother was killed in Kesh", False),
        ("The driver's dad was killed in Kesh", "The driver's father was killed in Kesh", True),
    ],
)  # fmt: skip
def test_who_died(first: str, second: str, joined: bool) -> None:
    assert _joined(first, second) is joined


@pytest.mark.parametrize(("apart", "joined"), [("one", False), ("two", True)])
def test_two_who_died_in_one_paragraph_are_two(apart: str, joined: bool) -> None:
    words = ["The driver died of his wounds in Kesh", "Odd Brekke died of his wounds in Kesh"]
    of = report(*([". ".join(words)] if apart == "one" else words), outlet="A")
    story = Story()
    one, other = story.put(of, *(say(of, each) for each in words))
    assert together(story.compare(), one, other) is joined


def test_who_has_died_does_not_speak() -> None:
    story = Story()
    (one,) = story.add("A", "Jonas Tarr was pronounced dead at the hospital in Kesh")
    of = report(
        "Odd Brekke was driven there, Lena Osk said. He was pronounced dead at the hospital in"
        " Kesh, Lena Osk said.",
        outlet="B",
    )
    said = [
        say(of, words, source="Lena Osk", cue="said")
        for words in (
            "Odd Brekke was driven there",
            "He was pronounced dead at the hospital in Kesh",
        )
    ]
    _, other = story.put(of, *said)
    assert not together(story.compare(), one, other)
