"""Style and script of the dossier, put into the file, and the policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import re
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

FIRST, LAST = ("headwater.css",), ("dossier.css", "print.css")
PAGES: Mapping[str, tuple[str, ...]] = {
    "timeline.css": ("timeline",),
    "sources.css": ("sources",),
    "actors.css": ("actors",),
    "claim.css": ("claim",),
    "graph.css": ("claim",),
    "report.css": ("report",),
    "review.css": ("claim", "history"),
}
"""Files of `publishing/static` that are of some pages alone, and of which; a test holds them to
what the templates link. `FIRST` and `LAST` are of every page."""
SCRIPT = "headwater.js"

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_HEADING = re.compile(r"(?<![\w.#-])h([1-6])(?![\w-])")


@cache
def style() -> str:
    """All rules in one text; those of a page hold in its own sections alone (`of-claim`).

    A heading that stands deeper in the dossier than on its own page has the class of its old level
    (`dossier_anchors.placed`), so rules for `h2` are made rules for that class. Neither makes
    a rule weigh more than it does on the page.
    """
    rules = [_rules(name) for name in FIRST]
    for name, pages in PAGES.items():
        held = ", ".join(f".of-{page}" for page in pages)
        rules.append(f":where({held}) {{\n{_rules(name).replace(':root', '&')}\n}}")
    rules += [_rules(name) for name in LAST]
    lines = (line.rstrip() for line in "\n".join(rules).splitlines())
    return "\n" + "\n".join(line for line in lines if line) + "\n"


@cache
def script() -> str:
    """The module of keys."""
    return "\n" + _static(SCRIPT)


@cache
def policy() -> str:
    """The Content-Security-Policy: this style and this script by their hashes, and nothing else."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_hash(style())}'",
            f"script-src '{_hash(script())}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _rules(name: str) -> str:
    return _HEADING.sub(r":where(.h\1)", _COMMENT.sub("", _static(name)))


def _static(name: str) -> str:
    return files("headwater.publishing").joinpath("static", name).read_text("utf-8")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
