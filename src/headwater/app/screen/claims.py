"""One claim: how many outlets and origins, then each side with its reasons and its words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text

from headwater.app.screen import chains, origins
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import content, quoted
from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.words import bare, carried_by, counted, plural, proposition
from headwater.records import Polarity, ReasonCode

QUOTE = 220
"""Characters of a quote on the screen; `--all` shows it whole."""

_MOST_STATEMENTS = 8


@dataclass(frozen=True, slots=True)
class Manner:
    """How to draw a claim: all of it or cut, and with its label or under that of its thread."""

    show_all: bool
    with_label: bool

    @property
    def limit(self) -> int | None:
        """Characters of a quote, None for no limit."""
        return None if self.show_all else QUOTE


@dataclass(frozen=True, slots=True)
class Side:
    """Those who stand to a claim in one way, and how many origins they have.

    `words` head the side, empty where it is the only one. `origins` is None for those who leave
    the claim open: they are no origin of it.
    """

    polarity: Polarity
    words: str
    origins: c.Origins | None
    members: tuple[str, ...]


def draw(page: Page, index: Index, claim: c.Claim, manner: Manner) -> None:
    """One claim under its thread."""
    if manner.with_label:
        page.gap()
        page.put(quoted(proposition(claim.label), manner.limit, "label"), indent=3, hang=1)
    if is_single(index, claim) and not manner.show_all:
        _single(page, index, claim)
        return
    several = sides(claim)
    reached = carried_by(*index.outlets_of(claim))
    if several[0].words:
        page.put((f"{reached} · {_standing(several)}", "count"), indent=3)
    seen = {bare(claim.label): ""}
    for side in several:
        _side(page, index, claim, (side, reached, manner, seen))


def is_single(index: Index, claim: c.Claim) -> bool:
    """Whether one statement makes the claim, and nothing more is to be said of its origin."""
    both = [claim.origins] if claim.denials is None else [claim.origins, claim.denials]
    why = [each for side in both for each in side.why]
    why += [each for side in both for root in side.roots for each in root.why]
    return (
        len(claim.statements) == 1
        and not index.is_title(claim.statements[0].id)
        and all(side.max <= 1 for side in both)
        and all(each.code is ReasonCode.ONLY_STATED_ORIGIN for each in why)
    )


def sides(claim: c.Claim) -> tuple[Side, ...]:
    """Who asserts it, who denies it, who leaves it open; at least one side, with its origins."""

    def of(polarity: Polarity) -> tuple[str, ...]:
        return tuple(m.id for m in claim.statements if m.polarity is polarity)

    asserts, denies, open_ = (of(each) for each in Polarity)
    found = []
    if asserts or claim.origins.roots or not (denies or open_):
        found.append(Side(Polarity.ASSERTS, "asserted by", claim.origins, asserts))
    if denies or claim.denials is not None:
        found.append(Side(Polarity.DENIES, "denied by", claim.denials, denies))
    if open_:
        found.append(Side(Polarity.OPEN, "left open by", None, open_))
    if [side.polarity for side in found] == [Polarity.ASSERTS]:
        return (Side(Polarity.ASSERTS, "", claim.origins, asserts),)
    return tuple(found)


def _standing(several: Sequence[Side]) -> str:
    held = {side.polarity for side in several}
    if {Polarity.ASSERTS, Polarity.DENIES} <= held:
        return "asserted by some, denied by others"
    if Polarity.DENIES in held:
        return "asserted by nobody here"
    return "left open by some" if Polarity.ASSERTS in held else "left open"


def _single(page: Page, index: Index, claim: c.Claim) -> None:
    """A claim of one statement in one line under its words."""
    (member,) = claim.statements
    statement = index.statements[member.id]
    head = index.tag(statement.report).rjust(4) + " "
    line = Text(" and ").join(chains.statement_chains(statement))
    denies = member.polarity is Polarity.DENIES
    count = claim.denials if denies and claim.denials else claim.origins
    told = index.words(member.id, claim.id)
    denied = chains.refuted(statement, told) if denies else chains.denial(statement)
    shown = denied.plain or (phrases.DENIED if denies else "")
    facts = [*index.told_when(member.id), shown, chains.hedging(statement, told).plain]
    ending = Text("".join(f", {fact}" for fact in facts if fact) + " · ", style="own")
    number = (f"origins {counted(count)}", "count")
    page.put(head, line, ending, number, indent=3, hang=len(head) + 2)


def _side(
    page: Page, index: Index, claim: c.Claim, given: tuple[Side, str, Manner, dict[str, str]]
) -> None:
    """One side: its range with the origins, then its statements, then its headlines."""
    side, reached, manner, seen = given
    if side.origins is None:
        page.put((f"{side.words}:", "mark"), indent=3)
    else:
        count = f"origins {counted(side.origins)}"
        style = "mark" if side.words else "count"
        head = f"{side.words}, {count}" if side.words else f"{reached} · {count}"
        origins.draw(page, index, (Text(head, style=style), side.origins), manner.show_all)
    carriers = [each for each in side.members if not index.is_title(each)]
    _statements(page, index, claim, (side, carriers, manner, seen))
    for title in side.members:
        if index.is_title(title):
            _title(page, index, title, manner)


def _statements(
    page: Page,
    index: Index,
    claim: c.Claim,
    given: tuple[Side, Sequence[str], Manner, dict[str, str]],
) -> None:
    side, carriers, manner, seen = given
    ordered = sorted(carriers, key=lambda each: _place(index, each))
    shown = ordered if manner.show_all else _chosen(index, claim, ordered)
    for statement in shown:
        _statement(page, index, statement, (claim, side, manner, seen))
    if len(shown) < len(ordered):
        more = plural(len(ordered) - len(shown), "more statement")
        page.put(f"{more}: --all shows them.", indent=3)


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
    page: Page, index: Index, each: str, given: tuple[c.Claim, Side, Manner, dict[str, str]]
) -> None:
    """Who says it, in which words and how sure; `seen` has the report of the same words above."""
    claim, side, manner, seen = given
    statement = index.statements[each]
    tag = index.tag(statement.report)
    head = tag.rjust(4) + " "
    facts = index.told_when(each)
    denies = side.polarity is Polarity.DENIES
    # of a denial all is shown: what it denies may be the very words of the other side
    told = index.words(each, None if denies else claim.id)
    words = content(told, manner.limit)
    key = bare(words.plain)
    stance = _stance(side, statement, told)
    if key in seen:
        facts += stance
    ending = Text("".join(f", {fact}" for fact in facts), style="own")
    if key in seen:
        above = seen[key]
        ending.append(": the same words again" if above == tag else f": {_above(above)}")
    for number, line in enumerate(chains.statement_chains(statement)):
        if number == 0:
            page.put(head, line, ending, indent=3, hang=len(head) + 2)
        else:
            page.put("and ", line, indent=3 + len(head), hang=2)
    if key not in seen:
        tail = Text("".join(f", {fact}" for fact in stance), style="own")
        page.put(words, tail, indent=8, hang=1)
    seen.setdefault(key, tag)


def _above(tag: str) -> str:
    """Where the same words stand: under the label of the claim (""), or with another report."""
    return f"the same words as {tag}" if tag else "the words above"


def _stance(side: Side, statement: c.Statement, words: Sequence[c.Span]) -> list[str]:
    """How sure, where the words weaken it, and a denial that the words do not show.

    What the side is stands above it: those who deny are not said to deny once more.
    """
    shown = chains.hedging(statement, words).plain
    told = [shown] if shown and not (side.polarity is Polarity.OPEN and "(" not in shown) else []
    denied = chains.denial(statement).plain if side.polarity is not Polarity.DENIES else ""
    return [denied, *told] if denied else told


def _title(page: Page, index: Index, each: str, manner: Manner) -> None:
    statement = index.statements[each]
    tag = index.tag(statement.report).rjust(4) + " "
    words = content(index.words(each), manner.limit)
    page.put(tag, "headline ", words, indent=3, hang=len(tag) + 2)
