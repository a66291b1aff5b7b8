"""Whom "the witness" means where several give evidence, and who is none."""

from __future__ import annotations

import pytest

from headwater.reading.resolving.people import index_people
from headwater.reading.resolving.testifying import is_counsel
from tests.builders import report
from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    ("Giving evidence, {s1|Ida Roe} {c1|said} {t1|so}. {s|The witness} {c|agreed} {t|it was dark}.",
     "Ida Roe"),
    # the last of several
    ("{s1|Ida Roe} {c1|told} the court {t1|so}. The court then heard from Dr Karl Osk. {s|The "
     "witness} {c|agreed} {t|it was dark}.", "Karl Osk"),
    ("{s1|Karl Osk} {c1|told} the jury {t1|so}. Under cross-examination Ida Roe wept. {s|The "
     "witness} {c|agreed} {t|it was dark}.", "Ida Roe"),
    # not counsel, who tell the jury more than anybody
    ("{s1|Ida Roe} {c1|told} the court {t1|so}. {s2|Ana Lund KC} {c2|told} the jury {t2|not}. "
     "{s|The witness} {c|agreed} {t|it was dark}.", "Ida Roe"),
    ("{s1|Ida Roe} {c1|told} the court {t1|so}. {s2|Ana Lund, prosecuting,} {c2|told} the jury "
     "{t2|not}. {s|The witness} {c|agreed} {t|it was dark}.", "Ida Roe"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES)
def test_the_witness(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name


@pytest.mark.parametrize(
    ("text", "counsel"),
    [
        ("Ana Lund KC rose.", True),
        ("Ana Lund, for the defence, rose.", True),
        ("Ana Lund, for Osk, rose.", True),
        ("The barrister Ana Lund rose.", True),
        ("Ana Lund, for a while, rose.", False),
        ("Ana Lund rose.", False),
    ],
)
def test_counsel(text: str, counsel: bool) -> None:
    made = report(text)
    person = index_people(made, ()).persons[0]
    assert is_counsel(made.text, person) is counsel
