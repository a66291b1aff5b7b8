"""Rulings of a person hold, whatever the scores say, and change nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.comparing import compare
from headwater.comparing.clusters import average_linkage
from headwater.comparing.ruled import Held
from headwater.records import ActorRuling, ClaimRuling, Comparison, Place, Rulings, Statement
from tests.comparing.world import Story, claim_of, together
from tests.soaking import examples


def story() -> tuple[Story, list[Statement]]:
    """Three outlets on one matter, one of them also on two others."""
    made = Story()
    a = made.add("Alpha", "Russia stopped supplying missiles to the Houthis.")
    b = made.add("Beta", "Russia stopped supplying missiles to the Houthis in May.")
    c = made.add(
        "Gamma",
        "Russia stopped supplying missiles to the Houthis, officials say.",
        "Saudi Arabia praised the harvest of dates near Riyadh.",
        "A warehouse burned down in Kesh.",
    )
    return made, [*a, *b, *c]


def ruled(made: Story, *claims: ClaimRuling, actors: tuple[ActorRuling, ...] = ()) -> Comparison:
    return compare(made.reports, made.readings, Rulings(claims=claims, actors=actors))


def same(a: Statement, b: Statement) -> ClaimRuling:
    return ClaimRuling(a.clauses[0].id, b.clauses[0].id, True)


def apart(a: Statement, b: Statement) -> ClaimRuling:
    return ClaimRuling(a.clauses[0].id, b.clauses[0].id, False)


def test_the_story_without_rulings_is_one_claim_and_two_others() -> None:
    made, (a, b, c, dates, fire) = story()
    found = ruled(made)
    assert together(found, a, b, c)
    assert not together(found, a, dates)
    assert not together(found, dates, fire)


def test_different_splits_a_claim() -> None:
    made, (a, b, c, *_) = story()
    found = ruled(made, apart(a, b))
    assert not together(found, a, b)
    assert together(found, a, c) or together(found, b, c)


def test_same_joins_whole_claims_and_goes_on_from_pair_to_pair() -> None:
    made, (a, b, c, dates, fire) = story()
    found = ruled(made, same(a, dates), same(dates, fire))
    assert together(found, a, b, c, dates, fire)
    assert len(found.claims) == 1
    assert found.claims[0].id == min(s.clauses[0].id for s in (a, b, c, dates, fire))


def test_joining_never_brings_together_what_is_ruled_different() -> None:
    """a, b and c fit one another; dates is ruled the same as a, and different from b."""
    made, (a, b, c, dates, _) = story()
    found = ruled(made, same(a, dates), apart(b, dates))
    assert together(found, a, dates)
    assert not together(found, b, dates)
    assert together(found, b, c) or together(found, a, c)


@pytest.mark.parametrize("flip", [False, True])
def test_rulings_have_no_order_and_no_direction(flip: bool) -> None:
    made, (a, b, _, dates, fire) = story()
    pairs = [same(a, dates), apart(b, fire)]
    other = [ClaimRuling(r.b, r.a, r.same) for r in reversed(pairs)] if flip else pairs
    assert ruled(made, *other) == ruled(made, *pairs)


def test_rulings_on_what_is_not_there_change_nothing() -> None:
    made, _ = story()
    gone = Place("r-gone", 0, 3, "abc")
    found = ruled(
        made,
        ClaimRuling("s-gone", "s-also", True),
        actors=(ActorRuling(gone, Place("r-gone", 5, 6, "x"), True),),
    )
    assert found == ruled(made)


def place(found: Comparison, words: str, report: str | None = None) -> Place:
    """The first use of a name."""
    uses = sorted(n.place for actor in found.actors for n in actor.names)
    return next(p for p in uses if p.quote == words and report in (None, p.report))


def holder(found: Comparison, at: Place) -> str:
    """The id of the actor that bears a name at a place."""
    return next(a.id for a in found.actors if any(n.place == at for n in a.names))


def test_same_actor_joins_all_their_names() -> None:
    made, _ = story()
    plain = ruled(made)
    kesh, houthis = place(plain, "Kesh"), place(plain, "Houthis")
    assert holder(plain, kesh) != holder(plain, houthis)
    found = ruled(made, actors=(ActorRuling(kesh, houthis, True),))
    uses = [n.place for actor in found.actors for n in actor.names if n.place.quote == "Houthis"]
    assert len(uses) == 3
    assert {holder(found, at) for at in (*uses, kesh)} == {holder(found, kesh)}


def test_different_actor_splits_the_uses_of_those_words_off() -> None:
    made = Story()
    made.add("Alpha", "Moscow stopped the shipment to Yemen.", "Russia said nothing of Yemen.")
    made.add("Beta", "Moscow supplied missiles to Yemen.", "Russia denied it in Yemen.")
    plain = ruled(made)
    moscow, russia = place(plain, "Moscow"), place(plain, "Russia")
    assert holder(plain, moscow) == holder(plain, russia)
    found = ruled(made, actors=(ActorRuling(moscow, russia, False),))
    bearers = {
        words: {a.id for a in found.actors if any(n.place.quote == words for n in a.names)}
        for words in ("Moscow", "Russia")
    }
    assert len(bearers["Moscow"]) == len(bearers["Russia"]) == 1
    assert bearers["Moscow"] != bearers["Russia"]


def test_one_name_of_two_actors_in_two_reports_is_split_by_report() -> None:
    made = Story()
    made.add("Alpha", "The Northern Army took Kesh.", "The Northern Army left Orlo.")
    made.add("Beta", "The Northern Army took Kesh.", "The Northern Army left Orlo.")
    plain = ruled(made)
    first = place(plain, "Northern Army", made.reports[0].id)
    second = place(plain, "Northern Army", made.reports[1].id)
    assert holder(plain, first) == holder(plain, second)
    found = ruled(made, actors=(ActorRuling(first, second, False),))
    by_report = [
        {holder(found, n.place) for a in found.actors for n in a.names
         if n.place.report == report.id and n.place.quote == "Northern Army"}
        for report in made.reports
    ]  # fmt: skip
    assert [len(held) for held in by_report] == [1, 1]
    assert by_report[0] != by_report[1]


def test_joining_actors_keeps_apart_who_is_ruled_different() -> None:
    """Moscow is Russia by itself; ruled the same as Kesh, which is ruled not to be Russia."""
    made = Story()
    made.add("Alpha", "Moscow stopped the shipment to Kesh.", "Russia said nothing of Kesh.")
    plain = ruled(made)
    moscow, russia, kesh = (place(plain, words) for words in ("Moscow", "Russia", "Kesh"))
    found = ruled(made, actors=(ActorRuling(moscow, kesh, True), ActorRuling(kesh, russia, False)))
    assert holder(found, moscow) == holder(found, kesh)
    assert holder(found, kesh) != holder(found, russia)


SIZE = 9
PAIRS = st.tuples(st.integers(0, SIZE - 1), st.integers(0, SIZE - 1)).filter(lambda p: p[0] < p[1])


@examples(300)
@given(
    same_pairs=st.lists(PAIRS, max_size=5),
    apart_pairs=st.lists(PAIRS, max_size=5),
    likeness=st.dictionaries(PAIRS, st.floats(0, 1), max_size=30),
)
def test_rulings_hold_for_any_scores(
    same_pairs: list[tuple[int, int]],
    apart_pairs: list[tuple[int, int]],
    likeness: dict[tuple[int, int], float],
) -> None:
    ids = [str(n) for n in range(SIZE)]
    rulings = [ClaimRuling(ids[i], ids[j], True) for i, j in same_pairs]
    rulings += [ClaimRuling(ids[i], ids[j], False) for i, j in apart_pairs]
    held = Held.of(rulings, ids)

    def score(i: int, j: int) -> float:
        return likeness.get((min(i, j), max(i, j)), 0.0)

    clusters = average_linkage(SIZE, sorted(likeness), held.keeping_apart(score), 0.5)
    found = held.joined(clusters, score, 0.5)
    at = {n: number for number, cluster in enumerate(found) for n in cluster}
    assert sorted(n for cluster in found for n in cluster) == list(range(SIZE))
    assert all(at[i] == at[j] for i, j in same_pairs)
    assert all(at[i] != at[j] for i, j in held.apart)
    if not rulings:
        assert found == list(clusters)


def test_claims_keep_their_ids_and_members_where_nothing_is_ruled_on_them() -> None:
    made, (a, *_, dates, fire) = story()
    before, after = ruled(made), ruled(made, same(dates, fire))
    assert claim_of(before, a) == claim_of(after, a)
