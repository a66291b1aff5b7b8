"""Single names that a text shows to be firms, by a trade beside them or by what they have or do."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from functools import lru_cache

from headwater.knowledge.dates import DAYS, MONTHS
from headwater.reading.describing.capitals import is_title
from headwater.reading.describing.described import Described
from headwater.reading.describing.persons import Person
from headwater.reading.describing.resolved import Resolved
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given, is_usual
from headwater.reading.words.institutions import FIRM_LAST
from headwater.reading.words.kind_words import FOLLOWED
from headwater.reading.words.known import is_land, rules_itself
from headwater.reading.words.name_words import COMMON
from headwater.records import HopKind
from headwater.text.names import standing

LAST_WORDS = (
    r"(?:AG|plc|PLC|Inc|Ltd|LLC|Corp|Co|GmbH|SA|NV|SE|SpA|AB|ASA|A/S|ApS|Oyj|Oy|BV|SAS|SARL|SRL|KK|Bhd"
    r"|Pte|Pty|KG|PJSC|OJSC|JSC|LLP|LP|FZE|FZCO|DMCC|Limited|Equity|Group|Holdings|Airlines|Airways"
    r"|Coal|Steel|Power|Motor|Lithium|Cement|Oil|Gas|Air|Foods|Pharma|Resources|Research|Analytics"
    r"|Technologies|Systems|Robotics|Chemicals|Electric|Telecom|Insurance|Savings|Railways|Lines"
    r"|Marine|Aerospace|Dynamics|Software|Labs|Electronics|Engineering|Construction|Consulting"
    r"|Motors|Industries|Maritime|Shipping|Logistics|Energy|Partners|Metals|Mining|Capital|Bank)"
)
_TRADES = (
    r"(?:airline|company|firm|[a-z]*-?maker|manufacturer|operator|retailer|carmaker|developer|start-?up"
    r"|giant|brand|insurer|supplier|brewer|supermarket|chain|charity|broker|shipyard|consultancy"
    r"|lender|miner|producer|studio|builder|bank|brokerage|group|consortium|publisher|trader"
    r"|rival|competitor|refiner|exporter|importer|distributor|wholesaler|provider|platform|app"
    r"|label|parent|subsidiary|affiliate|vendor|bookmaker|planemaker|steelmaker|chipmaker|drugmaker"
    r"|(?<!aircraft )(?<!bulk )(?<!gas )carrier"
    r"|club|side|union|party|think-?tank|watchdog|non-?profit|foundation|network|unit|contractor)"
)
_HOLDINGS = (
    r"(?:shares|stock|customers|employees|workforce|flights|fleet|factory|factories|plants?"
    r"|headquarters|shareholders|products|board|stores|turnover|website|app|software|platform"
    r"|servers|users|warehouses?|offices|engineers|accounts|auditors?|bosses|executives|managers"
    r"|fans|supporters|striker|goalkeeper|stadium|squad|vessels|mines?|refinery|pipelines?|brands?)"
)
_FIRM_LAST = (
    FIRM_LAST
    | frozenset(LAST_WORDS.lower()[3:-1].split("|"))
    | nouns.words(
        """
        services service chemical creamery brewery ports rail water trust fund foundation institute
        society association union university college school clinic hospital laboratories press films
        games sports city farms mills works foundry yard airports depots garages genetics wind fuels
        seeds timber paper glass rubber helicopters launch space defence defense arms munitions
        ordnance security guards cleaning catering staffing recruitment education learning academy
        pensions credit loans mortgages payments pay wallet exchange markets grain coffee tea sugar
        tobacco spirits waters platinum potash uranium diamonds bio biologics vaccines company
        companies roofing milling casting coating hosting gaming packing clearing refining banking
        interiors vision motion life re
        """
    )
)
"""Last words of the full names of firms, clubs and institutions."""
_BY_FORM = re.compile(
    r"[a-z]{2,}(?:[aeo][nmt]ics|tech|soft|pharma|prom|neft|[ao]bank|stroy|export|import|management"
    r"|motive|chem|invest)"
)
"""Last words by an ending that surnames do not have: "Mechatronics", "Agrobank"."""

_CALENDAR = frozenset({*MONTHS, *DAYS})

_RUN_ON = re.compile(r"(?:\s[A-Z][\w&-]*){1,3}(?![\w-])")
_FULL = re.compile(rf"(?:\s[A-Z][\w&]*){{0,2}}\s{LAST_WORDS}\b")
_SHOWN_BEFORE = re.compile(
    rf"\b(?:{_TRADES}\s|(?i:shares|stake)\sin\s|(?:headquarters|premises|subsidiary|arm)\sof\s"
    r"|(?:takeover|merger|bid|offer|acquisition)\s(?:of|with|for)\s"
    r"|(?i:works?|worked|staff|workers|engineers?|officials?|sources?|analysts?|economists?|strategists?"
    r"|partners?|brokers?|traders?|consultants?|lawyers?|researchers?|clerks?)\sat\s"
    r"|(?:executives|managers|shareholders|investors|employees)\s(?:at|of|in)\s"
    r"|(?:made|built|manufactured|supplied|insured|chartered|operated)\sby\s"
    r"|(?:jets|planes|aircraft|engines|chips|trains|buses|trucks|turbines|pumps|vaccines|missiles"
    r"|drones|ships|tankers)\sfrom\s)\Z"
)
_BACK = 40
"""Code points before a name that are looked at: more than the longest words of `_SHOWN_BEFORE`."""
_LINKS = "at|of|for|in|from|with|by|on|to|who|and|or|as"
"""Words behind which a trade is no more that of who is spoken of: "a clerk at the firm"."""
_SHOWN_AFTER = re.compile(
    rf",\s(?:an?|the|which|whose|[A-Z]\w+['\u2019]s)\s"
    rf"(?:(?!(?:{_LINKS})\s)[\w-]+\s){{0,5}}{_TRADES}\b(?!['\u2019])"
    rf"|(?:['\u2019]s)?\s{_HOLDINGS}\b"
    rf"|,\s(?:which|whose\s{_HOLDINGS})\b"
    r"|\s(?:were|are|have\s(?:been|also|said|agreed|denied|confirmed))\b"
    r"|\s(?:has\s)?(?:said|says|denied|confirmed|announced|insists?|added)\s(?:that\s)?its\b"
    r"|(?:['\u2019]s)?\s(?:[Cc]hief\s[Ee]xecutive|CEO|[Cc]hairman|[Cc]hairwoman|founder)\b"
    r"|\s(?:on\s\w+\s)?(?:posted|reported|booked)\s(?:an?\s)?(?:[\w-]+\s){0,3}"
    r"(?:loss|profit|revenue|sales|earnings)\b"
    rf"|[ ](?:[\w ,%$£€]|\.(?!\s)){{1,80}}\bits\s(?:own\s)?(?:staff|{_HOLDINGS})\b"
)


_AS_MANY = re.compile(
    r"\s(?:want|say|insist|deny|hope|expect|believe|plan|need|claim|admit|intend|refuse|remain)\b"
)
_OPENS = re.compile(r"(?:\A|[.!?:;]\s|\n|[\u201c\"]|\b(?:that|but|though)\s)\Z")
"""Before a name whose verb shows many under it, as a club's does: "Lumo want a striker"."""


