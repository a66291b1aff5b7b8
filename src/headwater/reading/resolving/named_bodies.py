"""The bodies that a stretch of text names: known ones, and firms that their words show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from headwater.knowledge import bodies, groups
from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.firms import LAST_WORDS, firm_name
from headwater.reading.words import nouns
from headwater.reading.words.generic import FIRMS, GENERIC, OF_STATE
from headwater.reading.words.known import entity
from headwater.records import BODY_KINDS, HopKind, Span, cut
from headwater.text.names import standing


def named_bodies(text: str, start: int, end: int) -> Iterator[tuple[Described, Span]]:
    """The bodies that `text[start:end]` names, in text order: known ones and shown firms."""
    places = {(f.start, f.end) for f in bodies.find(text, start, end)}
    places |= {(g.start, g.end) for g in groups.find(text, start, end)}
    places |= {
        match.span(1)
        for match in _FIRM.finditer(text, start, end)
        if not _runs_on(text, match.end())
    }
    for match in _RUN.finditer(text, start, end):
        held = any(a <= match.start() < b for a, b in places)
        held |= match.group().lower() in nouns.PRONOUNS or match.group().endswith("day")
        held |= _only_opens(text, match)
        firm = " & " in match.group() or _beside(text, match.end()) in FIRMS
        if not held and (firm or firm_name(text, match.group()) == match.group()):
            places.add(match.span())
    for begin, stop in sorted(places):
        if text.startswith(",", stop) and _TOLD.search(text, max(0, begin - _LONGEST), begin):
            # "In a statement to the Lantern, the firm said"
            continue
        people = _PEOPLE_OF.match(text, begin, stop)
        span = cut(text, begin if people is None else people.end(), stop)
        known = entity(span.quote)
        found = describe(text, span)
        # "the airline Corvina" is no union
        called = _CALLED.search(text, max(0, begin - _LONGEST), begin)
        beside = GENERIC & {called[1] if called is not None else "", _beside(text, stop)}
        if beside:
            found = replace(found, words=found.words | beside)
        if found.kind in BODY_KINDS and found.named:
            yield found, span
        elif known is None:
            kind = found.kind if found.kind in BODY_KINDS else HopKind.ORGANIZATION
            yield replace(found, kind=kind, name=span.quote, named=True, count=None), span


def _beside(text: str, end: int) -> str:
    """The noun beside a name in apposition: "firm" of "Velm Legal, a law firm in Osk"."""
    found = _APPOSED.match(text, end)
    return "" if found is None else found["noun"]


_APPOSED = re.compile(
    r",\s(?:an?|the)\s(?:[\w-]+\s){0,3}?(?P<noun>[a-z-]+)"
    r"(?=[,.;)]|\s(?:in|of|at|on|for|from|with|based|registered|that|which|whose|owned|run)\b)"
)


_CAPITALS = (
    r"[A-Z][\w&'\u2019-]*(?:\s(?:(?:of|for|and|the)\s(?:the\s)?(?=[A-Z]))?[A-Z][\w&'\u2019-]*){0,6}"
)
_FIRM = re.compile(rf"(?<![\w-])({_CAPITALS}\s{LAST_WORDS})\b")
"""A firm's name by its last word."""
_RUN = re.compile(
    r"(?<![\w-])(?:\d+(?:st|nd|rd|th)\s)?[A-Z][\w&]*(?:\s(?:&\s)?[A-Z][\w&]*){0,3}(?![\w-])"
)


_CALLED = re.compile(r"\b([a-z]+)\s\Z")
_LONGEST = 40
"""Code points before a name that are looked at."""


def _runs_on(text: str, end: int) -> bool:
    """Whether a name goes on as a body's behind a firm's last word: "Marine Accident Branch"."""
    behind = _BEHIND.match(text, end)
    return behind is not None and behind["last"].lower() in nouns.BODIES | OF_STATE | {"branch"}


_BEHIND = re.compile(r"(?:\s(?:and\s)?[A-Z][\w-]+){0,3}\s(?P<last>[A-Z][a-z]+)\b(?!\s[A-Z])")


def _only_opens(text: str, match: re.Match[str]) -> bool:
    """Whether a plural has only the capital of its sentence: "Bids were due"."""
    word = match.group()
    if " " in word or not word.endswith("s"):
        return False
    return not any(_INSIDE.search(text, max(0, at - 3), at) for at in standing(text, word))


_INSIDE = re.compile(r"[\w,;]['\u2019\u201d\"]?\s\Z")
"""What stands before a word inside a sentence."""


_TOLD = re.compile(
    r"\b(?:statements?|e-?mails?|letters?|interviews?|comments?|repl(?:y|ies)|responses?|messages?|notes?"
    r"|remarks|briefing|speaking|talking|writing|responding)\s(?:(?:sent|given|made|issued)\s)?(?:to|with)\s"
    r"(?:[Tt]he\s)?\Z"
)
"""What tells of a body before a comma that it is told something by whoever comes next."""
_PEOPLE_OF = re.compile(
    r"(?:Lawyers|Attorneys|Solicitors|Counsel|Executives|Managers|Engineers|Workers|Staff|Employees"
    r"|Shareholders|Investors|Customers|Officials|Sources|Representatives|Directors|Chairman|Head|Founder"
    r"|Owner|Owners|Spokesman|Spokeswoman|Spokesperson)\s(?:of|for)\s(?:the\s)?"
)
"""People with the capital of their sentence before the name of their body."""
