"""Joints inside one source, and those between two."""

from __future__ import annotations

import pytest

from headwater.reading.describing.as_one import lowered, one_firm, one_office
from headwater.text.tokens import tokenize

# (words, whether their "and" or "&" stands inside one firm's or body's name, inside one office)
CASES = [
    ("Hollis & Hart", True, False),
    ("the Mining and Energy Union", True, False),
    ("Library and Archives Velmia", True, False),
    ("Velm Health and Safety Board", True, False),
    ("Roe and Energy Velmia", False, False),
    ("Mines and Energy Minister Otto Roe", False, True),
    ("Brazil's Mines and Energy Minister Otto Roe", False, True),
    ("Osk's Health and Sports Ministry", False, True),
    ("Kenyan Trade and Industry Secretary Jane Roe", False, True),
    ("Health and Human Services Secretary Jane Roe", False, True),
    ("search and rescue agency Arlo", False, True),
    ("Roe and Energy Minister Otto Osk", False, False),
    ("Israel and Foreign Minister Otto Osk", False, False),
    ("the Treasury and Energy Secretary Jane Roe", False, False),
    ("police and health officials", False, False),
    ("Jane Mines and Energy Minister Otto Osk", False, False),
    ("the army and residents", False, False),
    ("the Velmish Porters and Cooks Organisation", True, False),
    ("a clerk at the Ports and Customs Operations Room", True, False),
    ("the School and Nursery Union", True, False),
    ("the Government and Nursery Union", False, False),
    ("the Velm Council and Kesh Police", False, False),
    ("the Velm College of Physicians and Surgeons", True, False),
    ("the Department for Ports and Accountancy", True, False),
    ("the Bureau of Ports and Kesh Police", False, False),
    ("Trinidad and Tobago Police", True, False),
    ("Velm and Osk NHS Trust", True, False),
    ("Velm and Osk University Hospitals NHS Foundation Trust", True, False),
    ("Ann Roe and Osk NHS Trust", False, False),
    ("Ann and Osk NHS Trust", False, False),
    ("the Velmish Osk and", False, False),
    ("and Osk Velmia", False, False),
]


@pytest.mark.parametrize(("words", "firm", "office"), CASES, ids=[c[0] for c in CASES])
def test_one(words: str, firm: bool, office: bool) -> None:
    tokens = tokenize(words)
    place = next(i for i, token in enumerate(tokens) if token.lower in {"and", "&"})
    assert one_firm(tokens, place) is firm
    assert one_office(tokens, place) is office


def test_lowered() -> None:
    assert lowered(tokenize("Two Unions")) == {"two", "union"}
