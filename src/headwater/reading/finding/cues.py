"""Cues: the words of a sentence that tie a content to a source."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum
from functools import lru_cache

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.knowledge.saying import Saying, SourceSide
from headwater.reading.words.units import Unit
from headwater.text.wordlists import words as listed

_BE = words("forms_of_be")
_HAVE = words("forms_of_have")
_LINKS = words("links")


class Voice(Enum):
    """How a cue stands to its source."""

    ACTIVE = "active"
    """the source is the subject"""
    PARTICIPLE = "participle"
    """"saying", "citing": the source is the subject of the clause it hangs on"""
    PASSIVE = "passive"
    """"was described": the source follows after "by", if at all"""
    AFTER = "after"
    """"according to": the source follows"""
    UNSOURCED = "unsourced"
    """"reportedly", "it emerged": no source"""
    NOUN = "noun"
    """"the claim", "officials' assessment": the source owns the noun or follows after "by" """


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue as word indexes of its unit, half-open; `core` is the word of saying itself."""

    first: int
    stop: int
    core: int
    saying: Saying
    voice: Voice


def find_cues(unit: Unit) -> tuple[Cue, ...]:
    """Every word or phrase of `unit` that may be a cue, in order, none overlapping another."""
    found: list[Cue] = []
    lowers, at = unit.lowers, 0
    while at < len(lowers):
        cue = _cue_at(unit, at) if _may_be_cue(lowers[at]) else None
        if cue is not None and found and cue.first < found[-1].stop <= cue.core:
            # "has reportedly informed": the adverb is a cue of its own
            cue = replace(cue, first=found[-1].stop)
        if cue is None or (found and cue.first < found[-1].stop):
            at += 1
            continue
        found.append(cue)
        at = cue.stop
    return tuple(found)


def _cue_at(unit: Unit, at: int) -> Cue | None:
    return (
        _phrase_at(unit, at)
        or _verb_at(unit, at)
        or _adverb_at(unit, at)
        or _noun_at(unit, at)
        or _figure_at(unit, at)
    )


@lru_cache(maxsize=4096)
def _may_be_cue(word: str) -> bool:
    """Whether a word in lower case is one of saying, or the first one of a phrase of saying."""
    verb_or_noun = saying.verb(word) is not None or saying.noun(word) is not None
    figure = word in saying.placing().forms or word in saying.unsourced_adverbs()
    return verb_or_noun or figure or word in saying.phrases()


def _phrase_at(unit: Unit, at: int) -> Cue | None:
    for phrase, entry in saying.phrases().get(unit.lower(at), ()):
        if unit.lowers[at : at + len(phrase)] == phrase:
            if phrase == ("per",) and not _is_per(unit, at):
                continue
            voice = {
                SourceSide.BEFORE: Voice.ACTIVE,
                SourceSide.AFTER: Voice.AFTER,
                SourceSide.NONE: Voice.UNSOURCED,
            }[entry.side]
            if voice is Voice.ACTIVE and phrase[0].endswith("ing") and unit.tag(at - 1) != "X":
                voice = Voice.PARTICIPLE
            first = _group_start(unit, at) if voice is Voice.ACTIVE else at
            return Cue(first, at + len(phrase), at, entry, voice)
    return None


def _is_per(unit: Unit, at: int) -> bool:
    """ "per CNN", not "per cent" or "10 per day"."""
    return unit.tag(at - 1) in ",.-" and unit.tag(at + 1) in "PD"


def _verb_at(unit: Unit, at: int) -> Cue | None:
    entry = saying.verb(unit.lower(at))
    if entry is None:
        return None
    if unit.lower(at + 1) == "up" and entry.lemma in {"show", "call", "report"}:
        return None
    if unit.lower(at) == "states" and unit.lower(at - 1) in _OF_LANDS:
        return None
    tag = unit.tag(at)
    if tag not in "VEBG" and not _title_verb(unit, at, entry):
        return None
    first = _group_start(unit, at)
    group = [unit.lower(i) for i in range(first, at)]
    if tag == "G" and not any(word in _BE for word in group):
        return (
            Cue(at, at + 1, at, entry, Voice.PARTICIPLE) if unit.tag(at - 1) not in "IZ" else None
        )
    if tag == "E" and group and any(word in _BE for word in group[-3:]):
        return Cue(first, at + 1, at, entry, Voice.PASSIVE)
    if tag == "E" and not any(word in _HAVE or word.endswith("'ve") for word in group):
        if unit.lower(at + 1) == "by":
            return Cue(at, at + 1, at, entry, Voice.PASSIVE)
        if not (unit.tag(at - 1) in "NPO,)" and entry.strong):
            return None
    infinitive = tag == "B" and unit.tag(at - 1) == "Z"
    if infinitive or (unit.lower(at) == entry.lemma and _after_infinitive(unit, at)):
        return None
    return Cue(first, at + 1, at, entry, Voice.ACTIVE)


