from __future__ import annotations

import pytest

from headwater.publishing import phrases
from headwater.publishing.hedging import hedging
from headwater.publishing.pages.parts import Words
from headwater.publishing.pages.report_margin import Amount, StatementNote, statement_note
from headwater.publishing.pages.report_sources import Signs
from headwater.publishing.shown import Shown
from headwater.records import Comparison, Polarity, Story, Trace
from tests import stories
from tests.builders import reading, report, say
from tests.publishing.indexes import index

SHOWN = Shown("story-1", index(stories.STORY))


def note(wanted: str) -> StatementNote:
    statement = SHOWN.index.statements[wanted]
    return statement_note(SHOWN, statement, Signs([statement]), 0)


def test_the_chain_begins_after_the_outlet_of_the_report() -> None:
    found = note(stories.MAY.id)
    assert [station.told for station in found.chains[0]] == ["The Brenna Observer", "officials"]
    assert found.chains[0][0].remark == "inferred"
    assert note(stories.SHIPS.id).chains == ()


def test_hedges_times_and_amounts_are_told_with_their_words() -> None:
    found = note(stories.MAY.id)
    assert found.commits == phrases.POSSIBLE
    assert [each.text for each in found.hedges] == ["may"]
    ships = note(stories.SHIPS.id)
    assert [(each.words.text, each.told) for each in ships.times] == [
        ("since November", "1 Nov 2024")
    ]
    assert [(each.words.text, each.told) for each in ships.amounts] == [
        ("dozens of ships", "24 to 96")
    ]


@pytest.mark.parametrize(
    ("stance", "hedges", "told"),
    [
        ("PS+", "efforts to", (phrases.PLANNED, ["efforts to"])),
        ("PS+", "threatened", (phrases.THREATENED, ["threatened"])),
        ("CT-", "If", (phrases.HEDGED, ["If"])),
        ("CT+", "reportedly", (phrases.HEDGED, ["reportedly"])),
        ("CT+", "remains", ("", [])),
        ("CT-", (), ("", [])),
    ],
)
def test_caution_is_put_as_on_the_page_of_the_claim(
    stance: str, hedges: str | tuple[str, ...], told: tuple[str, list[str]]
) -> None:
    text = "If Osk remains mayor, Lund reportedly threatened efforts to burn the mill."
    of = report(text, outlet="Mill Post")
    said = say(of, text, "Mill Post < Bo Orle", stance=stance, hedges=hedges)
    shown = Shown("s", index(Story((of,), (reading(of, said),), Comparison(), Trace())))
    statement = shown.index.statements[said.id]
    found = statement_note(shown, statement, Signs([statement]), 0)
    assert (found.commits, [each.text for each in found.hedges]) == told
    assert hedging(statement) == (told[0], tuple(told[1]))


def test_a_claim_is_told_with_its_range_and_how_the_statement_stands_to_it() -> None:
    (never,) = note(stories.NEVER.id).claims
    assert never.polarity is Polarity.DENIES
    assert (never.origins.told, never.alone) == ("1–2", False)
    (ships,) = note(stories.SHIPS.id).claims
    assert ships.alone
    assert note(stories.KNEW.id).claims == ()


AMOUNTS = [
    (14.0, None, "person", "14 or more"),
    (None, 5.0, None, "5 or fewer"),
    (24.0, 96.0, "ship", "24 to 96"),
    (300.0, 300.0, "km", "300 km"),
    (1_500_000.0, 1_500_000.0, "USD", "1,500,000 USD"),
    (2.5, 2.5, "%", "2.5 %"),
    (None, None, "km", ""),
]


@pytest.mark.parametrize(
    ("words", "number", "plain"),
    [
        ("25", 25.0, True),
        ("25-year-old", 25.0, True),
        ("25,000 people", 25.0, False),
        ("nine people", 9.0, False),
        ("1,200.", 1200.0, True),
    ],
)
def test_a_number_in_its_own_figures_needs_no_telling(
    words: str, number: float, plain: bool
) -> None:
    assert Amount(Words("r", 0, 1, words), number, number, None).is_plain is plain


@pytest.mark.parametrize(("low", "high", "unit", "told"), AMOUNTS)
def test_an_amount_in_words(
    low: float | None, high: float | None, unit: str | None, told: str
) -> None:
    assert Amount(Words("r", 0, 1, "x"), low, high, unit).told == told
