"""Capitals in a phrase: proper names, titles before them, abbreviations."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from headwater.knowledge import bodies, offices, states
from headwater.reading.describing.short_forms import FORMS_OF_ADDRESS, is_abbreviation, opens_firm
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given
from headwater.reading.words.phrase_words import (
    ARTICLES,
    COMMON,
    DETERMINERS,
    HOMES,
    HONOURS,
    INITIALS,
    NUMBERS,
    ORG_WORDS,
    POSSESSIVES,
    SHARES,
    SOURCE_NOUNS,
)
from headwater.text.names import GENERATIONS
from headwater.text.tokens import Token

_LEADS = DETERMINERS | ARTICLES | POSSESSIVES
AMPERSANDS = frozenset({"&", "amp"})
"""The sign between the words of a firm's name, and what is left of it where a page was cut out."""


def capital_run(core: Sequence[Token]) -> list[Token]:
    """The tokens at the end of `core` that read as a proper name."""
    start = len(core)
    while start > 0:
        token = core[start - 1]
        if token.text[:1].isupper():
            start -= 1
            continue
        if is_possessive(token) and not (
            _is_of_members(core, start - 1) or _is_saints(core, start - 1)
        ):
            break
        capital = is_possessive(token) or (token.lower in GENERATIONS)
        capital = capital or (token.text in AMPERSANDS and 1 < start < len(core))
        capital = capital or (token.lower == "and" and _joins_name(core, start - 1))
        capital = capital or (start < len(core) and _ORDINAL.fullmatch(token.text) is not None)
        initial = token.text == "." and start > 1 and _dotted(core, start - 1)
        particle = token.lower.split("-")[0].rstrip("'") in nouns.PARTICLES and start < len(core)
        if not (capital or initial or particle or token.lower.startswith(("al-", "el-"))):
            break
        start -= 1
    run = list(core[start:])
    least = 1 + (len(run) < len(core) and core[0].lower in _LEADS)
    while len(run) > least and run[-1].text in HONOURS and run[-2].text != "&":
        run = run[:-1]
    while run and (run[0].lower in _LEADS or run[0].text == "." or run[0].text.endswith(HOMES)):
        run = run[1:]
    return run


def _is_of_members(core: Sequence[Token], place: int) -> bool:
    """Whether a possessive is part of a body's name: "the Metal Workers' Union"."""
    before = core[place - 1] if place > 0 else None
    if before is None or place == len(core) - 1 or not before.text[:1].isupper():
        return False
    many = nouns.is_plural(before.lower) and (
        nouns.singular(before.lower) in nouns.POSTS
        or nouns.looks_human(nouns.singular(before.lower))
    )
    return many and core[-1].lower in _BODIES and core[-1].text[:1].isupper()


def _is_saints(core: Sequence[Token], place: int) -> bool:
    """Whether a possessive is that of a saint in a body's name: "St. Osk's Preparatory School"."""
    before = [token.lower for token in core[max(0, place - 3) : place] if token.is_word]
    body = core[-1].text[:1].isupper() and core[-1].lower in _BODIES | {"school"}
    return body and before[-2:-1] in (["st"], ["saint"])


def _joins_name(core: Sequence[Token], place: int) -> bool:
    """Whether "and" stands inside a body's name: "the Security and Intelligence Service"."""
    if not 0 < place < len(core) - 1:
        return False
    if joins_fields(core, place) or is_pair(core, place):
        return True
    before = core[1:place]
    if core[0].lower != "the" or not before or not all(t.text[:1].isupper() for t in before):
        return False
    body = core[-1].text[:1].isupper() and core[-1].lower in _BODIES
    return body and (len(before) > 1 or states.by_name(before[0].text) is None)


def is_pair(tokens: Sequence[Token], place: int) -> bool:
    """Whether "and" stands inside the one name of a place, an office or a firm: "Brighton and
    Hove"."""
    if not 0 < place < len(tokens) - 1 or tokens[place].lower != "and":
        return False
    before, after = tokens[place - 1], tokens[place + 1]
    if (before.lower, after.lower) in _PAIRS:
        return True
    # "Devon and Osk NHS Trust"
    places = before.text[:1].isupper() and after.text[:1].isupper() and not is_given(before.lower)
    opens = place == 1 or tokens[place - _TWO].lower in _LEADS
    return places and opens and any(t.text == "NHS" for t in tokens[place + 2 : place + 5])


