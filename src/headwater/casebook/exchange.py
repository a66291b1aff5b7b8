"""A case as lines of JSON that lose nothing, and back: `--format case` and `import`.

The first line names the format. Each further line is one row of a table, with the table's name
under "table": captures in base64, records as JSON, in an order that is the same for the same
case. Left out is only what is made again from the rest: statements, names, full text, stories,
comparisons. Exporting what was imported gives the same bytes.
"""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from collections.abc import Iterable, Iterator, Mapping

import msgspec
from sqlalchemy import Column, Connection, LargeBinary, Table, insert, select

from headwater.casebook import fulltext, store, stories
from headwater.casebook.migrations import HEAD, KNOWN
from headwater.casebook.packing import pack, unpack
from headwater.casebook.tables import (
    arrival,
    attachment,
    capture,
    case_info,
    decision,
    lifted,
    note,
    reading,
    redirect,
    report,
)
from headwater.records import (
    CasebookError,
    CodecError,
    Decision,
    HeadwaterError,
    Reading,
    Report,
    sha256,
)
from headwater.records.codec import decode, encode

FORMAT = "headwater-case/1"

Row = Mapping[str, object]

_TABLES: tuple[tuple[Table, tuple[Column[int] | Column[str], ...]], ...] = (
    (case_info, (case_info.c.key,)),
    (capture, (capture.c.sha256,)),
    (arrival, (arrival.c.number,)),
    (report, (report.c.number,)),
    (lifted, (lifted.c.number,)),
    (note, (note.c.report, note.c.place)),
    (reading, (reading.c.report,)),
    (redirect, (redirect.c.old,)),
    (decision, (decision.c.number,)),
    (attachment, (attachment.c.decision,)),
)
"""What is exported, in this order, each by these columns."""

_RECORDS: Mapping[str, type[Report] | type[Reading] | type[Decision]] = {
    "report": Report,
    "reading": Reading,
    "decision": Decision,
}

_LEFT_OUT = {("report", "record_sha256"), ("reading", "record_sha256"), ("report", "story")}
"""Made again on import."""


def export(connection: Connection) -> Iterator[str]:
    """The case in lines, each with its line feed; an empty case gives its header and facts."""
    yield _line({"format": FORMAT, "tables": HEAD})
    for table, order in _TABLES:
        columns = [c for c in table.c if (table.name, c.name) not in _LEFT_OUT]
        keys = list(connection.execute(select(*order).order_by(*order)))
        for key in keys:  # row by row, so that a case of any size fits into memory
            where = [column == value for column, value in zip(order, key, strict=True)]
            row = connection.execute(select(*columns).where(*where)).one()
            yield _line({"table": table.name, **_out(table, dict(row._mapping))})


def _line(row: Row) -> str:
    return json.dumps(row, ensure_ascii=True, separators=(",", ":")) + "\n"


def _out(table: Table, row: Row) -> dict[str, object]:
    found: dict[str, object] = {}
    for name, value in row.items():
        if isinstance(value, bytes):
            kind = _RECORDS.get(table.name)
            found[name] = (
                json.loads(encode(unpack(kind, value)))
                if kind is not None
                else b64encode(value).decode("ascii")
            )
        else:
            found[name] = value
    return found


def fill(connection: Connection, lines: Iterable[bytes]) -> None:
    """Put an exported case into an empty casebook, in the transaction of the caller.

    Raises:
        CasebookError: where the lines are no such export, or what they hold does not give the
            hashes that they state; the message names the line.
    """
    number = 0
    connection.execute(case_info.delete())
    for number, line in enumerate(lines, start=1):
        try:
            row = msgspec.json.decode(line, type=dict[str, object])
            if number == 1:
                _check_header(row)
            else:
                _put(connection, row)
        except (msgspec.DecodeError, UnicodeError, ValueError, KeyError, TypeError) as error:
            raise CasebookError(
                f"line {number}: not a line of an exported case: {error}"
            ) from error
        except HeadwaterError as error:
            raise CasebookError(f"line {number}: {error}") from error
    if number == 0:
        raise CasebookError("the file is empty")
    _make_again(connection)


def _check_header(row: Row) -> None:
    if row.get("format") != FORMAT:
        raise CasebookError("this is no case exported by `headwater export --format case`")
    if row.get("tables") not in KNOWN:  # later ones only have more tables
        raise CasebookError(f"exported with tables {row.get('tables')}; this Headwater has {HEAD}")


def _put(connection: Connection, row: dict[str, object]) -> None:
    name = row.pop("table")
    table = next((table for table, _ in _TABLES if table.name == name), None)
    if table is None:
        raise CasebookError(f"there is no table {name!r}")
    values = {column: _in(table, column, value) for column, value in row.items()}
    record = values.get("record")
    if table is capture and values["data"] is not None:
        _must_hash(values["data"], str(values["sha256"]), "capture")
    if table in (report, reading):
        values["record_sha256"] = sha256(record) if isinstance(record, bytes) else _NONE
    if table is report and isinstance(record, bytes):
        found = unpack(Report, record)
        _must_hash(found.text.encode("utf-8"), str(values["text_sha256"]), "text")
    connection.execute(insert(table).values(values))


_NONE = sha256(b"")
"""Noted for the record of a tombstone."""


def _in(table: Table, column: str, value: object) -> object:
    if column not in table.c:
        raise CasebookError(f"the table {table.name} has no {column!r}")
    if not isinstance(table.c[column].type, LargeBinary) or value is None:
        return value
    kind = _RECORDS.get(table.name)
    if kind is not None:
        return pack(decode(kind, json.dumps(value).encode("ascii")))
    if not isinstance(value, str):
        raise CodecError(f"{column} is not base64")
    return b64decode(value, validate=True)


def _must_hash(data: object, wanted: str, what: str) -> None:
    if not isinstance(data, bytes) or sha256(data) != wanted:
        raise CasebookError(f"the {what} does not give the hash {wanted}")


def _make_again(connection: Connection) -> None:
    """All that the export left out, but for comparisons: those are made by a refresh."""
    for each in store.kept(connection):
        if each.deleted_at is not None:
            continue
        found = store.report_of(connection, each.id)
        fulltext.index(connection, "found_text", [(each.number, found.text)])
        store.put_reading(connection, store.reading_of(connection, each.id), found.title_given)
    stories.regroup_all(connection)
