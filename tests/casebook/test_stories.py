"""Stories: what hangs together by names; the same whatever the order, and after deletions."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from headwater.casebook import stories
from headwater.casebook.casebook import Casebook
from headwater.records import Capture, Given
from tests.casebook import news


def _groups(case: Casebook) -> set[frozenset[str]]:
    found: dict[str, set[str]] = {}
    for each in case.reports():
        if each.deleted_at is None:
            assert each.story is not None
            found.setdefault(each.story, set()).add(each.source)
    assert case.info().stories == len(found)  # no story is left without reports
    return {frozenset(group) for group in found.values()}


def _from_scratch(case: Casebook) -> set[frozenset[str]]:
    with case.writing() as connection:
        stories.regroup_all(connection)
    return _groups(case)


def _sources(story: int, tellers: int) -> frozenset[str]:
    return frozenset(f"story{story}-{teller}.txt" for teller in range(tellers))


def test_reports_of_one_story_are_together_and_stories_apart(tmp_path: Path) -> None:
    with Casebook.open(news.make(tmp_path / "c", news.several(4, 3))) as case:
        assert _groups(case) == {_sources(story, 3) for story in range(4)}


@pytest.mark.parametrize("seed", range(3))
def test_the_order_of_arrival_makes_no_difference(tmp_path: Path, seed: int) -> None:
    reports = [*news.several(3, 2), _bridge(0, 1)]
    random.Random(seed).shuffle(reports)
    with Casebook.open(news.make(tmp_path / "c", reports)) as case:
        bridged = _sources(0, 2) | _sources(1, 2) | {"bridge.txt"}
        assert _groups(case) == {bridged, _sources(2, 2)}


def _bridge(one: int, other: int) -> tuple[Capture, Given]:
    """A report that is about two stories at once."""
    text = f"{news.article(one, 3)}\n\n{news.article(other, 3)}"
    return news.capture(text, "bridge.txt"), Given(outlet="World Ledger")


def test_a_report_that_joined_two_stories_parts_them_again_when_deleted(tmp_path: Path) -> None:
    path = news.make(tmp_path / "c", [*news.several(3, 2), _bridge(0, 1)])
    with Casebook.open(path, write=True) as case:
        assert len(case.stories()) == 2
        case.delete(case.find_report("bridge.txt").id, "tester", "not ours")
        assert _groups(case) == {_sources(story, 2) for story in range(3)}
        assert case.info().stale == 0
        assert len(case.stories()) == 3


def test_a_report_without_names_stands_alone(tmp_path: Path) -> None:
    alone = news.capture("It was a quiet day and nothing happened at all.", "quiet.txt")
    with Casebook.open(news.make(tmp_path / "c", [*news.several(1, 2), (alone, Given())])) as case:
        assert frozenset({"quiet.txt"}) in _groups(case)


@pytest.mark.parametrize("number", [1, 31, 32, 33, 34, 40])
def test_a_new_report_gives_the_same_stories_as_grouping_all(tmp_path: Path, number: int) -> None:
    """Also where the number of reports passes a step of the threshold."""
    reports = news.several(20, 2)[:number]
    with Casebook.open(news.make(tmp_path / "c", reports), write=True) as case:
        assert _groups(case) == _from_scratch(case)


def test_going_back_over_a_step_groups_as_if_the_report_had_never_come(tmp_path: Path) -> None:
    with Casebook.open(news.make(tmp_path / "c", news.several(17, 2)), write=True) as case:
        for source in ("story3-0.txt", "story4-1.txt"):
            case.delete(case.find_report(source).id, "tester", "test")
            assert _groups(case) == _from_scratch(case)


def test_the_threshold_rises_with_the_number_of_reports() -> None:
    found = [stories.near(number) for number in (1, 32, 33, 65, 257, 1025, 4097, 10**6)]
    assert found == sorted(found)
    assert found[0] == found[1] == stories.LEAST < found[2]


def test_a_new_report_leaves_other_stories_fresh(tmp_path: Path) -> None:
    """Only the story that a report joins is compared anew."""
    path = news.make(tmp_path / "c", news.several(3, 2))
    with Casebook.open(path, write=True) as case:
        told: list[tuple[str, int, int]] = []
        case.add([news.named(1, 2)], news.engines(), lambda *step: told.append(step))
        assert [step for step in told if step[0] == "compare"] == [("compare", 1, 1)]


def test_no_report_is_silent_about_another_story(tmp_path: Path) -> None:
    with Casebook.open(news.make(tmp_path / "c", news.several(3, 3))) as case:
        story_of = {each.id: each.story for each in case.reports()}
        whole = case.whole()
        told_by = {s.id: s.report for reading in whole.readings for s in reading.statements}
        for thread in whole.comparison.threads:
            of = {story_of[told_by[each.statement]] for each in thread.status}
            assert {story_of[report] for report in thread.absent} <= of
