"""Normal forms of names, and when two of them can be one person."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from headwater.records import HopKind, NameKind
from headwater.text.nicknames import without_nickname
from headwater.text.wordlists import words

HONORIFICS = words(
    """
    mr mrs ms miss mx dr prof professor sir dame lord lady baron baroness count countess
    president vice-president premier chancellor senator sen congressman congresswoman
    representative rep governor gov mayor minister secretary ambassador judge justice general
    gen colonel col lieutenant lt major maj captain capt capt. commander cmdr admiral adm
    sergeant sgt brigadier brig corporal cpl marshal field-marshal colonel-general
    lieutenant-general major-general brigadier-general private officer inspector detective
    superintendent sheriff sheikh shaikh sheik imam ayatollah mullah rabbi father fr sister
    brother reverend rev bishop archbishop cardinal pope king queen prince princess emperor
    empress sultan emir crown duke duchess chief deputy former then late acting interim prime
    foreign defense defence interior finance us u.s uk russian american british spokesman
    spokeswoman spokesperson prosecutor attorney commissioner executive lawmaker chairman
    chairwoman director analyst coach actor actress singer author ex coun cllr const
    """
)
"""Titles in lower case, and the words that stand with them ("former", "deputy")."""
GENERATIONS = frozenset({"jr", "sr", "ii", "iii", "iv"})
SUFFIXES = GENERATIONS | {"v", "junior", "senior"}
"""Generation marks: two names that differ in them are two people."""

DEGREES = frozenset({"phd", "md", "esq", "obe", "mbe", "kc", "qc", "mp", "mep", "cbe"})

PARTICLES = words(
    """
    al el ad an ar as ash at az bin ben ibn abu abd van von der den de del della di da dos du la
    le ten ter bint ould zu af
    """
)
"""Small words inside names; those before a surname belong to it."""

_ACUTE = "\u00b4"
"""Typed for an apostrophe; Unicode takes it for a blank with an accent."""
_UNCOMPOSED = str.maketrans(
    {"ı": "i", "ł": "l", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "þ": "th", "æ": "ae", "œ": "oe"}
    | dict.fromkeys("'`\u2018\u2019\u2032\u02bb\u02bc\u02be\u02bf", "")
)
"""Letters that have no accent to take off, and signs for an apostrophe."""
_POSSESSIVE = re.compile(r"(?:['\u2019]s|(?<=s)['\u2019])\Z", re.IGNORECASE)
_ARTICLE = re.compile(r"(?:the|a|an)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class PersonName:
    """A person's name in parts, all folded; `given` is empty for "Mr Smith"."""

    given: tuple[str, ...]
    surname: tuple[str, ...]
    suffix: str | None = None
    honorific: str | None = None


def plain(name: str) -> str:
    """The name as written without article, possessive ending and white space at its sides."""
    stripped = " ".join(name.split()).strip(' ,.;:"\u201c\u201d')
    stripped = _POSSESSIVE.sub("", stripped)
    return _ARTICLE.sub("", stripped, count=1) if _ARTICLE.match(stripped) else stripped


@lru_cache(maxsize=8192)
def fold(name: str) -> str:
    """Lower case without accents, apostrophes and hyphens; one blank between words."""
    if not name.isascii():
        # first taken apart: a bold or a raised letter has no lower case of its own
        apart = unicodedata.normalize("NFKD", name.replace(_ACUTE, "'"))
        name = "".join(c for c in apart if not unicodedata.combining(c))
    return " ".join(re.sub(r"\W+", " ", name.casefold().translate(_UNCOMPOSED)).split())


def normal(name: str) -> str:
    """The form in which names are compared: `plain` and folded, dots of initials gone."""
    return fold(re.sub(r"(?<=\b[A-Za-z])\.(?=[A-Za-z]\b)", "", plain(name)))


