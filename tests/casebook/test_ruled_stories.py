"""Stories that a person rules on: joined, kept apart, as from scratch whatever came when."""

from __future__ import annotations

import random
from collections.abc import Collection, Iterator, Sequence
from itertools import count
from pathlib import Path

import pytest
from sqlalchemy import Connection, func, select

from headwater.casebook import stories
from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.casebook.ruled_stories import in_force
from headwater.casebook.rulings import State
from headwater.casebook.tables import tie
from headwater.casebook.ties import Tie, ties_among
from headwater.pipeline import Engines
from headwater.records import Capture, DecisionKind, Given, UsageError
from tests.casebook import news
from tests.casebook.examples import asked, shown

K = DecisionKind


@pytest.fixture
def book(case: Path) -> Iterator[Casebook]:
    """Two stories of three reports each, to be ruled on."""
    seconds = count()
    with Casebook.open(
        case, write=True, clock=lambda: f"2025-05-01T00:{next(seconds):02}:00Z"
    ) as found:
        yield found


def groups(case: Casebook) -> str:
    """The stories by the sources of their reports: "story0-0 story0-1 / story1-0"."""
    found: dict[str, list[str]] = {}
    for each in sorted(case.reports(), key=lambda one: one.source):
        if each.deleted_at is None:
            assert each.story is not None
            found.setdefault(each.story, []).append(each.source.removesuffix(".txt"))
    assert case.info().stories == len(found)
    return " / ".join(sorted(" ".join(group) for group in found.values()))


def as_from_scratch(case: Casebook) -> str:
    """The stories, once it was seen that grouping all anew gives the same."""
    before = groups(case)
    with case.writing() as connection:
        stories.regroup_all(connection)
    assert groups(case) == before
    return before


def rule(case: Casebook, engines: Engines, kind: DecisionKind, *named: str) -> State:
    """Rule on reports by their sources, without the ending."""
    of = (f"{each}.txt" if each.startswith("story") else each for each in named)
    return case.decide(asked(kind, *of), engines).state


ALL = "story0-0 story0-1 story0-2", "story1-0 story1-1 story1-2"
APART, ONE = " / ".join(ALL), " ".join(ALL)


def test_stories_are_joined_and_part_again(book: Casebook, engines: Engines) -> None:
    before = shown(book)
    assert groups(book) == APART
    assert rule(book, engines, K.SAME_STORY, "story0-1", "story1-2") is State.APPLIED
    assert as_from_scratch(book) == ONE
    assert len(book.stories()) == 1 and shown(book) != before
    rule(book, engines, K.UNDO)
    assert as_from_scratch(book) == APART
    assert shown(book) == before


def test_reports_ruled_apart_end_in_two_stories(book: Casebook, engines: Engines) -> None:
    before = shown(book)
    assert rule(book, engines, K.DIFFERENT_STORY, "story0-0", "story0-1") is State.APPLIED
    parts = as_from_scratch(book).split(" / ")
    assert len(parts) == 3
    assert not any("story0-0" in part and "story0-1" in part for part in parts)
    rule(book, engines, K.UNDO)
    assert (as_from_scratch(book), shown(book)) == (APART, before)
    with book.reading() as connection:
        assert connection.execute(select(func.count()).select_from(tie)).scalar() == 0


def test_the_later_of_two_that_contradict_holds(book: Casebook, engines: Engines) -> None:
    rule(book, engines, K.SAME_STORY, "story0-0", "story1-0")
    rule(book, engines, K.DIFFERENT_STORY, "story1-0", "story0-0")
    assert groups(book) == APART
    earlier, _ = book.attachments()
    assert earlier.state is State.QUEUED and "contradicts what was decided later" in earlier.why
    rule(book, engines, K.SAME_STORY, "story0-0", "story1-0")
    assert as_from_scratch(book) == ONE
    states = [one.state for one in book.attachments()]
    assert states == [State.APPLIED, State.QUEUED, State.APPLIED]


def test_a_ruling_waits_while_its_report_is_deleted(book: Casebook, engines: Engines) -> None:
    rule(book, engines, K.SAME_STORY, "story0-1", "story1-2")
    rule(book, engines, K.DIFFERENT_STORY, "story0-0", "story0-2")
    book.delete(book.find_report("story1-2.txt").id, "Ann", "asked to")
    assert [one.state for one in book.attachments()] == [State.QUEUED, State.APPLIED]
    assert "story1-0 story1-1" in as_from_scratch(book).split(" / ")
    book.delete(book.find_report("story0-0.txt").id, "Ann", "asked to")
    assert [one.state for one in book.attachments()] == [State.QUEUED, State.QUEUED]
    assert as_from_scratch(book) == "story0-1 story0-2 / story1-0 story1-1"


