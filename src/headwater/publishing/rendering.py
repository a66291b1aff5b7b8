"""Templates and addresses: how a page becomes HTML, on the server and in the dossier alike.

A template sees `page` (a Struct of `publishing.pages`), `chrome` (what stands around every page)
and `to` (the addresses). Escaping is always on, a name that is not there is an error, and a
template can reach nothing but what it is given.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any, Protocol
from urllib.parse import quote, urlsplit

import msgspec
from jinja2 import Environment, PackageLoader, StrictUndefined

from headwater.publishing import messages, phrases, questions, words
from headwater.publishing.verbatim import direction, verbatim


class Addresses(Protocol):
    """Where each thing is shown; the two ways are `Served` and, in the dossier, `InOneFile`."""

    def page(self, name: str, story: str | None = None, **asked: str) -> str:
        """A page by its name, of a story where it is of one."""

    def claim(self, claim: str) -> str:
        """A claim."""

    def report(self, report: str, at: str | None = None) -> str:
        """A report, or the statement or span `at` in it."""

    def actor(self, story: str, actor: str) -> str:
        """An actor of a story."""

    def static(self, name: str) -> str:
        """A file of `publishing/static`."""


class Served:
    """Addresses on the server."""

    def page(self, name: str, story: str | None = None, **asked: str) -> str:
        """`/story/ID/NAME`, or `/NAME` for a page of the whole case."""
        if story is None:
            path = "/" if name == "case" else f"/{name}"
        else:
            path = f"/story/{quote(story)}" + ("" if name == "story" else f"/{name}")
        told = "&".join(f"{quote(key)}={quote(value)}" for key, value in asked.items() if value)
        return f"{path}?{told}" if told else path

    def claim(self, claim: str) -> str:
        """`/claim/ID`."""
        return f"/claim/{quote(claim)}"

    def report(self, report: str, at: str | None = None) -> str:
        """`/report/ID#AT`."""
        return f"/report/{quote(report)}" + (f"#{quote(at)}" if at else "")

    def actor(self, story: str, actor: str) -> str:
        """`/story/ID/actors#ACTOR`."""
        return f"{self.page('actors', story)}#{quote(actor)}"

    def static(self, name: str) -> str:
        """`/static/NAME`."""
        return f"/static/{quote(name)}"


class Chrome(msgspec.Struct, frozen=True):
    """What stands around every page: the case, the story it is of, what waits for a decision."""

    case: str
    here: str
    story: str | None = None
    waiting: int = 0
    who: str = ""
    served: bool = True


def host(address: str) -> str:
    """The host of an address, for a link that says where it leads; "" where it has none."""
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def is_web(address: str | None) -> bool:
    """Whether an address may be a link: http or https with a host, and nothing else."""
    try:
        parts = urlsplit(address or "")
        return parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        return False


def is_quotation(text: str) -> bool:
    """Whether words open and close with marks of quotation of their own, and hold none between."""
    opening, closing = text[:1], text[-1:]
    pairs = {"“": "”", "„": "“”", "«": "»", '"': '"'}
    return len(text) > 2 and closing in pairs.get(opening, ()) and closing not in text[1:-1]


@cache
def environment() -> Environment:
    """The templates of `publishing/templates`, with the filters that they have."""
    made = Environment(
        loader=PackageLoader("headwater.publishing"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= {
        "verbatim": verbatim,
        "direction": direction,
        "plural": words.plural,
        "proposition": words.proposition,
        "paired": words.paired,
        "joined": words.joined,
        "clip": words.clip,
        "day": words.day,
        "host": host,
        "plain": lambda value: str(value).replace("-", " "),
    }
    made.tests |= {"web": is_web, "quotation": is_quotation}
    made.globals |= {"when": words.when, "span_of_days": words.span_of_days}
    made.globals |= {"messages": messages, "phrases": phrases}
    made.globals["questions"] = questions
    return made


def render(template: str, page: Any, chrome: Chrome, to: Addresses, **more: Any) -> str:
    """The HTML of a page; `template` is the name of a file in `publishing/templates`."""
    names: Mapping[str, Any] = {"page": page, "chrome": chrome, "to": to, **more}
    return environment().get_template(template).render(names)
