"""For whom a speaker speaks by what the case shows: a lawyer's client, the one army of a story."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.records import BODY_KINDS, PEOPLE_KINDS, Actor, Hop, HopKind, Statement
from headwater.tracing.index import Index
from headwater.tracing.speakers import Party, Speaker, party_of, speaker, words_of

_VOICE = (
    r"(?i:lawyers?|attorneys?|solicitors?|barristers?|counsel|(?:defen[cs]e|legal)\steam"
    r"|spokes(?:man|woman|person|people))"
)
_HAS_VOICE = re.compile(rf"\b{_VOICE}\b", re.IGNORECASE)
_NOT_NOW = re.compile(r"\b(?:former|ex|then|late)\b", re.IGNORECASE)
_PRESS = re.compile(r"(?:the|its)\spress\s(?:service|office)", re.IGNORECASE)
_ARMY = re.compile(
    r"(?:the\s|an?\s)?(?:army|military)(?:(?:['’]s)?\s(?:[a-z]+\s)?(?:spokes(?:man|woman|person)|command"
    r"|media\soffice|press\soffice))?|.*\bspokes(?:man|woman|person)\s(?:for|of)\sthe\s(?:army|military)",
    re.IGNORECASE,
)
_ARMYS_VOICE = re.compile(
    r"\b(?:army|military)(?:['’]s)?\sspokes(?:man|woman|person)\b"
    r"|\bspokes(?:man|woman|person)\s(?:for|of)\sthe\s(?:army|military)\b",
    re.IGNORECASE,
)


def voiced(who: Speaker, hop: Hop, statement: Statement, index: Index) -> Speaker:
    """The speaker with whom it speaks for, where that takes more than its words to tell.

    "Lawyers for Ada Lund" are her voice, and so is who is said anywhere to be her lawyer; "the army
    spokesman" is that of the one army which the report names, or the case where the report names
    none; who was either before is not.
    """
    person = _meant(who, hop, statement, index)
    if person is not None:
        return replace(who, kind=HopKind.PERSON, key=f"actor:{person.id}")
    words = words_of(hop, statement)
    if len(statement.chains) == len(statement.sources) == 1 and hop.antecedent is None:
        words = statement.sources[0].quote
    if who.is_outlet or _NOT_NOW.search(words):
        return who
    told = index.spoken_for(who.name_words) if len(who.name_words) >= _FULL else frozenset()
    if who.party is not None:
        # "its spokesman, Ada Lund", of a ministry that another report calls by its state
        return who if len(told) != 1 else replace(who, voice_of=next(iter(told)), voices=told)
    if _ARMY.fullmatch(words) or (hop.kind is HopKind.PERSON and _ARMYS_VOICE.search(words)):
        army = _army(statement.report, index)
        return who if army is None else replace(who, party=army)
    if _PRESS.fullmatch(words):
        return replace(who, voice_of=_last_body(hop, statement, index))
    meant = _spoken_for(words, hop, statement, index) if _HAS_VOICE.search(words) else None
    if meant is None and len(told) == 1:
        (meant,) = told
    return replace(who, voice_of=None if meant == who.key else meant, voices=told)


def _last_body(hop: Hop, statement: Statement, index: Index) -> str | None:
    """The key of the body that speaks last before "the press service"."""
    before = [
        (other.content[0].start, other)
        for other in index.statements.values()
        if other.report == statement.report
        and other.content[0].start < statement.content[0].start
        and other.chains[0].terminal.kind in BODY_KINDS
    ]
    if hop.span is None or not before:
        return None
    last = max(before, key=lambda each: each[0])[1]
    return speaker(last.chains[0].terminal, last, index).key


def _spoken_for(words: str, hop: Hop, statement: Statement, index: Index) -> str | None:
    """The key of the one actor whose lawyer or spokesman the words name."""
    span = next((s for s in statement.sources if hop.span and s.covers(hop.span)), hop.span)
    if span is None:
        return None
    found = set()
    for actor in index.named_in(statement.report, span):
        named = {n.place.quote for n in actor.names if n.place.report == statement.report}
        names = "|".join(sorted(map(re.escape, named), key=len, reverse=True))
        whose = rf"(?<!&\s)(?:{names})(?:['’]s?)?\s(?:[a-z-]+\s){{0,2}}{_VOICE}\b"
        of = rf"\b{_VOICE}\s(?:for|of|representing)\s(?:[Tt]he\s)?(?:{names})(?!['’\w]|\s&)"
        if re.search(f"{whose}|{of}", words):
            found.add(index.publisher(actor.id) or f"actor:{actor.id}")
    return found.pop() if len(found) == 1 else None


def _meant(who: Speaker, hop: Hop, statement: Statement, index: Index) -> Actor | None:
    """The person with a name whom words without one mean: "Ada Lund, a nurse who said"; "the
    61-year-old nurse" where but one of the case is told to be of that age and the report names her.
    """
    if who.key is not None or who.kind not in PEOPLE_KINDS or hop.span is None:
        return None
    text = index.reports[statement.report].text
    if hop.antecedent is None and _WHO.match(text, hop.span.end):
        return index.before_comma(statement.report, hop.span.start)
    old = _OLD.match((hop.antecedent or hop.span).quote)
    return index.aged(old[1], statement.report) if old is not None else None


_WHO = re.compile(r"\swho\b")
_OLD = re.compile(r"[Tt]he (\d{1,3})-year-old\b")


_FULL = 2


def _army(report: str, index: Index) -> Party | None:
    """The army of a state that a report calls by its state, or that of the case; None of two."""
    for names in (index.forces(report), index.forces(None)):
        armies = {party_of(name) for name in names}
        if armies:
            return armies.pop() if len(armies) == 1 else None
    return None
