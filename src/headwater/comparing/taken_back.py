"""Whether a report takes back what a clause tells: its words of saying, or the sentence behind."""

from __future__ import annotations

import re

from headwater.comparing.views import View

INITIALLY = re.compile(
    r"\b(?:initially|originally|mistakenly|erroneously|incorrectly|wrongly)\b", re.IGNORECASE
)
"""What shows words of saying to tell an account that no longer stands."""
_IT = (
    r"(?:statement|report|account|claim|version|information|announcement|assertion|story|figure"
    r"|number|toll|count|tweet)s?"
)
CORRECTED = re.compile(
    rf"(?:[^.!?\n]{{0,60}} )??(?:[Tt]h(?:at|is|ese|ose|e)|[Hh]is|[Hh]er|[Tt]heir|[Ii]ts)"
    rf" (?:\w+ )?{_IT} (?:has|have|was|were|had)"
    r" (?:(?:since|later|then|also|been) ){0,3}(?:corrected|retracted|withdrawn|revised|amended"
    r"|taken back)\b"
    r"|(?:[^.!?\n]{0,60} )??(?:revised|corrected|retracted|withdrew|amended|took back"
    rf"|walked back|backed away from) (?:that|this|the|his|her|its|their) (?:\w+ )?{_IT}\b"
)
"""A sentence that takes back the one before it."""
_BEHIND = re.compile(r"[^.!?\n]{0,200}[.!?][\"\u201d\u2019)]{0,2}\s{1,3}")


def is_taken_back(view: View) -> bool:
    """Whether a clause of somebody is told as an account that was corrected."""
    if not view.statement.sources:
        return False
    if any(INITIALLY.search(span.quote) for span in view.statement.cue):
        return True
    text, ends = view.report.text, [view.clause.content[-1].end]
    ends += [span.end for span in view.statement.cue]
    rest = _BEHIND.match(text, max(ends))
    return rest is not None and CORRECTED.match(text, rest.end()) is not None
