"""Attribution by a mark: "Russia may arm Yemen: Report", "Former minister: ...", "Smith: ..."."""

from __future__ import annotations

import re

from headwater.knowledge import outlets, saying, states
from headwater.knowledge.grammar import words
from headwater.reading.describing.describe import describe
from headwater.reading.finding.content_ends import content_end
from headwater.reading.finding.drafts import Draft
from headwater.reading.words import nouns
from headwater.reading.words.finite import is_past
from headwater.reading.words.units import Unit
from headwater.records import BlockKind, HopKind, cut
from headwater.text.word_classes import lexicon

_LONGEST_NAME = 8
_SURE = words("labels")
"""Who alone before a colon or behind the last one of a title says what stands there."""
_FORCE = re.compile(r"(?=[A-Z]{2,6}\Z)[A-Z]*(?:PD|SO|FD)\Z")
"""Forces by their letters: "NYPD", "PD"."""
_SITE = re.compile(r"[KW][A-Z]{2,3}(?:-?TV)?\d*\Z|.*\d")
_SITES = words("site_words")
SURE = 0.95
"""The score of a title's mark whose label is a noun for who tells such things."""
_NOT_SPEAKERS = words("not_speakers") | {"a", "q"}
_SPEAKING = nouns.OFFICIALS | nouns.PEOPLE | nouns.OFFICES | nouns.SPEAKERS | nouns.DOCUMENTS


def marked(unit: Unit) -> Draft | None:
    """The attribution that a colon or a last dash makes in a title, or a colon after a speaker's
    name at the start of a line; None where there is none.

    What a word of saying leads before the name has that word as its cue (`_turned`).
    """
    title = unit.block.kind is BlockKind.TITLE
    if title:
        tail = _tail(unit) or _quoted_first(unit)
        if tail is not None:
            return tail
    turn = None if title else _turned(unit)
    if turn is not None:
        return turn
    colon = unit.tags.find(":")
    if not 0 < colon <= _LONGEST_NAME or colon + 1 >= len(unit.words):
        return None
    if unit.start != unit.block.start:
        return None
    if any(unit.tag(i) not in "DMNPHICT,-TG" for i in range(colon)):
        return None
    follows = any(
        unit.tag(i) in "VX" or is_past(unit.lower(i)) for i in range(colon + 1, len(unit.words))
    )
    quoted = unit.tag(colon + 1) == "Q"
    speaker = _speaks(unit, 0, colon)
    alone = colon == 1 and follows and unit.lower(0).removeprefix("ex-") in nouns.PEOPLE
    sure = title and (alone or _is_sure(unit, 0, colon))
    if title:
        if not (sure or (speaker and (quoted or follows))):
            return None
    elif not (quoted and speaker) and not _interview_label(unit, colon):
        return None
    score = SURE if sure else 0.7
    return Draft(
        (colon, colon + 1), (0, colon), [(colon + 1, content_end(unit))], None, 0, score=score
    )


def _quoted_first(unit: Unit) -> Draft | None:
    """A title that is speech with who speaks behind it: "“It fell”: Ada Osk on the fire"."""
    if unit.tags[:2] != "Q:":
        return None
    stop = next((n for n in range(2, len(unit.words)) if unit.lower(n) in _ON), content_end(unit))
    span = unit.span(2, stop) if stop <= _LONGEST_NAME else None
    if span is None:
        return None
    last = unit.lower(stop - 1)
    human = nouns.singular(last) in nouns.POSTS | nouns.PEOPLE or _is_sure(unit, 2, stop)
    named = stop > 2 + 1 and all(unit.tag(i) == "P" for i in range(2, stop))
    if not human and not (named and describe(unit.text, span).kind is HopKind.PERSON):
        return None
    return Draft((1, 2), (2, stop), [(0, 1)], None, 0, score=SURE)


_ON = frozenset({"on", "about", "over", "after"})


