"""What the words for a source say: of what kind it is, how it is called, how many are meant."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from headwater.reading.describing.acronyms import spelled_out
from headwater.reading.describing.authored import (
    DATA,
    PARTS,
    PLACES,
    SHOWN,
    WRITTEN,
    as_author,
    author_span,
)
from headwater.reading.describing.called import called, name_first, without_reflexive
from headwater.reading.describing.described import Described, base
from headwater.reading.describing.described_bodies import (
    as_panel,
    behind_its_noun,
    by_telling_word,
    by_what_it_is,
    some_state,
    with_place,
)
from headwater.reading.describing.described_entities import known_entity, listed_name, of_body
from headwater.reading.describing.described_outlets import (
    CAUSES,
    in_brackets,
    named_by_noun,
    paper,
    short_outlet,
)
from headwater.reading.describing.described_persons import members, person, pronoun
from headwater.reading.describing.kinds import NAMED_KINDS, kind_of, known_kind, unknown_kind
from headwater.reading.describing.letters import in_letters
from headwater.reading.describing.parsing import parse_phrase
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.describing.released import in_clause
from headwater.reading.describing.spoken_for import is_voice, spoken_for, voice_of
from headwater.reading.words import nouns
from headwater.reading.words.given import is_usual
from headwater.reading.words.kind_words import DEPARTMENTS, POLICE, TOWNS
from headwater.reading.words.known import entity, entity_in
from headwater.records import PEOPLE_KINDS, HopKind, Span, cut


@lru_cache(maxsize=1024)
def describe(text: str, source: Span) -> Described:
    """The one source that the words of `source` name; for several see `split_sources`.

    Words that name nothing known are a group in the plural and an organization otherwise.
    """
    if source.quote.isalpha():
        # one word is no part of anything, and nobody stands beside it
        return spelled_out(text, _of_words(text, source), _as_written)
    lead = _ONE_OF.match(text, source.start, source.end)
    if lead is None and (member := members(text, source)) is not None:
        return member
    if lead is not None:
        # "one of them, a dentist from Bari": the one who is described
        found = describe(text, cut(text, lead.end(), source.end))
        if lead["author"] and not found.named and found.kind is HopKind.ORGANIZATION:
            return replace(found, kind=HopKind.ANONYMOUS, count=1)
        return found
    told_as = _TOLD_AS.match(text, source.start, source.end)
    if told_as is not None:
        # "a woman presented as the landlady of the inn"
        return describe(text, cut(text, told_as.end(), source.end))
    copied = _COPY.match(text, source.start, source.end)
    if copied is not None and (whole := _whole_of(text, source, copied)) is not None:
        return whole
    return as_panel(spelled_out(text, _as_written(text, source), _as_written))


def _whole_of(text: str, source: Span, copied: re.Match[str]) -> Described | None:
    """The document of which a source is a copy or a part, under its own name: "excerpts from the
    diary", "page 40 of the report"; None of what is none."""
    found = describe(text, cut(text, copied.end(), source.end))
    if found.document is not None:
        # "excerpts of the speech released by the palace": it has released another's words
        return None if _HANDED.search(source.quote) else replace(found, span=source)
    if found.kind is not HopKind.DOCUMENT:
        return None
    return found if copied["part"] is None else replace(found, name=source.quote)


_HANDED = re.compile(
    r"\b(?:released|published|posted|issued|shared|provided|distributed|circulated)\sby\b"
)
_COPY = re.compile(
    r"(?:(?:an?|the|one|two|several|its|his|her)\s)?(?:[a-z-]+\s){0,2}?"
    r"(?:(?:cop(?:y|ies)|excerpts?|extracts?)\s(?:of|from)"
    r"|(?P<part>page|chapter|section|paragraph|annex|appendix|footnote|preface|foreword)"
    r"(?:\s\w+)?\s(?:of|to|in))\s(?=(?:the|an?|his|her|its|their|[A-Z])\b)",
    re.IGNORECASE,
)


def _as_written(text: str, source: Span) -> Described:
    """What the words say by themselves; an acronym stands as it is."""
    source = name_first(text, source) or without_reflexive(text, source)
    clause = in_clause(text, source.start, source.end)
    if clause is not None:
        what, by = clause
        phrase = parse_phrase(text, what.start, what.end)
        maker = describe(text, by) if by is not None else None
        if maker is not None and maker.pronoun is not None:
            noun = cut(text, phrase.head.start, phrase.head.end)
            return replace(maker, span=source, document=noun)
        return (as_author(phrase, maker) if maker is not None else None) or _of_phrase(phrase)
    return _by_name(source, _of_words(text, source))


