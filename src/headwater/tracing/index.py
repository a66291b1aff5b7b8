"""Look-ups over all that tracing is given: reports, statements, actors, outlets, claims."""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Mapping, Sequence
from functools import lru_cache

from headwater.knowledge import groups, outlets
from headwater.knowledge.matching import key as folded
from headwater.records import (
    BODY,
    BODY_KINDS,
    Actor,
    Claim,
    Comparison,
    Hop,
    NameKind,
    Place,
    Reading,
    Report,
    Span,
    Statement,
)
from headwater.text.ages import age_behind
from headwater.text.entries import entry_starts
from headwater.text.firms import firm_core
from headwater.text.names import may_be
from headwater.tracing.spokesmen import Voice, voices_in


class Index:
    """Everything by its id; nothing is worked out here that the records do not say."""

    def __init__(
        self, reports: Sequence[Report], readings: Sequence[Reading], comparison: Comparison
    ) -> None:
        self.reports: dict[str, Report] = {report.id: report for report in reports}
        self.statements: dict[str, Statement] = {
            statement.id: statement
            for reading in readings
            for statement in reading.statements
            if reading.report in self.reports
        }
        self.claims: tuple[Claim, ...] = comparison.claims
        self._starts = {report.id: [block.start for block in report.blocks] for report in reports}
        self._entries = {report.id: entry_starts(report.blocks) for report in reports}
        self._actors: dict[str, list[tuple[Place, bool, Actor]]] = defaultdict(list)
        for actor in comparison.actors:
            for name in actor.names:
                self._actors[name.place.report].append((name.place, name.ambiguous, actor))
        self._uses = {
            actor.id: tuple(
                (self.reports[n.place.report].text, n.place.start, n.place.end)
                for n in actor.names[:_USES]
                if n.place.report in self.reports and not n.ambiguous
            )
            for actor in comparison.actors
            if actor.kind is NameKind.PERSON
        }
        self._aged = _ages(self.reports, comparison)
        for places in self._actors.values():
            places.sort(key=lambda entry: (entry[0], entry[2].id))
        self._actor_starts = {
            report: [place.start for place, _, _ in places]
            for report, places in self._actors.items()
        }
        self.by_outlet: dict[str, list[str]] = defaultdict(list)
        for report in sorted(reports, key=lambda report: report.id):
            self.by_outlet[self.own_outlet(report)].append(report.id)
        self._forces: dict[str, set[str]] = defaultdict(set)
        self._bodies: dict[str, set[str]] = defaultdict(set)
        for actor in comparison.actors:
            for name in actor.names if actor.kind in _PUBLISHING else ():
                self._bodies[name.place.quote].add(actor.id)
                several = groups.by_name(name.place.quote)
                if len(several) == 1 and several[0].speaks_for is not None:
                    self._forces[name.place.report].add(several[0].name)
        self._firms: dict[str, set[str]] = defaultdict(set)
        for called, ids in self._bodies.items():
            self._firms[firm_core(_core(called))] |= ids
        self._voices = _voices(reports)
        self._publishers = {
            actor.id: key
            for actor in comparison.actors
            if actor.kind in _PUBLISHING
            for key in sorted({f"outlet:{_core(n.place.quote)}" for n in actor.names})
            if key in self.by_outlet
        }

    def outlet(self, name: str | None, report: str) -> str:
        """The key of an outlet that `report` names, under whatever name it names it.

        The end of a name stands for the one outlet of the case that bears it ("the Examiner" for
        "The Brenna Examiner"), where no table knows the short name as another's.
        """
        key = outlet_key(name, report)
        if key is None:
            return f"outlet:{report}:?"
        if key in self.by_outlet or name is None or outlets.by_name(name) is not None:
            return key
        ending = f" {key.removeprefix('outlet:')}"
        fitting = [known for known in self.by_outlet if known.endswith(ending)]
        return fitting[0] if len(fitting) == 1 else key

    def publisher(self, actor: str) -> str | None:
        """The key of the outlet that a body is by its name, where the case has a report of its
        own: a ministry's release, a charity's; None for any other actor."""
        return self._publishers.get(actor)

    def forces(self, report: str | None) -> frozenset[str]:
        """The armies of states that a report names, or any report of the case."""
        return frozenset().union(
            *(names for held, names in self._forces.items() if report in (held, None))
        )

    def named_alike(self, hop: Hop) -> str | None:
        """The key of the one body or outlet of the case that bears the very name of a speaker who
        is no actor here; None for a single word, which a person may be called by."""
        name = hop.name or ""
        held = self.body_called(name) if hop.kind in BODY_KINDS else None
        if held is not None:
            return held
        key = f"outlet:{_core(name)}"
        return key if " " in key and key in self.by_outlet else None

    def body_called(self, name: str) -> str | None:
        """The key of the one body of the case that bears a name, or the name with what only says
        that it is a firm ("Osk Motors", "Osk Motors Company"); None of two."""
        same = self._bodies.get(name) or (
            self._firms.get(firm_core(_core(name))) if " " in name else None
        )
        if not same or len(same) > 1:
            return None
        (held,) = same
        return self.publisher(held) or f"actor:{held}"

    def spoken_for(self, words: frozenset[str]) -> frozenset[str]:
        """The keys of all for whom a person of this name is said to speak, in any report."""
        return frozenset(self._meant(*each) for each in self._voices.get(words, ()))

    def _meant(self, report: str, voice: Voice) -> str:
        """The key of the body or person of whose name a voice's owner is called by."""
        name = self.reports[report].text[voice.start : voice.end]
        body = self.body_called(name)
        if body is not None:
            return body
        for place, ambiguous, actor in self._near(report, Span(voice.start, voice.end, name)):
            if place.quote == name and not ambiguous and actor.kind in _SPOKEN_FOR:
                return self.publisher(actor.id) or f"actor:{actor.id}"
        return f"body:{firm_core(folded(name))}"

    def own_outlet(self, report: Report) -> str:
        """The key of the outlet that published `report`; one of its own where that is unknown."""
        known = outlet_key(report.outlet.name, report.id) if report.outlet else None
        return known or own_key(report.id)

    def credit(self, report: Report) -> str | None:
        """The key of the agency whose text it runs, None where it is credited to none."""
        return outlet_key(report.credit, report.id) if report.credit else None

    def block(self, report: str, at: int) -> int:
        """The number of the block of `report` that holds the place `at`."""
        return bisect_right(self._starts[report], at) - 1

    def entry(self, report: str, at: int) -> int:
        """The number of the entry that holds the place `at` on a live page; else 0."""
        return bisect_right(self._entries[report], at)

    def body_block(self, report: str, number: int) -> int:
        """How many body blocks stand before block `number`: captions between do not count."""
        blocks = self.reports[report].blocks
        return sum(block.kind in BODY for block in blocks[:number])

    def actor(self, hop: Hop, report: str) -> Actor | None:
        """The one actor that `hop` is; None where none fits, or several fit as well.

        The words that spell the hop out come before those that stand for it. A name that means
        several actors counts only where the hop bears the actor's own name.
        """
        for words in (hop.antecedent, hop.span):
            best = self._best(hop, report, words) if words is not None else None
            if best is not None:
                return best
        return None

    def aged(self, age: str, report: str) -> Actor | None:
        """The one person of the case who is told to be of an age, if the report has the name."""
        of_age = self._aged.get(age, set())
        named = {actor.id: actor for _, _, actor in self._actors[report] if actor.id in of_age}
        return next(iter(named.values())) if len(of_age) == len(named) == 1 else None

    def before_comma(self, report: str, at: int) -> Actor | None:
        """The person whose name ends before a comma and a blank at a place: "Ada Lund, | a"."""
        if self.reports[report].text[max(0, at - 2) : at] != ", ":
            return None
        for place, ambiguous, actor in self._near(report, Span(at - 3, at - 2, "")):
            if place.end == at - 2 and actor.kind is NameKind.PERSON and not ambiguous:
                return actor
        return None

    def parted_body(self, report: str, words: Span) -> str | None:
        """The id of the body in `words` whose name another one of the case bears, else None."""
        found = {
            actor.id
            for place, ambiguous, actor in self._near(report, words)
            if ambiguous and actor.kind is NameKind.BODY and words.start <= place.start
        }
        return found.pop() if len(found) == 1 else None

    def uses(self, actor: str) -> tuple[tuple[str, int, int], ...]:
        """Every place where an actor is named: the text, the start and the end of the name."""
        return self._uses.get(actor, ())

    def named_in(self, report: str, words: Span) -> tuple[Actor, ...]:
        """The actors whose names lie inside `words`, in their order there."""
        found = [
            actor
            for place, ambiguous, actor in self._near(report, words)
            if words.start <= place.start and place.end <= words.end and not ambiguous
        ]
        return tuple(dict.fromkeys(found))

    def _best(self, hop: Hop, report: str, words: Span) -> Actor | None:
        fits: dict[tuple[bool, int], set[str]] = defaultdict(set)
        by_id: dict[str, Actor] = {}
        for place, ambiguous, actor in self._near(report, words):
            own_name = hop.name in (actor.label, place.quote)
            fitting = may_be(hop.kind, actor.kind, place.quote, words.quote)
            if fitting and (own_name or not ambiguous):
                shared = min(words.end, place.end) - max(words.start, place.start)
                fits[own_name, shared].add(actor.id)
                by_id[actor.id] = actor
        if not fits:
            return None
        ids = fits[max(fits)]
        return by_id[ids.pop()] if len(ids) == 1 else None

    def _near(self, report: str, words: Span) -> list[tuple[Place, bool, Actor]]:
        """The names that overlap `words`."""
        places = self._actors.get(report)
        if not places:
            return []
        # a name is short, so those that begin a little before `words` may still reach into it
        first = bisect_right(self._actor_starts[report], words.start - _LONGEST_NAME)
        found = []
        for entry in places[first:]:
            if entry[0].start >= words.end:
                break
            if entry[0].end > words.start:
                found.append(entry)
        return found


