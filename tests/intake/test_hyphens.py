from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.hyphens import joined
from headwater.intake.segments import Segment, segment
from tests.growth import growth
from tests.intake.pages import decoded
from tests.intake.test_plain import check


def _joined(text: str) -> str:
    told, (only,) = joined(text, [Segment(0, len(text), text)])
    assert (only.start, only.end, only.text) == (0, len(told), told)
    return told


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("seized a ship-\nment of rifles", "seized a shipment of rifles"),
        ("Vice Presi-  \n   dent Lund left,", "Vice President Lund left,"),
        ("said the gov\u2010\nernment.", "said the government."),
        ("run by the state-\nrun firm", "run by the state-run firm"),
        ("a cease-\nfire; the ceasefire held", "a ceasefire; the ceasefire held"),
        ("an oil-\nrich land, oil-rich as Orle", "an oil-rich land, oil-rich as Orle"),
        ("the commander-in-\nchief left", "the commander-in-chief left"),
        ("on Al-\nMasirah television", "on Al-Masirah television"),
        # no word that is cut
        ("two-\nand three-day raids", "two-\nand three-day raids"),
        ("he left -\nthen he fell", "he left -\nthen he fell"),
        ("from 2019-\n2021 they", "from 2019-\n2021 they"),
        ("- one\n- two", "- one\n- two"),
        ("ship-\n\nment", "ship-\n\nment"),
    ],
)
def test_a_word_that_a_line_cuts_is_one(text: str, expected: str) -> None:
    assert _joined(text) == expected


@given(st.text("ab-\u2010 \n.", max_size=60))
def test_nothing_but_hyphens_and_layout_changes(text: str) -> None:
    def letters(words: str) -> str:
        return "".join(one for one in words if one.isalpha())

    found = _joined(text)
    assert letters(found) == letters(text)
    assert found.count("\n\n") >= text.count("\n\n")


def test_a_report_is_read_without_cut_words() -> None:
    words = """\
Torvania stops a plan for missiles

The ministry of defence in Lessa has stopped a ship in the har-
bour of Orlo, two officials with knowledge of the plan said on Thurs-
day, after the state-run port had warned its workers of what stood
in the holds of the ship."""
    report = decoded(words).report
    check(report)
    assert "in the harbour of Orlo" in report.text and "on Thursday, after" in report.text


@given(st.text("ab-\n .", max_size=80))
def test_segments_stay_where_their_words_are(text: str) -> None:
    told, segments = joined(text, segment(text))
    assert [told[one.start : one.end] for one in segments] == [one.text for one in segments]


@pytest.mark.parametrize("piece", ["ab-\n", "a-", "ab-ab-\n ", "\u2010\n", "ab -\n"])
def test_time_grows_with_the_text(piece: str) -> None:
    assert growth(lambda size: _joined(piece * size + "ab-\nab"), 20_000) < 3
