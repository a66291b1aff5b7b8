"""What an attribution says beside the attributions that stand inside it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from headwater.reading.finding.attributed import Attribution
from headwater.reading.words.finite import has_subject_and_verb, has_verb, is_finite
from headwater.records import Span, cut
from headwater.text.sentences import split_sentences

_EDGES = " \t\r\n\u00a0,;:.\u2014\u2013-()"
_OPENING = re.compile(
    r"(?:that|and|but|while|as|who|which|though|although|because)\s+", re.IGNORECASE
)
_DANGLING = re.compile(
    r"[\s,]+(?:(?:(?:\w+\s+)?(?:minutes?|hours?|days?|weeks?|months?|years?|shortly|soon|just|right|even"
    r"|long|immediately)\s+)?(?:after|before)|when|while|as|because|since|that|and|but|which|who|by|of"
    r"|to|from|for|whether|if|with|in|amid|despite|although|though|where)$",
    re.IGNORECASE,
)
_ASKED = re.compile(r"(?:when\s+)?asked\s", re.IGNORECASE)
_SECOND = re.compile(
    r"\s?(?P<and>,?\sand)\s(?:(?:also|then|later|even|\w+ly)\s)?(?P<verb>[a-z]+)\s"
)
_STOPS = " .!?\u201d"
_MARKED = re.compile(r"[\"\u201c][A-Z]\S*\s\w")
"""Speech of two words or more with its mark."""
_WHOLE = re.compile(r"(?:[.!?][\"\u201d\u2019\u00bb]*|,[\"\u201d\u2019\u00bb]+)\Z")
_BEGINS = re.compile(r"[\"\u201c\u2018\u00ab]*[A-Z]")
_IS = re.compile(
    r"[\"\u201c\u2018\u00ab]*(?:[A-Z][\w-]*['\u2019]s|That\s(?:is|was|had|has|will|would))\s\w"
)
"""How a sentence opens with a name or "that" and its verb: "Osk's in tears"."""
_THEN = re.compile(r"\sand\s+(?:\w+ly\s+)?$")
_LED = re.compile(r"(?:\sand|,)\s+(?:\w+ly\s+)?$")
_DOING = re.compile(r"[a-z]+ing\b")
_LEAST = 4
"""Words of a rest that can be a proposition: somebody, a verb and what it is about."""


def own_part(text: str, content: Sequence[Span], inner: Iterable[Attribution]) -> tuple[Span, ...]:
    """The stretches of `content` outside all of `inner` that are full clauses, in text order.

    "that Y renewed its plan, days after Z reportedly backed down" leaves "Y renewed its plan";
    "that officials had seen ships" leaves nothing, as the inner attribution is all it says.
    """
    hulls = sorted(
        (*hull, one.sources if _is_thing(text, one) else ())
        for one in inner
        if (hull := _hull(text, one)) is not None
    )
    found: list[Span] = []
    for span in content:
        at = span.start
        before: tuple[Span, ...] = ()
        for start, end, sources in (*hulls, (span.end, span.end, ())):
            stop = min(start, span.end)
            if stop > at:
                second = _second(text, at, stop) if before else None
                if second is not None:
                    found += (*before, second)
                elif at == span.start and stop == span.end and _MARKED.match(span.quote):
                    found.append(span)
                else:
                    found += _clauses(text, at, stop)
            before = sources if end >= at else before
            at = max(at, end)
    return tuple(found)


def _is_thing(text: str, one: Attribution) -> bool:
    """Whether one who speaks first is told to say or find a thing and no clause, so that a further
    verb is his own."""
    if len(one.sources) != 1 or not one.cue or one.sources[0].start > one.cue[0].start:
        return False
    behind = all(one.cue[-1].end <= span.start for span in one.content)
    return behind and not any(has_verb(text, span.start, span.end) for span in one.content)


def _second(text: str, start: int, end: int) -> Span | None:
    """What goes on behind an inner attribution with the same subject: "found it dull | and were
    leaving"."""
    verb = _SECOND.match(text, start, end)
    if verb is None or not is_finite(verb["verb"]):
        return None
    begin, end = _without_edges(text, verb.end("and"), end)
    return cut(text, begin, end) if len(text[begin:end].split()) >= _LEAST else None


def _clauses(text: str, start: int, end: int) -> list[Span]:
    """The stretches between two inner attributions that are clauses: whole sentences, and what is
    left of a sentence."""
    while start < end and text[start] in _STOPS:
        start += 1
    pieces = (
        _sentence(text, *bounds) or _clause(text, *bounds)
        for bounds in split_sentences(text, start, end)
    )
    return [piece for piece in pieces if piece is not None]


def _sentence(text: str, start: int, end: int) -> Span | None:
    """A whole sentence, however short: "It stank." """
    if _WHOLE.search(text, start, end) is None or not _BEGINS.match(text, start, end):
        return None
    spoken = has_subject_and_verb(text, start, end) or _IS.match(text, start, end)
    return cut(text, start, end) if spoken else None


def _hull(text: str, one: Attribution) -> tuple[int, int] | None:
    """From the first to the last word of an attribution; None for one without a cue or content.

    A source that does something else before it speaks ("The envoy telephoned the minister and
    warned him", "Two envoys left, saying that") is the subject of that as well, and stays outside.
    """
    told = (*one.cue, *one.content)
    if not told:
        return None
    first = min(span.start for span in told)
    led = _LED if _DOING.match(text, first) else _THEN
    near = [span for span in one.sources if not _acts_first(text, span.end, first, led)]
    spans = (*told, *near)
    return min(span.start for span in spans), max(span.end for span in spans)


def _acts_first(text: str, start: int, end: int, led: re.Pattern[str]) -> bool:
    between = text[start:end] if start < end else ""
    return led.search(between) is not None and has_verb(text, start, end)


def _clause(text: str, start: int, end: int) -> Span | None:
    start, end = _without_edges(text, start, end)
    if _ASKED.match(text, start, end):
        return None
    opening = _OPENING.match(text, start, end)
    if opening is not None:
        start = opening.end()
    while start < end and (loose := _DANGLING.search(text[start:end])):
        start, end = _without_edges(text, start, start + loose.start())
    if start >= end or len(text[start:end].split()) < _LEAST:
        return None
    return cut(text, start, end) if has_subject_and_verb(text, start, end) else None


def _without_edges(text: str, start: int, end: int) -> tuple[int, int]:
    while start < end and text[start] in _EDGES:
        start += 1
    while end > start and text[end - 1] in _EDGES:
        end -= 1
    return start, end
