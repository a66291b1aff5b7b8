"""Statements put together from attributions, chains and the outlet's own voice."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from headwater.knowledge.saying import SayingKind
from headwater.reading.finding.answered import answering, is_contrary, points
from headwater.reading.finding.attributed import Attribution, Built
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
from headwater.reading.finding.verdicts import judged, refuted
from headwater.reading.stance.judge import judge_stance, with_hedges
from headwater.reading.stance.within import up_to_inner
from headwater.reading.statements.appeals import is_appeal
from headwater.reading.statements.clauses import Divides, make_clauses
from headwater.reading.statements.heads import with_head
from headwater.reading.statements.outer import own_part
from headwater.reading.statements.pruning import prune
from headwater.reading.statements.quantities import find_quantities, with_shared_noun
from headwater.reading.statements.voice import Own, own_voice
from headwater.reading.times.phrases import find_times
from headwater.reading.words.finite import has_verb
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

_REFUSED = re.compile(
    r"""\b(?:
        (?:declin|refus)(?:ed|es|ing)\s+(?:\w+ly\s+)?
        (?:to\s+(?:comment|discuss|elaborate|answer|say|state|speculate|speak|provide|give|confirm|reveal|disclose
            |identify|name|specify|be\s+(?:named|identified|quoted|drawn))
          |comment|any\s+comment)
      | (?:did|do|does|has|have|had|would|will|could)(?:\s+not|n['\u2019]t)\s+
        (?:yet\s+)?(?:\w+ly\s+)?
        (?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|comment(?:ed)?|answer(?:ed)?
          |(?:say|said|disclose|specify|reveal|elaborate)\s*
           (?:for\s(?:sure|certain)|definitively|exactly|precisely)?\s*
           (?=what|who|whom|whose|how|why|where|when|which|whether|if\b|[,.;])
          |(?:elaborate|be\s+(?:named|identified|drawn)))
      | referred\s+(?:all\s+)?(?:questions|inquiries|enquiries|requests|queries|calls)\s
        (?:[\w'\u2019-]+\s){0,8}?to
      | (?:did|would|could|will)(?:\s+not|n['\u2019]t)\s+(?:\w+ly\s+)?
        (?:give|provide|release|name|identify)\s+(?:\w+\s+){0,2}(?:names?|details?|reasons?|figures?|dates?|numbers?|information|comment|them)
      | (?:has|have|had|did)(?:\s+not|n['\u2019]t)\s+(?:yet\s+)?issued?\s+(?:a|any)\s+
        (?:statement|comment)
      | (?:has|have|had)\s+yet\s+to\s+(?:comment|respond|reply|answer|say|confirm)
      | (?:could\s+not|couldn['\u2019]t)\s+(?:\w+ly\s+)?be\s+(?:reached|contacted)
      | (?:was|were)(?:\s+not|n['\u2019]t)\s+(?:\w+ly\s+)?(?:available|reachable)
      | no\s+(?:immediate\s+)?(?:comment|response|reply)
      | (?:attempts?|efforts?|calls?|messages?|e-?mails?)\s(?:to|for|seeking)\s
        (?:(?:seek|get|obtain)\s)?(?:\w+\s)?(?:comment|(?:reach|contact)\s[^.;]{2,60}?\sfor\scomment)\b
        [^.;]{0,40}?\s(?:unsuccessful|(?:were|was)(?:\s+not|n['\u2019]t)\s|failed)
      | (?:asked|requested|wished|wanted)\s+not\s+to\s+be\s+(?:named|identified|quoted)
    )\b""",
    re.VERBOSE | re.IGNORECASE,
)
_UNABLE = re.compile(
    r"(?:(?:was|were|is|are)\s(?:not\s(?:\w+\s)?able|unable)\sto"
    r"|(?:could|can|would|did|do|does|has|have|had)(?:\s?not|n['\u2019]t)|cannot|declined\sto|refused\sto)"
    r"\s(?:(?:yet|immediately|independently|\w+ly)\s)*"
    r"(?:confirm|verify|corroborate|authenticate|determine|establish|estimate|specify|disclose|release|give)"
    r"(?:ed)?"
    r"|(?:makes?|made|making)\s(?:no|little|only\spassing)\s(?:mention|reference)(?:\s(?:of|to))?"
    r"|(?:does|do|did|has|have|had)(?:\snot|n['\u2019]t)\s(?:\w+ly\s)?(?:mention|address|refer\sto)(?:ed)?",
    re.IGNORECASE,
)
"""Cues of who does not know or is silent: with a thing and no clause ("could not confirm the
number") he says nothing."""
_QUESTIONED = re.compile(
    r"(?:(?:when|if|while)\s)?(?:\w+ly\s)?(?:asked|questioned|quizzed|pressed|grilled|probed|challenged)"
    r"(?:\s(?:again|directly|repeatedly|later|about|on|by\s[^,;.]{2,40}))?",
    re.IGNORECASE,
)
"""Cues of a question that nobody is said to put: it only leads to its answer."""
_SAID_ABOUT = re.compile(r"\b(?:said|says?|wrote|writes?|tweeted|claimed)\sabout\Z")
_REFUSAL_REACH = 40
"""How far before its content a cue may begin that makes it a refused comment."""


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
    """whether it is all in question: "have not said whether they think it fell"."""


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
    told = Told(attributions)
    for place, (one, chains) in enumerate(zip(attributions, built, strict=True)):
        post = post_at(shown, one.content[0].start) if shown and one.content else None
        ways = chains.chains
        if post is not None:
            ways = tuple(through_author(text, post, chain) for chain in ways)
        stand = None if one.aim else stood_on(text, one, told.inside(one))
        on, manner = (stand[0].content, stand[1]) if stand else (answering(one.content), ())
        verdict = judged(text, one.content, one.cue) if not on and not one.aim else None
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
            refuted=verdict is not None or (bool(on) and is_contrary(one.content)),
            open=one.outer is not None and _in_question(text, attributions[one.outer], one),
        )


_WHETHER = re.compile(r"(?:of\s|about\s)?(?:whether|if)\s(?:or\snot\s)?")


def _in_question(text: str, outer: Attribution, one: Attribution) -> bool:
    """Whether an outer source leaves open what somebody thinks: "not said whether they think"."""
    if one.saying is None or one.saying.kind is SayingKind.SPEECH:
        return False
    first = min(span.start for span in (*one.sources, *one.cue, *one.content))
    return _WHETHER.fullmatch(text, outer.content[0].start, first) is not None


def _form(form: Form, ways: Sequence[Chain]) -> Form:
    """What has a source, which the sentence names elsewhere, is not unsourced."""
    stated = all(way.terminal.kind is not HopKind.UNSTATED for way in ways)
    return Form.INDIRECT if form is Form.UNSOURCED and stated else form


def _carried(text: str, one: Attribution, inner: Sequence[Attribution]) -> tuple[Span, ...]:
    """What of an attribution's content makes claims.

    Nothing where it is what a source is up to, only points to what others said ("a claim that Osk
    called absurd") or to what something was said about ("what Osk said about it"), or is a question
    that nobody is named to put ("Asked whether it fell, she said").
    """
    asked = not one.sources and bool(one.cue) and _QUESTIONED.fullmatch(one.cue[0].quote)
    aside = ASIDE.fullmatch(" ".join(span.quote for span in one.content)) is not None
    what = len(one.content) > 1 and one.content[0].quote.lower() == "what" and bool(one.cue)
    about = what and _SAID_ABOUT.search(one.cue[-1].quote) is not None
    if one.aim or asked or aside or about or points(one.content):
        return ()
    return with_head(text, own_part(text, one.content, inner) if inner else one.content)


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
        yield _Draft(
            block=own.block.kind,
            form=Form.OWN_VOICE,
            content=own.content,
            sources=(),
            cue=(),
            chains=(chain,),
            carries=own.asserts,
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
    refused = _is_refusal(text, draft)
    claims = bool(draft.carries) and not (refused or is_appeal(_stretch(text, draft)))
    told = draft.told or draft.content
    stance = judge_stance(text, told, () if draft.refuted and names(draft.cue) else draft.cue)
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
    clauses = make_clauses(name, text, draft.carries, divides) if claims else ()
    return Statement(
        id=name,
        report=report.id,
        block=draft.block,
        form=draft.form,
        content=draft.content,
        sources=draft.sources,
        cue=draft.cue,
        chains=draft.chains,
        stance=with_hedges(text, stance, [one.content for one in clauses], draft.cue),
        within=within,
        times=tuple(times),
        quantities=with_shared_noun(text, draft.content, quantities),
        clauses=clauses,
        score=draft.score,
    )


def _stretch(text: str, draft: _Draft) -> str:
    """The words of a statement from the first to the last, those of who says it among them."""
    spans = (*draft.content, *draft.cue, *draft.sources)
    first, last = min(s.start for s in spans), max(s.end for s in spans)
    return text[first : min(last, first + _APPEAL_REACH)]


def _is_refusal(text: str, draft: _Draft) -> bool:
    """Whether the statement only says that somebody would not speak."""
    if any(_refuses(cue.quote) for cue in draft.cue):
        return True
    unable = len(draft.cue) == 1 and _UNABLE.fullmatch(draft.cue[0].quote) is not None
    that = draft.content[0].quote.startswith("that ")
    if unable and not that and not any(has_verb(text, s.start, s.end) for s in draft.content):
        return True
    if draft.form is Form.OWN_VOICE:
        return any(_refuses(span.quote[:_OWN_REACH]) for span in draft.content)
    if not draft.cue or not draft.content:
        return False
    start, end = draft.cue[0].start, max(draft.content[-1].end, draft.cue[-1].end)
    begin, stop = max(0, start - _REFUSAL_REACH), min(end, start + _OWN_REACH)
    found = _REFUSED.search(text, begin, stop) if _may_refuse(text[begin:stop]) else None
    return found is not None and found.start() <= draft.cue[-1].end and found.end() >= start


def _refuses(words: str) -> bool:
    return _may_refuse(words) and _REFUSED.search(words) is not None


def _may_refuse(words: str) -> bool:
    """Whether words hold one of those that every refusal needs: most hold none."""
    return any(map(words.lower().__contains__, _REFUSING))


_REFUSING = (
    *("not", "n't", "n\u2019t", "declin", "refus", "referred", "yet"),
    *("comment", "response", "reply"),
)
_OWN_REACH = 160
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
