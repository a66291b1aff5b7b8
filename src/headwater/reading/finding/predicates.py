"""Whose a second predicate is where somebody tells of another's deeds and words.

"Prosecutors said Bell admitted signing it, but denied that she had read it": Bell denies. "The
company said the union had agreed, but warned that it would close": the company warns. Grammar does
not part the two. What tells is what Bell did before (who admits one thing denies another, who
lies does so by claiming), a change from what prosecutors "say" now to what she "denied" then, and
whether the network took the words for a part of what is told.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import saying
from headwater.reading.describing.describe import describe
from headwater.reading.finding.mended import Spanned
from headwater.reading.words.finite import is_finite, is_past
from headwater.reading.words.nouns import words
from headwater.records import HopKind, Span, cut


def of_inner(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each second predicate of somebody whom another tells of with its source.

    What is told then holds it too, so that it is heard through who tells it. The second predicate
    of a relative clause has its pronoun: "aimed at Velm, which condemned it but also criticized".
    """
    order = sorted((n for n, one in enumerate(found) if one.cue), key=lambda n: found[n].cue[0])
    result = list(found)
    for at, number in enumerate(order):
        for before in order[max(0, at - _NEAR) : at]:
            result[number] = _of_relative(text, result[before], result[number])
    for at, number in enumerate(order):
        one, near = result[number], order[max(0, at - _NEAR) : at]
        if not one.content or not one.cue[0].quote[0].islower():
            continue
        outer = next((n for n in reversed(near) if _may_tell(text, result[n], one)), None)
        if outer is None:
            continue
        whose = _Predicate(text, result[outer], one, [result[n] for n in near if n != outer])
        subject = whose.subject()
        if subject is not None:
            result[number] = replace(one, source=(subject,))
            result[outer] = _holding(text, result[outer], one)
    return result


def _of_relative(text: str, before: Spanned, one: Spanned) -> Spanned:
    """The attribution with the pronoun of the relative clause whose second verb its cue is."""
    if not before.source or not before.content:
        return one
    pronoun, end = before.source[-1], before.content[-1].end
    if pronoun.quote.lower() not in _RELATIVES:
        return one
    if one.source and one.source[-1].end + _NEXT >= pronoun.start:
        return one
    led = _ADVERBS.match(one.cue[0].quote)
    verb = one.cue[0].start + (led.end() if led is not None else 0)
    joined = _AND.fullmatch(text, end, verb) is not None
    return replace(one, source=(pronoun,)) if joined else one


def _may_tell(text: str, teller: Spanned, one: Spanned) -> bool:
    """Whether an attribution tells, in the same sentence and before a cue, what may hold it."""
    if not teller.source or not teller.content or teller.cue[-1].end > teller.content[0].start:
        return False
    if one.source and one.source[0] not in teller.source:
        return False
    start, stop = teller.content[0].start, one.cue[0].start
    return start < stop <= start + _REACH and _OTHER.search(text, start, stop) is None


def _holding(text: str, teller: Spanned, one: Spanned) -> Spanned:
    """Who tells, with what he tells drawn on to the end of what it holds."""
    start = max(span.start for span in teller.content if span.start < one.cue[0].start)
    end = max(one.content[-1].end, teller.content[-1].end, one.cue[-1].end)
    kept = [span for span in teller.content if span.start < start]
    return replace(teller, content=(*kept, cut(text, start, end)))


class _Predicate:
    """A cue that may be the second predicate of whom `teller` tells of."""

    def __init__(self, text: str, teller: Spanned, one: Spanned, near: Sequence[Spanned]) -> None:
        self._text, self._teller, self._one = text, teller, one
        start, stop = teller.content[0].start, one.cue[0].start
        led = _ADVERBS.match(one.cue[0].quote)
        self._verb = one.cue[0].quote[led.end() if led is not None else 0 :]
        self._before = text[start : one.cue[-1].end - len(self._verb)]
        inner = [
            each
            for each in near
            if each.source and start <= each.source[0].start < each.cue[0].start < stop
        ]
        self._inner = inner[-1] if inner else None
        self._subject = inner[-1].source[0] if inner else opening(text, start, stop)

    def subject(self) -> Span | None:
        """Whom the teller tells of, where the predicate is his; None where it is the teller's."""
        one, subject = self._one, self._subject
        start, stop = self._teller.content[0].start, one.cue[-1].end
        quoted = _QUOTED.fullmatch(self._text, start, stop) if not one.source else None
        if quoted is not None:
            # "describes him as telling a guard that": the network marked nobody
            return cut(self._text, *quoted.span("who"))
        if subject is None or self._may_be_teller(subject):
            return None
        if len(one.source) > 1:
            # the network marked who tells and who is told of: a verb has one subject
            return subject if subject in one.source else None
        if self._by_deed():
            return subject
        if _ADDS.match(self._verb) or _JOINED.search(self._before) is None:
            return None
        held = any(span.covers(one.cue[0]) for span in self._teller.content)
        if held and (not one.source or self._inner is not None):
            return subject
        return subject if self._owns_up() or self._is_then() else None

    def _may_be_teller(self, subject: Span) -> bool:
        """Whether a pronoun may mean who tells: "police say he lied" is not of police."""
        word = subject.quote.lower()
        return self._is_told_by_one() if word in _SINGLE else word in _PRONOUNS

    def _is_told_by_one(self) -> bool:
        """Whether a single person tells."""
        tellers = (describe(self._text, span) for span in self._teller.source)
        return any(
            one.kind is HopKind.PERSON or (one.kind is HopKind.ANONYMOUS and not one.plural)
            for one in tellers
        )

    def _by_deed(self) -> bool:
        """Whether it tells how a deed was done: "lied to them, claiming", "called 911, saying"."""
        return _SAYING.match(self._verb) is not None and _DEED.search(self._before) is not None

    def _owns_up(self) -> bool:
        """Whether it goes on with what somebody owned up to, or told those who tell it: "admitted
        that, but denied", "police said he told officers it fell, then claimed"."""
        if self._inner is None or _OF_HIMSELF.match(self._verb) is None:
            return False
        told = _TO_THEM.search(self._before) is not None and not self._is_told_by_one()
        return told or _OWNS_UP.search(self._inner.cue[0].quote) is not None

    def _is_then(self) -> bool:
        """Whether it came later than what was told, and earlier than the telling."""
        cue = self._teller.cue[-1].quote.lower()
        entry = saying.verb(cue.split()[-1])
        now = cue == "according to" or (
            entry is not None and cue in {entry.lemma, f"{entry.lemma}s"} and not is_past(cue)
        )
        if now and is_past(self._verb.lower()):
            return self._has_spoken() or _LATER.search(self._before) is not None
        return self._has_spoken() and _FIRST.search(self._before) is not None

    def _has_spoken(self) -> bool:
        """Whether whom the teller tells of has said something before."""
        entry = saying.verb(self._inner.cue[0].quote.split()[-1]) if self._inner else None
        return entry is not None and entry.kind is saying.SayingKind.SPEECH


