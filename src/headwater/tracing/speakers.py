"""Who a hop is: a named actor, an outlet, a party's voice, a document or a mere description."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from headwater.knowledge import bodies, groups, offices, outlets, states
from headwater.knowledge.matching import Found
from headwater.knowledge.matching import key as folded
from headwater.records import BODY_KINDS, Hop, HopKind, Span, Statement
from headwater.text.firms import firm_core
from headwater.tracing.descriptions import NOBODY, Description, describe, singular
from headwater.tracing.index import Index
from headwater.tracing.local_offices import local_office
from headwater.tracing.spokesmen import TITLE


@dataclass(frozen=True, slots=True)
class Party:
    """The state, group or body that a speaker speaks for.

    `of` is "state:" and its code, "group:" and a name, "body:" and a name, or "office:" and what
    every county or town has one of. `body` is the ministry, force or service of it that speaks, for
    an office its place; "" where the party speaks as a whole, or the place is not named.
    """

    of: str
    body: str = ""

    @property
    def is_office(self) -> bool:
        """Whether it is an office that many places have: "the sheriff"."""
        return self.of.startswith("office:")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A hop as far as its words and the actors show who it is.

    `key` is the same for the same named speaker, None for a description. `name_words` are the
    folded words of a person's name without titles. `party` is whom the speaker speaks for, None
    where the words do not say; `voice_of` the key of the actor whose lawyer or spokesman it is,
    `voices` of all for whom the case says that it speaks.
    """

    kind: HopKind
    label: str | None
    key: str | None = None
    description: Description = NOBODY
    party: Party | None = None
    name_words: frozenset[str] = frozenset()
    voice_of: str | None = None
    voices: frozenset[str] = frozenset()

    @property
    def words_key(self) -> tuple[object, ...]:
        """What tells two speakers apart by their words, for looking at each kind once."""
        return (self.kind, self.key, self.description)

    @property
    def is_outlet(self) -> bool:
        """Whether it is an outlet, which passes on what others say."""
        return self.kind is HopKind.OUTLET

    @property
    def is_unstated(self) -> bool:
        """Whether the words name nobody at all."""
        return self.kind is HopKind.UNSTATED

    @property
    def is_described(self) -> bool:
        """Whether it is known by a description alone."""
        return self.key is None and self.kind is not HopKind.DOCUMENT and not self.is_unstated


_ANTECEDENT_REACH = 120


def outlet_speaker(name: str | None, key: str) -> Speaker:
    """The speaker that an outlet is when it speaks for itself."""
    return Speaker(HopKind.OUTLET, name, key, party=_outlet_party(name))


def speaker(hop: Hop, statement: Statement, index: Index) -> Speaker:
    """Who `hop` of a chain of `statement` is."""
    report = statement.report
    if hop.kind is HopKind.OUTLET:
        return outlet_speaker(hop.name, index.outlet(hop.name, report))
    words = words_of(hop, statement)
    if hop.kind is HopKind.UNSTATED:
        return Speaker(hop.kind, hop.name)
    description = describe(words, hop.count)
    if _bears_name(hop):
        description = _titled(hop, statement)
    if hop.kind is HopKind.DOCUMENT:
        return Speaker(hop.kind, hop.name, None, description)
    party = _of_its_owner(
        party_of(words, hop.kind in {HopKind.PERSON, HopKind.ANONYMOUS}), hop, statement, index
    )
    if party is None and hop.kind is HopKind.PERSON:
        party = _apposed(hop, statement)
    elif party is None and hop.kind in BODY_KINDS and hop.span is not None:
        # "a release issued by the sheriff's office"
        party = party_of(hop.span.quote)
    actor = index.actor(hop, report)
    if actor is not None:
        if party is None and hop.kind is HopKind.PERSON:
            party = _titled_elsewhere(actor.id, index)
        label = actor.label if hop.kind is not HopKind.PERSON else hop.name or actor.label
        key = index.publisher(actor.id) or f"actor:{actor.id}"
        return Speaker(hop.kind, label, key, description, party, _name(hop))
    own = index.named_alike(hop) or _own_key(hop, party)
    return Speaker(hop.kind, hop.name, own, description, party, _name(hop) if own else frozenset())


