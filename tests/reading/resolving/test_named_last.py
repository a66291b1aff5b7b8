"""Epithets behind the name of whom they mean."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

SAID = " {c|said} {t|no}."

# (what stands before, the epithet, the name of the terminal)
CASES = [
    ("Halbina Osk was asleep in the hall.", "The 63-year-old", "Halbina Osk"),
    ("In Halbina Osk nothing moved.", "The 63-year-old", "the 63-year-old"),
    ("It is unclear whether Bernie Osk was ready.", "The Vermont senator", "Bernie Osk"),
    ("Donors like Donald Osk.", "The New York businessman", "Donald Osk"),
    ("Marcus Osk fell in the polls.", "The retired surgeon", "Marcus Osk"),
    ("Marcus Osk fell in the polls.", "The GOP front-runner", "Marcus Osk"),
    ("They wrote to Bernie Osk.", "The Vermont senator", "Bernie Osk"),
    ("They gave Bernie Osk nine of the seats.", "The GOP front-runner", "the GOP front-runner"),
    ("They gave Bernie Osk nine of the seats.", "The billionaire", "Bernie Osk"),
    ("Bernie Osk fell in the polls.", "The former speaker", "the former speaker"),
    ("Bernie Osk fell. In Orle,", "the billionaire", "Bernie Osk"),
    ("Bernie Osk fell. There is a role that", "the billionaire", "Bernie Osk"),
    ("Bernie Osk fell. In Tom Reyd's house,", "the billionaire", "the billionaire"),
    # two may be meant, or a pronoun means another
    ("Bernie Osk met Hillary Reyd.", "The Vermont senator", "the Vermont senator"),
    ("He met Bernie Osk.", "The Vermont senator", "the Vermont senator"),
    ("Bernie Osk attacked a rapper.", "The singer", "the singer"),
    ("A Democrat met Bernie Osk.", "The Democrat", "the Democrat"),
    # another post, another sex, another sentence
    ("They met Mayor Bernie Osk.", "The Vermont senator", "the Vermont senator"),
    ("They met Mary Osk.", "The businessman", "the businessman"),
    ("They met Bernie Osk. Rain fell.", "The senator", "the senator"),
    # nouns for whoever holds a post in the story
    ("Deputies arrested Bernie Osk.", "The county sheriff", "the county sheriff"),
    ("Deputies arrested Bernie Osk.", "The senator", "the senator"),
    ("Deputies arrested Bernie Osk.", "The lawyer", "the lawyer"),
    # an age, a nationality: farther back, where nobody else comes between
    ("Bernie Osk was suspended. Rain fell. Snow fell.", "The 27-year-old", "Bernie Osk"),
    ("Bernie Osk was suspended. Rain fell. Snow fell.", "The Belgian", "Bernie Osk"),
    ("Bernie Osk was suspended. A man was held.", "The 27-year-old", "the 27-year-old"),
    ("Bernie Osk, 27, was suspended. A man was held.", "The 27-year-old", "Bernie Osk"),
    ("Bernie Osk met Hillary Reyd. Snow fell.", "The Belgian", "the Belgian"),
]


@pytest.mark.parametrize(
    ("before", "epithet", "name"), CASES, ids=[f"{a} {b}" for a, b, _ in CASES]
)
def test_the_one_who_is_named_before(before: str, epithet: str, name: str) -> None:
    passage = f"Rain fell. {before} {{s|{epithet}}}{SAID}"
    assert built(passage, "World Ledger")[0].chains[0].terminal.name == name
