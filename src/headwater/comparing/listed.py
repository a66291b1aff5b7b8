"""Persons told one by one: "two women and an infant", "a couple and their son".

Such numbers are compared with no total. Their sum is, where every member shows how many it is: a
list may leave somebody out, so that only a total below it is at odds with it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.comparing.views import BE, View
from headwater.records import NameKind, Quantity, Span, cut
from headwater.text.numbers import read_number, written
from headwater.text.stems import stem

_NOUN = (
    r"(?:(?:wo)?m[ae]n|(?:police|service|fire|fisher|gun)(?:wo)?m[ae]n|infants?|bab(?:y|ies)|child"
    r"|children|toddlers?|boys?|girls?|newborns?|teen(?:ager)?s?|adults?|pensioners?|youths?"
    r"|(?:grand|step)?(?:mother|father|parent|son|daughter|child)s?|(?:grand|step)children"
    r"|wi(?:fe|ves)|husbands?|(?:half-|step)?(?:brother|sister|sibling)s?|uncles?|aunts?|cousins?"
    r"|nephews?|nieces?|partners?|girlfriends?|boyfriends?|fianc[eé]e?s?|relatives?|friends?"
    r"|neighbou?rs?|colleagues?|officers?|police|soldiers?|troops|guards?|rangers?|fighters?"
    r"|militants?|rebels?|gunm[ae]n|attackers?|assailants?|suspects?|hostages?|prisoners?"
    r"|inmates?|detainees?|civilians?|residents?|villagers?|bystanders?|passers-?by|pedestrians?"
    r"|cyclists?|motorists?|motorcyclists?|drivers?|passengers?|pilots?|co-?pilots?|sailors?"
    r"|crew(?: members?)?|members?|workers?|miners?|employees?|staff|firefighters?|paramedics?"
    r"|medics?|doctors?|nurses?|patients?|teachers?|students?|pupils?|journalists?|reporters?"
    r"|cameram[ae]n|photographers?|translators?|interpreters?|volunteers?|farmers?|shepherds?"
    r"|tourists?|migrants?|refugees?|protesters?|demonstrators?|worshippers?|shoppers?|climbers?"
    r"|hikers?|skiers?|swimmers?|nationals?|citizens?|people|persons?|others?|victims?)"
)
_COUNT = rf"(?:\d{{1,3}}|{written(2, 20)})"
_ITS = r"(?:a|an|one|another|the|his|her|their|its)"
_BESIDE = (
    rf"(?:(?!(?:{_COUNT}|an?|the|and|or|of|in|at|on|from|by|who|whose|that|was|were|is|are|has|had|to|with"
    r"|after|as)(?![\w-]))[\w’'-]+\s){0,3}?"
)
"""What may stand between the first word and the noun: "a 67-year-old retired"."""
_MEMBER = (
    rf"(?:{_ITS}\s{_BESIDE}(?:couple|pair|twins)|twin\s(?:brothers|sisters|boys|girls|sons|daughters)"
    rf"|(?:(?:{_ITS}\s|some\s|about\s|at\sleast\s)?{_COUNT}|{_ITS})\s{_BESIDE}{_NOUN})"
    rf"(?:\s{_NOUN})?(?:,?\saged?\s\d+(?:(?:,\s\d+){{0,3}}\sand\s\d+)?,?)?"
)
_AND = r"(?:,?\sand|,?\sas\swell\sas|,?\s(?:along|together)\swith|\splus)\s"
_LIST = re.compile(
    rf"(?<![\w’'-]){_MEMBER}(?:,\s{_MEMBER}){{0,4}}{_AND}{_MEMBER}(?![\w-])", re.IGNORECASE
)
_ONE = re.compile(rf"(?<![\w’'-]){_MEMBER}(?![\w-])", re.IGNORECASE)
_JOINED = re.compile(r"\b(?:and|with|plus)\b|\bas\swell\b", re.IGNORECASE)
"""What every list has."""
_BOTH = re.compile(r"\b(?:couple|pair|twins?)\b", re.IGNORECASE)
_NUMBER = re.compile(rf"(?:(?:his|her|their|the|its|one)\s)?({_COUNT})\b", re.IGNORECASE)
_LOOSE = re.compile(r"\b(?:some|about|at least|an?other|others?)\b", re.IGNORECASE)
_NOUNS = re.compile(rf"(?<![\w’'-]){_NOUN}(?![\w-])", re.IGNORECASE)
_MASSES = frozenset({"men", "women", "children", "people", "police", "troops", "staff", "crew"})
_BREAKS_DOWN = re.compile(
    r"(?:\b(?:includ\w+|among \w+(?: \w+)?|of (?:them|whom)|we?re|are|was|namely|besides|than|apart"
    r" from|identified as|with|and)|[,:(–—-])\s?$",
    re.IGNORECASE,
)
"""What stands before a list that may be of a whole, or of what the clause tells of others."""
_AROUND = 24
_VERBS = BE | {"has", "have", "had"}


@dataclass(frozen=True, slots=True)
class Listing:
    """Persons told one by one, at `span`; `total` is how many, None where that does not show.

    `heads` are the nouns of what is listed, by which two lists are known to be of the same.
    """

    span: Span
    total: int | None
    heads: frozenset[str]


def listings(view: View) -> Iterator[Listing]:
    """The lists of persons in a clause; none where "killed two men and three women were hurt"."""
    for part in view.clause.content:
        if _JOINED.search(part.quote):
            for found in _LIST.finditer(part.quote):
                members = list(_ONE.finditer(found[0]))
                skipped = members[1].start() if _is_whole(members) else 0
                start, end = part.start + found.start(), part.start + found.end()
                span = cut(view.report.text, start + skipped, end)
                if not _is_parted(view, span):
                    yield _listing(view, part, span)


def _is_whole(members: Sequence[re.Match[str]]) -> bool:
    """Whether the first of a list tells of all behind it: "three people, two men and a woman"."""
    first, *rest = (_count(member[0]) for member in members)
    known = [count for count in rest if count is not None]
    head = _NOUNS.findall(members[0][0])[-1:]
    return len(rest) > 1 and (first == sum(known) or head in (["people"], ["persons"]))


def is_beside_name(view: View, number: Quantity) -> bool:
    """Whether a number follows a person's name in a list: "Ada Lund and two colleagues"."""
    first = view.token_at(number.span.start)
    persons = (seat for seat in view.seats if seat.name.kind is NameKind.PERSON)
    return view.words[first - 1 : first] == ("and",) and any(s.last == first - 1 for s in persons)


