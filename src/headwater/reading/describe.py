"""What the words for a source say: of what kind it is, how it is called, how many are meant."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading import nouns
from headwater.reading.authored import DATA, PARTS, PLACES, WRITTEN, as_author, author_span
from headwater.reading.called import called, name_first, without_reflexive
from headwater.reading.described import Described, base
from headwater.reading.described_bodies import by_what_it_is
from headwater.reading.described_outlets import CAUSES, OF, named_by_noun, paper, short_outlet
from headwater.reading.given import is_given
from headwater.reading.kinds import ENTITY_KINDS, kind_of
from headwater.reading.known import Entity, entity, entity_in
from headwater.reading.parsing import parse_phrase
from headwater.reading.phrase import NounPhrase
from headwater.reading.phrase_words import ORG_WORDS, SUFFIXES
from headwater.reading.spoken_for import is_voice, spoken_for, voice_of
from headwater.records import HopKind, Span, cut


def describe(text: str, source: Span) -> Described:
    """The one source that the words of `source` name; for several see `split_sources`.

    Words that name nothing known are a group in the plural and an organization otherwise.
    """
    lead = _ONE_OF.match(text, source.start, source.end)
    if lead is None and (member := _members(text, source)) is not None:
        return member
    if lead is not None:
        # "one of them, a dentist from Bari": the one who is described
        return describe(text, cut(text, lead.end(), source.end))
    source = name_first(text, source) or without_reflexive(text, source)
    phrase = parse_phrase(text, source.start, source.end)
    if not phrase.core:
        return Described(source, HopKind.UNSTATED, source.quote, source.quote.lower())
    return _by_name(source, _of_phrase(phrase))


def _by_name(source: Span, one: Described) -> Described:
    """A description under the name that it gives: "the cousin, Dennis"."""
    found = called(source, one)
    if found is None:
        return one
    name, kind = found
    head = name.rsplit(maxsplit=1)[-1].lower() if kind is HopKind.PERSON else one.head
    return replace(one, name=name, kind=kind, named=True, head=head)


def _of_phrase(phrase: NounPhrase) -> Described:
    """What a noun phrase says of the source."""
    return _counted_right(
        _pronoun(phrase)
        or _site(phrase)
        or paper(phrase)
        or named_by_noun(phrase)
        or _person(phrase)
        or short_outlet(phrase)
        or _entity(phrase)
        or _titled_entity(phrase)
        or by_what_it_is(phrase)
        or _described(phrase)
    )


_ONE_OF = re.compile(
    r"(?:one|another|the\sother|(?:a|the)\s(?:second|third|fourth|fifth))"
    r"(?:(?:\sof\s(?:them|those|these|whom))?,\s(?=\w)(?!\d|in\s|who\s|which\s|at\s)"
    r"|(?:\sof\s[^,]{3,40}),\s(?=an?\s|the\s|(?-i:[A-Z]\w+\s[A-Z])))",
    re.IGNORECASE,
)
_OF_WHOM = re.compile(r"\w+\sof\s(?:whom|which)", re.IGNORECASE)


_COUNTLESS = frozenset(
    {HopKind.OUTLET, HopKind.ORGANIZATION, HopKind.DOCUMENT, HopKind.UNSTATED, HopKind.STATE_BODY}
)


def _counted_right(one: Described) -> Described:
    """The article of "a report" or "a CNN report" counts nobody."""
    counts = one.head in nouns.SPEAKERS or one.kind not in _COUNTLESS or (one.count or 1) > 1
    year = one.kind is HopKind.DOCUMENT and (one.count or 0) in range(1900, 2100)
    return one if counts and not year else replace(one, count=None)


def _pronoun(phrase: NounPhrase) -> Described | None:
    if _OF_WHOM.fullmatch(phrase.span.quote):
        one = phrase.span.quote[:3].lower() == "one"
        found = base(phrase, HopKind.ANONYMOUS if one else HopKind.GROUP, phrase.written())
        return replace(found, count=1 if one else None)
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
        head=name[-1].lower if name[-1].lower.rstrip(".") not in SUFFIXES else name[-2].lower,
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
    head = nouns.singular(phrase.head.lower)
    company = head in _COMPANIES
    firms = head in _FIRMS or company or head in nouns.BODIES | {"auditor", "office"}
    member = _MEMBER.match(phrase.text, phrase.span.start, phrase.core[0].start) is not None
    apposed = member or ((head in nouns.POSTS or firms) and not phrase.plural)
    name = phrase.named_person(firms and not member) if apposed else None
    known = entity(name.quote) if name is not None else None
    if name is None or known is not None:
        if (
            name is None
            or known is None
            or known.sort not in {"state-body", "organization", "group"}
        ):
            return None
        # "the UN's humanitarian office, OCHA"
        called = base(phrase, ENTITY_KINDS[known.sort], known.name)
        return replace(called, count=None, named=True, plural=False, span=name)
    owner = head in {"owner", "developer"} and " " in name.quote and not _firm_words(phrase, name)
    firms = firms and not owner
    given = is_given(name.quote.split()[0].lower()) and not _of_firm(name)
    if not member and firms and (company or not given):
        # an owner or a maker is more often a firm than a person without a known first name
        firm = base(phrase, HopKind.ORGANIZATION, name.quote)
        return replace(firm, count=None, named=True, plural=False, span=name)
    found = base(phrase, HopKind.PERSON, name.quote)
    return replace(found, head=name.quote.split()[-1].lower(), count=1, named=True, span=name)


def _firm_words(phrase: NounPhrase, name: Span) -> bool:
    """Whether a name is a firm's by a word of it, or because it owns a ship."""
    return _of_firm(name) or bool(phrase.words & _SHIPS)


