"""The example story as a casebook, and thirty decisions of every kind about it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.casebook.rulings import Attachment
from headwater.intake.collectors import FileCollector
from headwater.intake.meta import read_meta
from headwater.pipeline import Engines
from headwater.publishing.view import JsonExporter
from headwater.records import Capture, DecisionKind, Given, Reading, Report, Statement

FOLDER = Path(__file__).parents[2] / "examples/story"
K = DecisionKind


def reports() -> list[tuple[Capture, Given]]:
    """The example reports with what their meta file states."""
    files = sorted(str(path) for path in FOLDER.iterdir() if path.suffix in (".txt", ".html"))
    given, _ = read_meta(FOLDER / "meta.csv").match(files)
    collect = FileCollector().collect
    return [
        (replace(one, captured="2025-03-21T10:00:00Z"), given.get(file, Given()))
        for file in files
        for one in collect(file)
    ]


def ticking(start: int = 0) -> Iterator[str]:
    """A clock that moves by a second whenever it is looked at."""
    for second in range(start, 3600):
        yield f"2025-03-21T11:{second // 60:02}:{second % 60:02}Z"


def opened(path: Path, start: int = 0) -> Casebook:
    """The casebook at `path`, made where there is none, with a clock of its own."""
    times = ticking(start)
    return Casebook.open(path, make=True, clock=lambda: next(times))


def shown(case: Casebook) -> str:
    """The whole case as `headwater/1`."""
    return "".join(JsonExporter().export(case.whole()))


def asked(kind: DecisionKind, *named: str, **values: str) -> Asked:
    """A decision of one person."""
    return Asked(kind, named, "Ann Example", f"because of {kind.value}", values)


def thirty(case: Casebook) -> list[Asked]:
    """Thirty decisions of all kinds: on claims, actors, statements, reports, stories, and undos."""
    story = case.story(case.stories()[0])
    claims = sorted(story.comparison.claims, key=lambda c: (-len(c.members), c.id))
    singles = [claim.id for claim in claims if len(claim.members) == 1]
    large = [[m.clause for m in claim.members] for claim in claims if len(claim.members) > 1]
    said = [s for s in _statements(story.readings) if s.sources and s.clauses]
    names = _names(story.reports, story.readings)
    return [
        asked(K.OUTLET, "1", outlet="Harbor Times"),
        asked(K.PUBLISHED, "1", published="2025-03-05"),
        asked(K.TITLE, "2", title="A title"),
        asked(K.OUTLET, "2", outlet="CNN"),
        asked(K.OUTLET, "2", outlet="World Ledger"),
        asked(K.PUBLISHED, "3", published="2025-03-11..2025-03-13"),
        asked(K.SAME_CLAIM, singles[0], singles[1]),
        asked(K.SAME_CLAIM, singles[1], singles[2]),
        asked(K.SAME_CLAIM, singles[3], large[0][0]),
        asked(K.DIFFERENT_CLAIM, large[0][0], large[0][1]),
        asked(K.DIFFERENT_CLAIM, singles[4], singles[5]),
        asked(K.SAME_CLAIM, singles[4], singles[5]),
        asked(K.SAME_ACTOR, names[0], names[1]),
        asked(K.DIFFERENT_ACTOR, names[0], names[2]),
        asked(K.SAME_ACTOR, names[3], names[4]),
        asked(K.REJECT, said[0].id),
        asked(K.REJECT, said[1].id),
        asked(K.SAME_STORY, "1", "10"),
        asked(K.ACCEPT, said[1].id),
        asked(K.SOURCE, said[3].id, source="two port officials"),
        asked(K.CHAIN, said[4].id, chain="CNN < two US officials"),
        asked(K.CHAIN, said[5].id, chain="own voice"),
        asked(K.CHAIN, said[4].id, chain="Reuters < Lena Osk; a memo (document)"),
        asked(K.GRADE, said[6].id, grade="B2"),
        asked(K.DIFFERENT_STORY, "2", "7"),
        asked(K.UNSURE, singles[6], singles[7], doubt="q-0123456789abcdef"),
        asked(K.NOTE, said[7].id, note="Ask the port."),
        asked(K.NOTE, note="The whole case."),
        asked(K.UNDO),
        asked(K.UNDO),
    ]


def rule(case: Casebook, everything: list[Asked], engines: Engines) -> list[Attachment]:
    """Make the decisions one after the other."""
    return [case.decide(one, engines) for one in everything]


def _statements(readings: tuple[Reading, ...]) -> list[Statement]:
    return [s for reading in readings for s in reading.statements]


def _names(reports: tuple[Report, ...], readings: tuple[Reading, ...]) -> list[str]:
    """The first uses of different names, as a user names them."""
    order = {report.id: number for number, report in enumerate(reports, start=1)}
    found: dict[str, str] = {}
    for reading in readings:
        for name in reading.names:
            words = " ".join(name.span.quote.split())
            found.setdefault(words.casefold(), words)
    assert order
    return [found[key] for key in sorted(found)]
