"""Statements put together from attributions, chains and the outlet's own voice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.reading.finding.answered import answering, is_contrary, points
from headwater.reading.finding.attributed import Attribution, Built
from headwater.reading.finding.disputed import is_verdict
from headwater.reading.finding.hearsay import Told, stood_on, take_up
from headwater.reading.finding.posts import (
    Post,
    chain_of,
    form_of,
    post_at,
    posts,
    signs,
    through_author,
    without_signature,
)
from headwater.reading.finding.verdicts import called_untrue, judged, refuted
from headwater.reading.stance.judge import judge_stance, with_hedges
from headwater.reading.stance.within import up_to_inner
from headwater.reading.statements.appeals import is_appeal
from headwater.reading.statements.clauses import Divides, make_clauses
from headwater.reading.statements.denied import untold
from headwater.reading.statements.heads import with_head
from headwater.reading.statements.outer import own_part
from headwater.reading.statements.propositions import proposition
from headwater.reading.statements.pruning import prune
from headwater.reading.statements.quantities import find_quantities, with_shared_noun
from headwater.reading.statements.refused import is_refusal
from headwater.reading.statements.stumps import is_elided
from headwater.reading.statements.untrue import untrue_before
from headwater.reading.statements.voice import Own, own_voice
from headwater.reading.times.phrases import find_times
from headwater.reading.words.verdict_words import ASIDE, is_denying, names
from headwater.records import (
    BlockKind,
    Chain,
    Form,
    Hop,
    HopKind,
    Note,
    NoteCode,
    Quantity,
    Report,
    Span,
    Stance,
    StanceValue,
    Statement,
    TimeExpression,
    digest,
)

_QUESTIONED = re.compile(
    r"(?:(?:when|if|while)\s)?(?:\w+ly\s)?(?:asked|questioned|quizzed|pressed|grilled|probed|challenged)"
    r"(?:\s(?:again|directly|repeatedly|later|about|on|by\s[^,;.]{2,40}))?",
    re.IGNORECASE,
)
"""Cues of a question that nobody is said to put: it only leads to its answer."""
_BY = re.compile(r"\bby\s(?:the\s)?\Z")
_ON = re.compile(r"(?:on|about)\s", re.IGNORECASE)
"""How a question goes on that somebody is told to put: "pressed by Osk | on whether it fell"."""
_PUT_FORWARD = (StanceValue.CERTAIN, StanceValue.PROBABLE, StanceValue.POSSIBLE)
_SAID_ABOUT = re.compile(r"\b(?:said|says?|wrote|writes?|tweeted|claimed)\sabout\Z")


@dataclass(frozen=True, slots=True)
class _Draft:
    """What becomes one statement, before it has an id."""

    block: BlockKind
    form: Form
    content: tuple[Span, ...]
    sources: tuple[Span, ...]
    cue: tuple[Span, ...]
    chains: tuple[Chain, ...]
    carries: tuple[Span, ...]
    """what of the content makes claims; none for an outer attribution that only passes on"""
    outer: int | None
    score: float
    told: tuple[Span, ...] = ()
    """the content as far as stance is judged by it; empty for all of it"""
    manner: tuple[Span, ...] = ()
    """further words by which stance is judged: "as “baseless”"."""
    refuted: bool = False
    """whether these are a verdict on what others say: "called claims that it fell a lie"."""
    open: bool = False
    """whether another denies or leaves open that it is said: "not said whether they think it
    fell"."""


def assemble(
    report: Report,
    attributions: Sequence[Attribution],
    built: Sequence[Built],
    divides: Divides | None = None,
) -> tuple[tuple[Statement, ...], tuple[Note, ...]]:
    """All statements of a report in text order, with notes on the sources that stay open.

    `divides` tells where two clauses meet, rules without it.
    """
    attributions, built = take_up(report.text, attributions, built)
    attributions, built, needless = prune(report.text, attributions, built)
    shown = posts(report)
    drafts = [
        *_attributed(report.text, attributions, built, shown),
        *_own(report, attributions, built, (shown, needless)),
    ]
    ids = [_identify(report, draft) for draft in drafts]
    made: dict[str, Statement] = {}
    for name, draft in zip(ids, drafts, strict=True):
        within = ids[draft.outer] if draft.outer is not None else None
        if name not in made and not signs(shown, draft.content):
            within = None if within == name else within
            made[name] = _statement(report, name, draft, within, divides)
    ordered = sorted(made.values(), key=_place)
    return tuple(ordered), tuple(_notes(report, built))


