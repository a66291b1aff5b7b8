"""Speakers: shown to be one, shown to be others, or not known."""

from __future__ import annotations

import pytest

from headwater.comparing.actors import find_actors
from headwater.comparing.features import Features, features
from headwater.comparing.speakers import are_one, are_others, named_speaker, one_name
from headwater.comparing.taking import Names, view
from tests.builders import chain, report, say

WORDS = "12 people were killed in an explosion in Kesh"


def told(outlet: str, *ends: str) -> Features:
    """A clause of a report with these ends of its chains; none for the outlet's own voice."""
    of = report(f"{WORDS}.", outlet=outlet)
    made = say(of, WORDS, [chain(f"{outlet} < {end}") for end in ends])
    (found,) = features([view(of, made, made.clauses[0], Names(()))], find_actors([of], (), ()))
    return found


@pytest.mark.parametrize(
    ("a", "b", "one", "others"),
    [
        # bodies and people with a name
        ("state-body:the ministry", "state-body:the ministry", True, False),
        ("state-body:the ministry", "state-body:the health ministry", True, False),
        ("person:Lena Osk", "person:Osk", True, False),
        ("state-body:the ministry", "organization:the port authority", False, True),
        ("person:Lena Osk", "person:Jonas Tarr", False, True),
        # who is only described, to two outlets or to one that both name
        ("anonymous:a doctor*1", "anonymous:a doctor*1", False, True),
        ("outlet:AFP < anonymous:a doctor*1", "outlet:AFP < anonymous:a doctor*1", True, False),
        ("anonymous:a doctor*1", "state-body:the ministry", False, True),
        ("anonymous:two officials*2", "state-body:the ministry", False, True),
        # a crowd under one word, and under two
        ("group:doctors", "group:doctors", True, False),
        ("group:doctors", "state-body:the ministry", False, True),
        # whoever is in office may be anybody of it; nobody stated may be anybody
        ("anonymous:officials", "state-body:police", False, False),
        ("state-body:local authorities", "person:Lena Osk", False, False),
        ("unstated:?", "state-body:the ministry", False, False),
        ("outlet:AFP", "state-body:the ministry", False, False),
    ],
)
def test_two_speakers(a: str, b: str, one: bool, others: bool) -> None:
    pair = told("Herald", a), told("Courier", b)
    assert (are_one(*pair), are_others(*pair)) == (one, others)
    assert (are_one(*pair[::-1]), are_others(*pair[::-1])) == (one, others)


def test_who_is_only_described_is_one_in_the_same_outlet() -> None:
    assert are_one(told("Herald", "anonymous:a doctor*1"), told("Herald", "anonymous:a doctor*1"))


def test_a_body_may_be_who_heads_it() -> None:
    words = "12 people were killed"
    of = report(f"Police chief Lena Osk said {words}.", outlet="Courier")
    made = say(of, words, "Courier < person:Lena Osk", source="Police chief Lena Osk")
    cast = find_actors([of], (), ())
    (osk,) = features([view(of, made, made.clauses[0], Names(()))], cast)
    assert are_one(osk, told("Herald", "state-body:police"))
    assert are_others(osk, told("Herald", "state-body:the ministry"))


def test_an_own_voice_has_no_speaker() -> None:
    own, ministry = told("Herald"), told("Courier", "state-body:the ministry")
    assert not are_one(own, ministry)
    assert not are_others(own, ministry)


def test_of_several_speakers_one_in_common_is_enough() -> None:
    both = told("Herald", "state-body:police", "state-body:the ministry")
    assert are_one(both, told("Courier", "state-body:the ministry"))
    assert not are_others(both, told("Courier", "state-body:the ministry"))
    assert named_speaker(both) is None


def test_a_name_that_says_more_can_be_the_same() -> None:
    assert one_name("the port authority", "port authority of Kesh")
    assert not one_name("Jane Smith", "John Smith")
    assert named_speaker(told("Herald", "person:Lena Osk")) == "Lena Osk"
    assert named_speaker(told("Herald", "anonymous:a doctor*1")) is None
