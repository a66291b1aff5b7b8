"""What a revision changed: word by word, and in what the statements commit to.

    revision = revise(before, after)      two editions of one article

Statements of both are matched by the words they share. One is softened where the later one is less
certain, has hedges that the earlier had not, or leans on somebody where the earlier did not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from headwater.casebook.anchors import Edition
from headwater.casebook.diffing import Same, readable, same_runs
from headwater.records import Form, Place, Report, Span, StanceValue, Statement, cut
from headwater.text.tokens import Token, tokenize

_SHARED = 0.5
"""Share of the words of the longer of two statements that must be the same for them to be one."""

_CERTAINTY = {
    StanceValue.CERTAIN: 3,
    StanceValue.CERTAIN_NOT: 3,
    StanceValue.CERTAIN_UNKNOWN_POLARITY: 3,
    StanceValue.PROBABLE: 2,
    StanceValue.PROBABLE_NOT: 2,
    StanceValue.POSSIBLE: 1,
    StanceValue.POSSIBLE_NOT: 1,
    StanceValue.UNCOMMITTED: 0,
}


@dataclass(frozen=True, slots=True)
class Change:
    """Words that were dropped, added, or both where the one took the place of the other."""

    dropped: Place | None
    added: Place | None


class Softening(StrEnum):
    """In what respect a statement commits to less than before."""

    LESS_CERTAIN = "less-certain"
    HEDGED = "hedged"
    ATTRIBUTED = "attributed"
    RELAYED = "relayed"
    """it is had through one more hop"""


@dataclass(frozen=True, slots=True)
class Softened:
    """A statement that commits to less: both forms, how, and the words that show it, if any."""

    before: str
    after: str
    how: tuple[Softening, ...]
    words: tuple[Place, ...]


@dataclass(frozen=True, slots=True)
class Match:
    """A statement and what it became; `same` where its words, source and stance are the same."""

    before: str
    after: str
    same: bool


@dataclass(frozen=True, slots=True)
class Revision:
    """What became of one report in another, its revision.

    `dropped` and `added` are statements that have no match in the other.
    """

    before: str
    after: str
    changes: tuple[Change, ...]
    matches: tuple[Match, ...]
    softened: tuple[Softened, ...]
    dropped: tuple[str, ...]
    added: tuple[str, ...]


def revise(before: Edition, after: Edition) -> Revision:
    """What a later edition changed; nothing where the words and statements are the same."""
    tokens = _words(before.report), _words(after.report)
    runs = same_runs([t.lower for t in tokens[0]], [t.lower for t in tokens[1]])
    pairs = _pairs(before, after, tokens, runs)
    ids_before = {one.id for one, _ in pairs}
    ids_after = {other.id for _, other in pairs}
    return Revision(
        before=before.report.id,
        after=after.report.id,
        changes=tuple(_changes(before.report, after.report, tokens, runs)),
        matches=tuple(Match(a.id, b.id, _unchanged(a, b)) for a, b in pairs),
        softened=tuple(s for a, b in pairs if (s := _softened(after.report, a, b)) is not None),
        dropped=tuple(s.id for s in before.reading.statements if s.id not in ids_before),
        added=tuple(s.id for s in after.reading.statements if s.id not in ids_after),
    )


Tokens = tuple[Sequence[Token], Sequence[Token]]


def _words(report: Report) -> tuple[Token, ...]:
    return tuple(token for token in tokenize(report.text) if token.is_word)


def _changes(
    before: Report, after: Report, tokens: Tokens, runs: Sequence[Same]
) -> Iterator[Change]:
    """What lies between the runs of the same words, in the order of the texts."""
    at_a = at_b = 0
    size = len(tokens[0]), len(tokens[1])
    for run in (*readable(runs, size), Same(*size, 0)):
        if run.a > at_a or run.b > at_b:
            yield Change(
                _place(before, tokens[0][at_a : run.a]), _place(after, tokens[1][at_b : run.b])
            )
        at_a, at_b = run.a + run.length, run.b + run.length


def _place(report: Report, tokens: Sequence[Token]) -> Place | None:
    if not tokens:
        return None
    return Place.of(report.id, cut(report.text, tokens[0].start, tokens[-1].end))


def _pairs(
    before: Edition, after: Edition, tokens: Tokens, runs: Sequence[Same]
) -> list[tuple[Statement, Statement]]:
    """Statements of both editions that are one, each once: the most alike first.

    Alike are those that share their words in place; then those of the same words elsewhere.
    """
    becomes = {run.a + n: run.b + n for run in runs for n in range(run.length)}
    own = [(one, _numbers(one, tokens[0])) for one in before.reading.statements]
    new = [(one, _numbers(one, tokens[1])) for one in after.reading.statements]
    holders: dict[int, list[int]] = {}
    for number, (_, held) in enumerate(new):
        for word in held:
            holders.setdefault(word, []).append(number)
    ranked: list[tuple[bool, float, int, int]] = []
    for at, (one, held) in enumerate(own):
        shared: dict[int, int] = {}
        for word in held:
            for other in holders.get(becomes.get(word, -1), ()):
                shared[other] = shared.get(other, 0) + 1
        for other, count in shared.items():
            share = count / max(len(held), len(new[other][1]))
            if share >= _SHARED:
                same_form = one.form is new[other][0].form
                ranked.append((not same_form and share < 1, -share, at, other))
    ranked += _moved(own, new)
    taken_a: set[int] = set()
    taken_b: set[int] = set()
    found: list[tuple[Statement, Statement]] = []
    for _, _, at, other in sorted(ranked):
        if at not in taken_a and other not in taken_b:
            taken_a.add(at)
            taken_b.add(other)
            found.append((own[at][0], new[other][0]))
    order = {one.id: number for number, (one, _) in enumerate(own)}
    return sorted(found, key=lambda pair: order[pair[0].id])


def _moved(
    own: Sequence[tuple[Statement, frozenset[int]]], new: Sequence[tuple[Statement, frozenset[int]]]
) -> Iterator[tuple[bool, float, int, int]]:
    """Statements of the very same words that stand elsewhere, ranked after all others."""
    there: dict[str, int] = {}
    for number, (one, _) in enumerate(new):
        there.setdefault(_plain(one), number)
    for at, (one, _) in enumerate(own):
        other = there.get(_plain(one))
        if other is not None:
            yield True, 0.0, at, other


def _plain(one: Statement) -> str:
    return " ".join(" ".join(span.quote for span in one.content).split()).casefold()


def _numbers(one: Statement, tokens: Sequence[Token]) -> frozenset[int]:
    """The numbers of the words that a statement's content holds."""
    return frozenset(n for span in one.content for n in _inside(span, tokens))


