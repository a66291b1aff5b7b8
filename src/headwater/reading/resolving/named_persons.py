"""The persons that a text names: who stands at a name, by the words around it."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import grammar
from headwater.knowledge.dates import CALENDAR, SHORT_MONTHS
from headwater.reading.describing.capitals import is_title
from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.guesses import Guesses
from headwater.reading.describing.person_names import shouted_words
from headwater.reading.describing.persons import AGED, POSTS, name_parts
from headwater.reading.resolving.party_beside import party_before, party_behind
from headwater.reading.resolving.posts_beside import REACH, post_before, told_before, told_behind
from headwater.reading.words import nouns
from headwater.reading.words.given import gender_in, is_given, is_place_name
from headwater.reading.words.known import entity, entity_in
from headwater.reading.words.name_words import opens_speech
from headwater.reading.words.phrase_words import ADVERBS
from headwater.records import HopKind, cut

_PARTICLE = r"(?:al|el|bin|ibn|ben|abu|van|von|der|den|de|del|della|di|da|dos|du|la|le)"
_WORD = (
    r"(?:[A-Z\u00c0-\u00de][\w'\u2019]*(?:-\w+)*|(?:al|el|Al|El)-[A-Z]\w+(?:-\w+)*"
    r"|[A-Z]\.(?:[A-Z]\.)*)"
)
_STOP = (
    r"(?:(?<=\b[A-Z])\.|(?<=Mr|Ms|Dr|Lt|Jr|Sr|St)\.|(?<=Mrs|Sgt|Sen|Rep|Gov|Gen|Col|Maj|Det|Rev|Adm|Pvt"
    r"|Pfc|Cpl|Hon|Pct)\.|(?<=Capt|Prof|Supt|Insp|Sens|Reps|Pres|Brig|Cmdr|Coun|Cllr)\.|(?<=Const)\.)?"
)
NAME = re.compile(
    rf"""(?<![\w@./])(?:(?:[Tt]he|[Aa]n?)\s)?            # the article before a title
    (?:[a-z]+[-\s]){{0,1}}                               # a post in lower case
    {_WORD}{_STOP}(?:[ \u00a0](?:{_PARTICLE}\s)?{_WORD}{_STOP}){{0,7}}(?![\w])""",
    re.VERBOSE,
)
"""What may be a person's name, with what opens its sentence or stands before it."""
FULL = 2
"""Words of a usual full name."""
_TWO = 2
DATES = (CALENDAR | SHORT_MONTHS) - {"april", "august", "jan"}  # people are called so
"""Words that are no names, as they tell a day or a month."""


def person_at(text: str, match: re.Match[str], guesses: Guesses) -> Described | None:
    """The person named at `match`, with what stands around the name in apposition."""
    if match[0][1:].islower() or sum(map(str.isupper, match[0])) < _TWO:
        return None
    start = match.start()
    for word in _LEADING.finditer(match.group()):
        plain = word.group().strip(" \u00a0.").lower()
        small = word.group()[0].islower() and nouns.singular(plain.rsplit("-", 1)[-1]) not in POSTS
        opens = plain in _OPENERS or _is_adverb(plain) or opens_speech(plain)
        opens = opens or _is_deed(text, plain, start, match.end())
        if not (small or opens) or (plain in _BORNE and _TOLD_OF.match(text, match.end())):
            break
        if plain in {"the", "a", "an"}:
            break
        start = match.start() + word.end()
    start = _after_owner(text, start, match.end())
    start = _after_portfolio(text, start, match.end())
    words = text[start : match.end()]
    if sum(map(str.isupper, words)) < _TWO:
        return None
    if words.isupper() and _is_shouted(words):
        return None
    one = describe(text, cut(text, start, match.end()))
    if not one.named or one.name is None:
        return None
    parts = name_parts(one.name)
    if not parts or any(part in DATES for part in parts):
        return None
    titled = bool(one.words & POSTS) or any(
        nouns.looks_human(word) for word in one.words.difference(parts)
    )
    if not titled and is_place_name(parts[0], parts[-1]):
        return None
    one = guesses.settled(one)
    if one.kind is not HopKind.PERSON:
        return None
    post = post_before(text, start, match.end())
    around = told_before(post) | told_behind(text, match.end())
    party = party_before(text, start) | party_behind(text, match.end())
    begin = post.start() if post is not None else max(0, start - REACH)
    found = entity_in(text, begin, start, "state") if around else None
    country = one.country or (found.country if found and around else _land_before(text, start))
    gender = _gender_of(one, parts)
    aged = {AGED} if _AGED.match(text, match.end()) else frozenset()
    return replace(one, words=one.words | around | party | aged, country=country, gender=gender)


