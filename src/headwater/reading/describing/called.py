"""The name that a description gives its bearer: "a captain who introduced himself as Elias Ndumbe",
"the cousin, Dennis", "a group calling itself Companions of the Cave"."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence

from headwater.knowledge.dates import CALENDAR
from headwater.reading.describing.described import Described
from headwater.reading.describing.firms import ends_as_firm
from headwater.reading.describing.kinds import ENTITY_KINDS
from headwater.reading.describing.person_names import shouted_words
from headwater.reading.describing.telling_words import kind_told
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given, is_place_name
from headwater.reading.words.known import entity
from headwater.reading.words.phrase_words import (
    ARTICLES,
    DETERMINERS,
    EPITHETS,
    FIRMS,
    HOMES,
    POSSESSIVES,
    PREPOSITIONS,
)
from headwater.records import PERSON_KINDS, HopKind, Span, cut

_PART = r"(?:(?:al|el|as|an|ar|at)-)?[A-Z\u00c0-\u00de@][\w'\u2019.-]*[\w.]"
_LINKS = r"(?:(?:of|for|and|the|&|al|de|van|von|bin)\s){0,2}"
_NAME = rf"{_PART}(?:\s(?:{_LINKS}{_PART}|[A-Z]\b|\d{{1,2}}\b)){{0,5}}"
_CALLED = re.compile(
    rf"""\b(?:(?:calling|styling)\s(?:it|him|her|them)sel(?:f|ves)
    |who\s(?:calls?|called|styles?|styled)\sthemselves
    |who\s(?:introduced|identified|presented|calls?|called)\s(?:himself|herself)(?:\sonly)?(?:\sas)?
    |who\s(?:gives?|gave|asked\sto\suse)(?:\sonly)?\s(?:his|her|their)(?:\sfirst)?\sname(?:\sonly)?
        (?:\sas|,)
    |who\s(?:goes|went)\sby(?:\sthe)?(?:\s(?:name|nickname|alias|nom\sde\sguerre|pseudonym))?(?:\sof)?
    |who\s(?:posts|writes|tweets)\s(?:as|under)
    |(?:who\s)?us(?:es|ing|ed)\sthe\s(?:name|handle|alias|nickname|pseudonym|moniker|call\ssign)
    |(?:identified|named)\sby\s(?:the\s)?(?:[A-Z][\w.'\u2019-]+\s){{0,3}}
        (?:(?:police|officials|authorities|prosecutors|deputies|investigators|relatives|family|friends
        |court\s\w+)\s){{0,1}}as
    |(?:identified|known|named)\s(?:only\s)?(?:to\s[a-z\s]{{2,30}}?\s)?
        (?:by\sthe\s(?:nom\sde\sguerre|nickname|alias|name|pseudonym|call\ssign)(?:\sof)?|as)
    |with\s(?:the\s)?call\ssign|surnamed|nicknamed|dubbed|who\sasked\sto\sbe\scalled
    |(?:named|(?<!was\s)(?<!were\s)(?<!been\s)called)(?=\s["\u201c]?[A-Z])
    )\s["\u201c\u2018]?(?:the\s)?["\u201c\u2018]?(?P<name>{_NAME})""",
    re.VERBOSE,
)
_HANDLE = re.compile(
    r"""\b(?:handle|screen\sname|username|user\sname|nickname|alias|moniker|pseudonym|(?:goes|went|known)
    \s(?:by|as|online\sas|only\sas))(?:\sof)?\s
    (?:["\u201c\u2018](?P<quoted>[\w.-]{2,20})["\u201d\u2019,]|(?<=handle\s)(?P<plain>[\w.-]{2,20}\w))""",
    re.VERBOSE,
)
"""The small letters under which somebody is known where he writes: "the handle mothwing"."""
_OF_MANY = re.compile(r"(?:(?!\s(?:of|in|from|at|on)\s)[^,])+,\sknown\sas\b|.*\bthemselves\b")
"""Words that give a name to many, and to no place where they are."""
_ITSELF = re.compile(r"\s(?:calling|styling)\s(?:it|them)sel(?:f|ves)\s")
_APPOSED = re.compile(
    rf"""(?P<lead>[^,]+),\s
    (?:(?:the|an?|[a-z]+|{_PART}['\u2019]s|Hon|Sir|Dame)\s){{0,4}}
    (?P<home>\w+(?:{"|".join(HOMES)})\s)?(?P<name>{_NAME})
    (?:,(?:\s(?:who|whose|whom|which|an?|the|now|then|[1-9]\d)\b[^\n]*)?)?""",
    re.VERBOSE,
)
_NAMED_FIRST = re.compile(rf"(?P<name>{_PART}(?:\s{_PART}){{1,3}}),\sone\sof\s")
_REFLEXIVE = re.compile(
    r"\s(?:(?:(?:him|her|it|them)sel(?:f|ves)|among(?:st)?\s(?:us|them))(?=$|,$|,\s[a-z])"
    r"|for\s(?:his|her|its|their)\spart,?$|(?<=[a-z]\s)each$|(?<=\b[Tt]hey\s)(?:all|both)$|(?<=\b[Tt]hem\s)(?:all|both)$)"
)
_HONOURED = re.compile(
    r"(?:Mr|Mrs|Ms|Miss|Dr|Prof|Mother|Father|Sister|Brother|Sir|Dame|Madame|Monsieur)\.?\s(?=[A-Z])"
)
_OF_ANOTHER = re.compile(r"(?<!\bonly)\sone\sof\s", re.IGNORECASE)
_WHOSE = re.compile(rf"(?P<owner>{_PART})['\u2019]s\s{_PART}(?:\s{_PART})?")
_IN_TOWN = re.compile(r"\b(?:in|near|from|at|outside|of)\s(?:the\s)?(?:[A-Z][\w.-]+\s?){1,3}\Z")
_LINKING = PREPOSITIONS | nouns.words("who which that one both as then when reached said not")
"""Words of what is told of somebody beside another's name: "close to", "not"."""
_NAMES = nouns.words("name pseudonym alias handle nickname moniker username byline")
"""Last words before a name under which somebody goes: "posting under the name Osk"."""
_NAMING = nouns.words("renamed rebranded christened dubbed codenamed titled entitled styled called")
_LEADS = ARTICLES | DETERMINERS | POSSESSIVES
_BEARERS = frozenset(HopKind) - {HopKind.DOCUMENT, HopKind.UNSTATED}
_ALONE = PERSON_KINDS
_BANDS = nouns.words("group movement faction militia alliance front cell wing brigade gang")
_WINGS = nouns.words("wing arm branch owner builder contractor operator refiner auditor subsidiary")

_STATIONS = nouns.words("channel station podcast newsletter blog")
_TRADERS = nouns.words(
    """employer borrower lender landlord lessor lessee charterer consignee buyer seller trader
    broker supplier rival competitor client customer tenant bidder claimant plaintiff defendant"""
)
"""Who may be a firm as well as somebody."""


def without_reflexive(text: str, source: Span) -> Span:
    """The words for a source without the word that only stresses it ("the general himself", "they
    all", "for his part") or says of whom he is one ("a clerk among us")."""
    match = _REFLEXIVE.search(source.quote)
    return source if match is None else cut(text, source.start, source.start + match.start())


def name_first(text: str, source: Span) -> Span | None:
    """The name that stands before "one of": "Helen Osk, one of the doctors"; None without one."""
    match = _NAMED_FIRST.match(source.quote)
    return None if match is None else cut(text, source.start, source.start + match.end("name"))


def with_name(text: str, one: Span) -> Span | None:
    """The words for a band with the name that it gives itself right behind them: "a militia |
    calling itself the Osk Front"; None without one."""
    if _ITSELF.match(text, one.end) is None:
        return None
    match = _CALLED.match(text, one.end + 1)
    return None if match is None else cut(text, one.start, match.end())


def called(source: Span, one: Described) -> tuple[str, HopKind] | None:
    """The name that the words give to whom they describe, and its kind; None without one."""
    if one.named or one.pronoun is not None or one.document is not None:
        return None
    match = _CALLED.search(source.quote) if one.kind is not HopKind.DOCUMENT else None
    if one.plural and (match is None or _OF_MANY.match(source.quote) is None):
        return None
    if match is not None and not match["name"].endswith(("'s", "\u2019s")):
        name = match["name"].strip("'\u2019")
        before = source.quote[: match.start()].rsplit(",", 1)[-1]
        return name, _kind(one, name, before.lower().split() if "," in source.quote else ())
    handle = _HANDLE.search(source.quote)
    if handle is not None and one.kind in _ALONE:
        return handle["quoted"] or handle["plain"], HopKind.PERSON
    apposed = _APPOSED.fullmatch(source.quote.strip())
    if apposed is None or shouted_words(apposed["name"].split()):
        return None
    between = source.quote.strip()[apposed.end("lead") + 2 : apposed.start("name")].lower().split()
    if _OF_ANOTHER.search(apposed["lead"]):
        # "a lawyer for one of the firms, Lamp Trading": the firm's name
        return None
    known = entity(apposed["name"])
    if known is not None and known.adjective:
        # "one of the men, Russian,"
        return None
    links = bool(_LINKING & set(between)) and between != ["one"]
    links &= not _NAMES & set(between[-1:])
    if links or _tells_of_deed(between) or apposed["name"].lower().split(maxsplit=1)[0] in _LINKING:
        return None
    if not between and _IN_TOWN.search(apposed["lead"]) and _is_place(apposed["name"]):
        return None
    if one.kind not in _BEARERS or apposed["name"].lower() in CALENDAR:
        return None
    return _apposed(source, one, apposed, between)


def _apposed(
    source: Span, one: Described, apposed: re.Match[str], between: Sequence[str]
) -> tuple[str, HopKind]:
    """A name behind a comma as that of who is described, and its kind."""
    name = apposed["name"]
    whole = source.quote.strip()[apposed.end("lead") + 2 : apposed.end("name")]
    title = _WHOSE.fullmatch(whole) if one.head in nouns.OUTLETS else None
    if title is not None and entity(title["owner"]) is None:
        # "a rival channel, Sapper's Notebook"
        return whole, HopKind.OUTLET
    honoured = _HONOURED.match(name)
    if honoured is not None and not ends_as_firm(name):
        # "her superior, Mother Agnes"
        return name[honoured.end() :], HopKind.PERSON
    # "its manager, Zug-based Lamp Osk": firms have a seat; "a spokesman for the operator, Osklink"
    noun = apposed["lead"].rsplit(maxsplit=1)[-1].lower()
    firm = one.head in nouns.SPEAKERS and noun in nouns.ORGANIZATIONS | FIRMS
    if (firm or apposed["home"]) and not is_given(name.split(maxsplit=1)[0].lower()):
        return name, HopKind.ORGANIZATION
    return name, _kind(one, name, between)


def _tells_of_deed(between: Sequence[str]) -> bool:
    """Whether a participle stands before another's name: "a lawyer, defending Ann Roe,"; behind an
    article it is said of who bears it ("the retired Ann Roe")."""
    if not between or between[0] in _LEADS or between[-1] in _NAMING:
        return False
    last = between[-1]
    return last.endswith(("ing", "ed")) and "-" not in last and last not in EPITHETS


def _is_place(name: str) -> bool:
    """Whether a name behind that of a town is the land's: "a woman in Osk, Velmshire"."""
    words = name.lower().split()
    return is_place_name(words[0], words[-1]) or (len(words) == 1 and not is_given(words[0]))


def _kind(one: Described, name: str, beside: Collection[str] = ()) -> HopKind:
    """The kind of who is called so, by the noun, the name and what stands `beside` the name."""
    known = entity(name) if one.plural or not nouns.is_human(one.head) else None
    if known is not None and known.sort in ENTITY_KINDS and (one.plural or known.sort == "state"):
        return ENTITY_KINDS[known.sort]
    if one.plural:
        return HopKind.GROUP
    told = kind_told(name)
    if told is not None:
        return told
    owns = one.head in _WINGS or (one.head in _TRADERS and ends_as_firm(name))
    firm = owns and not is_given(name.split(maxsplit=1)[0].lower())
    if firm or nouns.ORGANIZATIONS & set(beside):
        return HopKind.ORGANIZATION
    if one.head in _BANDS:
        return HopKind.GROUP
    if one.head in _STATIONS and not one.words & {"shipping", "diplomatic"}:
        return HopKind.OUTLET
    if one.head == "account":
        return one.kind
    if one.kind is HopKind.ORGANIZATION and one.head not in nouns.ORGANIZATIONS and " " in name:
        # "one presidential hopeful, Carla Osk"
        given = is_given(name.split(maxsplit=1)[0].lower())
        return HopKind.PERSON if given else one.kind
    return HopKind.PERSON if nouns.is_human(one.head) else one.kind
