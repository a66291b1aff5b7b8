"""Several sources in one phrase: "the army and residents", "A, B and C"."""

from __future__ import annotations

from collections.abc import Sequence

from headwater.knowledge import bodies
from headwater.reading.describing import amounts
from headwater.reading.describing.as_one import (
    HUMAN,
    OF_BODIES,
    STARTS,
    is_human,
    is_joined,
    lowered,
    one_person,
)
from headwater.reading.describing.capitals import is_possessive
from headwater.reading.words import nouns
from headwater.reading.words.known import entity
from headwater.reading.words.noun_phrases import JOINTS
from headwater.reading.words.phrase_words import NUMBERS, POSSESSIVES, THEIRS
from headwater.records import Span, cut
from headwater.text.tokens import Token, tokenize

_LONG_JOINTS = (("as", "well", "as"), ("along", "with"), ("together", "with"))
_PREPOSITIONS = nouns.words(
    """
    of for from with in at by to on near between about who which that
    """
)
_NOUNS = HUMAN | nouns.BODIES | nouns.ORGANIZATIONS | nouns.DOCUMENTS | nouns.OUTLETS
_NO_STARTS = nouns.words(
    """has had have is was are were will would could can may might must does did do who which that
    of for from with in at by to on also then now later not"""
)
"""Words with which no source begins: a relative clause or a tail goes on."""
_OTHERS = frozenset({"one", "another", "others"})
_HAVING = nouns.words("seen obtained reviewed viewed examined verified read acquired shared")
_REGIONS = nouns.words("western eastern northern southern central european arab african asian gulf")
_QUALITIES = nouns.words(
    """current present serving active former past retired deposed exiled local regional national
    federal provincial municipal foreign domestic international overseas senior junior young old
    elderly male female black white urban rural civil civilian political religious public private
    academic legal independent industrial commercial environmental"""
)
"""Words that tell what people are like, and of themselves name nobody."""
_MODIFIERS = frozenset(
    ["intelligence", "security", "defense", "defence", "medical", "military", "police", "media"]
)


def split_sources(text: str, source: Span) -> tuple[Span, ...]:
    """The separately named sources in the words of `source`, in order; at least one.

    "US and Israeli officials" and "Jane Roe, head of A and B" are one; "Jane Roe, head of A, and
    John Doe" are two, and so are "her lawyers, Jane Roe and John Doe".
    """
    tokens = tokenize(text, source.start, source.end)
    named_apart = _apposed_list(tokens)
    if named_apart:
        # "his lawyers, Jane Roe and John Doe": the two
        tokens = tokens[named_apart:]
        source = cut(text, tokens[0].start, source.end)
    amount, _ = amounts.opening(text, tokens)
    places = [p for p in _joints(tokens) if p[0] >= amount]
    places = [p for p in places if not is_joined(tokens, p[0])]
    if places:
        names = [(f.start, f.end) for f in bodies.find(text, source.start, source.end)]
        places = [p for p in places if not any(a < tokens[p[0]].start < b for a, b in names)]
    if not places:
        return (source,)
    starts, ends, begin = [], [], 0
    for place, width in places:
        parts = _commas(tokens, begin, place)
        if not _splits(text, tokens[parts[-1][0] : place], tokens[place + width :]):
            continue
        for first, last in parts:
            starts.append(first)
            ends.append(last)
        begin = place + width
    starts.append(begin)
    ends.append(len(tokens))
    spans = (_span(text, tokens[first:last]) for first, last in zip(starts, ends, strict=True))
    return tuple(span for span in spans if span is not None) or (source,)


def _apposed_list(tokens: Sequence[Token]) -> int:
    """Where a list begins that tells who several are: "his lawyers, | Jane Roe and John Doe,",
    "two witnesses, | a nurse and a driver"; 0 without one."""
    comma = next((i for i, t in enumerate(tokens) if t.text == ","), 0)
    before, after = tokens[:comma], [t for t in tokens[comma + 1 :] if t.is_word or t.text == ","]
    joint = next((i for i, t in enumerate(after) if t.lower == "and"), 0)
    if not before or not 0 < joint < len(after) - 1 or after[joint - 1].text == ",":
        return 0
    # "two of the sites"
    begun = _SECOND if [t.lower for t in before[1:2]] == ["of"] else 0
    ends = (i for i, t in enumerate(before) if i >= begun and t.lower in _PREPOSITIONS)
    head = next(ends, len(before)) - 1
    lead = before[0].lower in {"the", "both", *NUMBERS, *POSSESSIVES}
    whose = any(is_possessive(t) for t in before[:head])
    several = head > 0 and before[head].text.islower() and nouns.is_plural(before[head].lower)
    if not several or not (lead or whose):
        return 0
    number = NUMBERS.get(before[0].lower)
    opens = [0, *(i + 1 for i, t in enumerate(after) if t.text == "," and i < joint), joint + 1]
    members = sum(NUMBERS.get(after[i].lower, 1) for i in opens)
    closed = tokens[-1].text in {",", '"', "\u201d"}
    if number != members and not (closed and number is None and not _is_list(before, after)):
        return 0
    apart = all(after[i].text[:1].isupper() or after[i].lower in STARTS for i in opens)
    return comma + 1 if apart else 0


