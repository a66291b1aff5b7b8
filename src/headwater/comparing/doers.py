"""Who or what a clause says did it, where plain nouns tell: "by smugglers", "of a heart attack".

Names are looked at by their actors elsewhere. Two accounts that lay one deed on doers of other
kinds ("by rebels", "by the army"), or put one event down to other causes ("a gas leak", "a bomb"),
are no claim together: each would be an origin of what it contradicts.
"""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import dataclass

from headwater.comparing.relations import POSSESSIVES
from headwater.comparing.views import BE, PREPOSITIONS, View
from headwater.knowledge.acts import find_things
from headwater.records import HopKind, NameKind, Span
from headwater.text.stems import STOP_WORDS, stem
from headwater.text.wordlists import words

_PARTIES = {
    "police": "police officer officers policeman policemen policewoman constable constables deputy"
    " deputies trooper troopers detective detectives bailiff bailiffs sheriff jailer jailers warder"
    " warders",
    "prisoners": "prisoner prisoners inmate inmates detainee detainees convict convicts",
    "army": "army soldier soldiers troops military paratroopers commandos conscripts infantry",
    "navy": "navy coastguard coastguards guard sailors marines",
    "rebels": "rebel rebels insurgent insurgents militant militants guerrilla guerrillas separatist"
    " separatists jihadist jihadists jihadis militia militias militiamen paramilitaries terrorists",
    "criminals": "smuggler smugglers trafficker traffickers pirate pirates gang gangs gangster"
    " gangsters bandit bandits robber robbers burglar burglars poacher poachers thief thieves"
    " looters cartel kidnappers hijackers",
    "crowd": "protester protesters protestor protestors demonstrator demonstrators rioter rioters"
    " mob fans supporters",
    "kin": "brother brothers sister sisters husband wife son sons daughter daughters father mother"
    " parents uncle aunt cousin cousins nephew niece stepfather stepmother stepson boyfriend"
    " girlfriend ex-husband ex-wife ex-boyfriend fiance fiancee",
}
_CAUSES = {
    "gas": "gas leak leaks",
    "bomb": "bomb bombs explosive explosives ied grenade grenades mine mines device devices",
    "fire from above": "missile missiles rocket rockets shell shells shelling drone drones"
    " airstrike airstrikes artillery mortar mortars",
    "lightning": "lightning",
    "arson": "arson arsonist arsonists",
    "current": "circuit wiring electricity short-circuit",
    "illness": "attack arrest stroke illness causes disease infection pneumonia cancer aneurysm"
    " seizure",
    "poison": "poison poisoning toxin",
    "people's fault": "error errors mistake mistakes negligence carelessness inattention",
    "a machine's fault": "failure failures malfunction defect defects fault faults fatigue"
    " corrosion flaw flaws",
    "weather": "weather storm storms wind winds gust gusts fog ice rain rains snow turbulence",
    "sabotage": "sabotage saboteurs",
}
_TOGETHER = (
    ("rebels", "criminals"), ("army", "navy"), ("police", "navy"), ("prisoners", "criminals"),
    ("prisoners", "rebels"), ("prisoners", "crowd"), ("prisoners", "kin"),
    ("gas", "people's fault"),
    ("gas", "a machine's fault"), ("gas", "current"), ("gas", "poison"), ("gas", "illness"),
    ("gas", "fire from above"), ("bomb", "fire from above"), ("bomb", "sabotage"),
    ("arson", "sabotage"), ("current", "a machine's fault"), ("weather", "lightning"),
    ("weather", "current"), ("lightning", "current"), ("weather", "people's fault"),
    ("weather", "illness"), ("current", "people's fault"),
)  # fmt: skip
"""Kinds that may be two words for one, or of which one brings about the other."""
_ILL = {"heart": {"attack"}, "cardiac": {"arrest"}, "natural": {"causes"}}
_ILL_WITH = frozenset({"attack", "arrest", "causes"})
"""Words that are of an illness only behind the words before them: "a heart attack"."""
_GUARDS = frozenset({"coast", "border"})
"""What makes a force of "guard"."""
_GENERIC = words(
    """
    man men woman women person people persons someone somebody individual individuals gunman gunmen
    attacker attackers assailant assailants suspect suspects shooter shooters killer killers other
    others group groups force forces official officials authorities government state member members
    fighters perpetrator perpetrators party side team unit units crew everyone anyone nobody one
    them him her it us me you himself herself themselves itself thing something it what which who
    wound wounds injury injuries burns gunshot gunshots bullet bullets gunfire
    accident incident event problem fire explosion blast crash collision attack violence clashes
    factor factors reason reasons combination number series
    """
)
"""Words that fit any doer or cause."""
_MEMBERS = frozenset({"member", "members", "men", "group", "unit", "elements", "fighters"})
_MEANS = words(
    """
    jet jets warplane warplanes fighter plane planes aircraft airplanes bomber bombers helicopter
    helicopters gunship gunships drone drones uav uavs tank tanks gunboat gunboats boats warship
    warships vehicle vehicles artillery shells rockets missiles mortars gunners snipers sniper pilot
    pilots fighters forces troops units patrol patrols shelling airstrike airstrikes strikes strike
    fire bombs barrage
    """
)
"""What a party does it with or through: "army jets", "the drones of the rebels"."""
_STATE = words("government regime state loyalist junta")
"""Whose jets and troops are the army's."""
_SELF = frozenset({"himself", "herself", "themselves", "itself"})
_HURTS = frozenset({"shoot", "stab", "kill", "injure", "poison", "burn"})
_BRINGS_ABOUT = frozenset({"cause", "begin"})
_OBJECTS = words("him her them the a an his its their two three four five")
_CAUSED = {("because", "of"), ("due", "to"), ("owing", "to"), ("died", "of"), ("died", "from")}
_IRREGULAR = words(
    "shot hit struck sunk set led run put built made held brought sent bought sold won begun told"
    " found left caught cut hurt taken given driven broken torn blown thrown beaten bitten fought"
    " stolen written overrun down up off"
)
_GIVEN = words(
    "paid pay pays paying given gave give gives sold sell sells handed sent send sends transferred"
    " transfer delivered deliver supplied supply passed donated donate leaked wired awarded shipped"
    " diverted went gone"
)
_DETERMINERS = words(
    "a an the his her their its our my your this that these those some two three four several many"
    " one another other own same"
)
_ENDS = (
    PREPOSITIONS
    | BE
    | words(
        "and or but that who which whose when while after before because as has have had will would"
        " can could may might must not , ; : . ( ) than then so if where since until during"
    )
)
_WHERE = frozenset({"in", "at", "on", "near", "outside", "inside", "through", "to"})
_AUXILIARIES = BE | words(
    "has have had did do does also then later first finally reportedly allegedly apparently"
    " deliberately accidentally not never"
)
_LONGEST = 5
_REACH = 8
_SPOKEN_FOR = frozenset({"they", "it", "we"})
_NAMED = frozenset({NameKind.PERSON, NameKind.BODY, NameKind.FORCE, NameKind.STATE})


