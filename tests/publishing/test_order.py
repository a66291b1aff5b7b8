"""The most disputed and the most repeated come first."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.pipeline import compare_and_trace
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
from headwater.records import (
    BlockKind,
    Link,
    LinkKind,
    LinkType,
    Origins,
    Reason,
    ReasonCode,
    Story,
    Thread,
)
from tests.builders import reading, report, say
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
    one, two = (claim_weight(INDEX, INDEX.claims[each.id]) for each in (ONE, TWO))
    disputed = Weight(tensions=2, disputes=2, links=1, outlets=3, openings=3, origins=2)
    assert one == replace(disputed, statements=3)
    assert two == Weight(outlets=1, openings=1, origins=1, statements=1)


def test_a_thread_weighs_what_its_claims_weigh() -> None:
    thread = Thread("t-4", ONE.label, (ONE.id, TWO.id))
    found = index(replace(STORY, comparison=replace(STORY.comparison, threads=(thread,))))
    disputed = Weight(tensions=2, disputes=2, links=1, outlets=3, openings=3, origins=2)
    assert thread_weight(found, found.case.threads[0]) == replace(disputed, statements=4)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        # the most outlets, and those that have it first in their report
        (Weight(outlets=3, origins=3), Weight(outlets=2, turns=1, links=5, statements=9)),
        (Weight(outlets=3, openings=2), Weight(outlets=4)),
        # a dispute weighs as two outlets more, numbers or times as one
        (Weight(outlets=2, tensions=1, disputes=1), Weight(outlets=3, openings=1)),
        (Weight(outlets=3, openings=3), Weight(outlets=3, tensions=1, disputes=1)),
        (Weight(outlets=2, openings=2), Weight(outlets=2, tensions=1)),
        (Weight(outlets=2, tensions=1), Weight(outlets=2, openings=1)),
        # many outlets on few origins
        (Weight(outlets=4, origins=1), Weight(outlets=4, origins=3, turns=1, links=5)),
        # then what was turned round, what has more links, what is said more often
        (Weight(outlets=2, origins=2, turns=1), Weight(outlets=2, origins=2, links=5)),
        (Weight(outlets=2, tensions=3, links=3), Weight(outlets=2, tensions=1, links=1)),
        (Weight(outlets=2, statements=5), Weight(outlets=2, statements=4)),
    ],
)
def test_the_order(first: Weight, second: Weight) -> None:
    assert first.key < second.key


@pytest.mark.parametrize(
    ("kind", "code", "disputes"),
    [
        (LinkType.DENIAL, ReasonCode.POLARITY_DIFFERS, 1),
        (LinkType.OUTCOME, ReasonCode.OUTCOME_DIFFERS, 1),
        (LinkType.IDENTITY, ReasonCode.SPEAKERS_DIFFER, 1),
        (LinkType.IDENTITY, ReasonCode.NAMES_DIFFER, 0),
        (LinkType.QUANTITY, ReasonCode.QUANTITY_DIFFERS, 0),
        (LinkType.TIME, ReasonCode.TIME_DIFFERS, 0),
    ],
)
def test_a_number_a_time_and_a_name_are_no_dispute(
    kind: LinkType, code: ReasonCode, disputes: int
) -> None:
    a, b = TWO.members[0].statement, THREE.members[0].statement
    a, b = sorted((a, b))
    link = Link(LinkKind.TENSION, kind, a, b, Reason(code))
    found = index(replace(STORY, comparison=replace(STORY.comparison, links=(link,))))
    weight = claim_weight(found, found.claims[TWO.id])
    assert (weight.tensions, weight.disputes) == (1, disputes)


def test_what_a_report_does_not_begin_with_is_no_opening() -> None:
    filler = "The harbour of Orlo lies in the north, and has two quays. " * 12
    of = report("Torvania stopped the ship.", filler + "The port denied it.", outlet="Alpha")
    first, late = say(of, "Torvania stopped the ship"), say(of, "The port denied it")
    readings = (reading(of, first, late),)
    comparison, traced = compare_and_trace((of,), readings)
    found = index(Story((of,), readings, comparison, traced, ()))
    claims = {each.label: claim_weight(found, each) for each in found.case.claims}
    assert claims["Torvania stopped the ship"].openings == 1
    assert claims["The port denied it"].openings == 0


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
