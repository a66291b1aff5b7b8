"""Two values of one matter in one claim."""

from __future__ import annotations

import pytest

from headwater.records import LinkKind, LinkType
from tests.comparing.world import Story, links_between

HEAD = "Lena Osk was shot in the head by Jonas Tarr in Kesh"
PLACED = "Lena Osk was shot by Jonas Tarr at her house on Velm Drive in Kesh"
ILL = "Lena Osk was in critical condition at the hospital in Kesh"
DEAD = "Lena Osk was pronounced dead at the scene in Kesh on Friday after the crash"
PLACE, OUTCOME = LinkType.PLACE, LinkType.OUTCOME


@pytest.mark.parametrize(
    ("one", "other", "type_"),
    [
        (HEAD, "Lena Osk was shot in the chest and abdomen by Jonas Tarr in Kesh", PLACE),
        (HEAD, "Lena Osk was shot in the left leg by Jonas Tarr in Kesh", PLACE),
        (HEAD, "Lena Osk was shot in the face by Jonas Tarr in Kesh", None),
        (HEAD, "Lena Osk was shot in the head and leg by Jonas Tarr in Kesh", None),
        (HEAD, "Lena Osk was shot twice in the leg by Jonas Tarr in Kesh", None),
        (HEAD, "Lena Osk was shot in the street by Jonas Tarr in Kesh", None),
        (HEAD, HEAD.replace("the head", "the back of the head"), None),
        (HEAD, HEAD.replace("the head", "the back seat"), None),
        (PLACED, PLACED.replace("Drive", "Street"), PLACE),
        (PLACED, PLACED.replace("Drive", "Dr"), None),
        (PLACED, PLACED.replace("Velm Drive", "Orle Street"), None),
        (PLACED, PLACED.replace("on Velm Drive", "at Velm Drive and Velm Street"), None),
        (DEAD, DEAD.replace("the scene", "Kesh General Hospital"), PLACE),
        (DEAD, DEAD.replace("at the scene", "on arrival"), PLACE),
        (DEAD, DEAD.replace("at the scene", "there"), None),
        (DEAD, DEAD.replace("Lena Osk", "She").replace("at the scene", "on arrival"), None),
        (ILL, ILL.replace("critical", "serious"), OUTCOME),
        (ILL, ILL.replace("critical", "grave"), None),
        (ILL, ILL.replace("was in critical", "was now in serious"), None),
        (ILL, ILL.replace("critical", "stable"), None),
    ],
)
def test_values_that_cannot_both_be_meant(one: str, other: str, type_: LinkType | None) -> None:
    story = Story()
    (left,) = story.add("A", one)
    (right,) = story.add("B", other)
    found = [(each.kind, each.type) for each in links_between(story.compare(), left, right)]
    assert found == ([(LinkKind.TENSION, type_)] if type_ else [])


def test_a_condition_of_another_day_is_no_tension() -> None:
    story = Story()
    (left,) = story.add("A", ILL, published="2031-03-01")
    (right,) = story.add("B", ILL.replace("critical", "serious"), published="2031-03-03")
    assert not links_between(story.compare(), left, right)


def test_a_report_with_both_has_two_wounds() -> None:
    story = Story()
    (left,) = story.add("A", HEAD)
    other = "Lena Osk was shot in the leg by Jonas Tarr in Kesh"
    _, right = story.add("B", HEAD, other)
    assert not links_between(story.compare(), left, right)
