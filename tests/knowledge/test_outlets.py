"""The table of outlets and its look-ups."""

from collections import Counter

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from headwater.knowledge import groups, outlets, states
from headwater.knowledge.matching import key

KINDS = {
    *("agency", "state-agency", "newspaper", "business-newspaper", "tabloid", "magazine"),
    *("trade", "site", "broadcaster", "public-broadcaster", "state-broadcaster"),
    *("investigative", "factcheck"),
}


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("The Wall Street Journal", "The Wall Street Journal"),
        ("wall street journal", "The Wall Street Journal"),
        ("the WSJ", "The Wall Street Journal"),
        ("the Wall Street Journal’s", "The Wall Street Journal"),
        ("FT", "Financial Times"),
        ("AFP", "Agence France-Presse"),
        ("Agence France Presse", "Agence France-Presse"),
        ("Al-Jazeera", "Al Jazeera"),
        ("RIA Novosti", "RIA Novosti"),
        ("ITAR-TASS", "TASS"),
        ("Sueddeutsche Zeitung", "Süddeutsche Zeitung"),
        ("El Pais", "El País"),
        ("PressTV", "Press TV"),
        ("MailOnline", "Daily Mail"),
        ("Kyiv Independent", "The Kyiv Independent"),
        ("The Times", "The Times"),
        ("Bellingcat", "Bellingcat"),
        ("Radio Free Europe", "Radio Free Europe/Radio Liberty"),
    ],
)
def test_by_name(words: str, name: str) -> None:
    outlet = outlets.by_name(words)
    assert outlet is not None and outlet.name == name


@pytest.mark.parametrize(
    "words", ["the Journal", "Saba", "The Wire", "the Post", "the network", "", "the"]
)
def test_by_name_is_silent(words: str) -> None:
    assert outlets.by_name(words) is None


@pytest.mark.parametrize(
    ("words", "first", "among"),
    [
        ("the Journal", "The Wall Street Journal", "Edmonton Journal"),
        ("the Post", "The Washington Post", "New York Post"),
        ("the Times", "The Times", "The New York Times"),
        ("The Guardian", "The Guardian", "The Guardian (Nigeria)"),
        ("the Independent's", "The Independent", "Irish Independent"),
        ("Saba", "Saba (government)", "Saba (Houthi-run)"),
        ("NTV", "NTV (Turkey)", "NTV (Russia)"),
        ("ABC", "ABC News", "ABC (Australia)"),
    ],
)
def test_by_short(words: str, first: str, among: str) -> None:
    names = [outlet.name for outlet in outlets.by_short(words)]
    assert among in names
    assert first in names
    if not any(first.endswith(")") for first in (names[0],)):
        assert names[0] == first


@pytest.mark.parametrize("words", ["the broadcaster", "Reuters", "the ministry", ""])
def test_by_short_is_empty(words: str) -> None:
    assert outlets.by_short(words) == ()


@pytest.mark.parametrize(
    ("host", "name"),
    [
        ("www.wsj.com", "The Wall Street Journal"),
        ("edition.cnn.com", "CNN"),
        ("m.bbc.co.uk", "BBC"),
        ("WWW.PRESSTV.IR:443", "Press TV"),
        ("www.theguardian.com.", "The Guardian"),
        ("monitoring.bbc.co.uk", "BBC Monitoring"),
        ("asia.nikkei.com", "Nikkei Asia"),
        ("yemenmonitor.com", "Yemen Monitor"),
    ],
)
def test_by_domain(host: str, name: str) -> None:
    outlet = outlets.by_domain(host)
    assert outlet is not None and outlet.name == name


@pytest.mark.parametrize("host", ["", "com", "co.uk", "notwsj.com", "wsj.com.example.org", "..."])
def test_by_domain_is_silent(host: str) -> None:
    assert outlets.by_domain(host) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("the Wall Street Journal reported, the WSJ's", ["The Wall Street Journal"] * 2),
        ("told Reuters and the AFP news agency", ["Reuters", "Agence France-Presse"]),
        ("The Guardian; a guardian angel; Guardian angels", ["The Guardian"]),
        ("Independent Senator; the Independent", ["The Independent"]),
        ("the Times and the Journal and Saba", []),
        ("DR Congo and DR said", ["DR"]),
        ("the TSA said at Sky Harbor", []),
        ("Michael Bloomberg spoke", []),
        ("sources told Bloomberg", ["Bloomberg"]),
        ("CNN's, CNNs, reuters", ["CNN"]),
        ("Dawn broke", []),
        ("a Dawn correspondent", ["Dawn"]),
    ],
)
def test_find(text: str, names: list[str]) -> None:
    assert [one.entry.name for one in outlets.find(text)] == names


def test_spans_leave_the_article_out() -> None:
    text = "as The Guardian and the Journal said"
    assert [text[f.start : f.end] for f in outlets.find(text)] == ["Guardian"]
    assert [text[f.start : f.end] for f in outlets.find_shorts(text)] == ["Guardian", "Journal"]


def test_a_short_form_needs_its_article() -> None:
    assert outlets.find_shorts("Post offices and a journal, a Star is born") == ()


