"""Ages beside names."""

from __future__ import annotations

import pytest

from headwater.text.ages import age_before, age_behind, is_age

NAME = "Bernt Osk"


@pytest.mark.parametrize(
    ("text", "behind", "before"),
    [
        ("Bernt Osk, 52, was shot", "52", None),
        ("Bernt Osk (52) was shot", "52", None),
        ("Bernt Osk, aged 52 and ill", "52", None),
        ("Bernt Osk, a 52-year-old clerk", "52", None),
        ("Bernt Osk was 52.", "52", None),
        ("Bernt Osk turned 52 years old", "52", None),
        ("Bernt Osk, 38 people and a dog", None, None),
        ("Bernt Osk, 20, 30 and 40", None, None),
        ("Ada and Bernt Osk, aged 52 and 49", None, None),
        ("Bernt Osk, 1,200 of them", None, None),
        ("the 52-year-old clerk Bernt Osk", None, "52"),
        ("the 52-year-old Sheriff Bernt Osk", None, "52"),
        ("the 52 yr old dead as Bernt Osk", None, "52"),
        ("the 52-year-old victim, who was identified by police as Bernt Osk", None, None),
        ("the 52-year-old man hit identified as Bernt Osk", None, "52"),
        ("the 12-year-old son of Bernt Osk", None, None),
        ("the 12-year-old shot by Bernt Osk", None, None),
    ],
)
def test_an_age_beside_a_name(text: str, behind: str | None, before: str | None) -> None:
    start = text.index(NAME)
    places = age_behind(text, start + len(NAME)), age_before(text, start)
    assert tuple(text[p[0] : p[1]] if p else None for p in places) == (behind, before)


@pytest.mark.parametrize(
    ("text", "age"),
    [
        ("Her father died when she was |nine|.", True),
        ("He left when Osk was |9|, and died", True),
        ("Osk turned |60| and left", True),
        ("She died at |81|", True),
        ("He was only |nine| when it fell", True),
        ("he was |nine| miles away", False),
        ("when the toll was |nine|.", False),
        ("put the number of dead at |nine|", False),
        ("killed |nine|.", False),
    ],
)
def test_a_number_that_is_an_age(text: str, age: bool) -> None:
    before, number, behind = text.split("|")
    start = len(before)
    assert is_age(before + number + behind, start, start + len(number)) is age
