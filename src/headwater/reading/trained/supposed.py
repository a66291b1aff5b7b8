"""Words of saying in what is not said, or not yet: "until Osk confirms that it fell", "they may
conclude that it fell", "seemed to confirm the raid", "Osk's main goal was to win", "It was bread
that Osk stressed"; and words that only measure: "fewer than Osk had said", "an hour before the time
at which Osk says it fell".

Of such words nobody says anything: they stay in the clause that they stand in.
"""

from __future__ import annotations

import re

from headwater.knowledge import saying
from headwater.knowledge.saying import Saying, SayingKind
from headwater.reading.finding.mended import Spanned
from headwater.reading.words.finite import has_plain_verb, has_verb, is_past
from headwater.reading.words.nouns import BODIES, DOCUMENTS, ORGANIZATIONS, singular
from headwater.reading.words.verdict_words import IS, VERDICT
from headwater.records import Span
from headwater.text.numbers import written


def is_supposed(text: str, one: Spanned, known: Saying | None) -> bool:
    """Whether an attribution only tells what is yet to be said, or may be or seems to be, what
    something is done for, or by what it is measured."""
    if _is_awaited(text, one) or _may_be(one, known) or _seems_to_agree(one, known):
        return True
    if _is_brought_out(text, one) or _is_refuted(text, one) or _is_inferred(text, one):
        return True
    return bool(one.cue) and (_is_hoped(text, one.cue[0]) or _measures(text, one))


def is_purpose(one: Spanned) -> bool:
    """Whether the words of saying are a noun for what somebody is out for, and tell what it is:
    "Osk's chief objective in the talks was | to press the king"."""
    if not one.source or not one.cue or _PURPOSE.search(one.cue[0].quote) is None:
        return False
    return _TO_DO.search(one.content[-1].quote) is not None


def _is_awaited(text: str, one: Spanned) -> bool:
    """Whether it hangs on a word of condition, or of a time that has not come.

    In the past it was said ("waited until Osk confirmed that it fell") unless the sentence leaves
    it open ("would wait until"). Without "that" a word of saying may only stand beside ("drove
    off before police say he fell") unless the sentence is of what will or must be.
    """
    if not one.cue or (one.source and one.source[0].start > one.cue[0].start):
        return False
    first = min(span.start for span in (*one.source, *one.cue))
    hung = _HUNG.search(text, max(0, first - _REACH), first)
    if hung is None or one.content[0].start < hung.start():
        return False
    if hung["if"] is not None:
        # "asked if he expected it" is whether he did
        return _ASKS.search(text, max(0, hung.start() - _REACH), hung.start()) is None
    before = text[max(0, first - _FAR) : hung.start()]
    will = _WILL.search(_LAST.split(before)[-1]) is not None
    if any(is_past(word) for word in one.cue[0].quote.lower().split()[:1]):
        return will and hung["before"] is None
    clause = one.content[0]
    told = _OPENS.match(clause.quote) or not has_plain_verb(text, clause.start, clause.end)
    return bool(told) or will


def _may_be(one: Spanned, known: Saying | None) -> bool:
    """Whether the teller only thinks it possible that somebody says or thinks so."""
    if not one.cue or known is None or known.kind is SayingKind.SHOWING:
        return False
    if _may_speak(one.source):
        return False
    return _MAY.search(one.cue[0].quote) is not None


def _is_brought_out(text: str, one: Spanned) -> bool:
    """Whether a sentence brings out what somebody speaks of, and is the teller's: "It was the lack
    of money that Osk stressed"; not "It was on Monday that Osk said it fell"."""
    if not one.cue or not one.source:
        return False
    start = one.source[0].start
    found = _BROUGHT_OUT.search(text, max(0, start - _FAR), start)
    if found is None:
        return False
    behind = one.content[0].start > start
    if behind and (found["when"] is not None or not _LEADS.match(one.content[0].quote)):
        return False
    return not any(
        _MARK.match(span.quote) or (span.start > start and has_verb(text, span.start, span.end))
        for span in one.content
    )


def _may_speak(source: tuple[Span, ...]) -> bool:
    """Whether it is who speaks, who says it by that: "I may add that it fell"."""
    return any(span.quote.lower() in _SELF for span in source)


def _seems_to_agree(one: Spanned, known: Saying | None) -> bool:
    """Whether somebody only looks as if he took a thing for so: "seemed to confirm the raid"."""
    if known is None or known.lemma not in _AGREEING or not one.source:
        return False
    return _SEEMS.search(one.cue[-1].quote) is not None and not _OPENS.match(one.content[0].quote)


def _is_hoped(text: str, cue: Span) -> bool:
    """Whether it is what something is done in hope of, or an option is: "in hopes that it falls",
    "it may be best to wait and hope that it falls"."""
    if _IN_HOPE.search(cue.quote) is not None:
        return True
    if _HOPES.fullmatch(cue.quote) is None:
        return False
    return _FOR_HOPE.search(text, max(0, cue.start - _REACH), cue.start) is not None


def _is_refuted(text: str, one: Spanned) -> bool:
    """Whether a claim of nobody who is named is only spoken of to call it untrue: "The claim that
    the mill burned is false", "there is no truth to the claim that"."""
    if one.source or len(one.cue) != 1 or saying.noun(one.cue[0].quote.lower()) is None:
        return False
    if one.content[0].start < one.cue[0].end:
        return False
    start = max(0, one.cue[0].start - _REACH)
    if _NO_TRUTH.search(text, start, one.cue[0].start):
        return True
    told = one.content[0].start
    untrue = _IS_UNTRUE.match(text, told)
    return untrue is not None and has_verb(text, told, untrue.start("is"))


