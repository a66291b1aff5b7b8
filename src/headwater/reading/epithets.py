"""Persons meant by a description that names nobody: "the 24-year-old", "a Yemeni spokesman".

A definite one takes up who spoke last ("Mara Quist said ... the 24-year-old wrote"), an indefinite
one that opens a report announces who is named next ("A bus driver has told how ... Ian Dunn, 52,
said"). Both need that nobody else can be meant.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from headwater.reading import nouns, trades
from headwater.reading.agreement import (
    akin_nouns,
    content_words,
    gender_fits,
    holds_post,
    may_title,
)
from headwater.reading.described import Described
from headwater.reading.mentions import Mentions
from headwater.reading.people import People, Person
from headwater.reading.resolved import Resolved, Sourced
from headwater.reading.spoken_of import SpokenOf
from headwater.reading.trades import ROLES
from headwater.records import HopKind

_BACK = 2
"""How many sentences an epithet reaches back, and the one that opens a report ahead."""
_AHEAD = 8
"""How many sentences ahead somebody may be named by the very noun that announces him."""
_AGE_BACK = 6
"""How many a person's age reaches back, which nobody else shares."""
_APPOSED = 40
"""How many characters before a name the noun may begin that it stands beside."""
_BESIDE = 2
"""How many characters may stand between the two: a mark and a space."""
_LONGEST = 4
_TWO = 2
_UNIQUE = nouns.words(
    """
    judge president king queen pope mayor speaker prosecutor coroner chancellor captain sheriff
    spokesman spokeswoman spokesperson source lawyer attorney court victim suspect defendant
    plaintiff witness wife husband mother father brother sister son daughter widow minister premier
    reporter journalist interviewer person one
    """
)
"""Nouns for somebody of their own in a story, whoever spoke before."""
_RANKS = nouns.words(
    """
    general colonel major captain lieutenant brigadier marshal admiral commodore sergeant corporal
    private commander rev reverend father sister brother pastor doctor professor
    """
)
"""Ranks and titles beside which somebody has a post or a calling too."""
_ALONE = nouns.words("sole only top chief oldest youngest richest biggest longest-serving")
"""Words that say that somebody is the only one of his kind."""
_LEADS = frozenset({"a", "an", "his", "her", "its", "their"})
_HOLDERS = nouns.OFFICES | {"commander", "chief", "executive"}
"""Who has a post alone, so that "the" announces somebody too."""
_OFFICERS = nouns.words("clerk officer chairman chairwoman chair inspector")
"""Posts of their own in a story, taken up by who is named with them alone."""
_AGED = re.compile(r",\s\d{1,3}\b")
_APPOSITION = re.compile(r",\s(?:an?|the|its)\s")
"""What tells of a name that no word shows to be a person's that it is something else's."""
_TITLED = re.compile(r"[\"'\u2018\u201c]?(?:The\s)?(?:[A-Z][\w.-]*\s){0,3}")
"""What may stand between the start of a sentence and a name that opens it."""
_BYGONE = frozenset({"former", "ex", "then", "late", "new"})
"""Words by which two holders of one post differ."""
_PRAISE = nouns.words(
    """guru legend hero heroine idol veteran stunner beauty hunk darling heart-throb boffin whizz
    prodigy firebrand maverick mum mother dad father gran grandmother fan survivor"""
)
"""What somebody is called beside any post."""
_NAMEABLE = frozenset({HopKind.ANONYMOUS, HopKind.PERSON, HopKind.ORGANIZATION})
_PARENT = re.compile(r"\sof\s(?:two|three|four|five|six|seven|eight)\Z")
"""Whose children are counted: "the father of three"."""
_VAGUE = nouns.words(
    """person source witness eyewitness official insider man woman people one resident whistleblower
    informant leaker mole"""
)
"""Nouns too open to announce somebody by name."""


