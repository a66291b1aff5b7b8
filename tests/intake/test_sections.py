"""Reports of numbered paragraphs."""

from __future__ import annotations

import pytest

from headwater.intake.drafts import draft_of
from headwater.intake.sections import mark_sections
from headwater.intake.segments import Segment
from headwater.records import BlockKind
from tests.intake.pages import BODY, marked

FIRST, SECOND, *_ = BODY


def test_a_report_of_numbered_paragraphs() -> None:
    lines = ["Final report of the Panel of Experts on Torvania", "III. Arms", "A. Deliveries"]
    lines += [f"41. {FIRST}", "B. Aerial attacks in Orlo", "Deaths", f"42. {SECOND}12"]
    assert marked("\n\n".join(lines)) == [
        ("title", lines[0]),
        ("heading", "III. Arms"),
        ("heading", "A. Deliveries"),
        ("furniture", "41."),
        ("list-item", FIRST),
        ("heading", "B. Aerial attacks in Orlo"),
        ("heading", "Deaths"),
        ("furniture", "42."),
        ("list-item", f"{SECOND}12"),
    ]


@pytest.mark.parametrize(
    ("line", "below", "heads"),
    [
        ("A. Lund", f"1. {FIRST}", True),
        ("IV. Arms", f"1. {FIRST}", True),
        ("2.1 Arms", f"1. {FIRST}", True),
        ("A. Lund", FIRST, False),
        ("A. Lund left.", f"1. {FIRST}", False),
        ("A lund", f"1. {FIRST}", False),
        ("A. Lund", "1. Roe", False),
    ],
)
def test_what_heads_numbered_paragraphs(line: str, below: str, heads: bool) -> None:
    made = [draft_of(Segment(0, len(words), words)) for words in (line, below)]
    mark_sections(made)
    assert (made[0].kind is BlockKind.HEADING) is heads


@pytest.mark.parametrize(
    ("before", "lead"),
    [("41. ", "41."), ("(a) ", "(a)"), ("b) ", "b)"), ("(iv) ", "(iv)"), ("(2) ", "(2)")],
)
def test_the_number_before_a_paragraph_is_none_of_its_words(before: str, lead: str) -> None:
    found = marked("\n\n".join([FIRST, f"{before}{SECOND}"]))
    assert ("furniture", lead) in found
    assert found[-1][1] == SECOND


@pytest.mark.parametrize("line", ["1990. It fell then.", "3.5 tons fell.", "It (a) fell.", "12."])
def test_other_numbers_stay(line: str) -> None:
    assert marked("\n\n".join([FIRST, SECOND, line, FIRST + SECOND]))[2][1] == line
