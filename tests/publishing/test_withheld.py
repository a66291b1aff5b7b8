"""Who would not tell is found by the words, and only where nothing is put forward."""

from __future__ import annotations

import pytest

from headwater.pipeline import default_engines, read_story
from headwater.publishing.index import Index
from headwater.publishing.view import view
from headwater.publishing.withheld import withheld
from headwater.records import Capture, sha256

HEAD = "A fire in Osk\n\n"


def found(text: str) -> list[str]:
    data = (HEAD + text).encode()
    story = read_story([Capture(sha256(data), data, "a.txt")], engines=default_engines("rules"))
    index = Index(view(story), {})
    return [" ".join(span.quote for span in index.words(one.id)) for one in withheld(index)]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("The ministry declined to comment.", ["declined to comment"]),
        ("Osk Air did not respond to a request for comment.",
         ["did not respond to a request for comment"]),
        ("Police said the mill burned.", []),
        ("The ministry refused to sign the treaty.", []),
    ],
)  # fmt: skip
def test_who_would_not_tell(text: str, words: list[str]) -> None:
    assert found(text) == words
