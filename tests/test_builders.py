"""The builders themselves: what they build passes the pipeline's own checks."""

import pytest

from headwater.records import HopKind, NameKind, Relation, check_reading
from tests.builders import chain, count, find, named, reading, report, say, when


def test_a_built_reading_holds_its_spans() -> None:
    cnn = report(
        "Russia backed down.", "Two US officials said 12 ships left on Monday.", outlet="CNN"
    )
    own = say(cnn, "Russia backed down")
    told = say(
        cnn,
        "12 ships left on Monday",
        "CNN <told< anonymous:US officials*2",
        source="Two US officials",
        cue="said",
        times=[when(cnn, "Monday", "2024-11-18")],
        quantities=[count(cnn, "12", 12, 12, "ship")],
    )
    built = reading(cnn, told, own, names=named(cnn, "Russia", NameKind.STATE))
    check_reading(cnn, built)
    assert [s.id for s in built.statements] == [own.id, told.id]
    assert told.chains[0].terminal.span == find(cnn, "US officials")
    assert own.chains[0].hops[0].name == "CNN"


def test_chain_notation() -> None:
    hops = chain("Press TV <published< outlet:WSJ(resolved) <told< anonymous:US officials*2").hops
    assert [h.kind for h in hops] == [HopKind.OUTLET, HopKind.OUTLET, HopKind.ANONYMOUS]
    assert [h.relation for h in hops] == [Relation.PUBLISHED, Relation.TOLD, None]
    assert (hops[2].name, hops[2].count, hops[1].basis) == ("US officials", 2, "resolved")
    assert chain("? < unstated:?").terminal.name is None


def test_words_that_are_not_there_are_refused() -> None:
    with pytest.raises(LookupError):
        say(report("Nothing."), "Something")
