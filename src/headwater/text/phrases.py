"""Phrases and clauses without a parser: word classes, verb groups, noun phrases.

Every word of a stretch of text gets a class of one letter, so that phrases can be found by
regular expressions over the letters. The classes come from closed word lists, endings, capitals
and the neighbours of a word; they are made for finding who speaks, and are no full tagging.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.text.quotes import Quoted
from headwater.text.rows import maker
from headwater.text.tokens import compound, tokenize
from headwater.text.word_classes import by_itself, class_by_form, lexicon

# The classes:
#   D determiner or possessive   M number          N noun, adjective or unknown word   P name
#   T time word (Monday)         O pronoun         R relative pronoun after a noun     I preposition
#   Z "to"                       C and, or, but    S subordinator, question word       K "that"
#   X auxiliary or modal         V finite verb     B bare verb after to or a modal     A adverb
#   G -ing form                  E participle      H possessive mark                   Q a quotation
#   , : ; - ( ) .                the marks themselves; "." also ? ! …


class Word(NamedTuple):
    """A word, a mark or a whole quotation (`tag` "Q") with its place and class."""

    start: int
    end: int
    text: str
    lower: str
    tag: str


def read_words(text: str, start: int, end: int, quotes: Sequence[Quoted] = ()) -> tuple[Word, ...]:
    """The words of `text[start:end]` with their classes; empty for white space alone.

    Quotations that lie wholly inside become one word of class Q; those marked `scare` are read
    like other words, without their marks.
    """
    if not quotes:
        return _unquoted(text, start, end)
    raw: list[Word] = []
    at = start
    for quote in quotes:
        if quote.start < at or quote.end > end:
            continue
        _plain(text, at, quote.start, raw)
        if quote.scare:
            _scare(text, quote, raw)
        else:
            raw.append(Word(quote.start, quote.end, text[quote.start : quote.end], "", "Q"))
        at = quote.end
    _plain(text, at, end, raw)
    return _resolve(_joined(text, raw))


@lru_cache(maxsize=512)
def _unquoted(text: str, start: int, end: int) -> tuple[Word, ...]:
    """The words of a stretch whose quotations are none or are read like the rest."""
    # kept for a while: a sentence is read for its cues and for its noun phrases
    raw: list[Word] = []
    _plain(text, start, end, raw)
    return _resolve(_joined(text, raw))


def _scare(text: str, quote: Quoted, into: list[Word]) -> None:
    """The words in scare quotes; all in capitals they are a title: called “We Are One”."""
    words: list[Word] = []
    _plain(text, quote.inner_start, quote.inner_end, words)
    if len(words) > 1 and all(word.text[:1].isupper() for word in words):
        words = [Word(w.start, w.end, w.text, w.lower, "P") for w in words]
    into.extend(words)


_PARENTHESIS_WORDS = 8


def _joined(text: str, raw: list[Word]) -> list[Word]:
    """Make a short parenthesis after a word one word: "(D-Md.)", "(AP)"."""
    if "(" not in tags(raw):
        return raw
    found: list[Word] = []
    at = 0
    while at < len(raw):
        word = raw[at]
        stop = None
        if word.tag == "(" and at > 0:
            for i in range(at + 1, min(at + 2 + _PARENTHESIS_WORDS, len(raw))):
                if raw[i].tag == ")":
                    stop = i
                if raw[i].tag in ")QvX":
                    break
        if stop is None:
            found.append(word)
            at += 1
            continue
        whole = text[word.start : raw[stop].end]
        found.append(Word(word.start, raw[stop].end, whole, whole.lower(), ")"))
        at = stop + 1
    return found


def tags(words: Sequence[Word]) -> str:
    """The classes of `words` as one string, a letter each."""
    return "".join([word.tag for word in words])


def _plain(text: str, start: int, end: int, into: list[Word]) -> None:
    done = start
    tokens = tokenize(text, start, end)
    for place, (first, last, word, lower) in enumerate(tokens):
        if first < done:
            continue
        tag, short, joins = by_itself(word, lower)
        if short and text[last : last + 1] == "." and last + 1 < end:
            done = last + 1
            into.append(Word(first, done, word + ".", lower + ".", "P"))
            continue
        parts = compound(text, tokens, place, end) if joins else ()
        if len(parts) > 1:
            done = parts[-1].end
            whole = "".join(part.lower for part in parts)
            into.append(Word(first, done, text[first:done], whole, "N"))
            continue
        into.append(_made((first, last, word, lower, tag)))


_made = maker(Word)


_OPEN = frozenset("mvbPXT.KHGDN")
"""The classes that a word's neighbours may change."""
_BEFORE_NOUN = frozenset("DMHI")
_ARTICLES = frozenset(("a", "an", "the", "its", "my", "our", "their", "your", "every"))


