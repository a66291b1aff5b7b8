"""Clauses that say that nobody was killed or hurt: "there were no casualties", "nobody was hurt".

Of all that reports of one event have in common this is told in the most words, which hardly share
a stem. It is one claim where as much is ruled out and nobody is singled out ("no policemen").
"""

from __future__ import annotations

import re
from collections.abc import Sequence

_KILLED = r"killed|dead|died|deaths?|fatalit(?:y|ies)|loss of (?:human )?life"
_HURT = r"hurt|injured|wounded|harmed|injur(?:y|ies)|wounds"
_EITHER = r"casualt(?:y|ies)|victims?"
_WHAT = rf"(?:human |serious )?(?:{_KILLED}|{_HURT}|{_EITHER})"
_ALL = rf"{_WHAT}(?:(?: ,)? (?:or|nor|and|/)(?: no| any| was)? {_WHAT})?"
_WAS = r"(?:has|have|had)(?: been)?|was|were|is|are|got"
_NONE = re.compile(
    rf"\b(?:no|without(?: any)?|not any|\w{{2,6}}n[’']t any"
    rf"|(?:nobody|no one|no people|no persons?|none)(?: (?:{_WAS}))?) (?P<what>{_ALL})\b"
    r"(?! (?:among|amongst|on|in our|to|of|from|were among|toll|figures?))"
)
_OTHER = re.compile(
    r"\b(?:reports? of|either|at that time|at the time|that (?:day|time|night)|else|more|further"
    r"|other|yet|would|could|should|if|unless|may|might|will|to ensure|avoid|so that)\b"
)
"""Words by which it is another event's, not known, or not yet so."""
_DEATHS = re.compile(rf"(?:human )?(?:{_KILLED})(?: (?:or|nor|and) (?:{_KILLED}))?")
_DEATH = frozenset({"kill"})
_HARM = frozenset({"kill", "injure"})


def unharmed(words: Sequence[str]) -> frozenset[str]:
    """What the clause says happened to nobody: "kill", or "kill" and "injure"; none for another
    clause. Of whom nobody was hurt nobody died."""
    told = " ".join(words)
    found = _NONE.search(told) if _NO.search(told) else None
    if found is None or _OTHER.search(told):
        return frozenset()
    return _DEATH if _DEATHS.fullmatch(found["what"]) else _HARM


_NO = re.compile(r"\bno(?:body|ne)?\b|\bwithout\b|\bnot any\b|n[’']t any\b")
