"""What two clauses are compared by: weighted terms, parts, status, polarity, numbers, times."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.comparing.actors import Cast
from headwater.comparing.addresses import Address, address_of
from headwater.comparing.bygone import Bygone, is_bidden
from headwater.comparing.contrasts import Contrast, contrast
from headwater.comparing.doers import Doer, doer_of, receiver_of, turns_on_itself
from headwater.comparing.numbered import Numbered, numbered
from headwater.comparing.occasions import set_off
from headwater.comparing.standing import Standing, standing
from headwater.comparing.status import ACTUAL, polarity, signs, status
from headwater.comparing.subjects import Named, Subject, named_before, subject_of
from headwater.comparing.taken_back import is_taken_back
from headwater.comparing.terms import terms_of
from headwater.comparing.views import View
from headwater.knowledge.acts import find_loose, find_things
from headwater.records import Interval, NameKind, Polarity, Precision, Quantity, StatusValue
from headwater.text.ages import is_age
from headwater.text.similarity import Bag, Weights

FLOOR = 0.35
"""Set by hand, not tuned; what it gives on MRPC and the incidents: benchmarks/claims.py."""

NO_COUNT = re.compile(
    r"years?[\s-]old|\b(?:years?|months?|weeks?|days?|hours?|minutes?|seconds?)\b|\bblocks?\b"
    r"|\bof\s+\d|^9-?1-?1\b|\b(?:street|st|avenue|road|chapter|article|section|image|photo)\b"
    r"|\d(?:st|nd|rd|th)\b|\b(?:first|second|third|fourth|fifth)\b",
    re.IGNORECASE,
)
"""Ages, spans of time, addresses and ranks are numbers of something else than a count."""
COUNTED_ACTS = frozenset({"kill", "injure", "detain", "displace", "disappear", "infect"})
"""Acts whose victims reports count."""
_TIE_BEFORE = 4
_TIE_AFTER = 7
_TIED = frozenset({"founded", "owned", "run", "controlled", "led", "headed", "linked", "tied"})
_PEOPLE = frozenset({"person", "man", "woman", "official", "country"})
_MARK = re.compile(r"\b(\d{1,3}|[a-z]{3,7})[- ]years?[- ]old\b")
MORE_OF = frozenset({"another", "additional"})
"""Words that set one off from those before without saying which one it is."""
_RANKS = frozenset(
    {"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"} | MORE_OF
)
_ONE = frozenset({"a", "an", "one"})
_PERSONS = frozenset({"person", "man", "woman", "child", "police", "soldier", "suspect", "worker"})
_DATED = frozenset({Precision.MINUTE, Precision.PART_OF_DAY, Precision.DAY})


@dataclass(frozen=True, slots=True)
class Features:
    """One clause, ready to compare.

    `described` are the acts that only describe ("the men charged were"), `loose` those that some
    words may tell of and need not. `agents`, `others` and
    `outer` (who prevents, urges or allows the act) are actor ids, as far as they are named;
    `places` are those of `others` that are places, `things` the classes of what the clause speaks
    of beside people. `signs` are the degrees that any words of the clause
    show, `dates` the intervals of its times that both begin and end, `marks` ages and the like
    ("13-year-old") by which persons without a name are told apart, `ranks` the places in a row
    ("the fifth officer", "another"; "one" for "an officer"). `persons` are the people named, `lead`
    is the one that the clause begins with: actor and words, empty where it begins otherwise.
    `occasions` are the words that set its event off from others ("a second blast"), `numbered` the
    numbers of what it names ("the 3rd Brigade"). `ties` are the
    actors that a company without a name is tied to, `counts` whether it gives a number, `contrast`
    what it sets against what it means ("by a drone, not a jet"). `doer` and `receiver` are plain
    nouns ("by smugglers", "to a charity"), `on_itself` tells whether who was hurt did it,
    `standing` where something is or no longer is. `subject` is the one person with whom it begins.
    `bygone` are the times of its whole report that lie a month and more before it, `is_bidden`
    tells whether it is only what somebody asks for or advises ("asked that they go"). `address` is
    the one block of a street that it names, `taken_back` tells whether its report corrects it.
    """

    view: View
    bag: Bag
    status: StatusValue
    signs: frozenset[StatusValue]
    ties: frozenset[str]
    counts: bool
    polarity: Polarity
    acts: frozenset[str]
    described: frozenset[str]
    loose: frozenset[str]
    agents: frozenset[str]
    others: frozenset[str]
    outer: frozenset[str]
    places: frozenset[str]
    things: frozenset[str]
    dates: tuple[Interval, ...]
    exact_dates: bool
    marks: frozenset[str]
    ranks: frozenset[str]
    occasions: frozenset[str]
    numbered: Numbered
    persons: frozenset[str]
    lead: frozenset[str]
    contrast: Contrast | None
    doer: Doer | None
    receiver: Doer | None
    on_itself: bool | None
    standing: Standing
    subject: Subject | None
    bygone: tuple[Interval, ...] = ()
    is_bidden: bool = False
    address: Address | None = None
    taken_back: bool = False

    @property
    def id(self) -> str:
        """The clause's id."""
        return self.view.clause.id

    @property
    def degree(self) -> str:
        """What keeps claims of one thread apart: "actual", or the modality or degree.

        Of an act that another tries to prevent or urges, the trying is what is told: the degree
        of the act itself keeps nothing apart.
        """
        framed = self.view.frame in ("prevent", "urge")
        return "actual" if framed or self.status in ACTUAL else self.status.value

    @property
    def only_takes_up(self) -> bool:
        """Whether a clause is nothing but an act's noun that takes up what was told: "the attack",
        "that interception"."""
        told = [word for word in self.view.words if word[:1].isalnum()]
        acts = self.view.acts
        if not 1 < len(told) <= _TAKES_UP or len(acts) != 1 or self.view.seats:
            return False
        return told[0] in _TAKING_UP and acts[0].end - acts[0].start == len(told) - 1

    @property
    def is_toll(self) -> bool:
        """Whether a clause says how many were killed, hurt or held; not "three of the injured"."""
        if not self.counts or not self.acts & COUNTED_ACTS:
            return False
        text = self.view.report.text
        return not any(_SOME_OF.match(text, q.span.end) for q in self.view.quantities)

    @property
    def is_bare_toll(self) -> bool:
        """Whether a toll has nothing by which its event could be told.

        "The number of dead at seven", "five people had been killed".
        """
        told = self.agents | self.others | self.outer | self.persons | self.places
        if not self.is_toll or told or self.dates:
            return False
        return sum(word[:1].isalnum() for word in self.view.words) <= _BARE


