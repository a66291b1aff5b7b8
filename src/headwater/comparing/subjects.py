"""Of whom a clause tells first of all: "she", "his wife", "Osk's mother", "Ada Osk".

What is told of a woman is no claim with what is told of a man, nor what befell somebody's wife
with what befell him: each would be an origin of the other. Where a clause does not begin with one
person, nothing is known of its subject.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from headwater.comparing.actors import Cast
from headwater.comparing.relations import NOUN_ENDS, OWNING, POSSESSIVES, Relation, relation_of
from headwater.comparing.views import BE, Seat, View
from headwater.knowledge.acts import Part
from headwater.knowledge.kin import KIN
from headwater.records import HopKind, NameKind
from headwater.text.ages import age_behind
from headwater.text.names import normal, same_person
from headwater.text.wordlists import words

_WOMEN = words(
    """
    she woman girl female lady mother mum mom grandmother aunt sister daughter niece wife widow
    girlfriend fiancee fiancée bride ex-wife ex-girlfriend stepmother stepdaughter stepsister
    granddaughter mother-in-law sister-in-law daughter-in-law policewoman congresswoman councilwoman
    businesswoman schoolgirl actress waitress mrs ms miss nun
    """
)
_MEN = words(
    """
    he man boy male gentleman father dad grandfather uncle brother son nephew husband widower
    boyfriend fiance fiancé groom ex-husband ex-boyfriend stepfather stepson stepbrother grandson
    father-in-law brother-in-law son-in-law policeman congressman councilman businessman schoolboy
    mr monk
    """
)
_THEIRS = KIN | words(
    """
    ex friend roommate neighbour neighbor colleague deputy aide assistant adviser advisor driver
    bodyguard lawyer attorney passenger predecessor successor chief-of-staff boss companion
    accomplice
    """
)
"""Who is somebody's, and so is not that person."""
_BEFORE = words("that and but also meanwhile however then later , on")
"""What may stand before the subject of a clause; of a time the words are blank."""
_VERBS = BE | words(
    """
    has have had will would did does do could can may might must should said says told went came
    """
)
_DIED = words("died dies perished drowned suffocated succumbed suffered sustained survived passed")
"""What befalls somebody in the active voice."""
_ADVERBS = words("also later then now still first soon eventually subsequently apparently too both")
"""What may stand between the subject and its verb."""
_WHO = frozenset({"who", "which"})
_SEVERAL = words(
    "two three four five six seven eight nine ten eleven twelve several many both dozens hundreds"
)
_DEATH = re.compile(
    r"(?:\w+ly |later |also |then )?(?:(?:had|has) )?(?:died|passed away|succumbed|perished"
    r"|(?:was|been) (?:\w+ly )?(?:killed|pronounced dead|declared dead|shot dead|found dead"
    r"|(?:shot|stabbed|beaten) to death))\b"
)
_LONGEST = 12
_LIVES = words("lived lives attended studied studies grew worked works graduated")
_ARTICLES = frozenset({"the", "a", "an"})
_PRONOUNS = frozenset({"he", "she"})
_MANY = "they"
_GAP = 200
"""How many characters before a pronoun the sentence may end that names whom it means."""


_CHILDREN = words("child baby infant toddler newborn")
_GROWN = words("man woman husband wife driver officer employee")
_YEARS = re.compile(r"(?<!\S)(\d{1,3}) ?- ?years?-old(?!\S)")
_OF_AGE = 18
_NO_CHILD = 13
_APART = 5
"""How many years lie between two ages that are not given to one person."""


@dataclass(frozen=True, slots=True)
class Named:
    """A person by actor and by name in normal form, both unknown of one who is known by the age."""

    actor: str | None
    name: str
    years: int | None = None

    def is_other(self, than: Named) -> bool:
        """Whether two names are of two people; a surname that two of a report share is open."""
        return self.actor != than.actor and same_person(self.name, than.name) is False


