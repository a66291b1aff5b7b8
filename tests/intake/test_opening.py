from __future__ import annotations

import pytest

from headwater.intake.drafts import Draft, draft_of
from headwater.intake.opening import first_paragraph, headline, mark_head, stated, title
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
        (["CHIPS ARE DOWN"], "CHIPS ARE DOWN"),
        (["NEW DELHI"], None),
        (["JANE ROE", "Ministers leave without a deal"], "Ministers leave without a deal"),
        (["LESSA, Sept 30 (Reuters) - Here are the main points of Monday's talks in Kesh:"], None),
        (["The 1,400 pages came out of a shed in Kesh rented by a clerk. Among them are:"], None),
        (["\u2022 Ministers leave Kesh without a deal"], None),
        (["EXCLUSIVE - Ministers leave Kesh without a deal on 40 ships, two of them say"],
         "EXCLUSIVE - Ministers leave Kesh without a deal on 40 ships, two of them say"),
        ([], None),
    ],
)  # fmt: skip
def test_the_title_is_the_first_line_that_is_no_label(lines: list[str], found: str | None) -> None:
    draft = title(drafts(*lines))
    assert (draft.look if draft else None) == found


@pytest.mark.parametrize(
    ("lines", "found"),
    [
        (["Ana Lund: Velda gunman kills six people.", BODY[0]], True),
        (["Osk: Two ships sunk off Velda, Minn.", BODY[0]], True),
        (["Boy critical after a shooting near the port in...", "Sign in"], True),
        (["Osk rejects call to unseal file.", "Jane Roe", "File photo", BODY[0]], True),
        (["The gunman killed six people.", BODY[0]], False),
        (["Police arrested two men in Velda.", BODY[0]], False),
        (["Two ships sank off Velda on Monday.", BODY[0]], False),
        (["File photo.", BODY[0]], False),
        (["Two ships lost. Crew of one safe.", BODY[0]], False),
        (["1. Two ships sunk off Velda.", BODY[0]], False),
        (["Osk rejects call to unseal file."], False),
    ],
)
def test_a_first_line_in_a_headline_s_words_is_one_in_spite_of_its_stop(
    lines: list[str], found: bool
) -> None:
    made = headline(drafts(*lines))
    assert (made.look if made else None) == (lines[0] if found else None)


def test_a_stated_title_is_found_whatever_its_words() -> None:
    made = drafts("Read Osk News", "The gunman killed six people.", BODY[0])
    assert stated(made, "The gunman  killed six people") is made[1]
    assert stated(made, "Another title") is None
    assert stated(made, None) is None


def test_lines_around_the_title_get_their_kinds() -> None:
    made = drafts("World", "Torvania stops missile plan", "Ship was unloaded in Orlo", "Jane Roe")
    made[1].kind = BlockKind.TITLE
    mark_head(made)
    assert [one.kind for one in made] == ["furniture", "title", "standfirst", "byline"]
