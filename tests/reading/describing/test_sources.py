"""Where one phrase names several sources, and where it does not."""

from __future__ import annotations

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.describing.sources import split_sources
from headwater.records import cut

CASES = [
    # how many children somebody has, and whom somebody killed, is nobody else
    ("A resident and mother of three", ["A resident and mother of three"]),
    ("residents and mothers of two", ["residents", "mothers of two"]),
    ("mother of man who killed son and fiancee", ["mother of man who killed son and fiancee"]),
    ("US and Israeli officials", ["US and Israeli officials"]),
    ("Western and regional sources", ["Western and regional sources"]),
    ("intelligence and security officials", ["intelligence and security officials"]),
    ("the foreign and defence ministries", ["the foreign and defence ministries"]),
    ("officials from the US and the UK", ["officials from the US and the UK"]),
    ("Jane Roe, head of A and B", ["Jane Roe, head of A and B"]),
    ("the army and residents", ["the army", "residents"]),
    ("police and witnesses", ["police", "witnesses"]),
    (
        "the mother of the man who killed son and wife",
        ["the mother of the man who killed son and wife"],
    ),
    ("a woman who lost her son and residents", ["a woman who lost her son", "residents"]),
    ("police and the Osk coroner's office", ["police", "the Osk coroner's office"]),
    ("Osk City police and a nurse", ["Osk City police", "a nurse"]),
    ("police and video from the yard", ["police", "video from the yard"]),
    ("the FBI and Osk police", ["the FBI", "Osk police"]),
    ("The Osk Bureau of Mines and Kesh police", ["The Osk Bureau of Mines and Kesh police"]),
    ("police and army officers", ["police and army officers"]),
    ("Velm police and FBI agents", ["Velm police", "FBI agents"]),
    ("border police and customs officials", ["border police", "customs officials"]),
    ("Velm County police and fire crews", ["Velm County police", "fire crews"]),
    ("Local police and fire officials", ["Local police and fire officials"]),
    ("Velm police and army sources", ["Velm police and army sources"]),
    ("Velm police and prosecutors", ["Velm police", "prosecutors"]),
    ("Velm police and local residents", ["Velm police", "local residents"]),
    ("Police and Crime Commissioner Ann Roe", ["Police and Crime Commissioner Ann Roe"]),
    ("Osker and defense secretary Ann Roe", ["Osker", "defense secretary Ann Roe"]),
    ("his brother and adviser, Serge", ["his brother and adviser, Serge"]),
    ("police and court records", ["police and court records"]),
    ("one or two diplomats", ["one or two diplomats"]),
    ("between two and four nurses and a driver", ["between two and four nurses", "a driver"]),
    (
        "Joe Pike, Chairman and Chief Executive of Orlo Airways",
        ["Joe Pike, Chairman and Chief Executive of Orlo Airways"],
    ),
    ("Israel and Hamas", ["Israel", "Hamas"]),
    ("data from Kpler and a UN report", ["data from Kpler", "a UN report"]),
    ("records seen by Reuters and two officials", ["records seen by Reuters", "two officials"]),
    ("correspondence seen by AFP and two aides", ["correspondence seen by AFP", "two aides"]),
    ("documents seen by Reuters and the BBC", ["documents seen by Reuters and the BBC"]),
    (
        "two people close to Osk and one in the party",
        ["two people close to Osk", "one in the party"],
    ),
    ("a clerk close to Osk and another in Kesh", ["a clerk close to Osk", "another in Kesh"]),
    ("data seen by Reuters and one on the site", ["data seen by Reuters and one on the site"]),
    ("Search and rescue agency Arlo", ["Search and rescue agency Arlo"]),
    ("Osk President and Chief Executive, Ann Roe", ["Osk President and Chief Executive, Ann Roe"]),
    ("State, county and local officials", ["State, county and local officials"]),
    ("State and federal officials", ["State and federal officials"]),
    ("Founder and CEO Ann Roe", ["Founder and CEO Ann Roe"]),
    ("Mines and Energy Minister Otto Roe", ["Mines and Energy Minister Otto Roe"]),
    ("Coun. Jane Roe and Cllr. Tom Osk", ["Coun. Jane Roe", "Cllr. Tom Osk"]),
    ("data from ships and port offices", ["data from ships and port offices"]),
    ("Neither Osk nor two nurses", ["Osk", "two nurses"]),
    ("the Department for Velm, Ports and Culture", ["the Department for Velm, Ports and Culture"]),
    (
        "the Federation of Cooks and the Ports Association",
        ["the Federation of Cooks", "the Ports Association"],
    ),
    ("Two of the sites, Velmo and Kesha,", ["Velmo", "Kesha"]),
    ("Neither he nor the ship's cook", ["he", "the ship's cook"]),
    ("she and other cooks", ["she", "other cooks"]),
    ("Russia, China and Iran", ["Russia", "China", "Iran"]),
    ("residents, activists and medics", ["residents", "activists", "medics"]),
    ("Jane Roe, head of the bank, and John Doe", ["Jane Roe, head of the bank", "John Doe"]),
    (
        "Muhsen al-Daeri, Pavel Fomin and Karin Dahl",
        ["Muhsen al-Daeri", "Pavel Fomin", "Karin Dahl"],
    ),
    (
        "Jane Roe, head of trade, energy, and transport,",
        ["Jane Roe, head of trade, energy, and transport"],
    ),
    ("Jane Roe, head of trade, and farmers", ["Jane Roe, head of trade", "farmers"]),
    ("The young delegate and former activist", ["The young delegate and former activist"]),
    ("her mother and father", ["her mother", "father"]),
    ("the mayor and police chief", ["the mayor", "police chief"]),
    ("a nurse and a driver", ["a nurse", "a driver"]),
    ("Current and former officials", ["Current and former officials"]),
    ("Local and foreign traders", ["Local and foreign traders"]),
    ("Police and former officials", ["Police", "former officials"]),
    ("Roe and former officials", ["Roe", "former officials"]),
    ("two officials and a diplomat", ["two officials", "a diplomat"]),
    ("Reuters and AFP", ["Reuters", "AFP"]),
    (
        "doctors at the hospital and relatives of the dead",
        ["doctors at the hospital", "relatives of the dead"],
    ),
    (
        "the mayor, Jane Roe, and the police chief, John Doe",
        ["the mayor, Jane Roe", "the police chief, John Doe"],
    ),
    ("Norway and the Kesh Board", ["Norway", "the Kesh Board"]),
    (
        "the stations NDR and WDR and the Orle Post newspaper",
        ["the stations NDR", "WDR", "the Orle Post newspaper"],
    ),
    ("Mr and Mrs Roe", ["Mr and Mrs Roe"]),
    ("the Mining and Energy Union", ["the Mining and Energy Union"]),
    ("the Home Office and Transport Police", ["the Home Office", "Transport Police"]),
    ("the Kesh Army and Interior Ministry", ["the Kesh Army", "Interior Ministry"]),
    ("His lawyers, Ann Dell and Yves Pic,", ["Ann Dell", "Yves Pic"]),
    ("two witnesses, a nurse and a driver", ["a nurse", "a driver"]),
    ("two witnesses, a nurse and two drivers", ["two witnesses", "a nurse", "two drivers"]),
    ("the residents, the nurses and the drivers,", ["the residents", "the nurses", "the drivers"]),
    (
        "the ministers, Jane Roe of Kesh and Tom Osk of Orle,",
        ["Jane Roe of Kesh", "Tom Osk of Orle"],
    ),
    ("his brother and adviser, Serge,", ["his brother and adviser, Serge"]),
    ("the mayor and the police chief, Tom Osk,", ["the mayor", "the police chief, Tom Osk"]),
    (
        "two people familiar with the case and a letter seen by Reuters",
        ["two people familiar with the case", "a letter seen by Reuters"],
    ),
]


