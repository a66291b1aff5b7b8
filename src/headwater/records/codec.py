"""Records to JSON or MessagePack and back, with validation that names the path to a fault.

The one module of `records` that needs more than the standard library (decision 0001). Records
stay plain dataclasses: nothing in them knows that this module is there.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

import msgspec

from headwater.records.errors import CodecError

T = TypeVar("T")


class Wire(StrEnum):
    """The two encodings: JSON to read and exchange, MessagePack to store (half the size)."""

    JSON = "json"
    MSGPACK = "msgpack"


def encode(record: object, wire: Wire = Wire.JSON) -> bytes:
    """`record` (a dataclass of `headwater.records`, or a tuple of them) as bytes.

    The same record gives the same bytes: keys stand in the order of the fields. JSON has no NaN
    and no infinity: they become null there; no stage makes them, and MessagePack keeps them.

    Raises:
        CodecError: for text that UTF-8 cannot hold (a lone surrogate), for an integer of more
            than 64 bits in MessagePack, and for a value that is no record.
    """
    try:
        if wire is Wire.JSON:
            return msgspec.json.encode(record)
        return msgspec.msgpack.encode(record)
    except (TypeError, ValueError, OverflowError, RecursionError) as error:
        raise CodecError(f"cannot encode {type(record).__name__}: {error}") from error


def decode(kind: type[T], data: bytes, wire: Wire = Wire.JSON) -> T:
    """The record of type `kind` that `data` holds.

    Fields that `kind` does not know are passed over, so that a newer file can be read; a field
    that it needs and that has no default must be there.

    Raises:
        CodecError: where the data is malformed or of another shape; the message ends in the
            path to the fault, e.g. "Expected `int`, got `str` - at `$.blocks[2].start`".
    """
    try:
        if wire is Wire.JSON:
            return msgspec.json.decode(data, type=kind)
        return msgspec.msgpack.decode(data, type=kind)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise CodecError(f"not a valid {kind.__name__}: {error}") from error
