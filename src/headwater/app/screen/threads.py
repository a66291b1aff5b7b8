"""Threads in full: what is claimed, how it stood over time, and every claim of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence

from headwater.app.screen import claims
from headwater.app.screen.index import Index
from headwater.app.screen.links import worded
from headwater.app.screen.page import Page
from headwater.app.screen.words import quoted
from headwater.publishing import contract as c
from headwater.publishing.course import Step, course
from headwater.publishing.order import claims_in_order, is_disputed
from headwater.publishing.words import listed, plural, proposition
from headwater.records import LinkKind, LinkType

_MOST_THREADS = 12
_MOST_CLAIMS = 5
"""Claims of a thread; one more is shown too, as its line would only say that it is not."""
_MOST_TENSIONS = 2


def draw(page: Page, index: Index, full: Sequence[c.Thread], show_all: bool) -> None:
    """The threads in full, as many as a reader can take in unless `show_all`."""
    if not full:
        return
    page.section("disputed or told more than once")
    shown = full if show_all else full[:_MOST_THREADS]
    told: dict[tuple[str, str], int] = {}
    for number, thread in enumerate(shown, start=1):
        _thread(page, index, (number, thread), told, show_all=show_all)
    if len(shown) < len(full):
        page.gap()
        page.put(f"{plural(len(full) - len(shown), 'more thread')}: --all shows them.")


def _thread(
    page: Page,
    index: Index,
    given: tuple[int, c.Thread],
    told: dict[tuple[str, str], int],
    *,
    show_all: bool,
) -> None:
    """One thread; `told` has the links told already, each with the number of its thread."""
    number, thread = given
    ordered = _headed(claims_in_order(index, thread), thread)
    page.gap()
    head = f"{number}. "
    limit = None if show_all else claims.QUOTE
    page.put(head, quoted(proposition(thread.label), limit, "label"), hang=len(head))
    for words in _tensions(index, given, told, None if show_all else _MOST_TENSIONS):
        page.put((words, "mark"), indent=3, hang=3)
    steps = course(index, thread)
    if steps:
        states = " → ".join(_told(index, step) for step in steps)
        page.put(f"over time: {states}", indent=3, hang=3)
    if thread.absent and show_all:
        silent = sorted(thread.absent, key=lambda report: index.numbers.get(report, 0))
        names = [index.named(report) for report in silent]
        page.put(f"published later, nothing of it found in: {listed(names)}", indent=3, hang=3)
    cut = not show_all and len(ordered) > _MOST_CLAIMS + 1
    shown = ordered[:_MOST_CLAIMS] if cut else ordered
    for number_of_claim, claim in enumerate(shown):
        repeats_label = number_of_claim == 0 and claim.label == thread.label
        claims.draw(page, index, claim, claims.Manner(show_all, not repeats_label))
    if len(shown) < len(ordered):
        more = plural(len(ordered) - len(shown), "more claim")
        page.put(f"{more} in this thread: --all shows them.", indent=3)


def _headed(ordered: Sequence[c.Claim], thread: c.Thread) -> list[c.Claim]:
    """The claims in their order, first the one whose words head the thread."""
    return sorted(ordered, key=lambda claim: claim.label != thread.label)


def _tensions(
    index: Index,
    given: tuple[int, c.Thread],
    above: dict[tuple[str, str], int],
    most: int | None,
) -> list[str]:
    """In what the text of the thread is in tension; the pairs stand with the other links.

    What is told with a thread above is only named here.
    """
    number, thread = given
    several = [index.claims[claim] for claim in thread.claims]
    told_below = {LinkType.DENIAL} if any(map(is_disputed, several)) else set()
    found = {
        (link.a, link.b): link
        for claim in thread.claims
        for link in index.links_of.get(claim, ())
        if link.kind is LinkKind.TENSION and index.is_of_text(link)
        if link.type not in told_below
    }
    alike: dict[tuple[object, ...], list[c.Link]] = defaultdict(list)
    for link in found.values():
        alike[link.type, frozenset(link.why.args.values())].append(link)
    told: list[str] = []
    for links in alike.values():
        first = {above.setdefault((link.a, link.b), number) for link in links}
        if number in first:
            tags = index.tags(end for link in links for end in (link.a, link.b))
            told.append(f"{worded(links[0])} {tags}")
        else:
            told.append(f"in tension with {min(first)}, above")
    told = list(dict.fromkeys(told))
    shown = told[:most]
    more = [f"{plural(len(told) - len(shown), 'more tension')}"] if len(shown) < len(told) else []
    return shown + more


def _told(index: Index, step: Step) -> str:
    time = f" ({step.time})" if step.time else ""
    return f"{step.value.value.replace('-', ' ')}{time} {index.tags(step.statements)}"
