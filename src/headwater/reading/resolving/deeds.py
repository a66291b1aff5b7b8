"""Firms that a role takes up by what they did: "the new owner", of whoever bought the yard."""

from __future__ import annotations

import re

from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved
from headwater.reading.resolving.spoken_of import SUBJECT, SpokenOf
from headwater.records import HopKind

_DONE = {
    "owner": r"bought|acquired|purchased|took\sover|taken\sover|buy|acquire|take\sover|owns",
    "buyer": r"bought|acquired|purchased|buying|acquiring|buy|acquire|purchase",
    "seller": r"sold|selling|sell",
    "operator": r"operates|operated|runs|ran",
    "builder": r"built|building|builds|constructed",
    "insurer": r"insures|insured",
    "supplier": r"supplied|supplies|supplying",
    "charterer": r"chartered|charters",
    "publisher": r"publishes|published",
    "bidder": r"bid|offered|bidding",
}
_DONE["acquirer"] = _DONE["purchaser"] = _DONE["buyer"]
_AUXILIARIES = r"(?:(?:has|had|have|is|was|will|would|then|later|also|agreed\sto|plans\sto)\s){0,3}"
_BACK = 1500
"""How many characters a role reaches back to the deed: a few paragraphs."""
_LONGEST = 3


def by_deed(text: str, spoken: SpokenOf, one: Described) -> Resolved | None:
    """The firm that did what makes it the owner, the buyer or the like; None without one or where
    several did."""
    verbs = _DONE.get(one.head)
    if verbs is None or not one.definite or one.named or one.plural:
        return None
    if len(one.span.quote.split()) > _LONGEST:
        return None
    deed = re.compile(rf"(?:,\s(?:which|who))?\s{_AUXILIARIES}(?:{verbs})\b")
    found: dict[str, Resolved] = {}
    for each in spoken.before(one.span.start, one.span.start - _BACK):
        said = each.described
        firm = said.named and said.kind is HopKind.ORGANIZATION and each.role == SUBJECT
        if firm and said.name is not None and deed.match(text, each.span.end):
            found.setdefault(said.name, Resolved(said, each.span))
    return next(iter(found.values())) if len(found) == 1 else None
