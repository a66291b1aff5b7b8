"""Words by which somebody calls something what it is, or untrue: "branded the report a lie"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from headwater.knowledge.grammar import words
from headwater.knowledge.inflection import forms
from headwater.records import Span


def _forms(verbs: Iterable[str]) -> str:
    """A pattern for every form of some verbs in their dictionary form: "label", "labelled"."""
    return rf"\b(?:{'|'.join(sorted({form for verb in verbs for form in forms(verb)}))})\b"


CALLS = re.compile(_forms(words("naming") | words("judging")), re.IGNORECASE)
"""Verbs behind which a verdict may stand: "called", "declared"."""
_NAMES = re.compile(
    rf"{_forms(words('naming'))}(?!\s+(?:on|for|upon|off)\b)|\blaugh(?:ed|s)\s+off\b"
    r"|\bscoff(?:ed|s)?\s+at\b",
    re.IGNORECASE,
)
_NOUNS = r"(?:news|stories|claims?|reports?|allegations?|accusations?|rumou?rs?|charges?)"
_VERDICTS = words("untruths") | words("verdicts")
_FALSE = (
    rf"(?:{'|'.join(sorted(_VERDICTS, key=lambda word: (-len(word), word)))}|fairy\s?tales?"
    r"|not\s+(?:true|so|the\s+case)|without\s+(?:foundation|basis|merit)|wide\s+of\s+the\s+mark)"
    r"(?:\s+news|\s+stories)?"
)
_MANNER = (
    r"(?:(?:an?|as|all|pure|sheer|utter|mere|total|complete|simply|blatant|outright|just|nothing\s+but"
    r"|\w+ly)\s+)*"
)
_QUOTED = (
    rf"[\"\u201c\u2018]{_MANNER}(?:[\w'\u2019-]+\s+){{0,4}}?{_FALSE}"
    r"(?:\s[^\"\u201d\u2019]{0,60})?[\"\u201d\u2019]"
)
VERDICT = rf"(?P<how>{_MANNER}(?:{_QUOTED}|{_FALSE}))"
"""A verdict with what stands around it: "as “a complete lie”"."""
IS = (
    r"(?:is|are|was|were|(?:has|have|had)\s+(?:been|proved|proven)|to\s+be"
    r"|prov(?:es?|ed)(?:\s+to\s+be)?|turn(?:s|ed)\s+out\s+to\s+be)"
)
"""Words behind which a verdict may stand that is no name: "proved to be"."""
ASIDE = re.compile(
    rf"(?:an?\s(?:\w+\s)?{_NOUNS[:-1]}|assertion|suggestion|notion|idea)\s)?(?:that\s|which\s)?(?:as\s)?{VERDICT}"
    r"[\s.,]*",
    re.IGNORECASE,
)
"""All that is left of a verdict on what stands before it: ", a claim that Osk called absurd"."""
CLOSING = re.compile(
    rf"\s+(?:[\"\u201c][^\"\u201d]{{2,80}}[\"\u201d]|{_MANNER}{_FALSE})$", re.IGNORECASE
)
"""What something is called at the end of a content, in quotation marks whatever it is."""
_ON = (
    r"\s+(?:about|against|aimed|and|as|at|but|by|cooked|designed|for|from|in|intended|like|made|meant|of|on"
    rf"|or|put|sown|spread|spun|that|to|told|which|with|written|\w+ed|{_NOUNS})\b"
)
_UNTRUE = re.compile(
    r"(?<!\bno )(?<!\bnot )(?<!\bnot an )(?<!\bnot a )(?<!\bthe )"
    rf"\b{_FALSE}\b(?:(?!\s*[\w'\u2019-])|(?={_ON}))",
    re.IGNORECASE,
)
"""A verdict that is passed, and no part of a name for something: not "the lie detector"."""
_CLAIMED = re.compile(
    r"(?:the|these|those|such|such\s+an?|all)\s+(?:claims?|allegations?|accusations?|rumou?rs?"
    r"|suggestions?|story|stories)\b",
    re.IGNORECASE,
)
_GRANTING = re.compile(
    r"\b(?:credible|true|plausible|serious|grave|troubling|disturbing|shocking|horrific|consistent"
    r"|accurate|correct|well[- ]founded|alarming|deeply|important)\b",
    re.IGNORECASE,
)


DISSENT = re.compile(
    r"(?:(?<!can )(?<!could )\b(?:not|never)|(?<!ca)(?<!could)n['\u2019]t"
    r"|\b(?:refus|declin)(?:es?|ed|ing)\s+to)\s+(?:\w+ly\s+|even\s+)?"
    r"(?:(?:agree|concur|accept|subscribe|buy)(?:\s+(?:that|with|to|on))?"
    r"|share(?:\s+the\s+(?:view|opinion|assessment|belief|conviction)(?:\s+that)?)?)$",
    re.IGNORECASE,
)
"""Words of saying that end in a view not shared, if what follows is a view: "would not accept"; who
cannot accept a thing knows that it is so."""


RETRACTS = re.compile(
    r"\b(?:(?:retract|recant|withdr[ae]w|disavow|backtrack|back-?pedal|renounc|repudiat|drop|abandon)\w*"
    r"|(?:walk|row|pull)(?:s|ed|ing)?\sback|t(?:akes?|aking|aken|ook)\sback|revers(?:es?|ed|ing)"
    r"|back(?:s|ed|ing)?\s(?:away|down|off)|go(?:es|ing|ne)?\sback|went\sback)(?:\s(?:on|from|of))?$",
    re.IGNORECASE,
)
"""Verbs by which one takes back what one has put forward: "walked back [his statement that]"."""


def names(cue: tuple[Span, ...]) -> bool:
    """Whether a cue says what something is called: "branded", "described", not "called for"."""
    return any(_NAMES.search(span.quote) for span in cue)


def is_denying(content: tuple[Span, ...]) -> bool:
    """Whether what is said of something denies it: "the claim 'a lie'", "the rumours feverish"."""
    told = " ".join(span.quote for span in content)
    if _UNTRUE.search(told):
        return True
    return _CLAIMED.match(told) is not None and not _GRANTING.search(told)