def _attributed(
    text: str, attributions: Sequence[Attribution], built: Sequence[Built], shown: Sequence[Post]
) -> Iterable[_Draft]:
    inner: dict[int, list[Attribution]] = defaultdict(list)
    within: dict[int, list[Attribution]] = defaultdict(list)
    for one in attributions:
        if one.outer is not None:
            within[one.outer].append(one)
        if one.outer is not None and not one.aim:
            inner[one.outer].append(one)
    told, denied = Told(attributions), untold(text, attributions)
    for place, (one, chains) in enumerate(zip(attributions, built, strict=True)):
        post = post_at(shown, one.content[0].start) if shown and one.content else None
        ways = chains.chains
        if post is not None:
            ways = tuple(through_author(text, post, chain) for chain in ways)
        stand = None if one.aim else stood_on(text, one, told.inside(one))
        on, manner = (stand[0].content, stand[1]) if stand else (answering(one.content), ())
        verdict = None
        if not on and not one.aim:
            verdict = judged(text, one.content, one.cue) or called_untrue(text, one.content)
        if verdict is not None:
            on, manner = verdict
        yield _Draft(
            block=one.block,
            form=_form(one.form, ways),
            content=one.content,
            sources=chains.sources,
            cue=one.cue,
            chains=ways,
            carries=on or _carried(text, one, inner.get(place, ())),
            outer=one.outer,
            score=round(min(max(one.score, 0.0), 1.0), 2),
            told=on or up_to_inner(text, one.content, within.get(place, ())),
            manner=manner,
            refuted=verdict is not None
            or (bool(on) and is_contrary(one.content))
            or is_verdict(one.cue),
            open=place in denied,
        )


def _form(form: Form, ways: Sequence[Chain]) -> Form:
    """What has a source, which the sentence names elsewhere, is not unsourced."""
    stated = all(way.terminal.kind is not HopKind.UNSTATED for way in ways)
    return Form.INDIRECT if form is Form.UNSOURCED and stated else form


def _carried(text: str, one: Attribution, inner: Sequence[Attribution]) -> tuple[Span, ...]:
    """What of an attribution's content makes claims.

    Nothing where it is what a source is up to, only points to what others said ("a claim that Osk
    called absurd") or to what something was said about ("what Osk said about it"), leaves out its
    verb ("that she had"), or is a question that nobody is named to put ("Asked whether it fell, she
    said").
    """
    by = one.sources and _BY.search(text, 0, one.sources[0].start)
    put = bool(one.cue) and _QUESTIONED.fullmatch(one.cue[0].quote)
    asked = put and (not one.sources or (by and _ON.match(one.content[0].quote)))
    aside = ASIDE.fullmatch(" ".join(span.quote for span in one.content)) is not None
    what = len(one.content) > 1 and one.content[0].quote.lower() == "what" and bool(one.cue)
    about = what and _SAID_ABOUT.search(one.cue[-1].quote) is not None
    if one.aim or asked or aside or about or points(one.content) or is_elided(one.content):
        return ()
    if inner:
        return with_head(text, own_part(text, one.content, inner))
    # "what Osk called | a raid"
    return with_head(text, one.content[1:] if what else one.content)


def _own(
    report: Report,
    attributions: Sequence[Attribution],
    built: Sequence[Built],
    beside: tuple[Sequence[Post], Sequence[Span]],
) -> Iterable[_Draft]:
    """What is left to the outlet; `beside` are the posts and the words of what is needless."""
    shown, needless = beside
    spoken = [one for one in attributions if not one.aim]
    named = [
        span
        for one, way in zip(attributions, built, strict=True)
        if not one.aim
        for span in way.sources
    ]
    publisher = report.outlet.name if report.outlet else None
    chain = Chain((Hop(publisher, HopKind.OUTLET),))
    for own in own_voice(report, spoken, (*named, *needless)):
        post = post_at(shown, own.content[0].start) if shown else None
        if post is not None:
            yield from _posted(report.text, own, post, publisher)
            continue
        before = untrue_before(report.text, own.content, attributions)
        if before is not None:
            on, verdict, rest = before
            yield _by_outlet(own.block.kind, (*on, verdict), chain, on, refuted=True)
            if rest is not None:
                yield _by_outlet(own.block.kind, (rest,), chain, proposition(report.text, (rest,)))
            continue
        untrue = called_untrue(report.text, own.content)
        on = own.asserts if untrue is None else untrue[0]
        yield _by_outlet(own.block.kind, own.content, chain, on, refuted=untrue is not None)