_PAIRS = frozenset(
    tuple(pair.split("+"))
    for pair in nouns.words(
        """
    police+crime trinidad+tobago antigua+barbuda bosnia+herzegovina newfoundland+labrador
    brighton+hove tyne+wear hammersmith+fulham kensington+chelsea barking+dagenham
    windsor+maidenhead redcar+cleveland telford+wrekin perth+kinross dumfries+galloway argyll+bute
    devon+cornwall avon+somerset basingstoke+deane tonbridge+malling nuneaton+bedworth
    hereford+worcester turks+caicos wallis+futuna kitts+nevis vincent+grenadines jammu+kashmir
    ernst+young marks+spencer procter+gamble johnson+johnson smith+wesson pratt+whitney
    harland+wolff tate+lyle barnes+noble legal+general holland+barrett bang+olufsen dolce+gabbana
    simon+schuster allen+overy slaughter+may abercrombie+fitch black+decker fortnum+mason
    taylor+francis crate+barrel
    """
    )
)
"""Places, offices and firms that have two words for their one name."""


def joins_fields(tokens: Sequence[Token], place: int) -> bool:
    """Whether "and" stands between two fields with capitals, of which one body is in charge:
    "Library and Archives Velm", "Velm Health and Safety Board"."""
    if tokens[place].lower != "and":
        return False
    beside = (tokens[place - 1], tokens[place + 1])
    return all(t.text[:1].isupper() and t.lower in _fields() for t in beside)


@lru_cache(maxsize=1)
def _fields() -> frozenset[str]:
    return (offices.fields() | _FURTHER) - {"police", "treasury", "state", "home"}


_FURTHER = nouns.words(
    """safety rescue fire parks wildlife forestry fisheries oceans library archives skills customs
    border citizenship immigration refugees innovation training enterprise leisure sport heritage
    museums galleries standards pensions revenue licensing planning emergency"""
)
"""What bodies are in charge of beside the fields of ministers."""
_BODIES = nouns.BODIES | nouns.ORGANIZATIONS | {"forum", "room", "unit"}


def _dotted(core: Sequence[Token], place: int) -> bool:
    return is_abbreviation(core, place) or place == len(core) - 1


_ORDINAL = re.compile(r"\d+(?:st|nd|rd|th)")
_PARTIES = frozenset({"republican", "republicans", "democrat", "democrats", "native"})
"""Nouns for people that keep their capital."""
_TRADES = (
    "ist",
    "ster",
    "eer",
    "logist",
    "grapher",
    "maker",
    "keeper",
    "worker",
    "holder",
    "woman",
)
"""Endings of words for people by their trade ("pollster", "journalist")."""
_SHORTEST = 5


_OPENERS = _LEADS | nouns.INDEFINITE | COMMON


@lru_cache(maxsize=4096)
def is_title(word: str) -> bool:
    """Whether a word in lower case stands before a name as a title, post or trade."""
    last = word.rsplit("-", 1)[-1].rstrip(".")
    plain = nouns.singular(last)
    if word.startswith(("al-", "el-")):
        return False
    if word.endswith("year-old") or word in {"old", "elect"}:
        return True
    if last in {"elect", "designate", "nominate"}:
        # "Governor-elect", "prime minister-designate"
        return "-" in word and is_title(word.rpartition("-")[0])
    return bool({last, plain} & nouns.TITLES) or plain in nouns.POSTS


def without_titles(run: list[Token], titled: bool = False) -> tuple[list[Token], bool]:
    """The person's name in a run of capitals without what stands before and behind it, and whether
    a title, a post or a rank stood before ("District Collector", "DSP", "Barr.").

    With `titled` the words before the run have shown a person already.
    """
    start = max(_after_title(run), _after_post(run), _after_letters(run))
    run, titled = run[start:], titled or start > 0
    if start and _is_first_title(run):
        # "Minister Sardar Kamran Osk"
        run = run[1:]
    while run and run[0].text == ".":
        run = run[1:]
    if start and run and run[0].text == "Of":
        # "Chief Of Staff Ann Roe" of a headline
        given = (i for i, token in enumerate(run[:-1]) if is_given(token.lower))
        run = run[next(given, max(0, len(run) - _TWO)) :]
    if len(run) > _after_rank(run[:1]) and _is_rank(run, titled):
        run, titled = run[1:], True
    shown = titled or (bool(run) and is_given(run[0].lower))
    while len(run) > _TWO and shown and _is_letters(run[-1]) and not _is_letters(run[-2]):
        # "Mr Abubakar Dan SAN", "Ann Roe FRS"
        run = run[:-1]
    return run, titled


