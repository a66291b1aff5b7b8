"""Bodies and outlets whose kind another word shows: parties by plain words, channels by number."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import bodies, states
from headwater.reading.describing.capitals import is_title
from headwater.reading.describing.described import Described, base
from headwater.reading.describing.firms import firm_name
from headwater.reading.describing.kinds import ENTITY_KINDS, NAMED_KINDS, kind_of, known_kind
from headwater.reading.describing.parsing import parse_phrase
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.describing.telling_words import kind_told
from headwater.reading.words import kind_words, nouns
from headwater.reading.words.given import is_given
from headwater.reading.words.kind_words import FOLLOWED
from headwater.reading.words.known import entity
from headwater.reading.words.phrase_words import ORG_WORDS
from headwater.records import HopKind, Span, cut
from headwater.text.tokens import Token

_PARTY_NAMES = frozenset({"Labour", "Likud", "Fidesz", "Podemos", "Syriza", "Vox", "Fatah", "Smer"})
_PARTIES = nouns.words("conservative green tory liberal socialist communist nationalist")
_DEMOCRATS = nouns.words("social christian liberal free sweden centre new")
"""Names of parties that are plain words too, with "the" and a capital."""
_TWO = 2
_EUROPEAN = re.compile(r"\b(?:EU|European|Brussels)\b")


def some_state(phrase: NounPhrase) -> Described | None:
    """ "A Member State", which is not named: a description, as is "another Member State"."""
    words = phrase.span.quote
    if _SOME_STATE.fullmatch(words) is None:
        return None
    return base(phrase, HopKind.STATE_BODY, f"{words[0].lower()}{words[1:]}")


_OF_LEAGUE = r"(?:Member|Participating|Contracting|Flag|Coastal|Port)\sState"
_SOME_STATE = re.compile(
    r"(?i:an?|one|another|some|a\s(?:second|third|different|further))\s(?:[\w-]+\s)?"
    rf"(?:{_OF_LEAGUE}|State(?:\sParty)?)|(?i:the|that|this)\s(?:same\s)?{_OF_LEAGUE}"
)


def by_telling_word(phrase: NounPhrase) -> Described | None:
    """Whoever a word of the name tells of: "the operator Osk Shipmanagement", "Groupe Osk", "Radio
    Osk", "BBC Radio Osk"; None for names of the tables and for others."""
    run = phrase.run
    if len(run) < _TWO and not any(_of_letters(word) or "-" in word.text for word in run):
        return None
    kind = kind_told(phrase.text[run[0].start : run[-1].end]) or _by_letters(run)
    name = phrase.proper_name() if kind is not None else None
    if name is None and len(run) == 1:
        # "Jaish-e-Osk", whose hyphens make it a word like others
        name = cut(phrase.text, run[0].start, run[0].end)
    if kind is None or name is None or entity(name.quote) is not None:
        return None
    return _named(phrase, kind, " ".join(name.quote.split()))


def _by_letters(run: Sequence[Token]) -> HopKind | None:
    """The kind of a part of what is known by letters: "BBC Radio Osk", "RNZ Osk", "Osk RCMP", "Osk
    P&I"."""
    first, last = run[0].text, run[-1].text
    if any(map(_of_letters, run)):
        return HopKind.ORGANIZATION
    if first.isupper() and len(first) > _TWO and not {t.lower for t in run[1:]} & _NO_STATIONS:
        known = entity(first)
        if known is not None and known.sort == "outlet":
            return HopKind.OUTLET
    known = entity(last) if last.isupper() and len(last) > _TWO else None
    police = known is not None and known.sort == "state-body"
    return HopKind.STATE_BODY if police and not is_given(run[0].lower) else None


def _of_letters(token: Token) -> bool:
    return "&" in token.text and len(token.text) > 1


_NO_STATIONS = (ORG_WORDS | nouns.POSTS) - nouns.words(
    "radio news tv television world sports press online channel"
)


def behind_its_noun(phrase: NounPhrase) -> Described | None:
    """A body or an outlet behind the noun for it: "the start-up Osk", "the regulator Oskom", "the
    militia Sons of Osk"; None where no such noun stands right before a name."""
    run = phrase.run
    place = phrase.core.index(run[0]) if run else 0
    noun = phrase.core[place - 1].text if place else ""
    if noun not in _BEFORE_NAMES or (len(run) > 1 and is_title(run[0].lower)):
        # "Osk police Chief Ana Varne"
        return None
    name = phrase.proper_name()
    before = parse_phrase(phrase.text, phrase.span.start, phrase.core[place - 1].end)
    kind = known_kind(noun, before) if name is not None and before.core else None
    if kind not in NAMED_KINDS or name is None or entity(name.quote) is not None:
        return None
    return _named(phrase, kind, " ".join(name.quote.split()))


_BEFORE_NAMES = (
    (nouns.ORGANIZATIONS | nouns.BODIES)
    - (nouns.POSTS | FOLLOWED)
    - nouns.words("family court intelligence opposition practice state publisher printer")
) | nouns.words("outlet site podcast outfit")
"""Nouns for bodies, right behind which a name is theirs."""


