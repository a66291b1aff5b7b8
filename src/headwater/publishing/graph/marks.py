"""What the count says of the nodes: which are one origin, which are separate, and in short why."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from headwater.publishing import contract as c
from headwater.publishing import phrases
from headwater.publishing.graph.carriers import numbered
from headwater.publishing.graph.model import Between, Node, Origin
from headwater.publishing.index import Index
from headwater.publishing.messages import Message
from headwater.records import Polarity, ReasonCode


def origins(index: Index, claim: c.Claim, nodes: Sequence[Node]) -> tuple[Origin, ...]:
    """The origins of both sides with the nodes that are their ends."""
    held: dict[int, list[str]] = {}
    for node in nodes:
        if node.origin is not None:
            held.setdefault(node.origin, []).append(node.id)
    every = numbered(index, claim)
    asserting = sum(side is Polarity.ASSERTS for _, side, _ in every)
    return tuple(
        Origin(
            number=number,
            place=number if side is Polarity.ASSERTS else number - asserting,
            side=side,
            label=root.label,
            nodes=tuple(held.get(number, ())),
            why=merged(root.why),
        )
        for number, side, root in every
    )


def merged(why: Sequence[c.Reason]) -> tuple[str, ...]:
    """Why several count as one in short words, the deciding reason first."""
    return tuple(dict.fromkeys(_worded(phrases.MERGES, why)))


def between(index: Index, claim: c.Claim, order: Sequence[int]) -> tuple[Between, ...]:
    """What holds between every two of one side that follow one another in `order`."""
    side_of = {number: side for number, side, _ in numbered(index, claim)}
    found = []
    for a, b in pairwise(order):
        if side_of[a] is side_of[b]:
            counted = claim.origins if side_of[a] is Polarity.ASSERTS else claim.denials
            assert counted is not None
            found.append(_between(a, b, counted, _touched(index, claim, counted.why)))
    return tuple(found)


Touched = Sequence[tuple[c.Reason, frozenset[int]]]


def _between(a: int, b: int, counted: c.Origins, why: Touched) -> Between:
    pair = {a, b}
    apart = [w for w, of in why if w.code in phrases.SEPARATES and pair <= of]
    if counted.min > 1 and apart:
        return Between(a, b, True, next(iter(_worded(phrases.SEPARATES, apart)), ""))
    both = [w for w, of in why if pair <= of]
    either = [w for w, of in why if pair & of]
    said = [*_worded(phrases.LEAVES_OPEN, both), *_worded(phrases.LEAVES_OPEN, either)]
    return Between(a, b, False, said[0] if said else "")


def _worded(table: Mapping[ReasonCode, Message], why: Sequence[c.Reason]) -> list[str]:
    """The short words of those reasons that the table has, in the order of the table."""
    return [
        message.words(each.args)
        for code, message in table.items()
        for each in why
        if each.code is code
    ]


def _touched(index: Index, claim: c.Claim, why: Sequence[c.Reason]) -> Touched:
    """The reasons, each with the origins whose words it quotes."""
    held: dict[str, list[tuple[int, c.Span]]] = {}
    for number, _, root in numbered(index, claim):
        for each in root.statements:
            statement = index.statements[each]
            for span in _spans(statement):
                held.setdefault(statement.report, []).append((number, span))
    return [
        (
            reason,
            frozenset(
                number
                for place in reason.spans
                for number, span in held.get(place.report, ())
                if span.start < place.end and place.start < span.end
            ),
        )
        for reason in why
    ]


def _spans(statement: c.Statement) -> list[c.Span]:
    """All the words by which a statement may be quoted."""
    hops = [hop for hops in statement.chains for hop in hops]
    named = [span for hop in hops for span in (hop.span, hop.antecedent) if span is not None]
    return [*statement.content, *statement.sources, *statement.cue, *named]
