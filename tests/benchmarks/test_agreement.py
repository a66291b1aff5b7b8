"""What two readers agree on is counted as what a program finds."""

from __future__ import annotations

from training.passages import Way, load, parse

from benchmarks.agreement import agreement, read_again

TEXT = """## briefs-05
outlet: Velda Courier
[s1 She] [c1 said] [t1 the bridge fell]. [s2 Osk town] [c2 denied] [t2 it].
> 1 Velda Courier < Ana Lund : person ~ CT+
> 2 Velda Courier < Osk town : state-body ~ CT-
"""


def test_shares_are_of_attributions() -> None:
    (passage,) = parse(TEXT)
    gold = {one.number: list(one.ways) for one in passage.attributions}
    assert agreement([passage], {"briefs-05": gold}) == {
        "sources": 100,
        "chains": 100,
        "stance": 100,
    }
    other = gold | {1: [Way((("Reuters", "outlet"), ("Ana Lund", "person")), "PR+")]}
    assert agreement([passage], {"briefs-05": other}) == {
        "sources": 100,
        "chains": 50,
        "stance": 50,
    }


def test_a_hundred_passages_kept_apart_were_read_again() -> None:
    apart = {one.name: one for one in load() if one.held_out}
    ways = read_again()
    assert len(ways) == 100
    for name, again in ways.items():
        assert set(again) == {one.number for one in apart[name].attributions}