def test_rulings_survive_a_new_reading_and_exchange(
    book: Casebook, engines: Engines, tmp_path: Path
) -> None:
    rule(book, engines, K.SAME_STORY, "story0-1", "story1-2")
    rule(book, engines, K.DIFFERENT_STORY, "story0-0", "story0-2")
    before = groups(book), shown(book)
    book.reread(engines)
    assert (groups(book), shown(book)) == before
    Casebook.load(tmp_path / "copy.case", [line.encode() for line in book.export()])
    with Casebook.open(tmp_path / "copy.case", write=True) as copy:
        assert (groups(copy), shown(copy)) == before
        assert list(copy.export()) == list(book.export())
        assert copy.verify(engines).faults == ()
        copy.add([news.named(0, 3)], engines)
        book.add([news.named(0, 3)], engines)
        assert as_from_scratch(copy) == as_from_scratch(book)


def claim_of(case: Casebook, source: str) -> str:
    """The first claim of a report."""
    reading = case.reading_of(case.find_report(source).id)
    return next(s.clauses[0].id for s in reading.statements if s.clauses and s.block != "title")


def test_one_claim_in_two_stories_makes_them_one(book: Casebook, engines: Engines) -> None:
    before = shown(book)
    a, b = claim_of(book, "story0-0.txt"), claim_of(book, "story1-1.txt")
    assert rule(book, engines, K.SAME_CLAIM, a, b) is State.APPLIED
    assert as_from_scratch(book) == ONE
    (claim,) = [c for c in book.whole().comparison.claims if a in {m.clause for m in c.members}]
    assert b in {member.clause for member in claim.members}
    rule(book, engines, K.REJECT, a.partition(".")[0])  # what has no claim shares none
    assert as_from_scratch(book) == APART
    rule(book, engines, K.UNDO)
    assert as_from_scratch(book) == ONE
    rule(book, engines, K.UNDO)
    assert (as_from_scratch(book), shown(book)) == (APART, before)


def test_a_claim_and_a_story_ruled_otherwise_contradict(book: Casebook, engines: Engines) -> None:
    a, b = claim_of(book, "story0-0.txt"), claim_of(book, "story1-1.txt")
    rule(book, engines, K.SAME_CLAIM, a, b)
    rule(book, engines, K.DIFFERENT_STORY, "story0-0", "story1-1")
    assert [one.state for one in book.attachments()] == [State.QUEUED, State.APPLIED]
    assert as_from_scratch(book) == APART
    rule(book, engines, K.SAME_CLAIM, a, b)
    assert as_from_scratch(book) == ONE


def test_one_actor_in_two_stories_waits_until_they_are_one(
    book: Casebook, engines: Engines
) -> None:
    names = [f"{news.name(story, 5)} Corp" for story in range(2)]
    assert rule(book, engines, K.SAME_ACTOR, *names) is State.QUEUED
    assert "`same-story` joins those" in book.attachments()[0].why
    rule(book, engines, K.SAME_STORY, "story0-0", "story1-0")
    assert [one.state for one in book.attachments()] == [State.APPLIED, State.APPLIED]
    actors = book.whole().comparison.actors
    assert any({n.place.quote for n in actor.names} >= set(names) for actor in actors)
    rule(book, engines, K.UNDO)
    assert book.attachments()[0].state is State.QUEUED
    assert as_from_scratch(book) == APART


