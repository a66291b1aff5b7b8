"""Nouns for kin and partners, in the singular: who is somebody's."""

from __future__ import annotations

FAMILIES = tuple(
    frozenset(row.split())
    for row in (
        "mother mum mom father dad parent",
        "son daughter child baby infant",
        "brother sister twin sibling",
        "wife husband",
        "grandmother grandfather",
        "grandson granddaughter grandchild",
        "uncle aunt",
        "nephew niece",
        "cousin",
    )
)
"""Who is one of these to somebody is none of the others to the same."""
_PARTNERS = """
    widow widower girlfriend boyfriend fiance fiancee fiancé fiancée partner spouse ex-wife
    ex-husband ex-girlfriend ex-boyfriend
"""
_STEP = "stepmother stepfather stepson stepdaughter stepbrother stepsister"
_IN_LAW = """
    mother-in-law father-in-law sister-in-law brother-in-law daughter-in-law son-in-law
"""
KIN = frozenset(f"{_PARTNERS} {_STEP} {_IN_LAW}".split()).union(*FAMILIES)
"""All of these, and partners, step-kin and kin by marriage."""
