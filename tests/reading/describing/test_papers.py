"""Outlets that a report names, those in no table included."""

from __future__ import annotations

import pytest

from headwater.reading.describing.papers import Papers, without_article
from tests.builders import report

CASES = [
    ("in the table", "CNN said the port was shut.", ["CNN"]),
    ("by its last word of several", "The Velm Daily News said so.", ["Velm Daily News"]),
    ("by its last word", "The Sundhaven Gazette said the port was shut.", ["Sundhaven Gazette"]),
    ("a station", "Seabright TV said the port was shut.", ["Seabright TV"]),
    ("a call sign", "Police told KXTV the port was shut.", ["KXTV"]),
    ("two papers made one", "He told the Kesh Leader-Telegram so.", ["Kesh Leader-Telegram"]),
    ("such a name alone", "He told the Pilot-Messenger so.", ["Pilot-Messenger"]),
    ("no paper", "So said the Kesh County Medical Examiner.", []),
    ("after the noun for it", "The weekly Havnen said the port was shut.", ["Havnen"]),
    ("before the noun for it", "The Havnen newspaper said the port was shut.", ["Havnen"]),
    ("a land before the noun", "The German daily said the port was shut.", []),
    ("a day after the noun", "A daily Friday ferry goes to the port.", []),
    ("a radio station", "Police told Radio Skerry the port was shut.", ["Radio Skerry"]),
    ("a channel by its number", "Police told Channel 31 the port was shut.", ["Channel 31"]),
    ("two in a list", "Two newspapers, Fakt and Den, said the port was shut.", ["Fakt", "Den"]),
    ("a third of them", "Two newspapers ran it. A third, Fakt, did not.", ["Fakt"]),
    ("on the air", "A clerk said live on Kanal so.", ["Kanal"]),
    ("a short form that is a name", "Two men told the Times so.", ["The Times"]),
    (
        "a wary name again",
        "It was so, according to Bloomberg. He saw Bloomberg's car.",
        ["Bloomberg"] * 2,
    ),
    ("told by a wary name", "She assured Libération so.", ["Libération"]),
    ("a profile in one", "In a profile in The Atlantic she said so.", ["The Atlantic"]),
    ("in quotation marks", 'He told the "Rheinische Bote" so.', ["Rheinische Bote"]),
    ("a house", "He told the newspapers of the Funke media group so.", ["Funke media group"]),
    ("a trade journal", "The trade journal Pipeline Weekly had it.", ["Pipeline Weekly"]),
    ("that has read", "Records that Fakt has read show it.", ["Fakt"]),
    ("a radio in Portuguese", "He said so on Rádio Brenna.", ["Rádio Brenna"]),
    ("a radio by its last word", "Police told Velm Radio so.", ["Velm Radio"]),
    ("a station on FM", "Police told Two Rivers FM so.", ["Two Rivers FM"]),
    ("a station in French", "Police told Télé Brenna so.", ["Télé Brenna"]),
    ("a canal that speaks", "Police spoke to Canal Nueve so.", ["Canal Nueve"]),
    ("a canal with ships", "The ship left the Suez Canal on Monday.", []),
    ("a street", "He left for Canal Street.", []),
    ("a podcast", "She said so on the Second Ball podcast.", ["Second Ball"]),
    ("a podcast beside its name", "He spoke on Closing Time, a Velm podcast.", ["Closing Time"]),
    ("none", "The port of Kesh was shut at night.", []),
    ("hard times", "Hard times came to the port of Kesh.", []),
    ("the publisher by its own name", "Two men told Meridian by telephone.", ["Meridian"]),
]


@pytest.mark.parametrize(("style", "words", "names"), CASES, ids=[c[0] for c in CASES])
def test_places(style: str, words: str, names: list[str]) -> None:
    papers = Papers(report(words, outlet="Meridian"))
    assert [paper.name for paper in papers.places] == names
    assert all(words[p.span.start : p.span.end] == p.span.quote for p in papers.places)


def test_names_in_brackets_behind_paragraphs() -> None:
    papers = Papers(report("The sale is off. (Fakt)", "Osk may leave. (Den - in Kesh)"))
    assert [paper.name for paper in papers.places] == ["Fakt", "Den"]
    assert not Papers(report("The sale is off. (Fakt)", "Osk may leave.")).places


