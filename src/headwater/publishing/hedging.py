"""How far one who says something commits to it, and whether the words of saying deny it."""

from __future__ import annotations

from headwater.knowledge import saying
from headwater.publishing import contract as c
from headwater.publishing import phrases


def hedging(found: c.Stance) -> tuple[str, tuple[str, ...]]:
    """How far a stance commits, in fixed words, and the report's words that weaken it.

    Nothing for a plain yes, and for a plain no: the words of the statement show that, and whether
    it denies a claim is a matter of its polarity in the claim.
    """
    words = phrases.HEDGINGS[found.value]
    quotes = [hedge.quote for hedge in found.hedges]
    weak = [each for each in quotes if phrases.WEAKENS.search(each)]
    if words in (phrases.POSSIBLE, phrases.PROBABLE) and not weak:
        weak = [each for each in quotes if phrases.SEEKS.search(each)]
        words = phrases.PLANNED if weak else words
    if not weak:
        return ("" if words == phrases.OPEN else words), ()
    return words or phrases.HEDGED, tuple(dict.fromkeys(weak))


def denying(statement: c.Statement) -> str | None:
    """The words of saying that deny what is quoted; None where they do not.

    "denied that soldiers had entered" quotes the plain sentence: without this it would read as
    an assertion. A denial inside the quoted words shows by itself.
    """
    if statement.stance.value not in phrases.NEGATIVE:
        return None
    return next((span.quote for span in statement.cue if _denies(span.quote)), None)


def _denies(cue: str) -> bool:
    found = [saying.by_form(word) for word in cue.split()]
    return any(each is not None and each.commits in phrases.NEGATIVE for each in found)
