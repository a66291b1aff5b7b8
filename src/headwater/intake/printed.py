"""Lines that only tell whose page it is: "The Courier | courier.org Sun Apr 14, 2013 10:26 PM"."""

from __future__ import annotations

import re

from headwater.intake import heads
from headwater.intake.no_outlet import impossible
from headwater.intake.words import WEEKDAYS
from headwater.knowledge import outlets
from headwater.knowledge.outlets import Outlet

_FROM = re.compile(r"From (?P<name>[A-Z][\w .'’-]{2,40})(?:, the free encyclopa?edia)?")
_LONGEST = 120


def outlet_line(look: str) -> Outlet | None:
    """The outlet that the line is of: its names and address with a date, or "From" and its name.

    None for other lines; names without a date ("CNN | BBC News") may lead to other pages.
    """
    if len(look) > _LONGEST:
        return None
    found = _FROM.fullmatch(look)
    if found is not None:
        parts = [found["name"]]
    elif "|" in look and (undated := heads.undated(look)) != look and "|" in undated:
        parts = WEEKDAYS.sub(" ", undated).split("|")
    else:
        return None
    told = [(part, _known(part)) for part in (part.strip(" ,") for part in parts)]
    known = [outlet for _, outlet in told if outlet is not None]
    if not known or impossible(known[0].name):
        return None
    own = {name.casefold() for name in (known[0].name, *known[0].aliases, *known[0].shorts)}
    others = [part for part, outlet in told if outlet is None and part.casefold() not in own]
    return None if others or len({outlet.name for outlet in known}) > 1 else known[0]


def _known(part: str) -> Outlet | None:
    return outlets.by_name(part) or outlets.by_domain(part)
