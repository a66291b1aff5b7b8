"""A report that takes back what it told: "police initially said he had died", "that statement has
since been corrected".

What is taken back is no claim with what is told as so: the girl who was
said to have died, and was alive, is not told of by the report of her death a year on.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import groupby

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.comparing.links import head_span, link, reason
from headwater.comparing.quoting import whole_phrase
from headwater.comparing.taken_back import CORRECTED, INITIALLY
from headwater.records import Link, LinkKind, Polarity, ReasonCode, Span
from headwater.text.similarity import overlap

_BUT = re.compile(r"\bbut\b|\bthough\b|;")
_NOW = re.compile(r"\b(?:later|now|since|confirmed)\b")
_ENDS = re.compile(r"[.!?][\"\u201d\u2019)]{0,2}\s+|\n+")
_NEAR = 300
"""How many characters of a report may stand between the two accounts. Set by hand."""
_PARAGRAPH = 2
"""How many ends of sentences and lines stand between a paragraph and the next at most."""
_SHORT = 40
"""Words of a clause that is quoted as it stands."""


def revision_links(groups: Sequence[Group]) -> Iterator[Link]:
    """A reversal between each account that its report takes back and the one in its place."""
    clauses = sorted((one for group in groups for one in group.clauses), key=_place)
    for _, held in groupby(clauses, key=lambda one: one.view.report.id):
        told = list(held)
        for at, old in enumerate(told):
            if old.taken_back and old.polarity is not Polarity.OPEN:
                new = _in_its_place(told, at)
                if new is not None:
                    why = reason(ReasonCode.STATUS_REVERSED, (old, _quote(old)), (new, _quote(new)))
                    yield link(LinkKind.REVERSAL, None, (old, new), why, ordered=True)


def _in_its_place(told: Sequence[Features], at: int) -> Features | None:
    """The account that stands for that of number `at`: told in the same sentence, in the one that
    corrects it, or right before it."""
    old = told[at]
    behind = [new for new in told[at + 1 :] if _end(old) <= _start(new) <= _end(old) + _NEAR]
    others = [new for new in behind if new.view.statement.id != old.view.statement.id]
    same = (new for new in others if _is_turn(old, new))
    in_correction = [new for new in others if _corrects(old, new)]
    sourced = (new for new in in_correction if new.view.statement.sources)
    found = next(same, None) or next(sourced, None) or next(iter(in_correction), None)
    if found is None and any(INITIALLY.search(span.quote) for span in old.view.statement.cue):
        return _right_before(told, at)
    return found


def _is_turn(old: Features, new: Features) -> bool:
    """Whether a clause goes on in the sentence of another with what was said later."""
    between = _between(old, new)
    cue = " ".join(span.quote for span in new.view.statement.cue)
    later = _NOW.search(f"{between} {cue}") is not None
    return later and _BUT.search(between) is not None and _ENDS.search(between) is None


def _corrects(old: Features, new: Features) -> bool:
    """Whether a clause stands in the sentence right behind another's that takes that back."""
    between, text = _between(old, new), old.view.report.text
    ends = list(_ENDS.finditer(between.rstrip() + " ")) if between.strip() else []
    return len(ends) == 1 and CORRECTED.match(text, _end(old) + ends[0].end()) is not None


def _right_before(told: Sequence[Features], at: int) -> Features | None:
    old = told[at]
    for new in reversed(told[:at]):
        between = _between(new, old)
        if len(between) > _NEAR or len(_ENDS.findall(between)) > _PARAGRAPH:
            break
        if overlap(old.bag, new.bag).terms > 0 and not new.taken_back:
            return new
    return None


def _between(first: Features, then: Features) -> str:
    return first.view.report.text[_end(first) : _start(then)]


def _quote(one: Features) -> Span:
    first = one.view.clause.content[0]
    if len(first.quote.split()) <= _SHORT:
        return first
    return whole_phrase(one.view, head_span(one))


def _place(one: Features) -> tuple[str, int, str]:
    return one.view.report.id, _start(one), one.id


def _start(one: Features) -> int:
    return one.view.clause.content[0].start


def _end(one: Features) -> int:
    return one.view.clause.content[-1].end
