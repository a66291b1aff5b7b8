"""Where bytes come from: files and standard input. The only module of intake that does I/O."""

from __future__ import annotations

import errno
import os
import stat
import sys
from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path, PurePath
from typing import BinaryIO

from headwater.intake.limits import MAX_BYTES
from headwater.records import Capture, CaptureError, NoteCode, sha256

MEDIA_TYPES = {
    ".htm": "text/html",
    ".html": "text/html",
    ".xhtml": "text/html",
    ".md": "text/markdown",
    ".markdown": "text/markdown",
    ".txt": "text/plain",
    ".text": "text/plain",
    ".csv": "text/csv",
    ".tsv": "text/tab-separated-values",
}
"""What a file's name says of its bytes; the system's own table differs between machines."""

STDIN = "-"


def utc_now() -> str:
    """The time of a capture: ISO 8601, UTC, whole seconds."""
    return datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class FileCollector:
    """Reads a file by its path, or standard input for "-"."""

    name = "file"

    def __init__(
        self,
        stream: BinaryIO | None = None,
        clock: Callable[[], str] = utc_now,
        limit: int = MAX_BYTES,
    ) -> None:
        """`stream` stands for standard input, `limit` is in bytes."""
        self._stream = stream
        self._clock = clock
        self._limit = limit

    def handles(self, source: str) -> bool:
        """Whether `source` is a path or "-", and not an address with a scheme."""
        return "://" not in source[:32]

    def collect(self, source: str) -> Iterator[Capture]:
        """The one capture that `source` stands for; never reads more than the limit and a byte.

        Raises:
            CaptureError: not there, no permission, a directory, no regular file, too large, or
                failing while it is read.
        """
        data = self._read_stdin() if source == STDIN else self._read_file(source)
        if len(data) > self._limit:
            raise CaptureError(NoteCode.TOO_LARGE, f"more than {_mb(self._limit)} are not read")
        media_type = MEDIA_TYPES.get(PurePath(source).suffix.lower())
        capture = Capture(sha256(data), data, source, media_type, self._clock())
        return iter((capture,))

    def _read_stdin(self) -> bytes:
        stream = sys.stdin.buffer if self._stream is None else self._stream
        try:
            return _read_up_to(stream, self._limit + 1)
        except OSError as error:
            raise _failed(error) from error

    def _read_file(self, source: str) -> bytes:
        try:
            if Path(source).is_dir():  # Windows refuses to open one and calls it a permission
                raise CaptureError(NoteCode.IS_DIRECTORY, "it is a directory, not a file")
            with _open(source) as stream:
                status = os.fstat(stream.fileno())
                self._check(status)
                return _read_up_to(stream, self._limit + 1)
        except OSError as error:
            raise _failed(error) from error
        except ValueError as error:  # a name that no file can have, e.g. with a NUL in it
            raise CaptureError(NoteCode.NOT_FOUND, "no file can have this name") from error

    def _check(self, status: os.stat_result) -> None:
        if stat.S_ISDIR(status.st_mode):
            raise CaptureError(NoteCode.IS_DIRECTORY, "it is a directory, not a file")
        if not stat.S_ISREG(status.st_mode):
            raise CaptureError(NoteCode.NOT_A_FILE, "it is a device or a pipe, not a file")
        if status.st_size > self._limit:
            why = f"{_mb(status.st_size)} are more than the {_mb(self._limit)} that are read"
            raise CaptureError(NoteCode.TOO_LARGE, why)


def _open(source: str) -> BinaryIO:
    # Without O_NONBLOCK opening a pipe that nobody writes to would wait for ever.
    flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
    return os.fdopen(os.open(source, flags), "rb")


def _read_up_to(stream: BinaryIO, size: int) -> bytes:
    """At most `size` bytes; a pipe may give them in several pieces."""
    pieces: list[bytes] = []
    left = size
    while left > 0:
        piece = stream.read(left)
        if not piece:
            break
        pieces.append(piece)
        left -= len(piece)
    return b"".join(pieces)


def _failed(error: OSError) -> CaptureError:
    if isinstance(error, FileNotFoundError | NotADirectoryError):
        return CaptureError(NoteCode.NOT_FOUND, "there is no such file")
    if isinstance(error, PermissionError):
        return CaptureError(NoteCode.NO_PERMISSION, "no permission to read it")
    if isinstance(error, IsADirectoryError):
        return CaptureError(NoteCode.IS_DIRECTORY, "it is a directory, not a file")
    if error.errno in (errno.ENXIO, errno.ENODEV):
        return CaptureError(NoteCode.NOT_A_FILE, "it is a device or a pipe, not a file")
    return CaptureError(NoteCode.READ_FAILED, f"reading failed: {error.strerror or error}")


def _mb(size: int) -> str:
    return f"{size / 1_000_000:.1f} MB" if size >= 100_000 else f"{size} bytes"
