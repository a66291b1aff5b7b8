"""Quotations: which marks open and close one, and which are apostrophes.

Marks of every kind: “ ” ‘ ’ " ' « » „. Only the outermost quotations are given; a quotation
inside another belongs to it. A paragraph that opens a quotation and does not close it (the way
speech that runs on over paragraphs is set) gives a quotation to the end of that paragraph, or to
the next double mark that opens, where such paragraphs are set in one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import Enum
from functools import lru_cache

_MARK = re.compile(r"``|''|[\"\u201c\u201d\u201e\u201f\u00ab\u00bb'\u2018\u2019\u201a\u201b]")
_PARAGRAPH = re.compile(r"\n[ \t\r]*\n\s*|\n[ \t\r]*(?=[\"\u201c\u00ab\u201e])")
_ELISION = re.compile(
    r"(?:\d0s|twas|tis|em|n|til|cause|bout|round|cos|ere|nother|tude)\b", re.IGNORECASE
)
_LOOK_AHEAD = 12
"""How many marks a doubtful one looks ahead: enough for a paragraph, and keeps the time linear."""
_REACH = 200
"""How many marks on a quotation may close at most."""

_SPEECH_ENDS = frozenset((",", ".", "?", "!", "\u2026", "\u2014"))
_SCARE_WORDS = 3
_TITLE_WORDS = 8
_LONE_WORDS = 4
_SMALL = frozenset(
    ("a", "an", "the", "of", "in", "on", "for", "and", "to", "at", "by", "with", "from", "or", "is")
)


@dataclass(frozen=True, slots=True)
class Quoted:
    """A quotation with its marks (`start`, `end`) and without (`inner_start`, `inner_end`).

    `paired` is false where one of the marks is missing; the side without a mark then lies at
    the edge of the paragraph. `scare` marks a word or three, or a title of a work, set in marks:
    no speech by itself.
    """

    start: int
    end: int
    inner_start: int
    inner_end: int
    paired: bool = True
    scare: bool = False


class _Role(Enum):
    OPEN = "open"
    CLOSE = "close"
    EITHER = "either"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class _Mark:
    start: int
    end: int
    family: str
    role: _Role


@lru_cache(maxsize=512)
def find_quotes(text: str, start: int = 0, end: int | None = None) -> tuple[Quoted, ...]:
    """The outermost quotations of `text[start:end]`, in order; none without marks.

    Offsets are code points of `text`. Paragraphs (an empty line, or a line that begins with a
    mark) are read one by one, so a mark that is never closed spoils one paragraph at most.
    """
    # kept for a while: the network and the rules go over the same paragraphs
    stop = len(text) if end is None else end
    found: list[Quoted] = []
    begin = start
    for gap in _PARAGRAPH.finditer(text, start, stop):
        _paragraph(text, begin, gap.start(), found)
        begin = gap.end()
    _paragraph(text, begin, stop, found)
    return tuple(found)


def _paragraph(text: str, start: int, end: int, found: list[Quoted]) -> None:
    marks = [_mark(text, m, start, end) for m in _MARK.finditer(text, start, end)]
    marks = [mark for mark in marks if mark.role is not _Role.NONE]
    edge = next((i for i in range(start, end) if not text[i].isspace()), end)
    at = 0
    clean = start
    while at < len(marks):
        mark = marks[at]
        if mark.role is not _Role.OPEN and not (
            mark.role is _Role.EITHER and mark.family == "double"
        ):
            stopped = text[mark.start - 1 : mark.start] in _SPEECH_ENDS
            if mark.family == "double" and clean == start and mark.start > edge and stopped:
                found.append(_quoted(text, (edge, edge), (mark.start, mark.end), False))
                clean = mark.end
            at += 1
            continue
        close = _closing(text, marks, at)
        if close is None:
            if not _runs_on(text, mark, edge, end):
                at += 1
                continue
            again = _opened_again(marks, at)
            stop = end if again is None else marks[again].start
            found.append(_quoted(text, (mark.start, mark.end), (stop, stop), False))
            if again is None:
                return
            clean, at = stop, again
            continue
        last = marks[close]
        found.append(_quoted(text, (mark.start, mark.end), (last.start, last.end), True))
        clean = last.end
        at = close + 1


def _mark(text: str, match: re.Match[str], start: int, end: int) -> _Mark:
    """What the mark can be, from the characters at its sides."""
    mark = match.group()
    before = text[match.start() - 1] if match.start() > start else " "
    after = text[match.end()] if match.end() < end else " "
    if mark in "'\u2018\u2019\u201a\u201b":
        family, role = "single", _single(text, match, before, after)
    elif mark in {"\u201c", "\u201e", "\u201f", "\u00ab", "``"}:
        family, role = "double", _Role.OPEN
        if mark == "\u201c" and not before.isspace() and (after.isspace() or after in ".,;"):
            role = _Role.CLOSE
    elif mark in {"\u201d", "\u00bb"}:
        family, role = "double", _Role.CLOSE
        if mark == "\u201d" and _opens(before) and after.isalnum():
            role = _Role.OPEN
    else:
        family, role = "double", _straight(before, after)
    return _Mark(match.start(), match.end(), family, role)


def _opens(before: str) -> bool:
    return before.isspace() or before in "([{\u2014\u2013-/:\"\u201c\u2018'"


def _straight(before: str, after: str) -> _Role:
    if _opens(before) and not after.isspace() and before not in "-":
        return _Role.OPEN
    if not before.isspace() and not after.isalnum():
        return _Role.CLOSE
    return _Role.EITHER


def _single(text: str, match: re.Match[str], before: str, after: str) -> _Role:
    """A single mark: an apostrophe unless it stands at the edge of a word."""
    mark = match.group()
    if before.isalnum() and after.isalnum():
        return _Role.NONE
    if _opens(before) and not after.isspace():
        if mark == "\u2019" or _ELISION.match(text, match.end()):
            return _Role.NONE
        return _Role.OPEN
    if mark in "\u2018\u201a\u201b":
        return _Role.NONE if before.isalnum() else _Role.OPEN
    if before.isspace():
        return _Role.NONE
    return _Role.CLOSE if before in ".,?!\u2026;:\u2014" else _Role.EITHER


def _closing(text: str, marks: list[_Mark], at: int) -> int | None:
    """The index of the mark that closes the one at `at`, None where none does."""
    opening = marks[at]
    depth = 0
    for index in range(at + 1, min(len(marks), at + _REACH)):
        mark = marks[index]
        if mark.family != opening.family:
            continue
        if mark.role is _Role.OPEN:
            if not _nested(marks, index):
                return None
            depth += 1
        elif mark.role is _Role.EITHER and opening.family == "single":
            if not _better_close(text, marks, index):
                return index
        elif depth:
            depth -= 1
        else:
            return index
    return None


def _opened_again(marks: list[_Mark], at: int) -> int | None:
    """The index of the next double mark that opens: paragraphs of one speech set in one."""
    for index in range(at + 1, len(marks)):
        if marks[index].family == "double" and marks[index].role is _Role.OPEN:
            return index
    return None


def _nested(marks: list[_Mark], at: int) -> bool:
    """Whether two closing marks follow the opening one at `at` before another opens."""
    closing = 0
    for mark in marks[at + 1 : at + 1 + _LOOK_AHEAD]:
        if mark.family != marks[at].family:
            continue
        if mark.role is _Role.OPEN:
            return False
        closing += 1
        if closing == 2:
            return True
    return False


def _better_close(text: str, marks: list[_Mark], at: int) -> bool:
    """Whether the single mark at `at` is a possessive (Houthis') and a true close follows."""
    if text[marks[at].start - 1 : marks[at].start] not in {"s", "x", "z", "n"}:
        return False
    if text[marks[at].end : marks[at].end + 1] in {",", ".", ";", ":", "?", "!", ")"}:
        return False
    for mark in marks[at + 1 : at + 1 + _LOOK_AHEAD]:
        if mark.family == "single":
            return mark.role is not _Role.OPEN
    return False


def _runs_on(text: str, mark: _Mark, edge: int, end: int) -> bool:
    """Whether a mark that nothing closes opens a quotation to the end of its paragraph.

    A double one does; a single one only where it opens the paragraph (its first character is at
    `edge`) and a sentence follows.
    """
    if mark.family == "double":
        return mark.role is _Role.OPEN
    words = text[mark.end : min(end, mark.end + 200)].split()
    return mark.start == edge and len(words) > _LONE_WORDS and words[0][:1].isupper()


def _quoted(text: str, opening: tuple[int, int], closing: tuple[int, int], paired: bool) -> Quoted:
    start, inner_start = opening
    inner_end, end = closing
    while end > start and text[end - 1].isspace():
        end -= 1
    inner_end = min(inner_end, end)
    scare = paired and _is_scare(text[inner_start : min(inner_end, inner_start + 120)])
    if scare and text[max(0, start - 2) : start] in {", ", ": "}:
        # “We lost,” she said, “all of it.”
        scare = text[inner_end - 1] not in _SPEECH_ENDS
    return Quoted(start, end, inner_start, inner_end, paired, scare)


def _is_scare(inner: str) -> bool:
    """A word or three without the case and stop of speech, or a title in capitals."""
    words = inner.split()
    if not words:
        return True
    stopped = inner.rstrip()[-1:] in ",.?!\u2026\u2014"
    if len(words) <= _SCARE_WORDS and not (stopped and inner[:1].isupper()):
        return True
    titled = all(w[:1].isupper() or w[:1].isdigit() or w.lower() in _SMALL for w in words)
    return titled and not stopped and len(words) <= _TITLE_WORDS and len(inner) < 100
