"""What a user types to find something: words, "quoted phrases" and fields. Any input is a query.

    missiles "two US officials" outlet:Reuters actor:"Asker Front" source:anonymous before:2025-03

A field that is not known counts as words, which the query tells. A known field without a value, or
whose date is none, is a fault: what was meant by it is not known.
"""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass, field

LONGEST = 2_000
"""Characters of a query that are looked at."""

_TERMS = 40
"""Words, phrases and fields that are looked at."""

_PIECE = re.compile(
    r"(?:(?P<field>outlet|actor|source|before|after):)?"
    r"(?:[\"“”](?P<quoted>[^\"“”]*)[\"“”]?|(?P<plain>[^\s\"“”]+))",
    re.IGNORECASE,
)
_FIELD = re.compile(r"(?!https?:)[a-z]{3,}:\w", re.IGNORECASE)
_EMPTY = re.compile(r"(?:outlet|actor|source|before|after):[\W_]*", re.IGNORECASE)
_WORD = re.compile(r"[^\W_]+")
_DATE = re.compile(r"(\d{4})(?:-(\d\d?)(?:-(\d\d?))?)?")


@dataclass(frozen=True, slots=True)
class Query:
    """What is looked for: all of it must hold.

    `words` and `phrases` are as typed, in order. `before` and `after` are ISO 8601 dates: a report
    is surely published on an earlier day than the one, on a later day than the other. `typed` are
    the words and phrases as they were typed, without the fields: what they mean together. `unread`
    are pieces that look like a field and are none, and were taken for words; `faulty` are fields
    that say nothing, or no date.
    """

    words: tuple[str, ...] = ()
    phrases: tuple[str, ...] = ()
    outlets: tuple[str, ...] = ()
    actors: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    before: str | None = None
    after: str | None = None
    typed: str = field(default="", compare=False)
    unread: tuple[str, ...] = field(default=(), compare=False)
    faulty: tuple[str, ...] = field(default=(), compare=False)

    @property
    def is_empty(self) -> bool:
        """Whether nothing is asked."""
        return self == Query()


@dataclass(slots=True)
class _Draft:
    words: list[str] = field(default_factory=list)
    phrases: list[str] = field(default_factory=list)
    typed: list[str] = field(default_factory=list)
    fields: dict[str, list[str]] = field(default_factory=dict)
    unread: list[str] = field(default_factory=list)
    faulty: list[str] = field(default_factory=list)


def parse(typed: str) -> Query:
    """The query that was typed; what has no letter and no digit asks nothing."""
    draft = _Draft()
    for number, match in enumerate(_PIECE.finditer(typed[:LONGEST])):
        if number >= _TERMS:
            break
        _take(draft, match)
    fields = draft.fields
    return Query(
        words=tuple(dict.fromkeys(draft.words)),
        phrases=tuple(dict.fromkeys(draft.phrases)),
        outlets=tuple(dict.fromkeys(fields.get("outlet", ()))),
        actors=tuple(dict.fromkeys(fields.get("actor", ()))),
        sources=tuple(dict.fromkeys(fields.get("source", ()))),
        before=min(fields.get("before", ()), default=None),
        after=max(fields.get("after", ()), default=None),
        typed=_plain(" ".join(draft.typed)),
        unread=tuple(_plain(each) for each in dict.fromkeys(draft.unread)),
        faulty=tuple(_plain(each) for each in dict.fromkeys(draft.faulty)),
    )


def _take(draft: _Draft, match: re.Match[str]) -> None:
    name = (match["field"] or "").lower()
    if _EMPTY.fullmatch(match[0]):
        draft.faulty.append(match[0])
        return
    words = _WORD.findall(match["quoted"] if match["quoted"] is not None else match["plain"])
    if not words:
        return
    if name in ("before", "after"):
        day = _day(match["quoted"] or match["plain"], last=name == "after")
        if day is not None:
            draft.fields.setdefault(name, []).append(day)
        else:
            draft.faulty.append(match[0])
        return
    if name:
        draft.fields.setdefault(name, []).append(" ".join(words))
        return
    if match["plain"] and _FIELD.match(match["plain"]):
        draft.unread.append(match[0])
    draft.typed.append(match[0] if match["quoted"] is None else match["quoted"])
    if match["quoted"] is not None and len(words) > 1:
        draft.phrases.append(" ".join(words))
    else:
        draft.words += words


def _plain(words: str) -> str:
    """The words parted by single blanks, without what UTF-8 cannot hold."""
    return " ".join(words.encode("utf-8", "ignore").decode("utf-8").split())


def _day(words: str, *, last: bool) -> str | None:
    """The first or last day of a year, month or day; None for what is none."""
    match = _DATE.fullmatch(words.strip())
    if match is None or match[1] == "0000":
        return None
    year = int(match[1])
    month = int(match[2]) if match[2] else (12 if last else 1)
    if not 1 <= month <= 12:
        return None
    length = monthrange(year, month)[1]
    day = int(match[3]) if match[3] else (length if last else 1)
    return f"{year:04}-{month:02}-{day:02}" if 1 <= day <= length else None