def _of_its_owner(
    party: Party | None, hop: Hop, statement: Statement, index: Index
) -> Party | None:
    """The party, with the actor for a body that every state has: two have a defence ministry."""
    span = hop.antecedent or _own_source(hop, statement) or hop.span
    if party is None or span is None or not party.of.startswith("body:"):
        return party
    body = index.parted_body(statement.report, span)
    return party if body is None else replace(party, of=f"{party.of}@{body}")


def _titled(hop: Hop, statement: Statement) -> Description:
    """What is said of a named person beside the name: a title, a trade, a place."""
    source = _own_source(hop, statement) or hop.span
    if source is None:
        return NOBODY
    name = _name(hop)
    words = [word for word in source.quote.split() if folded(word.strip(".,;:()")) not in name]
    rest = " ".join(words).strip(" ,;:")
    return replace(describe(rest), count=None) if rest else NOBODY


def _own_source(hop: Hop, statement: Statement) -> Span | None:
    """The words of the source that name this hop and no other."""
    if hop.span is None:
        return None
    around = next((s for s in statement.sources if s.covers(hop.span)), None)
    others = [
        other.span
        for chain in statement.chains
        for other in chain.hops
        if other.span is not None and other.span != hop.span
    ]
    return None if around is None or any(around.overlaps(o) for o in others) else around


def _apposed(hop: Hop, statement: Statement) -> Party | None:
    """The party of a local office that is told right behind a name: "Ada Lund, the mayor"."""
    source = _own_source(hop, statement)
    if source is None or hop.span is None:
        return None
    told = _BEHIND.match(source.quote, hop.span.end - source.start)
    return _local(told[1]) if told else None


_BEHIND = re.compile(r",\s([^,;]{3,60})(?:,|$)")


def _titled_elsewhere(actor: str, index: Index) -> Party | None:
    """The party that an office right before the person's name, anywhere in the case, speaks for."""
    for text, start, end in index.uses(actor):
        reach = max(0, start - _TITLE_REACH)
        for office in offices.find(text, reach, start):
            of_several = _SEVERAL.match(text, office.start, office.end)
            if not of_several and _NAME_BETWEEN.fullmatch(text, office.end, start):
                words = text[max(reach, office.start - _STATE_REACH) : end]
                found = party_of(" ".join(words.split()), True)
                if found is not None:
                    return found
                run = _CAPITALS.search(text, max(reach, office.start - _PLACE_REACH), office.start)
                found = party_of(text[run.start() if run else office.start : end], True)
                if found is not None:
                    return found
    return None


_TITLE_REACH, _STATE_REACH, _PLACE_REACH = 80, 20, 40
_CAPITALS = re.compile(r"(?<!\w)(?:[A-Z][\w.\-]*(?:['’]s)?\s(?:county\s)?){1,4}$")
_SEVERAL = re.compile(r"(?:(?! of | for ).)*s(?: of | for |\Z)")  # "by Lund officers, Osk said"
_NAME_BETWEEN = re.compile(r"[\s,]*(?:[A-Z][\w-]*\.?[\s,]+){0,4}")


def words_of(hop: Hop, statement: Statement) -> str:
    """The hop's name with the words of its source, where the source names this hop alone."""
    if hop.antecedent is not None:
        return hop.antecedent.quote[:_ANTECEDENT_REACH]
    if hop.span is None:
        return hop.name or ""
    source = _own_source(hop, statement)
    return _shortened(source, hop.span) if source is not None else hop.span.quote


def _shortened(source: Span, hop: Span) -> str:
    """The source's words up to the end of the hop: what follows says what the speaker did."""
    return source.quote[: max(hop.end - source.start, 1)]


def _name(hop: Hop) -> frozenset[str]:
    """The words of a person's name without titles, folded."""
    if hop.kind is not HopKind.PERSON or hop.name is None:
        return frozenset()
    return frozenset(folded(TITLE.sub("", hop.name)).split())


