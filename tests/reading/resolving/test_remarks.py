"""Who is named where a text tells on what occasion he spoke."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

SAID = "{s|A former minister} {c|says} {t|that it fell}. "
# (what follows, the name of the terminal)
CASES = [
    ("Dale Osk made the remarks in an interview on Friday.", "Dale Osk"),
    ("Rain fell. Dale Osk, who left in May, made the comments at a dinner.", "Dale Osk"),
    ("Dale Osk was speaking at a dinner.", "Dale Osk"),
    ("Dale Osk was sleeping at a dinner.", "a former minister"),
    ("{s1|Mayor Ann Reyd} {c1|denied} {t1|it}. Dale Osk made the remarks at a dinner.",
     "a former minister"),
    ("Rain fell. It was late. Ships lay idle. Dale Osk made the remarks.", "a former minister"),
]  # fmt: skip


@pytest.mark.parametrize(("after", "name"), CASES, ids=[c[0][:40] for c in CASES])
def test_whose_the_remarks_were(after: str, name: str) -> None:
    assert built(SAID + after, "World Ledger")[0].chains[0].terminal.name == name
