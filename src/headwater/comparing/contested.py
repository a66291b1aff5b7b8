"""Names that two sides bear: which is meant is settled for each report, or left open.

"Yemeni armed forces" are the government's troops in one outlet and the Houthis in another. The
words alone never decide. What does: who else of the report stands in the same part of the same
act ("arming the Houthis", "arming the Yemeni armed forces"), whose official speaks of them, and
whether the report calls that side by its own name all along.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.comparing.identity import GENERIC, Mention, is_generic
from headwater.comparing.views import CONTROL, View
from headwater.knowledge import groups, states
from headwater.knowledge.groups import Group
from headwater.records import NameKind
from headwater.text.names import normal

_SAME_PART = 3
_SAME_PART_ELSEWHERE = 2
_OWN_OFFICIAL = 2
_BESIDE = -2
_OWN_NAME = -1
_OWN_NAME_USES = 3
_ENOUGH = 2
"""What each sign is worth, and the lead that decides. Set by hand, not tuned: one sign of the
strong kind decides where nothing speaks against it; being named alone never does."""

_FORCES = frozenset(
    {"forces", "force", "fighters", "troops", "army", "military", "soldiers", "militants", "rebels"}
)
_OF_STATES = frozenset({"army", "military"})
"""What a state has one of: a group that fights it is not called so beside it."""


@dataclass(frozen=True, slots=True)
class Part:
    """Where a name stands: in a clause about these acts, as the agent or not, with whom."""

    node: str
    report: str
    acts: frozenset[str]
    agent: bool
    company: frozenset[str]
    view: View


def candidates(mention: Mention, near: frozenset[str]) -> tuple[Group, ...]:
    """All groups that the name may mean, () for a name that is not contested.

    `near` are the nodes named in the same report. A people's name with a word for armed men
    ("Yemeni fighters") may mean the state's forces or any group of that country named there.
    """
    if mention.name.kind not in (NameKind.FORCE, NameKind.BODY):
        return ()
    known = groups.by_name(mention.name.span.quote)
    if len(known) > 1:
        return known
    words = mention.key.split()
    if len(words) < 2 or words[-1] not in _FORCES:
        return ()
    named = states.by_name(" ".join(w for w in words if w not in GENERIC))
    if named is None or (known and known[0].kind != "state-force"):
        return ()
    if known and words[-1] in _OF_STATES:
        return ()
    local = tuple(
        g for g in groups.every()
        if g.country == named.state.code and g.kind == "armed-group" and _node(g) in near
    )  # fmt: skip
    return (*known, *local) if local else ()


def decide(mention: Mention, choice: Sequence[Group], parts: Sequence[Part]) -> Group | None:
    """The group that the name means in its report; None where the signs do not decide.

    `parts` are those of the whole story.
    """
    report = mention.place.report
    own = [p for p in parts if p.node == mention.key and p.report == report]
    scores = {group: _score(group, own, parts, report) for group in choice}
    ranked = sorted(choice, key=lambda g: (-scores[g], g.name))
    lead = scores[ranked[0]] - scores[ranked[1]] if len(ranked) > 1 else scores[ranked[0]]
    return ranked[0] if scores[ranked[0]] >= _ENOUGH and lead >= _ENOUGH else None


def parts_of(views: Sequence[View], nodes: Mapping[tuple[str, int], str]) -> tuple[Part, ...]:
    """Every part that a name plays in the clauses; `nodes` gives a name's node by its place."""
    parts: list[Part] = []
    for view in views:
        if view.key is None:
            continue
        seats = {seat: nodes.get((view.report.id, seat.name.span.start), "") for seat in view.seats}
        acts = frozenset().union(*(found.acts for found in view.acts)) - CONTROL
        for seat, node in seats.items():
            company = frozenset(n for other, n in seats.items() if other != seat)
            parts.append(Part(node, view.report.id, acts, seat in view.agents, company, view))
    return tuple(parts)


def _node(group: Group) -> str:
    return f"org:{normal(group.name)}"


def _score(group: Group, own: Sequence[Part], parts: Sequence[Part], report: str) -> int:
    """The signs for one group, each counted once."""
    node = _node(group)
    bearing = [p for p in parts if p.node == node]
    here = [p for p in bearing if p.report == report]
    score = 0
    if any(_same_part(a, b) for a in own for b in here):
        score += _SAME_PART
    elif any(_same_part(a, b) for a in own for b in bearing if b.report != report):
        score += _SAME_PART_ELSEWHERE
    if group.speaks_for and any(_speaks_for(p.view, group.speaks_for) for p in own):
        score += _OWN_OFFICIAL
    if any(node in p.company for p in own):
        score += _BESIDE
    elif len(here) >= _OWN_NAME_USES:
        score += _OWN_NAME
    return score


def _same_part(a: Part, b: Part) -> bool:
    """Whether two names stand in the same part of the same act beside one more name they share."""
    shared = (a.company & b.company) - {""}
    return bool(a.agent == b.agent and a.acts & b.acts and shared and a.view is not b.view)


def _speaks_for(view: View, code: str) -> bool:
    """Whether the clause is said by somebody whom the words tie to the state with that code."""
    for chain in view.statement.chains:
        terminal = chain.terminal
        for words in (terminal.name, terminal.antecedent and terminal.antecedent.quote):
            if words and any(f.entry.state.code == code for f in states.find(words)):
                return True
    return any(
        f.entry.state.code == code
        for span in view.statement.sources
        for f in states.find(span.quote)
    )


def company_of(mentions: Sequence[Mention]) -> Mapping[tuple[str, str], frozenset[str]]:
    """For each (report, key) of a name of general words: the names of its own that stand by it.

    By it means within a few words: "Northern Army spokesman Colonel Tarr". States and places
    are no company, as both sides of a war share them.
    """
    company: dict[tuple[str, str], set[str]] = {}
    ordered = sorted(mentions, key=lambda m: m.place)
    for at, mention in enumerate(ordered):
        if not is_generic(mention.key):
            continue
        held = company.setdefault((mention.place.report, mention.key), set())
        for other in ordered[max(0, at - 3) : at + 4]:
            near = abs(other.place.start - mention.place.start) <= _NEAR
            if near and other.place.report == mention.place.report and _tells(other):
                held.add(other.key)
    return {key: frozenset(held) for key, held in company.items()}


_NEAR = 120


def _tells(mention: Mention) -> bool:
    landed = mention.name.kind in (NameKind.STATE, NameKind.PLACE, NameKind.OUTLET)
    return not landed and not is_generic(mention.key)
