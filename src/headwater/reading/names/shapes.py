"""Runs of capitalised words that can be names, by orthography alone."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import NamedTuple

from headwater.knowledge.dates import CALENDAR
from headwater.reading.words.name_tables import OF_BODIES, OF_PLACES
from headwater.reading.words.name_words import COMMON, DATE_WORDS, opens_speech
from headwater.text.wordlists import words

_TOKEN = re.compile(
    r"(?:[A-Z]\.){2,}|[A-Z]\.(?=\s[A-Z])|(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Sgt|Capt|Sen|Rep|Gov|St|Jr"
    r"|Sr|Maj|Adm|Brig|Rev|Cmdr|Coun|Cllr|Const)\."
    r"|[^\W_]+(?:(?:['\u2019](?!s\b|S\b)|[-\u2011&])[^\W_]+)*|['\u2019][sS]\b|\S"
)
_JOINING = words(
    """
    de la van von der den bin al el da di du des ibn ben abu del dos le ter zu
    """
)
"""Small words that join the parts of a person's or a place's name."""
_LINKING = frozenset({"of", "and", "for", "on", "the", "&"})
"""Small words that join only what a body's or a place's head word began ("Bank of", "Gulf of")."""
_PARTICLE = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az|d|de|l)[-'\u2019][A-Z]")


class Token(NamedTuple):
    """A word or mark of the text."""

    start: int
    end: int
    text: str


@dataclass(frozen=True)
class Shape:
    """A run of capitalised words; `initial` where it begins its sentence."""

    tokens: tuple[Token, ...]
    initial: bool

    @property
    def start(self) -> int:
        """Where the run begins."""
        return self.tokens[0].start

    @property
    def end(self) -> int:
        """Where the run ends."""
        return self.tokens[-1].end

    @cached_property
    def words(self) -> tuple[str, ...]:
        """The words of the run."""
        return tuple([token.text for token in self.tokens])


def shapes(text: str, start: int, end: int) -> tuple[Shape, ...]:
    """The capitalised runs of `text[start:end]`, joined over "bin", "van der" and the like.

    "of", "and" and "for" join only after a head word that takes them ("Ministry of", "Gulf of").
    In a stretch in capitals only, or with a capital on most of its words (a headline), nothing is
    found. Ordinary words that begin a sentence are left out or cut off.
    """
    # initials and short titles keep their point
    words = list(_TOKEN.finditer(text, start, end))
    found: list[Shape] = []
    done = 0
    for at, word in enumerate(words):
        if at < done or not _capital(word[0]):
            continue
        initial = at == 0 or _is_initial(text, words[at - 1], word)
        run = _run(text, words, at)
        shape = _shape(run, initial)
        if shape is not None:
            found.append(shape)
        done = at + len(run)
    return tuple(found)


def _is_initial(text: str, before: re.Match[str], word: re.Match[str]) -> bool:
    """Whether the mark or the gap before a word shows that a sentence or a line begins with it."""
    if before[0] in ':"\u201c\u2018\u00ab|(\u2022':
        return True
    gap = text[before.end() : word.start()]
    return (bool(gap) and before[0] in ".!?") or "\n" in gap


def is_headline(text: str, start: int, end: int) -> bool:
    """Whether a short stretch without a full stop has a capital on most of its longer words.

    Capitals then show no names.
    """
    if end - start > 200 or text[start:end].rstrip().endswith((".", "!", "?", "\u201d", '"')):
        return False
    long = re.findall(r"[^\W\d_]{4,}", text[start:end])
    return len(long) >= 3 and sum(word[0].isupper() for word in long) >= 0.75 * len(long)


@lru_cache(maxsize=8192)
def _capital(word: str) -> bool:
    return (word[0].isupper() and word[0].isalpha()) or bool(_PARTICLE.match(word))


def _run(text: str, words: list[re.Match[str]], at: int) -> list[Token]:
    """The run that begins at `at`."""
    run = [_token(words[at])]
    ahead = at + 1
    linked = False
    while ahead < len(words) and ahead - at < 14:
        gap = text[words[ahead - 1].end() : words[ahead].start()]
        if not gap or "\n" in gap or len(gap) > 1:
            break
        word = words[ahead][0]
        if _capital(word):
            if linked and word.lower() in DATE_WORDS:
                break
            run += map(_token, words[at + len(run) : ahead + 1])
            linked = False
        elif word in _JOINING:
            pass
        elif word in _LINKING and not (linked and word not in ("the",)):
            if not _links(run, word):
                break
            linked = True
        else:
            break
        ahead += 1
    return run


def _token(match: re.Match[str]) -> Token:
    return Token(match.start(), match.end(), match[0])


def _links(run: list[Token], link: str) -> bool:
    lower = [token.text.lower() for token in run]
    if link == "of":
        return lower[-1] in OF_BODIES or lower[-1] in OF_PLACES
    if link in ("for", "on"):
        return lower[-1] in OF_BODIES
    if link == "the":
        return True
    # "Ministry of Health and Welfare": only once a body has been begun by its head and "of"
    return any(word in OF_BODIES for word in lower[:-1]) and "of" in lower


def _shape(run: list[Token], initial: bool) -> Shape | None:
    kept = list(run)
    if len(kept) > 1 and opens_speech(kept[0].text):
        # "Replied Ada Osk: “No.”"
        del kept[0]
    first = kept[0].start
    while kept and (
        (initial and kept[0].start == first and kept[0].text.lower() in COMMON)
        or kept[0].text in ("The", "A", "An", "I", "This", "That", "In", "On", "At")
        or kept[0].text.lower() in CALENDAR
        or not _capital(kept[0].text)
    ):
        first = kept[1].start if initial and len(kept) > 1 else first
        kept.pop(0)
    while kept and (
        kept[-1].text in ("I", "The", "A", "An", "In", "On", "At")
        or kept[-1].text.lower() in CALENDAR
        or not _capital(kept[-1].text)
    ):
        kept.pop()
    if (
        not kept
        or all(token.text.lower() in COMMON for token in kept)
        or is_title([token.text for token in kept])
    ):
        return None
    return Shape(tuple(kept), initial and kept[0].start == run[0].start)


def is_title(run: Sequence[str]) -> bool:
    """Whether words are a piece of a title with capitals, "Osk Man Accused Of Firing At Police", or
    run into a date, "Osk County on Oct"."""
    if len(run) > 1 and run[-2] == "on" and run[-1].lower() in DATE_WORDS:
        return True
    return len(run) >= _MANY and not _OF_TITLES.isdisjoint(run)


_MANY = 4
_OF_TITLES = words(
    """
    By About After Accused Shot Killed Charged Arrested Says Said Fatally Who Is Are Was Were Has
    Have How Why What When Wanted Dies Died Kills Injured Hurt
    """
)
"""Words that no name of four words or more has with a capital inside it."""
