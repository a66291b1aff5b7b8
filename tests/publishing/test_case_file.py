from __future__ import annotations

from headwater.casebook.history import EventKind
from headwater.publishing.case_file import DID, alone
from tests.stories import EMPTY, STORY


def test_a_story_is_a_case_of_its_own() -> None:
    whole = alone(STORY)
    (shown,) = whole.stories
    assert [each.id for each in shown.index.case.reports] == [each.id for each in STORY.reports]
    assert list(shown.index.numbers.values()) == [1, 2, 3]
    assert whole.readers == tuple({reading.reader: None for reading in STORY.readings})
    assert not whole.events and not whole.rulings


def test_nothing_is_a_case_without_stories() -> None:
    assert alone(EMPTY).stories == ()


def test_all_that_can_be_done_has_words() -> None:
    assert set(DID) == set(EventKind)
