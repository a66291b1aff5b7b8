"""One claim: its origins with the reasons, then who says it, in which words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text

from headwater.app.safe import safe
from headwater.app.screen import chains
from headwater.app.screen.index import NO_OUTLET, Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import bare, clip, content, counted, listed, plural, quoted
from headwater.publishing import contract as c
from headwater.publishing import messages
from headwater.records import HopKind, Polarity, ReasonCode

QUOTE = 220
"""Characters of a quote on the screen; `--all` shows it whole."""

_MOST_STATEMENTS = 8
_EVIDENCE = 80
"""Characters of the words that show a reason."""

_SHOWS_WORDS = frozenset(
    {
        ReasonCode.OWN_ACCESS,
        ReasonCode.SPEAKS_FOR,
        ReasonCode.SAME_QUOTATION,
        ReasonCode.JOINT_STATEMENT,
        ReasonCode.FITS_DESCRIPTION,
        ReasonCode.DOCUMENT_TIE,
    }
)
"""Reasons that one believes only with the words in view; the JSON has the words of all."""

_STANDS = {
    Polarity.ASSERTS: "says so",
    Polarity.DENIES: "denies it",
    Polarity.OPEN: "leaves it open",
}


@dataclass(frozen=True, slots=True)
class Manner:
    """How to draw a claim: all of it or cut, and with its label or under that of its thread."""

    show_all: bool
    with_label: bool

    @property
    def limit(self) -> int | None:
        """Characters of a quote, None for no limit."""
        return None if self.show_all else QUOTE


def draw(page: Page, index: Index, claim: c.Claim, manner: Manner) -> None:
    """One claim under its thread."""
    if manner.with_label:
        page.gap()
        page.put(quoted(claim.label, manner.limit, "label"), indent=3, hang=1)
    if is_single(index, claim) and not manner.show_all:
        _single(page, index, claim)
        return
    if claim.origins.roots or claim.denials is None:
        _origins(page, index, ("origins", claim.origins), manner)
    if claim.denials is not None:
        alone = "" if claim.origins.roots else "asserted by nobody here; "
        _origins(page, index, (f"{alone}denied, origins", claim.denials), manner)
    for polarity, verb in _STANDS.items():
        members = [m.id for m in claim.statements if m.polarity is polarity]
        carriers = [each for each in members if not index.is_title(each)]
        if len(claim.statements) > 1 and polarity is not Polarity.ASSERTS and members:
            page.put((verb, "mark"), indent=3)
        _statements(page, index, claim, (carriers, manner))
        for title in members:
            if title not in carriers:
                _title(page, index, title, manner)


def is_single(index: Index, claim: c.Claim) -> bool:
    """Whether one statement makes the claim, and nothing more is to be said of its origin."""
    sides = [claim.origins] if claim.denials is None else [claim.origins, claim.denials]
    reasons = [why for side in sides for why in side.why]
    reasons += [why for side in sides for root in side.roots for why in root.why]
    return (
        len(claim.statements) == 1
        and not index.is_title(claim.statements[0].id)
        and all(side.max <= 1 for side in sides)
        and all(why.code is ReasonCode.ONLY_STATED_ORIGIN for why in reasons)
    )


def _single(page: Page, index: Index, claim: c.Claim) -> None:
    """A claim of one statement in one line under its words."""
    statement = index.statements[claim.statements[0].id]
    head = index.tag(statement.report).rjust(4) + " "
    line = Text(" and ").join(chains.statement_chains(statement))
    date = index.date(statement.report)
    denies = claim.denials is not None and not claim.origins.roots
    stance = "denied" if denies else chains.stance(statement.stance).plain
    facts = [fact for fact in (date, stance) if fact]
    count = f"origins {counted(claim.denials if denies and claim.denials else claim.origins)}"
    ending = Text("".join(f", {fact}" for fact in facts) + ", ", style="own")
    page.put(head, line, ending, (count, "count"), indent=3, hang=len(head) + 2)


def _origins(page: Page, index: Index, given: tuple[str, c.Origins], manner: Manner) -> None:
    """The range, the origins one by one with why they are one, then why no more are shown."""
    name, origins = given
    why = _reasons(origins.why, manner)
    head = Text(f"{name} {counted(origins)}", style="count")
    if len(origins.roots) == 1:
        (root,) = origins.roots
        merged = _reasons(root.why, manner)
        more = [each for each in origins.why if each.code is not ReasonCode.ONLY_STATED_ORIGIN]
        reasons = "; ".join(dict.fromkeys([*merged, *_reasons(more, manner)]) if merged else why)
        page.put(head, f": {_root(index, root)}", f". {_sentence(reasons)}", indent=3, hang=3)
        return
    if not origins.roots:
        page.put(head, f". {_sentence('; '.join(why))}" if why else "", indent=3, hang=3)
        return
    page.put(head, ":", indent=3)
    for root in origins.roots:
        reasons = "; ".join(_reasons(root.why, manner))
        page.put(
            f"• {_root(index, root)}",
            f". {_sentence(reasons)}" if reasons else "",
            indent=6,
            hang=2,
        )
    if why:
        page.put(_sentence("; ".join(why)), indent=6)


def _sentence(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}." if words else ""


def _root(index: Index, root: c.Root) -> str:
    """An origin and the reports it speaks in."""
    nameless = NO_OUTLET if root.kind is HopKind.OUTLET else "somebody unnamed"
    label = clip(safe(root.label), 100) if root.label else nameless
    return f"{label} {index.tags(root.statements)}"


def _reasons(reasons: Sequence[c.Reason], manner: Manner) -> list[str]:
    """The sentences for the reasons, each once, with the words that show them where needed."""
    by_code: dict[ReasonCode, list[c.Reason]] = {}
    for reason in reasons:
        by_code.setdefault(reason.code, []).append(reason)
    said = []
    for code, found in by_code.items():
        sentences = messages.reasons(code, [reason.args for reason in found])
        shown = [safe(sentence) for sentence in sentences]
        places = [place for reason in found for place in reason.spans]
        if places and (manner.show_all or code in _SHOWS_WORDS):
            quotes = dict.fromkeys(quoted(place.quote, _EVIDENCE).plain for place in places)
            shown[-1] += f" ({listed(list(quotes), None if manner.show_all else 2)})"
        said += shown
    return said


def _statements(
    page: Page, index: Index, claim: c.Claim, given: tuple[Sequence[str], Manner]
) -> None:
    carriers, manner = given
    ordered = sorted(carriers, key=lambda each: _place(index, each))
    shown = ordered if manner.show_all else _chosen(index, claim, ordered)
    seen = {bare(claim.label): "the words above"}
    for statement in shown:
        _statement(page, index, statement, (claim, manner, seen))
    if len(shown) < len(ordered):
        more = plural(len(ordered) - len(shown), "more statement")
        page.put(f"{more}: --all shows them", indent=3)


def _chosen(index: Index, claim: c.Claim, ordered: Sequence[str]) -> list[str]:
    """As many statements as are shown: where some must go, those that repeat words go first."""
    words = {bare(claim.label)}
    fresh: list[str] = []
    repeating: list[str] = []
    for each in ordered:
        key = bare(content(index.words(each, claim.id)).plain)
        (repeating if key in words else fresh).append(each)
        words.add(key)
    kept = {*[*fresh, *repeating][:_MOST_STATEMENTS]}
    return [each for each in ordered if each in kept]


def _place(index: Index, statement: str) -> tuple[int, int]:
    found = index.statements[statement]
    return index.numbers[found.report], found.content[0].start


def _statement(
    page: Page, index: Index, each: str, given: tuple[c.Claim, Manner, dict[str, str]]
) -> None:
    """Who says it, in which words and how sure; `seen` says where the same words stand above."""
    claim, manner, seen = given
    statement = index.statements[each]
    tag = index.tag(statement.report)
    head = tag.rjust(4) + " "
    date = index.date(statement.report)
    words = content(index.words(each, claim.id), manner.limit)
    key = bare(words.plain)
    ending = Text(f", {date}" if date else "", style="own")
    stance = chains.stance(statement.stance)
    joint = Text(", " if stance.plain else "", style="own")
    if key in seen:
        ending.append_text(Text(f": {seen[key]}", style="own") + joint + stance)
    for number, line in enumerate(chains.statement_chains(statement)):
        if number == 0:
            page.put(head, line, ending, indent=3, hang=len(head) + 2)
        else:
            page.put("and ", line, indent=3 + len(head), hang=2)
    if key not in seen:
        page.put(words, joint, stance, indent=8, hang=1)
    seen.setdefault(key, f"the same words as {tag}")


def _title(page: Page, index: Index, each: str, manner: Manner) -> None:
    statement = index.statements[each]
    tag = index.tag(statement.report).rjust(4) + " "
    words = content(statement.content, manner.limit)
    page.put(tag, "headline ", words, indent=3, hang=len(tag) + 2)
