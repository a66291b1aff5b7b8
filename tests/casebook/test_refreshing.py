from __future__ import annotations

from pathlib import Path

import pytest

from headwater.casebook import deriving, refreshing, stories
from headwater.casebook.casebook import Casebook
from headwater.casebook.opening import open_to_write
from headwater.casebook.tables import story
from headwater.records import CasebookError


def _spoil(path: Path) -> None:
    with Casebook.open(path, write=True) as book, book.writing() as connection:
        connection.execute(story.update().values(stale=True))


def test_every_stale_story_is_made_and_counted(case: Path) -> None:
    _spoil(case)
    told: list[tuple[str, int, int]] = []
    database = open_to_write(case)
    refreshing.refresh(database, lambda *step: told.append(step))
    with database.reading() as connection:
        assert stories.stale(connection) == []
    assert told == [("compare", 1, 2), ("compare", 2, 2)]
    refreshing.refresh(database, lambda *step: told.append(step))
    assert len(told) == 2
    database.close()


def test_a_story_that_changed_meanwhile_is_done_again(
    case: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    _spoil(case)
    computed = 0
    compute = deriving.compute

    def changing(given: deriving.Inputs) -> object:
        nonlocal computed
        computed += 1
        if computed == 1:
            with Casebook.open(case, write=True) as other:
                other.delete(given.reports[-1].id, "Ann", "asked to")
        return compute(given)

    monkeypatch.setattr(deriving, "compute", changing)
    database = open_to_write(case)
    refreshing.refresh(database, lambda *_: None)
    assert computed > 2
    with database.reading() as connection:
        assert stories.stale(connection) == []
    database.close()
    with Casebook.open(case) as book:
        assert sum(len(book.story(each).reports) for each in book.stories()) == 5


def test_a_casebook_opened_to_read_is_not_refreshed(case: Path) -> None:
    _spoil(case)
    with Casebook.open(case) as book, pytest.raises(CasebookError, match="read only"):
        refreshing.refresh(book._database, lambda *_: None)
