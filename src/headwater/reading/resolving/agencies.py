""" "The agency": a body of a state or of the UN, or one for news."""

from __future__ import annotations

from dataclasses import replace

from headwater.knowledge import outlets
from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.resolved import Resolved
from headwater.reading.resolving.bodies_before import takes_up
from headwater.reading.resolving.nominals import Nominals
from headwater.reading.resolving.voiced import SPOKEN_FOR
from headwater.records import HopKind


def agency(papers: Papers, nominals: Nominals, place: int, one: Described) -> Resolved | None:
    """The body that "the agency" takes up where one was named after the last outlet; else None."""
    if one.head != "agency" or not takes_up(one) or "news" in one.words:
        return None
    body = nominals.body_before(place, one)
    if body is not None:
        return body if not _outlet_since(papers, body, one) else None
    state = replace(one, kind=HopKind.STATE_BODY)
    body = nominals.earlier_description(place, state)
    if body is not None and body.described.kind in SPOKEN_FOR:
        return body
    body = nominals.brought_in(place, state)
    told = body is not None and body.described.kind in SPOKEN_FOR
    return body if body is not None and told and not _outlet_since(papers, body, one) else None


def _outlet_since(papers: Papers, body: Resolved, one: Described) -> bool:
    """Whether an outlet that may be an agency, not the report's own, is named after a body."""
    start = body.antecedent.end if body.antecedent is not None else 0
    kinds = {None, *outlets.generic_nouns().get("agency", ())}
    named = papers.between(start, one.span.start)
    return any(paper.kind in kinds and paper.name not in papers.own for paper in named)
