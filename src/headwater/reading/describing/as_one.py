"""Joints inside one source: "X and Y" that is one firm, one body or one office."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from headwater.knowledge import offices
from headwater.reading.describing.capitals import is_pair, is_possessive, joins_fields
from headwater.reading.describing.phrase import LEVELS
from headwater.reading.words import nouns
from headwater.reading.words.known import entity
from headwater.reading.words.phrase_words import NUMBERS, STRONG_ORG_WORDS
from headwater.text.tokens import Token

STARTS = nouns.words(
    """
    a an the two three four several some many his her its their another
    """
)
"""Words with which a source of its own begins."""
HUMAN = nouns.POSTS - frozenset(
    {"native", "conservative", "liberal", "republican", "democrat", "family"}
)
"""Nouns for people."""
OF_BODIES = STRONG_ORG_WORDS | nouns.words("service authority federation board fund trust society")
"""Words that end the names of bodies."""


def one_firm(tokens: Sequence[Token], place: int) -> bool:
    """Whether a joint stands inside a firm's or a body's name: "Hollis & Hart", "the Mining and
    Energy Union", "the College of Physicians and Surgeons"."""
    before, after = tokens[:place], tokens[place + 1 :]
    if not before or not after:
        return False
    if not before[-1].text[:1].isupper() or not after[0].text[:1].isupper():
        return False
    if tokens[place].text == "&" or is_pair(tokens, place):
        return True
    named = all(t.text[:1].isupper() for t in before)
    if named and joins_fields(tokens, place):
        # "Jane Mines and Energy Minister Otto Roe" are two
        return not lowered(after[:_LONGEST]) & (nouns.OFFICES | nouns.OFFICIALS)
    stop = next((i for i, t in enumerate(after) if not t.text[:1].isupper()), len(after))
    return _ends_list_of_fields(before, after[:stop]) or _is_body(before, after[:stop])


