"""Where the accounts part: by thread, what cannot both stand first."""

from __future__ import annotations

from dataclasses import dataclass

from rich.text import Text

from headwater.app.safe import safe
from headwater.app.screen.chains import denial, statement_chains
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import content, quoted
from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.order import threads_in_order
from headwater.publishing.words import clip, plural, proposition
from headwater.records import LinkKind

_ORDER = tuple(LinkKind)
_MOST = 12
_QUOTE = 150
_LABEL = 68
_WORDS = 70
"""Characters of the words in which two statements differ."""


@dataclass(frozen=True, slots=True)
class Group:
    """Links between the same claims for the same reason; the first one is shown."""

    link: c.Link
    more: int


def draw(page: Page, index: Index, show_all: bool) -> None:
    """The links by the first thread that they touch; those between the same claims are one."""
    if not index.case.links:
        return
    threads = _Threads(index)
    groups = grouped(index, threads, show_all)
    page.section("where the accounts part")
    shown = groups if show_all else groups[:_MOST]
    by_thread: dict[str, list[Group]] = {}
    for group in shown:
        by_thread.setdefault(threads.of(group.link), []).append(group)
    ordered = sorted(
        by_thread.items(),
        key=lambda item: (_ORDER.index(item[1][0].link.kind), threads.place(item[0])),
    )
    for thread, several in ordered:
        _head(page, threads, thread)
        seen: set[str] = set()
        for group in several:
            _group(page, index, group, seen)
    if len(shown) < len(groups):
        page.gap()
        page.put(f"{plural(len(groups) - len(shown), 'more link')}: --all shows them.")


class _Threads:
    """The threads by what they are headed with and under which number they stand above."""

    def __init__(self, index: Index) -> None:
        self._index = index
        self.labels = {thread.id: thread.label for thread in index.case.threads}
        full = threads_in_order(index)[0]
        self.numbers = {thread.id: number for number, thread in enumerate(full, start=1)}

    def place(self, thread: str) -> int:
        """The number of a thread; of one that is not told in full, one behind them all."""
        return self.numbers.get(thread, len(self.numbers) + 1)

    def of(self, link: c.Link) -> str:
        """The thread of a link: of several one that a claim of the link heads, then the first."""
        index = self._index
        names = (*index.linked(link, link.a), *index.linked(link, link.b))
        claims = sorted(
            (index.claims[name] for name in names),
            key=lambda one: (one.label != self.labels.get(one.thread), self.place(one.thread)),
        )
        return claims[0].thread if claims else ""


def grouped(index: Index, threads: _Threads, show_all: bool) -> list[Group]:
    """The links in the order of their kinds, one for all that join the same claims alike."""
    found: dict[tuple[object, ...], list[c.Link]] = {}
    ordered = sorted(index.case.links, key=lambda link: _ORDER.index(link.kind))
    for link in ordered:
        ends = frozenset(index.linked(link, end) for end in (link.a, link.b))
        key = (link.a, link.b, link.kind) if show_all else (link.kind, link.type, ends)
        found.setdefault(key, []).append(link)
    groups = [Group(_best(index, links), len(links) - 1) for links in found.values()]
    return groups if show_all else _without_headlines(index, threads, groups)


def _best(index: Index, links: list[c.Link]) -> c.Link:
    """The link that stands for all: of the text, between two reports, by the fewest retellings.

    A headline stands for others where all are headlines; of several alike the first does.
    """
    return min(links, key=lambda each: _remove(index, each))


def _remove(index: Index, link: c.Link) -> tuple[bool, bool, int]:
    a, b = index.statements[link.a], index.statements[link.b]
    hops = sum(min((len(hops) for hops in one.chains), default=0) for one in (a, b))
    return not index.is_of_text(link), a.report == b.report, hops


def _without_headlines(index: Index, threads: _Threads, groups: list[Group]) -> list[Group]:
    """A headline that differs as the text does is counted with the text, not shown beside it."""
    kept: dict[tuple[object, ...], Group] = {}
    for n, group in enumerate(sorted(groups, key=lambda g: not index.is_of_text(g.link))):
        link = group.link
        key = (threads.of(link), link.kind, link.type)
        if not index.is_of_text(link) and key in kept:
            first = kept[key]
            kept[key] = Group(first.link, first.more + group.more + 1)
        else:
            kept[key if key not in kept else (n,)] = group
    return sorted(kept.values(), key=lambda group: _ORDER.index(group.link.kind))


def _head(page: Page, threads: _Threads, thread: str) -> None:
    """Which thread the links below are about, under its number above."""
    page.gap()
    label = threads.labels.get(thread)
    if label is None:
        return
    number = f"{threads.numbers[thread]}. " if thread in threads.numbers else ""
    page.put(number, quoted(proposition(label), _LABEL, "label"), hang=len(number))


def worded(link: c.Link) -> str:
    """What holds between two statements, with the words in which they differ."""
    args = {key: clip(proposition(words), _WORDS) for key, words in link.why.args.items()}
    return safe(phrases.link(link.kind, link.type, link.why.code, args))


def _group(page: Page, index: Index, group: Group, seen: set[str]) -> None:
    link = group.link
    more = f" (and {plural(group.more, 'pair')} like it)" if group.more else ""
    page.put((worded(link), "mark"), more, indent=3, hang=3)
    for end in (link.a, link.b):
        _end(page, index, end, seen)


def _end(page: Page, index: Index, end: str, seen: set[str]) -> None:
    """One of two linked statements: its whole chain, and its words where they are not above."""
    statement = index.statements[end]
    tag = index.tag(statement.report).rjust(4) + " "
    if index.is_title(end):
        line = Text(f"{index.outlet(statement.report)}, headline")
    else:
        line = Text(" and ").join(statement_chains(statement))
    if (denied := denial(statement)).plain:
        line.append(", ").append_text(denied)
    if index.is_older(end):
        line.append(f", {phrases.OLDER}", style="own")
    words = ", as above" if end in seen else content(index.words(end), _QUOTE)
    page.put(tag, line, "" if end in seen else ": ", words, indent=3, hang=len(tag) + 2)
    seen.add(end)