def _bears_name(hop: Hop) -> bool:
    """Whether a hop is a person by name: not "the inspector", nor "the Osk County Sheriff"."""
    last = (hop.name or "").rsplit(maxsplit=1)[-1:]
    named = bool(last) and last[0][:1].isupper() and offices.by_title(last[0]) is None
    return named and bool(_name(hop))


def _own_key(hop: Hop, party: Party | None) -> str | None:
    """A key from the words alone, for a hop that no actor was found for."""
    name = hop.name
    if name is None or hop.kind is HopKind.ANONYMOUS:
        return None
    if hop.kind is HopKind.PERSON:
        return f"person:{' '.join(sorted(_name(hop)))}" if _bears_name(hop) else None
    state = states.by_name(name)
    if hop.kind is HopKind.GROUP:
        return _group_key(name) if state is None else None
    if state is not None and state.form != "demonym":
        return f"state:{state.state.code}"
    if _is_plural_body(name):
        return None
    told = party is not None and not (party.is_office and not party.body)
    if party is not None and told and not offices.find(name):
        alone = party.of == f"body:{party.body}"
        return party.of if alone else f"party:{party.of}/{party.body}"
    if name.split()[-1][:1].isupper():
        return None if _SOME.match(name) else f"body:{firm_core(folded(name))}"
    return _one_body(name) if hop.kind in BODY_KINDS else None


def _group_key(name: str) -> str | None:
    """A key for a group by its name ("Asker Front"); None for a crowd."""
    if groups.by_name(name):
        return f"group:{folded(name)}"
    last = name.rsplit(maxsplit=1)[-1]
    named = " " in name and last[:1].isupper() and singular(last) == last
    return f"body:{folded(name)}" if named else None


_SOME = re.compile(r"(?:an?|another|one|some) ")
_ONE_BODY = re.compile(
    r"the ((?:[\w’'-]+ ){1,3}(?:authority|office|department|council|agency|service|board"
    r"|commission|hospital|court))(?: (?:there|here))?",
    re.IGNORECASE,
)
_LOOSE = frozenset({"security", "intelligence", "government", "law", "enforcement", "state"})


def _one_body(name: str) -> str | None:
    """A key for the one body that the story has of a kind: "the port authority (there)".

    It must be called so in full, with "the": "an agency" and "the office" are descriptions.
    """
    match = _ONE_BODY.fullmatch(name)
    if match is None or _LOOSE & set(match[1].lower().split()):
        return None
    return f"body:{folded(match[1])}"


def _is_plural_body(name: str) -> bool:
    """Plural bodies ("US intelligence agencies") are descriptions, not names."""
    return (last := name.rsplit(maxsplit=1)[-1]).islower() and singular(last) != last


@lru_cache(maxsize=4096)
def party_of(words: str, needs_office: bool = False) -> Party | None:
    """Whom a speaker described by these words speaks for; None where it is no party's voice.

    A local office ("the sheriff", "the coroner's office") is that of the place named with it.
    """
    found = _party(words, needs_office)
    if found is not None and found.body.endswith(_OF_A_TOWN):
        # "NYPD" by its name; a town's police are not the voice of the state they are in
        local = _local(found.body.title())
        known = local is not None and states.by_name(local.body.title())
        return found if local is None or known else local
    local = _local(words) if found is None or found.of.startswith("body:") else None
    return local or found


_OF_A_TOWN = (" police department", " police")


def _local(words: str) -> Party | None:
    found = local_office(words)
    if found is None or describe(words).former or states.find(found[1]):
        return None
    return Party(f"office:{found[0]}", found[1])


