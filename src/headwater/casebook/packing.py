"""Records as they are stored: MessagePack, then zlib.

Readings repeat the words of the text in many spans and shrink to a fifth. Captures are never
packed: anyone can take the bytes out of the file and hash them without Headwater.
"""

from __future__ import annotations

import zlib
from typing import TypeVar

from headwater.records import CodecError
from headwater.records.codec import Wire, decode, encode

T = TypeVar("T")

_LEVEL = 6


def pack(record: object) -> bytes:
    """`record` as bytes; the same record gives the same bytes.

    Raises:
        CodecError: for a value that is no record, or text that UTF-8 cannot hold.
    """
    return zlib.compress(encode(record, Wire.MSGPACK), _LEVEL)


def unpack(kind: type[T], data: bytes) -> T:
    """The record of type `kind` in `data`.

    Raises:
        CodecError: where the bytes are not what `pack` wrote.
    """
    try:
        plain = zlib.decompress(data)
    except (zlib.error, TypeError) as error:  # a forged cell may hold text
        raise CodecError(f"not a stored {kind.__name__}: {error}") from error
    return decode(kind, plain, Wire.MSGPACK)
