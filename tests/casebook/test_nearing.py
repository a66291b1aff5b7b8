"""Near in meaning: the sieve by signs gives what the cosines of all vectors would."""

from __future__ import annotations

import math
import random
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from headwater.casebook import nearing
from headwater.casebook.casebook import Casebook
from headwater.casebook.nearing import Within, nearest, readers
from headwater.casebook.tables import report
from headwater.pipeline import default_engines
from headwater.records import Reading, Report
from headwater.records.vectors import rounded
from tests.casebook import meanings, news

SIZE = 96


class Scattered(meanings.Meanings):
    """Gives clauses vectors in clusters, several to a statement and none to some."""

    def read(self, report: Report) -> Reading:
        found = super().read(report)
        statements = []
        for one in found.statements:
            count = len(one.id.encode()) and int(one.id[-1], 16) % 4
            clauses = tuple(
                replace(one.clauses[0], id=f"{one.id}.{n}", vector=scattered(f"{one.id} {n}"))
                for n in range(count if one.clauses else 0)
            )
            statements.append(replace(one, clauses=clauses))
        return replace(found, statements=tuple(statements))


def scattered(name: str) -> tuple[float, ...]:
    middle, choose = random.Random(f"cluster {hash_of(name) % 5}"), random.Random(name)
    found = [middle.gauss() + choose.gauss() for _ in range(SIZE)]
    return tuple(x / math.hypot(*found) for x in found)


def hash_of(name: str) -> int:
    return sum(map(ord, name))


@pytest.fixture(scope="module")
def case(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Casebook]:
    path = tmp_path_factory.mktemp("scattered") / "x.case"
    with Casebook.open(path, make=True) as made:
        made.add(news.several(4, 4), replace(default_engines("rules"), reader=Scattered()))
        yield made


def cosines(case: Casebook, asked: tuple[float, ...]) -> dict[str, float]:
    """The cosine of each statement's nearest clause, by its id, reckoned one by one."""
    found: dict[str, float] = {}
    for one in case.whole().readings:
        for statement in one.statements:
            for clause in statement.clauses:
                dot = sum(a * b for a, b in zip(asked, clause.vector, strict=True))
                cosine = dot / math.hypot(*clause.vector)
                found[statement.id] = max(found.get(statement.id, -1.0), cosine)
    return found


def ids(case: Casebook, numbers: list[int]) -> list[str]:
    from sqlalchemy import select

    from headwater.casebook.tables import statement

    with case.reading() as connection:
        known = dict(connection.execute(select(statement.c.number, statement.c.id)).all())
    return [known[number] for number in numbers]


ASKED = [scattered(f"asked {n}") for n in range(8)]


@pytest.mark.parametrize("asked", ASKED)
def test_the_nearest_are_those_with_the_largest_cosine(
    case: Casebook, asked: tuple[float, ...]
) -> None:
    with case.reading() as connection:
        found = ids(case, nearest(connection, "meanings/1", asked, Within()))
    exact = cosines(case, asked)
    order = sorted((each for each in exact if exact[each] > 0), key=lambda e: -exact[e])
    assert len(found) == min(nearing.MOST, len(order)) > 20
    assert [round(exact[each], 9) for each in found] == [
        round(exact[each], 9) for each in order[: len(found)]
    ]


def test_the_sieve_keeps_most_of_the_nearest(
    case: Casebook, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A fifth of the clauses, chosen by their signs, hold four of five of the ten nearest."""
    kept = total = 0
    for asked in ASKED:
        with case.reading() as connection:
            whole = nearest(connection, "meanings/1", asked, Within())
            with monkeypatch.context() as fewer:
                fewer.setattr(nearing, "_SIEVED", 40)
                some = nearest(connection, "meanings/1", asked, Within())
        kept += len(set(whole[:10]) & set(some))
        total += 10
    assert kept / total >= 0.8


def test_only_among_what_is_allowed(case: Casebook) -> None:
    asked = ASKED[0]
    with case.reading() as connection:
        everything = nearest(connection, "meanings/1", asked, Within())
        some = set(everything[1::2])
        assert nearest(connection, "meanings/1", asked, Within(allowed=some)) == everything[1::2]
        assert nearest(connection, "meanings/1", asked, Within(allowed=())) == []
        kept = Within(kept=lambda numbers: {n for n in numbers if n in some})
        assert nearest(connection, "meanings/1", asked, kept) == everything[1::2]
        first = Within(of_report=(report.c.number == 1,))
        assert set(nearest(connection, "meanings/1", asked, first)) <= set(range(1, 40))
        assert nearest(connection, "meanings/1", asked, Within((report.c.number == 0,))) == []


def test_another_reader_or_length_has_none(case: Casebook) -> None:
    with case.reading() as connection:
        assert readers(connection) == ("meanings/1",)
        assert nearest(connection, "rules/1", ASKED[0], Within()) == []
        assert nearest(connection, "meanings/1", ASKED[0][:64], Within()) == []


def test_a_case_without_vectors_has_no_readers(tmp_path: Path) -> None:
    path = news.make(tmp_path / "plain.case", news.several(1, 1))
    with Casebook.open(path) as case, case.reading() as connection:
        assert readers(connection) == ()
        assert nearest(connection, "rules/1", rounded(ASKED[0]), Within()) == []
