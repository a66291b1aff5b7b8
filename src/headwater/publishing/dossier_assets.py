"""Style and script of the dossier, put into the file, and the policy that lets nothing else in."""

from __future__ import annotations

import base64
import hashlib
import re
from functools import cache
from importlib.resources import files

from headwater.publishing.rendering import environment

FIRST, LAST = ("headwater.css",), ("dossier.css", "print.css")
"""Files of `publishing/static` that are of every section; those of a page are what it links."""
SCRIPT = "headwater.js"

_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
_LINKED = re.compile(r"to\.static\('([\w-]+\.css)'\)")
_HEADING = re.compile(r"(?<![\w.#-])h([1-6])(?![\w-])")


@cache
def style(pages: tuple[tuple[str, str], ...]) -> str:
    """All rules in one text; those of a page hold in its own sections alone (`of-claim`).

    `pages` are names of sections with their templates. A heading that stands deeper in the dossier
    than on its own page has the class of its old level (`dossier_anchors.placed`), so rules for
    `h2` are made rules for that class. Neither makes a rule weigh more than it does on the page. A
    sheet of paper is narrow and is no telephone: what is meant for a narrow screen is not printed.
    """
    rules = [_rules(name) for name in FIRST]
    for name, of in _linked(pages).items():
        held = ", ".join(f".of-{page}" for page in of)
        rules.append(f":where({held}) {{\n{_rules(name).replace(':root', '&')}\n}}")
    rules += [_rules(name) for name in LAST]
    lines = (line.rstrip() for line in "\n".join(rules).splitlines())
    return "\n" + "\n".join(line for line in lines if line) + "\n"


def _linked(pages: tuple[tuple[str, str], ...]) -> dict[str, list[str]]:
    """The files of rules that the templates link, and of which pages each is."""
    loader = environment().loader
    assert loader is not None
    found: dict[str, list[str]] = {}
    for name, template in pages:
        for file in _LINKED.findall(loader.get_source(environment(), template)[0]):
            if file not in FIRST and name not in found.setdefault(file, []):
                found[file].append(name)
    return found


@cache
def script() -> str:
    """The module of keys."""
    return "\n" + _static(SCRIPT)


def policy(style: str, script: str) -> str:
    """The Content-Security-Policy: this style and this script by their hashes, and nothing else."""
    return "; ".join(
        (
            "default-src 'none'",
            f"style-src '{_hash(style)}'",
            f"script-src '{_hash(script)}'",
            "img-src data:",
            "base-uri 'none'",
            "form-action 'none'",
        )
    )


def _rules(name: str) -> str:
    rules = _HEADING.sub(r":where(.h\1)", _COMMENT.sub("", _static(name)))
    return rules.replace("@media (max-width", "@media screen and (max-width")


def _static(name: str) -> str:
    return files("headwater.publishing").joinpath("static", name).read_text("utf-8")


def _hash(text: str) -> str:
    digest = hashlib.sha256(text.encode("utf-8")).digest()
    return f"sha256-{base64.b64encode(digest).decode('ascii')}"
