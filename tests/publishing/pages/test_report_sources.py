from __future__ import annotations

from headwater.publishing.pages.report_sources import Signs, _letter
from headwater.publishing.view import view
from headwater.records import Chain, Comparison, Form, Hop, HopKind, Statement, Story, Trace
from tests.builders import reading, report, say

PAPER = report("One. Two. Three. Four. Five. Six. Seven.", outlet="Paper")


def signs(*statements: Statement) -> tuple[Signs, list[str]]:
    """The signs of these statements, and for each statement those that it has."""
    made = reading(PAPER, *statements)
    seen = view(Story((PAPER,), (made,), Comparison(), Trace())).statements
    found = Signs(seen)
    return found, ["+".join(sign.sign for sign in found.of(each)) for each in seen]


def test_a_letter_is_whom_it_is_from_and_a_number_who_speaks_through_it() -> None:
    _, found = signs(
        say(PAPER, "One", "Paper <cited< outlet:CNN <said< anonymous:officials"),
        say(PAPER, "Two", "Paper <said< Ann Other"),
        say(PAPER, "Three", "Paper <cited< outlet:CNN"),
        say(PAPER, "Four", "Paper <cited< outlet:CNN <said< anonymous:a source"),
        say(PAPER, "Five", "Paper <cited< outlet:CNN <said< anonymous:officials"),
        say(PAPER, "Six", ("Paper <said< Ann Other", "Paper <said< Bo Third")),
        say(PAPER, "Seven"),
    )
    assert found == ["A1", "B", "A", "A2", "A1", "B+C", ""]


def test_the_legend_counts_who_speaks() -> None:
    made, _ = signs(
        say(PAPER, "One", "Paper <cited< outlet:CNN(carried) <said< anonymous:officials"),
        say(PAPER, "Two", "Paper <cited< outlet:CNN"),
        say(PAPER, "Three", form=Form.UNSOURCED, chains=Chain((Hop("Paper", HopKind.OUTLET),))),
    )
    (source,) = made.legend
    assert (source.sign, source.statements, source.told) == ("A", 1, 2)
    assert [(each.sign, each.statements) for each in source.behind] == [("A1", 1)]
    assert source.station.remark == "", "what is inferred once and stated once is stated"


def test_nobody_named_has_no_letter_and_stands_last() -> None:
    made, found = signs(
        say(PAPER, "One", "Paper < unstated:?", form=Form.UNSOURCED),
        say(PAPER, "Two", "Paper <said< Ann Other"),
    )
    assert found == ["?", "A"]
    assert [(each.sign, each.line) for each in made.legend] == [("A", 1), ("?", 0)]


def test_the_same_name_of_another_kind_is_another_source() -> None:
    _, found = signs(
        say(PAPER, "One", "Paper <said< anonymous:officials"),
        say(PAPER, "Two", "Paper <said< group:Officials"),
    )
    assert found == ["A", "B"]


def test_letters_go_on_after_the_last() -> None:
    assert [_letter(n) for n in (0, 8, 23, 24, 47, 48, 599, 600)] == [
        "A", "J", "Z", "AA", "AZ", "BA", "ZZ", "AAA",
    ]  # fmt: skip
