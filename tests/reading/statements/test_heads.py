"""What a relative clause tells of."""

from __future__ import annotations

import pytest

from headwater.reading.statements.heads import with_head
from headwater.records import cut

HEADS = [
    ("Velm sent a letter, [which] Osk said [fell short].", "a letter, which"),
    ("It fell. The roof of the old mine that Osk said [was safe] fell.", None),
    ("It fell. The roof of the old mine [that] Osk said [was safe] fell.",
     "The roof of the old mine that"),
    ("They held Ada Osk, 18, [who] police said [was drunk].", "Ada Osk, 18, who"),
    ("They held a U.S. veteran [who] police said [was drunk].", "a U.S. veteran who"),
    # it may tell of the town or of the land
    ("They met in Orle, Velm, [which] Osk said [was shut].", None),
    ("It leads now, [which] Osk said [was luck].", None),
    ("“It fell.” [Which] Osk said [was luck].", None),
    ("They saw [what] Osk said [was a raid].", None),
]  # fmt: skip


@pytest.mark.parametrize(("marked", "first"), HEADS, ids=[row[0] for row in HEADS])
def test_the_noun_of_a_relative_clause(marked: str, first: str | None) -> None:
    text = marked.replace("[", "").replace("]", "")
    spans, at = [], 0
    for piece in marked.split("[")[1:]:
        words = piece.split("]")[0]
        start = text.index(words, at)
        at = start + len(words)
        spans.append(cut(text, start, at))
    found = with_head(text, tuple(spans))
    assert found[1:] == tuple(spans)[1:]
    assert found[0].quote == (first or spans[0].quote)


def test_nothing_has_no_noun() -> None:
    assert with_head("It fell.", ()) == ()
