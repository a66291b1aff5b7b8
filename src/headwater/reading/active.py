"""Cues whose source is their subject: "X said that", "..., said X", "..., adding that"."""

from __future__ import annotations

from headwater.knowledge.grammar import words
from headwater.reading.contents import (
    Follow,
    before_cue,
    clause_follows,
    content_end,
    content_start,
    follow,
    past_parenthesis,
    relative_end,
    subordinate_end,
    thing_end,
)
from headwater.reading.cues import Cue, Voice, find_cues
from headwater.reading.drafts import Draft, Range
from headwater.reading.noun_phrases import adjuncts_end, channel_end, subject_after
from headwater.reading.subjects import group_start, subject_before
from headwater.reading.units import Unit

_SHORT_CLAUSE = 4
_ISSUING = words("issuing")


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
    source = _split_subject(unit, cue, earlier) or subject_before(
        unit, group_start(unit, cue.first)
    )
    inverted = _inverted(unit, cue, source)
    if inverted is not None:
        return _beside(unit, cue, inverted, cue.first)
    if source is None:
        return _shared(unit, cue, earlier)
    if _is_parenthetical(unit, cue, source):
        return _beside(unit, cue, source, source[0])
    beside = _between_commas(unit, cue, source)
    if beside is not None:
        return beside
    ahead = follow(unit, cue, cue.stop)
    if ahead is None and unit.lower(cue.stop - 1) == "comment" and cue.stop - cue.first > 1:
        # "did not comment": what is refused is all the content there is
        refused = Follow(cue.stop - 1, cue.stop - 1)
        draft = _ahead(unit, cue, source, refused)
        draft.content = [(cue.stop - 1, cue.stop)]
        return draft
    return _ahead(unit, cue, source, ahead) if ahead is not None else None


def _between_commas(unit: Unit, cue: Cue, source: Range) -> Draft | None:
    """ "Recently, he said, ...", "As the paper noted, ...": the content comes after."""
    stop = _past_hearer(unit, cue)
    if unit.tag(stop) != "," or unit.tag(stop + 1) not in "DMNPO":
        return None
    if not clause_follows(unit, stop + 1) and content_end(unit) - stop < _SHORT_CLAUSE:
        return None
    as_first = unit.lower(source[0] - 1) == "as" and source[0] == 1 + content_start(unit)
    if as_first:
        content = [(stop + 1, content_end(unit))]
        return Draft((cue.first, cue.stop), source, content, cue.saying, 0, core=cue.core)
    if source[0] == 0 or unit.tag(source[0] - 1) != "," or not cue.saying.strong:
        return None
    return _beside(unit, cue, source, source[0])


def _split_subject(unit: Unit, cue: Cue, earlier: list[Draft]) -> Range | None:
    """The subject that words of saying part from its verb: "The inquiry, Craig said, revealed"."""
    for draft in earlier:
        if len(draft.content) > 1 and draft.content[1][0] == cue.first:
            return subject_before(unit, draft.content[0][1])
    return None