def test_adding_to_a_story_that_was_ruled_on_looks_up_the_new_report_alone(
    book: Casebook, engines: Engines, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The ties of the others are kept; those of a story that is bridged to are found once."""
    rule(book, engines, K.DIFFERENT_STORY, "story0-0", "story0-1")
    asked_for: list[set[str]] = []

    def counted(connection: Connection, members: Collection[str], threshold: int) -> list[Tie]:
        asked_for.append(set(members))
        return ties_among(connection, members, threshold)

    monkeypatch.setattr(stories, "ties_among", counted)
    own = {each.id for each in book.reports() if each.source.startswith("story1")}
    book.add([news.named(0, 3)], engines)
    book.add([_bridge(0, 1)], engines)
    book.add([news.named(0, 4), news.named(1, 4)], engines)
    assert asked_for == [set(), own, set(), set()]
    assert len(as_from_scratch(book).split(" / ")) == 2


@pytest.mark.parametrize(
    ("named", "why"),
    [
        (("1",), "is about 2, not about 1"),
        (("1", "[1]"), "are one and the same"),
        (("1", "99"), "is no report of this casebook"),
    ],
)
def test_what_is_refused(
    book: Casebook, engines: Engines, named: tuple[str, ...], why: str
) -> None:
    for kind in (K.SAME_STORY, K.DIFFERENT_STORY):
        with pytest.raises(UsageError, match=why):
            book.decide(asked(kind, *named), engines)
    assert book.attachments() == () and groups(book) == APART


def _bridge(one: int, other: int) -> tuple[Capture, Given]:
    """A report that is about two stories at once."""
    text = f"{news.article(one, 3)}\n\n{news.article(other, 3)}"
    return news.capture(text, f"story{one}-bridge{other}.txt"), Given(outlet="World Ledger")


REPORTS = [*news.several(3, 2), _bridge(0, 1), _bridge(1, 2)]
RULINGS = [
    (K.DIFFERENT_STORY, "story0-0", "story1-0"),
    (K.DIFFERENT_STORY, "story1-0", "story2-0"),
    (K.DIFFERENT_STORY, "story0-0", "story2-1"),
    (K.SAME_STORY, "story0-1", "story2-0"),
    (K.DIFFERENT_STORY, "story1-0", "story1-1"),
]


@pytest.mark.parametrize("seed", range(6))
def test_stories_depend_on_reports_and_rulings_alone(
    tmp_path: Path, engines: Engines, seed: int
) -> None:
    """Reports come, are ruled on, go, and rulings are taken back, in any order: as from scratch."""
    chance = random.Random(seed)
    reports = [*REPORTS]
    chance.shuffle(reports)
    late, gone = reports[-2:], reports[0]
    rulings = chance.sample(RULINGS, 4)
    names = {one for _, *both in rulings for one in both}
    early = [one for one in reports[:-2] if one[0].source]
    seconds = count()
    with Casebook.open(
        tmp_path / "x.case", make=True, clock=lambda: f"2025-05-01T00:{next(seconds):02}:00Z"
    ) as case:
        for each in early:
            case.add([each], engines)
            as_from_scratch(case)
        held = _rule_what_is_there(case, engines, rulings)
        for each in late:
            case.add([each], engines)
            as_from_scratch(case)
        case.delete(case.find_report(gone[0].source).id, "Ann", "test")
        as_from_scratch(case)
        assert names
        if held:
            case.decide(Asked(K.UNDO, (), "Ann", ""), engines)
        end = as_from_scratch(case)
        _nothing_against_rulings(case)
        left = [one for one in REPORTS if one is not gone]
    _all_at_once(tmp_path / "y.case", engines, left, (held[:-1], end))


def _rule_what_is_there(
    case: Casebook, engines: Engines, rulings: Sequence[tuple[DecisionKind, str, str]]
) -> list[tuple[DecisionKind, str, str]]:
    there = {each.source.removesuffix(".txt") for each in case.reports()}
    held = [one for one in rulings if {one[1], one[2]} <= there]
    for kind, *both in held:
        rule(case, engines, kind, *both)
        as_from_scratch(case)
        _nothing_against_rulings(case)
    return held


def _nothing_against_rulings(case: Casebook) -> None:
    story = {each.id: each.story for each in case.reports() if each.deleted_at is None}
    with case.reading() as connection:
        ruled = in_force(connection)
    for a, b in ruled.apart:
        assert not (a in story and b in story and story[a] == story[b])
    for a, b in ruled.together:
        assert a not in story or b not in story or story[a] == story[b]


def _all_at_once(
    path: Path,
    engines: Engines,
    reports: list[tuple[Capture, Given]],
    expected: tuple[list[tuple[DecisionKind, str, str]], str],
) -> None:
    """The same reports in another order, then the same rulings: the same stories."""
    held, end = expected
    there = {one.source.removesuffix(".txt") for one, _ in reports}
    seconds = count()
    with Casebook.open(
        path, make=True, clock=lambda: f"2025-05-01T00:{next(seconds):02}:00Z"
    ) as case:
        case.add(reports, engines)
        for kind, *both in held:
            if set(both) <= there:
                rule(case, engines, kind, *both)
        assert as_from_scratch(case) == end