def _after_title(run: Sequence[Token]) -> int:
    """How many tokens of a run the last title takes with all before it."""
    last = len(run) - 1
    while last > 0 and (run[last].lower in GENERATIONS or not run[last].is_word):
        # "Martin Luther King Jr."
        last -= 1
    surname = last > 0 and (is_given(run[last - 1].lower) or _is_ranked(run, last))
    for place in range(last - (surname or last < len(run) - 1), -1, -1):
        owner = place < last and is_possessive(run[place + 1])
        short = place == len(run) - 1 and run[place].lower in INITIALS
        title = is_title(run[place].lower) and not opens_firm(run, place)
        if title and not (owner or short or _is_surname(run, place)):
            return place + 1
    burmese = len(run) > 1 and run[0].text in _BURMESE
    return int(burmese or _is_first_title(run))


def _is_first_title(run: Sequence[Token]) -> bool:
    """Whether a title that is another word too opens three words of a name, and no body's:
    "Private Jan Osk", but no "Private Equity Osk"."""
    first = len(run) > _TWO and run[0].lower in _FIRST
    return first and all(token.lower not in ORG_WORDS for token in run[1:])


def _is_surname(run: Sequence[Token], place: int) -> bool:
    """Whether a noun behind a given name is part of it ("Kwame Baker Atta", no "Jordan King"), or
    ends what a form of address begins ("Mr. King")."""
    if place == 0:
        return False
    before, initial = run[place - 1], False
    if before.text == "." and place > 1:
        before = run[place - _TWO]
        initial = len(before.text) == 1
    last, word = place == len(run) - 1, run[place].lower
    if last and word not in _ADDRESSED and before.lower in _CALLED:
        # "Mr. Singer", but no "Mr. Speaker"
        return True
    if word not in _SURNAMES:
        return False
    if last and (initial or before.lower.rstrip(".") in FORMS_OF_ADDRESS):
        return True
    if states.by_name(before.text) is not None:
        return False
    full = place == 1 and len(run) == _TWO and run[1].lower in TRADE_NAMES
    return is_given(before.lower) or (full and before.lower not in COMMON)


def _is_ranked(run: Sequence[Token], last: int) -> bool:
    """Whether a name that is a title too ends one behind a rank in short: "Cpl. Odila King"."""
    return last > _TWO and run[last].lower in _SURNAMES and run[last - _TWO].text == "."


_FIRST = nouns.words(
    """me don doña dona sardar nawab pandit mufti oba eze igwe deacon khun nuncio private mian mir
    begum pir hafiz qazi qari agha haj hajja ato tun toh sri selvi elder metropolitan apostle
    prophet evangelist mama baba papa padre pan ing lic sor young baron count archduke"""
)
"""Titles that are names or other words too, but for the first of three."""
_BURMESE = frozenset({"U", "Daw"})
"""Forms of address: "U Nanda"."""
_CALLED = frozenset({"mr", "mrs", "ms", "miss"})
_ADDRESSED = nouns.words(
    """president vice-president speaker chairman chairwoman chairperson chair secretary minister
    prime mayor ambassador governor senator commissioner attorney general judge chancellor premier
    moderator director clerk coroner foreman registrar"""
)
"""Offices by which somebody is addressed behind "Mr" and "Madam"."""
_SURNAMES = nouns.words(
    """king bishop judge pope prince marshal major dean abbot butler justice baron constable deacon
    page porter parson pilot potter priest ranger shepherd steward baker cook butcher carpenter
    miner mason farmer fisher gardener hunter knight monk squire tailor seaman provost frei
    fray gunner chaplain"""
)
"""Titles and trades that are common surnames."""
TRADE_NAMES = nouns.words(
    """cook baker butler potter porter mason fisher gardener hunter knight tailor shepherd parson
    carpenter butcher squire abbot seaman provost frei"""
)
"""Those that behind one more word with a capital are nothing else."""