_SOUNDS = (
    ("tch", "c"),
    ("sch", "s"),
    ("ch", "c"),
    ("sh", "s"),
    ("kh", "h"),
    ("gh", "g"),
    ("dh", "d"),
    ("th", "t"),
    ("zh", "z"),
    ("ph", "f"),
    ("ck", "k"),
    ("ou", "u"),
    ("oo", "u"),
    ("ee", "i"),
    ("ei", "i"),
    ("ai", "i"),
    ("ay", "i"),
    ("ey", "i"),
    ("iy", "i"),
    ("yy", "i"),
    ("ii", "i"),
    ("q", "k"),
    ("w", "v"),
    ("y", "i"),
    ("j", "i"),
    ("c", "k"),
    ("x", "ks"),
)


@lru_cache(maxsize=8192)
def skeleton(word: str) -> str:
    """What stays of a name's word over its transliterations: "Mohsen" and "Muhsen" agree.

    Consonants with one sign for each sound, and the first letter's vowel; vowels inside go, as
    spellings in Latin letters of Arabic, Persian, Russian and Ukrainian names differ most there.
    """
    folded = fold(word).replace(" ", "")
    for sign, sound in _SOUNDS:
        folded = folded.replace(sign, sound)
    head = "a" if folded[:1] in "aeiou" and folded else ""
    bare = head + re.sub(r"[aeiou]", "", folded)
    return re.sub(r"(.)\1+", r"\1", bare)


def person(name: str) -> PersonName:
    """The parts of a person's name; titles and degrees are stripped.

    A single word is taken as the surname, a nickname in quotation marks is left out. Particles
    before the last word belong to it ("al-Daeri", "van der Bellen"), "bin" with what follows, too.
    """
    bare = without_nickname(plain(name)).replace("-", " ").replace("\u2011", " ")
    words = re.findall(r"[^\s,]+", bare)
    words = [letter for word in words for letter in _initials(word, name)]
    folded = [(fold(word), word) for word in words]
    honorific, titled = None, False
    while len(folded) > 1 and folded[0][0] in HONORIFICS:
        honorific, titled = folded[0][0], True
        folded = folded[1:]
    parts = [word for word, _ in folded if word]
    suffix = None
    while len(parts) > 1 and parts[-1] in SUFFIXES | DEGREES:
        if parts[-1] in SUFFIXES:
            suffix = {"junior": "jr", "senior": "sr"}.get(parts[-1], parts[-1])
        parts = parts[:-1]
    if not parts:
        return PersonName((), (), suffix, honorific)
    cut = len(parts) - 1
    hyphened = plain(name).split()[-1:] if not suffix else []
    if hyphened and "-" in hyphened[0]:
        cut = max(len(parts) - len(fold(hyphened[0]).split()), 0)
    while cut > (0 if titled else 1) and parts[cut - 1] in PARTICLES:
        cut -= 1
    return PersonName(tuple(parts[:cut]), tuple(parts[cut:]), suffix, honorific)


def _initials(word: str, name: str) -> tuple[str, ...]:
    """The letters of initials in one: "A.J.", “AJ”; another word as it is."""
    letters = word.strip(_MARKS).replace(".", "")
    dotted = _DOTTED.fullmatch(word.strip('"\u2018\u2019\u201c\u201d')) is not None
    bare = letters.isupper() and letters.isalpha() and len(letters) == _TWO and not name.isupper()
    return tuple(letters) if dotted or (bare and letters.lower() not in _WORDS) else (word,)


_MARKS = '."\u2018\u2019\u201c\u201d'
_DOTTED = re.compile(r"(?:[A-Z]\.){2,3}|[A-Z]\.[A-Z]")
_TWO = 2
_WORDS = HONORIFICS | SUFFIXES | DEGREES | PARTICLES | words("pc dc ds di mc dj ag ps co")


def same_person(a: str, b: str) -> bool | None:
    """Whether two names can be told to be one person's: True, False, or None where open.

    True: the same surname and given names that agree as far as both have them, initials
    included, at least one given name on both sides or one side with a title or a bare surname
    ("Mr Fitton-Brown" is "Edmund Fitton-Brown" within one story). False: surnames, given names
    or generation marks that differ. None: single words that may be given names, or a spelling
    that agrees in its consonants only.
    """
    left, right = person(a), person(b)
    if not left.surname or not right.surname:
        return None
    if left.suffix != right.suffix:
        return False if (left.suffix and right.suffix) or _bare_differs(left, right) else None
    surnames = _agree(_core(left.surname), _core(right.surname))
    if surnames is False:
        return _given_as_surname(left, right)
    given = _given_agree(left.given, right.given)
    if given is False:
        return False
    return True if surnames is True and given is True else None


