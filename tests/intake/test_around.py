from __future__ import annotations

import pytest

from headwater.intake.around import (
    mark_clips,
    mark_neighbours,
    mark_people,
    mark_repeats,
    mark_tail,
    mark_teasers,
)
from headwater.intake.drafts import Draft, draft_of
from headwater.intake.segments import Segment
from headwater.records import BlockKind
from tests.intake.pages import BODY, marked

FURNITURE = BlockKind.FURNITURE


def drafts(*lines: str) -> list[Draft]:
    """Drafts of lines; a line after "F " is furniture, one after "W " may be."""
    made = []
    for line in lines:
        text = line.removeprefix("F ").removeprefix("W ")
        one = draft_of(Segment(0, len(text), text))
        one.kind = FURNITURE if line.startswith("F ") else None
        one.weak = line.startswith("W ")
        made.append(one)
    return made


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["A line.", "W Please try again", "F Share"], [1, 2]),
        (["A line.", "W Please try again", "Another line."], []),
        (["W Please try again", "A line."], [0]),
        (["A line.", "At these addresses:", "F www.a.example.org", "x."], [1, 2]),
        (["F Share", "Now or never", "F Print", "A line."], [0, 1, 2]),
        (["F Share", "He was there.", "F Print", "A line."], [0, 2]),
        (["F Related", "A ship is seized", "Harbour to close", "A line."], [0, 1, 2]),
        (["F Related", "A line.", "Harbour to close", "A line."], [0]),
    ],
)
def test_neighbours(lines: list[str], found: list[int]) -> None:
    made = drafts(*lines)
    mark_neighbours(made)
    assert [place for place, one in enumerate(made) if one.kind is FURNITURE] == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([*BODY, "F Comments", "I was there.", "So was I."], [4, 5, 6]),
        (["F Comments", *BODY], [0]),
        ([*BODY, "Courier News"], [4]),
        ([*BODY, "the end of it,"], []),
        (["A line.", "Courier News"], []),
    ],
)
def test_the_end_of_a_page(lines: list[str], found: list[int]) -> None:
    made = drafts(*lines)
    mark_tail(made)
    assert [place for place, one in enumerate(made) if one.kind is FURNITURE] == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        ([*BODY, BODY[0]], [4]),
        ([BODY[0], "send missiles to the rebels", BODY[1]], [1]),
        (["Send missiles to the rebels!", BODY[0]], [0]),
        ([BODY[0], "the rebels", BODY[1]], []),
        ([BODY[0], "Send missiles to the navy now", BODY[1]], []),
    ],
)
def test_repeats(lines: list[str], found: list[int]) -> None:
    made = drafts(*lines)
    mark_repeats(made)
    pulled = [place for place, one in enumerate(made) if one.kind is BlockKind.PULL_QUOTE]
    assert pulled == found


def test_a_line_that_repeats_the_title_carries_nothing() -> None:
    made = drafts("Torvania stops its missile plan", "Torvania stops its missile plan", *BODY)
    made[0].kind = BlockKind.TITLE
    mark_repeats(made)
    assert [one.kind for one in made[:3]] == [BlockKind.TITLE, BlockKind.PULL_QUOTE, None]
    only = made[:2]
    only[1].kind = None
    mark_repeats(only)
    assert only[1].kind is None


def test_titles_printed_twice_in_a_row_are_teasers_of_other_stories() -> None:
    other = [
        "A ship is seized off Velda.",
        "The harbour of Osk is to close.",
        "A bridge fell in Lund.",
    ]
    teasers = [line for each in other for line in (each, each)]
    teasers.insert(4, "Velda held a vote on its harbour...")
    made = drafts(*teasers, *BODY)
    mark_teasers(made)
    assert [one.kind for one in made] == [FURNITURE] * 7 + [None] * len(BODY)
    made = drafts(BODY[0], *BODY)
    mark_teasers(made)
    assert not any(one.kind for one in made)


@pytest.mark.parametrize(
    ("line", "told", "kind"),
    [
        ("Otto Mark Lund", "Otto Mark Lund, 19, is accused of it.", BlockKind.CAPTION),
        ("Otto Mark Lund", "Police arrested Otto Lund.", BlockKind.CAPTION),
        ("Otto Lund", "Ada Velda was arrested.", BlockKind.BYLINE),
        ("Otto Lund", "Otto Lund is a reporter for the Courier.", BlockKind.BYLINE),
        ("By Otto Lund", "Otto Lund was arrested.", BlockKind.BYLINE),
    ],
)
def test_a_name_of_whom_the_article_tells_is_no_byline(
    line: str, told: str, kind: BlockKind
) -> None:
    made = drafts(line, told)
    made[0].kind, made[1].kind = BlockKind.BYLINE, BlockKind.PARAGRAPH
    mark_people(made)
    assert made[0].kind is kind


def test_the_answers_of_a_poll_are_the_site_s() -> None:
    answers = ["1. Yes. Ships should stay.", "2. No. They do harm.", "3. Unsure. Who knows."]
    found = marked("\n\n".join([*BODY, *answers, "Vote"]))
    assert [kind for kind, _ in found[4:]] == ["furniture"] * 4
    kept = marked("\n\n".join([*BODY, *answers, BODY[0]]))
    assert [kind for kind, _ in kept[4:10]] == ["furniture", "list-item"] * 3


@pytest.mark.parametrize(
    ("title", "clip", "marked_off"),
    [
        ("How to Stay Safe", "An expert tells how. (Published Friday, Sept. 23, 2016)", True),
        ("How to Stay Safe", "Lena Osk at the mill on Friday.", False),
        ("The mill burned on Friday.", "How it burned. (Published Friday, Sept. 23, 2016)", False),
    ],
)
def test_the_title_of_a_clip_of_another_story(title: str, clip: str, marked_off: bool) -> None:
    made = drafts("The mill burned.", title, clip, "Four were hurt.")
    made[2].kind = BlockKind.CAPTION
    mark_clips(made)
    assert (made[1].kind is FURNITURE) is marked_off


def test_a_mark_that_was_left_over_makes_no_furniture_beside_it() -> None:
    lines = drafts("The ship left.", "W You click on what is new, they say in Orlo.", "F X.")
    mark_neighbours([*lines, *drafts("It came back on Monday.")])
    assert lines[1].kind is None


def test_a_note_of_the_editor_behind_the_article_is_none_of_it() -> None:
    note = "Editor's note: Ana Lund regularly says that ships cannot sink and that ports can."
    assert marked("\n\n".join([*BODY, note]))[-1] == ("furniture", note)
    mended = "Editor's note: This article was changed to show the right port."
    assert marked("\n\n".join([*BODY, mended]))[-1][0] != "furniture"
