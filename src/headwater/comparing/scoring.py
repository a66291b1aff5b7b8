"""How likely two clauses put the same proposition, with what speaks for and against it."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.comparing.addresses import of_other_addresses
from headwater.comparing.contrasts import told_of
from headwater.comparing.features import COUNTED_ACTS, MORE_OF, REJECTS, Features
from headwater.comparing.long_before import far, is_only_asked, is_past, long_before
from headwater.comparing.negated import is_negated
from headwater.comparing.numbered import of_other_numbers
from headwater.comparing.occasions import MORE
from headwater.comparing.speaking_of_self import of_two_mouths
from headwater.knowledge.acts import excluded, opposites
from headwater.records import Polarity
from headwater.text.intervals import overlaps
from headwater.text.similarity import cosine, overlap

SAME_CLAIM = 0.55
"""From this score on two clauses are one claim. Set by hand for precision, as are the constants
below (see `_VECTOR_SHARE`)."""

SAME_WORDS_AT = 0.8
MUTUAL = frozenset(
    {"meet", "discuss", "call", "negotiate", "agree", "cooperate", "clash", "merge", "ceasefire"}
)
"""Acts that both sides do: who is named first makes no difference."""
_CONTAINED = 0.5
_CONTAINED_BESIDE = 0.25
"""How much it counts what a short clause shares of its own words; less beside vectors."""
_FULL_MASS = 2.4
_AGENT_AGREES = 0.045
_AGENT_DIFFERS = -0.15
_DOER_DIFFERS = -0.3
_ROLES_SWAPPED = -0.6
_OUTER_DIFFERS = -0.4
_ACT_AGREES = 0.03
_CORE_AGREES = 0.15
_SAME_TIE = 0.6
_ACT_DIFFERS = -0.10
_ACT_UNDONE = -0.25
_ACT_EXCLUDED = -0.5
_ACT_DESCRIBES = -0.3
_TIMES_APART = -0.15
_NAMES_APART = -0.12
_MARKS_APART = -0.25
_RANKS_APART = -0.45
_LEADS_APART = -0.25
_OPPOSED = -0.08
_FAR_APART = -0.5
_ASKED_FOR = 0.5
"""Of matched weight: what is asked for and what is told in the same words are one matter."""
_NEAR = 300
"""Characters behind which a bare noun takes up what was told."""
_VECTOR_SHARE = 0.5
_VECTOR_ZERO = 0.35
_VECTOR_ONE = 0.85
_NEIGHBOURS_SHARE = 0.2
"""What the vectors of two clauses make up: half of the score, from a cosine of .35 to one of .85; a
fifth in one report, where they hold much of what stands around, and within a thread.

