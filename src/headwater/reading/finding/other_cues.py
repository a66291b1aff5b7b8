"""Cues whose source is not their subject: phrases, passives, nouns, adverbs, citations."""

from __future__ import annotations

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.knowledge.saying import SayingKind
from headwater.reading.finding.content_ends import (
    before_cue,
    cited_as_saying,
    content_end,
    content_start,
    relative_end,
    relative_head,
)
from headwater.reading.finding.contents import clause_follows, follow
from headwater.reading.finding.cues import Cue
from headwater.reading.finding.drafts import Draft, Range
from headwater.reading.finding.participles import issuer
from headwater.reading.finding.subjects import group_start, subject_before
from headwater.reading.words.noun_phrases import adjuncts_end, subject_after
from headwater.reading.words.units import Unit
from headwater.records import StanceValue

_SPLITTERS = words("splitters")


_BARE_NOUNS = words("bare_nouns")
_ASKED = frozenset({"whether", "if", "why", "how", "what", "when", "where", "who", "which"})


def according(unit: Unit, cue: Cue) -> Draft | None:
    """ "according to X": the content stands before it, after it, or on both sides."""
    source = subject_after(unit, cue.stop)
    if source is None:
        return None
    begin = content_start(unit)
    closed = unit.tag(source[1]) == "," and unit.tag(source[1] + 1) in "DPONMTGHI"
    if cue.first <= begin and not closed:
        # what follows the comma is the subject of the clause, no apposition
        source = subject_after(unit, cue.stop, plain=True) or source
    stop = adjuncts_end(unit, source[1])
    end = content_end(unit)
    content: list[Range] = []
    first = before_cue(unit, begin, cue.first)
    if first is not None:
        content.append(first)
    if unit.tag(stop) in ",-:" and stop + 1 < end:
        rest = content_start(unit, stop + 1) if first is None else stop + 1
        rest = _past_participle(unit, rest) if first is None else rest
        if unit.lower(rest) not in _SPLITTERS | {"which", "who"} or first is None:
            content.append((rest, end))
    elif unit.tag(stop) == "Q" and stop < end:
        content.append((stop, end))
    if not content:
        return None
    return Draft((cue.first, cue.stop), source, content, cue.saying, cue.first, core=cue.core)


def _past_participle(unit: Unit, at: int) -> int:
    """Past an aside that describes the source: "According to the suit, filed in May, Lee ...".

    A participle with the verb after its comma is the subject's own: no comma follows it.
    """
    if unit.tag(at) not in "EV" or unit.tag(at + 1) not in "IZT":
        return at
    comma = next((i for i in range(at, len(unit.words)) if unit.tag(i) == ","), None)
    if comma is None or not clause_follows(unit, comma + 1):
        return at
    return comma + 1


def passive(unit: Unit, cue: Cue) -> Draft | None:
    """ "was described by X as", "he was told that"."""
    end = content_end(unit)
    called = _called_by(unit, cue)
    if called is not None:
        return called
    told = _told(unit, cue, end) if cue.saying.lemma in words("hearers") else None
    if told is not None:
        return told
    if unit.lower(cue.stop) == "by" and cue.saying.kind is SayingKind.SPEECH:
        source = subject_after(unit, cue.stop + 1)
        subject = subject_before(unit, cue.first)
        if source is None or subject is None or unit.tag(cue.stop + 1) == "G":
            return None
        source = _without_citing(unit, source)
        act = next((i for i in range(source[0], source[1] + 1) if unit.lower(i) == "of"), None)
        content = [subject]
        if unit.tag(subject[0]) == "R":
            head = relative_head(unit, subject[0])
            if head is None:
                return None
            content = [head]
        if act is not None and cue.saying.lemma == "accuse":
            source = source[0], act
            content.append((act, relative_end(unit, act, end)))
        elif source[1] < end and unit.tag(source[1]) in "SZ":
            content.append((source[1], end))
        return Draft(
            (cue.first, cue.stop), source, content, cue.saying, subject[0], score=0.7, core=cue.core
        )
    return None


def _told(unit: Unit, cue: Cue, end: int) -> Draft | None:
    """ "He was told that", "they were informed on Monday by the ministry that": what was heard."""
    after = adjuncts_end(unit, cue.stop)
    by = next((i for i in range(cue.stop, after + 1) if unit.lower(i) == "by"), None)
    source = subject_after(unit, by + 1) if by is not None else None
    if source is not None:
        after = adjuncts_end(unit, source[1])
    quoted = unit.tag(after) == "," and unit.tag(after + 1) == "Q"
    bare = cue.saying.lemma == "tell" and clause_follows(unit, after)
    asked = unit.lower(after) in _ASKED
    if unit.tag(after) not in "KQ:" and not quoted and not bare and not asked:
        # an order or an appeal: "he was told to leave", "anyone who saw it is asked to call"
        return None
    if unit.tag(after) in ",:":
        after += 1
    answers = (i for i in range(after + 1, end) if asked and _goes_on(unit, i))
    end = next(answers, end)
    subject = subject_before(unit, cue.first)
    return Draft(
        (cue.first, cue.stop),
        source,
        [(after, end)],
        cue.saying,
        subject[0] if subject else cue.first,
        subject,
        0.7,
        unsourced=source is None,
        core=cue.core,
    )


def _goes_on(unit: Unit, at: int) -> bool:
    """Whether who was asked answers: "was asked whether it fell and said it had not"."""
    return unit.lower(at) in {"and", "but"} and saying.verb(unit.lower(at + 1)) is not None


