"""The table of armed groups and the pattern of state forces."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.knowledge import groups, states
from headwater.knowledge.matching import key


@pytest.mark.parametrize(
    ("words", "names"),
    [
        ("the Houthis", ["Houthis"]),
        ("Houthi's", ["Houthis"]),
        ("Ansar Allah", ["Houthis"]),
        ("Ansurallah", ["Houthis"]),
        ("Ansarullah", ["Houthis"]),
        ("Houthi rebels", ["Houthis"]),
        ("ISIL", ["Islamic State"]),
        ("Daesh", ["Islamic State"]),
        ("al-Shabab", ["Al-Shabaab"]),
        ("IRGC", ["Islamic Revolutionary Guard Corps"]),
        ("Hizballah", ["Hezbollah"]),
        ("LeT", ["Lashkar-e-Taiba"]),
        ("YPG", ["People's Protection Units"]),
        ("Islamic Emirate of Afghanistan", ["Taliban"]),
        ("Yemeni Armed Forces", ["Yemeni armed forces", "Houthis"]),
        ("the Yemeni army", ["Yemeni armed forces", "Houthis"]),
        ("Yemen's armed forces", ["Yemeni armed forces", "Houthis"]),
        ("armed forces of Yemen", ["Yemeni armed forces", "Houthis"]),
        ("Russian army", ["Russian Armed Forces"]),
        ("Russia’s military", ["Russian Armed Forces"]),
        ("French troops", ["French armed forces"]),
        ("Chadian army", ["Chadian army"]),
        ("US Navy", ["US Navy"]),
        ("us", []),
        ("Yemen", []),
        ("the army", []),
        ("army of one", []),
        ("", []),
    ],
)
def test_by_name(words: str, names: list[str]) -> None:
    assert [group.name for group in groups.by_name(words)] == names


def test_libyan_army_may_mean_three() -> None:
    state, *others = (group.name for group in groups.by_name("the Libyan army"))
    assert state == "Libyan army"
    assert set(others) == {"Libyan National Army", "Forces of the Government of National Accord"}


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("a Houthi-linked company", ["Houthi"]),
        ("Ansurallah fighters opposed to Riyadh", ["Ansurallah fighters"]),
        ("Yemen's army and the Yemeni Armed Forces", ["Yemen's army", "Yemeni Armed Forces"]),
        ("IRGC's Quds Force", ["IRGC", "Quds Force"]),
        ("some 12,000 North Korean troops", ["North Korean troops"]),
        ("armed forces of Ukraine", ["armed forces of Ukraine"]),
        ("forces were sent; the military said", []),
        ("the Kremlin military", []),
        ("hamas, isis, wagner", []),
        ("Let us; LET US; LeT said", ["LeT"]),
    ],
)
def test_find(text: str, names: list[str]) -> None:
    assert [text[f.start : f.end] for f in groups.find(text)] == names


@given(st.data())
def test_what_is_found_is_what_its_words_mean(data: st.DataObject) -> None:
    chosen = data.draw(st.lists(st.sampled_from(groups.every()), max_size=5))
    text = "; ".join(name for group in chosen for name in (group.name, *group.aliases[:2]))
    for one in groups.find(text):
        assert set(one.entry) == set(groups.by_name(text[one.start : one.end]))


@pytest.mark.parametrize("state", states.every()[::9], ids=lambda state: state.code)
def test_every_state_has_its_army(state: states.State) -> None:
    force = groups.by_name(f"{state.name}'s army")[0]
    assert (force.kind, force.country) == ("state-force", state.code)


def test_rows_are_sound() -> None:
    names = {group.name for group in groups.every()}
    assert len(names) == len(groups.every()) >= 250
    for group in groups.every():
        assert group.kind in ("armed-group", "state-force", "movement", "alliance"), group
        assert group.country is None or states.by_code(group.country), group
        assert group.part_of is None or group.part_of in names, group
        assert group.speaks_for is None or states.by_code(group.speaks_for), group


def test_a_name_is_claimed_by_one_unless_it_is_a_style() -> None:
    claims: dict[str, set[str]] = {}
    for group in groups.every():
        for name in (group.name, *group.aliases):
            claims.setdefault(key(name), set()).add(group.name)
    shared = {name for name, who in claims.items() if len(who) > 1}
    assert shared == {"jem"}  # JEM in Sudan, JeM in Pakistan: the same letters


def test_a_style_is_not_the_name_of_its_own_group() -> None:
    for group in groups.every():
        own = {key(name) for name in (group.name, *group.aliases)}
        assert not own & {key(style) for style in group.styles}, group


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Shabwani Elite Forces", "Hadrami Elite Forces"),
        ("SLM-AW", "SLA-MM"),
        ("Chin National Army", "Chinland Defence Force"),
        ("IPOB", "Eastern Security Network"),
        ("Shan State Army-North", "RCSS"),
        ("NSCN-IM", "NSCN-K"),
        ("Arakan Army", "United League of Arakan"),
        ("Free Papua Movement", "TPNPB"),
        ("PKK", "HPG"),
        ("ADF", "ISCAP"),
    ],
)
def test_rivals_and_wings_are_kept_apart(one: str, other: str) -> None:
    (first,), (second,) = groups.by_name(one), groups.by_name(other)
    assert first.name != second.name


@pytest.mark.parametrize(
    "words",
    [
        *("Tuareg rebels", "Ambazonian separatists", "SLM", "the IRA", "FARC dissidents"),
        *("pro-Russian separatists", "Shan State Army", "southern separatists", "AFC/M23"),
    ],
)
def test_words_that_several_bear_mean_all_of_them(words: str) -> None:
    assert len(groups.by_name(words)) > 1
    assert [found.entry for found in groups.find(f"They met {words} in May.")] == [
        groups.by_name(words)
    ]


def test_movements_are_no_armed_groups() -> None:
    for name in ("Hirak", "IPOB", "Polisario"):
        (group,) = groups.by_name(name)
        assert group.kind == "movement"
    assert groups.by_name("Chechen separatists") == ()
