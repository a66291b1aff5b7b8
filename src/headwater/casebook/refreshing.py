"""Making the derived results of stale stories: computed outside the transaction, kept inside."""

from __future__ import annotations

from headwater.casebook import attaching, deriving, stories
from headwater.casebook.adding import Tell
from headwater.casebook.opening import Database


def refresh(database: Database, tell: Tell) -> None:
    """Make the derived results of every stale story; nothing where all are fresh.

    Where a story changed while it was computed, it is done again.

    Raises:
        CasebookError: where the casebook cannot be written.
    """
    with database.reading() as connection:
        waiting = stories.stale(connection)
    for done, each in enumerate(waiting, start=1):
        _refresh_one(database, each)
        tell("compare", done, len(waiting))


def _refresh_one(database: Database, of: str) -> None:
    while True:
        with database.reading() as connection:
            given = deriving.inputs(connection, of, attaching.rulings_for)
        if not given.reports:
            return
        made = deriving.compute(given)
        with database.writing() as connection:
            rulings = attaching.rulings_for(connection, of)
            if deriving.inputs_hash(connection, of, rulings) == given.hash:
                deriving.keep(connection, of, given.hash, made)
                return
