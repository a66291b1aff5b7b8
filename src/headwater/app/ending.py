"""How a command ends: its exit code, and an error in one line."""

from __future__ import annotations

from collections.abc import Callable

import typer

DONE = 0
SKIPPED = 1
"""Something was left out, or something differs."""
USAGE = 2
"""A request that makes no sense, or that this file or installation cannot do."""
STOPPED = 130
"""Ctrl-C, as shells give it."""


def end(work: Callable[[], int]) -> None:
    """Do `work` and leave with its exit code; an error of ours is one line on standard error."""
    from headwater.app.safe import safe
    from headwater.records.errors import HeadwaterError

    try:
        code = work()
    except KeyboardInterrupt:
        typer.echo("stopped", err=True)
        code = STOPPED
    except HeadwaterError as error:
        typer.echo(f"Error: {safe(str(error))}", err=True)
        code = USAGE
    raise typer.Exit(code)
