"""One look-up over the knowledge tables: what a name that stands in a source means."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from headwater.knowledge import bodies, groups, outlets, states, stations
from headwater.reading.words import kind_words, nouns
from headwater.reading.words.given import is_given
from headwater.text.names import standing


@dataclass(frozen=True, slots=True)
class Entity:
    """A name of the tables. `sort` is "outlet", "state", "state-body", "organization" or "group".

    `country` is the code of the state that it belongs to or is, None where not known. `adjective`
    is true for a nationality ("Russian"), `people` for its plural ("Yemenis").
    """

    sort: str
    name: str
    country: str | None = None
    adjective: bool = False
    people: bool = False


_STATE_KINDS = nouns.words(
    """
    agency central-bank council court embassy emergency government intelligence law-enforcement
    local-government military military-command ministry parliament police prosecutor royal-house
    """
)
"""Kinds of bodies that belong to a state."""
_OF_MANY = frozenset({"agency", "council", "court"})
"""Kinds of bodies that states have, each its own, several together, and others too."""
_TOGETHER = nouns.words(
    """international european world global african africa arab asian inter american pan nordic
    joint special lancet olympic truth directors deputies trustees governors"""
)
"""Words in the name of a body of several states or of none."""


@lru_cache(maxsize=4096)
def entity(words: str) -> Entity | None:
    """What exactly these words name; None for words that are no name of the tables."""
    if len(words) > _LONGEST or words.islower() or not any(map(str.isupper, words)):
        return None
    found = _outlet(words) or _body(words) or _group(words) or _state(words)
    if found is None and _DOTTED.fullmatch(words):
        # "F.D.A."
        return entity(words.replace(".", ""))
    return found


_DOTTED = re.compile(r"(?:[A-Z]\.){2,}")


_LONGEST = 80
"""No name of the tables is longer; what is cannot be one and is not looked up."""


_LETTERS = re.compile(r"[A-Z]{2,5}")
_OUR_OWN = frozenset({"US", "GB", "AE"})
"""States whose bodies reports name in letters without naming the state."""
_ARMIES = frozenset({"IDF", "IRGC", "PLA", "KGB"})
"""Forces that all reports name in letters."""
_SHARED = frozenset({"Foreign Office", "NCA"})
"""Names that bodies of other states have too, though the tables give them to one."""
_PLAIN = nouns.words(
    """party front army movement people's peoples national democratic social socialist forces force
    republic liberation union council congress alliance islamic state united popular workers group
    christian liberal labour labor conservative independence freedom justice development first"""
)


def is_anothers(text: str, words: str, known: Entity) -> bool:
    """Whether letters stand for something else here than for the foreign group, party or state
    that the tables have under them, or a name for a body of another state: nothing else in the
    report is of its country, or the report has another land's ("Ghana's NCA")."""
    if known.sort in _OF_LANDS and known.country is not None and _LETTERS.fullmatch(words):
        lands = _lands_before(text, words)
        if lands and known.country not in lands:
            return True
    if words in _SHARED:
        return not _is_of_there(text, "", known.country or "")
    foreign = known.country is not None and known.country not in _OUR_OWN
    army = known.sort == "state-body" and words not in _ARMIES and bool(groups.by_name(words))
    if not (army or known.sort in {"group", "organization", "state"}) or not foreign:
        return False
    letters = _LETTERS.fullmatch(words) is not None
    return letters and not _is_of_there(text, known.name, known.country or "")


_OF_LANDS = frozenset({"group", "organization", "state-body"})


@lru_cache(maxsize=256)
def _lands_before(text: str, words: str) -> frozenset[str]:
    """The codes of the states of which a report says that they are whose letters stand there."""
    found: set[str] = set()
    for match in re.finditer(rf"(?<=['\u2019][s ])\s?{words}\b", text):
        before = _OWNER.sub("", text[max(0, match.start() - _BEFORE) : match.start()])
        lands = (f for f in states.find(before) if f.end == len(before))
        found.update(f.entry.state.code for f in lands if f.entry.form != "seat")
    return frozenset(found)


_OWNER = re.compile(r"['\u2019]s?\s?\Z")
_BEFORE = 32
"""Characters before letters in which the name of a land stands."""


@lru_cache(maxsize=256)
def _is_of_there(text: str, name: str, country: str) -> bool:
    """Whether a report names a state, or a word of the name of a body that is of it."""
    if any(
        f.entry.state.code == country and not text[f.start : f.end].isupper()
        for f in states.find(text)
    ):
        return True
    words = (word for word in re.findall(r"[A-Z][\w\u2019'-]{3,}", name) if word.isalpha())
    own = [re.escape(word[:_STEM]) for word in words if word.lower() not in _PLAIN]
    return bool(own) and re.search(rf"\b(?:{'|'.join(own)})", text) is not None