def _of_words(text: str, source: Span) -> Described:
    """What the words say as one noun phrase."""
    phrase = parse_phrase(text, source.start, source.end)
    if not phrase.core:
        return Described(source, HopKind.UNSTATED, source.quote, source.quote.lower())
    return _of_phrase(phrase)


def _by_name(source: Span, one: Described) -> Described:
    """A description under the name that it gives: "the cousin, Dennis"."""
    found = called(source, one)
    if found is None:
        return one
    name, kind = found
    head = name.rsplit(maxsplit=1)[-1].lower() if kind is HopKind.PERSON else one.head
    count = 1 if kind is HopKind.PERSON else one.count
    guess = one.guess and kind is one.kind
    return replace(one, name=name, kind=kind, named=True, head=head, count=count, guess=guess)


def _of_phrase(phrase: NounPhrase) -> Described:
    """What a noun phrase says of the source."""
    if phrase.is_plain:
        # the rules for names have nothing to look at
        plain = pronoun(phrase) or _site(phrase) or _titled_entity(phrase)
        return _counted_right(plain or _described(phrase))
    return _counted_right(
        pronoun(phrase)
        or in_letters(phrase)
        or some_state(phrase)
        or listed_name(phrase)
        or in_brackets(phrase)
        or _site(phrase)
        or paper(phrase)
        or named_by_noun(phrase)
        or by_telling_word(phrase)
        or behind_its_noun(phrase)
        or person(phrase)
        or of_body(phrase)
        or short_outlet(phrase)
        or known_entity(phrase)
        or _titled_entity(phrase)
        or by_what_it_is(phrase)
        or _described(phrase)
    )


_ONE_OF = re.compile(
    r"(?:(?:only\s)?one|another|the\sother|(?:a|the)\s(?:second|third|fourth|fifth)"
    r"|(?P<author>(?:the|its|his|her|their|our|(?-i:[A-Z][\w ]{1,30})['\u2019]s)\s(?:own\s)?"
    r"(?:(?:authors?|writers?)(?=,)|(?:source|informant|interlocutor|intermediary|middleman|go-between"
    r"|witness|informer|tipster|seller|buyer)(?=,\san?\s)))|(?:his|her|their|my)\semployer(?=,\san?\s))"
    r"(?:(?:\sof\s(?:them|those|these|whom))?,\s(?=\w)(?!\d|in\s|who\s|which\s|at\s|now\s|then\s|once\s"
    r"|(?:him|her|it)self\s|also\s|still\s|(?-i:[a-z]+(?:ing|ed))\s)"
    r"|(?:\sof\s[^,]{3,40}),\s(?=an?\s|the\s|(?-i:[A-Z]\w+\s[A-Z]))"
    r"|\s[a-z-]+,\s(?=an?\s))",
    re.IGNORECASE,
)
_TOLD_AS = re.compile(
    r"(?:an?|the|one|another)\s[^,.;]{3,60}?,?\s(?:described|presented|portrayed|introduced|identified)"
    r"\s(?:only\s)?as\s(?=(?:an?|the|one)\s[a-z])",
    re.IGNORECASE,
)
"""The words before what somebody is said to be."""
_COUNTLESS = frozenset(HopKind) - PEOPLE_KINDS


def _counted_right(one: Described) -> Described:
    """The article of "a report" or "a CNN report" counts nobody."""
    if one.count is None:
        return one
    counts = one.head in nouns.SPEAKERS or one.kind not in _COUNTLESS or one.count > 1
    year = one.kind is HopKind.DOCUMENT and one.count in range(1900, 2100)
    return one if counts and not year else replace(one, count=None)


def _titled_entity(phrase: NounPhrase) -> Described | None:
    """An outlet through its report, reporter, paper or partner; a body through its statement."""
    text, head = phrase.text, nouns.singular(phrase.head.lower)
    reporter, partner = head in nouns.REPORTERS, head == "partner" and "news" in phrase.words
    piece = partner or head in nouns.NEWS_PIECES
    self_spoken = phrase.core[0].lower in {"our", "this"}
    # "a reader of this newspaper" is not the newspaper
    human = head in _HUMAN or nouns.looks_human(head)
    own_words = _OWN_PIECE.search(phrase.span.quote) is not None
    piece_of_own = own_words and (reporter or not human)
    if piece_of_own or (head in _OF_OUTLETS and self_spoken):
        return base(phrase, HopKind.OUTLET, None, own=True, reporter=reporter)
    witness = head in _WITNESSES
    if piece or reporter or witness:
        stop = phrase.head.end if witness else phrase.span.end
        outlet = entity_in(text, phrase.span.start, stop, "outlet")
        if outlet is not None:
            found = base(phrase, HopKind.OUTLET, outlet.name)
            stands = reporter or witness
            return replace(found, named=True, reporter=stands, country=outlet.country)
    return _authored(phrase) if head in _PAPERS else None


