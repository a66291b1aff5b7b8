"""How well the words by which something was brought in fit a short description of it."""

from __future__ import annotations

from headwater.reading.describing.described import Described
from headwater.reading.resolving.agreement import content_words
from headwater.reading.resolving.bodies_before import fits
from headwater.reading.resolving.spoken_of import Spoken, is_human
from headwater.reading.words import nouns, trades
from headwater.reading.words.documents import alike
from headwater.reading.words.generic import FIRMS
from headwater.records import HopKind

_SAME, _KIND = 3.0, 1.5
"""How well the same noun fits, and a noun for things of that kind. These weights by hand, on
training passages 1 to 30 of our own, sources resolved, 2026-11-21."""
_ANY_FIRM = nouns.words("company firm business corporation group")
_ANY_DOCUMENT = nouns.words("document text paper file")
_SEEN = nouns.words("video footage photo photograph picture image recording tape clip film")
"""What nobody calls a document."""
_LENGTH = nouns.words("page - paragraph")
"""Words by which "the 12-page document" is told from no other."""
_ANY_PERSON = nouns.words("man woman person insider mole")
_YOUNG = nouns.words(
    """boy girl child toddler infant baby teen teenager kid youngster juvenile grader schoolboy
    schoolgirl schoolchild pupil preschooler kindergartner"""
)
"""Who is no man and no woman."""
_OFFICERS = nouns.words(
    "sheriff undersheriff coroner prosecutor superintendent constable detective inspector trooper"
)
"""Who tells of a man or a woman, and is none in a story."""
_SEXES = {"female": "f", "male": "m"}
VAGUE = _ANY_FIRM | _ANY_DOCUMENT | _ANY_PERSON


def likeness(one: Described, each: Spoken) -> float:
    """How well fuller words fit a short description: 0 where they do not or say no more."""
    said = each.described
    if said.plural != one.plural and not said.named:
        return 0.0
    wanted = content_words(one) - (_LENGTH if one.head in _ANY_DOCUMENT else frozenset())
    same = said.head == one.head or (each.called is not None and each.called.head == one.head)
    if same and not wanted - said.words - (each.called.words if each.called else frozenset()):
        return _SAME if said.named or content_words(said) - wanted else 0.0
    if said.named and one.head == "hospital" and fits(one, said) and not wanted:
        return _SAME
    if not said.named and trades.are_akin(one.head, {said.head}) and not wanted - said.words:
        return _KIND
    papers = one.kind is HopKind.DOCUMENT and said.kind is HopKind.DOCUMENT
    if papers and said.head in alike(one.head) - _SEEN and content_words(said) > wanted:
        return _KIND
    if wanted or said.named:
        return 0.0
    if one.head in _ANY_FIRM and said.head in FIRMS:
        return _KIND
    if one.head in _ANY_DOCUMENT and said.kind is HopKind.DOCUMENT and said.head != one.head:
        return 0.0 if said.head in _SEEN else _KIND
    gender = said.gender or next((_SEXES[word] for word in _SEXES if word in said.words), None)
    agree = one.gender is None or gender is None or one.gender == gender
    grown = one.head not in {"man", "woman"} or _YOUNG.isdisjoint({*said.words, said.head})
    grown &= not said.head.endswith("-grader") and (
        gender is not None or said.head not in _OFFICERS
    )
    if one.head in _ANY_PERSON and is_human(said) and agree and grown and not said.definite:
        return _KIND
    return 0.0
