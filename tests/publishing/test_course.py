"""How a thread went: only turns whose order is shown, none that contradict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.publishing.course import MOST, course
from headwater.records import (
    Link,
    LinkKind,
    LinkType,
    Reason,
    ReasonCode,
    Status,
    StatusValue,
    Story,
    Thread,
)
from tests.publishing.indexes import index
from tests.stories import DEAD, MAY, ONE, SHIPS, STORY, THREE, TWO, WEIGHS

Told = tuple[str, str, str | None, str | None]

A, B, C, D = WEIGHS.id, MAY.id, SHIPS.id, DEAD.id
"""Statements of reports [1], [2], [2] and [3]."""


def story(told: list[Told], turns: list[tuple[str, str]] | None = None) -> Story:
    thread = Thread(
        "t-9",
        ONE.label,
        (ONE.id, TWO.id, THREE.id),
        tuple(Status(StatusValue(v), s, first, last) for v, s, first, last in told),
    )
    why = Reason(ReasonCode.STATUS_REVERSED)
    links = tuple(Link(LinkKind.REVERSAL, None, a, b, why) for a, b in turns or [])
    comparison = replace(STORY.comparison, threads=(thread,), links=links)
    return replace(STORY, comparison=comparison)


def shown(of: Story) -> list[str]:
    found = index(of)
    (thread,) = found.case.threads
    return [f"{step.value.value} {step.time or '?'}" for step in course(found, thread)]


def on(day: int) -> tuple[str, str]:
    return f"2025-03-{day:02}", f"2025-03-{day:02}"


@pytest.mark.parametrize(
    ("told", "expected"),
    [
        ([], []),
        ([("planned", B, *on(1))], []),
        (
            [("done", B, *on(9)), ("planned", C, *on(1))],
            ["planned 1 Mar 2025", "done 9 Mar 2025"],
        ),
        # neighbours that say the same are one step
        (
            [("planned", A, *on(1)), ("planned", B, *on(1)), ("stopped", C, *on(4))],
            ["planned 1 Mar 2025", "stopped 4 Mar 2025"],
        ),
        # what is not clear is no step, nor is what has no time
        ([("planned", B, *on(1)), ("unclear", C, *on(2)), ("done", B, None, None)], []),
        # a more careful word is no step back
        ([("under-way", A, *on(1)), ("possible", B, *on(4))], []),
        (
            [("planned", A, *on(1)), ("possible", B, *on(2)), ("stopped", C, *on(4))],
            ["planned 1 Mar 2025", "stopped 4 Mar 2025"],
        ),
        # done and not done is a dispute
        ([("done", A, *on(1)), ("not-done", B, *on(4))], []),
        # two values for one time have no order
        ([("planned", A, *on(1)), ("stopped", B, *on(1)), ("resumed", C, *on(4))], []),
        # times that overlap have none either
        ([("planned", B, "2025-03-01", "2025-03-20"), ("stopped", C, *on(4))], []),
        (
            [("planned", A, *on(1)), ("stopped", B, "2025-03-04", None)],
            ["planned 1 Mar 2025", "stopped 4 Mar 2025 or later"],
        ),
        ([("planned", A, "2025-03-01", None), ("stopped", B, "2025-03-04", None)], []),
        # without a time of its own a statement has that of its report
        (
            [("planned", A, None, None), ("stopped", B, *on(9))],
            ["planned ?", "stopped 9 Mar 2025"],
        ),
    ],
)
def test_by_dates(told: list[Told], expected: list[str]) -> None:
    assert shown(story(told)) == expected


@pytest.mark.parametrize(
    ("turns", "expected"),
    [
        ([(B, C), (C, D)], ["possible ?", "stopped ?", "resumed ?"]),
        ([(B, C)], ["possible ?", "stopped ?"]),
        ([(B, C), (B, D)], []),
        ([(B, C), (C, B)], []),
    ],
)
def test_by_reversals(turns: list[tuple[str, str]], expected: list[str]) -> None:
    told: list[Told] = [
        ("possible", B, None, None),
        ("stopped", C, None, None),
        ("resumed", D, None, None),
    ]
    assert shown(story(told, turns)) == expected


def test_all_who_say_so_stand_at_a_step_with_the_time_of_those_in_order() -> None:
    told: list[Told] = [
        ("stopped", A, None, None),
        ("stopped", C, *on(4)),
        ("resumed", D, None, None),
    ]
    found = index(story(told, [(C, D)]))
    first, _ = course(found, found.case.threads[0])
    assert first.statements == (A, C)
    assert first.time == "4 Mar 2025"


def test_what_turns_too_often_is_not_one_matter() -> None:
    values = ["stopped", "resumed"] * MOST
    told: list[Told] = [(value, B, *on(n + 1)) for n, value in enumerate(values)]
    assert len(shown(story(told[:MOST]))) == MOST
    assert shown(story(told)) == []


def test_what_overlaps_no_other_time_has_its_place() -> None:
    threads = STORY.comparison.threads[:1]
    undisputed = replace(STORY.comparison, threads=threads, links=())
    assert shown(replace(STORY, comparison=undisputed)) == [
        "undecided 4 Mar 2025",
        "not-done 17 Mar 2025 or later",
    ]


@pytest.mark.parametrize(("denied", "expected"), [(C, []), (D, ["not-done ?", "done ?"])])
def test_a_turn_that_is_shown_is_none_where_its_ends_are_in_dispute(
    denied: str, expected: list[str]
) -> None:
    told: list[Told] = [("not-done", A, None, None), ("done", B, None, None)]
    of = story([*told, ("done", C, None, None), ("resumed", D, None, None)], [(A, B)])
    tension = Link(
        LinkKind.TENSION, LinkType.DENIAL, A, denied, Reason(ReasonCode.POLARITY_DIFFERS)
    )
    links = (*of.comparison.links, tension)
    assert shown(replace(of, comparison=replace(of.comparison, links=links))) == expected


@pytest.mark.parametrize(
    ("told", "tension", "course_shown"),
    [
        # who denies it may stand at a step, or have no time and no place in the order
        ([("undecided", A, *on(1)), ("not-done", B, *on(4))], LinkType.DENIAL, False),
        (
            [("undecided", A, *on(1)), ("done", C, *on(4)), ("not-done", B, None, None)],
            LinkType.DENIAL,
            False,
        ),
        # a retelling that drops the doubt is no turn either
        ([("possible", A, *on(1)), ("under-way", B, *on(4))], LinkType.OUTCOME, False),
        # another doubt between the same two leaves the order as it is
        ([("undecided", A, *on(1)), ("not-done", B, *on(4))], LinkType.TIME, True),
        # two who tell one step do not dispute that there was one
        (
            [("undecided", A, *on(1)), ("undecided", B, *on(1)), ("done", C, *on(4))],
            LinkType.DENIAL,
            True,
        ),
    ],
)
def test_what_another_denies_is_no_turn_of_events(
    told: list[Told], tension: LinkType, course_shown: bool
) -> None:
    of = story(told)
    why = Reason(ReasonCode.POLARITY_DIFFERS)
    links = (Link(LinkKind.TENSION, tension, A, B, why),)
    of = replace(of, comparison=replace(of.comparison, links=links))
    assert bool(shown(of)) is course_shown
