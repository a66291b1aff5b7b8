"""Reporters and hosts by name, who stand for their outlets: whoever told them told the outlet.

A name counts where a report says for whom it works: "the Guardian's Sarah Vine", "On Sky News,
presenter Kay Lomax", "Will Dacre, a correspondent for the BBC", "its correspondent, Will Dacre"; a
host's also where an outlet is told of before: "the presenter, Kay Lomax,".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

from headwater.reading.words.given import is_given
from headwater.records import Span

_NAME = r"(?P<name>[A-Z][\w\u2019'-]*(?:\s(?:(?:van|de|al|bin|der)\s)?[A-Z][\w\u2019'-]*){1,2})"
_WORK = (
    r"(?:reporter|correspondent|journalist|host|presenter|anchor|anchorman|anchorwoman|interviewer"
    r"|stringer|newsreader|anchors?|moderator|broadcaster"
    # who heads an outlet speaks for himself
    r"|(?!(?:the|an?|its|their|chief|founding|executive|managing|deputy|senior|contributing)\b)"
    r"[a-z]+[ ]editor)"
)
_AFTER = (
    re.compile(rf"(?:['\u2019]s)?,?\s+(?:[a-z-]+\s+){{0,3}}{_WORK},?\s+{_NAME}"),
    re.compile(rf"['\u2019]s\s+{_NAME}"),
)
"""Behind an outlet: "BBC presenter Nick Hale", "the Guardian's Sarah Vine"."""
_BEFORE = (
    re.compile(
        rf"{_NAME},\s+(?:an?|the|its|their)?\s*(?:[\w-]+\s+){{0,3}}{_WORK}\s+(?:for|of|at|with|from)\s+"
        r"(?:the\s+)?$"
    ),
    re.compile(rf"\b(?:told|to|with|asked\s+by)\s+{_NAME}\s+(?:of|from|at)\s+(?:the\s+)?$"),
)
"""Ahead of an outlet: "Will Dacre, a correspondent for", "told Sarah Vine of"."""
_ITS = re.compile(rf"\b(?:[Ii]ts|[Tt]heir)\s+(?:[a-z-]+\s+){{0,2}}{_WORK},?\s+{_NAME}")
_HOSTS = re.compile(
    rf"\b(?:[Tt]he\s+|[Ii]ts\s+)?(?:[Hh]ost|[Pp]resenter|[Aa]nchor|[Ii]nterviewer),?\s+{_NAME}"
    rf"|\b{_NAME.replace('name', 'shows')},\s+who\s+"
    r"(?:hosts?|hosted|presents?|presented|anchors|anchored)\s+(?:the|it\b)"
)
"""Who leads a talk: "The host, Ben Osk,", "Mieke Daems, who presents the show"."""
_CORRESPONDS = re.compile(rf"\s+(?:[a-z-]+\s+){{0,2}}{_WORK}\b")
_NAMED = re.compile(rf"{_NAME},\s+(?:the\s+)?$")
"""Around an outlet: "Elin Prys, BBC correspondent,"."""
_APART = re.compile('[.,;:"\u201d\n]')
"""Between an outlet and a host who is not named with it: that she has left it would stand there."""
_GONE = re.compile(
    r"\b(?:former|ex|sacked|disgraced|veteran|late|one-time|retired)[\s-]+(?:the\s+)?$",
    re.IGNORECASE,
)
"""Who used to work there, or is in the news himself, stands for nobody."""
_WORKS = (
    *("reporter", "correspondent", "journalist", "host", "presenter", "anchor", "interviewer"),
    *("stringer", "newsreader", "moderator", "broadcaster", " editor"),
)
_HOSTING = ("host", "Host", "resenter", "resents", "resented", "nchor", "nterviewer")
"""What of the words in `_ITS` and in `_HOSTS` must be in a report: few have any."""
_REACH = 90
_FAR = 400
"""How far back the outlet of "its correspondent" may stand, in characters."""


def reporters(text: str, places: Iterable[tuple[Span, str]]) -> Mapping[str, str]:
    """The outlet by the name of each reporter, by the full name and by the surname.

    `places` are where outlets are named, each with the outlet's name. A surname that others in the
    text bear too is left out; without reporters the mapping is empty.
    """
    found: dict[str, str] = {}
    known = sorted(places)
    if not known:
        return found
    for span, outlet in known:
        if _GONE.search(text, max(0, span.start - _REACH), span.start):
            continue
        names = [pattern.match(text, span.end) for pattern in _AFTER]
        left = text[max(0, span.start - _REACH) : span.start]
        names += [pattern.search(left) for pattern in _BEFORE]
        names += [_NAMED.search(left)] if _CORRESPONDS.match(text, span.end) else []
        for match in names:
            if match is not None and _is_shown(match):
                found.setdefault(match["name"], outlet)
    for match in _ITS.finditer(text) if any(word in text for word in _WORKS) else ():
        before = _before(known, match.start())
        if before is not None:
            found.setdefault(match["name"], before[1])
    for match in _HOSTS.finditer(text) if any(word in text for word in _HOSTING) else ():
        before = _before(known, match.start())
        if before is not None and _APART.search(text, before[0].end, match.start()):
            found.setdefault(match["name"] or match["shows"], before[1])
    surnames = {name.rsplit(maxsplit=1)[-1]: (name, found[name]) for name in tuple(found)}
    for surname, (name, outlet) in surnames.items():
        others = re.findall(rf"\b[A-Z][\w-]+\s{re.escape(surname)}\b", text)
        if all(name.endswith(other) for other in others):
            found.setdefault(surname, outlet)
    return found


def _before(known: Sequence[tuple[Span, str]], place: int) -> tuple[Span, str] | None:
    """The outlet named last before a place, not too far from it."""
    near = [one for one in known if 0 < place - one[0].end < _FAR]
    return near[-1] if near else None


def _is_shown(match: re.Match[str]) -> bool:
    """Whether a trade stands beside the name, or it begins with a given one."""
    return match.re in _BY_TRADE or is_given(match["name"].split(maxsplit=1)[0].lower())


_BY_TRADE = frozenset({_AFTER[0], _BEFORE[0], _NAMED})
