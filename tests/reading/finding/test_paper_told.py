"""Who says what a paper shows, parted from the paper."""

from __future__ import annotations

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.paper_told import with_tellers
from headwater.records import Span, cut


def _at(text: str, words: str) -> Span:
    return cut(text, text.index(words), text.index(words) + len(words))


@pytest.mark.parametrize(
    ("text", "source", "cue", "content", "parts"),
    [
        (
            "She claims figures seen by Osk show it fell.",
            "She claims figures seen by Osk",
            "show",
            "it fell",
            [
                ("figures seen by Osk", "show", "it fell"),
                ("She", "claims", "figures seen by Osk show it fell"),
            ],
        ),
        (
            "The mayor insists the letter confirms it.",
            "The mayor insists the letter",
            "confirms",
            "it",
            [("the letter", "confirms", "it"), ("The mayor", "insists", "the letter confirms it")],
        ),
        (
            "Figures the mayor says he saw show it.",
            "Figures the mayor says he saw",
            "show",
            "it",
            [("Figures the mayor says he saw", "show", "it")],
        ),
        (
            "An earlier report in a paper said it fell.",
            "An earlier report in a paper",
            "said",
            "it fell",
            [("An earlier report in a paper", "said", "it fell")],
        ),
        (
            "A man who says letters lie told it.",
            "A man who says letters lie",
            "told",
            "it",
            [("A man who says letters lie", "told", "it")],
        ),
    ],
)
def test_with_tellers(
    text: str, source: str, cue: str, content: str, parts: list[tuple[str, str, str]]
) -> None:
    after = text.index(source) + len(source) + 1
    verb = cut(text, after, after + len(cue))
    said = cut(text, text.rindex(content), text.rindex(content) + len(content))
    one = Spanned((_at(text, source),), (verb,), (said,))
    found = with_tellers(text, [one])
    assert [(e.source[0].quote, e.cue[0].quote, e.content[0].quote) for e in found] == parts


def test_a_teller_found_already_says_all_of_it() -> None:
    text = "She claims footage of the raid shows men lying."
    told = Spanned((_at(text, "She"),), (_at(text, "claims"),), (_at(text, "footage of the raid"),))
    shown = Spanned(
        (_at(text, "She claims footage of the raid"),),
        (_at(text, "shows"),),
        (_at(text, "men lying"),),
    )
    first, second = with_tellers(text, [told, shown])
    assert first.content[0].quote == "footage of the raid shows men lying"
    assert second.source[0].quote == "footage of the raid"
