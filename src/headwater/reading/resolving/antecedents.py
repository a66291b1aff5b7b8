"""Antecedents by the words alone: a relative pronoun's noun, a news piece."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.resolving.mentions import SENTENCES_BACK, Mentions
from headwater.reading.words import nouns
from headwater.reading.words.finite import is_past
from headwater.reading.words.phrase_words import ADVERBS
from headwater.records import HopKind, Span, cut

_REACH = 90
_NAME = r"[A-Z][\w'\u2019.-]*(?:\s(?:of|for|the|and|de|al|[A-Z(][\w'\u2019.)-]*)){0,6}"
_NAMED = re.compile(rf"(?:^|[\s(\u201c])((?:[Tt]he\s)?{_NAME}),?\s$")
_COMMON = re.compile(
    r"(?:^|[\s,;(\u201c])((?:(?:[Aa]n?|[Tt]he|one|two|three|some|many|several|other|another|those|its|his"
    r"|her|their)\s)"
    r"(?:[\w-]+\s){0,3}[\w-]+|[a-z]+s),?\s$"
)
_OBJECT = re.compile(
    r"\s(?!(?:of|in|for|from|at|by|with|on|to|near|and|or|all|both|than|as|about|between)\s)"
    r"[\w-]+\s(?=(?:[Aa]n?|[Tt]he|its|his|her|their)\s)"
)
"""A word before an article that is no preposition, in what was taken for one noun phrase."""
_GIVEN_TO = re.compile(
    r"\b(?:put|puts|putting|presented|submitted|referred|handed|passed)\s(?:[\w'\u2019-]+\s){1,5}to\s"
    r"(?=(?:an?|the|its|his|her|their)\s|[A-Z])"
)
"""What is put to whoever then answers."""
_MET = re.compile(r"\s[A-Za-z-]+(?<!ly)\s(?P<verb>[a-z]+)\s[A-Z][^\s,]*(?:\s[A-Z][^\s,]*){0,3},\s$")
"""A verb and the one by name whom somebody met, sued, asked."""
_DEED = re.compile(
    r"(?:(?:an?|the)\s)?(?:[\w-]+\s){0,2}?(?:unsealing|publication|publishing|releas(?:e|ing)|leak(?:ing)?|disclosure"
    r"|discovery|filing|circulation|appearance|emergence|reading|presentation|launch|delivery|receipt"
    r"|arrival|seizure|signing|sending|posting|issu(?:e|ing|ance)|submission|unveiling|recovery|loss"
    r"|theft|arrest|death|appointment)\sof\s(?=(?:an?|the|one|two|three|some|many|several)\s)",
    re.IGNORECASE,
)
"""What is done with a paper or to somebody, of whom a clause behind it tells: "the unsealing of |
an affidavit that"."""
_VERB = re.compile(
    r"(?:[Aa]n?|[Tt]he|its|his|her|their)\s[\w-]+(?<!ly)\s(?:also\s)?(?P<verb>(?P<has>has|have|had)|[a-z]+)"
    r"(?=\s(?:[\w-]+\s)?[a-z]+s\Z)"
)
"""A subject and a verb before who suffers it, in what was taken for one noun phrase."""
_DESCRIBED_NAME = re.compile(rf"({_NAME}),\s$")
_PARENTHESIS = re.compile(r"\s\([^()\n]{2,60}\),?\s$")


