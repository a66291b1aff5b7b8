"""Contents taken apart into propositions."""

from __future__ import annotations

import re
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.statements.clauses import joints, make_clauses, split_clauses
from headwater.records import cut

CASES = [
    ("one clause", "Russia had backed down from delivering missiles", 1),
    ("and that", "they had come under fire, had no rest and that one had ended up in hospital", 2),
    ("that, that", "that no one had fled, that the guard had been hit", 2),
    ("that of a thing", "that the mill, that the town had built, fell", 1),
    ("while", "the army fired first, while the rebels held their positions", 2),
    ("semicolon", "the port was closed; ships were turned away", 2),
    ("but", "the talks were held in May, but the deal was never signed", 2),
    ("sentences", "“We were beaten. They took our phones. Nobody helped us.”", 3),
    ("a plain and", "rebels freed 24 hostages and the government let 110 prisoners go", 2),
    ("a plain and, a number", "forty-four people lost their lives and three remain missing", 2),
    ("a plain and, a noun alone", "three tanks caught fire and black smoke could be seen", 2),
    ("a plain and, a name", "the mayor was hurt and Lund was killed", 2),
    ("a plain but", "the port was closed but two ships left", 2),
    ("two objects", "he met the president and the minister", 1),
    ("a described object", "the firm makes cars and trucks sold in Osk", 1),
    ("an object described by a doer", "they saw a tank and a house guarded by rebels", 1),
    ("in a relative clause", "the man who shot Lund and the guard was arrested", 1),
    ("in a condition", "the dam will fall if the rain goes on and the river rises", 1),
    ("in what is believed", "he said that the ship sank and the crew died", 1),
    ("an infinitive", "they want the government to resign and the army to leave", 1),
    ("verbs of one subject", "he packed his bags and left the house", 1),
    ("two nouns", "the army and the navy had been warned", 1),
    ("a list", "ships, planes and drones were seen", 1),
    ("a participle", "the ship sank, leaving forty men in the water", 1),
    ("a relative clause", "the US, which has led the talks, asked for help", 1),
    ("a dependent clause", "the ship, when it was hit, had no crew on board", 1),
    ("no verb", "the need for peace and the rule of law", 1),
]


@pytest.mark.parametrize(("style", "words", "count"), CASES, ids=[c[0] for c in CASES])
def test_split(style: str, words: str, count: int) -> None:
    assert len(split_clauses(words, [cut(words, 0, len(words))])) == count


def test_content_around_a_cue_is_one_clause() -> None:
    text = "One motive for Moscow, sources told Reuters, was the threat of long-range missiles."
    content = [cut(text, 0, 21), cut(text, 45, len(text))]
    assert split_clauses(text, content) == (tuple(content),)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("“The dam fell,” Osk said. “It was old.”", 2),
        ("“The dam fell,” Osk said, “and was old.”", 1),
    ],
)
def test_content_of_two_sentences_around_a_cue_is_two_clauses(text: str, count: int) -> None:
    parts = [(m.start(), m.end()) for m in re.finditer("“[^”]*”", text)]
    assert len(split_clauses(text, [cut(text, *part) for part in parts])) == count


@pytest.mark.parametrize(("told", "count"), [(True, 2), (False, 1), (None, 1)])
def test_who_tells_where_clauses_meet_is_asked(told: bool | None, count: int) -> None:
    words = "the dam will fall if the rain goes on and the river rises"
    parts = split_clauses(words, [cut(words, 0, len(words))], lambda start, end: told)
    assert len(parts) == count


@pytest.mark.parametrize(
    "words",
    ["he met the president and the minister", "he had bags and nothing that looked like a gun"],
)
def test_no_part_is_without_a_verb(words: str) -> None:
    assert len(split_clauses(words, [cut(words, 0, len(words))], lambda start, end: True)) == 1


@pytest.mark.parametrize("piece", [" ", ", ", "and ", ", so ", " or that ", "; "])
def test_joints_are_found_in_linear_time(piece: str) -> None:
    words = piece * (200_000 // len(piece))
    start = time.process_time()
    assert all(begin < end for begin, end in joints(words, 0, len(words)))
    assert time.process_time() - start < 5


def test_ids_of_clauses() -> None:
    text = "the port was closed; ships were turned away"
    clauses = make_clauses("s-1", text, [cut(text, 0, len(text))])
    assert [clause.id for clause in clauses] == ["s-1", "s-1.2"]
    assert [clause.content[0].quote for clause in clauses] == [
        "the port was closed",
        "ships were turned away",
    ]


@given(st.text(alphabet="abc was, ;.and that\n“”", min_size=1, max_size=120))
def test_spans_hold_and_lie_in_the_content(text: str) -> None:
    for spans in split_clauses(text, [cut(text, 0, len(text))]):
        for span in spans:
            assert text[span.start : span.end] == span.quote
