"""What comes after the verb of an event: objects that are denied, things that are stopped."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.knowledge.acts import Part, senses_of
from headwater.knowledge.inflection import forms
from headwater.reading.stance.classes import (
    BE,
    DETERMINERS,
    MARKERS,
    OPENING,
    PREPOSITIONS,
    QUANTIFIERS,
)
from headwater.reading.stance.nouns import NUMBERS
from headwater.reading.stance.state import StanceWord
from headwater.reading.stance.words import AUXILIARIES, FINITE
from headwater.text.wordlists import ordered, words

_CLOSE = words("to in of by into")
"""Prepositions that belong to the verb before them where a quantifier follows: "led to no
arrests", "spoke to nobody"."""

_STOPS = words(
    """
    , ; : . ? ! ( ) that which who whom whose where when while because although though if unless
    and or but so than
    """
)
_REACH = 7
"""How many words after its verb an object may begin ("left the two captains no food")."""

_DENYING = QUANTIFIERS | {"not", "never", "n't"}
_CLAUSAL = words("of as : i we he she they he's she's it's we've they've there")
_SAID = 12
_NOT_EVEN = frozenset({"a", "one", "guilty", "liable"})
"""What "not" denies after a verb: "fired not a shot", "found him not guilty"."""
_ONLY = 5
_BESIDE = 14
_THINGS = frozenset(
    form
    for base in ordered(
        """
        drop stop block intercept suspend freeze ban bar halt reverse delay quit resist avoid
        withhold foil end cease spurn abandon
        """
    )
    for form in forms(base)
) | {"froze", "frozen"}
"""Verbs that deny an act they stop, and are the event where a thing is stopped, or dropped."""

_DEEDS = words(
    """
    plan plans bid effort efforts idea project projects programme program programmes programs
    war aid support funding hostilities bombing march rally tour trip summit flight flights move
    moves process work services service exports imports trade ceasefire truce
    """
)
_DEALS = words(
    """
    deal deals agreement agreements talks treaty accord accords pact race contest summit plan
    plans project bid negotiations meeting tournament contract sale merger event venture
    competition running alliance conference games
    """
)


def denied_object(words: Sequence[StanceWord], verb: int) -> bool:
    """Whether the object of the verb at `verb` denies the event: "killed no one"."""
    for at in range(verb + 1, min(verb + 1 + _REACH, len(words))):
        word, before = words[at].lower, words[at - 1].lower
        if words[at].inert:
            return False
        if word in QUANTIFIERS and not is_answer(words, at):
            return before not in PREPOSITIONS or before in _CLOSE or _is_nobody(words, at)
        if word == "not" and at + 1 < len(words) and words[at + 1].lower in _NOT_EVEN:
            return not any(w.lower == "but" for w in words[at : at + _REACH])
        if word in _STOPS or word in FINITE:
            return False
        if word in PREPOSITIONS:
            ahead = words[at + 1].lower if at + 1 < len(words) else ""
            if ahead not in QUANTIFIERS:
                return False
    return False


def _is_nobody(words: Sequence[StanceWord], at: int) -> bool:
    """Whether nobody is meant, not a thing lacked: "heard from neither", not "with no lawyer"."""
    if words[at].lower == "no":
        return at + 1 < len(words) and words[at + 1].lower == "one"
    return words[at].lower in ("nobody", "none", "neither")


def is_answer(words: Sequence[StanceWord], at: int) -> bool:
    """Whether "no" at `at` is a word of its own: "No, he did", "answered no and wept"."""
    if words[at].lower != "no":
        return False
    ahead = words[at + 1].lower if at + 1 < len(words) else "."
    return not ahead[0].isalnum() or ahead in ("and", "but", "when", "because")


def only_and_not(words: Sequence[StanceWord], verb: int) -> bool:
    """Whether one thing is allowed and the rest denied: "held only grain and no weapons"."""
    near = words[max(verb - 1, 0) : verb + _ONLY]
    if not any(word.lower in ("only", "solely", "just") and not word.inert for word in near):
        return False
    for at in range(verb + 1, min(verb + _BESIDE, len(words))):
        if words[at].lower == "and":
            after = [word.lower for word in words[at + 1 : at + 6]]
            if after[:1] == ["that"]:
                return not _DENYING.isdisjoint(after[2:4])
            return not _DENYING.isdisjoint(after[:1])
        if words[at].lower in (".", ";", "?"):
            return False
    return False


def is_deed(word: str) -> bool:
    """Whether a noun names something done: "shipment", "talks", "attack"."""
    if word in _DEEDS or word.endswith(("tion", "tions", "sion", "sions", "ment", "ments", "ing")):
        return True
    return any(sense.part is Part.NOUN for sense in senses_of(word))


