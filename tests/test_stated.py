"""What a person states: rulings on statements, sources in their words, times."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.pipeline import compare_and_trace, heeded
from headwater.records import (
    Chain,
    Comparison,
    Hop,
    HopBasis,
    HopKind,
    Interval,
    Reading,
    Report,
    Rulings,
    Trace,
    UsageError,
)
from headwater.stated import NOTHING_RULED, hop_of, read_given_time, ruled
from tests.builders import reading, report, say

CHAINED = report("Two officials said the ship left.", "The port denied it.", outlet="Alpha")
SHIP = say(CHAINED, "the ship left", "Alpha < anonymous:Two officials", source="Two officials")
DENIAL = say(CHAINED, "The port denied it")
READ = reading(CHAINED, SHIP, DENIAL)


def _derived(
    of: Report, read: Reading, rulings: Rulings = NOTHING_RULED
) -> tuple[Comparison, Trace]:
    return compare_and_trace([of], heeded([of], [read], rulings), rulings)


def test_without_rulings_readings_stay_as_they_are() -> None:
    assert ruled([READ], Rulings()) == (READ,)
    assert ruled([READ], Rulings(rejected=frozenset({"s-other"}))) == (READ,)


def test_a_rejected_statement_keeps_its_words_and_loses_claim_and_way() -> None:
    (found,) = ruled([READ], Rulings(rejected=frozenset({SHIP.id})))
    first, second = found.statements
    assert (first.content, first.sources) == (SHIP.content, SHIP.sources)
    assert first.clauses == () and [len(chain.hops) for chain in first.chains] == [1]
    assert first.chains[0].terminal.relation is None
    assert second == DENIAL
    comparison, traced = _derived(CHAINED, READ, Rulings(rejected=frozenset({SHIP.id})))
    assert {m.statement for c in comparison.claims for m in c.members} == {DENIAL.id}
    assert {count.claim for count in traced.counts} == {c.id for c in comparison.claims}


def test_a_given_chain_is_traced() -> None:
    given_chain = Chain((SHIP.chains[0].hops[0], hop_of("Lena Osk")))
    _, traced = _derived(CHAINED, READ, Rulings(chains={SHIP.id: (given_chain,)}))
    labels = {root.label for count in traced.counts for root in count.origins.roots}
    assert "Lena Osk" in labels and "Two officials" not in labels


@pytest.mark.parametrize(
    ("words", "name", "kind", "count"),
    [
        ("two US officials", "two US officials", HopKind.ANONYMOUS, 2),
        ("  the   WSJ ", "The Wall Street Journal", HopKind.OUTLET, None),
        ("Lena Osk", "Lena Osk", HopKind.PERSON, 1),
        ("a leaked memo", "a leaked memo", HopKind.DOCUMENT, None),
    ],
)
def test_a_source_in_a_persons_words(
    words: str, name: str, kind: HopKind, count: int | None
) -> None:
    assert hop_of(words) == Hop(name, kind, count, basis=HopBasis.GIVEN)


@pytest.mark.parametrize("words", ["", " \n "])
def test_no_words_are_no_source(words: str) -> None:
    with pytest.raises(UsageError, match="needs words"):
        hop_of(words)


@given(st.text(max_size=30))
def test_any_words_with_a_letter_are_a_source(words: str) -> None:
    if words.strip():
        assert hop_of(words).name


def test_a_given_time_is_read_as_the_decoders_do() -> None:
    assert read_given_time("2025-03-04..") == Interval("2025-03-04", None)
    with pytest.raises(UsageError, match="is no date"):
        read_given_time("soon")


RELAYED = report(
    "CNN reported that Torvania stopped the shipment of missiles.",
    "Torvania stopped the shipment of missiles, two sources said.",
    outlet="Alpha",
)
BY_CNN = say(RELAYED, "Torvania stopped the shipment of missiles", "Alpha <cited< outlet:CNN")
BY_OFFICIALS = say(
    RELAYED,
    "Torvania stopped the shipment of missiles",
    "Alpha <said< anonymous:two sources*2",
    nth=1,
)


def test_no_relay_is_carried_into_a_chain_that_a_person_gave() -> None:
    read = reading(RELAYED, BY_CNN, BY_OFFICIALS)
    _, traced = _derived(RELAYED, read)
    assert [carry.statement for carry in traced.carries] == [BY_OFFICIALS.id]
    chain = Chain((BY_OFFICIALS.chains[0].hops[0], hop_of("two sources")))
    _, traced = _derived(RELAYED, read, Rulings(chains={BY_OFFICIALS.id: (chain,)}))
    assert traced.carries == ()
