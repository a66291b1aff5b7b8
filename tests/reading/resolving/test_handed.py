"""Who handed over or made public a document, as sentences tell it."""

from __future__ import annotations

import pytest

from headwater.reading.resolving.handed import find_handed
from tests.builders import report

# (text, giver, the document's noun, who got it: None for all the world)
CASES: list[tuple[str, tuple[str, str, str | None] | None]] = [
    ("We obtained the bank statements from two trustees.", ("two trustees", "statement", "We")),
    ("The family, who lent us the diary, knew.", ("The family", "diary", "us")),
    ("A clerk gave the Herald copies of the letters.", ("A clerk", "letter", "the Herald")),
    ("The files were leaked to us by a clerk.", ("a clerk", "file", "us")),
    (
        "The cache of 40 emails, shared with the Osk Post by a clerk, is long.",
        ("a clerk", "email", "the Osk Post"),
    ),
    (
        "A note of May, which the union has handed to Osk Post, is long.",
        ("the union", "note", "Osk Post"),
    ),
    (
        "In its papers, the mill reproduces messages in which men sing.",
        ("the mill", "message", None),
    ),
    ("Emails obtained from a clerk were read.", ("a clerk", "email", "")),
    ("The front has released a video in which a man sings.", ("The front", "video", None)),
    (
        "The army on Feb. 9 published what it said was an intercepted call between two men.",
        ("The army", "call", None),
    ),
    ("The front on Sunday released a video in which a man sings.", ("The front", "video", None)),
    ("The filing quotes messages between two men.", ("The filing", "message", None)),
    ("He sent a letter to the mayor.", None),
    ("The letter was long.", None),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[c[0] for c in CASES])
def test_handed(text: str, expected: tuple[str, str, str | None] | None) -> None:
    found = [(one.who.quote, one.noun, one.to) for one in find_handed(report(text))]
    assert found == ([] if expected is None else [expected])
