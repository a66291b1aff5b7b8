"""Given names of one person: "Elin Lund, 16" in one report and "Ebba Lund, 16" in another."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from itertools import combinations

from headwater.comparing.ages import age_beside, full_name
from headwater.comparing.features import Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import link, reason
from headwater.records import Link, LinkKind, LinkType, ReasonCode, Span
from headwater.text.names import normal

_SHORT = 3
_BRIEF = 4
"""How many first letters a short form shares with its name, and how long it may be: "Nick"."""
_FORMS = tuple(
    frozenset(line.split())
    for line in """
    william will willie bill billy|robert rob bob bobby|richard rick rich dick|james jim jimmy
    john jack johnny jon|michael mike mick mikey|anthony tony|thomas tom tommy|joseph joe joey
    charles charlie chuck|henry harry hank|edward ed eddie ted ned|theodore ted teddy|andrew drew
    margaret maggie peggy meg|elizabeth liz lizzie beth betty eliza|katherine kate kathy katie kay
    catherine cathy kate|rebecca becky|deborah debbie|barbara barb|patricia pat patty trish
    lawrence larry|gerald gerry jerry|jeremiah jerry|francis frank|stephen steve|steven steve
    walter walt|ronald ron|donald don|alexander alex sasha sandy|alexandra sasha sandra|dorothy dot
    nathaniel nate|matthew matt|jacob jake|antonio tony|jose pepe|francisco paco|jesus chuy
    """.replace("\n", "|").split("|")
)


@dataclass(frozen=True, slots=True)
class _Named:
    one: Features
    span: Span
    words: frozenset[str]


def given_name_links(clauses: Sequence[Features], kin: Kinship) -> Iterator[Link]:
    """One surname and one age with two given names, in related reports that have one of them each.

    Where any report has both, they are two people of one family, or one person and what friends
    call her. A name that holds the other, a short form of it and another spelling ("Elin", "Elni")
    are the same name.
    """
    texts = {one.view.report.id: one.view.report.text for one in clauses}
    named: dict[tuple[str, int], dict[str, list[_Named]]] = {}
    together: dict[str, set[tuple[str, str]]] = {}
    for one in clauses:
        for seat in one.view.seats:
            person = full_name(seat)
            if person is None:
                continue
            together.setdefault(one.view.report.id, set()).add(person)
            age = age_beside(one, seat)
            if age is not None:
                words = frozenset(normal(seat.name.span.quote).split())
                alike = named.setdefault((person[1], age[1]), {})
                alike.setdefault(person[0], []).append(_Named(one, seat.name.span, words))
    for (last, _), given in sorted(named.items()):
        for a, b in combinations(sorted(given), 2):
            if not _one_form(a, b) and not _in_one_report(a, b, last, together, texts):
                yield from _parted(given[a][0], given[b][0], kin)


def _in_one_report(
    a: str,
    b: str,
    last: str,
    together: Mapping[str, AbstractSet[tuple[str, str]]],
    texts: Mapping[str, str],
) -> bool:
    """Whether a report names one in full and has the given name of the other, if only by itself."""
    for report, held in together.items():
        told = [other for one, other in ((a, b), (b, a)) if (one, last) in held]
        if any(re.search(rf"\b{other}\b", texts[report], re.IGNORECASE) for other in told):
            return True
    return False


def _parted(a: _Named, b: _Named, kin: Kinship) -> Iterator[Link]:
    related = kin.related(a.one.view.report.id, b.one.view.report.id)
    if related and not (a.words <= b.words or b.words <= a.words):
        why = reason(ReasonCode.NAMES_DIFFER, (a.one, a.span), (b.one, b.span))
        yield link(LinkKind.TENSION, LinkType.IDENTITY, (a.one, b.one), why)


def _one_form(a: str, b: str) -> bool:
    """Whether one of two given names is an initial, the beginning or a short form of the other."""
    short, long = sorted((a, b), key=len)
    same = len(short) <= _BRIEF and short[:_SHORT] == long[:_SHORT]
    if len(short) == 1 or same or (len(short) >= _SHORT and long.startswith(short)):
        return True
    if len(short) > _BRIEF and _is_misspelt(short, long):
        return True
    return any({a, b} <= forms for forms in _FORMS)


def _is_misspelt(a: str, b: str) -> bool:
    """Whether two words that begin alike are one letter more or less, another letter or two letters
    in another order apart: the distance of optimal string alignment."""
    from rapidfuzz.distance import OSA

    return a[:1] == b[:1] and OSA.distance(a, b) <= 1