Chosen with the vectors of the trained model, on the fourteen stories kept apart: 56 of 421 pairs of
one claim joined, 69 of 78 joined pairs right (with a fifth throughout, more for what a short clause
shares and for what agrees 24, and 30 of 35; what it is today has docs/comparing.md); MRPC test
accuracy .701 (.677). From .52 on more are found, but what is new is oftener two like injuries than
one. A greater share for clauses of one report joins neighbours. 2026-11-22,
`benchmarks/stories.py`, `claims.py`."""


@dataclass(frozen=True, slots=True)
class Score:
    """How well two clauses fit, 0 to 1, and of what that is made.

    `words` is the share of matched weight; the others are what is added or taken away.
    """

    value: float
    words: float
    agents: float = 0.0
    core: float = 0.0


def score(a: Features, b: Features) -> Score:
    """Compare two clauses; symmetric. Clauses without terms, or of one statement, score 0."""
    if a.view.statement.id == b.view.statement.id or not a.bag.mass or not b.bag.mass:
        return Score(0.0, 0.0)
    found = raw_score(a, b, _VECTOR_SHARE)
    if (a.polarity is Polarity.DENIES) != (b.polarity is Polarity.DENIES):
        # a "not" turns a vector further than the matter
        found = max(found, raw_score(a, b), key=lambda one: one.value)
    if found.value and (of_other_events(a, b) or not _of_one_degree(a, b, found.words)):
        return Score(0.0, found.words)
    return found


def _of_one_degree(a: Features, b: Features, words: float) -> bool:
    """Whether modality and degree agree: in the act each turns on, or in all words that show any.

    An act inside another's ("tried to prevent Russia from arming") is not that act, unless the
    words are the same nearly all over.
    """
    if a.view.frame != b.view.frame:
        return words >= SAME_WORDS_AT and a.signs == b.signs
    return a.degree == b.degree or a.signs == b.signs


def ruled_out(no: Features, yes: Features) -> int | None:
    """The number of the word in `yes` that `no` rules out by a contrast; None for none.

    "A jet struck" tells what "struck by a drone and not by a jet" rules out.
    """
    if no.contrast is None or yes.polarity is not Polarity.ASSERTS or is_negated(yes.view):
        return None
    return told_of(no.contrast, yes.view)


def of_other_events(a: Features, b: Features) -> bool:
    """Whether one clause speaks of "a second blast" or "another mine", the other of none such; or
    both of things of one kind under other numbers ("Building 12", "Building 14"), or each of
    another block of another street.

    One more may be the very one, where both give one number or one day: "another strike killed
    six".
    """
    if of_other_numbers(a.numbered, b.numbered) or of_other_addresses(a.address, b.address):
        return True
    if a.occasions == b.occasions:
        return False
    if a.occasions and b.occasions:
        return not (a.occasions & b.occasions or (a.occasions | b.occasions) & MORE)
    return not ((a.occasions | b.occasions) <= MORE and _share_number_or_day(a, b))


def of_other_places(a: Features, b: Features) -> bool:
    """Whether both clauses name places, and none in common."""
    return bool(a.places and b.places and not a.places & b.places)


def at_other_times(a: Features, b: Features) -> bool:
    """Whether both clauses give times, and these share no moment."""
    if not a.dates or not b.dates:
        return False
    return not any(overlaps(x, y) for x in a.dates for y in b.dates)


def are_shown_apart(a: Features, b: Features) -> bool:
    """Whether the words show two events: months between them, no common moment, "another mine"."""
    return at_other_times(a, b) or months_apart(a, b) or of_other_events(a, b)


def _share_number_or_day(a: Features, b: Features) -> bool:
    left, right = ({(q.low, q.high) for q in one.view.quantities} for one in (a, b))
    if a.counts and b.counts:
        return bool(left & right)
    return a.exact_dates and b.exact_dates and _times(a, b) == 0


def raw_score(a: Features, b: Features, by_vectors: float = _NEIGHBOURS_SHARE) -> Score:
    """The score without regard to modality and degree: for clauses of one thread.

    `by_vectors` is the share that vectors make up where the clauses are of two reports. What denies
    or ends something says much the same words and means another thing.
    """
    shared = overlap(a.bag, b.bag)
    if not shared.terms:
        return Score(0.0, 0.0)
    both = (shared.a + shared.b) / (a.bag.mass + b.bag.mass)
    small = shared.a / a.bag.mass if a.bag.mass <= b.bag.mass else shared.b / b.bag.mass
    contained = small * min(1.0, min(shared.a, shared.b) / _FULL_MASS)
    angle = cosine(a.view.clause.vector, b.view.clause.vector)
    by_itself = _CONTAINED if angle is None else _CONTAINED_BESIDE
    words = (1 - by_itself) * both + by_itself * contained
    agents = _agents(a, b) + _doers(a, b)
    core = _CORE_AGREES if same_core(a, b) else 0.0
    names = _persons(a, b) + _opposed(a, b) + (0.0 if core else _names(a, b))
    value = words + agents + _acts(a, b) + _times(a, b) + names + core
    if angle is not None:
        scaled = (angle - _VECTOR_ZERO) / (_VECTOR_ONE - _VECTOR_ZERO)
        share = _NEIGHBOURS_SHARE if a.view.report is b.view.report else by_vectors
        value = (1 - share) * value + share * min(1.0, max(0.0, scaled))
    if a.ties & b.ties or _nobody_hurt(a, b):
        value = max(value, _SAME_TIE)
    return Score(min(1.0, max(0.0, value)), words, agents, core)


def _nobody_hurt(a: Features, b: Features) -> bool:
    """Whether both say that nobody was killed or hurt, and nothing shows two events."""
    if not a.view.unharmed or a.view.unharmed != b.view.unharmed:
        return False
    return not of_other_places(a, b) and not are_shown_apart(a, b)


def same_core(a: Features, b: Features) -> bool:
    """Whether one does one act with one kind of thing to one other, and nothing shows two events.

    What else the clauses say is then detail ("with advanced missiles", "in retaliation for").
    How many were killed or hurt is one matter too, where no place or time shows two.
    """
    if a.counts and b.counts and a.acts & b.acts & COUNTED_ACTS and not _agents(a, b) < 0:
        return not of_other_places(a, b) and not _times(a, b)
    if not (a.agents & b.agents and a.acts & b.acts and a.things & b.things):
        return False
    if (a.outer or b.outer) and not a.outer & b.outer:
        return False
    if not (a.others & b.others or a.outer):
        return False
    return not of_other_places(a, b) and not _times(a, b)


def _agents(a: Features, b: Features) -> float:
    if a.outer and b.outer and not a.outer & b.outer:
        return _OUTER_DIFFERS
    if not a.agents or not b.agents:
        return 0.0
    if a.agents & b.agents:
        return _AGENT_AGREES
    if a.agents & b.others and b.agents & a.others and not a.acts & MUTUAL:
        return _ROLES_SWAPPED
    return _AGENT_DIFFERS


def _doers(a: Features, b: Features) -> float:
    """Other nouns say who or what did it, or to whom it was given."""
    if Polarity.DENIES in (a.polarity, b.polarity):
        return 0.0
    pairs = ((a.doer, b.doer), (a.receiver, b.receiver))
    apart = any(one is not None and two is not None and one.differs(two) for one, two in pairs)
    return _DOER_DIFFERS if apart else 0.0


def cannot_both_be(a: Features, b: Features) -> bool:
    """Whether two clauses lay one matter on rivals, or have one thing here and gone from here."""
    if of_rival_doers(a, b):
        return True
    apart = a.standing.excludes(b.standing)
    return apart and Polarity.DENIES not in (a.polarity, b.polarity)


def of_rival_doers(a: Features, b: Features) -> bool:
    """Whether one matter is laid on two doers or causes that cannot be one, or on who was hurt."""
    if Polarity.DENIES in (a.polarity, b.polarity):
        return False
    if a.doer is not None and b.doer is not None and a.doer.rivals(b.doer):
        return True
    return {a.on_itself, b.on_itself} == {True, False}


def are_never_one(a: Features, b: Features) -> bool:
    """Whether something shows two clauses to be no one claim, however alike their words."""
    if of_other_events(a, b) or (a.dates and b.dates and months_apart(a, b)):
        return True
    if long_before(a, b) or long_before(b, a):
        return True
    if a.taken_back is not b.taken_back:
        return True
    if is_only_asked(a, b) and raw_score(a, b).words < _ASKED_FOR:
        return True
    if _of_other_persons(a, b) or cannot_both_be(a, b):
        return True
    if of_two_mouths(a, b) and raw_score(a, b).words < SAME_WORDS_AT:
        return True
    if _only_points(a, b) or _only_points(b, a):
        return True
    return ruled_out(a, b) is not None or ruled_out(b, a) is not None


def _only_points(one: Features, at: Features) -> bool:
    """Whether one clause is but a noun that takes up an event told before it ("confirmed the
    attack"), and the other does not stand near before it, so that any like event would do."""
    if not one.only_takes_up or at.only_takes_up:
        return False
    start, end = one.view.clause.content[0].start, at.view.clause.content[-1].end
    near = one.view.report is at.view.report and 0 <= start - end <= _NEAR
    return not near


def _of_other_persons(a: Features, b: Features) -> bool:
    """Whether one kind of thing is told of two persons: "she was held", "he was held"."""
    if a.subject is None or b.subject is None or a.acts & b.acts & MUTUAL:
        return False
    alike = bool(a.acts & b.acts) or not (a.acts or b.acts)
    if a.acts & b.acts & COUNTED_ACTS and a.subject.is_beside(b.subject):
        return _in_one_paragraph(a, b) or a.subject.is_other(b.subject)
    return alike and a.subject.is_other(b.subject)


def _in_one_paragraph(a: Features, b: Features) -> bool:
    left, right = (one.view.clause.content[0].start for one in (a, b))
    between = a.view.report.text[min(left, right) : max(left, right)]
    return a.view.report is b.view.report and "\n" not in between


def _acts(a: Features, b: Features) -> float:
    if a.acts & b.acts:
        return _ACT_AGREES
    if (a.acts >= REJECTS) != (b.acts >= REJECTS):
        # an offer that is made and one that is rejected may be one offer, and are two acts
        return _ACT_EXCLUDED
    if not a.acts or not b.acts:
        return 0.0
    denied = Polarity.DENIES in (a.polarity, b.polarity)
    if not denied and any(excluded(act) & b.acts for act in a.acts):
        return _ACT_EXCLUDED
    if any(opposites(act) & b.acts for act in a.acts):
        return _ACT_UNDONE
    if a.acts & b.described or b.acts & a.described:
        return _ACT_DESCRIBES
    return 0.0 if a.acts & b.loose or b.acts & a.loose else _ACT_DIFFERS


def _times(a: Features, b: Features) -> float:
    if not a.dates or not b.dates:
        return 0.0
    if any(overlaps(x, y) for x in a.dates for y in b.dates):
        return 0.0
    if all(far(x, y) for x in a.dates for y in b.dates):
        return _FAR_APART
    return _TIMES_APART


def months_apart(a: Features, b: Features) -> bool:
    """Whether the times of two clauses, or of one and of the other's report, lie a month apart.

    A clause without a time of its own speaks of the days before its report: "two people were shot
    there in August 2015" tells nothing of the shooting that a report of 2019 is about.
    """
    if a.dates and b.dates:
        return _times(a, b) == _FAR_APART
    return is_past(a) != is_past(b)


def _names(a: Features, b: Features) -> float:
    """Each side names somebody or some place that the other lacks."""
    left, right = a.agents | a.others, b.agents | b.others
    return _NAMES_APART if left - right and right - left else 0.0


def _persons(a: Features, b: Features) -> float:
    """What shows that other persons are spoken of: ages, ranks, the names clauses begin with."""
    value = 0.0
    if a.marks and b.marks and not a.marks & b.marks:
        value += _MARKS_APART
    if not a.persons & b.persons and (_ranked(a, b) or _ranked(b, a)):
        value += _RANKS_APART
    if a.lead and b.lead and not a.lead & b.lead and not _named_in(a, b) and not _named_in(b, a):
        value += _LEADS_APART
    return value


def _ranked(one: Features, other: Features) -> bool:
    """Whether `one` speaks of one of several, and `other` of another one, the first or all."""
    if one.ranks == {"one"}:
        return other.counts and not other.ranks
    return (
        bool(one.ranks) and not one.ranks & other.ranks and not (one.ranks | other.ranks) & MORE_OF
    )


def _named_in(one: Features, other: Features) -> bool:
    """Whether the person that `one` begins with is named anywhere in `other`."""
    return bool(one.lead & (other.agents | other.others | set(other.view.words)))


def _opposed(a: Features, b: Features) -> float:
    """Who denies speaks of the very thing that another asserts: as much must agree."""
    opposed = (a.polarity is Polarity.DENIES) != (b.polarity is Polarity.DENIES)
    return _OPPOSED if opposed else 0.0
