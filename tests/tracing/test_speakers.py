"""For whom a speaker speaks."""

from __future__ import annotations

import pytest

from headwater.comparing.compare import compare
from headwater.records import Comparison, NameKind
from headwater.tracing import trace
from headwater.tracing.index import Index, outlet_key
from headwater.tracing.speakers import Party, party_of, speaker
from tests.builders import named, reading, report, say

SAME = [
    ("Yemeni Defense Ministry", "Yemeni Defense Minister Muhsen Saif"),
    ("Yemeni Defense Ministry", "spokesman of the Yemeni Defense Ministry"),
    ("the Pentagon", "US Department of Defense"),
    ("the Kremlin", "Russian President Vladimir Varn"),
    ("the Houthis", "Houthi spokesman Ali Saif"),
]
OTHERS = [
    ("Russian Foreign Ministry", "Russian Defense Ministry"),
    ("Yemeni Defense Ministry", "Russian Defense Ministry"),
    ("the Houthis", "Yemeni government"),
]
NOBODY = [
    "Former Yemeni Defense Minister Muhsen Saif",
    "US officials",
    "Marta Amsel",
    "Yemeni fisherman Ali Saif",
    "",
]


@pytest.mark.parametrize(("one", "two"), SAME)
def test_one_party(one: str, two: str) -> None:
    assert party_of(one) is not None
    assert party_of(one) == party_of(two)


@pytest.mark.parametrize(("one", "two"), OTHERS)
def test_other_parties(one: str, two: str) -> None:
    assert party_of(one) != party_of(two)


@pytest.mark.parametrize("words", NOBODY)
def test_speaks_for_nobody(words: str) -> None:
    assert party_of(words, needs_office=True) is None


@pytest.mark.parametrize(
    "words",
    [
        "Apple",
        "Google Cloud",
        "Heritage Foundation",
        "Democratic National Committee",
        "US Supreme Court",
        "New Orleans Police Department",
    ],
)
def test_who_is_of_a_state_and_does_not_speak_for_it(words: str) -> None:
    found = party_of(words)
    assert found is None or found.of != "state:US"
    assert found != party_of(words.split(maxsplit=1)[0]) or " " not in words


def test_a_city_s_police_by_a_known_name_are_those_of_the_place() -> None:
    orleans = Party("office:police", "new orleans")
    assert party_of("NOPD Superintendent Otto Lund", True) == orleans
    assert party_of("New Orleans Police Superintendent Otto Lund", True) == orleans
    assert party_of("New Orleans Police Department") == orleans
    # those of a state are no town's
    israeli = party_of("Israeli police")
    assert israeli is not None and not israeli.is_office


def test_two_bodies_of_one_state_are_of_one_party() -> None:
    foreign, defense = party_of("Russian Foreign Ministry"), party_of("Russian Defense Ministry")
    assert foreign is not None
    assert defense is not None
    assert foreign.of == defense.of == "state:RU"
    assert party_of("Moscow") == Party("state:RU")


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("The Wall Street Journal", "WSJ", True),
        ("Meridian Wire", "the Meridian Wire", True),
        ("Meridian Wire", "Northline", False),
        ("a local newspaper", "a local newspaper", False),
        ("state media", "state media", False),
    ],
)
def test_outlets_under_their_names(one: str, two: str, same: bool) -> None:
    assert (outlet_key(one, "r-1") == outlet_key(two, "r-2")) is same


def _key_of(words: str) -> str | None:
    of = report(f"The pumps failed, {words} said.", outlet="Northline")
    statement = say(of, "The pumps failed", f"Northline <told< state-body:{words}", source=words)
    index = Index((of,), (reading(of, statement),), Comparison())
    return speaker(statement.chains[0].terminal, statement, index).key


@pytest.mark.parametrize(
    ("one", "two", "same"),
    [
        ("the port authority", "the port authority there", True),
        ("the district attorney's office", "the district attorney's office", True),
        ("the port authority", "the health authority", False),
    ],
)
def test_the_one_body_of_a_kind(one: str, two: str, same: bool) -> None:
    assert _key_of(one) is not None
    assert (_key_of(one) == _key_of(two)) is same


@pytest.mark.parametrize(
    "words", ["a port authority", "the office", "port authorities", "the intelligence service"]
)
def test_what_may_be_another_body_has_no_key(words: str) -> None:
    assert _key_of(words) is None


@pytest.mark.parametrize(("land", "origins"), [("Kyiv", 2), ("Moscow", 1)])
def test_two_states_have_two_defence_ministries(land: str, origins: int) -> None:
    told = "Two trains were destroyed in Orsk"
    first = report(f"{told}, the Defence Ministry in Moscow said.", outlet="A")
    second = report(f"{told}, the Defence Ministry in {land} said.", outlet="B")
    readings = [
        reading(
            of,
            say(
                of, told, f"{name} < state-body:the Defence Ministry",
                source="the Defence Ministry", cue="said",
            ),
            names=named(of, "Defence Ministry", NameKind.BODY),
        )
        for of, name in ((first, "A"), (second, "B"))
    ]  # fmt: skip
    compared = compare((first, second), readings)
    (count,) = trace((first, second), readings, compared).counts
    assert count.origins.max == origins
