"""Cuts are held against what readers judged."""

from __future__ import annotations

from training.clauses import Joint, Judged
from training.passages import load

from benchmarks import clauses
from benchmarks.corpora import DATA
from benchmarks.engines import engine


def test_a_cut_stands_where_a_clause_begins() -> None:
    passage = next(one for one in load() if not one.held_out)
    made = engine("rules")
    one = Judged("own", passage.name, ())
    read = made.read(one.report(DATA))
    begun = [c.content[0].start for s in read.statements for c in s.clauses[1:]]
    places = [*begun[:1], 0]
    one = Judged("own", passage.name, tuple(Joint(p, p, apart=True) for p in places))
    cuts = [cut for cut, _ in clauses.judged(made, one)]
    assert cuts == [*[True] * len(begun[:1]), False]