def _acts(view: View) -> frozenset[str]:
    """The acts that the clause turns on; who is denied entry is turned down and does not enter."""
    if view.key is None or view.is_aside:
        return frozenset()
    return REJECTS if _DENIED.search(" ".join(view.words)) else view.key.acts


REJECTS = frozenset({"reject", "deny"})
"""The acts that "reject" may be: turning an offer down or denying what is said."""
_DENIED = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|refus(?:es?|ed|ing)) (?:(?!that )\S+ ){0,4}?(?:entry|access|bail"
    r"|visas?|parole|permission|permits?|passage|asylum|clearance|medical (?:care|treatment))\b"
)
_SOME_OF = re.compile(r"\s+of\s+(?:the|them|those|these|whom)\b")
_TAKES_UP = 3
_TAKING_UP = frozenset({"the", "this", "that", "these", "those"})
_BARE = 7
"""Words of a toll that stands alone."""


def features(views: Sequence[View], cast: Cast) -> tuple[Features, ...]:
    """The features of every clause, in the order given, weighted over them all."""
    terms = [terms_of(view, cast) for view in views]
    weights = Weights(terms, FLOOR)
    before = named_before(views, cast)
    past = Bygone(views)
    return tuple(
        _of(view, Bag.of(bag_terms, weights), cast, before.get(view.clause.id), past)
        for view, bag_terms in zip(views, terms, strict=True)
    )


