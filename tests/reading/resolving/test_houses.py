"""The house of whoever holds an office."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    ("Interior Minister Paul Osk blamed them. {s|The ministry} {c|said} {t|so}.",
     "Interior Ministry"),
    ("The Minister of Ports left. {s|The ministry} {c|said} {t|so}.", "Ministry of Ports"),
    ("The transport minister left. {s|The ministry} {c|said} {t|so}.", "transport ministry"),
    ("The Greshian ambassador swore. {s|The embassy} {c|said} {t|so}.", "Greshian embassy"),
    ("Transport Minister Ann Osk left. {s|A ministry spokesman} {c|said} {t|so}.",
     "Transport Ministry"),
    ("On Tuesday Orle police found him. {s|Police} {c|said} {t|so}.", "Orle police"),
    ("Orle police found him. {s|The police} {c|said} {t|so}.", "Orle police"),
    ("New Orle police found him. {s|Police} {c|said} {t|so}.", "New Orle police"),
    ("New police found him. {s|Police} {c|said} {t|so}.", "police"),
    ("University of Orle police found him. {s|Police} {c|said} {t|so}.",
     "University of Orle police"),
    ("A University of Orle police officer found him. {s|Police} {c|said} {t|so}.", "police"),
    ("Orle police found him. Velm police wept. {s|Police} {c|said} {t|so}.", "police"),
    # by its full name, or by whose rank tells of it, where they speak; also where that is later
    ("It rained in Orle. {s|Police} {c|said} {t|so}. The Orle Police Department said no.",
     "Orle Police Department"),
    ("Orle Police Chief Ann Osk said no. {s|Police} {c|said} {t|so}.", "Orle Police"),
    ("The Orle police wept at Orle PD. {s|Police} {c|said} {t|so}.", "Orle police"),
    ("Go, said Velm State Police Sgt. Ann Osk. {s|Police} {c|said} {t|so}.", "Velm State Police"),
    ("It fell in Orle. {s|Police} {c|said} {t|so}. A spokesman for the Orle PD, Lund Osk, said no.",
     "Orle PD"),
    # where an officer of theirs speaks, or they do what police do
    ("Go, said Ann Osk, an Orle police spokeswoman. {s|Police} {c|said} {t|so}.", "Orle police"),
    ("Orle Police are looking for him. {s|Police} {c|said} {t|so}.", "Orle Police"),
    ("Orle Police sing. {s|Police} {c|said} {t|so}.", "police"),
    ("An Orle police chief sang. {s|Police} {c|said} {t|so}.", "police"),
    ("It fell in Velm. {s|Police} {c|said} {t|so}. Velm-Orle police announced it.",
     "Velm-Orle police"),
    ("It fell in Pell. {s|Police} {c|said} {t|so}. Velm-Orle police announced it.", "police"),
    ("According to the Orle Police Department, it fell. {s|Police} {c|said} {t|so}.",
     "Orle Police Department"),
    # by initials alone; beside a name, that
    ("OMPD said no. {s|Police} {c|said} {t|so}.", "OMPD"),
    ("OMPD said no. Orle police wept. {s|Police} {c|said} {t|so}.", "Orle police"),
    ("VMPD said no. VOPD said no. {s|Police} {c|said} {t|so}.", "police"),
    ("St. Orle police wept. {s|Police} {c|said} {t|so}.", "St. Orle police"),
    ("He starred in VMPD. {s|Police} {c|said} {t|so}.", "police"),
    # those of another story
    ("It fell in Orle. {s|Police} {c|said} {t|he, a retired officer of the Velm Police Department, "
     "fell}.", "police"),
    ("Orle police found him. {s|Police} {c|said} {t|he, a retired officer of the Velm Police "
     "Department, fell}.", "Orle police"),
    ("It fell in Orle. {s|Police} {c|said} {t|so}. Ten died in an attack on Velm police in 2016.",
     "police"),
    ("In 2016 Velm police said no. It fell in Orle. {s|Police} {c|said} {t|so}.", "police"),
    ("He starred in the series Velm PD. {s|Police} {c|said} {t|so}.", "police"),
    ("It fell in Orle. {s|Police} {c|said} {t|so}. Velm Police sent aid.", "police"),
    ("It fell in Orle. {s|Police} {c|said} {t|so}. Velm Police said no.", "police"),
    ("{s|Police} {c|said} {t|so}. Deputy Police Chief Ann Osk said no.", "police"),
    ("Acting Police Chief Ann Osk said no. {s|Police} {c|said} {t|so}.", "police"),
    ("Retired Police Captain Ann Osk said no. {s|Police} {c|said} {t|so}.", "police"),
    ("Former Orle Police Chief Ann Osk said no. {s|Police} {c|said} {t|so}.", "police"),
    ("Call Police, it read. {s|Police} {c|said} {t|so}.", "police"),
    ("When Orle police met him. It rained. Police came, and {s|they} {c|said} {t|so}.",
     "Orle police"),
    ("Article Photos Police at the scene. {s|Police} {c|said} {t|so}.", "police"),
    ("Man Shot By Police, and he fell. {s|Police} {c|said} {t|so}.", "police"),
    ("Military police found him. {s|Police} {c|said} {t|so}.", "police"),
    ("Pierce County left. {s|A county spokesman} {c|said} {t|so}.", "Pierce County"),
    ("The Prime Minister left. {s|The ministry} {c|said} {t|so}.", "the ministry"),
    ("Interior Minister Paul Osk met Transport Minister Lena Osk. {s|The ministry} {c|said} "
     "{t|so}.", "the ministry"),
    # one of the many Red Cross societies, where the report names one alone
    ("Rain fell. {s|The Red Cross} {c|said} {t|so}.", "Red Cross"),
    ("The Kenyan Red Cross left. {s|The Red Cross} {c|said} {t|so}.", "Kenyan Red Cross"),
    ("The ICRC left. {s|The Red Cross} {c|said} {t|so}.",
     "International Committee of the Red Cross"),
    ("The ICRC met the Kenyan Red Cross. {s|The Red Cross} {c|said} {t|so}.", "Red Cross"),
    ("The ICRC left. {s|The Red Cross in Kenya} {c|said} {t|so}.", "Red Cross"),
    ("The ICRC left. {s|The local Red Cross} {c|said} {t|so}.", "Red Cross"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][:40] for c in CASES])
def test_called_by_its_holder(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
