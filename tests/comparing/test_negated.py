"""What a clause denies by its own words, and whom that can stand against."""

from __future__ import annotations

import pytest

from headwater.comparing.negated import (
    both_deny,
    calls_false,
    denies,
    denies_beside,
    is_negated,
    is_negated_apart,
    negated_before,
    tells_instead,
)
from headwater.comparing.taking import Names, view
from headwater.comparing.views import View
from headwater.records import LinkType
from tests.builders import report, say
from tests.comparing.world import Story, claim_of, links_between


def view_of(words: str) -> View:
    of = report(f"{words}.")
    statement = say(of, words)
    return view(of, statement, statement.clauses[0], Names(()))


@pytest.mark.parametrize(
    ("words", "cue", "false"),
    [
        ("the reports fiction", "calling", True),
        ("of a missile shipment as fabrications", "the minister dismissed reports", True),
        ("the publications in the press are lies, spread by Kesh", "", True),
        ("the story was told to a false friend", "", False),
        ("reports of missiles", "", False),
    ],
)
def test_who_calls_reports_false(words: str, cue: str, false: bool) -> None:
    of = report(f"{cue} {words}.")
    statement = say(of, words, cue=cue or ())
    assert calls_false(view(of, statement, statement.clauses[0], Names(()))) is false


@pytest.mark.parametrize(
    ("words", "negated"),
    [
        ("No arrests were made in Osk", True),
        ("It is unlikely that the mill will burn", True),
        ("It is not unlikely that the mill will burn", False),
        ("He didn't hear it but said two shots were fired", False),
        ("Not more than four were shot in Osk", False),
        ("The toll in Osk did not exceed four", False),
        ("Otto Lund, no relation to Ada Lund, was shot", False),
    ],
)
def test_a_negation_of_the_act_itself(words: str, negated: bool) -> None:
    assert is_negated(view_of(words)) is negated


@pytest.mark.parametrize(
    ("words", "negated"),
    [
        ("The ferry is at Osk and has not been sold", True),
        ("The ferry was bought by Osk and was never sold", False),
        ("The ferry has not been sold", False),
        ("The ferry is not at Osk and has been sold", False),
    ],
)
def test_a_negation_of_a_second_verb(words: str, negated: bool) -> None:
    assert is_negated_apart(view_of(words)) is negated


@pytest.mark.parametrize(
    ("no", "yes", "beside"),
    [
        ("The mill hired Lund and did not burn down", "The mill burned down", True),
        ("The mill hired Lund and did not burn down", "The mill did not burn down", False),
        ("The mill burned down", "The mill hired Lund", False),
    ],
)
def test_a_denial_beside_what_a_clause_turns_on(no: str, yes: str, beside: bool) -> None:
    assert denies_beside(view_of(no), view_of(yes)) is beside


@pytest.mark.parametrize(
    ("no", "yes", "told"),
    [
        ("Ada Osk was not killed but wounded", "Ada Osk was wounded", True),
        ("Ada Osk was not killed but wounded", "Ada Osk was killed", False),
        ("Ada Osk was not killed but nobody knew", "Nobody knew her", False),
    ],
)
def test_what_is_told_in_place_of_what_is_denied(no: str, yes: str, told: bool) -> None:
    assert tells_instead(view_of(no), view_of(yes)) is told


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("No arrests were made and police still seek two men", "Nobody has been arrested", True),
        ("A couple charged with arson have pleaded not guilty", "Couple pleads not guilty", True),
        ("No arrests were made", "Nobody was hurt", False),
        ("Two men were arrested", "Nobody has been arrested", False),
    ],
)
def test_two_clauses_that_deny_one_thing(one: str, other: str, alike: bool) -> None:
    assert both_deny(view_of(one), view_of(other)) is alike


@pytest.mark.parametrize(
    ("no", "yes", "denied"),
    [
        ("Nobody was hurt in the fire", "Four people were injured in the fire", True),
        ("There was no problem with the fire drill", "He was at the fire drill", False),
        ("No charges were filed against the two in custody", "Two are in custody", False),
        ("There is no evidence that missiles were sent", "Missiles were sent to Osk", True),
        ("The names of the four were not known at once", "Four people were injured", False),
        ("He would not say whether the boy fired", "The boy fired the gun", False),
        ("He did not see the boy fire the gun", "The boy fired the gun", False),
        ("You never point a gun at someone", "He pointed the gun at a girl", False),
        ("The mill should not be closed", "The mill must never be closed", False),
        ("The mill should not be closed", "The mill should be closed", True),
    ],
)
def test_whom_a_denial_stands_against(no: str, yes: str, denied: bool) -> None:
    assert denies(view_of(no), view_of(yes)) is denied


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "No arrests have been made and police are still looking for the gunmen",
            "No arrests have been made yet",
        ),
        (
            "A couple charged with setting the mill fire have pleaded not guilty",
            "The couple charged with setting the mill fire pleaded not guilty",
        ),
        ("No weapons had been found in Osk", "Police in Osk have not found any weapons"),
    ],
)
def test_who_denies_the_same_says_the_same(first: str, second: str) -> None:
    story = Story()
    (a,) = story.add("A", f"{first}.", stances="CT-")
    (b,) = story.add("B", f"{second}.", stances="CT-")
    found = story.compare()
    assert LinkType.DENIAL not in [link.type for link in links_between(found, a, b)]
    for told in (a, b):
        assert {member.polarity.value for member in claim_of(found, told).members} == {"+"}


def test_a_denial_in_the_words_of_a_lone_claim_is_what_it_says() -> None:
    story = Story()
    (told,) = story.add("A", "Building a mill on the grave is not decent.", stances="CT-")
    (hoax,) = story.add("B", "Ada Lund said the call from the harbour was a hoax.", stances="PR-")
    for each in (told, hoax):
        assert [m.polarity.value for m in claim_of(story.compare(), each).members] == ["+"]


def test_a_denial_beside_the_words_is_none_of_what_the_other_denies_too() -> None:
    of = report("The wounds are not believed to be life-threatening.")
    told = say(of, "to be life-threatening", cue="are not believed", stance="PR-")
    no = view(of, told, told.clauses[0], Names(()))
    assert not denies(no, view_of("He was held, with wounds that were not life-threatening"))
    assert denies(no, view_of("The wounds were life-threatening"))


@pytest.mark.parametrize(
    ("no", "yes"),
    [
        ("The wounds were not life-threatening", "The wounds are non-life-threatening"),
        ("The wounds were not life threatening", "The wounds are non-life threatening"),
        ("The dose was not lethal", "The dose was non-lethal"),
    ],
)
def test_a_minus_in_a_word_denies_as_not_does(no: str, yes: str) -> None:
    assert both_deny(view_of(no), view_of(yes))
    assert not denies(view_of(no), view_of(yes))


def test_chances_are_is_no_chance() -> None:
    assert not denies(
        view_of("They had no chance"), view_of("Osk spoke but chances are they slept")
    )
    assert denies(view_of("They had no chance"), view_of("They had a chance"))


@pytest.mark.parametrize(("at", "before"), [(2, False), (5, True)])
def test_a_negation_before_a_word(at: int, before: bool) -> None:
    assert negated_before(view_of("Osk sank and never rose"), at) is before
