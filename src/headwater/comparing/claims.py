"""Clauses → claims: the same proposition across and within reports."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import combinations

from headwater.comparing.clusters import average_linkage, candidate_pairs
from headwater.comparing.features import COUNTED_ACTS, Features
from headwater.comparing.fitting import Fitting
from headwater.comparing.negated import (
    awaits,
    both_deny,
    denies,
    denies_beside,
    is_negated,
    tells_instead,
)
from headwater.comparing.ruled import Held
from headwater.comparing.scoring import (
    SAME_CLAIM,
    score,
)
from headwater.comparing.status import denies_apart, denies_denial, says_denial
from headwater.comparing.views import BE
from headwater.comparing.wording import is_sentence, is_vague
from headwater.knowledge import saying
from headwater.records import Claim, ClaimRuling, Member, Place, Polarity, Span, StatusValue, cut
from headwater.text.clauses import bids, governs

_MANY = 24
_JOINT = re.compile(
    r"(?:that (?=\S)|(?:However|Meanwhile|Moreover|Furthermore|Additionally|Also|Nevertheless|Still"
    r"|Instead|Besides|In addition|Then|Separately|But|And|Yet|So), |(?:But|And|Yet) (?=\S))"
)
"""What joins a clause to words before it."""
_LONG = 30
"""A label of more words than this is too long to read at a glance."""


@dataclass(frozen=True)
class Group:
    """The clauses of one claim in the order of their ids, and the titles that say the same.

    Titles are compared with the body and may be linked, but they are no members: who counts the
    carriers of a claim must not meet the same article twice.
    """

    clauses: tuple[Features, ...]
    titles: tuple[Features, ...] = ()

    @cached_property
    def id(self) -> str:
        """The claim's id: its smallest clause id."""
        return self.clauses[0].id

    @cached_property
    def fits(self) -> Mapping[str, float]:
        """How well each clause fits the others on average; 1 for one that stands alone.

        In a large claim the first `_MANY` others stand for all.
        """
        some = self.clauses[: _MANY + 1]
        return {a.id: _fit(a, [b for b in some if b is not a][:_MANY]) for a in self.clauses}

    @cached_property
    def head(self) -> Features:
        """The clause that puts the claim best: asserted, readable by itself, fitting the rest."""
        return min(self.clauses, key=self._rank)

    def polarity_of(self, one: Features) -> Polarity:
        """Whether `one` asserts what the claim's label says, denies it or leaves it open.

        A claim that nobody asserts is put in words of denial or doubt ("has not transferred", "is
        yet to decide"): whoever says those words asserts them. Where the denial lies in the cue
        ("denied that its forces struck"), the label is the plain sentence and stays denied. Where
        the label says that somebody is considering it, so does who leaves open what was decided;
        where it says that he ordered it or asked for it, so does who says that. Who denies
        something else, only says what one must not do, or what had not come out by then ("no
        arrests have been made"), leaves it open; but who does so beside what the label says ("is
        at Osk and has not been sold") asserts that. Who "denied that he had refused" denies what a
        label says that holds the refusal.
        """
        head = self.head.view
        if denies_denial(one.view) and is_negated(head):
            return Polarity.DENIES
        asserted = one.polarity is self.head.polarity is Polarity.ASSERTS
        if asserted and (denies_beside(one.view, head) or denies_beside(head, one.view)):
            return Polarity.DENIES
        if one.polarity is Polarity.DENIES and self.head.polarity is not Polarity.DENIES:
            if both_deny(one.view, head) or (is_negated(one.view) and is_negated(head)):
                return Polarity.ASSERTS
            if denies(one.view, head) and not awaits(one.view):
                return one.polarity
            beside = denies_apart(one.view) or tells_instead(one.view, head)
            return Polarity.ASSERTS if beside else Polarity.OPEN
        if one.polarity is Polarity.OPEN and self.head.polarity is Polarity.DENIES:
            same = self._told_by_label and both_deny(one.view, head)
            return Polarity.ASSERTS if same else one.polarity
        if one.polarity is Polarity.OPEN and self.head.polarity is Polarity.ASSERTS:
            weighed = one.status is self.head.status is StatusValue.UNDECIDED
            return Polarity.ASSERTS if weighed else one.polarity
        turned = one.polarity is self.head.polarity and self._told_by_label
        return Polarity.ASSERTS if turned else one.polarity

    @cached_property
    def _told_by_label(self) -> bool:
        """Whether the head's own words hold its denial or doubt, and nobody asserts the rest."""
        head = self.head
        if head.polarity is Polarity.DENIES:
            return says_denial(head.view)
        if head.polarity is Polarity.OPEN and _is_bidden(head):
            return True
        within = head.view.clause.content
        hedges = head.view.statement.stance.hedges
        return head.polarity is Polarity.OPEN and any(
            span.covers(hedge) for span in within for hedge in hedges
        )

    def _rank(self, one: Features) -> tuple[bool, bool, bool, bool, float, int, str]:
        quote = _words_of(one).quote
        words = [w for w in one.view.words if w and w[0].isalnum()]
        denies = one.polarity is not Polarity.ASSERTS or denies_denial(one.view)
        part, vague = not is_sentence(quote), is_vague(quote)
        fit = -self.fits[one.id]
        return (denies, part, vague, len(words) > _LONG, fit, len(words), one.id)


