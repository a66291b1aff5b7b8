from __future__ import annotations

from collections.abc import Sequence

import pytest

from headwater.publishing.gathering import Gates, Gathered, gathered
from headwater.publishing.index import Index
from headwater.records import (
    Claim,
    Comparison,
    Copy,
    Count,
    HopKind,
    Origins,
    Report,
    Root,
    Statement,
    Story,
    Trace,
)
from tests import stories
from tests.builders import find, reading, report, say
from tests.publishing.indexes import index
from tests.stories import member, place

OBSERVER = report(
    "Officials said the ship sank. The ship burned, officials said. Ann Lee saw it.",
    outlet="The Brenna Beacon",
)
TIMES = report("The ship sank, the Beacon reported, citing officials.", outlet="Times")
POST = report("The ship sank. Officials said the ship burned. Ann Lee saw smoke.", outlet="Post")

SANK = say(OBSERVER, "the ship sank", "The Brenna Beacon <said< anonymous:Officials")
BURNED = say(OBSERVER, "The ship burned", "The Brenna Beacon <said< anonymous:officials")
SAW = say(OBSERVER, "saw it", "The Brenna Beacon <said< Ann Lee")
RETOLD = say(TIMES, "The ship sank", "Times <cited< outlet:Beacon <said< anonymous:officials")
OWN = say(POST, "The ship sank")
ALSO = say(POST, "the ship burned", "Post <said< anonymous:Officials")
SMOKE = say(POST, "saw smoke", "Post <said< Ann Lee")


def story(
    *sides: tuple[Statement, Report, Sequence[tuple[str | None, HopKind, Sequence[Statement]]]],
    copies: tuple[Copy, ...] = (),
) -> Index:
    """A story with a claim for each (first statement, its report, origins)."""
    claims, counts = [], []
    for first, of, roots in sides:
        members = tuple(member(each) for _, _, several in roots for each in several)
        claims.append(Claim(first.id, place(of, first.content[0].quote), "t", members))
        made = tuple(Root(label, kind, tuple(s.id for s in held)) for label, kind, held in roots)
        counts.append(Count(first.id, Origins(1, len(made), made)))
    return index(
        Story(
            (OBSERVER, TIMES, POST),
            (
                reading(OBSERVER, SANK, BURNED, SAW),
                reading(TIMES, RETOLD),
                reading(POST, OWN, ALSO, SMOKE),
            ),
            Comparison(claims=tuple(claims)),
            Trace(tuple(counts), copies),
        )
    )


def told(of: Index) -> list[tuple[str | None, int]]:
    """Each source with the number of claims that rest on it."""
    return [(one.label, len(one.rests)) for one in gathered(of, Gates(of))]


ANONYMOUS, PERSON, OUTLET = HopKind.ANONYMOUS, HopKind.PERSON, HopKind.OUTLET


@pytest.mark.parametrize(
    ("one", "other", "sources"),
    [
        # described alike in one report
        ((SANK, OBSERVER, "officials", ANONYMOUS), (BURNED, OBSERVER, "Officials", ANONYMOUS), 1),
        # described alike by two outlets
        ((BURNED, OBSERVER, "officials", ANONYMOUS), (ALSO, POST, "officials", ANONYMOUS), 2),
        # described otherwise in one report
        ((SANK, OBSERVER, "officials", ANONYMOUS), (BURNED, OBSERVER, "sailors", ANONYMOUS), 2),
        # one name in two reports
        ((SAW, OBSERVER, "Ann Lee", PERSON), (SMOKE, POST, "Ann Lee", PERSON), 1),
        # a description that stands where a name would
        ((SAW, OBSERVER, "a sailor", PERSON), (SMOKE, POST, "a sailor", PERSON), 2),
    ],
)
def test_who_is_one_source_across_claims(
    one: tuple[Statement, Report, str, HopKind],
    other: tuple[Statement, Report, str, HopKind],
    sources: int,
) -> None:
    of = story(
        *((first, where, [(label, kind, [first])]) for first, where, label, kind in (one, other))
    )
    assert len(told(of)) == sources


def test_what_the_count_merged_joins_the_sources_of_other_claims() -> None:
    of = story(
        (SANK, OBSERVER, [("officials", ANONYMOUS, [SANK, ALSO])]),
        (BURNED, OBSERVER, [("officials", ANONYMOUS, [BURNED])]),
        (SMOKE, POST, [("officials", ANONYMOUS, [ALSO])]),
    )
    assert told(of) == [("officials", 3)]


def test_the_source_that_most_claims_rest_on_stands_first() -> None:
    of = story(
        (SAW, OBSERVER, [("Ann Lee", PERSON, [SAW])]),
        (SANK, OBSERVER, [("officials", ANONYMOUS, [SANK])]),
        (BURNED, OBSERVER, [("officials", ANONYMOUS, [BURNED])]),
    )
    assert told(of) == [("officials", 2), ("Ann Lee", 1)]


def test_a_statement_comes_in_through_the_outlet_nearest_to_the_speaker() -> None:
    of = story()
    gates = Gates(of)
    ways = {each: gates.of(of.statements[each.id]) for each in (SANK, RETOLD, OWN)}
    assert ways[SANK] == ways[RETOLD] == (gates.of_report(OBSERVER.id),)
    assert ways[OWN] == (gates.of_report(POST.id),)
    assert gates.names[ways[RETOLD][0]] == "The Brenna Beacon"


@pytest.mark.parametrize(("first", "through"), [(OBSERVER.id, OBSERVER), (None, POST)])
def test_a_copied_passage_came_in_through_the_report_shown_to_be_first(
    first: str | None, through: Report
) -> None:
    words = (find(OBSERVER, "ship sank"), find(POST, "ship sank"))
    of = story(copies=(Copy(OBSERVER.id, POST.id, first, (words,)),))
    gates = Gates(of)
    assert gates.of(of.statements[OWN.id]) == (gates.of_report(through.id),)


def test_an_outlet_that_is_the_origin_is_its_own_gate() -> None:
    bare = say(TIMES, "The ship sank", "Times <cited< outlet:Beacon")
    of = index(
        Story(
            (OBSERVER, TIMES),
            (reading(OBSERVER), reading(TIMES, bare)),
            Comparison(
                claims=(Claim(bare.id, place(TIMES, "The ship sank"), "t", (member(bare),)),)
            ),
            Trace((Count(bare.id, Origins(1, 1, (Root("Beacon", OUTLET, (bare.id,)),))),)),
        )
    )
    gates = Gates(of)
    (one,) = gathered(of, gates)
    assert one.label == "The Brenna Beacon"
    assert one.rests[0].gates == (gates.of_report(OBSERVER.id),)


def test_a_story_without_claims_has_no_sources() -> None:
    of = index(stories.EMPTY)
    assert gathered(of, Gates(of)) == ()


def test_every_origin_of_the_example_is_behind_what_it_is_behind() -> None:
    of = index(stories.STORY)
    found: tuple[Gathered, ...] = gathered(of, Gates(of))
    pairs = sorted(
        (rests.claim, rests.denies, rests.statements) for one in found for rests in one.rests
    )
    assert pairs == sorted(
        (claim.id, denies, root.statements)
        for claim in of.case.claims
        for denies, side in ((False, claim.origins), (True, claim.denials))
        if side
        for root in side.roots
    )
