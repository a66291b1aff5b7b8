"""Made-up reports for tests of the casebook: several stories, each told by several outlets."""

from __future__ import annotations

from pathlib import Path

from headwater.casebook.adding import Outcome
from headwater.casebook.casebook import Casebook
from headwater.pipeline import Engines, default_engines
from headwater.records import Capture, Given, sha256

OUTLETS = ("Harbour Times", "The Daily Lantern", "World Ledger", "Coastal Courier", "Northern Post")


SYLLABLES = ("bel", "dor", "mar", "vel", "tas", "lin", "gor", "pel", "san", "kir", "ulm", "rok")


def name(number: int, salt: int) -> str:
    """A made-up name; another one for each number below 1,728 and salt."""
    syllables = [SYLLABLES[(number // 12**place + salt) % 12] for place in range(3)]
    return "".join([*syllables, SYLLABLES[salt % 12]]).capitalize()


EVENTS = (
    ("Fire", "plant", "inspectors"),
    ("Blast", "mine", "engineers"),
    ("Flood", "mill", "surveyors"),
    ("Collapse", "warehouse", "builders"),
    ("Leak", "refinery", "chemists"),
)


def article(story: int, teller: int, extra: str = "") -> str:
    """The text of one outlet's report about one story; both count from 0."""
    event, site, experts = EVENTS[story % len(EVENTS)]
    town, chief = name(story, 1), f"{name(story, 2)} {name(story, 3)}"
    firm, outlet = f"{name(story, 5)} Corp", OUTLETS[teller % len(OUTLETS)]
    dead = 3 + story + teller % 2
    return (
        f"{event} at {site} in {town} kills {dead}\n\n"
        f"{outlet}\n\n"
        f"At least {dead} workers died after a {event.lower()} at the {site} of {firm} in {town} "
        f"on Monday, police chief {chief} said.\n\n"
        f'"The doors were locked from the outside," {chief} told {outlet}. '
        f"{firm} denied that any door was locked.\n\n"
        f"According to two officials, {experts} had warned {firm} in edition {story}-{teller} of "
        f"their report. {extra}\n"
    )


def capture(text: str | bytes, source: str = "report.txt", when: str | None = None) -> Capture:
    """A capture of `text` from a file of that name."""
    data = text if isinstance(text, bytes) else text.encode("utf-8")
    kind = "text/html" if source.endswith(".html") else "text/plain"
    return Capture(sha256(data), data, source, kind, when or "2025-03-04T10:00:00Z")


def named(story: int, teller: int) -> tuple[Capture, Given]:
    """One report as `Casebook.add` takes it."""
    given = Given(outlet=OUTLETS[teller % len(OUTLETS)], published=f"2025-03-{4 + teller % 20:02}")
    return capture(article(story, teller), f"story{story}-{teller}.txt"), given


def several(stories: int, tellers: int) -> list[tuple[Capture, Given]]:
    """Reports of several stories, mixed."""
    return [named(story, teller) for teller in range(tellers) for story in range(stories)]


def make(path: Path, reports: list[tuple[Capture, Given]]) -> Path:
    """A casebook that holds these reports."""
    with Casebook.open(path, make=True, clock=lambda: "2025-03-05T10:00:00Z") as case:
        added = case.add(reports, engines())
    assert [each.note for each in added if each.outcome is Outcome.SKIPPED] == []
    return path


def engines() -> Engines:
    """The built-in parts."""
    return default_engines("rules")
