"""Outlets that a report retells, by what it says that they have."""

from __future__ import annotations

import pytest

from headwater.reading.chains.retelling import Retelling
from headwater.reading.describing.papers import Papers
from headwater.records import BlockKind
from tests.builders import report

# (what is shown, paragraphs, what the outlets before the last word bring, the last first)
CASES: list[tuple[str, list[str], list[str]]] = [
    ("people", ["Le Monde spoke to nine clerks. Here"], ["Le Monde people"]),
    ("people met by its reporter", ["Le Monde's reporter met a clerk. Here"], ["Le Monde people"]),
    ("by its noun", ["The paper tracked down a clerk. Here"], ["The paper people"]),
    ("its sources", ["Le Monde's sources include a clerk. Here"], ["Le Monde people"]),
    ("spoke to it", ["A clerk gave her version to Le Monde. Here"], ["Le Monde people"]),
    ("one outlet", ["The French daily Le Monde met a clerk. Here"], ["Le Monde people"]),
    ("a document", ["Le Monde has published a transcript. Here"], ["Le Monde document"]),
    ("where it appeared", ["His diary has appeared in Le Monde. Here"], ["Le Monde document"]),
    ("given to it", ["A clerk gave Le Monde copies of letters. Here"], ["Le Monde document"]),
    ("its account", ["Le Monde's account is long. It is dull. Here"], ["Le Monde document"]),
    ("no more than a name", ["He sold Le Monde to a bank. Here"], ["Le Monde nothing"]),
    ("the last first", ["CNN met a clerk. AFP did not. Here"], ["AFP nothing", "CNN people"]),
    ("two paragraphs back", ["CNN met a clerk.", "It was cold.", "Here"], []),
    ("none", ["It was cold. Here"], []),
]


@pytest.mark.parametrize(("shows", "paragraphs", "expected"), CASES, ids=[c[0] for c in CASES])
def test_before(shows: str, paragraphs: list[str], expected: list[str]) -> None:
    made = report(*paragraphs, outlet="Meridian")
    retelling = Retelling(made, Papers(made))
    found = retelling.before(made.text.index("Here"))
    assert [f"{told.outlet.quote} {told.brings.value}" for told in found] == expected


def test_of_another_entry_of_a_live_page_nothing() -> None:
    first, last = (BlockKind.LIVE_ENTRY, "CNN met a clerk."), (BlockKind.LIVE_ENTRY, "Here")
    for time, expected in (((), 1), (((BlockKind.HEADING, "Rain"),), 0)):
        made = report(first, *time, last, outlet="Meridian")
        before = Retelling(made, Papers(made)).before(made.text.index("Here"))
        assert len(list(before)) == expected


def test_what_goes_on_as_it_is_of_the_same_sentence() -> None:
    made = report("Le Monde's account is long. It names a clerk. Here", outlet="Meridian")
    (told,) = Retelling(made, Papers(made)).before(made.text.index("Here"))
    assert made.text[slice(*told.sentence)].rstrip().endswith("names a clerk.")
