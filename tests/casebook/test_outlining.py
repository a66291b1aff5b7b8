from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import update

from headwater.casebook import outlining, tables
from headwater.casebook.casebook import Casebook
from headwater.casebook.opening import Database
from headwater.casebook.outlining import Outline
from headwater.pipeline import Engines
from headwater.records import DecisionKind, Given
from tests.casebook import examples, news


def test_a_case_without_reports_has_no_stories(database: Database) -> None:
    with database.reading() as connection:
        assert outlining.outline(connection, 0, 50) == ()
        assert outlining.stories(connection) == outlining.queued(connection) == 0
        assert outlining.only_story(connection) is None


def test_each_story_is_a_line_the_one_that_grew_last_first(case: Path) -> None:
    with Casebook.open(case) as book:
        kept = book.reports()
        with book.reading() as connection:
            found = outlining.outline(connection, 0, 50)
            assert outlining.stories(connection) == 2
            assert outlining.only_story(connection) is None
        # Reports come in turns, so the second story has the last one.
        assert [each.id for each in found] == [kept[1].story, kept[0].story]
        first = found[1]
        assert first == Outline(
            id=kept[0].story or "",
            reports=3,
            outlets=3,
            first="2025-03-04",
            last="2025-03-06",
            undated=0,
            number=1,
            title=kept[0].title,
        )


@pytest.mark.parametrize(("start", "most", "numbers"), [(0, 1, [2]), (1, 1, [1]), (2, 1, [])])
def test_a_page_of_the_list_is_a_part_of_it(
    case: Path, start: int, most: int, numbers: list[int]
) -> None:
    with Casebook.open(case) as book, book.reading() as connection:
        assert [o.number for o in outlining.outline(connection, start, most)] == numbers


def test_what_is_not_known_stays_out(tmp_path: Path, engines: Engines) -> None:
    text = "The mill at Dorvel burnt down. Nobody was hurt, the owner said."
    with Casebook.open(tmp_path / "bare.case", make=True) as book:
        book.add([(news.capture(text, "bare.txt"), Given())], engines)
        with book.reading() as connection:
            (found,) = outlining.outline(connection, 0, 50)
    assert (found.outlets, found.first, found.last, found.title) == (0, None, None, None)
    assert found.undated == 1


def test_an_end_that_is_open_for_one_report_is_open_for_the_story(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        first, other = [r for r in book.reports() if r.story == book.reports()[0].story][:2]
        with book.writing() as connection:
            for one, dates in ((first, {}), (other, {"earliest": None})):
                of = tables.report.c.number == one.number
                connection.execute(update(tables.report).where(of).values(latest=None, **dates))
        with book.reading() as connection:
            found = outlining.outline(connection, 1, 1)[0]
    assert (found.first, found.last, found.undated) == ("2025-03-04", None, 1)


def test_what_was_deleted_is_in_no_story(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        book.delete(book.reports()[-1].id, "Ann", "asked to")
        with book.reading() as connection:
            found = {each.id: each.reports for each in outlining.outline(connection, 0, 50)}
    assert sorted(found.values()) == [2, 3]


def test_the_only_story_is_named(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        kept = book.reports()
        for report in kept:
            if report.story == kept[1].story:
                book.delete(report.id, "Ann", "for the test")
        with book.reading() as connection:
            assert outlining.only_story(connection) == kept[0].story


def test_decisions_that_wait_are_counted(case: Path, engines: Engines) -> None:
    with Casebook.open(case, write=True) as book:
        said = book.reading_of(book.reports()[0].id).statements[0]
        book.decide(examples.asked(DecisionKind.REJECT, said.id), engines)
        with book.reading() as connection:
            assert outlining.queued(connection) == 0
        book.delete(book.reports()[0].id, "Ann", "asked to")
        with book.reading() as connection:
            waiting = outlining.queued(connection)
        assert waiting == sum(one.state.value == "queued" for one in book.attachments()) == 1
