"""Where the accounts part: pairs of statements and in what they differ."""

from __future__ import annotations

from dataclasses import dataclass

from headwater.app.safe import safe
from headwater.app.screen.chains import origin_of
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import content, plural
from headwater.publishing import contract as c
from headwater.publishing import messages
from headwater.records import LinkKind

_ORDER = tuple(LinkKind)
_MOST = 10
_QUOTE = 150


@dataclass(frozen=True, slots=True)
class Group:
    """Links between the same claims for the same reason; the first one is shown."""

    link: c.Link
    more: int


def draw(page: Page, index: Index, show_all: bool) -> None:
    """The links, tensions first; those between the same claims are one entry."""
    groups = grouped(index, show_all)
    if not groups:
        return
    page.section("where the accounts part")
    shown = groups if show_all else groups[:_MOST]
    for group in shown:
        _group(page, index, group)
    if len(shown) < len(groups):
        page.gap()
        page.put(f"{plural(len(groups) - len(shown), 'more link')}: --all shows them.")


def grouped(index: Index, show_all: bool) -> list[Group]:
    """The links in the order of their kinds, one for all that join the same claims alike."""
    found: dict[tuple[object, ...], list[c.Link]] = {}
    ordered = sorted(index.case.links, key=lambda link: _ORDER.index(link.kind))
    for link in ordered:
        ends = frozenset({index.claims_of.get(link.a, ()), index.claims_of.get(link.b, ())})
        key = (link.a, link.b, link.kind) if show_all else (link.kind, link.type, ends)
        found.setdefault(key, []).append(link)
    return [Group(links[0], len(links) - 1) for links in found.values()]


def _group(page: Page, index: Index, group: Group) -> None:
    link = group.link
    name = link.kind.value + (f" of {link.type.value}" if link.type else "")
    why = safe(messages.reason(link.why.code, link.why.args))
    more = f" (and {plural(group.more, 'pair')} like it)" if group.more else ""
    page.gap()
    page.put((name, "mark"), f": {why}{more}", hang=3)
    for end in (link.a, link.b):
        statement = index.statements[end]
        tag = index.tag(statement.report).rjust(4) + " "
        where = index.outlet(statement.report)
        speaker = origin_of(index, end)
        said = f"{where} ← {speaker}: " if speaker and speaker != where else f"{where}: "
        if index.is_title(end):
            said = f"{where}, headline: "
        page.put(tag, said, content(statement.content, _QUOTE), indent=3, hang=len(tag) + 2)
