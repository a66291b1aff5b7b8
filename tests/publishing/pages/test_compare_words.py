from __future__ import annotations

import pytest

from headwater.publishing.pages.compare_words import shared_words, words_alone
from headwater.records import Comparison, Copy, Story, Trace, cut
from headwater.text.tokens import tokenize
from tests.builders import reading, report
from tests.publishing.indexes import index

PAIRS = [
    ("the same words", "The same words", "", ""),
    ("one two", "three four", "one two", "three four"),
    (
        "at least 14 people were killed in the port of Kesh",
        "at least 11 people were killed in the port of Kesh",
        "14",
        "11",
    ),
    (
        "people were killed in the old port of Kesh late on Tuesday",
        "people were killed in the port of Kesh late on Tuesday",
        "old",
        "",
    ),
]


@pytest.mark.parametrize(("one", "other", "alone", "other_alone"), PAIRS)
def test_words_of_one_passage_alone(one: str, other: str, alone: str, other_alone: str) -> None:
    found = words_alone(tokenize(one), tokenize(other))
    assert [" ".join(token.text for token in side) for side in found] == [alone, other_alone]


def test_shared_passages_are_shown_whole_in_the_order_of_the_first() -> None:
    one = report("A fire broke out in the old port of Kesh. Nobody was hurt in it.", outlet="A")
    two = report("Nobody was hurt in it. A fire broke out in the port of Kesh.", outlet="B")
    spans = (
        (cut(one.text, 42, len(one.text)), cut(two.text, 0, 22)),
        (cut(one.text, 0, 41), cut(two.text, 23, len(two.text))),
    )
    trace = Trace(copies=(Copy(two.id, one.id, None, tuple((b, a) for a, b in spans)),))
    case = index(Story((one, two), (reading(one), reading(two)), Comparison(), trace))
    found = shared_words(case, (one.id, two.id))
    assert [each.starts for each in found] == [(0, 23), (42, 0)]
    assert [each.same for each in found] == [False, True]
    assert ["".join(run.text for run in side) for side in found[0].sides] == [
        "A fire broke out in the old port of Kesh.",
        "A fire broke out in the port of Kesh.",
    ]
    assert [run.text for run in found[0].sides[0] if run.marks] == ["old"]
    assert shared_words(case, (one.id,)) == ()
