"""Who tells what he has heard himself."""

from __future__ import annotations

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.second_hand import is_second_hand, of_teller, told_by
from headwater.records import Span, cut


def marked(text: str, *words: str) -> tuple[Span, ...]:
    return tuple(cut(text, text.index(each), text.index(each) + len(each)) for each in words)


@pytest.mark.parametrize(
    ("text", "cue", "who", "content"),
    [
        (
            "It fell, according to what he was told by a guard.",
            "according to",
            "a guard",
            ["It fell,"],
        ),
        (
            "According to what Osk had been told by two guards, it fell.",
            "According to",
            "two guards",
            ["it fell."],
        ),
        ("It fell, according to what he saw of a guard.", "according to", None, None),
        ("It fell, according to a guard.", "according to", None, None),
    ],
)
def test_who_told_it(text: str, cue: str, who: str | None, content: list[str] | None) -> None:
    one = Spanned((), marked(text, cue), (cut(text, 0, len(text)),))
    found = told_by(text, one)
    if who is None or content is None:
        assert found == one
        return
    assert [span.quote for span in found.source] == [who]
    assert [span.quote for span in found.content] == content
    assert is_second_hand(found.cue[-1])


def test_what_was_heard_is_what_its_teller_says() -> None:
    text = "Osk said it fell, according to what he was told by a guard."
    said = Spanned(marked(text, "Osk"), marked(text, "said"), marked(text, "it fell"))
    heard = Spanned(
        marked(text, "a guard"),
        marked(text, "according to what he was told by"),
        marked(text, "Osk said it fell"),
    )
    assert of_teller(heard, [said, heard]).content == said.content
    assert of_teller(said, [said, heard]) == said
