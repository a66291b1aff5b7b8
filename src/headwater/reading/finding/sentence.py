"""The attributions of one sentence: each cue tried in turn, then kept apart from one another."""

from __future__ import annotations

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.knowledge.saying import CITING, SayingKind
from headwater.reading.finding.active import active
from headwater.reading.finding.asides import aside
from headwater.reading.finding.content_ends import content_start
from headwater.reading.finding.cues import Cue, Voice, find_cues
from headwater.reading.finding.drafts import Draft, Range
from headwater.reading.finding.other_cues import (
    according,
    cited_beside,
    citing,
    owned_noun,
    passive,
    unsourced,
)
from headwater.reading.finding.participles import participle
from headwater.reading.finding.verbless import after_colon, in_words
from headwater.reading.words.units import Unit

_SPLITTERS = words("splitters")


def drafts(unit: Unit, attitudes: bool = False) -> list[Draft]:
    """The attributions that the words of one unit state, in order of their cues.

    `attitudes` also takes wishes, decisions and likings ("plans to", "opposes").
    """
    found: list[Draft] = []
    for cue in find_cues(unit):
        if cue.saying.kind is SayingKind.WILL and not attitudes:
            continue
        if cue.saying.lemma in CITING and unit.lower(cue.stop) == "no":
            continue
        if cue.saying.lemma == _CARRIED and unit.tag(cue.first - 1) == "," and _spoken(unit, cue):
            # "Lee said, in remarks carried by the agency, that": Lee speaks, the agency passes on
            continue
        if cue.core > 0 and unit.lower(cue.core - 1) == "as" and cue.voice is Voice.PARTICIPLE:
            continue
        found.extend(aside(unit, cue, found) or _from(unit, cue, found))
    found.extend(in_words(unit))
    found.extend(after_colon(unit, found))
    _cut_coordinates(unit, found)
    _fill_cited(unit, found)
    kept = [draft for draft in found if draft.content and all(a < b for a, b in draft.content)]
    kept = [d for d in kept if not (_is_possession(unit, d) or _is_subject(unit, d))]
    return [draft for draft in kept if attitudes or not _is_wish(unit, draft)]


_CARRIED = "in remarks carried by"


def _is_possession(unit: Unit, draft: Draft) -> bool:
    """Whether what looks like a verb is a thing of somebody's: "she said, counting her notes"."""
    if draft.source is None or draft.cue is None or draft.saying is None or draft.saying.noun:
        return False
    start, stop = draft.source
    longer = stop == draft.cue[0] and stop - start > 1
    return longer and unit.lower(stop - 1) in _POSSESSIVES


def _is_subject(unit: Unit, draft: Draft) -> bool:
    """Whether what looks like a verb is who speaks: ", which witnesses dispute"."""
    if draft.source is None or draft.cue is None or unit.lower(draft.source[0]) != "which":
        return False
    stop = draft.cue[1]
    return draft.content == [(stop, stop + 1)] and saying.verb(unit.lower(stop)) is not None


_POSSESSIVES = frozenset({"his", "her", "its", "their", "my", "our", "your"})


def _spoken(unit: Unit, cue: Cue) -> bool:
    """Whether a verb of saying stands right before the comma that a cue follows."""
    entry = saying.verb(unit.lower(cue.first - 2))
    return entry is not None and entry.strong


def _is_wish(unit: Unit, draft: Draft) -> bool:
    """Whether a verb of thinking tells what its source wants to do: "hopes to leave"."""
    thought = draft.saying is not None and draft.saying.kind in (
        SayingKind.THOUGHT,
        SayingKind.KNOWING,
    )
    return thought and unit.tag(draft.content[0][0]) == "Z"


