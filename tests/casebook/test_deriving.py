"""Derived results: those kept are those computed from scratch, and never stale ones."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select, update

from headwater.casebook import deriving, store, stories
from headwater.casebook.casebook import Casebook
from headwater.casebook.tables import derived, redirect, story
from headwater.pipeline import read_story
from headwater.publishing.view import JsonExporter
from headwater.records import Claim, Comparison, Member, Place, Polarity, Rulings, Story, Trace
from tests.casebook import news


def _json(of: Story) -> str:
    return "".join(JsonExporter().export(of))


def _from_scratch(book: Casebook) -> str:
    with book.reading() as connection:
        found = [
            deriving.compute(deriving.inputs(connection, each, lambda *_: Rulings()))
            for each in stories.all_stories(connection)
        ]
        return _json(deriving.whole(found, [each.id for each in store.kept(connection)]))


def test_what_is_kept_is_what_is_computed_from_scratch(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        assert _json(book.whole()) == _from_scratch(book)
        for number in range(4):
            book.add([news.named(number, 4)], news.engines())
            assert _json(book.whole()) == _from_scratch(book)
        book.delete(book.reports()[0].id, "tester", "test")
        assert _json(book.whole()) == _from_scratch(book)


def test_one_story_is_the_same_as_reading_its_files(tmp_path: Path) -> None:
    reports = news.several(1, 4)
    read = read_story(
        [each for each, _ in reports],
        {each.source: given for each, given in reports},
        news.engines(),
    )
    with Casebook.open(news.make(tmp_path / "c", reports)) as book:
        assert book.whole() == read


def test_adding_one_by_one_gives_what_adding_all_gives(tmp_path: Path) -> None:
    reports = news.several(2, 3)
    one_by_one = tmp_path / "a"
    for each in reports:
        news.make(one_by_one, [each])
    with (
        Casebook.open(one_by_one) as a,
        Casebook.open(news.make(tmp_path / "b", reports)) as b,
    ):
        assert _json(a.whole()) == _json(b.whole())


@pytest.mark.parametrize("spoil", ["inputs", "made_by"])
def test_results_of_other_inputs_or_another_version_are_not_used(case: Path, spoil: str) -> None:
    with Casebook.open(case, write=True) as book:
        before = _json(book.whole())
        with book.writing() as connection:
            empty = deriving.pack(Comparison())
            connection.execute(
                update(derived)
                .where(derived.c.kind == "comparison")
                .values(record=empty, **{spoil: "another"})
            )
        assert _json(book.whole()) == before


def test_a_reader_of_a_stale_story_sees_it_fresh(case: Path) -> None:
    """As after a kill between storing a report and comparing it."""
    with Casebook.open(case, write=True) as book:
        before = _json(book.whole())
        with book.writing() as connection:
            connection.execute(update(story).values(stale=True))
            connection.execute(derived.delete())
    with Casebook.open(case) as book:
        assert _json(book.whole()) == before
        assert book.info().stale == 2
    with Casebook.open(case, write=True) as book:
        book.refresh()
        assert book.info().stale == 0
        with book.reading() as connection:
            kinds = connection.execute(select(derived.c.kind)).scalars().all()
            assert sorted(kinds) == ["comparison"] * 2 + ["trace"] * 2
        assert _json(book.whole()) == before


def _claim(name: str, *clauses: str) -> Claim:
    members = tuple(Member(each, each, Polarity.ASSERTS) for each in clauses)
    return Claim(name, Place("r", 0, 1, "x"), "t", members)


def _keep(book: Casebook, of: str, *claims: Claim) -> None:
    made = Story((), (), Comparison(claims=claims), Trace())
    with book.writing() as connection:
        deriving.keep(connection, of, "0", made)


def test_a_claim_that_was_shown_is_found_under_its_former_id(case: Path) -> None:
    with Casebook.open(case, write=True) as book:
        (one, _) = book.stories()
        _keep(book, one, _claim("s-5", "s-5", "s-6"), _claim("s-7", "s-7"))
        _keep(book, one, _claim("s-3", "s-3", "s-5", "s-6"), _claim("s-7", "s-7"))
        assert book.claim_now("s-5") == "s-3"
        _keep(book, one, _claim("s-1", "s-1", "s-3", "s-5", "s-6", "s-7"))
        assert {each: book.claim_now(each) for each in ("s-5", "s-3", "s-7", "s-1")} == {
            "s-5": "s-1",
            "s-3": "s-1",
            "s-7": "s-1",
            "s-1": "s-1",
        }
        _keep(book, one, _claim("s-1", "s-1", "s-3"), _claim("s-5", "s-5", "s-6"))
        assert book.claim_now("s-5") == "s-5"
        with book.reading() as connection:
            olds = connection.execute(select(redirect.c.old)).scalars().all()
            assert "s-5" not in olds


def test_several_stories_are_put_together_in_the_order_of_arrival(case: Path) -> None:
    with Casebook.open(case) as book:
        whole = book.whole()
        assert [r.id for r in whole.reports] == [each.id for each in book.reports()]
        assert [r.report for r in whole.readings] == [r.id for r in whole.reports]
        for found in (whole.comparison.actors, whole.comparison.claims, whole.comparison.threads):
            assert [each.id for each in found] == sorted(each.id for each in found)
        claims = [claim.id for claim in whole.comparison.claims]
        assert [count.claim for count in whole.trace.counts] == claims
        parts = [book.story(each) for each in book.stories()]
        assert len(whole.all_notes()) == sum(len(part.all_notes()) for part in parts)


def test_an_empty_casebook_is_an_empty_story(tmp_path: Path) -> None:
    with Casebook.open(tmp_path / "c", make=True) as book:
        assert book.whole() == Story((), (), Comparison(), Trace())
