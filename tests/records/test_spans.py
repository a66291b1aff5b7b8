"""Spans: they quote their text or are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.records import Place, Span, SpanError, check_spans, cut, trim

TEXT = "ab cd"


@pytest.mark.parametrize("bounds", [(0, 0), (2, 1), (-1, 2), (0, 6), (5, 6)])
def test_what_is_no_range_is_not_cut(bounds: tuple[int, int]) -> None:
    with pytest.raises(SpanError):
        cut(TEXT, *bounds)


@given(st.text(max_size=9), st.integers(-2, 11), st.integers(-2, 11))
def test_a_cut_span_always_holds(text: str, start: int, end: int) -> None:
    try:
        span = cut(text, start, end)
    except SpanError:
        assert not 0 <= start < end <= len(text)
    else:
        check_spans(text, [span])
        assert len(span.quote) == end - start


@pytest.mark.parametrize(
    "span",
    [Span(0, 2, "xx"), Span(-2, 5, "cd"), Span(3, 9, "cd"), Span(3, 3, ""), Span(-2, -1, "c")],
)
def test_a_span_that_is_not_in_the_text_is_refused(span: Span) -> None:
    with pytest.raises(SpanError, match=str(span.start)):
        check_spans(TEXT, [Span(0, 2, "ab"), span])


@given(st.text(max_size=12), st.integers(0, 12), st.integers(0, 12))
def test_a_trimmed_span_has_no_white_space_at_its_ends(text: str, start: int, end: int) -> None:
    end = min(end, len(text))
    span = trim(text, start, end)
    if span is None:
        assert not text[start:end].strip()
    else:
        assert span.quote == text[start:end].strip()
        assert text[span.start : span.end] == span.quote


@pytest.mark.parametrize(
    ("one", "other", "covers", "overlaps"),
    [
        (Span(0, 5, TEXT), Span(3, 5, "cd"), True, True),
        (Span(3, 5, "cd"), Span(0, 5, TEXT), False, True),
        (Span(0, 2, "ab"), Span(2, 3, " "), False, False),
        (Span(0, 2, "ab"), Span(0, 2, "ab"), True, True),
        (Span(0, 3, "ab "), Span(2, 5, " cd"), False, True),
    ],
)
def test_covering_and_overlapping(one: Span, other: Span, covers: bool, overlaps: bool) -> None:
    assert one.covers(other) is covers
    assert one.overlaps(other) is overlaps
    assert other.overlaps(one) is overlaps


def test_a_place_is_a_span_of_a_report() -> None:
    assert Place.of("r-1", Span(0, 2, "ab")) == Place("r-1", 0, 2, "ab")
