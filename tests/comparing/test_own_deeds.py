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
        (STRUCK, "any strike took place", True),
        # another doer, another place
        ("Russia attacked the port of Kesh", NO_ATTACK, False),
        ("A Torvanian drone had struck the port of Orlo", NO_ATTACK, False),
        # not every deed, not its own people
        (STRUCK, "its forces had carried out the attack on Kesh", False),
        (STRUCK, "the rebels had carried out any attack on Kesh", False),
        # another deed
        (
            "A Torvanian drone struck the warehouse in another strike",
            "any strike took place",
            False,
        ),
        # what is denied is no deed of its forces
        (STRUCK, "it had no excuse for what its forces had struck", False),
        # what will not be done may have been
        (STRUCK, "its forces would carry out any attack on Kesh", False),
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


@pytest.mark.parametrize(
    ("deed", "denial", "tension"),
    [
        # another word for it, by a verb, of a place that the report speaks of
        ("Asker rebels launched the drone that hit Kesh", "We did not fire on Kesh", True),
        ("Asker rebels were behind the strike on Kesh", "We did not fire on Kesh", True),
        ("The mill in Kesh was shelled by Asker rebels", "We did not fire on Kesh", True),
        # elsewhere, another's deed, what it told of
        ("Asker rebels launched the drone that hit Orlo", "We did not fire on Kesh", False),
        (
            "Torvanian forces shelled an old mill by the river in Kesh",
            "We did not fire on Kesh",
            False,
        ),
        (
            "Asker rebels spoke on the radio of the long shelling of Kesh",
            "We did not fire on Kesh",
            False,
        ),
    ],
)
def test_denial_of_a_deed_in_other_words(deed: str, denial: str, tension: bool) -> None:
    story = Story()
    (yes,) = story.add("A", deed)
    of = report(f"“{denial},” the spokesman of the Asker Front, Jonas Tarr, said.", outlet="B")
    source = "the spokesman of the Asker Front, Jonas Tarr"
    no = say(of, denial, "B <told< person:Jonas Tarr", source=source, cue="said", stance="CT-")
    story.put(of, no)
    kinds = [(one.kind, one.type) for one in links_between(story.compare(), yes, no)]
    assert kinds == ([(LinkKind.TENSION, LinkType.DENIAL)] if tension else [])
