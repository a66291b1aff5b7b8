from __future__ import annotations

import pytest

from headwater.intake.drafts import Draft, draft_of
from headwater.intake.opening import first_paragraph, mark_head, title
from headwater.intake.segments import Segment
from headwater.records import BlockKind
from tests.intake.pages import BODY


def drafts(*lines: str) -> list[Draft]:
    return [draft_of(Segment(0, len(line), line)) for line in lines]


@pytest.mark.parametrize(
    ("lines", "place"),
    [
        ([BODY[0]], 0),
        (["News", "Torvania stops plan", *BODY], 2),
        (["Torvania stops plan", "It is off.", *BODY], 2),
        (["Torvania stops plan", "It is off."], 1),
        (["Torvania stops plan"], 1),
        ([], 0),
    ],
)
def test_where_the_article_begins(lines: list[str], place: int) -> None:
    assert first_paragraph(drafts(*lines)) == place


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["News", "Torvania stops missile plan"], "Torvania stops missile plan"),
        (["Jane Roe", "Talks fail"], "Talks fail"),
        (["Coastal Courier", "Talks fail"], "Talks fail"),
        (["World", "Ships off Kesh, March 3, 2025"], None),
        (["Talks fail", "Ministers leave without a deal"], "Ministers leave without a deal"),
        ([], None),
    ],
)
def test_the_title_is_the_first_line_that_is_no_label(lines: list[str], found: str | None) -> None:
    draft = title(drafts(*lines))
    assert (draft.look if draft else None) == found


def test_lines_around_the_title_get_their_kinds() -> None:
    made = drafts("World", "Torvania stops missile plan", "Ship was unloaded in Orlo", "Jane Roe")
    made[1].kind = BlockKind.TITLE
    mark_head(made)
    assert [one.kind for one in made] == ["furniture", "title", "standfirst", "byline"]
