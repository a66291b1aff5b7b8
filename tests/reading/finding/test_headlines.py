"""Titles whose label says them."""

from __future__ import annotations

import pytest

from headwater.reading.finding.attribution import find_attributions
from headwater.reading.finding.headlines import SURE
from headwater.records import BlockKind, Report
from tests.builders import report


def _title(text: str) -> Report:
    return report((BlockKind.TITLE, text))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Police: Two dead in Osk fire", "Police"),
        ("Osk PD: Fires have doubled since May", "Osk PD"),
        ("Mayor: ‘Fools’ blamed for fire in Osk", "Mayor"),
        ("Mother: Boy killed in Osk was a visitor", "Mother"),
        ("Ex-wife: Owner tried to put out the fire", "Ex-wife"),
        ("4 Hurt in Osk Fire: Authorities", "Authorities"),
        ("Quarrel Led To Fire That Killed 3 In Osk: Prosecutor", "Prosecutor"),
        ("PD: Arrest made in deadly fire - KOSK", "PD"),
        ("Osk negotiator: Velm again refuses a swap", "Osk negotiator"),
        ("Reuters: Velm to sell its mills", "Reuters"),
        ("“I was never asked”: Ada Osk on the fire", "Ada Osk"),
        ("“I was never asked”: mother on the fire", "mother"),
    ],
)
def test_a_noun_for_who_tells_such_things_is_sure(text: str, label: str) -> None:
    (one,) = find_attributions(_title(text))
    assert one.sources[0].quote == label
    assert one.score >= SURE


@pytest.mark.parametrize(
    "text",
    [
        "Osk fire: Two killed in blaze",
        "Fire victims: Portraits of the dead",
        "Live updates: Police seal off the bridge",
        "Two killed in fire - WOSK Channel 4",
        "2 killed, 2 hurt in Osk: ‘It was so dark’",
        "“It is so dark”: Life in Osk",
        "“I was never asked”: Osk Airport on lockdown",
    ],
)
def test_what_the_story_is_of_and_the_page_are_no_speakers(text: str) -> None:
    assert all(one.score < SURE for one in find_attributions(_title(text)))
    assert not any(one.sources for one in find_attributions(_title(text)))


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("Ada Lund, Jo's eldest: “Most definitely. I have kids.”", "Ada Lund, Jo's eldest"),
        ("Upper Osk, June 5: “It fell. It rained.”", None),
    ],
)
def test_a_name_that_is_explained_speaks_behind_its_colon(text: str, label: str | None) -> None:
    found = find_attributions(report(text))
    assert [one.sources[0].quote for one in found if one.sources] == ([label] if label else [])


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("Said Ada Lund: “It fell. It rained.”", [("Ada Lund", "“It fell. It rained.”")]),
        ("Said Ada Lund: “It fell.” Replied Hugo Osk: “No.”",
         [("Ada Lund", "“It fell.”"), ("Hugo Osk", "“No.”")]),
        ("“It fell,” said Ada Lund. Answered Hugo Osk, her aide: “No.”",
         [("Ada Lund", "“It fell,”"), ("Hugo Osk, her aide", "“No.”")]),
        ("Replied Velm spokesman Hugo Osk, “It fell.”",
         [("Velm spokesman Hugo Osk", "“It fell.”")]),
    ],
)  # fmt: skip
def test_a_word_of_saying_before_the_speaker(text: str, said: list[tuple[str, str]]) -> None:
    found = [one for one in find_attributions(report(text)) if one.outer is None]
    assert [(one.sources[0].quote, one.content[0].quote) for one in found] == said


@pytest.mark.parametrize(
    ("below", "who"),
    [("Minister Ada Mkhabe left Osk.", ["Mkhabe"]), ("The Mkhabe mill is in Osk.", [])],
)
def test_a_surname_alone_is_sure_of_whom_the_report_names(below: str, who: list[str]) -> None:
    found = find_attributions(
        report((BlockKind.TITLE, "The mill burned for two days: Mkhabe"), below)
    )
    assert [one.sources[0].quote for one in found if one.score >= SURE and one.sources] == who