def _of_firm(name: Span) -> bool:
    words = set(name.quote.lower().split())
    return bool((words | {nouns.singular(word) for word in words}) & ORG_WORDS)


_SHIPS = nouns.words(
    "ship vessel tanker freighter carrier fleet registered cargo aircraft platform"
)
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
    return _authored(phrase) if head in nouns.DOCUMENTS | WRITTEN | DATA else None


_WITNESSES = frozenset({"witness", "crew", "team", "eyewitness", "unit", "desk"})
"""Who stands for an outlet where its name stands right before: "a Reuters witness"."""
_OWN_PIECE = re.compile(
    r"\b(?:version\s+of\s+this|this)\s+(?:story|article|report|piece|newspaper|website)\b",
    re.IGNORECASE,
)


def _members(text: str, source: Span) -> Described | None:
    """ "A member of the council", who is not the council; None for anybody else."""
    match = _MEMBERS.match(text, source.start, source.end)
    if match is None:
        return None
    phrase = parse_phrase(text, source.start, source.end)
    if not phrase.core or _appositive(phrase) is not None or _person(phrase) is not None:
        return None
    several = match["s"] is not None
    found = base(phrase, HopKind.GROUP if several else HopKind.ANONYMOUS, phrase.written())
    count = found.count if several else 1
    return replace(found, head="member", plural=several, count=count, partitive=False)


_MEMBERS = re.compile(r"(?:[Aa]n?\s|[Oo]ne\s)?(?:[a-z-]+\s){0,2}?[Mm]ember(?P<s>s)?\sof\s")


def _site(phrase: NounPhrase) -> Described | None:
    """Whoever speaks on a site of his own: "the union's website"."""
    if phrase.head.lower not in PLACES or not phrase.possessed:
        return None
    found = _authored(phrase)
    return None if found is None or found.kind is HopKind.OUTLET else found


def _authored(phrase: NounPhrase) -> Described | None:
    """The author of a document, where the phrase names one: the two are one hop."""
    author = author_span(phrase)
    return None if author is None else as_author(phrase, describe(phrase.text, author))


def _entity(phrase: NounPhrase) -> Described | None:
    """A body, state, armed group or outlet of the knowledge tables."""
    for span in phrase.candidates():
        known = entity(span.quote)
        if known is not None and _lacks_article(phrase, known, span):
            continue
        if known is not None and known.sort == "outlet" and OF.match(phrase.text, span.end):
            # "the State of Qatar"
            continue
        if known is not None and known.sort == "outlet" and _opens_with_people(phrase):
            continue
        if known is not None and not _only_modifies(phrase, known, span):
            found = base(phrase, ENTITY_KINDS[known.sort], known.name)
            people = known.people and not phrase.definite
            wider = _with_place(phrase, known, span)
            if wider is not None:
                return replace(found, name=wider, named=True, count=None, plural=False)
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


def _with_place(phrase: NounPhrase, known: Entity, span: Span) -> str | None:
    """The name with the place that tells a mission or a ministry from its likes: "Iran's embassy
    in London"; None where none follows or the table knows more."""
    if known.sort != "state-body" or not set(span.quote.lower().split()) & _MANY_OF_A_KIND:
        return None
    match = _PLACE.match(phrase.text, span.end, phrase.span.end)
    return None if match is None else " ".join((span.quote + match.group()).split())


_MANY_OF_A_KIND = frozenset({"embassy", "mission", "consulate", "ministry"})
_PLACE = re.compile(
    r"\s(?:in|to)\s(?:the\s)?[A-Z][\w-]*(?:\s(?:(?:of|and)\s(?:the\s)?)?[A-Z][\w-]*){0,4}"
)


