"""How far one who says something commits to it, and whether the words of saying deny it."""

from __future__ import annotations

import re
from collections.abc import Container, Sequence

from headwater.knowledge import saying
from headwater.knowledge.acts import find_acts
from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.records import StanceValue
from headwater.text.negation import UNTRUE, negation

_UNDOING = frozenset(
    {"back-down", "suspend", "prevent", "dissuade", "end", "reject", "fail", "intercept", "deny"}
)
_HOPES = re.compile(r"\b(?:hop|wish|pray)(?:e|es|ed|ing)?\b", re.IGNORECASE)
"""Words by which somebody says what he would like, which without them would read as so."""
_THREATENS = re.compile(r"(?:an?\s|the\s)?threat", re.IGNORECASE)
"""Words by which somebody says what he would do to another, which tells of no plan."""
_UNSURE = re.compile(r"\b(?:unlikely|doubtful|without|cannot|unable|yet to)\b", re.IGNORECASE)
_DOUBTS = re.compile(
    r"\b(?:doubt|disput|disbeliev|question|unlikely|yet to|fail|refus|rul\w+ out|cast\w* doubt)",
    re.IGNORECASE,
)


def hedging(statement: c.Statement, shown: Sequence[c.Span] = ()) -> tuple[str, tuple[str, ...]]:
    """How far a stance commits, in fixed words, and the report's words that weaken it.

    Nothing for a plain yes, and for a plain no: the words of the statement show that, and whether
    it denies a claim is a matter of its polarity in the claim. Nothing either where the words that
    are `shown` are a clause of their own and those that weaken stand in another: "He may stay,
    but | power has shifted".
    """
    words, weak = weakening(statement, shown)
    return words, tuple(dict.fromkeys(span.quote for span in weak))


def weakening(
    statement: c.Statement, shown: Sequence[c.Span] = ()
) -> tuple[str, tuple[c.Span, ...]]:
    """As `hedging`, the words that weaken it with their places."""
    hedges = _over(statement, shown)
    if statement.stance.hedges and not hedges:
        return "", ()
    words = commitment(statement)
    if words in (phrases.UNLIKELY, phrases.POSSIBLY_NOT):
        return words, statement.cue
    if words == phrases.OPEN and (untold := _untold(statement)):
        thought = any(_THINKS.search(span.quote) for span in untold)
        return phrases.UNTHOUGHT if thought else phrases.UNTOLD, untold
    if words == phrases.OPEN and (undenied := _undenied(statement)):
        return phrases.OPEN, undenied
    weak = tuple(each for each in hedges if phrases.WEAKENS.search(each.quote))
    hoped = tuple(each for each in hedges if _HOPES.search(each.quote))
    if words == phrases.OPEN and hoped and not weak:
        return phrases.PLANNED, hoped
    if words in (phrases.POSSIBLE, phrases.PROBABLE, phrases.HEDGED) and not weak:
        weak = tuple(each for each in hedges if phrases.SEEKS.search(each.quote))
        if weak:
            threat = all(_THREATENS.match(span.quote) for span in weak)
            words = phrases.THREATENED if threat else phrases.PLANNED
    if not weak:
        return ("" if words == phrases.OPEN else words), ()
    return words or phrases.HEDGED, weak


def _over(statement: c.Statement, shown: Sequence[c.Span]) -> tuple[c.Span, ...]:
    """What weakens the words that are `shown`: none of what stands in another clause than these.

    All of it where the statement's clauses are not known or the words shown weaken themselves.
    """
    hedges = statement.stance.hedges
    claims = [part.content for part in statement.claims]
    own = next((each for each in claims if set(each) <= set(shown)), None)
    if own is not None and len(claims) > 1:
        others = [span for each in claims if each != own for span in each]
        hedges = tuple(hedge for hedge in hedges if not _is_within(others, hedge))
    if not shown or not hedges or any(phrases.WEAKENS.search(span.quote) for span in shown):
        return hedges
    apart = all(_is_apart(statement.content, hedge, shown[0]) for hedge in hedges)
    return () if apart else hedges


def _is_within(others: Sequence[c.Span], hedge: c.Span) -> bool:
    """Whether what weakens stands in the words of another claim; a condition weakens them all."""
    inside = any(span.start <= hedge.start and hedge.end <= span.end for span in others)
    return inside and _CONDITION.match(hedge.quote) is None


def _is_apart(content: Sequence[c.Span], hedge: c.Span, shown: c.Span) -> bool:
    whole = next((span for span in content if span.start <= hedge.start < span.end), None)
    if whole is None or not (whole.start <= shown.start and shown.end <= whole.end):
        return False
    between = whole.quote[hedge.end - whole.start : max(shown.start - whole.start, 0)]
    parts = _ENDS if _CONDITION.match(hedge.quote) else _PARTS
    return parts.search(between) is not None


