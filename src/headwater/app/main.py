"""The command line: what can be asked for. Only what `--help` needs is imported here."""

from __future__ import annotations

import gc
from typing import Annotated

import typer

from headwater import __version__
from headwater.app.casebook import commands, ruling_commands
from headwater.app.ending import STOPPED, end
from headwater.app.options import Meta, Outlet, Published, ReaderName
from headwater.app.output import outlive_reader
from headwater.app.web import commands as serve

_MADE = 50_000
"""Things made until cycles are looked for: what is imported has few, and a tenth of a short run
went into looking."""

app = typer.Typer(
    name="headwater",
    add_completion=False,
    no_args_is_help=True,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
)


def main() -> None:
    """Run the command line; Ctrl-C at any time ends it quietly with code 130."""
    outlive_reader()
    gc.set_threshold(_MADE)
    try:
        app(prog_name="headwater")
    except KeyboardInterrupt:
        typer.echo("stopped", err=True)
        raise SystemExit(STOPPED) from None


def _version(wanted: bool) -> None:
    if wanted:
        typer.echo(f"headwater {__version__}")
        raise typer.Exit


@app.callback()
def _top(
    version: Annotated[
        bool,
        typer.Option("--version", callback=_version, is_eager=True, help="Show the version."),
    ] = False,
) -> None:
    """Who says each thing in the news, through whom, and how many really know."""


@app.command()
def read(  # noqa: PLR0913, an option of the command line is a parameter here
    *,
    files: Annotated[
        list[str],
        typer.Argument(
            metavar="FILE",
            help="Reports about one story: .txt, .md, .html; - is standard input.",
        ),
    ],
    json: Annotated[
        bool, typer.Option("--json", help="Print one JSON object of the shape headwater/1.")
    ] = False,
    show_all: Annotated[
        bool, typer.Option("--all", help="Show every claim in full, cut nothing.")
    ] = False,
    outlet: Outlet = None,
    published: Published = None,
    meta: Meta = None,
    reader: ReaderName = None,
) -> None:
    """Read reports about one story: who says what, on how many origins.

    Exit code 0: done. 1: something was skipped, named on standard error. 2: usage.
    """

    def work() -> int:
        from headwater.app.reading import Request, run

        return run(
            Request(
                sources=tuple(files),
                json=json,
                show_all=show_all,
                outlet=outlet,
                published=published,
                meta=meta,
                reader=reader,
            )
        )

    end(work)


commands.register(app)
ruling_commands.register(app)
serve.register(app)
