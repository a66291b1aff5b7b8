"""The table of bodies, the patterns of ministries and local bodies."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.knowledge import bodies, states
from headwater.knowledge.matching import key


@pytest.mark.parametrize(
    ("words", "name", "country", "speaks_for"),
    [
        ("the Pentagon", "US Department of Defense", "US", "US"),
        ("US Defense Department", "US Department of Defense", "US", "US"),
        ("CENTCOM", "US Central Command", "US", "US"),
        ("U.S. Central Command", "US Central Command", "US", "US"),
        ("the State Department's", "US Department of State", "US", "US"),
        ("the FSB", "Federal Security Service", "RU", "RU"),
        ("WHO", "World Health Organization", None, None),
        ("the U.N.", "United Nations", None, None),
        ("Nato", "North Atlantic Treaty Organization", None, None),
        ("Doctors Without Borders", "Médecins Sans Frontières", None, None),
        ("SOHR", "Syrian Observatory for Human Rights", "GB", None),
        ("UN panel of experts", "UN Panel of Experts", None, None),
        ("the Yemeni Defense Ministry", "Yemeni Defense Ministry", "YE", "YE"),
        ("Yemen's Ministry of Defence", "Yemeni Defense Ministry", "YE", "YE"),
        ("Ministry of Foreign Affairs of Qatar", "Qatari Foreign Ministry", "QA", "QA"),
        ("Russia’s defence ministry", "Russian Ministry of Defence", "RU", "RU"),
        ("Kyiv's foreign ministry", "Ukrainian Foreign Ministry", "UA", "UA"),
        ("the defence ministry", "Defense Ministry", None, None),
        ("the Foreign Office", "UK Foreign Office", "GB", "GB"),
        ("Pakistan's Foreign Office", "Pakistani Foreign Ministry", "PK", "PK"),
        ("Iraqi police", "Iraqi police", "IQ", None),
        ("Hillary Clinton's campaign", "Clinton campaign", None, None),
        ("the U.S. government", "US government", "US", "US"),
        ("Israel's parliament", "Knesset", "IL", None),
        ("Dallas Police Department", "Dallas Police Department", None, None),
    ],
)
def test_by_name(words: str, name: str, country: str | None, speaks_for: str | None) -> None:
    body = bodies.by_name(words)
    assert body is not None
    assert (body.name, body.country, body.speaks_for) == (name, country, speaks_for)


def test_volunteers_are_no_part_of_the_state() -> None:
    kinds = [bodies.by_name(words) for words in ("the White Helmets", "Lebanese Civil Defence")]
    assert [body and body.kind for body in kinds] == ["humanitarian", "emergency"]


@pytest.mark.parametrize(
    "words",
    [
        "who",
        "Who",
        "police",
        "",
        "the",
        "Yemen",
        "Russian defence ministry building",
        "embassy",
        "state Department",
        "the state Department of Health",
    ],
)
def test_by_name_is_silent(words: str) -> None:
    assert bodies.by_name(words) is None


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The Dallas Police Department said", ["Dallas Police Department"]),
        ("Friday police said; Local police said; The police said", []),
        ("Orlando police arrested", ["Orlando police"]),
        ("Both Orlando police, Retired Orlando police", ["Orlando police", "Orlando police"]),
        ("MORE: Buy This Photo Orlando police arrested", ["Orlando police"]),
        ("More News Videos Orlando police arrested", ["Orlando police"]),
        ("a University of Arkansas study", ["University of Arkansas"]),
        ("the Center for Middle East Policy said", ["Center for Middle East Policy"]),
        ("the University of the North and the City", ["University of the North"]),
        ("an office of a union", []),
        ("Sgt. Dan Kelso.\n\nPolice said; Etna Street. Police said", []),
        ("St. Louis police", ["St. Louis police"]),
        ("Inspector Roe of the Winnipeg Police Service", ["Winnipeg Police Service"]),
        ("the FBI and police", ["FBI"]),
        ("City of London Police", ["City of London Police"]),
        ("Hillary Clinton's campaign", ["Hillary Clinton's campaign"]),
        ("the Russian Federation", []),
        ("her Senate campaign, an ad campaign", []),
        ("At Al-Shifa Hospital in Gaza", ["Al-Shifa Hospital"]),
        ("the Harris County Sheriff's Office", ["Harris County Sheriff's Office"]),
        ("Russia's embassy in Yemen", ["Russia's embassy"]),
        ("an embassy in Yemen", []),
        ("embassy of Russia in Yemen", ["embassy of Russia"]),
        ("the White House National Security Council", ["White House National Security Council"]),
        ("the Saudi-led coalition", ["Saudi-led coalition"]),
        ("The Defense Ministry and the health ministry", ["Defense Ministry", "health ministry"]),
        ("Baghdad's interior ministry", ["Baghdad's interior ministry"]),
        ("the Russian Foreign Ministry's view", ["Russian Foreign Ministry"]),
        ("in a Ukrainian government-held town", ["Ukrainian government"]),
        ("mammoth, whoever, cia, fbi", []),
    ],
)
def test_find(text: str, names: list[str]) -> None:
    assert [text[f.start : f.end] for f in bodies.find(text)] == names


@given(st.data())
def test_what_is_found_names_its_body(data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(bodies.every()), max_size=5))
    text = "; ".join(body.name for body in chosen)
    for one in bodies.find(text):
        named = bodies.by_name(text[one.start : one.end])
        assert named == one.entry


@pytest.mark.parametrize("state", states.every()[::9], ids=lambda state: state.code)
@pytest.mark.parametrize("ministry", ["defence ministry", "Ministry of Foreign Affairs"])
def test_every_state_has_its_ministries(state: states.State, ministry: str) -> None:
    body = bodies.by_name(f"{state.name}'s {ministry}")
    assert body is not None
    assert body.country == body.speaks_for == state.code


def test_rows_are_sound() -> None:
    names = {body.name for body in bodies.every()}
    forces = {"US Navy"}  # in the table of groups
    assert len(names) == len(bodies.every()) >= 500
    for body in bodies.every():
        assert body.country is None or states.by_code(body.country), body
        assert body.part_of is None or body.part_of in names | forces, body
        assert (
            body.speaks_for is None or states.by_code(body.speaks_for) or body.speaks_for in names
        ), body


def test_no_name_is_claimed_by_two() -> None:
    claims: dict[str, set[str]] = {}
    for body in bodies.every():
        for name in (body.name, *body.aliases):
            claims.setdefault(key(name), set()).add(body.name)
    assert {name: who for name, who in claims.items() if len(who) > 1} == {}


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Buckingham Palace", "Kensington Palace"),
        ("OPEC", "OPEC+"),
        ("European Council", "EU Council"),
        ("AMISOM", "ATMIS"),
        ("Operation Aspides", "EUNAVFOR Atalanta"),
        ("Customs and Border Protection", "Border Patrol"),
        ("Operation Inherent Resolve", "Global Coalition to Defeat ISIS"),
        ("UN Panel of Experts", "UN Group of Experts"),
        ("Soufan Group", "Soufan Center"),
    ],
)
def test_parts_and_successors_are_kept_apart(one: str, other: str) -> None:
    first, second = bodies.by_name(one), bodies.by_name(other)
    assert first is not None
    assert second is not None
    assert first.name != second.name


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("the United Nations refugee agency", "UNHCR"),
        ("U.N. Panel of Experts", "UN Panel of Experts"),
        ("United Nations human rights office", "UN Human Rights Office"),
        ("United Nations Women", "UN Women"),
        # two posts of one state, and two offices of the law
        ("Russia's mission to the United Nations", "Russian mission to the United Nations"),
        ("Russia's permanent mission to the UN", "Russian mission to the United Nations"),
        ("the Russian embassy", "Russian embassy"),
        ("public prosecutor's office", "Prosecutor's Office"),
        ("attorney general's office", "Attorney General's Office"),
    ],
)
def test_what_a_body_is_called(words: str, name: str) -> None:
    found = bodies.by_name(words)
    assert found is not None and found.name == name
