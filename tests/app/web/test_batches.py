from __future__ import annotations

import io
import time
from pathlib import Path

import pytest

from headwater.app.web.batches import Batches, Brought, File, plain
from headwater.casebook.adding import Outcome
from headwater.casebook.casebook import Casebook
from headwater.intake import limits
from headwater.publishing.pages.add import Batch, Stage
from headwater.records import CasebookError, Given, UsageError
from tests.casebook import news

NAMES = [
    ("a.txt", "a.txt"),
    ("folder/a.txt", "folder/a.txt"),
    ("/etc/passwd", "etc/passwd"),
    ("//host/share", "host/share"),
    ("../../../etc/passwd", "etc/passwd"),
    ("a/../../b.txt", "a/b.txt"),
    ("./a.txt", "a.txt"),
    ("C:\\fakepath\\a.txt", "C:/fakepath/a.txt"),
    ("..\\..\\a.txt", "a.txt"),
    ("http://example.org/a.html", "http:/example.org/a.html"),
    ("a\x00b\x1b[2J\n.txt", "a\ufffdb\ufffd[2J\ufffd.txt"),
    ("\ud800.txt", "\ufffd.txt"),
    ("..", "without a name"),
    ("/", "without a name"),
    ("", "without a name"),
    ("x" * 999 + ".txt", "x" * 296 + ".txt"),
    ("<img src=x onerror=alert(1)>.txt", "<img src=x onerror=alert(1)>.txt"),
]


@pytest.mark.parametrize(("name", "kept"), NAMES, ids=[kept for _, kept in NAMES])
def test_a_name_leads_nowhere(name: str, kept: str) -> None:
    assert plain(name) == kept


def file(name: str, data: bytes | str) -> File:
    return File(name, io.BytesIO(data.encode() if isinstance(data, str) else data))


def over(batches: Batches, begun: Batch) -> Batch:
    for _ in range(600):
        found = batches.batch(begun.id)
        if found.stage.is_over:
            return found
        time.sleep(0.05)
    raise AssertionError("it does not end")


@pytest.fixture
def small(tmp_path: Path) -> Path:
    return news.make(tmp_path / "small.case", [news.named(0, 0)])


def test_what_is_brought_is_in_the_case_with_what_is_stated(small: Path) -> None:
    batches = Batches(small)
    text = news.article(0, 1)
    given = {"new.txt": Given(outlet="Meridian", published="2025-03-05")}
    found = over(batches, batches.begin(Brought([file("new.txt", text)], given)))
    assert found.stage is Stage.DONE
    (landed,) = found.landed
    assert (landed.outcome, landed.number, landed.why) == (Outcome.ADDED, 2, None)
    with Casebook.open(small) as book:
        kept = book.find_report(landed.report or "")
        assert (kept.outlet, kept.earliest, kept.source) == ("Meridian", "2025-03-05", "new.txt")
        assert book.capture(kept.capture).data == text.encode()
        assert len(book.stories()) == 1


def test_a_bad_file_is_named_with_the_reason_and_the_others_go_on(
    small: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    batches = Batches(small)
    files = [
        file("picture.png", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 8),
        file("empty.txt", b" \n"),
        file("huge.txt", b"x" * (limits.MAX_BYTES + 1)),
        file("again.txt", news.article(0, 0)),
        file("good.txt", news.article(0, 2)),
    ]
    found = over(batches, batches.begin(Brought(files)))
    assert found.stage is Stage.DONE
    ends = {each.source: (each.outcome, each.code) for each in found.landed}
    assert ends == {
        "picture.png": (Outcome.SKIPPED, "not-text"),
        "empty.txt": (Outcome.SKIPPED, "empty"),
        "huge.txt": (Outcome.SKIPPED, "too-large"),
        "again.txt": (Outcome.SAME, None),
        "good.txt": (Outcome.ADDED, None),
    }
    assert all(each.why for each in found.left_out) and len(found.left_out) == 3
    assert [each.number for each in found.taken] == [1, 2]
    assert all(each.bytes.closed for each in files)


def test_what_was_deleted_is_added_only_when_it_is_meant(small: Path) -> None:
    with Casebook.open(small, write=True) as book:
        book.delete(book.reports()[0].id, "Ann", "asked to")
    batches = Batches(small)
    files = lambda: [file("story0-0.txt", news.article(0, 0))]  # noqa: E731
    found = over(batches, batches.begin(Brought(files())))
    assert [each.outcome for each in found.left_out] == [Outcome.DELETED]
    assert "asked to" in (found.left_out[0].why or "")
    found = over(batches, batches.begin(Brought(files(), again=True)))
    assert [each.outcome for each in found.taken] == [Outcome.AGAIN]


class Waiting(io.BytesIO):
    """A file whose reading waits until it may go on."""

    def __init__(self, data: bytes) -> None:
        super().__init__(data)
        self.go = False

    def read(self, size: int | None = -1) -> bytes:
        while not self.go:
            time.sleep(0.01)
        return super().read(size)


def _three() -> list[File]:
    return [file(f"{n}.txt", news.article(1, n)) for n in range(3)]


def test_one_batch_at_a_time_and_it_can_be_stopped(small: Path) -> None:
    batches = Batches(small)
    slow = Waiting(news.article(0, 1).encode())
    begun = batches.begin(Brought([File("slow.txt", slow), *_three()]))
    assert batches.working() == begun.id
    with pytest.raises(UsageError, match="being read now"):
        batches.begin(Brought([file("b.txt", "b")]))
    while batches.batch(begun.id).now != "slow.txt":
        time.sleep(0.01)
    batches.stop(begun.id)
    slow.go = True
    found = over(batches, begun)
    assert found.stage is Stage.STOPPED and batches.working() is None
    assert [each.source for each in found.landed] == ["slow.txt"]
    assert over(batches, batches.begin(Brought(_three()))).stage is Stage.DONE


def test_a_case_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    gone = tmp_path / "gone.case"
    batches = Batches(gone)
    found = over(batches, batches.begin(Brought([file("a.txt", "words")])))
    assert found.stage is Stage.FAILED
    assert str(gone) in (found.why or "")
    assert batches.working() is None


def test_old_batches_are_forgotten_and_unknown_ones_said(small: Path) -> None:
    batches = Batches(small)
    begun = [over(batches, batches.begin(Brought([file("b.txt", b"")]))) for _ in range(6)]
    assert batches.batch(begun[-1].id) == begun[-1]
    for wanted in (begun[0].id, "none", ""):
        with pytest.raises(CasebookError, match="no files are known"):
            batches.batch(wanted)
        with pytest.raises(CasebookError):
            batches.stop(wanted)
    batches.close()
