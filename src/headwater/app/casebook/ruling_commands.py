"""What a person can rule, take back, read anew and find. Only what `--help` needs is imported."""

from __future__ import annotations

from typing import Annotated

import typer

from headwater.app.casebook.commands import Case, ReportName, Who
from headwater.app.ending import end
from headwater.app.options import CaseReaderName

Why = Annotated[str, typer.Option(metavar="REASON", help="The reason, which is kept.")]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    app.command("set")(set_facts)
    for command in (decide, undo, reread, find):
        app.command()(command)


def set_facts(  # noqa: PLR0913, an option of the command line is a parameter here
    *,
    case: Case,
    report: ReportName,
    outlet: Annotated[
        str | None, typer.Option(metavar="NAME", help="The outlet of the report.")
    ] = None,
    published: Annotated[
        str | None,
        typer.Option(metavar="WHEN", help="When it was published: 2025-03-04, or a range."),
    ] = None,
    title: Annotated[str | None, typer.Option(metavar="WORDS", help="Its title.")] = None,
    who: Who = None,
    why: Why = "",
    reader: CaseReaderName = None,
) -> None:
    """Rule on the outlet, date or title of a report.

    It is read again with them.

    Exit code 0: done. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.ruling import Person, run_set

        facts = {"outlet": outlet, "published": published, "title": title}
        stated = {name: value for name, value in facts.items() if value is not None}
        return run_set(case, report, stated, Person(who, why, reader))

    end(work)


def decide(  # noqa: PLR0913, an option of the command line is a parameter here
    *,
    case: Case,
    kind: Annotated[
        str,
        typer.Argument(
            metavar="KIND",
            help="same-claim A B, different-claim A B, same-actor A B, different-actor A B, "
            "same-story REPORT REPORT, different-story REPORT REPORT, source ID WORDS, "
            "chain ID WORDS, reject ID, accept ID, grade ID GRADE, note [ID] WORDS, unsure A [B].",
        ),
    ],
    about: Annotated[
        list[str],
        typer.Argument(
            metavar="WHAT",
            help="Ids of statements or claims; numbers, ids or files of reports; an actor's id or "
            'name, such as "Asker Front" or "Asker Front@3" for its use in report 3; then the '
            "value.",
        ),
    ],
    who: Who = None,
    why: Why = "",
    reader: CaseReaderName = None,
) -> None:
    """Rule on claims, actors, statements and stories.

    What depends on it is compared anew.

    Exit code 0: it holds. 1: it is kept, but waits for review. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.ruling import Person, run_decide

        return run_decide(case, kind, about, Person(who, why, reader))

    end(work)


def undo(
    *,
    case: Case,
    decision: Annotated[
        str | None,
        typer.Argument(metavar="DECISION", help="The decision's id; else the last one is meant."),
    ] = None,
    who: Who = None,
    why: Why = "",
    reader: CaseReaderName = None,
) -> None:
    """Take a decision back; both stay in the history.

    Exit code 0: done. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.ruling import Person, run_undo

        return run_undo(case, decision, Person(who, why, reader))

    end(work)


def reread(*, case: Case, reader: CaseReaderName = None) -> None:
    """Decode and read everything anew.

    Decisions are attached to it again, or wait for review.

    Exit code 0: done. 1: a report could not be read, or a decision waits for review. 2: it cannot
    be done.
    """

    def work() -> int:
        from headwater.app.casebook.ruling import run_reread

        return run_reread(case, reader)

    end(work)


def find(
    *,
    case: Case,
    words: Annotated[
        list[str],
        typer.Argument(
            metavar="WORDS",
            help='Words, "quoted phrases", outlet:NAME, actor:NAME, source:anonymous or '
            "source:WORDS, before:2025-03-10, after:2025-03.",
        ),
    ],
    most: Annotated[
        int, typer.Option(metavar="N", min=1, max=10_000, help="How many statements at most.")
    ] = 20,
) -> None:
    """Find statements: their very words and chains, the nearest first.

    Exit code 0: something was found. 1: nothing was. 2: the casebook cannot be opened.
    """

    def work() -> int:
        from headwater.app.casebook.looking import run_find

        return run_find(case, " ".join(words), most)

    end(work)