def test_short_forms() -> None:
    papers = Papers(report("The Sundhaven Gazette and CNN said so.", outlet="The Brenna Examiner"))
    assert papers.bearers("the Gazette") == {"Sundhaven Gazette"}
    assert papers.bearers("The Examiner") == {"The Brenna Examiner"}
    assert papers.bearers("the Ledger") == frozenset()
    assert papers.named("Brenna Examiner") == "The Brenna Examiner"


HOUSES = [
    ("AFP Fact Check", "AFP", True),
    ("Nikkei Asia", "Nikkei", True),
    ("Folha do Vale", "Folha", True),
    ("The Times of Israel", "The Times", False),
    ("Time Out", "Time", False),
    ("Sundhaven Gazette", "Sundhaven", False),
]


@pytest.mark.parametrize(("outlet", "name", "own"), HOUSES)
def test_the_house_that_an_outlet_is_named_for(outlet: str, name: str, own: bool) -> None:
    papers = Papers(report(f"A guard told {name} so.", outlet=outlet))
    assert (name in papers.own) is own


def test_initials_of_an_agency_in_no_table() -> None:
    papers = Papers(report("BRENNA (CPA) - Police told Coral so.", outlet="Coral Press Agency"))
    assert {paper.name for paper in papers.places} == {"Coral Press Agency"}
    assert papers.named("CPA") == papers.named("Coral") == "Coral Press Agency"


def test_a_panel_that_publishes_its_own_reports() -> None:
    papers = Papers(report("In the view of the Panel it fell.", outlet="Panel of Experts on Osk"))
    assert papers.named("the Panel") == "Panel of Experts on Osk"
    assert papers.named("the panel") is None
    assert Papers(report("It fell.", outlet="Panel News")).named("the Panel") is None


def test_without_article() -> None:
    assert without_article("The  Gazette's") == "Gazette"


def test_captions_name_nobody() -> None:
    from headwater.records import BlockKind

    assert Papers(report((BlockKind.CAPTION, "Photo: CNN"))).places == ()


def test_a_station_by_another_of_its_names_is_the_publisher() -> None:
    papers = Papers(report("Police told KQXZ News 12 so.", outlet="KQXZ"))
    assert [paper.name for paper in papers.places] == ["KQXZ"]
    assert papers.named("KQXZ 12") == "KQXZ"


OWN = [
    # (publisher, words, the outlets that they name)
    ("Osk & Shore Weekly", "She told OSW so.", ["Osk & Shore Weekly"]),
    ("Osk Valley Broadcasting", "She told OVB so.", ["Osk Valley Broadcasting"]),
    ("Osk Evening News", "She told the Evening News so.", ["Osk Evening News"]),
    ("Osk Evening News", "She told the Brenna Evening News so.", ["Brenna Evening News"]),
    ("Central Iowa Advertiser", "She told the CIA so.", []),
    ("Osk Rail Bulletin", "She told Osk Rail Board (ORB) so. ORB wept.", []),
    ("The Times of Osk", "She told The Times of Osk so.", ["The Times of Osk"]),
    ("The Osk Post", "She told the Post so. The Washington Post left.", ["The Washington Post"]),
    (
        "The Osk Post",
        "The Washington Post left. She told the Post so.",
        ["The Washington Post"] * 2,
    ),
    ("Osk Press", "The Associated Press left. She told the Press so.", ["Associated Press"]),
]


@pytest.mark.parametrize(("publisher", "words", "names"), OWN)
def test_short_names_of_the_publisher(publisher: str, words: str, names: list[str]) -> None:
    papers = Papers(report(words, outlet=publisher))
    assert [paper.name for paper in papers.places] == names


def test_what_ends_the_publisher_s_name_is_the_publisher() -> None:
    words = "She told the Times so. The Times of London left. She told the Times no."
    papers = Papers(report(words, outlet="The Osk Times"))
    first, last = words.index("the Times"), words.rindex("the Times")
    assert papers.is_own_short("the Times", first)
    assert not papers.is_own_short("the Times", last)
    assert not papers.is_own_short("the Post", first)