def stops_thing(words: Sequence[StanceWord], at: int) -> bool:
    """Whether the verb of stopping at `at` has a thing, not an act, as its object.

    In the passive the subject is the object.
    """
    if words[at].lower not in _THINGS:
        return False
    near = [word.lower for word in words[max(at - 2, 0) : at]]
    if near and near[-1].endswith("ly"):
        near.pop()
    passive = bool(near) and near[-1] in ("was", "were", "been", "is", "are", "being")
    opens = [n for n in range(at) if words[n].lower in (",", ";", ":", "that", "and", "but")]
    stretch = words[opens[-1] + 1 if opens else 0 : at] if passive else words[at + 1 :]
    head = ""
    for word in stretch[:_BESIDE]:
        lower = word.lower
        ends = lower in _STOPS or lower in PREPOSITIONS or lower in FINITE or lower in AUXILIARIES
        if ends and head:
            break
        if not ends and lower not in ("the", "a", "an", "its", "his", "her", "their"):
            head = lower
    return bool(head) and not is_deed(head)


def pulls_out(words: Sequence[StanceWord], after: int) -> bool:
    """Whether "pull out" before `after` is a withdrawal: "of the deal", "of buying"."""
    if after >= len(words) or words[after].lower != "of":
        return False
    near = [word.lower for word in words[after + 1 : after + 6]]
    return bool(near) and (near[0].endswith("ing") or bool(_DEALS.intersection(near)))


def is_literal(words: Sequence[StanceWord], at: int, length: int) -> bool:
    """Whether a phrase means the plain thing: a gun pulled out, a camp far from the town, a man who
    walked up to the house, a firm that will give up to 100 million, the house in question."""
    first, last = words[at].lower, words[at + length - 1].lower
    after = at + length
    if (first, last) == ("open", "to"):
        return not _is_offered(words, after)
    if (first, last) == ("in", "question"):
        return at == 0 or words[at - 1].lower not in _DOUBTED
    if first.startswith("walk") and last == "away":
        return not _leaves_deal(words, after)
    if first.startswith("pull") and last == "out":
        before = words[at - 1].lower if at else ""
        return before in BE or not pulls_out(words, after)
    if (first, last) == ("on", "table"):
        return at == 0 or words[at - 1].lower not in _LEFT_TO | _OFFERS
    if first == "up":
        return at == 0 or words[at - 1].lower not in _LEFT_TO
    if last == "up" and words[at].lower in _GIVING and after + 1 < len(words):
        much = words[after + 1].lower
        return words[after].lower == "to" and (much[0] in "0123456789$£€" or much in NUMBERS)
    if first == "far" and after < len(words):
        return words[after].lower in DETERMINERS or words[after].capital
    return False


def _is_offered(words: Sequence[StanceWord], after: int) -> bool:
    """Whether somebody is open to doing something: "to selling", "to talks", not "to students"."""
    near = [word.lower for word in words[after : after + 4]]
    return bool(near) and (near[0].endswith("ing") or not _OPTIONS.isdisjoint(near))


def _leaves_deal(words: Sequence[StanceWord], after: int) -> bool:
    near = [word.lower for word in words[after : after + 6]]
    return near[:1] == ["from"] and (near[1:2] == ["table"] or not _DEALS.isdisjoint(near))


_OPTIONS = _DEALS | words(
    "idea ideas suggestion suggestions possibility option options offer offers proposals compromise"
    " dialogue discussion discussions change changes cooperation"
)
_LEFT_TO = BE | words("'s 're left remains remain not n't entirely all really solely largely still")
"""What stands before "up to the" where somebody is to decide: "it is up to the court"."""
_OFFERS = words("offer offers option options deal deals plan plans proposal proposals now back put")
"""What stands before "on the table" where somebody is to decide, beside those."""
_GIVING = frozenset(forms("give"))
_DOUBTED = BE | words(
    """
    'm 's 're left remain remains remained remaining not n't now still seriously put puts call calls
    called calling bring brings brought throw throws thrown threw place places placed very much
    """
)
"""What stands before "in question" where it is doubted; elsewhere it is the one spoken of."""


def says(words: Sequence[StanceWord], at: int) -> bool:
    """Whether a clause follows the verb of saying before `at`; else saying it is the event."""
    ahead = [word.lower for word in words[at : at + _SAID]]
    passive = at > 1 and words[at - 2].lower in BE
    if passive and not OPENING.union(MARKERS, ("of", "as")).intersection(ahead[:4]):
        return False
    if not ahead or OPENING.intersection(ahead[:3]) or "that" in ahead:
        return True
    end = next((n for n, w in enumerate(ahead) if w in ("who", "which", "when")), len(ahead))
    ahead = ahead[:end]
    if any(w in FINITE or w in MARKERS or w in _CLAUSAL for w in ahead):
        return True
    return any(w.endswith(("ing", "ed")) and len(w) > 5 and w not in _NO_VERBS for w in ahead)


_NO_VERBS = frozenset({"anything", "nothing", "something", "everything", "morning", "evening"})


def is_found(words: Sequence[StanceWord], at: int) -> bool:
    """Whether the proof before `at` is what was found: "no evidence was found in the flat"."""
    ahead = [word.lower for word in words[at : at + 6]]
    if OPENING.intersection(ahead) or "of" in ahead[:1] or "for" in ahead[:1]:
        return False
    return not ahead or ahead[0] in FINITE or ahead[0] in PREPOSITIONS or ahead[0] in ",;."
