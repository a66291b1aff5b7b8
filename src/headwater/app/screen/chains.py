"""A chain on one line: "Press TV ← The Wall Street Journal ← two US officials"."""

from __future__ import annotations

from collections.abc import Sequence

from rich.text import Text

from headwater.app.safe import safe
from headwater.app.screen.words import quoted
from headwater.publishing import contract as c
from headwater.publishing import hedging as stances
from headwater.publishing import phrases
from headwater.publishing.words import CUT, listed, tells_count
from headwater.records import HopBasis

_NAME_LIMIT = 70
"""Characters of a hop's name on the screen; a description can be a whole clause."""


def statement_chains(statement: c.Statement) -> list[Text]:
    """Each chain of the statement on a line of its own."""
    return [chain(hops) for hops in statement.chains]


def chain(hops: tuple[c.Hop, ...]) -> Text:
    """One chain from the outlet to the first speaker; of an outlet alone, that it speaks itself."""
    line = Text(" ← ").join([Text(hop_name(hop)) for hop in hops])
    if len(hops) == 1:
        line.append(" in its own voice", style="own")
    return line


def hop_name(hop: c.Hop) -> str:
    """The name of a hop with what is not plain about it."""
    name = _cut(safe(hop.name)) if hop.name else phrases.nobody(hop.kind)
    if hop.count is not None and hop.count > 1 and hop.name and not tells_count(hop.name):
        name += f" ({hop.count})"
    if hop.basis is HopBasis.CARRIED:
        name += " (inferred)"
    if hop.basis is HopBasis.GIVEN:
        name += " (given)"
    return name


def hedging(statement: c.Statement, told: Sequence[c.Span] = ()) -> Text:
    """How far one who asserts a claim, of which `told` is shown, commits to it, with the words that
    weaken it."""
    words, weak = stances.hedging(statement, told)
    if not weak:
        return Text(words, style="own")
    shown = listed(list(dict.fromkeys(quoted(each).plain for each in weak)))
    return Text(f"{words} ({shown})", style="own")


def denial(statement: c.Statement) -> Text:
    """That the words of saying deny what is quoted, with those words; empty where they do not."""
    said = stances.denying(statement)
    return _denied((said,) if said else None)


def refuted(statement: c.Statement, told: Sequence[c.Span]) -> Text:
    """That a statement denies what is `told` of it, by its words of saying or by a verdict; empty
    where what is told shows that."""
    return _denied(stances.refuting(statement, told))


def _denied(words: tuple[str, ...] | None) -> Text:
    if words is None:
        return Text("")
    shown = f" ({quoted(words[0]).plain})" if words else ""
    return Text(f"{phrases.DENIED}{shown}", style="mark")


def _cut(name: str) -> str:
    if len(name) <= _NAME_LIMIT:
        return name
    return f"{name[:_NAME_LIMIT].rsplit(' ', 1)[0]} {CUT}"