_HUMAN = nouns.PEOPLE | nouns.OFFICIALS | nouns.CROWDS
_OF_OUTLETS = nouns.OUTLETS | nouns.REPORTERS
_PAPERS = nouns.DOCUMENTS | WRITTEN | DATA | SHOWN
_WITNESSES = frozenset({"witness", "crew", "team", "eyewitness", "unit", "desk"})
"""Who stands for an outlet where its name stands right before: "a Reuters witness"."""
_OWN_PIECE = re.compile(
    r"\b(?:version\s+of\s+this|this)\s+(?:story|article|report|piece|newspaper|website)\b",
    re.IGNORECASE,
)


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


def _described(phrase: NounPhrase) -> Described:
    """A source described by a noun: official, resident, ministry, memo, paper."""
    if (known := _by_form(phrase)) is not None:
        return known
    head = nouns.singular(phrase.head.lower)
    letters = _in_letters(phrase)
    if letters is not None:
        return base(phrase, kind_of(head, phrase), letters, named=True, count=None)
    cause = phrase.is_league or (head == "network" and phrase.words & CAUSES)
    known_as = HopKind.ORGANIZATION if cause else known_kind(head, phrase)
    kind, guess = known_as or unknown_kind(head, phrase), known_as is None
    if (
        head == "office"
        and phrase.possessed
        and any(t.text[:1].isupper() for t in phrase.core[:-1])
    ):
        office = kind if kind is HopKind.ORGANIZATION else HopKind.STATE_BODY
        return base(phrase, office, phrase.written(), count=None, named=True)
    proper = phrase.proper_name() if kind in NAMED_KINDS and phrase.head.text[0].isupper() else None
    if proper is None:
        name = phrase.written() if kind is not HopKind.ANONYMOUS else phrase.with_seat()
        return base(phrase, kind, name, count=_counted(kind, phrase), guess=guess)
    if kind is HopKind.STATE_BODY:
        proper = phrase.with_owner(with_place(phrase, proper))
    return base(phrase, kind, " ".join(proper.quote.split()), count=None, named=True, guess=guess)


def _in_letters(phrase: NounPhrase) -> str | None:
    """The letters that name a body before the noun for it: "the RMT union", "the ECHO group"."""
    noun = phrase.head.text
    if len(phrase.core) != _THREE or not phrase.definite or noun not in nouns.ORGANIZATIONS:
        return None
    word = phrase.core[1].text
    plain = word.isupper() and word.isalpha() and 2 < len(word) < _LETTERS
    return word if plain and entity(word) is None and word not in _NO_NAMES else None


_TWO, _THREE, _LETTERS = 2, 3, 7
_NO_NAMES = frozenset({"LGBT", "LGBTQ", "AIDS", "HIV", "DNA", "IVF", "MBA", "GOP", "BJP", "NGO"})


def _by_form(phrase: NounPhrase) -> Described | None:
    """A source whose kind the form of its words tells: "Parsons", "the Dane", "the 24-year-old",
    "a spokesman", "page six", "30 percent", "some"; else None."""
    head = nouns.singular(phrase.head.lower)
    alone = phrase.span.quote
    if alone.lower() in _DEPARTMENTS and (alone.isupper() or (alone.istitle() and len(alone) > 2)):
        return base(phrase, HopKind.ORGANIZATION, alone, named=True, plural=False)
    town = head in TOWNS and _OF_TOWN.match(phrase.text, phrase.head.end) is not None
    site = _SITE_NAME.fullmatch(phrase.text, phrase.head.start, phrase.span.end)
    if site is not None and phrase.bare:
        return base(phrase, HopKind.ORGANIZATION, site.group(), named=True, plural=False)
    signed = POLICE.fullmatch(phrase.head.text) is not None
    if (
        phrase.is_surname
        and not (town or signed)
        and not (phrase.plural and nouns.looks_human(head))
    ):
        # of single names that no table knows, news quotes far more people than bodies
        part = _OF_ALL.match(phrase.text, phrase.head.end) is not None
        name, word = phrase.written() if part else phrase.head.text, phrase.head.lower
        if word[-1].isdigit():
            # "Lamp-2", a satellite
            return base(phrase, HopKind.ORGANIZATION, name, named=True, plural=False)
        guess = not is_usual(word)
        return base(
            phrase, HopKind.PERSON, name, head=word, count=1, named=True, plural=False, guess=guess
        )
    if _is_native(phrase) and phrase.definite and phrase.head.lower.endswith(_PEOPLES):
        # "the English": many, who stand for their state
        return base(phrase, HopKind.STATE_BODY, phrase.written(), named=True, count=None)
    if len(phrase.head.text) == 1 and phrase.words & nouns.PEOPLE:
        # "Witness B"
        return base(phrase, HopKind.PERSON, phrase.written(), count=1, named=True)
    if _is_native(phrase):
        # "the Dane"
        return base(phrase, HopKind.ANONYMOUS, phrase.written(), count=1)
    aged = head == "old" and len(phrase.core) > 1 and phrase.core[-2].lower == "year"
    if aged or phrase.head.lower.endswith(("year-old", "year-olds")):
        noun = "year-old" if head == "old" else head
        count = phrase.count or 1
        return base(phrase, HopKind.ANONYMOUS, phrase.written(), count=count, head=noun)
    if is_voice(phrase):
        return _voice(phrase, base(phrase, HopKind.ORGANIZATION, phrase.written()))
    first = phrase.core[0].lower
    if first in PARTS and phrase.rest == () and len(phrase.core) == _TWO:
        # "page six"
        return base(phrase, HopKind.DOCUMENT, phrase.written(), head=first, count=None)
    if head in {"percent", "cent"}:
        return base(phrase, HopKind.GROUP, phrase.written(), count=None, plural=True)
    those = phrase.core[0].lower == "those" and phrase.head.lower in _THERE
    if phrase.indefinite or those:
        return base(phrase, HopKind.GROUP, phrase.written(), plural=True)
    return None


