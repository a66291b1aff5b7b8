"""Denials that point back at what stands before them: "gave no such order"."""

from __future__ import annotations

import pytest

from headwater.records import LinkKind, LinkType
from tests.builders import report, say
from tests.comparing.world import Story, links_between


@pytest.mark.parametrize(
    ("told", "denial", "tension"),
    [
        ("the colonel had ordered his men to fire", "giving any such order", True),
        ("the colonel had told his men to fire", "having given such an order", True),
        ("she had asked the town to lower the lake", "receiving any such letter", True),
        ("fitters had warned of the valves in May", "that a warning of that kind reached it", True),
        ("the firm had paid two ministers", "making any such payment", True),
        ("guards had beaten the prisoners", "that any such thing happened", True),
        ("the colonel had agreed to fire", "that he agreed to any such thing", True),
        ("the lake was rising", "that he agreed to any such thing", False),
        # nothing that the noun can mean; nothing that points
        ("the lake was rising", "giving any such order", False),
        ("the colonel had ordered his men to fire", "that the lake was rising", False),
    ],
)
def test_what_a_denial_points_at(told: str, denial: str, tension: bool) -> None:
    of = report(f"Lena Osk said {told}. Jonas Tarr denied {denial}.", outlet="A")
    yes = say(of, told, "A <told< person:Lena Osk", source="Lena Osk", cue="said")
    who = "A <told< person:Jonas Tarr"
    no = say(of, denial, who, source="Jonas Tarr", cue="denied", stance="CT-")
    story = Story()
    story.put(of, yes, no)
    kinds = [(one.kind, one.type) for one in links_between(story.compare(), yes, no)]
    assert kinds == ([(LinkKind.TENSION, LinkType.DENIAL)] if tension else [])


def test_who_said_it_denies_nothing_by_it() -> None:
    words = ("the colonel had ordered his men to fire", "giving any such order")
    of = report(f"Lena Osk said {words[0]}. She denied {words[1]}.", outlet="A")
    who = "A <told< person:Lena Osk"
    yes = say(of, words[0], who, source="Lena Osk", cue="said")
    no = say(of, words[1], who, source="She", cue="denied", stance="CT-")
    story = Story()
    story.put(of, yes, no)
    assert not links_between(story.compare(), yes, no)
