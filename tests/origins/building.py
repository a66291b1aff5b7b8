"""Situations in short: a few invented sentences with chains, and what must be counted.

    Article("The Harbour Courier", Line("Pumps failed, a port official said.",
                                        "told< anonymous:port official*1"))

A line is one paragraph. Its chain is written as in `tests.builders.chain` without the report's
own outlet, which is put before it: `""` is the outlet's own voice, `"< anonymous:officials"` the
outlet and its officials, `"<cited< outlet:Northline < anonymous:officials"` one that came through
another outlet. All lines of a situation carry one claim, those marked "-" deny it.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.records import (
    Access,
    Actor,
    ActorName,
    BlockKind,
    Chain,
    Claim,
    Comparison,
    Count,
    DocumentRole,
    Form,
    Member,
    NameKind,
    Place,
    Polarity,
    Reading,
    ReasonCode,
    Report,
    Statement,
    Thread,
    Trace,
    cut,
)
from headwater.tracing import trace
from tests.builders import chain, find, reading, report, say


@dataclass(frozen=True)
class Line:
    """A paragraph with one statement, its chains, and what its words state about the terminal.

    `access` and `document` are (kind or role, the words), `direct` the words. `content` is the
    claim's part of the paragraph, all of it where None. `source` is where the speaker is named,
    `cue` the words of saying.
    """

    text: str
    chains: str | tuple[str, ...] = ""
    polarity: str = "+"
    access: tuple[str, str] | None = None
    document: tuple[str, str] | None = None
    direct: str | None = None
    content: str | None = None
    source: str | None = None
    cue: str | None = None
    form: Form | None = None
    kind: BlockKind = BlockKind.PARAGRAPH


@dataclass(frozen=True)
class Article:
    """A report: its outlet, lines, and where given its agency credit and date."""

    outlet: str | None
    lines: tuple[Line, ...]
    credit: str | None = None
    published: str | None = None


def article(
    outlet: str | None, *lines: Line, credit: str | None = None, published: str | None = None
) -> Article:
    return Article(outlet, lines, credit, published)


@dataclass(frozen=True)
class Situation:
    """Articles that carry one claim, and the range and reasons that must come out.

    `codes` must all be among the reasons, `never` must not. `actors` are (label, kind, names).
    """

    name: str
    articles: tuple[Article, ...]
    min: int
    max: int
    codes: frozenset[ReasonCode] = frozenset()
    never: frozenset[ReasonCode] = frozenset()
    denials: tuple[int, int] | None = None
    actors: tuple[tuple[str, NameKind, tuple[str, ...]], ...] = ()
    labels: tuple[str, ...] | None = None
    cycles: int = 0
    copies: int | None = None


@dataclass(frozen=True)
class Built:
    """The records of a situation."""

    reports: tuple[Report, ...]
    readings: tuple[Reading, ...]
    comparison: Comparison

    def trace(self) -> Trace:
        return trace(self.reports, self.readings, self.comparison)

    def count(self) -> Count:
        (count,) = self.trace().counts
        return count


def codes_of(count: Count) -> set[ReasonCode]:
    """Every code among the reasons of a count."""
    sides = [count.origins] + ([count.denials] if count.denials else [])
    found = {why.code for side in sides for why in side.why}
    return found | {why.code for side in sides for root in side.roots for why in root.why}


def build(situation: Situation) -> Built:
    return build_articles(situation.articles, situation.actors)


def build_articles(
    articles: Sequence[Article], actors: Sequence[tuple[str, NameKind, tuple[str, ...]]] = ()
) -> Built:
    """The reports, readings and the comparison with its one claim."""
    reports, readings, members = [], [], []
    for number, each in enumerate(articles):
        of = report(
            *((line.kind, line.text) for line in each.lines),
            outlet=each.outlet,
            credit=each.credit,
            published=each.published,
            source=f"{number}.txt",
        )
        statements = []
        for line in each.lines:
            if line.polarity in "+-u":
                statement = _statement(of, each, line)
                statements.append(statement)
                members += [
                    Member(c.id, statement.id, Polarity(line.polarity)) for c in statement.clauses
                ]
        reports.append(of)
        readings.append(reading(of, *statements))
    return Built(tuple(reports), tuple(readings), _comparison(reports, members, actors))


def _statement(of: Report, each: Article, line: Line) -> Statement:
    texts = (line.chains,) if isinstance(line.chains, str) else line.chains
    chains = [_chain(of, each, line, words) for words in texts if words]
    start = of.text.index(line.text)
    content = line.content or line.text
    nth = of.text[: start + line.text.index(content)].count(content)
    words = {"source": line.source or (), "cue": line.cue or ()}
    return say(of, content, chains, form=line.form, nth=nth, **words)


def _chain(of: Report, each: Article, line: Line, words: str) -> Chain:
    made = chain(f"{each.outlet or '?'} {words}" if words != "own" else each.outlet or "?")
    start = of.text.index(line.text)
    area = cut(of.text, start, start + len(line.text))
    if line.access:
        made = replace(
            made, access=Access(line.access[0]), access_span=find(of, line.access[1], within=area)
        )
    if line.document:
        role, document = line.document
        made = replace(
            made,
            document=find(of, document, within=area),
            document_role=DocumentRole(role),
        )
    if line.direct:
        made = replace(made, direct=find(of, line.direct, within=area))
    return made


def _comparison(
    reports: Sequence[Report],
    members: Sequence[Member],
    actors: Sequence[tuple[str, NameKind, tuple[str, ...]]],
) -> Comparison:
    ordered = tuple(sorted(members, key=lambda member: member.clause))
    label = Place.of(reports[0].id, cut(reports[0].text, 0, 5))
    claim = Claim(ordered[0].clause, label, "t-1", ordered)
    found = []
    for number, (name, kind, names) in enumerate(actors):
        uses = []
        for of in reports:
            taken: list[range] = []
            for words in sorted(names, key=len, reverse=True):
                at = of.text.find(words)
                while at >= 0:
                    if not any(at in used for used in taken):
                        taken.append(range(at, at + len(words)))
                        uses.append(ActorName(Place.of(of.id, cut(of.text, at, at + len(words)))))
                    at = of.text.find(words, at + 1)
        found.append(Actor(f"a-{number}", name, kind, tuple(uses)))
    return Comparison(
        actors=tuple(found), claims=(claim,), threads=(Thread("t-1", label, (claim.id,)),)
    )
