"""Verbs of headlines that read as plurals: "Velm fines bank over chip trade"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.words import nouns
from headwater.text.phrases import Word


def with_headline_verb(words: Sequence[Word], classes: str) -> str:
    """The classes of a sentence's words (`headwater.text.phrases`), with a verb where it has none
    but what reads as a plural behind the name that it opens with."""
    named = None if set(classes) & set("VX") else _OPENED.match(classes)
    for at in range(named.end() - 1, named.start(1) - 1, -1) if named is not None else ():
        if _ACT.fullmatch(words[at].text) and words[at].lower not in _KINDS_OF:
            return f"{classes[:at]}V{classes[at + 1 :]}"
    return classes


_OPENED = re.compile(r"P+(N+)(?=[NPDM])")
_ACT = re.compile(r"[a-z]+[^s\W]s")
_KINDS_OF = nouns.words("arms civil customs drugs human news rights sales sports veterans works")
"""Plurals that stand before a noun: "the Velm arms dealer"."""
