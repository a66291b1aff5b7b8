"""What reports share: names under one form, words of the title, each with its worth."""

from __future__ import annotations

import pytest

from headwater.casebook.mentions import COMMON, KNOWN, RARE, WORD, mentions
from headwater.records import NameKind, Reading, Report
from tests.builders import named, reading, report, say

TEXT = (
    "Abdul Jabri met the Houthis and Russia in Tarsk. Mr Jabri told Reuters that the Houthi group "
    "and the Galaxy would meet again, Reuters said."
)


def _read(title: str = "Jabri's missiles land in the old town") -> tuple[Report, Reading]:
    told = report(TEXT, title=title, outlet="Galaxy")
    names = [
        *named(told, "Abdul Jabri", NameKind.PERSON),
        *named(told, "Houthis", NameKind.FORCE, "Houthis"),
        *named(told, "Houthi group", NameKind.FORCE, "Houthis"),
        *named(told, "Russia", NameKind.STATE, "Russia"),
        *named(told, "Tarsk", NameKind.PLACE),
        *named(told, "Galaxy", NameKind.BODY),
        *named(told, "Reuters", NameKind.OUTLET, "Reuters"),
    ]
    headline = say(told, title)
    return told, reading(
        told, headline, say(told, "would meet again", "Galaxy < Jabri"), names=names
    )


@pytest.mark.parametrize(
    ("key", "weight"),
    [
        ("jabri", RARE),
        ("tarsk", RARE),
        ("houthis", KNOWN),
        ("russia", COMMON),
        ("reuters", COMMON),
        ("galaxy", 0),
        ("#missil", COMMON),
        ("#town", COMMON),
    ],
)
def test_the_worth_of_a_key(key: str, weight: int) -> None:
    assert {each.key: each.weight for each in mentions(_read()[1])}[key] == weight


def test_each_key_stands_once_as_first_written() -> None:
    found = mentions(_read()[1])
    keys = [each.key for each in found]
    assert len(keys) == len(set(keys))
    assert next(each.label for each in found if each.key == "houthis") == "Houthis"


def test_words_of_a_title_are_told_from_names() -> None:
    words = {each.key for each in mentions(_read()[1]) if each.kind == WORD}
    assert words == {"#missil", "#land", "#old", "#town"}  # no name, no stop word


@pytest.mark.parametrize(
    ("given", "words"),
    [
        (None, {"#missil", "#land", "#old", "#town"}),
        ("Quiet talks of Jabri in the harbour", {"#quiet", "#talk", "#harbour"}),
        ("The of", set()),
    ],
)
def test_a_title_that_is_given_stands_in_place_of_the_one_in_the_text(
    given: str | None, words: set[str]
) -> None:
    assert {each.key for each in mentions(_read()[1], given) if each.kind == WORD} == words


def test_a_reading_without_names_and_title_shares_nothing() -> None:
    quiet = report("It rained.")
    assert mentions(reading(quiet, say(quiet, "It rained"))) == ()
