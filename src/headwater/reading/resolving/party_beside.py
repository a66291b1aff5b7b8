"""Of which party and state a text says beside a name that somebody is: "Rep. Ada Osk (R-Utah)"."""

from __future__ import annotations

import re

from headwater.reading.words.nouns import words

PARTIES = (
    words("republican republicans gop"),
    words("democratic democrat democrats"),
    words("independent"),
    words("libertarian libertarians"),
    words("labour"),
    words("conservative tory"),
    words("green"),
)
"""The words by which the members of a party go, a party a line."""
_LETTERS = {"R": "republican", "D": "democrat", "I": "independent", "L": "libertarian"}
_STATES = {
    "ala": "alabama", "ariz": "arizona", "ark": "arkansas", "calif": "california",
    "ca": "california", "colo": "colorado", "conn": "connecticut", "del": "delaware",
    "fla": "florida", "ga": "georgia", "ill": "illinois", "ind": "indiana", "kan": "kansas",
    "ky": "kentucky", "la": "louisiana",
    "md": "maryland", "mass": "massachusetts", "mich": "michigan", "minn": "minnesota",
    "miss": "mississippi", "mo": "missouri", "mont": "montana", "neb": "nebraska", "nev": "nevada",
    "okla": "oklahoma", "ore": "oregon", "pa": "pennsylvania", "tenn": "tennessee", "tex": "texas",
    "vt": "vermont", "va": "virginia", "wash": "washington", "wis": "wisconsin", "wyo": "wyoming",
}  # fmt: skip
"""States of the USA as they stand behind a name."""
_BEFORE = re.compile(
    r"\b(?P<party>Republican|Democratic|GOP|Independent|Libertarian|Labour|Conservative|Tory|Green)"
    r"\s(?:[a-z][\w-]*\s){0,3}\Z"
)
"""A party before a post in lower case: "Democratic presidential | candidate Ada Osk"."""
_BEHIND = re.compile(
    r"(?:\s\(|,\s)(?P<letter>[RDIL])(?:-|\u2013|\.,\s)(?P<state>[A-Z][A-Za-z. ]{1,14}?)\.?(?=[),;])"
)
_REACH = 60


def party_before(text: str, start: int) -> frozenset[str]:
    """The party that stands before a post and a name in words."""
    match = _BEFORE.search(text, max(0, start - _REACH), start)
    return frozenset() if match is None else frozenset({match["party"].lower()})


def party_behind(text: str, end: int) -> frozenset[str]:
    """The party and the state behind the name of somebody who sits for them, in words."""
    match = _BEHIND.match(text, end)
    if match is None:
        return frozenset()
    state = match["state"].strip(".").lower()
    return frozenset({_LETTERS[match["letter"]], *_STATES.get(state, state).split()})
