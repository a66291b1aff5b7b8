"""What the words for a source say: of what kind it is, how it is called, how many are meant."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading import nouns
from headwater.reading.described import Described, base
from headwater.reading.described_outlets import CAUSES, named_by_noun, paper, short_outlet
from headwater.reading.given import is_given
from headwater.reading.kinds import ENTITY_KINDS, kind_of, kind_spoken_for
from headwater.reading.known import Entity, entity, entity_in
from headwater.reading.parsing import parse_phrase
from headwater.reading.phrase import NounPhrase
from headwater.records import HopKind, Span, cut


def describe(text: str, source: Span) -> Described:
    """The one source that the words of `source` name; for several see `split_sources`.

    Words that name nothing known are a group in the plural and an organization otherwise.
    """
    phrase = parse_phrase(text, source.start, source.end)
    if not phrase.core:
        return Described(source, HopKind.UNSTATED, source.quote, source.quote.lower())
    return _counted_right(
        _pronoun(phrase)
        or paper(phrase)
        or named_by_noun(phrase)
        or _person(phrase)
        or short_outlet(phrase)
        or _entity(phrase)
        or _titled_entity(phrase)
        or _described(phrase)
    )


_COUNTLESS = frozenset(
    {HopKind.OUTLET, HopKind.ORGANIZATION, HopKind.DOCUMENT, HopKind.UNSTATED, HopKind.STATE_BODY}
)


def _counted_right(one: Described) -> Described:
    """The article of "a report" or "a CNN report" counts nobody."""
    counts = one.head in nouns.SPEAKERS or one.kind not in _COUNTLESS or (one.count or 1) > 1
    year = one.kind is HopKind.DOCUMENT and (one.count or 0) in range(1900, 2100)
    return one if counts and not year else replace(one, count=None)


def _pronoun(phrase: NounPhrase) -> Described | None:
    word = phrase.core[0].lower
    if len(phrase.core) > 1 or word not in nouns.PRONOUNS:
        return None
    form = nouns.PRONOUNS[word]
    gender = form if form in "mf" else None
    found = base(phrase, HopKind.GROUP if form == "p" else HopKind.PERSON, phrase.core[0].text)
    kind = HopKind.ORGANIZATION if form == "n" or word in {"which", "that"} else found.kind
    return replace(found, kind=kind, pronoun=form, gender=gender, plural=form == "p")


def _person(phrase: NounPhrase) -> Described | None:
    """A person by name: a title or a trade and a name, or two to five words that are no body."""
    name = phrase.person_name()
    if name is None:
        return _appositive(phrase)
    if phrase.core[0].lower == "our" and phrase.words & nouns.REPORTERS:
        # "our correspondent Priya Nair" speaks for the outlet
        return replace(base(phrase, HopKind.OUTLET, None), own=True, reporter=True, count=None)
    start, end = name[0].start, name[-1].end
    if entity(phrase.text[start:end]) is not None:
        return None
    if _of_outlet(phrase):
        # "The Guardian's Sarah Vine" speaks for the outlet
        outlet = entity_in(phrase.text, phrase.span.start, start, "outlet")
        if outlet is not None:
            found = base(phrase, HopKind.OUTLET, outlet.name)
            return replace(found, named=True, reporter=True, plural=False, count=None)
    found = base(phrase, HopKind.PERSON, phrase.text[start:end])
    return replace(
        found,
        head=name[-1].lower if name[-1].lower.rstrip(".") not in _SUFFIXES else name[-2].lower,
        count=1,
        named=True,
        plural=False,
    )


def _of_outlet(phrase: NounPhrase) -> bool:
    """Whether a name stands right after a possessive: no post comes between."""
    name = phrase.person_name() or ()
    before = [token for token in phrase.core if name and token.end <= name[0].start]
    return bool(before) and before[-1].lower in {"'s", "\u2019s", "'"}


def _appositive(phrase: NounPhrase) -> Described | None:
    """ "The ministry's spokesman, John Smith": the person, with the post as further words."""
    human = nouns.OFFICES | nouns.OFFICIALS | nouns.PEOPLE | nouns.SPEAKERS | nouns.REPORTERS
    head = nouns.singular(phrase.head.lower)
    company = head in _COMPANIES
    firms = head in _FIRMS or company
    member = _MEMBER.match(phrase.text, phrase.span.start, phrase.core[0].start) is not None
    apposed = member or ((head in human or firms) and not phrase.plural)
    name = phrase.named_person(firms and not member) if apposed else None
    if name is None or entity(name.quote) is not None:
        return None
    if not member and firms and (company or not is_given(name.quote.split()[0].lower())):
        # an owner or a maker is more often a firm than a person without a known first name
        firm = base(phrase, HopKind.ORGANIZATION, name.quote)
        return replace(firm, count=None, named=True, plural=False, span=name)
    found = base(phrase, HopKind.PERSON, name.quote)
    return replace(found, head=name.quote.split()[-1].lower(), count=1, named=True, span=name)


_FIRMS = nouns.words(
    """owner operator insurer maker manager buyer seller supplier builder charterer contractor
    client investor lender developer manufacturer producer dealer broker customer subcontractor"""
)
"""Trades that firms follow."""
_COMPANIES = nouns.words(
    """company firm corporation line airline carrier group bank charity union retailer giant
    carmaker automaker brewer chain club network organisation organization start-up startup"""
)
"""Bodies by trade, which a name in apposition names."""
_MEMBER = re.compile(r"(?:[Aa]n?|[Oo]ne)\s(?:\w+\s)?member\sof\s")


_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})


def _titled_entity(phrase: NounPhrase) -> Described | None:
    """An outlet through its report, reporter or paper; a body through its statement."""
    text, head = phrase.text, nouns.singular(phrase.head.lower)
    piece, reporter = head in nouns.NEWS_PIECES, head in nouns.REPORTERS
    self_spoken = phrase.core[0].lower in {"our", "this"}
    piece_of_own = _OWN_PIECE.search(phrase.span.quote) is not None
    if piece_of_own or (head in nouns.OUTLETS | nouns.REPORTERS and self_spoken):
        found = base(phrase, HopKind.OUTLET, None)
        return replace(found, own=True, reporter=reporter)
    witness = head in _WITNESSES
    if piece or reporter or witness:
        stop = phrase.head.end if witness else phrase.span.end
        outlet = entity_in(text, phrase.span.start, stop, "outlet")
        if outlet is not None:
            found = base(phrase, HopKind.OUTLET, outlet.name)
            stands = reporter or witness
            return replace(found, named=True, reporter=stands, country=outlet.country)
    if head in nouns.DOCUMENTS:
        return _authored(phrase)
    return None


_WITNESSES = frozenset({"witness", "crew", "team", "eyewitness", "unit", "desk"})
"""Who stands for an outlet where its name stands right before: "a Reuters witness"."""
_OWN_PIECE = re.compile(
    r"\b(?:version\s+of\s+this|this)\s+(?:story|article|report|piece|newspaper|website)\b",
    re.IGNORECASE,
)


_AUTHORED = nouns.words(
    """
    statement communique communiqué report study survey poll memo memorandum letter
    analysis assessment review tweet post readout release announcement investigation
    article paper email briefing declaration announcement audit advisory bulletin book
    memoir editorial column op-ed testimony
    """
)
"""Documents that speak for who made them ("a ministry statement"); a "court document" does not."""


def _authored(phrase: NounPhrase) -> Described | None:
    """The author of a document, where the phrase names one: the two are one hop."""
    if nouns.singular(phrase.head.lower) not in _AUTHORED or phrase.head.text[:1].isupper():
        return None
    author = phrase.author()
    if author is None:
        return None
    by = describe(phrase.text, author)
    vague = by.kind in {HopKind.UNSTATED, HopKind.DOCUMENT} or by.pronoun is not None
    if by.head == "court" and not by.named:
        # "court papers" are the parties'
        return None
    heads = nouns.BODIES | nouns.ORGANIZATIONS
    if nouns.singular(phrase.head.lower) in nouns.STATEMENTS:
        heads |= nouns.OFFICIALS | nouns.OFFICES | nouns.PEOPLE
    if vague or not (by.named or nouns.singular(by.head) in heads):
        return None
    head = cut(phrase.text, phrase.head.start, phrase.head.end)
    return replace(by, span=phrase.span, document=head)


def _entity(phrase: NounPhrase) -> Described | None:
    """A body, state, armed group or outlet of the knowledge tables."""
    for span in phrase.candidates():
        known = entity(span.quote)
        if known is not None and _lacks_article(phrase, known, span):
            continue
        if known is not None and not _only_modifies(phrase, known, span):
            found = base(phrase, ENTITY_KINDS[known.sort], known.name)
            people = known.people and not phrase.definite
            crowd = known.people or found.plural
            return replace(
                found,
                kind=HopKind.GROUP if people else found.kind,
                name=span.quote if known.people else known.name,
                named=True,
                count=None,
                plural=crowd if people else False,
                country=known.country,
            )
    return None


def _lacks_article(phrase: NounPhrase, known: Entity, span: Span) -> bool:
    """Whether one word is an outlet only with "the" before it: "Bell said", "The Bell said"."""
    bare = known.sort == "outlet" and known.name == f"The {span.quote}"
    return bare and phrase.core[0].lower != "the"


def _only_modifies(phrase: NounPhrase, known: Entity, span: Span) -> bool:
    """An adjective of nationality at the end of a phrase is no state ("the Russian said"), nor
    is one before a noun for an outlet ("the German tabloid")."""
    if known.sort != "state" or not known.adjective:
        return False
    outlet = nouns.singular(phrase.head.lower) in nouns.OUTLETS
    return outlet or span.end == phrase.core[-1].end


def _described(phrase: NounPhrase) -> Described:
    """A source described by a noun: official, resident, ministry, memo, paper."""
    head = nouns.singular(phrase.head.lower)
    found = base(phrase, HopKind.ORGANIZATION, phrase.written())
    if phrase.is_surname and not (phrase.plural and nouns.looks_human(head)):
        # of single names that no table knows, news quotes far more people than bodies
        one = replace(found, named=True, plural=False, head=phrase.head.lower)
        return replace(one, kind=HopKind.PERSON, count=1)
    if phrase.head.lower.endswith(("year-old", "year-olds")):
        return replace(found, kind=HopKind.ANONYMOUS, count=found.count or 1)
    if head in nouns.SPEAKERS:
        return replace(found, kind=kind_spoken_for(phrase), count=found.count or 1)
    if head in {"percent", "cent"}:
        return replace(found, kind=HopKind.GROUP, count=None, plural=True)
    if phrase.indefinite:
        return replace(found, kind=HopKind.GROUP, plural=True)
    cause = head == "network" and phrase.words & CAUSES
    kind = HopKind.ORGANIZATION if phrase.is_league or cause else kind_of(head, phrase)
    if (
        head == "office"
        and phrase.possessed
        and any(t.text[:1].isupper() for t in phrase.core[:-1])
    ):
        return replace(found, kind=HopKind.STATE_BODY, count=None, named=True)
    proper = (
        phrase.proper_name() if kind in _NAMED_KINDS and phrase.head.text[0].isupper() else None
    )
    name = found.name if proper is None else " ".join(proper.quote.split())
    count = _counted(found, kind, phrase) if proper is None else None
    return replace(found, kind=kind, count=count, name=name, named=proper is not None)


_NAMED_KINDS = frozenset({HopKind.OUTLET, HopKind.ORGANIZATION, HopKind.STATE_BODY})


def _counted(found: Described, kind: HopKind, phrase: NounPhrase) -> int | None:
    if found.count is not None or found.plural:
        return found.count
    counts = kind in {HopKind.ANONYMOUS, HopKind.PERSON}
    return 1 if counts and not phrase.mass else None
