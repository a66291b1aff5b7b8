"""A person's name as a network sees it, without what only stands before it ("Dad Imran Malik"), and
what its own words show to be no person: "Mount Osk", "Tipsters"."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.words import nouns
from headwater.reading.words.given import is_given
from headwater.reading.words.name_words import DATE_WORDS
from headwater.reading.words.phrase_words import EPITHETS, FIELDS, STRONG_ORG_WORDS
from headwater.records import NameKind
from headwater.text.nameplates import TITLE_WORDS
from headwater.text.names import SUFFIXES, standing
from headwater.text.nicknames import from_given_name

_RUNS_ON = re.compile(
    r"[.!?]\s(?=(?:The|An?|In|On|At|He|She|It|But|And)\s[A-Z])|(?<=[a-z]{5})\.\s(?=[A-Z])"
)
"""Where a sentence ends inside of what was taken for one name."""
_ARTICLE = re.compile(r"(?:The|An?)\s")
_AFTER_SUFFIX = re.compile(r"(?<=\s[JS]r\.)\s(?=[A-Z])")
"""Where a name ends and a sentence begins behind it: "Ian Osk Jr. | Jurors are"."""
_LEADS = (nouns.POSTS | nouns.TITLES | EPITHETS | {"auntie", "dad", "mum"}) - nouns.words(
    "st king queen pope prince princess lady lord"
)
_OPENING = re.compile(
    r"(?:[^\w\"\u201c'\u2018(]|_){1,4}"
    r"|(?:\d{1,3}|(?i:[a-z]{3,9}(?:-[a-z]{3,5})?))[- ]years?[- ]old,?\s(?=[A-Z])"
    r"|(?:On|If|At|By|When|While|After|But|And|With|From|Says)\s(?=[A-Z])"
    r"|(?:(?<=ecretary\sof\s)State|(?<=hief\sof\s)(?:Staff|Police))\s(?=[A-Z])"
)
"""What opens a name by mistake: a stop, an age, a word of a headline ("Osk's head | On Lund"), the
end of a post ("Secretary of | State Ada Osk")."""
_CLOSING = re.compile(r"\s(?:said|says|told|adds|added)\Z")
_OLD = re.compile(r"(?:Old\s)?(?:Man|Lady)\s(?=[A-Z])")
"""What one is called by beside a given name: "Old Man Osk"."""
_COMPASS = nouns.words("n s e w ne nw se sw north south east west")
_STREETS = nouns.words(
    """
    street road rd avenue ave boulevard blvd highway way parkway freeway twp
    apartments apts condominiums jail prison courthouse
    """
)
_BODIES = (STRONG_ORG_WORDS | FIELDS | nouns.words("school academy hospital store stadium")) - {
    "court"
}
_HEIGHTS = nouns.words("mount mt lake cape hurricane typhoon cyclone")
_NOBODY = (nouns.PEOPLE | nouns.BODIES | nouns.words("patrol public crime")) - nouns.words(
    "cook baker butcher chef marine page voice star hero rich baron duke council king marshal"
)
_PAPERS = TITLE_WORDS - nouns.words("independent mail mercury post radio record star voice wire")
"""Last words of papers' names that are nobody's surname and no title behind a name."""
_TOLD_BODY = re.compile(
    r",\s(?:an?|the)\s(?:[\w-]+\s){0,3}?(?:non-?profit|charity|company|firm|start-?up|ngo"
    r"|organi[sz]ation|think-?tank|retailer|brewery|consultancy|brokerage|foundation)"
    r"(?=[,.;]|\s(?:that|which|based|in|for)\b)"
)
_NO_NAMES = SUFFIXES | nouns.words("mr mrs ms mx dr sgt lt col capt maj rev sir madam")
"""Titles, of which no name is made alone."""
_TWO = 2


def bare_person(text: str, start: int, end: int) -> tuple[int, int, NameKind | None]:
    """Where the name of what was taken for a person stands, half-open, and its kind; the kind is
    None where the words are nobody's name."""
    start, end = _in_one_sentence(text, *_trimmed(text, start, end))
    suffix = _AFTER_SUFFIX.search(text, start, end)
    end = end if suffix is None else suffix.start()
    start = from_given_name(text, start, end)
    words = text[start:end].split()
    while len(_names(words)) > _TWO and _leads(words):
        start += text[start:end].index(words[1], len(words[0]))
        words = words[1:]
    return start, end, _kind(text, start, end, words)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The place of a name without what is none of it at either end."""
    closing = _CLOSING.search(text, start, end)
    end = end if closing is None else closing.start()
    opening = _OPENING.match(text, start, end)
    start = start if opening is None or opening.end() == end else opening.end()
    old = _OLD.match(text, start, end)
    named = old is not None and (old[0][0] == "O" or text.endswith("Old ", 0, start))
    return (old.end() if old is not None and named else start), end


def told_body(text: str, end: int) -> bool:
    """Whether a body is told of behind a name: "Rights Below, a charity,"."""
    return _TOLD_BODY.match(text, end) is not None


def _in_one_sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """The place of a name without the sentence before it: "X. The | Marchetti"."""
    for match in _RUNS_ON.finditer(text, start, end):
        article = _ARTICLE.match(text, match.end(), end)
        start = article.end() if article is not None else match.end()
    return start, end


def _names(words: Sequence[str]) -> list[str]:
    """The words of a name but for Jr. and its kind."""
    return [word for word in words if word.lower().rstrip(".") not in SUFFIXES]


def _leads(words: Sequence[str]) -> bool:
    """Whether the first word is a title, a trade, an epithet or the letters of a body."""
    first, following = words[0], words[1]
    lower = first.lower().rstrip(".")
    if is_given(lower) or not following[:1].isupper():
        return False
    letters = first.isalpha() and first.isupper() and not following.isupper()
    ranked = letters and len(first) >= _TWO and is_given(words[-2].lower())
    return (
        lower in _LEADS
        or nouns.singular(lower) in _LEADS
        or (lower.startswith("ex-") and nouns.looks_human(lower))
        or ranked
    )


def _kind(text: str, start: int, end: int, words: Sequence[str]) -> NameKind | None:
    """What the words of a name show it to be, else a person."""
    lower = [word.lower().strip(".,") for word in words]
    dated = len(lower) > 1 and all(word in DATE_WORDS or word.isdigit() for word in lower)
    if dated or _NO_NAMES.issuperset(lower):
        return None
    if len(lower) == 1:
        return None if _is_noun(text, words[0]) else NameKind.PERSON
    if told_body(text, end):
        return NameKind.BODY
    plain = lower[:-1] if lower[-1] in _COMPASS else lower
    full = len(plain) == _TWO and len(lower) == _TWO and is_given(lower[0])
    if plain[-1] in _STREETS and len(plain) > 1 and not full:
        return NameKind.PLACE
    if lower[0] in _HEIGHTS:
        return NameKind.PLACE
    if len(lower) == _TWO and lower[-1] in _PAPERS:
        # "the Brenna Examiner", though some are called Brenna
        called = is_given(lower[0]) and not text.endswith(("the ", "The "), 0, start)
        return NameKind.PERSON if called else NameKind.OUTLET
    return NameKind.BODY if lower[-1] in _BODIES and not full else NameKind.PERSON


def _is_noun(text: str, word: str) -> bool:
    """Whether a single word is but a noun, and no surname that the report has in full: "Tipsters",
    "Toddler"."""
    lower = word.lower()
    plain = nouns.singular(lower)
    many = plain != lower and nouns.looks_human(plain)
    if len(word) > 1 and not (plain in _NOBODY or many):
        return False
    if is_given(lower):
        return False
    return not any(_CAPITAL.search(text, max(0, at - _LONGEST), at) for at in standing(text, word))


_CAPITAL = re.compile(r"\b[A-Z][\w.]+\s\Z")
_LONGEST = 80
"""Characters that a given name has at most."""
