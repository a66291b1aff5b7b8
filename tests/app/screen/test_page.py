"""Lines on a page: indent, hanging indent, width, colour."""

import io

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.text import Text

from headwater.app.screen.page import PIPED_WIDTH, WIDEST, Page, console
from tests.app.screen.drawing import drawn

LONG = "word " * 40


@pytest.mark.parametrize(
    ("indent", "hang", "starts"),
    [(0, 0, ["", "", ""]), (4, 0, ["    ", "    ", "    "]), (3, 2, ["   ", "     ", "     "])],
)
def test_paragraphs_hang(indent: int, hang: int, starts: list[str]) -> None:
    lines = drawn(lambda page: page.put(LONG, indent=indent, hang=hang)).splitlines()
    assert [line[: len(line) - len(line.lstrip())] for line in lines] == starts
    assert " ".join(line.strip() for line in lines) == LONG.strip()
    assert max(map(len, lines)) <= PIPED_WIDTH


@given(
    st.text(st.characters(categories=["L", "N", "Z", "P", "S"])),
    st.integers(0, 30),
    st.integers(0, 9),
)
def test_no_word_is_lost(words: str, indent: int, hang: int) -> None:
    plain = " ".join(words.split())
    shown = drawn(lambda page: page.put(plain, indent=indent, hang=hang))
    assert "".join(shown.split()) == "".join(plain.split())


def test_sections_and_gaps() -> None:
    assert drawn(lambda page: page.section("links")) == "\nLINKS\n"
    assert drawn(lambda page: page.gap()) == "\n"


def test_no_markup_and_no_emoji_is_read() -> None:
    shown = drawn(lambda page: page.put("[bold]a[/bold] :smile: ", Text("[link=x]y[/link]")))
    assert shown == "[bold]a[/bold] :smile: [link=x]y[/link]\n"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(("columns", "width"), [("80", 80), ("60", 60), ("250", WIDEST)])
def test_a_terminal_gives_the_width_up_to_what_can_be_read(
    columns: str, width: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", columns)
    assert Page(console(Terminal())).width == width


def test_a_file_is_the_same_everywhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "200")
    monkeypatch.setenv("FORCE_COLOR", "1")
    found = console(io.StringIO())
    assert found.width == PIPED_WIDTH
    assert found.color_system is None


@pytest.mark.parametrize(("no_color", "coloured"), [(None, True), ("1", False)])
def test_colour_is_for_terminals_that_want_it(
    no_color: str | None, coloured: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("TERM", "xterm-256color")
    monkeypatch.delenv("NO_COLOR", raising=False)
    if no_color:
        monkeypatch.setenv("NO_COLOR", no_color)
    stream = Terminal()
    Page(console(stream)).put(("a", "mark"))
    assert ("\x1b[35m" in stream.getvalue()) is coloured