_OF_LANDS = listed(
    """gulf balkan baltic nordic caribbean sahel arab african asian european american western
    eastern northern southern central neighbouring neighboring coastal border member all both many
    several most some other these those"""
)
"""Words behind which "states" are lands: "Gulf states"."""


def _after_infinitive(unit: Unit, at: int) -> bool:
    """Whether a bare verb goes on with an infinitive: "refused to confirm or deny"."""
    return unit.tag(at - 1) == "C" and unit.tag(at - 2) == "B" and unit.tag(at - 3) == "Z"


def _figure_at(unit: Unit, at: int) -> Cue | None:
    """ "put the toll at 31", "puts the wreck some 20 km off Orr": somebody gives a number."""
    entry = saying.placing()
    if unit.lower(at) not in entry.forms or unit.tag(at) not in "VEBG":
        return None
    if unit.tag(at - 1) == "Z" or not _places(unit, at + 1):
        return None
    if unit.tag(at) == "G":
        return Cue(at, at + 1, at, entry, Voice.PARTICIPLE)
    return Cue(_group_start(unit, at), at + 1, at, entry, Voice.ACTIVE)


_FIGURE_REACH = 12
_COUNTS = words("count_nouns")
_APPROXIMATE = frozenset(("some", "about", "around", "roughly", "nearly", "almost", "over"))


def _places(unit: Unit, at: int) -> bool:
    """Whether a noun phrase with its number begins at `at`: "... at 31", "... 20 km off Orr"."""
    if unit.tag(at) not in "DPO":
        return False
    counts = False
    for i in range(at, min(at + _FIGURE_REACH, len(unit.words))):
        counts = counts or unit.lower(i) in _COUNTS
        if unit.tag(i) in ",.;:VXKSRQ":
            return False
        if unit.lower(i) == "at" and i > at + 1:
            near = range(i + 1, i + 5)
            return counts and any(unit.tag(n) == "M" or unit.lower(n) in _LARGE for n in near)
        if unit.tag(i) == "M" and i > at + 1:
            far = unit.lower(i - 1) in _APPROXIMATE or unit.tag(i - 1) == "N"
            return far and unit.tag(i + 1) == "N" and _measured(unit, i + 2)
    return False


_LARGE = frozenset(("hundreds", "thousands", "millions", "billions", "dozens", "tens", "zero"))


def _measured(unit: Unit, at: int) -> bool:
    """Whether a direction follows a distance: "20 nautical miles off", "150 km southwest of"."""
    return any(unit.lower(i) in _DIRECTIONS for i in range(at, at + 3))


_DIRECTIONS = words("directions")


def _title_verb(unit: Unit, at: int, entry: Saying) -> bool:
    """A capitalised verb in a headline set in capitals: "Putin Says Talks Are Under Way"."""
    word = unit.words[at]
    return (
        unit.block.kind.value == "title"
        and word.tag == "P"
        and at > 0
        and entry.strong
        and word.lower.endswith("s")
        and unit.tag(at - 1) in "NPO"
    )


def _group_start(unit: Unit, at: int) -> int:
    """The first word of the verb group that ends at `at`: auxiliaries, adverbs, negation."""
    first = at
    while first > 0 and unit.tag(first - 1) in "XA":
        first -= 1
    while first < at and unit.tag(first) == "A" and unit.tag(first - 1) in ".,;:-Q" and first > 0:
        first += 1
    if first < at and first == 0 and unit.tag(first) == "A":
        first += 1
    return first


def _adverb_at(unit: Unit, at: int) -> Cue | None:
    if unit.lower(at) not in saying.unsourced_adverbs():
        return None
    return Cue(at, at + 1, at, saying.unsourced(), Voice.UNSOURCED)


def _noun_at(unit: Unit, at: int) -> Cue | None:
    """A noun of saying with a that-clause, or owned and followed by what it says."""
    entry = saying.noun(unit.lower(at))
    if entry is None or unit.tag(at) not in "NV":
        return None
    if (unit.tag(at + 1) == "K" and unit.tag(at + 2) not in "VXA") or (
        unit.lower(at + 1) == "by" and unit.tag(at) == "N"
    ):
        return Cue(at, at + 1, at, entry, Voice.NOUN)
    if unit.tag(at - 1) == "H" and unit.lower(at + 1) in _LINKS:
        return Cue(at, at + 2, at, entry, Voice.NOUN)
    return None


def links(word: str) -> bool:
    """Whether a preposition can stand between a cue and its content."""
    return word in _LINKS
