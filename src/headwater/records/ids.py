"""Identifiers: hashes of what a record is made of, so the same input has the same ids."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable


def sha256(data: bytes) -> str:
    """The SHA-256 of `data` as 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def digest(kind: str, parts: Iterable[str | int]) -> str:
    """An id of the form `kind-` plus 16 hexadecimal digits over all parts in their order.

    64 bits: among a million records of one kind two share an id with odds of 1 to 37 million.
    """
    joined = "\x1f".join(str(part) for part in parts)
    return f"{kind}-{sha256(joined.encode('utf-8', 'surrogatepass'))[:16]}"
