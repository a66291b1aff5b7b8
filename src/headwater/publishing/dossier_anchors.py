"""Addresses within one file, and how the body of a page becomes a section of it.

Every section has an anchor of its own: `claim-C`, `report-R`, `story-S`, `actors-S`, `sources-S`,
`timeline-S`. What a page itself gives an id stands below that of its section, `report-R--s-1`, so
that the row of a claim on the Story page (`story-S--claim-C`) and the claim (`claim-C`) do not
collide. A page's link to `#x` leads to the section `x` where there is one, else to `x` on that
page. A claim that one report alone makes has no section: its place is the statement that makes it.
What the file does not hold has no address, and a link without an address is none.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from urllib.parse import quote, unquote

from markupsafe import Markup

from headwater.publishing.rendering import is_web

BELOW = "--"
"""Between the anchor of a section and an id on its page."""

_TAG = re.compile(r"<(/?)([A-Za-z][A-Za-z0-9]*)([^<>]*)>")
"""A tag: templates escape every < and > of what they show, also in the values of attributes."""
_ATTRIBUTE = re.compile(r'(\s)([A-Za-z][A-Za-z:-]*)="([^"]*)"')
_IDS = frozenset(
    {"id", "for", "headers", "aria-labelledby", "aria-describedby", "aria-controls", "aria-owns"}
)
_LOCAL_URL = re.compile(r"^url\(#(.*)\)$")
_DEEPEST = 6


class InOneFile:
    """Addresses in a file that holds `sections`; the counterpart of `rendering.Served`.

    `places` are the report and the statement of claims without a section.
    """

    def __init__(
        self, sections: Collection[str], places: Mapping[str, tuple[str, str]] | None = None
    ) -> None:
        self._sections = frozenset(sections)
        self._places = places or {}

    def page(self, name: str, story: str | None = None, **_asked: str) -> str:
        """`#NAME-STORY`, or `#NAME` for a page of the whole case; what was asked of it is lost."""
        return self._known(name if story is None else section(name, story))

    def claim(self, claim: str) -> str:
        """`#claim-ID`, or the place in a report."""
        anchor = section("claim", claim)
        if anchor not in self._sections and claim in self._places:
            return self.report(*self._places[claim])
        return self._known(anchor)

    def report(self, report: str, at: str | None = None) -> str:
        """`#report-ID`, or `#report-ID--AT`."""
        return self._known(section("report", report), at)

    def actor(self, story: str, actor: str) -> str:
        """`#actors-STORY--ACTOR`."""
        return self._known(section("actors", story), actor)

    def static(self, _name: str) -> str:
        """None: all is in the file."""
        return ""

    def _known(self, anchor: str, below: str | None = None) -> str:
        if anchor not in self._sections:
            return ""
        return f"#{quote(anchor)}" + (f"{BELOW}{quote(below)}" if below else "")


def section(name: str, of: str) -> str:
    """The anchor of a section: the name of its page and the id of what it shows."""
    return f"{name}-{of}"


def placed(body: str, anchor: str, shift: int, sections: Collection[str]) -> Markup:
    """The body of a page as the section `anchor`: ids below it, headings `shift` levels lower.

    Headings keep the look of their own level by a class (`h2`); what could be folded away is open,
    since paper cannot unfold it. Only `#…` and web addresses stay links.
    """

    def tag(found: re.Match[str]) -> str:
        closes, name, rest = found.groups()
        if re.fullmatch("h[1-6]", name):
            name, rest = _lowered(name, rest, shift, bool(closes))
        if name == "details" and not closes and not re.search(r"\sopen\b", rest):
            rest += " open"
        attributes = _ATTRIBUTE.sub(lambda each: _attribute(each, anchor, sections), rest)
        return f"<{closes}{name}{attributes}>"

    return Markup(_TAG.sub(tag, body))


def _lowered(name: str, rest: str, shift: int, closes: bool) -> tuple[str, str]:
    lower = f"h{min(int(name[1]) + shift, _DEEPEST)}"
    if closes:
        return lower, rest
    if ' class="' in rest:
        return lower, rest.replace(' class="', f' class="{name} ', 1)
    return lower, f' class="{name}"{rest}'


def _attribute(found: re.Match[str], anchor: str, sections: Collection[str]) -> str:
    blank, name, value = found.groups()
    if name in _IDS:
        value = " ".join(f"{anchor}{BELOW}{each}" for each in value.split())
    elif name in ("href", "xlink:href"):
        if not (value.startswith("#") or is_web(value)):
            return ""
        value = _link(value, anchor, sections)
    elif local := _LOCAL_URL.match(value):
        value = f"url(#{anchor}{BELOW}{local[1]})"
    return f'{blank}{name}="{value}"'


def _link(value: str, anchor: str, sections: Collection[str]) -> str:
    if not value.startswith("#"):
        return value
    to = unquote(value[1:])
    if to in sections or to.partition(BELOW)[0] in sections:
        return value
    return f"#{quote(anchor)}{BELOW}{value[1:]}"
