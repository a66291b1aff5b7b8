"""What goes into the tables comes out the same, on every backend."""

from __future__ import annotations

import pytest
from sqlalchemy import select

from headwater.casebook import store
from headwater.casebook.opening import Database
from headwater.casebook.tables import arrival, mention, statement
from headwater.pipeline import decode
from headwater.records import CasebookError, Decoded, Given, Reading
from tests.casebook import news


def _read(story: int, teller: int) -> tuple[store.Arrival, Decoded, Reading]:
    engines = news.engines()
    came, given = news.named(story, teller)
    decoded = decode(came, given, engines.decoders)
    arrived = store.Arrival(came, given, "headwater/test", came.source)
    return arrived, decoded, engines.reader.read(decoded.report)


def _put(database: Database, *several: tuple[store.Arrival, Decoded, Reading]) -> None:
    for arrived, decoded, reading in several:
        with database.writing() as connection:
            store.put_report(connection, arrived, decoded)
            store.put_reading(connection, reading, decoded.report.title_given)


def test_records_come_out_as_they_went_in(database: Database) -> None:
    several = [_read(0, 0), _read(1, 0), _read(0, 1)]
    _put(database, *several)
    with database.reading() as connection:
        assert store.reports(connection) == tuple(d.report for _, d, _ in several)
        assert store.readings(connection) == tuple(r for _, _, r in several)
        assert store.notes(connection) == tuple(n for _, d, _ in several for n in d.notes)
        for arrived, decoded, reading in several:
            assert store.capture_of(connection, arrived.capture.sha256) == arrived.capture
            assert store.given_of(connection, arrived.capture.sha256) == arrived.given
            assert store.report_of(connection, decoded.report.id) == decoded.report
            assert store.reading_of(connection, decoded.report.id) == reading
        assert [each.number for each in store.kept(connection)] == [1, 2, 3]
        wanted = several[1][1].report.id
        assert [each.id for each in store.kept(connection, [wanted])] == [wanted]


def test_a_statement_for_queries_has_the_words_of_the_record(database: Database) -> None:
    _, decoded, reading = _read(0, 0)
    _put(database, _read(0, 0))
    with database.reading() as connection:
        rows = connection.execute(select(statement).order_by(statement.c.place)).all()
        assert [row.id for row in rows] == [each.id for each in reading.statements]
        for row, each in zip(rows, reading.statements, strict=True):
            assert row.words == " … ".join(span.quote for span in each.content)
            assert row.terminal == each.chains[0].terminal.name
        assert connection.execute(select(arrival.c.outlet)).scalar() == decoded.report.outlet.name


def test_a_new_reading_takes_the_place_of_the_former(database: Database) -> None:
    _put(database, _read(0, 0), _read(1, 0))
    _, decoded, reading = _read(0, 0)
    shorter = Reading(reading.report, "other/2", reading.statements[:1])
    with database.writing() as connection:
        store.put_reading(connection, shorter, None)
    with database.reading() as connection:
        assert store.reading_of(connection, decoded.report.id) == shorter
        of_it = select(statement.c.id).where(statement.c.report == decoded.report.id)
        assert connection.execute(of_it).scalars().all() == [reading.statements[0].id]
        names = select(mention.c.kind).where(mention.c.report == decoded.report.id).distinct()
        assert set(connection.execute(names).scalars()) <= {"word"}


def test_a_report_stated_anew_keeps_its_place(database: Database) -> None:
    _put(database, _read(0, 0), _read(1, 0))
    came, _ = news.named(0, 0)
    again = decode(came, Given(outlet="Reuters"), news.engines().decoders)
    with database.writing() as connection:
        store.replace_report(connection, again)
    with database.reading() as connection:
        assert store.report_of(connection, again.report.id) == again.report
        first = store.kept(connection)[0]
        assert (first.number, first.outlet) == (1, "Reuters")
        assert store.notes(connection)[: len(again.notes)] == again.notes


def test_what_fails_in_the_middle_leaves_nothing(database: Database) -> None:
    arrived, decoded, _ = _read(0, 0)
    with pytest.raises(ZeroDivisionError), database.writing() as connection:
        store.put_report(connection, arrived, decoded)
        raise ZeroDivisionError
    with database.reading() as connection:
        assert store.kept(connection) == ()
        with pytest.raises(CasebookError, match="holds no bytes"):
            store.capture_of(connection, arrived.capture.sha256)


def test_what_is_not_there(database: Database) -> None:
    with database.reading() as connection:
        for ask in (store.report_of, store.reading_of, store.capture_of):
            with pytest.raises(CasebookError, match="holds no"):
                ask(connection, "r-0")
        assert store.given_of(connection, "0") == Given()
        assert store.reports(connection) == store.readings(connection) == ()