def opening(text: str, start: int, stop: int) -> Span | None:
    """The noun phrase with which a clause begins, before its verb; None where none is plain."""
    led = _LEAD.match(text, start, stop)
    first = end = led.end() if led is not None else start
    for number, word in enumerate(_WORD.finditer(text, first, min(stop, first + _LONG))):
        if word.start() > end + (number > 0):
            return None
        if number and is_finite(word.group()):
            return None if word.group() in _PASSIVE else cut(text, first, end)
        end = word.end()
    return None


_RELATIVES = frozenset(("who", "which"))
_NEXT = 2
"""How many characters may stand between somebody and the clause that tells of him."""
_AND = re.compile(r"(?:\s[^\s,;:.]+){0,3}\s(?:and|but)\s(?:(?:then|also|later|still|\w+ly)\s)*")
_NEAR = 4
"""How many attributions before one may share its sentence."""
_REACH = 300
"""How many characters of what is told may stand before the second predicate."""
_LONG = 60
_ADDS = re.compile(r"add(?:s|ed|ing)\b")
"""Who adds goes on with his own words: it is the teller."""
_TITLED = r"(?<!\bMr)(?<!\bMrs)(?<!\bMs)(?<!\bDr)(?<!\bSgt)(?<!\bLt)(?<!\bCol)(?<!\bGen)(?<!\bSt)"
_OTHER = re.compile(rf"{_TITLED}[.!?]\s+[A-Z]|[;:\"\u201c\u201d]")
"""What parts a cue from what is told before it."""
_QUOTED = re.compile(r"(?P<who>[^,.;:\n]{2,60}?)\sas\s(?:having\s)?[a-z]+(?:ing|ld|id|ed|ten)")
_ADVERBS = re.compile(r"(?:(?:then|also|later|still|\w+ly)\s)+")
_JOINED = re.compile(
    r"(?:,\s*|\s)(?:and|but|then|yet|later)\s(?:(?:then|also|later|still|afterwards|\w+ly)\s)?\Z"
)
_LATER = re.compile(r"\b(?:then|later|afterwards|subsequently)\s\Z")
_FIRST = re.compile(r"\b(?:first|initially|originally)\s.*\b(?:then|later|afterwards)\s\Z")
_OWNS_UP = re.compile(r"\b(?:admit|acknowledg|confess|conced|plead|pled|own(?:s|ed)\sup)")
_TO_THEM = re.compile(
    r"\btold\s(?:them|officers|police|detectives|investigators|agents|deputies|authorities)\b"
)
_OF_HIMSELF = re.compile(
    r"(?:claim|den(?:y|ied|ies)|insist|maintain|sa(?:id|ys?)\b|told|tells?\b|argue|contend|assert|disput"
    r"|protest|blame|refus|plead|pled|recant|retract)"
)
"""What who owns up goes on to say of himself."""
_SAYING = re.compile(
    r"(?:saying|claiming|telling|stating|insisting|asserting|alleging|pretending|complaining"
    r"|asking|warning|writing)\b"
)
_DEED = re.compile(
    r"(?<!\bwas\s)(?<!\bwere\s)(?<!\bbeen\s)\b(?:lied|misled|deceived|tricked|duped|fooled|conned|bluffed"
    r"|called(?!\s(?:for|on|upon|off))|phoned|telephoned|rang|dialled|dialed|e-?mailed|texted|messaged|wrote"
    r"|posted|tweeted|radioed|approached|confronted)\b[^,;]{0,60},?\s(?:\w+ly\s)?\Z"
)
_SINGLE = frozenset({"he", "she"})
_PRONOUNS = words("it they we i you this that these those there one some both who which")
_PASSIVE = words("was were is are been be")
_LEAD = re.compile(r"that\s")
_WORD = re.compile(r"[\w'\u2019-]+")
