"""Several who were named apart and whom a plural means."""

from __future__ import annotations

import pytest

from tests.reading.attributed import built

# (passage, the names of the last terminals)
CASES = [
    # a family, of whom two are named
    ("Ada Osk came with Jan Osk. {s|The Osks} {c|said} {t|so}.", ["Ada Osk", "Jan Osk"]),
    ("Ada Osk came with Jan Osk and Ivo Osk. {s|The Osks} {c|said} {t|so}.", ["the Osks"]),
    ("Ada Osk came. {s|The Osks} {c|said} {t|so}.", ["the Osks"]),
    ("Ada Osk came. {s|The Osks} {c|said} {t|so}. Jan Osk slept.", ["the Osks"]),
    ("Tom Osk came with Paul Osk. {s|The Osk brothers} {c|said} {t|so}.", ["Tom Osk", "Paul Osk"]),
    ("Tom Osk came with Mary Osk. {s|The Osk brothers} {c|said} {t|so}.", ["the Osk brothers"]),
    ("Ada Osk came with Jan Osk. {s|The Lunds} {c|said} {t|so}.", ["the Lunds"]),
    # who stands beside the words
    ("{s|The two clerks}, Ada Osk and Ivo Roe, {c|said} {t|so}.", ["Ada Osk", "Ivo Roe"]),
    ("{s|The clerks} -- Ada Osk, Ivo Roe and Tom Lund -- {c|said} {t|so}.",
     ["Ada Osk", "Ivo Roe", "Tom Lund"]),
    ("{s|The two clerks}, Ada Osk, 30, and Ivo Roe, 41, {c|said} {t|so}.", ["Ada Osk", "Ivo Roe"]),
    # not so many, not of that sex, not those
    ("{s|The three clerks}, Ada Osk and Ivo Roe, {c|said} {t|so}.", ["the three clerks"]),
    ("{s|The two women} -- Mary Osk and Tom Roe -- {c|said} {t|so}.", ["the two women"]),
    ("{s|Aides to the clerks} -- Ada Osk and Ivo Roe -- {c|said} {t|so}.",
     ["aides to the clerks"]),
    ("{s|The clerks} {c|told} Ada Osk and Ivo Roe {t|so}.", ["the clerks"]),
    # who was named side by side before
    ("Ada Osk and Ivo Roe came. {s|The two clerks} {c|said} {t|so}.", ["Ada Osk", "Ivo Roe"]),
    ("Ada Osk, Ivo Roe and Tom Lund came. {s|The three clerks} {c|said} {t|so}.",
     ["Ada Osk", "Ivo Roe", "Tom Lund"]),
    ("Tom Osk and Paul Osk came. {s|The brothers} {c|said} {t|so}.", ["Tom Osk", "Paul Osk"]),
    ("Tom Osk and Ada Roe married in May. {s|The couple} {c|said} {t|so}.",
     ["Tom Osk", "Ada Roe"]),
    ("Tom Osk and Paul Roe came. {s|The men} {c|said} {t|so}.", ["Tom Osk", "Paul Roe"]),
    # none of those: number, kin, sex, others named since, a group that spoke, a common noun alone
    ("Ada Osk and Ivo Roe came. {s|The three clerks} {c|said} {t|so}.", ["the three clerks"]),
    ("Ada Osk, Ivo Roe and Tom Lund came. {s|The two clerks} {c|said} {t|so}.",
     ["the two clerks"]),
    ("Tom Osk and Paul Roe came. {s|The brothers} {c|said} {t|so}.", ["the brothers"]),
    ("Tom Osk and Ada Roe came. {s|The couple} {c|said} {t|so}.", ["the couple"]),
    ("Tom Osk and Mary Roe came. {s|The women} {c|said} {t|so}.", ["the women"]),
    ("Tom Osk and Mary Roe came. {s|The men} {c|said} {t|so}.", ["the men"]),
    ("Ada Osk and Ivo Roe came. Paul Lund slept. {s|The three clerks} {c|said} {t|so}.",
     ["the three clerks"]),
    ("Ada Osk and Ivo Roe came. {s|The clerks} {c|said} {t|so}.", ["the clerks"]),
    ("Ada Osk and Ivo Roe came. {s|Police} {c|said} {t|so}.", ["police"]),
    ("Ada Osk and Ivo Roe came. {s|The two firms} {c|said} {t|so}.", ["the two firms"]),
    ("{s1|Three clerks} {c1|said} {t1|no}. Ada Osk, Ivo Roe and Tom Lund came. {s|The three "
     "clerks} {c|said} {t|so}.", ["three clerks"]),
    # of both those who were named side by side last
    ("{s1|Mary Lund} {c1|said} {t1|no}. Ada Osk and Ivo Roe share a view. {s|Both} {c|say} {t|so}.",
     ["Ada Osk", "Ivo Roe"]),
    # "they", by what a plural says of them
    ("Ada Osk and Ivo Roe, clerks at the Orle mill, wrote a book. {s|They} {c|said} {t|so}.",
     ["Ada Osk", "Ivo Roe"]),
    ("The two clerks who came are Ada Osk and Ivo Roe. {s|They} {c|said} {t|so}.",
     ["Ada Osk", "Ivo Roe"]),
    ("Ada Osk met Ivo Roe. {s|They} {c|said} {t|so}.", ["They"]),
    ("Ada Osk and Ivo Roe ran, officers at the mill said. {s|They} {c|said} {t|so}.",
     ["officers at the mill"]),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "names"), CASES, ids=[c[0][-60:] for c in CASES])
def test_plurals_are_named_apart(passage: str, names: list[str]) -> None:
    chains = built(passage, "World Ledger")[-1].chains
    assert [chain.terminal.name for chain in chains] == names


def test_several_are_taken_up_together() -> None:
    said = "Tom Osk and Paul Osk came. {s1|The brothers} {c1|said} {t1|so}. "
    chains = built(said + "It rained. {s|The brothers} {c|said} {t|no}.", "World Ledger")[-1].chains
    assert [chain.terminal.name for chain in chains] == ["Tom Osk", "Paul Osk"]


def test_each_is_one_and_is_told_once() -> None:
    passage = "{s|The two clerks}, {s|Ada Osk} and {s|Ivo Roe}, {c|said} {t|so}."
    hops = [chain.terminal for chain in built(passage, "World Ledger")[-1].chains]
    assert [(hop.name, hop.count) for hop in hops] == [("Ada Osk", 1), ("Ivo Roe", 1)]
