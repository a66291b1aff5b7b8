"""Which of the words for a source are a person's name: in the core, behind it, in apposition."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from headwater.knowledge import saying
from headwater.knowledge.kin import KIN
from headwater.reading.describing.capitals import (
    AMPERSANDS,
    TRADE_NAMES,
    capital_run,
    is_possessive,
    is_shouted,
    is_title,
    is_trade,
    without_titles,
)
from headwater.reading.describing.name_starts import (
    after_fields,
    follows_noun,
    follows_person,
    is_whose,
    known_part,
    opens_with_trade,
    with_given,
)
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.describing.short_forms import opens_firm
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given, is_usual
from headwater.reading.words.kind_words import FOLLOWED
from headwater.reading.words.phrase_words import (
    ARTICLES,
    COMMON,
    DETERMINERS,
    EPITHETS,
    HONORIFICS,
    NUMBERS,
    ORG_WORDS,
    PREPOSITIONS,
    STRONG_ORG_WORDS,
)
from headwater.records import Span, cut
from headwater.text.names import standing
from headwater.text.tokens import Token, tokenize

_PARTISANS = frozenset({"tory", "democrat", "republican", "liberal", "socialist", "communist"})
_AGE = re.compile(r"[1-9]\d")
_FULL = 2
_LONGEST = 5
"""Words of the longest name in apposition, titles before it taken in."""
_PORTFOLIOS = frozenset({"minister", "secretary", "superintendent", "commissioner", "general"})
"""Posts that go on with what they are over, and a name after it."""
_THEIRS = KIN | nouns.words("relative friend neighbour neighbor classmate roommate")
"""Who is somebody's, so that a name behind "of" is another's."""
_SAINTS = nouns.words("san santa santo saint st são sao sainte port fort")
"""Words that open names of places."""


def person_name(phrase: NounPhrase) -> tuple[Token, ...] | None:
    """The tokens of a person's name that the core ends with; None where there is none.

    A single word counts only after a title, post or trade.
    """
    run = phrase.run
    first = phrase.core.index(run[0]) if run else 0
    before = phrase.core[first - 1] if run and first else None if run else phrase.core[-1]
    titled = before is not None and (
        is_title(before.lower) or is_trade(before.text) or nouns.looks_human(before.text)
    )
    run, titled = without_titles(run, titled)
    run = with_given(phrase.text, phrase.core, run)
    if opens_with_trade(phrase.core, run) or (run and run[0] is phrase.core[0] and is_shouted(run)):
        run = run[1:]
    if any(token.text in AMPERSANDS or is_possessive(token) for token in run):
        return None
    if run and opens_firm(run):
        return None
    if _goes_on_behind_people(phrase, run):
        # "Doctors Across Borders" is a name, and no doctors
        return None
    if len(run) > _FULL and run[0].lower in EPITHETS:
        run = run[1:]
    names = [token for token in run if token.is_word]
    if not names:
        return _after_tail(phrase)
    ours = before is not None and before.lower in {"my", "our"}
    titled |= ours and is_given(names[0].lower)
    star = before is not None and before.text in _STARS
    titled |= len(names) > 1 and star and is_given(names[0].lower)
    if (len(names) == 1 and (not titled or names[0].lower in _PARTISANS)) or len(names) > 6:
        return None
    number = names[0].lower in NUMBERS and len(names[0].text) > 1
    saints = len(names) == _FULL and names[0].lower in {"st", "saint"} and not titled
    if names[0].lower in nouns.INDEFINITE or number or saints:
        # "St. Osk" alone is a hospital, a school, a place
        return None
    words = {nouns.singular(token.lower) for token in names} | {t.lower for t in names}
    followed = before is not None and nouns.singular(before.lower) in FOLLOWED | _RELATED
    told = _is_told_as_person(phrase)
    if len(names) > 1 and (_is_told_as_body(phrase.text, names) or is_shouted_phrase(names)):
        return None
    human = (titled and not followed) or is_usual(names[0].lower) or told
    strong = (human and len(names) > 1) or is_honoured(phrase, names[0])
    # "Shon Green" alone is somebody, "Code Green" nobody
    alone = len(names) == _FULL and before is None and names[0].lower not in _NO_GIVEN
    words -= _SURNAMES if alone else frozenset()
    bodily = words & (STRONG_ORG_WORDS if strong else ORG_WORDS)
    if bodily or len(names[-1].text) < 2:
        return None
    letters = [t.text for t in names if t.text.isupper() and t.text.isalpha()]
    if not titled and any(2 < len(t) < 6 for t in letters) and len(letters) < len(names):
        return None
    opens = before is None or is_possessive(before) or is_given(names[0].lower)
    opens |= told or (before is not None and before.lower in EPITHETS)
    if not titled and not opens:
        return None
    return tuple(run)


def _goes_on_behind_people(phrase: NounPhrase, run: Sequence[Token]) -> bool:
    """Whether a run of capitals is what a league's name goes on with behind a plural."""
    place = phrase.core.index(run[0]) if run and run[0] in phrase.core else 0
    return (
        bool(place) and run[0].lower in _BRIDGES and nouns.is_plural(phrase.core[place - 1].lower)
    )


