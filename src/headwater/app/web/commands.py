"""The command `serve` as the command line knows it."""

from __future__ import annotations

from typing import Annotated

import typer

from headwater.app.casebook.commands import Case
from headwater.app.ending import end


def register(app: typer.Typer) -> None:
    """Add the command to the command line."""
    app.command()(serve)


def serve(
    *,
    case: Case,
    port: Annotated[
        int, typer.Option(metavar="N", help="The port; 0 takes a free one.", min=0, max=65535)
    ] = 8571,
    bind: Annotated[
        str, typer.Option(metavar="ADDRESS", help="The address; beyond loopback only with --token.")
    ] = "127.0.0.1",
    token: Annotated[
        str | None,
        typer.Option(metavar="SECRET", help="What clients that are no browser must show."),
    ] = None,
) -> None:
    """Show a case in a browser, and decide there; on this machine alone.

    Exit code 130: ended with Ctrl-C. 2: it cannot be done.
    """

    def work() -> int:
        from headwater.app.web.serving import run

        return run(case, bind, port, token)

    end(work)
