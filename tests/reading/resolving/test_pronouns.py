"""Whom pronouns mean, among who spoke and whoever else was spoken of."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal; None for nobody named)
CASES = [
    # whoever is accused is not close to whom he harmed, as "a person close to the general" is
    ("{s2|A teen accused of shooting his brother} {c2|told} police {t2|{s|he} {c|thought} {t|so}}.",
     "a teen accused of shooting his brother"),
    ("{s2|A man who met a clerk} {c2|said} {t2|{s|he} {c|thought} {t|so}}.",
     "a man"),
    # an age is somebody
    ("Jan Osk wept. {s2|Witnesses} {c2|said} {t2|a 15-year old brought a gun {s|he} {c|said}"
     " {t|was} empty}.", "a 15-year old"),
    ("We spoke to drivers and to the widow of the captain. {s|She} {c|knew} {t|nothing}.",
     "the widow of the captain"),
    # of whom somebody has told in other words he goes on to tell in his own
    ("{s2|Beijing} {c2|denied} {t2|it}. {s1|An official} {c1|said} {t1|the drivers had been asked}."
     " {t3|“{s|They} {c|said} {t|no},”} {s3|the official} {c3|said}.", "the drivers"),
    ("{s2|The guards} {c2|denied} {t2|it}. {s1|An official} {c1|said} {t1|the drivers had been "
     "asked}. {t3|“{s|They} {c|said} {t|no},”} {s3|a clerk} {c3|said}.", "the guards"),
    ("{s1|A clerk} {c1|said} {t1|that Karl Osk sang}. {t3|{s|He} {c|had thought} {t|he lied}}, "
     "{s3|he} {c3|said}.", "a clerk"),
    # nobody is announced by words for somebody else's soldier or boss
    ("{s1|The mother of a soldier} {c1|told} the inquest {t1|that {s|he} {c|begged} {t|her to "
     "come}}. \"It was late,\" said Denise Osk.", "a soldier"),
    ("{s1|A driller} {c1|said} {t1|his boss was told to wait}. {t2|“{s|He} {c|said} {t|no},”} "
     "{c2|said} {s2|Themba Osk}, 44.", "boss"),
    # one of whom neither sex nor name is told speaks on as "they"
    ("{s1|A source close to Osk} {c1|said} {t1|it fell}. {t|“It was old,”} {s|they} {c|said}.",
     "a source close to Osk"),
    ("{s1|The Times} {c1|said} {t1|it fell}. {t|“It was old,”} {s|they} {c|said}.", "they"),
    # what only he can know is told by who felt it
    ("{s1|Chief Tom Osk} {c1|said} {t1|no}.\n{t|A clerk heard two shots}, {s|he} {c|told} us.",
     "a clerk"),
    ("{s1|A nurse} {c1|said} {t1|no}.\n{t|Mayor Lena Abel learned of it}, {s|she} {c|told} us.",
     "Lena Abel"),
    ("{s1|Chief Tom Osk} {c1|said} {t1|no}.\n{t|A clerk was seen in it}, {s|he} {c|told} us.",
     "Tom Osk"),
    # whose words run on has been heard last
    ("{t1|“It fell,”} {c1|said} {s1|Carla Osk}. {t1|“It was old. It was wet. It was dark.”} "
     "{s|She} {c|knew} {t|why}.", "Carla Osk"),
    # whoever was asked or told answers
    ("{t1|“{s2|We} {c2|asked} the grocers {t2|whether it fell after the guards came}. {s|They} "
     "{c|said} {t|no},”} {s1|a clerk} {c1|said}.", "the grocers"),
    ("{t1|“{s2|I} {c2|asked} a nurse {t2|for it}. {s|She} {c|said} {t|no},”} {s1|Carla Osk} "
     "{c1|said}.", "a nurse"),
    ("{t1|“{s2|I} {c2|told} the lady at the desk {t2|of it}. {s|She} {c|said} {t|no},”} "
     "{s1|Carla Osk} {c1|said}.", "the lady at the desk"),
    ("{t1|“It was the nurse on the ward who saw the matron. {s|She} {c|said} {t|no},”} "
     "{s1|Ewan Reyd} {c1|said}.", "the nurse"),
    # whom a paper quotes speaks on, as it is no "he"
    ("{s1|Captain Dan Osk} {c1|said} {t1|it fell}. {s2|The report} {c2|says} "
     "{t2|{s3|the driver} {c3|told} a guard {t3|so}}. {s|He} {c|said} {t|it was late}.",
     "the driver"),
    # who is nobody is not taken up
    ("{t1|“{s2|Nobody} {c2|knew} {t2|it}. {s|They} {c|said} {t|no},”} {s1|Carla Osk} {c1|said}.",
     None),
    # who speaks may be named by a description behind his words
    ("{s1|The envoy, Ewan Reyd,} {c1|told} the chairman {t1|of it}. {t2|“{s|He} {c|said} {t|no},”} "
     "{c2|said} {s2|the envoy}.", "the chairman"),
    # a claim of somebody's is his word
    ("Halbina Osk was asleep. {s1|Osk's} {c1|claim} {t1|that it fell} is old. {s|She} {c|said} "
     "{t|no}.", "Halbina Osk"),
    ("The mayor met the envoy, Carla Osk. {s|She} {c|said} {t|no}.", "Carla Osk"),
    ("{s1|The club} {c1|accused} {t1|the chairman of lying when {s|he} {c|said} {t|no}}.",
     "the chairman"),
    ("{s1|Tom Osk} {c1|said} {t1|{s|he} {c|had promised} {t|to go}}.", "Tom Osk"),
    ("Ben Reyd fell ill. {t1|“{s|He} {c|said} {t|no},”} {s1|Tom Osk} {c1|said}.", "Ben Reyd"),
    ("{s1|Professor Osk} {c1|said} {t1|no}. {s|She} {c|said} {t|yes}.", "Osk"),
    ("Also, a clerk {s|who} {c|says} {t|so} wept.", "a clerk"),
    ("However, a clerk {s|who} {c|says} {t|so} wept.", "a clerk"),
    ("{s1|Ewan Reyd} {c1|said} {t1|no}. Most important, {s|he} {c|said} {t|it was warm}.",
     "Ewan Reyd"),
    ("{s1|Two grocers} {c1|told} {t1|of it}. Fewer drivers came. {s|They} {c|said} {t|it was so}.",
     "two grocers"),
    # nobody speaks of himself by name
    ("For Ewan Reyd, a teacher, Tom Osk was a hero. {s|He} {c|said}, {t|“Tom Osk was it.”}",
     "Ewan Reyd"),
    ("For Ewan Reyd, a teacher, Tom Osk was a hero. {s|He} {c|said}, {t|“It was warm.”}",
     "Tom Osk"),
    ("Ewan Reyd was a member of the band. {s|He} {c|said} {t|no}.", "Ewan Reyd"),
    ("Bo Rahn-Velk, 90, was the last surviving member of it. {s|He} {c|said} {t|no}.",
     "Bo Rahn-Velk"),
    ("The first was a member of the band. {s|He} {c|said} {t|no}.", "a member of the band"),
    ("Carla Osk left. The envoy came. {s1|Osk's office} {c1|agreed} {t1|so}. {t2|{s|She} "
     "{c|denied} {t|it}}, {s2|an aide} {c2|said}.", "Carla Osk"),
    ("The monitors filled their log. {s|They} {c|counted} {t|nineteen}.", "the monitors"),
    # where something is, a place is none of those who spoke
    ("{s1|Carla Osk} {c1|kept} {t1|silent}. {t2|“I was ill in Panama. {s|They} {c|told} me "
     "{t|no},”} {s2|Ewan Reyd} {c2|said}.", None),
    ("The crash closed the road. {s|They} {c|said} {t|no}.", "They"),
    ("{s1|Two grocers} {c1|said} {t1|that {s2|inspectors} {c2|found} {t2|mould}}. "
     "{s|They} {c|denied} {t|it}.", "two grocers"),
    ("{s1|Deva Osk} {c1|spoke} {t1|first}. {s2|He} {c2|said} {t2|no}. {s3|Velke Tarn} {c3|said} "
     "{t3|yes}. {s|She} {c|said} {t|so}.", "Velke Tarn"),
    ("{s1|A ministry spokesman} {c1|said} {t1|no}. {s|He} {c|gave} {t|no reason}.", "ministry"),
    ("{s1|Tom Osk} {c1|said} {t1|no}. {t|“It rained. It snowed. It froze. It thawed. Ice came,”} "
     "{s|he} {c|said}.", "Tom Osk"),
    ("The local official resigned. It was the official, {s|who} {c|said} {t|no}.",
     "local official"),
    ("It was a dentist in Perth, Australia, {s|who} {c|said} {t|no}.", "a dentist in Perth"),
    ("{s1|The aide, Corey Osk,} {c1|spoke} {t1|first}. {s2|Gail Reyd} {c2|wept} {t2|then}. "
     "{t3|“{s|She} {c|asked} me {t|why},”} {s3|he} {c3|said}.", "Gail Reyd"),
    ("{s1|The son of Tom Osk} {c1|said} {t1|so}. {s|He} {c|said} {t|it}.", "the son of Tom Osk"),
    ("{s1|Tom Osk} {c1|said} {t1|so}. {s2|A farmer} {c2|saw} {t2|it}. {s|He} {c|said} {t|so}.",
     "a farmer"),
    ("{s1|Tom Osk} {c1|said} {t1|so}. {t2|“Why?”} {c2|asked} {s2|a farmer}. {s|He} {c|said} "
     "{t|so}.", "Tom Osk"),
    ("{s1|Tom Osk} {c1|said} {t1|so}. {s2|Counsel} {c2|asked} {t2|whether {s|he} {c|said} {t|so}}.",
     "Tom Osk"),
    ("Sister Ife Osk spoke. Mrs Ann Reyd died. Osk wept as it was read. {s|She} {c|said} {t|so}.",
     "Ife Osk"),
    ("{s1|The farmer} {c1|told} us {t1|no}. It rained. It froze. His wife came. It rained. "
     "{t2|“He is here. {s|He} {c|thinks} {t|so},”} {s2|she} {c2|said}.", "the farmer"),
    ("{t1|{s2|Chiefs} {c2|swore} {t2|so}}, {s1|insiders} {c1|said}. "
     "{t3|“{s|They} {c|begged} {t|him},”} {s3|one} {c3|said}.", "chiefs"),
    ("{s1|Osk Mining} {c1|said} {t1|so}. The filing made no finding. {s|It} {c|said} {t|so}.",
     "Osk Mining"),
    ("{s1|The founder, K. Osk,} {c1|said} {t1|so}.\n\nA grocer laughed. {t|“We all knew,”} {s|he} "
     "{c|said}.", "a grocer"),
    ("A teacher's aide in Kesh is ill. The aide is at home. {s|She} {c|knew} {t|why}.",
     "teacher's aide in Kesh"),
    ("Police look for a teenager. Ellie Osk, 16, is missing. She left home. Her coat is red. "
     "{t1|“{s|She} {c|texted} me: {t|soon},”} {s1|Ann Roe} {c1|said}.", "Ellie Osk"),
    # who speaks of himself says "I", however he was brought in
    ("A clerk at the mill is ill. {t1|“{s|She} {c|said}: {t|soon},”} {s1|the clerk, Ann Roe,} "
     "{c1|said}.", "She"),
    ("Kesh Foods shut. {s1|Tom Osk} {c1|accused} {t1|the company of selling cheese {s|it} {c|knew} "
     "{t|to be bad}}.", "Kesh Foods"),
    ("{t1|{s2|The bank} {c2|wants} {t2|more}}, {s1|sources in the ministry} {c1|said}. "
     "{s|They} {c|added} {t|why}.", "sources in the ministry"),
    ("Ann Osk sat up. Her grandson Matso was freed by a crew. {t|All was well}, {s|she} {c|said}.",
     "Ann Osk"),
    ("{t1|“No,”} {s1|Ann Osk} {c1|said} at the ministry. {t1|“{s|They} {c|promised} {t|it}.”}",
     None),
    ("{s2|The ministry} {c2|said} {t2|so}. {t1|“{s|They} {c|promised} {t|it},”} {s1|Ann Osk} "
     "{c1|said}.", "the ministry"),
    ("{s2|The Osk Federation} {c2|said} {t2|so}. {t1|“{s|They} {c|promised} {t|it},”} {s1|its "
     "president, Ann Osk,} {c1|said}.", None),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][:48] for c in CASES])
def test_the_best_of_who_was_spoken_of(passage: str, name: str | None) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name


def test_they_are_the_several_who_spoke_together() -> None:
    said = "{s1|Ann Roe and Tom Osk} {c1|said} {t1|it was late}. {s|They} {c|added} {t|why}."
    chains = built(said, "World Ledger")[-1].chains
    assert [chain.terminal.name for chain in chains] == ["Ann Roe", "Tom Osk"]


@pytest.mark.parametrize(
    ("first", "names"),
    [
        ("Ann Roe and other clerks", ["Ann Roe", "other clerks"]),
        ("a ledger and two clerks", ["two clerks"]),
    ],
)
def test_they_are_all_but_things(first: str, names: list[str]) -> None:
    said = f"{{s1|{first}}} {{c1|said}} {{t1|it was late}}. {{s2|They}} {{c2|saw}} {{t2|it}}. "
    chains = built(said + "{s|They} {c|added} {t|why}.", "World Ledger")[-1].chains
    assert [chain.terminal.name for chain in chains] == names


def test_they_in_a_quotation_whom_nobody_names() -> None:
    inner = built("{t1|“{s|They} {c|told} me {t|so},”} {s1|Tom Osk} {c1|said}.", "World Ledger")
    assert [hop.kind.value for hop in inner[-1].chains[0].hops] == ["outlet", "person", "unstated"]


def test_who_is_told_of_within_a_quotation_is_not_its_speaker() -> None:
    said = (
        "{t1|“{s2|My brother} {c2|said} {t2|that {s|a guard} {c|told} him {t|so}},”} "
        "{s1|Ann Roe} {c1|said}."
    )
    names = [hop.name for hop in built(said, "World Ledger")[-1].chains[0].hops[1:]]
    assert names == ["Ann Roe", "Ann Roe's brother", "a guard"]
