"""The public surface: a case as the command line and the web server use it.

    with Casebook.open(path, make=True) as case:
        case.add([(capture, Given())], engines)
        story = case.whole()

Every method is one or a few transactions of its own; the work is done by the modules called.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType

from sqlalchemy import Connection, select

from headwater.casebook import (
    adding,
    asking,
    attaching,
    copying,
    deciding,
    deleting,
    deriving,
    exchange,
    finding,
    history,
    naming,
    refreshing,
    rereading,
    sealing,
    store,
    stories,
    verifying,
)
from headwater.casebook.adding import Added, Land, Tell
from headwater.casebook.anchors import Edition
from headwater.casebook.deciding import Asked
from headwater.casebook.facts import Info, about, main_reader
from headwater.casebook.finding import Found, ReaderFor
from headwater.casebook.history import Event
from headwater.casebook.opening import WAIT, Database, open_or_make, open_to_read, open_to_write
from headwater.casebook.rereading import Reread
from headwater.casebook.revisions import Revision, revise
from headwater.casebook.rulings import Attachment
from headwater.casebook.tables import redirect, report, statement
from headwater.casebook.verifying import Verified
from headwater.pipeline import Engines, default_engines, reader_called
from headwater.plugins import names
from headwater.records import (
    Capture,
    CasebookError,
    DecisionKind,
    Given,
    Reading,
    Report,
    Story,
)


def utc_now() -> str:
    """The time: ISO 8601, UTC, whole seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


def _silent(_stage: str, _done: int, _of: int) -> None:
    """Tell nobody how far the work has got."""


