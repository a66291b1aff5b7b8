"""Firms that a role takes up by what they did."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    ("Lamp Holding bought the yard. {s|The new owner} {c|said} {t|so}.", "Lamp Holding"),
    ("Lamp Holding has agreed to buy it. {s|The buyer} {c|said} {t|so}.", "Lamp Holding"),
    ("Lamp Holding, which bought the yard, fell. {s|The new owner} {c|said} {t|so}.",
     "Lamp Holding"),
    ("Lamp Holding sold the yard. {s|The buyer} {c|said} {t|so}.", "the buyer"),
    ("Lamp Holding bought one, Orlo Maritime bought two. {s|The buyer} {c|said} {t|so}.",
     "the buyer"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][:40] for c in CASES])
def test_by_what_it_did(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