def _is_body(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether what stands between "the" and a joint begins the name of a body that ends behind the
    joint: "a source in the Ports and Customs | Operations Room"."""
    first = next((i for i in range(len(before) - 1, -1, -1) if before[i].lower == "the"), None)
    own = before[first + 1 :] if first is not None else ()
    if not own or not all(t.text[:1].isupper() for t in own) or len(after) == 1:
        return False
    words = {t.lower for t in own}
    if lowered(after[-1:]) & _JOINING and not words & (nouns.BODIES | nouns.OFFICES):
        # "the University and College Union"
        return len(own) == 1 or not words & _ENDS
    apart = entity(" ".join(t.text for t in own)) is not None
    if apart or words & _ENDS or own[-1].lower in nouns.OFFICES:
        return False
    return bool(_ENDS & lowered(after[-1:]))


def lists_fields(tokens: Sequence[Token], place: int) -> bool:
    """Whether the comma at `place` stands between those a body is for: "the Department for
    Science, | Innovation and Technology"."""
    if tokens[place].text != ",":
        return False
    rest = tokens[place + 1 : place + 1 + 2 * _LONGEST]
    joint = next((i for i, t in enumerate(rest) if not t.text[:1].isupper() and t.text != ","), 0)
    if not joint or rest[joint].lower != "and" or joint + 1 >= len(rest):
        return False
    last = rest[joint + 1 :]
    stop = next((i for i, t in enumerate(last) if not t.text[:1].isupper()), len(last))
    return _ends_list_of_fields(tokens[: place + 1 + joint], last[:stop])


def _ends_list_of_fields(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a joint stands before the last of those a body is for: "the Department for Science,
    Innovation | and Technology"."""
    links = [i for i, t in enumerate(before) if t.lower in {"of", "for", "on"} and i]
    if not links or not after or not _ENDS & lowered(before[links[-1] - 1 : links[-1]]):
        return False
    fields = before[links[-1] + 1 :]
    if not before[links[-1] - 1].text[:1].isupper() or not fields:
        return False
    listed = all(t.text[:1].isupper() or t.text == "," for t in fields)
    body = len(after) > 1 and lowered(after) & _ENDS
    return listed and _is_field(after[-1]) and not body


def _is_field(token: Token) -> bool:
    """Whether a word is a field that a body is for, or those who are in it: "Surgeons"."""
    word = token.lower
    human = nouns.is_plural(word) and nouns.looks_human(nouns.singular(word))
    return human or word in _fields() or word.endswith(_OF_FIELDS)


_OF_FIELDS = tuple(
    sorted(
        nouns.words(
            """tion sion ment ance ancy ence ity ics ogy ing ture ship stry graphy affairs rights
            sciences arts trade works"""
        )
    )
)
"""Endings of nouns for what people do together: "Accountancy", "Innovation", "Industry"."""
_ENDS = OF_BODIES | nouns.BODIES | nouns.ORGANIZATIONS | nouns.words("room college school unit hub")
_JOINING = nouns.words("union association federation alliance network guild society congress")
"""Bodies of people in several trades."""


def lowered(tokens: Sequence[Token]) -> set[str]:
    """The words in lower case and the singular."""
    return {nouns.singular(t.lower) for t in tokens}


def one_office(tokens: Sequence[Token], place: int) -> bool:
    """Whether a joint stands between the two fields of one office or body: "Mines and Energy
    Minister Jane Roe", "Search and rescue agency Arlo"; "police and health officials" are two."""
    before, after = tokens[:place], tokens[place + 1 :]
    lead = next((i for i in range(len(before)) if _field(before[i:]) in _fields()), None)
    if lead is None or not _tells_whose(before[:lead]):
        return False
    return any(
        nouns.singular(token.lower) in _HOLDERS and _field(after[:head]) in _fields()
        for head, token in enumerate(after[:_LONGEST])
    )


def two_posts(tokens: Sequence[Token], place: int) -> bool:
    """Whether a joint stands between two posts of one person whom a name follows: "President and
    Chief Executive Officer, Jane Roe"; "the mayor and police chief Jane Roe" are two."""
    before, after = tokens[:place], tokens[place + 1 :]
    if tokens[place].lower != "and" or not before or before[-1].lower not in _LEADING:
        return False
    if any(t.lower in {"the", "a", "an"} for t in before):
        return False
    posts = next((i for i, t in enumerate(after) if t.lower not in _LEADING), len(after))
    named = [t for t in after[posts:] if t.is_word]
    return bool(posts) and len(named) > 1 and all(t.text[:1].isupper() for t in named[:2])


def in_clause(tokens: Sequence[Token], place: int) -> bool:
    """Whether a joint stands between two of whom a clause behind "who" tells, with nothing before
    or behind the second: "the mother of the man who killed son and fiancee"."""
    before, after = tokens[:place], tokens[place + 1 :]
    told = any(t.lower == "who" for t in before) and len(after) == 1
    return told and {before[-1].lower, after[0].lower} <= _AT_HOME


_AT_HOME = nouns.words(
    """wife husband fiance fiancé fiancee fiancée girlfriend boyfriend partner son daughter child
    children kids mother father brother sister cousin nephew niece"""
)
"""Who is somebody's, and stands without "his" in a headline."""


_LEADING = nouns.words(
    """president chairman chairwoman chair chief executive officer ceo coo cfo founder co-founder
    owner co-owner director managing general manager publisher editor principal partner
    chancellor"""
)
"""Words of posts at the head of a firm, of which one person often holds two."""


def one_parent(tokens: Sequence[Token], place: int) -> bool:
    """Whether what stands behind a joint tells of whom one is described how many children he has:
    "a resident | and mother of three"."""
    before, after = tokens[:place], [t.lower for t in tokens[place + 1 : place + 4]]
    if tokens[place].lower != "and" or len(after) < _PARENT or after[0] not in _PARENTS:
        return False
    children = after[2] in NUMBERS or after[2].isdigit()
    one = all(t.text.islower() for t in before[1:]) and not nouns.is_plural(before[-1].lower)
    return after[1] == "of" and children and one


_PARENTS = nouns.words(
    "mother father mum mom dad parent grandmother grandfather stepmother stepfather"
)
_PARENT = 3


def is_joined(tokens: Sequence[Token], place: int) -> bool:
    """Whether a joint stands inside one firm, one body or one office, or between what is one's."""
    return (
        of_levels(tokens, place)
        or one_firm(tokens, place)
        or one_office(tokens, place)
        or two_posts(tokens, place)
        or one_parent(tokens, place)
        or in_clause(tokens, place)
    )


def of_levels(tokens: Sequence[Token], place: int) -> bool:
    """Whether a joint or a comma stands between two levels of a land's bodies before one noun:
    "State, county and local officials"."""
    beside = (tokens[place - 1].lower, *(t.lower for t in tokens[place + 1 : place + 2]))
    levels = place > 0 and len(beside) > 1 and set(beside) <= LEVELS | {"federal", "local"}
    return levels and tokens[place].lower in {"and", "or", ","} and len(tokens) > place + _TWO


_TWO = 2


def _field(tokens: Sequence[Token]) -> str:
    return " ".join(t.lower for t in tokens)


def _tells_whose(tokens: Sequence[Token]) -> bool:
    """Whether words before a field only tell whose office it is: "the", "Brazil's", "Brazilian"."""
    if not tokens or is_possessive(tokens[-1]) or tokens[-1].lower in {"the", "a", "an"}:
        return True
    known = entity(tokens[-1].text)
    return len(tokens) == 1 and known is not None and known.sort == "state"


@cache
def _fields() -> frozenset[str]:
    """What ministers and agencies are for, without words that alone name a body."""
    return (offices.fields() | _FURTHER) - _BODIES


_LONGEST = 4
"""How many words after a joint the holder of the office stands at most."""
_BODIES = frozenset({"police", "treasury", "state", "home"})
_FURTHER = nouns.words(
    """search rescue arts safety innovation technology forestry parks wildlife land lands family
    media youth climate food drug prevention fire investment border"""
) | {"human services", "human development", "natural resources"}
_HOLDERS = nouns.words(
    """minister secretary ministry department agency service committee commission authority board
    chief commissioner official spokesman spokeswoman spokesperson bureau directorate office"""
)


def one_person(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether two nouns are what one person is: "his brother and adviser, Serge"."""
    plain = next((i for i, t in enumerate(after) if not t.text.islower()), 0)
    name = [t for t in after[plain:] if t.text != ","]
    if not plain or not name or after[0].lower in STARTS | {"the"}:
        return False
    # "Osker and defense secretary Ann Roe" are two
    surname = len(before) == 1 and before[0].text[:1].isupper() and before[0].lower not in HUMAN
    noun = not surname and all(t.text.islower() for t in before[1:])
    roles = [before[-1].lower, after[plain - 1].lower]
    single = noun and all(nouns.singular(r) == r and is_human(r) for r in roles)
    return single and all(t.text[:1].isupper() for t in name)


def is_human(word: str) -> bool:
    """Whether a noun in the singular is for a person."""
    return word in HUMAN or nouns.looks_human(word)
