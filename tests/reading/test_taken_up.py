"""Outlets that are taken up, or brought in and named later."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the first terminal)
LATER = [
    ("Peru denied {s|a Greshian newspaper's} {c|claim} {t|that it fell}. The daily, Havnen, wrote "
     "of forty.", "Havnen"),
    ("Peru denied {s|a Greshian newspaper's} {c|claim} {t|that it fell}. The daily, Havnen, and "
     "the weekly, Grom, wrote of forty.", "a Greshian newspaper"),
    ("Peru denied {s|a Greshian newspaper's} {c|claim} {t|that it fell}. A rival daily, Havnen, "
     "wrote of forty.", "a Greshian newspaper"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), LATER, ids=[c[0][-60:] for c in LATER])
def test_named_later_behind_its_noun(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[0].chains[0].terminal.name == name