def _inside(span: Span, tokens: Sequence[Token]) -> range:
    low, high = _first(tokens, span.start), _first(tokens, span.end)
    return range(low, high)


def _first(tokens: Sequence[Token], offset: int) -> int:
    """The number of the first word that starts at `offset` or after it."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        if tokens[middle].start < offset:
            low = middle + 1
        else:
            high = middle
    return low


def _unchanged(a: Statement, b: Statement) -> bool:
    sources = [[" ".join(span.quote.split()) for span in one.sources] for one in (a, b)]
    return _plain(a) == _plain(b) and sources[0] == sources[1] and a.stance.value is b.stance.value


def _softened(report: Report, a: Statement, b: Statement) -> Softened | None:
    """How `b`, in `report`, commits to less than `a`; None where it does not."""
    how: list[Softening] = []
    words: list[Span] = []
    hedges = {span.quote.casefold() for span in a.stance.hedges}
    new_hedges = [span for span in b.stance.hedges if span.quote.casefold() not in hedges]
    if _CERTAINTY[b.stance.value] < _CERTAINTY[a.stance.value]:
        how.append(Softening.LESS_CERTAIN)
    if new_hedges and len(b.stance.hedges) > len(a.stance.hedges):
        how.append(Softening.HEDGED)
        words += new_hedges
    if a.form is Form.OWN_VOICE and b.form is not Form.OWN_VOICE:
        how.append(Softening.ATTRIBUTED)
        words += [*b.sources, *b.cue]
    elif a.form is not Form.OWN_VOICE and _length(b) > _length(a):
        how.append(Softening.RELAYED)
        words += [span for hop in b.chains[0].hops if (span := hop.span) is not None]
    if not how:
        return None
    places = sorted({Place.of(report.id, span) for span in words})
    return Softened(a.id, b.id, tuple(how), tuple(places))


def _length(one: Statement) -> int:
    return min(len(chain.hops) for chain in one.chains)
