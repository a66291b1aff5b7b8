"""What of the words for a source names somebody."""

from __future__ import annotations

import pytest

from headwater.reading.finding.sourced import sourced
from headwater.records import cut

# (text, what is marked as the source, the words of saying, the source)
CASES = [
    ("It was, by his own reckoning, late.", "his own", "reckoning", ["his"]),
    ("Roe's friend, Ann Osk, who was at home believes it", "who was at home", "believes",
     ["Roe's friend, Ann Osk, who was at home"]),
    ("Roe's friend, Ann Osk, who was at home believes it", "was at home", "believes",
     ["Roe's friend, Ann Osk, who was at home"]),
    ("He met a clerk who lives there says so", "who lives there", "says",
     ["a clerk who lives there"]),
    ("It fell. Was at home believes it", "Was at home", "believes", ["Was at home"]),
    ("It was at home believes it", "was at home", "believes", []),
    ("It was the boy who relatives called Osk", "who relatives", "called", ["relatives"]),
    ("It was the boy who police in Orle called Osk", "who police in Orle", "called",
     ["police in Orle"]),
    ("When police arrived Osk said so", "police arrived Osk", "said", ["Osk"]),
]  # fmt: skip


@pytest.mark.parametrize(
    ("text", "cue", "expected"),
    [
        ("But minutes of a board meeting in June state that it fell.", "state",
         ["minutes of a board meeting in June"]),
        ("It rained. The records show that it fell.", "show", ["The records"]),
        ("He left. Osk and minutes of it state that it fell.", "state", []),
        ("The men who read the records say that it fell.", "say", []),
        ("The records were said to show that it fell.", "show", []),
    ],
)  # fmt: skip
def test_a_paper_that_was_left_out_is_the_source(text: str, cue: str, expected: list[str]) -> None:
    at = text.index(cue)
    found = sourced(text, (), (cut(text, at, at + len(cue)),))
    assert [span.quote for span in found] == expected


@pytest.mark.parametrize(
    ("text", "marked", "cue", "expected"), CASES, ids=[f"{c[1]}, {c[2]}" for c in CASES]
)
def test_of_a_source_stands_who_it_is(
    text: str, marked: str, cue: str, expected: list[str]
) -> None:
    start = text.index(marked)
    said = text.index(cue, start + len(marked))
    spans = (cut(text, start, start + len(marked)),)
    found = sourced(text, spans, (cut(text, said, said + len(cue)),))
    assert [span.quote for span in found] == expected
