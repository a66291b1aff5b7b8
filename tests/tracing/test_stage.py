"""The stage as a whole: the empty case, missing records, speed."""

from __future__ import annotations

import random
import time

from headwater.records import Claim, Comparison, Member, Place, Polarity, Trace
from headwater.tracing import trace
from tests.builders import reading, report, say
from tests.origins.building import Line, article, build_articles


def test_nothing_gives_nothing() -> None:
    assert trace((), (), Comparison()) == Trace()


def test_a_claim_of_statements_that_are_not_there_has_no_origins() -> None:
    built = build_articles([article("Northline", Line("Pumps failed."))])
    (count,) = trace(built.reports, (), built.comparison).counts
    assert (count.origins.min, count.origins.max, count.origins.roots) == (0, 0, ())


def test_counts_stand_in_the_order_of_the_claims() -> None:
    of = report("Pumps failed.", "Rivers rose.", outlet="Northline")
    first, second = say(of, "Pumps failed."), say(of, "Rivers rose.")
    claims = tuple(
        Claim(s.id, Place.of(of.id, s.content[0]), "t", (Member(s.id, s.id, Polarity.ASSERTS),))
        for s in (second, first)
    )
    traced = trace((of,), (reading(of, first, second),), Comparison(claims=claims))
    assert [count.claim for count in traced.counts] == [second.id, first.id]


TERMINALS = [
    "",
    "< anonymous:officials",
    "< Marta Amsel",
    "< anonymous:US officials*2",
    "< group:Recruits",
]
WORDS = ["river", "valve", "night", "crew", "lock", "flood", "meter", "pump", "gate", "rust"]


def test_two_hundred_reports_of_forty_statements() -> None:
    """Under 2 s on a quiet core; the bound leaves room for a busy machine."""
    chance = random.Random(7)
    shared = [" ".join(chance.choices(WORDS, k=24)) for _ in range(600)]
    reports, readings = [], []
    by_claim: dict[int, list[Member]] = {}
    places = {}
    for number in range(200):
        texts = [
            chance.choice(shared)
            if chance.random() < 0.3
            else f"{' '.join(chance.choices(WORDS, k=24))} {number} {at}"
            for at in range(40)
        ]
        outlet = f"Outlet {number % 60}"
        of = report(*dict.fromkeys(texts), outlet=outlet, source=str(number))
        statements = []
        for text in dict.fromkeys(texts):
            relay = chance.choice(["", "", "<cited< outlet:Outlet 1 ", "<cited< outlet:CNN "])
            chain = f"{relay}{chance.choice(TERMINALS)}".strip()
            statements.append(say(of, text, [f"{outlet} {chain}"] if chain else []))
            claim = chance.randrange(800)
            member = Member(statements[-1].id, statements[-1].id, Polarity.ASSERTS)
            by_claim.setdefault(claim, []).append(member)
            places.setdefault(claim, Place.of(of.id, statements[-1].content[0]))
        reports.append(of)
        readings.append(reading(of, *statements))
    claims = tuple(
        Claim(members[0].clause, places[number], f"t-{number % 90}", tuple(members))
        for number, members in by_claim.items()
    )
    start = time.process_time()
    traced = trace(reports, readings, Comparison(claims=claims))
    assert time.process_time() - start < 6
    assert len(traced.counts) == len(claims)
    assert traced.copies
