"""Names → actors: who is called what in which report, and which names stand for two."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.comparing.contested import Part, candidates, company_of, decide, parts_of
from headwater.comparing.identity import Mention, core, is_generic, node_of
from headwater.comparing.mistaken import persons_by_name
from headwater.comparing.owned import join_plain, settle_owned
from headwater.comparing.people import settle_people
from headwater.comparing.ruled import settle_actors
from headwater.comparing.views import View
from headwater.knowledge import bodies, states
from headwater.knowledge.groups import Group
from headwater.records import (
    Actor,
    ActorName,
    ActorRuling,
    NameKind,
    Note,
    NoteCode,
    Report,
    Span,
    digest,
)
from headwater.text.acronyms import acronyms, forces
from headwater.text.names import normal

_ACRONYM = 6
_GUESSED = ("state", "place", "org")
"""Kinds between which a reader wavers for a name that no table knows."""
_HOUSES = (" group", " holding", " holdings")


@dataclass(frozen=True)
class Cast:
    """The actors of a story; `at` gives the actor's id by report and start of a name."""

    actors: tuple[Actor, ...]
    notes: tuple[Note, ...]
    at: Mapping[tuple[str, int], str]

    def of(self, report: str, span: Span) -> str | None:
        """The id of the actor whose name starts where `span` does, None where none does."""
        return self.at.get((report, span.start))

    @cached_property
    def labels(self) -> Mapping[str, str]:
        """The fullest name of each actor, by its id."""
        return {actor.id: actor.label for actor in self.actors}


def find_actors(
    reports: Sequence[Report],
    mentions: Sequence[Mention],
    views: Sequence[View],
    rulings: Sequence[ActorRuling] = (),
) -> Cast:
    """The actors that names stand for as `rulings` have it; no names give no actors."""
    nodes, contested = _nodes(reports, mentions, views)
    settle_owned(reports, mentions, nodes)
    join_plain(mentions, nodes)
    _join_acronyms(reports, mentions, nodes)
    settle_actors(nodes, rulings)
    held: dict[str, list[Mention]] = {}
    for mention in mentions:
        held.setdefault(nodes[mention], []).append(mention)
    doubtful = _doubtful(held, frozenset(contested))
    actors = [_actor(node, group, doubtful) for node, group in held.items()]
    at = {
        (name.place.report, name.place.start): actor.id for actor in actors for name in actor.names
    }
    ordered = tuple(sorted(actors, key=lambda actor: actor.id))
    return Cast(ordered, _notes(ordered, contested), at)


def _nodes(
    reports: Sequence[Report], mentions: Sequence[Mention], views: Sequence[View]
) -> tuple[dict[Mention, str], dict[Mention, tuple[Group, ...]]]:
    """A node for each mention, and all that the mentions may mean that are known to mean two."""
    mistaken = persons_by_name(reports, mentions)
    people = [m for m in mentions if m.name.kind is NameKind.PERSON]
    people = [m for m in people if node_of(m).startswith("person:")]
    settled = settle_people([*people, *(m for m in mentions if m in mistaken)])
    nodes = {m: settled.get(m) or node_of(m) for m in mentions}
    by_report: dict[str, set[str]] = {}
    for mention, node in nodes.items():
        by_report.setdefault(mention.place.report, set()).add(node)
    choices = {
        m: found for m in mentions if (found := candidates(m, frozenset(by_report[m.place.report])))
    }
    places = {(m.place.report, m.place.start): nodes[m] for m in mentions}
    places |= {(m.place.report, m.place.start): m.key for m in choices}
    parts = parts_of(views, places) if choices else ()
    _settle_contested(choices, parts, nodes)
    _join_persons(mentions, nodes)
    _part_generic(mentions, nodes, frozenset(choices))
    _part_houses(mentions, nodes)
    _join_kinds(mentions, nodes)
    _join_demonyms(mentions, nodes)
    return nodes, choices


def _settle_contested(
    choices: Mapping[Mention, Sequence[Group]],
    parts: Sequence[Part],
    nodes: dict[Mention, str],
) -> None:
    """Settle each contested name once for each report; where it stays open it stays apart."""
    decided: dict[tuple[str, str], str] = {}
    for mention, choice in choices.items():
        at = (mention.place.report, mention.key)
        if at not in decided:
            group = decide(mention, choice, parts)
            decided[at] = f"org:{normal(group.name)}" if group else f"open:{at[1]}@{at[0]}"
        nodes[mention] = decided[at]


def _join_persons(mentions: Sequence[Mention], nodes: dict[Mention, str]) -> None:
    """A full name taken for a body or a place here and mostly for a person elsewhere is a person's
    throughout, but for a name that a table knows."""
    persons: dict[str, str] = {}
    uses: Counter[tuple[str, bool]] = Counter()
    for mention in mentions:
        person = mention.name.kind is NameKind.PERSON
        uses[mention.key, person] += 1
        if person and " " in mention.key and nodes[mention].startswith("person:"):
            persons.setdefault(mention.key, nodes[mention])
    for mention in mentions:
        most = uses[mention.key, True] > uses[mention.key, False]
        if mention.key in persons and most and mention.name.canonical is None:
            nodes[mention] = persons[mention.key]


