"""Which words of a noun phrase are a person's name."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.parsing import parse_phrase
from headwater.reading.describing.person_names import apposed_person, is_honoured, person_name
from headwater.records import cut


@pytest.mark.parametrize(
    ("words", "name", "apposed"),
    [
        ("Ann Lee", "Ann Lee", None),
        ("ANN LEE", "ANN LEE", None),
        ("ANN LEE IS LIVE WITH MORE", None, None),
        ("HIS MOTHER, SEEN IN THIS FILM,", None, None),
        ("HIS MOTHER, ANN LEE,", None, "ANN LEE"),
        ("Ann Lee, a charity for nurses,", None, None),
        ("Ann Lee, a charity worker,", "Ann Lee", None),
        ("the baker Ann Lee", "Ann Lee", None),
        ("Ms Osk", "Osk", None),
        ("Osk", None, None),
        ("the head of the Shipping Union Leonid Basargin", "Leonid Basargin", None),
        ("a lawyer for the promoter Dex Arlen", None, None),
        ("the widow of the miner Dex Arlen", None, None),
        ("the son of former minister Ann Lee", None, None),
        ("Brisk & Sons", None, None),
        ("the mayor, Ann Lee", None, "Ann Lee"),
        ("An earlier witness, Orle Council agent Ann Lee,", None, "Ann Lee"),
        ("A second expert, University of Orle don Ann Lee,", None, None),
        ("A second expert, University of Orle professor Ann Lee,", None, "Ann Lee"),
        ("A clerk, retired Orle County Judge Ann Lee,", None, "Ann Lee"),
        ("The speaker, state Rep. Ann Lee,", None, "Ann Lee"),
        ("A critic, a friend of the banker Ann Lee,", None, None),
        ("A spokesman, citing police chief Ann Lee,", None, None),
        ("A woman, whose son Ann Lee,", None, None),
        ("the owner, Lamp Maritime", None, None),
        ("the ministry", None, None),
    ],
)
def test_names(words: str, name: str | None, apposed: str | None) -> None:
    phrase = parse_phrase(words, 0, len(words))
    found = person_name(phrase)
    assert (words[found[0].start : found[-1].end] if found else None) == name
    beside = apposed_person(phrase)
    assert (beside.quote if beside else None) == apposed


def test_a_firm_in_apposition_where_one_may_stand() -> None:
    words = "the owner, Gale Maritime"
    found = apposed_person(parse_phrase(words, 0, len(words)), firms=True)
    assert found is not None
    assert found.quote == "Gale Maritime"


def test_a_title_in_short() -> None:
    phrase = parse_phrase("Lt. Ireland", 0, len("Lt. Ireland"))
    assert is_honoured(phrase, phrase.core[-1])
    phrase = parse_phrase("Ann Ireland", 0, len("Ann Ireland"))
    assert not is_honoured(phrase, phrase.core[-1])


@pytest.mark.parametrize(
    ("words", "name"),
    [
        # a forename that no table holds, and one with an accent, stay
        ("Ozmun Amir Velm", "Ozmun Amir Velm"),
        ("María Elena Velm", "María Elena Velm"),
        ("the envoy, José Luis Velm,", "José Luis Velm"),
        ("the trade minister Christian Tay Velm Osk", "Christian Tay Velm Osk"),
        # what is told of somebody before the name goes
        ("Heartbroken Amir Velm Osk", "Amir Velm Osk"),
        ("Striker Amir Velm", "Amir Velm"),
        # titles of many lands
        ("Adv. Luthando Velm", "Luthando Velm"),
        ("Mzee Otieno Velm", "Otieno Velm"),
        ("Chief Toshao Velm Osk", "Velm Osk"),
        ("Prime Minister Mian Velm Osk", "Velm Osk"),
        ("Private Velm Osk", "Velm Osk"),
        ("Private Velm", "Private Velm"),
        ("Private Equity Osk", "Private Equity Osk"),
        ("Smt. Sunita Velm", "Sunita Velm"),
        ("ACC Amir Velm", "Amir Velm"),
        ("the former prefect Bastien Velm", "Bastien Velm"),
        ("the dean, the Rev. Amir Velm,", "Amir Velm"),
        ("The Archdeacon of Osk, the Ven. Amir Velm,", "Amir Velm"),
        ("Speaker of the House Rep. Amir Velm", "Amir Velm"),
        # a land behind a town is nobody
        ("a woman in Osk, Velmshire,", "a woman in Osk"),
        ("a pupil from Osk, South Velm,", "a pupil from Osk"),
    ],
)
def test_the_whole_name_and_nothing_before_it(words: str, name: str) -> None:
    assert describe(words, cut(words, 0, len(words))).name == name


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("Harlan Mills, a track inspector", "person"),
        ("Deva Power, a nurse at the clinic", "person"),
        ("Harlan Mills, a dealer in grain", "organization"),
        ("Harlan Mills, an owner of ships", "organization"),
        ("Harlan Mills", "organization"),
    ],
)
def test_what_only_people_are_shows_a_person(words: str, kind: str) -> None:
    assert describe(words, cut(words, 0, len(words))).kind.value == kind
