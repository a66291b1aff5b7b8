from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.publishing.index import Index
from headwater.publishing.pages.compare_differences import DifferenceKind, Said, differences
from headwater.records import (
    Actor,
    ActorName,
    Comparison,
    NameKind,
    Place,
    Polarity,
    Report,
    Statement,
    Story,
    Trace,
)
from tests.builders import count, find, reading, report, say, when
from tests.publishing.indexes import index

K = DifferenceKind

ONE = report(
    "At least 14 people may have died on 11 March when Houthis fired, she said.",
    "Fifteen people died.",
    outlet="One",
)
TWO = report("Eleven people died on 12 March when Yemeni forces fired.", outlet="Two")
CONTENT = "At least 14 people may have died on 11 March when Houthis fired"
OTHER = "Eleven people died on 12 March when Yemeni forces fired"
ACTOR = Actor(
    "a-1",
    "Houthis",
    NameKind.FORCE,
    (
        ActorName(Place.of(ONE.id, find(ONE, "Houthis"))),
        ActorName(Place.of(TWO.id, find(TWO, "Yemeni forces"))),
    ),
)


def told(
    one: Statement,
    two: Statement,
    *,
    actors: tuple[Actor, ...] = (),
    denies: bool = False,
    of: tuple[Report, Report] = (ONE, TWO),
) -> dict[DifferenceKind, list[list[str]]]:
    """In what two statements differ, with the words of each side."""
    readings = reading(of[0], one), reading(of[1], two)
    found: Index = index(Story(of, readings, Comparison(actors=actors), Trace()))
    polarities = Polarity.ASSERTS, Polarity.DENIES if denies else Polarity.ASSERTS
    sides = [
        [Said(statement, polarity, statement.content)]
        for statement, polarity in zip(
            [found.statements[one.id], found.statements[two.id]], polarities, strict=True
        )
    ]
    return {
        each.kind: [[words.text for words in side] for side in each.sides]
        for each in differences(found, sides)
    }


def test_alike_accounts_differ_in_nothing() -> None:
    assert told(say(ONE, CONTENT), say(TWO, OTHER)) == {}


def test_numbers_of_one_unit_that_are_not_the_same() -> None:
    one = say(ONE, CONTENT, quantities=[count(ONE, "At least 14 people", 14, None, "person")])
    two = say(TWO, OTHER, quantities=[count(TWO, "Eleven people", 11, 11, "person")])
    assert told(one, two) == {K.NUMBER: [["At least 14 people"], ["Eleven people"]]}
    same = replace(two, quantities=(count(TWO, "Eleven people", 14, None, "person"),))
    assert told(one, same) == {}
    unit = replace(two, quantities=(count(TWO, "Eleven people", 11, 11, "ship"),))
    assert told(one, unit) == {}
    assert told(one, say(TWO, OTHER)) == {}, "a report without a number does not differ in it"


def test_only_numbers_in_the_words_of_the_claim_count() -> None:
    one = say(ONE, CONTENT, quantities=[count(ONE, "Fifteen people", 15, 15, "person")])
    two = say(TWO, OTHER, quantities=[count(TWO, "Eleven people", 11, 11, "person")])
    assert told(one, two) == {}


TIMES = [
    ("2025-03-11", "2025-03-11", "2025-03-12", "2025-03-12", True),
    ("2025-03-11", "2025-03-12", "2025-03-12", "2025-03-12", False),
    ("2025-03-12T09:00", "2025-03-12T09:00", "2025-03-12", "2025-03-12", False),
    ("2025-03-01", None, "2025-03-12", "2025-03-12", False),
    (None, None, "2025-03-12", "2025-03-12", False),
]


@pytest.mark.parametrize(("first", "last", "other", "end", "differ"), TIMES)
def test_times_without_a_day_in_common(
    first: str | None, last: str | None, other: str, end: str, differ: bool
) -> None:
    one = say(ONE, CONTENT, times=[replace(when(ONE, "on 11 March", first), latest=last)])
    two = say(TWO, OTHER, times=[replace(when(TWO, "on 12 March", other), latest=end)])
    expected = {K.TIME: [["on 11 March"], ["on 12 March"]]} if differ else {}
    assert told(one, two) == expected


