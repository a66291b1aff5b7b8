"""A small invented-and-real world for the tests of comparing, and ways to look at a result."""

from __future__ import annotations

from headwater.comparing import compare
from headwater.records import (
    Actor,
    Claim,
    Comparison,
    Link,
    Name,
    NameKind,
    Reading,
    Report,
    Statement,
)
from tests.builders import named, reading, report, say

NAMES: tuple[tuple[str, NameKind, str | None], ...] = (
    ("Russia", NameKind.STATE, "Russia"),
    ("Russian", NameKind.STATE, "Russia"),
    ("Moscow", NameKind.STATE, "Russia"),
    ("Kremlin", NameKind.STATE, "Russia"),
    ("Ukraine", NameKind.STATE, "Ukraine"),
    ("Saudi Arabia", NameKind.STATE, "Saudi Arabia"),
    ("Riyadh", NameKind.STATE, "Saudi Arabia"),
    ("US", NameKind.STATE, "United States"),
    ("Yemen", NameKind.STATE, "Yemen"),
    ("Yemeni Armed Forces", NameKind.FORCE, None),
    ("Yemeni armed forces", NameKind.FORCE, None),
    ("Yemeni forces", NameKind.FORCE, None),
    ("Yemeni", NameKind.STATE, "Yemen"),
    ("Houthis", NameKind.FORCE, "Houthis"),
    ("Ansarullah", NameKind.FORCE, "Houthis"),
    ("Asker Front", NameKind.FORCE, None),
    ("Asker rebels", NameKind.FORCE, None),
    ("Northern Army", NameKind.FORCE, None),
    ("Torvania", NameKind.STATE, None),
    ("Torvanian", NameKind.STATE, None),
    ("Kesh", NameKind.PLACE, None),
    ("Orlo", NameKind.PLACE, None),
    ("Lena Osk", NameKind.PERSON, None),
    ("Lena Brandt", NameKind.PERSON, None),
    ("Lena", NameKind.PERSON, None),
    ("Jonas Tarr", NameKind.PERSON, None),
    ("Odd Brekke", NameKind.PERSON, None),
    ("Erik Kurilla", NameKind.PERSON, None),
    ("Kurilla", NameKind.PERSON, None),
    ("John Smith", NameKind.PERSON, None),
    ("Jane Smith", NameKind.PERSON, None),
    ("Smith", NameKind.PERSON, None),
    ("International Relief Board", NameKind.BODY, None),
    ("IRB", NameKind.BODY, None),
    ("Velm-Orle Police", NameKind.BODY, None),
    ("VOPD", NameKind.BODY, None),
    ("Orle Police", NameKind.BODY, None),
    ("Osk Police", NameKind.BODY, None),
    ("OPD", NameKind.BODY, None),
)


def names_in(of: Report) -> tuple[Name, ...]:
    """The world's names in a report; where two overlap, the longer stands."""
    found = [name for words, kind, known in NAMES for name in named(of, words, kind, known)]
    return reading(of, names=sorted(found, key=lambda n: -len(n.span.quote))).names


def read(of: Report, *statements: Statement) -> Reading:
    """A reading with the world's names."""
    return reading(of, *statements, names=names_in(of))


class Story:
    """Reports of one paragraph for each statement, gathered and compared."""

    def __init__(self) -> None:
        self.reports: list[Report] = []
        self.readings: list[Reading] = []
        self.statements: list[Statement] = []

    def add(
        self, outlet: str, *sentences: str, published: str | None = None, stances: str = ""
    ) -> list[Statement]:
        """A report of these sentences, each its own statement; `stances` gives theirs in order."""
        of = report(*sentences, outlet=outlet, published=published)
        values = stances.split() + ["CT+"] * len(sentences)
        made = [say(of, words, stance=v) for words, v in zip(sentences, values, strict=False)]
        return self.put(of, *made)

    def put(self, of: Report, *made: Statement) -> list[Statement]:
        """A report with statements made elsewhere."""
        self.reports.append(of)
        self.readings.append(read(of, *made))
        self.statements += made
        return list(made)

    def compare(self) -> Comparison:
        """The comparison of all that was added."""
        return compare(self.reports, self.readings)


def claim_of(found: Comparison, statement: Statement) -> Claim:
    """The claim that a statement's first clause belongs to."""
    return next(c for c in found.claims if any(m.statement == statement.id for m in c.members))


def together(found: Comparison, *statements: Statement) -> bool:
    """Whether the statements make one claim."""
    return len({claim_of(found, one).id for one in statements}) == 1


def one_thread(found: Comparison, *statements: Statement) -> bool:
    """Whether the statements' claims are of one thread."""
    return len({claim_of(found, one).thread for one in statements}) == 1


def called(found: Comparison, words: str, of: Report | None = None) -> set[str]:
    """The labels of the actors that bear a name, in one report or all."""
    return {
        actor.label
        for actor in found.actors
        for name in actor.names
        if name.place.quote == words and (of is None or name.place.report == of.id)
    }


def actor(found: Comparison, label: str) -> Actor:
    """The one actor with a label."""
    (only,) = (one for one in found.actors if one.label == label)
    return only


def links_between(found: Comparison, a: Statement, b: Statement) -> list[Link]:
    """All links between two statements, in either direction."""
    return [link for link in found.links if {link.a, link.b} == {a.id, b.id}]
