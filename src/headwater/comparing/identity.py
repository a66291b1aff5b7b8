"""What a name stands for on its own: the key under which all its spellings meet."""

from __future__ import annotations

import re
from dataclasses import dataclass

from headwater.knowledge import bodies, groups, outlets, states
from headwater.records import Name, NameKind, Place, Report, Span
from headwater.text.firms import firm_core
from headwater.text.names import SUFFIXES, normal, person
from headwater.text.royals import ROYAL, is_royal

_GENERIC_NAMES = """
army armies force forces front guard guards corps brigade brigades battalion fighter fighters troop
troops soldier soldiers militia militias militant militants rebel rebels insurgent insurgents
resistance movement group command council coalition unit units police navy fleet party camp
faction factions separatists guerrillas guerrilla side team committee commission board
popular people's peoples national united liberation revolutionary republican democratic free armed
security special defence defense coast presidential supreme joint general central new islamic
northern southern eastern western north south east west northeastern northwestern southeastern
southwestern air sea land naval interior internal local federal state government pro-government
loyal royal allied
and of the for
"""
GENERIC = frozenset(_GENERIC_NAMES.split())
"""Words that many forces and bodies have in their names: alone they tell no two apart."""

_FORCE_WORDS = re.compile(
    r"^(?P<core>.+?)[\s-]+(?:armed |military |rebel |militant )?(?:army|forces?|fighters?|troops"
    r"|rebels?|militants?|insurgents?|militia(?:men|s)?|movement|group|front|faction|party"
    r"|guerrillas?|gunmen|commanders?)$"
)
_POLICE = re.compile(r"(?<= police) (?:department|dept|bureau|force|service)$")
"""What a police goes with or without: "Osk Police", "Osk Police Department"."""
_GOVERNMENT = re.compile(r"^(?:government of (?P<of>.+)|(?P<its>.+) government)$")
_ARMED = re.compile(r"[ -](?:rebels?|fighters?|forces|militants?|insurgents?|commanders?|front)\b")
_AND_ANOTHER = re.compile(r"\s(?:and|&)\s[A-Z][\w'\u2019-]+\s(?P<surname>[A-Z][\w'\u2019-]+)")
_KIN_BEFORE = re.compile(
    r"(?:\b(?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)|['\u2019]s?) (?:[\w-]+ ){0,3}?(?:(?:grand|step|half-?)?"
    r"(?:father|mother|son|daughter|brother|sister|child)|wife|husband|uncle|aunt|nephew|niece"
    r"|cousin|fianc\u00e9e?|fiancee?|(?:girl|boy)friend|toddler|baby)(?:,| named)? \Z"
)
_SAYS = re.compile(r",? (?:said|says|told|added|adds)\b")
_KIN_REACH = 40
_CHILD_BEFORE = re.compile(
    r"\b(?:(?:\d|1[0-2]|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)[- ]years?"
    r"|\w+[- ](?:month|week|day)s?)[- ]old(?: [\w-]+){0,2},? \Z",
    re.IGNORECASE,
)
_CHILD_BEHIND = re.compile(r", (?:\d|1[0-2]),? ")
_END = re.compile(r"[ \t:,.\u2013\u2014-]*(?:\n|\Z)")
_ORGANISED = frozenset({NameKind.BODY, NameKind.FORCE, NameKind.OUTLET})
_LANDED = frozenset({NameKind.STATE, NameKind.PLACE})


@dataclass(frozen=True, slots=True)
class Mention:
    """A name where it stands.

    `key` is its normal form, for a person's without titles. `armed` tells that a word for a force
    follows: "Asker" in "the Asker rebels". `shared` is the normal form of the surname that a given
    name may share with who is named next: of "Lund" in "Jan and Ada Lund" for "Jan". `kin` tells
    of a person brought in by kinship ("his son, Jan"), `child` of one told to be twelve at most,
    `heads` of one who has the line alone, `royal` of one behind a king's title.
    """

    place: Place
    name: Name
    key: str
    armed: bool = False
    shared: str = ""
    kin: bool = False
    child: bool = False
    heads: bool = False
    royal: bool = False

    @classmethod
    def of(cls, report: Report, name: Name) -> Mention:
        """The mention of `name` in a report."""
        words = name.span.quote
        armed = _ARMED.match(report.text, name.span.end) is not None
        place = Place.of(report.id, name.span)
        if name.kind is NameKind.PERSON:
            parts = person(words)
            bare = (*parts.given, *parts.surname, *([parts.suffix] if parts.suffix else ()))
            key = " ".join(bare) or normal(words)
            royal = parts.honorific in ROYAL or is_royal(report.text, name.span.start)
            if (
                royal
                and not parts.given
                and len(parts.surname) == 1
                and parts.surname[0] not in SUFFIXES
            ):
                key = f"{CROWNED} {key}"
            following = _AND_ANOTHER.match(report.text, name.span.end) if " " not in key else None
            shared = normal(following["surname"]) if following else ""
            before = report.text[max(0, name.span.start - _KIN_REACH) : name.span.start]
            says = _SAYS.match(report.text, name.span.end)
            kin = says is None and _KIN_BEFORE.search(before) is not None
            child = _CHILD_BEFORE.search(before) or _CHILD_BEHIND.match(report.text, name.span.end)
            heads = _heads(report.text, name.span)
            told = (kin, child is not None, heads, royal)
            return cls(place, name, key, armed, shared, *told)
        return cls(place, name, normal(words), armed)


