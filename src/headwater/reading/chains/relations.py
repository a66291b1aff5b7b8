"""How one hop of a chain has it from the next, and which attributions share their relays."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from headwater.reading.chains.neighbours import adjoins
from headwater.reading.chains.settings import Setting, to_press
from headwater.reading.chains.unanswered import would_not_say
from headwater.reading.describing.described import Described
from headwater.records import HopKind, Relation

_ACCORDING = frozenset({"according", "per", "citing", "via", "based"})
_JOINTS = frozenset({"while", "and", "but", "whereas", "adding"})


@dataclass(frozen=True, slots=True)
class Way:
    """What decides a relation: the attribution's setting and the one around it, whether there
    are relays in its own sentence, whether the source spoke to the report's outlet itself."""

    setting: Setting
    around: Setting | None
    relayed: bool
    direct: bool


def relation_of(way: Way, one: Described) -> Relation:
    """How the hop before the terminal `one` has it from the terminal."""
    setting = way.setting
    if setting.cited is not None and setting.subjects:
        return setting.cited
    for relay in setting.relays:
        if not relay.span.overlaps(one.span):
            return relay.relation
    if way.direct:
        return Relation.SEEN if one.kind is HopKind.DOCUMENT else Relation.TOLD
    cue = setting.attribution.cue[0].quote.lower() if setting.attribution.cue else ""
    if cue.split()[:1] and cue.split()[0] in _ACCORDING:
        vague = one.kind in {HopKind.OUTLET, HopKind.DOCUMENT, HopKind.UNSTATED}
        return Relation.CITED if vague else Relation.SAID
    if way.around is not None:
        return _quoted(way.around, setting) or plain_relation(one.kind)
    if cue.startswith(("told", "tell")) and not way.relayed and to_press(setting):
        return Relation.TOLD
    return plain_relation(one.kind)


def _quoted(around: Setting, setting: Setting) -> Relation | None:
    """Of a source that opens what another quotes or cites ("quoted officials as saying")."""
    outer = around.attribution
    if not outer.cue or not adjoins(outer, setting.attribution):
        return None
    word = outer.cue[-1].quote.lower().split()[-1]
    if word.startswith("quot"):
        return Relation.QUOTED
    return Relation.CITED if word.startswith("cit") else None


def plain_relation(kind: HopKind) -> Relation:
    """The relation to a hop of that kind where the words tell nothing more."""
    if kind is HopKind.OUTLET:
        return Relation.PUBLISHED
    return Relation.CITED if kind in {HopKind.DOCUMENT, HopKind.UNSTATED} else Relation.SAID


def joined_to(text: str, settings: Sequence[Setting], place: int) -> int | None:
    """The attribution of the same sentence and depth that this one is joined to by a
    conjunction ("according to CNN, A, while an official said B"); None where none is, or where
    that one tells of nobody who spoke ("CNN declined to comment, but an official said B")."""
    setting = settings[place]
    for back in range(place - 1, -1, -1):
        before = settings[back]
        if before.sentence != setting.sentence:
            return None
        if before.outer == setting.outer:
            silent = would_not_say(before.attribution.cue)
            return back if not silent and _joined(text, before, setting) else None
    return None


def _joined(text: str, before: Setting, after: Setting) -> bool:
    spans = (*after.attribution.sources, *after.attribution.cue)
    start = min(span.start for span in spans)
    ends = [s.end for s in before.attribution.content if s.end <= start]
    words = text[max(ends, default=before.sentence[0]) : start].lower().split()
    return bool(words) and words[-1] in _JOINTS
