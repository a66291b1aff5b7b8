"""Progress: one line on a terminal, nothing elsewhere, cleared at the end."""

import io

import pytest

from headwater.app.progress import Progress, line


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Clock:
    """Gives each of its times once, then the last for ever."""

    def __init__(self, *times: float) -> None:
        self.times = list(times)

    def __call__(self) -> float:
        return self.times.pop(0) if len(self.times) > 1 else self.times[0]


def test_nothing_is_written_when_piped() -> None:
    stream = io.StringIO()
    progress = Progress(stream)
    progress("read", 1, 2)
    progress.clear()
    assert stream.getvalue() == ""


def test_a_terminal_sees_done_left_and_rate() -> None:
    stream = Terminal()
    progress = Progress(stream, Clock(0.0, 2.0, 4.0))
    progress("read", 4, 10)
    progress("read", 10, 10)
    progress.clear()
    shown = stream.getvalue().split("\r\x1b[K")
    assert shown == [
        "",
        "reading: 4 done, 6 left, 2.0 a second",
        "reading: 10 done, 0 left, 2.5 a second",
        "",
    ]


def test_it_draws_ten_times_a_second_at_most_but_always_the_last() -> None:
    stream = Terminal()
    progress = Progress(stream, Clock(0.0, 1.0, 1.01, 1.02))
    for done in (1, 2, 3):
        progress("read", done, 3)
    assert stream.getvalue().count("\r") == 2
    assert "3 done, 0 left" in stream.getvalue()


def test_clear_without_a_line_writes_nothing() -> None:
    stream = Terminal()
    Progress(stream).clear()
    assert stream.getvalue() == ""


@pytest.mark.parametrize(
    ("stage", "done", "of", "seconds", "words"),
    [
        ("collect", 1, 3, 0.5, "collecting: 1 done, 2 left, 2.0 a second"),
        ("decode", 0, 3, 0.0, "decoding: 0 done, 3 left"),
        ("read", 1, 1, 1.0, "reading: 1 done, 0 left, 1.0 a second"),
        ("compare", 1, 1, 1.0, "comparing"),
        ("trace", 1, 1, 1.0, "tracing"),
        ("other", 1, 2, 1.0, "other: 1 done, 1 left, 1.0 a second"),
    ],
)
def test_the_words(stage: str, done: int, of: int, seconds: float, words: str) -> None:
    assert line(stage, done, of, seconds) == words