def _ahead(unit: Unit, cue: Cue, source: Range | None, ahead: Follow) -> Draft:
    start = source[0] if source else cue.first
    end = subordinate_end(unit, start, ahead.content)
    if source is not None and unit.tag(source[0]) == "R" and unit.tag(source[0] - 1) == ",":
        end = relative_end(unit, ahead.content, end)
    if ahead.thing:
        end = thing_end(unit, ahead.content, end)
    return Draft(
        (cue.first, ahead.cue_stop),
        source,
        [(ahead.content, end)],
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
    last = _last_speaker([draft for draft in earlier if draft.after])
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


def main_subject(unit: Unit, stop: int) -> Range | None:
    """The subject of the nearest finite verb before the word `stop` that has one."""
    for at in range(stop - 1, max(0, stop - 40) - 1, -1):
        if unit.tag(at) not in "VX" or _opens_clause_between(unit, at, stop):
            continue
        first = at
        while first > 0 and unit.tag(first - 1) in "XA":
            first -= 1
        subject = subject_before(unit, first)
        if subject is not None and unit.tag(subject[0]) not in "RK":
            return subject
    return None


def _opens_clause_between(unit: Unit, at: int, stop: int) -> bool:
    """Whether a new clause opens between a verb and the word `stop`, so that it governs no more."""
    return any(
        unit.tag(i) in ";:Q" or (unit.lower(i) in {"but", "while", "although", "whereas"})
        for i in range(at, stop)
    )


def _inverted(unit: Unit, cue: Cue, source: Range | None) -> Range | None:
    """The source after its verb: “...,” said the minister."""
    before = unit.tag(cue.first - 1) if cue.first else "."
    if cue.first == 0 or not cue.saying.strong or _ends_in_preposition(unit, cue):
        return None
    who = subject_after(unit, cue.stop)
    if who is None:
        return None
    if before not in "Q,-":
        # "... to secure documents said Ann Lee, a member": the comma was left out
        named = cue.saying.lemma == "say" and unit.tag(who[0]) == "P" and cue.first > 4
        return who if named and who[1] >= content_end(unit) else None
    if before == "Q":
        return who
    if unit.tag(who[1]) == "." and "np" not in cue.saying.takes and unit.tag(who[0]) in "DPO":
        return who if who[1] >= content_end(unit) else None
    closing = unit.tag(adjuncts_end(unit, who[1]))
    if source is not None and _lone_comma(unit, source) and closing in ".,;-":
        return who if "np" not in cue.saying.takes or unit.tag(who[0]) == "P" else None
    if source is not None and (closing not in ".,Q;-" or unit.tag(source[0] - 1) not in ",Q"):
        return None
    return (
        who
        if closing in ".,Q;-" and not (source is not None and unit.tag(source[0]) == "P")
        else None
    )


def _lone_comma(unit: Unit, source: Range) -> bool:
    """Whether a would-be subject ends in a comma that no other opens: it is content."""
    commas = [i for i in range(*source) if unit.tag(i) == ","]
    return commas == [source[1] - 1]


def _is_parenthetical(unit: Unit, cue: Cue, source: Range) -> bool:
    """Whether the clause of saying stands beside its content: "..., officials said"."""
    if source[0] < 1 or unit.tag(source[0] - 1) not in ",Q-":
        return False
    stop = _past_hearer(unit, cue)
    closing = unit.tag(stop)
    if _ends_in_preposition(unit, cue) or _is_contact_clause(unit, cue, source):
        return False
    if unit.tag(source[0] - 1) == "Q" and _is_closed_speech(unit, source[0] - 1):
        if closing in "DMNPO" and clause_follows(unit, stop):
            return False
        return closing != "K" and not (closing == "," and unit.tag(stop + 1) == "K")
    if closing == "," and unit.tag(stop + 1) == "Q" and unit.tag(source[0] - 1) == ",":
        goes_on = unit.words[stop + 1].text.lstrip("\"'\u201c\u2018\u00ab ")[:1].islower()
        return goes_on or unit.tag(source[0] - 2) == "Q"
    if closing == "," and unit.tag(stop + 1) in "VX":
        return True
    if closing == "." and stop >= content_end(unit):
        told = stop > adjuncts_end(unit, cue.stop)
        return not (told and unit.tag(0) == "S")
    return (
        closing in ".,-"
        and not _leads_in(unit, source[0] - 1)
        and past_parenthesis(unit, stop) is None
    )


def _ends_in_preposition(unit: Unit, cue: Cue) -> bool:
    """ "raised questions about": the content must follow."""
    return unit.lower(cue.stop - 1) in words("prepositions") | {"to", "that"}


def _is_contact_clause(unit: Unit, cue: Cue, source: Range) -> bool:
    """ "a word Lee repeated": a relative clause without its pronoun, after the noun it tells of."""
    if cue.saying.lemma in {"say", "tell"} or unit.tag(source[0]) not in "DO":
        return False
    for at in range(source[0] + 1, source[1]):
        if unit.tag(at) == "P" and unit.tag(at - 1) in "NO":
            return unit.lower(at - 1) not in words("titles")
    return False


def _past_hearer(unit: Unit, cue: Cue) -> int:
    """The first word after a verb of saying, its listener, times and channels."""
    stop = adjuncts_end(unit, cue.stop)
    if "hearer" in cue.saying.takes and unit.tag(stop) in "DMNPO":
        told = subject_after(unit, stop)
        stop = adjuncts_end(unit, told[1]) if told else stop
    return stop


def _is_closed_speech(unit: Unit, at: int) -> bool:
    """Whether the quotation at `at` ends as speech does before its speaker: , ? ! or a dash."""
    inner = unit.words[at].text.rstrip("\"'\u201d\u2019\u00bb ")
    return inner[-1:] in ",?!\u2026-\u2014" or at == 0


def _leads_in(unit: Unit, comma: int) -> bool:
    """Whether all before the comma is an opening phrase: "In July,", "On Friday,"."""
    if any(unit.tag(i) in "VXQ" for i in range(comma)):
        return False
    return (unit.tag(0) in "ITASE" or comma == 1) and comma < 12


def _beside(unit: Unit, cue: Cue, source: Range, start: int) -> Draft | None:
    """An attribution whose content stands before its cue, and may go on after it."""
    stop = max(cue.stop, source[1])
    recipient = None
    after = adjuncts_end(unit, stop)
    if source[1] <= cue.first and "hearer" in cue.saying.takes and unit.tag(after) in "DMNPO":
        recipient = subject_after(unit, after)
        stop = recipient[1] if recipient else stop
    stop = adjuncts_end(unit, stop)
    content: list[Range] = []
    first = before_cue(unit, content_start(unit), start)
    if first is not None:
        content.append(first)
    rest = stop
    if unit.tag(rest) in ",:-;":
        rest += 1
    end = content_end(unit)
    if first is not None and unit.tag(first[1] - 1) == "Q":
        if unit.tag(rest) != "Q":
            rest = end
        elif unit.tag(rest + 1) in ",S":
            end = rest + 1
    if (
        rest < end
        and unit.tag(stop) in ",:Q"
        and unit.tag(rest) not in "G"
        and (unit.tag(rest) == "Q" or unit.tag(rest) not in "CSR")
    ):
        content.append((rest, end))
    if not content:
        return None
    said = channel_end(unit, cue.stop) if recipient is None and source[1] <= cue.first else cue.stop
    return Draft(
        (cue.first, said),
        source,
        content,
        cue.saying,
        start,
        recipient,
        after=len(content) > 1 or first is None,
        core=cue.core,
    )


def _last_speaker(earlier: list[Draft]) -> Draft | None:
    """The last attribution with a source that stands inside no other one."""
    for draft in reversed(earlier):
        if draft.source is None or draft.cited or draft.cue is None:
            continue
        if draft.saying is not None and draft.saying.noun:
            continue
        core = draft.core
        if not any(a <= core < b for d in earlier if d is not draft for a, b in d.content):
            return draft
    return None


def participle(unit: Unit, cue: Cue, earlier: list[Draft]) -> Draft | None:
    """ "..., adding that", "a report claiming that": the source is the subject it hangs on."""
    ahead = follow(unit, cue, cue.stop)
    if ahead is None:
        return None
    before = unit.tag(cue.first - 1) if cue.first else "."
    first = cue.first
    score = 0.8
    if cue.first == 0:
        return None
    if before in ",Q":
        last = _last_speaker(earlier)
        source = last.source if last else main_subject(unit, cue.first - 1)
    elif before in "NPT":
        source, first = issuer(unit, cue.first)
        if source is None:
            source = _absolute(unit, cue.first)
        if source is None:
            return None
    else:
        return None
    if source is None:
        return None
    end = content_end(unit)
    if ahead.thing:
        end = thing_end(unit, ahead.content, end)
    draft = Draft(
        (first, ahead.cue_stop),
        source,
        [(ahead.content, end)],
        cue.saying,
        first,
        ahead.hearer,
        score,
        core=cue.core,
    )
    return draft


def _absolute(unit: Unit, stop: int) -> Range | None:
    """ "with 30 percent of voters saying": the noun phrase after "with"."""
    for at in range(stop - 1, max(0, stop - 10), -1):
        if unit.tag(at) in "VX,;:QSK":
            return None
        if unit.lower(at) == "with":
            return (at + 1, stop)
    return None


def issuer(unit: Unit, stop: int) -> tuple[Range | None, int]:
    """Who issued the paper that a participle hangs on: "published a report claiming"."""
    for at in range(stop - 1, max(0, stop - 14), -1):
        if unit.tag(at) in ",;:QS":
            break
        if unit.lower(at) in _ISSUING and unit.tag(at) in "VBEG":
            first = at
            while first > 0 and unit.tag(first - 1) in "XA":
                first -= 1
            return subject_before(unit, first), first
        if unit.tag(at) in "VX":
            break
    return None, stop
