"""The whole queue of the example story: decided, put aside, changed, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.pipeline import Engines
from headwater.records import Comparison, DecisionKind, Story, Trace
from headwater.reviewing.doubts import AnswerCode, Doubt, DoubtKind
from headwater.reviewing.queue import Queue, review, review_gone
from tests.casebook import news
from tests.casebook.examples import opened, reports


@pytest.fixture(scope="module")
def engines() -> Engines:
    return news.engines()


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory, engines: Engines) -> bytes:
    path = tmp_path_factory.mktemp("made") / "example.case"
    with opened(path) as case:
        case.add(reports(), engines)
    return path.read_bytes()


@pytest.fixture
def case(tmp_path: Path, made: bytes) -> Iterator[Casebook]:
    path = tmp_path / "example.case"
    path.write_bytes(made)
    with opened(path, start=600) as found:
        yield found


def queue(case: Casebook) -> Queue:
    largest = max((case.story(each) for each in case.stories()), key=lambda s: len(s.reports))
    return review(largest, case.attachments())


def answer(case: Casebook, doubt: Doubt, code: AnswerCode, engines: Engines) -> str:
    chosen = next(one for one in doubt.answers if one.code is code)
    values = {**chosen.values, **({chosen.asks: "Irina Sool"} if chosen.asks else {})}
    asked = Asked(chosen.kind, chosen.named, "Ann Example", "", values)
    return case.decide(asked, engines).decision.id


def ids(found: Queue) -> set[str]:
    return {doubt.id for doubt in found.open}


def test_the_queue_is_ordered_and_the_same_each_time(case: Casebook) -> None:
    found = queue(case)
    assert found == queue(case)
    assert len(ids(found)) == len(found.open) > 5
    assert [d.weight for d in found.open] == sorted((d.weight for d in found.open), reverse=True)
    for doubt in found.open:
        assert doubt.answers[-1].code is AnswerCode.UNSURE
        for side in doubt.sides:
            assert all(len(place.quote) == place.end - place.start for place in side.places)


def test_every_doubt_can_be_put_aside_and_taken_up_again(case: Casebook, engines: Engines) -> None:
    before = queue(case)
    for doubt in before.open:
        answer(case, doubt, AnswerCode.UNSURE, engines)
    after = queue(case)
    assert not ids(before) & ids(after)
    assert {one.doubt.id for one in after.aside} >= ids(before)
    while (rest := queue(case)).open:  # further pairs of claims and origins that were open
        answer(case, rest.open[0], AnswerCode.UNSURE, engines)
    for one in queue(case).aside:
        case.decide(Asked(DecisionKind.UNDO, (one.decision,), "Ann Example", ""), engines)
    assert queue(case) == before


@pytest.mark.parametrize("code", [AnswerCode.SAME, AnswerCode.DIFFERENT, AnswerCode.GIVE])
def test_what_is_decided_leaves_the_queue_and_comes_back(
    case: Casebook, engines: Engines, code: AnswerCode
) -> None:
    before = queue(case)
    doubts = [
        d for d in before.open if any(a.code is code and a.asks != "published" for a in d.answers)
    ]
    for doubt in doubts:
        answer(case, doubt, code, engines)
        assert doubt.id not in ids(queue(case))
        case.decide(Asked(DecisionKind.UNDO, (), "Ann Example", ""), engines)
        assert queue(case) == before


def test_who_has_it_from_the_other_is_one_origin_with_it(case: Casebook, engines: Engines) -> None:
    for doubt in queue(case).open:
        if any(one.code is AnswerCode.FROM_OTHER for one in doubt.answers):
            answer(case, doubt, AnswerCode.FROM_OTHER, engines)
            story = case.story(case.story_of(doubt.sides[0].id) or "")
            (count,) = (c for c in story.trace.counts if c.claim == doubt.sides[0].id)
            assert count.origins.max == int(doubt.args["max"]) - 1
            assert doubt.id not in ids(queue(case))
            return
    pytest.fail("the example has an open origin between two outlets")


def test_what_no_longer_fits_comes_first(case: Casebook, engines: Engines) -> None:
    claims = max((case.story(s) for s in case.stories()), key=lambda s: len(s.reports)).comparison
    a, b = next(c for c in claims.claims if len(c.members) > 1).members[:2]
    for kind in (DecisionKind.DIFFERENT_CLAIM, DecisionKind.SAME_CLAIM):
        case.decide(Asked(kind, (a.clause, b.clause), "Ann Example", ""), engines)
    assert queue(case).open[0].kind is DoubtKind.UNFIT_DECISION


def test_what_is_about_deleted_reports_waits_apart(case: Casebook, engines: Engines) -> None:
    kept = case.reports()
    case.decide(Asked(DecisionKind.GRADE, ("1",), "Ann Example", "", {"grade": "B2"}), engines)
    case.delete(kept[0].id, "Ann Example", "asked for")
    (doubt,) = review_gone(case.attachments(), {each.capture for each in kept[1:]}).open
    answer(case, doubt, AnswerCode.UNSURE, engines)
    found = review_gone(case.attachments(), {each.capture for each in kept[1:]})
    assert (found.open, [one.doubt.id for one in found.aside]) == ((), [doubt.id])


def test_an_empty_story_has_an_empty_queue() -> None:
    assert review(Story((), (), Comparison(), Trace())) == Queue(())
