"""A chain in words: names, numbers, what is inferred, what is unknown, how sure."""

import msgspec
import pytest

from headwater.app.screen.chains import denial, hedging, hop_name, statement_chains
from headwater.publishing import contract as c
from headwater.records import HopBasis, HopKind, StanceValue
from tests.app.screen.drawing import index
from tests.stories import DEAD, KNEW, MAY, NEVER, STORY, WEIGHS

INDEX = index(STORY)


def hop(
    name: str | None,
    kind: HopKind = HopKind.ANONYMOUS,
    count: int | None = None,
    basis: HopBasis = HopBasis.STATED,
) -> c.Hop:
    return c.Hop(name, kind, count, None, basis, None, None, None)


def put(value: str, *hedges: str) -> c.Statement:
    """A statement of words that hold a negation, with a stance and its hedges."""
    spans = tuple(c.Span(0, len(words), words) for words in hedges)
    content = (c.Span(0, 26, "that the mill did not burn"),)
    stance = c.Stance(StanceValue(value), spans)
    return msgspec.structs.replace(INDEX.statements[KNEW.id], content=content, stance=stance)


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        (hop("US officials"), "US officials"),
        (hop("US officials", count=2), "US officials (2)"),
        (hop("two US officials", count=2), "two US officials"),
        (hop("12 people", count=12), "12 people"),
        (hop("a source", count=1), "a source"),
        (hop("CNN", HopKind.OUTLET, basis=HopBasis.CARRIED), "CNN (inferred)"),
        (hop("CNN", HopKind.OUTLET, basis=HopBasis.RESOLVED), "CNN"),
        (hop("CNN", HopKind.OUTLET, basis=HopBasis.GIVEN), "CNN (given)"),
        (hop(None, HopKind.OUTLET), "an unknown outlet"),
        (hop(None, HopKind.UNSTATED), "somebody unnamed"),
        (hop("a\x1b[31mb\n"), r"a\x1b[31mb"),
        (hop("who " * 30), "who " * 17 + "[…]"),
    ],
)
def test_a_hop_in_words(given: c.Hop, shown: str) -> None:
    assert hop_name(given) == shown


@pytest.mark.parametrize(
    ("statement", "shown"),
    [
        (WEIGHS.id, ["The Brenna Observer ← two Western officials"]),
        (MAY.id, ["Harbour Times ← The Brenna Observer (inferred) ← officials"]),
        (NEVER.id, ["an unknown outlet ← Irina Sool"]),
        (DEAD.id, ["an unknown outlet in its own voice"]),
    ],
)
def test_a_chain_in_words(statement: str, shown: list[str]) -> None:
    lines = statement_chains(INDEX.statements[statement])
    assert [line.plain for line in lines] == shown


@pytest.mark.parametrize(
    ("value", "hedges", "shown"),
    [
        ("CT+", [], ""),
        ("CT+", ["reportedly"], "hedged (“reportedly”)"),
        ("PS+", [], "put as possible"),
        ("PS+", ["may", "suggest"], "put as possible (“may”, “suggest”)"),
        ("PS+", ["may", "may"], "put as possible (“may”)"),
        ("PR+", ["believe"], "put as probable (“believe”)"),
        # the negation of a statement stands in its words; here it would look like a denial
        ("CT-", [], ""),
        ("CT-", ["reportedly"], "hedged (“reportedly”)"),
        ("PR-", ["think"], "put as probable (“think”)"),
        ("PS-", ["might"], "put as possible (“might”)"),
        # plans, wishes and attempts are no doubt about what is told
        ("PS+", ["a plan"], "put as planned or sought (“a plan”)"),
        ("PS-", ["efforts to"], "put as planned or sought (“efforts to”)"),
        ("PR+", ["scheduled"], "put as planned or sought (“scheduled”)"),
        ("PS+", ["plans to", "may"], "put as possible (“may”)"),
        # words that do not weaken are not quoted
        ("PR+", ["said"], "put as probable"),
        ("CT+", ["know"], ""),
        ("Uu", ["whether"], "left open (“whether”)"),
        ("Uu", ["ordered"], ""),
        ("CTu", [], "put as settled, without saying how"),
    ],
)
def test_how_sure_in_words(value: str, hedges: list[str], shown: str) -> None:
    assert hedging(put(value, *hedges)).plain == shown


@pytest.mark.parametrize("value", list(StanceValue))
def test_no_stance_speaks_of_denial(value: StanceValue) -> None:
    shown = hedging(put(value.value, "may")).plain
    assert shown
    assert "not" not in shown
    assert "denied" not in shown


@pytest.mark.parametrize(
    ("cue", "value", "shown"),
    [
        ("denied", "CT-", "denied (“denied”)"),
        ("has rejected", "CT-", "denied (“has rejected”)"),
        ("said", "CT-", ""),
        # "she knew nothing of it"
        ("denied", "CT+", "denied (“denied”)"),
        ("has not denied", "CT+", ""),
        ("", "CT-", ""),
    ],
)
def test_a_denial_by_the_words_of_saying_is_told(cue: str, value: str, shown: str) -> None:
    spans = (c.Span(0, len(cue), cue),) if cue else ()
    given = msgspec.structs.replace(
        INDEX.statements[KNEW.id], cue=spans, stance=c.Stance(StanceValue(value), ())
    )
    assert denial(given).plain == shown
