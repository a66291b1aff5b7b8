"""Cues whose source is their subject: "X said that"."""

from __future__ import annotations

from dataclasses import replace

from headwater.reading.finding.beside import beside, inverted, is_parenthetical, past_hearer
from headwater.reading.finding.content_ends import (
    content_end,
    content_start,
    leading_clause,
    relative_end,
    relative_head,
    subordinate_end,
    thing_end,
)
from headwater.reading.finding.contents import (
    Follow,
    clause_follows,
    follow,
)
from headwater.reading.finding.cues import Cue, Voice, find_cues
from headwater.reading.finding.drafts import Draft, Range
from headwater.reading.finding.speakers import last_speaker, main_subject
from headwater.reading.finding.subjects import group_start, subject_before
from headwater.reading.words.noun_phrases import adjuncts_end
from headwater.reading.words.units import Unit

_SHORT_CLAUSE = 4


def announces(unit: Unit) -> Draft | None:
    """Who speaks next where the unit ends in words of saying and a colon, else None."""
    if not unit.words or unit.tag(len(unit.words) - 1) != ":":
        return None
    for cue in reversed(find_cues(unit)):
        if not cue.saying.strong or cue.voice not in {Voice.ACTIVE, Voice.PARTICIPLE}:
            continue
        if any(unit.tag(i) in "VX,;" for i in range(cue.stop, len(unit.words) - 1)):
            return None
        source = subject_before(unit, cue.first)
        if cue.voice is Voice.PARTICIPLE or source is None:
            source = main_subject(unit, cue.first)
        if source is None:
            return None
        stop = len(unit.words)
        return Draft(
            (cue.first, stop if cue.stop == stop - 1 else cue.stop), source, [], cue.saying, 0
        )
    return None


def active(unit: Unit, cue: Cue, earlier: list[Draft]) -> Draft | None:
    """The attribution of a verb of saying with a subject, before or after it."""
    cue = _quoted_by(unit, cue)
    if _is_asked(unit, cue):
        return None
    source = _split_subject(unit, cue, earlier) or subject_before(
        unit, group_start(unit, cue.first)
    )
    after = inverted(unit, cue, source)
    if after is not None:
        return beside(unit, cue, after, cue.first)
    if source is None:
        return _shared(unit, cue, earlier)
    if _in_gap(unit, cue, source):
        return _gapped(unit, cue, source)
    if is_parenthetical(unit, cue, source):
        return beside(unit, cue, source, source[0])
    between = _between_commas(unit, cue, source)
    if between is not None:
        return between
    ahead = follow(unit, cue, cue.stop)
    if (
        ahead is None
        and unit.lower(cue.stop - 1) in {"comment", "commented"}
        and cue.stop - cue.first > 1
    ):
        # "did not comment": what is refused is all the content there is
        refused = Follow(cue.stop - 1, cue.stop - 1)
        draft = _ahead(unit, cue, source, refused)
        draft.content = [(cue.stop - 1, cue.stop)]
        return draft
    return _ahead(unit, cue, source, ahead) if ahead is not None else None


def _quoted_by(unit: Unit, cue: Cue) -> Cue:
    """ "was quoted by the Times as saying": the cue with who quotes inside it."""
    if not cue.saying.lemma.endswith("quoted by"):
        return cue
    for at in range(cue.stop + 1, cue.stop + _QUOTER):
        if unit.lower(at) == "as" and unit.tag(at + 1) == "G":
            return replace(cue, stop=at + 2)
    return cue


_QUOTER = 10
"""How many words the name of who quotes may have."""


def _is_asked(unit: Unit, cue: Cue) -> bool:
    """Whether "asked" is a participle: "an official, asked whether it fell, said"."""
    if cue.saying.lemma != "ask" or unit.tag(cue.first - 1) != "," or cue.first != cue.core:
        return False
    later = (i for i in range(cue.stop + 1, len(unit.words)) if unit.tag(i) == ",")
    return any(
        unit.tag(i + 1) in "VE" and unit.lower(i + 1).endswith(("said", "ed")) for i in later
    )


