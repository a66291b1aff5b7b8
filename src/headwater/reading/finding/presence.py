"""Attributions without a verb of saying: an outlet's reporter who saw, a document that it holds.

A Reuters correspondent saw ambulances leave the hospital.
A shipping list seen by the Gazette names a company in Orlo.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from headwater.reading.describing.describe import describe
from headwater.reading.describing.papers import Papers
from headwater.reading.finding.attributed import Attribution
from headwater.reading.words import nouns
from headwater.records import BODY, Form, HopKind, Report, Span, cut, trim
from headwater.text.sentences import split_sentences

_SAW = re.compile(
    r"(?P<who>(?:[Aa]n?|[Oo]ur|[Tt]he|[Tt]wo|[Tt]his)\s(?:[\w'\u2019-]+\s){0,5}?(?:correspondents?|reporters?"
    r"|journalists?|photographers?|crew|team))(?:\s(?:at|in|on|near|outside|inside)\s[^,.;]{2,40}?)?\s"
    r"(?P<cue>saw|heard|witnessed|counted|watched|could\s+see|could\s+hear)\s(?P<what>\S)"
)
_PERCEIVED = ("saw", "heard", "witnessed", "counted", "watched", "could")
"""One of which every `_SAW` has."""
_HELD = re.compile(
    r"(?P<what>(?:[A-Z][\w'\u2019-]*|an?|the|\d+)(?:\s[\w'\u2019,-]+){0,9}?)\s"
    r"(?P<how>(?:seen|obtained|reviewed|viewed|examined|verified)\sby)\s(?P<who>(?:[Tt]he\s|[Tt]his\s|[Oo]ur\s)?"
    r"[\w'\u2019-]+(?:\s[A-Z][\w'\u2019-]*){0,3}),?\s(?P<cue>[a-z]+s?)\s(?P<rest>\S)"
)
_SHOWS = nouns.words(
    """
    names name named lists list listed mentions mention mentioned gives give gave shows show showed
    identifies identify identified details detail detailed describes describe described records
    record recorded refers refer referred references reference referenced contains contain contained
    includes include included puts put places place placed bears bear bore carries carry carried
    """
)
"""What documents do that is as good as saying."""


def find_presence(
    report: Report, attributions: Sequence[Attribution], papers: Papers
) -> tuple[Attribution, ...]:
    """The given attributions with those that rest on presence or holding, put at the end.

    Only in what no other attribution takes; the places of the given ones stay.
    """
    taken = [s for one in attributions for s in (*one.content, *one.sources, *one.cue)]
    found = [*_seen(report, papers), *_held(report, papers)]
    kept: list[Attribution] = []
    for one in sorted(found, key=lambda a: a.content[0]):
        spans = (*one.content, *one.sources, *one.cue)
        if not any(span.overlaps(other) for span in spans for other in taken):
            kept.append(one)
            taken += spans
    return (*attributions, *kept)


def _seen(report: Report, papers: Papers) -> Iterator[Attribution]:
    text = report.text
    verbs = [verb for verb in _PERCEIVED if verb in text]
    for start, end, base in _sentences(report) if verbs else ():
        if not any(text.find(verb, start, end) >= 0 for verb in verbs):
            continue
        match = _SAW.search(text, start, end)
        if match is None:
            continue
        source = cut(text, match.start("who"), match.end("who"))
        own = re.match(r"(?:our|this)\b", source.quote, re.IGNORECASE) is not None
        if own or papers.between(source.start, source.end):
            yield _made(text, base, source, match, (match.start("what"), end))


def _held(report: Report, papers: Papers) -> Iterator[Attribution]:
    text = report.text
    for start, end, base in _sentences(report):
        match = _HELD.match(text, start, end)
        if match is None or match["cue"] not in _SHOWS:
            continue
        source = cut(text, match.start("what"), match.end("who"))
        who = match["who"]
        known = papers.between(match.start("who"), match.end("who")) or papers.may_mean(who)
        own = re.match(r"(?:our|this)\b", who, re.IGNORECASE) is not None
        if (known or own) and describe(text, source).kind is HopKind.DOCUMENT:
            yield _made(text, base, source, match, (match.start("rest"), end))


def _sentences(report: Report) -> Iterator[tuple[int, int, Attribution]]:
    """Each sentence of the body, with an empty attribution of its block to be filled."""

    for block in report.blocks:
        if block.kind in BODY:
            base = Attribution((), (), (), Form.INDIRECT, block.kind, score=_SCORE)
            for start, end in split_sentences(report.text, block.start, block.end):
                yield start, min(end, start + _LONGEST), base


_SCORE = 0.7
_LONGEST = 1000


def _made(
    text: str, base: Attribution, source: Span, match: re.Match[str], content: tuple[int, int]
) -> Attribution:
    start, end = content
    while end > start and text[end - 1] in " .!?\u201d\"'":
        end -= 1
    what = trim(text, start, max(end, start + 1))
    cue = cut(text, match.start("cue"), match.end("cue"))
    return replace(base, content=(what or cue,), sources=(source,), cue=(cue,))
