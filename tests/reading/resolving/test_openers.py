"""The firm by a name nobody knows that a noun for its trade takes up."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the terminal)
CASES = [
    ("Velvor will recall vans. {s|The carmaker} {c|said} {t|so}. Velvor is in Osk.", "Velvor"),
    ("ORLE (AFP) - Velvor will recall vans. {s|The company} {c|said} {t|so}. Velvor is in Osk.",
     "Velvor"),
    # a plain word, a name never named again, a person, a place, a noun for another thing
    ("Dealers will recall vans. {s|The carmaker} {c|said} {t|so}. Some dealers left.",
     "the carmaker"),
    ("Workers will recall vans. {s|The carmaker} {c|said} {t|so}. Workers left.", "the carmaker"),
    ("Velvor will recall vans. {s|The carmaker} {c|said} {t|so}.", "the carmaker"),
    ("Velvor said he would recall vans. {s|The carmaker} {c|said} {t|so}. Velvor left.",
     "the carmaker"),
    ("Mary will recall vans. {s|The carmaker} {c|said} {t|so}. Mary left.", "the carmaker"),
    ("Velvor will host games. {s|The company} {c|said} {t|so}. The ground is in Velvor.",
     "the company"),
    ("Velvor will recall vans. {s|The charity} {c|said} {t|so}. Velvor is in Osk.", "the charity"),
    ("Velvor will recall vans. {s|A carmaker} {c|said} {t|so}. Velvor is in Osk.", "a carmaker"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][:60] for c in CASES])
def test_the_name_that_opens(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
