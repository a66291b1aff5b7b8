"""Whose "his office" and "two of her aides" are."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    ("{s1|Rémi Castor} {c1|said} {t1|no}. {s|His office} {c|denied} {t|it}.",
     "Rémi Castor's office"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Her family} {c|agreed} {t|so}.", "Jane Roe's family"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Two of her aides} {c|agreed} {t|so}.",
     "two of Jane Roe's aides"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|Two of its former managers} {c|agreed} {t|so}.",
     "two of the former managers of Orlo Maritime"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Her lawyer} {c|agreed} {t|so}.", "lawyer"),
    ("It rained. {s|His office} {c|denied} {t|it}.", "office"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][-40:] for c in CASES])
def test_named_by_whose_they_are(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