@dataclass(frozen=True, slots=True)
class Subject:
    """One person of whom a clause tells: what its words show.

    `sex` is "f" or "m"; `named` the person named, if only in the sentence before; `owner` and
    `owned_by` the person and the noun ("driver") whose kin or colleague it is. `befell` tells that
    something was done to the person ("was shot", "is being held"). `years` is the age. `relation`
    is whose and what the person is: "her brother", "was the driver's brother". `place` is a name
    that stands there alone and is read as a place's: "Cleveland was charged". `is_state` tells that
    it is told what the person was or where: "was a student", "lived with his mother".
    """

    sex: str | None = None
    named: Named | None = None
    noun: str = ""
    owner: Named | None = None
    owned_by: str = ""
    befell: bool = False
    years: int | None = None
    relation: Relation | None = None
    place: str = ""
    is_state: bool = False

    def is_other(self, than: Subject) -> bool:
        """Whether two subjects of one act are two persons.

        Who did it may be named by two names in two accounts, and so is the same deed; what befell
        two people is two things.
        """
        if self._is_otherwise_related(than):
            return True
        if self.befell is not than.befell:
            return False
        if self.sex and than.sex and self.sex != than.sex:
            return True
        one_kind = self.befell or (self.is_state and than.is_state)
        if one_kind and self.named and than.named and self.named.is_other(than.named):
            return True
        if self.befell and (self._is_no_place(than) or than._is_no_place(self)):
            return True
        if self.befell and (self._is_many(than) or than._is_many(self)):
            return True
        if self.befell and (self._is_older(than) or than._is_older(self)):
            return True
        return _is_of(self, than) or _is_of(than, self)

    def is_beside(self, other: Subject) -> bool:
        """Whether two subjects to whom it was done are told apart where they stand side by side:
        "the driver", "Osk"; no pronoun, which takes up another word."""
        pronouns = _PRONOUNS | {_MANY, ""}
        nouns = {self.noun, other.noun}
        return self.befell and other.befell and len(nouns) == 2 and not nouns & pronouns

    def _is_otherwise_related(self, to: Subject) -> bool:
        """Whether one is the brother and the other the father of the same."""
        if self.relation is None or to.relation is None:
            return False
        return self.relation.owner == to.relation.owner and self.relation != to.relation

    def _is_no_place(self, other: Subject) -> bool:
        """Whether this is a person under a name that has no word of the other's, of a place."""
        if self.named is None or not other.place:
            return False
        return set(self.named.name.split()).isdisjoint(other.place.split())

    def _is_older(self, than: Subject) -> bool:
        """Whether this one is too old for the other: "a child", and "he" of 18."""
        if self.named and than.named and " " in self.named.name and " " in than.named.name:
            return False
        if self.years is None:
            return self.noun in _GROWN and than.years is not None and than.years < _NO_CHILD
        if than.years is None:
            return than.noun in _CHILDREN and self.years >= _OF_AGE
        return self.years > than.years + _APART

    def _is_many(self, beside: Subject) -> bool:
        """Whether this is "they", and the other one woman or man."""
        return self.noun == _MANY and beside.noun != _MANY and bool(beside.sex or beside.named)


def _is_of(one: Subject, other: Subject) -> bool:
    """Whether `one` is somebody of `other`'s: "the driver's brother", beside "the driver"."""
    if one.owner and other.named and one.owner.actor == other.named.actor is not None:
        return True
    return bool(one.owned_by) and one.owned_by == other.noun and not other.owned_by


