"""Whom words for documents mean: their makers."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal, its kind)
CASES = [
    ("{s|A statement by the ministry} {c|said} {t|so}.", "the ministry", "state-body"),
    ("{s1|The ministry} {c1|said} {t1|no}. {s|Its report} {c|says} {t|so}.",
     "the ministry", "state-body"),
    ("It rained. {s|Its report} {c|says} {t|so}.", "report", "document"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name", "kind"), CASES, ids=[c[0][-50:] for c in CASES])
def test_made_by_whom_the_words_name(passage: str, name: str, kind: str) -> None:
    (chain,) = built(passage, "World Ledger")[-1].chains
    assert (chain.terminal.name, chain.terminal.kind.value) == (name, kind)
