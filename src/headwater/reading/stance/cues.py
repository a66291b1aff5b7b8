"""What a cue and the opening of its content tell together: an order, "would" told in the past."""

from __future__ import annotations

import re
from collections.abc import Sequence
from enum import Enum

from headwater.knowledge import saying
from headwater.knowledge.acts import Part, senses_of
from headwater.reading.stance.classes import BE, BOUNDARIES, DETERMINERS, PREPOSITIONS, RELATIVES
from headwater.reading.stance.state import StanceWord, words_of
from headwater.reading.stance.subjects import is_past
from headwater.reading.stance.words import FINITE
from headwater.reading.words.finite import has_verb
from headwater.reading.words.verdict_words import DISSENT
from headwater.records import Span
from headwater.text.wordlists import words

_QUOTED_WOULD = re.compile("^\\s*[\"'\u2018\u201c\u00ab`]|[\"'\u2018\u201c\u00ab]would\\b")
_VIEW = re.compile(r"\b(?:according|view|opinion|words|eyes|account)\b", re.IGNORECASE)
_HELPS = words("to did does do would will could can may might n't not 's")


def is_shifted(content: tuple[Span, ...], cue: tuple[Span, ...]) -> bool:
    """Whether "would" in a content is "will" as told in the past.

    "Said the bridge would reopen", not "says a sale would help", and not in words that are quoted.
    """
    if not cue or not any("would" in span.quote.lower() for span in content):
        return False
    if _VIEW.search(cue[0].quote) or any(_QUOTED_WOULD.search(span.quote) for span in content):
        return False
    told = [word for span in cue for word in words_of(span.quote, 0, len(span.quote))]
    for before, word in zip([None, *told], told, strict=False):
        verb = saying.verb(word.lower)
        helped = before is not None and before.lower in _HELPS
        if verb is not None and not helped:
            past = word.lower.endswith("ing") or is_past(word.lower)
            plain = word.lower in (verb.lemma, verb.lemma + "s", verb.lemma + "es")
            return past or not (plain or word.lower.endswith("ies"))
    return True


_IMPERATIVE = re.compile(
    r"[\"'\u2018\u201c\u00ab]?(?:(?:then|so|please|and|now),?\s+)?"
    r"(?:(?:do\s+not|don['\u2019]t)\s+(?!know\b|think\b|see\b|have\b|want\b"
    r"|care\b|believe\b(?!\s+(?:them|him|her|me|us|everything|the)\b)|need\b|remember\b)\w|let\s+us\b|let['\u2019]s\b|please\b)",
    re.IGNORECASE,
)
_ORDERS = re.compile(
    r"\b(?:told|tells|tell|telling|ordered|orders|ordering|instructed|instructs|advised|advises"
    r"|advising|invited|invites)$",
    re.IGNORECASE,
)
_TO_ACT = re.compile(
    r"(?:(?!(?:that|he|she|they|it|was|is|had|has|were|are|plans?|decisions?|attempts?|efforts?|deals?"
    r"|bids?|rights?|failure|need|refusal|offers?|proposals?|talks|\w+ed)\b)[\w'\u2019-]+\s+){0,3}?"
    r"(?:not\s+)?to\s+(?!the\b|an?\b|his\b|her\b|its\b|their\b)[a-z]"
)
_TO = re.compile(
    "[\"'\u2018\u201c\u00ab]?\\s*(?:not\\s+to|to(?:\\s+not)?)\\s+[\"'\u2018\u201c\u00ab]?"
    r"(?!have\b|be\b|it\b|him\b|them\b|us\b|me\b|you\b|the\b|an?\b|his\b|her\b|its\b|their\b|this\b|that\b|\w+ing\b|\w+ed\b)[a-z]"
)
_BIDDEN = re.compile(r"\b(?:told|asked|ordered|advised|urged|instructed)$", re.IGNORECASE)
_NO_ORDERS = re.compile(
    r"\b(?:refer|point|allud|admi|confess|testif|attest|object|react|respon|repl|listen|turn"
    r"|claim|profess|pretend|purport|appear|according|agree|(?:is|are|was|were|been|being)\s+"
    r"(?:\w+ly\s+)?(?!told|asked|heard)\w+$)",
    re.IGNORECASE,
)


