"""A page on a terminal: lines with an indent, wrapped at words, styles only where they help.

Everything is put together from `Text`; no string is ever parsed for markup, so what a report
says cannot style or link anything.
"""

from __future__ import annotations

from typing import TextIO

from rich.console import Console
from rich.text import Text
from rich.theme import Theme

PIPED_WIDTH = 80
"""Columns where the output is no terminal, so that a saved page is the same everywhere."""

WIDEST = 110
"""Columns used on a wider terminal: longer lines are hard to read."""

THEME = Theme(
    {
        "head": "bold",
        "label": "bold",
        "count": "bold",
        "own": "dim",
        "mark": "magenta",
    },
    inherit=False,
)
"""No red and no green: a colour must not look like a verdict."""

Part = str | Text | tuple[str, str]
"""Words, plain or with the name of a style; words of a report come from `words.quoted`."""


def console(stream: TextIO) -> Console:
    """The console for `stream`: colour on a terminal unless NO_COLOR is set, none when piped."""
    live = stream.isatty()
    found = Console(
        file=stream,
        theme=THEME,
        markup=False,
        highlight=False,
        emoji=False,
        soft_wrap=False,
        width=None if live else PIPED_WIDTH,
        color_system="auto" if live else None,
        legacy_windows=False,
    )
    if live and found.width > WIDEST:
        found.width = WIDEST
    return found


class Page:
    """Writes lines to a console."""

    def __init__(self, on: Console) -> None:
        self._on = on

    @property
    def width(self) -> int:
        """The columns of the page."""
        return self._on.width

    def gap(self) -> None:
        """An empty line."""
        self._print(Text())

    def section(self, title: str) -> None:
        """An empty line and a heading."""
        self.gap()
        self._print(Text(title.upper(), style="head"))

    def put(self, *parts: Part, indent: int = 0, hang: int = 0) -> None:
        """One paragraph of `parts`, `indent` columns in and all but its first line `hang` more."""
        line = Text.assemble(*parts)
        room = max(self.width - indent - hang, 20)
        first, *rest = _wrapped(self._on, line, room, hang)
        self._print(Text(" " * indent) + first)
        for each in rest:
            self._print(Text(" " * (indent + hang)) + each)

    def _print(self, line: Text) -> None:
        line.rstrip()
        self._on.print(line, no_wrap=True, overflow="ignore", crop=False)


def _wrapped(on: Console, line: Text, room: int, hang: int) -> list[Text]:
    """`line` in lines of at most `room` columns, the first of `hang` more."""
    lines = list(line.wrap(on, room + hang))
    if hang == 0 or len(lines) <= 1:
        return lines or [Text()]
    rest = line[len(lines[0].plain) :]
    blanks = len(rest.plain) - len(rest.plain.lstrip())
    return [lines[0], *rest[blanks:].wrap(on, room)]
