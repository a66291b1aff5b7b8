"""Tolls told beside something else as claims of their own."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.statements.clauses import make_clauses
from headwater.reading.statements.tolls import tolls_beside
from headwater.records import cut

TOLD = [
    (
        "A man in the Osk Street shooting that left one man dead and nine others hurt was held.",
        ["A man in the Osk Street shooting | was held."],
        ["the Osk Street shooting that left one man dead and nine others hurt"],
    ),
    (
        "Police held two men in the ambush that killed five adults and an unborn child.",
        ["Police held two men in the ambush"],
        ["the ambush that killed five adults and an unborn child"],
    ),
    (
        "Two people charged in a crash which killed a nurse will appear in court.",
        ["Two people charged in a crash | will appear in court."],
        ["a crash which killed a nurse"],
    ),
    (
        "Two men opened fire in Velm on Sunday, killing one visitor and wounding 9 others.",
        ["Two men opened fire in Velm on Sunday"],
        ["Two men | in Velm on Sunday, killing one visitor and wounding 9 others"],
    ),
    (
        "The roof fell in, leaving two miners trapped, before help came.",
        ["The roof fell in | before help came."],
        ["The roof | leaving two miners trapped"],
    ),
    (
        "Lund, 25, who was killed in the raid, came from Velm.",
        ["Lund, 25 | came from Velm."],
        ["Lund, 25, who was killed in the raid"],
    ),
    (
        "The fire, which left 30 families homeless, began in a kitchen.",
        ["The fire | began in a kitchen."],
        ["The fire, which left 30 families homeless"],
    ),
    (
        "A man was held in the raid that killed Ada Osk, 21, and left two wounded in Velm.",
        ["A man was held in the raid"],
        ["the raid that killed Ada Osk, 21, and left two wounded in Velm"],
    ),
    (
        "The same gun was used in three Velm shootings that killed three and injured nine others.",
        ["The same gun was used in three Velm shootings"],
        ["three Velm shootings that killed three and injured nine others"],
    ),
    (
        "Lund told of the raid that left a woman dead and five others, including two boys, shot.",
        ["Lund told of the raid"],
        ["the raid that left a woman dead and five others, including two boys, shot"],
    ),
    (
        "Officers said the van hit a wall, killing two boys and injuring their father.",
        ["Officers said the van hit a wall"],
        ["killing two boys and injuring their father"],
    ),
]


@pytest.mark.parametrize(("text", "rest", "tolls"), TOLD, ids=[t[2][0] for t in TOLD])
def test_a_toll_is_a_claim_with_what_it_is_told_of(
    text: str, rest: list[str], tolls: list[str]
) -> None:
    parts = tolls_beside(text, [cut(text, 0, len(text))])
    shown = [" | ".join(span.quote for span in part) for part in parts]
    assert shown == [*rest, *tolls]


NONE = [
    ("accused of it", "Lund is accused of firing the shot that killed Osk."),
    ("no event", "The shots that killed Osk were fired from a van."),
    ("not a state", "His mother fell ill, leaving him alone in the flat."),
    ("nobody", "The roof fell in on Sunday, killing nobody."),
    ("open", "They would have struck the town, killing hundreds."),
    ("denied", "The gunman did not open fire, killing five people."),
    ("a condition", "If they strike the town, killing 20 people, he will go."),
    ("another in front", "The trader came from Osk, who was arrested in May, and left."),
    ("of several", "Otto Osk and Ada Lund, 63, who were killed in the raid, had worked there."),
    ("the toll is all", "A blast in Velm that left two men dead."),
    ("people who", "The fire that killed people who lived there was put out."),
    ("what could be", "It was a crash that could have killed nine people."),
]


@pytest.mark.parametrize(("case", "text"), NONE, ids=[n[0] for n in NONE])
def test_what_is_no_toll_or_belongs_to_the_clause_stays(case: str, text: str) -> None:
    whole = (cut(text, 0, len(text)),)
    assert tolls_beside(text, whole) == (whole,)


def test_tolls_are_numbered_behind_their_clause() -> None:
    text = "Two were held for the ambush that killed six people, and the town, which fell, is shut."
    ids = [clause.id for clause in make_clauses("s-1", text, [cut(text, 0, len(text))], tolls=True)]
    assert ids[:2] == ["s-1", "s-1.2"]
    assert len(make_clauses("s-1", text, [cut(text, 0, len(text))])) < len(ids)


@given(st.text(alphabet="ab, .killngthw\nA1", max_size=200))
def test_no_words_are_invented(text: str) -> None:
    start = len(text) - len(text.lstrip())
    if text.strip():
        whole = cut(text, start, len(text.rstrip()))
        for part in tolls_beside(text, [whole]):
            assert all(text[s.start : s.end] == s.quote and whole.covers(s) for s in part)


@pytest.mark.parametrize(
    "piece", [", killing two", " a crash that left one dead and", "in a raid "]
)
def test_long_hostile_text_takes_no_time(piece: str) -> None:
    text = "A man " + piece * 3000
    begun = time.perf_counter()
    tolls_beside(text, [cut(text, 0, len(text))])
    assert time.perf_counter() - begun < 5
