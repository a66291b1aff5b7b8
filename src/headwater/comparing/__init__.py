"""Statements → actors, claims, threads and links."""

from headwater.comparing.compare import compare

__all__ = ["compare"]