_BRIDGES = nouns.words("across without beyond against over under before worldwide")
"""Words with a capital behind a plural noun for people with which a league is named."""
_RELATED = nouns.words(
    "rival competitor partner parent supplier developer contractor publisher vendor exporter"
)
"""What firms are to each other, and people too."""
_STARS = nouns.words(
    """legend hopeful icon guru superstar phenom prodigy nominee frontrunner front-runner underdog
    maverick mogul tycoon magnate wunderkind powerbroker kingmaker socialite heavyweight veteran
    great idol also-ran shoo-in bigwig luminary crooner pundit emcee"""
)
"""What news calls people that names them right behind it."""
_NO_GIVEN = ORG_WORDS | COMMON | {"code"}
_SURNAMES = frozenset({"green", "west", "fox"})
"""Words of bodies' names that are surnames far more often behind one more word."""


def _is_told_as_body(text: str, names: Sequence[Token]) -> bool:
    """Whether a text says of a name that it is an organization's: "Osk Promise, a charity,"."""
    return _has_body(text, text[names[0].start : names[-1].end])


@lru_cache(maxsize=1024)
def _has_body(text: str, name: str) -> bool:
    return any(_BODY_NEXT.match(text, start + len(name)) for start in standing(text, name))


def is_shouted_phrase(words: Sequence[Token]) -> bool:
    """Whether words all in capitals are no name, as a small word among them shows: "SEEN IN THIS
    VIDEO"; "JAN OF OSK" may be one."""
    return shouted_words([token.text for token in words if token.is_word])


def shouted_words(words: Sequence[str]) -> bool:
    """As `is_shouted_phrase`, of the words alone."""
    capital = all(word.isupper() for word in words)
    return capital and any(word.lower() in _SMALL for word in words)


_SMALL = (
    PREPOSITIONS
    | ARTICLES
    | DETERMINERS
    | nouns.words("is are was were has have not when")
    | nouns.PRONOUNS.keys()
) - {"of", "and", "or", "per", "but", "us", "it", "who"}


_BODY_NEXT = re.compile(
    r"[\u00bb\u201d\"]?,\san?\s(?:(?!(?:of|for|in|at|with|who)\b)[\w-]+\s){0,4}?"
    r"(?:organi[sz]ation|charity|non-?profit|company|firm|foundation|think[ -]tank|coalition|union"
    r"|start-?up|(?:advocacy|campaign|trade|lobby|rights|industry|Facebook|WhatsApp|community)\sgroup"
    r"|airline|consultancy)"
    r"(?=[,.;)]|\s(?:that|which|based|founded|formed|working|representing|in|for|of|run|led|with)\b)"
)
"""What says behind a name that a body has it."""


def _is_told_as_person(phrase: NounPhrase) -> bool:
    """Whether what follows a name tells of a person: ", who saw it", ", 34,"."""
    after = [token.lower for token in phrase.rest[:3]]
    return after[:1] == [","] and (
        after[1:2] in (["who"], ["whose"], ["whom"])
        or (len(after) > 2 and _AGE.fullmatch(after[1]) is not None and after[2] == ",")
        or (after[1:2] in (["a"], ["an"]) and _is_by_calling(phrase.rest[2:_APPOSED]))
    )


def _is_by_calling(words: Sequence[Token]) -> bool:
    """Whether small words end, before a mark or a preposition, in what only people are: "a track
    inspector", and no "maker of steel", which a firm may be."""
    end = 0
    while end < len(words) and words[end].text.isalpha() and words[end].text.islower():
        if words[end].lower in PREPOSITIONS:
            break
        end += 1
    if not end or nouns.is_plural(words[end - 1].lower):
        return False
    calling = words[end - 1].lower
    return calling in _CALLINGS and calling not in FOLLOWED | _RELATED


_APPOSED = 8
"""So many tokens behind a name are looked at for what its bearer is."""
_CALLINGS = (nouns.OFFICIALS | nouns.PEOPLE) - nouns.words(
    """
    dealer broker agent investor lender landlord operator owner buyer seller trader merchant builder
    intermediary supplier contractor subcontractor developer designer leader member participant
    client customer user opponent critic supporter advocate parent child principal counterpart
    source adviser advisor consultant negotiator mediator operative artist player coder
    """
)
"""What people are by work, and firms are not."""


def is_honoured(phrase: NounPhrase, name: Token) -> bool:
    """Whether a title in short stands right before a name: "Ms Banks", "Lt. Ireland"."""
    before = [t for t in phrase.core if t.end <= name.start and t.is_word]
    return bool(before) and before[-1].lower in HONORIFICS