def _voice(phrase: NounPhrase, found: Described) -> Described:
    """A spokesman without a name: whom he speaks for, be it a person, a family or a crowd."""
    who = voice_of(phrase)
    officer = None if who is None or found.plural else describe(phrase.text, who)
    if officer is not None and officer.head == "attorney" and officer.definite:
        # "a spokesman for the district attorney"
        return replace(officer, span=found.span, kind=HopKind.PERSON, definite=False)
    chief = officer is not None and officer.kind is HopKind.PERSON and _is_picked_out(officer)
    kind, body = spoken_for(phrase)
    if body is not None and not found.plural and not chief:
        return replace(found, kind=kind, name=body, count=None, named=body[:1].isupper())
    alone = replace(found, kind=kind, count=found.count or 1)
    if who is None or found.plural:
        return alone
    by = describe(phrase.text, who)
    owned = re.search(r"['\u2019]s?\s", by.span.quote) is not None
    person = by.kind is HopKind.PERSON and (by.named or by.definite or owned)
    crowd = by.kind is HopKind.GROUP and (by.plural or by.head in nouns.CROWDS | {"family"})
    if by.head == "family":
        by, crowd = replace(by, kind=HopKind.GROUP), True
    nation = person and (known := entity(by.name or "")) is not None and known.adjective
    if not (person or crowd) or by.pronoun is not None or nation:
        return alone
    return replace(by, span=found.span, head=found.head, words=found.words, definite=False)


def _is_picked_out(one: Described) -> bool:
    """Whether the words for whom somebody speaks name a person, or tell of one by the office: "for
    Ann Roe", "for Ms Roe", "the army chief's"."""
    if one.named:
        titled = one.span.quote.split()[0].lower().rstrip(".") in nouns.TITLES
        return not one.guess and (titled or " " in (one.name or ""))
    return one.head in nouns.OFFICES and (one.definite or "'" in one.span.quote)


_DEPARTMENTS = DEPARTMENTS | nouns.words(
    "it pr finance accounting engineering purchasing logistics operations communications"
)
"""Parts of a firm as its own people call them: "Legal says no"."""
_THERE = nouns.words("nearby present inside outside involved affected here there responsible")
"""What "those" are."""
_SITE_NAME = re.compile(r"[A-Z][\w-]+\.(?:org|com|net|gov|info)")
_OF_ALL = re.compile(r"\sof\s(?:them|these|those|us|you)\b")
_OF_TOWN = re.compile(r"\sof\s[A-Z]")


_PEOPLES = ("ish", "ese", "nch", "tch", "iss", "lsh")
"""Endings of nationalities that are their own plural."""


def _is_native(phrase: NounPhrase) -> bool:
    """Whether an article and a nationality are all: "the Dane", "the Iranian"."""
    if len(phrase.core) != _TWO or not (phrase.definite or phrase.count == 1):
        return False
    known = entity(phrase.head.text)
    return known is not None and known.sort == "state" and known.adjective and not phrase.plural


def _counted(kind: HopKind, phrase: NounPhrase) -> int | None:
    if phrase.count is not None or phrase.plural:
        return phrase.count
    counts = kind in {HopKind.ANONYMOUS, HopKind.PERSON}
    return 1 if counts and not phrase.mass else None