def test_one_actor_under_other_names() -> None:
    found = told(say(ONE, CONTENT), say(TWO, OTHER), actors=(ACTOR,))
    assert found == {K.NAME: [["Houthis"], ["Yemeni forces"]]}


def test_what_each_side_has_of_its_own_is_a_difference_beside_what_both_have() -> None:
    text = "Osk hurt 9 people, and 14 people fled on 11 March."
    one, two = report(text, outlet="One"), report(text.replace("14", "11"), outlet="Two")

    def side(of: Report, *numbers: str) -> Statement:
        found = [count(of, f"{n} people", int(n), int(n), "person") for n in numbers]
        return say(of, of.text, quantities=found)

    assert told(side(one, "9", "14"), side(two, "9", "11"), of=(one, two)) == {
        K.NUMBER: [["14 people"], ["11 people"]]
    }
    assert told(side(one, "9", "14"), side(two, "9"), of=(one, two)) == {}


PLACES = [
    ("a mill hand from Orle", "of Velm", {K.PLACE: [["Orle"], ["Velm"]]}),
    ("a mill hand from Orle", "of Orle, near Velm", {}),
    ("a mill hand from Orle", "of North Orle", {}),
    ("a mill hand", "of Velm", {}),
]


@pytest.mark.parametrize(("here", "there", "expected"), PLACES)
def test_other_places_than_those_of_the_other_side(
    here: str, there: str, expected: dict[DifferenceKind, list[list[str]]]
) -> None:
    one = report(f"Ada Osk, {here}, died.", outlet="One")
    two = report(f"Ada Osk, 25, {there}, died.", outlet="Two")
    names = [(of, p) for of in (one, two) for p in ("North Orle", "Orle", "Velm") if p in of.text]
    places = tuple(
        Actor(f"a-{n}", words, NameKind.PLACE, (ActorName(Place.of(of.id, find(of, words))),))
        for n, (of, words) in enumerate(names)
        if not (words == "Orle" and "North Orle" in of.text)
    )
    assert told(say(one, one.text), say(two, two.text), actors=places, of=(one, two)) == expected


def test_other_persons_than_those_of_the_other_side() -> None:
    one = report("Ada Osk was shot.", outlet="One")
    two = report("Bo Lund was shot.", outlet="Two")
    osk, lund = (
        Actor(words, words, NameKind.PERSON, (ActorName(Place.of(of.id, find(of, words))),))
        for of, words in ((one, "Ada Osk"), (two, "Bo Lund"))
    )
    said = say(one, one.text), say(two, two.text)
    assert told(*said, actors=(osk, lund), of=(one, two)) == {K.PERSON: [["Ada Osk"], ["Bo Lund"]]}


def test_a_further_source_is_another_source() -> None:
    text = "Osk left. She left."
    one, two = report(text, outlet="One"), report(text, outlet="Two")
    first = say(one, "Osk left", ["One <said< Bo Lund", "One"])
    assert told(first, say(two, "Osk left", "Two"), of=(one, two)) == {K.ATTRIBUTION: []}
    assert told(first, say(two, "Osk left", ["Two", "Two <said< Bo Lund"]), of=(one, two)) == {}


def test_another_chain_is_another_source() -> None:
    one = say(ONE, CONTENT, "One <said< Ann Other")
    assert told(one, say(TWO, OTHER, "Two <said< Bo Third")) == {K.ATTRIBUTION: []}
    assert told(one, say(TWO, OTHER, "Two <said< ann other")) == {}
    assert told(one, say(TWO, OTHER, "Two <cited< outlet:CNN <said< Ann Other")) == {
        K.ATTRIBUTION: []
    }


def test_caution_left_out_is_a_difference() -> None:
    one = say(ONE, CONTENT, stance="PS+", hedges="may")
    assert told(one, say(TWO, OTHER)) == {K.HEDGE: [["may"], []]}
    assert told(say(ONE, CONTENT, stance="PR+"), say(TWO, OTHER)) == {K.HEDGE: []}


def test_a_denial() -> None:
    assert told(say(ONE, CONTENT), say(TWO, OTHER), denies=True) == {K.DENIAL: []}


def test_sides_that_say_nothing_differ_in_nothing() -> None:
    empty = index(Story((), (), Comparison(), Trace()))
    assert differences(empty, [[], []]) == ()
