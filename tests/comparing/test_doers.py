"""One deed laid on two doers or causes that plain nouns tell: never one claim, and a tension."""

from __future__ import annotations

import pytest

from headwater.comparing.doers import names_nobody
from headwater.records import LinkKind, LinkType
from tests.builders import report, say
from tests.comparing.world import Story, links_between, together


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The boat was sunk by smugglers near Kesh", "The boat was sunk by the coast guard"),
        ("The blast was caused by a gas leak", "The blast was caused by a bomb"),
        ("The fire was started by lightning", "The fire was started by arsonists"),
        ("The plane crashed because of pilot error", "The plane crashed due to engine failure"),
        ("The diver died of a heart attack", "The diver died of gas poisoning"),
        ("A gas leak caused the blast at the mill", "The blast at the mill was due to a bomb"),
        ("Rebels captured the mill", "The army captured the mill"),
        ("The teacher was shot by an officer", "The teacher was shot by his brother"),
        ("The mill was shelled by members of a militia", "The mill was shelled by soldiers"),
        ("The rebels shelled the mill on Monday", "Army jets shelled the mill on Monday"),
        ("Rebel drones hit the mill on Monday", "Government helicopters hit the mill on Monday"),
        ("The mill was hit by army drones", "The mill was hit by the rebels' drones"),
        ("An inmate shot the teller in the arm", "The teller was shot in the arm by a bailiff"),
        ("The warplanes of the vile army hit the mill", "Militia fighters hit the mill"),
    ],
)
def test_doers_of_other_kinds_part(first: str, second: str) -> None:
    story = Story()
    (one,) = story.add("A", first)
    (other,) = story.add("B", second)
    found = story.compare()
    assert not together(found, one, other)
    (only,) = links_between(found, one, other)
    assert (only.kind, only.type) == (LinkKind.TENSION, LinkType.IDENTITY)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The fire was caused by a short circuit", "A short circuit caused the fire"),
        ("The boy was shot by an officer", "The boy was shot by a deputy"),
        ("The teacher was shot by a gunman", "The teacher was shot by her husband"),
        ("The mill was shelled by soldiers", "The mill was shelled by government forces"),
        ("The fire was caused by leaking gas", "The fire was caused by gas from a leak"),
        ("Military aircraft hit the mill", "Army jets hit the mill"),
        ("Warplanes hit the mill", "Army jets hit the mill"),
        ("An inmate shot the teller in the arm", "The teller was shot in the arm by the door"),
    ],
)
def test_two_words_for_one_doer_do_not(first: str, second: str) -> None:
    story = Story()
    (one,) = story.add("A", first)
    (other,) = story.add("B", second)
    found = story.compare()
    assert together(found, one, other)
    assert not links_between(found, one, other)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("The money was paid to a charity", "The money was paid to a militia"),
        ("The boy accidentally shot himself", "A relative accidentally shot the boy"),
        ("The boat was in port on Friday", "The boat had left port on Friday"),
        ("The school is on lockdown", "The lockdown was lifted at the school"),
    ],
)
def test_other_accounts_are_no_claim_together(first: str, second: str) -> None:
    story = Story()
    (one,) = story.add("A", first)
    (other,) = story.add("B", second)
    assert not together(story.compare(), one, other)


def test_deeds_done_to_others_do_not_part() -> None:
    story = Story()
    (one,) = story.add("A", "The attacker was killed by police in the library")
    (other,) = story.add("B", "Three people were killed by her husband in the library")
    assert not links_between(story.compare(), one, other)


def test_a_party_that_speaks_of_itself_is_quoted_by_its_name() -> None:
    story = Story()
    made = []
    for who, it in (("Rebels", "they"), ("The army", "it")):
        of = report(f"{who} said {it} had captured the mill.", outlet=who)
        chain = f"{who} <told< group:{who}"
        words = f"{it} had captured the mill"
        made += story.put(of, say(of, words, chain, source=who, cue="said"))
    (only,) = links_between(story.compare(), *made)
    assert set(only.why.args.values()) == {"Rebels", "The army"}


@pytest.mark.parametrize(
    ("name", "nobody"), [("Warplanes", True), ("Officials", True), ("Army", False), ("Osk", False)]
)
def test_a_plain_word_names_nobody(name: str, nobody: bool) -> None:
    assert names_nobody(name) is nobody
