"""The words for parts of those spoken of, and how a part is named by its whole.

"One of them", "the third", "both firms"; "one of the two contractors", "third official".
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.reading.describing.described import Described
from headwater.reading.words import nouns
from headwater.reading.words.phrase_words import NUMBERS
from headwater.records import HopKind
from headwater.text.numbers import written

_DIGITS = written(2, 20)
_SHARE = (
    rf"one|{_DIGITS}|\d{{1,3}}(?=\sof\s)|several|some|many|most|few|a few|none|neither|either"
    "|each|all|half"
)
_MORE = "larger|bigger|smaller|richer|poorer|stronger|weaker|better|taller"
"""Comparatives by which one of two is told from the other, beside those of age."""
_NTHS = "first|second|third|fourth|fifth|sixth"
PART = re.compile(
    rf"(?:(?:at\sleast\s)?(?P<share>{_SHARE})"
    rf"(?:\sof\s(?:them|those|these|whom|which|the\s(?:group|pair|couple|trio|duo)"
    rf"|the\s(?P<size>{_DIGITS})"
    r"|(?:the|those|these)\s(?P<among>(?:[\w-]+\s)?[\w-]+)))?"
    rf"|(?P<all>both|all\s(?:{_DIGITS})|the\s(?:{_DIGITS}|pair|trio))"
    r"(?:\sof\s(?:them|those|these|whom|which))?"
    rf"|(?P<another>another|an?\s(?:{_NTHS}))(?:\sof\s(?:them|those|these|the\s(?:{_DIGITS})))?"
    r"|the\s(?P<age>elder|younger|older|eldest|youngest)(?:\s(?:man|woman|of\sthe\stwo))?"
    rf"|the\s(?P<most>(?:most|least)\s[a-z-]+|[a-z]+est|best|worst|{_MORE})"
    rf"\sof\s(?:them|these|those|whom|the\s(?P<msize>{_DIGITS}))"
    rf"|the\s(?P<order>former|latter|last|(?:{_NTHS})(?:\s(?P<ordered>(?!of\b)[a-z-]+))?)"
    rf"(?:\sof\s(?:them|these|those|the\s(?P<nsize>{_DIGITS})))?"
    rf"|the\s(?:other|remaining)\s(?P<left>{_DIGITS})|(?P<more>{_DIGITS})\s(?:others|more)"
    r"|(?P<other>the\sothers?|the\srest|other)(?:\s(?P<othered>(?!of\b)[a-z-]+))?)",
    re.IGNORECASE,
)
NONE_OF = re.compile(
    r"(?:none|all|not\sone)\sof\s(?:the|those|these|his|her|its|their)\s", re.IGNORECASE
)
ONES = re.compile(
    r"(?:the|an?|this|that)\s(?P<what>(?!loved|little|young|only|big|wounded)(?:[\w-]+\s){1,2})"
    r"ones?",
    re.IGNORECASE,
)
""" "The Latvian one": of those by whose noun the words go on."""
BOTH = re.compile(
    r"(?:both|the\stwo)\s(?P<noun>[a-z-]+s|men|women|people)|neither\s(?P<nor>man|woman|camp"
    r"|side|[a-z]+er)",
    re.IGNORECASE,
)
NTH = {word: number for number, word in enumerate(_NTHS.split("|"), start=1)}
_LEAD = re.compile(
    r"^(?:the|an?|his|her|its|their|our|my|these|those|some|several|many)\s", re.IGNORECASE
)
_NUMBER = re.compile(rf"^(?:{'|'.join(w for w in NUMBERS if len(w) > 2)}|\d+)\s", re.IGNORECASE)
_COUNTED = re.compile(
    rf"^(?!one\s)(\w+)\sof\s(?:the|those|these)\s(?!(?:{_DIGITS}|\d+)\s)", re.IGNORECASE
)
"""What "eleven of the manufacturers" opens with: the eleven; one of them is no such number."""
_OF_SO_MANY = re.compile(
    rf"^(?!one\s)(\w+)\sof\s(?:the|those|these)\s(?:{_DIGITS}|\d+)\s", re.IGNORECASE
)
"""What "two of the five bidders" opens with: the two."""
_SO_MANY = re.compile(
    r"^(?:(?:(?:at\s)?least|(?:more|fewer|less)\sthan|about|around|nearly|almost|up\sto|over|roughly"
    r"|estimated|as\smany\sas)\s(?:[\d.,]+|(?:two|several)\sdozen|a\sdozen|[a-z]+)\s"
    r"|(?:two\s|several\s)?(?:dozens?|hundreds|thousands|scores)\sof\s(?:the\s)?"
    r"|(?:small\s|large\s)?(?:group|number|handful|pair|couple|series)\sof\s(?:the\s)?)",
    re.IGNORECASE,
)
"""A quantity that only says about how many there are: "more than 20 drivers": the drivers."""
_SOMEBODYS = re.compile(r"\w+\sof\s(?P<rest>(?!the\s).+['\u2019]s\s.+)", re.DOTALL)
_WITH_WHOM = re.compile(r"\s(?:with|of|to|from)\swhom\s.*", re.DOTALL)
_RELATIVE = re.compile(r",?\s(?:who|whom|which|that|whose|with\swhom|of\swhom)\s.*", re.DOTALL)
_KIN = frozenset({"sister", "brother", "son", "daughter", "twin", "child"})
_TWO = 2
_BEARERS = frozenset({HopKind.PERSON, HopKind.ORGANIZATION})


def is_part(one: Described) -> bool:
    """Whether words name a part of those spoken of, or all of them, by number or order alone."""
    words = words_of(one)
    if one.named and one.kind in _BEARERS and not {*(one.name or "").split()} & {*words.split()}:
        # "one of the signatories, Olha,": the name stands beside
        return False
    whole = PART.fullmatch(words) or BOTH.fullmatch(words) or NONE_OF.match(words)
    if whole is not None and whole.re is PART and (whole["most"] or whole["age"]):
        # "the largest of them, Norvik," is Norvik, "the elder, Ivo," is Ivo
        return not one.named
    return (whole or ONES.fullmatch(words)) is not None or words.lower() == "others"


def words_of(one: Described) -> str:
    """The words of a source, in one line."""
    return " ".join(one.span.quote.split())


def is_of_size(match: re.Match[str] | None, count: int) -> bool:
    """Whether a whole has as many as a part tells: "one of the four", "the third", "the other"."""
    if match is None or not count:
        return False
    size = _size(match)
    if size:
        return NUMBERS.get(size.lower()) == count
    if match["left"]:
        return NUMBERS.get(match["left"].lower(), count) < count
    if match["share"]:
        return NUMBERS.get(match["share"].lower(), count) < count
    if match["order"]:
        return NTH.get(match["order"].lower().split()[0], _TWO) <= count
    return bool(match["other"]) and count == _TWO


def is_of_other_size(match: re.Match[str] | None, count: int) -> bool:
    """Whether a whole cannot have the part: too few, or not as many as the part tells."""
    if match is None or not count:
        return False
    size = _size(match)
    if size:
        return NUMBERS.get(size.lower()) != count
    share = (match["share"] or "").lower()
    if share in {"neither", "either"}:
        return count != _TWO
    return NUMBERS.get(share or (match["left"] or "one").lower(), 0) >= max(count, _TWO)


def _size(match: re.Match[str]) -> str | None:
    """How many a part itself says that there are: "one of the four"."""
    return match["size"] or match["nsize"] or match["msize"]


def noun_of(match: re.Match[str]) -> str | None:
    """The noun that a part gives itself: "one of the officials", "the other source"."""
    words = match["among"] or match["ordered"] or match["othered"]
    return nouns.singular(words.lower().split()[-1]) if words else None


def name_of_part(match: re.Match[str], group: Described, again: bool = False) -> str | None:
    """The name of a part by its whole, of which with `again` another part spoke before; None where
    the whole says no more than the part does."""
    name, count, word = without_number(bare(group.name or "")), group.count or 0, _word(match)
    somebodys = _SOMEBODYS.match(name)
    if somebodys is not None:
        # "two of Jane Roe's aides ... a third"
        return f"{word} of {somebodys['rest']}"
    among = match["among"] or match["ordered"] or match["othered"]
    if among and (group.partitive or len(name.split()) <= len(among.split())):
        return None
    if match["among"] and {*among.lower().split()[:-1]} - group.words:
        # "two of the freed men", of 38 prisoners
        return None
    if match["among"]:
        name = _of_two_sorts(name, among.lower().split())
    if match["share"]:
        whole = group.name if group.partitive else name
        return whole if word in {"none", "all"} else f"{word} of {_the(name)}"
    if match["age"]:
        kin = nouns.singular(group.head)
        return f"{word} {kin}" if kin in _KIN else f"{word} of {_the(name)}"
    if match["most"]:
        return f"{word} of {_the(name)}"
    if match["another"]:
        more = word == "another" and again and group.plural and not count
        of_them = more or _among(word, count)
        return f"{word} of {_the(name)}" if of_them else f"{word} {_one_of_kind(group)}"
    if match["order"]:
        return _in_order(word, group, name, bool(among))
    return _other(match, group, name)


def _of_two_sorts(name: str, told: Sequence[str]) -> str:
    """The sort of a whole of two that words tell of: "former officials", of the current and former
    officials."""
    sorts = _SORTS.match(name)
    if sorts is None or (sorts["one"] in told) is (sorts["other"] in told):
        return name
    return f"{sorts['one'] if sorts['one'] in told else sorts['other']} {sorts['rest']}"


_SORTS = re.compile(r"(?P<one>[a-z-]+)\s(?:and|or)\s(?P<other>[a-z-]+)\s(?P<rest>.+)")


def _the(name: str) -> str:
    """A whole with its article; one that is somebody's by name has none ("Jane Roe's clerks")."""
    return name if _BY_NAME.match(name) else f"the {name}"


