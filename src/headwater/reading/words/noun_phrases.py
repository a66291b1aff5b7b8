"""What a noun phrase is and where it ends; times and channels that stand beside it."""

from __future__ import annotations

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.reading.words.units import Unit
from headwater.text.word_classes import lexicon

_CHANNELS = words("channels")


JOINTS = frozenset({"and", "or", "&", "plus", "nor"})


def subject_after(unit: Unit, at: int, plain: bool = False) -> tuple[int, int] | None:
    """The words of the noun phrase that names a source from the word `at` on, half-open.

    Takes appositions and relative clauses with it; stops before times, the channel ("in a
    statement") and whatever opens a clause. `plain` takes no apposition. None
    where no noun phrase begins there.
    """
    while unit.tag(at) == "A" and unit.lower(at) not in {"both"} and unit.tag(at + 1) in "DPON":
        at += 1
    if unit.tag(at) == "E" and unit.tag(at + 1) not in "NP":
        return None
    if unit.tag(at) not in "DPOMNTHE" or at >= len(unit.words):
        return None
    if unit.tag(at) == "O" and unit.lower(at) in {"he", "she", "they", "i", "we", "it", "you"}:
        return (at, at + 1)
    stop = noun_phrase_end(unit, at)
    if plain:
        return (at, stop) if stop > at else None
    while stop < len(unit.words) and unit.tag(stop) == "," and _is_apposition(unit, stop + 1):
        following = noun_phrase_end(unit, stop + 1)
        if following <= stop + 1:
            break
        stop = following
    return (at, stop) if stop > at else None


def noun_phrase_end(unit: Unit, at: int) -> int:
    """Where the noun phrase (with what hangs on it) that begins at `at` ends."""
    i = at
    relative = False
    while i < len(unit.words):
        tag = unit.tag(i)
        if (tag == "R" and unit.tag(i - 1) in "NPOMHI,") or (
            tag == "K" and unit.tag(i + 1) in "VX" and not relative
        ):
            relative = True
        elif _ends_phrase(unit, i, relative) or (i > at and _opens_adjunct(unit, i)):
            break
        i += 1
    while i > at and unit.tag(i - 1) in "CIZA":
        i -= 1
    return i


def _ends_phrase(unit: Unit, at: int, relative: bool) -> bool:
    """Whether the word at `at` cannot belong to the noun phrase before it."""
    tag = unit.tag(at)
    if tag in ",.;:-(QK":
        return True
    if tag == "S":
        return not inner_as(unit, at)
    if tag == "Z":
        return unit.tag(at + 1) == "B" or _is_told(unit, at)
    if tag in "VX":
        return not relative and not reduced(unit, at)
    if tag == "G":
        return saying.verb(unit.lower(at)) is not None and not relative
    return tag == "C" and at + 1 < len(unit.words) and not _continues(unit, at)


def _is_told(unit: Unit, at: int) -> bool:
    """ "said Lee to the crowd", not "envoy to the council"."""
    named = unit.tag(at - 1) == "P" and unit.lower(at - 1) not in lexicon().titles
    return named and unit.tag(at + 1) in "DN"


def _opens_adjunct(unit: Unit, at: int) -> bool:
    """Whether a time or a channel begins at `at`, which is no part of who speaks."""
    if unit.tag(at) == "T" and unit.tag(at - 1) != "D":
        # "the BBC's Today programme" is no time
        return unit.tag(at + 1) not in "NP" or unit.lower(at + 1) in lexicon().time_heads
    return opens_time(unit, at) or opens_channel(unit, at)


def _continues(unit: Unit, conj: int) -> bool:
    """Whether a conjunction goes on with the noun phrase and not with a new clause."""
    if unit.lower(conj) not in JOINTS | {"/"}:
        return False
    if unit.tag(conj + 1) in "VXA":
        return False
    for i in range(conj + 1, min(conj + 10, len(unit.words))):
        tag = unit.tag(i)
        if tag in "VX":
            return False
        if tag in ",.;:QKSR":
            return True
    return True


def inner_as(unit: Unit, at: int) -> bool:
    """ "as" inside a noun phrase: "as well as", "known as", "such as"."""
    return unit.lower(at) == "as" and (
        unit.lower(at + 1) == "well"
        or unit.lower(at - 1) in {"well", "such", "known", "described", "serving", "identified"}
        or unit.tag(at - 1) == "E"
    )


