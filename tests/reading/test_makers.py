"""Who made a document that is only taken up."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal, its kind)
CASES = [
    ("{s1|The ministry} {c1|said in a statement} {t1|no}. {s|The statement} {c|added} {t|yes}.",
     "the ministry", "state-body"),
    ("{s1|The mining company} {c1|said} {t1|no}. {s|The statement} {c|added} {t|yes}.",
     "the mining company", "organization"),
    ("{s1|The ministry} {c1|complained} {t1|that it leaked}. {s|The letter} {c|says} {t|no}.",
     "the ministry", "state-body"),
    ("The commission's report came late. {c|According to} {s|page six}, {t|no}.",
     "the commission", "state-body"),
    ("The commission published a report on Monday. {s|The report} {c|says} {t|no}.",
     "the commission", "state-body"),
    ("Halder AG made a filing to the exchange. {s|The filing} {c|says} {t|no}.",
     "Halder AG", "organization"),
    ("It rained. {s|The letter} {c|says} {t|no}.", "the letter", "document"),
    ("{s1|Two officials} {c1|said} {t1|no}. {s|The statement} {c|says} {t|yes}.",
     "the statement", "document"),
    ("{s1|The ministry} {c1|said} {t1|no}. {s|The contract} {c|says} {t|yes}.",
     "the contract", "document"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name", "kind"), CASES, ids=[c[0][-50:] for c in CASES])
def test_made_by(passage: str, name: str, kind: str) -> None:
    (chain,) = built(passage, "World Ledger")[-1].chains
    assert (chain.terminal.name, chain.terminal.kind.value) == (name, kind)
