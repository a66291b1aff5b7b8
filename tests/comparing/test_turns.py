"""Reversals: only what was going ahead can be turned back, and only where the order is shown."""

import pytest

from headwater.records import LinkKind, LinkType
from tests.comparing.world import Story, links_between

MAY = "Russia may supply missiles to the Houthis"
PLANS = "Russia plans to supply missiles to the Houthis"
UNDECIDED = "Russia was yet to decide whether to supply missiles to the Houthis"
STOPPED = "Russia backed down from supplying missiles to the Houthis"
DONE = "Russia supplied missiles to the Houthis"
AGAIN = "Russia has renewed its plan to supply missiles to the Houthis"


@pytest.mark.parametrize(
    ("first", "out", "then", "later", "reversed_"),
    [
        (PLANS, "2024-07-01", STOPPED, "2024-08-01", True),
        (MAY, "2024-07-01", STOPPED, "2024-08-01", True),
        (DONE, "2024-07-01", STOPPED, "2024-08-01", True),
        # nothing shows which came first
        (PLANS, None, STOPPED, None, False),
        (PLANS, "2024-07-01", STOPPED, None, False),
        (PLANS, "2024-08-01", STOPPED, "2024-07-01", False),
        # who has not decided has nothing to turn back from
        (UNDECIDED, "2024-07-01", STOPPED, "2024-08-01", False),
        # "renewed" itself says that something was stopped before
        (STOPPED, None, AGAIN, None, True),
        (STOPPED, "2024-08-01", AGAIN, "2024-07-01", False),
    ],
)
def test_reversal(
    first: str, out: str | None, then: str, later: str | None, reversed_: bool
) -> None:
    story = Story()
    (a,) = story.add("A", first, published=out)
    (b,) = story.add("B", then, published=later)
    found = [k for k in links_between(story.compare(), a, b) if k.kind is LinkKind.REVERSAL]
    assert [(k.a, k.b) for k in found] == ([(a.id, b.id)] if reversed_ else [])


def test_stopped_in_one_and_done_in_another_is_a_tension_where_no_order_shows() -> None:
    story = Story()
    (stopped,) = story.add("A", STOPPED)
    (done,) = story.add("B", DONE)
    kinds = [(k.kind, k.type) for k in links_between(story.compare(), stopped, done)]
    assert kinds == [(LinkKind.TENSION, LinkType.OUTCOME)]


@pytest.mark.parametrize("ceased", ["stopped supplying missiles", "has ceased to supply missiles"])
def test_who_stopped_doing_it_is_told_to_have_done_it(ceased: str) -> None:
    story = Story()
    (stopped,) = story.add("A", f"Russia {ceased} to the Houthis")
    (done,) = story.add("B", DONE)
    assert not links_between(story.compare(), stopped, done)


def test_a_plan_of_another_matter_is_not_turned_back() -> None:
    story = Story()
    words = "Russia supplied missiles and forty trucks full of warm winter coats to Kesh by rail"
    (a,) = story.add("A", words, published="2024-07-01")
    (b,) = story.add("B", STOPPED, published="2024-08-01")
    assert not links_between(story.compare(), a, b)


HELD = "A second man is in custody in connection with the nightclub shooting in Kesh"
SOUGHT = (
    "Authorities are looking for a second man in connection with the nightclub shooting in Kesh"
)


@pytest.mark.parametrize(
    ("held", "on", "sought", "later", "parted"),
    [
        (HELD, "2024-07-01", SOUGHT, "2024-07-03", True),
        # as things go, and where no order shows
        (HELD, "2024-07-03", SOUGHT, "2024-07-01", False),
        (HELD, None, SOUGHT, None, False),
        # another man
        (HELD.replace("second", "third"), "2024-07-01", SOUGHT, "2024-07-03", False),
    ],
)
def test_who_is_held_is_no_longer_looked_for(
    held: str, on: str | None, sought: str, later: str | None, parted: bool
) -> None:
    story = Story()
    (a,) = story.add("A", held, published=on)
    (b,) = story.add("B", sought, published=later)
    found = [(k.kind, k.type) for k in links_between(story.compare(), a, b)]
    assert found == ([(LinkKind.TENSION, LinkType.OUTCOME)] if parted else [])


def test_one_town_has_dead_and_survivors() -> None:
    story = Story()
    (a,) = story.add("A", "A pupil died in the school shooting in Kesh")
    (b,) = story.add("B", "A pupil survived the school shooting in Kesh")
    assert not links_between(story.compare(), a, b)
