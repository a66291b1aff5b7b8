"""Headwater: who says each thing in the news, through whom, and how many really know."""

__version__ = "0.1.0"
