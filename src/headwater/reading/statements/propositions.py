"""What a part of a sentence that is left to the outlet asserts."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.statements.stumps import is_stump
from headwater.reading.words.finite import has_plain_verb, has_subject_and_verb, is_finite
from headwater.records import Span, trim

EDGES = " \t\r\n\u00a0,;:.\u2014\u2013-()"
BE = r"has|have|had|is|are|was|were|will|would|can|could|may|might"
_EACH = r"(?:then|also|later|still|now|again|recently|(?!family\b|only\b|early\b)\w+ly)"
ADVERB = rf"(?:{_EACH}\s+)*"
LED = re.compile(
    rf"\s*(?:,\s(?:meanwhile|however|too|though|instead|{_EACH}),\s)?{ADVERB}(?P<verb>[a-z]+)\s"
)
"""How a verb goes on behind its subject with an adverb: "He | apparently hopes", "Lund, |
meanwhile, sought"."""
PREPOSITION = re.compile(r"(?:in|on|at|by|with|for|from|to|under|during|of|amid)\s", re.I)
_HEADLESS = re.compile(
    rf"(?:(?:(?:also|later|still|now)\s+)*(?:{BE}|does|did|do)(?:n['\u2019]t)?|then\s\w+)\s(?!(?:the|an?)\s)"
)
_DOING = re.compile(r"[a-z]+ing\s(?:his|her|its|their)\s[^,;]*\Z")
"""What who speaks does beside: "said, | counting her notes"."""
_ANOTHER = re.compile(r",\s(?:and|but|while)\s")
_INTO = re.compile(
    r"\s(?:in|on|at|by|with|for|from|to|of|under|during|into|about|near|as)(?:\s(?:an?|the))?$",
    re.IGNORECASE,
)
"""What leads from a part of a sentence right into what somebody else says: "was hurt in | what"."""
_LEADS_ON = re.compile(r"\s[\w\"\u201c]")
_TIME = r"(?:(?:just|only|barely|some|\w+)\s+)?(?:minutes|hours|days|weeks|months|years)\s+"
_RECENT = r"(?:(?:earlier|late|early)\s+)?(?:last|this|next)\s+\w+\s+"
DANGLING = re.compile(
    rf",?\s+(?:{_TIME}|{_RECENT}|shortly\s+|soon\s+|just\s+|even\s+)?"
    r"(?:after|before|when|while|as|because|since|although|though|whereas|where|and|but|that|with"
    r"|by|to|of|for|if|until|despite|amid|following)$",
    re.IGNORECASE,
)
_SUBORDINATE = re.compile(
    rf"(?:{_TIME}|{_RECENT}|shortly\s+|soon\s+|just\s+|even\s+)?"
    r"(?:after|before|when|while|as|because|since|although|though|whereas|where|if|until|unless"
    r"|in\s(?:the\s)?hopes?|once|asked|along\s+with|together\s+with|whether|despite|amid|following|with|without)\s",
    re.IGNORECASE,
)
_WHERE = re.compile(
    r"(?:[A-Z][a-z]+\s)?(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom)\s[A-Z][^,;:]{1,40},\swhere\s"
)


def proposition(text: str, content: Sequence[Span]) -> tuple[Span, ...]:
    """What a part of a sentence left to the outlet asserts; empty where it asserts nothing.

    A connector that dangles at its end ("held talks, days after", "was hurt in | what Lee says was
    a blast") is left off; a part that is only
    a subordinate clause or has no subject ("last month after the West allowed it") asserts nothing.
    """
    *before, last = content
    dangling = DANGLING.search(text, last.start, last.end)
    end = dangling.start() if dangling is not None else last.end
    into = _INTO.search(text, last.start, end) if end == last.end else None
    if into is not None and _LEADS_ON.match(text, end):
        end = last.start + len(text[last.start : into.start()].rstrip(EDGES))
    if not before and (is_stump(text, last, end) or not _asserts(text, last.start, end)):
        return ()
    rest = trim(text, last.start, end)
    return (*before, rest) if rest is not None else ()


def _asserts(text: str, start: int, end: int) -> bool:
    """Whether a part of a sentence has a main clause with subject and verb."""
    if _DOING.match(text, start, end):
        return False
    if _HEADLESS.match(text, start, end) and _ANOTHER.search(text, start, end) is None:
        return False
    where = _WHERE.match(text, start, end)
    if where is not None:
        # "In Orle, where rebels hold the port, the mayor said": it is told of Orle
        return has_subject_and_verb(text, where.end(), end)
    lead = _SUBORDINATE.match(text, start, end)
    if lead is None:
        opens = LED.match(text, start, end)
        if opens is not None and opens.end("verb") < end and is_finite(opens["verb"]):
            # "apparently hopes to win", "heard a shot and looked out"
            lead = opens
    if lead is not None:
        comma = text.find(",", lead.end(), end)
        return comma >= 0 and has_subject_and_verb(text, comma + 1, end)
    if PREPOSITION.match(text, start, end):
        main = _main_part(text[start:end])
        return has_plain_verb(main, 0, len(main)) and has_subject_and_verb(main, 0, len(main))
    return has_subject_and_verb(text, start, end)


def _main_part(words: str) -> str:
    """What opens with a preposition without the parts that open no main clause: "On Friday, when it
    fell, | the town was empty"."""
    first, *rest = words.split(",")
    led = _DEPENDS.search(first)
    kept = [first if led is None else first[: led.start()]]
    kept += [
        part
        for part in rest
        if not (PREPOSITION.match(part, 1) or _DEPENDS.match(part) or _SUBORDINATE.match(part, 1))
    ]
    return "".join(kept)


_DEPENDS = re.compile(
    r"\s(?:who|whom|whose|which|that|where|when|while|after|before|because|as|if)\s"
)