def _is_inferred(text: str, one: Spanned) -> bool:
    """Whether it is what the teller infers from what he has just told: "The ship rode high in the
    water, which suggests that it was empty"; not from what a paper or a body may tell."""
    if not one.cue or _SUGGESTS.fullmatch(one.cue[0].quote) is None:
        return False
    which = one.source[0] if len(one.source) == 1 else None
    if which is None or which.quote.lower() != "which":
        return False
    before = _BEFORE_WHICH.search(text, max(0, which.start - _REACH), which.start)
    if before is None:
        return False
    return singular(before["noun"]) not in DOCUMENTS | ORGANIZATIONS | BODIES


_SUGGESTS = re.compile(
    r"(?:\w+ly\s|would\s|may\s|might\s|could\s|seems\sto\s)?(?:suggest|mean|indicate|impl(?:y|ie))(?:s|d|ed)?"
)
_BEFORE_WHICH = re.compile(r"\s(?P<noun>[a-z][a-z-]*),\s\Z")
_NO_TRUTH = re.compile(
    r"\bno\s(?:\w+\s)?(?:evidence|proof|truth|basis|substance)\b[^.;:]*\Z", re.IGNORECASE
)
_IS_UNTRUE = re.compile(
    rf"[^.!?\n]*?\s(?P<is>{IS})\s{VERDICT}(?=[.!?,;\"\u201d]|\Z)", re.IGNORECASE
)


def _measures(text: str, one: Spanned) -> bool:
    """Whether what somebody said is only what another thing is held against: "counted 842 crates,
    fewer than Osk had said" says nothing of the 842; "at the time at which Osk says it fell" tells
    a time."""
    first = min(span.start for span in (*one.source, *one.cue))
    last = one.cue[-1].start
    if one.content[0].start > last and _QUOTED.match(one.content[0].quote) is None:
        return _AT_WHICH.search(text, max(0, first - _REACH), first) is not None
    if one.content[-1].end > last or _QUOTED.search(text, one.content[-1].end, last):
        return False
    return _THAN.search(text, one.content[0].start, last) is not None


_REACH = 40
_FAR = 240
_HUNG = re.compile(
    r"\b(?:(?P<if>if|unless)|until|till|once|as\ssoon\sas|(?P<before>before))\s"
    r"(?:(?:the|an?|it|either|both)\s)?\Z",
    re.IGNORECASE,
)
_BROUGHT_OUT = re.compile(
    r"(?:\A|[.!?\n][\"\u201d]?\s*|,\s(?:and|but)\s)[Ii]t\s(?:is|was)\s"
    r"(?P<when>(?:in|on|at|by|from|after|before|during|only|not\suntil|then|there|here)\s)?[^.;:!?\n\"\u201c]+\sthat\s\Z"
)
_LEADS = re.compile(r"(?:for|on|as|in|by|to)\s")
_MARK = re.compile('["\u201c\u00ab\u2018]')
_ASKS = re.compile(r"\b(?:ask|wonder|kn[oe]w|sure|see)(?:s|n|ed|ing)?\b[^,.;]*\Z", re.IGNORECASE)
_LAST = re.compile(r"[.!?][\"'\u201d\u2019]*\s+(?=[A-Z\"\u201c])|\n")
_WILL = re.compile(
    r"\b(?:will|would|can|could|may|might|must|shall|should|cannot|wo)\b|['\u2019](?:ll|d)\b",
    re.IGNORECASE,
)
_OPENS = re.compile(r"(?:that|whether|if|how|what|when|where|who|why)\b")
_MAY = re.compile(
    r"\b(?:may|might|could(?=\s(?:\w+ly\s|also\s)?(?:argue|claim|conclude|contend|decide|rule)\b))\s"
    r"(?!(?:only|just|say|add|not|have\sbeen)\b)"
)
_SELF = frozenset({"i", "we", "you", "one"})
_AGREEING = frozenset(
    {"confirm", "accept", "acknowledge", "admit", "concede", "recognize", "recognise", "endorse"}
)
_SEEMS = re.compile(r"\b(?:seem|appear)(?:s|ed|ing)?\sto\s(?:have\s)?\w+\Z")
_PURPOSE = re.compile(r"\b(?:goal|aim|objective|priority|purpose|ambition|mission|task)s?\Z")
_TO_DO = re.compile(r"(?:^|\b(?:is|are|was|were|be|been)\s)(?:not\s)?to\s[a-z]")
_HOPES = re.compile(r"(?:the\s)?(?:hopes?|expectation|belief|pray)(?:\s(?:that|of))?")
_IN_HOPE = re.compile(r"\sin\s(?:the\s)?(?:hopes?|expectation|belief)(?:\s(?:that|of))?\Z")
_FOR_HOPE = re.compile(r"\bin\s(?:the\s)?\Z|\bto\s[a-z]+(?:\s[a-z]+){0,3}\sand\s\Z")
_TIMES = r"(?:time|moment|hour|minute|day|night|date|week|month|year|point)s?"
_AT_WHICH = re.compile(rf"\b{_TIMES}\s(?:at|on|in|during|by|from|until)\swhich\s(?:the\s)?\Z")
_THAN = re.compile(
    r"\b(?:fewer|less|more|worse"
    r"|(?:low|high|small|larg|short|long|earli|lat|great|old|young|fast|slow|bett)e?r"
    rf"|as\s(?:many|much|few|little|high|low|large|long|late|early))\s(?:[a-z]+\s){{0,2}}?(?:than|as)\s"
    rf"(?!\d|{written(2, 12)}|an?\b|half|twice|any)[^,;:]*\Z",
    re.IGNORECASE,
)
_QUOTED = re.compile(r"[\"\u201c\u201d]")
