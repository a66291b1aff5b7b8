from __future__ import annotations

import pytest

from headwater.intake import captions

CAPTIONS = [
    "Rebel fighters raise their rifles during a rally in Kesh, Velmark, on February 21",
    "Soldiers of the Northern Army patrol the Sella river, Velmark, on March 16",
    "Smoke rising from the harbour after the blast, in Kesh, August 29",
    "A woman walks past a poster of the president in Lessa, Torvania, March 3, 2025",
    "President Rosa Quint greets sailors at the naval base in Orlo on Friday, May 3, 2024.",
    "The tanker bursts into flames off Kesh, in this screengrab from a video, May 1, 2024",
    "Ships wait outside the harbour. (Photo by Ann Oak/Getty Images)",
    "The harbour of Kesh is seen in this undated file photo.",
    "Karin Dahl, left, and Odd Brekke, right, after the talks in Lessa",
    "Firefighters at the scene. AP Photo/Jane Roe",
    "A man is carried from a house in Kesh after the fire. Kesh Today/Ann Oak",
    "Ann Oak (Courtesy: Kesh Police)",
    "Two men wanted for the attack (Photo: Kesh Police)",
    "Police tape at the warehouse. (Ann Oak/The Coastal Courier)",
    "Reporter Jon Vik explains the harbour dispute. (Published Tuesday, Nov. 26, 2013)",
    "Desperate: Families and friends were reported to be waiting at the gate of the mine in Kesh",
    "Image 1 of 4: the warehouse from the north View Full Caption",
]
BODY = [
    "The group holds weekly protests in Sanaa.",
    "Rebels hold the port of Kesh, and the government has not tried to retake it.",
    "The minister walks a narrow line in Lessa, diplomats say.",
    "Two officials said on Thursday that the ship had left the port of Orlo on November 22",
    "“They are weighing it,” one of the officials said in Lessa on 3 March 2025",
    "According to a Reuters/Ipsos poll, the two candidates are level.",
    "Russia has, in recent weeks, looked to its neighbours for support in the war.",
    "It was not clear who fired the missile that hit the tanker on October 1, 2024.",
    "The missile flies at twice the speed of sound and is difficult to intercept.",
    "The bridge carries the only paved road to the north. Traffic on it stopped in January.",
    "Osk Foods runs nine mills between Kesh and Lessa. Its results are due on 11 March.",
    "Nearby sits a nurse of Kesh. « Nine grams of salt a week », she recites.",
    "Velda Rivers Watch mourns the men who died in Kesh. We welcome what was decided there.",
    "He had been arrested in Kesh on 3 May 2024. His lawyer denied the charges. The trial goes on.",
]


@pytest.mark.parametrize("look", CAPTIONS)
def test_scenes_and_credits_are_captions(look: str) -> None:
    assert captions.score(look, stops=1.0) >= captions.THRESHOLD


@pytest.mark.parametrize("look", BODY)
def test_sentences_of_an_article_are_none(look: str) -> None:
    assert captions.score(look, stops=1.0) < captions.THRESHOLD


@pytest.mark.parametrize(
    ("look", "only"),
    [
        ("Getty Images", True),
        ("AP Photo/Jane Roe", True),
        ("Jane Roe/Reuters", True),
        ("Reuters reported the deal", False),
        ("Jane Roe", False),
        ("(Courier photo — Jane Roe)", True),
        ("(OSK10 News)", True),
        ("(WVLM-TV)", True),
        ("(He left.)", False),
        ("(Jane Roe)", False),
        ("(NATO)", False),
    ],
)
def test_a_credit_alone(look: str, only: bool) -> None:
    assert captions.only_credit(look) is only


@pytest.mark.parametrize(
    ("look", "shown"),
    [("Ships off Kesh, March 3, 2025", True), ("Ships leave Kesh as talks go on", False)],
)
def test_what_shows_a_first_line_to_be_no_headline(look: str, shown: bool) -> None:
    assert captions.of_picture(look) is shown


def test_the_text_behind_a_video_s_controls_is_a_caption() -> None:
    look = "CLOSE Skip in Skip x Embed x Share Two bailiffs were killed in Orlo, the sheriff said."
    assert captions.of_player(look)
    assert not captions.of_player("Close allies skip the talks in Orlo.")
    assert not captions.of_player("CLOSE Skip in Skip x Embed x Share " + "word " * 100)
    row = "CLOSE Skip in Skip x Embed x Share Two died in Orlo. 1 of 2 CLOSE " + "word " * 100
    assert captions.of_player(row + "2 of 2 Last VideoNext Video")
    assert captions.of_player("EMBED >More News Videos Orlo's mayor was hit on Monday.")
    assert captions.of_player("Skip Ad Ad Loading... x Embed x Share A clerk tells of the fire.")
