"""Which of several like events a clause speaks of: "a second blast", "another mine"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from headwater.comparing.views import View

_PLACED = (
    "second third fourth fifth sixth seventh eighth ninth tenth separate different unrelated"
    " similar earlier previous subsequent follow-up later"
)
_MORE = "another further additional"
MORE = frozenset(_MORE.split())
"""Words that tell of one more, which may be the one that others tell of without saying so."""
_EVENTS = (
    "explosion blast detonation strike airstrike attack assault raid incursion shooting stabbing"
    " killing murder bombing shelling bombardment barrage salvo fire blaze wildfire crash collision"
    " pile-up derailment accident incident disaster earthquake quake tremor avalanche landslide"
    " mudslide rockfall flood storm cyclone hurricane typhoon tornado eruption collapse cave-in"
    " sinking shipwreck capsizing outbreak clash ambush hijacking kidnapping abduction robbery"
    " heist burglary arson protest rally march demonstration riot stampede crush outage blackout"
    " leak spill breach hack cyberattack launch death drowning poisoning execution"
)
_STRUCK = (
    "bomb missile rocket drone shell grenade mine minefield ferry boat ship vessel tanker freighter"
    " trawler dinghy plane aircraft jet airliner helicopter train tram bus coach car truck lorry"
    " van vehicle convoy building house home block tower flat apartment hotel school hospital"
    " clinic church mosque temple synagogue bridge tunnel dam pit shaft plant factory refinery"
    " warehouse depot mill silo pipeline checkpoint camp base village town city"
    " district market nightclub"
)
_OF_ONE = r"(?:^|\b(?:an?|the|this|that|its|his|her|their|yet|in) )"
_NOT_BETWEEN = r"(?!(?:an?|the|and|in|on|of|at|by|was|were)\b)"
_SET_OFF = re.compile(
    rf"(?:\b(another)|{_OF_ONE}({'|'.join([*_PLACED.split(), *_MORE.split()])}))"
    rf" (?:{_NOT_BETWEEN}[\w’'-]+ ){{0,2}}?(?:{'|'.join([*_EVENTS.split(), *_STRUCK.split()])})\b"
)
"""One event set off: several ("previous bombings") may hold the one that others tell of."""
_HINT = frozenset([*_PLACED.split(), *_MORE.split(), "aftershock", "aftershocks"])
_COUNTED_UP = re.compile(
    r"(?: [\w’'-]*){0,4} (?:this|since|so far|in (?:a|an|as many|less than|under|just|recent|\w+"
    r" (?:days|weeks|months|years|hours)|the (?:past|last|space|history))|of (?:its|the|this))\b"
)
"""What stands behind an event that is only numbered: "the second blast in Osk in a week"."""
_IS_THE = re.compile(r"\b(?:is|was|be|being|became|becomes|marks|marked|marking|making it) the $")


def set_off(view: View) -> Iterator[str]:
    """The words by which a clause sets its event, or what it befell, off from others like it.

    None of what numbers an event that may be told elsewhere without a number: "it was the second
    blast this year".
    """
    if _HINT.isdisjoint(view.words):
        return
    told = " ".join(view.words)
    for found in _SET_OFF.finditer(told):
        placed = found.start(1) if found[1] else found.start(2)
        if not _IS_THE.search(told, max(0, placed - 16), placed) and not _COUNTED_UP.match(
            told, found.end()
        ):
            yield found[1] or found[2]
    if "aftershock" in view.words or "aftershocks" in view.words:
        yield "aftershock"
