"""Tolls told beside another matter: when they are of one event, and part."""

from __future__ import annotations

import pytest

from headwater.reading.statements.quantities import find_quantities
from headwater.records import Statement
from tests.builders import report, say
from tests.comparing.world import Story, links_between, together

VISIT = "John Smith will visit Kesh to address a shooting that left 17 people injured"


def told(story: Story, outlet: str, words: str) -> Statement:
    of = report(f"{words}.", outlet=outlet)
    (made,) = story.put(of, say(of, words, quantities=find_quantities(of.text, 0, len(of.text))))
    return made


@pytest.mark.parametrize(
    ("words", "linked"),
    [
        ("Police are investigating the shooting in Kesh that left 16 people injured", True),
        # no number, another place, another event, several events, the attacker counted
        ("Police are investigating the shooting in Kesh that left people injured", False),
        ("Police are investigating the shooting in Orlo that left 16 people injured", False),
        ("Police are investigating the bus crash in Kesh that left 16 people injured", False),
        ("Police are investigating another shooting in Kesh that left 16 people injured", False),
        (
            "Police are investigating the shooting in Kesh that left 16 hurt, including the gunman",
            False,
        ),
    ],
)
def test_numbers_of_one_event_in_two_claims(words: str, linked: bool) -> None:
    story = Story()
    visit, other = told(story, "A", VISIT), told(story, "B", words)
    found = story.compare()
    assert not together(found, visit, other)
    links = links_between(found, visit, other)
    assert [link.type.value if link.type else "" for link in links] == ["quantity"] * linked