_SPOKEN_FOR = frozenset({NameKind.PERSON, NameKind.BODY, NameKind.FORCE, NameKind.STATE})
_PUBLISHING = frozenset({NameKind.BODY, NameKind.FORCE})
_LONGEST_NAME = 200
_USES = 40
"""Uses of a person's name that are looked at for a title before it."""


def _core(name: str) -> str:
    """A name folded, without its article."""
    return folded(name).removeprefix("the ")


def _voices(reports: Sequence[Report]) -> Mapping[frozenset[str], list[tuple[str, Voice]]]:
    """Who is told to be whose spokesman or lawyer, by the words of a person's full name."""
    found: dict[frozenset[str], list[tuple[str, Voice]]] = defaultdict(list)
    for report in reports:
        for voice in voices_in(report.text):
            found[frozenset(folded(voice.name).split())].append((report.id, voice))
    return found


def _ages(reports: Mapping[str, Report], comparison: Comparison) -> Mapping[str, set[str]]:
    """The persons of a case by the age told right behind a name: "Ada Lund, 61"."""
    found: dict[str, set[str]] = defaultdict(set)
    for actor in comparison.actors:
        for name in actor.names if actor.kind is NameKind.PERSON else ():
            if name.place.report in reports:
                text = reports[name.place.report].text
                told = age_behind(text, name.place.end)
                if told is not None:
                    found[text[slice(*told)]].add(actor.id)
    return found


def own_key(report: str) -> str:
    """The key of the unknown outlet that published a report: one of its own."""
    return f"outlet:{report}"


@lru_cache(maxsize=8192)
def outlet_key(name: str | None, report: str) -> str | None:
    """One key for an outlet under all its names; None for an outlet without a name.

    A name that no table knows counts as written where it is a name at all; a mere description
    ("a local newspaper") means another paper in each report.
    """
    if name is None:
        return None
    known = outlets.by_name(name)
    if known is not None:
        return f"outlet:{known.name}"
    words = name.split()
    described = not words or words[0].lower() in {"a", "an"} or words[-1].islower()
    return f"outlet:{report}:{folded(name)}" if described else f"outlet:{_core(name)}"
