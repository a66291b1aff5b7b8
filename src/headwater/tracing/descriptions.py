"""What a vague source is called ("two US officials"), and which such descriptions fit together.

Two descriptions are compatible where nothing in the words keeps them from meaning the same
people: the nouns stand on one line from general to special ("source", "official", "diplomat"),
the states named have one in common, so do the fields ("defense", "intelligence"), and the
numbers, where both are stated, are equal. Whoever says no more than a description
(`no_more_telling`) is compatible with all that it is compatible with; the rules for counting rest
on that. ("Another official" alone is set off from "an official" and not from "a diplomat".)
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from headwater.knowledge import states
from headwater.text.numbers import TENS, UNITS
from headwater.text.stems import singular as by_ending
from headwater.text.tokens import tokenize
from headwater.text.wordlists import words

ANYONE = "source"
"""The most general noun: it fits every speaker."""

_KINDS = {
    "official": """official diplomat envoy negotiator minister ministry officer commander agent
        adviser advisor aide operative bureaucrat functionary secretary ambassador prosecutor
        investigator judge inspector agency service authority authorities department government
        administration police spokesman spokeswoman spokesperson mediator policeman governor
        president mayor premier general colonel admiral chief president bodies body intelligence
        counterpart military army navy pentagon coroner commissioner firefighter""",
    "diplomat": "envoy ambassador negotiator consul",
    "officer": """commander general colonel admiral major captain policeman policewoman agent
        sheriff deputy trooper detective sergeant lieutenant corporal brigadier marshal constable
        patrolman gendarme""",
    "aide": "adviser advisor staffer",
    "soldier": """recruit conscript mercenary troop fighter serviceman servicewoman reservist
        militiaman gunman rebel militant insurgent veteran""",
    "recruit": "conscript mercenary",
    "fighter": "rebel militant insurgent gunman",
    "witness": """eyewitness bystander onlooker passerby survivor resident local villager neighbour
        neighbor inhabitant shopkeeper farmer passenger tourist""",
    "resident": "villager local neighbour neighbor inhabitant",
    "expert": """analyst specialist researcher scientist academic scholar economist historian
        observer pundit commentator""",
    "medic": "doctor nurse surgeon paramedic",
    "relative": """mother father brother sister son daughter wife husband widow cousin uncle aunt
        parent family""",
    "employee": "worker staff staffer engineer crew sailor executive manager labourer laborer",
    "worker": "docker dockworker stevedore longshoreman miner builder driver seafarer",
    "executive": "manager director",
    "lawmaker": "legislator senator congressman congresswoman",
    "journalist": "reporter correspondent editor",
    "prisoner": "detainee hostage inmate",
    "protester": "demonstrator",
    "migrant": "refugee",
}
"""Nouns by what they are a kind of; a noun under none of these stands directly under `ANYONE`."""

_GENERIC = words("""source person people individual figure insider man woman men women some many
    others one they he she i we it who several few most those somebody someone anyone all both
    number member contact informant civilian civilians citizen whistleblower tipster leaker""")
"""Nouns and pronouns that say no more than that somebody spoke."""

_FIELDS = {
    "military": "military defense defence army navy naval pentagon",
    "intelligence": "intelligence spy",
    "police": "police policing",
    "health": "health medical hospital",
    "judicial": "justice legal court judicial",
    "diplomatic": "diplomatic embassy",
    "trade": "trade shipping maritime industry commercial energy oil",
    "finance": "finance financial treasury bank banking",
    "aid": "aid humanitarian relief",
}

_WEST = "US GB FR DE IT ES CA AU NL BE DK NO SE FI PL PT GR AT IE NZ CH CZ EE LV LT RO LU IS"
_EUROPE = (
    "GB FR DE IT ES NL BE DK NO SE FI PL PT GR AT IE CH CZ EE LV LT RO LU IS HU SK SI HR BG UA"
)
_REGIONS = {
    "western": _WEST,
    "european": _EUROPE,
    "nato": _WEST + " TR HU SK SI HR BG AL ME MK",
    "arab": "SA AE QA KW BH OM YE JO LB SY IQ EG LY TN DZ MA MR SD PS",
    "gulf": "SA AE QA KW BH OM",
    "african": "ZA NG KE ET SD SS EG LY TN DZ MA ML NE TD UG RW CD CG SO DJ ER GH SN CI CM",
}

_ENDS_NOUN = words("""with who whom that which of from in at on near inside outside close
    familiar briefed speaking involved present to for by among working based and, , ( : ; — – whose
    knowledgeable aware expecting citing because there here""")
_AMOUNTS = words("""group number handful pair couple dozen dozens some many several one two three
    most all each members majority hundreds scores host string team""")
"""Words before "of" that only say how many ("a group of residents")."""

_NUMBERS = frozenset({*UNITS, *TENS, "dozen", "hundred", "pair", "couple"})
_OTHER = frozenset({"another", "other", "second", "third", "fourth", "different", "separate"})
_FORMER = frozenset({"former", "ex", "retired", "ousted", "onetime"})
_PRESENT = frozenset({"current", "serving", "sitting"})
_SMALL = words("the a an of and or 's his her its their our") | _NUMBERS

_IRREGULAR = {
    "people": "person",
    "longshoremen": "longshoreman",
    "men": "man",
    "women": "woman",
    "policemen": "policeman",
    "servicemen": "serviceman",
    "gunmen": "gunman",
    "passersby": "passerby",
    "spokesmen": "spokesman",
}


@dataclass(frozen=True, slots=True)
class Description:
    """What the words for a source say of it.

    `line` are the nouns from the most general to the one used. `states` are the codes of the
    states named or meant by a region, empty where none is. `fields` are the trades or branches,
    empty where none or a wide one is named. `count` is the number stated, None where none is.
    `former` is True for who held the post before, False where the words say that it is held now.
    `other` is true for words that set the speaker off from one named before ("another official").
    `several` is true for a noun in the plural, or with a number of more than one.
    """

    line: tuple[str, ...]
    states: frozenset[str] = frozenset()
    region: bool = False
    fields: frozenset[str] = frozenset()
    count: int | None = None
    former: bool | None = None
    other: bool = False
    words: frozenset[str] = frozenset()
    several: bool = False

    @property
    def weight(self) -> int:
        """How much the description pins down; 0 for "sources"."""
        named = 2 * bool(self.states) - self.region
        stated = (self.count is not None) + bool(self.fields) + bool(self.former)
        return 4 * (len(self.line) - 1) + 2 * named + 2 * stated + min(len(self.words), 3)


_ROLES = frozenset({"witness", "relative", "expert", "protester", "migrant", "prisoner"})
"""Nouns for what somebody is to the story, whatever the trade: a nurse may be a neighbour."""

CIVILIAN = frozenset(
    {"witness", "relative", "medic", "expert", "employee", "protester", "migrant", "prisoner"}
)
"""Nouns for people who are not taken for a body's own voice or hand."""

NOBODY = Description((ANYONE,))
"""A source of which the words say nothing at all ("reportedly")."""


@lru_cache(maxsize=4096)
def describe(words: str, count: int | None = None) -> Description:
    """The description that `words` give, with the `count` that the reader found in them.

    Words that name nothing known have their last noun as head, directly under `ANYONE`.
    """
    tokens = [t.lower.rstrip(".") if t.is_word else t.text for t in tokenize(words[:300])]
    noun_phrase: list[str] = []
    for token in tokens:
        if token == "of" and noun_phrase and noun_phrase[-1] in _AMOUNTS:
            continue
        if token in _ENDS_NOUN and noun_phrase:
            break
        if token[:1].isalnum():
            noun_phrase.extend(token.split("-"))
    found = states.find(words[:300])
    codes = frozenset(f.entry.state.code for f in found)
    regions = [_REGIONS[word] for word in noun_phrase if word in _REGIONS]
    region = not codes and bool(regions)
    if region:
        codes = frozenset(code for several in regions for code in several.split())
    last = noun_phrase[-1] if noun_phrase else ANYONE
    head = _head(last, any(words[f.start : f.end].lower().endswith(last) for f in found))
    said = frozenset(noun_phrase)
    return Description(
        line=_line(head),
        states=codes,
        region=region,
        fields=_fields(noun_phrase[:-1] or noun_phrase),
        count=count,
        former=_former(said),
        other=bool(said & _OTHER) and "each" not in said,
        words=frozenset(singular(word) for word in said - _SMALL - _GENERIC),
        several=(count or 0) > 1 or singular(last) != last,
    )


def compatible(a: Description, b: Description) -> bool:
    """Whether both may describe the same speakers; see the top of this module."""
    shorter, longer = sorted((a.line, b.line), key=len)
    if longer[: len(shorter)] != shorter:
        return False
    if a.states and b.states and not a.states & b.states:
        return False
    if a.fields and b.fields and not a.fields & b.fields:
        return False
    if {a.former, b.former} == {True, False}:
        return False
    return _numbers_fit(a, b) and not (a.line == b.line and a.other != b.other)


def may_hold(a: Description, b: Description) -> bool:
    """Whether whoever `b` describes may be of those in `a`, whatever they are called otherwise.

    "Both candidates" may be a mayor and a nurse: a noun that tells no trade keeps nobody out of a
    number of people, nor does one for what somebody is to the story ("a neighbour").
    """
    if len(a.line) > 1 and a.line[1] not in _ROLES and not (a.several and _is_unknown(a.line[1])):
        return False
    return not (a.states and b.states and not a.states & b.states)


def _is_unknown(noun: str) -> bool:
    return noun not in _KINDS and noun not in _parents()


def no_more_telling(a: Description, b: Description) -> bool:
    """Whether `a` is compatible with `b` and says nothing that `b` leaves open."""
    return (
        compatible(a, b)
        and len(a.line) <= len(b.line)
        and (not a.states or a.states >= b.states > frozenset())
        and a.fields in {frozenset(), b.fields}
        and a.count in {None, b.count}
        and a.former in {None, b.former}
    )


def singular(word: str) -> str:
    """The singular of a lower-case noun; a singular comes back unchanged."""
    return _IRREGULAR.get(word) or by_ending(word)


def _numbers_fit(a: Description, b: Description) -> bool:
    """Stated numbers must be equal; one speaker may be one of a plural without a number."""
    return a.count is None or b.count is None or a.count == b.count


def _head(last: str, is_people: bool) -> str:
    """The noun that carries a description; the name of a people ("Yemenis") says no more."""
    if is_people or last in _GENERIC or last in _NUMBERS or last.isdigit():
        return ANYONE
    return ANYONE if singular(last) in _GENERIC else singular(last)


@cache
def _parents() -> dict[str, str]:
    parents: dict[str, str] = {}
    for parent, kinds in _KINDS.items():
        for kind in kinds.split():
            # a noun listed twice belongs to the later, more special line
            if kind != parent:
                parents[kind] = parent
    return parents


@lru_cache(maxsize=4096)
def _line(head: str) -> tuple[str, ...]:
    line = [head]
    while line[0] != ANYONE:
        line.insert(0, _parents().get(line[0], ANYONE))
    return tuple(line)


def _former(said: frozenset[str]) -> bool | None:
    if said & _FORMER and said & _PRESENT:
        return None
    return True if said & _FORMER else False if said & _PRESENT else None


def _fields(words: list[str]) -> frozenset[str]:
    said = set(words)
    return frozenset(
        field for field, forms in _FIELDS.items() if not said.isdisjoint(forms.split())
    )