def spoke_last(
    text: str,
    one: Described,
    sources: Sequence[Sourced],
    memory: Sequence[Resolved],
    room: tuple[Mentions, People],
) -> int | None:
    """The place of the source that a definite description takes up as who spoke last, else None."""
    if not _is_epithet(text, one):
        return None
    mentions, people = room
    native = one.country is not None and len(one.span.quote.split()) == _TWO
    bearers = [p for p in people.persons if one.country in p.countries] if native else []
    begins = [span.start for span in sources[len(memory)].content]
    here = mentions.sentence(min([one.span.start, *begins]))
    for back in range(len(memory) - 1, -1, -1):
        if back == sources[len(memory)].outer:
            # whom a speaker tells of is not the speaker
            return None
        source, meant = sources[back], memory[back].described
        if source.outer is not None or source.described.span.start >= one.span.start:
            continue
        far = one.head.endswith("year-old") or _others(mentions, people, one) == 1
        reach = _AGE_BACK if far else _BACK
        if here - mentions.sentence(source.described.span.start) > reach:
            return None
        if one.head.endswith("year-old") and meant.kind is HopKind.ANONYMOUS:
            # "a survivor ... the 19-year-old"
            return None if meant.plural or meant.head not in nouns.PEOPLE else back
        if meant.kind is not HopKind.PERSON or not meant.named or meant.pronoun is not None:
            return None
        person = people.find(meant.name or "")
        if native and (person not in bearers if bearers else _others(mentions, people, one) != 1):
            continue
        gender = meant.gender or (person.gender if person else None)
        fits = one.gender is None or gender is None or one.gender == gender
        return back if fits else None
    return None


def _others(mentions: Mentions, people: People, one: Described) -> int:
    """How many persons are named before a description."""
    return sum(
        mentions.is_person(person) and person.places[0].start < one.span.start
        for person in people.persons
    )


def _is_epithet(text: str, one: Described) -> bool:
    if one.kind not in {HopKind.PERSON, HopKind.ANONYMOUS} or one.plural or one.named:
        return False
    if not one.definite or one.restricted or len(one.span.quote.split()) > _LONGEST:
        return False
    if one.head.endswith("year-old"):
        return True
    if one.country is not None and len(one.span.quote.split()) == _TWO:
        return True
    if _PARENT.search(one.span.quote):
        return True
    if re.search(r"['\u2019]", one.span.quote) or one.head in _OFFICERS:
        return False
    if one.head in _UNIQUE or not (one.head in nouns.POSTS or nouns.looks_human(one.head)):
        return False
    # somebody brought in by that noun before is who is meant
    return re.search(rf"\b{re.escape(one.head)}s?\b", text[: one.span.start], re.I) is None


def announced(text: str, one: Described, mentions: Mentions, people: People) -> Person | None:
    """The person whom a description that opens a report announces; None where none is plain."""
    here = mentions.sentence(one.span.start)
    if here > mentions.lead or not _may_announce(one, here < mentions.lead):
        return None
    later = [
        person
        for person in people.persons
        if person.places[0].start > one.span.end
        and mentions.sentence(person.places[0].start) - mentions.lead <= _AHEAD
        and len(person.parts) > 1
        and gender_fits(one, person)
        and (person.shown or not _APPOSITION.match(text, person.places[0].end))
        and _comes_forward(text, person, mentions)
    ]
    holders = [person for person in later if _is_called(one, person)]
    if len(holders) == 1:
        return holders[0]
    later = [p for p in later if mentions.sentence(p.places[0].start) - mentions.lead <= _BACK]
    # of several the one with whom the next sentence begins
    next_one = [p for p in later if _opens(text, p, mentions) == mentions.lead + 1]
    opens = one.span.quote.lower().startswith(("a ", "an ")) and mentions.opens(one.span.start)
    later = next_one if len(later) > 1 and opens else later
    if len(later) != 1 or not _may_be(one, later[0]):
        return None
    told, others = _told_of(one, later[0])
    # "a navy spokesman" is no army spokesman
    apart = one.head in later[0].words and told and others and told.isdisjoint(others)
    return None if apart else later[0]


def _may_announce(one: Described, headline: bool) -> bool:
    """Whether a description can be of somebody whom the text is about to name."""
    words = one.span.quote.lower().split()
    plain = one.kind in {HopKind.ANONYMOUS, HopKind.PERSON} and not one.named
    plain |= one.head in nouns.SPEAKERS
    if not plain or one.plural or one.head in _VAGUE:
        return False
    if words[0] in _LEADS or words[0] == one.head:
        return True
    return headline or (one.definite and (one.head in _HOLDERS or not _ALONE.isdisjoint(words)))


def _is_called(one: Described, person: Person) -> bool:
    """Whether a person goes by the description's very noun, and nothing tells two of them apart."""
    posts = {nouns.FULL_TITLES.get(word.rstrip("."), word) for word in person.words}
    if one.head not in posts and not may_title(one.head, posts):
        return False
    if one.words & _BYGONE != person.words & _BYGONE:
        return False
    told, others = _told_of(one, person)
    return not told or not others or told <= others or others <= told


