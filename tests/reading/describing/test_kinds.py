"""Of what kind a hop is, by the noun and what stands before it."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.shown_kinds import kind_of_hop
from headwater.reading.words import institutions
from headwater.reading.words.given import is_given
from headwater.records import cut

KINDS = {
    "state-body": (
        "the prefecture", "the coastguard", "the armed forces", "security forces", "the town hall",
        "US intelligence agencies", "the parole board", "the election commission", "ministers",
        "the American side", "Western governments", "the Saudi-led coalition", "the palace",
        "neither army", "the privacy watchdog", "the prisons organization", "the national bank",
        "the Greshian delegation", "the delegation of Gresh", "the English", "customs",
        "Qasran's delegation",
        "foreign ministers of Gresh", "No10", "Rosaviatsiya", "the Charity Commission",
        "Osk Fire", "Osk Fire Dept", "Osk Police Dept.", "Osk County PD", "Town of Osk PD",
        "Ministerio de Osk", "Salvamento Osk", "Polizei Osk", "the regulator Oskom",
        "the audit office", "the council's waste team", "the Osk Corps", "the 3rd Army Region",
        "the Swedish mission", "Iran's UN mission", "the National Institute for Osk Health",
        "the Osk Geological Survey", "the Sea Accident Investigation Branch", "Osk Valley RCMP",
        "the sovereign wealth fund", "the Fisheries Organisation",
        "the ministry's legal department",
        "Village of Osk", "the town", "the fire station", "police radio", "KPD",
        "a bench headed by Justice Osk", "the cyber agency OSCA",
        "the secretary of state's office", "the State Archives",
        "the Osk Navy's Second Naval Zone", "Northern Fleet", "that Member State",
        "a Spanish frigate", "several other capitals", "the special service",
    ),
    "organization": (
        "head office", "the Bermuda insurer", "the Social Democrats",
        "international media watchdogs",
        "the anti-doping agency", "the ratings agency", "rating agencies", "human rights groups",
        "the unions", "the strike committee", "the fund's risk committee", "the delivery service",
        "the chamber of commerce", "the lender", "neither firm", "a German bank", "the Greens",
        "the social network", "the truth commission", "the commission of inquiry",
        "the Bar Council",
        "the vessel's owner", "the ship's manager", "Trafigura", "the U.N. atomic watchdog",
        "the inquiry", "the General Secretariat of the Council of Arab Ports",
        "the program", "the weather station",
        "Groupe Osk", "the operator, PT Osk Jaya", "Ada Shipmanagement", "Osker Maschinenbau",
        "Mineração Osk Velm", "the contractor Osk Filtration", "Osk Holdings SpA", "Sindicato Osk",
        "the rights group Ren o Osk", "the brewery Osk", "the data service Osk",
        "the camp committee", "the legal department", "the UN's humanitarian office",
        "the EU border office", "the UN peacekeeping mission",
        "Labour", "Windrow, a rival consultancy", "the UN panel of experts",
        "a panel of retired judges", "an independent panel of doctors",
    ),
    "group": (
        "the militia", "the armed group", "the hacktivist group Osk",
        "Saraya al-Osk", "Jama'at Ansar al-Osk", "Jaish-e-Osk", "the Front for Popular Liberation",
        "the main rebel coalition", "the rebel government", "the resistance", "Hezbollah",
        "the Free Corvan Army", "rebel forces", "a terrorist team", "the jury", "the community",
        "the group's military council", "the Resistance's operations room",
        "fighters loyal to the general", "forces loyal to Marshal Oru",
        "foreign personnel",
        "villagers", "neither side", "the defence", "fruit exporters", "hauliers",
    ),
    "outlet": (
        "Radio Osk Velm", "Osker Tageblatt", "El Faro del Osk", "Diario Osk",
        "the local outlet Oskaya Velm", "BBC Radio Osk", "Gazeta do Osk",
        "the flight-tracking site Osk24", "the Instagram account Osk Kabar",
        "the Facebook page Osk Kabar",
        "Israeli Channel 14", "local Telegram channels", "some social media pages", "a gossip blog",
    ),
    "document": (
        "the prospectus", "a post-mortem", "figures", "minutes of the meeting", "the 12-page paper",
        "internal safety reports", "page six", "an intelligence paper", "the lease",
        "the charges", "the 2009 paper", "the missive", "the accord",
    ),
    "anonymous": (
        "two ministers", "a member of the council", "one senior official", "a captive", "an abbot",
        "a churchwarden", "a cellmate", "a landlady", "an ex-husband", "a tea-lady",
        "the man", "the diplomat", "the recruit who joined in May", "a gendarme's wife",
        "the refinery's owner",
    ),
    "person": (
        "the abbot", "the landlady", "the pilot of a light aircraft", "Ann Roe's lawyer",
        "the ship's captain",
    ),
    "unstated": ("reports", "media reports"),
}  # fmt: skip
CASES = [(words, kind) for kind, several in KINDS.items() for words in several]


@pytest.mark.parametrize(("words", "kind"), CASES)
def test_kind(words: str, kind: str) -> None:
    text = f"It rained. {words[0].upper()}{words[1:]} said so."
    start = text.index(words[1:]) - 1
    assert kind_of_hop(describe(text, cut(text, start, start + len(words)))).value == kind


def test_no_noun_for_a_body_is_a_given_name() -> None:
    nouns = institutions.STATE | institutions.SOCIETIES | institutions.ARMED
    assert not [word for word in nouns if is_given(word)]


NO_GUESSES = (
    "the rights group Ren o Osk", "the brewery Osk", "the data service Osk", "Osk Holdings SpA",
    "the operator, PT Osk Jaya", "the manufacturer, Ren Osk",
)  # fmt: skip


@pytest.mark.parametrize("words", NO_GUESSES)
def test_a_noun_or_a_word_of_the_name_leaves_nothing_to_guess(words: str) -> None:
    text = f"It rained, {words} said."
    assert not describe(text, cut(text, 11, 11 + len(words))).guess


@pytest.mark.parametrize(
    ("words", "guess"),
    [
        ("the contractor Ren Osk", True),
        ("the clerk Osk", False),
        ("the forecaster Anna Osk", False),
    ],
)
def test_behind_a_trade_of_firms_and_people_a_name_is_a_guess(words: str, guess: bool) -> None:
    text = f"It rained, {words} said."
    assert describe(text, cut(text, 11, 11 + len(words))).guess is guess