def _resolve(raw: list[Word]) -> tuple[Word, ...]:
    """Settle the open classes from left to right by the neighbours."""
    done: list[Word] = []
    for index, word in enumerate(raw):
        tag = word.tag
        if tag not in _OPEN or (tag == "N" and not (done and done[-1].tag in "KR")):
            done.append(word)
            continue
        following = raw[index + 1] if index + 1 < len(raw) else None
        before = done[-1] if done and done[-1].tag != "A" else _before(done)
        if tag in "mvb":
            tag = _noun_or_verb(word, before, following, done)
        elif tag == "P":
            tag = _capital(word, before, following)
        elif (tag == "X" and _is_first_name(word, before, following)) or (
            tag == "T" and _is_title_of_paper(word, before, following)
        ):
            tag = "P"
        elif tag == "." and word.text == "." and _is_inner_dot(word, before, following):
            tag = "N"
        elif tag == "K" and before is not None and before.tag in "I":
            tag = "O"
        elif tag == "H" and before is not None and word.start != before.end:
            tag = "."
        elif tag == "G" and before is not None and before.tag in "DH":
            tag = "N"
        elif tag == "D" and _stands_alone(word, following):
            tag = "O"
        elif tag == "H" and following is not None and _is_contracted(word, following, before):
            tag = "X"
        if tag == "N" and following is not None and _is_relative_verb(word, following, done):
            tag = "V"
        done.append(
            word if tag == word.tag else Word(word.start, word.end, word.text, word.lower, tag)
        )
    return tuple(done)


def _is_relative_verb(word: Word, following: Word, done: list[Word]) -> bool:
    """An unknown word as the verb of a relative clause: "a group that tracks arms"."""
    if len(done) < 2 or done[-1].tag not in "KR" or done[-2].tag not in "N,":
        return False
    if done[-1].tag == "K" and (done[-2].tag == "," or saying.noun(done[-2].lower) is not None):
        return False
    singular = done[-2].tag == "," or not _is_plural(done[-2])
    after = "DNPMOI" if done[-1].lower == "who" else "DNPMO"
    return singular and third_person(word) and following.tag in after


def _is_first_name(word: Word, before: Word | None, following: Word | None) -> bool:
    """ "Will Rogers" against "Will it" and, in headlines, "Will Win"."""
    if before is None or following is None or word.lower not in {"will", "may"}:
        return False
    known = lexicon()
    return (
        word.text[0].isupper()
        and following.tag == "P"
        and (following.lower not in known.base and following.lower not in known.mixed)
    )


def _is_title_of_paper(word: Word, before: Word | None, following: Word | None) -> bool:
    """ "The Sun can reveal": a day's or month's short form after an article is a name."""
    short = len(word.text) == len("Sun") and word.text[0].isupper()
    return (
        short
        and before is not None
        and before.lower == "the"
        and (following is None or following.tag not in "M.")
    )


def _is_inner_dot(word: Word, before: Word | None, following: Word | None) -> bool:
    """The stop inside "GunBroker.com"."""
    return (
        before is not None
        and following is not None
        and before.end == word.start
        and following.start == word.end
        and following.text[0].isalnum()
    )


def _stands_alone(word: Word, following: Word | None) -> bool:
    """Whether a determiner has no noun after it and is a pronoun: "some said"."""
    if word.lower in {"the", "a", "an", "no", "every", "its", "their", "our", "your", "my"}:
        return False
    if following is not None and following.lower in words("participles_before_nouns"):
        return False
    if following is None or following.tag in "XVvI,.:;-)RZCH":
        return True
    return following.tag == "A" and word.lower not in {"his", "her"}


def _before(done: list[Word]) -> Word | None:
    """The last word that is no adverb."""
    for word in reversed(done[-4:]):
        if word.tag != "A":
            return word
    return done[-1] if done else None


def _is_contracted(word: Word, following: Word, before: Word | None) -> bool:
    """Whether 's stands for "is" or "has": after a pronoun, or before a participle or adverb."""
    if word.lower != "'s" or before is None:
        return False
    return before.tag in "OR" or following.lower in {"not", "been", "going", "a", "the", "an"}


def _capital(word: Word, before: Word | None, following: Word | None) -> str:
    """A capitalised word at the start of a sentence may be no name."""
    if before is not None and before.tag not in ".:-(Q":
        return "P"
    tag = class_by_form(word.lower)
    if tag == "G":
        return "G"
    if tag == "A":
        return "A" if word.lower.endswith("ly") else "P"
    if tag == "v" and following is not None and following.tag in "IDZ":
        return "E"
    return "P"