def _party(words: str, needs_office: bool) -> Party | None:
    """The state, group or body that words speak for.

    A body speaks for the state or group it belongs to, and so does whoever holds an office that
    speaks for it; who held it before does not, nor does "an official" of it. `needs_office` is
    for people: they speak for a party by their office alone.
    """
    held = [found.entry for found in offices.find(words)]
    if (held or needs_office) and not any(office.speaks_for for office in held):
        return None
    if describe(words).former:
        return None
    named = [office.body for office in held if office.body is not None]
    named += [found.entry for found in bodies.find(words) if held or not _is_branch(words, found)]
    if named:
        body = named[0]
        return Party(_owner(body), "" if body.kind in _WHOLE else firm_core(folded(body.name)))
    forces = groups.find(words)
    if forces and len(forces[0].entry) == 1:
        group = forces[0].entry[0]
        if group.speaks_for is not None:
            return Party(f"state:{group.speaks_for}", folded(group.name))
        return Party(f"group:{group.name}")
    state = states.find(words)
    if not state or not (held or _names_the_state(words)):
        return None
    if held and all(office.family in _NOT_OF_STATE for office in held):
        return None
    return Party(f"state:{state[0].entry.state.code}", _branch(words, state[0], held))


_WHOLE = frozenset({"government", "presidency", "executive", "head-of-state", "seat", "state"})
"""Kinds of bodies that speak for their state as a whole."""

_GOVERNMENT = re.compile(r"\b(?:government|authorities|administration|presidency)\b", re.IGNORECASE)
_NOT_OF_STATE = frozenset({"local-head", "police", "rank", "judge", "lawmaker", "cleric"})
"""Families of offices whose holders, named with a state alone, do not speak for it."""

_SPOKES = re.compile(r"\b([a-z][a-z-]+) spokes(?:man|woman|person)\b")
_PORTFOLIO = re.compile(r"(?:(?:deputy|vice|junior|assistant|first|acting) )*(.+) minister$")


_OWN_MASTERS = frozenset(
    {"company", "ngo", "think-tank", "party", "campaign", "union", "monitor", "pollster"}
    | {"religious", "humanitarian", "hospital", "organisation", "court", "parliament", "police"}
    | {"local-government", "central-bank"}
)
"""Kinds of bodies that speak for themselves, and not for the state that they are of."""
_BRANCH = re.compile(
    r"\s(?!(?:Inc|Ltd|Corp|Co|Plc|PLC|LLC|AG|SA|Group|Holdings?|Company|Corporation)\b)[A-Z]"
)


def _is_branch(words: str, found: Found[bodies.Body]) -> bool:
    """Whether a company is only the first word of another's name: "Google Cloud"."""
    return found.entry.kind == "company" and _BRANCH.match(words, found.end) is not None


def _owner(body: bodies.Body) -> str:
    if body.country and (body.kind not in _OWN_MASTERS or body.speaks_for == body.country):
        return f"state:{body.country}"
    return f"body:{firm_core(folded(body.speaks_for or body.part_of or body.name))}"


def _names_the_state(words: str) -> bool:
    """Whether the words name a state or its government, and not merely people of it."""
    named = states.by_name(words)
    if named is not None:
        return named.form != "demonym"
    return bool(_GOVERNMENT.search(words))


def _branch(words: str, found: Found[states.StateName], held: list[offices.Office]) -> str:
    """The part of the state that an office speaks for, "" for the state as a whole."""
    state = found.entry.state
    people = state.demonyms[0] if state.demonyms else state.name
    for office in held:
        portfolio = _PORTFOLIO.match(office.title)
        if portfolio is not None:
            body = bodies.by_name(f"{people} {portfolio[1]} ministry")
            return folded(body.name if body else f"{people} {portfolio[1]} ministry")
    spokes = _SPOKES.search(words, found.end)
    return f"{folded(people)} {spokes[1].lower()}" if spokes else ""


def _outlet_party(name: str | None) -> Party | None:
    """The state or group whose organ an outlet is; a body's own page speaks for that body."""
    known = outlets.by_name(name) if name else None
    if known is None:
        return party_of(name) if name and bodies.by_name(name) else None
    if known.speaks_for is not None:
        return Party(f"state:{known.speaks_for}")
    return Party(f"group:{known.speaks_for_group}") if known.speaks_for_group else None
