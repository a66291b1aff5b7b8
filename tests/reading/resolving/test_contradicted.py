"""What a text tells of somebody rules out that a description means him."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
DESCRIBED = [
    ("{s1|Mara Osk, 56,} {c1|said} {t1|so}. {s|The 12-year-old} {c|denied} {t|it}.",
     "the 12-year-old"),
    ("{s1|Mara Osk, 56,} {c1|said} {t1|so}. {s|The 56-year-old} {c|denied} {t|it}.", "Mara Osk"),
    ("{s1|Mara Osk} {c1|said} {t1|so}. {s|The 56-year-old} {c|denied} {t|it}.", "Mara Osk"),
    ("The shot hit 15-year-old Mara Osk. {s|The 13-year-old} {c|thought} {t|it was safe}.",
     "the 13-year-old"),
    ("{s1|The 52-year-old clerk Mara Osk} {c1|said} {t1|so}. "
     "{s|The 52-year-old} {c|denied} {t|it}.",
     "Mara Osk"),
    ("{s1|Sheriff Mara Osk} {c1|said} {t1|so}. {s|The 12-year-old} {c|denied} {t|it}.",
     "the 12-year-old"),
    ("{s1|Her mother, Mara Osk,} {c1|said} {t1|so}. {s|The 9-year-old} {c|denied} {t|it}.",
     "the 9-year-old"),
    ("{s1|Mara Osk, a mother of four,} {c1|said} {t1|so}. {s|The mother of two} {c|denied} {t|it}.",
     "the mother of two"),
    ("{s1|Mara Osk, a mother of four,} {c1|said} {t1|so}. "
     "{s|The mother of four} {c|denied} {t|it}.",
     "Mara Osk"),
    ("{s1|The Osk Armed Forces}, at war since May, {c1|attacked} {t1|the army over it}. "
     "{s|The army} {c|denied} {t|so}.", "the army"),
    ("{s1|The Vestan Army} {c1|said} {t1|the army had won}. {s|The army} {c|denied} {t|it}.",
     "Vestan Army"),
    # nor he who was called by another noun, since the very noun brought somebody in
    ("{s1|A Western diplomat} {c1|said} {t1|it fell as Velda's envoy came}. {s|The envoy} "
     "{c|denied} {t|it}.", "Velda's envoy"),
    ("{s1|A Western diplomat} {c1|said} {t1|it fell as she came}. {s|The envoy} {c|denied} {t|it}.",
     "a Western diplomat"),
    ("{s1|Police Capt. Mara Osk} {c1|said} {t1|so}. {s|The woman} {c|denied} {t|it}.",
     "the woman"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), DESCRIBED, ids=[c[0][:60] for c in DESCRIBED])
def test_nobody_is_meant_of_whom_the_text_tells_otherwise(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
