"""What stands in a subject beside its noun: relative clauses, appositions, describing participles.

None of it sets the stance of the clause: "the plan, which might cost billions, was approved".
"""

from __future__ import annotations

from collections.abc import Sequence

from headwater.reading.stance.classes import BOUNDARIES, CONTRACTED, DETERMINERS, PAST, SEEMING
from headwater.reading.stance.state import StanceWord
from headwater.reading.stance.words import AUXILIARIES, FINITE, NEGATIONS
from headwater.text.wordlists import words

_CLAUSE = 40
_ASIDE = 14
_DESCRIBED = words(
    "believed thought said suspected alleged known reported presumed understood feared accused"
)
"""Participles that describe a noun where no auxiliary goes before: "a man believed to be"."""


def is_past(word: str) -> bool:
    """Whether a word looks like a verb in the past."""
    return word in PAST or (word.endswith("ed") and len(word) > 3)


def is_owner(word: str) -> bool:
    """Whether a word tells whose the next is: "the union's", and not "it's"."""
    return word.endswith(("'s", "s'")) and word not in CONTRACTED and word != "let's"


def after_comma(words: Sequence[StanceWord], at: int) -> int:
    """The place after the next comma from `at`, the end where there is none."""
    for ahead in range(at, len(words)):
        if words[ahead].lower == ",":
            return ahead + 1
    return len(words)


def after_apposition(words: Sequence[StanceWord], comma: int) -> int:
    """Past ", no relation to the minister," and ", long expected to fall,"; 0 where there is none.

    It holds no finite verb and opens with "no" or "not", or a finite verb follows it.
    """
    end = after_comma(words, comma + 1)
    inside = words[comma + 1 : end]
    closed = len(inside) > 1 and inside[-1].lower == "," and end < len(words)
    if not closed or any(word.lower in FINITE for word in inside):
        return 0
    if inside[0].lower in ("no", "not"):
        return end - 1
    followed = words[end].lower in FINITE or is_past(words[end].lower)
    return end if followed and len(inside) <= _ASIDE else 0


def after_dashes(words: Sequence[StanceWord], at: int) -> int:
    """Past what stands between two dashes that open at `at`, to the verb behind it; 0 for none."""
    inside = at
    while inside < len(words) and words[inside].lower in DASHES:
        inside += 1
    for ahead in range(inside, min(len(words), at + _CLAUSE) if inside > at else 0):
        if words[ahead].lower in DASHES:
            end = ahead + 1
            while end < len(words) and words[end].lower in DASHES:
                end += 1
            verb = end < len(words) and (words[end].lower in FINITE or is_past(words[end].lower))
            return end if verb else 0
        if words[ahead].lower in (";", ":"):
            return 0
    return 0


DASHES = frozenset("-\u2013\u2014")


def after_relative(words: Sequence[StanceWord], at: int) -> int:
    """Past a relative clause without commas that opens at `at`: its main verb; 0 for none.

    The clause's own verb group is passed, and the next finite verb is the main one: "soldiers who
    refused to fight | were shot".
    """
    end = min(len(words), at + _CLAUSE)
    seen = at + 1
    while seen < end and words[seen].lower.endswith("ly"):
        seen += 1
    if words[at].lower == "that" and not _opens_verb(words, seen):
        # "responds that he left": a clause of its own, not one beside a noun
        return 0
    if not _is_present(words, seen):
        while seen < end and not (words[seen].lower in FINITE or is_past(words[seen].lower)):
            if words[seen].lower in (",", ";"):
                return 0
            seen += 1
        while seen < end and _in_group(words[seen]):
            seen += 1
    for ahead in range(seen + 1, end):
        word, before = words[ahead].lower, words[ahead - 1].lower
        after = words[ahead + 1].lower if ahead + 1 < end else ""
        if word in _BREAKS and not (word in _AT_A_TIME and after == "being"):
            return 0
        main = word in FINITE or word in PAST or _is_main(words, ahead)
        if word in SEEMING or (main and before != "being"):
            return ahead
    return 0


_AT_A_TIME = frozenset({"after", "before", "while", "since"})


def _opens_verb(words: Sequence[StanceWord], at: int) -> bool:
    return at < len(words) and (words[at].lower in FINITE or is_past(words[at].lower))


_BREAKS = (BOUNDARIES - {"and", "so", "as"}) | {"that", "which", "who"}


def _is_present(words: Sequence[StanceWord], at: int) -> bool:
    """Whether a verb in the present follows "who": "who live nearby", not "who police said"."""
    if at + 1 >= len(words) or words[at].capital or not words[at].lower.isalpha():
        return False
    word, after = words[at].lower, words[at + 1].lower
    plain = not (word in FINITE or is_past(word) or word in DETERMINERS or word in _PRONOUNS)
    return plain and not (after in FINITE or is_past(after))


_PRONOUNS = words("he she it they we you i people")


def _is_main(words: Sequence[StanceWord], at: int) -> bool:
    """Whether a word in -ed takes an object and follows a noun: "the suspect | issued a"."""
    if not words[at].lower.endswith("ed") or at + 1 >= len(words):
        return False
    before, after = words[at - 1].lower, words[at + 1].lower
    own = before in DETERMINERS or before in FINITE or before in AUXILIARIES or before == "and"
    return not own and after in ("a", "an", "the", "his", "her", "its", "their", "him", "them")


def _in_group(word: StanceWord) -> bool:
    return word.lower in AUXILIARIES or word.lower in FINITE or word.lower in NEGATIONS


def describes(words: Sequence[StanceWord], at: int) -> int:
    """Past a participle that describes the noun before it, to the main verb; 0 for none.

    "The man believed to be the leader | was arrested".
    """
    if at == 0 or words[at].lower not in _DESCRIBED or _in_group(words[at - 1]):
        return 0
    if at + 1 >= len(words) or words[at + 1].lower not in ("to", "of", "as"):
        return 0
    for ahead in range(at + 2, min(len(words), at + _CLAUSE)):
        word = words[ahead].lower
        if word in (",", ";", "that", "which", "who"):
            return 0
        if word in FINITE:
            return ahead
    return 0
