from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.intake.plain import TextDecoder
from headwater.records import Capture, DecodeError, Given, NoteCode, Report, digest, sha256
from tests.intake.pages import BODY, capture, decoded, kinds

PAGE = "Torvania stops missile plan\n\n" + "\n\n".join(BODY)


def check(report: Report) -> None:
    """What must hold for every report."""
    end = 0
    for block in report.blocks:
        assert end <= block.start < block.end <= len(report.text)
        assert report.text[end : block.start].strip() == ""
        end = block.end
    assert report.text[end:].strip() == ""
    assert report.text_sha256 == sha256(report.text.encode("utf-8"))
    if report.title is not None:
        assert report.text[report.title.start : report.title.end] == report.title.quote


def test_a_text_becomes_a_report() -> None:
    report = decoded(PAGE).report
    check(report)
    assert report.text == PAGE
    assert report.capture == sha256(PAGE.encode())
    assert report.decoder == "text/2"
    assert report.id == digest("r", (report.capture, "text/2"))
    assert report.title is not None and report.title.quote == "Torvania stops missile plan"
    assert report.language == "en"


def test_what_is_given_overrides_the_text() -> None:
    given = Given(outlet="the WSJ", published="2024-11-25", title="Another title")
    report = decoded("By Jane Roe, CNN\n" + PAGE, given=given).report
    assert report.outlet is not None and report.published is not None
    assert (report.outlet.name, report.outlet.basis) == ("The Wall Street Journal", "given")
    assert (report.published.earliest, report.published.basis) == ("2024-11-25", "given")
    assert report.title_given == "Another title"


def test_the_same_bytes_give_the_same_report() -> None:
    assert decoded(PAGE) == decoded(PAGE)


@pytest.mark.parametrize(
    ("media_type", "handled"),
    [(None, True), ("text/plain", True), ("text/markdown", True), ("text/html", False),
     ("application/pdf", False)],
)  # fmt: skip
def test_which_captures_are_for_it(media_type: str | None, handled: bool) -> None:
    assert TextDecoder().handles(Capture("0", b"text", "x", media_type)) is handled


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b" \n\t \r\n", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        ("\u00a0\u200b".encode(), "empty"),
        (b"\x89PNG\r\n\x1a\n" + bytes(60), "not-text"),
        (bytes(2000), "not-text"),
        (b"\x7fELF" + bytes(range(256)) * 8, "not-text"),
    ],
)
def test_what_holds_no_text_is_refused(data: bytes, code: str) -> None:
    with pytest.raises(DecodeError) as error:
        decoded(data)
    assert error.value.code == code
    assert error.value.why


ENGLISH = PAGE.replace("“", '"').replace("”", '"').encode()
GERMAN = "Der Hafen ist seit dem Montag wieder offen, wie der Minister sagte. " * 5
WALL = (
    "Subscribe to read\n\nAlready a subscriber? Log in\n\n"
    "To continue reading this article, please subscribe. Cancel any time.\n"
)


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (PAGE.encode().replace(b"officials", b"of\x00ficials"), NoteCode.NUL_REMOVED),
        (PAGE.encode().replace(b"port", b"\xffport"), NoteCode.BYTES_REPLACED),
        (ENGLISH + b" Caf\xe9", NoteCode.ENCODING_GUESSED),
        (b"The port is open today. " * 10_000, NoteCode.LONG_LINE),
        (GERMAN.encode(), NoteCode.NOT_ENGLISH),
        (WALL.encode(), NoteCode.NO_BODY),
        (PAGE.encode(), NoteCode.OUTLET_UNKNOWN),
        (PAGE.encode(), NoteCode.DATE_UNKNOWN),
    ],
)
def test_what_is_odd_is_noted_and_the_report_stands(data: bytes, code: NoteCode) -> None:
    result = decoded(data)
    check(result.report)
    assert code in [note.code for note in result.notes]
    assert all(note.report == result.report.id for note in result.notes)


@pytest.mark.parametrize(
    "data",
    [
        b"word and more. " * 700_000,
        b"a" * 10_000_000,
        b"(" * 3_000_000,
        b'"' * 3_000_000,
        b"AB " * 1_500_000,
        b"a@" * 2_000_000,
        b"a" + b" " * 5_000_000 + b"b",
        b"a line\n" * 100_000,
    ],
    ids=["sentences", "letters", "brackets", "quotes", "capitals", "addresses", "spaces", "lines"],
)
def test_ten_million_characters_are_read_in_time(data: bytes) -> None:
    from time import process_time

    before = process_time()
    check(decoded(data).report)
    # Well under a second where rules are linear; one that is not takes minutes.
    assert process_time() - before < 20


def test_line_ends_of_every_system_give_the_same_text() -> None:
    for mark in ("\r\n", "\r"):
        assert decoded(PAGE.replace("\n", mark)).report.text == PAGE


def test_markdown_marks_give_kinds() -> None:
    marks = [
        "# Missile plan",
        BODY[0],
        "## The ship",
        "> Nothing has left.",
        "- One ship\n- A port",
    ]
    text = "\n\n".join([*marks, "| a | b |", "---"])
    report = decoded(text, "report.md").report
    found = [kind for kind, _ in kinds(report)]
    assert found[:5] == ["title", "paragraph", "heading", "quote-block", "list-item"]
    assert found[5:] == ["list-item", "table", "furniture"]
    assert report.text == text


@given(st.binary(max_size=600))
def test_any_bytes_give_a_report_or_a_decode_error(data: bytes) -> None:
    try:
        check(decoded(data).report)
    except DecodeError as error:
        assert error.code in ("empty", "not-text")


@given(st.text(max_size=600))
def test_any_text_gives_a_report_that_holds_it_all(text: str) -> None:
    try:
        report = TextDecoder().decode(capture(text.encode("utf-8", "replace")), Given()).report
    except DecodeError:
        return
    check(report)
    assert all(a.start < b.start for a, b in pairwise(report.blocks))
