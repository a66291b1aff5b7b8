"""A claim in the brief: on how many origins it rests and why, and who says it through whom."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from headwater.publishing import phrases
from headwater.publishing.brief_markdown import Footnotes, escaped, isolated
from headwater.publishing.pages.claim_links import End, LinkShown
from headwater.publishing.pages.claim_origins import OriginShown, Reasoned, Side
from headwater.publishing.pages.claim_sayings import Saying
from headwater.publishing.pages.parts import Station
from headwater.records import Polarity, ReasonCode

SIDES = {
    Polarity.ASSERTS: "Asserted by",
    Polarity.DENIES: "Denied by",
    Polarity.OPEN: "Left open by",
}
"""What heads a side of a claim."""

NEST = "  "


def numbered(reports: Iterable[int]) -> str:
    """The numbers of reports as everywhere: "[1][4]"."""
    return "".join(f"[{number}]" for number in reports)


def chain(stations: Sequence[Station], own: bool) -> str:
    """ "Press TV ← The Wall Street Journal ← two US officials"."""
    hops = [
        isolated(each.told) + (f" ({escaped(each.remark)})" if each.remark else "")
        for each in stations
    ]
    return " ← ".join(hops) + (" in its own voice" if own and len(hops) == 1 else "")


def side(notes: Footnotes, given: Side, alone: bool) -> Iterator[str]:
    """One side of a claim; those who assert it need no heading where they are `alone`."""
    under = ""
    if not alone or given.polarity is not Polarity.ASSERTS:
        number = f", origins {given.range.told}" if given.range else ""
        yield f"- **{SIDES[given.polarity]}{number}**"
        under = NEST
    for origin in given.origins:
        yield from (under + line for line in _origin(notes, origin))
    for why in _told(given.why):
        yield f"{under}- {_reason(notes, why)}"
    for each in (*given.uncounted, *given.headlines):
        yield f"{under}- {saying(notes, each)}"


def _told(reasons: Iterable[Reasoned]) -> Iterator[Reasoned]:
    """Reasons without the one that the range says by itself."""
    return (why for why in reasons if why.code is not ReasonCode.ONLY_STATED_ORIGIN)


def _origin(notes: Footnotes, origin: OriginShown) -> Iterator[str]:
    yield f"- {isolated(origin.told)} {numbered(origin.reports)}"
    for why in _told(origin.why):
        yield f"{NEST}- {_reason(notes, why)}"
    for each in origin.sayings:
        yield f"{NEST}- {saying(notes, each)}"


def _reason(notes: Footnotes, why: Reasoned) -> str:
    """The sentences of the message table with the words that show it."""
    said = " ".join(f"{escaped(each).rstrip('.')}." for each in why.told)
    if why.code not in phrases.SHOWS_WORDS:
        return f"{said} {numbered(sorted({each.number for each in why.quotes}))}".rstrip()
    shown = [f"[{each.number}] {notes.quote(each.words)}" for each in why.quotes]
    return f"{said} {'; '.join(shown)}".rstrip()


def saying(notes: Footnotes, each: Saying) -> str:
    """Who says it in which report and when, in which words, and how sure."""
    line = each.report
    head = f"[{line.number}] "
    if each.headline:
        head += f"{isolated(line.outlet or phrases.UNKNOWN_OUTLET)}, headline"
    else:
        head += " and ".join(chain(hops, each.own) for hops in each.chains)
    told = [head, line.date or "undated"]
    if each.older:
        told.append(phrases.OLDER)
    if each.denies:
        told.append(f"{phrases.DENIED} (“{isolated(each.denies)}”)")
    if each.commits:
        weak = ", ".join(f"“{isolated(words)}”" for words in each.hedges)
        told.append(f"{each.commits} ({weak})" if weak else each.commits)
    beside = [
        (start, end)
        for kind, words in (("cue", (each.denies,)), ("hedge", each.hedges))
        for start, end in _marked(each, kind)
        if _text(each, start, end) in words
    ]
    spans = _marked(each, "content") or [(each.excerpt.start, each.excerpt.end)]
    return f"{', '.join(told)}: {notes.pieces(line.id, spans, beside)}"


def _marked(each: Saying, kind: str) -> list[tuple[int, int]]:
    """Where the words of one kind of mark stand, in as few pieces as they have."""
    found: list[tuple[int, int]] = []
    for run in each.excerpt.runs:
        if not any(mark.kind == kind for mark in run.marks):
            continue
        end = run.start + len(run.text)
        if found and found[-1][1] == run.start:
            found[-1] = (found[-1][0], end)
        else:
            found.append((run.start, end))
    return found


def _text(each: Saying, start: int, end: int) -> str:
    first = each.excerpt.start
    return "".join(run.text for run in each.excerpt.runs)[start - first : end - first]


def link(notes: Footnotes, each: LinkShown) -> Iterator[str]:
    """What holds between two statements, and either of them."""
    more = f" (and {each.more} more like it)" if each.more else ""
    yield f"- {escaped(each.told)}{more}"
    for end in each.ends:
        yield f"{NEST}- {_end(notes, end)}"


def _end(notes: Footnotes, end: End) -> str:
    if end.headline:
        who = f"{isolated(end.report.outlet or phrases.UNKNOWN_OUTLET)}, headline"
    else:
        who = " and ".join(chain(hops, end.own) for hops in end.chains)
    date = f", {end.report.date}" if end.report.date else ""
    return f"[{end.report.number}] {who}{date}: {notes.quote(end.words)}"