_CONDITION = re.compile(r"(?:if|unless|whether|should|\?)", re.IGNORECASE)
_ENDS = re.compile(r"(?<![A-Z])[.!?;]")
_PARTS = re.compile(rf"{_ENDS.pattern}|\b(?:but|while|although|though|yet)\b|,\s+and\b")


def _untold(statement: c.Statement) -> tuple[c.Span, ...]:
    """The words of saying by which something is not told: "have not announced any arrests" puts no
    arrests; without them it would read as an assertion."""
    return tuple(
        span
        for span in statement.cue
        if _is_denied(span.quote) and not _LETS_STAND.search(span.quote)
    )


def _undenied(statement: c.Statement) -> tuple[c.Span, ...]:
    """The words of saying by which somebody neither denies nor asserts: "did not deny that it sent
    arms", "stopped short of denying it"; without them it would read as an assertion."""
    return tuple(
        span
        for span in statement.cue
        if _is_denied(span.quote) or _denies(span.quote, {StanceValue.CERTAIN_NOT})
    )


_LETS_STAND = re.compile(r"\b(?:den|disput|rul|claim|alleg|accus|reject|contest)\w*", re.IGNORECASE)
"""Who has not denied something, or not claimed it, keeps nothing back."""
_THINKS = re.compile(r"\b(?:think|thought|believe|feel|felt)", re.IGNORECASE)
"""Who does not think that something ought to be has not kept it back."""


def commitment(statement: c.Statement) -> str:
    """How sure a statement is, in fixed words, so that no doubt reads as a belief.

    A stance is toward the event. "The mill probably did not burn" puts its own words as probable;
    "never suspected that the mill would burn" puts them as unlikely. Where nothing shows what is
    denied, the words say only that it is hedged.
    """
    value = statement.stance.value
    doubted = phrases.DOUBTED.get(value)
    if doubted is None:
        return phrases.HEDGINGS[value]
    if any(_is_denied(span.quote) or _DOUBTS.search(span.quote) for span in _beside(statement)):
        return doubted
    told = phrases.HEDGINGS[value]
    return told if any(_holds_no(each) for each in statement.content) else phrases.HEDGED


def denying(statement: c.Statement) -> str | None:
    """The words of saying that deny what is quoted; None where they do not.

    "denied that soldiers had entered" and "did not believe soldiers had entered" quote the plain
    sentence: without this it would read as an assertion. A denial inside the quoted words shows by
    itself, and a belief that is doubted is put as unlikely.
    """
    value = statement.stance.value
    quotes = tuple(span.quote for span in statement.cue)
    if value not in phrases.NEGATIVE:
        return next((q for q in quotes if _turns(statement, q)), None)
    certain = value is StanceValue.CERTAIN_NOT
    return next(
        (q for q in quotes if _denies(q) or (certain and (_is_denied(q) or UNTRUE.search(q)))), None
    )


def refuting(statement: c.Statement, shown: Sequence[c.Span]) -> tuple[str, ...] | None:
    """The words beside what is `shown` by which a statement that denies it does so, none where
    they cannot be told; None where the words shown deny it themselves, and where it is only
    doubted.

    "Said reports that [it fell] were fiction" quotes the plain sentence, as "denied that" does.
    """
    said = denying(statement)
    if said is not None:
        return (said,)
    if any(_holds_no(span) for span in shown):
        return None
    beside = (
        span.quote[found.start() : found.end()]
        for span in statement.content
        for found in UNTRUE.finditer(span.quote)
    )
    told = tuple(beside)[:1]
    return told if told or statement.stance.value is StanceValue.CERTAIN_NOT else None


def _turns(statement: c.Statement, cue: str) -> bool:
    """Whether words of saying deny what is quoted where that itself denies the event: "denied that
    she had failed to pay"."""
    if not _denies(cue, {StanceValue.CERTAIN_NOT}) or _is_denied(cue):
        return False
    kept_open = any(_is_within(statement.cue, hedge) for hedge in statement.stance.hedges)
    return not kept_open and any(_holds_no(each) for each in statement.content)


def _beside(statement: c.Statement) -> tuple[c.Span, ...]:
    return (*statement.sources, *statement.cue)


def _denies(cue: str, values: Container[StanceValue] = phrases.NEGATIVE) -> bool:
    words = cue.lower().split()
    found = [saying.by_form(word) for word in words]
    found += [
        entry
        for place, word in enumerate(words)
        for phrase, entry in saying.phrases().get(word, ())
        if tuple(words[place : place + len(phrase)]) == phrase
    ]
    return any(each is not None and each.commits in values for each in found)


def _is_denied(quote: str) -> bool:
    return bool(negation(quote, 0, len(quote)))


def _holds_no(content: c.Span) -> bool:
    """Whether words hold a negation, call something untrue or tell of an act undone."""
    quote = content.quote
    if _is_denied(quote) or UNTRUE.search(quote) or _UNSURE.search(quote):
        return True
    return any(found.acts & _UNDOING for found in find_acts(quote.lower().split()))
