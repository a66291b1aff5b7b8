"""Standard output, which its reader may leave at any time (`| head`)."""

from __future__ import annotations

import sys
from io import BufferedWriter, FileIO, TextIOWrapper
from typing import Any


def outlive_reader() -> None:
    """Let the work go on to its own exit code when nobody reads what it prints any more.

    What is printed from then on goes nowhere. A stream that is no file is left as it is.
    """
    stream = sys.stdout
    if not isinstance(stream, TextIOWrapper):
        return
    stream.flush()
    sys.stdout = TextIOWrapper(
        BufferedWriter(_Outlived(stream.fileno(), "wb", closefd=False)),
        encoding=stream.encoding,
        errors=stream.errors,
        line_buffering=stream.line_buffering,
        write_through=stream.write_through,
    )


class _Outlived(FileIO):
    def write(self, given: Any, /) -> int:
        try:
            return super().write(given)
        except BrokenPipeError:
            return memoryview(given).nbytes