def is_order(
    text: str, content: tuple[Span, ...], cue: tuple[Span, ...], said: Sequence[StanceWord]
) -> bool:
    """Whether a content tells somebody to do something: "do not film", "told her to sit"; `said`
    are its words."""
    first = content[0]
    if _IMPERATIVE.match(text, first.start, first.end):
        return True
    if not cue:
        return False
    if _ORDERS.search(cue[-1].quote) and _TO_ACT.match(text, first.start, first.end):
        return True
    if _BIDDEN.search(cue[-1].quote) and any(
        _TO.match(text, span.start, span.end) for span in content[1:_PIECES]
    ):
        return True
    if _TO.match(text, first.start, first.end):
        return not any(_NO_ORDERS.search(span.quote) for span in cue)
    return _is_command(said[:_SENTENCE])


def ordering(said: Sequence[StanceWord]) -> StanceWord:
    """The word that shows an order: its bare verb, else the "to" before what is to be done."""
    first = said[0]
    if first.lower in _COMMANDS | _BARE:
        return first
    return next((word for word in said[:_SENTENCE] if word.lower == "to"), first)


_PIECES = 2
_COMMANDS = words(
    """
    go come send keep wait let get hold leave take put stop give tell bring call stay run stand sit
    follow fill pray cook prepare try make watch read check turn continue do be beware remember
    forget ignore fire move ask wear use avoid buy sell pay help throw drop pull push shut open
    close speak write listen look show bury burn lock clean drink eat sign say trust build start
    think find
    """
)
_BARE = words("do don don't let let's please then so and now")
_GO_ON = frozenset({"keep", "stop"})
"""What bids with a verb in "-ing": "keep running"."""
_LED = words("then so please and now just")
_NAMING = words(
    """
    pay help show sign move fire drink trust start stop turn call work watch use drop pull push
    close lock bury offer supply report release order attack strike
    """
)
_OBJECTS = (
    DETERMINERS
    | PREPOSITIONS
    | words(
        """
        me you him them us it yourself yourselves what whatever how everything nothing something
        off out up down back away home now here there quiet still calm safe and , . ! all
        """
    )
)
_ENDS = RELATIVES | BOUNDARIES | words("what how or ,")
_SENTENCE = 25


def _is_command(said: Sequence[StanceWord]) -> bool:
    """Whether words open with a bare verb and what it governs: "Then send them a map"."""
    at = 0
    if len(said) > 2 and said[0].capital and said[1].lower == "," and not said[2].capital:
        at = 2
    while at < len(said) and said[at].lower in _LED | {","}:
        at += 1
    if at + 1 >= len(said) or (at + 1 < len(said) and said[at + 1].capital):
        return False
    verb = said[at].lower
    base = verb in _COMMANDS or any(sense.part is Part.BASE for sense in senses_of(verb))
    goes_on = verb in _GO_ON and said[at + 1].lower.endswith("ing")
    if not base or not (goes_on or said[at + 1].lower in _OBJECTS):
        return False
    if verb in _NAMING and said[at + 1].lower in PREPOSITIONS | {"and"}:
        # "pay for nights", "work on the bridge": nouns
        return False
    loose = said[at + 1].lower not in DETERMINERS - PREPOSITIONS
    for number, word in enumerate(said[at + 1 :], at + 2):
        if word.lower in ".!":
            return number == len(said)
        if word.lower in _ENDS:
            return not any(after.lower in ".!" for after in said[number:-1])
        if word.lower in FINITE or word.lower in BE or (loose and is_past(word.lower)):
            return False
    return True


