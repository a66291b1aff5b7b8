"""The errors Headwater raises; all else that goes wrong becomes a note beside the results.

HeadwaterError
├── UsageError           the caller asked for something that cannot be done (exit code 2)
├── CaptureError         a source gave no bytes: not there, no permission, too large
├── DecodeError          bytes that no decoder can turn into a report
├── ReaderError          a reader broke its contract, e.g. with a span that is not in the text
├── SpanError            a quote that is not the text it names
├── CasebookError        a casebook that cannot be opened, read or written
└── CodecError           stored or exchanged data that is not of the shape it claims

An error about one item of a batch (capture, decode, reader) is turned into a note by the
pipeline and the batch goes on; it is raised only to the caller that asked for that one item.
"""


class HeadwaterError(Exception):
    """Base of every error that Headwater raises on purpose."""


class UsageError(HeadwaterError):
    """The request itself is contradictory or incomplete."""


class CaptureError(HeadwaterError):
    """A source gave no bytes; `code` is the value of the note it becomes."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code = code
        self.why = why


class DecodeError(HeadwaterError):
    """Bytes that cannot be decoded into a report; `code` is the value of the note it becomes."""

    def __init__(self, code: str, why: str) -> None:
        super().__init__(why)
        self.code = code
        self.why = why


class ReaderError(HeadwaterError):
    """A reader returned what its contract forbids."""


class SpanError(HeadwaterError):
    """A span whose quote differs from the text it points to."""


class CasebookError(HeadwaterError):
    """A casebook cannot be opened, read or written; the message says what to do about it."""


class CodecError(HeadwaterError):
    """Data that does not validate; the message holds the path to the fault."""
