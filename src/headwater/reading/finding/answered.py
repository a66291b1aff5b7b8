"""Answers to what was said just before: "Moscow denied that", "his office denied the allegations".

The content of such an answer is a pronoun or a noun that points back, and the denial would be of
nothing that anybody could find. What it points to becomes part of the content, and what is denied;
as "he" is given the name of a speaker. It is looked up only where one thing can be meant.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from dataclasses import replace

from headwater.knowledge import saying
from headwater.knowledge.grammar import words
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import word_of_saying
from headwater.reading.words.finite import has_plain_verb
from headwater.records import Span, cut, trim
from headwater.text.sentences import split_sentences

_BACK = re.compile(
    r"(?:that|this|it|them|both|which|something(?:\s(?:that|which))?)"
    r"|(?:all|any|each|most|some)\s+of\s+(?:it|them|that|this)"
    r"|(?:(?:the|these|those|this|that|such|any|all|both|its|his|her|their)\s+){1,2}"
    r"(?:[a-z]+\s+)?(?P<noun>[a-z]+)",
    re.IGNORECASE,
)
_CONTRARY = re.compile(
    r"otherwise|(?:just\s|quite\s|exactly\s|precisely\s|very\smuch\s)?the\s(?:very\s|exact\s)?"
    r"(?:opposite|contrary|reverse)",
    re.IGNORECASE,
)
"""What stands for the denial of what another has just said."""
_DIFFERS = re.compile(
    r"differently|to\s(?:differ|disagree)|nothing\sof\sthe\s(?:kind|sort)|(?:quite\s|rather\s)?(?:an?|the|another)\s(?:[a-z]+\s)?"
    r"(?:different|conflicting|contrasting|contradictory|opposite|opposing|contrary|other)\s"
    r"(?:story|view|picture|version|account|opinion|tale|conclusion|explanation|position|line|take)",
    re.IGNORECASE,
)
"""What only tells that somebody says something else, and not what."""
_NOT_SURE = re.compile(
    r"(?:n['\u2019]t|\b(?:not|never|no|nor|nobody|cannot|if|unless|until|would|could|might|may))\b"
    r"[^.;]{0,30}\Z",
    re.IGNORECASE,
)
"""What tells before a word of saying that nothing is said, or not yet."""
_ANSWERS = words("answering_verbs")
_SENTENCE = re.compile(r"[.!?][\"\u201d\u2019')]*\s")
_ACCUSATION = re.compile(r"\b(?:accusation|allegation|charge)s?\b", re.IGNORECASE)
_ACCUSING = frozenset({"accuse", "allege", "blame", "charge", "claim", "suspect", "fault"})
_NAME = re.compile(r"\b[A-Z]\w{2,}")
_RELATIVES = frozenset({"which", "something", "something that", "something which"})
_ASIDE_MARKS = frozenset({",", "-", "\u2013", "\u2014"})
"""What parts a relative from what it takes up."""
_WHOSE = re.compile(
    r"(?:[Tt]he|[Tt]h[eo]se|[Tt]h(?:is|at))\s(?P<name>[A-Z][\w.'\u2019-]*(?:\s[A-Z][\w.'\u2019-]*){0,4})"
    r"\s[a-z]+\s*\Z"
)
"""A noun that points back with the name of whose it is: "the Haaretz report"."""
_MARKS = 3
"""How many marks may stand at the end of what is said and beside it."""
_FAR = 1200
"""How far back may stand what is named by whose it is, or the only accusation."""
_NEAR = 200
"""How many characters may stand between what was said and the answer."""


def answered(text: str, found: Sequence[Spanned]) -> list[Spanned]:
    """The attributions, each answer with the words that it answers before its own.

    An answer stands in the same sentence as what was said or in the next. Where several things were
    said there, that one is meant which lies in all the others ("the Echo wrote that Kesh blamed
    Osk"); where there is none such, the answer stays as it is.
    """
    told = [one for one in found if one.cue and one.content]
    told = sorted((one for one in told if not _points_back(one)), key=_end)
    ends = [_end(one) for one in told]
    result: list[Spanned] = []
    for one in found:
        if _points_back(one):
            start = min(span.start for span in (*one.source, *one.cue))
            near = told[bisect_left(ends, start - _NEAR) : bisect_right(ends, start)]
            relative = one.content[0].quote.lower() in _RELATIVES
            charge = _ACCUSATION.search(one.content[0].quote) is not None
            near = [e for e in near if e.source or relative or (charge and _is_accused(e))]
            said = [each for each in near if _is_said(text, each, one) and _meets(text, each, one)]
            said = [] if is_contrary(one.content) and _is_open(text, one) else said
            if (who := _WHOSE.match(one.content[0].quote)) is not None:
                far = told[bisect_left(ends, start - _FAR) : bisect_right(ends, start)]
                said = _last_of([each for each in far if _names_it(text, each, who["name"])])
            elif not said and charge:
                far = told[bisect_left(ends, start - _FAR) : bisect_right(ends, start)]
                said = _last_of([each for each in far if _accuses(text, each, one, found)])
            result.append(_resolved(one, said) if said else _told_before(text, one))
        else:
            result.append(one)
    return result


def _last_of(said: Sequence[Spanned]) -> list[Spanned]:
    """Of what was said the last, and what it lies in."""
    last = max(said, key=_end, default=None)
    return [one for one in said if last is not None and _end(last) - _end(one) <= _MARKS]


def _names_it(text: str, one: Spanned, name: str) -> bool:
    """Whether a name stands in a sentence up to where something is said in it."""
    end = _end(one)
    begin = max(text.rfind("\n", 0, end) + 1, end - _FAR)
    *_, (start, _) = split_sentences(text, begin, end)
    return name in text[start:end]


def _accuses(text: str, other: Spanned, one: Spanned, found: Sequence[Spanned]) -> bool:
    """Whether another accuses, in a sentence that names him, the one who answers; "it" or "he" in
    what somebody says is who says it."""
    known = word_of_saying(other)
    if known is None or known.lemma not in _ACCUSING or not other.source:
        return False
    hosts = (each.source for each in found if any(s.covers(one.cue[0]) for s in each.content))
    source = next(hosts, ()) if one.source[0].quote.lower() in _PRONOUNS else one.source
    names = {name for span in source for name in _NAME.findall(span.quote)}
    return any(_names_it(text, other, name) for name in names) and _names(other) != _names(one)


def _is_accused(one: Spanned) -> bool:
    """Whether somebody is told to be accused, by whomever: "Osk is accused of theft"."""
    return bool(one.cue) and not one.source and _IS_ACCUSED.match(one.cue[0].quote) is not None


_IS_ACCUSED = re.compile(
    r"(?:is|are|was|were|has\sbeen|have\sbeen|had\sbeen|stands?|stood)\s(?:\w+\s){0,2}?"
    r"(?:accused|charged|alleged|suspected)\b",
    re.IGNORECASE,
)
_CHARGES = re.compile(r"\b(?:accusations|allegations|charges)\b", re.IGNORECASE)
_PRONOUNS = frozenset({"he", "she", "it", "they"})


def _points_back(one: Spanned) -> bool:
    if len(one.content) != 1 or not one.source or not one.cue:
        return False
    if is_contrary(one.content):
        return True
    known = word_of_saying(one)
    return known is not None and known.lemma in _ANSWERS and points(one.content)


def is_contrary(content: Sequence[Span]) -> bool:
    """Whether a content denies what another has just said: "thinks [otherwise]"."""
    return bool(content) and _CONTRARY.fullmatch(content[-1].quote.strip(" ,")) is not None


def _is_open(text: str, one: Spanned) -> bool:
    """Whether who says "otherwise" does not say so, or only would."""
    first = min(span.start for span in (*one.source, *one.cue))
    return _NOT_SURE.search(text, first, one.content[0].start) is not None


def points(content: Sequence[Span]) -> bool:
    """Whether a content is nothing but words that point back: "that", "the allegations"."""
    if len(content) == 1 and _DIFFERS.fullmatch(content[0].quote.strip(" ,")):
        return True
    if len(content) == 1 and is_contrary(content):
        return True
    back = _BACK.fullmatch(content[0].quote.strip()) if len(content) == 1 else None
    return back is not None and (not back["noun"] or saying.names_claim(back["noun"]))


def _resolved(one: Spanned, said: Sequence[Spanned]) -> Spanned:
    """The answer with what was said inmost, where that is one thing; not with what somebody within
    it is up to: "Osk had threatened | to resign"."""
    told = [other for other in said if not _AIM.match(other.content[0].quote)] or said
    inmost = [
        other
        for other in told
        if all(each is other or _covers(each.content, other.content) for each in told)
    ]
    if len(inmost) != 1:
        charges = all(_is_accused(other) for other in said) and _CHARGES.search(
            one.content[0].quote
        )
        if not charges:
            return one
        # "Osk is accused of theft and is charged with fraud. He denies the charges": both
        contents = (span for other in said for span in other.content)
        return replace(one, content=tuple(sorted({*contents, *one.content})))
    return replace(one, content=tuple(sorted((*inmost[0].content, *one.content))))


_AIM = re.compile(r"to\s", re.IGNORECASE)


def answering(content: Sequence[Span]) -> tuple[Span, ...]:
    """What of a content an answer is about, without what points to it; empty for others."""
    back = len(content) > 1 and _BACK.fullmatch(content[-1].quote.strip())
    what = content[0].quote.lower() == "what"
    if len(content) < 2 or what or not (back or is_contrary(content)):
        return ()
    return tuple(content[:-1])


def _told_before(text: str, one: Spanned) -> Spanned:
    """The denial of what the report itself says right before: "it sold arms to Kesh, which Lee
    denies"."""
    here, known = one.content[0], word_of_saying(one)
    if here.quote.lower() not in _RELATIVES or known is None or known.lemma != "deny":
        return one
    begin = max(text.rfind("\n", 0, here.start) + 1, here.start - _NEAR)
    for end in _SENTENCE.finditer(text, begin, here.start):
        begin = end.end()
    clause = trim(text, begin, here.start)
    if clause is None or clause.quote[-1] not in _ASIDE_MARKS or here.start - begin >= _NEAR:
        return one
    said = cut(text, clause.start, clause.start + len(clause.quote[:-1].rstrip()))
    if not has_plain_verb(text, said.start, said.end):
        return one
    return replace(one, content=(said, *one.content))


def _meets(text: str, other: Spanned, one: Spanned) -> bool:
    """Whether a relative takes up what stands right before its comma; any other word may reach
    back further: "accused Kesh of it, which Kesh denies"."""
    here = one.content[0]
    if here.quote.lower() not in _RELATIVES:
        return True
    between = text[_end(other) : here.start].strip() if _end(other) < here.start else ""
    return between in _ASIDE_MARKS


def _is_said(text: str, other: Spanned, one: Spanned) -> bool:
    """Whether another said something in the sentence before an answer, or in the same.

    An accusation is what somebody accused of, or what he said of who answers.
    """
    start = min(span.start for span in (*one.source, *one.cue))
    if len(_SENTENCE.findall(text, _end(other) - 1, start)) > 1 or _names(other) == _names(one):
        return False
    if _ACCUSATION.search(one.content[-1].quote) is None or _is_accused(other):
        return True
    known = word_of_saying(other)
    told = {name for span in other.content for name in _NAME.findall(span.quote)}
    of_him = any(not told.isdisjoint(_NAME.findall(span.quote)) for span in one.source)
    return of_him or (known is not None and known.lemma in _ACCUSING)


def _end(one: Spanned) -> int:
    return max(span.end for span in (*one.source, *one.cue, *one.content))


def _names(one: Spanned) -> frozenset[str]:
    return frozenset(span.quote.casefold() for span in one.source)


def _covers(outer: Sequence[Span], inner: Sequence[Span]) -> bool:
    return all(any(span.covers(each) for span in outer) for each in inner)