def _between_commas(unit: Unit, cue: Cue, source: Range) -> Draft | None:
    """ "Recently, he said, ...", "As the paper noted, ...": the content comes after."""
    as_first = unit.lower(source[0] - 1) == "as" and source[0] == 1 + content_start(unit)
    stop = _past_occasion(unit, cue.stop) if as_first else past_hearer(unit, cue)
    if unit.tag(stop) != "," or unit.tag(stop + 1) not in "DMNPO":
        return None
    if not clause_follows(unit, stop + 1) and content_end(unit) - stop < _SHORT_CLAUSE:
        return None
    if as_first:
        content = [(stop + 1, content_end(unit))]
        return Draft((cue.first, cue.stop), source, content, cue.saying, 0, core=cue.core)
    if source[0] == 0 or unit.tag(source[0] - 1) != "," or not cue.saying.strong:
        return None
    return beside(unit, cue, source, source[0])


def _past_occasion(unit: Unit, at: int) -> int:
    """The comma after listener, time and place of speaking: "As Lee said at a meeting in Orr,"."""
    while at < len(unit.words) and unit.tag(at) in "DMNPOTIHZAC":
        at += 1
    return at


def _in_gap(unit: Unit, cue: Cue, source: Range) -> bool:
    """Whether the clause of saying stands in a relative clause: "which Lee said were sold"."""
    before = source[0] - 1
    relative = unit.tag(before) in "RK" and unit.tag(before - 1) in "NPMH,)"
    return (
        (relative or unit.lower(before) == "what")
        and unit.tag(source[0]) in "DMNPO"
        and unit.tag(adjuncts_end(unit, cue.stop)) in "XVE"
        and "bare" in cue.saying.takes
    )


def _gapped(unit: Unit, cue: Cue, source: Range) -> Draft:
    """The attribution of a clause of saying inside a relative clause: with the noun it tells of."""
    pronoun = source[0] - 1
    begin = adjuncts_end(unit, cue.stop)
    end = relative_end(unit, begin, content_end(unit), alone=unit.tag(pronoun - 1) != ",")
    content = [(begin, end)]
    head = relative_head(unit, pronoun) if unit.tag(pronoun) in "RK" else None
    if head is not None:
        content.insert(0, head)
    return Draft((cue.first, cue.stop), source, content, cue.saying, source[0], core=cue.core)


def _split_subject(unit: Unit, cue: Cue, earlier: list[Draft]) -> Range | None:
    """The subject that words of saying part from its verb: "The inquiry, Craig said, revealed"."""
    for draft in earlier:
        if len(draft.content) > 1 and draft.content[1][0] == cue.first:
            return subject_before(unit, draft.content[0][1])
    return None


def _ahead(unit: Unit, cue: Cue, source: Range | None, ahead: Follow) -> Draft:
    start = source[0] if source else cue.first
    end = subordinate_end(unit, start, ahead.content)
    if source is not None and unit.tag(source[0]) in "RK":
        end = relative_end(unit, ahead.content, end)
    if ahead.thing:
        end = thing_end(unit, ahead.content, end)
    lead = leading_clause(unit, start) if not ahead.thing else None
    return Draft(
        (cue.first, ahead.cue_stop),
        source,
        [lead, (ahead.content, end)] if lead is not None else [(ahead.content, end)],
        cue.saying,
        min(start, cue.first),
        ahead.hearer,
        core=cue.core,
    )


def _shared(unit: Unit, cue: Cue, earlier: list[Draft]) -> Draft | None:
    """A verb without a subject of its own after "and": it has the subject of the verb before."""
    before = cue.first - 1
    if before < 0 or not (unit.tag(before) == "C" or (unit.tag(before) == "," and earlier)):
        return None
    last = last_speaker([draft for draft in earlier if draft.after])
    # "Lee said a man fired and ordered them to": only the plainest words go on with the speaker
    source = last.source if last and (cue.saying.strong or not _says_clause(unit, last)) else None
    if source is None:
        source = main_subject(unit, before)
    ahead = follow(unit, cue, cue.stop)
    if source is None or ahead is None:
        return None
    draft = _ahead(unit, cue, source, ahead)
    draft.start = cue.first
    draft.score = 0.8
    return draft


def _says_clause(unit: Unit, draft: Draft) -> bool:
    """Whether what a speaker says has a subject of its own."""
    return bool(draft.content) and clause_follows(unit, draft.content[0][0])