_LIKE_A_FIRM = re.compile(
    r"\s(?:did|does|has|had|would|could)(?:\snot|n['\u2019]t)\s(?:immediately\s|yet\s)?"
    r"(?:respond|repl|answer|comment)"
    r"|\s(?:has\s)?declined\s(?:to\scomment|comment)\b"
    r"|\s(?:said|says|insist(?:s|ed)|denie[ds]|confirmed|announced|added)\s(?:that\s)?it\s"
    r"(?:had|has|plans|expects|did|does|will|owns|sold"
    r"|(?:would|could|may|might)\s(?!be\b|take\b|have\b|cost\b|make\b|seem|mean\b|help|hurt\b|not\b)[a-z]+"
    r"|(?:was|is)\s(?!rain|snow|becom|gett|go|be|tak|mak)[a-z]+ing)\b"
    r"|\s(?:plans|expects|aims|intends)\s(?:to\s(?:buy|sell|cut|close|open|launch|hire|list|double"
    r"|build|make|ship|raise|stop)|sales|revenues?|profits?|earnings|demand|output|orders)\b"
    r"|\s(?:plans|expects|aims|intends|wants|hopes|agreed)\sto\s[a-z]+\s(?:[a-z]+\s){0,3}its\b"
    r"|\s(?:employs|sells|makes|ships|operates|acquired|recalled|has\snotified|has\sapproached"
    r"|filed\sfor)\b"
    r"|\s(?:has|had|is|was|will)\s(?:[a-z]+\s){1,3}its\b"
)
"""What firms do, and people too: it counts where nobody is "he" or "she" in the words after."""
_OF_SUBJECT = re.compile(r"\b(?:in|at|from|of|near|for|to|with|on|by)\s(?:the\s)?\Z")
_PERSONAL = re.compile(r"\b(?:he|she|his|her|him|himself|herself)\b", re.IGNORECASE)
_NEXT = 200
"""How far after a name a pronoun shows a person, in characters."""


