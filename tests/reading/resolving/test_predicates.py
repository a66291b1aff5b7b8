"""What only says what somebody is: nobody of his own, whom a pronoun could take up."""

from __future__ import annotations

import pytest

from headwater.reading.resolving.predicates import is_predicate
from headwater.records import cut


@pytest.mark.parametrize(
    ("text", "phrase", "only_says"),
    [
        ("Ada Osk, 90, was a member of the band.", "member", True),
        ("She was a charmer when it suited her.", "charmer", True),
        ("Initially a farmer, he ran for mayor.", "a farmer", True),
        ("An engineer, she built it.", "An engineer", True),
        ("A farmer came in, she said.", "A farmer", False),
        ("The band had a farmer, he said.", "a farmer", False),
    ],
)
def test_what_only_says_what_somebody_is(text: str, phrase: str, only_says: bool) -> None:
    start = text.index(phrase)
    assert is_predicate(text, 0, cut(text, start, start + len(phrase))) is only_says
