"""Queries as they are typed: every input is one, and none reaches the database unescaped."""

from __future__ import annotations

import sqlite3

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from headwater.casebook.asking import LONGEST, Query, parse
from headwater.casebook.matching import all_of, phrase, telling
from tests.soaking import examples

CASES = {
    "": Query(),
    " \n": Query(),
    "missiles": Query(words=("missiles",)),
    "Missiles missiles": Query(words=("Missiles", "missiles")),
    '"two US officials"': Query(phrases=("two US officials",)),
    "“two US officials” ships": Query(words=("ships",), phrases=("two US officials",)),
    '"unclosed phrase here': Query(phrases=("unclosed phrase here",)),
    '"one"': Query(words=("one",)),
    "outlet:Reuters": Query(outlets=("Reuters",)),
    'OUTLET:"Al Jazeera"': Query(outlets=("Al Jazeera",)),
    "actor:Houthis actor:Kesh": Query(actors=("Houthis", "Kesh")),
    "source:anonymous": Query(sources=("anonymous",)),
    "source:own-voice": Query(sources=("own voice",)),
    "before:2025-03-10": Query(before="2025-03-10"),
    "before:2025-03": Query(before="2025-03-01"),
    "before:2025": Query(before="2025-01-01"),
    "after:2025-03-10": Query(after="2025-03-10"),
    "after:2025-02": Query(after="2025-02-28"),
    "after:2025": Query(after="2025-12-31"),
    "after:2025 after:2024": Query(after="2025-12-31"),
    "before:2025 before:2024": Query(before="2024-01-01"),
    "before:Monday": Query(),
    "ships before:2025-13": Query(words=("ships",)),
    "after:2025-02-30": Query(),
    "colour:red": Query(words=("colour", "red")),
    "outlet:": Query(),
    "outlet: Reuters": Query(words=("Reuters",)),
    "'; DROP outlet:--": Query(words=("DROP",)),
    "a:b:c": Query(words=("a", "b", "c")),
    "U.S.": Query(words=("U", "S")),
    "'; DROP TABLE report; --": Query(words=("DROP", "TABLE", "report")),
    "NEAR(a b) AND * OR ^x": Query(words=("NEAR", "a", "b", "AND", "OR", "x")),
}


@pytest.mark.parametrize(("typed", "expected"), CASES.items(), ids=CASES.keys())
def test_queries(typed: str, expected: Query) -> None:
    assert parse(typed) == expected


def test_an_empty_query_knows_it() -> None:
    assert parse("()").is_empty and not parse("a").is_empty


def test_words_that_say_nothing_are_left_out_unless_there_is_no_other() -> None:
    assert telling(("the", "ship")) == ["ship"]
    assert telling(("The", "of")) == ["The", "of"]
    assert all_of(("the", "ships"), ("left port",)) == '"ship" AND "left port"'
    assert all_of((), ()) == phrase("") == phrase("()") == ""


@pytest.fixture(scope="module")
def full_text() -> sqlite3.Connection:
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE VIRTUAL TABLE found USING fts5(stems)")
    connection.execute("INSERT INTO found VALUES ('ship left port')")
    return connection


PIECES = st.sampled_from(
    ['"', "“", "outlet:", "actor:", "source:", "before:", "2025-03", "AND", "NEAR(", "*", "^", "{",
     "ship", "-", "é", "ß", "١٢", "\0", "'", ";", " ", "\n", "\ud800", "½", "Ⅷ", "ª", "़"]
)  # fmt: skip


@examples(500)
@given(typed=st.one_of(st.text(), st.lists(PIECES, max_size=20).map("".join)))
@example(typed='"' * 5000)
@example(typed="outlet:" * 2000)
@example(typed="a" * 100_000)
def test_any_input_is_a_query_that_the_full_text_takes(
    full_text: sqlite3.Connection, typed: str
) -> None:
    found = parse(typed)
    for words in (*found.words, *found.phrases, *found.outlets, *found.actors, *found.sources):
        assert words and any(c.isalnum() for c in words)
        assert len(words) <= LONGEST
    for asked in (
        all_of(found.words, found.phrases),
        *(phrase(words) for words in found.actors),
    ):
        if asked:
            full_text.execute("SELECT rowid FROM found WHERE found MATCH ?", (asked,)).fetchall()


@pytest.mark.parametrize(
    ("typed", "unread"),
    [
        ("missiles speaker:Osk", ("speaker:Osk",)),
        ("before:Monday", ()),
        ("outlet:Reuters before:2025", ()),
        ("https://example.org/a 12:30 outlet:", ()),
    ],
)
def test_what_looks_like_a_field_and_is_none_is_told(typed: str, unread: tuple[str, ...]) -> None:
    assert parse(typed).unread == unread


@pytest.mark.parametrize(
    ("typed", "faulty"),
    [
        ("missiles before:Monday after:2025-02-30", ("before:Monday", "after:2025-02-30")),
        ('outlet: Reuters Actor:"" source:-', ("outlet:", 'Actor:""', "source:-")),
        ("before:", ("before:",)),
        ("before:2025 outlet:Reuters speaker:Osk the outlet 12:30", ()),
        ('"the outlet:" was open', ()),
    ],
)
def test_a_field_without_a_value_or_a_date_is_a_fault(typed: str, faulty: tuple[str, ...]) -> None:
    assert parse(typed).faulty == faulty