def _told_of(one: Described, person: Person) -> tuple[frozenset[str], frozenset[str]]:
    """What a description and a text tell of somebody beside posts and names."""
    said = (
        content_words(one),
        content_words(replace(one, words=frozenset(person.words.difference(person.parts)))),
    )
    told, others = (
        frozenset(word for word in each if nouns.singular(word) not in nouns.POSTS) for each in said
    )
    return told, others


def announced_body(
    text: str, one: Described, later: Sequence[Sourced], mentions: Mentions
) -> Described | None:
    """The body with whose name the second sentence begins, of which the first only said what it is:
    "A think tank has warned ... The Orle Institute said"; None where the noun does not fit."""
    bodily = one.kind is HopKind.ORGANIZATION and not (one.named or one.plural)
    first = mentions.sentence(one.span.start) == mentions.lead and mentions.opens(one.span.start)
    if not bodily or not first or re.match(r"the\s", one.span.quote):
        return None
    for source in later:
        said = source.described
        number = mentions.sentence(said.span.start)
        if number == mentions.lead or source.outer is not None:
            continue
        opens = number == mentions.lead + 1 and mentions.opens(said.span.start)
        spelled = {nouns.singular(word) for word in (said.name or "").lower().split()}
        fits = said.named and said.kind is one.kind and trades.is_of(one.head, spelled | said.words)
        return said if opens and fits else None
    return None


def _comes_forward(text: str, person: Person, mentions: Mentions) -> bool:
    """Whether somebody speaks, or opens a sentence under name and age ("Kelly Osk, 44, had")."""
    if mentions.speaks(person):
        return True
    aged = _AGED.match(text, person.places[0].end) is not None
    return aged and _opens(text, person, mentions) is not None


def _opens(text: str, person: Person, mentions: Mentions) -> int | None:
    """The number of the sentence that begins with somebody's first mention; None without one."""
    start = person.places[0].start
    number = mentions.sentence(start)
    return number if _TITLED.fullmatch(text, mentions.start_of(number), start) else None


def _may_be(one: Described, person: Person) -> bool:
    """Whether no post of a person's is another one than the description's; ranks go with all."""
    posts = {word for word in person.words - _RANKS if nouns.singular(word) in nouns.POSTS}
    if not posts or one.head in _PRAISE:
        return True
    if person.words & _BYGONE - one.words:
        return False
    alone = replace(one, country=None, words=frozenset())
    return holds_post(person, alone, frozenset())


def named_later(
    text: str, one: Described, later: Sequence[Sourced], spoken: SpokenOf
) -> Described | None:
    """Who is brought in by a noun ("a former manager", "the chairman") and named by it later ("the
    former manager, Dirk Ambler"); None without one."""
    first = one.span.quote.split(maxsplit=1)[0].lower()
    single = one.kind in _NAMEABLE and not one.plural and not one.named
    lead = first in _LEADS | {"one", "the"} or re.search(r"\w['\u2019]s\s", one.span.quote)
    if not single or not lead or one.pronoun is not None:
        return None
    alike = "|".join(map(re.escape, sorted({one.head} | akin_nouns(one.head))))
    again = re.compile(
        rf"\b(?:the|his|her|its|their)\s(?:[\w-]+\s){{0,3}}(?:{alike}),", re.IGNORECASE
    )
    for source in later:
        said = source.described
        begin = max(one.span.end, said.span.start - _APPOSED)
        if not said.named or said.plural:
            continue
        match = again.search(text, begin, said.span.end + 1)
        if match is None or said.span.start - match.end() > _BESIDE:
            continue
        if set(match.group().lower().split()) & _BYGONE <= one.words:
            return said
    for each in spoken.after(one.span.end, one.head):
        called = each.called
        of_his = called is not None and called.span.quote.split()[0].lower() in _LEADS - {"a", "an"}
        if called is not None and (called.definite or of_his):
            more, less = content_words(called), content_words(one)
            fits = called.head == one.head and (more <= less or less <= more)
            firm = one.head in ROLES and each.described.kind is HopKind.ORGANIZATION
            fits &= each.described.kind is HopKind.PERSON or firm
            fits &= called.words & _BYGONE == one.words & _BYGONE
            if fits and each.described.named:
                return each.described
    return None