CROWNED = "crowned"
"""Stands in keys for a king's title, so that the given name behind one is nobody's surname."""


def _heads(text: str, span: Span) -> bool:
    """Whether a name has its line to itself, but for a mark behind it: "JAN LUND:"."""
    line = text.rfind("\n", 0, span.start) + 1
    return not text[line : span.start].strip() and _END.match(text, span.end) is not None


def node_of(mention: Mention) -> str:
    """The key of the actor that the name means by itself: the same key, the same actor.

    Names of the knowledge tables meet under the table's entry, "Moscow", "the Kremlin" and
    "Russian" under the state; names of unknown forces meet under what they have of their own
    ("Asker rebels", "the Asker Front"). Persons and contested names are settled elsewhere.
    """
    name, kind = mention.name, mention.name.kind
    if mention.armed and name.canonical is None and states.by_name(name.span.quote) is None:
        return f"org:{core(f'{mention.key} rebels')}"
    if kind in _LANDED:
        return _land(mention)
    known = groups.by_name(name.span.quote)
    if len(known) == 1:
        return f"org:{normal(known[0].name)}"
    if kind is NameKind.PERSON:
        return f"person:{mention.key}"
    if kind in _ORGANISED:
        rule = _GOVERNMENT.match(mention.key)
        state = states.by_name(rule["of"] or rule["its"]) if rule else None
        if state is not None:
            return f"state:{normal(state.state.name)}"
        body = bodies.by_name(name.span.quote)
        if body is not None:
            return f"org:{_POLICE.sub('', normal(body.name))}"
        outlet = outlets.by_name(name.span.quote) if kind is NameKind.OUTLET else None
        if outlet is not None:
            return f"org:{normal(outlet.name)}"
    if name.canonical:
        return f"org:{normal(name.canonical)}"
    return f"org:{core(mention.key)}"


def _land(mention: Mention) -> str:
    if mention.name.kind is NameKind.PLACE:
        return f"place:{normal(mention.name.canonical or mention.key)}"
    state = states.by_name(mention.name.span.quote)
    if state is None and mention.name.canonical:
        state = states.by_name(mention.name.canonical)
    if state is not None:
        return f"state:{normal(state.state.name)}"
    return f"state:{normal(mention.name.canonical or mention.key)}"


def core(words: str) -> str:
    """What a body's or force's name has of its own, in normal form.

    "asker rebels" and "asker front" are "asker", "ford motor co" and "ford motor company" are
    "ford", "us treasury" and "united states treasury" begin with one name of the state. A name of
    general words alone, or a force's whose rest is a state's name, stays whole.
    """
    words = _POLICE.sub("", words)
    firm = firm_core(words)
    if firm != words and not is_generic(firm) and states.by_name(firm) is None:
        return _with_state(firm)
    match = _FORCE_WORDS.match(words)
    if match is None:
        return _with_state(words)
    rest = match["core"]
    if is_generic(rest) or states.by_name(rest) is not None:
        return _with_state(words)
    return rest.removesuffix("s") if len(rest) > 4 else rest


def _with_state(words: str) -> str:
    """A leading name or people of a state in the state's own name: "us" and "american" alike."""
    parts = words.split()
    for size in (2, 1):
        state = states.by_name(" ".join(parts[:size])) if len(parts) > size else None
        if state is not None and state.form in ("name", "demonym"):
            return " ".join([normal(state.state.name), *parts[size:]])
    return words


def is_generic(words: str) -> bool:
    """Whether a name in normal form holds only general words ("northern army")."""
    return all(word in GENERIC for word in words.split())