class Casebook:
    """One case in one file. Use it as a context manager, or `close` it."""

    def __init__(self, database: Database, clock: Callable[[], str] = utc_now) -> None:
        self._database = database
        self._clock = clock

    @classmethod
    def open(
        cls,
        path: Path,
        *,
        write: bool = False,
        make: bool = False,
        wait: float = WAIT,
        clock: Callable[[], str] = utc_now,
    ) -> Casebook:
        """The casebook at `path`, to read or, with `write` or `make`, to write as well.

        With `make` it is made where there is none.

        `wait` is how many seconds a writer waits for another.

        Raises:
            CasebookError: where it cannot be opened, with what to do about it.
        """
        if make:
            return cls(open_or_make(path, wait, clock()), clock)
        if write:
            return cls(open_to_write(path, wait), clock)
        return cls(open_to_read(path, wait), clock)

    def __enter__(self) -> Casebook:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Give the file back."""
        self._database.close()

    @property
    def path(self) -> Path:
        """Where the casebook is."""
        return self._database.path

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """One state of the casebook, for the modules of this room."""
        with self._database.reading() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction, for the modules of this room."""
        with self._database.writing() as connection:
            yield connection

    def engines(self, reader: str | None = None) -> Engines:
        """The parts to work with: the reader named, else the one that read most, else the default.

        Raises:
            UsageError: where no reader of that name is installed.
        """
        with self.reading() as connection:
            used = main_reader(connection)
        return default_engines(reader or (used if used in names("readers") else None))

    # what goes in

    def add(
        self,
        sources: Iterable[tuple[Capture, Given]],
        engines: Engines,
        tell: Tell = _silent,
        *,
        land: Land = adding.unheard,
        again: bool = False,
    ) -> tuple[Added, ...]:
        """Add captures with what is stated about each, then compare anew what they touch.

        `sources` is taken one by one, each stored before the next, and `land` told of it. What was
        deleted is added only with `again`; its tombstone stays in the history.

        Raises:
            CasebookError: where the casebook cannot be written; what was stored before stays.
        """
        landed = adding.counted(sources, land, tell)
        added = adding.add(self._database, sources, engines, landed, again=again)
        with self.writing() as connection:
            revised = [one.former for one in added if one.former]
            deciding.settle_all(connection, engines, revised)
        self.refresh(tell)
        return added

    def refresh(self, tell: Tell = _silent) -> None:
        """Make the derived results of every stale story; see `refreshing`."""
        refreshing.refresh(self._database, tell)

    def delete(self, wanted: str, who: str, why: str) -> None:
        """Delete a report; a tombstone with the reason stays in its place.

        Raises:
            UsageError: without a reason.
            CasebookError: where there is no such report.
        """
        asked = deleting.Deletion(wanted, self._clock(), who, why)
        with self.writing() as connection:
            deleting.remove(connection, asked)
            deciding.settle_all(connection, None, ())
            deleting.sweep(connection)
        self._database.fold()
        self.refresh()

    # what a person rules

    def decide(self, asked: Asked, engines: Engines) -> Attachment:
        """Log a decision, or an undo, renew what depends on it, and give where it stands.

        Raises:
            UsageError: where it is none, or what it names is not there.
            CasebookError: where the casebook cannot be written.
        """
        undoes = asked.kind is DecisionKind.UNDO
        make = deciding.undo if undoes else deciding.decide
        found = make(self._database, asked, self._clock(), engines)
        self.refresh()
        return found

    def reread(self, engines: Engines, tell: Tell = _silent) -> Reread:
        """Decode and read everything anew, and attach every decision to it or queue it.

        Raises:
            CasebookError: where the casebook cannot be written.
        """
        found = rereading.reread(self._database, engines, tell)
        self.refresh(tell)
        return found

    def attachments(self) -> tuple[Attachment, ...]:
        """Where every decision stands, in the order they were made."""
        with self.reading() as connection:
            return attaching.attachments(connection)

    # what comes out

    def find(self, typed: str, most: int = finding.MOST, by: ReaderFor = reader_called) -> Found:
        """The statements nearest to what somebody typed, by words and meaning; any is safe."""
        with self.reading() as connection:
            return finding.find(connection, asking.parse(typed), most, by)

    def revision(self, wanted: str) -> Revision | None:
        """What the report with that id changed in the one it revises; None where it revises none.

        Raises:
            CasebookError: where one of the two is not there any more.
        """
        with self.reading() as connection:
            (kept,) = store.kept(connection, [wanted]) or (None,)
            if kept is None or kept.revises is None:
                return None
            before, after = (
                Edition(store.report_of(connection, of), store.reading_of(connection, of))
                for of in (kept.revises, wanted)
            )
        return revise(before, after)

    def reports(self, ids: Iterable[str] | None = None) -> tuple[store.Kept, ...]:
        """All reports in the order of their arrival, tombstones included; or those with `ids`."""
        with self.reading() as connection:
            return store.kept(connection, ids)

    def reports_from(self, captures: Iterable[str]) -> tuple[store.Kept, ...]:
        """The reports made from captures with these hashes, tombstones included."""
        with self.reading() as connection:
            return store.kept_from(connection, captures)

    def arrivals(self, ids: Iterable[str]) -> tuple[store.Came, ...]:
        """How the reports with these ids came, in the order of their arrival."""
        with self.reading() as connection:
            return store.came(connection, ids)

    def find_report(self, wanted: str) -> store.Kept:
        """The report that a person means: by its number, id, beginning of an id, or file name.

        Raises:
            CasebookError: where none is meant, or several are.
        """
        return next(iter(self.reports([wanted])), None) or naming.report_meant(
            self.reports(), wanted
        )

    def history(self) -> tuple[Event, ...]:
        """What was done to the case, by time."""
        with self.reading() as connection:
            return history.history(connection)

    def report(self, wanted: str) -> Report:
        """The report with that id.

        Raises:
            CasebookError: where there is none, or only its tombstone.
        """
        with self.reading() as connection:
            return store.report_of(connection, wanted)

    def reading_of(self, wanted: str) -> Reading:
        """The reading of the report with that id.

        Raises:
            CasebookError: where there is none.
        """
        with self.reading() as connection:
            return store.reading_of(connection, wanted)

    def capture(self, wanted: str) -> Capture:
        """The bytes with that hash.

        Raises:
            CasebookError: where there are none, or they were deleted.
        """
        with self.reading() as connection:
            return store.capture_of(connection, wanted)

    def stories(self) -> tuple[str, ...]:
        """The ids of all stories, in the order of their first reports."""
        with self.reading() as connection:
            return tuple(stories.all_stories(connection))

    def story(self, wanted: str) -> Story:
        """One story with its derived results; a stale one is computed for this view alone."""
        with self.reading() as connection:
            return self._story(connection, wanted)

    def edition(self, wanted: str) -> str:
        """A hash of all that a story is made from: another one means that it may have changed."""
        with self.reading() as connection:
            rulings = attaching.rulings_for(connection, wanted)
            return deriving.inputs_hash(connection, wanted, rulings)

    def whole(self) -> Story:
        """The whole case: all stories put together, nothing compared across them."""
        with self.reading() as connection:
            found = [self._story(connection, each) for each in stories.all_stories(connection)]
            order = [each.id for each in store.kept(connection)]
        return deriving.whole(found, order)

    def _story(self, connection: Connection, wanted: str) -> Story:
        given = deriving.inputs(connection, wanted, attaching.rulings_for)
        if not given.reports:
            raise CasebookError(f"the casebook holds no story {wanted}")
        return deriving.kept(connection, given) or deriving.compute(given)

    def story_of(self, wanted: str) -> str | None:
        """The story of a statement or of a claim, which has the id of one of its clauses."""
        query = (
            select(report.c.story)
            .join(statement, statement.c.report == report.c.id)
            .where(statement.c.id == wanted.partition(".")[0])
        )
        with self.reading() as connection:
            return connection.execute(query).scalar()

    def claim_now(self, wanted: str) -> str:
        """The id under which a claim is known now, where it was shown under another before."""
        with self.reading() as connection:
            query = select(redirect.c.new).where(redirect.c.old == wanted)
            return connection.execute(query).scalar() or wanted

    def info(self) -> Info:
        """What is in the casebook, in numbers."""
        with self.reading() as connection:
            return about(connection, self.path)

    # what is shown to others

    def verify(self, engines: Engines) -> Verified:
        """Check bytes, hashes, texts, spans and decisions; see `verifying`."""
        with self.reading() as connection:
            return verifying.verify(connection, engines)

    def seal(self, key: bytes | None = None) -> sealing.Seal:
        """The hashes of all evidence now, signed where a private key in PEM is given."""
        with self.reading() as connection:
            return sealing.make(connection, self._clock(), key)

    def check_seal(self, seal: sealing.Seal, key: bytes | None = None) -> sealing.Checked:
        """Whether all that `seal` names is still here unchanged; `key` must have signed it."""
        with self.reading() as connection:
            return sealing.check(connection, seal, key)

    def export(self) -> Iterator[str]:
        """The case in lines that lose nothing; `load` takes them."""
        with self.reading() as connection:
            yield from exchange.export(connection)

    @classmethod
    def load(cls, path: Path, lines: Iterable[bytes]) -> None:
        """Make the casebook `path` from an exported case, whole or not at all.

        Raises:
            CasebookError: where there is a file already, or the lines are no exported case.
        """
        with copying.put_in_place(path) as part, cls.open(part, make=True) as case:
            with case.writing() as connection:
                exchange.fill(connection, lines)
            case.refresh()

    def backup(self, target: Path) -> None:
        """Copy the casebook to `target` while others may be using it.

        Raises:
            CasebookError: where there is a file already, or it cannot be written.
        """
        copying.backup(self._database, target)
