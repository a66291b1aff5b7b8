"""Words of doubt in senses that doubt nothing: a press release, who appeared on television, a man
wanted for theft, a fire that is investigated."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.knowledge.inflection import forms
from headwater.reading.stance.classes import BE, PREPOSITIONS, RELATIVES, SAYINGS
from headwater.reading.stance.state import StanceWord
from headwater.text.wordlists import words

_PRESS = words(
    """
    release releases conference conferences briefing briefings statement statements office officer
    officers corps agency agencies secretary freedom service services report reports note
    communique communiqué room card cards watchdog council gallery pass tour
    """
)
_WRITTEN = words(
    "statement statements remarks speech text testimony comments notes address answer answers"
)
"""What is prepared and read out."""
_NAMING = {"press": _PRESS, "prepared": _WRITTEN}
_APPEAR = frozenset(forms("appear"))
_PLACES = words("on in at before alongside beside with via")
_STATES = words(
    """
    good poor bad no high low danger pain need control shock favour favor line keeping doubt trouble
    trying stable critical ill unaware odds ease risk fault loss pains track course edge verge brink
    """
)
"""What one seems to be in, at or on: "appeared in good health", "at ease", "on track"."""
_TRIES = words("attempt attempts bid bids plot plots")
_CAME_TO_NOTHING = words("failed fail fails collapsed collapses fizzled faltered backfired")
_NEAR = 5
_ASKING = words("whether if how why who what when where which that")
_FOUND_OUT = words("found finds")
_KEEPS = words("shelve shelves shelved shelving scrap scraps scrapped")
_CASES = words("case cases lawsuit complaint complaints file files")
_FINDS = words("find finds found")
_SOLVES = frozenset((*forms("figure"), *forms("work")))
_INVESTIGATES = frozenset(forms("investigate"))
_LOOKS = frozenset(forms("look"))
_SEVERAL = words("series number string spate wave couple dozens hundreds")
_EVENTS = words(
    """
    shooting shootings killing killings stabbing stabbings murder murders homicide homicides death
    deaths slaying slayings crash crashes collision collisions accident accidents fire fires blaze
    explosion explosions blast blasts attack attacks assault assaults robbery robberies burglary
    theft incident incidents case cases disappearance wreck derailment outbreak break-in scene
    scenes
    """
)
"""What has happened where it is investigated."""
_SUPPOSED = SAYINGS | words(
    """
    whether if how why who what when where which possible potential alleged suspected possibility
    links link ties connection connections role involvement
    """
)
_OMITS = frozenset((*forms("neglect"), *forms("forget"), "forgotten"))
_BELIEVES = frozenset(forms("believe"))
_PERSONS = words("him her them me us you")
_REGARDS = words("consider considers considered")
_SELVES = words("him them himself herself themselves itself myself ourselves yourself")
_SEEKS = words("seek seeks seeking sought")
_SOUGHT = words(
    """
    man men woman women boy girl teenager teenagers suspect suspects witness witnesses driver
    drivers gunman gunmen person people persons robber robbers thief thieves attacker attackers
    shooter shooters motorist motorists fugitive fugitives vehicle car information tips
    """
)
_SOUGHT_OUT = words(
    "medical treatment care help shelter refuge asylum advice counselling counseling comment"
)
_VIEWED = words(
    """
    weak strong dangerous unsafe safe unfair fair illegal legal unlawful unconstitutional excessive
    unnecessary necessary important essential vital inadequate insufficient unacceptable acceptable
    invalid void closed dead hostile guilty innocent responsible suspicious
    """
)
_CLAUSE_ENDS = frozenset(",;:.!?")
_WANTED_BY = words("by in for on over as")


def is_everyday(said: Sequence[StanceWord], at: int) -> bool:
    """Whether the word at `at`, which can lower certainty or deny, is used in a plain sense.

    "A press release", "appeared on television", "a coup attempt failed", "found out in May",
    "shelved the case", "did not find that funny".
    """
    word = said[at].lower
    ahead = [one.lower for one in said[at + 1 : at + 1 + _NEAR]]
    before = said[at - 1].lower if at else ""
    if word in _NAMING:
        named = ahead[:1] != [] and ahead[0] in _NAMING[word]
        return named or (word == "press" and before == "the")
    if word in _APPEAR:
        while ahead and (ahead[0].endswith("ly") or ahead[0] in ("live", "again", "together")):
            ahead.pop(0)
        placed = ahead[:1] != [] and ahead[0] in _PLACES
        return placed and _STATES.isdisjoint(ahead[1:3])
    if word in _TRIES:
        end = next((n for n, one in enumerate(ahead) if one in ",;:.to"), len(ahead))
        return not _CAME_TO_NOTHING.isdisjoint(ahead[:end])
    if word in _FOUND_OUT | _SOLVES and ahead[:1] == ["out"]:
        return _ASKING.isdisjoint(ahead[1:2])
    if word in _KEEPS:
        return not _CASES.isdisjoint(ahead[:3])
    if word in _FINDS and ahead[:1] == ["that"]:
        return len(ahead) > 1 and (len(ahead) == 2 or ahead[2] in ",;:.")
    if word in _OMITS:
        return ahead[:1] != ["to"]
    if word in _BELIEVES:
        return ahead[:1] != [] and ahead[0] in _PERSONS and _ends(ahead[1:])
    if word in _INVESTIGATES or (word in _LOOKS and ahead[:1] == ["into"]):
        return _has_happened(said, at + (word in _LOOKS))
    if word == "wanted":
        return _is_hunted(said, at)
    if word in _SEEKS:
        return _seeks_somebody(said, at)
    return word in _REGARDS and _regards(said, at)


def _ends(ahead: Sequence[str]) -> bool:
    return not ahead or ahead[0] in _CLAUSE_ENDS


def _has_happened(said: Sequence[StanceWord], at: int) -> bool:
    """Whether an event is investigated, not what is claimed: "are investigating the shooting"."""
    ahead = [one.lower for one in said[at + 1 : at + 1 + _OBJECT]]
    if said[at].lower == "investigated" and _passive(said, at):
        matter = any(one.lower in _EVENTS for one in said[max(at - _SUBJECT, 0) : at])
        return matter and _SUPPOSED.isdisjoint(ahead)
    if ahead and (_ends(ahead) or ahead[0] == "after"):
        return True
    for number, one in enumerate(ahead):
        if one in _EVENTS:
            # "the crash reports", not "a crash which"
            return (_SUPPOSED - RELATIVES).isdisjoint(ahead[number + 1 : number + 2])
        several = one == "of" and number > 0 and ahead[number - 1] in _SEVERAL
        if one in _SUPPOSED or (one in PREPOSITIONS and not several):
            return False
    return False


def _passive(said: Sequence[StanceWord], at: int) -> bool:
    return any(one.lower in BE for one in said[max(at - 2, 0) : at])


def _is_hunted(said: Sequence[StanceWord], at: int) -> bool:
    """Whether somebody is wanted by the law: "is wanted for murder", "a man wanted by police"."""
    following = said[at + 1].lower if at + 1 < len(said) else ""
    if _passive(said, at):
        return following in _WANTED_BY
    return following == "by" or [one.lower for one in said[at + 1 : at + 3]] == ["in", "connection"]


def _seeks_somebody(said: Sequence[StanceWord], at: int) -> bool:
    """Whether somebody is looked for, or went for help: "are seeking a man in a red coat", "have
    sought treatment"."""
    for one in said[at + 1 : at + 1 + _OBJECT]:
        if one.lower in _SOUGHT or one.lower in _SOUGHT_OUT:
            return True
        if one.lower in PREPOSITIONS or one.lower in _CLAUSE_ENDS:
            return False
    return False


