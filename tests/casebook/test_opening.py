"""Opening: what is a casebook, what is not, what cannot be written; nothing is ever harmed."""

from __future__ import annotations

import multiprocessing
import os
import sqlite3
from pathlib import Path

import pytest
from sqlalchemy import select

from headwater.casebook.casebook import Casebook
from headwater.casebook.opening import APPLICATION_ID, open_or_make, open_to_read, open_to_write
from headwater.casebook.tables import meaning, mention, vector
from headwater.pipeline import Engines
from headwater.records import CasebookError, Given
from tests.casebook import meanings, news


def _sqlite(path: Path) -> None:
    with sqlite3.connect(path) as other:
        other.execute("CREATE TABLE mine (a)")


FOREIGN = {
    "text": b"These are my notes, not a casebook.\n",
    "one byte": b"S",
    "half a header": b"SQLite format 3\x00" + b"\x00" * 20,
    "zip": b"PK\x03\x04" + b"\x00" * 200,
    "header of another program": b"SQLite format 3\x00" + b"\x10\x00" + b"\x00" * 82,
}


@pytest.mark.parametrize("content", FOREIGN.values(), ids=FOREIGN.keys())
def test_a_file_that_is_no_casebook_is_refused_and_not_touched(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "other"
    path.write_bytes(content)
    for way in (open_to_read, open_to_write, open_or_make):
        with pytest.raises(CasebookError, match="no casebook"):
            way(path)
    assert path.read_bytes() == content
    assert [each.name for each in tmp_path.iterdir()] == ["other"]


def test_the_database_of_another_program_is_refused_and_not_touched(tmp_path: Path) -> None:
    path = tmp_path / "places.sqlite"
    _sqlite(path)
    before = path.read_bytes()
    for way in (open_to_read, open_to_write, open_or_make):
        with pytest.raises(CasebookError, match="no casebook; it was not touched"):
            way(path)
    assert path.read_bytes() == before
    assert [each.name for each in tmp_path.iterdir()] == ["places.sqlite"]


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("absent.case", "there is no casebook; `headwater add"),
        ("absent/x.case", "there is no casebook"),
        (".", "a folder"),
        ("a\0b", "no file can have this name"),
    ],
)
def test_opening_what_is_not_there(tmp_path: Path, name: str, words: str) -> None:
    with pytest.raises(CasebookError, match=words):
        open_to_read(tmp_path / name)
    assert list(tmp_path.iterdir()) == []


def test_making_one_where_there_is_no_folder(tmp_path: Path) -> None:
    with pytest.raises(CasebookError, match="the folder it should be in is not there"):
        open_or_make(tmp_path / "absent" / "x.case")


def test_only_adding_makes_one(tmp_path: Path) -> None:
    with pytest.raises(CasebookError, match="there is no casebook"):
        open_to_write(tmp_path / "mistyped.case")
    assert list(tmp_path.iterdir()) == []


def test_an_empty_file_is_filled_when_written_and_refused_when_read(tmp_path: Path) -> None:
    path = tmp_path / "empty.case"
    path.touch()
    with pytest.raises(CasebookError, match="the file is empty"):
        open_to_read(path)
    open_or_make(path).close()
    assert int.from_bytes(path.read_bytes()[68:72], "big") == APPLICATION_ID


def test_names_with_marks_that_an_address_would_obey(tmp_path: Path) -> None:
    path = tmp_path / "a b?mode=ro#c%20é.case"
    open_or_make(path).close()
    open_to_read(path).close()
    assert [each.name for each in tmp_path.iterdir()] == [path.name]


def _set_revision(path: Path, revision: str) -> None:
    with sqlite3.connect(path) as raw:
        raw.execute("UPDATE alembic_version SET version_num = ?", (revision,))
    raw.close()


def test_a_newer_casebook_is_refused_whole(case: Path) -> None:
    _set_revision(case, "0999")
    before = case.read_bytes()
    for way in (open_to_read, open_to_write, open_or_make):
        with pytest.raises(CasebookError, match="made by a newer version of Headwater"):
            way(case)
    assert case.read_bytes() == before


def test_one_whose_making_was_killed_says_so_and_is_made_by_adding(tmp_path: Path) -> None:
    path = tmp_path / "killed.case"
    with sqlite3.connect(path) as raw:
        raw.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    with pytest.raises(CasebookError, match="interrupted before anything was stored"):
        open_to_read(path)
    open_or_make(path).close()
    open_to_read(path).close()


def _as_of_first_version(path: Path) -> None:
    with sqlite3.connect(path) as raw:
        for table in ("vector", "meaning", "tie", "lifted"):
            raw.execute(f"DROP TABLE {table}")
        raw.execute("DROP INDEX IF EXISTS ix_mention_label")
        raw.execute("UPDATE alembic_version SET version_num = '0001'")
    raw.close()


@pytest.mark.parametrize("with_vectors", [False, True])
def test_one_of_an_earlier_version_is_brought_up_to_date_by_writing_alone(
    tmp_path: Path, with_vectors: bool
) -> None:
    """What queries need of vectors is made from the readings that are there."""
    path = tmp_path / "old.case"
    engines = meanings.engines() if with_vectors else news.engines()
    with Casebook.open(path, make=True) as case:
        case.add(news.several(2, 2), engines)
        case.delete(case.reports()[1].id, "Ann", "asked to")
        held = _vectors(case)
    assert bool(held) is with_vectors
    _as_of_first_version(path)
    before = path.read_bytes()
    with pytest.raises(CasebookError, match="by an earlier version of Headwater; `headwater add"):
        open_to_read(path)
    assert path.read_bytes() == before
    open_to_write(path).close()
    with Casebook.open(path) as case:
        assert _vectors(case) == held
        assert case.verify(engines).faults == ()


