"""Attributions of one report by rules: source, cue and content as spans.

`units` cuts the report into sentences with word classes, `cues` finds words of saying in them,
`subjects` and `noun_phrases` find who speaks, `contents` and `content_ends` what is said; `active`,
`beside`, `participles` and `other_cues` put the three together by kind of cue, `sentence` keeps the
attributions of one sentence apart. Here they become spans, speech that runs on is given to its
speaker, and what lies inside something is tied to it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.knowledge.saying import Saying, SayingKind
from headwater.reading.finding.active import announces
from headwater.reading.finding.attributed import Attribution, nested
from headwater.reading.finding.behind_deeds import speaker
from headwater.reading.finding.credited import credited, is_label
from headwater.reading.finding.drafts import Draft, Range
from headwater.reading.finding.headlines import marked
from headwater.reading.finding.hearsay import lifted
from headwater.reading.finding.sentence import drafts
from headwater.reading.finding.set_aside import is_set_aside
from headwater.reading.finding.set_off import SetOff, set_off
from headwater.reading.finding.transcripts import turns
from headwater.reading.words.finite import has_verb
from headwater.reading.words.nouns import words
from headwater.reading.words.units import Unit, units
from headwater.records import SPEAKING, BlockKind, Form, Report, Span, trim

_RUN_ON_BLOCKS = 1
"""How many paragraphs after its speaker was named a quotation without a cue may stand."""

_MOST_PARTS = 20
"""How many quotations in one paragraph one attribution gathers; more than anybody writes."""


@dataclass(slots=True)
class _Running:
    """Who spoke last, and in which block; `cue` where the words of saying announce what follows."""

    sources: tuple[Span, ...] = ()
    index: int = -1
    block: int = -10
    cue: tuple[Span, ...] = ()
    saying: Saying | None = None
    label: int | None = None
    label_block: int = -1
    before: Unit | None = None


def find_attributions(report: Report, attitudes: bool = False) -> tuple[Attribution, ...]:
    """The attributions in the speaking blocks of `report`, title included, in text order.

    `attitudes` also gives wishes, decisions and likings ("plans to", "opposes"), which PolNeAR
    counts as attributions and which tell what a source is up to, not what it says is so.
    """
    found: list[Attribution] = []
    running = _Running()
    speaking = (block for block in report.blocks if block.kind in SPEAKING)
    blocks = {block.start: number for number, block in enumerate(speaking)}
    made_of = units(report)
    apart = {**set_off(made_of), **turns(report)}
    for unit in made_of:
        number = blocks[unit.block.start]
        if running.label_block != number:
            _begin_apart(apart, unit, number, running, found)
        mark = marked(unit) if unit.block.start not in apart else None
        here = [mark] if mark is not None else []
        here += [d for d in drafts(unit, attitudes) if mark is None or not _clashes(d, mark)]
        drawn = (_made(unit, draft) for draft in here)
        made = [one for one in drawn if one is not None and not _set_aside(unit.text, one)]
        base = len(found)
        label = mark is not None and mark.saying is None
        if label and made and unit.block.kind is not BlockKind.TITLE:
            made[0] = _to_block_end(unit, made[0])
            running.label, running.label_block = base, number
        if made:
            inside = running.label if running.label_block == number else None
            found.extend(nested(made, base, inside))
            _remember(made, base, number, running)
        elif running.label_block != number:
            _run_on(unit, number, running, found)
        announced = announces(unit) or credited(unit)
        if announced is not None:
            _announce(unit, announced, number, running)
        running.before = unit
    return lifted(report.text, found)


def _begin_apart(
    apart: Mapping[int, SetOff],
    unit: Unit,
    block: int,
    running: _Running,
    found: list[Attribution],
) -> None:
    """Begin the speech that is set off from this block on, or go on with it."""
    one = apart.get(unit.block.start)
    if one is not None:
        running.label, running.label_block = len(found), block
        found.append(
            Attribution(
                content=one.content,
                sources=(one.source,),
                cue=(one.cue,),
                form=Form.DIRECT,
                block=unit.block.kind,
                saying=one.saying,
            )
        )
    elif running.label is not None:
        said = found[running.label].content
        if any(span.start <= unit.block.start < span.end for span in said):
            running.label_block = block


def _announce(unit: Unit, draft: Draft, block: int, running: _Running) -> None:
    """Keep who is announced to speak: "He wrote:" at the end of a paragraph."""
    source, cue = _span(unit, draft.source), _span(unit, draft.cue)
    running.sources = (source,) if source else ()
    running.cue = (cue,) if cue else ()
    running.saying = draft.saying
    running.index = -1
    running.block = block


def _to_block_end(unit: Unit, one: Attribution) -> Attribution:
    """What a speaker's name at the start of a paragraph says: all of the paragraph."""
    whole = trim(unit.text, one.content[0].start, unit.block.end)
    return replace(one, content=(whole,)) if whole is not None else one


