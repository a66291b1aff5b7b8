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
        # the same words, but for how far it has got
        ("The Houthis plan to release Lena Osk", "The Houthis have released Lena Osk", True),
        ("Lena Osk is considering resigning", "Lena Osk has resigned", True),
        ("Lena Osk is considering resigning", "Lena Osk resigned from three boards in Kesh", False),
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


@pytest.mark.parametrize(
    ("a", "b"),
    [
        # people and places are no matter in common
        ("He wanted to kill the children", "Police spoke of the death of a child at home"),
        # a thing that is not spoken of as known before is another one
        ("The Houthis have attacked ships", "The missiles can hit ships 300 kilometres away"),
        # two lands
        ("Missiles may be supplied to Yemen", "Missiles were supplied to Ukraine"),
        # another agreement than that of who acts
        ("Russia may supply missiles to Yemen", "Russia supplied missiles to Ukraine"),
    ],
)
def test_a_matter_in_common_must_show(a: str, b: str) -> None:
    story = Story()
    (left,) = story.add("A", a)
    (right,) = story.add("B", b)
    assert not one_thread(story.compare(), left, right)


def test_a_claim_that_leaves_a_part_open_does_not_part_the_others() -> None:
    story = Story()
    made = [
        *story.add("A", "Russia may supply missiles to the Houthis"),
        *story.add("B", "Russia backed down from delivering missiles to the Houthis"),
        *story.add("C", "The missiles to the Houthis had not been transferred", stances="CT-"),
        *story.add("D", "Russia has renewed its plan to deliver missiles"),
    ]
    assert one_thread(story.compare(), *made)


def test_unclear_is_no_status() -> None:
    story = Story()
    story.add("A", "Russia may supply missiles to the Houthis")
    story.add("B", "The US is trying to stop Russia from supplying missiles to the Houthis")
    found = story.compare()
    values = {s.value for thread in found.threads for s in thread.status}
    assert StatusValue.UNCLEAR not in values
    assert StatusValue.POSSIBLE in values


def test_what_has_no_time_stands_last() -> None:
    story = Story()
    story.add("A", "Russia may supply missiles to the Houthis")
    story.add("B", "Russia has supplied missiles to the Houthis", published="2024-08-01")
    story.add("C", "Russia plans to supply missiles to the Houthis", published="2024-07-01")
    (thread,) = story.compare().threads
    assert [s.value for s in thread.status] == [
        StatusValue.PLANNED,
        StatusValue.DONE,
        StatusValue.POSSIBLE,
    ]


def test_who_denies_a_plan_says_that_it_is_not_so() -> None:
    story = Story()
    story.add("A", "Russia will never supply missiles to the Houthis", stances="CT-")
    ((status,),) = [thread.status for thread in story.compare().threads]
    assert status.value is StatusValue.NOT_DONE


def test_a_drone_and_a_missile_are_weapons_and_no_thread() -> None:
    story = Story()
    (drone,) = story.add("A", "The Northern Army struck the warehouse with a drone")
    (missiles,) = story.add("B", "The missiles can strike ships 300 kilometres away")
    (arms,) = story.add("C", "The weapons struck the warehouse")
    found = story.compare()
    assert not one_thread(found, drone, missiles)
    assert one_thread(found, drone, arms)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("Russia is sending missiles to the Houthis", True),
        ("Russia sends missiles to the Houthis", False),
        ("Russia was involved in sending missiles to the Houthis", False),
    ],
)
def test_what_is_so_at_all_times_is_no_stage(words: str, told: bool) -> None:
    story = Story()
    story.add("A", words)
    (thread,) = story.compare().threads
    assert (StatusValue.UNDER_WAY in {each.value for each in thread.status}) is told


def test_of_two_acts_under_one_claim_no_course_is_told() -> None:
    story = Story()
    story.add("A", "Two workers were taken to Osk Hospital with burns", published="2026-03-02")
    story.add("B", "Two workers were in Osk Hospital with burns", published="2026-03-03")
    values = [{s.value for s in thread.status} for thread in story.compare().threads]
    assert all(len(each) < 2 for each in values)
