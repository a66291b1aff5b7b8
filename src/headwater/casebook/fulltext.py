"""The full text part: two FTS5 tables over stems. The only thing of a casebook that SQLite owns.

    found_statement(stems)    rowid = statement.number
    found_text(stems)         rowid = report.number

They hold the stems of Headwater's own list (`headwater.text.stems`), parted by blanks, since
FTS5's own tokenizer does not stem news English well. Another backend has none of them; `finding`
then looks at the words themselves.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from sqlalchemy import Connection, text

from headwater.text.stems import stem

_WORD = re.compile(r"[^\W_]+")

TABLES = ("found_statement", "found_text")


def is_full_text(name: str) -> bool:
    """Whether a table is one of the full text part, or a shadow of one."""
    return re.match(rf"(?:{'|'.join(TABLES)})(?:_|$)", name) is not None


def create(connection: Connection) -> None:
    """Make the tables, where the backend is SQLite; others keep none."""
    if connection.dialect.name != "sqlite":
        return
    for name in TABLES:
        connection.execute(
            text(f"CREATE VIRTUAL TABLE {name} USING fts5(stems, tokenize='unicode61')")
        )


def stems(words: str) -> str:
    """The stems of `words`, parted by blanks."""
    return " ".join(stem(word) for word in _WORD.findall(words.lower()))


def index(connection: Connection, table: str, rows: Iterable[tuple[int, str]]) -> None:
    """Add the words of rows (number, words) to `table`."""
    if connection.dialect.name != "sqlite":
        return
    held = [{"number": number, "stems": stems(words)} for number, words in rows]
    if held:
        connection.execute(
            text(f"INSERT INTO {table}(rowid, stems) VALUES (:number, :stems)"), held
        )


def remove(connection: Connection, table: str, numbers: Iterable[int]) -> None:
    """Take rows out of `table`."""
    if connection.dialect.name != "sqlite":
        return
    held = [{"number": number} for number in numbers]
    if held:
        connection.execute(text(f"DELETE FROM {table} WHERE rowid = :number"), held)
