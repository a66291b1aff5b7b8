"""Where somebody is treated: who is taken to one hospital is not who is taken to another."""

from __future__ import annotations

import re

from headwater.comparing.views import View
from headwater.text.wordlists import words

HOSPITAL = re.compile(
    r"\b(?:at|in|to) (?:(?:the|a|an|another|area|local|nearby|two|three) ){0,2}"
    r"((?:[\w.'’-]+ ){0,5}?)(?:hospitals?|clinic|infirmary|(?:medical|trauma) cent(?:er|re))\b"
)
"""A hospital that somebody is in or goes to, with the words of its name in lower case."""
_ANY = words(
    """
    the a an of at in to and area local nearby closest nearest trauma level major regional city
    county state national university general memorial medical children's children’s childrens
    community public private district royal
    """
)
"""Words that many hospitals have in their names."""


def in_other_hospitals(a: View, b: View) -> bool:
    """Whether two clauses each name a hospital, and these share no word of their own."""
    one, other = _named(a), _named(b)
    return bool(one and other) and one.isdisjoint(other)


def _named(view: View) -> frozenset[str]:
    """The words that tell the hospitals of a clause from others."""
    found = HOSPITAL.findall(" ".join(view.words))
    return frozenset(word.rstrip(".'’") for name in found for word in name.split()) - _ANY
