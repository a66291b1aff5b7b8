from __future__ import annotations

from collections.abc import Mapping
from enum import Enum

import pytest

from headwater.casebook.rulings import State
from headwater.publishing import questions as q
from headwater.publishing.messages import placeholders
from headwater.records import DecisionKind
from headwater.reviewing import origins
from headwater.reviewing.doubts import AnswerCode, DoubtKind

TABLES: list[tuple[str, Mapping[Enum, object], type[Enum]]] = [
    ("questions", q.QUESTIONS, DoubtKind),
    ("bases", q.BASES, DoubtKind),
    ("short", q.SHORT, DoubtKind),
    ("answers", q.ANSWERS, AnswerCode),
    ("decisions", q.DECISIONS, DecisionKind),
    ("states", q.STATES, State),
]


@pytest.mark.parametrize(("_name", "table", "codes"), TABLES, ids=[row[0] for row in TABLES])
def test_there_are_words_for_every_code(
    _name: str, table: Mapping[Enum, object], codes: type[Enum]
) -> None:
    assert set(table) == set(codes)


def test_whatever_leaves_an_origin_open_could_be_settled_by_something() -> None:
    assert set(q.SETTLES) == origins._OPEN


def test_every_answer_says_what_it_does() -> None:
    told = {code for kind in DoubtKind for code in AnswerCode if q.effect(kind, code)}
    assert told == set(AnswerCode) - {AnswerCode.GIVE}


def test_values_are_only_those_that_doubts_have() -> None:
    known = {"a", "b", "words", "min", "max", "earliest", "latest", "why"}
    for table in (q.QUESTIONS, q.BASES):
        for message in table.values():
            assert {name for each in message.fuller for name in placeholders(each)} <= known


def test_no_key_means_two_answers() -> None:
    assert len(set(q.KEYS.values())) == len(q.KEYS)
    assert not set(q.KEYS.values()) & {"j", "k", "z", "?", "/", "1", "2"}


def test_the_admiralty_code_is_whole() -> None:
    assert "".join(q.SOURCE_GRADES) == "ABCDEF" and "".join(q.MATTER_GRADES) == "123456"


def test_a_value_stands_apart_in_its_sentence() -> None:
    found = q.told(q.QUESTIONS[DoubtKind.SHARED_NAME], {"a": "the {army}", "b": ""})
    assert [piece.text for piece in found.pieces if piece.value] == ["the {army}"]
    assert "".join(piece.text for piece in found.pieces) == found.words
    plain = q.told(q.QUESTIONS[DoubtKind.SHARED_NAME], {})
    assert plain.pieces == (q.Piece("Do the same words mean the same actor?"),)
