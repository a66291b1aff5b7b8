"""Where sentences begin and end."""

from __future__ import annotations

import itertools
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.text.sentences import split_sentences

CASES = [
    ("It rained. The river rose.", ["It rained.", "The river rose."]),
    ("“It is sad. We lost,” he said. “Go on.”", ["“It is sad.", "We lost,” he said.", "“Go on.”"]),
    ("“Why now?” Mr. Ahl asked. He left.", ["“Why now?” Mr. Ahl asked.", "He left."]),
    ('"Go!" the man said. He left.', ['"Go!" the man said.', "He left."]),
    ("“Stop!” he cried.", ["“Stop!” he cried."]),
    ("Gen. J. K. Orr Jr. spoke. He left.", ["Gen. J. K. Orr Jr. spoke.", "He left."]),
    (
        "The U.S. Army left the U.S. The army stayed.",
        ["The U.S. Army left the U.S.", "The army stayed."],
    ),
    ("On Jan. 5 at 10 a.m. Monday it ended.", ["On Jan. 5 at 10 a.m. Monday it ended."]),
    ("It came at 2 a.m. Osk left.", ["It came at 2 a.m.", "Osk left."]),
    ("At about 2 a.m. Osk left.", ["At about 2 a.m. Osk left."]),
    ("Lund said that at 2 a.m. Osk left.", ["Lund said that at 2 a.m. Osk left."]),
    ("It came at 9 a.m. Eastern.", ["It came at 9 a.m. Eastern."]),
    ("It came at 9 a.m. Orle time.", ["It came at 9 a.m. Orle time."]),
    ("He is in the U.S. Osk has left.", ["He is in the U.S.", "Osk has left."]),
    ("A bill in the U.S. Senate has failed.", ["A bill in the U.S. Senate has failed."]),
    ("In the U.S. Osk fell.", ["In the U.S. Osk fell."]),
    ("It ended at 5 p.m. The men left.", ["It ended at 5 p.m.", "The men left."]),
    ("It fell 3.5 percent. No. 5 is open.", ["It fell 3.5 percent.", "No. 5 is open."]),
    ("He paused… Then he left... And so on.", ["He paused…", "Then he left...", "And so on."]),
    ("A line\nthat is wrapped. Another\none.", ["A line\nthat is wrapped.", "Another\none."]),
    ("A heading\n\nThe text.", ["A heading", "The text."]),
    ("He left the house.The door was open.", ["He left the house.", "The door was open."]),
    ("No name was given.A man was hurt.", ["No name was given.", "A man was hurt."]),
    ("He left.” The other stayed.", ["He left.”", "The other stayed."]),
    ("ORLE, Ky. (AP) — It fell. It sank.", ["ORLE, Ky. (AP) — It fell.", "It sank."]),
    ("TARN, Wash. — It fell.", ["TARN, Wash. — It fell."]),
    ("He lives in Tarn, Wash. The river fell.", ["He lives in Tarn, Wash.", "The river fell."]),
    ("", []),
    (" \n\n ", []),
    ("Army Spc. Ivan Osk, 34, ran.", ["Army Spc. Ivan Osk, 34, ran."]),
    ("Pct. 4 Constable Ann Roe spoke.", ["Pct. 4 Constable Ann Roe spoke."]),
    ("It burned on Hwy. 550. Ann Roe saw.", ["It burned on Hwy. 550.", "Ann Roe saw."]),
    ("It fell 3 pct. Oil rose.", ["It fell 3 pct.", "Oil rose."]),
    ("He ran to the Velm Apts. Friday.", ["He ran to the Velm Apts. Friday."]),
    ("It was at the Osk Apts. He ran.", ["It was at the Osk Apts.", "He ran."]),
    ("See S/2025/33, para. 44. It fell.", ["See S/2025/33, para. 44.", "It fell."]),
    ("It was on the Velm Hwy. Police came.", ["It was on the Velm Hwy.", "Police came."]),
    ('He had type "A." Osk left.', ['He had type "A."', "Osk left."]),
    ('Chief Jan "A.J." Osk said so.', ['Chief Jan "A.J." Osk said so.']),
    ('He said "no." She left.', ['He said "no."', "She left."]),
    (
        "It is Osk Ltd.12 Officials left.13 It fell",
        ["It is Osk Ltd.", "Officials left.", "It fell"],
    ),
    ("\u201cIt fell.\u201d12 He left.\u00b9\u00b3", ["\u201cIt fell.\u201d", "He left."]),
    ("It rose by 3.5\n\nIt fell.", ["It rose by 3.5", "It fell."]),
    ("It is set for Nov.16 Monday.", ["It is set for Nov.16 Monday."]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentences(text: str, expected: list[str]) -> None:
    assert [text[a:b] for a, b in split_sentences(text)] == expected


@given(st.text(alphabet="aB .?!\n“”'\"…)J", max_size=80))
def test_sentences_hold_everything_but_white_space(text: str) -> None:
    spans = split_sentences(text)
    assert all(a < b for a, b in spans)
    assert all(first[1] <= second[0] for first, second in itertools.pairwise(spans))
    inside = "".join(text[a:b] for a, b in spans)
    assert "".join(inside.split()) == "".join(text.split())


def test_range_keeps_offsets_of_the_whole_text() -> None:
    text = "One. Two is here. Three."
    assert [text[a:b] for a, b in split_sentences(text, 5, 17)] == ["Two is here."]


@pytest.mark.parametrize("piece", ["a b c ", ".", "“He went. ", '?" A ', "x.[1"])
def test_time_is_linear_on_a_long_line(piece: str) -> None:
    text = piece * (400_000 // len(piece))
    start = time.process_time()
    split_sentences(text)
    assert time.process_time() - start < 5
