"""Attribution by a mark: "Russia may arm Yemen: Report", "Former minister: ...", "Smith: ..."."""

from __future__ import annotations

from headwater.knowledge import states
from headwater.knowledge.grammar import words
from headwater.reading.finding.content_ends import content_end
from headwater.reading.finding.drafts import Draft
from headwater.reading.words import nouns
from headwater.reading.words.units import Unit
from headwater.records import BlockKind
from headwater.text.word_classes import lexicon

_LONGEST_NAME = 8
_SURE = frozenset(
    ("report", "reports", "sources", "source", "officials", "police", "survey", "study")
)
_NOT_SPEAKERS = words("not_speakers") | {"a", "q"}
_SPEAKING = nouns.OFFICIALS | nouns.PEOPLE | nouns.OFFICES | nouns.SPEAKERS | nouns.DOCUMENTS


def marked(unit: Unit) -> Draft | None:
    """The attribution that a colon or a last dash makes in a title, or a colon after a speaker's
    name at the start of a line; None where there is none."""
    title = unit.block.kind is BlockKind.TITLE
    if title:
        tail = _tail(unit)
        if tail is not None:
            return tail
    colon = unit.tags.find(":")
    if not 0 < colon <= _LONGEST_NAME or colon + 1 >= len(unit.words):
        return None
    if unit.start != unit.block.start:
        return None
    if any(unit.tag(i) not in "DMNPHICT,-TG" for i in range(colon)):
        return None
    follows = any(unit.tag(i) in "VX" for i in range(colon + 1, len(unit.words)))
    quoted = unit.tag(colon + 1) == "Q"
    speaker = _speaks(unit, 0, colon)
    if title:
        if not (quoted or (follows and speaker)):
            return None
    elif not (quoted and speaker) and not _interview_label(unit, colon):
        return None
    return Draft(
        (colon, colon + 1), (0, colon), [(colon + 1, content_end(unit))], None, 0, score=0.7
    )


def _tail(unit: Unit) -> Draft | None:
    """ "...: Report", "... - officials" at the end of a title."""
    end = content_end(unit)
    for mark in range(end - 2, max(1, end - 6), -1):
        if unit.tag(mark) not in ":-":
            continue
        if mark < 3 or not _speaks(unit, mark + 1, end):
            return None
        sure = unit.lower(end - 1) in _SURE
        if not sure and not any(unit.tag(i) in "VXGE" for i in range(mark)):
            return None
        return Draft((mark, mark + 1), (mark + 1, end), [(0, mark)], None, 0, score=0.8)
    return None


def _speaks(unit: Unit, start: int, stop: int) -> bool:
    """Whether the words name somebody or something that speaks."""
    words = [unit.lower(i) for i in range(start, stop)]
    if not words or (any(word in _NOT_SPEAKERS for word in words) and words != ["source"]):
        return False
    for word in words:
        bare = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
        if {word, bare} & _SPEAKING or {word, bare} & lexicon().titles:
            return True
    name = " ".join(unit.words[i].text for i in range(start, stop))
    names = all(unit.tag(i) in "PHI" for i in range(start, stop))
    return names and states.by_name(name) is None and stop - start <= 4


def _interview_label(unit: Unit, colon: int) -> bool:
    """A name in front of what is said, as transcripts have it: "Smith: I was there."."""
    if colon > 3 or unit.block.kind is BlockKind.TITLE:
        return False
    label = [unit.words[i] for i in range(colon)]
    names = all(word.tag == "P" and word.text[0].isupper() for word in label)
    if not names or any(word.lower in _NOT_SPEAKERS for word in label):
        return False
    return (
        len(unit.words) - colon > 4
        and unit.tag(colon + 1) in "POSDXAEGQVC"
        and any(
            unit.tag(i) == "O" and unit.lower(i) in {"i", "we", "you", "my", "me"}
            for i in range(colon + 1, len(unit.words))
        )
    )
