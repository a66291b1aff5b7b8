from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.publishing.pages.story_tellers import Teller, tellers
from headwater.publishing.shown import Shown
from headwater.records import BlockKind, Claim, Comparison, Member, Place, Polarity, Story, Trace
from tests.builders import reading, report, say
from tests.publishing.indexes import index

A, D = Polarity.ASSERTS, Polarity.DENIES


def told(*sides: tuple[int, Polarity], headlines: tuple[int, ...] = ()) -> tuple[Teller, ...]:
    """The tellers of a claim of the reports with these numbers, given in any order."""
    reports = [
        report(f"The mill number {n} burned, Ada Osk said.", outlet=f"Paper {n}") for n in range(5)
    ]
    said = [say(of, f"The mill number {n} burned", f"Paper {n} <said< Ada Osk*1", source="Ada Osk")
            for n, of in enumerate(reports)]  # fmt: skip
    for n in headlines:
        said[n] = replace(said[n], block=BlockKind.TITLE)
    members = tuple(Member(said[n].id, said[n].id, side) for n, side in sides)
    first = said[sides[0][0]]
    claim = Claim(first.id, Place.of(first.report, first.content[0]), "t-1", members)
    readings = tuple(reading(of, each) for of, each in zip(reports, said, strict=True))
    story = Story(tuple(reports), readings, Comparison(claims=(claim,)), Trace())
    shown = Shown("s", index(story))
    return tellers(shown, shown.index.case.claims[0])


@pytest.mark.parametrize(
    ("sides", "found"),
    [
        (((2, A),), [(3, False)]),
        (((2, A), (0, A), (1, A)), [(1, False), (2, False)]),
        (((0, A), (1, A), (4, D)), [(1, False), (5, True)]),
        (((1, D), (2, D)), [(2, True), (3, True)]),
    ],
)
def test_the_first_of_each_side_are_told(
    sides: tuple[tuple[int, Polarity], ...], found: list[tuple[int, bool]]
) -> None:
    assert [(each.number, each.denies) for each in told(*sides)] == found


def test_who_leaves_it_open_is_told_with_the_words_for_it() -> None:
    one = report("Ada Osk did not deny that the mill burned.", outlet="One")
    said = say(one, "that the mill burned", "One <said< Ada Osk*1", source="Ada Osk",
               cue="did not deny", stance="Uu")  # fmt: skip
    asked = replace(said, cue=())
    for each, words in ((said, "left open"), (asked, "")):
        members = (Member(each.id, each.id, Polarity.OPEN),)
        claim = Claim(each.id, Place.of(one.id, each.content[0]), "t-1", members)
        story = Story((one,), (reading(one, each),), Comparison(claims=(claim,)), Trace())
        shown = Shown("s", index(story))
        (found,) = tellers(shown, shown.index.case.claims[0])
        assert (found.left, found.denies) == (words, False)


def test_another_report_comes_before_another_statement_of_the_same() -> None:
    one = report("The mill burned, Ada Osk said. It burned, Bo Lund said.", outlet="One")
    two = report("The mill burned.", outlet="Two")
    said = [say(one, "The mill burned"), say(one, "It burned"), say(two, "The mill burned")]
    members = tuple(Member(each.id, each.id, A) for each in said)
    claim = Claim(said[0].id, Place.of(one.id, said[0].content[0]), "t-1", members)
    readings = (reading(one, *said[:2]), reading(two, said[2]))
    story = Story((one, two), readings, Comparison(claims=(claim,)), Trace())
    shown = Shown("s", index(story))
    found = tellers(shown, shown.index.case.claims[0])
    assert [each.statement for each in found] == [said[0].id, said[2].id]


def test_a_headline_tells_nothing() -> None:
    assert [each.number for each in told((0, A), (1, A), headlines=(0,))] == [2]
    assert told((0, A), headlines=(0,)) == ()


def test_the_way_begins_with_the_outlet() -> None:
    (one,) = told((0, A))
    assert [hop.told for hop in one.chains[0]] == ["Paper 0", "Ada Osk"] and not one.own
