"""Marks become elements that never cross, and every piece stands where its run stood."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from headwater.publishing.marking import Mark, runs
from headwater.publishing.nesting import Piece, nested

TEXT = "one two three four"


def drawn(pieces: tuple[Piece, ...]) -> str:
    """The pieces with brackets for what opens and closes; "*" where it opens for the first time."""
    return "".join(
        "".join(f"<{each.mark.of}{'*' * each.first} " for each in piece.opens)
        + piece.text
        + ">" * piece.closes
        for piece in pieces
    )


def test_a_mark_in_another() -> None:
    marks = [Mark(0, 18, "s", "a"), Mark(4, 7, "s", "b")]
    assert drawn(nested([runs(TEXT, 0, 18, marks)])[0]) == "<a* one <b* two> three four>"


def test_marks_that_cross_are_opened_again() -> None:
    marks = [Mark(0, 7, "s", "a"), Mark(4, 13, "s", "b")]
    assert drawn(nested([runs(TEXT, 0, 18, marks)])[0]) == "<a* one <b* two>><b  three> four"


def test_pieces_of_one_statement_open_first_once_in_all_stretches() -> None:
    marks = [Mark(0, 3, "s", "a"), Mark(8, 13, "s", "a")]
    cut = [runs(TEXT, 0, 7, marks), runs(TEXT, 7, 18, marks)]
    assert [drawn(pieces) for pieces in nested(cut)] == ["<a* one> two", " <a three> four"]


def test_the_same_mark_twice_is_one() -> None:
    mark = Mark(0, 3, "name")
    assert drawn(nested([runs(TEXT, 0, 3, [mark, mark])])[0]) == "<None* one>"


def test_nothing_gives_nothing() -> None:
    assert nested([]) == ()
    assert nested([()]) == ((),)


spans = st.tuples(st.integers(0, 18), st.integers(0, 18)).map(sorted)


@given(st.lists(st.tuples(spans, st.sampled_from("abc")), max_size=8))
def test_what_opens_closes_and_the_text_stays(given_marks: list[tuple[list[int], str]]) -> None:
    marks = [Mark(start, end, "s", of) for (start, end), of in given_marks if start < end]
    (pieces,) = nested([runs(TEXT, 0, len(TEXT), marks)])
    assert "".join(piece.text for piece in pieces) == TEXT
    depth = 0
    for piece in pieces:
        depth += len(piece.opens)
        assert piece.closes <= depth
        depth -= piece.closes
    assert depth == 0
    firsts = [each.mark.of for piece in pieces for each in piece.opens if each.first]
    assert len(firsts) == len(set(firsts))
    assert set(firsts) == {mark.of for mark in marks}
