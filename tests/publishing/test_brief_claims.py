from __future__ import annotations

from headwater.publishing.brief_claims import SIDES, link, numbered, side
from headwater.publishing.brief_markdown import Footnotes
from headwater.publishing.pages.claim_links import links
from headwater.publishing.pages.claim_origins import sides
from headwater.publishing.shown import shown
from headwater.records import Polarity
from tests.stories import ONE, STORY, TWO

SHOWN = shown("s", STORY)


def notes() -> Footnotes:
    reports = SHOWN.index.case.reports
    return Footnotes({r.id: r.text for r in reports}, {r.id: r.id for r in reports})


def told(claim: str) -> list[str]:
    found = sides(SHOWN, SHOWN.index.claims[claim])
    made = notes()
    return [line for each in found for line in side(made, each, len(found) == 1)]


def test_every_side_has_a_heading() -> None:
    assert set(SIDES) == set(Polarity)


def test_numbers_of_reports_stand_as_everywhere() -> None:
    assert numbered([1, 12]) == "[1][12]"
    assert numbered([]) == ""


def test_a_disputed_claim_is_told_side_by_side_with_reasons() -> None:
    lines = told(ONE.id)
    assert lines[0] == "- **Asserted by, origins 1–2**"
    assert "  - two Western officials [1]" in lines
    assert any("access of its own" in line and "[1] “weighing”[^1]" in line for line in lines)
    assert "- **Denied by, origins 1–1**" in lines
    (weighs,) = [line for line in lines if line.startswith("    - [1] The Brenna Observer")]
    assert weighs == (
        "    - [1] The Brenna Observer ← two Western officials, 4 Mar 2025, put as possible"
        " (“weighing”): “Torvania is weighing whether to supply missiles to the rebels”[^2]"
    )
    assert any("Harbour Times ← The Brenna Observer (inferred) ← officials" in one for one in lines)


def test_a_claim_of_one_side_needs_no_heading() -> None:
    lines = told(TWO.id)
    assert lines[0] == "- Harbour Times [2]"
    assert "**" not in "".join(lines)


def test_a_link_shows_either_statement() -> None:
    (found,) = links(SHOWN, SHOWN.index.claims[ONE.id])
    head, *ends = link(notes(), found)
    assert head == "- One says so, the other denies it"
    assert [end[:7] for end in ends] == ["  - [1]", "  - [3]"]
    assert "Irina Sool" in ends[1]
