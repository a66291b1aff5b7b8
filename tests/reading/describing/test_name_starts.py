"""Where the name begins in the words for somebody."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.records import HopKind, cut

# (words, what the report says beside, name)
CASES = [
    ("Dean Varne, his neighbour,", "Varne left.", "Dean Varne"),
    ("Dean Varne", "The dean left.", "Varne"),
    ("Duke Varne", "The yard is shut.", "Duke Varne"),
    ("Coroner Earl Varne", "The yard is shut.", "Earl Varne"),
    ("Earl Varne", "An earl owns the yard.", "Varne"),
    ("Ms Banks", "", "Banks"),
    ("Htun Lin Varne", "", "Htun Lin Varne"),
    ("Mason Varne, a spokesman,", "", "Mason Varne"),
    ("Mason Varne", "A mason left.", "Varne"),
    ("Mr. Singer", "", "Singer"),
    ("Messrs. Varne", "", "Varne"),
    ("Representative Ann T. King of Osk", "", "Ann T. King"),
    ("Council Chief Of Staff Odo Varne", "", "Odo Varne"),
    ("Osk Foods Corp. Chairman Odo Varne", "", "Odo Varne"),
    ("chess legend Kim Varne", "", "Kim Varne"),
    ("General Varne", "", "Varne"),
    ("Hill", "Ann Hill left. She ran up a hill.", "Hill"),
    ("Songbird Mara Varne", "", "Mara Varne"),
    ("Brussels Nikolai Varne", "", "Nikolai Varne"),
    ("Cacique Odo Varne", "", "Odo Varne"),
    ("Shonel Green", "", "Shonel Green"),
    ("Seals", "Ann Seals left.", "Seals"),
    ("Chief of Detectives Odo Varne", "", "Odo Varne"),
    ("LaShanna Cook, the boy's mother,", "", "LaShanna Cook"),
    ("Osk Police Chief “AJ” Varne", "", "“AJ” Varne"),
    ("Lt. Ireland", "", "Ireland"),
    ("Chief A. Bromlen", "", "A. Bromlen"),
    ("Latisia Banks, who saw it,", "", "Latisia Banks"),
    ("A tearful Angelu Mares, who was there,", "", "Angelu Mares"),
    ("Cpl. Odila King of the Osk Police Department", "", "Odila King"),
    ("30-year-old Harren Marshman Jr.", "", "Harren Marshman Jr."),
    ("Osk News reporter Jody Barr", "", "Jody Barr"),
    ("Varne about the 44-year-old", "", "Varne"),
    ("Deputy Director of Investigations Rufty Varne", "", "Rufty Varne"),
    ("Osk Police Comm. Odo Varne", "", "Odo Varne"),
]


@pytest.mark.parametrize(("words", "beside", "name"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES])
def test_names_of_persons(words: str, beside: str, name: str) -> None:
    text = f"{words} said so. {beside}"
    found = describe(text, cut(text, 0, len(words)))
    assert (found.kind, found.name) == (HopKind.PERSON, name)


def test_a_surname_that_is_an_adjective_keeps_its_capital() -> None:
    text = "Young's mother left. Davo Young fell."
    assert describe(text, cut(text, 0, 14)).name == "Young's mother"
    text = "Cook's friends left. Ann Cook fell."
    assert describe(text, cut(text, 0, 14)).name == "Cook's friends"
    text = "Ministry's men left. The Port Ministry fell."
    assert describe(text, cut(text, 0, 14)).name == "ministry's men"
    text = "Young's mother left."
    assert describe(text, cut(text, 0, 14)).name == "young's mother"


def test_a_word_that_has_but_the_capital_of_its_sentence_names_nobody() -> None:
    text = "Distress grew. Distress tells. They felt distress."
    assert not describe(text, cut(text, 0, 8)).named
    for text in (
        "Hill said so. The house on the hill",
        "Hill sank. Dr. Hill. The hill",
        "Hill Inc. hill",
    ):
        assert describe(text, cut(text, 0, 4)).named
    text = "Distress grew. A clerk, Distress, tells. They felt distress."
    assert describe(text, cut(text, 0, 8)).named
