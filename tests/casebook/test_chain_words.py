"""Chains and sources as a person writes them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.casebook.chain_words import (
    keeping_access,
    parse_chains,
    parse_sources,
    with_sources,
)
from headwater.records import Access, Hop, HopBasis, HopKind, Relation, UsageError
from tests.builders import chain
from tests.soaking import examples

OUTLET = Hop("Press TV", HopKind.OUTLET)

CHAINS = [
    ("CNN < two US officials", [[("CNN", "outlet"), ("two US officials", "anonymous")]]),
    ("CNN ← two US officials", [[("CNN", "outlet"), ("two US officials", "anonymous")]]),
    ("Press TV < CNN", [[("CNN", "outlet")]]),
    ("press tv", [[]]),
    ("own voice", [[]]),
    ("the WSJ", [[("The Wall Street Journal", "outlet")]]),
    ("Galaxy (outlet) < Lena Osk", [[("Galaxy", "outlet"), ("Lena Osk", "person")]]),
    ("a memo (document)", [[("a memo", "document")]]),
    ("CNN < a minister; Reuters < a minister", [
        [("CNN", "outlet"), ("a minister", "anonymous")],
        [("Reuters", "outlet"), ("a minister", "anonymous")],
    ]),
]  # fmt: skip


@pytest.mark.parametrize(("words", "expected"), CHAINS, ids=[words for words, _ in CHAINS])
def test_chains(words: str, expected: list[list[tuple[str, str]]]) -> None:
    found = parse_chains(words, OUTLET)
    assert [c.hops[0].name for c in found] == ["Press TV"] * len(expected)
    assert [[(h.name, h.kind.value) for h in c.hops[1:]] for c in found] == expected
    for one in found:
        assert all(hop.basis is HopBasis.GIVEN for hop in one.hops[1:])
        assert [hop.relation for hop in one.hops] == [Relation.CITED] * (len(one.hops) - 1) + [None]


def test_how_many_are_meant_is_read_from_the_words() -> None:
    assert parse_chains("two US officials", OUTLET)[0].terminal.count == 2
    assert parse_chains("two witnesses (anonymous)", OUTLET)[0].terminal.count == 2
    assert parse_chains("Lena Osk (organization)", OUTLET)[0].terminal.count is None


@pytest.mark.parametrize(
    "words",
    ["", "CNN <", "< CNN", "CNN <  < Reuters", "CNN;", "CNN (boat)", "<".join("abcdefghijklmno"),
     ";".join("abcdefghijklmno")],
)  # fmt: skip
def test_what_is_no_chain(words: str) -> None:
    with pytest.raises(UsageError):
        parse_chains(words, OUTLET)


def test_sources_keep_the_way_to_them() -> None:
    former = (chain("Alpha <cited< outlet:CNN <told< anonymous:officials"),)
    (found,) = with_sources(former, parse_sources("Lena Osk"))
    assert [hop.name for hop in found.hops] == ["Alpha", "CNN", "Lena Osk"]
    assert found.hops[1].relation is Relation.TOLD
    both = with_sources(former, parse_sources("Lena Osk; Jonas Tarr"))
    assert [c.terminal.name for c in both] == ["Lena Osk", "Jonas Tarr"]


def test_own_voice_gets_a_source_behind_its_outlet() -> None:
    (found,) = with_sources((chain("Alpha"),), parse_sources("Lena Osk"))
    assert [hop.name for hop in found.hops] == ["Alpha", "Lena Osk"]
    assert found.hops[0].relation is Relation.CITED


@pytest.mark.parametrize("words", ["CNN < Lena Osk", "", ";", ";".join("abcdefghijklmno")])
def test_what_is_no_source(words: str) -> None:
    with pytest.raises(UsageError):
        parse_sources(words)


def test_stated_access_stays_with_the_speaker_it_is_stated_of() -> None:
    former = (chain("Alpha < person:Lena Osk", access=Access.SAW),)
    outlet = Hop("Alpha", HopKind.OUTLET)
    (same,) = parse_chains("CNN < Lena Osk", outlet)
    assert keeping_access(same, former).access is Access.SAW
    assert keeping_access(same, former).hops == same.hops
    (other,) = parse_chains("CNN < Jonas Tarr", outlet)
    assert keeping_access(other, former).access is None


@examples(300)
@given(st.text(alphabet=st.sampled_from("aA2 <←;()é\n\t‘-"), max_size=30))
def test_any_words_give_chains_or_a_clear_refusal(words: str) -> None:
    try:
        found = parse_chains(words, OUTLET)
    except UsageError as error:
        assert str(error)
    else:
        assert found
        assert all(one.hops[0].name == "Press TV" for one in found)
