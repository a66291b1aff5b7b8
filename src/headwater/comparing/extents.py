"""How far a number of people reaches: all of them, or those who died at the scene, are critical.

"Three were killed" and "two died at the scene" do not part, nor do "4 shot" and "two of them
critically", a toll of one shooting and that of a weekend, or the jobs lost in two lands.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator

from headwater.comparing.views import View
from headwater.records import Quantity
from headwater.text.wordlists import words

_REACH = 14
_BEFORE = 7
_NEXT = 3
NO_PERSONS = words("km m mm mile yard foot hectare acre % kg tonne year month week day hour minute")
"""Units of what adds nothing to a number of people."""
LIVES = "life"
"""The unit of a number of the dead, or of the saved."""
_LEAD = 3
"""How many words before a number may mark it: "critically wounding two"."""
_ENDS = re.compile(r" (?:and|while|but|whereas|or|[;:\u2013\u2014(-]|--) ")
_MARKS = (
    ("scene", re.compile(r"\b(?:at|on) (?:the|that) (?:scene|spot)\b|\binstantly\b")),
    ("later", re.compile(r"\blater\b|\b(?:has|have|had) since died\b|\balso\b")),
    ("critical", re.compile(r"\b(?:critical(?:ly)?|grave(?:ly)?|fighting for)\b")),
    (
        "serious",
        re.compile(
            r"\b(?:seriously|severely|badly)\b|\b(?:serious|severe) (?:but |condition|injur|wound)"
        ),
    ),
    (
        "light",
        re.compile(
            r"\b(?:slightly|lightly)\b|\b(?:minor|stable|fair|good|non-?life-threatening|superficial)"
            r" (?:condition|injur|wound)|\bnot (?:believed |thought )?(?:to be )?life-threatening\b"
        ),
    ),
    (
        "window",
        re.compile(r"\b(?:with)?in the first (?:\S+ )?(?:minutes|hours|days|weeks|night)\b"),
    ),
    ("gone", re.compile(r"\b(?:releas|discharg)ed\b|\bsent home\b")),
    ("left", re.compile(r"\b(?:remain(?:s|ed)?|still)\b")),
    (
        "share",
        re.compile(r"^ (?:(?:\S+ ){0,3}?(?:among|out of)|of (?:the|those|whom|them|these))\b"),
    ),
)
"""What says of a number that it is of some, by the words behind it or just before."""
_AND_MORE = re.compile(
    r"\b(?:dead|deaths|killed|died) (?:and|or|and/or) (?:the )?(?:missing|injured|wounded|hurt)\b"
)
"""What counts more than the dead: "23 dead and missing"."""
_OF_THEM = re.compile(r"\b\S{1,12} of (?:them|whom)\b")
_FATAL = re.compile(r"\bfatally\b|\bto death\b")
_TAKEN = re.compile(
    r"\b(?:claim(?:s|ed|ing)?|took|taken|tak(?:es|ing)|cost(?:s|ing)?|loss of|lost)$"
)
"""What stands before a number of lives that were lost."""
_STRUCK_DEAD = re.compile(r"[^.,;:\n\u2013\u2014-]{0,40}\b(?:shot|found|struck|gunned) dead\b")
_HOSPITAL = re.compile(
    r"\b(?:at|in|to) (?:(?:the|a|an|another|area|local|nearby|two|three) ){0,2}"
    r"((?:[\w.'’-]+ ){0,5}?)(?:hospitals?|clinic|infirmary|(?:medical|trauma) cent(?:er|re))\b"
)
_KNOWN = re.compile(
    r"\b(?:one|two|three|four|five|some|many|most|none|each|several|half|\d+) of"
    r"(?: (?:the|those|these|his|her|their))?$|\ball but$|\baged?(?: between)?$|\bages(?: of)?$"
)
"""What stands before a number of people known before ("one of the three"), of those left out."""
_ATTACKER = re.compile(
    r"\b(?:himself|herself|themselves|(?:his|her|their) own li(?:fe|ves))\b"
    r"|\bincluding (?:the )?(?:suspected |alleged )?(?:gunm[ae]n|(?:shoot|attack|bomb)ers?"
    r"|suspects?)\b"
)
"""What shows that the attacker may be among the dead: such a number is compared with none."""
_SEES = r"(?:saw|seen|sees?|spotted|noticed|watched|witnessed)"
_SAW = re.compile(rf"(?:(?:have|has|had) )?{_SEES}", re.IGNORECASE)
_SEEN = re.compile(rf"\b{_SEES}\b(?: \S*){{0,3}} ?$")
"""What shows a number to be of those whom somebody saw: there may be more."""
_SEEING = 8
"""Words that stand there at most, lone marks with them."""
_SEVERAL = re.compile(
    r"\b(?:shootings|stabbings|bombings|homicides|murders|killings|incidents)\b"
    r"|\b(?:separate|two|three|four|several|multiple|other|weekend|recent|(?<!series )of|\d+)"
    r" (?:\w+ )?(?:attacks|crashes|fires|raids|strikes|explosions)\b"
    r"|\b(?:across|around|throughout) the (?:city|state|country|county)\b"
    r"|\bthis year\b|\bso far in\b|\byear to date\b"
)
"""What shows a number to be of more events than one; "a series of explosions" at a depot is one."""


def extent_of(view: View, quantity: Quantity) -> frozenset[str]:
    """What marks the number of a clause as one of some; {} for a number of all.

    Two numbers with other marks count others.
    """
    return frozenset(_marks(view, quantity))


def is_fatal(view: View, quantity: Quantity) -> bool:
    """Whether those counted were killed by what else only hurts: "four shot, two fatally"."""
    if _STRUCK_DEAD.match(view.report.text, quantity.span.end):
        return True
    if quantity.unit == LIVES:
        first = view.token_at(quantity.span.start)
        before = " ".join(view.words[max(0, first - _SEEING) : first])
        behind = view.words[view.token_at(quantity.span.end) :][:_NEXT]
        return _TAKEN.search(before) is not None or "lost" in behind
    return any(_FATAL.search(_OF_THEM.split(words)[0]) for words in _around(view, quantity))


def _around(view: View, quantity: Quantity) -> tuple[str, str]:
    """A number with a few words before it, and what is said of it behind, up to the next number."""
    first, last = view.token_at(quantity.span.start), view.token_at(quantity.span.end)
    later = bisect_left(view.counted, last)
    stop = min([*view.counted[later : later + 1], last + _REACH])
    behind = " ".join(view.words[last:stop])
    lead = " ".join(view.words[max(0, first - _LEAD) : last])
    return _ENDS.split(f" {lead}")[-1], _ENDS.split(f" {behind} ", 1)[0]


def _marks(view: View, quantity: Quantity) -> Iterator[str]:
    first, last = view.token_at(quantity.span.start), view.token_at(quantity.span.end)
    lead, behind = _around(view, quantity)
    for name, pattern in _MARKS:
        if pattern.search(behind) or (name != "share" and pattern.search(lead)):
            yield name
    hospital = _HOSPITAL.search(behind)
    if hospital is not None:
        yield f"hospital {hospital[1].strip()}"
    if _KNOWN.search(" ".join(view.words[max(0, first - _BEFORE) : first])):
        yield "known"
    if _is_seen(view, first):
        yield "seen"
    if _SEVERAL.search(view.sentence):
        yield "several"
    if _ATTACKER.search(view.sentence):
        yield f"attacker {view.statement.id}"
    whole = (quantity.span.quote.lower(), *view.words[last : last + _NEXT + 2])
    if _AND_MORE.search(" ".join(whole)):
        yield "and more"
    if "respectively" in view.words:
        yield f"in turn {first}"
    yield from _described(view, last)
    yield from _lands(view, quantity)


def _is_seen(view: View, first: int) -> bool:
    """Whether somebody saw those counted: "she saw three people carried out"."""
    cue = view.statement.cue
    saw = bool(cue) and _SAW.fullmatch(cue[-1].quote) is not None
    return saw or _SEEN.search(" ".join(view.words[max(0, first - _SEEING) : first])) is not None


def _described(view: View, last: int) -> Iterator[str]:
    """Whether those counted are only described by the act: "two people killed there have been
    identified" tells how many were identified."""
    for found in view.acts:
        if last <= found.start < last + _NEXT and found.acts & view.described:
            yield "described"
            return


def _lands(view: View, quantity: Quantity) -> Iterator[str]:
    """The place of a number where others of the clause have theirs: "4,300 in France, 400 in"."""
    placed = [(q, _place(view, q)) for q in view.quantities]
    named = {place for _, place in placed if place}
    if len(named) > 1:
        yield from (f"in {place}" for q, place in placed if q is quantity and place)


def _place(view: View, quantity: Quantity) -> str:
    last = view.token_at(quantity.span.end)
    for seat in view.seats:
        if seat.first == last + 1 and view.words[last] in ("in", "at", "from"):
            return " ".join(view.words[seat.first : seat.last])
    return ""
