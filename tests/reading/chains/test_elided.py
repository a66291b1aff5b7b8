"""Who speaks by a cue whose subject is left out."""

import pytest

from headwater.reading.chains.elided import with_shared
from headwater.reading.finding.mended import Spanned
from headwater.records import Span, cut


def _spanned(text: str, source: str, cue: str, content: str) -> Spanned:
    def span(words: str) -> tuple[Span, ...]:
        start = text.index(words)
        return (cut(text, start, start + len(words)),) if words else ()

    return Spanned(span(source), span(cue), span(content))


@pytest.mark.parametrize(
    ("text", "first", "second", "source"),
    [
        (
            "The officers said none fell, but did not exclude that one was hit.",
            ("The officers", "said", "none fell"),
            ("did not exclude", "that one was hit"),
            "The officers",
        ),
        (
            "Holm told Kesh that it fell, then asked who knew.",
            ("Holm", "told", "that it fell"),
            ("asked", "who knew"),
            "Holm",
        ),
        (
            # whom nobody names has asked
            "Holm said it fell and, asked if it burned, left.",
            ("Holm", "said", "it fell"),
            ("asked", "if it burned"),
            None,
        ),
        (
            "Holm said it fell. It is believed that it burned.",
            ("Holm", "said", "it fell"),
            ("is believed", "that it burned"),
            None,
        ),
        (
            # what stands in his words is nobody's that stands beside them
            "Holm said Osk fled and denied that it fell.",
            ("Holm", "said", "Osk fled and denied that it fell"),
            ("denied", "that it fell"),
            None,
        ),
    ],
)
def test_a_second_predicate_has_the_source_of_the_first(
    text: str, first: tuple[str, str, str], second: tuple[str, str], source: str | None
) -> None:
    found = with_shared(text, [_spanned(text, *first), _spanned(text, "", *second)])
    assert [span.quote for span in found[1].source] == ([source] if source else [])


def test_nothing_found_is_nothing_shared() -> None:
    assert with_shared("It fell.", []) == []
