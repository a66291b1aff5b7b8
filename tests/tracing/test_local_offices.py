"""Offices that every county and town has one of, as words name them."""

from __future__ import annotations

import pytest

from headwater.tracing.local_offices import local_office
from headwater.tracing.speakers import Party, party_of


@pytest.mark.parametrize(
    ("words", "office", "place"),
    [
        ("Osk County Sheriff Ada Lund", "sheriff", "osk"),
        ("the Osk County sheriff’s office", "sheriff", "osk"),
        ("the sheriff's department", "sheriff", ""),
        ("Osk County sheriff's spokeswoman Ada Lund", "sheriff", "osk"),
        ("Coroner Otto Lund", "coroner", ""),
        ("the coroner's office", "coroner", ""),
        ("Osk Police Chief Otto Lund", "police", "osk"),
        ("Osk police", "police", "osk"),
        ("Osk Police Department spokesman Sgt. Otto Lund", "police", "osk"),
        ("police", "police", ""),
        ("the New Osk City Police Department", "police", "new osk"),
        ("Fire Chief Otto Lund", "fire", ""),
        ("the fire department", "fire", ""),
        ("the mayor of Osk, Ada Lund", "mayor", "osk"),
        ("the mayor's office", "mayor", ""),
        ("a spokesman for the governor", "governor", ""),
        ("the regional governor", "governor", ""),
        ("Governor of the Osk Region Ada Lund", "governor", "osk"),
        ("Osk's district attorney", "district attorney", "osk"),
        ("the DA", "district attorney", ""),
        ("School superintendent Ada Lund", "schools", ""),
    ],
)
def test_an_office_and_its_place(words: str, office: str, place: str) -> None:
    assert local_office(words) == (office, place)


@pytest.mark.parametrize(
    "words",
    [
        "state police",
        "police officials",
        "Osk police Sgt. Otto Lund",
        "Deputy Mayor Ada Lund",
        "Lt. Governor Ada Lund",
        "an assistant district attorney",
        "the mayor's wife",
        "sheriff's deputies",
        "Osk police officer Otto Lund",
        "Osk fire officials",
        "Osk Police Department Officer Otto Lund",
        "Osk County Sheriff Ada Lund and deputy Otto Velda",
        "the sheriff's Investigators",
        "prosecutors",
        "Da Lund",
        "",
    ],
)
def test_who_speaks_for_no_local_office(words: str) -> None:
    assert local_office(words) is None


def test_who_held_a_local_office_before_does_not_speak_for_it() -> None:
    assert party_of("Osk County Sheriff Ada Lund", needs_office=True) == Party(
        "office:sheriff", "osk"
    )
    assert party_of("former Osk County Sheriff Ada Lund", needs_office=True) is None


def test_a_town_s_police_speak_for_no_state_by_any_name() -> None:
    named = Party("office:police", "los angeles")
    assert [party_of(w) for w in ("LAPD", "Los Angeles police")] == [named, named]