def _part_generic(
    mentions: Sequence[Mention], nodes: dict[Mention, str], known: frozenset[Mention]
) -> None:
    """A name of general words ("Northern Army") is one actor in two reports only in like company.

    Where nothing of its own stands beside it in one of them, that is no sign of two.
    """
    general = [
        m for m in mentions
        if m not in known and nodes[m] == f"org:{m.key}" and is_generic(m.key)
    ]  # fmt: skip
    company = company_of(mentions)
    seen: dict[str, list[tuple[str, frozenset[str]]]] = {}
    for mention in general:
        own = (mention.place.report, company[mention.place.report, mention.key])
        if own not in seen.setdefault(mention.key, []):
            seen[mention.key].append(own)
    for mention in general:
        own_company = company[mention.place.report, mention.key]
        groups = _companies(seen[mention.key])
        if len(groups) > 1 and own_company:
            number = next(n for n, group in enumerate(groups) if group & own_company)
            nodes[mention] = f"org:{mention.key}#{number}"


def _part_houses(mentions: Sequence[Mention], nodes: dict[Mention, str]) -> None:
    """ "Halden" beside "Halden Group" and "Halden Optics" may be either: one for each report."""
    held: dict[str, set[str]] = {}
    for mention in mentions:
        if nodes[mention].startswith("org:"):
            held.setdefault(mention.place.report, set()).add(mention.key)
    for mention in mentions:
        keys = held.get(mention.place.report, set())
        if nodes[mention] == f"org:{mention.key}" and any(mention.key + h in keys for h in _HOUSES):
            kin = {key for key in keys if key.startswith(f"{mention.key} ")}
            if any(not key.endswith(_HOUSES) and core(key) != mention.key for key in kin):
                nodes[mention] = f"org:{mention.key}@{mention.place.report}"


def _companies(seen: Sequence[tuple[str, frozenset[str]]]) -> list[frozenset[str]]:
    """The companies of several reports, those that overlap put together."""
    groups: list[frozenset[str]] = []
    for _, company in sorted(seen, key=lambda own: own[0]):
        if company:
            joined = frozenset(company).union(*(g for g in groups if g & company))
            groups = [g for g in groups if not g & company] + [joined]
    return sorted(groups, key=sorted)


def _join_kinds(mentions: Sequence[Mention], nodes: dict[Mention, str]) -> None:
    """One word taken for a person here and for a land or body there is the latter throughout.

    So is a name before "rebels" that elsewhere is a land: rebels in Velmark, not called so.
    Readers guess the kind of unknown names from their surroundings; a person would have a full
    name somewhere. A name that no table knows, taken for a land and for a body, is what it is
    mostly taken for: a single word by any majority, a longer name by twice as many.
    """
    kinds: dict[str, Counter[str]] = {}
    for node in nodes.values():
        kind, _, words = node.partition(":")
        kinds.setdefault(words, Counter())[kind] += 1
    for mention in mentions:
        lands = [k for k in ("state", "place") if k in kinds.get(mention.key, ())]
        if mention.armed and nodes[mention].startswith("org:") and lands:
            nodes[mention] = f"{lands[0]}:{mention.key}"
    for mention in mentions:
        kind, _, words = nodes[mention].partition(":")
        others = [k for k in ("state", "place", "org") if k in kinds[words]]
        if kind == "person" and " " not in words and others:
            best = min(others, key=lambda k: (-kinds[words][k], k))
            nodes[mention] = f"{best}:{words}"
    known = {m.key for m in mentions if m.name.canonical is not None}
    for mention in mentions:
        kind, _, words = nodes[mention].partition(":")
        if kind in _GUESSED and words not in known:
            best = max(_GUESSED, key=lambda k: kinds[words][k])
            if kinds[words][best] >= (2 if " " in words else 1) * kinds[words][kind]:
                nodes[mention] = f"{best}:{words}"


def _join_demonyms(mentions: Sequence[Mention], nodes: dict[Mention, str]) -> None:
    """ "Torvanian" is Torvania, where that stands as a state or place in the story."""
    lands = {n.partition(":")[2]: n for n in nodes.values() if n.startswith(("state:", "place:"))}
    for mention in mentions:
        kind, _, words = nodes[mention].partition(":")
        if kind not in ("state", "place", "org", "person") or " " in words:
            continue
        for ending in ("ns", "n", "ans", "an", "ians", "ian", "i", "is", "ese", "ish", "s"):
            base = words.removesuffix(ending)
            if base != words and len(base) > 3 and base in lands and lands[base] != nodes[mention]:
                nodes[mention] = lands[base]
                break


