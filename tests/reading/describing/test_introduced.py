"""Names of outlets in no table, by how a text brings them in."""

from __future__ import annotations

import pytest

from headwater.reading.describing.introduced import introduced, may_be_outlet
from tests.builders import report

CASES = [
    ("by its last word", "The Elm Valley Courier said so.", {"Elm Valley Courier"}),
    ("after the noun", "Two men told the news site Al-Rasif so.", {"Al-Rasif"}),
    ("after the noun and a comma", "She told a local newspaper, the Havnen, so.", {"Havnen"}),
    ("in letters", "She told the state news agency ANA so.", {"ANA"}),
    ("no monitor of rights", "The Osk Rights Monitor said so.", set()),
    ("with small words in it", "The daily Gazeta do Norte said so.", {"Gazeta do Norte"}),
    ("before the noun", "Israel's Kol public broadcaster said so.", {"Kol"}),
    (
        "before what it is",
        "Grom i Sol, a Telegram channel run by officers, said so.",
        {"Grom i Sol"},
    ),
    ("of a land", "Men told the Moldovan broadcaster, Moldova's TV8, so.", {"TV8"}),
    ("of a land, by its last word", "Malta's Elm Courier said so.", {"Elm Courier"}),
    ("behind an adverb", "Earlier, the British newspaper, of all papers, said so.", set()),
    ("told, then called by its land", "Men told Orda. One told the Danish daily.", {"Orda"}),
    ("by its call", "Men told RTV and Channel 31 so.", {"RTV", "Channel 31"}),
    ("only whose it is", "A man told Greshian state radio so.", {"Greshian state radio"}),
    ("over its town's air", "It was read over Velm radio.", {"Velm radio"}),
    ("told on its town's air", "A man told Velm radio so.", {"Velm radio"}),
    ("told on a station's air", "A man told VBC radio so.", {"VBC radio"}),
    ("by its frequency", "A man told Velm's 97FM so.", {"Velm's 97FM"}),
    ("a partner of ours", "Papers obtained by our partner Rise Osk show it.", {"Rise Osk"}),
    ("by whose it is", "Men, telling the state-run Havnenet that it fell, wept.", {"Havnenet"}),
    ("behind public radio", "He told Velmish public radio, VBC, so.", {"VBC"}),
    ("who speaks behind a paper", "He read it in a newspaper, Lund said.", set()),
    ("a day on the air", "He spoke on Monday television.", set()),
    ("an interview from a town", "In an interview from Velm on VBC, she said so.", {"VBC"}),
    ("with its show", 'He told VBC\u2019s "Velm Tonight" so.', {"VBC"}),
    ("what is somebody's", "He told VBC's clerks so.", set()),
    (
        "where one is interviewed",
        "He said so in an interview with the Nordhavn Bote.",
        {"Nordhavn Bote"},
    ),
    (
        "its office somewhere",
        "He said so in an interview with Telnor's Port Orle affiliate.",
        {"Telnor"},
    ),
    ("its programme", "He wept in an interview with the BBC's Forenoon.", {"BBC"}),
    ("who reports and cites", "Al-Rasif reported the strike, citing rescuers.", {"Al-Rasif"}),
    ("told, then called a channel", "Men told Orda of it. One told the channel more.", {"Orda"}),
    ("that has seen a document", "He has records that Havnen has read.", {"Havnen"}),
    ("one of several", "Two dailies, Fakt and Dnes, said so.", {"Fakt", "Dnes"}),
    ("in quotation marks", 'She told the "Bote" so.', {"Bote"}),
    ("by initials that another has", "He told the state news agency ANA so.", {"ANA"}),
    ("after a state's agency", "He told the official agency Osknews so.", {"Osknews"}),
    ("of a house", "He told the papers of the Lund Media Group so.", {"Lund Media Group"}),
    ("that broadcasts", "A film aired on Orda showed it.", {"Orda"}),
    (
        "a person who was told",
        "Lena Osk left. Men told Osk of it. One told the channel more.",
        set(),
    ),
    ("told, and never called so", "Men told Orda of it. One told the king more.", set()),
    ("a land before the noun", "The German daily said so.", set()),
    ("a person who reports", "Anna Reed reported the strike, citing rescuers.", set()),
    ("somebody's at an outlet", "The Guardian's Anna Reed reported it, citing men.", set()),
    ("a body by such a word", "The Peer Review Board and Orle Press Council said so.", set()),
    ("with further small words in it", "The portal Osk z Velm said so.", {"Osk z Velm"}),
    ("that posts", "The Facebook page Osk Kabar said so.", {"Osk Kabar"}),
    ("before the account", "Osk Kabar, an X account, said so.", {"Osk Kabar"}),
    ("who posts on his page", "On his Facebook page Osk said so.", set()),
    ("whose account it is", "The Instagram account Anna Reed said so.", set()),
    ("nobody", "The port was shut at night.", set()),
]


@pytest.mark.parametrize(("style", "words", "names"), CASES, ids=[c[0] for c in CASES])
def test_introduced(style: str, words: str, names: set[str]) -> None:
    assert {words[a:b] for a, b in introduced(words, report(words).blocks)} == names


@pytest.mark.parametrize(
    ("name", "may"),
    [
        ("Havnen", True),
        ("CNN", True),
        ("Anna Reed", False),
        ("Russia", False),
        ("Board", False),
        ("House Ethics Committee", False),
        ("Press-run", False),
    ],
)
def test_may_be_outlet(name: str, may: bool) -> None:
    assert may_be_outlet(name) is may
