from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from headwater.app.web import shelf as shelves
from headwater.app.web.shelf import Shelf
from headwater.casebook.casebook import Casebook
from headwater.records import CasebookError, DecisionKind, Given
from tests.casebook import examples, news


def test_a_story_is_made_once_and_kept(shelf: Shelf) -> None:
    (first, *_) = shelf.book.stories()
    found = shelf.story(first)
    assert found.story == first
    assert shelf.story(first) is found


def test_how_each_report_came_is_told(shelf: Shelf) -> None:
    for story in shelf.book.stories():
        found = shelf.story(story)
        assert set(found.arrived) == set(found.index.reports)
        for of, arrived in found.arrived.items():
            assert found.index.numbers[of] == arrived.number
            assert found.index.files[of] == arrived.source
            assert arrived.captured == "2025-03-21T10:00:00Z"


def test_a_claim_and_a_report_lead_to_their_story(shelf: Shelf) -> None:
    for story in shelf.book.stories():
        found = shelf.story(story)
        for claim in list(found.index.claims)[:3]:
            assert shelf.story_of_claim(claim) == (found, claim)
        for report in found.index.reports:
            assert shelf.story_of_report(report) is found


@pytest.mark.parametrize("wanted", ["", "s-none", "s-none.2", "%", "'", "\x00", "x" * 3000])
def test_what_is_not_there_is_said(shelf: Shelf, wanted: str) -> None:
    for asked in (shelf.story, shelf.story_of_claim):
        with pytest.raises(CasebookError, match="holds no"):
            asked(wanted)


def test_a_claim_that_took_another_id_is_found_under_the_old_one(own: Path) -> None:
    with examples.opened(own) as case:
        story = case.stories()[0]
        claims = [c.id for c in case.story(story).comparison.claims if len(c.members) == 1]
        case.decide(examples.asked(DecisionKind.SAME_CLAIM, claims[0], claims[1]), news.engines())
    shelf = Shelf(own)
    now = {shelf.story_of_claim(each)[1] for each in claims[:2]}
    assert len(now) == 1
    shelf.close()


def test_a_report_that_was_deleted_is_gone(own: Path) -> None:
    shelf = Shelf(own)
    (gone,) = [kept for kept in shelf.book.reports() if kept.number == 2]
    assert shelf.story_of_report(gone.id)
    with examples.opened(own) as case:
        case.delete(gone.id, "Ann", "asked to")
    with pytest.raises(CasebookError, match="was deleted"):
        shelf.story_of_report(gone.id)
    assert gone.id not in shelf.story(gone.story or "").index.reports
    shelf.close()


def test_what_another_program_adds_is_seen_with_the_next_request(own: Path) -> None:
    shelf = Shelf(own)
    story = next(s for s in shelf.book.stories() if len(shelf.story(s).index.reports) > 1)
    before = shelf.story(story)
    with Casebook.open(own, write=True) as case:
        text = before.index.case.reports[0].text + "\n\nMore was said on Friday.\n"
        late = news.capture(text, "another.txt", "2025-03-22T10:00:00Z")
        (added,) = case.add([(late, Given())], news.engines())
    joined = shelf.story_of_report(added.report or "")
    assert joined.story == story
    assert joined is not before and added.report in joined.index.reports
    assert joined.newest == {added.report}
    shelf.close()


def test_the_stories_used_longest_ago_are_let_go(
    own: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf = Shelf(own)
    several = shelf.book.stories()
    assert len(several) > 1
    monkeypatch.setattr(shelves, "MOST_CHARACTERS", 1)
    first = shelf.story(several[0])
    assert shelf.story(several[0]) is first  # the last one is kept, however large
    shelf.story(several[1])
    assert shelf.story(several[0]) is not first
    shelf.close()


def test_several_threads_may_ask_at_once(own: Path) -> None:
    shelf = Shelf(own)
    several = shelf.book.stories() * 6
    with ThreadPoolExecutor(6) as pool:
        found = list(pool.map(shelf.story, several))
    assert [each.story for each in found] == list(several)
    shelf.close()


def test_the_outline_tells_each_story_in_a_line(shelf: Shelf) -> None:
    page = shelf.outline(0)
    assert page.stories == len(shelf.book.stories()) == len(page.shown)
    assert {each.id for each in page.shown} == set(shelf.book.stories())
    assert sum(each.reports for each in page.shown) == len(shelf.book.reports())
    assert shelf.outline(page.stories).shown == ()
    assert shelf.waiting() == 0