def _is_shouted(words: str) -> bool:
    """Whether words in capitals are part of a text that is all in capitals, and nobody's name:
    "HOME RIGHT BEHIND ME"; of three words of a name one knows the given one."""
    several = words.split()
    shown = any(is_given(word.lower()) or is_title(word.lower().rstrip(".")) for word in several)
    return shouted_words(several) or (len(several) > FULL and not shown)


def _gender_of(one: Described, parts: Sequence[str]) -> str | None:
    """The gender that words and given name tell; a spokesman may be a woman."""
    given = gender_in(parts)
    return given if "spokesman" in one.words else one.gender or given


def _land_before(text: str, start: int) -> str | None:
    """The land of a word right before a post and a name: "Norwegian | judge Ivan Osk"."""
    match = _LAND.search(text, max(0, start - _NEAR), start) if text[start].islower() else None
    known = entity(match[1]) if match is not None else None
    return known.country if known is not None and known.sort == "state" else None


_LAND = re.compile(r"(?<![\w-])([A-Z][a-z]+)(?:['\u2019]s)?\s\Z")
_NEAR = 30


def _after_owner(text: str, start: int, end: int) -> int:
    """Where a name begins behind whose somebody is: "Sky News' Ada Osk"."""
    found = _OWNER.match(text, start, end)
    return start if found is None else found.end()


_OWNER = re.compile(
    r"(?:[\w.-]+[ \u00a0]){0,4}[\w.-]+(?:['\u2019]s|s['\u2019])[ \u00a0](?=\S+[ \u00a0]\S)"
)


def _after_portfolio(text: str, start: int, end: int) -> int:
    """Where a name begins after what a post is over: "Minister for Infrastructure Ugo Falcato"."""
    words = text[start:end].split(" ")
    before = text[max(0, start - _LONGEST_POST) : start].split()[-1:]
    if before and before[0].islower() and before[0] not in _OVER:
        return start
    while len(words) > FULL and not is_given(words[0].lower()):
        if _POST_OVER.search(text, max(0, start - _LONGEST_POST), start) is None:
            break
        start += len(words.pop(0)) + 1
    return start


_LEADING = re.compile(r"\S+[ \u00a0]")
_LONGEST_POST = 300
"""How many characters before a name a post and what it is over may take."""
_OVER = frozenset({"of", "for", "without", "the", "and"})
_POST_OVER = re.compile(
    r"\b(?:[Mm]inister|(?:[Uu]nder)?[Ss]ecretary|[Ss]uperintendent|[Cc]ommissioner|[Ss]pokes\w+|[Hh]ead|[Cc]hief"
    r"|[Dd]irector|[Pp]resident|[Gg]overnor)\s(?:of|for|without)\s(?:the\s)?"
    r"(?:[A-Z][\w-]+\s(?:and\s)?){0,4}(?:(?:of|for)\s)?$"
)
_AGED = re.compile(
    r"(?:,[ ](?:aged[ ])?[1-9]\d,?|[ ]\([1-9]\d\))(?=[ ](?!per\b|percent\b)[a-z]|[.;]|$)"
)
"""An age behind a name: "Bernt Osk, 52, began on Monday"."""
_OPENERS = (
    nouns.words(
        """
    then also former meanwhile later earlier two three four five six seven eight nine ten citing
    quoting according following not only even is was were are has had said says told tells asked
    say tell warned added absent barring today yesterday here does did could should would let meet
    given granted assuming considering including regarding concerning trust thank elect vote impeach
    defeat stop ask remember imagine other senior top current
    """
    )
    | ADVERBS
    | frozenset().union(
        *map(grammar.words, ("determiners", "prepositions", "subordinators", "questions"))
    )
    | frozenset().union(*map(grammar.words, ("pronouns", "subjects", "coordinators")))
) - {"per"}
"""Words that open a sentence or stand before a name and are no part of it."""


_BORNE = frozenset({"given", "remember"})
"""Openers that are given names, too, and what stands behind these."""
_TOLD_OF = re.compile(r",\s(?:an?\s|the\s|\d)")


def _is_adverb(word: str) -> bool:
    """Whether a word in lower case is an adverb by its end, and nobody's name: "certainly"; "Emily"
    and "Connolly" are names."""
    return _ADVERB.fullmatch(word) is not None and not is_given(word)


def _is_deed(text: str, word: str, start: int, end: int) -> bool:
    """Whether a word is what is done to who is named behind it: "Trusting | Ada Osk"; of two words
    it may be a given name that no table holds."""
    behind = text[start:end].split()[1:]
    plain = word.endswith("ing") and len(word) >= _LONG and not is_given(word)
    return plain and len(behind) >= FULL and is_given(behind[0].lower())


_LONG = 6
"""Letters of a verb with its ending at least."""
_ADVERB = re.compile(r"(?!mc)(?=.{6})[a-z]+(?:ally|fully|(?<!l)ly)")
