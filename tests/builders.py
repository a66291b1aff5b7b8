"""Stories built by hand: reports from paragraphs, statements by quoting them, chains in short.

    cnn = report("Russia backed down.", "Two US officials said so.", outlet="CNN")
    a = say(cnn, "Russia backed down", "CNN <cited< anonymous:US officials*2")
    compare((cnn,), (reading(cnn, a, names=named(cnn, "Russia", NameKind.STATE)),))

Every quoted piece must stand in the report's text; its place is looked up, so spans always hold.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.records import (
    Basis,
    Block,
    BlockKind,
    Chain,
    Clause,
    Form,
    Hop,
    HopBasis,
    HopKind,
    Name,
    NameKind,
    OutletName,
    Precision,
    Published,
    Quantity,
    Reading,
    Relation,
    Report,
    Span,
    Stance,
    StanceValue,
    Statement,
    TimeExpression,
    cut,
    digest,
    sha256,
)

Words = str | Sequence[str]


def report(
    *paragraphs: str | tuple[BlockKind, str],
    outlet: str | None = None,
    published: str | tuple[str | None, str | None] | None = None,
    title: str | None = None,
    credit: str | None = None,
    source: str = "",
) -> Report:
    """A report of one block per paragraph; `(BlockKind.CAPTION, "...")` sets another kind.

    `published` is one date or (earliest, latest).
    """
    pieces = [(BlockKind.TITLE, title)] if title else []
    pieces += [(BlockKind.PARAGRAPH, p) if isinstance(p, str) else p for p in paragraphs]
    text, blocks = "", []
    for kind, words in pieces:
        text += "\n\n" if text else ""
        blocks.append(Block(kind, len(text), len(text) + len(words)))
        text += words
    ends = (published, published) if isinstance(published, str) else published
    capture = sha256(f"{outlet} {source} {text}".encode())
    return Report(
        id=digest("r", (capture, "built/1")),
        capture=capture,
        source=source or f"{outlet or 'report'}.txt",
        decoder="built/1",
        text=text,
        text_sha256=sha256(text.encode()),
        blocks=tuple(blocks),
        title=cut(text, 0, len(title)) if title else None,
        credit=credit,
        language="en",
        outlet=OutletName(outlet, Basis.GIVEN) if outlet else None,
        published=Published(*ends, Basis.GIVEN) if ends else None,
    )


def find(of: Report, words: str, nth: int = 0, within: Span | None = None) -> Span:
    """The span of occurrence number `nth` (from 0) of `words`, in `within` where given."""
    start, end = (within.start, within.end) if within else (0, len(of.text))
    at = start - 1
    for _ in range(nth + 1):
        at = of.text.find(words, at + 1, end)
        if at < 0:
            raise LookupError(f"{words!r} (number {nth}) is not in {of.text[start:end]!r}")
    return cut(of.text, at, at + len(words))


_HOP = re.compile(
    r"(?:(?P<kind>[a-z-]+):)?(?P<name>.*?)(?:\*(?P<count>\d+))?(?:\((?P<basis>[a-z]+)\))?"
)


def chain(notation: str, **facts: object) -> Chain:
    """A chain in short: `"Press TV <published< outlet:WSJ <told< anonymous:US officials*2"`.

    Hops stand from the outlet to the first speaker; between two stands the relation (` < ` for
    none). A hop is `kind:name*count(basis)`, where only the name is needed: the first is an
    outlet, the others persons. The name `?` is None. `facts` are further fields of Chain.
    """
    parts = re.split(r"\s+<(?:(\w+)<)?\s+", notation)
    hops = []
    for place, words in enumerate(parts[::2]):
        m = _HOP.fullmatch(words)
        assert m is not None
        given = parts[2 * place + 1] if 2 * place + 1 < len(parts) else None
        hops.append(
            Hop(
                name=None if m["name"] == "?" else m["name"],
                kind=HopKind(m["kind"] or ("person" if place else "outlet")),
                count=int(m["count"]) if m["count"] else None,
                relation=Relation(given) if given else None,
                basis=HopBasis(m["basis"] or "stated"),
            )
        )
    return Chain(tuple(hops), **facts)  # type: ignore[arg-type]


def say(
    of: Report,
    content: Words,
    chains: str | Chain | Sequence[str | Chain] = (),
    *,
    source: Words = (),
    cue: Words = (),
    stance: str = "CT+",
    hedges: Words = (),
    form: Form | None = None,
    clauses: Sequence[Words] | None = None,
    times: Sequence[TimeExpression] = (),
    quantities: Sequence[Quantity] = (),
    within: Statement | None = None,
    nth: int = 0,
) -> Statement:
    """A statement whose content is the quoted words (several for a broken content).

    Without `chains` it is the outlet's own voice. Without `clauses` the content is one clause;
    pass `()` for none. `nth` picks among several places of the first words; all other words are
    looked up in the same block. A hop after the first gets the place of its name in that block,
    where the name stands there.
    """
    first, *rest = [content] if isinstance(content, str) else content
    start = find(of, first, nth)
    block = next(b for b in of.blocks if b.start <= start.start < b.end)
    area = cut(of.text, block.start, block.end)
    spans = (start, *(find(of, words, within=area) for words in rest))
    given = [chains] if isinstance(chains, str | Chain) else list(chains)
    outlet = Hop(of.outlet.name if of.outlet else None, HopKind.OUTLET)
    placed = tuple(_placed(of, c if isinstance(c, Chain) else chain(c), area) for c in given)
    how = form or (Form.INDIRECT if given else Form.OWN_VOICE)
    key = [of.capture, of.decoder, how.value, *(n for s in spans for n in (s.start, s.end))]
    name = digest("s", key)
    parts = [spans] if clauses is None else [_spans(of, c, area) for c in clauses]
    return Statement(
        id=name,
        report=of.id,
        block=block.kind,
        form=how,
        content=spans,
        sources=_spans(of, source, area),
        cue=_spans(of, cue, area),
        chains=placed or (Chain((outlet,)),),
        stance=Stance(StanceValue(stance), _spans(of, hedges, area)),
        within=within.id if within else None,
        times=tuple(times),
        quantities=tuple(quantities),
        clauses=tuple(
            Clause(name if n == 1 else f"{name}.{n}", part) for n, part in enumerate(parts, 1)
        ),
    )


def _spans(of: Report, words: Words, area: Span) -> tuple[Span, ...]:
    several = [words] if isinstance(words, str) else words
    return tuple(find(of, w, within=area) for w in several)


def _placed(of: Report, given: Chain, area: Span) -> Chain:
    hops = [given.hops[0]]
    for bare in given.hops[1:]:
        if bare.span is None and bare.name and bare.name in area.quote:
            hops.append(replace(bare, span=find(of, bare.name, within=area)))
        else:
            hops.append(bare)
    return replace(given, hops=tuple(hops))


def named(of: Report, words: str, kind: NameKind, canonical: str | None = None) -> tuple[Name, ...]:
    """A name at every place of `words` in the report's blocks, as whole words."""
    pattern = re.compile(rf"(?<!\w){re.escape(words)}(?!\w)")
    return tuple(Name(cut(of.text, *m.span()), kind, canonical) for m in pattern.finditer(of.text))


def when(
    of: Report,
    words: str,
    earliest: str | None = None,
    latest: str | None = None,
    *,
    precision: str = "day",
    nth: int = 0,
) -> TimeExpression:
    """A time phrase of the report; without `latest` the interval is the one date `earliest`."""
    how = Precision(precision if earliest or latest else "unresolved")
    return TimeExpression(find(of, words, nth), earliest, latest or earliest, how)


def count(
    of: Report,
    words: str,
    low: float | None,
    high: float | None,
    unit: str | None = None,
    *,
    nth: int = 0,
) -> Quantity:
    """A quantity phrase of the report as a range."""
    return Quantity(find(of, words, nth), low, high, unit)


def reading(of: Report, *statements: Statement, names: Sequence[Name] = ()) -> Reading:
    """The reading that holds these statements in text order; names in order, without overlap."""
    held: list[Name] = []
    for name in sorted(names, key=lambda n: (n.span.start, -n.span.end)):
        if not held or name.span.start >= held[-1].span.end:
            held.append(name)
    ordered = sorted(statements, key=lambda s: (s.content[0].start, s.content[0].end))
    return Reading(of.id, "built/1", tuple(ordered), tuple(held))
