"""What an inquiry had brought nobody for by one report, and somebody by another: "no arrests have
been made", "a man was arrested"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.comparing.claims import Group
from headwater.comparing.denials import may_tell
from headwater.comparing.features import Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import head_span, link, reason
from headwater.comparing.negated import awaits_anybody, denied_acts, is_negated
from headwater.comparing.published import came_before
from headwater.comparing.quoting import whole_phrase
from headwater.comparing.scoring import are_shown_apart, of_other_places, raw_score
from headwater.comparing.status import negation_of
from headwater.records import Link, LinkKind, Polarity, ReasonCode, StatusValue
from headwater.text.wordlists import words

_BROUGHT = ("detain", "charge")
_MATTERS = words(
    """
    shoot stab kill injure attack explode torture rape kidnap hold-captive rob deceive bribe leak
    poison burn crash collapse sink smuggle recruit spy hack clash protest escape chase destroy
    damage disappear launch
    """
)
_MORE = frozenset({"other", "others", "further", "additional", "more", "new", "else"})
_OTHER_CASE = re.compile(
    r"\b(?:previous(?:ly)?|earlier|prior|past|unrelated|another case|separate|in (?:19|20)\d\d|ago"
    r"|question(?:ed|ing)?|persons? of interest|released|warrants?|convicted|rewards?"
    r"|information (?:that|leading|which)|helps?|helping)\b"
)
"""What shows an arrest to be of another matter, only wished for, or none that lasts."""


def inquiry_links(groups: Sequence[Group], kin: Kinship) -> Iterator[Link]:
    """An update for each report that had nobody held or charged, and each that has somebody.

    The arrest must be over what the other report tells of: a shooting, a fire. Of a report with
    several such clauses the one most like it stands for all; a report that had nobody itself tells
    of other arrests. One that came out before tells nothing newer.
    """
    matters = dict[str, set[str]]()
    for one in (one for group in groups for one in group.clauses):
        matters.setdefault(one.view.report.id, set()).update(_over(one))
    for act in _BROUGHT:
        awaiting = dict[str, Features]()
        brought = dict[str, list[Features]]()
        for one in (one for group in groups for one in group.clauses):
            report = one.view.report.id
            if act in one.acts and _is_brought(one):
                brought.setdefault(report, []).append(one)
            elif _is_awaiting(one, act):
                awaiting.setdefault(report, one)
        for report, no in sorted(awaiting.items()):
            for other in sorted(brought.keys() - awaiting.keys()):
                told = [one for one in brought[other] if _over(one) & matters[report]]
                if told and kin.related(report, other):
                    yield from _updated(no, told)


def _over(one: Features) -> frozenset[str]:
    """The crimes and disasters that a clause names, over which somebody may be held."""
    return _MATTERS.intersection(act for found in one.view.acts for act in found.acts)


def _is_awaiting(one: Features, act: str) -> bool:
    """Whether nobody was arrested or charged by a clause; "no other arrests" tells of some."""
    if one.polarity is Polarity.ASSERTS or not awaits_anybody(one.view):
        return False
    return act in denied_acts(one.view) and _MORE.isdisjoint(one.view.words)


def _is_brought(one: Features) -> bool:
    """Whether a clause tells first of all that somebody was arrested or charged, and only that."""
    done = one.status in (StatusValue.DONE, StatusValue.UNDER_WAY)
    if not done or one.polarity is not Polarity.ASSERTS or is_negated(one.view):
        return False
    return _OTHER_CASE.search(" ".join(one.view.words)) is None


def _updated(no: Features, told: Sequence[Features]) -> Iterator[Link]:
    fitting = [
        yes
        for yes in told
        if may_tell(yes, no) and not are_shown_apart(yes, no) and not of_other_places(yes, no)
    ]
    if fitting and not came_before(fitting[0], no):
        yes = min(fitting, key=lambda one: (-raw_score(one, no).value, one.id))
        why = reason(
            ReasonCode.STATUS_UPDATED,
            (no, whole_phrase(no.view, negation_of(no.view))),
            (yes, whole_phrase(yes.view, head_span(yes))),
        )
        yield link(LinkKind.UPDATE, None, (no, yes), why, ordered=True)
