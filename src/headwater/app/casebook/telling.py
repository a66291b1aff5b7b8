"""The command `info`: a casebook in numbers."""

from __future__ import annotations

import sys
from pathlib import Path

from headwater.app.ending import DONE
from headwater.app.reading import settle
from headwater.app.safe import safe
from headwater.casebook.casebook import Casebook


def run(case: Path) -> int:
    """Print what the casebook holds.

    Raises:
        CasebookError: where it cannot be opened.
    """
    settle(sys.stdout)
    with Casebook.open(case) as book:
        found = book.info()
    rows = (
        ("casebook", safe(str(found.path))),
        ("made", f"{found.made} by {found.made_by}, tables {found.tables}"),
        ("size", f"{found.file_bytes:,} bytes, of them {found.capture_bytes:,} as received"),
        ("reports", f"{found.reports}, {found.revisions} of them revisions"),
        ("deleted", str(found.deleted)),
        ("stories", f"{found.stories}, {found.stale} to be compared anew"),
        ("statements", str(found.statements)),
        ("decisions", f"{found.decisions}, {found.queued} waiting for review"),
        ("decoders", ", ".join(found.decoders) or "none"),
        ("readers", ", ".join(found.readers) or "none"),
    )
    for name, value in rows:
        print(f"{name:<11} {value}")
    return DONE
