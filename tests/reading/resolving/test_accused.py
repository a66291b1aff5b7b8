"""Whoever denies an accusation is who is accused, and neither who accuses nor who spoke last."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    # a state, a body, somebody: before and behind the verb of accusing
    ("{s2|The UN} {c2|said} {t2|so}. {s1|Critics} {c1|accuse} {t1|Ethiopia of theft}, {t|which} "
     "{s|it} {c|denies}.", "Ethiopia"),
    ("{s1|The US} {c1|accuses} {t1|Iran of theft}, {t|a charge} {s|it} {c|has denied}.", "Iran"),
    ("{s1|The US} {c1|blames} {t1|Iran for the fire}. {s|It} {c|denies} {t|the charge}.", "Iran"),
    ("{s1|The UN} {c1|said} {t1|so}. Osk Maritime has been accused of theft, {t|accusations} "
     "{s|it} {c|rejects}.", "Osk Maritime"),
    ("{s1|The UN} {c1|said} {t1|so}. Karl Osk, the mayor, was accused by rivals of theft, {t|which}"
     " {s|he} {c|denies}.", "Karl Osk"),
    ("{s2|The UN} {c2|said} {t2|so}. {s1|Aid groups} {c1|accuse} {t1|the army of theft}, {t|which} "
     "{s|it} {c|denies}.", "the army"),
    ("{s2|Ina Lund} {c2|said} {t2|so}. {s1|Police} {c1|charged} {t1|Ada Osk with theft}. {s|She} "
     "{c|denies} {t|the charge}.", "Ada Osk"),
    # whose the accused is
    ("{s2|Iran's embassy} {c2|said} {t2|so}. Sudan is at war. {s1|Aid groups} {c1|accuse} "
     "{t1|its army of theft}, {t|which} {s|it} {c|denies}.", "Sudan"),
    ("{s2|Ivo Lund} {c2|said} {t2|so}. {s1|Police} {c1|accuse} {t1|Karl Osk's firm of theft}, "
     "{t|which} {s|he} {c|denies}.", "Karl Osk"),
    ("{s2|Amnesty} {c2|said} {t2|so}. The firm Osk Maritime grew. {s1|Unions} {c1|accuse} "
     "{t1|its managers of theft}, {t|which} {s|they} {c|deny}.", "Osk Maritime's managers"),
    # no embassy has an army, no accuser denies what he says
    ("{s2|Velda's embassy} {c2|said} {t2|so}. {s1|Aid groups} {c1|accuse} {t1|its army of theft}, "
     "{t|which} {s|it} {c|denies}.", "it"),
    ("{s1|Ivo Lund} {c1|accused} {t1|him of theft}, {t|which} {s|he} {c|denies}.", "he"),
    # under a noun, by what the charge is said to be; not who accuses
    ("Shares in Nordlux AG fell after the short seller {s1|Velm Research} {c1|accused} {t1|it of "
     "theft}, {t|allegations} {s|the company} {c|said were false}.", "Nordlux AG"),
    ("Nordlux shares fell after {s1|Velm Research} {c1|accused} {t1|it of theft}, "
     "{t|allegations} {s|the company} {c|said were false}.", "the company"),
    ("{s1|Velm Research} {c1|accused} {t1|Nordlux AG of theft}, {t|a claim} {s|the company} "
     "{c|has called baseless}.", "Nordlux AG"),
    ("{s1|Velm Research} {c1|accused} {t1|Nordlux AG of theft}, {t|a claim} {s|it} "
     "{c|said was untrue}.", "Nordlux AG"),
    # other denials: as ever
    ("{s1|The US} {c1|accuses} {t1|Iran of theft}. {s|It} {c|denied} {t|that it had spoken to the "
     "king}.", "Iran"),
    ("{s1|Osk Maritime} {c1|said} {t1|so}. {s|It} {c|denied} {t|the charges}.", "Osk Maritime"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][-60:] for c in CASES])
def test_who_denies_an_accusation(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
