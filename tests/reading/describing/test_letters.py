"""Offices in letters."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.records import HopKind, cut
from tests.reading.attributed import built

# (words, the name, a word that is said of the person)
NAMES = [
    ("Orle DA Mitch Osk", "Mitch Osk", "district"),
    ("DA Osk", "Osk", "attorney"),
    ("Velm D.A. Ann Osk", "Ann Osk", "district"),
    ("Orle County ADA Ann Osk", "Ann Osk", "assistant"),
    ("Velm AG Ann Osk", "Ann Osk", "general"),
    ("Lumo CFO Ann Osk", "Ann Osk", "cfo"),
]

# (words of a firm with such letters in its name, the kind)
FIRMS = [
    ("Osk Bank AG New York", HopKind.ORGANIZATION),
    ("Osk AG London", HopKind.ORGANIZATION),
    ("DA Hospital", HopKind.ORGANIZATION),
]

# (passage, the names of the terminals)
CASES = [
    ("{s|Orle DA Ann Osk} {c|said} {t|so}. It rained. {s1|The DA} {c1|says} {t1|yes}.",
     "Ann Osk, Ann Osk"),
    ("{s|Orle District Attorney Ann Osk} {c|said} {t|so}. {s1|The DA} {c1|says} {t1|yes}.",
     "Ann Osk, Ann Osk"),
    ("{s|Orle DA Ann Osk} {c|said} {t|so}. {s1|The district attorney} {c1|says} {t1|yes}.",
     "Ann Osk, Ann Osk"),
    ("{s|The Velm AG, Ann Osk,} {c|said} {t|so}. {s1|The attorney general} {c1|says} {t1|yes}.",
     "Ann Osk, Ann Osk"),
    # the assistant is not he, and of nobody's office the letters may be a party's
    ("{s|Orle ADA Ann Osk} {c|said} {t|so}. A district attorney left."
     " {s1|The DA} {c1|says} {t1|no}.",
     "Ann Osk, the DA"),
    ("{s|Ann Osk} {c|said} {t|so}. {s1|The DA} {c1|says} {t1|no}.", "Ann Osk, DA"),
    ("Orle's general manager left. {s|The GM} {c|said} {t|so}. {s1|Ann Osk} {c1|says} {t1|yes}.",
     "Orle's general manager, Ann Osk"),
    ("A general manager left General Motors. {s|The GM} {c|said} {t|so}. {s1|Ann Osk} {c1|says}"
     " {t1|yes}.", "General Motors, Ann Osk"),
    ("{s|Orle's district attorney} {c|told} us {t|so}. {s1|Orle DA Ann Osk} {c1|said} {t1|yes}.",
     "Ann Osk, Ann Osk"),
]  # fmt: skip


@pytest.mark.parametrize(("words", "name", "said"), NAMES, ids=[n[0] for n in NAMES])
def test_letters_are_no_part_of_a_name(words: str, name: str, said: str) -> None:
    one = describe(words, cut(words, 0, len(words)))
    assert (one.kind, one.name) == (HopKind.PERSON, name)
    assert said in one.words


@pytest.mark.parametrize(("words", "kind"), FIRMS, ids=[f[0] for f in FIRMS])
def test_letters_of_firms_are_no_office(words: str, kind: HopKind) -> None:
    one = describe(words, cut(words, 0, len(words)))
    assert (one.kind, one.name) == (kind, words)


@pytest.mark.parametrize(("passage", "names"), CASES, ids=[c[0][:60] for c in CASES])
def test_letters_alone_are_whoever_holds_the_office(passage: str, names: str) -> None:
    assert [one.chains[0].terminal.name for one in built(passage)] == names.split(", ")
