"""What of the words for a source names somebody."""

from __future__ import annotations

import pytest

from headwater.reading.finding.sourced import sourced
from headwater.records import cut

# (text, what is marked as the source, the words of saying, the source)
CASES = [
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
