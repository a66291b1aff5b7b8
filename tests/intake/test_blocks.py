from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.blocks import classify
from headwater.intake.segments import segment
from tests.intake.pages import BODY, marked

ONE, TWO, THREE, FOUR = BODY
PARAGRAPHS = [("paragraph", words) for words in BODY]


def page(*lines: str, gap: str = "\n\n") -> str:
    return gap.join(lines)


def kinds(content: str) -> list[str]:
    return [kind for kind, _ in marked(content)]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_page_of_paragraphs_is_only_that(gap: str) -> None:
    assert marked(page(*BODY, gap=gap)) == PARAGRAPHS


HEADS: list[tuple[list[str], list[str]]] = [
    (["Torvania stops missile plan, officials say"], ["title"]),
    (["TORVANIA STOPS MISSILE PLAN"], ["title"]),
    (["torvania stops missile plan"], ["title"]),
    (["Will Torvania send its missiles?"], ["title"]),
    (["Torvania Stops Plan For Missiles."], ["title"]),
    (["News", "Torvania stops missile plan"], ["furniture", "title"]),
    (["World / Velmark", "Torvania stops missile plan"], ["furniture", "title"]),
    (["Home > News > World", "Torvania stops missile plan"], ["furniture", "title"]),
    (["Torvania stops missile plan", "By Jane Roe"], ["title", "byline"]),
    (["Torvania stops missile plan", "Jane Roe", "Lessa"], ["title", "byline", "furniture"]),
    (
        ["Torvania stops missile plan", "Ship was unloaded in Orlo after Halvia warned"],
        ["title", "standfirst"],
    ),
    (
        [
            "Torvania stops missile plan",
            "The ship was unloaded in the port of Orlo after a warning from Halvia.",
            "By Jane Roe",
            "Published 6 March 2025, 10:30 GMT",
        ],
        ["title", "standfirst", "byline", "update-line"],
    ),
    (
        [
            "Share",
            "Torvania stops missile plan",
            "The Coastal Courier",
            "Thu 6 Mar 2025",
            "5 min read",
        ],
        ["furniture", "title", "byline", "update-line", "furniture"],
    ),
    (
        ["Torvania stops missile plan", "A missile of the Skarn type. (Photo by Ann Oak)"],
        ["title", "caption"],
    ),
    (["A Skarn missile at a parade in Lessa, Torvania, on May 9, 2024"], ["caption"]),
    (["By Jane Roe", "Torvania stops missile plan"], ["byline", "title"]),
]