@dataclass(frozen=True, slots=True)
class Doer:
    """The words `first` to `last` (exclusive) of a clause that say who or what did it.

    `stems` are those of its words, `kinds` the parties and causes that they are known to be, `on`
    the stems of what it was done to. A pronoun may stand there for who speaks.
    """

    first: int
    last: int
    stems: frozenset[str]
    kinds: frozenset[str]
    on: frozenset[str]
    generic: bool = False

    def span(self, view: View) -> Span:
        """The words in the clause; of a pronoun those of who speaks, whom it stands for."""
        if view.words[self.first] in _SPOKEN_FOR and view.statement.sources:
            return view.statement.sources[-1]
        return view.place_of(self.first, self.last)

    def rivals(self, other: Doer) -> bool:
        """Whether both are of kinds that cannot be one, and none of a kind that may be both."""
        if self.stems & other.stems:
            return False
        parties = _are_apart(self.kinds & _PARTIES.keys(), other.kinds & _PARTIES.keys())
        return parties or _are_apart(self.kinds & _CAUSES.keys(), other.kinds & _CAUSES.keys())

    def differs(self, other: Doer) -> bool:
        """Whether the words are others and of no kind in common: "an officer", "his brother"."""
        if self.generic or other.generic or self.stems & other.stems:
            return False
        return not self.kinds & other.kinds


