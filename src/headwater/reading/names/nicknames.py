"""Persons' names with what they are called among friends inside: 'Otto "Moe" Osk', '"AJ" Roe'.

A network takes such a name apart at its quotation marks.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from headwater.reading.words import nouns
from headwater.reading.words.given import is_given
from headwater.records import Span, cut

_NICKNAMED = re.compile(
    r"""(?P<before>(?:[A-Z][\w.-]{0,40}[ ]){0,3})
        (?<!\w)(?:"([^"]{1,45})"|\u201c([^\u201d]{1,45})\u201d|\u2018([^\u2018\u2019]{1,45})\u2019
          |'([^']{1,45})')
        [ ](?P<surname>)(?:(?:al|el|van|von|de|di|la|bin)[ -])*[A-Z][\w-]*[a-z]
        (?:[ ](?:Jr|Sr)\b\.?)?""",
    re.VERBOSE,
)
_SHORT = re.compile(r"[A-Z][\w.'\u2019-]{0,14}(?:[ ][A-Z][\w.-]{0,11}){0,2}")
"""What somebody may be called."""
_MAY_BE = re.compile(r"[\"'\u201c\u2018][A-Z][\w.'\u2019 -]{0,44}[\"'\u201d\u2019] ")
"""That in quotation marks: most blocks hold none, and are passed over fast."""
_TITLES = nouns.POSTS | nouns.TITLES


def nicknamed(
    text: str, start: int, end: int, persons: Mapping[int, int]
) -> Iterator[tuple[int, int]]:
    """The places in `text[start:end]` of whole names with a nickname, half-open, in order.

    A given name or a title before the nickname shows one; `persons` are the places of other names
    of persons, ends by beginnings.
    """
    if _MAY_BE.search(text, start, end) is None:
        return
    for match in _NICKNAMED.finditer(text, start, end):
        called = next(filter(None, match.group(2, 3, 4, 5)))
        if _SHORT.fullmatch(called) is None:
            continue
        opens = match.end("before")
        first = _given(text, match.start(), opens, persons)
        last = match["before"].split()[-1:]
        titled = bool(last) and last[0].lower().rstrip(".") in _TITLES
        if (first < opens or titled) and (called[-1] != "." or called.count(".") > 1):
            yield first, max(match.end(), persons.get(match.start("surname"), 0))


def _given(text: str, start: int, end: int, persons: Mapping[int, int]) -> int:
    """Where the given names begin that end at `end`; there where none stands."""
    place = end
    for word in reversed(text[start:end].split()):
        lower = word.lower().rstrip(".")
        at = text.rindex(word, start, place)
        if lower in _TITLES or not (is_given(lower) or len(lower) == 1 or at in persons):
            break
        place = at
    return place


def whole(text: str, spans: Sequence[Span]) -> tuple[Span, ...]:
    """The spans, two that are the halves of one name as one: 'Jan "A.J." | Osk'."""
    made: list[Span] = []
    for span in spans:
        beside = bool(made) and made[-1].end == span.start - 1 and span.quote[0].isupper()
        halves = beside and made[-1].quote[-1] in _MARKS
        made.append(cut(text, made.pop().start, span.end) if halves else span)
    return tuple(made)


_MARKS = "\"\u201d\u2019'"
