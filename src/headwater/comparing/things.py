"""Names of what is no actor: storms, ships, flights, operations, diseases, products."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.records import Actor, ActorName, NameKind, Report
from headwater.text.names import normal

_STORMS = r"(?:(?:(?:post-)?tropical )?(?:storm|depression|cyclone)|(?:super ?)?typhoon|hurricane)"
_SHIPS = (
    r"(?:(?:oil |gas )?tanker|ferry|frigate|destroyer|corvette|trawler|submarine|warship"
    r"|minesweeper|aircraft carrier|(?:cruise|container|cargo|supply) ship|freighter|bulk carrier"
    r"|yacht)"
)
_CALLED = r"(?:USS|HMS|HMAS|HMCS|HMNZS|INS|RFA|RRS|MV|M/V|MT|M/T|SS|RMS|USNS|USCGC|FV|Flight)"
_DEEDS = r"(?:Operation|Exercise)"
_BEFORE = re.compile(rf"(?:(?i:\b{_STORMS}|\b{_SHIPS})|\b{_CALLED}|\b{_DEEDS}) [\"“‘']?$")
_FIRST = re.compile(rf"(?:(?i:{_STORMS})|{_CALLED}|{_DEEDS})(?: |$)")
_SPEAKS = re.compile(
    r"[’'\"”]? (?:said|says|told|tells|had|has|was told|confirmed|denied|seized)\b"
)
_THINGS = re.compile(
    r"(?:covid(?: ?19)?|coronavirus|ebola|zika|mpox|sars(?: cov 2)?|mers|omicron|h\dn\d|hiv|aids"
    r"|polio|cholera|measles|iphones?|ipads?|chatgpt|windows(?: \d+)?|android)"
)
"""Diseases, and products that are not called by their maker's name."""
_REACH = 24
"""How many characters before a name may tell what it is."""
_ACTING = frozenset({NameKind.PERSON, NameKind.BODY, NameKind.FORCE})


def without_things(actors: Sequence[Actor], reports: Sequence[Report]) -> tuple[Actor, ...]:
    """The actors less those whose every name is that of a storm, a ship or the like.

    "Ida" is one where any report says "Hurricane Ida".
    """
    texts = {report.id: report.text for report in reports}
    held = [actor for actor in actors if actor.kind in _ACTING]
    things = {key for actor in held for name in actor.names for key in _things(name, texts)}

    def acts(actor: Actor) -> bool:
        return actor.kind not in _ACTING or any(_key(name) not in things for name in actor.names)

    return tuple(filter(acts, actors))


def _things(name: ActorName, texts: dict[str, str]) -> Iterator[str]:
    """The key of a name that the words before it, its first or its own tell to be a thing's."""
    place, text = name.place, texts[name.place.report]
    before = text[max(0, place.start - _REACH) : place.start]
    told = _BEFORE.search(before) and not _SPEAKS.match(text, place.end)
    if told or _FIRST.match(place.quote) or _THINGS.fullmatch(normal(place.quote)):
        yield _key(name)


def _key(name: ActorName) -> str:
    return normal(_FIRST.sub("", name.place.quote, count=1) or name.place.quote)
