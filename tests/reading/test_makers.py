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
    ("Jane Roe explained a post she had put up. {s|The post} {c|says} {t|no}.",
     "Jane Roe", "person"),
    ("The report of the World Bank is long. {s|The report} {c|says} {t|no}.",
     "World Bank", "organization"),
    ("{s1|The highways team} {c1|posted} {t1|so}. {s|A second message} {c|said} {t|no}.",
     "the highways team", "state-body"),
    ("{s1|The ministry} {c1|said in a press release} {t1|no}; {s2|two men} {c2|said} {t2|so}. "
     "{s|The release} {c|added} {t|yes}.", "the ministry", "state-body"),
    ("The Court of Audit's report is long. {c|According to} {s|a footnote}, {t|no}.",
     "Court of Audit", "state-body"),
    ("{s1|The ministry} {c1|said} {t1|no}. We read forty rulings. {s|The documents} {c|say} "
     "{t|so}.", "forty rulings", "document"),
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
