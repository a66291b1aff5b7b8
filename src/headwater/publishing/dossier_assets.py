"""Style and script of the dossier, put into the file, and the policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files

STYLES = (
    "headwater.css",
    "claim.css",
    "graph.css",
    "report.css",
    "actors.css",
    "sources.css",
    "review.css",
    "dossier.css",
    "print.css",
)
"""Files of `publishing/static` in the order in which they are put together."""
SCRIPT = "headwater.js"

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_HEADING = re.compile(r"(?<![\w.#-])h([1-6])(?![\w-])")


@cache
def style() -> str:
    """All rules in one text.

    A heading that stands deeper in the dossier than on its own page has the class of its old level
    (`dossier_anchors.placed`), so rules for `h2` are made rules for that class, of the same weight
    among rules for classes.
    """
    rules = "\n".join(_COMMENT.sub("", _static(name)) for name in STYLES)
    lines = (line.rstrip() for line in _HEADING.sub(r":where(.h\1)", rules).splitlines())
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


def _static(name: str) -> str:
    return files("headwater.publishing").joinpath("static", name).read_text("utf-8")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
