"""Words → rows of the full text, by the backend's own means. The only queries in SQLite's words.

What a user typed never reaches the full text's query language: it is cut to stems of letters and
digits, and each is quoted.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, text

from headwater.casebook.fulltext import stems
from headwater.text.stems import STOP_WORDS


def has_full_text(connection: Connection) -> bool:
    """Whether the backend keeps the full text part."""
    return connection.dialect.name == "sqlite"


def texts_with(connection: Connection, words: str, most: int) -> list[int] | None:
    """The numbers of the first reports whose texts hold the words one after the other.

    None where the backend keeps no full text and every report may have them.
    """
    if not has_full_text(connection):
        return None
    asked = phrase(words)
    if not asked:
        return []
    rows = connection.execute(
        text(
            "SELECT rowid FROM found_text WHERE found_text MATCH :asked ORDER BY rowid LIMIT :most"
        ),
        {"asked": asked, "most": most},
    )
    return [int(row[0]) for row in rows]


def phrase(words: str) -> str:
    """The words as one phrase of the full text's query language; "" for no words."""
    found = stems(words)
    return f'"{found}"' if found else ""


def telling(words: Sequence[str]) -> list[str]:
    """The words that tell something, or all where none does."""
    return [word for word in words if word.lower() not in STOP_WORDS] or list(words)


def all_of(words: Sequence[str], phrases: Sequence[str]) -> str:
    """A query for what holds every telling word and every phrase."""
    asked = [phrase(each) for each in (*(telling(words) if words else ()), *phrases)]
    return " AND ".join(dict.fromkeys(one for one in asked if one))


def any_of(words: Sequence[str], phrases: Sequence[str]) -> str:
    """A query for what holds every phrase and any telling word."""
    some = " OR ".join(dict.fromkeys(p for word in telling(words) if (p := phrase(word))))
    every = [one for each in phrases if (one := phrase(each))]
    return " AND ".join([*([f"({some})"] if some else []), *every])