@pytest.mark.parametrize(("head", "expected"), HEADS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_lines_before_the_first_paragraph(
    head: list[str], expected: list[str], gap: str
) -> None:
    found = kinds(page(*head, *BODY, gap=gap))
    assert found == [*expected, "paragraph", "paragraph", "paragraph", "paragraph"]


TAILS: list[tuple[list[str], list[str]]] = [
    (["Share this article"], ["furniture"]),
    (["Related Articles", "Rebels seize a third ship", "Harbour to close"], ["furniture"] * 3),
    (["Leave a Reply", "Your email address will not be published."], ["furniture"] * 2),
    (
        ["3 Comments", "Anna", "I was there and I saw the ship leave.", "Reply"],
        ["furniture"] * 4,
    ),
    (
        [
            "The Courier’s website can also be reached at these addresses:",
            "www.courier.example.org",
        ],
        ["furniture", "furniture"],
    ),
    (["Back to top"], ["furniture"]),
    (["© 2025 The Coastal Courier. All rights reserved."], ["furniture"]),
    (["(Reporting by Jane Roe; Editing by John Doe)"], ["byline"]),
    (["Correction: An earlier version named the wrong port."], ["correction"]),
    (["This is a developing story and will be updated."], ["update-line"]),
    (["Courier News Roku"], ["furniture"]),
]


@pytest.mark.parametrize(("tail", "expected"), TAILS)
@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_the_lines_after_the_last_paragraph(tail: list[str], expected: list[str], gap: str) -> None:
    assert kinds(page(*BODY, *tail, gap=gap)) == ["paragraph"] * 4 + expected


MIDDLES: list[tuple[list[str], list[str]]] = [
    (["Rebel fighters raise their rifles during a rally in Kesh on February 21"], ["caption"]),
    (["Rebel fighters wave their rifles during a rally in Kesh."], ["caption"]),
    (["Getty Images"], ["caption"]),
    (
        [
            "Smoke rising from the harbour of Kesh, August 29",
            "A tanker off Kesh, in this screengrab from a video released on May 1, 2024",
            "Police evacuate a family from the village of Sella in the north on March 14",
        ],
        ["caption"] * 3,
    ),
    (["ADVERTISEMENT"], ["furniture"]),
    (["READ MORE: Rebels seize a third ship"], ["furniture"]),
    (["Sign up for our newsletter and never miss a story"], ["furniture"]),
    (["What the memo says"], ["heading"]),
    (["Survivors saw a plane.41"], ["paragraph"]),
    (["Background"], ["heading"]),
    (["The “usual place”"], ["heading"]),
    (["- Two ships were hit.", "- One sank."], ["list-item", "list-item"]),
    (["1. Two ships were hit", "2. One sank"], ["furniture", "list-item"] * 2),
    (
        ["Among the ships:", "Anna, of 3,000 tons", "Berta, of 4,000 tons"],
        ["paragraph", "list-item", "list-item"],
    ),
    (["Ship\tTons\nAnna\t3,000"], ["table", "table"]),
    (["Nothing has left, one of them said"], ["pull-quote"]),
    ([ONE], ["pull-quote"]),
]


@pytest.mark.parametrize(("middle", "expected"), MIDDLES)
def test_what_stands_between_paragraphs(middle: list[str], expected: list[str]) -> None:
    found = kinds(page(ONE, TWO, THREE, *middle, FOUR))
    assert found == ["paragraph"] * 3 + expected + ["paragraph"]


@pytest.mark.parametrize(
    "line",
    ["LESSA (Meridian) -", "LESSA, March 6 –", "(Reuters) -", "LESSA, Torvania (AP) —"],
)
def test_a_dateline_is_a_block_of_its_own(line: str) -> None:
    assert marked(page(f"{line} {ONE}", *BODY[1:])) == [("dateline", line), *PARAGRAPHS]


def test_wrapped_lines_are_one_block() -> None:
    import textwrap

    text = "\n\n".join(textwrap.fill(words, 60) for words in BODY)
    assert [(kind, " ".join(words.split())) for kind, words in marked(text)] == PARAGRAPHS


@pytest.mark.parametrize(
    "sentence",
    [
        "The rebels hold the port of Kesh.",
        "Torvania wants the strait to stay open.",
        "Some say the ship never existed.",
        "What happened to the crew is unclear.",
        "The website of the ministry was down on Friday.",
        "He follows the news on Facebook, his lawyer said.",
        "Photos of the ship were seen by the Courier.",
        "In March, the captain walked to the police station in Orlo.",
        "“Share it with everyone,” he told them.",
    ],
)
def test_short_sentences_of_an_article_stay_in_it(sentence: str) -> None:
    assert marked(page(ONE, TWO, sentence, THREE, FOUR))[2] == ("paragraph", sentence)


LINES = (
    *BODY,
    "Share",
    "Related Articles",
    "News / World",
    "By Jane Roe",
    "",
    "- one",
    "www.courier.example.org",
    "LESSA (AP) - The port is open.",
    "Comments",
    "Correction: no.",
    "x",
    "..",
    "A ship in Kesh, May 1, 2024",
)
LINE = st.one_of(st.sampled_from(LINES), st.text(max_size=40))


@given(st.lists(LINE, max_size=25), st.sampled_from(["\n", "\n\n"]))
def test_blocks_are_ordered_and_cover_the_text(lines: list[str], gap: str) -> None:
    text = gap.join(lines)
    end = 0
    for block in classify(segment(text)):
        assert block.start >= end
        assert text[end : block.start].strip() == ""
        assert text[block.start : block.end].strip() == text[block.start : block.end] != ""
        end = block.end
    assert text[end:].strip() == ""


def test_who_asks_in_turn_heads_nothing() -> None:
    turns = ["VELDA POST (Ada Osk): Ms Lund, is it over?", f"Lund: {ONE}"]
    turns += ["VELDA POST: You lost. By whom?"]
    found = kinds(page("Talks fail in Osk", TWO, *turns, f"Lund: {THREE}", "Who spoke?", FOUR))
    assert found == ["title", *["paragraph"] * 5, "heading", "paragraph"]


def test_a_paragraph_with_a_dateline_beside_a_caption_is_none() -> None:
    caption = "Rebel fighters raise their rifles during a rally in Kesh. Credit: Kesh Police"
    lead = (
        "KESH, Velmark (KSH) - A fourth man is facing charges in a raid in Kesh on Sunday, May 3."
    )
    after = "Otto Lund, 20, joins Jan Brekke, 21, in the dock after the raid in Kesh in spring."
    found = kinds(page("Fourth man charged in raid", caption, lead, after, *BODY))
    assert found == ["title", "caption", "dateline", *["paragraph"] * 6]


def test_a_first_paragraph_on_sites_and_mail_is_one() -> None:
    lead = (
        "The news site of Kesh, which had 400 readers and a page of links, was offline on Monday."
    )
    assert kinds(page(lead, *BODY)) == ["paragraph"] * 5
    call = "For more news of the site and its links, click here to download all of the free apps."
    assert kinds(page(*BODY, call)) == [*["paragraph"] * 4, "furniture"]


def test_a_scene_behind_a_dateline_is_a_paragraph_and_behind_a_picture_s_day_a_caption() -> None:
    scene = (
        "Lathes from three makers stand in a shed outside Kesh where the army of Osk makes shells."
    )
    assert kinds(page(f"KESH/VELDA -- {scene}", *BODY)) == ["dateline", *["paragraph"] * 5]
    day = "KESH, VELMARK - MAY 03: Soldiers carry crates in Kesh. (Photo by Ann Oak/Getty Images)"
    assert kinds(page("Army leaves Kesh in silence", day, *BODY))[1] == "caption"


def test_a_label_over_an_article_is_no_dateline() -> None:
    assert kinds(page(f"EXCLUSIVE - {ONE}", *BODY[1:])) == ["paragraph"] * 4


def test_a_lead_with_a_dateline_that_ends_with_a_colon_is_a_paragraph() -> None:
    lead = "LESSA, Sept 30 (Reuters) - Here are the main points of what Monday's talks brought:"
    assert "byline" not in kinds(page(lead, *BODY))
    assert kinds(page(lead, *BODY))[0] == "dateline"
