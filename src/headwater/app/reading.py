"""The command `read`: collect, run the pipeline, print."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from io import TextIOWrapper
from pathlib import Path
from typing import TYPE_CHECKING, TextIO

from headwater.app.ending import DONE, SKIPPED
from headwater.app.progress import Progress
from headwater.app.safe import safe
from headwater.app.sources import gather, is_skipped
from headwater.records import Collector, Given, Note, Story, UsageError

if TYPE_CHECKING:
    from headwater.intake.meta import Meta


@dataclass(frozen=True, slots=True)
class Request:
    """What the user asked for."""

    sources: tuple[str, ...]
    json: bool = False
    show_all: bool = False
    outlet: str | None = None
    published: str | None = None
    meta: Path | None = None
    reader: str | None = None


def run(request: Request) -> int:
    """Do what was asked and give the exit code.

    Raises:
        UsageError: where the request makes no sense.
    """
    check(request)
    settle(sys.stdout)
    settle(sys.stderr)
    progress = Progress(sys.stderr)
    try:
        story = make(request, progress)
    finally:
        progress.clear()
    show(story, request)
    skipped = [note for note in story.all_notes() if is_skipped(note.code, note.report)]
    if request.json or not (sys.stdout.isatty() and sys.stderr.isatty()):
        report(skipped, {each.id: each.source for each in story.reports})
    return SKIPPED if skipped else DONE


def settle(stream: TextIO) -> None:
    """Let `stream` take any text: what its encoding lacks becomes an escape, no crash."""
    if isinstance(stream, TextIOWrapper):
        stream.reconfigure(errors="backslashreplace")


def check(request: Request) -> None:
    """Refuse what cannot be meant.

    Raises:
        UsageError: for a fact about one report with several files.
    """
    for option, value in (("--outlet", request.outlet), ("--published", request.published)):
        if value is not None and len(request.sources) > 1:
            raise UsageError(f"{option} is about one report; for several use --meta FILE.csv")


def make(request: Request, progress: Progress) -> Story:
    """The story in the files that were named."""
    from headwater.pipeline import default_engines, read_story
    from headwater.plugins import load

    engines = default_engines(request.reader)
    given, faults = facts(request)
    gathered = gather(request.sources, load("collectors", Collector), progress)
    story = read_story(gathered.captures, given, engines, progress)
    return replace(story, notes=faults + gathered.notes + story.notes)


def facts(request: Request) -> tuple[Mapping[str, Given], tuple[Note, ...]]:
    """What the options and the meta file state about each source; see `stated`.

    Raises:
        UsageError: for a time that is no time, or a meta file that is none.
    """
    from headwater.intake.meta import read_meta

    meta = read_meta(request.meta) if request.meta is not None else None
    return stated(request.sources, meta, request.outlet, request.published)


def stated(
    sources: Sequence[str], meta: Meta | None, outlet: str | None, published: str | None
) -> tuple[Mapping[str, Given], tuple[Note, ...]]:
    """What a meta file says of each source, and what is stated of the only one, which comes first.

    Raises:
        UsageError: for a time that is no time.
    """
    from headwater.intake.when import parse_when

    if published is not None:
        parse_when(published)
    given: dict[str, Given] = {}
    notes: tuple[Note, ...] = ()
    if meta is not None:
        matched, notes = meta.match(sources)
        given.update(matched)
    if outlet is not None or published is not None:
        (source,) = sources
        known = given.get(source, Given())
        given[source] = Given(
            outlet=outlet or known.outlet,
            published=published or known.published,
            title=known.title,
        )
    return given, notes


def show(story: Story, request: Request) -> None:
    """Print the story."""
    if request.json:
        _print_json(story)
    else:
        _print_screen(story, request)
    sys.stdout.flush()


def report(skipped: Sequence[Note], sources: Mapping[str, str]) -> None:
    """One line on standard error for each source that was left out, with its name and the reason.

    `sources` has the names of those that did become a report, by its id.
    """
    for note in skipped:
        source = sources.get(note.report or "", "")
        name = "" if source in note.why else f"{source}: "
        print(f"skipped: {safe(name + note.why)} [{note.code.value}]", file=sys.stderr)


def _print_json(story: Story) -> None:
    from headwater.plugins import load
    from headwater.records import Exporter

    (exporter,) = load("exporters", Exporter, "json")
    sys.stdout.flush()
    for piece in exporter.export(story):
        sys.stdout.buffer.write(piece.encode("utf-8"))


def _print_screen(story: Story, request: Request) -> None:
    from headwater.app.screen import console, draw

    draw(story, console(sys.stdout), show_all=request.show_all)
