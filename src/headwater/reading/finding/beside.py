"""Words of saying beside their content: "..., the mayor said", "..., said the mayor"."""

from __future__ import annotations

from headwater.knowledge.grammar import words
from headwater.reading.finding.content_ends import (
    before_cue,
    content_end,
    content_start,
)
from headwater.reading.finding.contents import (
    clause_follows,
    past_parenthesis,
)
from headwater.reading.finding.cues import Cue
from headwater.reading.finding.drafts import Draft, Range
from headwater.reading.words.noun_phrases import (
    adjuncts_end,
    channel_end,
    opens_channel,
    subject_after,
)
from headwater.reading.words.units import Unit


def inverted(unit: Unit, cue: Cue, source: Range | None) -> Range | None:
    """The source after its verb: “...,” said the minister."""
    before = unit.tag(cue.first - 1) if cue.first else "."
    if cue.first == 0 or not cue.saying.strong or _ends_in_preposition(unit, cue):
        return None
    if _ends_aside(unit, cue.first - 1):
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


def is_parenthetical(unit: Unit, cue: Cue, source: Range) -> bool:
    """Whether the clause of saying stands beside its content: "..., officials said"."""
    if source[0] < 1 or unit.tag(source[0] - 1) not in ",Q-" or unit.tag(source[0]) == "R":
        return False
    stop = past_hearer(unit, cue)
    closing = unit.tag(stop)
    if _ends_in_preposition(unit, cue) or _is_contact_clause(unit, cue, source):
        return False
    if _ends_aside(unit, source[0] - 1):
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


def _ends_aside(unit: Unit, comma: int) -> bool:
    """Whether a comma closes an aside behind the word that opens a clause, which then goes on: "It
    fell when, according to Lee, | two men argued", "who, aides say, | wrote the letter"."""
    if unit.tag(comma) != ",":
        return False
    opens = unit.tags.rfind(",", 0, comma)
    return opens > 0 and unit.tag(opens - 1) in "SKR" and comma - opens > 1


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


def past_hearer(unit: Unit, cue: Cue) -> int:
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


def beside(unit: Unit, cue: Cue, source: Range, start: int) -> Draft | None:
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
        and not opens_channel(unit, rest)
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
