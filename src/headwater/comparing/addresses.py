"""At which address a clause says it happened: "in the 2300 block of West 50th Place".

A city page tells of several shootings in one line each, and their words are much alike.
"""

from __future__ import annotations

import re

from headwater.comparing.views import View
from headwater.text.wordlists import words

_NAME = r"(?:[A-Z]|\d{1,3}(?:st|nd|rd|th)\b)[\w.\u2019'-]{0,30}"
_BLOCK = re.compile(rf"\b(?P<number>\d{{1,5}}) blocks? of (?P<street>{_NAME}(?: {_NAME}){{0,4}})")
_NO_NAMES = words(
    """
    north south east west northeast northwest southeast southwest n s e w ne nw se sw street st
    avenue ave road rd drive dr lane ln boulevard blvd court ct place pl way circle parkway pkwy
    terrace highway hwy
    """
)

Address = tuple[str, frozenset[str]]
"""The number of a block, and the words of its street."""


def address_of(view: View) -> Address | None:
    """The one block that a clause names; None where it names none or several."""
    text = view.report.text
    found = [
        each for part in view.clause.content for each in _BLOCK.finditer(text, part.start, part.end)
    ]
    if len(found) != 1:
        return None
    told = (word.strip(".'\u2019").lower() for word in found[0]["street"].split())
    street = frozenset(word for word in told if word and word not in _NO_NAMES)
    return (found[0]["number"], street) if street else None


def of_other_addresses(a: Address | None, b: Address | None) -> bool:
    """Whether two blocks have neither the number nor a word of the street in common."""
    return a is not None and b is not None and a[0] != b[0] and not a[1] & b[1]