_BY_NAME = re.compile(r"[A-Z][^,]{0,60}?['\u2019]s?\s")


def _word(match: re.Match[str]) -> str:
    """The word that tells which part: "one", "third", "elder"; "other" for all others."""
    if match["another"]:
        return match["another"].lower().split()[-1]
    if match["order"]:
        return match["order"].lower().split()[0]
    return (match["share"] or match["age"] or match["most"] or "other").lower()


def _in_order(word: str, group: Described, name: str, among: bool) -> str | None:
    """The name of "the third", "the latter", "the last"; None where so many are not there."""
    count = group.count or 0
    if word not in NTH:
        fits = count > 1 if word == "last" else count == _TWO
        return f"{word} of {_the(name)}" if fits else None
    if _among(word, count):
        return f"{word} of {_the(name)}"
    return None if among else f"{word} {_one_of_kind(group)}"


def _other(match: re.Match[str], group: Described, name: str) -> str | None:
    """The name of "the other", "the others", "the other two", "two others"."""
    kind, count = _NUMBER.sub("", name), group.count or 0
    if match["more"]:
        return f"{match['more'].lower()} other {kind}"
    if match["left"]:
        number = match["left"].lower()
        return f"other {number} of {_the(name)}" if count else f"other {number} {kind}"
    if match["other"].lower().endswith(("s", "rest")):
        return f"other {kind}"
    if match["othered"] and count != _TWO:
        return None
    return f"other of {_the(name)}" if count == _TWO else f"other {_one_of_kind(group)}"


def _among(word: str, count: int) -> bool:
    """Whether "a third" or "another" is one of so many, and not one more."""
    return count > 1 and NTH.get(word, 2) <= count and (word in NTH or word == "another")


def bare(name: str) -> str:
    """A description without the article, possessive or quantity that opens it."""
    plain = _COUNTED.sub(r"\1 ", _LEAD.sub("", name))
    plain = _OF_SO_MANY.sub(r"\1 ", plain)
    return _WITH_WHOM.sub("", re.sub(r"^both\s", "two ", plain))


def without_number(name: str) -> str:
    """A description of many without a quantity that only says about how many."""
    return _SO_MANY.sub("", name)


def _one_of_kind(group: Described) -> str:
    """One of a group: "contractor" of "two contractors", "source close to X" of "sources close"."""
    words = _RELATIVE.sub("", _NUMBER.sub("", without_number(bare(group.name or "")))).split()
    for place, word in enumerate(words):
        if nouns.singular(word.lower()) == group.head:
            return " ".join([*words[:place], nouns.singular(word), *words[place + 1 :]])
    return " ".join(words)