def doer_of(view: View) -> Doer | None:
    """Who or what a clause says did it; None where a name says so, or nothing does."""
    found = _behind(view)
    if found is None and not view.passive:
        found = _subject(view)
    return found


def names_nobody(name: str) -> bool:
    """Whether what looks like a name is a plain word that any party's doer or means may bear:
    "Warplanes" at the head of a sentence."""
    return name.lower() in _MEANS | _GENERIC


def receiver_of(view: View) -> Doer | None:
    """To whom a clause says something was given: "paid to a charity"; None where a name says so."""
    for at, word in enumerate(view.words):
        if word == "to" and not _GIVEN.isdisjoint(view.words[max(0, at - _REACH) : at]):
            first, last = _noun(view, at + 1)
            if first < last and not _is_verb(view, first):
                return _made(view, first, last, range(0))
    return None


def turns_on_itself(view: View) -> bool | None:
    """Whether who was hurt did it: "shot himself"; None where the clause does not show it."""
    if "self-inflicted" in view.words:
        return True
    hurting = [found for found in view.acts if found.acts & _HURTS and view.is_verb(found)]
    behind = [view.words[found.end : found.end + 2] for found in hurting]
    itself = any(not _SELF.isdisjoint(told) for told in behind)
    other = any(told[:1] and (told[0] in _OBJECTS or told[0] == "by") for told in behind)
    return itself if itself is not other else None


def _behind(view: View) -> Doer | None:
    """The noun behind "by", "because of" and the like."""
    told = view.words
    for at in range(1, len(told) - 1):
        pair = (told[at - 1], told[at])
        by = told[at] == "by" and (told[at - 1].endswith("ed") or told[at - 1] in _IRREGULAR)
        if not by and pair not in _CAUSED:
            continue
        first, last = _noun(view, at + 1)
        gerund = told[first : first + 1] != () and told[first].endswith("ing")
        if first < last and (not gerund or _KINDS.get(told[first])):
            return _made(view, first, last, _before(view, at))
    return _behind_place(view) if view.passive else None


def _behind_place(view: View) -> Doer | None:
    """The party behind "by" where the verb has a place first: "was shot in the arm by a guard"."""
    told, key = view.words, view.key
    if key is None or told[key.end : key.end + 1] == () or told[key.end] not in _WHERE:
        return None
    for at in range(key.end + 2, min(len(told) - 1, key.end + _REACH)):
        if told[at] == "by":
            made = _made(view, *_noun(view, at + 1), _before(view, key.end))
            return made if made is not None and made.kinds & _PARTIES.keys() else None
        if told[at] in _ENDS - PREPOSITIONS:
            return None
    return None


def _before(view: View, at: int) -> range:
    """The words of the subject before the verb that ends at word `at`."""
    end = next(
        (n for n in range(at) if view.words[n] in BE or view.words[n] in _AUXILIARIES), at - 1
    )
    return range(max(0, end - _REACH), end)


def _subject(view: View) -> Doer | None:
    """The noun that the clause begins with, right before its verb."""
    verbs = (found for found in view.acts if found.acts & _BRINGS_ABOUT and view.is_verb(found))
    key = view.key if view.key is not None and view.is_verb(view.key) else next(verbs, None)
    if key is None:
        return None
    end = key.start
    while end and (view.words[end - 1] in _AUXILIARIES):
        end -= 1
    start = 1 if view.words[:1] == ("that",) else 0
    if _of_whom(view, start) < end:
        start = _of_whom(view, start)
    told = view.words[start:end]
    if not 0 < len(told) <= _LONGEST or not _ENDS.isdisjoint(told) or "" in told:
        return None
    stop = min(key.end + _REACH, len(view.words))
    if len(told) == 1 and told[0] in _SPOKEN_FOR:
        return _speaker(view, start, end, range(key.end, stop))
    made = _made(view, start, end, range(key.end, stop))
    return made if made is not None and made.kinds else None


def _speaker(view: View, first: int, last: int, on: range) -> Doer | None:
    """A pronoun that stands for the party that speaks: "rebels said they had captured"."""
    chains = view.statement.chains
    if len(chains) != 1 or chains[0].terminal.kind is HopKind.PERSON or not view.statement.sources:
        return None
    said = [word.lower() for word in view.statement.sources[-1].quote.split()]
    plural = said[-1:] != [] and said[-1].endswith("s")
    if plural != (view.words[first] == "they") and view.words[first] != "we":
        return None
    kinds = _kinds(said) - {"police"} & set(_PARTIES)
    stems = frozenset(stem(word) for word in said if word not in STOP_WORDS)
    return Doer(first, last, stems, kinds, _stems(view, on)) if kinds else None


