"""Relays carried to speakers without one, and where none is carried."""

from __future__ import annotations

from dataclasses import replace

import pytest

from headwater.records import BlockKind, Comparison, HopBasis, NameKind, ReasonCode
from headwater.tracing import trace
from tests.origins.building import Line, article, build_articles

TOLD = Line(
    "Recruits told Meridian they were tricked.", "<cited< outlet:Meridian <told< group:Recruits"
)
SAY = Line("Recruits say they slept in tents.", "< group:Recruits")


def relays(*lines: Line, one_claim: bool = False) -> list[str | None]:
    """The relays carried in an article; its lines are one claim, or nothing joins them."""
    built = build_articles([article("Northline", *lines)])
    comparison = built.comparison if one_claim else Comparison()
    traced = trace(built.reports, built.readings, comparison)
    for carry in traced.carries:
        assert carry.hop.basis is HopBasis.CARRIED
        assert carry.why.code is ReasonCode.CARRIED_RELAY
        assert carry.why.spans
    return [carry.hop.name for carry in traced.carries]


IDA = Line("Ida Lorn told Meridian so.", "<cited< outlet:Meridian <told< Ida Lorn")
FILLER = [Line(f"The weather was dull on day {n}.") for n in range(6)]
TIME = Line("16:28", kind=BlockKind.UPDATE_LINE, polarity="none")
ENTRIES = [replace(line, kind=BlockKind.LIVE_ENTRY) for line in (TOLD, SAY)]
CASES = [
    ("one entry of a live page", ENTRIES, ["Meridian"]),
    ("another entry of a live page", [ENTRIES[0], TIME, ENTRIES[1]], []),
    ("a telling noun anywhere in the report", [TOLD, *FILLER, SAY], ["Meridian"]),
    (
        "a vague noun next to it",
        [Line("Some say they were beaten.", "< group:Some"), TOLD],
        ["Meridian"],
    ),
    (
        "a vague noun far away",
        [Line("Some say they were beaten.", "< group:Some"), *FILLER, TOLD],
        [],
    ),
    (
        "another noun next to it",
        [Line("A nurse said they were ill.", "< anonymous:nurse*1"), TOLD],
        [],
    ),
    (
        "a source next to a person with a name",
        [IDA, Line("A source said two were hurt.", "< anonymous:source*1")],
        [],
    ),
    ("own voice", [Line("They were tricked."), TOLD], []),
    ("reportedly", [Line("They reportedly fled.", "< unstated:?"), TOLD], []),
    (
        "stated access to this outlet",
        [
            Line("Recruits told Northline so.", "<told< group:Recruits", direct="told Northline"),
            TOLD,
        ],
        [],
    ),
    ("a named speaker", [Line("Ida Lorn said so.", "< Ida Lorn"), TOLD], []),
    (
        "a named speaker who has just spoken to it",
        [IDA, Line("Ida Lorn was sorry.", "< Ida Lorn")],
        ["Meridian"],
    ),
    (
        "a named speaker who spoke to it long before",
        [IDA, *FILLER, Line("Ida Lorn was sorry.", "< Ida Lorn")],
        [],
    ),
    (
        "a named speaker who spoke before, to all",
        [Line("Ida Lorn came.", "< Ida Lorn"), IDA, Line("Ida Lorn was sorry.", "< Ida Lorn")],
        [],
    ),
    (
        "a named speaker who speaks in public elsewhere",
        [
            IDA,
            Line("Ida Lorn was sorry.", "< Ida Lorn"),
            *FILLER,
            Line(
                "Ida Lorn said at a hearing that all slept.",
                "< Ida Lorn",
                source="Ida Lorn",
                content="that all slept",
            ),
        ],
        [],
    ),
    (
        "police, who speak to all",
        [
            Line("A source told Meridian so.", "<cited< outlet:Meridian <told< anonymous:source*1"),
            Line("Police said they fled.", "< state-body:Police"),
            Line("Prosecutors said they hid.", "< anonymous:Prosecutors"),
            Line("Critics said they lied.", "< group:Critics"),
        ],
        [],
    ),
    (
        "an official by one noun, far away",
        [
            Line("A guard told Meridian so.", "<cited< outlet:Meridian <told< anonymous:guard*1"),
            Line(
                "Detectives told Meridian of it.", "<cited< outlet:Meridian <told< group:Detectives"
            ),
            *FILLER,
            Line("Detectives said they slept.", "< group:Detectives"),
        ],
        [],
    ),
    (
        "two relays",
        [
            TOLD,
            Line("Recruits told Reuters of it.", "<cited< outlet:Reuters <told< group:Recruits"),
            SAY,
        ],
        [],
    ),
    (
        "a setting of its own",
        [
            TOLD,
            Line(
                "Recruits told reporters they slept in tents.",
                "< group:Recruits",
                source="Recruits",
                content="they slept in tents",
            ),
        ],
        [],
    ),
    (
        "those whom he leads, who are told in another room",
        [
            TOLD,
            Line(
                "Recruits told their own cabinet they slept in tents.",
                "< group:Recruits",
                source="Recruits",
                content="they slept in tents",
            ),
        ],
        [],
    ),
    (
        "no relay in the report",
        [SAY, Line("Officials said so.", "< anonymous:Officials")],
        [],
    ),
]


