"""What can be asked of a casebook. Only what `--help` needs is imported here."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

from headwater.app.ending import end
from headwater.app.options import CaseReaderName, Meta, Outlet, Published

Case = Annotated[Path, typer.Argument(metavar="CASE", help="The casebook: one file.")]
ReportName = Annotated[
    str, typer.Argument(metavar="REPORT", help="The report's number, id or file name.")
]
Who = Annotated[
    str | None, typer.Option(metavar="NAME", help="Who rules this; else the name of the account.")
]


def register(app: typer.Typer) -> None:
    """Add the commands to the command line."""
    for command in (add, show, info, verify, seal, export, delete, backup):
        app.command()(command)
    app.command("import")(load)


def add(  # noqa: PLR0913, an option of the command line is a parameter here
    *,
    case: Case,
    files: Annotated[
        list[str] | None,
        typer.Argument(
            metavar="SOURCE",
            help="Reports: .txt, .md, .html; - is standard input. Without one an empty casebook is "
            "made where there is none.",
        ),
    ] = None,
    outlet: Outlet = None,
    published: Published = None,
    meta: Meta = None,
    again: Annotated[
        bool, typer.Option("--again", help="Add also what was deleted from the casebook before.")
    ] = False,
    reader: CaseReaderName = None,
) -> None:
    """Add reports to a casebook, which is made where there is none.

    Exit code 0: done. 1: something was skipped, named on standard error. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.adding import run
        from headwater.app.reading import Request

        sources = tuple(files or ())
        return run(
            case,
            Request(sources, outlet=outlet, published=published, meta=meta, reader=reader),
            again=again,
        )

    end(work)


def show(
    *,
    case: Case,
    what: Annotated[
        str | None,
        typer.Argument(
            metavar="WHAT",
            help="case (where nothing is said), threads, actors, links, timeline, history, "
            "decisions, stories, reports; or claim, report, revision, story with an ID.",
        ),
    ] = None,
    name: Annotated[
        str | None,
        typer.Argument(metavar="ID", help="The claim, report, revision or story to show."),
    ] = None,
    show_all: Annotated[bool, typer.Option("--all", help="Show everything, cut nothing.")] = False,
) -> None:
    """Show a case, or one thing of it.

    Exit code 0: done. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.showing import run

        return run(case, what, name, show_all=show_all)

    end(work)


def info(*, case: Case) -> None:
    """Say what a casebook holds, in numbers.

    Exit code 0: done. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.telling import run

        return run(case)

    end(work)


def verify(
    *,
    case: Case,
    seal: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Hold the casebook to this seal as well.")
    ] = None,
    key: Annotated[
        Path | None,
        typer.Option(metavar="FILE.pem", help="The public key that must have signed the seal."),
    ] = None,
) -> None:
    """Check that everything is as it was received, and name what is not.

    Exit code 0: all is in order. 1: something differs. 2: it cannot be opened.
    """

    def work() -> int:
        from headwater.app.casebook.checking import run_verify

        return run_verify(case, seal, key)

    end(work)


def seal(
    *,
    case: Case,
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Where to write it; else it is printed.")
    ] = None,
    key: Annotated[
        Path | None, typer.Option(metavar="FILE.pem", help="Sign it with this private key.")
    ] = None,
    new_key: Annotated[
        Path | None,
        typer.Option(
            "--newkey",
            metavar="FILE.pem",
            help="Make a key, keep it in this file, its public part in FILE.pem.pub, and sign.",
        ),
    ] = None,
) -> None:
    """Write down the hashes of all evidence.

    `verify --seal` holds the case to them, later or elsewhere.

    Exit code 0: done. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.checking import Sealing, run_seal

        return run_seal(case, Sealing(output, key, new_key))

    end(work)


def export(
    *,
    case: Case,
    form: Annotated[
        str,
        typer.Option(
            "--format",
            metavar="FORMAT",
            help="html: the dossier, one file; md: a brief with footnotes; json: the shape "
            "headwater/1; case: everything, for import.",
        ),
    ] = "json",
    output: Annotated[
        Path | None, typer.Option(metavar="FILE", help="Where to write it; else it is printed.")
    ] = None,
    force: Annotated[
        bool, typer.Option("--force", help="Write over a file that is there.")
    ] = False,
) -> None:
    """Write a case in another form: to read, to print, for programs.

    Exit code 0: done. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.moving import run_export

        return run_export(case, form, output, force=force)

    end(work)


def load(
    *,
    file: Annotated[
        str, typer.Argument(metavar="FILE", help="An exported case; - is standard input.")
    ],
    case: Annotated[Path, typer.Argument(metavar="CASE", help="The casebook to make.")],
) -> None:
    """Make a casebook from what `export --format case` wrote.

    Exit code 0: done. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.moving import run_import

        return run_import(file, case)

    end(work)


def delete(
    *,
    case: Case,
    report: ReportName,
    why: Annotated[str, typer.Option(metavar="REASON", help="The reason, which is kept.")],
    who: Who = None,
) -> None:
    """Delete a report: bytes and words go, hash and reason stay.

    Exit code 0: done. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.moving import run_delete

        return run_delete(case, report, who, why)

    end(work)


def backup(
    *,
    case: Case,
    target: Annotated[Path, typer.Argument(metavar="TARGET", help="The file to make.")],
) -> None:
    """Copy a casebook that may be in use.

    Exit code 0: done. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.casebook.moving import run_backup

        return run_backup(case, target)

    end(work)
