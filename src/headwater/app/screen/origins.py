"""The origins of one side of a claim: how many, who, why they are one or may be."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from headwater.app.safe import safe
from headwater.app.screen import reasons
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.words import clip
from headwater.records import HopKind, ReasonCode


def draw(page: Page, index: Index, given: tuple[Text, c.Origins], show_all: bool) -> None:
    """The range, the origins one by one with why they are one, then why no more are shown."""
    head, origins = given
    if len(origins.roots) <= 1:
        merged = [why for root in origins.roots for why in root.why]
        only = ReasonCode.ONLY_STATED_ORIGIN
        rest = [why for why in origins.why if not merged or why.code is not only]
        alone = all(_is_alone(index, root) for root in origins.roots)
        said = _reasons(index, [*merged, *rest], (alone, show_all))
        name = f": {_root(index, origins.roots[0])}" if origins.roots else ""
        page.put(head, name, f". {said}" if said else "", indent=3, hang=3)
        return
    page.put(head, ":", indent=3)
    roots, unknown = _grouped(index, origins.roots, show_all)
    for root in roots:
        said = _reasons(index, root.why, (_is_alone(index, root), show_all))
        page.put(f"• {_root(index, root)}", f". {said}" if said else "", indent=6, hang=2)
    if unknown:
        tags = " ".join(index.tags(root.statements) for root in unknown)
        page.put(f"• {len(unknown)} {phrases.UNKNOWN_OUTLETS}: {tags}", indent=6, hang=2)
    said = _reasons(index, origins.why, (False, show_all))
    if said:
        page.put(said, indent=6)


def _grouped(
    index: Index, roots: Sequence[c.Root], show_all: bool
) -> tuple[list[c.Root], list[c.Root]]:
    """The origins that most reports carry first; apart, where several, unknown outlets alone."""

    def place(root: c.Root) -> tuple[int, int]:
        reports = {index.numbers[index.statements[each].report] for each in root.statements}
        return -len(reports), min(reports, default=0)

    ordered = sorted(roots, key=place)
    unknown = [
        root
        for root in ordered
        if root.label is None and root.kind is HopKind.OUTLET and _is_alone(index, root)
    ]
    if show_all or len(unknown) < 2:
        return ordered, []
    return [root for root in ordered if root not in unknown], unknown


def _is_alone(index: Index, root: c.Root) -> bool:
    return len({index.statements[each].report for each in root.statements}) <= 1


def _reasons(index: Index, found: Sequence[c.Reason], given: tuple[bool, bool]) -> str:
    """Reasons as sentences, each with a capital and a full stop; empty where there are none."""
    alone, show_all = given
    said = reasons.full(found) if show_all else reasons.short(index, found, alone)
    return " ".join(f"{words[:1].upper()}{words[1:]}." for words in said)


def _root(index: Index, root: c.Root) -> str:
    """An origin and the reports it speaks in."""
    tags = index.tags(root.statements)
    if root.label:
        return f"{clip(safe(root.label), 100)} {tags}"
    if root.kind is HopKind.OUTLET:
        return f"{phrases.UNKNOWN_OUTLET} ({tags})"
    return f"{phrases.UNNAMED} {tags}"
