"""What a given name tells of its bearer."""

from __future__ import annotations

import pytest

from headwater.knowledge.tables import read
from headwater.reading.words.given import EITHER, gender_in, gender_of, is_given, is_usual
from tests.reading.attributed import built

# (a person's name, the gender that it tells)
NAMES = [
    ("Róisín Osk", "f"),
    ("Nomvula Reyd", "f"),
    ("Wojciech Tarn", "m"),
    ("Temirlan Osk", "m"),
    ("Anne-Lise Reyd", "f"),
    # words and surnames tell before a surname only
    ("Grace Osk", "f"),
    ("Ward Osk", "m"),
    ("Grace", None),
    # a surname tells where the given name does not
    ("Q. Ostrakova", "f"),
    ("Vlorik Arnarsdottir", "f"),
    ("Robin Osk", None),
    ("Osk", None),
]


@pytest.mark.parametrize(("name", "gender"), NAMES)
def test_the_gender_that_a_name_tells(name: str, gender: str | None) -> None:
    assert gender_in(name.lower().split()) == gender


def test_each_name_tells_one_thing() -> None:
    table = read("given")
    before = table["before_surname"]
    lists = [table["women"], table["men"], before["women"], before["men"]]
    names = [name for each in lists for name in each.split()]
    assert len(names) == len(set(names))
    assert all(name.isascii() and name == name.lower() for name in names)
    assert not EITHER & set(table["women"].split()) | EITHER & set(table["men"].split())


def test_a_name_of_far_away_is_given_and_not_usual() -> None:
    assert is_given("wojciech")
    assert is_given("zoé")
    assert not is_usual("wojciech")
    assert gender_of("zoé") == "f"


def test_a_given_name_tells_whom_a_pronoun_means() -> None:
    passage = (
        "{s1|Nomvula Reyd} {c1|said} {t1|it fell}. {s2|Wojciech Tarn} {c2|said} {t2|it stood}. "
        "{s|She} {c|wept}, {t|she added}."
    )
    hops = built(passage)[-1].chains[0].hops
    assert hops[-1].name == "Nomvula Reyd"


def test_a_firm_may_bear_a_given_name() -> None:
    hops = built("{s|Lorne Capital} {c|said} {t|it would sell}.")[-1].chains[0].hops
    assert hops[-1].kind.value == "organization"
