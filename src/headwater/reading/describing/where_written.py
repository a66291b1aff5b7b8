"""Whose a document is by where it was written or stands: his phone, his website."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.describing.capitals import is_possessive
from headwater.reading.words import nouns
from headwater.records import Span, cut
from headwater.text.tokens import Token

_ON_PLACE = re.compile(
    r"\bon\sthe\s(?:[a-z]+\s)?(?:website|site|page|account|channel|feed|blog|homepage)\sof\s"
    r"(?P<whose>(?:the\s)?[\w\u2019'-]+(?:\s[\w-]+){0,5})"
    r"|\bon\s(?P<who>(?:the\s)?[\w\u2019'-]+(?:\s[\w-]+){0,5}?)['\u2019]s?\s(?:own\s|official\s"
    r"|personal\s|verified\s)*(?:[A-Z]\w*\s)?"
    r"(?:website|site|page|account|channel|feed|blog|profile|timeline|homepage)\b"
)
REACH = 14
"""How many words after a document its maker may stand."""


def from_device(text: str, after: Sequence[Token]) -> Span | None:
    """Whose device or account a message is from: "sent from Roe's phone" is Roe's."""
    for place, token in enumerate(after[:REACH]):
        marks = [i for i, t in enumerate(after[:REACH]) if i > place and is_possessive(t)]
        if token.lower != "from" or not marks or marks[0] > place + _OWNER:
            continue
        device = [t.lower for t in after[marks[0] + 1 : marks[0] + _OWNER]]
        if _DEVICES & set(device):
            return cut(text, after[place + 1].start, after[marks[0] - 1].end)
    return None


_DEVICES = nouns.words(
    "phone telephone mobile cellphone smartphone laptop computer inbox account mailbox address"
)
ON_DEVICE = re.compile(rf"['\u2019]s?\s(?:[\w-]+\s){{0,3}}?(?:{'|'.join(sorted(_DEVICES))})\b")
_OWNER = 6
"""How many words whoever has a device takes."""


def on_place(text: str, start: int, after: Sequence[Token]) -> Span | None:
    """Whose website or channel a document stands on: "a post on the ministry's channel"."""
    if not after:
        return None
    match = _ON_PLACE.search(text, start, after[-1].end)
    return None if match is None else cut(text, *match.span("who" if match["who"] else "whose"))