def _of(view: View, bag: Bag, cast: Cast, before: Named | None, past: Bygone) -> Features:
    ids = {seat: cast.of(view.report.id, seat.name.span) for seat in view.seats}
    outer_id = ids[view.outer] if view.outer else None
    outer = frozenset({outer_id}) if outer_id else frozenset[str]()
    dates = tuple(Interval(t.earliest, t.latest) for t in view.times if t.earliest and t.latest)
    if not view.times:
        dates = past.of(view)
    return Features(
        view=view,
        bag=bag,
        status=status(view),
        signs=signs(view),
        ties=frozenset(_ties(view, cast)),
        counts=any(_is_count(view.report.text, quantity) for quantity in view.quantities),
        polarity=polarity(view),
        acts=_acts(view),
        described=view.described,
        loose=frozenset(act for _, _, acts in find_loose(view.words) for act in acts),
        agents=frozenset(i for s in view.agents if (i := ids[s]) is not None),
        others=frozenset(i for s in view.others if (i := ids[s]) is not None) - outer,
        outer=outer,
        places=frozenset(
            i for s in view.others if s.name.kind is NameKind.PLACE and (i := ids[s]) is not None
        ),
        things=frozenset(c for _, _, classes in find_things(view.words) for c in classes) - _PEOPLE,
        dates=dates,
        exact_dates=bool(view.times) and all(t.precision in _DATED for t in view.times),
        marks=frozenset(_MARK.findall(" ".join(s.quote.lower() for s in view.clause.content))),
        ranks=frozenset(_ranks(view)),
        occasions=frozenset(set_off(view)),
        numbered=numbered(view),
        persons=frozenset(
            i for s in view.seats if s.name.kind is NameKind.PERSON and (i := ids[s]) is not None
        ),
        lead=_lead(view, cast),
        contrast=contrast(view),
        doer=doer_of(view),
        receiver=receiver_of(view),
        on_itself=turns_on_itself(view),
        standing=standing(view),
        subject=subject_of(view, cast, before),
        bygone=past.in_report(view),
        is_bidden=is_bidden(view),
        address=address_of(view),
        taken_back=is_taken_back(view),
    )


def _ranks(view: View) -> Iterator[str]:
    """The place in a row of the first person spoken of: "third" in "a third victim"."""
    for start, _, classes in find_things(view.words):
        if _PERSONS & set(classes):
            before = view.words[max(0, start - 2) : start]
            placed = [word for word in before if word in _RANKS]
            yield from placed
            if not placed and before[-1:] and before[-1] in _ONE:
                yield "one"
            return


def _lead(view: View, cast: Cast) -> frozenset[str]:
    if not view.seats or view.seats[0].first > 0:
        return frozenset()
    name = view.seats[0].name
    if name.kind is not NameKind.PERSON:
        return frozenset()
    actor = cast.of(view.report.id, name.span)
    return frozenset({*name.span.quote.lower().split(), *([actor] if actor else [])})


def _is_count(text: str, quantity: Quantity) -> bool:
    """Whether a number counts two or more of something, and is no age, rank or span of time."""
    low = quantity.low if quantity.low is not None else quantity.high
    if low is None or low < 2 or NO_COUNT.search(quantity.span.quote):
        return False
    return not is_age(text, quantity.span.start, quantity.span.end)


def _ties(view: View, cast: Cast) -> Iterator[str]:
    """Companies that the clause brings in only by whose they are: "a Houthi-linked company".

    Each is the id of the actor it is tied to, by a name inside the phrase or after "founded by",
    "owned by", "linked to".
    """
    for start, end, classes in find_things(view.words):
        if "company" not in classes:
            continue
        low = max(0, start - _TIE_BEFORE)
        articles = [n for n in range(low, start) if view.words[n] in ("a", "an")]
        if not articles:
            continue
        for seat in view.seats:
            inside = articles[-1] < seat.first < start
            between = set(view.words[end : seat.first])
            after = end <= seat.first <= end + _TIE_AFTER and between & _TIED
            actor = cast.of(view.report.id, seat.name.span)
            if actor and (inside or after):
                yield actor