def _from(unit: Unit, cue: Cue, earlier: list[Draft]) -> list[Draft]:
    if cue.voice is Voice.ACTIVE:
        if cue.saying.lemma in CITING:
            cited = citing(unit, cue)
            if cited:
                return cited
        draft = active(unit, cue, earlier)
    elif cue.voice is Voice.PARTICIPLE:
        if cue.saying.lemma in CITING:
            return cited_beside(unit, cue)
        draft = participle(unit, cue, earlier)
    elif cue.voice is Voice.AFTER:
        draft = according(unit, cue)
    elif cue.voice is Voice.PASSIVE:
        draft = passive(unit, cue)
    elif cue.voice is Voice.NOUN:
        draft = owned_noun(unit, cue)
    else:
        draft = unsourced(unit, cue)
    return [draft] if draft is not None else []


def _fill_cited(unit: Unit, found: list[Draft]) -> None:
    """Give what is cited the content of the attribution that cites it."""
    for draft in found:
        if not draft.cited or draft.content:
            continue
        hosts = [d for d in found if not d.cited and d.content and d.saying]
        assert draft.cue is not None and draft.source is not None
        near = sorted(hosts, key=lambda d: (abs((d.cue or (0, 0))[0] - draft.cue[0]), d.start))  # type: ignore[index]
        if near:
            near[0].content = _without(unit, near[0].content, draft.cue[0], draft.source[1])
            draft.content = list(near[0].content)


def _without(unit: Unit, content: list[Range], start: int, stop: int) -> list[Range]:
    """A content without the aside from `start` to `stop`: "..., citing aides, that it fell"."""
    found: list[Range] = []
    for a, b in content:
        if not a < start < b:
            found.append((a, b))
            continue
        found.append((a, trim_end(unit, a, start)))
        if unit.tag(stop) == "," and stop + 1 < b:
            found.append((stop + 1, b))
    return found


def _cut_coordinates(unit: Unit, found: list[Draft]) -> None:
    """End a content where a later clause of saying stands beside it and not inside it."""
    for index, draft in enumerate(found):
        for later in found[index + 1 :]:
            if _is_around(draft, later):
                draft.content = _without_later(unit, draft.content, later.start)
                continue
            cut = _boundary(unit, later)
            if cut is None or _goes_on_inside(draft, later, cut):
                continue
            draft.content = [(a, min(b, cut)) if a < cut else (a, b) for a, b in draft.content]
            draft.content = [
                (a, trim_end(unit, a, b)) for a, b in draft.content if a < cut or later.start < a
            ]
            if later.content and later.content[0][0] < cut and len(later.content) >= 1:
                later.content = [(max(a, cut), b) for a, b in later.content if b > cut]
                later.content = [(content_start(unit, a), b) for a, b in later.content]


def _goes_on_inside(draft: Draft, later: Draft, cut: int) -> bool:
    """Whether `later` takes its subject from inside what `draft` says."""
    source = later.source
    return (
        source is not None and source[0] < cut and any(a <= source[0] < b for a, b in draft.content)
    )


def _is_around(draft: Draft, later: Draft) -> bool:
    """Whether `later` stands beside a content that holds all of `draft`."""
    if not later.content or draft.cue is None or later.cited or later.content is draft.content:
        return False
    first = later.content[0]
    return first[0] <= draft.cue[0] and draft.cue[1] <= first[1] <= later.start


def _without_later(unit: Unit, content: list[Range], cut: int) -> list[Range]:
    return [(a, trim_end(unit, a, min(b, cut))) for a, b in content if a < cut]


def trim_end(unit: Unit, start: int, stop: int) -> int:
    """`stop` without the marks and conjunctions that stand before it."""
    while stop > start and unit.tag(stop - 1) in ",;-C:":
        stop -= 1
    return stop


def _boundary(unit: Unit, later: Draft) -> int | None:
    """Where the clause of `later` splits the sentence; None where it does not."""
    if later.cited or later.cue is None:
        return None
    at = later.start
    back = at - 1
    while back > 0 and unit.tag(back) in "A":
        back -= 1
    if back > 0 and unit.lower(back) in _SPLITTERS:
        joint = (
            unit.tag(back - 1) in ",;-Q"
            or unit.lower(back) != "and"
            or later.start == (later.cue[0])
        )
        return back if joint or unit.lower(back) == "and" else None
    if back > 0 and unit.tag(back) == ";":
        return back
    if unit.tag(at) == "G" and unit.tag(back) == ",":
        return back
    return None
