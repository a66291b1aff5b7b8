"""Denials that there was such a thing at all: "there was no siren" against "the sirens went off".

Such a denial shares little more than one noun with what it denies. That noun must be what the
other clause tells of first, and the other must say that it was there: bring it in ("a pipe runs"),
or tell that it sounded, was given or was seen. Nouns of evidence, motive and the like are of no
such kind.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from headwater.comparing.claims import Group
from headwater.comparing.features import Features
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import link, reason
from headwater.comparing.negated import is_negated
from headwater.comparing.quoting import whole_phrase
from headwater.comparing.scoring import are_shown_apart, of_other_places
from headwater.comparing.speakers import are_one
from headwater.comparing.status import ACTUAL, negation_of
from headwater.comparing.views import PREPOSITIONS
from headwater.records import Link, LinkKind, LinkType, Polarity, ReasonCode, StatusValue
from headwater.text.stems import STOP_WORDS, stem
from headwater.text.wordlists import words

_BE = r"(?:(?:was|were|is|are|had|has|have|been|being) )"
_NOUN = r"(?P<noun>(?:[a-z-]+ ){0,2}?[a-z-]+)"
_HAPPENS = (
    "sound sounded sounding heard went go gone goes off rang ring rung worked work given gave give"
    " issued raised reached received seen saw sighted observed recorded registered sent made come"
    " came activated triggered wailed blared existed exist occurred happened found lay lies covered"
    " hung ran runs"
)
_HAPPENED = words(_HAPPENS)
"""What is said of something that was there, or of a signal that was given."""
_END = (
    r"(?= (?:at|in|on|of|from|to|for|with|near|above|over|under|before|after|until|when|that|which"
    r"|there)\b| ?$| [^a-z0-9])"
)
_DENIALS = (
    re.compile(rf"\bthere {_BE}{{1,2}}(?:no|not an?|not any|never an?|never any) {_NOUN}{_END}"),
    re.compile(rf"(?:^| )no {_NOUN} {_BE}{{0,2}}(?:{'|'.join(_HAPPENS.split())})\b"),
    re.compile(
        rf"\b(?:(?:hears?|heard|saw|seen|sounded|received|got|gave|given) no"
        rf"|(?:never|not|n't) (?:saw|seen|see|heard|hear|received|receive) (?:an?|any))"
        rf" {_NOUN}{_END}"
    ),
    re.compile(
        rf"^\W*(?:that )?(?:the|our|its|their) {_NOUN}"
        rf" (?:(?:did|had|has|was|were) (?:not|never)|never)"
        rf" {_BE}?(?:{'|'.join(_HAPPENS.split())})\b"
    ),
)
_NO_THING = words(
    """
    evidence sign signs indication indications proof reason reasons doubt question questions word
    information detail details comment comments answer answers reply response idea way need time
    plan plans intention problem problems change changes decision motive threat threats danger
    risk concern concerns suspect suspects charge charges arrest arrests injury injuries victims
    victim people person one body else other others more longer such chance choice point contact
    news case cases witness witnesses link links connection record records report reports update
    warning excuse place issue tolerance matter thing access part role comparison agreement deal
    """
)
"""Nouns of which there may be none now and one then, or none here and one there."""
_ALIKE = (words("siren sirens alarm alarms"), words("shot shots gunshot gunshots gunfire"))
"""Nouns that stand for one another."""
_OPENS = words("a an some several two three four five dense thick heavy")
_MOSTLY = words("seldom rarely usually often typically generally normally sometimes always")
"""What tells how things mostly are, and of no one event: "grass fires seldom set off shells"."""
_FIRST = 6
"""Among how many of its first words a clause tells of what it is about. Set by hand."""


def existence_links(groups: Sequence[Group], kin: Kinship) -> Iterator[Link]:
    """A tension between each denial that a thing was there and a clause of another that has it."""
    told: dict[str, list[tuple[str, Features, int]]] = {}
    denials: list[tuple[str, str, Features]] = []
    for group in groups:
        for one in group.clauses:
            if noun := denied_thing(one):
                denials.append((noun, group.id, one))
            elif one.polarity is Polarity.ASSERTS:
                for noun, at in _things(one):
                    told.setdefault(noun, []).append((group.id, one, at))
    for noun, claim, no in denials:
        seen = set[tuple[str, str]]()
        for other, yes, at in told.get(noun, ()):
            where = (other, yes.view.report.id)
            if other != claim and where not in seen and _part(yes, no, kin):
                seen.add(where)
                said = (yes, yes.view.place_of(at, at + 1))
                why = reason(
                    ReasonCode.POLARITY_DIFFERS,
                    said,
                    (no, whole_phrase(no.view, negation_of(no.view))),
                )
                yield link(LinkKind.TENSION, LinkType.DENIAL, (yes, no), why, ordered=True)


def denied_thing(one: Features) -> str:
    """The stem of what a clause says was not there; "" for a clause that says no such thing."""
    if one.polarity is not Polarity.DENIES or one.status not in ACTUAL:
        return ""
    line = " ".join(word for word in one.view.words if word)
    for pattern in _DENIALS:
        found = pattern.search(line)
        if found is not None:
            noun = found["noun"].split()[-1]
            fits = noun not in _NO_THING and noun not in STOP_WORDS and len(noun) > 2
            return _key(noun) if fits else ""
    return ""


def _things(one: Features) -> Iterator[tuple[str, int]]:
    """What a clause says was there, by its key, with the number of the word: its first noun."""
    view = one.view
    if one.status not in ACTUAL or one.status is StatusValue.NOT_DONE or is_negated(view):
        return
    start = 1 if view.words[:1] == ("that",) else 0
    if view.words[start : start + 1] == ("there",):
        start += 2
    told = view.words[start : start + _FIRST]
    if not _MOSTLY.isdisjoint(told):
        return
    opens = bool(told) and (told[0] in _OPENS or told[0].isdigit())
    for at, word in enumerate(told):
        if word in PREPOSITIONS | {"without"} and not (opens and word == "of"):
            return
        if not word.isalpha() or word in STOP_WORDS:
            continue
        behind = view.words[start + at + 1 : start + at + 4]
        if opens or not _HAPPENED.isdisjoint(behind):
            yield _key(word), start + at


def _key(word: str) -> str:
    return next((min(alike) for alike in _ALIKE if word in alike), stem(word))


def _part(yes: Features, no: Features, kin: Kinship) -> bool:
    """Whether another says it, of nothing that is shown to be another event."""
    if yes.view.statement.id == no.view.statement.id or are_one(yes, no):
        return False
    if are_shown_apart(yes, no) or of_other_places(yes, no):
        return False
    return kin.related(yes.view.report.id, no.view.report.id)
