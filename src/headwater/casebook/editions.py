"""Reports with their readings as decisions need them: what an anchor leads to, now and later."""

from __future__ import annotations

from sqlalchemy import Connection, select

from headwater.casebook import store
from headwater.casebook.anchors import Edition, Lost, Sought, Target, find, same_words, source_now
from headwater.casebook.rulings import FOLLOWING, OF_THE_SOURCE, Standing, sought
from headwater.casebook.tables import report
from headwater.records import Anchor, Decision, DecisionKind


class Editions:
    """Reports with their readings, each loaded once; of the reports in `inside` alone, or all."""

    def __init__(self, connection: Connection, inside: set[str] | None) -> None:
        self._connection = connection
        self._inside = inside
        self._held: dict[str, Edition] = {}

    def get(self, of: str) -> Edition | None:
        """The edition of the report with that id; None where it is not inside."""
        if self._inside is not None and of not in self._inside:
            return None
        if of not in self._held:
            self._held[of] = Edition(
                store.report_of(self._connection, of), store.reading_of(self._connection, of)
            )
        return self._held[of]

    def standing(self, of: Decision) -> Standing:
        """What each anchor of a decision leads to, in its report and in later revisions.

        Where its own report is gone, the first revision that has the words stands in.
        """
        found = [self._find(each, of.kind) for each in of.anchors]
        followers = self._followers(of) if of.kind in FOLLOWING else []
        if followers and isinstance(self._report(of.anchors[0]), Lost):
            found = [followers.pop(0)]
        return Standing(of, tuple(found), tuple(followers))

    def _followers(self, of: Decision) -> list[Target]:
        query = select(report.c.id).where(report.c.capture == of.anchors[0].capture)
        waiting = list(self._connection.execute(query).scalars())
        found: list[Target] = []
        while waiting:
            later = select(report.c.id, report.c.deleted_at).where(
                report.c.revises == waiting.pop(0)
            )
            for row in self._connection.execute(later.order_by(report.c.number)).all():
                waiting.append(row.id)
                if row.deleted_at is None:
                    target = self._find_in(row.id, of.anchors[0], of.kind)
                    found += [target] if isinstance(target, Target) else []
        return found

    def _find(self, anchor: Anchor, kind: DecisionKind) -> Target | Lost:
        of = self._report(anchor)
        return of if isinstance(of, Lost) else self._find_in(of, anchor, kind)

    def _report(self, anchor: Anchor) -> str | Lost:
        """The report that has the bytes of an anchor."""
        row = self._connection.execute(
            select(report.c.id, report.c.deleted_at).where(report.c.capture == anchor.capture)
        ).first()
        if row is None:
            return Lost("its report is not in the casebook")
        if row.deleted_at is not None:
            return Lost(f"its report was deleted on {row.deleted_at}")
        return str(row.id)

    def _find_in(self, of: str, anchor: Anchor, kind: DecisionKind) -> Target | Lost:
        edition = self.get(of)
        assert edition is not None
        target = find(anchor, edition, sought(kind))
        if isinstance(target, Lost) or not anchor.quote or kind not in OF_THE_SOURCE:
            return target
        source = source_now(target, edition)
        if target.sought is Sought.NAME or same_words(source, anchor.source):
            return target
        return Lost(f"its source is now read as “{source or 'none'}”", (target.id,))
