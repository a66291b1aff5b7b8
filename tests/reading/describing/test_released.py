"""Documents told by a clause without "that"."""

from __future__ import annotations

import pytest

from headwater.reading.describing.released import in_clause
from tests.reading.attributed import built

# (the words for a source, the document in them, who made it by the clause)
CASES = [
    ("figures her campaign released Friday", "figures", "her campaign"),
    ("a report the Treasury has published", "a report", "the Treasury"),
    ("A long letter Ann Osk wrote in May", "A long letter", "Ann Osk"),
    ("a filing it made", "a filing", "it"),
    ("documents the Ledger obtained", "documents", None),
    ("a memo Reuters has seen", "a memo", None),
]


@pytest.mark.parametrize(("words", "document", "maker"), CASES, ids=[c[0] for c in CASES])
def test_the_clause_behind_a_document(words: str, document: str, maker: str | None) -> None:
    found = in_clause(words, 0, len(words))
    assert found is not None
    assert (found[0].quote, found[1].quote if found[1] else None) == (document, maker)


@pytest.mark.parametrize(
    "words",
    ["a report by the Treasury", "the driver Ann Osk wrote to", "data published by it", "figures"],
)
def test_no_clause_of_a_document(words: str) -> None:
    assert in_clause(words, 0, len(words)) is None


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        ("Lena Osk won. {t|It was dear}, {c|according to} {s|figures her aides released}.",
         "Lena Osk's aides"),
        ("{s1|The Orle Bank} {c1|said} {t1|so}. {s|A filing it made} {c|shows} {t|more}.",
         "Orle Bank"),
        ("{s|A statement the ministry issued} {c|denied} {t|it}.", "the ministry"),
        ("{s|A filing it made} {c|shows} {t|more}.", "a filing"),
    ],
)  # fmt: skip
def test_whoever_made_it_speaks(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
