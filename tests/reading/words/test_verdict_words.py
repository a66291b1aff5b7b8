"""Verbs of calling and what they call untrue, as words."""

from __future__ import annotations

import pytest

from headwater.reading.words.verdict_words import CALLS, CLOSING, is_denying, names
from headwater.records import Span


def of(words: str) -> tuple[Span, ...]:
    return (Span(0, len(words), words),)


@pytest.mark.parametrize(
    ("cue", "calls", "named"),
    [
        ("called", True, True),
        ("labelled", True, True),
        ("has dubbed", True, True),
        ("characterising", True, True),
        ("declared", True, False),
        ("slammed", True, False),
        ("called for", True, False),
        ("scoffed at", False, True),
        ("said", False, False),
        ("recalled", False, False),
    ],
)
def test_verbs_of_calling(cue: str, calls: bool, named: bool) -> None:
    assert (CALLS.search(cue) is not None) is calls
    assert names(of(cue)) is named


@pytest.mark.parametrize(
    ("content", "denied"),
    [
        ("it a lie", True),
        ("the report “fake”", True),
        ("them false accusations", True),
        ("the tale a fabrication meant to hurt", True),
        ("the thaw a hoax invented by rivals", True),
        ("that “a lie told by cowards”", True),
        ("the rumours feverish", True),
        ("the claims serious", False),
        ("the lie detector broken", False),
        ("the lies and threats of his rivals", False),
        ("it no lie", False),
        ("a fake passport", False),
        ("", False),
    ],
)
def test_what_is_called_untrue(content: str, denied: bool) -> None:
    assert is_denying(of(content)) is denied


@pytest.mark.parametrize(
    ("content", "closing"),
    [
        ("a report that it fell a blatant lie", " a blatant lie"),
        ("a report that it fell “premature”", " “premature”"),
        ("a report that it fell wide of the mark", " wide of the mark"),
        ("a report that it fell in May", None),
    ],
)
def test_what_closes_a_content(content: str, closing: str | None) -> None:
    found = CLOSING.search(content)
    assert (found.group() if found else None) == closing
