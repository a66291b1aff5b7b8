"""Threads in full: what is claimed, how it stood over time, and every claim of it."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.app.screen import claims
from headwater.app.screen.index import Index
from headwater.app.screen.order import claims_in_order
from headwater.app.screen.page import Page
from headwater.app.screen.words import listed, plural, quoted, when
from headwater.publishing import contract as c

_MOST_THREADS = 12
_MOST_CLAIMS = 5
_MOST_STEPS = 6


def draw(page: Page, index: Index, full: Sequence[c.Thread], show_all: bool) -> None:
    """The threads in full, as many as a reader can take in unless `show_all`."""
    if not full:
        return
    page.section("disputed or repeated")
    shown = full if show_all else full[:_MOST_THREADS]
    for number, thread in enumerate(shown, start=1):
        _thread(page, index, number, thread, show_all=show_all)
    if len(shown) < len(full):
        page.gap()
        page.put(f"{plural(len(full) - len(shown), 'more thread')}: --all shows them.")


def _thread(page: Page, index: Index, number: int, thread: c.Thread, *, show_all: bool) -> None:
    ordered = claims_in_order(index, thread)
    page.gap()
    head = f"{number}. "
    limit = None if show_all else claims.QUOTE
    page.put(head, quoted(thread.label, limit, "label"), hang=len(head))
    status = _status(index, thread, None if show_all else _MOST_STEPS)
    if status:
        page.put(f"over time: {status}", indent=3, hang=3)
    if thread.absent and show_all:
        names = [index.named(report) for report in thread.absent]
        page.put(f"published later, silent on it: {listed(names)}", indent=3, hang=3)
    shown = ordered if show_all else ordered[:_MOST_CLAIMS]
    for number_of_claim, claim in enumerate(shown):
        repeats_label = number_of_claim == 0 and claim.label == thread.label
        claims.draw(page, index, claim, claims.Manner(show_all, not repeats_label))
    if len(shown) < len(ordered):
        more = plural(len(ordered) - len(shown), "more claim")
        page.put(f"{more} in this thread: --all shows them.", indent=3)


def _status(index: Index, thread: c.Thread, most: int | None) -> str:
    """Where the thread stood, step by step, each with its time where its statements agree on it.

    Empty where it always stood the same.
    """
    steps: list[list[c.Status]] = []
    for each in thread.status:
        if index.is_title(each.statement):
            continue
        if not steps or steps[-1][-1].value is not each.value:
            steps.append([])
        steps[-1].append(each)
    if len(steps) < 2:
        return ""
    told = [_step(index, step) for step in steps[:most]]
    more = f" and {len(steps) - len(told)} more turns" if len(told) < len(steps) else ""
    return " → ".join(told) + more


def _step(index: Index, step: Sequence[c.Status]) -> str:
    times = {when(each.earliest, each.latest) for each in step} - {None}
    time = f" ({times.pop()})" if len(times) == 1 else ""
    tags = index.tags(each.statement for each in step)
    return f"{step[0].value.value.replace('-', ' ')}{time} {tags}"
