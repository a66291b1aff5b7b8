"""Who denies all deeds of a kind by its own people stands against who reports one."""

import pytest

from headwater.records import LinkKind, LinkType
from tests.builders import report, say
from tests.comparing.world import Story, links_between

STRUCK = "A Torvanian drone had struck the warehouse"
NO_ATTACK = "its forces had carried out any attack on Kesh"
WHO = "The Torvanian defence ministry"


@pytest.mark.parametrize(
    ("deed", "denial", "tension"),
    [
        (STRUCK, NO_ATTACK, True),
        # another doer, another place
        ("Russia attacked the port of Kesh", NO_ATTACK, False),
        ("A Torvanian drone had struck the port of Orlo", NO_ATTACK, False),
        # not every deed, not its own people
        (STRUCK, "its forces had carried out the attack on Kesh", False),
        (STRUCK, "the rebels had carried out any attack on Kesh", False),
        # no deed yet
        ("A Torvanian drone may strike the warehouse", NO_ATTACK, False),
    ],
)
def test_denial_of_own_deeds(deed: str, denial: str, tension: bool) -> None:
    story = Story()
    (yes,) = story.add("A", deed)
    of = report(f"{WHO} denied that {denial}.", outlet="B")
    no = say(of, denial, f"B <told< state-body:{WHO}", source=WHO, cue="denied", stance="CT-")
    story.put(of, no)
    kinds = [(one.kind, one.type) for one in links_between(story.compare(), yes, no)]
    assert kinds == ([(LinkKind.TENSION, LinkType.DENIAL)] if tension else [])
