"""The measure on our own passages: what counts as one name, one hop, one chain."""

import pytest
from training.passages import Way, parse

from benchmarks import likeness, passages
from benchmarks.engines import engine
from headwater.records import Chain, Hop, HopKind


@pytest.mark.parametrize(
    ("found", "gold", "same"),
    [
        ("the central bank", "Central bank", True),
        ("US officials", "officials", False),
        ("U.N. experts", "UN experts", True),
        ("Adam Reed", "Justice Minister Col. Adam Reed", True),
        ("Naji al-Qawsi", "Sheikh Naji al-Qawsi", True),
        ("Stepan Orlik", "Col. (ret.) Stepan Orlik", True),
        ("Reed", "Adam Reed", False),
        ("The Wall Street Journal", "the WSJ", True),
        ("bank records", "bank records reviewed by Reuters", True),
        ("relatives", "Relatives gathered at the gate", True),
        ("three officials", "officials", False),
        ("the mayor", "mayor of Orr", False),
        ("residents", "resident", True),
        ("the fund\u2019s trustees", "trustees of the fund", True),
        ("Ivy Lorne's secretary", "secretary of Ivy Lorne", True),
        ("trustees", "trustees of the fund", False),
        ("trustees of the bank", "trustees of the fund", False),
    ],
)
def test_what_counts_as_one_name(found: str, gold: str, same: bool) -> None:
    assert likeness.same_name(found, gold) is same


@pytest.mark.parametrize(
    ("kind", "name", "gold", "same"),
    [
        (HopKind.GROUP, "aides", ("aides", "anonymous"), True),
        (HopKind.PERSON, "the coroner", ("the coroner", "anonymous"), True),
        (HopKind.PERSON, "Jane Roe", ("Jane Roe", "anonymous"), False),
        (HopKind.ORGANIZATION, "the board", ("the board", "state-body"), False),
        (HopKind.UNSTATED, None, ("?", "unstated"), True),
        (HopKind.GROUP, "aides", ("?", "unstated"), False),
        (HopKind.PERSON, "Jane Roe's lawyer", ("lawyer", "person"), True),
        (HopKind.PERSON, "lawyer", ("Jane Roe's lawyer", "person"), False),
        (HopKind.STATE_BODY, "Iran's ministry", ("ministry", "state-body"), False),
    ],
)
def test_what_counts_as_one_hop(
    kind: HopKind, name: str | None, gold: tuple[str, str], same: bool
) -> None:
    assert likeness.same_hop(Hop(name, kind), gold) is same


def test_a_chain_is_right_hop_by_hop_and_its_own_outlet_is_no_further_hop() -> None:
    paper, aides = Hop("The Echo", HopKind.OUTLET), Hop("aides", HopKind.GROUP)
    relay = Hop("Reuters", HopKind.OUTLET)
    way = Way((("Reuters", "outlet"), ("Aides", "group")), "CT+")
    assert likeness.right_chain(Chain((paper, relay, aides)), way)
    assert not likeness.right_chain(Chain((paper, aides)), way)
    assert not likeness.right_chain(Chain((paper, aides, relay)), way)
    assert likeness.right_chain(Chain((paper,)), Way((("Echo", "outlet"),), "CT+"))


PASSAGE = """
## mixed-01
outlet: The Echo
[s1 Two aides] [c1 told] Reuters [t1 that the bridge had fallen]. It was raining.

Nobody was hurt.
> 1 The Echo < Reuters : outlet < Two aides : anonymous ~ CT+
"""


def test_gold_spans_measure_what_is_made_of_them() -> None:
    (passage,) = parse(PASSAGE)
    rows = passages.measure([passage], engine("rules"), annotated=True)
    figures = rows["all"].figures()
    assert figures["content exact"] == figures["link"] == 100
    assert figures["sources"] == figures["chains"] == figures["stance"] == 100
    assert (rows["mixed"].plain, rows["mixed"].taken) == (2, 0)
    assert rows["all"].failures == []


def test_failures_fit_eighty_columns_and_say_what_was_expected() -> None:
    (passage,) = parse(PASSAGE.replace("Reuters : outlet < Two", "CNN : outlet < Two"))
    failures = passages.measure([passage], engine("rules"), annotated=True)["all"].failures
    assert len(failures) == 1
    lines = failures[0].split("\n")
    assert max(map(len, lines)) <= 80
    assert lines[0].startswith("mixed-01: chain in [Two aides] [told]")
    assert "CNN : outlet" in failures[0]
    assert "Reuters : outlet" in failures[0]


def test_an_attribution_where_none_is_counts_against_the_reader() -> None:
    (passage,) = parse(PASSAGE)
    report = passages.report_of(passage)
    made = passages.from_gold(report, passage)
    plain = parse("## mixed-01\noutlet: The Echo\n" + passage.text + "\n")
    (bare,) = plain
    score = passages.score(bare, report, made)
    assert (score.plain, score.taken, score.gold) == (3, 1, 0)
