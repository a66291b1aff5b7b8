"""Opening and making a casebook: is it one, of which version, may it be written, by whom.

A file is looked at before the database library may touch it: the header of an SQLite file holds
an application id, and one that is not a casebook is never opened, let alone changed. A new
casebook is made in one transaction, so a kill leaves an empty file, which counts as none.
"""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import (
    Connection,
    Engine,
    QueuePool,
    create_engine,
    event,
    insert,
    select,
    text,
)

from headwater import __version__
from headwater.casebook import stories
from headwater.casebook.faults import explained
from headwater.casebook.migrations import HEAD, KNOWN
from headwater.casebook.tables import case_info
from headwater.records import CasebookError

APPLICATION_ID = 0x48445752
"""In the header of every casebook: "HDWR"."""

WAIT = 30.0
"""Seconds that a writer waits for another one before it gives up with a message."""

_MAGIC = b"SQLite format 3\x00"


class Database:
    """One casebook's connections. Many may read at a time, while one writes."""

    def __init__(self, path: Path, engine: Engine, writable: bool) -> None:
        self.path = path
        self.writable = writable
        self._engine = engine

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A connection that sees one state of the casebook, whatever is written meanwhile.

        Raises:
            CasebookError: where the file cannot be read.
        """
        with explained(self.path), self._engine.connect() as connection:
            state = connection.begin()
            try:
                yield connection
            finally:
                state.rollback()  # nothing to store; on a damaged file even that would fail

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that alone may write; all of it is stored at its end, or nothing.

        Raises:
            CasebookError: where the casebook was opened to be read, another program writes for
                longer than the wait, or the disk fails or is full.
        """
        if not self.writable:
            raise CasebookError(f"{self.path}: the casebook was opened to be read only")
        with explained(self.path), self._engine.connect() as connection:
            connection.execution_options(writing=True)
            with connection.begin():
                yield connection

    def fold(self) -> None:
        """Fold the log into the file and empty it, so that nothing deleted is left in it."""
        self._raw("PRAGMA wal_checkpoint(TRUNCATE)")

    def keep_log(self) -> None:
        """Let readers go on while one writes; the setting stays in the file.

        SQLite sets it only while nobody else uses the file, and does not wait for that. Where
        somebody does, whoever opens the file next sets it.
        """
        self._raw("PRAGMA journal_mode = WAL", unless_busy=True)

    def _raw(self, pragma: str, *, unless_busy: bool = False) -> None:
        """Run what SQLite refuses inside a transaction."""
        with explained(self.path), self._engine.connect() as connection:
            raw = connection.connection.dbapi_connection
            assert raw is not None
            try:
                raw.cursor().execute(pragma)
            except sqlite3.OperationalError as error:
                if not unless_busy or error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_BUSY:
                    raise

    def close(self) -> None:
        """Give the connections back; the last one to close folds the log into the file."""
        self._engine.dispose()


def open_to_read(path: Path, wait: float = WAIT) -> Database:
    """The casebook at `path`, which is not changed by anything that is then done.

    Raises:
        CasebookError: where there is none, or it is of another version, or damaged.
    """
    _must_be_casebook(path)
    # A connection that may write can clear the log away when it closes; this one never asks to.
    mode = "mode=rw" if os.access(path, os.W_OK) and os.access(path.parent, os.W_OK) else "mode=ro"
    database = Database(path, _engine(path, mode, wait, to_read=True), writable=False)
    try:
        with explained(path):
            database = _readable(database, wait)
            with database.reading() as connection:
                found = _revision(connection)
    except BaseException:
        database.close()
        raise
    if found != HEAD:
        database.close()
        _check_revision(path, found)
        if found is None:
            raise CasebookError(
                f"{path}: the making of this casebook was interrupted before anything was stored; "
                "run the same `headwater add` again"
            )
        raise CasebookError(
            f"{path}: made by an earlier version of Headwater; `headwater add {path}` without "
            "sources brings it up to date"
        )
    return database


def open_to_write(path: Path, wait: float = WAIT) -> Database:
    """The casebook at `path`, brought up to date where it is of an earlier version.

    Raises:
        CasebookError: where there is none, or the file is something else, of a newer version,
            damaged, or cannot be written.
    """
    _must_be_casebook(path)
    return _opened(path, _engine(path, "mode=rw", wait), "")


def open_or_make(path: Path, wait: float = WAIT, made: str = "") -> Database:
    """The same, made where there is none; `made` is the time to note in a new one.

    Raises:
        CasebookError: as `open_to_write`, and where no file can be made there.
    """
    if not _is_new(path):
        return open_to_write(path, wait)
    return _opened(path, _engine(path, "mode=rwc", wait), made)


def _opened(path: Path, engine: Engine, made: str) -> Database:
    database = Database(path, engine, writable=True)
    try:
        with explained(path):
            _bring_up(database, made)
            database.keep_log()
    except BaseException:
        database.close()
        raise
    return database


