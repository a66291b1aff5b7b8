"""Denials that there was such a thing, against who has it."""

from __future__ import annotations

import pytest

from headwater.records import LinkKind, LinkType
from tests.builders import report, say
from tests.comparing.world import Story, links_between


@pytest.mark.parametrize(
    ("told", "denial", "tension"),
    [
        ("The sirens went off 20 minutes before the breach", "there was no siren", True),
        ("The sirens were sounded", "they had heard no siren at all", True),
        ("The siren had worked as it should", "no alarm had sounded", True),
        ("The siren had worked as it should", "the siren did not go off", True),
        ("Thick fog lay over the ridge", "there was no fog", True),
        ("A dense bank of fog covered the hill", "there was no fog that night", True),
        ("A steel pipe comes down from the dam", "there was no hidden pipe", True),
        ("There was an altercation in the club", "there was no altercation", True),
        # not what is told of first, or known to be there without saying that it was
        ("The town bought the siren in May", "there was no siren", False),
        ("The siren was paid for by the town", "there was no siren", False),
        ("Planes are often late in fog", "there was no fog", False),
        ("The sirens did not go off", "there was no siren", False),
        ("Fog fires seldom went off there", "there was no fire", False),
        # what may be none here and one there
        ("A suspect was seen in Orlo", "there was no suspect", False),
    ],
)
def test_whom_a_denial_of_a_thing_stands_against(told: str, denial: str, tension: bool) -> None:
    story = Story()
    (yes,) = story.add("A", told, stances="CT-" if "did not" in told else "CT+")
    of = report(f"Lena Osk said {denial}.", outlet="B")
    no = say(of, denial, "B <told< person:Lena Osk", source="Lena Osk", cue="said", stance="CT-")
    story.put(of, no)
    kinds = {(one.kind, one.type) for one in links_between(story.compare(), yes, no)}
    assert kinds == ({(LinkKind.TENSION, LinkType.DENIAL)} if tension else set())