def _bare_differs(left: PersonName, right: PersonName) -> bool:
    """ "Trump" and "Trump Jr." differ: who has a namesake is never called with the mark alone."""
    return _agree(_core(left.surname), _core(right.surname)) is not None


def _core(surname: tuple[str, ...]) -> tuple[str, ...]:
    """The surname without Arabic articles, which reports write or leave out at will."""
    core = tuple(w for w in surname if w not in {"al", "el", "ad", "ar", "as", "ash", "at", "az"})
    return core or surname


def _agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool | None:
    if a == b or "".join(a) == "".join(b):
        return True
    one, two = "".join(a), "".join(b)
    if skeleton(one) == skeleton(two) and min(len(one), len(two)) >= 4:
        return True if _close(one, two) else None
    return False


def _close(a: str, b: str) -> bool:
    """Whether two spellings of one skeleton are near enough: a letter, in long words two."""
    from rapidfuzz.distance import Levenshtein

    bound = 2 if len(skeleton(a)) >= 3 else 1
    return Levenshtein.distance(a, b) <= bound and a[:1] == b[:1]


def _given_agree(a: tuple[str, ...], b: tuple[str, ...]) -> bool | None:
    """Given names agree where one side has none, or the firsts agree and no middle one differs."""
    if not a or not b:
        return True
    first = _given_pair(a[0], b[0])
    if first is not True:
        return first
    if len(a) > 1 and len(b) > 1:
        return _given_pair(a[1], b[1])
    return True


def _given_pair(a: str, b: str) -> bool | None:
    if a == b:
        return True
    if len(a) == 1 or len(b) == 1:
        return a[0] == b[0]
    if _of_two_sexes(*sorted((a, b), key=lambda one: not one.endswith(("a", "le")))):
        return False
    if _turned(a, b):
        return True
    if skeleton(a) == skeleton(b) and len(skeleton(a)) >= 2:
        return True if _close(a, b) else None
    return _SHORT.get(a, a) == _SHORT.get(b, b)


def _of_two_sexes(hers: str, his: str) -> bool:
    """Whether two given names differ in the ending by which a woman's is told from a man's:
    "maria" and "mario", "erica" and "eric", "danielle" and "daniel"."""
    if hers.endswith("le"):
        return his == hers.removesuffix("le")
    return hers.endswith("a") and his in (hers[:-1], f"{hers[:-1]}o", f"{hers[:-1]}e")


def _turned(a: str, b: str) -> bool:
    """Whether two names differ in two letters inside that changed places: "jaime" and "jamie"."""
    return any(a[:n] + a[n + 1] + a[n] + a[n + 2 :] == b for n in range(1, len(a) - 1))


_SHORT = {
    short: full
    for full, shorts in {
        "william": "bill will billy liam",
        "robert": "bob rob bobby",
        "james": "jim jimmy jamie",
        "joseph": "joe joey",
        "donald": "don donnie",
        "michael": "mike mick",
        "richard": "dick rick richie",
        "thomas": "tom tommy",
        "edward": "ed eddie ted",
        "edmund": "eddy",
        "anthony": "tony",
        "charles": "charlie chuck",
        "christopher": "chris",
        "daniel": "dan danny",
        "david": "dave",
        "elizabeth": "liz beth betty",
        "katherine": "kate kathy",
        "kenneth": "ken",
        "lawrence": "larry",
        "margaret": "maggie meg",
        "matthew": "matt",
        "nicholas": "nick",
        "patrick": "pat",
        "peter": "pete",
        "samuel": "sam",
        "stephen": "steve steven",
        "timothy": "tim",
        "vladimir": "volodya",
        "andrew": "andy drew",
        "benjamin": "ben bibi",
        "gregory": "greg",
        "jeffrey": "jeff",
        "ronald": "ron",
        "susan": "sue",
        "deborah": "debbie",
        "jennifer": "jen jenny",
        "alexander": "alex sasha",
        "dmitry": "dima dmitri dmitriy",
        "mikhail": "misha",
    }.items()
    for short in shorts.split()
}