@lru_cache(maxsize=256)
def firm_name(text: str, name: str) -> str | None:
    """The fullest name of the firm that a name with no more to it is in this text; None for others.

    Shown by a trade beside it ("the airline Aerolux", "Norvane, the Dutch maker"), by what firms
    have ("Lumo's customers"), by a capital inside, or as the first word of a firm's full name.
    """
    first = name.split(maxsplit=1)[0]
    if is_usual(first.lower()) or not re.sub(r"[ -]", "", name).isalpha():
        return None
    if first.lower() in COMMON or first.lower() in nouns.PRONOUNS or name.lower() in _CALENDAR:
        # "In March the company closed its plant"
        return None
    places = [(start, start + len(name)) for start in standing(text, name)]
    if re.search(r"[ -]", name) and ends_as_firm(name) and not _is_told_as_person(text, places):
        return name
    fuller = _fuller(text, places) or _in_other_letters(text, name)
    if fuller is None and not places:
        return None
    if fuller is not None or is_given(first.lower()):
        return fuller
    camel = _CAMEL.search(name)
    camelled = camel is not None and not is_usual(camel[1].lower())
    shown = camelled or any(
        (
            _SHOWN_AFTER.match(text, end)
            and not _shared(text, start, end)
            and not _is_site(text, start, end)
        )
        or _SHOWN_BEFORE.search(text, max(0, start - _BACK), start)
        or (_AS_MANY.match(text, end) and _OPENS.search(text, max(0, start - _BACK), start))
        for start, end in places
    )
    return _whole(text, places) if shown or _is_like_a_firm(text, places) else None


_CAMEL = re.compile(
    r"\b(?!(?:Ma?c|D[aei]|L[aei]|Du|Del|V[ao]n(?:der|den)?|Fitz|O['\u2019])[A-Z])(\w*?[a-z])[A-Z]"
)
"""A capital inside a word, but for "McGee", "DeSoto"; what stands before it."""


def ends_as_firm(name: str) -> bool:
    """Whether the last word of a full name is one that firms end with: "Osk Marine"."""
    last = re.split(r"[ -]", name)[-1].lower()
    return last in _FIRM_LAST or _BY_FORM.fullmatch(last) is not None


