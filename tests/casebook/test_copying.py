"""Backups of a case in use, and files that are there whole or not at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from headwater.casebook.casebook import Casebook
from headwater.casebook.copying import put_in_place
from headwater.records import CasebookError
from tests.casebook import news


def test_a_backup_while_another_program_writes(case: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.case"
    with Casebook.open(case, write=True) as writer, Casebook.open(case) as reader:
        with writer.writing() as connection:
            connection.exec_driver_sql("UPDATE report SET source = 'not yet'")
            reader.backup(target)
        with Casebook.open(target) as copy:
            assert copy.verify(news.engines()).faults == ()
            assert {each.source for each in copy.reports()} == {
                f"story{story}-{teller}.txt" for story in range(2) for teller in range(3)
            }
    assert sorted(each.name for each in tmp_path.iterdir() if each.is_file()) == ["copy.case"]


def test_a_backup_can_be_added_to(case: Path, tmp_path: Path) -> None:
    target = tmp_path / "copy.case"
    with Casebook.open(case) as book:
        book.backup(target)
    news.make(target, [news.named(4, 0)])
    with Casebook.open(target) as copy:
        assert len(copy.reports()) == 7


def test_a_file_that_is_there_stays(case: Path, tmp_path: Path) -> None:
    target = tmp_path / "mine.txt"
    target.write_text("mine")
    with Casebook.open(case) as book, pytest.raises(CasebookError, match="file already"):
        book.backup(target)
    assert target.read_text() == "mine"


def test_a_folder_that_is_not_there(case: Path, tmp_path: Path) -> None:
    with Casebook.open(case) as book, pytest.raises(CasebookError):
        book.backup(tmp_path / "absent" / "copy.case")
    assert not (tmp_path / "absent").exists()


def test_put_in_place_leaves_nothing_where_it_fails(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError), put_in_place(tmp_path / "x") as part:
        part.write_text("half")
        raise ZeroDivisionError
    assert list(tmp_path.iterdir()) == []


def test_put_in_place_clears_what_a_killed_run_left(tmp_path: Path) -> None:
    (tmp_path / ".x.part").write_text("half")
    (tmp_path / ".x.part-wal").write_text("half")
    with put_in_place(tmp_path / "x") as part:
        assert not part.exists()
        part.write_text("whole")
    assert (tmp_path / "x").read_text() == "whole"
    assert [each.name for each in tmp_path.iterdir()] == ["x"]


def test_a_file_that_appears_meanwhile_stays(tmp_path: Path) -> None:
    with pytest.raises(CasebookError, match="file already"), put_in_place(tmp_path / "x") as part:
        part.write_text("ours")
        (tmp_path / "x").write_text("theirs")
    assert (tmp_path / "x").read_text() == "theirs"
    assert [each.name for each in tmp_path.iterdir()] == ["x"]