def _is_new(path: Path) -> bool:
    """Whether nothing is there yet: no file, or an empty one as a kill leaves it."""
    try:
        if not path.exists():
            if not path.absolute().parent.is_dir():
                raise CasebookError(f"{path}: the folder it should be in is not there")
            return True
        return path.is_file() and path.stat().st_size == 0
    except OSError as error:
        raise CasebookError(f"{path}: {error.strerror or error}") from error
    except ValueError as error:  # a name that no file can have
        raise CasebookError("no file can have this name") from error


def _must_be_casebook(path: Path) -> None:
    """Look at the header of the file without opening it as a database.

    Raises:
        CasebookError: where there is no file, or no casebook in it.
    """
    try:
        if path.is_dir():
            raise CasebookError(f"{path}: a folder, not a casebook")
        if path.exists() and not path.is_file():
            raise CasebookError(f"{path}: a device or a pipe, not a casebook")
        with path.open("rb") as stream:
            head = stream.read(100)
    except FileNotFoundError:
        raise CasebookError(
            f"{path}: there is no casebook; `headwater add {path} FILE...` makes one"
        ) from None
    except OSError as error:
        raise CasebookError(f"{path}: {error.strerror or error}") from error
    except ValueError as error:
        raise CasebookError("no file can have this name") from error
    if not head:
        raise CasebookError(f"{path}: the file is empty; `headwater add {path} FILE...` fills it")
    if not head.startswith(_MAGIC):
        raise CasebookError(f"{path}: this file is no casebook")
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise CasebookError(f"{path}: an SQLite file, but no casebook; it was not touched")


def _engine(path: Path, mode: str, wait: float, *, to_read: bool = False) -> Engine:
    address = f"{path.absolute().as_uri()}?{mode}"

    def connect() -> sqlite3.Connection:
        found = sqlite3.connect(
            address, uri=True, timeout=wait, isolation_level=None, check_same_thread=False
        )
        if to_read:
            found.execute("PRAGMA query_only = ON")
        return found

    # Not the pool that SQLAlchemy takes for such an address, which gives a thread one connection.
    engine = create_engine("sqlite://", creator=connect, poolclass=QueuePool, max_overflow=-1)
    event.listen(engine, "connect", _settle)
    event.listen(engine, "begin", _begin)
    return engine


def _settle(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in (
        "foreign_keys = ON",
        "synchronous = FULL",  # a report that was said to be stored survives a power cut
        "trusted_schema = OFF",  # a casebook may come from a stranger
        "cell_size_check = ON",
        "secure_delete = ON",  # what is deleted is gone from the file
        "temp_store = MEMORY",
    ):
        connection.execute(f"PRAGMA {pragma}")


def _begin(connection: Connection) -> None:
    # Taking the lock at once lets a second writer wait; taking it later would fail at once.
    writing = connection.get_execution_options().get("writing", False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _readable(database: Database, wait: float) -> Database:
    """`database`, or where the disk lets no log be made beside it, one that needs none."""
    try:
        with database.reading() as connection:
            _revision(connection)
    except CasebookError:
        log = Path(f"{database.path}-wal")
        if log.exists() and log.stat().st_size:
            raise
        database.close()
        engine = _engine(database.path, "mode=ro&immutable=1", wait, to_read=True)
        return Database(database.path, engine, writable=False)
    return database


def _revision(connection: Connection) -> str | None:
    """The version of the tables; None where there are none."""
    there = connection.execute(
        text("SELECT count(*) FROM sqlite_master WHERE name = 'alembic_version'")
    ).scalar_one()
    if not there:
        return None
    found = connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
    return None if found is None else str(found)


def _check_revision(path: Path, found: str | None) -> None:
    if found is not None and found not in KNOWN:
        raise CasebookError(
            f"{path}: made by a newer version of Headwater (tables {found}); this is "
            f"{__version__} (tables {HEAD}). Nothing was changed; use the newer version"
        )


def _bring_up(database: Database, made: str) -> None:
    """Make the tables or bring them to the newest version, in one transaction."""
    with database.reading() as connection:
        found = _revision(connection)
    _check_revision(database.path, found)
    if found == HEAD:
        return
    with database.writing() as connection:
        found = _revision(connection)  # another program may have been quicker
        if found == HEAD:
            return
        _migrate(connection)
        if found is not None:
            stories.remake(connection)
        connection.execute(text(f"PRAGMA application_id = {APPLICATION_ID}"))
        if not connection.execute(select(case_info.c.key)).first():
            facts = {"made": made, "made_by": f"headwater/{__version__}"}
            connection.execute(
                insert(case_info), [{"key": key, "value": facts[key]} for key in sorted(facts)]
            )


def _migrate(connection: Connection) -> None:
    from alembic import command
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", "headwater.casebook:migrations")
    config.attributes["connection"] = connection
    command.upgrade(config, "head")
