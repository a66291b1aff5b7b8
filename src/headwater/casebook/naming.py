"""What a user names on the command line → the anchors of a decision.

A report is named by its id, its number of arrival ("3", "[3]") or its file name; a statement or a
claim by its id or the beginning of it; an actor by its id or by its words, with the report they
stand in where that matters ("Yemeni armed forces@3"). The first use of the words is meant; one use
alone is named by its place, `anchors.place_id`.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from sqlalchemy import Connection, select

from headwater.casebook import store
from headwater.casebook.anchors import (
    Edition,
    Sought,
    Target,
    anchor_clause,
    anchor_name,
    anchor_report,
    anchor_statement,
    find,
)
from headwater.casebook.attaching import decisions
from headwater.casebook.casting import Cast
from headwater.casebook.matching import texts_with
from headwater.casebook.packing import unpack
from headwater.casebook.rulings import ACTOR_PAIRS, CLAIM_PAIRS, FACTS, PAIRS, STORY_PAIRS
from headwater.casebook.store import Kept
from headwater.casebook.tables import derived, redirect, report, statement
from headwater.records import (
    Actor,
    Anchor,
    BlockKind,
    CasebookError,
    Decision,
    DecisionKind,
    Report,
    Span,
    Statement,
    UsageError,
)

_NUMBER = re.compile(r"\[?(\d{1,9})\]?")
_STATEMENT = re.compile(r"(s-[0-9a-f]{4,16})(\.\d{1,4})?")
ACTOR_ID = re.compile(r"a-[0-9a-f]{16}")
_REPORT = re.compile(r"r-[0-9a-f]{4,16}")
_USE = re.compile(r"(r-[0-9a-f]{16}):(\d{1,9}):(\d{1,9})")
_DECISION = re.compile(r"d-[0-9a-f]{4,16}")
_MOST = 100
"""Reports that are looked into for a name whose words stand in their texts."""


def anchors_for(connection: Connection, kind: DecisionKind, named: Sequence[str]) -> list[Anchor]:
    """The anchors of a decision on what is `named`; a note on nothing is one on the whole case.

    What is put aside is one thing, two, or a decision: that one's anchors then, lost or not.

    Raises:
        UsageError: where too much or too little is named, or it is not in the casebook.
    """
    if kind is DecisionKind.UNSURE and len(named) == 1 and _DECISION.fullmatch(named[0]):
        return list(decision_named(decisions(connection), named[0]).anchors)
    wanted = 2 if kind in PAIRS or (kind is DecisionKind.UNSURE and len(named) > 1) else 1
    if len(named) != wanted and not (kind is DecisionKind.NOTE and not named):
        raise UsageError(f"{kind.value} is about {wanted}, not about {len(named)}")
    found = [_anchor(connection, kind, _sound(words)) for words in named]
    if wanted == 2 and found[0] == found[1]:
        raise UsageError(f"{named[0]} and {named[1]} are one and the same")
    return found


def _sound(words: str) -> str:
    """The words as text that a database takes: bytes of another encoding become escapes."""
    return words.strip().encode("utf-8", "backslashreplace").decode("utf-8")


def report_meant(reports: Sequence[Kept], wanted: str) -> Kept:
    """The one of `reports` that a person means: its number, id, the beginning of it, or file name.

    Raises:
        CasebookError: where none is meant, or several are.
    """
    words = wanted.strip().strip("[]")
    for means in (
        lambda each: words in (str(each.number), each.id, each.source),
        lambda each: len(words) > 3 and each.id.startswith(words),
        lambda each: words in (each.place, each.capture),
    ):
        found = [each for each in reports if means(each)]
        if len(found) == 1:
            return found[0]
        if found:
            numbers = ", ".join(f"[{each.number}]" for each in found)
            raise CasebookError(f"several reports are called {wanted}: {numbers}")
    raise CasebookError(f"the casebook holds no report {wanted}")


def report_named(connection: Connection, words: str) -> str:
    """The id of the report with that id, number, source or file name.

    Raises:
        UsageError: where there is none, it was deleted, or several fit.
    """
    query = select(report.c.id, report.c.number, report.c.deleted_at).order_by(report.c.number)
    number = _NUMBER.fullmatch(words)
    if number is not None:
        query = query.where(report.c.number == int(number[1]))
    elif _REPORT.fullmatch(words):
        query = query.where(report.c.id.startswith(words, autoescape=True))
    else:
        query = query.where((report.c.source == words) | (report.c.place == words))
    rows = connection.execute(query).all()
    there = [row for row in rows if row.deleted_at is None]
    if len(there) > 1:
        numbers = ", ".join(str(row.number) for row in there)
        raise UsageError(f"{words!r} may be several reports: {numbers}; name one by its number")
    if not there:
        why = f"was deleted on {rows[0].deleted_at}" if rows else "is no report of this casebook"
        raise UsageError(f"{words!r} {why}")
    return str(there[0].id)


def decision_named(decisions: Sequence[Decision], words: str) -> Decision:
    """The decision with that id, or the beginning of one.

    Raises:
        UsageError: where there is none, or several fit.
    """
    found = [one for one in decisions if words and one.id.startswith(words)]
    if len(found) != 1:
        several = "several decisions begin with" if found else "there is no decision"
        raise UsageError(f"{several} {words!r}")
    return found[0]


def _anchor(connection: Connection, kind: DecisionKind, words: str) -> Anchor:
    if kind in FACTS + STORY_PAIRS:
        return anchor_report(store.report_of(connection, report_named(connection, words)))
    if kind in ACTOR_PAIRS:
        return _name(connection, words)
    match = _STATEMENT.fullmatch(words)
    if match is not None:
        return _statement(connection, kind, match)
    if kind not in (DecisionKind.GRADE, DecisionKind.NOTE, DecisionKind.UNSURE):
        raise UsageError(f"{words!r} is no id of a statement or claim; `show` gives them")
    if _REPORT.fullmatch(words) or _NUMBER.fullmatch(words):
        return anchor_report(store.report_of(connection, report_named(connection, words)))
    return _name(connection, words)


def _statement(connection: Connection, kind: DecisionKind, match: re.Match[str]) -> Anchor:
    """The anchor of a statement, or of one of its clauses where the decision is about a claim."""
    found = _found(connection, match)
    if found is None:
        moved = connection.execute(
            select(redirect.c.new).where(redirect.c.old == match[0])
        ).scalar()
        again = _STATEMENT.fullmatch(moved or "")
        if again is None or (found := _found(connection, again)) is None:
            raise UsageError(f"{match[0]!r} is no statement or claim of this casebook")
        match = again
    of, one = found
    if kind in CLAIM_PAIRS or (kind is DecisionKind.UNSURE and match[2]):
        if one.block is BlockKind.TITLE:
            raise UsageError(f"{match[0]} is a title; it carries no claim")
        made = anchor_clause(of, one, f"{one.id}{match[2] or ''}")
        if made is None:
            raise UsageError(f"{match[0]} carries no claim")
        return made
    return anchor_statement(of, one)


def _found(connection: Connection, match: re.Match[str]) -> tuple[Report, Statement] | None:
    """The statement whose id is, or alone begins with, what was named.

    Raises:
        UsageError: where several begin with it.
    """
    query = select(statement.c.id, statement.c.report).where(
        statement.c.id.startswith(match[1], autoescape=True)
    )
    rows = connection.execute(query.limit(2)).all()
    if len(rows) > 1:
        raise UsageError(f"several statements begin with {match[1]}")
    if not rows:
        return None
    reading = store.reading_of(connection, rows[0].report)
    one = next(each for each in reading.statements if each.id == rows[0].id)
    return store.report_of(connection, rows[0].report), one


def _name(connection: Connection, words: str) -> Anchor:
    """The anchor of the first use of a name whose surroundings are its own.

    Raises:
        UsageError: where no report, or not the one named, has it.
    """
    use = _USE.fullmatch(words)
    if use is not None:
        return _use(connection, use[1], int(use[2]), int(use[3]))
    if ACTOR_ID.fullmatch(words):
        places = [name.place for name in _actor(connection, words).names]
        uses = [(p.report, Span(p.start, p.end, p.quote)) for p in places]
        return _first_apart(connection, uses)
    name, _, where = words.rpartition("@") if "@" in words else (words, "", "")
    wanted = " ".join(name.split()).casefold()
    ids = [report_named(connection, where)] if where else reports_with(connection, wanted)
    for id_ in ids:
        spans = [one.span for one in store.reading_of(connection, id_).names]
        uses = [(id_, s) for s in spans if " ".join(s.quote.split()).casefold() == wanted]
        if uses:
            return _first_apart(connection, uses)
    place_words = f"in {where}" if where else "in this casebook"
    raise UsageError(f"{name!r} is not used as a name {place_words}")


def _use(connection: Connection, of: str, start: int, end: int) -> Anchor:
    """The anchor of the use of a name at that very place.

    Raises:
        UsageError: where no name stands there.
    """
    found = report_named(connection, of)
    for name in store.reading_of(connection, found).names:
        if (name.span.start, name.span.end) == (start, end):
            return anchor_name(store.report_of(connection, found), name.span)
    raise UsageError(f"no name stands at {start} to {end} of {of}")


def _first_apart(connection: Connection, uses: Sequence[tuple[str, Span]]) -> Anchor:
    """The anchor of the first use that it leads back to; of the first where none does.

    A caption that stands twice has its names twice in the same surroundings.
    """
    first: Anchor | None = None
    for id_, span in uses[:_MOST]:
        of = store.report_of(connection, id_)
        anchor = anchor_name(of, span)
        first = first or anchor
        edition = Edition(of, store.reading_of(connection, id_))
        if isinstance(find(anchor, edition, (Sought.NAME,)), Target):
            return anchor
    assert first is not None
    return first


def _actor(connection: Connection, wanted: str) -> Actor:
    query = select(derived.c.record).where(derived.c.kind == "comparison").order_by(derived.c.story)
    for packed in connection.execute(query).scalars():
        for one in unpack(Cast, packed).actors:
            if one.id == wanted:
                return one
    raise UsageError(f"{wanted} is no actor of this casebook; `show` gives their ids")


def reports_with(connection: Connection, words: str) -> Iterable[str]:
    """The first reports whose texts hold the words one after the other, in order of arrival."""
    query = select(report.c.id).where(report.c.deleted_at.is_(None)).order_by(report.c.number)
    numbers = texts_with(connection, words, _MOST)
    if numbers is not None:
        query = query.where(report.c.number.in_(numbers))
    return list(connection.execute(query).scalars())
