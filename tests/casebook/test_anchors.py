"""Anchors lead back to what they were made from, in any reading that still has the words."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.casebook.anchors import (
    AROUND,
    Edition,
    Lost,
    Sought,
    Target,
    anchor_clause,
    anchor_name,
    anchor_report,
    anchor_statement,
    find,
    place_id,
    same_words,
    source_now,
)
from headwater.records import Anchor, BlockKind, NameKind, Place, Reading, Report
from tests.builders import find as spot
from tests.builders import named, reading, report, say
from tests.soaking import examples

FIRST = report(
    "Two officials said the ship had left Kesh. The port said it knew nothing.",
    "The ship had left Kesh, a pilot said, and the missiles were on board.",
    outlet="Alpha",
)
STATEMENT = say(FIRST, "the ship had left Kesh", "Alpha < Two officials", source="Two officials")
SECOND = say(FIRST, "The ship had left Kesh", "Alpha < a pilot", source="a pilot")
PARTS = say(
    FIRST,
    ["The ship had left Kesh", "and the missiles were on board"],
    "Alpha < a pilot",
    source="a pilot",
    clauses=("The ship had left Kesh", "the missiles were on board"),
)


def edition(of: Report, held: Reading) -> Edition:
    return Edition(of, held)


def only(*statements: object) -> Edition:
    return Edition(FIRST, reading(FIRST, *statements))  # type: ignore[arg-type]


def test_an_anchor_keeps_the_words_around() -> None:
    anchor = anchor_statement(FIRST, STATEMENT)
    assert anchor.quote == "the ship had left Kesh"
    assert anchor.before == "Two officials said "
    assert anchor.after == ". The port said it knew nothing."
    assert len(anchor.after) == AROUND
    assert anchor.source == "Two officials"
    assert anchor.capture == FIRST.capture


def test_a_content_in_pieces_is_kept_from_its_first_word_to_its_last() -> None:
    anchor = anchor_statement(FIRST, PARTS)
    assert anchor.quote.startswith("The ship had") and anchor.quote.endswith("on board")
    assert find(anchor, only(STATEMENT, PARTS), (Sought.STATEMENT,)) == Target(
        Sought.STATEMENT, FIRST.id, PARTS.id
    )


@pytest.mark.parametrize("one", [STATEMENT, SECOND, PARTS])
def test_it_is_found_again_in_the_same_reading(one: object) -> None:
    held = only(STATEMENT, PARTS) if one is not SECOND else only(STATEMENT, SECOND)
    found = find(anchor_statement(FIRST, one), held, (Sought.STATEMENT,))  # type: ignore[arg-type]
    assert found == Target(Sought.STATEMENT, FIRST.id, one.id)  # type: ignore[attr-defined]


def test_a_clause_is_found_by_its_own_words() -> None:
    second = PARTS.clauses[1]
    anchor = anchor_clause(FIRST, PARTS, second.id)
    assert anchor is not None
    found = find(anchor, only(STATEMENT, PARTS), (Sought.CLAUSE,))
    assert found == Target(Sought.CLAUSE, FIRST.id, second.id)
    assert anchor_clause(FIRST, PARTS, "s-none") is None


def test_the_clause_of_a_title_is_no_target() -> None:
    of = report("Nothing else.", outlet="Alpha", title="Ship leaves Kesh at night")
    title = say(of, "Ship leaves Kesh at night")
    assert title.block is BlockKind.TITLE
    anchor = anchor_clause(of, title, title.clauses[0].id)
    assert anchor is not None
    assert isinstance(find(anchor, Edition(of, reading(of, title)), (Sought.CLAUSE,)), Lost)


def test_a_name_is_found_at_its_own_place() -> None:
    names = named(FIRST, "Kesh", NameKind.PLACE)
    assert len(names) == 2
    held = Edition(FIRST, reading(FIRST, names=names))
    for name in names:
        found = find(anchor_name(FIRST, name.span), held, (Sought.NAME,))
        at = place_id(Place.of(FIRST.id, name.span))
        assert found == Target(Sought.NAME, FIRST.id, at)


def test_a_report_is_found_by_its_bytes() -> None:
    found = find(anchor_report(FIRST), only(), (Sought.REPORT,))
    assert found == Target(Sought.REPORT, FIRST.id, FIRST.id)


def test_another_decoder_with_other_blanks_and_ids_loses_nothing() -> None:
    other = report(
        "Two officials said  the ship\nhad left Kesh. The port said it knew nothing.",
        outlet="Alpha",
        source="other",
    )
    moved = say(other, "the ship\nhad left Kesh", "Alpha < Two officials", source="Two officials")
    assert moved.id != STATEMENT.id
    anchor = anchor_statement(FIRST, STATEMENT)
    found = find(anchor, Edition(other, reading(other, moved)), (Sought.STATEMENT,))
    assert found == Target(Sought.STATEMENT, other.id, moved.id)


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("the ship had left Kesh. The port said", "no statement has exactly these words now"),
        ("it knew nothing", "no statement has exactly these words now"),
    ],
)
def test_a_reading_that_parts_the_words_otherwise_queues(words: str, why: str) -> None:
    other = say(FIRST, words)
    found = find(anchor_statement(FIRST, STATEMENT), only(other), (Sought.STATEMENT,))
    assert isinstance(found, Lost)
    assert found.why == why
    assert found.near == ((other.id,) if "ship" in words else ())


def test_words_that_are_gone_queue() -> None:
    other = report("The ship stayed.", outlet="Alpha", source="other")
    held = Edition(other, reading(other, say(other, "The ship stayed")))
    found = find(anchor_statement(FIRST, STATEMENT), held, (Sought.STATEMENT,))
    assert found == Lost("the words are no longer in the report")


def test_of_two_statements_with_the_same_words_that_of_the_same_source_is_meant() -> None:
    twin = replace(STATEMENT, id="s-twin", sources=(spot(FIRST, "The port"),))
    held = only(STATEMENT, twin)
    found = find(anchor_statement(FIRST, twin), held, (Sought.STATEMENT,))
    assert found == Target(Sought.STATEMENT, FIRST.id, "s-twin")
    unknown = replace(anchor_statement(FIRST, twin), source="nobody")
    lost = find(unknown, held, (Sought.STATEMENT,))
    assert lost == Lost("2 statements have these words now", (STATEMENT.id, "s-twin"))


def test_a_short_word_out_of_its_surroundings_is_not_taken_for_another() -> None:
    other = report("Kesh is far from here.", outlet="Alpha", source="other")
    held = Edition(other, reading(other, names=named(other, "Kesh", NameKind.PLACE)))
    anchor = anchor_name(FIRST, spot(FIRST, "Kesh", 1))
    assert find(anchor, held, (Sought.NAME,)) == Lost("the words are no longer in the report")


def test_the_source_that_a_target_has_now() -> None:
    held = only(STATEMENT, PARTS)
    assert source_now(Target(Sought.CLAUSE, FIRST.id, PARTS.clauses[1].id), held) == "a pilot"
    assert source_now(Target(Sought.STATEMENT, FIRST.id, "s-none"), held) is None
    assert same_words("Two  officials", "two officials") and not same_words(None, "he")


@examples(200)
@given(
    quote=st.text("ab \n.", max_size=8),
    before=st.text("ab \n.", max_size=6),
    after=st.text("ab \n.", max_size=6),
)
def test_any_anchor_leads_to_something_or_says_why_not(quote: str, before: str, after: str) -> None:
    anchor = Anchor("x", quote, before, after)
    found = find(anchor, only(STATEMENT, PARTS), tuple(Sought))
    assert isinstance(found, Target) or found.why


def test_a_word_that_is_everywhere_takes_no_square_of_the_time() -> None:
    long = report("a " * 50_000, outlet="Alpha", source="long")
    anchor = Anchor(long.capture, "a", "b", "c")
    assert isinstance(find(anchor, Edition(long, reading(long)), (Sought.NAME,)), Lost)
