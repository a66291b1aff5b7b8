from __future__ import annotations

import pytest

from headwater.intake.markdown import mark
from headwater.intake.segments import segment


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("# Title", "title"),
        ("## Heading", "heading"),
        ("#tag without a space", None),
        ("> A quotation.", "quote-block"),
        ("* one", "list-item"),
        ("1. one", "list-item"),
        ("![A ship](ship.jpg)", "caption"),
        ("| a | b |", "table"),
        ("* * *", "furniture"),
        ("A [link](https://example.org) in a sentence.", None),
    ],
)
def test_marks(text: str, kind: str | None) -> None:
    (seg,) = mark(segment(text))
    assert seg.kind == kind
    assert seg.text == text


def test_one_title_only() -> None:
    assert [seg.kind for seg in mark(segment("# One\n\n# Two"))] == ["title", "heading"]
