"""A second verb of the subject in what somebody says: "They say a man drew his gun | and fired".

A model now and then ends the content before the "and". Whose the verb is tells the kind of content:
behind a clause with a noun as its subject it goes on with that, unless it is a verb for what who
speaks does ("and declined to say more"); behind a thing it goes on with who speaks ("Lund heard a
cry | and ran"), and is left to the teller. So with things in a row: "claimed the Osk bombing, | a
raid on Velm and the Lund attack".
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import saying
from headwater.reading.finding.mended import Spanned
from headwater.reading.words.finite import has_verb, is_past
from headwater.records import Report, Span, cut
from headwater.text.clauses import is_clause
from headwater.text.sentences import split_sentences
from headwater.text.wordlists import words

_SECOND = re.compile(
    r"(?:,?\sand|\sbut)\s(?:(?:then|later|also|\w+ly)\s)?(?P<verb>[a-z]+)\s"
    r"(?!(?:not|(?:still\s|also\s|now\s)?(?:urg|ask|seek|look|investigat|search|request|encourag)ing)\b)"
    r"[\w\"\u201c]"
)
_FRESH = r"(?:for\s|of\s)?(?:an?|another|\d+|[a-z]+ing)\s"
"""How a thing begins that no clause begins with ("the rebels attack")."""
_MORE = re.compile(rf",\s{_FRESH}")
_INSIDE = r"[^,;:()\n\"\u201c\u201d\u2014\u2013]+"
_ROW = re.compile(
    rf"(?:,\s{_FRESH}{_INSIDE})+,?\sand\s(?:{_FRESH}|(?:for\s|of\s)?(?:the|[A-Z]\w+)\s){_INSIDE}"
)
"""Things in a row behind the first, the last joined by "and"."""
_ENDS = re.compile(r"[,;:\u2014\u201d\"]|\s[-\u2013]\s|\s(?:while|who|which|but|and)\s")
_PRONOUN = re.compile(
    r"(?:that\s)?(?:he|she|they|it|i|we|you|there|his|her|their)\b", re.IGNORECASE
)
"""Of such a subject the next verb may be that of who speaks: "He thought he lost it and ran"."""
_SPEAKERS = words(
    """declined refused offered promised vowed called asked released did urged encouraged described
    detailed characterized characterised gave"""
)
"""What who speaks does beside saying."""
_AUXILIARIES = words("is are was were has have had will would")
_CLAUSES = words("that bare")


def with_second_verbs(report: Report, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each content that is a clause with the further verbs of its subject."""
    ends = [end for b in report.blocks for _, end in split_sentences(report.text, b.start, b.end)]
    longer = [_extended(report.text, one, found, ends) for one in found]
    return [_listed(report.text, one, longer, ends) for one in longer]


def _listed(text: str, one: Spanned, found: Sequence[Spanned], ends: Sequence[int]) -> Spanned:
    """The attribution of a thing with the others that stand in a row behind it."""
    if not one.source or not one.cue or one.cue[-1].end > one.content[0].start:
        return one
    last = one.content[-1]
    if not _MORE.match(text, last.end) or has_verb(text, last.start, last.end):
        return one
    until = [e for e in ends if e > last.end]
    until += [p.start for each in found for p in (*each.source, *each.cue) if p.start >= last.end]
    until += [s.end for each in found for s in each.content if s.covers(last) and s.end > last.end]
    end = min(until, default=len(text))
    row = _ROW.fullmatch(text[last.end : end].rstrip(" .!?\n,;:"))
    if row is None or has_verb(row.group(), 0, len(row.group())):
        return one
    return replace(one, content=(*one.content[:-1], cut(text, last.start, last.end + row.end())))


def _extended(text: str, one: Spanned, found: Sequence[Spanned], ends: Sequence[int]) -> Spanned:
    if not one.source or not one.cue or not one.cue[-1].end <= one.content[0].start:
        return one
    known = saying.verb(one.cue[-1].quote.split()[-1])
    if known is None or _CLAUSES.isdisjoint(known.takes):
        return one
    last = one.content[-1]
    second = _SECOND.match(text, last.end)
    if second is None or one.source[0].start > one.cue[0].start or not _goes_on(second["verb"]):
        return one
    clause = text[one.content[0].start : last.end]
    if _PRONOUN.match(clause) or not is_clause(clause.removeprefix("that ")):
        return one
    end = _end(text, second.start("verb"), ends)
    fresh = cut(text, last.end, end)
    if any(part.overlaps(fresh) for each in found for part in (*each.cue, *each.source)):
        return one
    held = [s for each in found if each is not one for s in each.content if s.overlaps(fresh)]
    if not all(span.covers(cut(text, last.start, end)) for span in held):
        return one
    return replace(one, content=(*one.content[:-1], Span(last.start, end, text[last.start : end])))


def _goes_on(verb: str) -> bool:
    """Whether a verb may be that of somebody spoken of."""
    if verb in _SPEAKERS or saying.verb(verb) is not None:
        return False
    return verb in _AUXILIARIES or is_past(verb)


def _end(text: str, start: int, ends: Sequence[int]) -> int:
    """Where the clause whose verb is at `start` ends, its stop left off."""
    until = min((end for end in ends if end > start), default=len(text))
    mark = _ENDS.search(text, start, until)
    end = until if mark is None else mark.start()
    return start + len(text[start:end].rstrip(" .!?\n"))
