"""Which of several numbered things a clause speaks of: "Building 12", "the 3rd Brigade".

A number in a name tells who or what it is, and is no quantity. What befell the vessel "Corrina 4"
is no claim with what befell the "Corrina 9", and the men whom two brigades lost do not part.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from headwater.comparing.views import View
from headwater.text.stems import STOP_WORDS
from headwater.text.wordlists import words

_THINGS = words(
    """
    flight vessel ship boat ferry tanker tug barge submarine satellite building block house
    apartment flat room suite unit ward gate terminal platform reactor turbine plant hall pavilion
    tower school kindergarten lyceum hospital clinic prison colony camp checkpoint post station
    depot warehouse hangar mine shaft well pit field brigade division regiment battalion squadron
    precinct district zone sector area route highway interstate motorway road line pipeline bus
    train tram bridge tunnel pier dock berth lot batch container cell case docket resolution article
    section bill charge juror witness victim suspect defendant individual patient inmate exhibit
    annex
    """
)
"""What a number, or a letter, behind it tells apart."""
_UNITS = words(
    """
    brigade division regiment battalion squadron army corps fleet wing infantry precinct district
    circuit company platoon directorate
    """
)
"""What a number before it tells apart: "the 3rd Brigade", "the 92nd Assault Brigade"."""
_NO_NAMES = STOP_WORDS | words(
    """
    category level grade stage tier class type magnitude size scale channel news newschannel page
    age aged top chapter version model day week month year season game round phase minute hour
    figure table image photo percent plus minus only about around nearly some over under january
    february march april may june july august september october november december jan feb mar apr
    jun jul aug sep sept oct nov dec covid copyright no nos number part step
    """
)
"""Words in capitals whose number is a degree, a date, a count or an outlet's."""
_VALUE = r"(?:[A-Z]{0,3}-?\d{1,5}[A-Z]?|[B-HJ-Z])(?![\w%:]|[.,]\d|[-\u2013/]\w)"
_BEHIND = re.compile(
    r"(?:\b(?P<article>[Aa]n?|(?:[Tt]h(?:e|is|at)|[Hh]is|[Hh]er|[Ii]ts|[Tt]heir)) )?"
    r"\b(?P<kind>[A-Za-z][\w’'-]+?)(?P<plural>e?s)? (?:(?:Nos?\.|[Nn]umbers?|#|№) ?|#|№)?"
    rf"(?P<values>{_VALUE}(?:(?:, and |, | and | or ){_VALUE})*)"
)
_BEFORE = re.compile(
    rf"\b(?P<value>\d{{1,4}})(?:st|nd|rd|th) (?:[A-Z][\w’'-]+ ){{0,2}}?"
    rf"(?P<kind>{'|'.join(sorted(word.capitalize() for word in _UNITS))})\b"
)
_MAY_HOLD = re.compile(r"\d|\b[B-HJ-Z]\b")
_EACH = re.compile(r"(?P<letters>[A-Z]*)-?(?P<digits>\d*)(?P<part>[A-Z]?)")
_ONE = re.compile(_VALUE)

Numbered = Mapping[str, frozenset[str]]
"""The numbers of what a clause names, by its kind or name: {"brigade": {"3"}}."""


def numbered(view: View) -> Numbered:
    """The numbered things that a clause names; {} for none."""
    found: dict[str, frozenset[str]] = {}
    counts = [each.span for each in view.quantities if each.unit is not None]
    taken = [(span.start, span.end) for span in (*counts, *(time.span for time in view.times))]
    for part in view.clause.content:
        for kind, start, value in _told(view.report.text, part.start, part.end):
            if not any(first <= start < last for first, last in taken):
                found[kind] = found.get(kind, frozenset()) | {value}
    return found


def of_other_numbers(a: Numbered, b: Numbered) -> bool:
    """Whether two clauses name things of one kind by other numbers, and none by the same."""
    kinds = a.keys() & b.keys()
    return bool(kinds) and not any(
        _may_be_one(x, y) for kind in kinds for x in a[kind] for y in b[kind]
    )


def _told(text: str, start: int, end: int) -> Iterator[tuple[str, int, str]]:
    """What is numbered, where the number stands, and the number."""
    if not _MAY_HOLD.search(text, start, end):
        return
    for found in _BEFORE.finditer(text, start, end):
        yield found["kind"].lower(), found.start(), found["value"]
    for found in _BEHIND.finditer(text, start, end):
        kind = _kind(found)
        if kind is None:
            continue
        for value in _ONE.finditer(found["values"]):
            if kind in _THINGS or not value[0].isalpha():
                yield kind, found.start("values") + value.start(), value[0]


def _kind(found: re.Match[str]) -> str | None:
    """What the words before a number name by it; None where it counts or measures.

    "The boat 12 fled" and "a Boeing 737" name nothing.
    """
    whole = found["kind"] + (found["plural"] or "")
    word = next((w for w in (found["kind"].lower(), whole.lower()) if w in _THINGS), None)
    if word is not None:
        plain = found["article"] is not None and found["values"].isdigit()
        return None if plain and not whole[0].isupper() else word
    named = whole[0].isupper() and whole.lower() not in _NO_NAMES
    return whole.lower() if named and (found["article"] or "").lower() not in ("a", "an") else None


def _may_be_one(a: str, b: str) -> bool:
    """Whether two numbers may be of one thing: "201" and "AB201", "12" and "12B"."""
    if a == b:
        return True
    one, other = _EACH.fullmatch(a), _EACH.fullmatch(b)
    if one is None or other is None or not one["digits"] or one["digits"] != other["digits"]:
        return False
    return not any(one[part] and other[part] for part in ("letters", "part"))