_CONTRARY = frozenset(
    tuple(phrase.split())
    for phrase in (
        "no",
        "not",
        "nope",
        "never",
        "otherwise",
        "the opposite",
        "the contrary",
        "the reverse",
        "nothing of the kind",
        "nothing of the sort",
    )
)


def is_contrary(said: list[str]) -> bool:
    """Whether a content stands for the denial of what was said before: "no", "otherwise"."""
    return tuple(said) in _CONTRARY


_GIVES = re.compile(
    r"\b(?:g[ai]ves?|giving|given|offer(?:ed|s|ing)?|provid(?:ed|es|ing)|cit(?:ed|es|ing)|confirm(?:ed|s)"
    r"|present(?:ed|s)|suppl(?:ied|ies)|nam(?:ed|es))$",
    re.IGNORECASE,
)
_NONE = re.compile(r"(?:no|neither|none|nothing)\b", re.IGNORECASE)
_PASSES_ON = re.compile(r"\b(?:referred|refers|directed|directs|deflected)$", re.IGNORECASE)
_ASKED = re.compile(
    r"(?:(?:all|any|other|further|the|his|her|its|\w+'s)\s+){0,3}"
    r"(?:questions?|inquir(?:y|ies)|enquir(?:y|ies)|requests?|calls|comment)\b"
)


def is_withheld(content: tuple[Span, ...], cue: tuple[Span, ...]) -> bool:
    """Whether a source gives nothing away: "gave no date", "referred questions to the police"."""
    if not cue or not content:
        return False
    told = content[0].quote
    if _PASSES_ON.search(cue[-1].quote):
        return _ASKED.match(told) is not None
    none = _NONE.match(told) and not has_verb(told, 0, len(told))
    return told == "anonymity" or bool(_GIVES.search(cue[-1].quote) and none)


def is_told(content: tuple[Span, ...], cue: tuple[Span, ...]) -> bool:
    """Whether words of saying that can leave an act open only tell how somebody speaks: "offered
    a statement of | sympathy", "expressed deep concern | over the raid"."""
    if not cue or not content:
        return False
    told = cue[-1].quote
    if "offer" in told:
        return _OFFERED.search(told) is not None
    if "concern" not in told and "alarm" not in told:
        return False
    found = _CONCERNED.search(told)
    return found is not None and bool(found["over"] or _OVER.match(content[0].quote))


_OFFERED = re.compile(
    r"\boffer(?:s|ed|ing)?\s(?!no\s)\w+\s(?:\w+\s)?(?:statements?|apolog(?:y|ies)|condolences|sympath(?:y|ies)"
    r"|prayers|thanks|assurances?|tributes?|congratulations|explanations?|accounts?)\b",
    re.IGNORECASE,
)
_CONCERNED = re.compile(
    r"\b(?:express|voic)(?:e[ds]?|es|ing)\s(?:\w+\s){0,3}?(?:concerns?|alarm)(?P<over>\s(?:over|about|at))?\Z",
    re.IGNORECASE,
)
_OVER = re.compile(r"(?:over|about|at)\s")


_NOT = r"(?:\s+not|\s*n['\u2019]t|not|\s+never|\s+(?:hardly|scarcely|barely))"
_UNBELIEVING = re.compile(
    rf"\bc(?:ould|an?){_NOT}\s+(?:\w+ly\s+|even\s+|quite\s+)?"
    r"(?:believe|fathom|comprehend|grasp|imagine|understand)$",
    re.IGNORECASE,
)
_UNFORESEEN = re.compile(
    r"\bnever\s+(?:\w+ly\s+|even\s+)?"
    r"(?:thought|imagined|dreamed|dreamt|expected|guessed|figured)$",
    re.IGNORECASE,
)
_UNMEASURED = re.compile(
    rf"\bc(?:ould|an?){_NOT}\s+(?:\w+ly\s+|yet\s+|even\s+)?"
    r"(?:estimate|gauge|assess|quantify|calculate|judge)$",
    re.IGNORECASE,
)
_UNAPPROVED = re.compile(rf"{_NOT}\s+(?:\w+ly\s+)?(?:think|believe|feel)s?$", re.IGNORECASE)
_DUTY = re.compile(
    r"(?:that\s+)?(?:[\w'\u2019-]+\s+){1,6}?(?:should|ought\s+to|must|deserves?|deserved|need(?:s|ed)?\s+to)"
    r"(?!\s+be\s+(?:any|much|more|a)\b)\s"
)
_SUPPOSED = re.compile(r"\b(?:would|could|might)\b|['\u2019]d\b")
_LEAD_REACH = 24