def _by_outlet(
    kind: BlockKind,
    content: tuple[Span, ...],
    chain: Chain,
    carries: tuple[Span, ...],
    *,
    refuted: bool = False,
) -> _Draft:
    """What the outlet says itself; `refuted` where `carries` is what it calls untrue."""
    return _Draft(
        block=kind,
        form=Form.OWN_VOICE,
        content=content,
        sources=(),
        cue=(),
        chains=(chain,),
        carries=carries,
        told=carries if refuted else (),
        refuted=refuted,
        outer=None,
        score=1.0,
    )


def _posted(text: str, own: Own, post: Post, publisher: str | None) -> Iterable[_Draft]:
    """What stands in a post without an attribution is said by its author."""
    content = tuple(without_signature(text, post, own.content))
    if content:
        yield _Draft(
            block=own.block.kind,
            form=form_of(post),
            content=content,
            sources=() if post.author is None else (post.author,),
            cue=(),
            chains=(chain_of(text, post, publisher),),
            carries=tuple(without_signature(text, post, own.asserts)),
            outer=None,
            score=1.0,
        )


def _identify(report: Report, draft: _Draft) -> str:
    places = [
        place
        for spans in (draft.content, draft.sources, draft.cue)
        for place in (len(spans), *(n for span in spans for n in (span.start, span.end)))
    ]
    return digest("s", [report.capture, report.decoder, draft.form.value, *places])


def _statement(
    report: Report, name: str, draft: _Draft, within: str | None, divides: Divides | None
) -> Statement:
    text = report.text
    times: list[TimeExpression] = []
    quantities: list[Quantity] = []
    for span in draft.content:
        here = find_times(text, span.start, span.end, report.published)
        times += here
        quantities += find_quantities(text, span.start, span.end, here)
    refused = is_refusal(text, draft.form, draft.cue, draft.content)
    claims = bool(draft.carries) and not (refused or is_appeal(_stretch(text, draft)))
    told = draft.told or draft.content
    verdict = draft.refuted and (names(draft.cue) or is_verdict(draft.cue))
    stance = judge_stance(text, told, () if verdict else draft.cue)
    if draft.refuted:
        stance = refuted(stance)
    elif draft.manner and stance.value in (StanceValue.CERTAIN, StanceValue.PROBABLE):
        # "described as fiction a report that it fell": the words beside the report tell
        stance = judge_stance(text, told, (*draft.cue, *draft.manner))
        if stance.value in (StanceValue.CERTAIN, StanceValue.PROBABLE):
            stance = refuted(stance) if is_denying(draft.manner) else stance
    if refused or draft.open or draft.content[0].quote.startswith("against "):
        # who warns against something says nothing of whether it is so
        stance = Stance(StanceValue.UNCOMMITTED, stance.hedges)
    # what a cue denies or leaves open, it denies or leaves open of all
    beside = stance.value in _PUT_FORWARD or stance == judge_stance(text, told, ())
    beside = beside and not (draft.refuted or draft.open)
    made = make_clauses(name, text, draft.carries, divides, tolls=beside) if claims else ()
    return Statement(
        id=name,
        report=report.id,
        block=draft.block,
        form=draft.form,
        content=draft.content,
        sources=draft.sources,
        cue=draft.cue,
        chains=draft.chains,
        stance=with_hedges(text, stance, [one.content for one in made], draft.cue),
        within=within,
        times=tuple(times),
        quantities=with_shared_noun(text, draft.content, quantities),
        clauses=made,
        score=draft.score,
    )


def _stretch(text: str, draft: _Draft) -> str:
    """The words of a statement from the first to the last, those of who says it among them."""
    spans = (*draft.content, *draft.cue, *draft.sources)
    first, last = min(s.start for s in spans), max(s.end for s in spans)
    return text[first : min(last, first + _APPEAL_REACH)]


_APPEAL_REACH = 320
"""How far into a statement an appeal to readers is looked for."""


def _place(statement: Statement) -> tuple[int, int, str]:
    first = min(statement.content, default=None)
    return (first.start, -first.end, statement.id) if first else (0, 0, statement.id)


def _notes(report: Report, built: Sequence[Built]) -> Iterable[Note]:
    seen: set[tuple[int, int]] = set()
    for one in built:
        for span in one.unresolved:
            if (span.start, span.end) not in seen:
                seen.add((span.start, span.end))
                yield Note(NoteCode.SOURCE_UNRESOLVED, span.quote, report.id, span.start, span.end)
