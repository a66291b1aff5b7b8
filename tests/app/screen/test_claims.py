"""A claim on the screen: its reach, each side with its range, what the sides say."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.app.screen import claims
from headwater.records import (
    BlockKind,
    Claim,
    Count,
    HopKind,
    Member,
    Origins,
    Place,
    Polarity,
    Reason,
    ReasonCode,
    Root,
    Story,
    Trace,
)
from tests.app.screen.drawing import drawn, index
from tests.builders import reading
from tests.stories import MAY, NEVER, OBSERVER, ONE, STORY, WEIGHS, member

P = Polarity


def screen(claim: Claim, count: Count, show_all: bool = False) -> str:
    story = replace(
        STORY,
        comparison=replace(STORY.comparison, claims=(claim, *STORY.comparison.claims[1:])),
        trace=replace(STORY.trace, counts=(count, *STORY.trace.counts[1:])),
    )
    return of(story, show_all)


def of(story: Story, show_all: bool = False) -> str:
    found = index(story)
    manner = claims.Manner(show_all, False)
    shown = drawn(lambda page: claims.draw(page, found, found.case.claims[0], manner))
    return " ".join(shown.split())


def origins(*roots: Root, why: tuple[Reason, ...] = ()) -> Origins:
    return Origins(min(len(roots), 1), len(roots), roots, why)


def person(name: str, *statements: str) -> Root:
    return Root(name, HopKind.PERSON, statements)


def nobody(*statements: str) -> Root:
    return Root(None, HopKind.OUTLET, statements)


BOTH = (member(WEIGHS), member(NEVER, P.DENIES))
DENIED = (member(MAY, P.DENIES), member(NEVER, P.DENIES))
OPEN = (member(WEIGHS), member(MAY, P.OPEN))


@pytest.mark.parametrize(
    ("members", "asserted", "denied", "parts"),
    [
        (
            BOTH,
            origins(person("A", WEIGHS.id)),
            origins(person("B", NEVER.id)),
            [
                "1 outlet, 1 report of unknown outlet · asserted by some, denied by others",
                "asserted by, origins 1–1: A [1]",
                "denied by, origins 1–1: B [3]",
            ],
        ),
        (
            DENIED,
            origins(),
            origins(person("B", MAY.id, NEVER.id)),
            ["· asserted by nobody here", "denied by, origins 1–1: B [2][3]"],
        ),
        (
            OPEN,
            origins(person("A", WEIGHS.id)),
            None,
            ["2 outlets · left open by some", "asserted by, origins 1–1: A [1]", "left open by:"],
        ),
        (
            (member(WEIGHS), member(MAY)),
            origins(person("A", WEIGHS.id, MAY.id)),
            None,
            ["2 outlets · origins 1–1: A [1][2]"],
        ),
    ],
)
def test_each_side_has_its_range(
    members: tuple[Member, ...], asserted: Origins, denied: Origins | None, parts: list[str]
) -> None:
    shown = screen(replace(ONE, members=members), Count(ONE.id, asserted, denied))
    places = [shown.index(part) for part in parts]
    assert places == sorted(places)
    assert "not so" not in shown


@pytest.mark.parametrize(
    ("polarity", "shown"),
    [
        (P.ASSERTS, "[3] an unknown outlet ← Irina Sool, 17 Mar 2025 or later · origins 1–1"),
        (P.DENIES, "[3] an unknown outlet ← Irina Sool, 17 Mar 2025 or later, denied · origins"),
    ],
)
def test_only_a_denying_member_is_called_denied(polarity: Polarity, shown: str) -> None:
    side = origins(person("B", NEVER.id))
    count = Count(ONE.id, side) if polarity is P.ASSERTS else Count(ONE.id, origins(), side)
    assert screen(replace(ONE, members=(member(NEVER, polarity),)), count).startswith(shown)


def test_unknown_outlets_have_the_numbers_of_their_reports() -> None:
    claim = replace(ONE, members=(member(WEIGHS), member(NEVER)))
    one = Count(ONE.id, origins(person("A", WEIGHS.id), nobody(NEVER.id)))
    assert "• an unknown outlet ([3])" in screen(claim, one)
    two = Count(ONE.id, origins(nobody(WEIGHS.id), nobody(NEVER.id)))
    assert "• 2 reports of unknown outlets, which may be one: [1] [3]" in screen(claim, two)
    assert "• an unknown outlet ([1]) • an unknown outlet ([3])" in screen(claim, two, True)


def test_an_origin_without_a_name_is_somebody() -> None:
    claim = replace(ONE, members=(member(WEIGHS), member(MAY)))
    count = Count(ONE.id, origins(Root(None, HopKind.UNSTATED, (WEIGHS.id, MAY.id))))
    assert "origins 1–1: somebody unnamed [1][2]" in screen(claim, count)


def test_the_most_widely_carried_origin_comes_first() -> None:
    claim = replace(ONE, members=(member(WEIGHS), member(MAY), member(NEVER)))
    count = Count(ONE.id, origins(person("A", WEIGHS.id), person("B", MAY.id, NEVER.id)))
    shown = screen(claim, count)
    assert shown.index("• B [2][3]") < shown.index("• A [1]")


def test_reasons_of_one_code_are_one_phrase_and_with_all_one_sentence() -> None:
    why = tuple(Reason(ReasonCode.ACCESS_NOT_STATED, {"name": name}) for name in ("A", "B", "A"))
    roots = (person("A", WEIGHS.id), person("B", MAY.id))
    count = Count(ONE.id, origins(*roots, why=why))
    shown = screen(ONE, count)
    assert shown.count("would know") == 1
    whole = screen(ONE, count, True)
    assert "No words were found that state how “A” or “B” would know" in whole
    assert whole.count("would know") == 1


def test_words_that_one_report_says_twice_are_said_again() -> None:
    again = replace(WEIGHS, id="s-again")
    claim = replace(ONE, members=(member(WEIGHS), member(again), member(MAY)))
    readings = (reading(OBSERVER, WEIGHS, again), *STORY.readings[1:])
    comparison = replace(
        STORY.comparison,
        claims=(replace(claim, label=Place.of(MAY.report, MAY.content[0])),),
        threads=STORY.comparison.threads[:1],
        links=(),
    )
    trace = Trace((Count(ONE.id, origins(person("A", WEIGHS.id, "s-again", MAY.id))),))
    shown = of(replace(STORY, comparison=comparison, readings=readings, trace=trace))
    assert shown.count("the same words again") == 1
    assert "the same words as [1]" not in shown


def test_a_claim_of_headlines_alone_says_so() -> None:
    title = replace(WEIGHS, block=BlockKind.TITLE)
    readings = (reading(OBSERVER, title), *STORY.readings[1:])
    claim = replace(ONE, members=(member(WEIGHS),))
    comparison = replace(STORY.comparison, claims=(claim, *STORY.comparison.claims[1:]))
    shown = of(replace(STORY, comparison=comparison, readings=readings))
    assert shown.startswith("headlines only · ")
    assert "[1] headline “Torvania is weighing" in shown
