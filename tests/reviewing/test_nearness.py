"""Near pairs: by an index, bounded, in a stable order."""

from __future__ import annotations

import time
from dataclasses import replace

from headwater.records import (
    Claim,
    Comparison,
    Link,
    LinkKind,
    Place,
    Reason,
    ReasonCode,
    Statement,
    Story,
    Trace,
)
from headwater.reviewing.lookup import Lookup
from headwater.reviewing.nearness import NEAR, near_pairs
from tests.builders import reading, report, say
from tests.reviewing.made import APART, HOLD, UNITS, member, story


def test_the_nearest_come_first_and_each_pair_once() -> None:
    found = near_pairs(Lookup(story(APART)))
    assert all(NEAR <= one.value <= 1 for one in found)
    assert [one.value for one in found] == sorted((one.value for one in found), reverse=True)
    pairs = [(one.a.clause, one.b.clause) for one in found]
    assert len({frozenset(pair) for pair in pairs}) == len(pairs)


def test_what_a_link_relates_is_not_near_but_for_the_more_exact() -> None:
    made = story(APART)
    for kind, asked in [(LinkKind.REVERSAL, False), (LinkKind.REFINEMENT, True)]:
        link = Link(kind, None, HOLD.id, UNITS.id, Reason(ReasonCode.MORE_SPECIFIC))
        linked = replace(made, comparison=replace(made.comparison, links=(link,)))
        found = [{p.a.clause, p.b.clause} for p in near_pairs(Lookup(linked))]
        assert ({HOLD.id, UNITS.id} in found) is asked


def test_many_reports_take_little_time() -> None:
    reports = [
        report(
            *(f"Ship {n} carried grain {k} past port {n + k}." for k in range(20)), outlet=f"{n}"
        )
        for n in range(40)
    ]
    said = [[say(r, r.text[b.start : b.end - 1]) for b in r.blocks] for r in reports]
    claims = tuple(Claim(s.id, _label(s), "t-1", (member(s),)) for several in said for s in several)
    made = Story(
        tuple(reports),
        tuple(reading(r, *several) for r, several in zip(reports, said, strict=True)),
        Comparison(claims=claims),
        Trace(),
    )
    start = time.process_time()
    near_pairs(Lookup(made))
    assert time.process_time() - start < 2  # 0.1 s; looking at all pairs takes longer


def _label(of: Statement) -> Place:
    return Place.of(of.report, of.content[0])