_UNCONVINCED = re.compile(
    rf"(?:(?:{_NOT}\s+(?:\w+ly\s+|yet\s+)?|\bun)(?:convinced|persuaded)|\b(?:sceptical|skeptical|dubious))"
    r"(?:\s+(?:that|by|of))?$",
    re.IGNORECASE,
)
_TURNING = (
    *("not", "n't", "n\u2019t", "never", "hardly", "scarcely", "barely", "refus", "declin"),
    *("unconvinced", "unpersuaded", "sceptical", "skeptical", "dubious"),
)
"""One of which is in every cue that leaves an event unmoved: most have none."""
_THAT = re.compile(r"\s*that\s")
_VIEWS = words(
    """
    findings conclusions view views opinion assessment belief conviction verdict characterization
    characterisation
    """
)
_VIEW_REACH = 5


def _is_dissent(text: str, content: Span, told: str, cue: tuple[Span, ...]) -> bool:
    """Whether a view is not shared: "did not agree that", "refused to accept the claim that".

    Not "did not accept the offer", "would not agree to sell".
    """
    if DISSENT.search(told) is None:
        return False
    if told.lower().endswith((" share", " share that")):
        # "did not share that" tells nothing to others
        return any(
            word in _VIEWS for word in content.quote.split(maxsplit=_VIEW_REACH)[:_VIEW_REACH]
        )
    if told.endswith("that") or _THAT.match(text, cue[0].end) is not None:
        return True
    said = content.quote.split(maxsplit=_VIEW_REACH)[:_VIEW_REACH]
    return len(cue) > 1 or any(word in _VIEWS or saying.names_claim(word) for word in said)


class Unmoved(Enum):
    """What a negated word of believing or agreeing leaves of the event."""

    STANDS = "stands"
    OPEN = "open"
    DENIED = "denied"
    DOUBTED = "doubted"


def unmoved(text: str, content: tuple[Span, ...], cue: tuple[Span, ...]) -> Unmoved | None:
    """What is left of an event by a negated word of believing or agreeing that does more or less
    than turn it round; None elsewhere.

    Who "could not believe this happened" takes it to have happened. Who "never thought it would",
    "could not estimate the loss" or "does not think she should have been shot" (what ought to be)
    says neither that it happened nor that it did not. Who "did not agree that it fell" denies it,
    and who "was not convinced" doubts it.
    """
    if not cue or not content:
        return None
    start = max(text.rfind("\n", 0, cue[0].start) + 1, cue[0].start - _LEAD_REACH)
    if not any(map(text[start : cue[-1].end].lower().__contains__, _TURNING)):
        return None
    told = text[start : cue[-1].end] if len(cue) == 1 else cue[-1].quote
    if _is_dissent(text, content[0], text[start : cue[0].end], cue):
        return Unmoved.DENIED
    if _UNBELIEVING.search(told):
        return Unmoved.OPEN if _SUPPOSED.search(content[0].quote) else Unmoved.STANDS
    if _UNFORESEEN.search(told):
        return Unmoved.OPEN
    if _UNCONVINCED.search(told):
        return Unmoved.DOUBTED
    if _UNMEASURED.search(told) and not has_verb(content[0].quote, 0, len(content[0].quote)):
        return Unmoved.OPEN
    duty = _UNAPPROVED.search(told) and _DUTY.match(content[0].quote)
    return Unmoved.OPEN if duty else None
