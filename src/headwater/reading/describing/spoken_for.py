"""For whom a spokesman without a name speaks: "a Pentagon spokesman", "one for the army"."""

from __future__ import annotations

import re

from headwater.knowledge import states
from headwater.reading.describing.capitals import is_possessive
from headwater.reading.describing.described import Described
from headwater.reading.describing.kinds import ENTITY_KINDS
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.describing.telling_words import is_band
from headwater.reading.words import nouns
from headwater.reading.words.known import entity, entity_in
from headwater.reading.words.phrase_words import ARTICLES, DETERMINERS, HOMES, POSSESSIVES
from headwater.records import HopKind, Span, cut

_BODY = re.compile(
    r"\b(?:for|of|from|at|with)\s(?P<after>(?:the\s|an?\s|its\s|his\s|her\s|their\s)?"
    r"(?:(?!who\b|which\b|in\b|on\b)[\w&'\u2019.-]+(?:\s|$)){1,7})"
)
_PRESS = frozenset({"press", "media"})
_OFFICIAL = frozenset({"official", "chief", "senior", "personal", "longtime", "own"})
_DESKS = nouns.words(
    "office officer service centre center department desk team secretary attaché aide"
)
"""Who speaks for a body where "press" stands right before."""
_AGENTS = frozenset({"rep", "publicist"})
"""Who speaks for whoever is named beside: "a rep for Osk", "the singer's publicist"."""
VOICES = nouns.SPEAKERS | _AGENTS
"""Nouns for who only speaks for somebody."""
_FOR = re.compile(r"\sfor\s")
_ENVOYS = nouns.words("special permanent high trade personal union parent")
"""Words by which a representative is somebody of his own."""
_TRADES = nouns.words("sales student safety shop workers staff faculty class drug film tour")
"""Words by which a rep is."""
_FOR_NAME = re.compile(r"\sfor\s(?:the\s)?[A-Z]")
"""For whom a representative speaks: "for Velox"; one "in Kesh" is somebody of his own."""
_OWNER = re.compile(r"[a-z][\w-]*(?:['\u2019]s|s['\u2019])\s(?=[A-Z])")
"""Whose a body is that has a name of its own: "the rebels' Northern Front"."""
_HOME = re.compile(rf"\A\w+(?:{'|'.join(HOMES)})\s(?=[A-Z])")
_BESIDE_VOICE = re.compile(
    r"(?:['\u2019]s?(?:\s(?:own|official|chief|senior|longtime)){0,2})?(?:\s(?:press|media))?$"
)
"""What stands between a body's name and who speaks for it: "the army's own chief press officer"."""
_ARTICLE = re.compile(r"\A(?:the|an?|one)\s", re.IGNORECASE)


def voice_of(phrase: NounPhrase) -> Span | None:
    """The words for whom such a phrase speaks ("the family", "Noor"); None where it says none."""
    match = _BODY.search(phrase.text, phrase.head.end, phrase.span.end)
    if match is not None:
        start, end = match.span("after")
        return cut(phrase.text, start, start + len(phrase.text[start:end].rstrip()))
    before = phrase.core[:-1]
    while before and before[-1].lower in _PRESS | _OFFICIAL:
        before = before[:-1]
    before = before[:-1] if before and is_possessive(before[-1]) else before
    article = bool(before) and before[0].lower in ARTICLES | DETERMINERS
    first = 1 if article else 0
    if len(before) == first or before[0].lower in POSSESSIVES:
        return None
    owned = any(is_possessive(token) for token in phrase.core)
    opens = before[0] if owned else before[first]
    return cut(phrase.text, opens.start, before[-1].end)


def is_voice(phrase: NounPhrase) -> bool:
    """Whether a phrase names somebody who only speaks for a body: a spokesman, a press office, "a
    company representative"."""
    head = nouns.singular(phrase.head.lower)
    press = len(phrase.core) > 1 and phrase.core[-2].lower in _PRESS
    if head in nouns.SPEAKERS or (head in _DESKS and press):
        return True
    if head in _AGENTS and not phrase.plural and phrase.head.text.islower():
        own = len(phrase.core) > 1 and phrase.core[-2].lower in _ENVOYS | _TRADES
        theirs = phrase.possessed and phrase.core[0].lower not in POSSESSIVES
        return not own and (theirs or _FOR.match(phrase.text, phrase.head.end) is not None)
    if head != "representative" or phrase.plural or phrase.definite or phrase.words & _ENVOYS:
        return False
    if _FOR_NAME.match(phrase.text, phrase.head.end, phrase.span.end):
        return True
    return _has(phrase, nouns.ORGANIZATIONS - {"union"}) or _name_before(phrase) is not None


def spoken_for(phrase: NounPhrase) -> tuple[HopKind, str | None]:
    """The kind and the name of the body that such a phrase names; anonymous and None for none."""
    kind, known = _known(phrase)
    before = _name_before(phrase)
    if kind is HopKind.ANONYMOUS and before is not None:
        held = entity(before) if "." in before else None
        return (ENTITY_KINDS[held.sort], held.name) if held else (HopKind.ORGANIZATION, before)
    if kind is HopKind.ANONYMOUS:
        return kind, None
    nation = states.by_name(before) if before is not None else None
    if known is None and nation is not None and nation.form == "demonym":
        # "a Russian spokesman" names no body
        return kind, None
    return kind, known or _written(phrase)