def _set_aside(text: str, one: Attribution) -> bool:
    return is_set_aside(text, one.sources, one.cue, one.content)


def _clashes(draft: Draft, mark: Draft) -> bool:
    """Whether a draft of a marked line takes the mark's own source or reaches over the mark."""
    assert mark.cue is not None
    at = mark.cue[0]
    return any(a <= at < b for a, b in draft.content) or draft.source == mark.source


def _made(unit: Unit, draft: Draft) -> Attribution | None:
    """The attribution of a draft; None where its content is empty."""
    content = tuple(
        span
        for a, b in draft.content
        for span in _content_spans(unit, a, _before_contrary(unit, a, b))
        if span is not None
    )
    if not content or _takes_away(unit.text, draft, content):
        return None
    source = _span(unit, draft.source)
    cue = _span(unit, draft.cue)
    if not source and not cue:
        return None
    recipient = _span(unit, draft.recipient)
    return Attribution(
        content=content,
        sources=(source,) if source else (),
        cue=(cue,) if cue else (),
        form=_form(unit, draft, content),
        block=unit.block.kind,
        saying=draft.saying,
        recipient=recipient,
        score=draft.score,
    )


_OTHERWISE = words("otherwise differently disagree disagrees disagreed differ differs differed")
_CONTRARY = frozenset({"but", "though", "although", "while", "whereas"})


def _before_contrary(unit: Unit, start: int, stop: int) -> int:
    """Where a clause begins that only tells of somebody who holds otherwise, else `stop`.

    "The wall is sound, the company says, but some engineers think otherwise".
    """
    last = stop - 1
    while last > start and unit.tag(last) in ".,;":
        last -= 1
    if unit.lower(last) in _OTHERWISE:
        for at in range(last, start - 1, -1):
            if unit.lower(at) in _CONTRARY:
                return at - (at > start and unit.tag(at - 1) == ",")
    return stop


_MARKS = frozenset('"\u201c\u2018\u00ab')
_CLAIMED = words("responsibility credit victory success ownership innocence ignorance")


def _takes_away(text: str, draft: Draft, content: Sequence[Span]) -> bool:
    """Whether what is claimed is a thing that is fetched or taken: "claimed the bodies"."""
    if draft.saying is None or draft.saying.lemma != "claim" or draft.saying.noun:
        return False
    said = " ".join(span.quote for span in content)
    told = not _CLAIMED.isdisjoint(re.findall(r"\w+", said.lower())) or not _MARKS.isdisjoint(said)
    return not told and not any(has_verb(text, span.start, span.end) for span in content)


