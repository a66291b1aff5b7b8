"""Whose a body is that every state or town has, beside the cases in `test_actors.py`."""

from __future__ import annotations

import pytest

from headwater.comparing import compare
from headwater.records import NameKind
from tests.builders import named, reading, report


def nodes(name: str, *told: str, other: tuple[str, NameKind] | None = None) -> list[str]:
    """The ids of the actors of a name, in texts of a report each that may name another."""
    reports = [report(text, outlet=f"Paper {n}") for n, text in enumerate(told)]
    readings = []
    for of in reports:
        beside = named(of, *other) if other is not None else ()
        uses = [
            one
            for one in named(of, name, NameKind.BODY)
            if not any(each.span.covers(one.span) for each in beside)
        ]
        readings.append(reading(of, names=[*uses, *beside]))
    found = compare(reports, readings).actors
    at = {(n.place.report, n.place.quote): one.id for one in found for n in one.names}
    return [at[of.id, name] for of in reports]


@pytest.mark.parametrize(
    ("name", "several"),
    [("Osk Lund police", False), ("federal police", True), ("traffic police", True)],
)
def test_a_police_with_a_town_s_name_is_one_whatever_lands_are_named(
    name: str, several: bool
) -> None:
    told = [f"The {name} spoke. {land} and {land} again." for land in ("Poland", "Serbia")]
    assert (len(set(nodes(name, *told))) > 1) is several


def test_who_bears_a_land_s_name_owns_nothing() -> None:
    told = ["Jordan Lund left the army. Jordan Lund wept.", "Serbia left, the army said."]
    assert len(set(nodes("army", *told, other=("Jordan Lund", NameKind.PERSON)))) == 1


@pytest.mark.parametrize(
    ("outlet", "one"), [("TASS", True), ("Xinhua", False), ("Northline", False)]
)
def test_a_state_s_agency_means_the_ministry_of_its_state(outlet: str, one: bool) -> None:
    full, bare = "Russia's defence ministry", "Ministry of Defense"
    first = report(f"It burned, {full} said.", outlet="Northline")
    other = report(f"Ukraine attacked. Ukraine lost, the {bare} said.", outlet=outlet)
    readings = [
        reading(of, names=named(of, n, NameKind.BODY)) for of, n in ((first, full), (other, bare))
    ]
    found = compare([first, other], readings).actors
    assert (len(found) == 1) is one


def test_a_bare_name_of_a_report_s_longer_one_is_that_in_all_reports() -> None:
    told = [f"The Osk Army left {land}. The Army won." for land in ("Poland", "Serbia")]
    assert len(set(nodes("Army", *told, other=("Osk Army", NameKind.FORCE)))) == 1
