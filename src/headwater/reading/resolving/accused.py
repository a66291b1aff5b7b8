"""Whom a pronoun means that denies what somebody is accused of: who is accused and never who
accuses, nor whoever spoke before ("The envoy said so. Aid groups accuse Osk of theft, which it
denies")."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.possessors import pronoun_at
from headwater.reading.resolving.spoken_of import OBJECT, SUBJECT, Spoken, SpokenOf
from headwater.reading.words import nouns
from headwater.reading.words.known import entity
from headwater.records import HopKind, Span, cut

_CHARGE = (
    r"(?:charges?|claims?|allegations?|accusations?|assertions?|suggestions?|suspicions?|reports?)"
)
DENIES = (
    r"\s(?:(?:has|have|had|did|does|do|\w+ly|also|always|both|all|long|since|later)\s){0,3}"
    r"(?:den(?:y|ies|ied)|reject(?:s|ed)?|disput(?:es?|ed)|dismiss(?:es|ed)?|contest(?:s|ed)?"
    r"|refut(?:es?|ed))\b"
)
"""That somebody denies something, behind his name."""
_DENIES_IT = re.compile(DENIES)
_DENIES_CHARGE = re.compile(
    rf"{DENIES}(?:\s(?:(?:all|any|the|these|those|such|both|every)\s){{0,2}}"
    rf"(?:{_CHARGE}|wrongdoing|involvement|this|that|it)\b|(?=[.,;]|\Z))"
)
_FALSE = (
    r"(?:false|untrue|baseless|unfounded|groundless|fabricated|unsubstantiated|malicious|nonsense|lies"
    r"|wrong|without\s(?:any\s)?(?:merit|basis|foundation))\b"
)
_CALLS_FALSE = re.compile(
    r"\s(?:(?:has|have|had|later|also|\w+ly)\s){0,3}(?:(?:said|says?|insist(?:s|ed)?)\s(?:(?:it|they)\s)?"
    rf"(?:is|are|was|were)|call(?:s|ed)?|describe[sd]?\sas|brand(?:s|ed)|term(?:s|ed))\s(?:\w+ly\s)?{_FALSE}"
)
"""What denies a charge by what it is said to be: "a charge it | said was false"."""
_LED = re.compile(
    r"(?:[,(]|[\u2013\u2014-])\s?(?:(?:both|all|some|most)\sof\s)?"
    rf"(?:which|something|(?:(?:an?|the|all|any|these|those)\s)?(?:[a-z]+\s){{0,2}}{_CHARGE}"
    r"(?:\s(?:that|which))?)\s\Z"
)
"""What stands between an accusation and who denies it: ", a charge"."""
_REACH = 60
_ACCUSE = re.compile(
    r"\b(?:accus(?:es?|ed|ing)|blam(?:es?|ed|ing)|suspect(?:s|ed|ing)?)\s"
    r"(?P<who>(?!by\b|of\b)(?:(?!(?:of|for|that|which|who|and)\b)[\w.'\u2019&-]+\s){1,7}?)"
    r"(?:of|for)\s"
    r"|\bcharg(?:es?|ed|ing)\s"
    r"(?P<charged>(?!by\b|with\b)(?:(?!(?:with|that|which|who|and|for)\b)[\w.'\u2019&-]+\s){1,7}?)"
    r"with\s"
)
_IS_ACCUSED = re.compile(
    r"\s(?:(?:has|have|had|is|are|was|were|been|being|stands?|stood|also|long|now|\w+ly)\s){1,5}"
    r"(?:accused|blamed|suspected|charged)\s(?:by\s[^;.]{2,80}?\s)?(?:of|for|with)\s"
)
_WORDS = ("accus", "blam", "suspect", "charg")
_NAME = re.compile(r"[A-Z][\w.'\u2019-]*(?:\s[A-Z][\w.'\u2019-]*){0,4}\Z")
_OWNER = re.compile(r"(?P<owner>(?:[Tt]he\s)?[\w.&\s-]{2,50}?)['\u2019]s?\s")
_CLAUSE = re.compile(r"\b(?:after|when|because|since|while|as)\s(?=[^,;:]{0,120}\Z)")
"""What begins the clause in which one accuses."""
_POINTS = {"its": "n", "his": "m", "her": "f", "their": "p"}
_OF_STATES = nouns.words("army military navy police government force troop soldier security")
_ASIDE = re.compile(r"(?:,[^.;]{1,80},|\s\([^)]{1,40}\))?")
"""What may stand between the accused and "is accused"."""


@dataclass(frozen=True, slots=True)
class Accusation:
    """An accusation in a sentence: from `begin` to `verb` stands who makes it, if anybody there.

    `party` is who is accused, as written; `owner` whose that is ("its army", "Osk's sons").
    """

    begin: int
    verb: int
    party: Spoken
    owner: Described | None

    def makes(self, place: Span) -> bool:
        """Whether who stands at a place is who accuses."""
        return self.begin <= place.start < self.verb

    def names(self, text: str, name: str) -> bool:
        """Whether who accuses goes by a name."""
        return self.begin < self.verb and name in text[self.begin : self.verb]

    def may_be_of(self, owner: Described) -> bool:
        """Whether somebody can have what is accused: no embassy has an army."""
        if self.party.described.head not in _OF_STATES:
            return True
        known = entity(owner.name or "")
        state = known is not None and known.sort == "state"
        return state or owner.kind in {HopKind.GROUP, HopKind.PERSON, HopKind.ANONYMOUS}


class Accusations:
    """Finds the accusations in one report that are denied in the same breath."""

    def __init__(self, text: str, mentions: Mentions, spoken: SpokenOf) -> None:
        self.text = text
        self._mentions, self._spoken = mentions, spoken

    def denied_by(self, one: Described) -> Accusation | None:
        """The accusation that who a pronoun or a noun means denies; None where nobody is told to be
        accused."""
        start, end = one.span.start, one.span.end
        false = _CALLS_FALSE.match(self.text, end)
        if false is None and _DENIES_IT.match(self.text, end) is None:
            return None
        here = self._mentions.sentence(start)
        led = _LED.search(self.text, max(0, start - _REACH), start)
        if led is not None:
            found = self._in(self._mentions.start_of(here), led.start())
            return None if found is None else _as_thing(one, found)
        opens = start <= self._mentions.start_of(here)
        if not opens or _DENIES_CHARGE.match(self.text, end) is None:
            return None
        found = self._in(self._mentions.start_of(here - 1), start) if here > 1 else None
        return None if found is None else _as_thing(one, found)

    def _in(self, begin: int, end: int) -> Accusation | None:
        """The last accusation in `text[begin:end]`."""
        if not any(word in self.text[begin:end] for word in _WORDS):
            return None
        made = [(m.start(), self._object(m)) for m in _ACCUSE.finditer(self.text, begin, end)]
        for match in _IS_ACCUSED.finditer(self.text, begin, end):
            subject = self._subject(begin, match.start())
            if subject is not None:
                made.append((begin, subject))
        if not made:
            return None
        verb, party = max(made, key=lambda each: each[1].span.start)
        clause = list(_CLAUSE.finditer(self.text, begin, verb))
        begin = clause[-1].end() if clause else begin
        return Accusation(begin, verb, party, self._owner(party.span))

    def _object(self, match: re.Match[str]) -> Spoken:
        group = "who" if match["who"] else "charged"
        return self._at(match.start(group), match.end(group) - 1, OBJECT)

    def _subject(self, begin: int, verb: int) -> Spoken | None:
        """Who "is accused" behind his name, with nothing between but what he is."""
        for each in self._spoken.before(verb, begin):
            if each.role == SUBJECT and _ASIDE.fullmatch(self.text, each.span.end, verb):
                return each
        name = _NAME.search(self.text, max(begin, verb - _REACH), verb)
        if name is None or name.start() != begin:
            return None
        return self._at(name.start(), verb, SUBJECT)

    def _at(self, start: int, end: int, role: int) -> Spoken:
        span = cut(self.text, start, end)
        return Spoken(describe(self.text, span), span, self._mentions.sentence(start), role)

    def _owner(self, party: Span) -> Described | None:
        first = party.quote.split(maxsplit=1)[0].lower()
        if first in _POINTS and first != party.quote.lower():
            return pronoun_at(self.text, party.start, first)
        match = _OWNER.match(party.quote)
        if match is None:
            return None
        return describe(self.text, cut(self.text, party.start, party.start + match.end("owner")))


def _as_thing(one: Described, told: Accusation) -> Accusation:
    """An accusation of a name that "it" shows to be no person's."""
    party = told.party.described
    if one.pronoun != "n" or not party.named or party.kind is not HopKind.PERSON:
        return told
    body = replace(party, kind=HopKind.ORGANIZATION, count=None)
    return replace(told, party=replace(told.party, described=body))