@pytest.mark.parametrize(("words", "expected"), CASES, ids=[c[0] for c in CASES])
def test_split(words: str, expected: list[str]) -> None:
    assert [span.quote for span in split_sources(words, cut(words, 0, len(words)))] == expected


@given(st.text(alphabet="aAbB ,.and()&’'“”\n", min_size=1, max_size=80))
def test_never_raises_and_holds_spans(words: str) -> None:
    for span in split_sources(words, cut(words, 0, len(words))):
        assert words[span.start : span.end] == span.quote


def test_a_joint_before_a_comma_opens_no_source_of_its_own() -> None:
    words = "officials in Osk and, in Velm, voters"
    assert [span.quote for span in split_sources(words, cut(words, 0, len(words)))] == [words]


_PIECES = [
    "officials",
    "voters",
    "aides",
    "data",
    "Osk",
    "Velm",
    "Roe",
    ",",
    ",",
    "(",
    ")",
    "and",
    "and",
    "or",
    "of",
    "in",
    "from",
    "to",
    "who",
    "the",
    "two",
    "a",
    "his",
    "police",
    "&",
    "'",
    "said",
    "“",
    "Ltd",
    "12",
]


@given(st.lists(st.sampled_from(_PIECES), min_size=1, max_size=14))
def test_no_words_are_too_odd_to_split(pieces: list[str]) -> None:
    words = " ".join(pieces)
    spans = split_sources(words, cut(words, 0, len(words)))
    assert spans
    assert all(before.end <= after.start for before, after in pairwise(spans))