def _content_spans(unit: Unit, start: int, stop: int) -> list[Span | None]:
    span = unit.span(start, stop)
    if span is None:
        return []
    # a comma that only parts content and cue is no content; inside quotation marks it is
    end = span.end
    while end > span.start and unit.text[end - 1] in ",;:":
        end -= 1
    start = span.start
    for quote in unit.quotes:
        # what is set in marks at the edge of a content keeps its marks
        if quote.start < end <= quote.end and start <= quote.start:
            end = quote.end
        if quote.start <= start <= quote.inner_start and end >= quote.inner_end:
            start, end = quote.start, max(end, quote.end)
    return [trim(unit.text, start, end)]


def _span(unit: Unit, words: Range | None) -> Span | None:
    span = unit.span(*words) if words is not None else None
    for quote in unit.quotes if span is not None else ():
        if span is not None and span.start < quote.start and span.end == quote.inner_end:
            # "a programme called “One”": the closing mark belongs to it
            return trim(unit.text, span.start, quote.end)
    return span


def _form(unit: Unit, draft: Draft, content: Sequence[Span]) -> Form:
    if draft.source is None and draft.unsourced:
        return Form.UNSOURCED
    inside = [q for q in unit.quotes if any(c.start < q.end and q.start < c.end for c in content)]
    if not inside:
        return Form.INDIRECT
    whole = all(any(q.start <= c.start and c.end <= q.end for q in inside) for c in content)
    return Form.DIRECT if whole else Form.MIXED


def _remember(made: list[Attribution], base: int, block: int, running: _Running) -> None:
    """Keep the last speaker of a sentence for quotations that follow it."""
    order = sorted(enumerate(made), key=lambda row: (row[1].form is not Form.INDIRECT, row[0]))
    for offset, one in order:
        if one.outer is not None or not one.sources:
            continue
        if one.saying is not None and one.saying.kind is not SayingKind.SPEECH:
            continue
        running.sources = one.sources
        running.index = base + offset
        running.block = block
        running.cue = ()


_LEAD = re.compile(r"[CA,]*G[^VX.Q]+:(?=Q)")
"""The classes of words before speech that only tell what who goes on to speak does: "And then,
rising from her chair:"."""


_LABEL = re.compile(r"[^Q:]{1,6}:(?=Q)")


def _run_on(unit: Unit, block: int, running: _Running, found: list[Attribution]) -> None:
    """Give a sentence that is all quotation to whoever spoke last."""
    quoted = unit.block.kind is BlockKind.QUOTE_BLOCK
    lead = _LEAD.match(unit.tags) or (_LABEL.match(unit.tags) if is_label(unit) else None)
    behind = unit.words[lead.end() :] if lead is not None else unit.words
    marks = [w for w in behind if w.tag not in "Q.,-C"]
    if not quoted and (marks or not unit.quotes or "Q" not in unit.tags):
        if unit.quotes:
            # somebody may speak here whom no rule found: nobody is taken for who goes on
            running.sources = ()
        return
    if unit.block.kind is BlockKind.TITLE:
        return
    if quoted:
        span = trim(unit.text, unit.start, unit.end)
    else:
        span = trim(unit.text, unit.quotes[0].start, unit.quotes[-1].end)
    if span is None:
        return
    near = bool(running.sources) and block - running.block <= _RUN_ON_BLOCKS
    if not near and (who := speaker(running.before, unit)):
        running.sources, running.index, running.block, running.cue = who, -1, block, ()
        near = True
    grows = running.index >= 0 and len(found[running.index].content) < _MOST_PARTS
    if near and block == running.block and grows:
        last = found[running.index]
        found[running.index] = replace(
            last,
            content=(*last.content, span),
            form=Form.MIXED if last.form is Form.INDIRECT else last.form,
        )
        return
    found.append(
        Attribution(
            content=(span,),
            sources=running.sources if near else (),
            cue=running.cue if near else (),
            form=Form.DIRECT,
            block=unit.block.kind,
            saying=running.saying if near and running.cue else None,
            score=0.7 if near else 0.3,
        )
    )
    running.cue = ()
    if near:
        running.index = len(found) - 1
        running.block = block
