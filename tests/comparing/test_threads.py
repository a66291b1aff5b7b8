"""Threads: claims of one act between the same actors, and what each statement says of it."""

import pytest

from headwater.records import StatusValue
from tests.builders import report, say, when
from tests.comparing.world import Story, one_thread


@pytest.mark.parametrize(
    ("a", "b", "one"),
    [
        (
            "Russia may supply missiles to the Houthis",
            "Russia was about to deliver weapons to the Houthis",
            True,
        ),
        (
            "Russia backed down from delivering missiles to the Houthis",
            "Russia was yet to decide whether to send missiles to the Houthis",
            True,
        ),
        # a clause that names nobody takes up what was named
        (
            "Russia cancelled a shipment of missiles to the Houthis",
            "The missiles had not been transferred",
            True,
        ),
        # another act
        ("Russia may supply missiles to the Houthis", "Russia met the Houthis", False),
        # another doer
        (
            "Russia may supply missiles to the Houthis",
            "Ukraine has supplied missiles to the Houthis",
            False,
        ),
        # another recipient
        (
            "Russia may supply missiles to the Houthis",
            "Russia has supplied missiles to the Asker Front",
            False,
        ),
    ],
)
def test_one_act_between_the_same(a: str, b: str, one: bool) -> None:
    story = Story()
    (left,) = story.add("A", a)
    (right,) = story.add("B", b)
    assert one_thread(story.compare(), left, right) is one


def test_every_claim_is_in_the_thread_that_lists_it() -> None:
    story = Story()
    story.add("A", "Russia may supply missiles to the Houthis", "The Houthis left Kesh")
    story.add("B", "Russia has supplied missiles to the Houthis", "Lena Osk left Orlo")
    found = story.compare()
    for claim in found.claims:
        (thread,) = (t for t in found.threads if claim.id in t.claims)
        assert thread.id == claim.thread


def test_status_has_the_times_that_the_statement_gives() -> None:
    story = Story()
    of = report("Russia backed down from arming the Houthis in late July.", outlet="A")
    (made,) = story.put(
        of,
        say(
            of, "Russia backed down from arming the Houthis in late July",
            times=[when(of, "late July", "2024-07-21", "2024-07-31", precision="vague")],
        ),
    )  # fmt: skip
    (thread,) = story.compare().threads
    (status,) = thread.status
    assert (status.value, status.statement) == (StatusValue.STOPPED, made.id)
    assert (status.earliest, status.latest) == ("2024-07-21", "2024-07-31")


def test_a_phrase_without_an_anchor_gives_no_time() -> None:
    story = Story()
    of = report("Russia armed the Houthis days later.", outlet="A")
    made = say(of, "Russia armed the Houthis days later", times=[when(of, "days later")])
    story.put(of, made)
    (status,) = story.compare().threads[0].status
    assert (status.earliest, status.latest) == (None, None)


def test_status_stands_in_the_order_of_time() -> None:
    story = Story()
    story.add("B", "Russia delivered missiles to the Houthis", published="2024-08-09")
    story.add("A", "Russia may deliver missiles to the Houthis", published="2024-08-01")
    (thread,) = story.compare().threads
    assert [s.value for s in thread.status] == [StatusValue.POSSIBLE, StatusValue.DONE]
