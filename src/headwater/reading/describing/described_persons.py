"""Persons and their kin in words: pronouns, a person by name, a member of a body."""

from __future__ import annotations

import re
from dataclasses import replace

from headwater.reading.describing.apposed import apposed_name
from headwater.reading.describing.capitals import is_possessive
from headwater.reading.describing.described import Described, base, gender_of
from headwater.reading.describing.letters import with_office
from headwater.reading.describing.parsing import parse_phrase
from headwater.reading.describing.person_names import is_honoured, person_name
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given
from headwater.reading.words.kind_words import FOLLOWED
from headwater.reading.words.known import entity, entity_in
from headwater.records import HopKind, Span
from headwater.text.names import GENERATIONS
from headwater.text.nicknames import from_first_mark
from headwater.text.royals import royal_start
from headwater.text.tokens import Token

_HONOUR = re.compile(
    r"(?i:his|her)\s(?:(?:Royal|Imperial|Serene|Most)\s)?"
    r"(?:Excellency|Majesty|Highness|Holiness|Eminence|Honou?r|Grace|Lordship|Ladyship|Worship)"
)
"""How somebody spoken of is honoured without his name."""
_OF_WHOM = re.compile(r"\w+\sof\s(?:whom|which)", re.IGNORECASE)


def pronoun(phrase: NounPhrase) -> Described | None:
    """A pronoun, also with a part before it ("one of whom"); None for all other words."""
    if _OF_WHOM.fullmatch(phrase.span.quote):
        one = phrase.span.quote[:3].lower() == "one"
        return base(
            phrase,
            HopKind.ANONYMOUS if one else HopKind.GROUP,
            phrase.written(),
            count=1 if one else None,
        )
    word = phrase.core[0].lower
    honour = _HONOUR.fullmatch(phrase.text, phrase.core[0].start, phrase.span.end)
    if honour is not None:
        # a way of saying "he" or "she"
        form = "m" if word == "his" else "f"
        alone = base(phrase, HopKind.PERSON, phrase.span.quote)
        return replace(alone, pronoun=form, gender=form, plural=False)
    if len(phrase.core) > 1 or word not in nouns.PRONOUNS:
        return None
    form = nouns.PRONOUNS[word]
    gender = form if form in "mf" else None
    found = base(phrase, HopKind.GROUP if form == "p" else HopKind.PERSON, phrase.core[0].text)
    kind = HopKind.ORGANIZATION if form == "n" or word in {"which", "that"} else found.kind
    # "quoted her as saying": whom, and not whose
    whom = word == "her" and phrase.text.startswith(" as ", phrase.span.end)
    head = "she" if whom else found.head
    return replace(found, kind=kind, head=head, pronoun=form, gender=gender, plural=form == "p")


def person(phrase: NounPhrase) -> Described | None:
    """A person by name: a title or a trade and a name, or two to five words that are no body."""
    name = person_name(phrase) if phrase.firm is None else None
    if name is None:
        return apposed_name(phrase)
    if phrase.core[0].lower == "our" and phrase.words & nouns.REPORTERS:
        # "our correspondent Priya Nair" speaks for the outlet
        return base(phrase, HopKind.OUTLET, None, own=True, reporter=True, count=None)
    start, end = name[0].start, name[-1].end
    whole = next((token.start for token in phrase.core if token.text[:1].isupper()), start)
    run = phrase.run[0].start if phrase.run else start
    known = [entity(phrase.text[first:end]) for first in dict.fromkeys((start, run, whole))]
    honoured = is_honoured(phrase, name[0])
    if any(one is not None and not (honoured and one.sort == "state") for one in known):
        # "Doctors Without Borders" is a name, and no doctors, but "Lt. Ireland" is one
        return None
    if _of_outlet(phrase, name[0]):
        # "The Guardian's Sarah Vine" speaks for the outlet
        outlet = entity_in(phrase.text, phrase.span.start, start, "outlet")
        if outlet is not None:
            return base(
                phrase,
                HopKind.OUTLET,
                outlet.name,
                named=True,
                reporter=True,
                plural=False,
                count=None,
            )
    start = from_first_mark(phrase.text, max(phrase.span.start - 2, 0), start, end)
    royal = royal_start(phrase.text, start, end)
    found = base(
        phrase,
        HopKind.PERSON,
        phrase.text[start if royal is None else royal : end],
        head=[t for t in name if t.is_word and t.lower not in GENERATIONS][-1].lower,
        count=1,
        named=True,
        plural=False,
        gender=gender_of(phrase, start),
        guess=_is_guess(phrase, name[0]),
    )
    return with_office(phrase, found, name[0])


def _is_guess(phrase: NounPhrase, name: Token) -> bool:
    """Whether nothing tells that a name is a person's: no given name, and no word before it but one
    for a trade that firms follow too ("the operator Oskline") or a land ("Velmark's Oskline")."""
    if is_given(name.lower) or name not in phrase.core:
        return False
    place = phrase.core.index(name)
    if place == 0:
        return not phrase.rest
    if place > 1 and is_possessive(phrase.core[place - 1]):
        owner = entity(phrase.core[place - 2].text)
        return owner is not None and owner.sort == "state" and not phrase.rest
    return nouns.singular(phrase.core[place - 1].text) in FOLLOWED and not phrase.rest


def _of_outlet(phrase: NounPhrase, name: Token) -> bool:
    """Whether a name stands right after a possessive: no post comes between."""
    before = [token for token in phrase.core if token.end <= name.start]
    return bool(before) and is_possessive(before[-1])


def members(text: str, source: Span) -> Described | None:
    """ "A member of the council", who is not the council; None for anybody else."""
    match = _MEMBERS.match(text, source.start, source.end)
    if match is None:
        return None
    phrase = parse_phrase(text, source.start, source.end)
    if not phrase.core or apposed_name(phrase) is not None:
        return None
    if person(phrase) is not None and match["of_kin"] is None:
        return None
    several = match["s"] is not None
    found = base(phrase, HopKind.GROUP if several else HopKind.ANONYMOUS, phrase.written())
    count = found.count if several else 1
    return replace(found, head="member", plural=several, count=count, partitive=False)


_MEMBERS = re.compile(
    r"(?:[Aa]n?\s|[Oo]ne\s)?(?:[a-z-]+\s){0,2}?(?P<of_kin>[Ff]amily\s)?[Mm]ember(?P<s>s)?\sof\s"
)
