"""Bodies, states, armed groups and outlets of the knowledge tables, and who is named behind one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import bodies
from headwater.reading.describing.capitals import (
    after_determiners,
    capital_run,
    is_title,
    without_titles,
)
from headwater.reading.describing.described import Described, base
from headwater.reading.describing.described_bodies import with_place
from headwater.reading.describing.described_outlets import OF, is_only_a_word
from headwater.reading.describing.kinds import ENTITY_KINDS, kind_of
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.words import nouns
from headwater.reading.words.known import Entity, entity, is_anothers
from headwater.reading.words.phrase_words import ORG_WORDS
from headwater.records import HopKind, Span
from headwater.text.tokens import Token, tokenize


def known_entity(phrase: NounPhrase) -> Described | None:
    """A body, state, armed group or outlet of the knowledge tables."""
    for span in phrase.candidates():
        known = entity(span.quote)
        if known is not None and is_anothers(phrase.text, span.quote, known):
            continue
        if known is not None and _lacks_article(phrase, known, span):
            continue
        if known is not None and known.sort == "outlet" and OF.match(phrase.text, span.end):
            # "the State of Qatar"
            continue
        if known is not None and known.sort == "outlet" and is_only_a_word(phrase, known.name):
            continue
        if known is not None and _goes_on(phrase, known, span):
            continue
        if known is not None and (_is_arm_of(phrase, known, span) or _is_voice_of(phrase, known)):
            continue
        if known is not None and not _only_modifies(phrase, known, span):
            kind = ENTITY_KINDS[known.sort]
            people = known.people and not phrase.definite
            wider = with_place(phrase, span) if known.sort == "state-body" else span
            if wider != span:
                name = " ".join(wider.quote.split())
                return base(phrase, kind, name, named=True, count=None, plural=False)
            crowd = known.people or phrase.plural
            return base(
                phrase,
                HopKind.GROUP if people else kind,
                span.quote if known.people else known.name,
                named=True,
                count=None,
                plural=crowd if people else False,
                country=known.country,
            )
    return None


def _goes_on(phrase: NounPhrase, known: Entity, span: Span) -> bool:
    """Whether the tables hold but the first words of a body's name: "the Royal College | of Osk
    Surgeons", "the UN Group of Experts | on Velmark"."""
    last = span.quote.rsplit(maxsplit=1)[-1].lower()
    more = _MORE_OF_NAME.match(phrase.text, span.end, phrase.span.end)
    if more is None:
        return False
    generic = known.sort in {"state-body", "organization"} and last in _GENERIC
    return generic or (last in _FOR and more["of"] != "of")


_FOR = nouns.words("institute institution centre center foundation fund bureau laboratory office")
_GENERIC = nouns.BODIES | nouns.ORGANIZATIONS | nouns.words("panel experts inspectors observers")
_MORE_OF_NAME = re.compile(r"\s(?P<of>of|for|on)\s(?:the\s)?[A-Z]")


def _is_arm_of(phrase: NounPhrase, known: Entity, span: Span) -> bool:
    """Whether a noun behind a body's name tells of one of its arms: "the U.N. agency"."""
    behind = span.end < phrase.head.end
    return known.sort == "organization" and behind and phrase.head.lower in _ARMS


def _is_voice_of(phrase: NounPhrase, known: Entity) -> bool:
    """Whether a state's, a body's or an armed group's outlet is told of, and not itself: "Hamas's
    radio station"."""
    head = nouns.singular(phrase.head.lower)
    if known.sort == "outlet" or not phrase.possessed or head not in nouns.OUTLETS - {"network"}:
        return False
    return phrase.head.text.islower() and kind_of(head, phrase) is HopKind.OUTLET


_ARMS = nouns.words("agency body mission committee panel tribunal office fund programme team force")


def _lacks_article(phrase: NounPhrase, known: Entity, span: Span) -> bool:
    """Whether one word is an outlet only with "the" before it: "Bell said", "The Bell said"."""
    bare = known.sort == "outlet" and known.name == f"The {span.quote}"
    return bare and phrase.core[0].lower != "the"


