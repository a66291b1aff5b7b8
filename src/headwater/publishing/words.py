"""Words for any page or screen: cuts, lists, numbers and dates. They make no text safe to show."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import pairwise
from typing import Protocol, TypeVar

from headwater.publishing import contract as c
from headwater.text.clauses import governs
from headwater.text.numbers import number_at

CUT = "[…]"
"""Stands for words that are left out. The brackets show that it is no quotation."""

_MARKS = " .,;:!?'\"‘’“”"

MONTHS = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]


def proposition(words: str) -> str:
    """`words` without the "that" which joins them to a verb of saying; still verbatim words."""
    rest = words.removeprefix("that ").lstrip()
    return rest if rest and len(rest) < len(words) else words


def paired(words: str) -> str:
    """`words` without a quotation mark at an end, theirs or that of a piece of them, whose partner
    is not among them, nor a comma before such a mark: “They are weighing it" without its first
    mark. Where a piece loses one, no other piece stands in marks of its own; still verbatim words.
    """
    alone, pairs = _marks(words)
    left_out = {at for at in alone if _begins(words, at) or _ends(words, at)}
    if left_out:
        whole = (pair for pair in pairs if _begins(words, pair[0]) and _ends(words, pair[1]))
        left_out.update(at for pair in whole for at in pair)
    kept = ""
    last = 0
    for at in sorted(left_out):
        kept += words[last:at] if _begins(words, at) else words[last:at].rstrip(" ,")
        last = at + 1
    return kept + words[last:]


def _begins(words: str, at: int) -> bool:
    return at == 0 or words.endswith(f"{CUT} ", 0, at)


def _ends(words: str, at: int) -> bool:
    return at + 1 == len(words) or words.startswith(f" {CUT}", at + 1)


def _marks(words: str) -> tuple[list[int], list[tuple[int, int]]]:
    """The places of the quotation marks without a partner, and of those that are pairs."""
    alone: list[int] = []
    pairs: list[tuple[int, int]] = []
    for opening, closing in _MARK_PAIRS:
        waiting: list[int] = []
        for found in re.finditer(f"[{opening}{closing}]", words):
            at = found.start()
            if found.group() == opening and (opening != closing or _opens(words, at)):
                waiting.append(at)
            elif waiting:
                pairs.append((waiting.pop(), at))
            else:
                alone.append(at)
        alone += waiting
    return alone, pairs


def _opens(words: str, at: int) -> bool:
    """Whether a straight mark opens: there is no word right before it, and one right behind."""
    return (at == 0 or words[at - 1] in " \n([—-'‘") and words[at + 1 : at + 2].strip() != ""


_MARK_PAIRS = (("“", "”"), ("«", "»"), ('"', '"'))


class Stretch(Protocol):
    """Words with their place: a span of the records or of the public JSON."""

    @property
    def start(self) -> int:
        """Where it begins in the text of its report."""

    @property
    def end(self) -> int:
        """Where it ends."""

    @property
    def quote(self) -> str:
        """Its words."""


_Stretch = TypeVar("_Stretch", bound=Stretch)


def as_read(content: Sequence[_Stretch], cue: Sequence[_Stretch]) -> tuple[_Stretch, ...]:
    """The words of a content with the words of saying that it cannot be read without.

    Those that alone part it: "He | is accused of | shooting". Those right before what is no clause
    by itself: "dismissed | him as a fool", "denied | any part in it". Left out, they would turn
    what is only alleged, ordered or denied into a plain yes.
    """
    told = [
        each
        for before, after in pairwise(content)
        for each in cue
        if 0 <= each.start - before.end <= 1 and 0 <= after.start - each.end <= 1
    ]
    before = [each for each in cue if content and each.end <= content[0].start]
    reach = _HEARER if content and _TO_DO.match(content[0].quote) else 1
    if before and content[0].start - before[-1].end <= reach:
        told += before if governs(before[-1].quote, joined(content)) else ()
    return tuple(sorted((*content, *told), key=lambda span: span.start)) if told else tuple(content)


_TO_DO = re.compile(r"(?:not\s)?to\s(?:not\s)?[a-z]")
_HEARER = 40
"""How many characters may name who is told to do something: "asked | the papers | to wait"."""


def joined(spans: Iterable[Stretch]) -> str:
    """The words of several spans as one string, with a mark where they do not meet."""
    words = ""
    last: Stretch | None = None
    for span in spans:
        joint = "" if last is None else (" " if span.start - last.end <= 1 else f" {CUT} ")
        words += joint + span.quote
        last = span
    return words


def clip(words: str, limit: int | None) -> str:
    """`words`, or as many whole ones as fit in `limit` characters and the mark of the cut."""
    if limit is None or len(words) <= limit:
        return words
    kept = words[: limit - len(CUT)]
    whole = kept.rsplit(" ", 1)[0] if " " in kept else kept
    return f"{whole.rstrip(' ,;:–—-')} {CUT}"


def bare(words: str) -> str:
    """`words` without capitals, doubled white space and the marks at its ends."""
    return proposition(" ".join(words.split()).strip(_MARKS)).strip(_MARKS).casefold()


def plural(number: int, one: str, several: str | None = None) -> str:
    """`number` with its noun: "1 report", "3 reports"."""
    return f"{number} {one if number == 1 else several or one + 's'}"


def listed(items: Sequence[str], most: int | None = None, mark: str = ", ") -> str:
    """`items` as one phrase, and how many more where there are over `most`."""
    if most is None or len(items) <= most:
        return mark.join(items)
    return f"{mark.join(items[:most])} and {len(items) - most} more"


def counted(origins: c.Origins) -> str:
    """The range of origins: "1–3"."""
    return f"{origins.min}–{origins.max}"


def day(point: str | None) -> str | None:
    """An ISO date or time as "4 Mar 2025"; what has another form as it is."""
    if point is None:
        return None
    parts = point[:10].split("-")
    if len(parts) != 3 or not all(part.isdigit() for part in parts):
        return point
    year, month, number = (int(part) for part in parts)
    return f"{number} {MONTHS[month - 1]} {year}" if 1 <= month <= 12 else point


def when(earliest: str | None, latest: str | None) -> str | None:
    """An interval of time in words; None where both ends are open."""
    first, last = day(earliest), day(latest)
    if first is None:
        return None if last is None else f"by {last}"
    if last is None:
        return f"{first} or later"
    return first if first == last else f"{first} to {last}"


def span_of_days(first: str | None, last: str | None, undated: int) -> str | None:
    """Between which days reports were published, and how many have no date; None for no report."""
    told = [when(first, last), f"{undated} undated" if undated else None]
    return "; ".join(each for each in told if each) or None


def carried_by(known: int, unknown: int, reports: int) -> str:
    """Who carries a claim: "4 outlets", "1 outlet, 2 reports", "headlines only".

    `known` are outlets, `unknown` the reports of no known outlet, `reports` all that carry it.
    """
    if not reports:
        return "headlines only"
    said = [plural(known, "outlet")] if known else []
    if unknown:
        of = "unknown outlet" if unknown == 1 else "unknown outlets"
        said.append(f"{plural(unknown, 'report')} of {of}")
    elif reports > known:
        said.append(plural(reports, "report"))
    return ", ".join(said)


_COUNTED = re.compile(r"(?:a|an|both|many|some)\b", re.IGNORECASE)
_BEFORE = re.compile(r"(?:all |the other |the )?", re.IGNORECASE)


def tells_count(name: str) -> bool:
    """Whether a name says itself how many are meant: "two US officials", "the 12 nurses"."""
    if _COUNTED.match(name):
        return True
    before = _BEFORE.match(name)
    return number_at(name, before.end() if before else 0, len(name)) is not None
