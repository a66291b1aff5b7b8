"""Words that are an outlet's name, and a party's to a case."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built


@pytest.mark.parametrize(
    ("passage", "name", "kind"),
    [
        ("{s|The State} {c|denies} {t|it}.", "the State", "state-body"),
        ("{s|The State} {c|has submitted} {t|so}.", "the State", "state-body"),
        ("{s|The Crown} {c|rejected} {t|it}.", "the Crown", "state-body"),
        ("{s|The State} {c|reported} {t|so}.", "The State", "outlet"),
        ("{s|The Times} {c|denied} {t|it}.", "The Times", "outlet"),
    ],
)
def test_a_party_that_pleads_is_no_newspaper(passage: str, name: str, kind: str) -> None:
    (chain,) = built(passage, "World Ledger")[0].chains
    assert (chain.terminal.name, chain.terminal.kind.value) == (name, kind)