def _opens_with_people(phrase: NounPhrase) -> bool:
    """Whether a noun for people only has the capital of the sentence: "People familiar with"."""
    return phrase.bare and bool(phrase.tail) and phrase.head.lower in nouns.PLURAL_ONLY


def _lacks_article(phrase: NounPhrase, known: Entity, span: Span) -> bool:
    """Whether one word is an outlet only with "the" before it: "Bell said", "The Bell said"."""
    bare = known.sort == "outlet" and known.name == f"The {span.quote}"
    return bare and phrase.core[0].lower != "the"


def _only_modifies(phrase: NounPhrase, known: Entity, span: Span) -> bool:
    """An adjective of nationality at the end of a phrase is no state ("the Russian said"), nor
    is one before a noun for an outlet ("the German tabloid")."""
    if known.sort != "state" or not known.adjective:
        return False
    outlet = nouns.singular(phrase.head.lower) in nouns.OUTLETS | nouns.ORGANIZATIONS - nouns.BODIES
    return outlet or span.end == phrase.core[-1].end


def _described(phrase: NounPhrase) -> Described:
    """A source described by a noun: official, resident, ministry, memo, paper."""
    head = nouns.singular(phrase.head.lower)
    found = base(phrase, HopKind.ORGANIZATION, phrase.written())
    if phrase.is_surname and not (phrase.plural and nouns.looks_human(head)):
        # of single names that no table knows, news quotes far more people than bodies
        one = replace(found, named=True, plural=False, head=phrase.head.lower)
        return replace(one, kind=HopKind.PERSON, count=1)
    if _is_native(phrase) or (len(phrase.head.text) == 1 and phrase.words & nouns.PEOPLE):
        # "the Dane", "Witness B"
        return replace(found, kind=HopKind.ANONYMOUS, count=1)
    if phrase.head.lower.endswith(("year-old", "year-olds")):
        return replace(found, kind=HopKind.ANONYMOUS, count=found.count or 1)
    if is_voice(phrase):
        return _voice(phrase, found)
    if phrase.core[0].lower in PARTS and phrase.rest == () and len(phrase.core) == _TWO:
        # "page six"
        return replace(found, kind=HopKind.DOCUMENT, head=phrase.core[0].lower, count=None)
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
    if proper is not None and set(proper.quote.lower().split()) & _MANY_OF_A_KIND:
        place = _PLACE.match(phrase.text, proper.end, phrase.span.end)
        proper = proper if place is None else cut(phrase.text, proper.start, place.end())
    if proper is not None and kind is HopKind.STATE_BODY:
        proper = phrase.with_owner(proper)
    name = found.name if proper is None else " ".join(proper.quote.split())
    count = _counted(found, kind, phrase) if proper is None else None
    return replace(found, kind=kind, count=count, name=name, named=proper is not None)


def _voice(phrase: NounPhrase, found: Described) -> Described:
    """A spokesman without a name: whom he speaks for, be it a person, a family or a crowd."""
    kind, body = spoken_for(phrase)
    if body is not None and not found.plural:
        return replace(found, kind=kind, name=body, count=None, named=body[:1].isupper())
    alone = replace(found, kind=kind, count=found.count or 1)
    who = voice_of(phrase)
    if who is None or found.plural:
        return alone
    by = describe(phrase.text, who)
    person = by.kind is HopKind.PERSON and (by.named or by.definite)
    crowd = by.kind is HopKind.GROUP and (by.plural or by.head in nouns.CROWDS | {"family"})
    if by.head == "family":
        by, crowd = replace(by, kind=HopKind.GROUP), True
    nation = person and (known := entity(by.name or "")) is not None and known.adjective
    if not (person or crowd) or by.pronoun is not None or nation:
        return alone
    return replace(by, span=found.span, head=found.head, words=found.words, definite=False)


_NAMED_KINDS = frozenset({HopKind.OUTLET, HopKind.ORGANIZATION, HopKind.STATE_BODY})


def _is_native(phrase: NounPhrase) -> bool:
    """Whether an article and a nationality are all: "the Dane", "the Iranian"."""
    if len(phrase.core) != _TWO or not (phrase.definite or phrase.count == 1):
        return False
    known = entity(phrase.head.text)
    return known is not None and known.sort == "state" and known.adjective and not phrase.plural


_TWO = 2


def _counted(found: Described, kind: HopKind, phrase: NounPhrase) -> int | None:
    if found.count is not None or found.plural:
        return found.count
    counts = kind in {HopKind.ANONYMOUS, HopKind.PERSON}
    return 1 if counts and not phrase.mass else None