def reduced(unit: Unit, at: int) -> bool:
    """A participle read as a finite verb: "people briefed on the matter said"."""
    word = unit.lower(at)
    if unit.tag(at) != "V":
        return False
    if word not in lexicon().past and not word.endswith("ed"):
        return False
    if word in _NAMING and unit.tag(at - 1) == "N" and unit.tag(at + 1) == "P":
        return True
    if (
        saying.verb(word) is not None
        and unit.tag(at + 1) not in "ISZ"
        and unit.lower(at + 1) != "by"
    ):
        return False
    if unit.tag(at - 1) == "C" and unit.tag(at + 1) in "IZ":
        return _second_participle(unit, at)
    return unit.tag(at - 1) in "NPO,M" and (
        unit.tag(at + 1) in "ISZAVXT" or unit.lower(at + 1) in {"by", "only", "last"}
    )


def _second_participle(unit: Unit, at: int) -> bool:
    """Whether "and" joins a participle to one before: "a file obtained by X and shared with Y"."""
    for back in range(at - 2, max(0, at - 12), -1):
        if unit.tag(back) in "XKRSQ;:":
            return False
        if unit.tag(back) in "EV" and unit.tag(back - 1) in "NP" and unit.tag(back + 1) in "IZ":
            return unit.tag(back) == "E" or reduced(unit, back)
    return False


_NAMING = frozenset(("called", "named", "dubbed", "titled", "entitled", "nicknamed", "known"))
"""Participles before a name: "a program called We Are One"."""


def opens_time(unit: Unit, at: int) -> bool:
    """ "on Friday", "last week", "in 2012": whether a time phrase begins at the word `at`."""
    words = lexicon()
    if unit.tag(at) == "K":
        return False
    if unit.tag(at) == "I" and (unit.tag(at + 1) == "T" or unit.lower(at + 1) in words.time_heads):
        return True
    if unit.lower(at) in {"in", "since"} and _is_year(unit, at + 1):
        return True
    if (
        unit.tag(at) == "I"
        and unit.lower(at + 1) in words.time_openers
        and (unit.lower(at + 2) in words.time_heads or unit.tag(at + 2) == "T")
    ):
        return True
    return unit.lower(at) in words.time_openers and (
        unit.lower(at + 1) in words.time_heads or unit.tag(at + 1) == "T"
    )


def _is_year(unit: Unit, at: int) -> bool:
    word = unit.lower(at)
    return len(word) == 4 and word.isdigit() and word[:2] in {"19", "20"}


def opens_channel(unit: Unit, at: int) -> bool:
    """ "in a statement", "at a news conference", "on Twitter", "during an interview"."""
    if unit.lower(at) not in {"in", "at", "on", "during", "via"}:
        return False
    for i in range(at + 1, min(at + 6, len(unit.words))):
        if unit.lower(i) in _CHANNELS:
            return True
        if unit.tag(i) not in "DNPHMEA":
            return False
    return False


def _is_apposition(unit: Unit, at: int) -> bool:
    """Whether what follows a comma describes the name before it."""
    tag = unit.tag(at)
    if tag == "R":
        return True
    if tag == "I":
        return unit.lower(at) in {"of", "from", "with"}
    if tag == "M":
        return unit.tag(at + 1) in ",."
    if tag == "E":
        return unit.lower(at) not in {"according"}
    if tag not in "DNP" or unit.lower(at) in {"some", "this", "these", "those"}:
        return False
    end = noun_phrase_end(unit, at)
    return end > at and unit.tag(end) in ",.;-RQIS(" and not opens_time(unit, at)


def channel_end(unit: Unit, at: int) -> int:
    """The first word after a channel that stands at `at` ("in a statement"), else `at`."""
    if not opens_channel(unit, at):
        return at
    for i in range(at + 1, at + 6):
        if unit.lower(i) in _CHANNELS and unit.tag(i + 1) not in "NP":
            return i + 1
    return at


def adjuncts_end(unit: Unit, at: int) -> int:
    """The first word after the times, places of speech and manner adverbs that stand at `at`."""
    while at < len(unit.words):
        begin = at
        if unit.tag(at) in "TA" and unit.tag(at + 1) != "H":
            at += 1 + (unit.tag(at) == "T" and unit.lower(at + 1) in lexicon().time_heads)
        elif opens_channel(unit, at) or opens_time(unit, at):
            at += 1
            while (
                at < len(unit.words)
                and unit.tag(at) in "DNPHMTIEA"
                and not (unit.tag(at) in "DP" and unit.tag(at - 1) in "T")
                and not (unit.tag(at) == "D" and unit.lower(at - 1) in _CHANNELS)
            ):
                at += 1
        if at == begin:
            break
    return at
