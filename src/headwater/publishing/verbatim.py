"""Words of strangers in HTML: escaped, and what would be hidden or turn the line is shown.

Escaping keeps markup from acting; it does not keep a character that overrides the direction of
what follows from making "gpj.exe" of "exe.jpg", nor an invisible one from parting a name in two.
Those are shown as what they are, in an element of class `hidden-char`. Marks that scripts written
from right to left and emoji need stay as they are; each quotation stands in an isolate of its own,
so that no direction leaks out of it.
"""

from __future__ import annotations

import re
import unicodedata

from markupsafe import Markup, escape

HIDDEN = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e"
    "\u200b\u202a-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\U000e0000-\U000e007f"
    "\ud800-\udfff]"
)
"""Controls, overrides and embeddings of direction, and characters that show nothing. The soft
hyphen, the joiners U+200C and U+200D and the plain marks of direction U+200E and U+200F are not
among them: honest text has them."""


def verbatim(text: str) -> Markup:
    """`text` as HTML in which nothing acts and nothing is hidden."""
    if HIDDEN.search(text) is None:
        return escape(text)
    parts: list[Markup] = []
    last = 0
    for found in HIDDEN.finditer(text):
        parts += [escape(text[last : found.start()]), _shown(found.group())]
        last = found.end()
    parts.append(escape(text[last:]))
    return Markup("").join(parts)


_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_MANY = 3
"""How many times as many letters must be written from right to left."""


def direction(words: str) -> str:
    """The direction in which words are set: "rtl" or "ltr".

    Not by the first letter, as browsers do: a quotation in Arabic opens many an English sentence,
    and the English after it would be set before it.
    """
    if words.isascii():
        return "ltr"
    classes = [unicodedata.bidirectional(char) for char in words]
    against = sum(each in _RIGHT_TO_LEFT for each in classes)
    return "rtl" if against > _MANY * classes.count("L") else "ltr"


def _shown(char: str) -> Markup:
    code = code_of(char)
    return Markup('<span class="hidden-char" title="{0}">{0}</span>').format(code)


def code_of(char: str) -> str:
    """How a character that shows nothing is shown: "U+202E"."""
    return f"U+{ord(char):04X}"
