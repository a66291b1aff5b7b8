"""Denials: who says that a matter is not so, within its claim and against the rest of its thread.

How much a denial rules out is read off its words. "Has not sent" leaves room for a plan to send;
"will not send" leaves room for its having been considered; "never planned to", "no missiles were
sent or would be sent" and whoever calls the reports an invention leave room for nothing. What one
speaker says at two times is a course of events and no tension, and so is a "not yet" that is
followed by the deed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import across, head_span, link, reason
from headwater.comparing.negated import (
    SO_FAR,
    awaits,
    awaits_anybody,
    both_deny,
    calls_false,
    denied_acts,
    denies,
    denies_beside,
    is_negated,
)
from headwater.comparing.published import came_before
from headwater.comparing.quoting import whole_phrase
from headwater.comparing.scoring import at_other_times, months_apart, raw_score, ruled_out
from headwater.comparing.speakers import are_one, speakers
from headwater.comparing.status import (
    ACTUAL,
    denies_denial,
    negation_of,
    status_span,
)
from headwater.comparing.threads import Spun
from headwater.comparing.views import CONTROL
from headwater.knowledge.acts import find_acts
from headwater.records import (
    PERSON_KINDS,
    HopKind,
    Link,
    LinkKind,
    LinkType,
    Polarity,
    ReasonCode,
    Span,
    StatusValue,
)

_NOT_YET = re.compile(
    r"\b(?:not|n't|never|no|none|nobody|neither)\b(?: \S+){0,6}? (?:yet|so far|as of)\b"
    r"|\b(?:yet|so far|as of)\b(?: \S+){0,6}? (?:not|never|no|none|nobody|neither)\b|\bn't yet\b"
    r"|\b(?:have|has|had|is|are|was|were) (?:still )?yet to\b"
    r"|\bstill (?:not|(?:has|have|had|is|are|was|were)(?: not|n't))\b"
)
"""Words of a denial that speaks of its own hour alone."""
_MEANT = re.compile(
    r"\b(?:plans?|planned|planning|inten(?:d|ds|ded|ding|t|tion|tions)|consider(?:s|ed|ing)?"
    r"|weigh(?:s|ed|ing)?|contemplat(?:es|ed|ing)|mull(?:s|ed|ing)|idea|talk|question|wanted)\b"
)
_WOULD = r"(?:will|would|shall|won't|wouldn't)"
_NEVER_WOULD = re.compile(
    rf"\bnever\b.*\b{_WOULD}\b|\b{_WOULD} never\b|\bor (?:ever )?{_WOULD}\b|\bnor {_WOULD}\b"
    rf"|\b(?:was|were|is|are|has|have)\b.*\b(?:and|nor)\b(?: \S+)? {_WOULD}\b"
)
_HAD_DENIED = re.compile(r"\bhad (?:\w+ ){0,2}(?:denied|rejected|dismissed|disputed)\b")
_DONE = frozenset({StatusValue.DONE, StatusValue.UNDER_WAY})
_AHEAD = _DONE | {StatusValue.IMMINENT, StatusValue.PLANNED, StatusValue.RESUMED}
_ANY = _AHEAD | {StatusValue.POSSIBLE, StatusValue.UNDECIDED, StatusValue.STOPPED}
_OFFICIAL = frozenset({HopKind.OUTLET, HopKind.STATE_BODY, HopKind.UNSTATED})
_IN_OFFICE = PERSON_KINDS
_NEARLY_ALL = 0.7
_SAME_EVENT = 0.6
"""The same for a contrast, which may be to what was done elsewhere."""
_SAME_MATTER = 0.45
"""How well two clauses of one thread must fit, degree aside, for one to deny the other. As for
outcomes and retellings; set by hand."""


def denial_links(group: Group) -> Iterator[Link]:
    """Who asserts a claim against who denies it, the titles beside it included."""
    clauses = [*group.clauses, *group.titles]
    turned = frozenset(c.id for c in clauses if denies_denial(c.view))
    asserting = [
        c
        for c in clauses
        if c.polarity is Polarity.ASSERTS and (c.id in turned or not is_negated(c.view))
    ]
    denying = [c for c in clauses if c.polarity is Polarity.DENIES]
    for yes, no in across(asserting, denying):
        opposed = both_deny if yes.id in turned else denies
        if (_of_one_act(yes, no) and opposed(no.view, yes.view)) or _came_out(yes, no):
            yield _parting(yes, no, asserting)
    for yes, no in across(asserting, asserting):
        if denies_beside(no.view, yes.view):
            yield _parting(yes, no, asserting)


def _came_out(yes: Features, no: Features) -> bool:
    """Whether one tells, by a verb that may be its word of saying ("identified her as"), what had
    not come out by the other."""
    if not awaits(no.view):
        return False
    cue = [word for span in yes.view.statement.cue for word in span.quote.lower().split()]
    told = {act for found in find_acts(cue) for act in found.acts}
    return bool(denied_acts(no.view) & (yes.acts | told))


def thread_denials(threads: Sequence[Spun]) -> Iterator[Link]:
    """Who denies what another claim of a thread says: with each claim the clause most like it.

    `threads` are those of the whole story: who calls the reports false says so in words that may
    be of no thread but their own.
    """
    every = (one for spun in threads for group in spun.groups for one in group.clauses)
    false = [one for one in every if calls_false(one.view)]
    for spun in threads:
        for group in spun.groups if len(spun.groups) > 1 else ():
            for no in group.clauses:
                ruled = rules_out(no, false)
                for other in spun.groups if ruled else ():
                    if other is not group:
                        yield from _denials_of(other, no, ruled)


def _denials_of(group: Group, no: Features, ruled: frozenset[StatusValue]) -> Iterator[Link]:
    told = [one for one in group.clauses if _told(one, no, ruled)]
    if told:
        yes = min(told, key=lambda one: (-raw_score(one, no).value, one.id))
        yield _parting(yes, no, told)


def rules_out(no: Features, false: Sequence[Features] = ()) -> frozenset[StatusValue]:
    """What a clause denies of its act: how far, by the denier, it has not got; {} for no denial.

    `false` are the clauses in which somebody calls reports false.
    """
    if no.polarity is not Polarity.DENIES or no.status is StatusValue.UNCLEAR:
        return frozenset()
    words = " ".join(no.view.words)
    meant = no.status in _ANY - _DONE and _MEANT.search(words)
    report = no.view.report.id
    if meant or _NEVER_WOULD.search(words):
        return _ANY
    if any(one.view.report.id == report and are_one(one, no) for one in false):
        return _ANY
    if no.status is StatusValue.NOT_DONE:
        return _DONE
    if no.status in (StatusValue.PLANNED, StatusValue.IMMINENT):
        return _AHEAD
    return frozenset({no.status}) - {StatusValue.POSSIBLE, StatusValue.UNDECIDED}


def _told(yes: Features, no: Features, ruled: frozenset[StatusValue]) -> bool:
    """Whether `yes` says of the same matter what `no` rules out, and another speaker says so."""
    if yes.polarity is Polarity.DENIES or yes.status not in ruled or not _of_one_matter(yes, no):
        return False
    if yes.view.statement.id == no.view.statement.id or not _parted(yes, no):
        return False
    if not denies(no.view, yes.view):
        return False
    return raw_score(yes, no).value >= _SAME_MATTER


def _parted(yes: Features, no: Features) -> bool:
    """Whether it is another party that denies: one speaker may say this today and that tomorrow.

    A deed and its denial part in any mouth, also where two outlets have it from one. What is only
    planned is denied by somebody: the outlet that has it as dropped may just know more than the
    one that had it as planned.
    """
    if are_one(yes, no):
        return yes.status in _DONE and not came_before(yes, no)
    return yes.status in _DONE or bool(speakers(no))


def _of_one_matter(a: Features, b: Features) -> bool:
    """Whether nothing shows two clauses to speak of two acts, doers, things or times."""
    if not (a.acts & b.acts) - CONTROL:
        return False
    for left, right in ((a.agents, b.agents), (a.things, b.things)):
        if left and right and not left & right:
            return False
    return not at_other_times(a, b)


def _parting(yes: Features, no: Features, told: Sequence[Features]) -> Link:
    """A tension; a reversal or an update where both can stand.

    They can where it was not so by then and is done later, and where one speaker says the one and
    later the other, but for a deed that was done and is denied after that. "Not so by then" holds
    only where nobody of those who `told` of it had the deed before. That an inquiry had brought
    nobody and now has somebody is an update.
    """
    said = yes, whole_phrase(yes.view, _told_by(yes))
    denied = no, whole_phrase(no.view, negation_of(no.view))
    one = are_one(yes, no)
    if awaits(no.view) and (one or may_tell(yes, no)) and not _told_before(no, told):
        why = reason(ReasonCode.STATUS_UPDATED, denied, said)
        return link(LinkKind.UPDATE, None, (no, yes), why, ordered=True)
    before = one and _had_denied(no) and no.view.report is yes.view.report
    if before or (came_before(no, yes) and (one or _not_yet(no, told))) or _still_open(no, told):
        why = reason(ReasonCode.STATUS_REVERSED, denied, said)
        return link(LinkKind.REVERSAL, None, (no, yes), why, ordered=True)
    if came_before(yes, no) and one and yes.status not in ACTUAL:
        why = reason(ReasonCode.STATUS_REVERSED, said, denied)
        return link(LinkKind.REVERSAL, None, (yes, no), why, ordered=True)
    why = reason(ReasonCode.POLARITY_DIFFERS, said, denied)
    return link(LinkKind.TENSION, LinkType.DENIAL, (yes, no), why, ordered=True)


def _had_denied(no: Features) -> bool:
    """Whether the words of denying are older than those around: "which it had earlier denied"."""
    return any(_HAD_DENIED.search(span.quote) for span in no.view.statement.cue)


def _told_by(yes: Features) -> Span:
    """The words by which a clause says that it is so, or how far it has got."""
    return head_span(yes) if yes.status in ACTUAL else status_span(yes.view)


def _still_open(no: Features, told: Sequence[Features]) -> bool:
    """Whether a denial says in so many words that it is not so yet, and nobody had it before.

    When its report came out need not be known: what is not yet so may be so an hour later.
    """
    if no.status not in (StatusValue.NOT_DONE, StatusValue.UNCLEAR):
        return False
    yet = _NOT_YET.search(" ".join(no.view.words)) is not None
    return yet and not _told_before(no, told)


def _told_before(no: Features, told: Sequence[Features]) -> bool:
    return any(came_before(one, no) for one in told)


def may_tell(yes: Features, no: Features) -> bool:
    """Whether an outlet itself or an authority tells what had not come out by then.

    Who else tells of somebody's arrest may dispute that there was none; that somebody was arrested,
    a person in office may tell as well.
    """
    kinds = _OFFICIAL | (_IN_OFFICE if awaits_anybody(no.view) else frozenset())
    return all(chain.terminal.kind in kinds for chain in yes.view.statement.chains)


def _of_one_act(a: Features, b: Features) -> bool:
    """Whether what one denies is what the other asserts: one class of act, or nearly all words."""
    return bool(a.acts & b.acts) or raw_score(a, b).words >= _NEARLY_ALL


def _not_yet(no: Features, told: Sequence[Features]) -> bool:
    """Whether a denial speaks of its own day alone, before which nobody told of the deed."""
    if rules_out(no) - _DONE or not SO_FAR.search(" ".join(no.view.words)):
        return False
    return all(one.status not in _DONE or came_before(no, one) for one in told)


def contrast_links(clauses: Sequence[Features], kin: Kinship) -> Iterator[Link]:
    """A tension between "by a drone and not by a jet" and each clause of another with the jet."""
    contrasting = [(one, one.contrast) for one in clauses if one.contrast is not None]
    for no, made in contrasting:
        denied = no.view.place_of(made.first, made.last)
        for yes in clauses:
            at = ruled_out(no, yes)
            if at is not None and _in_two_mouths(yes, no, kin):
                said = yes.view.place_of(at, at + 1)
                why = reason(ReasonCode.POLARITY_DIFFERS, (yes, said), (no, denied))
                yield link(LinkKind.TENSION, LinkType.DENIAL, (yes, no), why, ordered=True)


def _in_two_mouths(yes: Features, no: Features, kin: Kinship) -> bool:
    """Whether two clauses speak of one act, and no one speaker says both."""
    if yes.view.statement.id == no.view.statement.id or are_one(yes, no):
        return False
    if not {yes.status, no.status} <= ACTUAL or months_apart(yes, no):
        return False
    for left, right in ((yes.places, no.places), (yes.agents, no.agents)):
        if left and right and not left & right:
            return False
    if at_other_times(yes, no):
        return False
    related = kin.related(yes.view.report.id, no.view.report.id)
    return related and raw_score(yes, no).words >= _SAME_EVENT
