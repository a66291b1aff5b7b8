"""The sides of a claim: origins with their reasons and statements."""

from __future__ import annotations

from headwater.publishing.pages.claim import claim_page
from headwater.publishing.pages.claim_origins import Sort
from headwater.records import Polarity, ReasonCode
from tests.publishing.indexes import index
from tests.publishing.pages.claims import drawn, page_of, shown, words
from tests.stories import AGENCY, DEAD, MAY, NEVER, ONE, STORY, WEIGHS


def test_sides_stand_apart_with_their_origins() -> None:
    asserts, denies = claim_page(shown(), ONE.id).sides
    assert (asserts.polarity, denies.polarity) == (Polarity.ASSERTS, Polarity.DENIES)
    assert [(o.place, o.told) for o in asserts.origins] == [
        (1, "two Western officials"),
        (2, "officials"),
    ]
    assert [[s.id for s in o.sayings] for o in asserts.origins] == [[WEIGHS.id], [MAY.id]]
    assert [s.id for o in denies.origins for s in o.sayings] == [NEVER.id]


def test_reasons_are_sentences_with_the_words_that_show_them() -> None:
    (asserts, _) = claim_page(shown(), ONE.id).sides
    (access,) = asserts.origins[0].why
    assert access.sort is Sort.SEPARATE
    (quote,) = access.quotes
    assert (quote.words.text, quote.number, quote.at) == ("weighing", 1, WEIGHS.id)
    (unknown,) = asserts.why
    assert unknown.sort is Sort.OPEN
    assert unknown.told == (
        "No words were found that state how “officials” would know,"
        " so they may have it from the others",
    )


def test_a_statement_of_two_origins_stands_once() -> None:
    page = page_of("two people in one sentence without a joint statement")
    sayings = [s for o in page.sides[0].origins for s in o.sayings]
    assert len(sayings) == 1
    assert sayings[0].also == (2,)


def test_why_a_ring_counts_for_nothing() -> None:
    page = page_of("a cycle without an exit, and a carrier")
    (side,) = page.sides
    assert len(side.uncounted) == 2
    assert ReasonCode.CYCLE_WITHOUT_EXIT in {why.code for why in side.why}
    assert "Counted for no origin" in words(drawn(page))


def test_a_report_of_an_unknown_outlet() -> None:
    page = claim_page(shown(), DEAD.id)
    assert page.sides[0].origins[0].told == "an unknown outlet"
    assert page.sides[0].origins[0].reports == (index(STORY).numbers[AGENCY.id],)