def _join_acronyms(
    reports: Sequence[Report], mentions: Sequence[Mention], nodes: dict[Mention, str]
) -> None:
    """ "Islamic Revolutionary Guard Corps (IRGC)": later "IRGC" is that, in the whole story. So is
    "MDPD" where a report names but one body that it fits, Miami-Dade Police.

    An acronym that two actors get in two reports holds only where it is introduced.
    """
    at = {(m.place.report, m.place.start, m.place.end): m for m in mentions}
    defined: dict[str, dict[str, str]] = {}
    for report in reports:
        places = tuple((start, end) for held, start, end in at if held == report.id)
        for short, (start, end) in acronyms(report.text, places).items():
            meaning = nodes[at[report.id, start, end]]
            defined.setdefault(normal(short), {}).setdefault(report.id, meaning)
        for short, named in forces(report.text).items():
            full = next(
                (at[report.id, *place] for place in named if (report.id, *place) in at), None
            )
            if full is not None and bodies.by_name(short) is None:
                defined.setdefault(normal(short), {}).setdefault(report.id, nodes[full])
    for mention in mentions:
        known = defined.get(mention.key, {})
        if mention.place.report in known:
            nodes[mention] = known[mention.place.report]
        elif len(set(known.values())) == 1:
            nodes[mention] = next(iter(known.values()))


def _doubtful(
    held: Mapping[str, Sequence[Mention]], contested: frozenset[Mention]
) -> frozenset[Mention]:
    """The mentions whose words name another actor too: known to, or seen to in this story.

    A capital that stands for its state and for itself is not meant.
    """
    bearers: dict[str, set[str]] = {}
    for node, mentions in held.items():
        for mention in mentions:
            bearers.setdefault(mention.key, set()).add(node)
    shared = {key for key, nodes in bearers.items() if len(_distinct(nodes)) > 1}
    return contested | {
        mention
        for node, mentions in held.items()
        for mention in mentions
        if mention.key in shared or "@" in node
    }


def _distinct(nodes: set[str]) -> set[str]:
    land = {node for node in nodes if node.startswith(("state:", "place:"))}
    return nodes - land | ({min(land)} if land else set())


def _actor(node: str, mentions: Sequence[Mention], doubtful: frozenset[Mention]) -> Actor:
    """The actor of a node; what is taken for a land or body throughout is no person."""
    ordered = sorted(mentions, key=lambda m: m.place)
    places = [m.place for m in ordered]
    person = node.startswith("person:")
    kinds = Counter(m.name.kind for m in ordered if person or m.name.kind is not NameKind.PERSON)
    kinds = kinds or Counter(m.name.kind for m in ordered)
    return Actor(
        id=digest("a", [part for p in places for part in (p.report, p.start, p.end)]),
        label=_label(ordered, doubtful),
        kind=min(kinds, key=lambda kind: (-kinds[kind], kind.value)),
        names=tuple(ActorName(m.place, m in doubtful) for m in ordered),
    )


def _label(mentions: Sequence[Mention], doubtful: frozenset[Mention]) -> str:
    """The full form that the reports use most, as written there.

    Full means: no acronym, no end of a longer form ("Army" of "Northern Army") of a body, a person
    with first and family name, a state by its name rather than its people or capital; a name that
    is the actor's alone goes before one it shares.
    """
    uses = Counter(m.place.quote for m in mentions)
    ends = any(m.name.kind in (NameKind.BODY, NameKind.FORCE) for m in mentions)
    shared = {m.place.quote for m in mentions if m in doubtful}

    def rank(quote: str) -> tuple[bool, bool, bool, int, int, str]:
        short = ends and any(each.endswith(f" {quote}") for each in uses)
        full = _is_full(quote, mentions)
        return (short, quote in shared, not full, -uses[quote], -len(quote), quote)

    return min(uses, key=rank)


def _is_full(quote: str, mentions: Sequence[Mention]) -> bool:
    kind = next(m.name.kind for m in mentions if m.place.quote == quote)
    if quote.replace(".", "").isupper() and len(quote) <= _ACRONYM:
        return False
    if kind is NameKind.PERSON:
        return " " in quote
    if kind is not NameKind.STATE:
        return True
    state = states.by_name(quote)
    if state is not None:
        return state.form == "name"
    return not any(quote != m.place.quote and quote.startswith(m.place.quote) for m in mentions)


def _notes(
    actors: Sequence[Actor], contested: Mapping[Mention, Sequence[Group]]
) -> tuple[Note, ...]:
    """A note for each report's first use of each name that two actors bear."""
    labels: dict[str, set[str]] = {}
    for mention, choice in contested.items():
        labels.setdefault(normal(mention.place.quote), set()).update(g.name for g in choice)
    for actor in actors:
        for name in actor.names:
            if name.ambiguous:
                labels.setdefault(normal(name.place.quote), set()).add(actor.label)
    noted: dict[tuple[str, str], Note] = {}
    uses = sorted(name.place for actor in actors for name in actor.names if name.ambiguous)
    for place in uses:
        words = normal(place.quote)
        why = f"“{place.quote}”: {'; '.join(_apart(labels[words]))}"
        note = Note(NoteCode.NAME_AMBIGUOUS, why, place.report, place.start, place.end)
        noted.setdefault((place.report, words), note)
    return tuple(noted.values())


def _apart(labels: set[str]) -> list[str]:
    """Labels in order, those that differ only in case once."""
    return sorted({label.casefold(): label for label in sorted(labels)}.values())
