from __future__ import annotations

import pytest

from headwater.publishing.pages import parts
from headwater.publishing.pages.parts import Range, Reach, Station
from headwater.publishing.shown import Shown
from headwater.records import HopBasis, HopKind
from tests import stories
from tests.publishing.indexes import index

SHOWN = Shown("story", index(stories.STORY))
INDEX = SHOWN.index

REACHES = [
    (Reach(0, 0, 0), "headlines only", 0),
    (Reach(1, 0, 1), "1 outlet", 1),
    (Reach(4, 0, 4), "4 outlets", 4),
    (Reach(1, 0, 2), "1 outlet, 2 reports", 1),
    (Reach(0, 1, 1), "1 report of unknown outlet", 1),
    (Reach(2, 3, 6), "2 outlets, 3 reports of unknown outlets", 5),
]


@pytest.mark.parametrize(("reach", "told", "carriers"), REACHES)
def test_by_whom_a_claim_is_carried(reach: Reach, told: str, carriers: int) -> None:
    assert (reach.told, reach.carriers) == (told, carriers)


def _station(name: str | None, kind: HopKind = HopKind.ANONYMOUS, **more: object) -> Station:
    facts = {"count": None, "relation": None, "basis": HopBasis.STATED, "actor": None} | more
    return Station(name, kind, **facts)  # type: ignore[arg-type]


STATIONS = [
    (_station("CNN", HopKind.OUTLET), "CNN", ""),
    (_station(None, HopKind.OUTLET), "an unknown outlet", ""),
    (_station(None), "somebody unnamed", ""),
    (_station("officials", count=2), "officials", "×2"),
    (_station("two US officials", count=2), "two US officials", ""),
    (_station("3 aides", count=3), "3 aides", ""),
    (_station("an aide", count=1), "an aide", ""),
    (_station("several aides", count=4), "several aides", ""),
    (_station("Twoson aides", count=2), "Twoson aides", "×2"),
    (_station(None, count=2), "somebody unnamed", ""),
    (_station("CNN", basis=HopBasis.CARRIED), "CNN", "inferred"),
    (_station("CNN", basis=HopBasis.GIVEN), "CNN", "given"),
    (_station("aides", count=2, basis=HopBasis.CARRIED), "aides", "×2, inferred"),
    (_station("the network", basis=HopBasis.RESOLVED), "the network", ""),
]


@pytest.mark.parametrize(("station", "told", "remark"), STATIONS)
def test_a_hop_is_shown_by_its_name_and_what_is_not_plain(
    station: Station, told: str, remark: str
) -> None:
    assert (station.told, station.remark) == (told, remark)


def test_the_words_of_a_label_are_at_their_place() -> None:
    for claim in INDEX.claims.values():
        found = parts.label_of(SHOWN, claim)
        assert INDEX.reports[found.report].text[found.start : found.end] == found.text
        assert not found.text.startswith("that ")


def test_the_words_of_every_statement_are_at_their_place() -> None:
    for statement in INDEX.statements.values():
        found = parts.words(statement.report, statement.content)
        text = INDEX.reports[statement.report].text[found.start : found.end]
        assert text == found.text or "[…]" in found.text


def test_a_report_in_a_line() -> None:
    lines = [parts.report_line(SHOWN, of) for of in INDEX.reports]
    assert [(line.number, line.outlet, line.title, line.date) for line in lines] == [
        (1, "The Brenna Observer", "Torvania weighs missiles", "4 Mar 2025"),
        (2, "Harbour Times", None, None),
        (3, None, None, "17 Mar 2025 or later"),
    ]
    assert not any(line.new for line in lines)


def test_ranges_and_reach_are_those_of_the_claim() -> None:
    claim = INDEX.claims[stories.ONE.id]
    assert parts.range_of(claim.origins) == Range(1, 2)
    assert parts.range_of(claim.origins).told == "1–2"
    assert parts.reach(SHOWN, claim) == Reach(2, 1, 3)


def test_the_stations_are_the_hops_in_order_and_own_voice_is_known() -> None:
    weighs = INDEX.statements[stories.WEIGHS.id]
    assert [each.told for each in parts.stations(weighs.chains[0])] == [
        "The Brenna Observer",
        "two Western officials",
    ]
    assert not parts.in_own_voice(weighs)
    assert parts.in_own_voice(INDEX.statements[stories.SHIPS.id])
