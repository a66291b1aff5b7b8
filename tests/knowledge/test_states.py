"""The table of states and its look-ups."""

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from headwater.knowledge import states
from headwater.knowledge.matching import key

OTHER_NAMES = {
    "CD": "Congo-Kinshasa",
    "CG": "Congo-Brazzaville",
    "HK": "Hong Kong",
    "MM": "Myanmar",
    "MO": "Macao",
    "PS": "Palestine",
}
"""Where this table's name is not that of CLDR."""

SMALL = (
    "AC AI AS AX BL BV CC CK CP CQ CX DG EA EU EZ GS HM IC IO MP MS NF NU PM PN QO SH SJ TA TC "
    "TF TK UM UN WF XA XB ZZ"
)
"""Codes of CLDR that the table leaves out: small dependencies, and what is no territory."""


@pytest.mark.parametrize(
    ("words", "code", "form"),
    [
        ("the United States", "US", "name"),
        ("US", "US", "name"),
        ("U.S.", "US", "name"),
        ("America", "US", "name"),
        ("UK", "GB", "name"),
        ("Britain's", "GB", "name"),
        ("North Korea", "KP", "name"),
        ("Turkey", "TR", "name"),
        ("Türkiye", "TR", "name"),
        ("Turkiye", "TR", "name"),
        ("Ivory Coast", "CI", "name"),
        ("Cote d’Ivoire", "CI", "name"),
        ("russian", "RU", "demonym"),
        ("Russians", "RU", "demonym"),
        ("Saudis", "SA", "demonym"),
        ("Dutch", "NL", "demonym"),
        ("Nigerien", "NE", "demonym"),
        ("Nigerian", "NG", "demonym"),
        ("Moscow", "RU", "capital"),
        ("Kiev", "UA", "capital"),
        ("Kyiv", "UA", "capital"),
        ("Sana’a", "YE", "capital"),
        ("the Kremlin", "RU", "seat"),
        ("the White House", "US", "seat"),
        ("Downing Street", "GB", "seat"),
        ("the Elysee", "FR", "seat"),
        ("Bankova", "UA", "seat"),
        ("Foggy Bottom", "US", "seat"),
        ("Kosovo", "XK", "name"),
        ("Taiwan", "TW", "name"),
        ("Palestinians", "PS", "demonym"),
        ("Western Sahara", "EH", "name"),
        ("Somaliland", "X-SL", "name"),
        ("the Holy See", "VA", "name"),
    ],
)
def test_by_name(words: str, code: str, form: str) -> None:
    name = states.by_name(words)
    assert name is not None and (name.state.code, name.form) == (code, form)


@pytest.mark.parametrize("words", ["us", "Us", "", "the", "Atlantis", "Houthi"])
def test_by_name_is_silent(words: str) -> None:
    assert states.by_name(words) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Two U.S. officials told us", [("U.S.", "name")]),
        ("the US-led raid", [("US", "name")]),
        ("Russia's and Russians", [("Russia", "name"), ("Russians", "demonym")]),
        ("South Sudan, not Sudan", [("South Sudan", "name"), ("Sudan", "name")]),
        ("Guinea-Bissau, Guinea", [("Guinea-Bissau", "name"), ("Guinea", "name")]),
        ("Equatorial Guinea", [("Equatorial Guinea", "name")]),
        ("Nigerians in Niger", [("Nigerians", "demonym"), ("Niger", "name")]),
        ("polish the china with oman", []),
        ("The Kremlin", [("Kremlin", "seat")]),
        ("Romania not Oman", [("Romania", "name"), ("Oman", "name")]),
        ("Saudi Arabia and the Saudis", [("Saudi Arabia", "name"), ("Saudis", "demonym")]),
    ],
)  # fmt: skip
def test_find(text: str, names: list[tuple[str, str]]) -> None:
    found = states.find(text)
    assert [(text[f.start : f.end], f.entry.form) for f in found] == names


@given(st.data())
def test_what_is_found_is_a_name_of_its_state(data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(states.every()), max_size=6))
    text = " and ".join(word for s in chosen for word in (s.name, *s.demonyms, *s.capitals))
    for one in states.find(text):
        state = one.entry.state
        names = (state.name, *state.names, *state.demonyms, *state.capitals, *state.seats)
        assert key(text[one.start : one.end]) in {key(name) for name in names}


def test_codes_and_names_are_those_of_cldr() -> None:
    territories = Locale("en").territories
    for state in states.every():
        if state.code.startswith("X-"):
            continue
        plain = territories[state.code].replace(" & ", " and ").replace("’", "'")
        assert state.name == OTHER_NAMES.get(state.code, plain)


def test_the_states_of_the_world_are_there() -> None:
    """All territories of CLDR but a known few."""
    codes = {state.code for state in states.every()}
    territories = {code for code in Locale("en").territories if len(code) == 2}
    assert " ".join(sorted(territories - codes)) == SMALL


def test_a_word_of_one_form_means_one_state() -> None:
    """Names and peoples are told apart; "Congo" and the like are given to one on purpose."""
    claims: dict[str, set[str]] = {}
    for state in states.every():
        for name in (state.name, *state.names, *state.demonyms, *state.seats):
            claims.setdefault(key(name), set()).add(state.code)
    assert {name: who for name, who in claims.items() if len(who) > 1} == {}


def test_by_code() -> None:
    state = states.by_code("YE")
    assert state is not None and state.capitals[0] == "Sanaa"
    assert states.by_code("ZZ") is None


@pytest.mark.parametrize(
    "text",
    ["the Donetsk region of Ukraine", "fighting in Luhansk", "a meeting at Government Buildings"],
)
def test_places_that_are_no_state_s_name(text: str) -> None:
    assert [found.entry.state.code for found in states.find(text)] in ([], ["UA"])


def test_serbia_and_montenegro_was_a_state_of_its_own() -> None:
    (found,) = states.find("a court in Serbia and Montenegro said")
    assert found.entry.state.code == "X-CS"


@pytest.mark.parametrize(
    ("capital", "code"), [("Roseau", "DM"), ("Philipsburg", "SX"), ("Marigot", "MF")]
)
def test_capitals_of_small_states(capital: str, code: str) -> None:
    found = states.by_name(capital)
    assert found is not None
    assert (found.state.code, found.form) == (code, "capital")