_STEM = 5
"""So many letters of a name show its country in other words too: "Kurdistan", "Kurdish"."""


def entity_in(text: str, start: int, end: int, sort: str) -> Entity | None:
    """The first name of that sort in `text[start:end]`, else None."""
    if sort == "outlet":
        places = list(outlet_places(text, start, end))
    elif sort in {"state-body", "organization"}:
        places = [(f.start, f.end) for f in bodies.find(text, start, end)]
        places += [(g.start, g.end) for g in groups.find(text, start, end)]
    elif sort == "group":
        places = [(f.start, f.end) for f in groups.find(text, start, end)]
    else:
        places = [(s.start, s.end) for s in states.find(text, start, end)]
    for begin, stop in sorted(places):
        words = text[begin:stop]
        found = _LOOK_UPS[sort](words) if sort in _LOOK_UPS else _body(words) or _group(words)
        if found is not None and found.sort == sort and not is_anothers(text, words, found):
            return found
    return None


def is_short_outlet(words: str) -> bool:
    """Whether the words are a short form that outlets bear ("the Post")."""
    return bool(outlets.by_short(words))


def outlet_places(text: str, start: int, end: int) -> tuple[tuple[int, int], ...]:
    """Where outlets are named in full in `text[start:end]`, American stations included."""
    found = [(one.start, one.end) for one in outlets.find(text, start, end)]
    found += stations.channels(text, start, end)
    return tuple(sorted(found))


def _outlet(words: str) -> Entity | None:
    found = outlets.by_name(words)
    if found is None and stations.is_channel(words):
        return Entity("outlet", words, "US")
    if found is None or (found.cautious and words.islower()):
        return None
    return Entity("outlet", found.name, found.country)


def _body(words: str) -> Entity | None:
    found = bodies.by_name(words)
    if found is None:
        return None
    of_state = found.kind in _STATE_KINDS and not _is_of_many(found)
    of_state |= found.kind == "organisation" and found.country is None and _watches(found.name)
    return Entity("state-body" if of_state else "organization", found.name, found.country)


def _watches(name: str) -> bool:
    """Whether a centre is a state's by what it watches: "Tsunami Warning Center"."""
    told = _words_of(name)
    return bool(told & kind_words.WATCHES) and not told & (_TOGETHER | kind_words.OF_NO_STATE)


def _words_of(name: str) -> set[str]:
    return set(re.split(r"[\s-]+", name.lower()))


def _is_of_many(body: bodies.Body) -> bool:
    """Whether a body without a state of its own belongs to several or to none: "European Court of
    Human Rights", "International Commission of Jurists"."""
    if body.country is not None or body.kind not in _OF_MANY:
        return False
    told = _words_of(body.name)
    return body.part_of is not None or body.kind == "council" or bool(told & _TOGETHER)


def _group(words: str) -> Entity | None:
    found = groups.by_name(words)
    if not found:
        return None
    first = found[0]
    name = first.name if len(found) == 1 else _plain(words)
    sort = "state-body" if first.kind == "state-force" else "group"
    return Entity(sort, name, first.country)


def _state(words: str) -> Entity | None:
    found = states.by_name(words)
    if found is None:
        return None
    plain = _plain(words)
    if found.form == "demonym":
        people = plain.endswith(("s", "men", "ese")) and not plain.endswith(("ss", "ese"))
        return Entity("state", plain, found.state.code, adjective=not people, people=people)
    name = found.state.name if found.form == "name" else plain
    return Entity("state", name, found.state.code)


def _plain(words: str) -> str:
    """The words without an article before them or a possessive after them."""
    plain = " ".join(words.split())
    plain = plain[4:] if plain[:4].lower() == "the " else plain
    return plain.removesuffix("'s").removesuffix("\u2019s")


_LOOK_UPS = {"outlet": _outlet, "group": _group, "state": _state}