def _after_tail(phrase: NounPhrase) -> tuple[Token, ...] | None:
    """The name that ends a post: "head of the Shipping Union Leonid Basargin"."""
    head = nouns.singular(phrase.head.lower)
    if phrase.plural or head not in nouns.POSTS or phrase.tail.isdisjoint(PREPOSITIONS):
        return None
    if head in _THEIRS and "of" in phrase.tail:
        # "the widow of the miner Jan Osk" is not the miner
        return None
    run = capital_run(tokenize(phrase.text, phrase.head.end, phrase.span.end))
    if run and (follows_person(phrase.text, phrase.head.end, run[0]) or run[0].lower in _SAINTS):
        # "a lawyer for the promoter Dex Arlen", "the mayor of Santa Rita"
        return None
    given = [i for i, t in enumerate(run) if is_given(t.lower) and i < len(run) - 1]
    # behind a given name and at the end a trade is a surname: "Secretary of State James Baker"
    titles = [i for i, t in enumerate(run[: given[0] if given else -1]) if is_title(t.lower)]
    body = known_part(phrase.text, run)
    start = titles[-1] + 1 if titles else given[-1] if given else body
    start = start or after_fields(run)
    if start is None and head in _PORTFOLIOS and len(run) > 2:
        # "Minister for Infrastructure Ugo Falcato", "Superintendent of Police R. K. Oyelaran"
        initials = [i for i, t in enumerate(run) if len(t.text) == 1 and t.is_word]
        start = initials[0] if initials else len(run) - 2
    words_of_name = sum(token.is_word for token in run)
    behind = run and phrase.text[: run[0].start].endswith(") ")
    if (
        start is None
        and words_of_name == _FULL
        and (behind or follows_noun(phrase.text, phrase.head.end, run[0]))
    ):
        # "the head of its press service Inna Bykova", "of the Mines Bureau (OMB) Inna Bykova"
        start = 0
    if (
        start is not None
        and head not in nouns.SPEAKERS
        and is_whose(phrase.text, phrase.head.end, run[:start], run)
    ):
        return None
    name = run[start:] if start is not None else []
    words = {nouns.singular(token.lower) for token in name}
    most = 4 + 2 * sum(token.text == "." for token in name)
    if not 1 < len(name) <= most or words & ORG_WORDS:
        return None
    # less the stop of "Rep." in "Speaker of the House Rep. Ann Roe"
    return tuple(name if name[0].is_word else name[1:])


def apposed_person(phrase: NounPhrase, firms: bool = False) -> Span | None:
    """A person's name that stands as an apposition: "a spokesman, Ali Hassan".

    With `firms` the name may be a firm's ("the owner, Lamp Maritime").
    """
    rest = _after_trade(phrase.rest[1:] if phrase.rest and phrase.rest[0].text == "," else ())
    end = 0
    while end < len(rest) and (rest[end].is_word or rest[end].text == "."):
        if end > 1 and rest[end].lower in PREPOSITIONS and rest[end].text.islower():
            break
        end += 1
    run = capital_run(rest[:end])
    named = len(run) == 1 and (
        is_given(run[0].lower)
        or nouns.singular(phrase.head.lower) in nouns.FEMALE_NOUNS | nouns.MALE_NOUNS
    )
    single = (named and phrase.possessed) or (len(run) == 1 and firms)
    long = sum(token.is_word for token in run) > _LONGEST
    if (len(run) < 2 and not single) or len(run) != end or long:
        return None
    if not (firms and len(run) == _FULL and run[0].lower in TRADE_NAMES):
        # "the operator, Cook Line"
        run = (without_titles(run, not firms)[0] if len(run) > 1 else run) or run
    words = {nouns.singular(token.lower) for token in run}
    if is_shouted_phrase(run):
        return None
    return None if words & ORG_WORDS and not firms else cut(phrase.text, run[0].start, run[-1].end)


def _after_trade(rest: Sequence[Token]) -> Sequence[Token]:
    """The words after a trade or a title: the name in "the glaciologist Per Amundsen", "Orle Bank
    clerk Per Amundsen", "retired Orle Judge Per Amundsen"; all without one."""
    plain = [t for t in rest if t.text != "."]
    end = next((i for i, t in enumerate(plain) if not (t.is_word or is_possessive(t))), len(plain))
    for place in range(end - 1, 0, -1):
        trade, named = plain[place - 1], plain[place].text[:1].isupper()
        small = trade.text[:1].islower()
        if named and (_is_human(trade) if small else place < end - 1 and is_title(trade.lower)):
            whose = _leads_on(plain[: place - 1])
            return rest if whose else rest[rest.index(plain[place]) :]
    return rest


def _is_human(token: Token) -> bool:
    return nouns.looks_human(token.lower) or is_title(token.lower)


def _leads_on(before: Sequence[Token]) -> bool:
    """Whether words before a trade make it somebody else's: "a friend of the banker Per Amundsen",
    "whose son", "citing judge", but no "University of Orle clerk"."""
    return any(
        token.lower in _RELATIVES
        or (token.lower.endswith("ing") and saying.verb(token.lower) is not None)
        or (token.lower in PREPOSITIONS and not (at and before[at - 1].text[:1].isupper()))
        for at, token in enumerate(before)
    )


_RELATIVES = frozenset({"who", "whose", "whom", "which", "that"})
