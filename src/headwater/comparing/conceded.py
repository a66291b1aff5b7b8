"""What a speaker admits who denied it before, as the words themselves set the two side by side.

"The board admitted that results had been replaced, in a reversal two days after it said that not
one figure was altered"; "rumours about a dead person are being spread", he said, and on the next
day that a worker had died.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain

from headwater.comparing.claims import Group
from headwater.comparing.features import COUNTED_ACTS, Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import head_span, link, reason
from headwater.comparing.published import came_before
from headwater.comparing.quoting import whole_phrase
from headwater.comparing.scoring import are_shown_apart
from headwater.comparing.speakers import are_one
from headwater.comparing.status import ACTUAL, negation_of
from headwater.records import Link, LinkKind, Polarity, ReasonCode, Span
from headwater.text.similarity import overlap
from headwater.text.wordlists import words

_ADMITTED = words(
    "admit admits admitted acknowledge acknowledges acknowledged concede concedes conceded"
)
_ENDS = re.compile(r"[.!?][\"\u201d\u2019)]{0,2}\s|\n")
_AFTER = re.compile(r"\b(?:after|having|despite|though|although)\b")
_TURN = re.compile(r"\b(?:reversal|U-turn|about-face|about-turn|backtrack\w*|contradict\w*)\b")
_REACH = 200
"""How many characters of one sentence may stand between what is admitted and what was denied."""
_RUMOURS = re.compile(r"\b(?:rumou?rs?|fakes?|false (?:reports?|rumou?rs?|claims?)) ?$", re.I)
_SPREAD = re.compile(
    r"^(?:about|of|that)\b.{1,80}\b(?:spread|circulat|disseminat|planted|put about)"
)


def conceded_links(groups: Sequence[Group], kin: Kinship) -> Iterator[Link]:
    """A reversal between each denial and what its own speaker then admits or tells."""
    clauses = sorted(chain.from_iterable(g.clauses for g in groups), key=_place)
    for at, yes in enumerate(clauses):
        if yes.polarity is Polarity.ASSERTS and _admits(yes):
            for no in clauses[at + 1 :]:
                if no.view.report is not yes.view.report or _start(no) - _end(yes) > _REACH:
                    break
                if no.polarity is Polarity.DENIES and _takes_back(yes, no):
                    yield turned(no, whole_phrase(no.view, negation_of(no.view)), yes)
    told: dict[str, list[Features]] = {}
    rumours = [one for one in clauses if _is_of_rumours(one)]
    for one in clauses if rumours else ():
        if one.polarity is Polarity.ASSERTS and one.status in ACTUAL and one not in rumours:
            for act in one.acts & COUNTED_ACTS:
                told.setdefault(act, []).append(one)
    for no in rumours:
        for yes in (one for act in sorted(no.acts & COUNTED_ACTS) for one in told.get(act, ())):
            if _is_told_later(no, yes) and kin.related(no.view.report.id, yes.view.report.id):
                yield turned(no, no.view.clause.content[0], yes)
                break


def _is_told_later(no: Features, yes: Features) -> bool:
    return came_before(no, yes) and are_one(no, yes) and not are_shown_apart(no, yes)


def turned(no: Features, denied: Span, yes: Features) -> Link:
    """What a speaker denied he now says."""
    said = yes, whole_phrase(yes.view, head_span(yes))
    why = reason(ReasonCode.STATUS_REVERSED, (no, denied), said)
    return link(LinkKind.REVERSAL, None, (no, yes), why, ordered=True)


def _admits(one: Features) -> bool:
    cue = one.view.statement.cue
    return bool(cue) and cue[-1].quote.split()[-1].lower() in _ADMITTED


def _takes_back(yes: Features, no: Features) -> bool:
    """Whether a denial behind what is admitted, in its sentence, is told as the speaker's older
    word on it."""
    between = yes.view.report.text[_end(yes) : _start(no)]
    if _start(no) <= _end(yes) or _ENDS.search(between) or not _AFTER.search(between):
        return False
    of_it = _TURN.search(between) is not None or overlap(yes.bag, no.bag).terms > 0
    return of_it and are_one(yes, no)


def _is_of_rumours(one: Features) -> bool:
    """Whether a clause only tells of rumours that are spread: "about a dead person"."""
    first = one.view.clause.content[0]
    if not one.acts & COUNTED_ACTS or _SPREAD.search(first.quote) is None:
        return False
    before = one.view.report.text[max(0, first.start - 24) : first.start]
    return _RUMOURS.search(before) is not None


def _place(one: Features) -> tuple[str, int, str]:
    return one.view.report.id, _start(one), one.id


def _start(one: Features) -> int:
    return one.view.clause.content[0].start


def _end(one: Features) -> int:
    return one.view.clause.content[-1].end
