"""Who is meant by a nationality alone."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    ("{s1|Ada Roe} {c1|said} {t1|so}. Ivan Osk did not. {t|Ann Reyd is right}, {s|the Norwegian} "
     "{c|said}.", "Ivan Osk"),
    ("Norwegian judge Ivan Osk left. {s1|Ada Roe} {c1|said} {t1|no}. {s|The Norwegian} {c|said} "
     "{t|so}.", "Ivan Osk"),
    ("Danish judge Ivan Osk left. {s|The Norwegian} {c|said} {t|so}.", "the Norwegian"),
    ("Ada Roe left. {s|The Frenchman} {c|said} {t|so}.", "the Frenchman"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][:50] for c in CASES])
def test_who_was_named_last(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
