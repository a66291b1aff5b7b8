"""A story as the public JSON `headwater/1`: a view, nothing is found out here.

Two things are put together that the records keep apart: the relays that tracing carried to a
chain stand in that chain, and each hop names the actor it is.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping

from headwater import records as r
from headwater.publishing import contract as c
from headwater.publishing.hops import HopView
from headwater.publishing.wire import pieces


class JsonExporter:
    """Writes a story as one JSON object of the shape `headwater/1`."""

    name = "json"

    def export(self, story: r.Story) -> Iterator[str]:
        """The object in pieces, a line for each report, statement, actor, claim and so on."""
        yield from pieces(view(story))


def view(story: r.Story) -> c.Case:
    """The public view of `story`; an empty story gives a case of empty lists.

    Every list has the order of the records, statements the order of their reports. The same
    story gives the same case.
    """
    carried = _by_claim_part(story.comparison.claims)
    hops = HopView(story.comparison.actors, story.trace.carries)
    counts = {count.claim: count for count in story.trace.counts}
    return c.Case(
        schema="headwater/1",
        reports=tuple(_report(report) for report in story.reports),
        statements=tuple(
            _statement(statement, hops, carried)
            for reading in story.readings
            for statement in reading.statements
        ),
        actors=tuple(_actor(actor) for actor in story.comparison.actors),
        claims=tuple(_claim(claim, counts.get(claim.id)) for claim in story.comparison.claims),
        threads=tuple(_thread(thread) for thread in story.comparison.threads),
        links=tuple(_link(link) for link in story.comparison.links),
        copies=tuple(_copy(copy) for copy in story.trace.copies),
        cycles=story.trace.cycles,
        notes=tuple(note(each) for each in story.all_notes()),
    )


def note(each: r.Note) -> c.Note:
    """The public form of one note; bytes of a file's name that are no text are escaped in it."""
    why = each.why.encode("utf-8", "backslashreplace").decode("utf-8")
    return c.Note(each.code, each.report, each.start, each.end, why)


def _by_claim_part(claims: Iterable[r.Claim]) -> Mapping[str, tuple[str, ...]]:
    """The claims that each clause belongs to, by clause id."""
    found: dict[str, list[str]] = defaultdict(list)
    for claim in claims:
        for member in claim.members:
            if claim.id not in found[member.clause]:
                found[member.clause].append(claim.id)
    return {clause: tuple(ids) for clause, ids in found.items()}


def _report(report: r.Report) -> c.Report:
    title = report.title_given or (report.title.quote if report.title else None)
    outlet, published = report.outlet, report.published
    return c.Report(
        id=report.id,
        url=report.url,
        title=title,
        bylines=report.bylines,
        credit=report.credit,
        language=report.language,
        sha256=report.capture,
        text_sha256=report.text_sha256,
        decoder=report.decoder,
        outlet=c.Outlet(outlet.name, outlet.basis) if outlet else None,
        published=c.Published(published.earliest, published.latest, published.basis)
        if published
        else None,
        text=report.text,
        blocks=tuple(c.Block(block.kind, block.start, block.end) for block in report.blocks),
    )


def by_itself(statement: r.Statement) -> c.Statement:
    """A statement apart from its story: its clauses stand for its claims."""
    alone = {clause.id: (clause.id,) for clause in statement.clauses}
    return _statement(statement, HopView((), ()), alone)


def _statement(
    statement: r.Statement, hops: HopView, carried: Mapping[str, tuple[str, ...]]
) -> c.Statement:
    return c.Statement(
        id=statement.id,
        report=statement.report,
        within=statement.within,
        block=statement.block,
        form=statement.form,
        content=_spans(statement.content),
        sources=_spans(statement.sources),
        cue=_spans(statement.cue),
        chains=hops.chains(statement),
        stance=c.Stance(statement.stance.value, _spans(statement.stance.hedges)),
        times=tuple(_time(time) for time in statement.times),
        quantities=tuple(_quantity(quantity) for quantity in statement.quantities),
        claims=tuple(
            c.ClaimPart(claim, _spans(clause.content))
            for clause in statement.clauses
            for claim in carried.get(clause.id, ())
        ),
        score=round(statement.score, 2),
    )


def _spans(spans: Iterable[r.Span]) -> tuple[c.Span, ...]:
    return tuple(c.Span(span.start, span.end, span.quote) for span in spans)


def _time(time: r.TimeExpression) -> c.Time:
    span = time.span
    return c.Time(span.start, span.end, span.quote, time.earliest, time.latest, time.precision)


def _quantity(quantity: r.Quantity) -> c.Quantity:
    span = quantity.span
    return c.Quantity(span.start, span.end, span.quote, quantity.low, quantity.high, quantity.unit)


def _actor(actor: r.Actor) -> c.Actor:
    names = tuple(
        c.ActorName(
            name.place.report, name.place.start, name.place.end, name.place.quote, name.ambiguous
        )
        for name in actor.names
    )
    return c.Actor(actor.id, actor.label, actor.kind, names)


def _claim(claim: r.Claim, count: r.Count | None) -> c.Claim:
    origins = count.origins if count else r.Origins(0, 0, ())
    denials = count.denials if count else None
    return c.Claim(
        id=claim.id,
        label=claim.label.quote,
        thread=claim.thread,
        statements=_members(claim),
        origins=_origins(origins),
        denials=_origins(denials) if denials else None,
    )


def _members(claim: r.Claim) -> tuple[c.Member, ...]:
    """One entry for each statement and polarity: of two clauses the one that fits better."""
    best: dict[tuple[str, r.Polarity], float] = {}
    for member in claim.members:
        key = (member.statement, member.polarity)
        best[key] = max(best.get(key, 0.0), member.score)
    return tuple(
        c.Member(statement, polarity, round(score, 2))
        for (statement, polarity), score in best.items()
    )


def _origins(origins: r.Origins) -> c.Origins:
    roots = tuple(
        c.Root(root.label, root.kind, root.statements, _reasons(root.why)) for root in origins.roots
    )
    return c.Origins(origins.min, origins.max, roots, _reasons(origins.why))


def _reasons(reasons: Iterable[r.Reason]) -> tuple[c.Reason, ...]:
    return tuple(_reason(reason) for reason in reasons)


def _reason(reason: r.Reason) -> c.Reason:
    args = {key: reason.args[key] for key in sorted(reason.args)}
    places = tuple(
        c.Place(place.report, place.start, place.end, place.quote) for place in reason.spans
    )
    return c.Reason(reason.code, args, places)


def _thread(thread: r.Thread) -> c.Thread:
    status = tuple(
        c.Status(each.value, each.statement, each.earliest, each.latest) for each in thread.status
    )
    return c.Thread(thread.id, thread.label.quote, thread.claims, status, thread.absent)


def _link(link: r.Link) -> c.Link:
    return c.Link(link.kind, link.type, link.a, link.b, _reason(link.why))


def _copy(copy: r.Copy) -> c.Copy:
    pairs = tuple(
        (c.Span(a.start, a.end, a.quote), c.Span(b.start, b.end, b.quote)) for a, b in copy.spans
    )
    return c.Copy(copy.source, copy.target, copy.first, pairs)