def group_claims(
    features: Sequence[Features], fitting: Fitting, rulings: Sequence[ClaimRuling] = ()
) -> tuple[Group, ...]:
    """The claims of a story as `rulings` allow, ordered by id; no clauses give none."""
    named = {one for ruling in rulings for one in (ruling.a, ruling.b)}
    alike = _alike(_ordered(f for f in features if not f.view.is_title), named)
    carriers = [same[0] for same in alike]
    bags = [f.bag for f in carriers]
    held = Held.of(rulings, [f.id for f in carriers])

    def fits(i: int, j: int) -> float:
        return fitting.value(carriers[i], carriers[j])

    pairs = sorted({*candidate_pairs(bags), *_tied_pairs(carriers)})
    fitting.prepare((carriers[i], carriers[j]) for i, j in pairs)
    clusters = average_linkage(len(carriers), pairs, held.keeping_apart(fits), SAME_CLAIM)
    joined = _with_tolls(held.joined(clusters, fits, SAME_CLAIM), carriers, named)
    made = [Group(_ordered(f for n in cluster for f in alike[n])) for cluster in joined]
    groups = sorted(made, key=lambda group: group.id)
    titles = sorted((f for f in features if f.view.is_title), key=lambda f: f.id)
    return _with_titles(groups, titles, fitting)


def _alike(carriers: Sequence[Features], named: set[str]) -> list[list[Features]]:
    """Clauses of the same words, names, times and degree together: they are one claim anyway.

    Without a name, the same words in two reports may speak of two matters. Those `named` in a
    ruling stand alone, as a person may see a difference.
    """
    alike: dict[tuple[object, ...], list[Features]] = {}
    uses: Counter[tuple[object, ...]] = Counter()
    for one in carriers:
        where = "" if one.agents | one.others else one.view.report.id
        key = (one.view.words, one.agents, one.others, one.dates, one.degree, where)
        again = (*key, one.view.statement.id)
        alone = one.id in named or not one.bag.mass
        alike.setdefault((one.id,) if alone else (*key, uses[again]), []).append(one)
        uses[again] += 1
    return list(alike.values())


def _ordered(clauses: Iterable[Features]) -> tuple[Features, ...]:
    return tuple(sorted(clauses, key=lambda one: one.id))


def _tied_pairs(carriers: Sequence[Features]) -> Iterator[tuple[int, int]]:
    """Pairs that bring in a company tied to one actor, whatever else their words are."""
    tied: dict[str, list[int]] = {}
    for number, one in enumerate(carriers):
        for actor in one.ties:
            tied.setdefault(actor, []).append(number)
    for numbers in tied.values():
        yield from combinations(numbers, 2)


def _with_tolls(
    clusters: Sequence[Sequence[int]], carriers: Sequence[Features], named: set[str]
) -> list[list[int]]:
    """The clusters, each toll that stands alone beside the one toll that its report tells of else.

    "He put the number of dead at seven" names no event; the report's other number of the dead does.
    Where a report has tolls of several claims, or a person ruled on one, they stay apart.
    """
    result = [list(cluster) for cluster in clusters]
    homes: dict[tuple[str, str], set[int]] = {}
    for place, cluster in enumerate(result):
        for one in (carriers[number] for number in cluster):
            for act in one.acts & COUNTED_ACTS if one.is_toll else ():
                homes.setdefault((one.view.report.id, act), set()).add(place)
    for place, alone in enumerate(clusters):
        one = carriers[alone[0]]
        if len(result[place]) != 1 or not one.is_bare_toll or one.id in named:
            continue
        (act, *more) = sorted(one.acts & COUNTED_ACTS)
        others = homes[one.view.report.id, act] - {place}
        if not more and len(others) == 1 and result[min(others)]:
            (home,) = others
            result[home] += alone
            result[place] = []
    return [cluster for cluster in result if cluster]


