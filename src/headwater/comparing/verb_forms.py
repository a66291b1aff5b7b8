"""How far an act has got by the form of its own verb: "is sending", "sent", "to send"."""

from __future__ import annotations

import re

from headwater.comparing.views import PREPOSITIONS, Seat, View
from headwater.knowledge.acts import Found, Part
from headwater.records import StatusValue

_SEEN_AS = re.compile(
    r"\b(?:s[ae]w|see(?:s|n|ing)?|view(?:s|ed|ing)?|regard(?:s|ed|ing)?|treat(?:s|ed|ing)?"
    r"|describ(?:e|es|ed|ing)|portray(?:s|ed|ing)?|present(?:s|ed|ing)?)(?: \S+){0,3}$"
)
_MANY_DOERS = frozenset(
    {"they", "we", "you", "i", "who", "people", "police", "men", "women", "children", "do", "did"}
    | {"does", "not", "never", "no", "cannot"}
)


def by_form(view: View, key: Found, before: str) -> StatusValue:
    """By the form of the verb itself: "is sending" goes on, "sent" and "has sent" are done."""
    parts = {sense.part for sense in key.senses}
    near = before.split()[-3:]
    if Part.BASE in parts and is_purpose(view, key):
        return StatusValue.PLANNED
    if Part.ING in parts:
        if _SEEN_AS.search(before) and "as" in view.words[key.end :]:
            return StatusValue.UNCLEAR  # "saw arming them as a way": a view of it, done or not
        going = any(word in ("is", "are", "was", "were", "been", "'s", "'re") for word in near)
        return StatusValue.UNDER_WAY if going else StatusValue.DONE
    if re.search(r"\b(?:continu\w+|ongoing|keeps?|underway|under way)\b", " ".join(view.words)):
        return StatusValue.UNDER_WAY
    bare = Part.BASE in parts and not parts & {Part.PAST, Part.PRESENT}
    if bare and Part.NOUN not in parts and not _may_be_finite(view, key):
        return StatusValue.UNCLEAR  # "began to shoot", "is in the county jail"
    goes_on = (bare or Part.PRESENT in parts) and Part.NOUN not in parts
    return StatusValue.UNDER_WAY if goes_on else StatusValue.DONE


def _may_be_finite(view: View, key: Found) -> bool:
    """Whether no "to" and no preposition before a bare verb shows that it has no doers."""
    before = view.words[max(0, key.start - 4) : key.start]
    bound = before[-1:] == ("to",) or not PREPOSITIONS.isdisjoint(before)
    named = any(seat.last == key.start and _is_free(view, seat) for seat in view.seats)
    return named or not bound or before[-1].endswith("s") or before[-1] in _MANY_DOERS


def _is_free(view: View, seat: Seat) -> bool:
    """Whether no preposition binds a name elsewhere: "in the Osk County jail"."""
    before = [word for word in view.words[max(0, seat.first - 2) : seat.first] if word != "the"]
    return not before or before[-1] not in PREPOSITIONS


def is_purpose(view: View, key: Found) -> bool:
    """Whether the clause opens with the bare infinitive of its act: "to kill more officers"."""
    opening = {view.token_at(span.start) for span in view.clause.content}
    at = key.start - 2 if view.words[key.start - 1 : key.start] == ("be",) else key.start - 1
    return at in opening and view.words[at] == "to"