def _after_post(run: Sequence[Token]) -> int:
    """How many tokens a post of two words or more takes that only its ending tells: "District
    Collector Ritika Rao"; a name before the noun would make it a surname."""
    for place in range(len(run) - 1 - _TWO, 0, -1):
        if any(is_given(token.lower) for token in run[:place]) or not run[place].is_word:
            continue
        named = run[place + 1].is_word and run[place + 1].lower not in GENERATIONS
        post = nouns.looks_human(run[place].lower) and not is_given(run[place].lower)
        if named and post:
            return place + 1
    return 0


def _after_letters(run: Sequence[Token]) -> int:
    """How many tokens a party and a post in letters take: "Opposition MK Ann Roe"."""
    for place in range(len(run) - _TWO, 0, -1):
        post = _is_letters(run[place]) and run[place].lower in _RANKS
        post &= len(run) - place > _after_rank(run[place:])
        # "Osk Bank AG New York" is a firm
        post &= run[place].text != "AG" or is_given(run[place + 1].lower)
        if post and not is_given(run[place - 1].lower):
            return place + 1
    return 0


def _is_rank(run: Sequence[Token], titled: bool) -> bool:
    """Whether letters before two words of a name are a rank: "DSP Rabiu Musa"."""
    first = run[0]
    if not _is_letters(first) or any(_is_letters(token) for token in run[1:3]):
        return False
    if first.lower in _RANKS:
        return True
    return titled and len(first.text) > _TWO and bodies.by_name(first.text) is None


def _after_rank(run: Sequence[Token]) -> int:
    """How many words stand at least behind a rank in letters: one behind those with which hardly
    any two given names begin, two behind others."""
    return 1 if run and run[0].text in PROSECUTORS else _TWO


def _is_letters(token: Token) -> bool:
    """Whether a token is a few capitals: "SAN", "DSP"."""
    plain = token.text.isalpha() or token.text in PROSECUTORS
    return token.text.isupper() and plain and 1 < len(token.text) < _SHORTEST + 1


_RANKS = nouns.words(
    """
    dsp asp ssp csp acp dcp adc igp dig aig cp sp sho sdpo dpo pro ppro ssgt msgt tsgt sfc ltc
    cdr cpo avm acm he hrh hh hm pm fm cm mk mla mna mpa msp td csu ssi asi ltcol cllr
    acc dcc wpc pcso da d.a. ada ag vp cfo coo cto mep
    """
)
"""Ranks and posts in letters before names, of police and armies in many countries; of two letters
only those with which no two given names begin."""
PROSECUTORS = frozenset({"DA", "D.A.", "ADA"})
_TWO = 2


def is_trade(word: str) -> bool:
    """Whether a word in lower case before a name tells a trade by its ending ("pollster")."""
    return word.endswith(_TRADES) and len(word) > _SHORTEST


def is_possessive(token: Token) -> bool:
    """Whether a token is the ending of a possessive."""
    return token.lower in {"'s", "'"}


def is_shouted(tokens: Sequence[Token]) -> bool:
    """Whether the first of these words is in capitals to open a report: "BRAVE little Ann"."""
    if len(tokens) < 2 or len(tokens[0].text) < _SHORTEST or tokens[0].end == tokens[1].start:
        return False
    return tokens[0].text.isupper() and not tokens[1].text.isupper() and tokens[1].is_word


def is_common(token: Token, alone: bool) -> bool:
    """Whether a capital at the start of a phrase is only that of the sentence."""
    lower = token.lower
    return (
        (lower in _OPENERS and lower not in _PARTIES)
        or lower in NUMBERS
        or (nouns.singular(lower) in SOURCE_NOUNS and lower not in _PARTIES)
        or lower in nouns.PRONOUNS
        or lower in SHARES
        or "-" in lower
        or (not alone and lower.endswith(("ed", "ing", "al", "ous", "ive")))
    )


def after_determiners(core: Sequence[Token]) -> int:
    """How many tokens of `core` an article or the like takes: 0 or 1."""
    return 1 if len(core) > 1 and core[0].lower in _LEADS else 0
