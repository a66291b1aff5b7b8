"""Words → rows of the full text, by the backend's own means. The only queries in SQLite's words.

What a user typed never reaches the full text's query language: it is cut to stems of letters and
digits, and each is quoted.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import Connection, text

from headwater.casebook.fulltext import stems
from headwater.text.stems import STOP_WORDS

_RARE = 8_000
"""Statements that rarer words may bring together to be ranked: a hundredth of a second."""


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


def any_of(connection: Connection, words: Sequence[str], phrases: Sequence[str]) -> str:
    """A query for what holds every phrase and any of the rarer telling words, ranked by all.

    Frequent words alone bring nothing near; they only count for what a rarer one has brought.
    "" where no word is there.
    """
    asked = dict.fromkeys(p for word in telling(words) if (p := phrase(word)))
    known = sorted((count, one) for one in asked if (count := _count(connection, one)))
    rare = [one for n, (_, one) in enumerate(known) if sum(c for c, _ in known[: n + 1]) <= _RARE]
    rare = rare or [one for _, one in known[:1]]
    if not rare:
        return ""
    parts = [" OR ".join(rare), " OR ".join(one for _, one in known)]
    every = [one for each in phrases if (one := phrase(each))]
    return " AND ".join([*(f"({part})" for part in dict.fromkeys(parts)), *every])


def _count(connection: Connection, asked: str) -> int:
    """How many statements hold a phrase."""
    query = "SELECT count(*) FROM found_statement WHERE found_statement MATCH :asked"
    return int(connection.execute(text(query), {"asked": asked}).scalar_one())