@lru_cache(maxsize=256)
def is_land(text: str, word: str) -> bool:
    """Whether a text uses a single name that no table knows as one of a country: "in X",
    "X's defence minister", "talks between X and Y", "the Xian army", or the name ends like one."""
    if not word.isalpha():
        return False
    begun = [match.span() for match in re.finditer(rf"\b{word}", text)]
    whole = [(start, end) for start, end in begun if _WORD_ENDS.match(text, end)]
    if any(_stands_behind(_ADDRESSED, text, start) for start, _ in whole):
        return False
    if len(word) > _SHORT and word.lower().endswith(_LANDS) and not is_given(word.lower()):
        return True
    for start, end in whole:
        inside = text[end : end + 1] not in _JOINTS and _stands_behind(_IN, text, start)
        if inside or _stands_behind(_BEFORE_LAND, text, start):
            return True
    stem = word.rstrip("aeiou") if len(word) > _SHORT else word
    return any(_BEHIND_LAND.match(text, end) for _, end in begun) or any(
        _PEOPLE_ENDS.match(text, match.end()) for match in re.finditer(rf"\b{stem}", text)
    )


@lru_cache(maxsize=256)
def rules_itself(text: str, word: str) -> bool:
    """Whether a text tells of a single name's government, army or envoy, as no firm has one."""
    return any(
        _RULES_BEHIND.match(text, start + len(word)) or _stands_behind(_RULES_BEFORE, text, start)
        for start in standing(text, word)
    )


def _stands_behind(words: re.Pattern[str], text: str, place: int) -> bool:
    """Whether words that end right before `place` are such."""
    return words.search(text, max(0, place - _REACH), place) is not None


_REACH = 120
"""How many characters before a name the words are looked for that show a land."""
_SHORT = 5
_LANDS = ("istan", "varia", "garia", "avia", "ovia", "onia", "enia", "ania", "esia", "isia", "uria")
"""Endings of the names of countries that surnames do not have."""
_OF_LAND = (
    "ministers?|government|president|army|capital|parliament|border|embassy|ministry|premier|coast"
    "|forces|navy|air\\sforce|ambassador|king|queen|military|agents|spies|territory|airspace|waters"
    "|foreign|defence|defense|prime|intelligence|security|troops|delegation|envoys?|flag|currency"
)
_OVER_LAND = (
    "ministers?|president|government|people|republic|kingdom|capital|provinces?|coast|shores?|north"
    "|south|east|west|king|queen|emir|army|territory|parts|regions?|rulers?|invasion|ambassador"
)
_BETWEEN = (
    "talks|war|border|relations|ties|truce|treaty|trade|ceasefire|swap|deal|tensions|agreement|pact"
    "|negotiations|peace|exchange|frontier|fighting|clashes|conflict|dispute"
)
_JOINTS = frozenset({"'", "\u2019", "-"})
_WORD_ENDS = re.compile(r"\b")
_ADDRESSED = re.compile(r"\b(?:Mr|Mrs|Ms|Dr|Sir)\.?\s(?:[A-Z]\w+\s)?\Z")
_IN = re.compile(
    r"(?<!hares\s)(?<!stock\s)(?<!stake\s)(?<!nvest\s)(?<!ested\s)"
    r"\b(?:in|into|across|throughout|inside|neighbou?ring|invaded)\s\Z"
)
_BEFORE_LAND = re.compile(
    rf"\b(?:{_OVER_LAND})\sof\s(?:[A-Z]\w+\sand\s)?\Z"
    rf"|\b(?:{_BETWEEN})\s(?:[a-z]+\s)?(?:between|with)\s(?:[A-Z]\w+\sand\s)?\Z"
    r"|\b(?:[Nn]orthern|[Ss]outhern|[Ee]astern|[Ww]estern|[Cc]entral)\s\Z"
)
_BEHIND_LAND = re.compile(
    rf"['\u2019]s\s(?:\w+\s)?(?:{_OF_LAND})\b"
    rf"|\b[^.\n]{{0,80}}\bits\s(?:own\s|former\s)?(?:{_OF_LAND})\b"
    r"|\s(?:had?s?\s)?(?:crossed|invaded|annexed|shelled|bombed|mobili[sz]ed|ceded)\b"
    r"|\sCity\b"
)
_RULES = (
    r"(?:government|army|parliament|armed\sforces|navy|air\sforce|constitution|prime\sminister"
    r"|(?:foreign|defen[cs]e|interior)\sminist(?:er|ry))"
)
_RULES_BEFORE = re.compile(rf"\b{_RULES}\sof\s(?:the\sRepublic\sof\s)?\Z", re.IGNORECASE)
_RULES_BEHIND = re.compile(
    rf"['\u2019]s\s(?:\w+\s)?(?:{_RULES}|troops|soldiers|ambassador|embassy|airspace|territory"
    r"|envoy)\b",
    re.IGNORECASE,
)
_PEOPLE_ENDS = re.compile(rf"(?:i?ans?|ns?|ish|ese)\b(?!['\u2019]s?\s(?:{_OF_LAND}))")
