"""For whom a spokesman of nobody speaks."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

VELDA = "{s1|Velda, a maker of tills,} {c1|confirmed} {t1|a theft}."
FAR = "Co-founder Ada Osk wept. Rain fell. Snow fell."
VOICE = "Asked when, {s|a spokesperson} {c|said} {t|soon}."

# (passage, the name of the last terminal)
CASES = [
    (f"{VELDA} {VOICE}", "Velda"),
    (f"{VELDA} {FAR} {VOICE}", "Velda"),
    (f"Kestor Foods will shut. {FAR} {VOICE}", "Kestor Foods"),
    # another body has spoken since, two open the report, or it only came up
    (f"{VELDA} {{s2|Police in Orle}} {{c2|said}} {{t2|so}}. {FAR} {VOICE}", "a spokesperson"),
    (f"{VELDA} Rain fell. {{s2|The Dockers' Union}} {{c2|said}} {{t2|so}}. {VOICE}",
     "Dockers' Union"),
    (f"Kestor Foods will shut and Osk Metals will grow. {FAR} {VOICE}", "a spokesperson"),
    (f"A flood hit Kestor Foods. {FAR} {VOICE}", "a spokesperson"),
    (f"Eleven records matched. {VOICE}", "a spokesperson"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][:70] for c in CASES])
def test_the_body_behind_a_spokesman(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
