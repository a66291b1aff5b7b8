"""The most disputed and the most repeated come first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.publishing.order import (
    Weight,
    claim_weight,
    claims_in_order,
    is_disputed,
    is_told_in_full,
    repeated,
    thread_weight,
    threads_in_order,
)
from headwater.records import BlockKind, Link, LinkKind, Origins, Reason, ReasonCode, Thread
from tests.builders import reading
from tests.publishing.indexes import index
from tests.stories import (
    AGENCY,
    DEAD,
    MAY,
    NEVER,
    OBSERVER,
    ONE,
    SHIPS,
    STORY,
    THREE,
    TWO,
    WEIGHS,
)

INDEX = index(STORY)


def test_the_weight_of_a_claim() -> None:
    assert claim_weight(INDEX, INDEX.claims[ONE.id]) == Weight(2, 0, 1, 3, 2, 3)
    assert claim_weight(INDEX, INDEX.claims[TWO.id]) == Weight(0, 0, 0, 1, 1, 1)


def test_a_thread_weighs_what_its_claims_weigh() -> None:
    thread = Thread("t-4", ONE.label, (ONE.id, TWO.id))
    found = index(replace(STORY, comparison=replace(STORY.comparison, threads=(thread,))))
    assert thread_weight(found, found.case.threads[0]) == Weight(2, 0, 1, 3, 2, 4)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (Weight(1, 0, 0, 1, 1, 1), Weight(0, 3, 9, 9, 1, 9)),  # disputed before all
        (Weight(0, 0, 0, 3, 3, 3), Weight(0, 1, 5, 2, 1, 9)),  # then the most outlets
        (Weight(0, 0, 0, 4, 1, 4), Weight(0, 1, 5, 4, 3, 9)),  # many outlets on few origins
        (Weight(0, 1, 1, 2, 2, 2), Weight(0, 0, 5, 2, 2, 9)),  # then what was turned round
        (Weight(3, 0, 3, 2, 1, 2), Weight(1, 0, 1, 2, 1, 9)),
        (Weight(0, 0, 0, 2, 1, 5), Weight(0, 0, 0, 2, 1, 4)),
    ],
)
def test_the_order(first: Weight, second: Weight) -> None:
    assert first.key < second.key


def test_a_claim_is_repeated_where_another_report_makes_it() -> None:
    assert repeated(INDEX) == 1
    alone = replace(STORY, comparison=replace(STORY.comparison, claims=(TWO, THREE)))
    assert repeated(index(alone)) == 0


def test_only_what_has_both_sides_is_disputed() -> None:
    claim = INDEX.claims[ONE.id]
    assert is_disputed(claim)
    assert not is_disputed(INDEX.claims[TWO.id])
    denied = index(
        replace(
            STORY,
            comparison=replace(
                STORY.comparison, claims=(replace(ONE, members=ONE.members[2:]), TWO, THREE)
            ),
        )
    )
    assert not is_disputed(denied.claims[ONE.id])


def test_what_one_report_says_once_is_not_told_in_full() -> None:
    full, rest = threads_in_order(INDEX)
    assert [thread.id for thread in full] == ["t-1"]
    assert [thread.id for thread in rest] == ["t-2", "t-3"]
    assert is_told_in_full(INDEX, full[0])


def test_what_two_say_in_one_statement_of_one_report_is_not_told_in_full() -> None:
    count = replace(STORY.trace.counts[1], origins=Origins(1, 2, ()))
    trace = replace(STORY.trace, counts=(STORY.trace.counts[0], count, *STORY.trace.counts[2:]))
    full, rest = threads_in_order(index(replace(STORY, trace=trace)))
    assert [thread.id for thread in full] == ["t-1"]
    assert [thread.id for thread in rest] == ["t-2", "t-3"]


def test_a_reversal_makes_a_thread_worth_telling() -> None:
    turn = Link(LinkKind.REVERSAL, None, SHIPS.id, DEAD.id, Reason(ReasonCode.STATUS_REVERSED))
    links = (*STORY.comparison.links, turn)
    found = index(replace(STORY, comparison=replace(STORY.comparison, links=links)))
    full, rest = threads_in_order(found)
    assert [thread.id for thread in full] == ["t-1", "t-2", "t-3"]
    assert rest == ()


def test_a_headline_against_its_text_makes_no_dispute() -> None:
    title = replace(DEAD, block=BlockKind.TITLE)
    readings = (*STORY.readings[:2], reading(AGENCY, NEVER, title))
    tension = Link(LinkKind.TENSION, None, SHIPS.id, DEAD.id, Reason(ReasonCode.QUANTITY_DIFFERS))
    for parts, expected in ((STORY.readings, 1), (readings, 0)):
        comparison = replace(STORY.comparison, links=(tension,))
        found = index(replace(STORY, comparison=comparison, readings=parts))
        assert claim_weight(found, found.claims[TWO.id]).tensions == expected


def test_reports_of_one_outlet_are_one_and_of_unknown_outlets_their_own() -> None:
    reports = tuple(replace(each, outlet=None) for each in STORY.reports)
    found = index(replace(STORY, reports=reports))
    assert claim_weight(found, found.claims[ONE.id]).outlets == 3
    reports = tuple(replace(each, outlet=OBSERVER.outlet) for each in STORY.reports)
    found = index(replace(STORY, reports=reports))
    assert claim_weight(found, found.claims[ONE.id]).outlets == 1


def test_the_claim_of_the_label_comes_first_among_equals() -> None:
    thread = Thread("t-4", THREE.label, (TWO.id, THREE.id))
    found = index(replace(STORY, comparison=replace(STORY.comparison, threads=(thread,))))
    assert [c.id for c in claims_in_order(found, found.case.threads[0])] == [THREE.id, TWO.id]


def test_statements_are_counted_by_report() -> None:
    assert {WEIGHS.report, MAY.report, NEVER.report} == set(INDEX.reports)
