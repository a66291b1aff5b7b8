"""Absolute dates and times as pages, options and file names write them."""

from __future__ import annotations

import re
from calendar import monthrange
from dataclasses import dataclass
from datetime import date

from headwater.knowledge.dates import DAY_FORM, MONTH_FORM, MONTHS
from headwater.records import UsageError

_MONTH = rf"(?P<{{0}}>{MONTH_FORM})\.?"
_DATE = re.compile(
    r"(?<![\w])(?:(?P<iy>(?:19|20)\d\d)[-/.](?P<im>\d\d?)[-/.](?P<id>\d\d?)(?![\d])"
    rf"|(?P<ad>\d\d?)(?:st|nd|rd|th)?(?:\s+of)?[\s-]+{_MONTH.format('am')}"
    rf"(?:,?[\s-]+(?P<ay>(?:19|20)\d\d))?(?!\w)"
    rf"|{_MONTH.format('bm')}\s+(?P<bd>\d\d?)(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?P<by>(?:19"
    rf"|20)\d\d)(?!\d))?"
    r"|(?P<cx>\d\d?)[/.](?P<cz>\d\d?)[/.](?P<cy>(?:19|20)\d\d)(?!\d)"
    rf"|{_MONTH.format('em')},?\s+(?P<ey>(?:19|20)\d\d)(?!\d))",
    re.IGNORECASE,
)
_TIME = re.compile(
    r"(?<![\d:])(?P<h>\d\d?)(?:[:.h](?P<m>\d\d)(?::(?P<s>\d\d)(?:\.\d{1,9})?)?)?\s?"
    r"(?P<half>[ap]\.?m\.?(?!\w))?"
    r"\s?(?P<zone>Z\b|[+-]\d\d:?\d\d\b|[A-Z]{2,4}\b)?",
    re.IGNORECASE,
)
# Names that several zones bear (IST, CST in China, AST) are left out: the time stays local.
_ZONES = {
    "z": "+00:00", "gmt": "+00:00", "utc": "+00:00", "bst": "+01:00", "cet": "+01:00",
    "cest": "+02:00", "eet": "+02:00", "eest": "+03:00", "msk": "+03:00", "est": "-05:00",
    "edt": "-04:00", "cdt": "-05:00", "mst": "-07:00", "mdt": "-06:00", "pst": "-08:00",
    "pdt": "-07:00",
}  # fmt: skip
_WRITTEN = re.compile(
    r"^(?P<y>(?:19|20)\d\d)(?:-(?P<m>\d\d)(?:-(?P<d>\d\d)(?:[T ](?P<t>\S.*))?)?)?$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Moment:
    """A date found in a text: where it stands, its parts, and the time of day after it.

    `day` is None for a month, `year` None where none is written. `clock` is "T10:30+00:00" or
    "T10:30" without a zone, empty where no time stands beside the date.
    """

    start: int
    end: int
    year: int | None
    month: int
    day: int | None
    clock: str = ""

    @property
    def range(self) -> tuple[str, str] | None:
        """The earliest and latest ISO 8601 point, None without a year."""
        if self.year is None:
            return None
        if self.day is None:
            last = monthrange(self.year, self.month)[1]
            return f"{self.year}-{self.month:02}-01", f"{self.year}-{self.month:02}-{last}"
        point = f"{self.year}-{self.month:02}-{self.day:02}{self.clock}"
        return point, point


def moments(text: str) -> tuple[Moment, ...]:
    """The absolute dates of `text` in order; "3/4/2024", which fits two calendars, is left out."""
    found = (_moment(text, match) for match in _DATE.finditer(text))
    return tuple(moment for moment in found if moment is not None)


def parse_when(text: str) -> tuple[str | None, str | None]:
    """The earliest and latest point of a time that a person states.

    Takes ISO 8601 (year, month, date or time), dates as English writes them, and two of these
    joined by ".." with either left out: "2024-11-22..", "22 Nov 2024 .. 25 Nov 2024".

    Raises:
        UsageError: for anything else, or a range that ends before it starts.
    """
    words = text.strip()
    if ".." in words:
        first, _, last = words.partition("..")
        start = _stated(first, text)[0] if first.strip() else None
        end = _stated(last, text)[1] if last.strip() else None
        if start is None and end is None:
            raise _bad(text)
        if start is not None and end is not None and end[:10] < start[:10]:
            raise UsageError(f"{text!r} ends before it starts")
        return start, end
    return _stated(words, text)


def _stated(words: str, whole: str) -> tuple[str, str]:
    words = words.strip()
    found = _WRITTEN.match(words)
    if found is not None:
        given = _written(found)
        if given is None:
            raise _bad(whole)
        return given
    several = moments(words) if len(words) <= 100 else ()
    if len(several) != 1 or several[0].range is None:
        raise _bad(whole)
    moment = several[0]
    rest = words[: moment.start] + words[moment.end :]
    if re.sub(rf"(?i)\b{DAY_FORM}\b|\b(?:at|on)\b|[\s,.]", "", rest):
        raise _bad(whole)
    assert moment.range is not None
    return moment.range


def _written(found: re.Match[str]) -> tuple[str, str] | None:
    year, month, day = int(found["y"]), found["m"], found["d"]
    if month is None:
        return f"{year}-01-01", f"{year}-12-31"
    if not 1 <= int(month) <= 12:
        return None
    if day is None:
        return Moment(0, 0, year, int(month), None).range
    clock = ""
    if found["t"]:
        match = _TIME.match(found["t"])
        if match is None or match.end() != len(found["t"].rstrip()) or match["m"] is None:
            return None
        clock = _clock(match)
        if not clock:
            return None
    return (
        Moment(0, 0, year, int(month), int(day), clock).range
        if _real(year, int(month), int(day))
        else None
    )


def _moment(text: str, match: re.Match[str]) -> Moment | None:
    parts = _parts(match)
    if parts is None:
        return None
    year, month, day = parts
    if day is not None and not _real(year or 2000, month, day):
        return None
    clock, end = ("", match.end()) if day is None else _beside(text, match)
    return Moment(match.start(), end, year, month, day, clock)


def _parts(match: re.Match[str]) -> tuple[int | None, int, int | None] | None:
    if match["iy"]:
        return _months_ok(int(match["iy"]), int(match["im"]), int(match["id"]))
    if match["am"]:
        return _number(match["ay"]), _month(match["am"]), int(match["ad"])
    if match["bm"]:
        return _number(match["by"]), _month(match["bm"]), int(match["bd"])
    if match["em"]:
        return int(match["ey"]), _month(match["em"]), None
    first, second = int(match["cx"]), int(match["cz"])
    if first > 12:
        return _months_ok(int(match["cy"]), second, first)
    if second > 12 or first == second:
        return _months_ok(int(match["cy"]), first, second)
    return None


def _months_ok(year: int, month: int, day: int) -> tuple[int, int, int] | None:
    return (year, month, day) if 1 <= month <= 12 else None


def _beside(text: str, match: re.Match[str]) -> tuple[str, int]:
    """The time of day after the date (", 10:30 GMT", "T10:30Z", "at 2.15pm") and where it ends."""
    gap = re.compile(r"T|,?\s*(?:at|-|–|\||•|·|/)?\s*").match(text, match.end())
    at = gap.end() if gap else match.end()
    found = _TIME.match(text, at)
    if found is None or (found["m"] is None and found["half"] is None):
        return "", match.end()
    clock = _clock(found)
    if not clock:
        return "", match.end()
    zoned = found["zone"] is None or found["zone"].lower() in _ZONES or found["zone"][0] in "+-"
    return clock, found.end() if zoned else found.start("zone")


def _clock(found: re.Match[str]) -> str:
    hour, minute = int(found["h"]), int(found["m"] or 0)
    half = (found["half"] or "").lower().replace(".", "")
    if half and not 1 <= hour <= 12:
        return ""
    if half:
        hour = hour % 12 + (12 if half == "pm" else 0)
    if hour > 23 or minute > 59:
        return ""
    zone = (found["zone"] or "").lower()
    offset = _ZONES.get(zone, "")
    if zone[:1] in ("+", "-") and zone:
        offset = zone if ":" in zone else f"{zone[:3]}:{zone[3:]}"
    return f"T{hour:02}:{minute:02}{offset}"


def _real(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True


def _month(word: str) -> int:
    return MONTHS[word.lower()]


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _bad(text: str) -> UsageError:
    return UsageError(
        f"{text.strip()[:60]!r} is no date; write 2024-11-25, 2024-11-25T10:30Z, 25 Nov 2024 or"
        " a range such as 2024-11-22..2024-11-25"
    )
