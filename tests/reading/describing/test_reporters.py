"""Reporters by name and the outlets for which they work."""

from __future__ import annotations

import pytest

from headwater.reading.describing.papers import Papers
from headwater.reading.describing.reporters import reporters
from tests.builders import report

_SKY = {"Kay Lomax": "Sky News", "Lomax": "Sky News"}

# (what is shown, text, the outlet by name)
CASES: list[tuple[str, str, dict[str, str]]] = [
    ("a possessive before a given name", "He told Sky News's Kay Lomax so.", _SKY),
    ("a trade behind the outlet", "Sky News political editor Kay Lomax asked him.", _SKY),
    ("on the air", "On Sky News, presenter Kay Lomax read it out.", _SKY),
    ("a trade before the outlet", "He told Kay Lomax, a correspondent for Sky News, so.", _SKY),
    ("told somebody of an outlet", "He told Kay Lomax of Sky News so.", _SKY),
    ("its correspondent", "Sky News said so. Its correspondent, Kay Lomax, saw it.", _SKY),
    ("who has left", "Former Sky News presenter Kay Lomax was there.", {}),
    ("no trade and no given name", "He praised Sky News's Lomaxian Grand Tour.", {}),
    (
        "a surname that others bear",
        "He told Sky News's Kay Lomax so. Peter Lomax laughed.",
        {"Kay Lomax": "Sky News"},
    ),
    ("who heads it", "Kay Lomax, the editor of Sky News, was there.", {}),
    ("who helps head it", "Kay Lomax, a contributing editor of Sky News, was there.", {}),
    ("a trade behind the outlet and the name", "Kay Lomax, Sky News correspondent, saw it.", _SKY),
    ("a host by name", "She went on Sky News. The host, Kay Lomax, asked her.", _SKY),
    ("who presents it", "She went on Sky News. Kay Lomax, who presents the show, rose.", _SKY),
    ("no outlet", "He told presenter Kay Lomax so.", {}),
]


@pytest.mark.parametrize(("shows", "words", "expected"), CASES, ids=[c[0] for c in CASES])
def test_reporters(shows: str, words: str, expected: dict[str, str]) -> None:
    papers = Papers(report(words, outlet="Meridian"))
    places = [(paper.span, paper.name) for paper in papers.places]
    assert reporters(words, places) == expected
    assert {name: papers.of_reporter(name) for name in expected} == expected
