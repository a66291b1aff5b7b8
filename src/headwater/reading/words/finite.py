"""Whether a stretch of words holds a finite verb, and a subject before it; by form alone."""

from __future__ import annotations

import re
from functools import lru_cache

from headwater.knowledge import grammar
from headwater.reading.words import nouns

_WORD = re.compile(r"[A-Za-z][\w'\u2019-]*|\d[\d,.]*")
_AUXILIARY = nouns.words(
    """
    is are was were am be been has have had do does did will would can could may might
    must shall should 's 're 've isn't aren't wasn't weren't hasn't haven't hadn't don't
    doesn't didn't won't wouldn't can't couldn't shouldn't cannot it's that's there's he's
    she's they're we're i'm you're they've we've i've they'd he'd she'd we'd i'd they'll
    we'll he'll she'll i'll you'll
    """
)
_PAST = grammar.words("past_forms") | {"said", "died", "lied"}
_PLAIN = _AUXILIARY | _PAST
_PRESENT = nouns.words(
    """
    says tells goes comes takes gives makes gets sees knows thinks finds leaves feels
    keeps holds brings begins becomes runs meets leads sends builds loses wins pays falls
    rises grows remains seems appears shows wants needs plans hopes fears believes expects
    claims denies accuses faces continues includes means allows requires suggests
    indicates reports warns calls demands supports backs opposes controls supplies depends
    belongs lies stands exists operates involves represents threatens targets seeks aims
    intends refuses supposes reads adds notes describes states argues say tell go come
    take give make get see know think find leave feel keep hold bring run remain seem
    appear want need believe expect mean continue face
    """
)
_NOT_VERBS = nouns.words(
    """
    need indeed red bed hundred breed seed speed weed naked sacred wicked rugged aged
    so-called united limited armed advanced alleged supposed wounded injured hatred
    kindred bloodshed shed unprecedented increased detailed
    """
)
_SUBORDINATE = frozenset(
    ["who", "which", "that", "whose", "whom", "where", "when", "if", "because"]
)


def has_verb(text: str, start: int, end: int) -> bool:
    """Whether `text[start:end]` holds a word that reads as a finite verb."""
    return any(is_finite(match.group()) for match in _WORD.finditer(text, start, end))


def has_plain_verb(text: str, start: int, end: int) -> bool:
    """Whether a word in `text[start:end]` can hardly be anything but a finite verb."""
    return not _PLAIN.isdisjoint(map(str.lower, _WORD.findall(text, start, end)))


def is_past(word: str) -> bool:
    """Whether a word in lower case reads as a past tense or past participle."""
    return word in _PAST or (word.endswith("ed") and len(word) > _SHORT and word not in _NOT_VERBS)


def has_subject_and_verb(text: str, start: int, end: int) -> bool:
    """Whether a finite verb stands after at least one word that can be its subject."""
    words = [match.group() for match in _WORD.finditer(text, start, end)]
    while words and words[0].lower() in {"that", "and", "but", "while"}:
        words = words[1:]
    inside = False
    for place, word in enumerate(words[:_REACH]):
        lower = word.lower()
        if place and lower in _SUBORDINATE:
            inside = True
        if place and is_finite(word):
            if not inside:
                return True
            inside = False
        if place == 0 and lower in _CONTRACTED:
            return True
    return False


_REACH = 24
"""How many words into a clause its verb may stand."""
_CONTRACTED = frozenset(word for word in _AUXILIARY if "'" in word and "n't" not in word)


@lru_cache(maxsize=8192)
def is_finite(word: str) -> bool:
    """Whether a word reads as a finite verb."""
    lower = word.lower().replace("\u2019", "'")
    if lower in _PLAIN or lower in _PRESENT:
        return True
    if lower in _NOT_VERBS or not word.islower() or "-" in lower:
        return False
    return lower.endswith("ed") and len(lower) > _SHORT


_SHORT = 4
