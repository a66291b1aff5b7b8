"""Whom a spokesman without a name speaks for."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal, its kind)
CASES = [
    ("{s|A spokesman for the ministry} {c|said} {t|no}.", "ministry", "state-body"),
    ("{s|An Orle Bank spokesperson} {c|said} {t|no}.", "Orle Bank", "organization"),
    ("{s|A spokesman for the dockers' union} {c|said} {t|no}.", "dockers' union", "organization"),
    ("{s|A spokesperson for the WHO} {c|said} {t|no}.", "World Health Organization",
     "organization"),
    ("{s|A spokesman for the agency} {c|said} {t|no}.", "agency", "state-body"),
    ("{s|A palace spokesman} {c|said} {t|no}.", "palace", "state-body"),
    ("{s|The army's own spokesman} {c|said} {t|no}.", "army", "state-body"),
    ("{s|The army's official spokesman} {c|said} {t|no}.", "army", "state-body"),
    ("{s|A spokesman for the Orle Parish district attorney} {c|said} {t|no}.",
     "the Orle Parish district attorney", "person"),
    ("{s|A spokesman for the U.S. attorney's office} {c|said} {t|no}.", "U.S. attorney's office",
     "state-body"),
    ("{s|The president's spokesman} {c|said} {t|no}.", "the president", "person"),
    ("{s|A spokesman for President Adel Noor} {c|said} {t|no}.", "Adel Noor", "person"),
    ("{s|A spokesman for Ms Osk} {c|said} {t|no}.", "Osk", "person"),
    ("{s|A spokesman for General Motors} {c|said} {t|no}.", "General Motors", "organization"),
    ("{s|A spokesman for the family} {c|said} {t|no}.", "the family", "group"),
    ("{s|A spokesman for the rebels} {c|said} {t|no}.", "the rebels", "group"),
    ("{s|The ministry's press service} {c|said} {t|no}.", "ministry", "state-body"),
    ("{s|A spokesman for the rebels' Northern Front} {c|said} {t|no}.", "Northern Front", "group"),
    ("{s1|Halder AG} {c1|said} {t1|no}. {s|Its press officer} {c|said} {t|so}.", "Halder AG",
     "organization"),
    ("The Osk 118th brigade left. {t|The brigade holds on}, {s|its press officer} {c|said}.",
     "Osk 118th brigade", "state-body"),
    ("Kestor Foods will shut. {s|A spokeswoman} {c|said} {t|no}.", "Kestor Foods",
     "organization"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|A spokesman for her family} {c|said} {t|so}.",
     "Jane Roe's family", "group"),
    ("{s|A spokesman for Velda AG, which makes lenses,} {c|said} {t|no}.", "Velda AG",
     "organization"),
    ("{s|Velda AG's press team} {c|said} {t|no}.", "Velda AG", "organization"),
    ("{s|The president's official spokesman} {c|said} {t|no}.", "the president", "person"),
    ("{s1|The European Commission} {c1|said} {t1|no}. {s|A Commission spokesman} {c|said} {t|so}.",
     "European Commission", "organization"),
    ("{s|A spokesman for Costa Rica's president} {c|said} {t|no}.", "Costa Rica's president",
     "person"),
    ("{s|A spokesman for the Orle-based Velda AG} {c|said} {t|no}.", "Velda AG", "organization"),
    ("{s|The army chief's spokesman} {c|said} {t|no}.", "the army chief", "person"),
    ("Singer Ann Roe is ill. {s|The singer's spokesman} {c|said} {t|no}.", "Ann Roe", "person"),
    ("Singer Ann Roe is ill. {s|A rep for the singer} {c|said} {t|no}.", "Ann Roe", "person"),
    ("Singer Ann Roe is ill. {s|A rep for Roe} {c|said} {t|no}.", "Ann Roe", "person"),
    ("Singer Ann Roe is ill. {s|Her publicist} {c|said} {t|no}.", "Ann Roe", "person"),
    ("Singer Ann Roe is ill. {s|A spokesman for Ann Roe} {c|said} {t|no}.", "Ann Roe", "person"),
    ("President Luis Velm left. {s|The president's press secretary} {c|said} {t|no}.",
     "Luis Velm", "person"),
    ("President Luis Velm left. {s|His press secretary} {c|said} {t|no}.", "Luis Velm", "person"),
    ("{s|The Kremlin press secretary} {c|said} {t|no}.", "Kremlin", "state-body"),
    ("{s|A rep for Varn Records} {c|said} {t|no}.", "Varn Records", "organization"),
    ("{s1|Velda AG} {c1|said} {t1|no}. {s|His spokesman} {c|said} {t|so}.", "spokesman",
     "anonymous"),
    ("{s|A union rep} {c|said} {t|no}.", "a union rep", "anonymous"),
    ("{s|A Halder representative} {c|said} {t|no}.", "Halder", "organization"),
    ("{s|The special representative} {c|said} {t|no}.", "the special representative", "person"),
    ("{s|A spokesman for Liwa al-Osk} {c|said} {t|no}.", "Liwa al-Osk", "group"),
    ("{s|A Russian spokesman} {c|said} {t|no}.", "a Russian spokesman", "state-body"),
    ("{s|A spokesman} {c|said} {t|no}.", "a spokesman", "anonymous"),
    ("{s1|The ministry} {c1|said} {t1|no}. {s|A spokesman} {c|added} {t|so}.",
     "the ministry", "state-body"),
    ("Halder AG fired forty people. {s|A spokesman} {c|said} {t|no}.", "Halder AG",
     "organization"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|A spokesman} {c|added} {t|so}.", "a spokesman",
     "anonymous"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name", "kind"), CASES, ids=[c[0][-45:] for c in CASES])
def test_spoken_for(passage: str, name: str, kind: str) -> None:
    (chain,) = built(passage, "World Ledger")[-1].chains
    assert (chain.terminal.name, chain.terminal.kind.value) == (name, kind)