def relative_noun(text: str, start: int) -> tuple[Described, Span] | None:
    """The source that a "who", "which" or "that" at `start` follows; None where none is plain.

    "Lamp, a group that": a name described by the noun is what is meant.
    """
    before = max(0, start - _REACH)
    aside = _PARENTHESIS.search(text, before, start)
    if aside is not None:
        text = text[: aside.start()] + ", "
        start = len(text)
    common = _COMMON.search(text, before, start)
    if common is not None and (given := _GIVEN_TO.search(text, before, start)):
        # "put the claims to the ministry, which"
        common = _COMMON.search(text, given.end() - 1, start)
    if common is not None and (met := _MET.search(text, common.start(1), start)):
        # "The council sued Ada Osk, who"
        common = None if is_past(met["verb"]) else common
    verb = _VERB.match(common[1]) if common is not None else None
    if common is not None and verb is not None and (verb["has"] or is_past(verb["verb"])):
        # "The policy also faced critics, who"
        common = _COMMON.search(text, common.start(1) + verb.end(), start) or common
    while common is not None and (inner := _OBJECT.search(text, common.start(1), common.end(1))):
        # "The council met the residents, which": what stands behind the verb
        common = _COMMON.search(text, inner.end() - 1, start)
    if common is not None and (deed := _DEED.match(text, common.start(1), common.end(1))):
        common = _COMMON.search(text, deed.end() - 1, start) or common
    if common is not None and text[start : start + 3].lower() == "who":
        common = _nearest_human(text, common, start)
    if common is not None:
        name = _DESCRIBED_NAME.search(text, before, common.start(1))
        if name is not None and name[1].lower() in ADVERBS:
            # "However, a clerk who"
            name = None
        span = cut(text, *(name or common).span(1))
        found = describe(text, span)
        if name is not None and found.named:
            return found, span
        span = cut(text, *common.span(1))
        return describe(text, span), span
    named = _NAMED.search(text, before, start)
    if named is None:
        return None
    span = cut(text, *named.span(1))
    found = describe(text, span)
    return (found, span) if found.named else None


def _nearest_human(text: str, found: re.Match[str], start: int) -> re.Match[str]:
    """Of "the bag of a clerk who", the clerk: the last noun phrase that can be who it is."""
    best, again = found, _COMMON.search(text, found.start(1) + 1, start)
    while again is not None:
        one = describe(text, cut(text, *again.span(1)))
        if nouns.is_human(one.head):
            first = describe(text, cut(text, *best.span(1)))
            if first.head not in nouns.POSTS:
                best = again
        again = _COMMON.search(text, again.start(1) + 1, start)
    return best


def is_news_piece(one: Described) -> bool:
    """Whether words take up a report that is spoken of: "the report", "the article"."""
    piece = one.kind is HopKind.DOCUMENT and nouns.singular(one.head) in _PIECES
    return piece and one.definite and not one.named and len(one.span.quote.split()) == _TWO


_PIECES = frozenset(("report", "article", "story", "dispatch", "investigation"))
_TWO = 2


def is_held(text: str, noun: str, paper: int) -> bool:
    """Whether the outlet at `paper` only holds a piece by that noun: "a police report obtained by
    the Ledger and | Le Soir"."""
    held = rf"\b{noun}\s(?:\w+\s)?(?:obtained|seen|reviewed|viewed|read|examined|shared)\s"
    return (
        re.search(rf"{held}(?:by|with)\s[^.;]*\Z", text[max(0, paper - _REACH) : paper]) is not None
    )


def other_piece(text: str, noun: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` speaks of a piece by that noun that is no outlet's own."""
    return (
        re.search(rf"\b(?:an?|[\w.]+['\u2019]s?)\s(?:[\w-]+\s){{0,3}}{noun}\b", text[start:end])
        is not None
    )


def news_piece(
    text: str, sources: Sequence[Sourced], one: Described, about: tuple[Mentions, Papers]
) -> Resolved | None:
    """ "The report", "the article", where the last piece spoken of is an outlet's; `sources` are
    those before it."""
    if not is_news_piece(one):
        return None
    mentions, papers = about
    here = mentions.sentence(one.span.start)
    for source in reversed(sources):
        old = source.described
        if here - mentions.sentence(old.span.start) > SENTENCES_BACK:
            break
        if old.kind is HopKind.DOCUMENT and old.head == one.head:
            return None
    for paper in papers.nearest(one.span.start):
        if paper.span.start > one.span.start or paper.name in papers.own:
            continue
        if here - mentions.sentence(paper.span.start) > SENTENCES_BACK:
            return None
        held = is_held(text, one.head, paper.span.start)
        if held or other_piece(text, one.head, paper.span.end, one.span.start):
            return None
        meant = replace(one, kind=HopKind.OUTLET, name=paper.name, named=True, count=None)
        return Resolved(meant, paper.span)
    return None