def test_what_grouping_needs_is_made_again_for_one_of_an_earlier_version(tmp_path: Path) -> None:
    """Earlier versions left out words of titles that were given."""
    path = tmp_path / "old.case"
    capture, _ = news.named(0, 0)
    with Casebook.open(path, make=True) as case:
        case.add([(capture, Given(title="Volcano wakes"))], news.engines())
        held = _mentions(case)
    assert any("volcano" in str(row) for row in held)
    _as_of_first_version(path)
    with sqlite3.connect(path) as raw:
        raw.execute("DELETE FROM mention WHERE key LIKE '#%'")
    raw.close()
    open_to_write(path).close()
    with Casebook.open(path) as case:
        assert _mentions(case) == held


def _mentions(case: Casebook) -> list[tuple[object, ...]]:
    with case.reading() as connection:
        return [tuple(row) for row in connection.execute(select(mention).order_by(mention.c.key))]


def _vectors(case: Casebook) -> list[tuple[object, ...]]:
    with case.reading() as connection:
        query = select(meaning, vector.c.steps).join(vector).order_by(meaning.c.number)
        return [tuple(row) for row in connection.execute(query)]


def test_reading_changes_no_byte_and_leaves_no_file(case: Path) -> None:
    before = case.read_bytes()
    database = open_to_read(case)
    with database.reading() as connection:
        raw = connection.connection.dbapi_connection
        assert raw is not None
        with pytest.raises(sqlite3.OperationalError, match="readonly"):
            raw.cursor().execute("DELETE FROM note")
    with pytest.raises(CasebookError, match="opened to be read only"), database.writing():
        pass
    database.close()
    assert case.read_bytes() == before
    assert [each.name for each in case.parent.iterdir()] == [case.name]


@pytest.mark.skipif(not hasattr(os, "fork") or os.geteuid() != 0, reason="needs root to drop it")
def test_on_a_disk_that_cannot_be_written(case: Path) -> None:
    """As a user without rights to the file or the folder: reading works, writing says why not."""
    engines = news.engines()
    folders = [each for each in case.parents if each.is_relative_to("/tmp")]
    for each in folders:
        each.chmod(0o755)
    case.chmod(0o444)
    case.parent.chmod(0o555)
    child = os.fork()
    if child == 0:
        os._exit(_as_nobody(case, engines))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0


def _as_nobody(case: Path, engines: Engines) -> int:
    """In a process of its own: 0 where all is as it should be, else the number of the step."""
    os.setgid(65534)
    os.setuid(65534)
    try:
        with Casebook.open(case) as book:
            if len(book.reports()) != 6 or book.verify(engines).faults:
                return 1
    except CasebookError:
        return 2
    try:
        with Casebook.open(case, write=True) as book:
            book.add([news.named(9, 9)], engines)
    except CasebookError as error:
        return 0 if "read-only" in str(error) else 3
    return 4


def test_a_second_writer_waits_and_then_says_why(case: Path) -> None:
    first, second = open_to_write(case), open_to_write(case, wait=0.2)
    with first.writing():
        busy = pytest.raises(CasebookError, match="another program is writing")
        with busy, second.writing():
            pass
        with second.reading() as connection:  # a reader is not held up
            connection.exec_driver_sql("SELECT count(*) FROM report").scalar_one()
    with second.writing():
        pass
    first.close()
    second.close()


def test_reading_inside_of_reading_and_of_writing(case: Path) -> None:
    database = open_to_write(case)
    count = "SELECT count(*) FROM mention"
    with database.reading() as outer, database.writing() as writer, database.reading() as inner:
        before = outer.exec_driver_sql(count).scalar_one()
        assert before
        writer.exec_driver_sql("DELETE FROM mention")
        assert inner.exec_driver_sql(count).scalar_one() == before
    with database.reading() as after:
        assert after.exec_driver_sql(count).scalar_one() == 0
    database.close()


def _open(path: str) -> None:
    open_or_make(Path(path)).close()


def test_several_programs_that_make_one_casebook_at_the_same_time(tmp_path: Path) -> None:
    path = tmp_path / "new.case"
    fork = multiprocessing.get_context("fork")
    workers = [fork.Process(target=_open, args=(str(path),)) for _ in range(4)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert [worker.exitcode for worker in workers] == [0] * 4
    news.make(path, [news.named(0, 0)])


def test_a_casebook_in_use_is_opened_though_its_log_cannot_be_set(tmp_path: Path) -> None:
    path = tmp_path / "c.case"
    open_or_make(path).close()
    holding = sqlite3.connect(path, isolation_level=None)
    holding.execute("PRAGMA journal_mode = DELETE")
    holding.execute("BEGIN")
    holding.execute("SELECT * FROM case_info").fetchall()
    open_or_make(path, wait=0.1).close()
    assert holding.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    holding.execute("COMMIT")
    holding.close()
    open_or_make(path).close()
    with sqlite3.connect(path) as after:
        assert after.execute("PRAGMA journal_mode").fetchone() == ("wal",)


def test_a_damaged_page_is_named_as_such(case: Path) -> None:
    data = bytearray(case.read_bytes())
    for page in range(1, len(data) // 4096):
        data[page * 4096 : page * 4096 + 64] = b"\xa5" * 64
    case.write_bytes(data)
    with pytest.raises(CasebookError, match="the file is damaged"):
        open_to_read(case)
    with pytest.raises(CasebookError, match="the file is damaged"):
        open_to_write(case)
    assert case.read_bytes() == bytes(data)
