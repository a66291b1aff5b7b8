"""Actors, claims, threads, links and origins of each story: made, kept, and known to be fresh.

What is kept carries a hash of all it was made from: the reports and readings of the story, the
rulings, and the version of Headwater whose comparing and tracing made it. A story whose reports
or rulings change is marked stale in the same transaction, so an interruption can never leave old
results that pass for new ones; whoever reads a stale story computes it for that one view.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from sqlalchemy import Connection, delete, insert, select, update

import headwater
from headwater.casebook import store
from headwater.casebook.packing import pack, unpack
from headwater.casebook.tables import derived, reading, redirect, report, story
from headwater.pipeline import compare_and_trace, heeded
from headwater.records import (
    Claim,
    CodecError,
    Comparison,
    Note,
    Reading,
    Report,
    Rulings,
    Story,
    Trace,
    sha256,
)
from headwater.records.codec import encode

_MAKING = ("comparing", "tracing", "text", "knowledge", "records")
_LIKENING = tuple(
    f"reading/trained/{name}"
    for name in ("likeness.py", "network.py", "windows.py", "weights/pairs.onnx")
)
"""The rooms whose code and tables decide what is derived, and what of the model does; another
encoder is another reader."""

RulingsOf = Callable[[Connection, str], Rulings]
"""The rulings that hold for the reports of a story."""


@dataclass(frozen=True, slots=True)
class Inputs:
    """All that the derived results of one story are made from, and its hash."""

    story: str
    reports: tuple[Report, ...]
    readings: tuple[Reading, ...]
    notes: tuple[Note, ...]
    rulings: Rulings
    hash: str


@cache
def made_by() -> str:
    """What derives: the version of Headwater and a hash of the code and tables that decide it.

    The hash keeps results of a version under work from passing for those of its next state.
    """
    room = Path(headwater.__file__).parent
    files = [room / name for name in _LIKENING] + sorted(
        path
        for name in _MAKING
        for path in (room / name).rglob("*")
        if path.suffix in (".py", ".toml")
    )
    hashes = (f"{path.relative_to(room).as_posix()} {sha256(path.read_bytes())}" for path in files)
    return f"headwater/{headwater.__version__}+{sha256(chr(10).join(hashes).encode())[:16]}"


def inputs_hash(connection: Connection, of: str, rulings: Rulings) -> str:
    """The hash of everything that the results of a story depend on, without reading it all."""
    rows = connection.execute(
        select(report.c.id, report.c.record_sha256, reading.c.record_sha256)
        .join(reading, reading.c.report == report.c.id)
        .where(report.c.story == of, report.c.deleted_at.is_(None))
        .order_by(report.c.id)
    )
    parts = [" ".join(row) for row in rows]
    parts += sorted(rulings.rejected)
    parts += [f"{each} {encode(rulings.chains[each])!r}" for each in sorted(rulings.chains)]
    parts += sorted(repr(encode(each)) for each in (*rulings.claims, *rulings.actors))
    return sha256("\n".join(parts).encode("utf-8"))


def inputs(connection: Connection, of: str, rulings_of: RulingsOf) -> Inputs:
    """Read all that a story is made from, in the order in which its reports arrived."""
    rulings = rulings_of(connection, of)
    return Inputs(
        of,
        store.reports(connection, of),
        store.readings(connection, of),
        store.notes(connection, of),
        rulings,
        inputs_hash(connection, of, rulings),
    )


def compute(given: Inputs) -> Story:
    """Compare and trace the reports of one story."""
    readings = _readings(given)
    comparison, traced = compare_and_trace(given.reports, readings, given.rulings)
    return Story(given.reports, readings, comparison, traced, given.notes)


def kept(connection: Connection, given: Inputs) -> Story | None:
    """The story as it was computed before from these very inputs by this version; else None."""
    rows = connection.execute(
        select(derived.c.kind, derived.c.record).where(
            derived.c.story == given.story,
            derived.c.inputs == given.hash,
            derived.c.made_by == made_by(),
        )
    )
    found = {row.kind: row.record for row in rows}
    if found.keys() != {"comparison", "trace"}:
        return None
    try:
        comparison = unpack(Comparison, found["comparison"])
        traced = unpack(Trace, found["trace"])
    except CodecError:  # damaged: `verify` names it, and it is only a copy of what can be computed
        return None
    return Story(given.reports, _readings(given), comparison, traced, given.notes)


def _readings(given: Inputs) -> tuple[Reading, ...]:
    return heeded(given.reports, given.readings, given.rulings)


def keep(connection: Connection, of: str, hash_: str, made: Story) -> None:
    """Store derived results in place of the former ones; claims that vanished get a redirect."""
    former = connection.execute(
        select(derived.c.record).where(derived.c.story == of, derived.c.kind == "comparison")
    ).scalar()
    if former is not None:
        _redirect(connection, unpack(Comparison, former).claims, made.comparison.claims)
    connection.execute(delete(derived).where(derived.c.story == of))
    connection.execute(
        insert(derived),
        [
            {
                "story": of,
                "kind": kind,
                "inputs": hash_,
                "made_by": made_by(),
                "record": pack(record),
            }
            for kind, record in (("comparison", made.comparison), ("trace", made.trace))
        ],
    )
    connection.execute(update(story).where(story.c.id == of).values(stale=False))


def _redirect(connection: Connection, before: tuple[Claim, ...], after: tuple[Claim, ...]) -> None:
    """Let former claim ids lead to the claims that hold most of their clauses now."""
    now = {claim.id for claim in after}
    holder = {member.clause: claim.id for claim in after for member in claim.members}
    gone = {
        claim.id: held[0]
        for claim in before
        if claim.id not in now
        and (held := [holder[m.clause] for m in claim.members if m.clause in holder])
    }
    for old, new in connection.execute(select(redirect.c.old, redirect.c.new)).all():
        if new in holder and new not in now and old not in gone:
            gone[old] = holder[new]
    connection.execute(delete(redirect).where(redirect.c.old.in_([*gone, *now])))
    if gone:
        connection.execute(
            insert(redirect), [{"old": old, "new": gone[old]} for old in sorted(gone)]
        )
        for old, new in sorted(gone.items()):
            connection.execute(update(redirect).where(redirect.c.new == old).values(new=new))


def whole(stories: Sequence[Story], order: Sequence[str]) -> Story:
    """Several stories as one case: reports in `order` (their ids), all else put together.

    Each list keeps the order that it has within one story. Nothing is compared across stories.
    """
    if len(stories) == 1:
        return stories[0]
    place = {each: number for number, each in enumerate(order)}
    return Story(
        tuple(sorted((r for one in stories for r in one.reports), key=lambda r: place[r.id])),
        tuple(sorted((r for one in stories for r in one.readings), key=lambda r: place[r.report])),
        _comparisons([one.comparison for one in stories]),
        _traces([one.trace for one in stories]),
        tuple(
            sorted((n for one in stories for n in one.notes), key=lambda n: place[n.report or ""])
        ),
    )


def _comparisons(several: Sequence[Comparison]) -> Comparison:
    return Comparison(
        actors=tuple(sorted((a for one in several for a in one.actors), key=lambda a: a.id)),
        claims=tuple(sorted((c for one in several for c in one.claims), key=lambda c: c.id)),
        threads=tuple(sorted((t for one in several for t in one.threads), key=lambda t: t.id)),
        links=tuple(
            sorted(
                (link for one in several for link in one.links),
                key=lambda n: (n.kind.value, n.type.value if n.type else "", n.a, n.b),
            )
        ),
        notes=tuple(note for one in several for note in one.notes),
    )


def _traces(several: Sequence[Trace]) -> Trace:
    return Trace(
        counts=tuple(sorted((c for one in several for c in one.counts), key=lambda c: c.claim)),
        copies=tuple(
            sorted((c for one in several for c in one.copies), key=lambda c: (c.source, c.target))
        ),
        carries=tuple(
            sorted(
                (c for one in several for c in one.carries), key=lambda c: (c.statement, c.chain)
            )
        ),
        cycles=tuple(sorted(cycle for one in several for cycle in one.cycles)),
        notes=tuple(note for one in several for note in one.notes),
    )
