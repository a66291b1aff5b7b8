"""Who made a document that is only taken up ("the letter", "page six"), by the text before it.

The maker of the last document of that noun that the text brings up with one ("the commission's
report", "a letter from the mayor", "Halder made a filing"), else of statements and letters who
spoke last: "The ministry complained to the council. Weapons were on board, the letter charged".
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.reading import nouns
from headwater.reading.authored import PARTS, WRITTEN
from headwater.reading.describe import describe
from headwater.reading.described import Described
from headwater.reading.documents import same_document
from headwater.reading.spoken_of import SUBJECT, Spoken, SpokenOf
from headwater.records import HopKind, Span, cut

_OF_SPEAKERS = nouns.STATEMENTS | nouns.words("letter note filing message email text document")
"""Documents that whoever spoke last put his words in, where nobody else has brought one up."""
ANY = PARTS | {"text", "document"}
"""Nouns that take up a document of any kind, or a part of it."""
_MADE = re.compile(
    r"\b(?:publish|issu|releas|sen[dt]|fil|wr[io]t|put\sout|puts\sout|post|submitt?|produc|compil"
    r"|made|make|launch|unveil|deliver|circulat|hand|present|sign|draft|drew\sup|read)\w*\b"
)
_NP = (
    r"\b(?:an?|the|its|his|her|their|one|another|\w+['\u2019]s)\s"
    r"(?:(?!(?:an?|the|its|his|her|their)\s)[\w\u2019'-]+\s){{0,4}}?"
    r"(?P<noun>{noun})\b(?P<tail>(?:\s(?:issued|released|written|published|signed|sent|compiled"
    r"|prepared|filed|drafted|posted))?\s(?:by|from)\s[^.;,\n]{{2,60}})?"
)
_MORE = re.compile(
    r"(?<=\s)(?:same|full|final|original|leaked|official|written|joint|brief|short|long|lengthy|latest"
    r"|one-line|[\w-]+-page|[\w-]+-paragraph)\s"
)
"""Words beside a document that is taken up which tell it from no other."""
_BARE = 2
_BACK = 3
"""How many sentences back the speaker of a statement may have spoken."""


def is_taken_up(one: Described) -> bool:
    """Whether words take up a document without saying whose: "the letter", "page six"."""
    if one.kind is not HopKind.DOCUMENT or one.named:
        return False
    words = one.span.quote.split()
    if words[0].lower() in PARTS and len(words) == _BARE:
        return True
    if nouns.singular(one.head) in PARTS and len(words) == _BARE:
        # "a footnote"
        return words[0].lower() in {"a", "an", "the", "one"}
    short = _MORE.sub("", one.span.quote).split()
    return one.definite and len(short) == _BARE


def made_before(text: str, spoken: SpokenOf, one: Described) -> tuple[Described, Span] | None:
    """The maker that the text before names for the document taken up; None without one."""
    noun = nouns.singular(one.head)
    if noun not in WRITTEN | ANY and one.head not in WRITTEN:
        return None
    forms = _forms(noun, text)
    pattern = re.compile(_NP.format(noun=forms), re.IGNORECASE)
    found = list(pattern.finditer(text, 0, one.span.start))
    if not found:
        return None
    last = found[-1]
    whole = describe(text, cut(text, *last.span()))
    if whole.document is not None and whole.kind is not HopKind.OUTLET:
        return whole, whole.span
    maker = _subject(text, spoken, last)
    return None if maker is None else (maker.described, maker.span)


def _forms(noun: str, text: str) -> str:
    """The nouns that can mean the document and stand in the text, as a pattern."""
    fit = sorted(w for w in WRITTEN - PARTS if same_document(noun, w) or noun in {w, *ANY})
    return "|".join(re.escape(word) for word in fit if word in text.lower()) or re.escape(noun)


def _subject(text: str, spoken: SpokenOf, found: re.Match[str]) -> Spoken | None:
    """Who published, wrote or sent it: the subject of the clause that brings the document up."""
    for candidate in spoken.before(found.start()):
        between = text[candidate.span.end : found.start()]
        if "\n" in between or ". " in between:
            return None
        if candidate.role == SUBJECT and _MADE.search(between):
            one = candidate.described
            thing = one.kind in {HopKind.DOCUMENT, HopKind.UNSTATED, HopKind.OUTLET}
            return None if thing else candidate
    return None


def spoke_before(sentence: int, one: Described, before: Iterator[tuple[Described, int]]) -> int:
    """How many sources back the maker of a statement or a letter spoke; 0 for nobody.

    `before` are whom the sources before mean, each with its sentence, the nearest first; those
    within others are left out.
    """
    if nouns.singular(one.head) not in _OF_SPEAKERS:
        return 0
    for back, (meant, place) in enumerate(before, start=1):
        if sentence - place > _BACK:
            return 0
        if meant.kind in {HopKind.OUTLET, HopKind.UNSTATED, HopKind.DOCUMENT}:
            return 0
        if meant.pronoun is None and (meant.named or meant.kind in _BODIES):
            return back
        return 0
    return 0


_BODIES = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.PERSON})
