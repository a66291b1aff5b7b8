"""The words of the names of papers and stations, as decoding and reading use them."""

from __future__ import annotations

import pytest

from headwater.intake import heads
from headwater.reading.rules import RuleReader
from headwater.text.nameplates import TITLE_WORDS
from tests.builders import report
from tests.reading.attributed import shown

READER = RuleReader()


@pytest.mark.parametrize("word", sorted(TITLE_WORDS))
def test_an_outlet_is_known_by_its_last_word_as_decoded_and_as_cited(word: str) -> None:
    name = f"Velda {word.capitalize()}"
    text = f"Officials told the {name} that the crane had failed."
    (statement,) = READER.read(report(text, outlet="World Ledger")).statements
    assert [shown(chain) for chain in statement.chains] == [
        f"World Ledger <cited< outlet:{name} <told< anonymous:officials"
    ]
    assert heads.nameplate(name)


def test_a_word_that_a_person_bears_too_is_a_paper_only_where_it_is_cited() -> None:
    text = "Officials told the Velda Leader that the crane had failed."
    (statement,) = READER.read(report(text, outlet="World Ledger")).statements
    assert statement.chains[0].hops[1].name == "Velda Leader"
    assert not heads.nameplate("Party Leader Ana Osk")