def _only_modifies(phrase: NounPhrase, known: Entity, span: Span) -> bool:
    """An adjective of nationality at the end of a phrase is no state ("the Russian said"), nor
    is a land before a noun for an outlet ("the German tabloid", "the US network")."""
    if known.sort != "state":
        return False
    head = nouns.singular(phrase.head.lower)
    if head in nouns.OUTLETS | _NO_STATES and span.end < phrase.head.start:
        return True
    return known.adjective and (head in _NO_STATES or span.end == phrase.core[-1].end)


_NO_STATES = nouns.ORGANIZATIONS - nouns.BODIES


def listed_name(phrase: NounPhrase) -> Described | None:
    """A body whose name runs on over a comma: "the Bureau of Alcohol, Tobacco, Firearms"."""
    if not phrase.rest or phrase.rest[0].text != ",":
        return None
    start = phrase.core[after_determiners(phrase.core)].start
    for found in bodies.find(phrase.text, start, phrase.rest[-1].end):
        known = entity(phrase.text[found.start : found.end])
        if found.start == start and found.end > phrase.rest[0].end and known is not None:
            called = base(phrase, ENTITY_KINDS[known.sort], known.name)
            return replace(called, named=True, count=None, plural=False, country=known.country)
    return None


def of_body(phrase: NounPhrase) -> Described | None:
    """Who is named or told of behind the name of a body with "of" or its place: "Bank of Osk
    Governor Ann Roe", "Vestan Bureau of Mines inspectors", "Lamp Institute in Osk director Ann
    Roe"; None for the body itself."""
    head = nouns.singular(phrase.head.lower)
    # "Loyalty to Osk bloc member MP Ann Roe"
    cause = phrase.is_surname and "to" in phrase.tail
    known = phrase.head.text[:1].isupper() and (head in _BODIES or cause)
    if not known or not phrase.tail & _BEHIND:
        return None
    tail = tokenize(phrase.text, phrase.head.end, phrase.span.end)
    if not tail or tail[0].lower not in _BEHIND or not tail[1:]:
        return None
    if tail[0].lower == "in" and not tail[1].text[:1].isupper():
        return None
    run = capital_run(tail)
    first = tail.index(run[0]) if run else len(tail)
    before = tail[first - 1] if run and first > 1 else None
    trade = before is not None and before.text.islower() and _is_human(before.lower)
    if run:
        return _named(phrase, run, trade)
    last = tail[-1]
    if not (last.text.islower() and _is_human(last.lower)):
        return None
    plain = nouns.singular(last.lower)
    many = plain != last.lower
    if plain in nouns.SPEAKERS and not many:
        start = phrase.core[after_determiners(phrase.core)].start
        body = base(phrase, kind_of(head, phrase), phrase.text[start : tail[-2].end])
        return replace(body, head=plain, named=True, count=None)
    crowd = many and phrase.count is None and plain not in nouns.OFFICIALS | nouns.OFFICES
    return base(
        phrase,
        HopKind.GROUP if crowd else HopKind.ANONYMOUS,
        phrase.written(),
        head=plain,
        plural=many,
        count=phrase.count or (None if many else 1),
    )


def _named(phrase: NounPhrase, run: Sequence[Token], trade: bool) -> Described | None:
    """The person whose name ends the words for a body, behind a title or a trade."""
    name, titled = without_titles(list(run), trade)
    words = {nouns.singular(token.lower) for token in name}
    size = sum(token.is_word for token in name)
    if not titled or not _TWO <= size <= _LONGEST or words & ORG_WORDS:
        return None
    return base(
        phrase,
        HopKind.PERSON,
        phrase.text[name[0].start : name[-1].end],
        head=name[-1].lower,
        count=1,
        named=True,
        plural=False,
    )


_BODIES = nouns.BODIES | nouns.ORGANIZATIONS
_BEHIND = frozenset({"of", "for", "in", "to"})
"""Words with which a body's name goes on."""
_TWO, _LONGEST = 2, 4
"""Words of the names that stand behind a body's."""


def _is_human(word: str) -> bool:
    return is_title(word) or nouns.is_human(word)
