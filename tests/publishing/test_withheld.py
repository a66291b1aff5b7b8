"""Who would not tell is found by the words, and only where nothing is put forward."""

from __future__ import annotations

import pytest

from headwater.pipeline import default_engines, read_story
from headwater.publishing.index import Index
from headwater.publishing.view import view
from headwater.publishing.withheld import told, withheld
from headwater.records import Capture, sha256

HEAD = "A fire in Osk\n\n"


def found(text: str) -> list[str]:
    data = (HEAD + text).encode()
    story = read_story([Capture(sha256(data), data, "a.txt")], engines=default_engines("rules"))
    index = Index(view(story), {})
    return [" ".join(span.quote for span in told(one)) for one in withheld(index)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ministry declined to comment.", ["declined to comment"]),
        ("Osk Air did not respond to a request for comment.",
         ["did not respond to a request for comment"]),
        ("The bank did not answer our questions.", ["The bank did not answer our questions."]),
        ("Osk, whom no letter names, could not be reached.",
         ["Osk, whom no letter names, could not be reached."]),
        ("No reply had been received from Velm.", ["No reply had been received from Velm."]),
        ("Questions sent to Osk went unanswered.", ["Questions sent to Osk went unanswered."]),
        ("Osk Air was not available for comment.", ["was not available for comment"]),
        ("The Echo was unable to obtain a comment from Osk.",
         ["The Echo was unable to obtain a comment from Osk."]),
        ("Lund said that the mill had burned. The army refused to confirm it.",
         ["refused to confirm it"]),
        ("The ship did not return to Velm.", []),
        ("Their ages were not immediately available.", []),
        ("It was a yes-or-no response.", []),
        ("Police said the mill burned.", []),
        ("The ministry refused to sign the treaty.", []),
    ],
)  # fmt: skip
def test_who_would_not_tell(text: str, words: list[str]) -> None:
    assert found(text) == words