def _is_told_as_person(text: str, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a name is once followed by an age or by "who"."""
    return any(_PERSON_NEXT.match(text, end) for _, end in places)


_PERSON_NEXT = re.compile(
    r",\s(?:[1-9]\d,|who\b|whose\s(?:mother|father|son|daughter|house|home|wife))"
)


def _shared(text: str, start: int, end: int) -> bool:
    """Whether a verb for many behind a name has others as its subject too: "Kent and Varne are"."""
    joined = _AND.search(text, max(0, start - _BACK), start) is not None
    return joined and _MANY.match(text, end) is not None


def _is_site(text: str, start: int, end: int) -> bool:
    """Whether a name is but where somebody's plant stands: "its 110,000-barrel Osk refinery"."""
    owned = _OWNED.search(text, max(0, start - _BACK), start) is not None
    return owned and _SITE.match(text, end) is not None


_OWNED = re.compile(r"(?:\b(?:its|their|his|her|our)|['\u2019]s)\s(?:[\w,./-]+\s){0,3}\Z")
_SITE = re.compile(
    r"\s(?:[a-z-]+\s)?(?:factory|factories|plants?|stores?|warehouses?|offices?|mines?"
    r"|refiner(?:y|ies)|headquarters|stadium|pipelines?)\b"
)
_AND = re.compile(r"\band\s(?:\w+\s)?\Z")
_MANY = re.compile(r"\s(?:were|are|have)\b")


def _fuller(text: str, places: Sequence[tuple[int, int]]) -> str | None:
    """The longer name of a firm that one of these names begins: "Lumo Petroleum" of "Lumo"."""
    for start, end in places:
        run = _RUN_ON.match(text, end)
        if run is not None and ends_as_firm(run.group()):
            return text[start : run.end()]
    for start, end in places:
        full = _FULL.match(text, end)
        if full is not None:
            return text[start : full.end()]
    for start, end in places:
        form = _FORM.search(text, max(0, start - _FORMS_REACH), start)
        if form is not None:
            # "PT Lumo", whose form stands first
            return text[form.start() : end]
    return None


_FORM = re.compile(r"(?<![\w-])(?:PT|CV|OOO|ZAO|OAO|PAO|TOO|TOV|UAB|SIA)\s\Z")
_FORMS_REACH = 6


def _in_other_letters(text: str, name: str) -> str | None:
    """The full name of a firm that opens a report in capitals ("LUMO PETROLEUM Inc." of "Lumo"), or
    of whose two names it goes by the first ("Lumo-Varne Co." of "Lumo")."""
    shouted = name.upper()
    if shouted != name:
        full = _fuller(text, [(start, start + len(name)) for start in standing(text, shouted)])
        if full is not None:
            return full
    start = text.find(f"{name}-")
    if start < 0 or text[start - 1 : start].isalnum():
        return None
    second = _SECOND.match(text, start + len(name))
    return None if second is None else text[start : second.end()]


_SECOND = re.compile(r"-[A-Z][a-z]+\s(?:Co|Corp|Inc|Ltd|PLC|plc|AG)\b")


def _whole(text: str, places: Sequence[tuple[int, int]]) -> str:
    """The full name of a firm that is brought in by it and called by its first word then: "Ettling
    Getriebe" of "Ettling", no "Aerolux A320"."""
    body = text.find("\n")
    below = next((place for place in places if place[0] > body >= 0), places[0])
    for start, end in (below, places[0]):
        run = _RUN_ON.match(text, end)
        if run is None:
            continue
        words = run.group().split()
        plain = all(word.isalpha() and word[1:].islower() for word in words)
        if plain and not any(is_title(word.lower()) for word in words):
            return text[start : run.end()]
    start, end = places[0]
    return text[start:end]


def _brought_in(text: str, one: Described) -> str | None:
    """The full name under which a body was brought in: "Velm Ocean Heavy is in talks" of "Velm"."""
    name = one.name or ""
    for start in standing(text, name, 0, one.span.start):
        match = _IN_FULL.match(text, start + len(name))
        if match is not None:
            return text[start : match.end()]
    return None


_IN_FULL = re.compile(
    r"(?:\s[A-Z][a-z]+){2,3}(?=\s(?:is|was|has|had|said|says|will|would|plans|agreed)\b)"
)


def _is_like_a_firm(text: str, places: Sequence[tuple[int, int]]) -> bool:
    """Whether a name does what firms do, and nobody is "he" after it.

    "The embassy in Kesh declined to comment": it is the embassy that does.
    """
    acting = [
        end
        for start, end in places
        if _LIKE_A_FIRM.match(text, end) and not _OF_SUBJECT.search(text, max(0, start - 20), start)
    ]
    if not acting:
        return False
    return not any(_PERSONAL.search(text, end, end + _NEXT) for _, end in places)


def firm_before(text: str, one: Described, bearers: Sequence[Person]) -> Resolved | None:
    """A bare name as the firm's that the text speaks of before it names anybody of that name:
    "Osk Foods was raided. Osk denied it. Its founder, Ada Osk, was away"; else None."""
    first = min((each.first for each in bearers), default=one.span)
    if first.start <= one.span.start or one.span.quote != one.name or " " in one.name:
        return None
    firm = as_firm(text, one)
    name = firm.described.name if firm is not None else None
    if name is not None and name != one.name and 0 <= text.find(name) < first.start:
        return firm
    its = _ITS_OWN.search(text, max(0, first.start - _LONGEST), first.end)
    owned = its is not None and nouns.singular(its["noun"]) in nouns.POSTS
    return Resolved(_as_body(one, one.name)) if owned else None


_ITS_OWN = re.compile(
    r"\b[Ii]ts\s(?:[a-z-]+\s){0,4}?(?P<noun>[a-z-]+),?\s(?:[A-Z][\w.'\u2019-]*\s?){2,5}\Z"
)
"""Somebody brought in as a body's: "its founder, Ada Osk"."""
_LONGEST = 70


def as_firm(text: str, one: Described) -> Resolved | None:
    """A name alone that the text shows to be a firm's."""
    saint = _SAINTS.match(text, one.span.start)
    if saint is not None and saint.end() - one.span.end in {0, len("'s")}:
        short = f"{saint.group()} "
        houses = (match.group() for match in _OF_SAINTS.finditer(text))
        whole = next((house for house in houses if house.startswith(short)), None)
        return None if whole is None else Resolved(_as_body(one, whole))
    owned = text[one.span.end : one.span.end + 2] in {"'s", "\u2019s"}
    if owned and one.named and one.span.quote == one.name:
        # "Osker's", of Osker's Inc.
        whose = text[one.span.start : one.span.end + 2]
        full = _fuller(text, [(start, start + len(whose)) for start in standing(text, whose)])
        if full is not None:
            return Resolved(_as_body(one, full))
    voice = one.kind is HopKind.ORGANIZATION and " " not in (one.name or " ")
    said = one.span.quote.removesuffix(one.name or "").split()
    alone = one.kind is HopKind.PERSON and (not said or nouns.singular(said[-1]) in FOLLOWED)
    if not one.named or one.name is None or not (voice or alone):
        return None
    name = firm_name(text, one.name) or (_brought_in(text, one) if voice else None)
    if name is None or (name == one.name and is_land(text, name)):
        return None
    if name != one.name and " " not in one.name and rules_itself(text, one.name):
        # "the Osk Arms Company", and "the government of Osk"
        return None
    return Resolved(_as_body(one, name))


def _as_body(one: Described, name: str) -> Described:
    return replace(one, kind=HopKind.ORGANIZATION, name=" ".join(name.split()), count=None)


_SAINTS = re.compile(r"S(?:ain)?t\.?\s[A-Z][\w-]+['\u2019]s")
"""What a hospital, a school or a church that bears a saint's name goes by: "St Osk's"."""
_OF_SAINTS = re.compile(rf"\b{_SAINTS.pattern}(?:\s[A-Z][\w-]+){{1,4}}")