def _is_list(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether what stands after a comma goes on as what stands before it: "the nurses, the ..."."""
    return after[0].lower == before[0].lower


_SECOND = 2
_CALLINGS = nouns.words(
    """activist author writer novelist poet journalist columnist commentator blogger broadcaster
    businessman businesswoman entrepreneur investor philanthropist founder co-founder delegate donor
    campaigner academic scholar historian economist analyst critic expert professor politician
    lawmaker veteran dissident strategist consultant adviser preacher singer actor actress director
    producer"""
)
"""What one person may be several of, and of which two seldom speak as one."""
_COUPLES = frozenset({"mr", "mrs", "ms", "dr", "lord", "sir"})


def _span(text: str, tokens: Sequence[Token]) -> Span | None:
    words = list(tokens)
    while words and words[0].text == ",":
        words = words[1:]
    while words and (words[-1].text == "," or words[-1].lower in {"both", "all"}):
        words = words[:-1]
    pair = len(words) > 1 and words[0].lower in {"both", "neither", "either"}
    pronoun = pair and words[1].lower in nouns.PRONOUNS
    if pair and (len(words) > _SECOND or words[1].text[:1].isupper() or pronoun):
        words = words[1:]
    return cut(text, words[0].start, words[-1].end) if words else None


def _joints(tokens: Sequence[Token]) -> list[tuple[int, int]]:
    found, depth = [], 0
    for place, token in enumerate(tokens):
        depth += (token.text == "(") - (token.text == ")")
        if depth > 0 or not 0 < place < len(tokens) - 1:
            continue
        if token.lower in JOINTS:
            found.append((place, 1))
        for words in _LONG_JOINTS:
            if tuple(t.lower for t in tokens[place : place + len(words)]) == words:
                found.append((place, len(words)))
    return found


def _commas(tokens: Sequence[Token], begin: int, end: int) -> list[tuple[int, int]]:
    """The members of a list before its "and": cut at commas unless an apposition follows one."""
    marks = [i for i in range(begin, end) if tokens[i].text == ","]
    while marks and marks[-1] == end - 1:
        marks = marks[:-1]
    parts, first = [], begin
    for mark in marks:
        rest = tokens[mark + 1 : end]
        stop = next((i for i, t in enumerate(rest) if t.text == ","), len(rest))
        if not _is_source(tokens[first:mark]) or not _is_member(tokens[first:mark], rest[:stop]):
            continue
        parts.append((first, mark))
        first = mark + 1
    parts.append((first, end))
    return parts


def _is_member(before: Sequence[Token], part: Sequence[Token]) -> bool:
    """Whether a part after a comma names another source rather than describing the one before."""
    head = next((i for i, t in enumerate(part) if t.lower in _PREPOSITIONS), len(part))
    post = head > 0 and nouns.singular(part[head - 1].lower) in nouns.OFFICES | nouns.OFFICIALS
    if post and _named(before):
        return False
    if not part or part[0].lower in _PREPOSITIONS or part[0].text.isdigit():
        return False
    if part[0].lower in {"a", "an", "the", "his", "her", "its", "then", "former", "now"}:
        return not _named(before) and part[0].lower != "who"
    return _named(part) == _named(before) if _named(part) else _human(part) and not _named(before)


def _named(tokens: Sequence[Token]) -> bool:
    """Whether the words end as a proper name does."""
    stop = next((i for i, t in enumerate(tokens) if t.text == ","), len(tokens))
    return 0 < stop < 8 and any(c.isupper() for c in tokens[stop - 1].text)


def _human(tokens: Sequence[Token]) -> bool:
    return any(nouns.singular(t.lower) in _NOUNS for t in tokens[:5])


def _splits(text: str, before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a joint divides two sources rather than two modifiers or two parts of one."""
    comma = bool(before) and before[-1].text == ","
    while before and before[-1].text == ",":
        before = before[:-1]
    if not before or not after or not _is_source(before) or not _is_source(after):
        return False
    if before[0].lower == "neither" or before[-1].lower in {"he", "she"}:
        # "neither he nor the union"
        return True
    if (
        one_person(before, after)
        or _one_described(before, after)
        or before[-1].lower.rstrip(".") in _COUPLES
    ):
        # "his brother and adviser, Serge", "Mr and Mrs Roe"
        return False
    if any(t.lower in {"like", "including", "such"} for t in before) or (
        len(before) == 1 and before[0].lower in _QUALITIES
    ):
        # "Current and former officials", where the capital is that of the sentence
        return False
    if after[0].lower in _NO_STARTS or (after[0].text.islower() and after[0].lower.endswith("ed")):
        return False
    if any(t.text == "," for t in before):
        # an apposition runs on ("head of A and B", "head of trade, energy, and transport") unless
        # the comma closes it
        return comma and _may_be_source(after)
    if _two_bodies(text, before, after):
        return True
    if any(t.lower in _PREPOSITIONS for t in before):
        return _after_tail(before, after, comma)
    last = before[-1]
    if len(before) == 1 and nouns.singular(after[0].lower) in HUMAN:
        return True
    if nouns.singular(last.lower) in _NOUNS and last.lower not in _MODIFIERS:
        return not (
            last.text[:1].isupper() and last is not before[0] and _one_name(text, before, after)
        )
    if last.text[:1].isupper():
        return not _one_name(text, before, after)
    return False


def _two_bodies(text: str, before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether a force and another are named: "police and the coroner's office", "Osk police and FBI
    agents", "police and video from the scene"; "police and army officers" are one."""
    last, head = (
        before[-1],
        next((i for i, t in enumerate(after) if t.lower in _PREPOSITIONS), len(after)),
    )
    if _own_people(before, after):
        return True
    if last.lower in _MODIFIERS and last.text.islower():
        paper = nouns.singular(after[0].lower) in nouns.DOCUMENTS
        goes_on = len(after) == 1 or after[1].lower.endswith("ed") or after[1].lower in _TAILS
        return after[0].lower in _ARTICLES or (paper and goes_on)
    if _names_body(before) and after[0].lower == "the" and _names_body(after):
        # "the Federation of Teachers and the Ports Association"
        return True
    known = entity(text[before[0].start : last.end])
    body = known is not None and known.sort not in {"state", "outlet"} and before[0].lower == "the"
    named = head > 1 and all(t.text[:1].isupper() for t in after[: head - 1])
    return body and named and after[head - 1].lower == "police"


def _own_people(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether people of their own follow a police: "Osk police and | FBI agents", "prosecutors",
    "local residents", "border police and | customs officers", not "police and army officers"."""
    stop = next((i for i, t in enumerate(after) if t.lower in _PREPOSITIONS), len(after))
    head = after[stop - 1]
    human = nouns.is_plural(head.lower) and is_human(nouns.singular(head.lower))
    apart = stop == 1 or after[0].text[:1].isupper() or after[0].lower in _QUALITIES
    # a police with a word of its own; of two adjectives before "sources" each may be theirs
    apart |= len(before) > 1 and before[0].lower not in _QUALITIES and head.lower != "sources"
    return before[-1].lower == "police" and head.text.islower() and human and apart


def _names_body(tokens: Sequence[Token]) -> bool:
    """Whether the words before the first preposition are a body's name: "the Osk Council of"."""
    start = next((i for i, t in enumerate(tokens) if t.lower not in {"both", "the"}), 0)
    stop = next((i for i, t in enumerate(tokens) if t.lower in _PREPOSITIONS), len(tokens))
    name = tokens[start:stop]
    return bool(name) and all(t.text[:1].isupper() for t in name) and name[-1].lower in _SOCIETIES


_SOCIETIES = nouns.BODIES | nouns.ORGANIZATIONS
_ARTICLES = frozenset({"a", "an", "the"})
_TAILS = _PREPOSITIONS | {"taken", "shown", "seen", "shot"}


def _one_described(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether one article and two callings are one person's: "The influential delegate and former
    activist"; "the mayor and police chief" may be two."""
    stop = next((i for i, t in enumerate(after) if not t.is_word or t.lower in _TAILS), len(after))
    plain = all(t.text.islower() for t in (*before[1:], *after[:stop]))
    if not stop or not plain or before[0].lower not in {"the", "a", "an", "his", "her"}:
        return False
    heads = {before[-1].lower, after[stop - 1].lower}
    return after[0].lower not in STARTS | {"the"} and heads <= _CALLINGS


def _may_be_source(tokens: Sequence[Token]) -> bool:
    """Whether the words behind a comma and a joint can be a source of their own."""
    first = tokens[0]
    if first.text[:1].isupper() or first.lower in STARTS | {"the"} or first.text[:1].isdigit():
        return True
    return any(
        is_human(word) or word in _NOUNS for t in tokens[:5] if (word := nouns.singular(t.lower))
    )


def _after_tail(before: Sequence[Token], after: Sequence[Token], comma: bool) -> bool:
    """After "officials of X" only a source of its own divides: "and residents", "and Jane Roe".

    After "data from X" that is another document or people, with an article or a number.
    """
    if _joint_authors(before, after) or (_is_person_of(before) and _is_person_of(after)):
        return True
    if _is_document(before):
        anew = after[0].lower in STARTS - THEIRS or after[0].text.isdigit()
        return anew and (_is_document(after) or _begins_anew(after))
    plain = any(nouns.singular(t.lower) in HUMAN for t in before)
    if plain and after[0].lower in STARTS and _is_document(after):
        # "people familiar with the case and a letter seen by": it is who has seen it that tells
        return any(t.lower in {"seen", "reviewed", "obtained", "viewed"} for t in after)
    person = len(after) > 1 and all(t.text[:1].isupper() for t in after[:2])
    fresh = nouns.singular(after[0].lower) in HUMAN | nouns.DOCUMENTS or _begins_anew(after)
    return plain and (fresh or (comma and person))


def _is_document(tokens: Sequence[Token]) -> bool:
    """Whether the noun before the first preposition is a document: "ship-tracking data from"."""
    tails = _PREPOSITIONS | {"seen", "obtained", "reviewed", "shared", ","}
    stop = next((i for i, t in enumerate(tokens) if t.lower in tails), len(tokens))
    return stop > 0 and nouns.singular(tokens[stop - 1].lower) in nouns.DOCUMENTS


def _is_person_of(tokens: Sequence[Token]) -> bool:
    """Whether a full name opens with whose or where from its bearer is: "Jane Roe of Kesh"."""
    stop = next((i for i, t in enumerate(tokens) if t.lower in _PREPOSITIONS), 0)
    name = tokens[:stop]
    proper = stop > 1 and all(t.text[:1].isupper() or t.text == "." for t in name)
    return proper and not OF_BODIES & lowered(name)


def _joint_authors(before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether two known bodies made one document: "an inquiry by the Times and Le Monde"."""
    by = next((i for i, t in enumerate(before) if t.lower == "by"), None)
    if by is None or not any(nouns.singular(t.lower) in nouns.DOCUMENTS for t in before[:by]):
        return False
    if before[by - 1].lower in _HAVING:
        # "a memo seen by the Times and Le Monde": both only have it
        return False
    stop = next((i for i, t in enumerate(after) if t.lower in _PREPOSITIONS or t.text == ","), None)
    names = (before[by + 1 :], after[:stop])
    return all(part and entity(" ".join(t.text for t in part)) is not None for part in names)


def _begins_anew(after: Sequence[Token]) -> bool:
    """Whether the words after a joint open a source of their own."""
    head = next(
        (i for i, t in enumerate(after) if t.lower in _PREPOSITIONS or t.text == ","), len(after)
    )
    core = after[:head]
    if not core:
        return False
    human = any(nouns.singular(t.lower) in HUMAN for t in core)
    one = (
        head == 1 and core[0].lower in _OTHERS and len(after) > head + 1
    )  # "two of X and one in Y"
    if one and after[head].lower in _PREPOSITIONS - {"of", "who", "that", "which"}:
        return True
    name = sum(t.text[:1].isupper() for t in core) >= 2 and not core[-1].text.islower()
    return (core[0].lower in STARTS and human) or (name and human)


def _one_name(text: str, before: Sequence[Token], after: Sequence[Token]) -> bool:
    """Whether "X and Y" is one name, or modifies what follows: "US and UK officials"."""
    if entity(text[before[0].start : after[-1].end]) is not None:
        return True
    noun = next((i for i, t in enumerate(after) if t.text[:1].islower()), None)
    ends = _PREPOSITIONS | JOINTS | STARTS | {",", "the"}
    stop = next((i for i, t in enumerate(after) if t.lower in ends), None)
    plain = noun is not None and (stop is None or noun < stop)
    counted = before[0].lower in STARTS - THEIRS or before[0].text.isdigit()
    before = before[1:] if counted and len(before) > 1 else before
    bare = before[0].lower not in STARTS and len(before) <= 2
    if not plain or not bare or noun is None:
        return False
    known = entity(text[before[0].start : before[-1].end])
    if noun > 0 or (known is not None and known.sort == "state"):
        return True
    return len(before) == 1 and before[0].lower in _REGIONS


def _is_source(tokens: Sequence[Token]) -> bool:
    return any(t.is_word for t in tokens) and not tokens[0].lower.isdigit()
