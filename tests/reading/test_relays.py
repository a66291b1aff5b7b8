"""How outlets in the frame of an attribution have the matter from its source."""

from __future__ import annotations

import pytest

from headwater.reading.papers import Papers
from headwater.reading.relays import find_relays
from tests.builders import report

# (what is shown, the frame, each outlet with how it has the matter)
CASES: list[tuple[str, str, list[str]]] = [
    ("told by name", "A guard told Reuters.", ["told Reuters"]),
    ("told by a noun", "A guard told the network.", ["told the network"]),
    ("told a reporter of it", "A guard told a reporter from Reuters.", ["told Reuters"]),
    ("told behind what it is", "A guard told the French daily Le Monde.", ["told Le Monde"]),
    ("of a land", "A guard told Moldova's TV8 so.", ["told TV8"]),
    ("carried by", "He spoke in comments carried by Reuters.", ["published Reuters"]),
    ("aired by", "She said so in remarks aired by the broadcaster RTV.", ["published RTV"]),
    ("seen by", "A memo seen by the paper shows it.", ["seen the paper"]),
    ("that it has read", "Records that Le Monde has read show it.", ["seen Le Monde"]),
    ("asked by", "Experts consulted by Reuters said so.", ["told Reuters"]),
    ("its source", "Reuters's source said so.", ["told Reuters"]),
    (
        "in an interview on",
        "She dismissed it in an interview on state radio.",
        ["told state radio"],
    ),
    ("two in a row", "He told AFP, and his words were carried by Reuters.", []),
    ("about an article", "He spoke about an article in Le Monde.", []),
    ("a body's own website", "The army said so in a statement on its website.", []),
    ("no outlet", "A guard told the king.", []),
]


@pytest.mark.parametrize(("shows", "words", "expected"), CASES, ids=[c[0] for c in CASES])
def test_relays(shows: str, words: str, expected: list[str]) -> None:
    papers = Papers(report(words, outlet="Meridian"))
    found = find_relays(papers, words, [(0, len(words))], ())
    had = [f"{relay.relation.value} {relay.span.quote}" for relay in found]
    if shows == "two in a row":
        # who was told is nearest to the source
        expected = ["published Reuters", "told AFP"]
    assert had == expected


def test_behind_a_content_that_is_confirmed() -> None:
    words = "An official confirmed the report to the site."
    start = words.index(" to the site")
    papers = Papers(report(words, outlet="Meridian"))
    found = find_relays(papers, words, [(start, len(words))], ())
    assert [relay.span.quote for relay in found] == ["the site"]