def _known(phrase: NounPhrase) -> tuple[HopKind, str | None]:
    # "a spokesman for Costa Rica's president" does not speak for Costa Rica
    officer = _has(phrase, nouns.OFFICES - nouns.SPEAKERS)
    for sort in ("state-body", "group", "organization", "state", "outlet"):
        if sort == "state" and officer:
            continue
        found = entity_in(phrase.text, phrase.span.start, phrase.span.end, sort)
        if found is not None:
            if sort == "outlet":
                return HopKind.ORGANIZATION, found.name
            # "a Russian army spokesman" speaks for the army, not for Russia
            bodily = sort == "state" and _has(phrase, nouns.BODIES | nouns.ORGANIZATIONS)
            return ENTITY_KINDS[sort], None if bodily or found.adjective else found.name
    if _has(phrase, nouns.BODIES | {"palace", "agency", "mission", "service", "county", "city"}):
        return HopKind.STATE_BODY, None
    if _has(phrase, nouns.ORGANIZATIONS - {"family"}) or _name_after(phrase) is not None:
        return HopKind.ORGANIZATION, None
    return HopKind.ANONYMOUS, None


def _has(phrase: NounPhrase, heads: frozenset[str]) -> bool:
    words = phrase.words - {phrase.head.lower}
    return any(nouns.singular(word) in heads or word in heads for word in words)


def _name_after(phrase: NounPhrase) -> str | None:
    """A name in capitals that no table knows: "a spokeswoman for Velox"."""
    match = _BODY.search(phrase.text, phrase.head.end, phrase.span.end)
    if match is None:
        return None
    words = match["after"].split()
    bare = words[1:] if _ARTICLE.match(match["after"]) else words
    name = " ".join(bare)
    return name if bare and (all(w[:1].isupper() for w in bare) or is_band(name)) else None


def _name_before(phrase: NounPhrase) -> str | None:
    """A name in capitals that no table knows, before the noun: "a Velox spokeswoman"."""
    core = phrase.core
    # the first word may have only the capital of its sentence, unless a name goes on
    first = core[0].lower in ARTICLES | DETERMINERS or not (
        core[0].text[:1].isupper() and len(core) > _TWO and core[1].text[:1].isupper()
    )
    named = [t for t in core[first:-1] if t.text[:1].isupper() and t.is_word]
    if not named or named[0].lower in nouns.TITLES:
        return None
    return phrase.text[named[0].start : named[-1].end]


def _written(phrase: NounPhrase) -> str | None:
    """The words for the body, as written and without an article."""
    match = _BODY.search(phrase.text, phrase.head.end, phrase.span.end)
    if match is not None:
        bare = _ARTICLE.sub("", " ".join(match["after"].split()), count=1)
        return _HOME.sub("", _OWNER.sub("", bare))
    before = phrase.core[:-1]
    if not before:
        return None
    words = phrase.text[before[0].start : before[-1].end]
    words = _BESIDE_VOICE.sub("", " ".join(words.split()))
    return _ARTICLE.sub("", words, count=1) or None


def is_bare_voice(one: Described) -> bool:
    """Whether words name a spokesman and nothing of whom he speaks for: "a spokesman", "its press
    officer"."""
    words = one.span.quote.lower().split()
    if one.named or one.plural:
        return False
    if words[0] in POSSESSIVES:
        return _OF_HIS_OWN.fullmatch(one.span.quote) is not None
    return one.head in nouns.SPEAKERS and len(words) == _TWO


def takes_up_voice(one: Described, source: Described, meant: Described) -> bool:
    """Whether "he" takes up a spokesman who stands for a body ("a ministry spokesman")."""
    voice = source.head in VOICES | {"representative"} or is_bare_voice(source)
    voice &= not source.plural
    fits = one.gender is None or source.gender in {None, one.gender}
    return voice and fits and one.pronoun in {"m", "f"} and meant.pronoun is None


_TWO = 2
_VOICE = (
    r"(?:(?:chief|official|own|senior|longtime)\s)?(?:spokes(?:man|woman|person)|rep|publicist"
    rf"|(?:{'|'.join(sorted(_PRESS))})\s(?:{'|'.join(sorted(_DESKS))}))"
)
_OF_HIS_OWN = re.compile(rf"\w+\s{_VOICE}", re.IGNORECASE)
_FOR_WHOM = re.compile(
    r"\bfor\s(?P<whom>(?:his|her|its|their)\s\w+|the\s(?:[\w-]+\s){0,2}[a-z-]+)\Z"
)
_WHOSE = re.compile(rf"(?P<whom>[Tt]he\s(?:[\w-]+\s){{0,2}}[a-z-]+)['\u2019]s\s{_VOICE}\Z")


def principal(one: Described) -> tuple[int, int] | None:
    """Where in the words for a voice those stand for whom it speaks: "for | the singer", "| the
    army chief's spokesman", "for | her family"; None where they name or tell of nobody."""
    match = _FOR_WHOM.search(one.span.quote) if one.head in VOICES else None
    match = match or (_WHOSE.match(one.span.quote) if not one.plural else None)
    return None if match is None else match.span("whom")
