"""The full text part: stems in, numbers out."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import text

from headwater.casebook import fulltext
from headwater.casebook.opening import open_or_make


@pytest.mark.parametrize(
    ("words", "stems"),
    [
        ("Deliveries stopped.", "deliveri stop"),
        ("U.S. officials' 12,000 well-known", "u s official 12 000 well known"),
        ("snake_case", "snak cas"),
        ("", ""),
        ("— “…” \x00", ""),
    ],
)
def test_stems(words: str, stems: str) -> None:
    assert fulltext.stems(words) == stems


def test_rows_are_found_until_they_are_removed(tmp_path: Path) -> None:
    database = open_or_make(tmp_path / "x.case")
    found = text("SELECT rowid FROM found_text WHERE found_text MATCH 'missil' ORDER BY rowid")
    with database.writing() as connection:
        fulltext.index(connection, "found_text", [(1, "A missile"), (2, "Missiles"), (3, "none")])
        fulltext.index(connection, "found_text", [])
        assert connection.execute(found).scalars().all() == [1, 2]
        fulltext.remove(connection, "found_text", [1])
        fulltext.remove(connection, "found_text", [])
        assert connection.execute(found).scalars().all() == [2]
    database.close()


@pytest.mark.parametrize(
    ("name", "is_one"),
    [
        ("found_text", True),
        ("found_text_data", True),
        ("found_statement_idx", True),
        ("found_texts", False),
        ("report", False),
    ],
)
def test_which_tables_are_of_the_full_text_part(name: str, is_one: bool) -> None:
    assert fulltext.is_full_text(name) is is_one
