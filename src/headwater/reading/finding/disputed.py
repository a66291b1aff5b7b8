"""Denials in a relative clause: "according to reports that Osk has dismissed as false", "it fell, a
claim that Osk denies".

What is denied is what the noun stands for: what stands before the comma, or what the reports say.
Left aside, it would stand as if nobody had denied it.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.knowledge.inflection import forms
from headwater.reading.finding.mended import Spanned
from headwater.reading.words.finite import has_plain_verb, has_subject_and_verb
from headwater.reading.words.verdict_words import CALLS, VERDICT
from headwater.records import Span, StanceValue, trim
from headwater.text.wordlists import words as words_of

_PAPERS = "article articles audit document documents leak leaks letter memo post posts study video"
_COUNTS = "count estimate estimates number numbers tally toll tolls total"
_NOUNS = words("aside_nouns") | {*_PAPERS.split(), *_COUNTS.split(), "story", "stories", "theory"}
_DENIES = sorted(
    {
        form
        for verb in words("answering_verbs")
        if (known := saying.verb(verb)) and known.commits is StanceValue.CERTAIN_NOT
        for form in forms(verb)
        if not form.endswith("ing") and form != "contest"
    }
)
_OFTEN = r"(?:(?:has|have|had|is|was|were|are|also|since|\w+ly|always|long|twice)\s)*"
_DENIED = "|".join(_DENIES)
_VERDICT = (
    rf"(?:{CALLS.pattern}\s(?:as\s)?|(?:said|says|say)\s(?:is|are|was|were)\s|(?:{_DENIED})\sas\s)"
    rf"{VERDICT}"
)
_RELATIVE = re.compile(
    rf"\b(?P<noun>{'|'.join(sorted(_NOUNS))})(?:\sof\s[a-z]+)?\s(?:(?:that|which)\s)?"
    r"(?P<who>(?:[\w.'\u2019-]+\s){1,6}?)"
    rf"(?P<cue>{_OFTEN}(?:{_VERDICT}|(?:{_DENIED})(?:\s(?:as|for)\s(?:[\w\"\u201c\u201d-]+\s?){{1,4}})?))"
    r"(?=\s?(?:[.,;:)\u2014\u2013\n]|\Z|(?:and|but|while)\s))"
)
_JUDGES = re.compile(_OFTEN + _VERDICT)
_LEAD = re.compile(r"[,\u2014\u2013]\s?(?:an?|the|such)?\s?(?:[a-z-]+\s){0,2}\Z")
_MARKS = "\"'\u201c\u2018\u00ab"
_BACK = 40
_SENTENCE = re.compile(r"[.!?][\"\u201d\u2019')]*\s|\n")
_REACH = 300
_ARTICLES = frozenset({"a", "an", "the"})
_FREE = words_of(
    "about against and at by first for from in never not of on or that to what which with"
)
"""Words that no speaker's name begins or ends with."""


def disputed(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, with who denies in a relative clause what they or the report say."""
    result = list(found)
    for match in _RELATIVE.finditer(text):
        who, cue = trim(text, *match.span("who")), trim(text, *match.span("cue"))
        if who is None or cue is None or not _can_speak(text, who) or _is_quoted(result, cue):
            continue
        lead = _LEAD.search(text, max(0, match.start() - _BACK), match.start())
        begin = match.end("noun") if lead is None else lead.start()
        kept = [_without(text, one, begin, match.end()) for one in result]
        cut_off = [one for one in kept if one is not None and not _touches(one.cue, cue)]
        told = _said_by(cut_off, match) if lead is None else _said_before(text, cut_off, begin)
        if told:
            result = [*cut_off, Spanned((who,), (cue,), told)]
    return result


def is_verdict(cue: Sequence[Span]) -> bool:
    """Whether words of saying call what they are on untrue: "has called false", "says is fake"."""
    return len(cue) == 1 and _JUDGES.fullmatch(cue[0].quote) is not None


def _can_speak(text: str, who: Span) -> bool:
    parts = who.quote.lower().split()
    free = parts[0] in _FREE or parts[-1] in _FREE | _ARTICLES
    return not free and not has_plain_verb(text, who.start, who.end)


def _is_quoted(found: Sequence[Spanned], cue: Span) -> bool:
    """Whether somebody says all of it in his own words."""
    return any(s.covers(cue) and s.quote[0] in _MARKS for one in found for s in one.content)


def _touches(spans: Sequence[Span], cue: Span) -> bool:
    return any(span.overlaps(cue) for span in spans)


def _without(text: str, one: Spanned, begin: int, end: int) -> Spanned | None:
    """The attribution as far as it stands before a clause; None where nothing is left of what it
    says. What goes on behind the clause stays as it is."""
    if not one.content or one.content[-1].end > end + 2:
        return one
    parts = ((s.start, min(s.end, begin)) for s in one.content if s.start < begin)
    kept = tuple(part for a, b in parts if (part := trim(text, a, b)) is not None)
    return replace(one, content=kept) if kept else None


def _said_by(found: Sequence[Spanned], match: re.Match[str]) -> tuple[Span, ...]:
    """What those say that the noun names: "according to [reports]", "to a Reuters [report]"."""
    at = match.start("noun")
    for one in found:
        named = (*one.source, *one.cue)
        if one.source and one.content and any(s.start <= at < s.end for s in named):
            return one.content if one.content[-1].end <= at else ()
    return ()


def _said_before(text: str, found: Sequence[Spanned], comma: int) -> tuple[Span, ...]:
    """What is said up to the comma: inmost by somebody, else by the report."""
    said = [one for one in found if one.source and one.cue and one.content]
    near = [one for one in said if comma - 2 <= _last(one) <= comma]
    if near:
        return min(near, key=lambda one: sum(len(span.quote) for span in one.content)).content
    begin = max(text.rfind("\n", 0, comma) + 1, comma - _REACH)
    for end in _SENTENCE.finditer(text, begin, comma):
        begin = end.end()
    clause = trim(text, begin, comma)
    if clause is None or comma - begin >= _REACH or not has_subject_and_verb(text, begin, comma):
        return ()
    return (clause,)


def _last(one: Spanned) -> int:
    return max(span.end for span in (*one.source, *one.cue, *one.content))