@pytest.mark.parametrize(("name", "lines", "expected"), CASES, ids=[case[0] for case in CASES])
def test_carried(name: str, lines: list[Line], expected: list[str]) -> None:
    assert relays(*lines) == expected


def test_who_denies_a_report_has_not_spoken_to_its_paper() -> None:
    reported = Line("Meridian reported that they were tricked.", "<cited< outlet:Meridian")
    for side, expected in (("-", []), ("+", ["Meridian"])):
        said = Line("A source spoke of tricks.", "< anonymous:source*1", polarity=side)
        assert relays(said, reported, one_claim=True) == expected


def test_one_claim_carries_over_any_distance() -> None:
    vague = Line("Sources say they were tricked.", "< anonymous:Sources")
    far = [Line(line.text, polarity="x") for line in FILLER]
    assert relays(vague, *far, TOLD, one_claim=True) == ["Meridian"]


@pytest.mark.parametrize(
    ("who", "expected"),
    [("intelligence agencies", ["Meridian"]), ("health agencies", []), ("prosecutors", [])],
)
def test_spies_tell_nothing_to_all(who: str, expected: list[str]) -> None:
    credited = Line("Meridian reported that they were tricked.", "<cited< outlet:Meridian")
    said = Line(f"Some {who} say they were tricked.", f"< state-body:{who}")
    assert relays(credited, said, one_claim=True) == expected


def test_a_readout_is_carried_to_those_who_met() -> None:
    names = [("Muhsen Saif", NameKind.PERSON, ("Muhsen Saif",))]
    built = build_articles(
        [
            article(
                "Northline",
                Line("The Yemeni News Agency said Muhsen Saif met his peers.", "< outlet:Saba"),
                Line("Muhsen Saif praised them.", "< Muhsen Saif"),
                *FILLER,
                Line("Muhsen Saif was tired.", "< Muhsen Saif"),
            )
        ],
        names,
    )
    carries = trace(built.reports, built.readings, built.comparison).carries
    said = built.readings[0].statements[1]
    assert [(carry.statement, carry.hop.name) for carry in carries] == [(said.id, "Saba")]


def test_a_readout_is_not_carried_to_what_stood_before_it() -> None:
    names = [("Muhsen Saif", NameKind.PERSON, ("Muhsen Saif",))]
    before, account = "Muhsen Saif praised them.", "Saba said Muhsen Saif met his peers."
    built = build_articles(
        [
            article(
                "Northline",
                Line(f"{before} {account}", polarity="x"),
                Line(before, "< Muhsen Saif"),
                Line(account, "< outlet:Saba"),
            )
        ],
        names,
    )
    assert not trace(built.reports, built.readings, built.comparison).carries


@pytest.mark.parametrize(("who", "carried"), [("some", ["Meridian"]), ("he", [])])
def test_nobody_explained_has_no_relay(who: str, carried: list[str]) -> None:
    assert relays(TOLD, Line("They slept in tents.", f"< anonymous:{who}")) == carried


def test_a_report_of_an_unknown_outlet_may_be_the_one_it_names() -> None:
    built = build_articles([article(None, TOLD, SAY)])
    assert not trace(built.reports, built.readings, Comparison()).carries


@pytest.mark.parametrize(("named", "given"), [("An insider", ["Meridian"]), ("A nurse", [])])
def test_one_for_whom_the_words_of_the_credit_stand_has_the_relay(
    named: str, given: list[str]
) -> None:
    told = Line(
        "Some insider told Meridian so.", "<cited< outlet:Meridian <told< anonymous:insider*1"
    )
    first = Line(f"{named} has told how it fell.", f"< anonymous:{named}*1")
    built = build_articles([article("Northline", first, told)])
    ahead, behind = built.readings[0].statements
    (chain,) = behind.chains
    antecedent = ahead.chains[0].terminal.span if given else None
    last = replace(chain.terminal, antecedent=antecedent)
    resolved = replace(behind, chains=(replace(chain, hops=(*chain.hops[:-1], last)),))
    reading = replace(built.readings[0], statements=(ahead, resolved))
    traced = trace(built.reports, [reading], Comparison())
    assert [carry.hop.name for carry in traced.carries] == given
