"""Two values of one matter within one claim: where a wound is, how or where somebody is, which
street it is.

"Shot in the head" and "shot in the abdomen", "in critical condition" and "in serious condition",
"dead at the scene" and "dead at a hospital", "Osk Drive" and "Osk Street" stand in claims that are
one in all else. Only values that cannot both be meant are linked, and none where a report of the
claim has both.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import combinations

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.comparing.links import link, reason, spread
from headwater.comparing.published import came_before
from headwater.comparing.status import ACTUAL
from headwater.records import Link, LinkKind, LinkType, Polarity, ReasonCode, Span, cut
from headwater.text.wordlists import words

_REGIONS = {
    "head": words("head face forehead skull temple jaw cheek eye mouth neck throat"),
    "trunk": words("chest abdomen stomach torso back ribs groin heart shoulder hip buttocks upper"),
    "arm": words("arm arms hand hands wrist elbow shoulder finger upper"),
    "leg": words("leg legs thigh thighs knee foot feet ankle calf hip buttocks"),
}
_PART = (
    r"(?:(?:the|his|her|their|its|a|left|right|lower|upper|both|(?:back|front|sides?|top) of) )*"
    rf"(?:{'|'.join(sorted(set().union(*_REGIONS.values())))})\b"
    r"(?! (?:of|seats?|yard|door|porch|room|lot|office|quarters?)\b)"
)
_WOUND = re.compile(
    r"\b(?:shot|shoot(?:s|ing)?|stabb(?:ed|ing)|stabs?|struck|hit|wound(?:s|ed)?|grazed|bullets?)"
    r"(?: (?!and\b|but\b|who\b|when\b|before\b|after\b|while\b)[\w-]+){0,4}?"
    rf" (?:in|to|through|into) (?P<part>{_PART}(?:(?:, and|,| and) {_PART})*)",
    re.IGNORECASE,
)
_OFTEN = re.compile(
    r"\b(?:times|twice|multiple|several|least|once|bullets|wounds|shots)\b", re.IGNORECASE
)
"""What leaves it open that there were wounds elsewhere, too."""
_CONDITION = re.compile(
    r"\b(?P<how>critical|grave|serious|fair|good|satisfactory)(?:,? but stable)?,? condition\b",
    re.IGNORECASE,
)
_ALIKE = {"grave": "critical", "satisfactory": "good"}
_CHANGED = re.compile(
    r"\b(?:upgraded|downgraded|improv\w+|worsen\w+|deteriorat\w+|now|later|since|initially|at first"
    r"|originally|from (?:critical|serious|fair))\b",
    re.IGNORECASE,
)
_DEATH = re.compile(
    r"\b(?:pronounced|declared) dead (?P<where>(?:there |later )?(?:(?:at|on) (?:the )?scene"
    r"|(?:at|in)(?: (?!and\b|but\b|after\b|scene\b)[\w.\u2019'-]+){0,6}? (?:[Hh]ospital"
    r"|[Mm]edical [Cc]ent(?:er|re)|[Tt]rauma [Cc]ent(?:er|re))|(?:up)?on arrival))"
)
_SHORT = {
    "St": "Street",
    "Ave": "Avenue",
    "Rd": "Road",
    "Dr": "Drive",
    "Ln": "Lane",
    "Blvd": "Boulevard",
    "Ct": "Court",
}
_KINDS = "|".join((*_SHORT, *_SHORT.values(), "Way", "Place", "Circle", "Parkway", "Terrace"))
"""What streets are called by, in short and in full."""
_STREET = re.compile(
    r"\b(?P<name>(?:[A-Z][a-z]+|\d+(?:st|nd|rd|th))(?: [A-Z][a-z]+){0,2}?)"
    rf" (?P<kind>{_KINDS})\b"
)
_SIDES = words("north south east west northeast northwest southeast southwest")


@dataclass(frozen=True, slots=True)
class Slot:
    """What a clause says of one matter: its words, the matter, and the values it may be."""

    span: Span
    matter: str
    values: frozenset[str]


def slot_links(group: Group) -> Iterator[Link]:
    """Values of one claim that cannot both be meant, in two reports."""
    for told, kind, may_part in _SLOTS:
        found = [
            (one, slot)
            for one in group.clauses
            if one.status in ACTUAL and one.polarity is Polarity.ASSERTS
            for slot in told(one)
        ]
        for (a, left), (b, right) in combinations(spread(found, lambda each: each[1].values), 2):
            if left.matter != right.matter or left.values & right.values or not may_part(a, b):
                continue
            both = left.values | right.values
            if a.view.report is b.view.report or any(both <= slot.values for _, slot in found):
                continue
            if not any(_has_both(one, left, right, found) for one in (a, b)):
                code = _CODES[kind]
                yield link(
                    LinkKind.TENSION, kind, (a, b), reason(code, (a, left.span), (b, right.span))
                )


_CODES = {
    LinkType.PLACE: ReasonCode.PLACE_DIFFERS,
    LinkType.OUTCOME: ReasonCode.OUTCOME_DIFFERS,
}


def _has_both(one: Features, left: Slot, right: Slot, found: list[tuple[Features, Slot]]) -> bool:
    """Whether the report of a clause has both values in the claim."""
    told = [slot for other, slot in found if other.view.report is one.view.report]
    return all(any(slot.values & each.values for slot in told) for each in (left, right))


def _matches(one: Features, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
    for span in one.view.clause.content:
        yield from pattern.finditer(one.view.report.text, span.start, span.end)


def _wounds(one: Features) -> Iterator[Slot]:
    """Where the one wound of somebody is; nothing where there were more, or several people."""
    if one.counts or any(_OFTEN.search(span.quote) for span in one.view.clause.content):
        return
    found = list(_matches(one, _WOUND))
    if len(found) == 1:
        told = set(re.findall(r"\w+", found[0]["part"].lower()))
        regions = frozenset(where for where, parts in _REGIONS.items() if told & parts)
        yield Slot(_cut(one, found[0], "part"), "wound", regions)


def _conditions(one: Features) -> Iterator[Slot]:
    if one.counts or any(_CHANGED.search(span.quote) for span in one.view.clause.content):
        return
    found = list(_matches(one, _CONDITION))
    if len(found) == 1:
        how = found[0]["how"].lower()
        yield Slot(_cut(one, found[0]), "condition", frozenset({_ALIKE.get(how, how)}))


def _deaths(one: Features) -> Iterator[Slot]:
    """Where the one who died was pronounced dead: at the scene or in a hospital."""
    found = list(_matches(one, _DEATH))
    if len(found) == 1 and not one.counts:
        scene = "scene" in found[0]["where"]
        value = frozenset({"scene" if scene else "hospital"})
        yield Slot(_cut(one, found[0], "where"), "death", value)


def _streets(one: Features) -> Iterator[Slot]:
    text = one.view.report.text
    for found in _matches(one, _STREET):
        name = [word for word in found["name"].lower().split() if word not in _SIDES]
        same = rf"\b{re.escape(found['name'].split()[-1])} ({_KINDS})\b"
        kinds = {_SHORT.get(kind, kind) for kind in re.findall(same, text)}
        if name and len(kinds) == 1:
            yield Slot(_cut(one, found), f"street {name[-1]}", frozenset(kinds))


def _cut(one: Features, found: re.Match[str], part: int | str = 0) -> Span:
    return cut(one.view.report.text, *found.span(part))


def _of_one_hour(a: Features, b: Features) -> bool:
    """Whether nothing shows the one report to have come out before the other."""
    return not came_before(a, b) and not came_before(b, a)


def _of_one_person(a: Features, b: Features) -> bool:
    """Whether both clauses begin with one person by name, or with a word that takes it up."""
    told = [one.subject.named for one in (a, b) if one.subject and one.subject.named]
    return len(told) == 2 and told[0].actor is not None and told[0].actor == told[1].actor


def _ever(_a: Features, _b: Features) -> bool:
    return True


_Told = Callable[[Features], Iterator[Slot]]
_SLOTS: tuple[tuple[_Told, LinkType, Callable[[Features, Features], bool]], ...] = (
    (_wounds, LinkType.PLACE, _ever),
    (_conditions, LinkType.OUTCOME, _of_one_hour),
    (_deaths, LinkType.PLACE, _of_one_person),
    (_streets, LinkType.PLACE, _ever),
)
