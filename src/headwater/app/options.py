"""Options that several commands have: one wording, one type."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated

import typer

Outlet = Annotated[
    str | None, typer.Option(metavar="NAME", help="The outlet of the one report given.")
]
Published = Annotated[
    str | None,
    typer.Option(metavar="WHEN", help="When the one report given was published: 2025-03-04."),
]
Meta = Annotated[
    Path | None,
    typer.Option(
        metavar="FILE.csv",
        help="Outlets, dates and titles of many reports: file,outlet,published,title.",
    ),
]
_READER = (
    "The reader that finds the statements: model, rules, or one that you installed. Without it"
)
ReaderName = Annotated[
    str | None, typer.Option(metavar="NAME", help=f"{_READER} reports are read by model.")
]
CaseReaderName = Annotated[
    str | None,
    typer.Option(
        metavar="NAME",
        help=f"{_READER} a case is read by the reader that read most of it, a new one by model.",
    ),
]