def _given_as_surname(left: PersonName, right: PersonName) -> bool | None:
    """One bare word against a full name may be the given name ("Kim" for "Kim Jong Un")."""
    single, full = (left, right) if not left.given else (right, left)
    apart = single.given or single.honorific or not full.given
    return False if apart or not _agree(single.surname, full.given[:1]) else None


_GOVERNING = words(
    """government administration authorities authority cabinet leadership regime state side
    kingdom republic federation"""
)
_AFTER = re.compile(r"(?:['\u2019]s|['\u2019])?\s*([A-Za-z]+)?")
_GOES_ON = words(
    """of in on at by for from to with under over after before since during and or but who which
    that as is are was were has have had will would said says itself themselves also"""
)


def means_state(name: str, words: str) -> bool:
    """Whether `words`, in which the state `name` is named, mean that state and no body of it.

    "the US", "Russia's government", "Moscow itself" do; "US intelligence agencies" do not.
    """
    rest = words[words.find(name) + len(name) :] if name in words else ""
    found = _AFTER.match(rest)
    following = (found.group(1) or "").lower() if found else ""
    return not following or following in _GOVERNING or following in _GOES_ON


_MAY_BE = {
    HopKind.OUTLET: frozenset({NameKind.OUTLET}),
    HopKind.PERSON: frozenset({NameKind.PERSON}),
    HopKind.ORGANIZATION: frozenset({NameKind.BODY, NameKind.FORCE, NameKind.OUTLET}),
    HopKind.STATE_BODY: frozenset({NameKind.BODY, NameKind.STATE, NameKind.FORCE}),
    HopKind.GROUP: frozenset({NameKind.FORCE, NameKind.BODY}),
}
"""Which actors a hop can be. "US officials" hold the name of a state and are not that state."""


def may_be(hop: HopKind, actor: NameKind, name: str, words: str) -> bool:
    """Whether a hop spelled out in `words` can be the actor that is named there as `name`."""
    if actor not in _MAY_BE.get(hop, ()):
        return False
    if actor is NameKind.BODY and _is_body_of(name, words):
        return False
    return actor is not NameKind.STATE or means_state(name, words)


def _is_body_of(name: str, words: str) -> bool:
    """Whether words go on behind a body's name to a body of it: "the UN | panel of experts", "Osk
    County | medical examiner's office"."""
    _, held, behind = re.sub("['\u2019]s ", " ", words).partition(f"{name} ")
    office = name.endswith(_COUNTIES) and _OFFICE_OF.match(behind) is not None
    return bool(held) and (office or _BODY_OF.match(behind) is not None)


_COUNTIES = (" County", " Parish", " Township", " Borough", " City")
_OFFICE_OF = re.compile(
    r"(?:[\w'\u2019-]+\s){0,4}?(?:office|department|police|coroner|examiner|sheriff|prosecutors?"
    r"|court|jail|schools?|hospital|fire|health)\b",
    re.IGNORECASE,
)


_BODY_OF = re.compile(
    r"(?:[a-z-]+\s){0,2}?(?:panel|committee|commission|council|mission|tribunal|agency|envoy|inquiry|peacekeepers"
    r"|experts|monitors)\b",
    re.IGNORECASE,
)


def standing(text: str, name: str, start: int = 0, end: int | None = None) -> Iterator[int]:
    """Where a name begins that stands in `text[start:end]` with no word running into it."""
    stop = len(text) if end is None else end
    at = text.find(name, start, stop) if name else -1
    while at >= 0:
        after = at + len(name)
        if not _is_word(text[at - 1 : at]) and not _is_word(text[after : after + 1]):
            yield at
        at = text.find(name, after, stop)


def _is_word(mark: str) -> bool:
    return mark.isalnum() or mark == "_"
