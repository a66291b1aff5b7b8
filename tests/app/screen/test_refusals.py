"""Who would not say something has a section of its own, cut without --all."""

from __future__ import annotations

import io

import pytest

from headwater.app.screen import console, draw
from headwater.pipeline import default_engines, read_story
from headwater.records import Capture, sha256

NAMES = ["Osk", "Roe", "Lund", "Holm", "Dahl", "Vey", "Marsh", "Stone", "Reed", "Hill"]
TEXT = "A fire at the mill of Velm\n\n" + "\n\n".join(
    f"The mill burned for {number + 2} hours. Ada {name} declined to comment."
    for number, name in enumerate(NAMES)
)


@pytest.mark.parametrize("show_all", [False, True])
def test_refusals_are_listed_by_report(show_all: bool) -> None:
    data = TEXT.encode()
    story = read_story([Capture(sha256(data), data, "a.txt")], engines=default_engines("rules"))
    stream = io.StringIO()
    draw(story, console(stream), show_all)
    shown = stream.getvalue()
    assert "WOULD NOT SAY (10)" in shown
    assert " [1] Ada Osk: “declined to comment”" in shown
    assert ("2 more: --all shows them." in shown) is not show_all
    assert shown.count("declined to comment") == (10 if show_all else 8)


def test_who_is_not_reached_is_told_in_the_words_of_the_report() -> None:
    data = b"A fire at the mill of Velm\n\nThe mill burned. The army's press office did not reply."
    story = read_story([Capture(sha256(data), data, "a.txt")], engines=default_engines("rules"))
    stream = io.StringIO()
    draw(story, console(stream), True)
    assert " [1] “The army's press office did not reply.”" in stream.getvalue()
