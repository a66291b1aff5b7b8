"""Whose "his office" and "two of her aides" are."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the name of the last terminal)
CASES = [
    ("{s1|Rémi Castor} {c1|said} {t1|no}. {s|His office} {c|denied} {t|it}.",
     "Rémi Castor's office"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Her family} {c|agreed} {t|so}.", "Jane Roe's family"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Two of her aides} {c|agreed} {t|so}.",
     "two of Jane Roe's aides"),
    ("The company's shareholder is ill. {t1|“{s|My lawyer} {c|knew} {t|so},”} {s1|she} "
     "{c1|said}.", "company's shareholder's lawyer"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|Two of its former managers} {c|agreed} {t|so}.",
     "two of the former managers of Orlo Maritime"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Her lawyer} {c|agreed} {t|so}.", "Jane Roe's lawyer"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Her union} {c|agreed} {t|so}.", "Jane Roe's union"),
    ("{s1|Nineteen sailors} {c1|said} {t1|no}. {s|Their union} {c|agreed} {t|so}.",
     "sailors' union"),
    ("{t1|“{s|My bank} {c|knew} {t|so},”} {s1|Jane Roe} {c1|said}.", "Jane Roe's bank"),
    # whose "our bank" is need not be named
    ("{t1|“{s|Our bank} {c|knew} {t|so},”} {s1|Jane Roe} {c1|said}.", "bank"),
    ("Rain fell. {s|Her union} {c|agreed} {t|so}.", "union"),
    ("The pension fund is insolvent, {s|its trustees} {c|said}{t|.}", "pension fund's trustees"),
    ("{s1|Two officers of the guard} {c1|said} {t1|no}. {s|Their wives} {c|knew} {t|why}.",
     "two officers' wives"),
    ("{s1|One driver} {c1|said} {t1|no}. {s|His boss} {c|knew} {t|why}.", "driver's boss"),
    ("{s1|An unnamed clerk} {c1|said} {t1|no}. {s|Her boss} {c|knew} {t|why}.", "clerk's boss"),
    ("{s1|One of the clerks} {c1|said} {t1|no}. {s|Her brother} {c|knew} {t|why}.",
     "brother of one of the clerks"),
    ("{s1|Orlo Maritime} {c1|said} {t1|no}. {s|A member of its board} {c|wept} {t|so}.",
     "a member of the board of Orlo Maritime"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Her spokesman} {c|agreed} {t|so}.", "Jane Roe"),
    ("{s1|Le Monde} {c1|cited} {t1|{s2|a source in Orle} {c2|as saying} {t2|no}}. "
     "{s|Its source} {c|wept} {t|so}.", "a source in Orle"),
    ("{s1|Tom Osk} {c1|said} {t1|no}. {t|The mayor, Jane Roe, is ill}, {s|her office} {c|said}.",
     "Jane Roe's office"),
    ("The convict admitted it, {s1|a source} {c1|said}{t1|.} {s|His lawyer} {c|wept} {t|so}.",
     "convict's lawyer"),
    ("{s1|Orlo Maritime} {c1|said} {t1|the two men had left}. {s|Their lawyers} {c|agreed} {t|so}.",
     "two men's lawyers"),
    ("{t1|“{s|My lawyer} {c|knew} {t|so},”} {s1|Tom Osk} {c1|said}.", "Tom Osk's lawyer"),
    ("Jane Roe wept. {t1|“{s|Two of my aides} {c|knew} {t|so},”} {s1|she} {c1|said}.",
     "two of Jane Roe's aides"),
    ("{s1|Tom Osk} {c1|said} {t1|no}. {s|A nun on her way home from choir practice} {c|agreed} "
     "{t|so}.", "a nun on her way home from choir practice"),
    ("Jane Roe left. {s|Sources close to her} {c|said} {t|so}.", "sources close to Jane Roe"),
    ("Jane Roe left. {s|A friend of hers} {c|said} {t|so}.", "a friend of Jane Roe"),
    ("Tom Osk left. {s|A lawyer for him} {c|said} {t|so}.", "a lawyer for Tom Osk"),
    ("Tom Osk left. {s|A friend of his brother} {c|said} {t|so}.",
     "a friend of Tom Osk's brother"),
    ("Tom Osk left. {s|Two Western aides in his party} {c|said} {t|so}.",
     "two Western aides in Tom Osk's party"),
    ("Tom Osk left. {s|A man in his sixties} {c|said} {t|so}.", "a man in his sixties"),
    ("It rained. {s|His office} {c|denied} {t|it}.", "office"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Her team} {c|agreed} {t|so}.", "Jane Roe's team"),
    ("{s1|Osk Metals} {c1|said} {t1|no}. {s|Its lawyers} {c|agreed} {t|so}.",
     "Osk Metals' lawyers"),
    ("{s1|Agnes Ames} {c1|said} {t1|no}. {s|Her team} {c|agreed} {t|so}.", "Agnes Ames's team"),
    ("{s1|Jane Roe} {c1|said} {t1|no}. {s|Her arrest report} {c|shows} {t|so}.",
     "Jane Roe's arrest report"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "name"), CASES, ids=[c[0][-40:] for c in CASES])
def test_named_by_whose_they_are(passage: str, name: str) -> None:
    assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name