def _with_titles(
    groups: Sequence[Group], titles: Sequence[Features], fitting: Fitting
) -> tuple[Group, ...]:
    """Each title beside the claim it says best, where it says one."""
    if not titles:
        return tuple(groups)
    beside: dict[str, list[Features]] = {}
    carriers = [(clause, group) for group in groups for clause in group.clauses]
    bags = [title.bag for title in titles] + [clause.bag for clause, _ in carriers]
    best: dict[int, tuple[float, str]] = {}
    pairs = [
        (i, *carriers[j - len(titles)]) for i, j in candidate_pairs(bags) if i < len(titles) <= j
    ]
    fitting.prepare((titles[i], clause) for i, clause, _ in pairs)
    for i, clause, group in pairs:
        value = fitting.value(titles[i], clause)
        found = (-value, group.id)
        if value >= SAME_CLAIM and found < best.get(i, (0.0, "")):
            best[i] = found
    for number, (_, claim) in sorted(best.items()):
        beside.setdefault(claim, []).append(titles[number])
    return tuple(Group(g.clauses, tuple(beside.get(g.id, ()))) for g in groups)


def claim_of(group: Group, thread: str) -> Claim:
    """The record of a claim."""
    return Claim(
        id=group.id,
        label=label_of(group.head),
        thread=thread,
        members=tuple(
            Member(
                clause=one.id,
                statement=one.view.statement.id,
                polarity=group.polarity_of(one),
                score=round(group.fits[one.id], 2),
            )
            for one in group.clauses
        ),
    )


def _words_of(one: Features) -> Place:
    """The words of a clause as one place: its longest span, without what joins it to others.

    "that", "However," and the like tie the words to a sentence that is not shown with them. Of a
    clause around another of its statement they are all words from its first to its last.
    """
    spans: tuple[Span, ...] = one.view.clause.content
    first, last = spans[0], spans[-1]
    others = (c.content[-1] for c in one.view.statement.clauses if c.id != one.id)
    if len(spans) > 1 and any(first.end <= o.end <= last.start for o in others):
        text = one.view.report.text
        spans = (cut(text, first.start, last.end),)
    longest = max(spans, key=lambda span: (span.end - span.start, -span.start))
    joint = _JOINT.match(longest.quote)
    if joint is not None:
        rest = longest.quote[joint.end() :]
        longest = Span(longest.start + joint.end(), longest.end, rest)
    return Place.of(one.view.report.id, longest)


def label_of(one: Features) -> Place:
    """The words that head a claim: those of the clause, and a verb that they are nothing without.

    "Al-Qaeda" and "the toll at seven" become "blamed Al-Qaeda" and "put the toll at seven", "the
    plan" becomes "the plan was confirmed". A verb beside them that only says, and one that denies,
    is none of the claim.
    """
    place = _words_of(one)
    statement, clause = one.view.statement, one.view.clause
    whole = clause.content == statement.content and len(clause.content) == 1
    if one.polarity is Polarity.DENIES or not whole or len(statement.cue) != 1:
        return place
    cue, text = statement.cue[0], one.view.report.text
    if _is_bidden(one):
        return Place.of(place.report, cut(text, cue.start, place.end))
    if place.start != clause.content[0].start:
        return place
    known = saying.verb(cue.quote.split()[-1])
    if cue.end + 1 == place.start and governs(cue.quote, place.quote):
        return Place.of(place.report, cut(text, cue.start, place.end))
    if is_sentence(place.quote):
        return place
    between = text[place.end : cue.start]
    if (known is None or known.strong) and cue.quote.split()[0].lower() not in BE:
        return place
    if place.end < cue.start <= place.end + _NEAR and not _ENDS.search(between):
        return Place.of(place.report, cut(text, place.start, cue.end))
    return place


def _is_bidden(one: Features) -> bool:
    """Whether a clause is nothing but what somebody orders or asks for, right behind the words of
    that: "asked | that they go", "ordered | Osk held"."""
    first, cues = one.view.clause.content[0], one.view.statement.cue
    right_behind = bool(cues) and cues[-1].end + 1 == first.start
    return right_behind and bids(cues[-1].quote) and governs(cues[-1].quote, first.quote)


_NEAR = 100
_ENDS = re.compile(r"[.!?\n\u201c\u201d\"]")


def _fit(one: Features, others: Sequence[Features]) -> float:
    if not others:
        return 1.0
    return sum(score(one, other).value for other in others) / len(others)
