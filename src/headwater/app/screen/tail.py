"""What only one report says: short, by report, what has a source before own voice."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass

from rich.text import Text

from headwater.app.screen import chains
from headwater.app.screen.index import Index
from headwater.app.screen.page import Page
from headwater.app.screen.words import content, quoted
from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.forward import puts_forward
from headwater.publishing.words import counted, plural
from headwater.records import Form, Polarity

_MOST = 15
_QUOTE = 150


@dataclass(frozen=True, slots=True)
class Single:
    """A claim that one report alone makes, in the statement that makes it."""

    statement: c.Statement
    claim: c.Claim
    denies: bool = False
    """whether it denies the claim"""


def draw(page: Page, index: Index, rest: Sequence[c.Thread], show_all: bool) -> None:
    """The claims of `rest` by report, each counted once; own voice and thanks with `show_all`."""
    singles = found_in(index, rest)
    if not singles:
        return
    telling = [single for single in singles if _tells(index, single)]
    first = {*list(dict.fromkeys(each.claim.id for each in telling))[:_MOST]}
    shown = singles if show_all else [each for each in telling if each.claim.id in first]
    page.section(f"further matters, each in one report alone ({plural(_count(singles), 'claim')})")
    by_report: dict[str, list[Single]] = defaultdict(list)
    for single in shown:
        by_report[single.statement.report].append(single)
    for report, group in by_report.items():
        page.put(f"{index.tag(report)} {index.outlet(report)}")
        for single in group:
            _line(page, index, single, show_all)
    own = [each for each in singles if _is_own(each)]
    counts = {
        "more with a source": _count(telling, shown),
        "in an outlet's own voice": _count(own, [*shown, *telling]),
        "that put nothing forward": _count(singles, [*shown, *telling, *own]),
    }
    left = [f"{count} {what}" for what, count in counts.items() if count]
    if left:
        page.put(
            f"{', '.join(left[:-1])}{' and ' if left[1:] else ''}{left[-1]}: --all shows them."
        )


def _is_own(single: Single) -> bool:
    return single.statement.form is Form.OWN_VOICE


def _tells(index: Index, single: Single) -> bool:
    return not _is_own(single) and puts_forward(_words(index, single, None).plain)


def _count(singles: Sequence[Single], without: Sequence[Single] = ()) -> int:
    """How many claims these make that those do not."""
    return len({each.claim.id for each in singles} - {each.claim.id for each in without})


def found_in(index: Index, threads: Sequence[c.Thread]) -> list[Single]:
    """Each statement of each claim of `threads`, headlines aside, in the order of the text."""
    singles = [
        Single(
            index.statements[member.id],
            index.claims[claim],
            member.polarity is Polarity.DENIES,
        )
        for thread in threads
        for claim in thread.claims
        for member in index.claims[claim].statements
        if not index.is_title(member.id)
    ]
    singles.sort(
        key=lambda each: (
            index.numbers[each.statement.report],
            index.words(each.statement.id, each.claim.id)[0].start,
        )
    )
    return singles


def _line(page: Page, index: Index, single: Single, show_all: bool) -> None:
    statement, claim = single.statement, single.claim
    words = _words(index, single, None if show_all else _QUOTE)
    speakers = [Text("").join(_speaker(hops)) for hops in statement.chains if len(hops) > 1]
    tail = Text(" ← ") + Text(" and ← ").join(speakers) if speakers else Text()
    told = index.words(statement.id, claim.id)
    older = Text(phrases.OLDER if index.is_older(statement.id) else "", style="own")
    denied = chains.refuted(statement, told) if single.denies else chains.denial(statement)
    for fact in (older, denied, chains.hedging(statement, told)):
        if fact.plain:
            tail.append(", ").append_text(fact)
    if claim.origins.max > 1:
        tail.append(f"  origins {counted(claim.origins)}", style="count")
    page.put(words, tail, indent=4, hang=1)


def _words(index: Index, single: Single, limit: int | None) -> Text:
    """The words of the statement, with the verb that heads its claim where there is one."""
    label, words = single.claim.label, index.words(single.statement.id, single.claim.id)
    headed = len(words) == 1 and label != words[0].quote and words[0].quote in label
    return quoted(label, limit) if headed else content(words, limit)


def _speaker(hops: tuple[c.Hop, ...]) -> list[Text]:
    return [Text(" ← ".join(chains.hop_name(hop) for hop in hops[1:]))]