def _noun_or_verb(word: Word, before: Word | None, following: Word | None, done: list[Word]) -> str:
    lower = word.lower
    known = lexicon()
    after = following.tag if following is not None else "."
    if before is None:
        return "E" if lower in known.past and after in "IZ" else ("V" if word.tag != "m" else "N")
    if before.tag == "Z" or (before.tag == "X" and before.lower in _modal_words()):
        return "B"
    if before.tag == "X":
        return _after_auxiliary(word, before)
    if before.tag in "OR":
        if before.lower in {"these", "those", "this", "many", "some", "most", "both", "few"}:
            return "V" if lower in known.past or after in "KDOQXS" else "N"
        return "V"
    if lower in known.always_verbs and before.tag != "D":
        return "V"
    if before.tag in _BEFORE_NOUN:
        past = lower in known.past or lower.endswith("ed")
        if word.tag == "v" and past and after in "mNPG":
            return "E"
        noun = word.tag == "m" or past or before.lower in _ARTICLES
        return "N" if noun else "V"
    if word.tag == "m":
        return _mixed(word, before, after, done)
    if lower in known.past or lower.endswith("ed"):
        return _past(before, following, done)
    if lower in known.base_nouns and before.tag in "NP" and not _is_plural(before):
        return "N"
    return "V"


@cache
def _modal_words() -> frozenset[str]:
    return words("modals") | {
        "do",
        "does",
        "did",
        "didn't",
        "don't",
        "doesn't",
    }


def _after_auxiliary(word: Word, before: Word) -> str:
    if word.tag == "m" and before.lower in {"is", "are", "was", "were", "'s", "has", "have", "had"}:
        return "N"
    return "E"


def _mixed(word: Word, before: Word, after: str, done: list[Word]) -> str:
    """A word that is noun or verb: "officials claim that" against "their claim that"."""
    if word.lower == "close" and after == "Z" and before.tag in "NP":
        # "sources close to the inquiry"
        return "A"
    if (before.tag in "NPTCQ,)" and after in "KDOQS") or (before.tag in "NPT" and after in "PMZ"):
        third = word.lower.endswith("s") and not word.lower.endswith("ss")
        if before.tag in "NPT" and third != _is_plural(before):
            return "V"
        if before.tag in ",Q)" and after in "KDOQP":
            return "V"
    if before.tag in ",)" and after in "KDOQ":
        return "V"
    if before.tag in "NP" and after == "D" and not _has_verb(done):
        return "V"
    if after == "K" and before.tag in "NP" and not _has_verb(done) and not third_person(word):
        return "V" if _plural_head(done) else "N"
    if after == "Z" and any(w.lower in _MANY for w in done[-8:]) and not _has_verb(done):
        return "V"
    if before.tag in "NP" and after in ".," and any(w.tag in ",Q" for w in done[-5:]):
        # "..., records show."
        return "V" if word.lower.endswith("s") != _is_plural(before) else "N"
    return "N"


def third_person(word: Word) -> bool:
    """Whether a form ends like the third person singular of a verb."""
    return word.lower.endswith("s") and not word.lower.endswith("ss")


def _plural_head(done: list[Word]) -> bool:
    """Whether the noun phrase that opens the clause so far is in the plural."""
    head: Word | None = None
    start = max((i + 1 for i, w in enumerate(done) if w.tag in ",;:KSQ."), default=0)
    for word in done[start:]:
        if word.tag in "NP":
            head = word
        elif word.tag in "IERVZ" and head is not None:
            break
    return head is not None and _is_plural(head)


_MANY = frozenset(("many", "some", "several", "few", "most", "those", "both", "others"))


def _main_verb(done: list[Word]) -> bool:
    """Whether the clause so far has a finite verb outside of its relative clauses."""
    for word in done[-40:]:
        if word.tag == "R":
            return False
        if word.tag in "VX":
            return True
    return False


def _has_verb(done: list[Word]) -> bool:
    """Whether the clause so far has a finite verb."""
    for word in reversed(done[-25:]):
        if word.tag in "VX":
            return True
        if word.tag in ";:KSQ":
            return False
    return False


def _is_plural(word: Word) -> bool:
    return (word.lower.endswith("s") and not word.lower.endswith(("ss", "us", "is"))) or (
        word.lower in {"people", "police", "media", "men", "women", "children"}
    )


def _past(before: Word, following: Word | None, done: list[Word]) -> str:
    """A form in -ed: finite after a subject, a participle before "by" or after a preposition."""
    if following is not None and following.lower == "by":
        return "E"
    if before.tag in "ISVG":
        return "E"
    if before.tag in ",.:;(-C":
        return "V" if before.tag == "C" or not _main_verb(done) else "E"
    return "V"