def subject_of(view: View, cast: Cast, before: Named | None = None) -> Subject | None:
    """The one person with whom a clause begins; None where it begins otherwise, or with several.

    `before` is the person named in the sentence before, whom "he" and "his" there can mean.
    """
    first = _first(view)
    start, stop = _verb(view, first), None
    aside = range(0)
    if start is not None and first < start and view.words[start - 1] in _WHO:
        aside = _aside(view, start - 1)
        stop = _verb(view, aside.stop) if aside else None
    stop = stop or start
    if stop is None or not first < stop <= first + len(aside) + _LONGEST:
        return None
    told = _without_adverbs([view.words[at] for at in range(first, stop) if at not in aside])
    befell = _befell(view.words[stop : stop + 3])
    seats = [seat for seat in view.seats if first <= seat.first and seat.last <= stop]
    persons = [seat for seat in seats if seat.name.kind is NameKind.PERSON]
    if _is_several(told) or ("and" in told and len(persons) > 1):
        return Subject(noun=_MANY, befell=befell)
    if not told or "and" in told:
        return None
    if told[0] in _PRONOUNS and len(told) == 1:
        years = before.years if before else None
        relation = relation_of(view.words[stop:])
        return Subject(_sex(told), before, befell=befell, years=years, relation=relation)
    owned = next((n for n, word in enumerate(told) if word in POSSESSIVES), None)
    if owned is None and told[0] not in OWNING:
        noun = _head(told)
        named = _named(view, cast, persons[0]) if len(persons) == 1 else None
        years = _years(told) or (_age_of(view, persons[0]) if named else None)
        sex = _sex(told[: _end(told)])
        relation = relation_of(view.words[stop:])
        place = _place_name(seats, first, first + len(told)) if named is None else ""
        state = _is_state(view.words[stop : stop + 3])
        return Subject(
            sex, named, noun, befell=befell, years=years, relation=relation, place=place,
            is_state=state,
        )  # fmt: skip
    start = first + 1 if owned is None else first + owned + 1
    kin = _head(view.words[start:stop])
    if kin not in _THEIRS:
        return None
    own = [_named(view, cast, seat) for seat in persons if seat.first >= start]
    mine = [_named(view, cast, seat) for seat in persons if seat.last == start - 1]
    return Subject(
        _sex((kin,)),
        named=own[0] if own else None,
        noun=kin,
        owner=before if owned is None else mine[0] if mine else None,
        owned_by=told[owned - 1] if owned else "",
        befell=befell,
        relation=relation_of(told if owned is None else told[owned - 1 :]),
    )


def _place_name(seats: Sequence[Seat], first: int, stop: int) -> str:
    """The place's name that is all of the words `first` to `stop` (exclusive); "" for none."""
    for seat in seats:
        if seat.name.kind is NameKind.PLACE and (seat.first, seat.last) == (first, stop):
            return normal(seat.name.span.quote)
    return ""


def _aside(view: View, who: int) -> range:
    """The words of ", who was 37 ," from "who" on; none where no comma ends them."""
    end = next((at for at in range(who, len(view.words)) if view.words[at] == ","), None)
    return range(who, end + 1) if end is not None and view.words[who - 1] == "," else range(0)


def _without_adverbs(told: Sequence[str]) -> Sequence[str]:
    end = len(told)
    while end and (told[end - 1] in _ADVERBS or told[end - 1].endswith("ly")):
        end -= 1
    return told[:end]


def _is_several(told: Sequence[str]) -> bool:
    """Whether the subject is a number of people: "two men", "20 residents", no "21-year-old"."""
    if len(told) < 2 or told[1][:1] == "-":
        return False
    return told[0] in _SEVERAL or (told[0].isdigit() and told[0] != "1")


def _age_of(view: View, seat: Seat) -> int | None:
    """The age that stands behind a name: "Lena Osk, 37, was"."""
    place = age_behind(view.report.text, seat.name.span.end)
    return int(view.report.text[slice(*place)]) if place else None


def _first(view: View) -> int:
    at = 0
    while at < len(view.words) and (not view.words[at] or view.words[at] in _BEFORE):
        at += 1
    return at


def _verb(view: View, first: int) -> int | None:
    """Where the verb of the clause begins, as far as it is told; None where it is not."""
    key = view.key
    for at in range(first, min(len(view.words), first + _LONGEST + 1)):
        if view.words[at] in _VERBS:
            return at
        if key is not None and at == key.start and any(s.part is not Part.NOUN for s in key.senses):
            return at
    return None


