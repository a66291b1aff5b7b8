"""Names behind the noun for who or what bears them: "the owner, Lamp Maritime"."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading.describing.described import Described, base
from headwater.reading.describing.kinds import ENTITY_KINDS
from headwater.reading.describing.person_names import apposed_person
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.describing.telling_words import kind_told
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given
from headwater.reading.words.kind_words import FOLLOWED
from headwater.reading.words.known import entity
from headwater.reading.words.phrase_words import FIRMS, ORG_WORDS
from headwater.records import HopKind, Span, cut


def apposed_name(phrase: NounPhrase) -> Described | None:
    """ "The ministry's spokesman, John Smith": the person, with the post as further words; a firm
    or a body where the noun is one for it. None without a name behind a comma."""
    if not phrase.rest or phrase.rest[0].text != ",":
        return None
    if _ANOTHERS.match(phrase.text, phrase.span.start, phrase.rest[0].end) is not None:
        return None
    partners = _PARTNERS.match(phrase.text, phrase.rest[0].end, phrase.rest[-1].end)
    if partners is not None:
        both = cut(phrase.text, *partners.span(1))
        called = base(phrase, HopKind.ORGANIZATION, both.quote)
        return replace(called, count=None, named=True, plural=False, span=both)
    head = nouns.singular(phrase.head.lower)
    company = head in _COMPANIES
    firms = head in FOLLOWED or company or head in _BODIES
    if head in FOLLOWED and "at" in phrase.tail:
        # "a manager at Lamp Energy, Ivo Sand"
        firms = False
    if head == "manager" and not phrase.words & _MANAGED:
        # "her campaign manager, Ivo Sand"
        firms = False
    member = _MEMBER.match(phrase.text, phrase.span.start, phrase.core[0].start) is not None
    # one name behind several: "the home's owners, Osk Care"
    owners = phrase.plural and head in FOLLOWED and (phrase.definite or phrase.possessed)
    post = head in nouns.POSTS or head in nouns.TITLES
    apposed = member or owners or ((post or firms) and not phrase.plural)
    name = apposed_person(phrase, firms and not member) if apposed else None
    if name is None:
        return None
    known = entity(name.quote)
    if known is not None and known.sort not in {"state-body", "organization", "group"}:
        return None
    if known is not None:
        # "the UN's humanitarian office, OCHA"
        called = base(phrase, ENTITY_KINDS[known.sort], known.name)
        return replace(called, count=None, named=True, plural=False, span=name)
    owner = (
        not owners
        and head in {"owner", "developer"}
        and " " in name.quote
        and not _firm_words(phrase, name)
    )
    told = kind_told(name.quote)
    if told is not None and not member and (firms or told is HopKind.ORGANIZATION):
        # "the employer, Corvane Systems" is a firm, whoever else employs
        called = base(phrase, told, name.quote)
        return replace(called, count=None, named=True, plural=False, span=name)
    firms = firms and not owner
    given = is_given(name.quote.split()[0].lower()) and not _of_firm(name)
    if not member and firms and (company or not given):
        # an owner or a maker is more often a firm than a person without a known first name
        firm = base(phrase, HopKind.ORGANIZATION, name.quote)
        guess = not company and head not in FIRMS and not _of_firm(name)
        return replace(firm, count=None, named=True, plural=False, span=name, guess=guess)
    if owners:
        return None
    found = base(phrase, HopKind.PERSON, name.quote)
    return replace(found, head=name.quote.split()[-1].lower(), count=1, named=True, span=name)


def _firm_words(phrase: NounPhrase, name: Span) -> bool:
    """Whether a name is a firm's by a word of it, or because it owns a ship."""
    return _of_firm(name) or bool(phrase.words & _SHIPS)


def _of_firm(name: Span) -> bool:
    words = set(name.quote.lower().split())
    single = {nouns.singular(word) for word in words}
    return bool((words | single) & ORG_WORDS) or kind_told(name.quote) is not None


_SHIPS = nouns.words(
    "ship vessel tanker freighter carrier fleet registered cargo aircraft platform"
)
_MANAGED = _SHIPS | {"asset", "fund", "money", "wealth", "crew", "technical", "commercial", "port"}
"""What firms manage."""
_COMPANIES = nouns.words(
    """company firm corporation line airline carrier group bank charity union retailer giant
    carmaker automaker brewer chain club network organisation organization start-up startup"""
)
"""Bodies by trade, which a name in apposition names."""
_BODIES = nouns.BODIES | {"auditor", "office"}
_PARTNERS = re.compile(r"\s((?:[A-Z][\w'\u2019-]+\s){1,3}&(?:\s[A-Z][\w'\u2019-]+){1,3})(?=,|\W*$)")
"""A firm called by who owns it: "the trader, Osk & Lund"."""
_ANOTHERS = re.compile(
    r"(?:[Aa]n?|[Oo]ne|[Aa]nother|[Tt]wo|[Tt]hree|[Ss]everal|[Ss]ome)\s(?:[a-z][\w-]*\s){1,4}of\s"
    r"[^,;\n]{2,60}?['\u2019]s?\s(?:former\s|late\s)?"
    r"(?:owner|founder|chairman|chairwoman|director|chief|boss|president|leader|manager|editor|husband"
    r"|wife|widow|brother|sister|son|daughter|father|mother|minister|mayor|governor|lawyer),"
)
"""What tells of a name behind a comma that it is another's: "a partner of the yard's owner, Jan
Osk"."""
_MEMBER = re.compile(r"(?:[Aa]n?|[Oo]ne)\s(?:\w+\s)?member\sof\s")
