"""What leaves open one clause of a statement, and not the others."""

from __future__ import annotations

import re

from headwater.comparing.views import View
from headwater.records import Span

_CONDITIONS = frozenset({"if", "unless", "should"})
_ENDS = re.compile(r"[.!?;]")


def is_open_beside(view: View) -> bool:
    """Whether all that leaves a statement open stands in others of its clauses than this one.

    "I don't know what it was. It burned" leaves open what it was. A condition is one of the whole
    sentence. False where the words of saying leave it open, and where nothing shows what does.
    """
    clauses, hedges = view.statement.clauses, view.statement.stance.hedges
    others = [span for one in clauses if one.id != view.clause.id for span in one.content]
    return bool(hedges) and all(
        any(span.covers(hedge) for span in others)
        and (hedge.quote.lower() not in _CONDITIONS or _is_ended_between(view, hedge))
        for hedge in hedges
    )


def _is_ended_between(view: View, hedge: Span) -> bool:
    first, last = sorted((hedge, view.clause.content[0]))
    return _ENDS.search(view.report.text, first.start, last.start) is not None
