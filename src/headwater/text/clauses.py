"""Whether words are a clause by themselves: a subject with a finite verb of its own."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from headwater.knowledge import grammar, saying
from headwater.text.phrases import Word, read_words, tags
from headwater.text.wordlists import words

_READ = 300
"""Characters within which the verb of a clause must stand."""
_ASKING = grammar.words("questions") - {"if", "when", "where"}
_PREPOSED = frozenset({"as", "since", "before", "after", "until", "once", "so"})
"""Words that open a clause or stand before a noun alone: "as mayor", "after the vote"."""
_UNFINISHED = frozenset({"be", "been", "being", "having", "to"})
_LAST = frozenset(
    {"involved", "concerned", "affected", "killed", "injured", "wounded", "hurt", "displaced"}
    | {"detained", "arrested", "held", "needed", "required", "used"}
)
"""Participles that describe the noun before them where nothing follows: "the men involved"."""
_NOMINATIVE = frozenset({"he", "she", "they", "we", "i"})
_NOUN = re.compile("D[NMGEA]*N")
"""A noun that a clause without its pronoun hangs on: "the money | he owes"."""
_SUBJECT = frozenset("NPOTDMGKQ")


@lru_cache(maxsize=8192)
def is_clause(words: str) -> bool:
    """Whether `words` hold a finite verb after a subject, outside of what hangs on a noun.

    "the mill burned" and "that it burned" do; "him of arson", "the guard to step back", "how it
    burned", "a mill that burned" and no words at all do not. A question is one.
    """
    read = read_words(words[:_READ], 0, min(len(words), _READ))
    first = next((at for at, word in enumerate(read) if word.tag not in ".,:;-(HC"), len(read))
    read = read[first:]
    if words.rstrip(" \"'”’").endswith("?"):
        return True
    return bool(read) and not _is_joined(read[0].lower) and _has_verb(read)


def governs(cue: str, content: str) -> bool:
    """Whether words are nothing without the words of saying right before them.

    "urged | the guard to step back", "denied | any part in it" and all behind a preposition
    ("spoke of | raising the dam") are such, and whatever is ordered or asked for but in its own
    words ("ordered | Osk held", "asked | that they go"); what follows a colon, or a verb of speech
    that takes clauses alone ("says | sabotage"), is not.
    """
    last = cue.split()[-1:]
    if not last or not last[0][-1].isalnum():
        return False
    if last[0].lower() in _GOVERNING or (bids(cue) and content[:1] not in _MARKS):
        return True
    known = saying.verb(last[0])
    clausal = known is not None and known.strong and _CLAUSES.issuperset(known.takes)
    joined = _is_joined(content.split(None, 1)[0].lower()) if content.split() else False
    return not is_clause(content) and (joined or not clausal)


def bids(cue: str) -> bool:
    """Whether words of saying order something or ask for it: what follows is not put as so."""
    known = saying.verb((cue.split() or [""])[-1])
    return known is not None and known.lemma in _BIDDING


_BIDDING = words(
    """
    ask urge demand request propose recommend order instruct command direct encourage exhort implore
    beg invite
    """
)
_MARKS = frozenset("\"'\u201c\u2018\u00ab")
_CLAUSES = frozenset({"that", "bare", "quote", "wh"})
_GOVERNING = frozenset({"about", "against", "at", "for", "from", "into", "of", "to", "with"})


def _is_joined(word: str) -> bool:
    """Whether a word in lower case joins what it opens to a verb before it: "to", "how"."""
    return word == "to" or word in _ASKING


def _has_verb(read: Sequence[Word]) -> bool:
    """Whether a finite verb follows a subject and is not that of a clause inside another."""
    hanging = bound = False
    all_tags = tags(read)
    for at, word in enumerate(read):
        before = read[at - 1] if at else None
        if word.tag == "S":
            bound = bound or word.lower not in _PREPOSED
        elif word.tag == ",":
            bound = False
        elif word.tag == "R" or (word.tag == "K" and before is not None and before.tag == "N"):
            hanging = True
        elif before is not None and (word.tag == "D" or word.lower in _NOMINATIVE):
            timed = before.lower in grammar.words("time_heads")
            hanging = hanging or (not timed and _NOUN.fullmatch(all_tags, 0, at) is not None)
        elif word.tag in "VX" and _is_finite(word, all_tags[:at]):
            if word.lower in _LAST and not any(one.tag not in ".,:;-(C" for one in read[at + 1 :]):
                continue
            subject = word.tag == "X" or not _SUBJECT.isdisjoint(all_tags[:at])
            if subject and not (hanging or bound):
                return True
            hanging = bound = False
    return False


def _is_finite(word: Word, before: str) -> bool:
    """Whether a verb or auxiliary is finite: no "to be", "been", "her will" or "a bit"."""
    return word.lower not in _UNFINISHED and not before.rstrip("A").endswith(("Z", "D"))
