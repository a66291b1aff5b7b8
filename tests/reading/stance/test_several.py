"""Contents of several sentences: where they part, and what they come to."""

from __future__ import annotations

import pytest

from benchmarks.stances import judged, marked
from headwater.reading.stance.several import sentences


@pytest.mark.parametrize(
    ("sentence", "count"),
    [
        ("{“It fell,”} he [said]. {“It burned.”}", 2),
        ("{“It fell,”} he [said], {“and it burned.”}", 1),
        ("He [said] {“It fell. It burned.”}", 2),
        ("He [said] {Mr. Lund fell}.", 1),
    ],
)
def test_where_sentences_part(sentence: str, count: int) -> None:
    text, content, _ = marked(sentence)
    assert len(sentences(text, content)) == count


@pytest.mark.parametrize(
    ("value", "hedges", "sentence"),
    [
        ("CT+", [], "Lund [said] {“He tried to block it. It burned down.”}"),
        ("CT+", [], "Lund [said] {“It fell. We would help if they asked.”}"),
        ("CT+", [], "Lund [said] {“Why now? They were tired.”}"),
        ("CT-", [], "Lund [said] {“We did not fire. They did.”}"),
        ("Uu", ["If"], "Lund [said] {“If it moved, it was the wind. There was wind.”}"),
        ("PS+", ["may", "hope"], "Lund [said] {“He may live. We hope that he does.”}"),
        ("Uu", ["?"], "{It fell in May. Why did it fall?}"),
    ],
)
def test_a_word_governs_its_own_sentence(value: str, hedges: list[str], sentence: str) -> None:
    stance = judged(sentence)
    assert (stance.value.value, [span.quote for span in stance.hedges]) == (value, hedges)
