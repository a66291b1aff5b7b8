"""What an outlet's reporter saw, and what a document that it holds shows."""

from __future__ import annotations

import pytest

from headwater.reading.chains.build import build_chains
from headwater.reading.describing.papers import Papers
from headwater.reading.finding.presence import find_presence
from headwater.records import Access
from tests.builders import report
from tests.reading.attributed import shown

CASES = [
    ("own correspondent", "A Meridian correspondent saw about 20 ambulances leave the hospital.",
     "Meridian", Access.WAS_THERE),
    ("our reporter", "Our reporter counted 14 coffins in the yard.", "Meridian", Access.WAS_THERE),
    ("another's", "A Reuters photographer saw smoke over the harbour.",
     "Meridian <published< outlet:Reuters", Access.WAS_THERE),
    ("held by another", "A shipping list seen by CNN names a company in Orlo.",
     "Meridian <cited< outlet:CNN <seen< document:a shipping list", Access.HOLDS),
    ("held by the outlet", "Contracts seen by Meridian name a company in Orlo.",
     "Meridian <seen< document:contracts", Access.HOLDS),
    ("somebody's reporter", "A correspondent saw smoke over the harbour.", None, None),
    ("not a document", "A man seen by CNN names a company in Orlo.", None, None),
    ("not seen by an outlet", "A list seen by investigators names a company.", None, None),
]  # fmt: skip


@pytest.mark.parametrize(("style", "words", "chain", "access"), CASES, ids=[c[0] for c in CASES])
def test_presence(style: str, words: str, chain: str | None, access: Access | None) -> None:
    made = report(words, outlet="Meridian")
    papers = Papers(made)
    found = find_presence(made, (), papers)
    chains = [one for b in build_chains(made, found, papers) for one in b.chains]
    assert [shown(one) for one in chains] == ([chain] if chain else [])
    assert [one.access for one in chains] == ([access] if access else [])


def test_what_is_taken_stays() -> None:
    made = report("A Meridian correspondent saw smoke over the harbour.", outlet="Meridian")
    papers = Papers(made)
    (first,) = find_presence(made, (), papers)
    assert find_presence(made, (first,), papers) == (first,)