def _turned(unit: Unit) -> Draft | None:
    """Speech behind its verb and its speaker: "Said Osk: “It fell.” Replied the mayor, “No.”"."""
    known = saying.verb(unit.lower(0)) if unit.words else None
    if known is None or not known.strong or not is_past(unit.lower(0)):
        return None
    mark = unit.tags.find("Q") - 1
    if not 1 < mark <= _LONGEST_NAME or unit.tag(mark) not in ":," or unit.tag(1) not in "DPNM":
        return None
    # "Told the police, “No,” he": whom somebody told or asked stands there as well
    told = unit.tag(mark) == "," and ("hearer" in known.takes or content_end(unit) > mark + 2)
    plain = all(unit.tag(i) in "DMNPHICT,-" for i in range(1, mark))
    if told or not plain or not _speaks(unit, 1, mark):
        return None
    return Draft((0, 1), (1, mark), [(mark + 1, content_end(unit))], known, 0)


def _is_sure(unit: Unit, start: int, stop: int) -> bool:
    """Whether a label of a title ends in a noun for who tells such things ("Dayton PD", "Cops") or
    is a known outlet."""
    last = unit.words[stop - 1]
    if not _NOT_SPEAKERS.isdisjoint(unit.lower(i) for i in range(start, stop - 1)):
        return False
    if last.lower in _SURE or _FORCE.match(last.text) is not None:
        return True
    # "Osk Gazette: Mill to shut"; behind a dash it is the page's own name
    dashed = start > 0 and unit.tag(start - 1) == "-"
    span = None if dashed else unit.span(start, stop)
    if span is None:
        return False
    return outlets.by_name(span.quote) is not None or _is_told_of(unit, start, stop)


def _is_told_of(unit: Unit, start: int, stop: int) -> bool:
    """Whether a label is the surname of a person whom the report then names: "It fell: Osk"."""
    if stop - start != 1 or unit.tag(start) != "P" or not unit.words[start].text.isalpha():
        return False
    fuller = re.compile(rf"\b[A-Z][\w'\u2019-]{{1,20}}\s{unit.words[start].text}\b")
    found = fuller.search(unit.text, unit.end)
    if found is None:
        return False
    return describe(unit.text, cut(unit.text, *found.span())).kind is HopKind.PERSON


def _tail(unit: Unit) -> Draft | None:
    """ "...: Report", "... - officials" at the end of a title."""
    end = content_end(unit)
    for mark in range(end - 2, max(1, end - 6), -1):
        if unit.tag(mark) not in ":-":
            continue
        sure = _is_sure(unit, mark + 1, end)
        if mark < 3 or not (sure or _speaks(unit, mark + 1, end)) or _is_site(unit, mark + 1, end):
            return None
        if not sure and not any(unit.tag(i) in "VXGE" for i in range(mark)):
            return None
        score = SURE if sure else 0.8
        return Draft((mark, mark + 1), (mark + 1, end), [(0, mark)], None, 0, score=score)
    return None


def _is_site(unit: Unit, start: int, stop: int) -> bool:
    """Whether the words behind a last dash are the page's own name: "- WSMV Channel 4"."""
    return unit.tag(start - 1) == "-" and any(
        word.lower in _SITES or _SITE.match(word.text) for word in unit.words[start:stop]
    )


def _speaks(unit: Unit, start: int, stop: int) -> bool:
    """Whether the words name somebody or something that speaks."""
    label = [unit.lower(i).removeprefix("ex-") for i in range(start, stop)]
    if not label or (any(word in _NOT_SPEAKERS for word in label) and label != ["source"]):
        return False
    for word in label:
        bare = word[:-1] if word.endswith("s") and not word.endswith("ss") else word
        if {word, bare} & _SPEAKING or {word, bare} & lexicon().titles:
            return True
    comma = next((i for i in range(start, stop) if unit.tag(i) == ","), start)
    if comma - start > 1 and all(unit.tag(i) == "P" for i in range(start, comma)):
        # "Ada Lund, Jo's mother: "He ran""
        return any(unit.words[i].text.islower() for i in range(comma + 1, stop))
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
