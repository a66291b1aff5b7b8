from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.publishing import contract as c
from headwater.publishing.marking import Mark, Run, excerpt, marks, runs
from headwater.publishing.view import view
from headwater.records import BlockKind, Comparison, Story, Trace
from tests.builders import find, report


def _report(*paragraphs: str, title: str | None = None) -> c.Report:
    made = report(*paragraphs, outlet="Meridian", title=title)
    return view(Story((made,), (), Comparison(), Trace())).reports[0]


STRETCHES = st.lists(
    st.tuples(st.integers(-5, 60), st.integers(-5, 60), st.sampled_from(["content", "source"])),
    max_size=8,
)


@given(text=st.text(max_size=50), a=st.integers(0, 50), b=st.integers(0, 50), several=STRETCHES)
def test_runs_joined_are_the_text_and_each_has_all_marks_on_it(
    text: str, a: int, b: int, several: list[tuple[int, int, str]]
) -> None:
    start, end = sorted((min(a, len(text)), min(b, len(text))))
    on = [Mark(first, last, kind) for first, last, kind in several if first < last]
    found = runs(text, start, end, on)
    assert "".join(run.text for run in found) == text[start:end]
    at = start
    for run in found:
        assert run.text and run.start == at
        at += len(run.text)
        for place in range(run.start, at):
            assert list(run.marks) == [mark for mark in on if mark.start <= place < mark.end]


def test_marks_that_meet_overlap_and_reach_beyond() -> None:
    on = [Mark(0, 4, "content", "s-1"), Mark(2, 6, "source", "s-1"), Mark(6, 99, "hedge")]
    found = runs("0123456789", 1, 8, on)
    assert [(run.text, run.kinds) for run in found] == [
        ("1", "content"),
        ("23", "content source"),
        ("45", "source"),
        ("67", "hedge"),
    ]
    assert found[0].marks[0].of == "s-1"


def test_without_marks_there_is_one_run_and_none_of_nothing() -> None:
    assert runs("abc", 0, 3, ()) == (Run("abc", 0),)
    assert runs("abc", 2, 2, [Mark(0, 3, "content")]) == ()


def test_a_kind_that_lies_twice_is_named_once() -> None:
    (run,) = runs("ab", 0, 2, [Mark(0, 2, "content", "a"), Mark(0, 2, "content", "b")])
    assert run.kinds == "content" and len(run.marks) == 2
    assert marks([c.Span(1, 2, "b")], "cue", "x") == (Mark(1, 2, "cue", "x"),)


BODY = "First came this. Then two officials said so. After that nothing. It ended there."
EXCERPTS = [
    ("two officials", 0, "Then two officials said so.", True, True),
    ("two officials", 1, "First came this. Then two officials said so. After that nothing.", False,
     True),
    ("two officials", 9, BODY, False, False),
    ("this. Then", 0, "First came this. Then two officials said so.", False, True),
    ("It ended", 0, "It ended there.", True, False),
]  # fmt: skip


@pytest.mark.parametrize(("about", "sentences", "words", "before", "after"), EXCERPTS)
def test_an_excerpt_is_whole_sentences_of_the_block(
    about: str, sentences: int, words: str, before: bool, after: bool
) -> None:
    made = report("Another paragraph stands before.", BODY, "And one after it.", outlet="Meridian")
    shown = view(Story((made,), (), Comparison(), Trace())).reports[0]
    span = find(made, about)
    found = excerpt(shown, [span], marks([span], "content"), sentences)
    assert "".join(run.text for run in found.runs).strip() == words
    assert shown.text[found.start : found.end] == "".join(run.text for run in found.runs)
    assert (found.cut_before, found.cut_after) == (before, after)
    marked = "".join(run.text for run in found.runs if run.marks)
    assert marked == about


def test_an_excerpt_of_words_in_two_blocks_spans_both() -> None:
    shown = _report("One said this. More.", "Two said that. More.")
    text = shown.text
    about = [c.Span(text.index(w), text.index(w) + 3, w) for w in ("One", "Two")]
    found = excerpt(shown, about, (), 0)
    assert text[found.start : found.end] == "One said this. More.\n\nTwo said that."


WORDS = st.lists(
    st.sampled_from(["He said.", "Dr. Osk ", "“Yes,”", "\n", "no", " ", "...", "(a", "3.5", "é"]),
    min_size=1,
    max_size=12,
)


@given(paragraphs=st.lists(WORDS.map("".join), min_size=1, max_size=3), data=st.data())
def test_an_excerpt_always_holds_what_it_is_about(
    paragraphs: list[str], data: st.DataObject
) -> None:
    shown = _report(*paragraphs)
    start = data.draw(st.integers(0, len(shown.text) - 1))
    end = data.draw(st.integers(start + 1, len(shown.text)))
    found = excerpt(shown, [c.Span(start, end, shown.text[start:end])], ())
    assert 0 <= found.start <= start and end <= found.end <= len(shown.text)
    assert "".join(run.text for run in found.runs) == shown.text[found.start : found.end]


def test_a_report_without_blocks_at_the_place_gives_the_words_alone() -> None:
    shown = _report("One. Two.")
    bare = c.Report(
        **{name: getattr(shown, name) for name in shown.__struct_fields__} | {"blocks": ()}
    )
    found = excerpt(bare, [c.Span(5, 9, "Two.")], ())
    assert found.runs[0].text.endswith("Two.")
    assert BlockKind.PARAGRAPH is shown.blocks[0].kind
