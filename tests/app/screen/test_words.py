"""Quotes on the screen."""

import pytest

from headwater.app.screen.words import content, quoted
from headwater.publishing import contract as c


def test_a_quote_stands_in_marks_and_obeys_nothing() -> None:
    assert quoted("[red]a\x1b[0m").plain == "“[red]a\\x1b[0m”"
    assert quoted("[red]a[/red]").spans == []


def spans(*parts: tuple[int, int]) -> list[c.Span]:
    text = "Ann Lee said that rain, she thought, would fall"
    return [c.Span(a, b, text[a:b]) for a, b in parts]


@pytest.mark.parametrize(
    ("parts", "shown"),
    [
        ([], "“”"),
        ([(0, 7)], "“Ann Lee”"),
        ([(18, 22), (37, 47)], "“rain […] would fall”"),
        ([(0, 3), (4, 7)], "“Ann Lee”"),
    ],
)
def test_words_left_out_between_spans_are_marked(parts: list[tuple[int, int]], shown: str) -> None:
    assert content(spans(*parts)).plain == shown


def test_marks_of_the_report_stand_inside_those_of_the_screen() -> None:
    assert quoted("“It fell,” he said").plain == "“‘It fell,’ he said”"
