"""Seals: what was in a casebook is still there, who says so, and what came since."""

from __future__ import annotations

import json
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest

from headwater.casebook import sealing
from headwater.casebook.casebook import Casebook
from headwater.casebook.deciding import Asked
from headwater.casebook.sealing import Difference, State
from headwater.intake.plain import TextDecoder
from headwater.pipeline import Engines
from headwater.records import (
    Capture,
    CasebookError,
    DecisionKind,
    Decoded,
    Given,
    UsageError,
    digest,
)
from tests.casebook import news


def _seal(case: Path, key: bytes | None = None) -> sealing.Seal:
    with Casebook.open(case, clock=lambda: "2025-04-01T00:00:00Z") as book:
        return book.seal(key)


def _check(case: Path, seal: sealing.Seal, key: bytes | None = None) -> sealing.Checked:
    with Casebook.open(case) as book:
        return book.check_seal(seal, key)


def test_an_untouched_casebook_holds_to_its_seal(case: Path) -> None:
    seal = sealing.from_json(sealing.to_json(_seal(case)).encode())
    checked = _check(case, seal)
    assert (checked.sound, checked.signed_by, checked.differences, checked.added) == (
        True,
        None,
        (),
        0,
    )


def test_the_same_casebook_gives_the_same_seal(case: Path) -> None:
    assert _seal(case) == _seal(case)


def test_what_comes_later_is_counted_and_no_difference(case: Path) -> None:
    seal = _seal(case)
    with Casebook.open(case, write=True) as book:
        of = book.reports()[0].id
        book.add([news.named(3, 0)], news.engines())
        book.decide(
            Asked(DecisionKind.OUTLET, (of,), "t", "w", {"outlet": "Reuters"}), news.engines()
        )
    checked = _check(case, seal)
    assert (checked.differences, checked.added) == ((), 2)


def test_a_deletion_is_named(case: Path) -> None:
    seal = _seal(case)
    with Casebook.open(case, write=True) as book:
        gone = book.reports()[0]
        book.delete(gone.id, "t", "asked")
    assert set(_check(case, seal).differences) == {
        Difference("capture", gone.capture, State.DELETED),
        Difference("report", gone.capture, State.DELETED),
    }


@pytest.mark.parametrize(
    ("statement", "what", "state"),
    [
        ("UPDATE capture SET data = x'00' || data WHERE rowid = 1", "capture", State.ALTERED),
        ("UPDATE capture SET data = NULL WHERE rowid = 1", "capture", State.MISSING),
        ("DELETE FROM capture WHERE rowid = 1", "capture", State.MISSING),
        ("UPDATE arrival SET captured = '1999' WHERE number = 1", "arrival", State.ALTERED),
        ("UPDATE report SET source = 'b' WHERE number = 1", "report", State.ALTERED),
        ("DELETE FROM report WHERE number = 1", "report", State.MISSING),
        ("UPDATE report SET text_sha256 = 'x' WHERE number = 1", "text", State.ALTERED),
    ],
)
def test_what_is_altered_is_named(case: Path, statement: str, what: str, state: State) -> None:
    seal = _seal(case)
    with sqlite3.connect(case) as raw:
        raw.execute(statement)
    raw.close()
    found = _check(case, seal).differences
    assert [(each.what, each.state) for each in found] == [(what, state)]


class Newer:
    """The decoder of plain text in a later version."""

    name = "text"
    version = "999"

    def handles(self, capture: Capture) -> bool:
        return True

    def decode(self, capture: Capture, given: Given) -> Decoded:
        decoded = TextDecoder().decode(capture, given)
        name = f"{self.name}/{self.version}"
        anew = replace(decoded.report, id=digest("r", (capture.sha256, name)), decoder=name)
        return Decoded(anew, ())


def test_reports_read_anew_by_another_decoder_are_no_difference(case: Path) -> None:
    seal = _seal(case)
    with Casebook.open(case, write=True) as book:
        book.reread(Engines((Newer(),), news.engines().reader))
        assert {each.decoder for each in book.reports()} == {"text/999"}
    assert _check(case, seal).differences == ()


def test_a_signed_seal_holds_with_its_key_alone(case: Path) -> None:
    private, public = sealing.new_key()
    _, another = sealing.new_key()
    seal = _seal(case, private)
    assert _check(case, seal, public).signed_by == seal.key
    assert _check(case, seal).signed_by == seal.key
    assert _check(case, seal, another).signed_by is None


def test_a_seal_that_was_altered_is_not_sound(case: Path) -> None:
    private, _ = sealing.new_key()
    seal = _seal(case, private)
    plain = json.loads(sealing.to_json(seal))
    plain["contents"]["captures"].popitem()
    forged = sealing.from_json(json.dumps(plain).encode())
    assert not _check(case, forged).sound
    assert _check(case, forged).signed_by is None
    redated = replace(seal, made="1999-01-01T00:00:00Z")
    assert not _check(case, redated).sound
    unsigned = replace(seal, signature="00" * 64)
    assert _check(case, unsigned).sound
    assert _check(case, unsigned).signed_by is None


@pytest.mark.parametrize("data", [b"", b"{}", b"\xff", b'{"format": "x"}', b"[1]"])
def test_what_is_no_seal_is_refused(data: bytes) -> None:
    with pytest.raises(CasebookError, match="no seal"):
        sealing.from_json(data)


def test_a_seal_of_another_format_is_refused(case: Path) -> None:
    text = sealing.to_json(_seal(case)).replace(sealing.FORMAT, "headwater-seal/9")
    with pytest.raises(CasebookError, match="another format"):
        sealing.from_json(text.encode())


def test_what_is_no_key_is_refused(case: Path) -> None:
    private, public = sealing.new_key()
    for wrong in (b"", b"no key", public):
        with pytest.raises(UsageError):
            _seal(case, wrong)
    for wrong in (b"", b"no key", private):
        with pytest.raises(UsageError):
            sealing.public_hex(wrong)