def _called_by(unit: Unit, cue: Cue) -> Draft | None:
    """ "Rumours that it fell were dismissed as “nonsense” by Lee": what the rumours say."""
    if cue.saying.commits is not StanceValue.CERTAIN_NOT:
        return None
    by = next((i for i in range(cue.stop, cue.stop + _BY_REACH) if unit.lower(i) == "by"), None)
    if by is None or any(unit.tag(i) in ",;:.VXKR" for i in range(cue.stop, by)):
        return None
    that = next((i for i in range(cue.first - 1, 0, -1) if unit.tag(i) == "K"), None)
    if that is None or unit.lower(that - 1) not in words("aside_nouns") or unit.tag(by + 1) == "G":
        return None
    source = subject_after(unit, by + 1)
    if source is None or not clause_follows(unit, that + 1):
        return None
    return Draft(
        (cue.first, cue.stop),
        source,
        [(that, cue.first)],
        cue.saying,
        that,
        score=0.7,
        core=cue.core,
    )


_BY_REACH = 8


def _without_citing(unit: Unit, source: Range) -> Range:
    """A source without the relative clause that tells whom it cites: "the FT, which quoted ..."."""
    for at in range(source[0] + 1, source[1] - 1):
        if unit.tag(at) == "R" and unit.tag(at - 1) == ",":
            entry = saying.verb(unit.lower(at + 1))
            if entry is not None and entry.lemma in saying.CITING:
                return source[0], at - 1
    return source


def owned_noun(unit: Unit, cue: Cue) -> Draft | None:
    """ "X's claim that", "his view that", "accusations by X that", "made the claim that"."""
    end = content_end(unit)
    at = cue.core
    content = cue.stop
    source: Range | None = None
    first = at
    if unit.lower(cue.stop) == "by":
        source = subject_after(unit, cue.stop + 1)
        if source is None or unit.tag(source[1]) not in "KZ":
            return None
        content = source[1]
    else:
        source, first = _owner(unit, at)
    if source is None and cue.saying.lemma not in _BARE_NOUNS:
        return None
    if content >= end or unit.tag(content) in ".,":
        return None
    return Draft(
        (first, cue.stop),
        source,
        [(content, end)],
        cue.saying,
        first,
        score=0.6,
        unsourced=source is None,
        core=at,
    )


def _owner(unit: Unit, at: int) -> tuple[Range | None, int]:
    """Who owns a noun of saying, and where the cue begins."""
    first = at
    while first > 0 and unit.tag(first - 1) in "NAE" and at - first < 3:
        first -= 1
    if unit.tag(first - 1) == "H" and first >= 2:
        start = first - 1
        while start > 0 and unit.tag(start - 1) in "DMNP" and first - start < 12:
            start -= 1
        return ((start, first), first) if start < first - 1 else (None, at)
    if unit.tag(first - 1) == "D":
        word = unit.lower(first - 1)
        if word in {"his", "her", "their", "our", "my", "its", "your"}:
            return (first - 1, first), first
        who, begin = issuer(unit, first - 1)
        if who is not None:
            return who, begin
    return None, at


def unsourced(unit: Unit, cue: Cue) -> Draft | None:
    """ "reportedly", "it emerged that", "is believed to": a content that nobody is named for."""
    end = content_end(unit)
    entry = cue.saying
    words = entry.lemma.split()
    if len(words) == 1:
        subject = subject_before(unit, group_start(unit, cue.core))
        start = subject[0] if subject else _clause_begin(unit, cue.core)
        content = [r for r in ((start, cue.core), (cue.stop, end)) if r[0] < r[1]]
        return Draft(
            (cue.core, cue.stop),
            None,
            content,
            entry,
            start,
            score=0.9,
            unsourced=True,
            core=cue.core,
        )
    if words[-1] in {"to", "of"}:
        subject = subject_before(unit, group_start(unit, cue.first))
        if subject is None:
            return None
        stop = cue.stop - (words[-1] == "to")
        return Draft(
            (cue.first, stop),
            None,
            [subject, (stop, end)],
            entry,
            subject[0],
            score=0.8,
            unsourced=True,
            core=cue.core,
        )
    ahead = follow(unit, cue, cue.stop)
    if ahead is None:
        return None
    return Draft(
        (cue.first, ahead.cue_stop),
        None,
        [(ahead.content, end)],
        entry,
        cue.first,
        score=0.9,
        unsourced=True,
        core=cue.core,
    )


def _clause_begin(unit: Unit, at: int) -> int:
    """Where the clause around the word `at` begins: after the last comma or conjunction."""
    if unit.tag(at - 1) in ",;:-":
        return at
    for i in range(at - 1, -1, -1):
        if unit.tag(i) in ";:-K" or (unit.tag(i) == "S" and unit.lower(i) != "as"):
            return i + 1
        if unit.tag(i) == "," and unit.tag(i + 1) in "CSR":
            return i + 2
    return 0


def citing(unit: Unit, cue: Cue) -> list[Draft]:
    """ "The network cited officials as saying that": the relay's and the speaker's."""
    found = cited_as_saying(unit, cue.stop)
    source = subject_before(unit, cue.first)
    if found is None or source is None:
        return []
    who, place, content = found
    end = content_end(unit)
    outer = Draft(
        (cue.first, cue.stop), source, [(cue.stop, end)], cue.saying, source[0], core=cue.core
    )
    entry = saying.verb(unit.lower(place + 1)) or cue.saying
    inner = Draft((place, place + 2), who, [(content, end)], entry, place, core=place + 1)
    return [outer, inner]


def cited_beside(unit: Unit, cue: Cue) -> list[Draft]:
    """ "citing officials": whom another attribution of the unit rests on."""
    source = subject_after(unit, cue.stop)
    if source is None:
        return []
    draft = Draft(
        (cue.first, cue.stop), source, [], cue.saying, cue.first, cited=True, core=cue.core
    )
    return [draft]