def _is_parted(view: View, span: Span) -> bool:
    """Whether an act right before the words and one right behind them share them out."""
    first, last = view.token_at(span.start), view.token_at(span.end)
    behind = view.words[last : last + 1]
    acts = [(found.start, found.end) for found in view.acts]
    told = any(word in _VERBS for word in behind) or any(start == last for start, _ in acts)
    return told and any(end == first for _, end in acts)


def _listing(view: View, part: Span, span: Span) -> Listing:
    before = view.report.text[max(part.start, span.start - _AROUND) : span.start]
    whole = _LOOSE.search(span.quote) is None and _BREAKS_DOWN.search(before) is None
    members = _ONE.findall(span.quote)
    counts = [_count(member) for member in members]
    heads = frozenset(stem(noun.lower()) for noun in _NOUNS.findall(span.quote))
    known = [count for count in counts if count is not None]
    sure = whole and len(known) == len(counts) and max(known) > 1
    return Listing(span, sum(known) if sure else None, heads)


def _count(member: str) -> int | None:
    """How many one member of a list is: "their two sons" 2, "the pilot" 1, "their sons" None."""
    number = _NUMBER.match(member)
    if number is not None:
        read = read_number(number[1])
        return int(read.low) if read is not None else None
    if _BOTH.search(member):
        return 2
    last = _NOUNS.findall(member)[-1].lower()
    return None if last in _MASSES or (last.endswith("s") and last[-2:] != "ss") else 1
