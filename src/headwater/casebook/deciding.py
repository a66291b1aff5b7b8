"""Making a decision, and taking one back: logged, attached, and all that depends on it renewed.

A decision about the outlet, date or title of a report has the report decoded and read again with
what the person states, so that its times and chains follow; any other is given to the stages as a
ruling when its story is compared next.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace

from sqlalchemy import Connection

from headwater.casebook import attaching, store, stories
from headwater.casebook.attaching import attach, attachments
from headwater.casebook.heeding import given_for
from headwater.casebook.naming import anchors_for, decision_named
from headwater.casebook.opening import Database
from headwater.casebook.rulings import Attachment, State
from headwater.casebook.values import check_values
from headwater.pipeline import Engines, decode
from headwater.records import CasebookError, Decision, DecisionKind, UsageError, accepted
from headwater.records.decision import decision_id
from headwater.stated import read_given_time

MOST = 10_000
"""Characters of a value, a name or a reason."""


@dataclass(frozen=True, slots=True)
class Asked:
    """What a person asks to be decided.

    `named` is what it is about as the user names it, `values` what it sets.
    """

    kind: DecisionKind
    named: tuple[str, ...]
    who: str
    why: str
    values: Mapping[str, str] = field(default_factory=dict)


def decide(database: Database, asked: Asked, made: str, engines: Engines) -> Attachment:
    """Log a decision made at the time `made` and give where it stands.

    Raises:
        UsageError: where nobody decides, what is named is not there, or a value is none.
        CasebookError: where the casebook cannot be written.
    """
    values = {key: " ".join(value.split()) for key, value in asked.values.items()}
    _check(asked, values)
    with database.writing() as connection:
        anchors = tuple(anchors_for(connection, asked.kind, asked.named))
        blank = Decision(
            "", asked.kind, made, asked.who.strip(), asked.why.strip(), anchors, values
        )
        return _log(connection, replace(blank, id=decision_id(blank)), engines)


def undo(database: Database, asked: Asked, made: str, engines: Engines) -> Attachment:
    """Take a decision back: the one named, or where none is, the last that is not taken back.

    Gives the undo, itself a decision, which another undo may take back.

    Raises:
        UsageError: where there is nothing to take back, or it was taken back before.
        CasebookError: where the casebook cannot be written.
    """
    _check(asked, {})
    with database.writing() as connection:
        chosen = _to_undo(attachments(connection), asked.named)
        blank = Decision(
            "", DecisionKind.UNDO, made, asked.who.strip(), asked.why.strip(), undoes=chosen.id
        )
        return _log(connection, replace(blank, id=decision_id(blank)), engines)


def _to_undo(known: Sequence[Attachment], named: Sequence[str]) -> Decision:
    gone = {one.decision.id for one in known if one.state is State.UNDONE}
    if named:
        chosen = decision_named([one.decision for one in known], named[0])
        if chosen.id in gone:
            raise UsageError(f"{chosen.id} was taken back before")
        return chosen
    kinds = [one.decision for one in known if one.decision.kind is not DecisionKind.UNDO]
    left = [decision for decision in kinds if decision.id not in gone]
    if not left:
        raise UsageError("there is no decision to take back")
    return left[-1]


def settle_all(connection: Connection, engines: Engines | None, read_anew: Collection[str]) -> None:
    """Attach all decisions to the present readings, and renew the reports whose facts changed.

    What they rule on stories is carried out, and what waited for two stories to become one, or
    rests on their being one, is attached anew. Without `engines` no fact can have changed but for
    reports that are gone.
    """
    changed = attach(connection, read_anew)
    live = {one.id for one in store.kept(connection, changed.facts_of) if not one.deleted_at}
    todo = [of for of in changed.facts_of if of in live and engines is not None]
    for of in todo:
        assert engines is not None
        renew(connection, of, engines)
    grouped = sorted({*todo, *changed.stories_of})
    if grouped:
        stories.regroup(connection, grouped)
        attach(connection, todo)


def renew(connection: Connection, of: str, engines: Engines) -> None:
    """Decode and read a report again with what is stated and decided about it.

    Raises:
        CasebookError: where decoder or reader are not those of the present reading.
    """
    former = store.report_of(connection, of)
    bytes_ = store.capture_of(connection, former.capture)
    given = given_for(attachments(connection), of, store.given_of(connection, former.capture))
    decoded = decode(bytes_, given, engines.decoders)
    if decoded.report.id != of:
        raise CasebookError(
            f"{former.source} was decoded by {former.decoder}, which is not here now "
            f"(but {decoded.report.decoder}); `headwater reread` brings the case up to date"
        )
    reading = accepted(decoded.report, engines.reader.read(decoded.report))
    last = store.reading_of(connection, of).reader
    if reading.reader != last:
        raise CasebookError(
            f"{former.source} was read by {last}, and here by {reading.reader}; name that reader, "
            "or bring the case up to date with `headwater reread`"
        )
    store.replace_report(connection, decoded)
    store.put_reading(connection, reading, decoded.report.title_given)


def _log(connection: Connection, made: Decision, engines: Engines) -> Attachment:
    attaching.record(connection, made)
    settle_all(connection, engines, ())
    return next(one for one in attachments(connection) if one.decision.id == made.id)


def _check(asked: Asked, values: Mapping[str, str]) -> None:
    """Refuse what is no decision.

    Raises:
        UsageError: without a person, or with a value that is none.
    """
    if not asked.who.strip():
        raise UsageError("a decision needs to say who makes it (--who)")
    for words in (asked.who, asked.why, *values.values()):
        if len(words) > MOST:
            raise UsageError(f"{len(words):,} characters are too many ({MOST:,} at most)")
    check_values(asked.kind, values)
    if asked.kind is DecisionKind.PUBLISHED:
        read_given_time(values["published"])
