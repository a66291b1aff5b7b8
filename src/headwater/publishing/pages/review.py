"""The Review page: one doubt in full, each side in its context, and the others below."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from typing import TypeVar

import msgspec

from headwater.casebook.rulings import Attachment, State
from headwater.casebook.store import Kept
from headwater.publishing import contract as c
from headwater.publishing import messages, phrases, questions
from headwater.publishing.index import Index
from headwater.publishing.marking import Excerpt, Mark, excerpt
from headwater.publishing.pages.case import CasePage
from headwater.publishing.pages.history import Ruling, ruling
from headwater.publishing.pages.parts import (
    Range,
    Reach,
    ReportLine,
    Station,
    in_own_voice,
    range_of,
    reach,
    report_line,
    stations,
)
from headwater.publishing.shown import Shown
from headwater.records import BlockKind, DecisionKind, Place, Reason, ReasonCode
from headwater.reviewing.doubts import About, Answer, AnswerCode, Doubt, DoubtKind, Side
from headwater.reviewing.queue import Queue

Each = TypeVar("Each", bound=Hashable)

_NAMES = 6
"""Names of an actor that are shown beside it."""

_OPENING = 3
"""Blocks of a report that are shown where the report itself is in question."""


class Choice(msgspec.Struct, frozen=True):
    """An answer: its words, what it does, and the decision that it makes.

    `asks` is the value that the person writes, with `label` and `hint`; `key` is the key that
    gives the answer, None where there is none.
    """

    code: AnswerCode
    words: questions.Told
    effect: str
    key: str | None
    kind: DecisionKind
    named: tuple[str, ...]
    values: dict[str, str]
    asks: str | None = None
    label: str | None = None
    hint: questions.Hint | None = None


class Use(msgspec.Struct, frozen=True):
    """Words in question, marked where they stand; `at` is the statement they are of."""

    line: ReportLine
    excerpt: Excerpt
    at: str | None = None


class DoubtSide(msgspec.Struct, frozen=True):
    """One of the things that the doubt is about.

    `label` is an actor's or an origin's name. `claim` leads to a claim with who carries it;
    `chains` are the ways of the statement whose words are shown. `called` are other names. `words`
    are the words in question alone. Of a report there are its `opening` and its file, `source`.
    """

    about: About
    id: str
    label: str | None
    uses: tuple[Use, ...]
    words: str = ""
    claim: str | None = None
    reach: Reach | None = None
    origins: Range | None = None
    chains: tuple[tuple[Station, ...], ...] = ()
    own: bool = False
    called: tuple[str, ...] = ()
    report: ReportLine | None = None
    source: str | None = None
    opening: tuple[Excerpt, ...] = ()


class FullDoubt(msgspec.Struct, frozen=True):
    """A doubt in full.

    `reasons` are why an origin is open, `settles` is what would settle it where no answer can;
    `options` are names that stand before the words in question; `decision` is the one that no
    longer fits; `aside` the one by which the doubt is put aside.
    """

    id: str
    kind: DoubtKind
    short: str
    question: questions.Told
    basis: questions.Told
    sides: tuple[DoubtSide, ...]
    choices: tuple[Choice, ...]
    reasons: tuple[questions.Told, ...] = ()
    settles: tuple[questions.Told, ...] = ()
    options: tuple[str, ...] = ()
    decision: Ruling | None = None
    aside: str | None = None

    @property
    def one_claim(self) -> bool:
        """Whether both sides are of one claim, whose numbers are then told once."""
        claims = {side.claim for side in self.sides}
        return len(self.sides) > 1 and len(claims) == 1 and None not in claims


class DoubtLine(msgspec.Struct, frozen=True):
    """A doubt in the list: what it is, the words it is about, the reports it concerns.

    `names` are the two origins of which it is asked whether they are one; the words are then those
    of their claim.
    """

    id: str
    kind: DoubtKind
    told: str
    quotes: tuple[str, ...]
    numbers: tuple[int, ...]
    aside: str | None = None
    names: tuple[str, ...] = ()


class ReviewPage(msgspec.Struct, frozen=True):
    """The doubts about a story, or, without one, the stories to choose from.

    `shown` is the doubt in full, None where there is none; `place` its place in the list (from 1,
    0 where it is put aside); `last` the decision that an undo takes back.
    """

    story: str | None
    shown: FullDoubt | None = None
    place: int = 0
    before: str | None = None
    after: str | None = None
    lines: tuple[DoubtLine, ...] = ()
    aside: tuple[DoubtLine, ...] = ()
    last: Ruling | None = None
    stories: CasePage | None = None


class Facts(msgspec.Struct, frozen=True):
    """What the casebook knows of decisions: where each stands, and reports by their capture.

    The reports are those that waiting decisions and the last one are about; `who` is the person
    at the page.
    """

    attachments: tuple[Attachment, ...] = ()
    reports: dict[str, Kept] = {}
    who: str = ""


def review_page(shown: Shown, queue: Queue, facts: Facts, at: str | None = None) -> ReviewPage:
    """The Review page of a story with the doubt `at` in full, or the first."""
    maker = _Maker(shown, facts)
    ids = [doubt.id for doubt in queue.open]
    aside = {one.doubt.id: one for one in queue.aside}
    number = ids.index(at) if at in ids else 0
    held = aside.get(at) if at is not None else None
    last = last_decided(facts.attachments, facts.who)
    chosen = held.doubt if held else queue.open[number] if ids else None
    return ReviewPage(
        story=shown.story,
        shown=maker.full(chosen, held.decision if held else None) if chosen else None,
        place=0 if held or not ids else number + 1,
        before=ids[number - 1] if number and not held else None,
        after=ids[number + 1] if not held and number + 1 < len(ids) else None,
        lines=tuple(maker.line(doubt) for doubt in queue.open),
        aside=tuple(maker.line(one.doubt, one.decision) for one in queue.aside),
        last=ruling(last, facts.reports) if last else None,
    )


def cases_page(stories: CasePage, gone: Queue, facts: Facts, at: str | None = None) -> ReviewPage:
    """The page of a case with several stories: those, and what waits that belongs to none."""
    nothing = Shown("", Index(c.Case("headwater/1", (), (), (), (), (), (), (), (), ()), {}))
    found = review_page(nothing, gone, facts, at)
    return msgspec.structs.replace(found, story=None, stories=stories)


def last_decided(attachments: Sequence[Attachment], who: str) -> Attachment | None:
    """The last decision of a person that still stands, for a key to take back; None for none.

    What others decided is taken back on the page History, where one sees what it was.
    """
    for one in reversed(attachments):
        mine = one.decision.who == who
        if mine and one.decision.kind is not DecisionKind.UNDO and one.state is not State.UNDONE:
            return one
    return None


class _Maker:
    """Makes the parts of one story's page."""

    def __init__(self, shown: Shown, facts: Facts) -> None:
        self._shown = shown
        self._index = shown.index
        self._facts = facts

    def line(self, doubt: Doubt, aside: str | None = None) -> DoubtLine:
        """A doubt in the list."""
        of_origins = doubt.kind is DoubtKind.OPEN_ORIGIN
        about = doubt.sides[:1] if of_origins else doubt.sides
        quotes = [side.places[0].quote for side in about if side.places]
        reports = {place.report for side in doubt.sides for place in side.places}
        reports |= {side.id for side in doubt.sides if side.about is About.REPORT}
        numbers = sorted(self._index.numbers[one] for one in reports if one in self._index.numbers)
        roots = doubt.sides[1:] if of_origins and not _no_origin(doubt) else ()
        return DoubtLine(
            doubt.id,
            doubt.kind,
            _short(doubt),
            _once(quotes),
            tuple(numbers),
            aside,
            tuple(side.label or phrases.UNNAMED for side in roots),
        )

    def full(self, doubt: Doubt, aside: str | None) -> FullDoubt:
        """A doubt in full."""
        asked = questions.NO_ORIGIN if _no_origin(doubt) else questions.QUESTIONS[doubt.kind]
        open_ = doubt.why if doubt.kind is DoubtKind.OPEN_ORIGIN else ()
        keys = iter("12")
        return FullDoubt(
            id=doubt.id,
            kind=doubt.kind,
            short=_short(doubt),
            question=questions.told(asked, doubt.args),
            basis=questions.told(questions.BASES[doubt.kind], doubt.args),
            sides=tuple(
                self._side(side) for side in doubt.sides if side.about is not About.DECISION
            ),
            choices=tuple(_choice(doubt.kind, each, keys) for each in doubt.answers),
            reasons=_once(_told(messages.REASONS, why) for why in open_),
            settles=_once(
                _told(questions.SETTLES, why) for why in open_ if why.code in questions.SETTLES
            ),
            options=doubt.choices,
            decision=self._decision(doubt),
            aside=aside,
        )

    def _decision(self, doubt: Doubt) -> Ruling | None:
        if doubt.kind is not DoubtKind.UNFIT_DECISION:
            return None
        for one in self._facts.attachments:
            if one.decision.id == doubt.sides[0].id:
                return ruling(one, self._facts.reports)
        return None

    def _side(self, side: Side) -> DoubtSide:
        if side.about is About.REPORT:
            return self._report(side)
        statement = self._index.statements.get(side.named.partition(".")[0])
        uses = self._uses(side, statement)
        if side.about is About.ACTOR:
            return DoubtSide(side.about, side.id, side.label, uses, called=self._called(side))
        claim = self._index.claims.get(side.id) if side.about is About.CLAIM else None
        return DoubtSide(
            about=side.about,
            id=side.id,
            label=side.label,
            uses=uses,
            words=side.places[0].quote if side.places else "",
            claim=claim.id if claim else None,
            reach=reach(self._shown, claim) if claim else None,
            origins=range_of(claim.origins) if claim else None,
            chains=tuple(stations(chain) for chain in statement.chains) if statement else (),
            own=statement is not None and in_own_voice(statement),
        )

    def _report(self, side: Side) -> DoubtSide:
        """A report by its first lines and its file."""
        report = self._index.reports[side.id]
        told = [block for block in report.blocks if block.kind is not BlockKind.FURNITURE]
        return DoubtSide(
            side.about,
            side.id,
            None,
            (),
            report=report_line(self._shown, report.id),
            source=self._index.files.get(report.id),
            opening=tuple(excerpt(report, [block], (), 0) for block in told[:_OPENING]),
        )

    def _called(self, side: Side) -> tuple[str, ...]:
        """Other names of the actor than those in question."""
        asked = {place.quote.casefold() for place in side.places}
        for actor in self._index.case.actors:
            if actor.id == side.id:
                names = (name.quote for name in actor.names if name.quote.casefold() not in asked)
                return _once(names)[:_NAMES]
        return ()

    def _uses(self, side: Side, statement: c.Statement | None) -> tuple[Use, ...]:
        """The places in question, each in its sentence; those of one statement together."""
        if statement is not None:
            report = self._index.reports[statement.report]
            own = [place for place in side.places if place.report == report.id]
            marks = [Mark(place.start, place.end, "content") for place in own]
            marks += [Mark(span.start, span.end, "source") for span in statement.sources]
            found = excerpt(report, own, marks) if own else None
            line = report_line(self._shown, report.id)
            return (Use(line, found, statement.id),) if found else ()
        return tuple(
            self._use(place) for place in side.places if place.report in self._index.reports
        )

    def _use(self, place: Place) -> Use:
        report = self._index.reports[place.report]
        mark = Mark(place.start, place.end, "content")
        return Use(report_line(self._shown, report.id), excerpt(report, (place,), (mark,), 0))


