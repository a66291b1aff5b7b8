"""Speech without a verb of saying: "In his words, ...", "The mayor was blunt: “...”"."""

from __future__ import annotations

from headwater.knowledge import saying
from headwater.reading.finding.content_ends import before_cue, content_end, content_start
from headwater.reading.finding.drafts import Draft, Range
from headwater.reading.finding.subjects import subject_before
from headwater.reading.words import nouns
from headwater.reading.words.units import Unit


def in_words(unit: Unit) -> list[Draft]:
    """ "In his words, ...", "..., in Lee's view": whose words they are stands before the noun."""
    found: list[Draft] = []
    for at, word in enumerate(unit.lowers):
        if word not in _OWN_WORDS or at < _SHORTEST or unit.tag(at) != "N":
            continue
        own = at - (unit.lower(at - 1) == "own")
        source = _whose(unit, own)
        if source is None or unit.lower(source[0] - 1) not in {"in", "by"}:
            continue
        first, stop = source[0] - 1, at + 1
        content: list[Range] = []
        begin = content_start(unit)
        before = before_cue(unit, begin, first)
        if before is not None and unit.tag(first - 1) in ",-Q":
            content.append(before)
        elif before is not None:
            continue
        if unit.tag(stop) in ",:" and stop + 1 < content_end(unit):
            content.append((stop + 1, content_end(unit)))
        if content:
            entry = saying.verb("say")
            found.append(Draft((own, stop), source, content, entry, first, score=0.8, core=at))
    return found


_SHORTEST = 2
"""How many words stand before such a noun at least: "in his"."""
_OWN_WORDS = frozenset(("words", "reading", "view", "opinion", "account", "telling", "estimation"))


def _whose(unit: Unit, at: int) -> Range | None:
    """The possessive right before the word `at`: "his", "the minister's"."""
    if unit.lower(at - 1) in {"his", "her", "their", "its", "my", "our"}:
        return at - 1, at
    if unit.tag(at - 1) != "H":
        return None
    start = at - 1
    while start > 0 and unit.tag(start - 1) in "DMNP":
        start -= 1
    return (start, at) if start < at - 1 else None


def after_colon(unit: Unit, found: list[Draft]) -> list[Draft]:
    """ "The diplomat was doubtful: “They talk.”": the person spoken of is who speaks."""
    colon = unit.tags.find(":Q")
    if colon < 2 or any(a <= colon + 1 < b for d in found for a, b in d.content):
        return []
    verb = next((i for i in range(colon) if unit.tag(i) in "VX"), None)
    source = subject_before(unit, verb) if verb is not None else None
    if source is None or source[0] > _OPENING or not _human(unit, source):
        return []
    content = [(colon + 1, content_end(unit))]
    entry = saying.verb("say")
    return [Draft((colon, colon + 1), source, content, entry, source[0], score=0.6, core=colon)]


_OPENING = 4
"""How far into a sentence its subject begins at most."""


def _human(unit: Unit, source: Range) -> bool:
    """Whether a subject is a person by its noun or a pronoun by its form."""
    if unit.lower(source[0]) in {"he", "she", "they"}:
        return True
    return nouns.singular(unit.lower(source[1] - 1)) in nouns.POSTS
