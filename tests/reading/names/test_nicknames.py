"""A name with a nickname inside is one name, and its bearer one source."""

from __future__ import annotations

import time

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.names.nicknames import nicknamed, whole
from headwater.records import cut


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ('said Robert "Bob" Osk at noon', 'Robert "Bob" Osk'),
        ("Police Chief “AJ” Velm said", "“AJ” Velm"),
        ("Sheriff ‘Bud’ Osk said", "‘Bud’ Osk"),
        ('Mayor "Big Bill" Osk said', '"Big Bill" Osk'),
        ('Chief Armando "A.J." Velm Jr. said', 'Armando "A.J." Velm Jr.'),
        ('Sen. Marcia "Cia" Osk said', 'Marcia "Cia" Osk'),
    ],
)
def test_the_whole_name(text: str, name: str) -> None:
    assert [text[a:b] for a, b in nicknamed(text, 0, len(text), {})] == [name]


@pytest.mark.parametrize(
    "text",
    [
        'the "Harbour" Broadway show',
        '"We go." Osk left.',
        '"It\'s our time," Osk said.',
        'He called it "Doom" Monday',
        'the “Today” Show',
    ],
)  # fmt: skip
def test_what_else_stands_in_quotation_marks(text: str) -> None:
    assert not list(nicknamed(text, 0, len(text), {}))


def test_only_a_given_name_or_a_title_shows_a_nickname() -> None:
    text = 'It was "Moe" Osk. "Yes." Osk left. The judge ruled "Guilty" Osk said.'
    persons = {at: at + 3 for at in range(len(text)) if text.startswith("Osk", at)}
    assert not list(nicknamed(text, 0, len(text), persons))


def test_the_whole_name_behind_a_nickname_belongs_to_it() -> None:
    text = 'He met President "Sleepy" Jan Osk.'
    (place,) = nicknamed(text, 0, len(text), {26: 33})
    assert text[slice(*place)] == '"Sleepy" Jan Osk'


def test_two_halves_of_a_name_are_one_source() -> None:
    text = 'Chief Armando "A.J." Velm and the clerk who'
    spans = [cut(text, 0, 20), cut(text, 21, 25), cut(text, 30, 39), cut(text, 40, 43)]
    assert [one.quote for one in whole(text, spans)] == [
        'Chief Armando "A.J." Velm', "the clerk", "who",
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ('Mayor "Big Bill" Osk', '"Big Bill" Osk'),
        ("Sheriff ‘Bud’ Osk", "‘Bud’ Osk"),
        ('Police Chief Armando "A.J." Velm', 'Armando "A.J." Velm'),
        ("the workers' Jan Osk", "Jan Osk"),
    ],
)
def test_a_source_by_name_and_nickname(words: str, name: str) -> None:
    assert describe(words, cut(words, 0, len(words))).name == name


def test_a_given_name_that_no_list_has() -> None:
    text = 'said Vulf "U.S." Osk of Velm'
    assert [text[a:b] for a, b in nicknamed(text, 0, len(text), {5: 9})] == ['Vulf "U.S." Osk']


@pytest.mark.parametrize("piece", ["\u201c", "A \u201cB ", "A", '"A" ', 'Jan "', "\u2018x "])
def test_time_is_linear_in_marks_and_capitals(piece: str) -> None:
    text = piece * (200_000 // len(piece))
    start = time.process_time()
    assert not list(nicknamed(text, 0, len(text), {}))
    assert time.process_time() - start < 5
