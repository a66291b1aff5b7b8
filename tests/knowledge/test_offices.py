"""The table of offices: titles, modifiers, bodies named with them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.knowledge import offices


def test_fields() -> None:
    assert {"energy", "internal affairs"} <= offices.fields()


@pytest.mark.parametrize(
    ("words", "family", "speaks", "former"),
    [
        ("spokesman", "spokesperson", True, False),
        ("Spokeswoman", "spokesperson", True, False),
        ("Deputy Defense Minister", "minister", True, False),
        ("first deputy prime minister", "minister", True, False),
        ("Minister of Foreign Affairs", "minister", True, False),
        ("Secretary of State for Defence", "minister", True, False),
        ("the President", "head-of-state", True, False),
        ("former President", "head-of-state", False, True),
        ("then-secretary of state", "minister", False, True),
        ("ex-ambassador", "diplomat", False, True),
        ("Colonel-General", "rank", False, False),
        ("Lt. Gen.", "rank", False, False),
        ("mayor", "local-head", True, False),
        ("police chief", "police", True, False),
        ("Sen.", "legislator", False, False),
        ("senior fellow", "expert", False, False),
    ],
)
def test_by_title(words: str, family: str, speaks: bool, former: bool) -> None:
    office = offices.by_title(words)
    assert office is not None
    assert (office.family, office.speaks_for, office.former) == (family, speaks, former)


@pytest.mark.parametrize("words", ["", "senior deputy of", "former", "the", "table", "senior"])
def test_by_title_is_silent(words: str) -> None:
    assert offices.by_title(words) is None


@pytest.mark.parametrize(
    ("text", "titles"),
    [
        ("Russian Deputy Defense Minister X", ["Deputy Defense Minister"]),
        ("Minister, Colonel-General X", ["Minister", "Colonel-General"]),
        ("US Central Command chief Erik Kurilla", ["US Central Command chief"]),
        ("the commander of US Central Command", ["commander of US Central Command"]),
        ("the Pentagon chief and CENTCOM’s chief", ["Pentagon chief", "CENTCOM’s chief"]),
        ("a chief reason, a leader and a boss", []),
        ("Hamas leader Y", ["Hamas leader"]),
        ("director of the Center for Peace", ["director of the Center for Peace"]),
        ("the deputy director said", ["deputy director"]),
        ("leader of Hezbollah", ["leader of Hezbollah"]),
        ("an opposition deputy said", ["deputy"]),
        ("Russian Foreign Ministry spokeswoman Z", ["Russian Foreign Ministry spokeswoman"]),
        ("Orlando Police Chief John Mina", ["Orlando Police Chief"]),
        ("the president's remarks", ["president"]),
        ("presidents, ministerial, presidential", []),
        ("a major attack, in general, to host justice, at 3 PM", []),
        ("Major Roe and General Doe", ["Major", "General"]),
    ],
)  # fmt: skip
def test_find(text: str, titles: list[str]) -> None:
    assert [text[f.start : f.end] for f in offices.find(text)] == titles


@pytest.mark.parametrize(
    ("text", "speaks"),
    [
        ("former Ambassador of the UK to Yemen", False),
        ("Ambassador of the UK to Yemen", True),
        ("former FBI Director James Comey", False),
        ("former US president", False),
        ("former British Foreign Secretary", False),
        ("then-Secretary of State Hillary Clinton", False),
        ("a commander", False),
        ("commander of US Central Command", True),
        ("Houthi spokesman", True),
        ("his former adviser and the president", True),
    ],
)
def test_who_held_an_office_before_does_not_speak_for_it(text: str, speaks: bool) -> None:
    assert offices.find(text)[-1].entry.speaks_for is speaks


def test_the_body_or_group_comes_with_the_title() -> None:
    chief, leader = offices.find("the Pentagon chief met the Hamas leader")
    assert chief.entry.body is not None and chief.entry.body.name == "US Department of Defense"
    assert leader.entry.group is not None and leader.entry.group.name == "Hamas"
    assert leader.entry.body is None


def test_the_title_keeps_its_modifiers() -> None:
    found = offices.find("Deputy Prime Minister")
    assert [one.entry.title for one in found] == ["deputy prime minister"]


@given(st.lists(st.sampled_from([o.title for o in offices.every()] + ["deputy", "former", "FBI"])))
def test_what_is_found_is_in_order_and_ends_with_a_title(words: list[str]) -> None:
    text = " ".join(words)
    last = 0
    for one in offices.find(text):
        assert one.start >= last
        last = one.end
    titles = {word for office in offices.every() for word in (office.title, *office.aliases)}
    for one in offices.find(text):
        part = text[one.start : one.end]
        assert any(title in part for title in titles)


def test_rows_are_sound() -> None:
    """Every title is in one row; only a plain form is in capitals."""
    titles = [office.title for office in offices.every()]
    assert len(titles) == len(set(titles))
    for office in offices.every():
        assert offices.by_title(office.title) is not None
        assert office.family
