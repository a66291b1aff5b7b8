from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.limits import MAX_BLOCKS
from headwater.intake.segments import list_mark, segment, stopped

PARAGRAPHS = [
    "Torvania has stopped a plan to send missiles to the rebels in the north of Velmark, two "
    "officials said on Thursday, days after its neighbours warned against the delivery.",
    "The officials said that the ship had been loaded in the port of Orlo and that it was unloaded "
    "again in the last week of February. They did not say where the crates are now.",
    "“Nothing has left,” one of them said. The other added that the crew had been sent home and "
    "that the ship was to be repaired before the summer, as had long been planned.",
]


def wrapped(width: int, indent: str = "") -> list[str]:
    return [textwrap.fill(p, width, initial_indent=indent) for p in PARAGRAPHS]


@pytest.mark.parametrize(
    "text",
    [
        "\n".join(PARAGRAPHS),
        "\n\n".join(PARAGRAPHS),
        "\n\n\n \t\n".join(PARAGRAPHS) + "\n\n",
        "\n\n".join(wrapped(72)),
        "\n\n".join(wrapped(80)),
        "\n".join(wrapped(78, indent="    ")),
        "\n".join(wrapped(60, indent="  ")),
        "  " + "\n\n  ".join(PARAGRAPHS),
    ],
)
def test_paragraphs_are_found_in_every_layout(text: str) -> None:
    found = [" ".join(seg.text.split()) for seg in segment(text)]
    assert found == PARAGRAPHS


def test_short_lines_of_a_paged_list_are_not_joined() -> None:
    text = "Share\nPrint\nMail\n\nAden\nSanaa\nTaiz\n"
    assert [seg.text for seg in segment(text)] == [
        "Share",
        "Print",
        "Mail",
        "Aden",
        "Sanaa",
        "Taiz",
    ]


def test_a_sentence_broken_by_a_link_is_joined() -> None:
    text = "The minister told reporters of\nthe agency that\nthe talks had failed.\nHe left."
    found = [seg.text for seg in segment(text)]
    assert found[0].startswith("The minister told reporters of\nthe agency that")
    assert found[-1] == "He left."


def test_wrapped_list_items_stay_apart() -> None:
    items = [textwrap.fill(f"- {p}", 72) for p in PARAGRAPHS]
    assert len(segment("\n".join(items))) == 3


def test_segments_beyond_the_bound_are_one() -> None:
    found = segment("Line.\n" * (MAX_BLOCKS + 500))
    assert len(found) == MAX_BLOCKS
    assert found[-1].text.count("\n") == 500


@given(st.text(alphabet="aB .!\n\t -•1\u2028é", max_size=300))
def test_segments_cover_all_but_white_space(text: str) -> None:
    end = 0
    for seg in segment(text):
        assert seg.start >= end
        assert text[end : seg.start].strip() == ""
        assert text[seg.start : seg.end] == seg.text == seg.text.strip() != ""
        end = seg.end
    assert text[end:].strip() == ""


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("It is open.", True),
        ("“It is open.”", True),
        ("Is it open?)", True),
        ("It is open", False),
        ("It is open:", False),
        ("It is open.12", True),
        ("It weighs 3.5", False),
        ("", False),
    ],
)
def test_a_stop_may_stand_before_quotes_and_brackets(text: str, ends: bool) -> None:
    assert stopped(text) is ends


@pytest.mark.parametrize(
    ("text", "marked"),
    [("- one", True), ("• one", True), ("12. one", True), ("a) one", True), ("2024 was", False),
     ("-one", False), ("– he said", True), ("", False)],
)  # fmt: skip
def test_list_marks(text: str, marked: bool) -> None:
    assert list_mark(text) is marked
