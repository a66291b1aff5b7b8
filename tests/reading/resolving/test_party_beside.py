"""Of which party and state a text says that somebody is."""

from __future__ import annotations

import pytest

from headwater.reading.resolving.party_beside import party_before, party_behind
from tests.reading.attributed import built

BEFORE = [
    ("Democratic presidential | candidate Ada Osk", {"democratic"}),
    ("The Republican | nominee Ada Osk", {"republican"}),
    ("Republican Tom Reyd met | candidate Ada Osk", set()),
    ("the presidential | candidate Ada Osk", set()),
]
BEHIND = [
    ("Rep. Ada Osk| (R-Va.) said", {"republican", "virginia"}),
    ("Rep. Ada Osk|, D-New York, said", {"democrat", "new", "york"}),
    ("Rep. Ada Osk| (R., Utah) said", {"republican", "utah"}),
    ("Rep. Ada Osk| (right) said", set()),
]


@pytest.mark.parametrize(("marked", "told"), BEFORE, ids=[a for a, _ in BEFORE])
def test_the_party_before_a_post(marked: str, told: set[str]) -> None:
    assert party_before(marked.replace("| ", ""), marked.index("|")) == told


@pytest.mark.parametrize(("marked", "told"), BEHIND, ids=[a for a, _ in BEHIND])
def test_the_party_behind_a_name(marked: str, told: set[str]) -> None:
    assert party_behind(marked.replace("|", ""), marked.index("|")) == told


def test_a_senator_by_the_state_behind_the_name() -> None:
    passage = (
        "Sen. Ada Osk (I-Vt.) met Sen. Tom Reyd (R-Utah). Rain fell. {s|The Vermont senator} "
        "{c|said} {t|no}."
    )
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == "Ada Osk"
