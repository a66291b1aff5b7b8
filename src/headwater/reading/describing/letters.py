"""Offices in letters: "DA Ann Osk", then "the DA", as "the district attorney" would be.

The letters are bodies' as well ("the DA", a party). Where they stand alone they are an office only
in a report that spells the office out or has them before a name.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from headwater.reading.describing.capitals import PROSECUTORS
from headwater.reading.describing.described import Described, base
from headwater.reading.describing.phrase import NounPhrase
from headwater.records import HopKind
from headwater.text.tokens import Token

OFFICES = {
    "DA": ("district", "attorney"),
    "D.A.": ("district", "attorney"),
    # less the district, as he is not "the district attorney"
    "ADA": ("assistant", "attorney"),
    "AG": ("attorney", "general"),
    "PM": ("prime", "minister"),
    "GM": ("general", "manager"),
}
"""What the letters of offices stand for, the noun last."""
_SPELLED = {
    "DA": r"(?i:district\sattorney)",
    "D.A.": r"(?i:district\sattorney)",
    "ADA": r"(?i:assistant\s(?:\w+\s){0,2}attorney)",
    "AG": r"(?i:attorney[\s-]general)",
    "PM": r"(?i:prime\sminister)",
    "GM": r"(?i:general\smanager)",
}


def in_letters(phrase: NounPhrase) -> Described | None:
    """Who holds the office in whose letters a phrase ends: "the DA", "Orle's DA"; else None."""
    letters = phrase.head.text
    if letters not in OFFICES or not _is_office(phrase.text, letters):
        return None
    spelled = OFFICES[letters]
    found = base(
        phrase,
        HopKind.ANONYMOUS if letters in PROSECUTORS else HopKind.PERSON,
        phrase.written(),
        head=spelled[-1],
        count=1,
        plural=False,
    )
    alone = len(phrase.core) == 1
    words = found.words.union(spelled) - {letters.lower()}
    return replace(found, words=words, definite=found.definite or alone)


@lru_cache(maxsize=256)
def _is_office(text: str, letters: str) -> bool:
    """Whether a report shows letters to be an office: it spells it out, or names who holds it."""
    if letters == "GM" and "General Motors" in text:
        return False
    before_name = rf"\b{re.escape(letters)}\s[A-Z][\w'\u2019-]+\s[A-Z][a-z]"
    return re.search(rf"{_SPELLED[letters]}|{before_name}", text) is not None


def with_office(phrase: NounPhrase, one: Described, name: Token) -> Described:
    """A person with the words for which letters right before the name stand: "Orle DA Ann Osk"."""
    before = [token.text for token in phrase.core if token.end <= name.start][-1:]
    spelled = [OFFICES[letters] for letters in before if letters in OFFICES]
    return replace(one, words=one.words.union(*spelled)) if spelled else one
