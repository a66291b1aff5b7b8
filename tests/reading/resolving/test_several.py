"""One of several who were named apart, by their order or by who is left."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

_TWO = "{s1|Jane Roe} {c1|said} {t1|so}. {s2|Tom Osk} {c2|said} {t2|yes}. "

# (passage, the name of the last terminal)
CASES = [
    ("{s1|The bakers' union and the Orle Bank} {c1|gave} {t1|two accounts}. "
     "{s|The latter} {c|said} {t|so}.", "Orle Bank"),
    (_TWO + "{s3|Both} {c3|left} {t3|so}. {s|The second} {c|wept} {t|then}.", "Tom Osk"),
    (_TWO + "{s3|Both} {c3|left} {t3|so}. It rained. {s|The first} {c|wept} {t|then}.", "Jane Roe"),
    (_TWO + "{s3|Both} {c3|left} {t3|so}. {s4|Osk} {c4|wept} {t4|then}. {s|The other} {c|said} "
     "{t|so}.", "Jane Roe"),
    (_TWO + "{s|The other} {c|said} {t|so}.", "the other"),
    ("The Orle Bank and the Kesh Board were asked. {s|The latter} {c|said} {t|so}.", "Kesh Board"),
    ("The Orle Bank and the Kesh Board were asked. {s|The former} {c|said} {t|so}.", "Orle Bank"),
    ("Roe met Osk. " + _TWO + "Roe met with Osk. {s|The latter} {c|wept} {t|so}.", "Tom Osk"),
    ("{s1|The mayor} {c1|told} Tom Osk {t1|to go}. {s|The latter} {c|wept} {t|so}.", "Tom Osk"),
    ("It rained. {s|The latter} {c|wept} {t|so}.", "the latter"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][-48:] for c in CASES])
def test_one_of_several(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
