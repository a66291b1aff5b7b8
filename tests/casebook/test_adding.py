"""Adding: bytes as they came, the same ones once, revisions, what cannot be read."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from headwater.casebook.adding import Outcome, place_of
from headwater.casebook.casebook import Casebook
from headwater.pipeline import Engines
from headwater.records import Capture, Given, NoteCode, ReaderError, Reading, Report
from tests.builders import report
from tests.casebook import news


def _outcomes(case: Casebook, *sources: tuple[str | bytes, str]) -> list[Outcome]:
    named = [(news.capture(text, source), Given()) for text, source in sources]
    return [each.outcome for each in case.add(named, news.engines())]


def test_bytes_are_kept_as_they_came(tmp_path: Path) -> None:
    data = news.article(0, 0).replace("\n", "\r\n").encode("utf-16")
    came = news.capture(data, "sub/dir/a.txt", "2025-03-09T01:02:03Z")
    with Casebook.open(tmp_path / "c", make=True) as case:
        case.add([(came, Given(outlet="Reuters"))], news.engines())
        assert case.capture(came.sha256) == came
        (event,) = case.history()
        assert (event.when, event.name) == ("2025-03-09T01:02:03Z", "sub/dir/a.txt")
        assert event.who.startswith("headwater/")
        (kept,) = case.reports()
        assert kept.outlet == "Reuters"


def test_the_same_bytes_twice_change_nothing(case: Path) -> None:
    before = case.read_bytes()
    with Casebook.open(case, write=True) as book:
        again, other_name = news.named(0, 0)[0], news.named(1, 1)[0]
        added = book.add(
            [(again, Given(outlet="Another")), (replace(other_name, source="new.txt"), Given())],
            news.engines(),
        )
        assert [each.outcome for each in added] == [Outcome.SAME] * 2
        assert all(each.note and each.note.code is NoteCode.DUPLICATE for each in added)
        assert "story1-1.txt" in str(added[1].note)
    assert case.read_bytes() == before


def test_the_same_bytes_twice_in_one_command(tmp_path: Path) -> None:
    text = news.article(0, 0)
    with Casebook.open(tmp_path / "c", make=True) as case:
        assert _outcomes(case, (text, "a.txt"), (text, "b.txt")) == [Outcome.ADDED, Outcome.SAME]


CHANGED = news.article(0, 0).replace("At least 3", "At least 5")
OTHER = news.article(7, 0)
PAGE = '<html><head><link rel="canonical" href="{}"></head><body><h1>{}</h1><p>{}</p></body></html>'


def _page(address: str, number: int) -> str:
    title, _, words = news.article(number, 0).split("\n\n", 2)
    return PAGE.format(address, title, words)


@pytest.mark.parametrize(
    ("first", "second", "outcome"),
    [
        ((news.article(0, 0), "a.txt"), (CHANGED, "a.txt"), Outcome.REVISION),
        ((news.article(0, 0), "old/a.txt"), (CHANGED, "new/a.txt"), Outcome.REVISION),
        ((news.article(0, 0), "old\\a.txt"), (CHANGED, "a.txt"), Outcome.REVISION),
        ((news.article(0, 0), "a.txt"), (OTHER, "a.txt"), Outcome.REVISION),
        ((news.article(0, 0), "one/a.txt"), (OTHER, "two/a.txt"), Outcome.ADDED),
        ((news.article(0, 0), "a.txt"), (CHANGED, "b.txt"), Outcome.ADDED),
        ((news.article(0, 0), "-"), (CHANGED, "-"), Outcome.ADDED),
        (
            (_page("https://x.test/1", 0), "p.html"),
            (_page("https://x.test/1?utm=2#top", 7), "q.html"),
            Outcome.REVISION,
        ),
        (
            (_page("https://x.test/1", 0), "p.html"),
            (_page("https://x.test/2", 0), "p.html"),
            Outcome.ADDED,
        ),
    ],
)
def test_what_is_a_revision(
    tmp_path: Path, first: tuple[str, str], second: tuple[str, str], outcome: Outcome
) -> None:
    with Casebook.open(tmp_path / "c", make=True) as case:
        assert _outcomes(case, first, second) == [Outcome.ADDED, outcome]
        one, two = case.reports()
        assert two.revises == (one.id if outcome is Outcome.REVISION else None)


def test_a_chain_of_revisions_leads_to_the_latest(tmp_path: Path) -> None:
    texts = [news.article(0, 0, extra=f"Version {n}.") for n in range(3)]
    with Casebook.open(tmp_path / "c", make=True) as case:
        _outcomes(case, *((text, "a.txt") for text in texts))
        one, two, three = case.reports()
        assert (two.revises, three.revises) == (one.id, two.id)


def test_what_cannot_be_read_is_said_and_the_rest_goes_on(tmp_path: Path) -> None:
    with Casebook.open(tmp_path / "c", make=True) as case:
        added = case.add(
            [
                (news.capture(b"", "empty.txt"), Given()),
                (news.capture(b"\x00\x01\x02" * 400, "noise.txt"), Given()),
                news.named(0, 0),
            ],
            news.engines(),
        )
        assert [each.outcome for each in added] == [
            Outcome.SKIPPED,
            Outcome.SKIPPED,
            Outcome.ADDED,
        ]
        assert added[0].note is not None and added[0].note.code is NoteCode.EMPTY
        assert len(case.reports()) == 1


class Failing:
    """A reader that fails on one report and breaks its contract on two others."""

    name = "failing"
    version = "1"

    def read(self, report: Report) -> Reading:
        if "Blast" in report.text:
            raise ReaderError("no")
        if "Flood" in report.text:
            return Reading("another", "failing/1", ())
        found = news.engines().reader.read(report)
        if "Collapse" in report.text:
            first, *rest = found.statements
            return replace(found, statements=(replace(first, chains=()), *rest))
        return found


def test_a_report_that_a_reader_fails_on_is_skipped_whole(tmp_path: Path) -> None:
    engines = Engines(news.engines().decoders, Failing())
    with Casebook.open(tmp_path / "c", make=True) as case:
        added = case.add([news.named(story, 0) for story in range(4)], engines)
        assert [each.outcome for each in added] == [Outcome.ADDED, *[Outcome.SKIPPED] * 3]
        assert case.verify(news.engines()).faults == ()
        assert case.verify(news.engines()).captures == 1


class Counting:
    """A reader that counts what it is given."""

    name = "rules"
    version = "1"

    def __init__(self) -> None:
        self.read_reports: list[str] = []

    def read(self, report: Report) -> Reading:
        self.read_reports.append(report.source)
        return news.engines().reader.read(report)


def test_only_what_is_new_is_read(case: Path) -> None:
    reader = Counting()
    with Casebook.open(case, write=True) as book:
        book.add([*news.several(2, 3), news.named(1, 4)], Engines(news.engines().decoders, reader))
    assert reader.read_reports == ["story1-4.txt"]


def test_a_file_name_of_bytes_that_are_no_text(tmp_path: Path) -> None:
    came = replace(news.named(0, 0)[0], source="caf\udce9.txt")
    with Casebook.open(tmp_path / "c", make=True) as case:
        case.add([(came, Given())], news.engines())
        assert case.reports()[0].source == "caf\\udce9.txt"


@pytest.mark.parametrize(
    ("source", "url", "place"),
    [
        ("a/b/c.txt", None, "c.txt"),
        ("c:\\x\\c.txt", None, "c.txt"),
        ("-", None, ""),
        ("https://a.test/x/?y=1#z", None, "https://a.test/x"),
        ("saved.html", "https://a.test/x?y", "https://a.test/x"),
    ],
)
def test_the_place_of_a_report(source: str, url: str | None, place: str) -> None:
    assert place_of(replace(report("Words.", source=source), url=url)) == place


def test_what_became_of_each_source_is_told_as_soon_as_it_is_known(
    tmp_path: Path, engines: Engines
) -> None:
    told: list[tuple[str, object]] = []

    def sources() -> Iterator[tuple[Capture, Given]]:
        for one in news.several(1, 2):
            told.append(("taken", one[0].source))
            yield one

    with Casebook.open(tmp_path / "told.case", make=True) as book:
        added = book.add(
            sources(),
            engines,
            lambda *step: told.append(("step", step)),
            land=lambda one: told.append(("landed", one.source)),
        )
    names = [one.source for one in added]
    assert told == [
        ("taken", names[0]),
        ("landed", names[0]),
        ("step", ("read", 1, 1)),
        ("taken", names[1]),
        ("landed", names[1]),
        ("step", ("read", 2, 2)),
        ("step", ("compare", 1, 1)),
    ]