def _noun(view: View, first: int) -> tuple[int, int]:
    """The words of the noun that begins at word `first`; empty where none does."""
    told = view.words
    while first < len(told) and told[first] in _DETERMINERS:
        first += 1
    last = first
    while last < len(told) and last - first < _LONGEST and _goes_on(told[last]):
        last += 1
    whom = _of_whom(view, first)
    return _noun(view, whom) if first < whom == last + 1 else (first, last)


def _of_whom(view: View, first: int) -> int:
    """Where the party begins of which members or means are told from word `first` on ("the jets of
    the army"); `first` where of none."""
    for at in range(first + 1, min(len(view.words) - 1, first + _LONGEST)):
        if view.words[at] == "of":
            return at + 1 if view.words[at - 1] in _MEMBERS | _MEANS else first
    return first


def _goes_on(word: str) -> bool:
    return bool(word) and word[0].isalnum() and word not in _ENDS


def _is_verb(view: View, at: int) -> bool:
    return any(found.start == at and view.is_verb(found) for found in view.acts)


def _made(view: View, first: int, last: int, on: range) -> Doer | None:
    """None for a name, which is known by its actor, but for a party's own word ("the Army")."""
    told = view.words[first:last]
    kinds = _kinds(told)
    named = any(s.first < last and first < s.last and s.name.kind in _NAMED for s in view.seats)
    if named and not kinds & _PARTIES.keys():
        return None
    told = tuple(word for word in _owner(told) or told if word not in STOP_WORDS)
    if not told or told[-1].isdigit():
        return None
    generic = told[-1] in _GENERIC and not kinds
    return Doer(first, last, frozenset(map(stem, told)), kinds, _stems(view, on), generic)


def _kinds(told: Sequence[str]) -> frozenset[str]:
    """The kinds of the last word, as the word before it lets it be one; and of whose it is: "army
    drones", "the rebels' rockets"."""
    if not told:
        return frozenset()
    last, before = told[-1], told[-2] if len(told) > 1 else ""
    if last in _ILL_WITH and last not in _ILL.get(before, ()):
        return frozenset()
    if last == "guard" and before not in _GUARDS:
        return frozenset()
    return _KINDS.get(last, frozenset()) | _kinds_of_owner(_owner(told))


def _owner(told: Sequence[str]) -> Sequence[str]:
    """The words before the means: "rebel" of "rebel drones"; none where no party stands there."""
    end = len(told) - 1
    while 0 < end < len(told) and told[end] in _MEANS:
        end -= told[end - 1] in POSSESSIVES
        if _kinds_of_owner(told[:end]):
            return told[:end]
        end -= 1
    return ()


def _kinds_of_owner(told: Sequence[str]) -> frozenset[str]:
    if not told:
        return frozenset()
    if told[-1] in _STATE or tuple(told[-2:]) == ("air", "force"):
        return frozenset({"army"})
    return _KINDS.get(told[-1], frozenset()) & _PARTIES.keys()


def _stems(view: View, where: range) -> frozenset[str]:
    """The stems of the words of somebody or something, less those that anybody is."""
    people = {
        n for s, e, classes in find_things(view.words) if "person" in classes for n in range(s, e)
    }
    told = (view.words[n] for n in where if n not in people)
    return frozenset(stem(word) for word in told if word.isalpha() and word not in STOP_WORDS)


def _are_apart(left: Set[str], right: Set[str]) -> bool:
    """Whether there are kinds on both sides, none of which may be one of the other's."""
    return bool(left and right) and not any(_may_be_one(a, b) for a in left for b in right)


def _may_be_one(a: str, b: str) -> bool:
    return a == b or (a, b) in _TOGETHER or (b, a) in _TOGETHER


_KINDS: dict[str, frozenset[str]] = {}
for _name, _told in (*_PARTIES.items(), *_CAUSES.items()):
    for _word in _told.split():
        _KINDS[_word] = _KINDS.get(_word, frozenset()) | {_name}
