from __future__ import annotations

import errno
import io
import os
import sys
from pathlib import Path

import pytest

from headwater.intake.collectors import FileCollector
from headwater.records import CaptureError, sha256

LIMIT = 1000


def collector(stream: io.RawIOBase | io.BytesIO | None = None) -> FileCollector:
    return FileCollector(stream=stream, clock=lambda: "2024-11-25T10:00:00Z", limit=LIMIT)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "media_type"),
    [
        ("a.txt", "text/plain"),
        ("a.TXT", "text/plain"),
        ("a.md", "text/markdown"),
        ("a.html", "text/html"),
        ("a.HTM", "text/html"),
        ("a", None),
        ("a.pdf", None),
    ],
)
def test_a_file_becomes_a_capture_of_its_bytes(
    tmp_path: Path, name: str, media_type: str | None
) -> None:
    path = tmp_path / name
    path.write_bytes(b"The port is open.\r\n")
    (capture,) = collector().collect(str(path))
    assert capture.data == b"The port is open.\r\n"
    assert capture.sha256 == sha256(capture.data)
    assert capture.source == str(path)
    assert capture.media_type == media_type
    assert capture.captured == "2024-11-25T10:00:00Z"


def test_standard_input_is_read_from_the_stream() -> None:
    (capture,) = collector(io.BytesIO(b"The port is open.")).collect("-")
    assert (capture.source, capture.data, capture.media_type) == ("-", b"The port is open.", None)


class Dripping(io.RawIOBase):
    """A pipe that gives three bytes at a time and counts what was taken."""

    def __init__(self, size: int) -> None:
        self.left = size
        self.taken = 0

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        got = min(3, size, self.left)
        self.left -= got
        self.taken += got
        return b"x" * got


def test_a_pipe_is_read_piece_by_piece() -> None:
    (capture,) = collector(Dripping(100)).collect("-")
    assert len(capture.data) == 100


def test_no_more_than_the_limit_and_a_byte_is_read() -> None:
    stream = Dripping(LIMIT * 10)
    with pytest.raises(CaptureError) as error:
        collector(stream).collect("-")
    assert error.value.code == "too-large"
    assert stream.taken == LIMIT + 1


def test_a_file_over_the_limit_names_its_size_and_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    with path.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(CaptureError) as error:
        FileCollector().collect(str(path))
    assert error.value.code == "too-large"
    assert error.value.why == "50.0 MB are more than the 20.0 MB that are read"


def test_a_file_of_the_limit_is_read(tmp_path: Path) -> None:
    path = tmp_path / "full.txt"
    path.write_bytes(b"x" * LIMIT)
    (capture,) = collector().collect(str(path))
    assert len(capture.data) == LIMIT


@pytest.mark.parametrize(
    ("make", "code"),
    [
        (lambda path: None, "not-found"),
        (lambda path: path.mkdir(), "is-directory"),
        pytest.param(
            getattr(os, "mkfifo", None),
            "not-a-file",
            marks=pytest.mark.skipif(sys.platform == "win32", reason="Windows has no named pipes"),
        ),
    ],
)
def test_what_is_no_file_has_a_code_of_its_own(tmp_path: Path, make: object, code: str) -> None:
    path = tmp_path / "thing"
    make(path)  # type: ignore[operator]
    with pytest.raises(CaptureError) as error:
        collector().collect(str(path))
    assert error.value.code == code
    assert error.value.why


@pytest.mark.skipif(not Path("/dev/null").exists(), reason="needs a device")
def test_a_device_is_not_a_file() -> None:
    with pytest.raises(CaptureError) as error:
        collector().collect("/dev/zero")
    assert error.value.code == "not-a-file"


def test_a_name_that_no_file_can_have_is_not_found() -> None:
    with pytest.raises(CaptureError) as error:
        collector().collect("a\x00b")
    assert error.value.code == "not-found"


@pytest.mark.parametrize(
    ("number", "code"),
    [
        (errno.EACCES, "no-permission"),
        (errno.EPERM, "no-permission"),
        (errno.EIO, "read-failed"),
        (errno.ENXIO, "not-a-file"),
    ],
)
def test_an_error_of_the_system_becomes_a_code(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, code: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"text")

    def refuse(*_: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(CaptureError) as error:
        collector().collect(str(path))
    assert error.value.code == code


@pytest.mark.skipif(
    sys.platform == "win32" or os.geteuid() == 0, reason="root may read whatever the mode says"
)
def test_a_file_without_permission_says_so(tmp_path: Path) -> None:
    path = tmp_path / "secret.txt"
    path.write_bytes(b"text")
    path.chmod(0)
    with pytest.raises(CaptureError) as error:
        collector().collect(str(path))
    assert error.value.code == "no-permission"


@pytest.mark.parametrize(
    ("source", "handled"),
    [("a.txt", True), ("-", True), ("C:\\news\\a.txt", True), ("https://example.org/a", False)],
)
def test_addresses_are_left_to_others(source: str, handled: bool) -> None:
    assert collector().handles(source) is handled