@given(st.data())
def test_what_is_found_is_a_name_of_its_entry(data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(outlets.every()), max_size=6))
    text = " ".join(f"It told {outlet.name} so." for outlet in chosen)
    for one in outlets.find(text):
        names = {key(name) for name in (one.entry.name, *one.entry.aliases)}
        assert key(text[one.start : one.end]) in names


@pytest.mark.parametrize("outlet", outlets.every()[::25], ids=lambda outlet: outlet.name)
def test_a_name_in_the_text_is_found(outlet: outlets.Outlet) -> None:
    if "(" in outlet.name or len(outlets.by_short(outlet.name)) > 1:
        name = outlet.name.partition(" (")[0]
        text = f"It told {name if name.startswith('The ') else f'the {name}'} so."
        both = [one.entry for one in outlets.find_shorts(text)]
        assert any(outlet in several for several in both)
    else:
        assert [one.entry for one in outlets.find(f"It told {outlet.name} so.")] == [outlet]


def test_rows_are_sound() -> None:
    territories = {code for code in Locale("en").territories if len(code) == 2}
    names = {group.name for group in groups.every()}
    for outlet in outlets.every():
        assert outlet.kind in KINDS, outlet
        assert outlet.country is None or outlet.country in territories, outlet
        assert outlet.speaks_for is None or states.by_code(outlet.speaks_for), outlet
        assert outlet.speaks_for_group is None or outlet.speaks_for_group in names, outlet
        assert outlet.name == outlet.name.strip() and outlet.name, outlet


def test_every_domain_is_given_once_and_bare() -> None:
    domains = Counter(domain for outlet in outlets.every() for domain in outlet.domains)
    assert [domain for domain, times in domains.items() if times > 1] == []
    for domain in domains:
        assert domain == domain.lower() and "." in domain and not domain.startswith("www.")
        assert "/" not in domain and " " not in domain


def test_no_name_is_claimed_by_two() -> None:
    claims: dict[str, set[str]] = {}
    for outlet in outlets.every():
        for name in (outlet.name, *outlet.aliases):
            claims.setdefault(key(name), set()).add(outlet.name)
    assert {name: who for name, who in claims.items() if len(who) > 1} == {}


def test_the_world_is_covered() -> None:
    every = outlets.every()
    assert len(every) >= 1400
    assert len({outlet.country for outlet in every}) >= 120
    assert sum(outlet.kind in ("agency", "state-agency") for outlet in every) >= 120


def test_organs_speak_for_their_side() -> None:
    sides = {o.name: (o.speaks_for, o.speaks_for_group) for o in outlets.every()}
    assert sides["Saba (government)"] == ("YE", None)
    assert sides["Saba (Houthi-run)"] == (None, "Houthis")
    assert sides["Al-Masirah"] == (None, "Houthis")
    assert sides["Al-Manar"] == (None, "Hezbollah")
    assert sides["TASS"] == ("RU", None)
    assert sides["Reuters"] == (None, None)


def test_generic_nouns_fit_kinds_that_exist() -> None:
    nouns = outlets.generic_nouns()
    assert all(kinds <= KINDS for kinds in nouns.values())
    assert "broadcaster" in nouns["network"] and "newspaper" not in nouns["network"]
    assert "state-agency" in nouns["agency"] and "business-newspaper" in nouns["paper"]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Al-Hadath", "Al Arabiya"),
        ("TV Chosun", "Chosun Ilbo"),
        ("Ynet", "Yedioth Ahronoth"),
        ("Mail on Sunday", "Daily Mail"),
        ("Rossiya 24", "Rossiya 1"),
        ("TRT Haber", "TRT World"),
        ("LCI", "TF1"),
    ],
)
def test_sisters_with_a_newsroom_of_their_own_are_two(one: str, other: str) -> None:
    first, second = outlets.by_name(one), outlets.by_name(other)
    assert first is not None
    assert second is not None
    assert first.name != second.name


def test_those_whom_one_agency_pays_for_are_alike() -> None:
    paid = [outlet for outlet in outlets.every() if outlet.owner == "U.S. Agency for Global Media"]
    assert len(paid) >= 6
    assert {outlet.country for outlet in paid} == {"US"}
    assert {outlet.speaks_for for outlet in paid} == {None}
    air = [outlet for outlet in paid if outlet.kind != "site"]
    assert {outlet.kind for outlet in air} == {"public-broadcaster"}


@pytest.mark.parametrize("name", ["Mizan", "Shana", "ICANA"])
def test_agencies_of_a_state_s_bodies_are_its_organs(name: str) -> None:
    outlet = outlets.by_name(name)
    assert outlet is not None
    assert (outlet.kind, outlet.speaks_for) == ("state-agency", "IR")


@pytest.mark.parametrize("paper", ["Malta", "Israel", "India", "London"])
def test_a_title_with_its_place_is_found_at_the_start_of_a_sentence(paper: str) -> None:
    text = f"The Times of {paper} reported on Monday that two left."
    assert [text[f.start : f.end] for f in outlets.find(text)] == [f"Times of {paper}"]