def _regards(said: Sequence[StanceWord], at: int) -> bool:
    """Whether "consider" tells how something is seen: "considers him a friend", "to be unfair"."""
    ahead = [one.lower for one in said[at + 1 : at + 1 + _OBJECT]]
    if ahead[:1] and ahead[0] in _SELVES:
        return not _ends(ahead[1:])
    for number, one in enumerate(ahead):
        if one in _CLAUSE_ENDS or (number == 0 and one.endswith("ing")):
            return False
        if one in ("to", "as") and number:
            return one == "as" or ahead[number + 1 : number + 2] == ["be"]
        if one in PREPOSITIONS:
            return False
        if number and (one in ("a", "an") or (one in _VIEWED and _ends(ahead[number + 1 :]))):
            return True
    return False


def keeps_to_itself(said: Sequence[str], at: int) -> bool:
    """Whether "would not" at `at` tells who did not tell: "police would not identify the boy".

    `said` are words in lower case.
    """
    ahead = said[at + 1 : at + 4]
    if ahead[:1] not in (("not",), ("n't",)) or not _SUPPOSING.isdisjoint(said):
        return False
    if not _TELLING.isdisjoint(ahead[1:]):
        return True
    return "release" in ahead[1:] and not _TOLD.isdisjoint(said[at + 3 : at + 3 + _OBJECT])


def is_little(said: Sequence[str], at: int) -> bool:
    """Whether "little" at `at` denies what follows: "there is little to suggest", not "a little".

    `said` are words in lower case.
    """
    ahead = said[at + 1 : at + 3]
    if at and said[at - 1] in ("a", "the", "that", "what", "its", "how"):
        return False
    return ahead[:1] == ("to",) and not _SHOWS.isdisjoint(ahead[1:])


_SHOWS = words("suggest indicate show prove support")
_TELLING = words(
    """
    identify say comment disclose discuss elaborate specify reveal confirm divulge name speculate
    address answer
    """
)
_TOLD = words("name names identity identities details information video footage more further")
_SUPPOSING = words("if unless under without until before even such")
"""Words of a sentence that tells what would be: "under the plan they would not disclose it"."""
_OBJECT = 8
_SUBJECT = 10
