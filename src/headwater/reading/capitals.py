"""Capitals in a phrase: proper names, titles before them, abbreviations."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import states
from headwater.reading import nouns
from headwater.reading.phrase_words import (
    ARTICLES,
    COMMON,
    DETERMINERS,
    HONOURS,
    INITIALS,
    NUMBERS,
    POSSESSIVES,
    SHARES,
    SOURCE_NOUNS,
    SUFFIXES,
)
from headwater.text.tokens import Token

_LEADS = DETERMINERS | ARTICLES | POSSESSIVES


def is_abbreviation(tokens: Sequence[Token], place: int) -> bool:
    """Whether the stop at `place` ends an initial or a short title before a name."""
    before = tokens[place - 1]
    return len(before.text) == 1 or before.lower in INITIALS


def capital_run(core: Sequence[Token]) -> list[Token]:
    """The tokens at the end of `core` that read as a proper name."""
    start = len(core)
    while start > 0:
        token = core[start - 1]
        if is_possessive(token):
            break
        capital = token.text[:1].isupper() or (token.lower in SUFFIXES)
        capital = capital or (token.text == "&" and 1 < start < len(core))
        capital = capital or (token.lower == "and" and _joins_name(core, start - 1))
        capital = capital or (start < len(core) and _ORDINAL.fullmatch(token.text) is not None)
        initial = token.text == "." and start > 1 and _dotted(core, start - 1)
        particle = token.lower.split("-")[0].rstrip("'") in nouns.PARTICLES and start < len(core)
        if not (capital or initial or particle or token.lower.startswith(("al-", "el-"))):
            break
        start -= 1
    run = list(core[start:])
    while len(run) > 1 and run[-1].text in HONOURS and run[-2].text != "&":
        run = run[:-1]
    while run and (run[0].lower in _LEADS or run[0].text == "." or run[0].text.endswith("-based")):
        run = run[1:]
    return run


def _joins_name(core: Sequence[Token], place: int) -> bool:
    """Whether "and" stands inside a body's name: "the Security and Intelligence Service"."""
    if not 0 < place < len(core) - 1 or core[0].lower != "the" or place != _SECOND:
        return False
    before = core[place - 1]
    body = core[-1].text[:1].isupper() and core[-1].lower in _BODIES
    return body and before.text[:1].isupper() and states.by_name(before.text) is None


_SECOND = 2
_BODIES = nouns.BODIES | nouns.ORGANIZATIONS


def _dotted(core: Sequence[Token], place: int) -> bool:
    return is_abbreviation(core, place) or place == len(core) - 1


_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_PARTIES = frozenset({"republican", "republicans", "democrat", "democrats", "native"})
"""Nouns for people that keep their capital."""
_TRADES = (
    "ist",
    "ster",
    "eer",
    "logist",
    "grapher",
    "maker",
    "keeper",
    "worker",
    "holder",
    "woman",
)
"""Endings of words for people by their trade ("pollster", "journalist")."""
_SHORTEST = 5


_OPENERS = _LEADS | nouns.INDEFINITE | COMMON


def is_title(word: str) -> bool:
    """Whether a word in lower case stands before a name as a title, post or trade."""
    last = word.rsplit("-", 1)[-1].rstrip(".")
    plain = nouns.singular(last)
    if word.startswith(("al-", "el-")):
        return False
    if word.endswith("year-old") or word == "old":
        return True
    return (
        bool({last, plain} & nouns.TITLES)
        or plain in nouns.POSTS
        or word in {"elect", "president-elect"}
    )


def is_trade(word: str) -> bool:
    """Whether a word in lower case before a name tells a trade by its ending ("pollster")."""
    return word.endswith(_TRADES) and len(word) > _SHORTEST


def is_possessive(token: Token) -> bool:
    """Whether a token is the ending of a possessive."""
    return token.lower in {"'s", "'"}


def is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether the first of these words is in capitals to open a report: "BRAVE little Ann"."""
    if len(tokens) < 2 or len(tokens[0].text) < _SHORTEST or tokens[0].end == tokens[1].start:
        return False
    return tokens[0].text.isupper() and not tokens[1].text.isupper() and tokens[1].is_word


def is_common(token: Token, alone: bool) -> bool:
    """Whether a capital at the start of a phrase is only that of the sentence."""
    lower = token.lower
    return (
        (lower in _OPENERS and lower not in _PARTIES)
        or lower in NUMBERS
        or (nouns.singular(lower) in SOURCE_NOUNS and lower not in _PARTIES)
        or lower in nouns.PRONOUNS
        or lower in SHARES
        or "-" in lower
        or (not alone and lower.endswith(("ed", "ing", "al", "ous", "ive")))
    )


def after_determiners(core: Sequence[Token]) -> int:
    """How many tokens of `core` an article or the like takes: 0 or 1."""
    return 1 if len(core) > 1 and core[0].lower in _LEADS else 0