def by_what_it_is(phrase: NounPhrase) -> Described | None:
    """A party ("Labour", "the Greens"), a channel by number ("Israel's Channel 13"), the European
    "Commission", a firm behind its trade ("insurer Norvik"), a name with what it is behind it
    ("Windrow, a rival consultancy"), a firm that speaks somewhere ("Lumo Energy's office in
    Oslo"); else None."""
    channel = _channel(phrase)
    if channel is not None:
        return _named(phrase, HopKind.OUTLET, channel)
    seat = _SEAT.fullmatch(phrase.span.quote)
    body = _at_its_seat(phrase, seat) if seat is not None else None
    if body is not None:
        return body
    head, capital = phrase.head, phrase.head.text[:1].isupper()
    party = phrase.bare and head.text in _PARTY_NAMES
    if phrase.firm is not None:
        # "tour operator Ada Osk" is no firm
        guess = not set(phrase.firm.quote.lower().split()) & ORG_WORDS
        return replace(_named(phrase, HopKind.ORGANIZATION, phrase.firm.quote), guess=guess)
    the = phrase.definite and len(phrase.core) == _TWO and capital
    left = len(phrase.core) == _TWO + 1 and phrase.core[1].lower in _DEMOCRATS
    if left and phrase.definite and head.text == "Democrats":
        return _named(phrase, HopKind.ORGANIZATION, f"{phrase.core[1].text} {head.text}")
    if party or (the and phrase.plural and nouns.singular(head.lower) in _PARTIES):
        return _named(phrase, HopKind.ORGANIZATION, head.text)
    if the and head.lower == "commission" and _EUROPEAN.search(phrase.text):
        return _named(phrase, HopKind.ORGANIZATION, head.text)
    what = _apposed_kind(phrase) if phrase.is_surname else None
    return None if what is None else _named(phrase, what, phrase.written())


_SEAT = re.compile(
    r"(?:[Tt]he\s)?(?P<whose>[A-Z][\w&-]*(?:\s(?:the\s)?[A-Z][\w&-]*){0,3})(?P<has>['\u2019]s?)?"
    r"\s(?:(?:country|regional|field|local|national|main)\s)?(?:office|branch|chapter|bureau|delegation)"
    r"(?P<where>\s(?:in|for)\s[A-Z].*)?"
)


def _at_its_seat(phrase: NounPhrase, seat: re.Match[str]) -> Described | None:
    """The body whose office speaks ("the Unicef office in Sudan"); None for leagues of states,
    which have many bodies, for those of one state, and where the words tell of none."""
    known = entity(seat["whose"])
    if known is None:
        firm = firm_name(phrase.text, seat["whose"]) if seat["has"] and seat["where"] else None
        return _named(phrase, HopKind.ORGANIZATION, firm) if firm is not None else None
    league = seat["whose"].lower() in kind_words.OF_STATES
    if known.sort not in {"organization", "group", "outlet"} or (league and not seat["has"]):
        return None
    return _named(phrase, ENTITY_KINDS[known.sort], known.name)


def _named(phrase: NounPhrase, kind: HopKind, name: str) -> Described:
    return base(phrase, kind, name, named=True, plural=False, count=None)


def _channel(phrase: NounPhrase) -> str | None:
    """The name of a channel with a number: "Israeli Channel 14"; None for all others."""
    if not phrase.head.text.isdigit() or len(phrase.core) < _TWO:
        return None
    if phrase.core[-_TWO].text not in {"Channel", "Radio", "TV", "Television"}:
        return None
    named = (token.start for token in phrase.core if token.text[:1].isupper())
    first = next(start for start in named if phrase.text[start : start + 4].lower() != "the ")
    return phrase.text[first : phrase.head.end]


def _apposed_kind(phrase: NounPhrase) -> HopKind | None:
    """What an apposition says a name is: "a rival consultancy"; None where it is a person."""
    rest = phrase.rest
    if len(rest) < _TWO or rest[0].text != "," or rest[1].lower not in {"a", "an", "the"}:
        return None
    inner = parse_phrase(phrase.text, rest[1].start, rest[-1].end)
    if not inner.core or inner.plural:
        return None
    head = nouns.singular(inner.head.lower)
    if head not in nouns.ORGANIZATIONS | nouns.OUTLETS | nouns.BODIES:
        return None
    kind = kind_of(head, inner)
    return kind if kind in NAMED_KINDS else None


def with_place(phrase: NounPhrase, name: Span) -> Span:
    """A body's name with the place that tells it from its likes: "Iran's embassy in London", "the
    District Court in Osk"; the name alone where none follows, or it is one of a kind."""
    words = set(name.quote.lower().split())
    unique = bodies.by_name(name.quote) is not None or any(states.find(name.quote))
    if unique and not words & _MANY_OF_A_KIND:
        return name
    match = _PLACE.match(phrase.text, name.end, phrase.span.end)
    return name if match is None else cut(phrase.text, name.start, match.end())


_MANY_OF_A_KIND = frozenset({"embassy", "mission", "consulate", "ministry"})
_PLACE = re.compile(
    r"\s(?:in|to)\s(?:the\s)?[A-Z][\w-]*(?:['\u2019](?!s\b)\w+)?(?:\s(?:(?:of|and)\s(?:the\s)?)?[A-Z][\w-]*){0,4}"
)


def as_panel(one: Described) -> Described:
    """ "A panel of judges", however it reads by its members: the one body that they are."""
    people = one.kind in {HopKind.ANONYMOUS, HopKind.GROUP} and one.head != "panel"
    if not people or _PANEL.match(one.span.quote) is None:
        return one
    words = one.words | {"panel", one.head}
    return replace(one, kind=HopKind.ORGANIZATION, head="panel", plural=False, words=words)


_PANEL = re.compile(
    r"(?:(?:an?|the|one|another|this|that|its|their)\s)?(?:[a-z][\w-]*\s){0,2}panel\sof\s",
    re.IGNORECASE,
)
