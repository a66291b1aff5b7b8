"""Collecting: in order, the first collector that handles it, failures as notes."""

from collections.abc import Iterator

import pytest

from headwater.app.sources import SKIPPED, SKIPPED_REPORT, gather, is_skipped
from headwater.records import Capture, CaptureError, NoteCode, sha256


class Pairs:
    """Gives two captures for each source of its kind; "bad" fails."""

    name = "pairs"

    def __init__(self, prefix: str) -> None:
        self.prefix = prefix

    def handles(self, source: str) -> bool:
        return source.startswith(self.prefix)

    def collect(self, source: str) -> Iterator[Capture]:
        if source.endswith("bad"):
            raise CaptureError(NoteCode.READ_FAILED, "the disk is on fire")
        for part in "12":
            data = (self.prefix + part).encode()
            yield Capture(sha256(data), data, f"{source}#{part}")


def quiet(stage: str, done: int, of: int) -> None:
    """No progress."""


def test_the_empty_case() -> None:
    gathered = gather((), (), quiet)
    assert gathered.captures == gathered.notes == ()


def test_a_source_may_give_several_captures_and_a_failure_is_a_note() -> None:
    steps: list[tuple[str, int, int]] = []
    found = gather(
        ("a:x", "a:bad", "b:y", "https://example.org/x"),
        (Pairs("a:"), Pairs("b:")),
        lambda *step: steps.append(step),
    )
    assert [c.source for c in found.captures] == ["a:x#1", "a:x#2", "b:y#1", "b:y#2"]
    assert [(n.code, n.report) for n in found.notes] == [
        (NoteCode.READ_FAILED, None),
        (NoteCode.NOT_FOUND, None),
    ]
    assert found.notes[0].why == "a:bad: the disk is on fire"
    assert "save the page" in found.notes[1].why
    assert steps == [("collect", n, 4) for n in (1, 2, 3, 4)]


@pytest.mark.parametrize(
    ("code", "report", "skipped"),
    [
        (NoteCode.NOT_FOUND, None, True),
        (NoteCode.TOO_DEEP, None, True),
        (NoteCode.TOO_DEEP, "r-1", False),  # the page is read, its depth cut
        (NoteCode.DUPLICATE, "r-1", True),
        (NoteCode.NO_BODY, "r-1", True),
        (NoteCode.NO_BODY, None, True),
        (NoteCode.READER_FAILED, None, True),
        (NoteCode.OUTLET_UNKNOWN, "r-1", False),
        (NoteCode.META_UNUSED, None, False),
        (NoteCode.META_INVALID, None, True),
    ],
)
def test_what_counts_as_skipped(code: NoteCode, report: str | None, skipped: bool) -> None:
    assert is_skipped(code, report) is skipped


def test_no_code_is_in_both_lists() -> None:
    assert not SKIPPED & SKIPPED_REPORT