def _no_origin(doubt: Doubt) -> bool:
    """Whether a claim has one origin, which no text states: it stands beside its claim alone."""
    return doubt.kind is DoubtKind.OPEN_ORIGIN and len(doubt.sides) == 2


def _short(doubt: Doubt) -> str:
    return questions.SHORT_NO_ORIGIN if _no_origin(doubt) else questions.SHORT[doubt.kind]


def _choice(kind: DoubtKind, answer: Answer, numbers: Iterator[str]) -> Choice:
    key = questions.KEYS.get(answer.code)
    if answer.code is AnswerCode.FROM_OTHER:
        key = next(numbers, None)
    return Choice(
        code=answer.code,
        words=questions.told(questions.ANSWERS[answer.code], answer.args),
        effect=questions.effect(kind, answer.code),
        key=key,
        kind=answer.kind,
        named=answer.named,
        values=dict(answer.values),
        asks=answer.asks,
        label=questions.ASKED[answer.asks] if answer.asks else None,
        hint=questions.HINTS.get(answer.asks) if answer.asks else None,
    )


def _told(table: Mapping[ReasonCode, messages.Message], why: Reason) -> questions.Told:
    return questions.told(table[why.code], why.args)


def _once(several: Iterable[Each]) -> tuple[Each, ...]:
    return tuple(dict.fromkeys(several))