def _befell(verb: Sequence[str]) -> bool:
    """Whether a verb tells what was done to somebody: "was shot", "has been held"."""
    rest = [word for word in verb if word not in ("has", "have", "had")]
    if rest and rest[0] in _DIED:
        return True
    if not rest or rest[0] not in BE:
        return False
    behind = [word for word in rest[1:] if word not in BE]
    return not (behind and (behind[0] in _ARTICLES or behind[0].endswith("ing")))


def _is_state(verb: Sequence[str]) -> bool:
    """Whether a verb tells what somebody was, and no deed: "was a student", "lived in"."""
    if verb and verb[0] in _LIVES:
        return True
    return len(verb) > 1 and verb[0] in BE and verb[1] in _ARTICLES


def _end(told: Sequence[str]) -> int:
    return next((n for n, word in enumerate(told) if word in NOUN_ENDS or word == ","), len(told))


def _head(told: Sequence[str]) -> str:
    """The last word of a noun phrase: "driver" of "the driver of the car"; "" for none."""
    end = _end(told)
    kin = [word for word in told[:end] if word in _THEIRS]
    return kin[0] if kin else told[end - 1] if end else ""


def _sex(told: Sequence[str]) -> str | None:
    shown = {"f" for word in told if word in _WOMEN} | {"m" for word in told if word in _MEN}
    return shown.pop() if len(shown) == 1 else None


def _named(view: View, cast: Cast, seat: Seat) -> Named:
    span = seat.name.span
    actor, name = cast.of(view.report.id, span), normal(span.quote)
    full = normal(cast.labels[actor]) if actor is not None else name
    return Named(actor, full if set(name.split()) <= set(full.split()) else name)


def named_before(views: Sequence[View], cast: Cast) -> Mapping[str, Named]:
    """Whom "he" or "his" with which a clause begins can mean: by its id, the one person whom the
    sentence before names, or whose age alone it gives. Of what a person is quoted with, and behind
    such words, nobody."""
    found: dict[str, Named] = {}
    last: View | None = None
    for view in sorted(views, key=_place):
        first = _first(view)
        opening = view.words[first] if first < len(view.words) else ""
        if last is not None and (opening in _PRONOUNS or opening in OWNING):
            named = _only_person(last, cast) if _follows(last, view) else None
            if named is not None:
                found[view.clause.id] = named
        if not view.is_title:
            last = view
    return found


def _place(view: View) -> tuple[str, int, str]:
    return view.report.id, view.clause.content[0].start, view.clause.id


def _follows(last: View, view: View) -> bool:
    if last.report.id != view.report.id:
        return False
    if (_is_quoted(last) or _may_speak(view)) and not _is_of_death(view):
        return False
    return 0 <= view.clause.content[0].start - last.clause.content[-1].end <= _GAP


def _is_of_death(view: View) -> bool:
    """Whether the clause tells that its subject died, and so is nobody who speaks of it."""
    first = _first(view) + 1
    return _DEATH.match(" ".join(view.words[first : first + 6])) is not None


def _is_quoted(view: View) -> bool:
    chains = view.statement.chains
    return any(chain.terminal.kind is HopKind.PERSON for chain in chains)


def _may_speak(view: View) -> bool:
    """Whether the pronoun with which a clause begins may be whoever says it."""
    if not _is_quoted(view):
        return False
    pronoun = view.words[_first(view)]
    sources = {span.quote.lower() for span in view.statement.sources}
    return not (pronoun in _PRONOUNS and sources <= _PRONOUNS - {pronoun})


def _only_person(view: View, cast: Cast) -> Named | None:
    seats = (seat for seat in view.seats if seat.name.kind is NameKind.PERSON)
    people = {_named(view, cast, seat) for seat in seats}
    if not people and (years := _years(view.words)) is not None:
        return Named(None, "", years)
    return people.pop() if len(people) == 1 else None


def _years(told: Sequence[str]) -> int | None:
    """The one age that words give somebody ("an 18-year-old man"); None for none or several."""
    found = set(_YEARS.findall(" ".join(told)))
    return int(found.pop()) if len(found) == 1 else None
