"""Where sentences begin and end.

Own rules and not sentencex 1.0: that library keeps a quotation whole however many sentences it
holds, and its time grows with the square of the number of unpaired quotation marks.
"""

from __future__ import annotations

import re
from functools import lru_cache

from headwater.knowledge.tables import read
from headwater.text.note_calls import DIGITS, is_call, without_call
from headwater.text.wordlists import words

_STOP = re.compile(
    rf"""
    (?=[.!?\u2026\n])(?:                                     # most letters are passed over fast
    (?<![.!?\u2026])(?P<stop>[.!?\u2026]++)                  # the stop, from its first mark on
    (?P<close>["'\u201d\u2019\u00bb\u201c)\]]*+)            # marks that close after it
    (?:\[\d{{1,3}}\])*+                                     # notes: [1][2]
    (?P<call>{DIGITS}?+)
    (?P<gap>\s++)
    (?=(?P<open>["'\u201c\u2018\u00ab\u201e(\[\u2014\u2013-]*\s?)(?P<next>\S))
  | (?P<glued>(?<=[a-z]{{3}})[.?!](?=(?:[AI]|[A-Z][a-z]+)[ ,'\u2019]))   # no space: "it was.The"
  | (?P<blank>\n[ \t\r]*\n\s*)                              # an empty line
    )
    """,
    re.VERBOSE,
)

_EMPTY_LINE = re.compile(r"\n[ \t\r]*\n")
_LAST_WORD = re.compile(r"[\w.&'\u2019-]+$")
_LAST_WORD_REACH = 24
_WORD = re.compile(r"[\w'\u2019]+")

_TITLES = frozenset(read("abbreviations")["before"].split())
"""Abbreviations that something always follows in the same sentence."""

_MAYBE = frozenset(f"{read('abbreviations')['maybe']} {read('abbreviations')['states']}".split())
"""Abbreviations that may end a sentence: they do where a word follows that starts one."""

_ABBREVIATED = _TITLES | _MAYBE

_MONTHS = frozenset(read("abbreviations")["numbered"].split())

_STARTERS = frozenset(read("abbreviations")["starters"].split())
"""Words that, with a capital, begin a sentence after an abbreviation far more often than not."""

_GOES_ON = re.compile(r"\s(?:\([^()\n]{2,40}\)\s)?(?:--|[\u2014\u2013])\s")
"""How a dateline goes on behind a state in short: "ORLE, Ky. (AP) —"."""

_SPEECH_AFTER = re.compile(
    r"""(?:(?:[A-Z][\w.'\u2019-]*|de|al|van|von|the|a|an|one)\s+){1,5}
        (?:said|says|asked|asks|told|added|wrote|replied|responded|shouted|wondered|joked|continued
          |cried|exclaimed|tweeted|yelled|quipped)\b""",
    re.VERBOSE,
)


_NEXT = re.compile(r"(?P<first>[A-Z][a-z'\u2019]{2,24})(?:\s(?P<then>[a-zA-Z]{2,16})|,)?(?!\w)")
_TIMED = frozenset(read("abbreviations")["timed"].split())
_AT_TIME = re.compile(
    r"(?P<led>[\w'\u2019-]{1,24})\s(?:(?:just|shortly|only)\s)?"
    r"(?:at|around|about|by|until|till|to|since|before|after)\s(?:(?:about|around|nearly|just)\s)?"
    r"\d{1,2}(?:[:.]\d\d)?\s[ap]\.m\Z"
)
_LEADS_ON = words(
    """
    that and but or when where because as if until before after while which who whom said says so
    than though although since then at around about by from
    """
)
"""Words behind which a time opens a clause: "said that at 9 a.m. Osk left"."""
_LANDED = frozenset(read("abbreviations")["landed"].split())
_IN_LAND = re.compile(r"\b(?:in|to|from|across|into|throughout|leave|left|leaving)\sthe\s\Z")
_TELLS = frozenset(["has", "had", "was", "is", "said", "says", "will", "did", "told"])
_AFTER_NAME_REACH = 60
_INITIALS = re.compile(r"[A-Z][\w-]+\s[\"\u201c\u2018'][A-Z](?:\.[A-Z]){1,2}\Z")
_LONGEST_INITIALS = 30


@lru_cache(maxsize=1024)
def split_sentences(
    text: str, start: int = 0, end: int | None = None
) -> tuple[tuple[int, int], ...]:
    """The sentences of `text[start:end]` as trimmed half-open ranges, in order.

    Sentences inside a quotation are split as well, so a quotation may begin in one and end in
    another. A single line break is white space, an empty line ends a sentence. Everything but
    white space and the numbers that call notes between two of them ("from Velm.38 The") lies in
    exactly one range; white space alone gives none.
    """
    # kept for a while: every step of reading goes over the same blocks
    stop = len(text) if end is None else end
    found: list[tuple[int, int]] = []
    begin = start
    for match in _STOP.finditer(text, start, stop):
        if match["glued"]:
            _add(found, text, begin, match.end())
            begin = match.end()
            continue
        if match["call"] and not is_call(text, match.start("call")):
            if _EMPTY_LINE.search(match["gap"]):  # "12.5" at the end of a line is no call
                _add(found, text, begin, match.start("gap"))
                begin = match.end()
            continue
        if match["blank"] is None and not (match["call"] or _ends_here(text, match, begin)):
            continue
        cut = match.start() if match["blank"] is not None else match.start("call")
        _add(found, text, begin, cut)
        begin = match.end()
    _add(found, text, begin, without_call(text, begin, stop))
    return tuple(found)


def abbreviated() -> frozenset[str]:
    """The words, in lower case, whose stop belongs to them: "mr", "gen", "jr", "corp"."""
    return _ABBREVIATED


def _add(found: list[tuple[int, int]], text: str, start: int, end: int) -> None:
    stretch = text[start:end]
    within = stretch.strip()
    if within:
        begin = start + len(stretch) - len(stretch.lstrip())
        found.append((begin, begin + len(within)))


def _ends_here(text: str, match: re.Match[str], begin: int) -> bool:
    """Whether the stop at `match` ends the sentence that began at `begin`."""
    following = match["next"]
    if following.islower():
        return False
    if "." not in match["stop"] or len(match["stop"]) > 1 or match["close"]:
        return not (_quote_then_speaker(text, match) or _closes_nickname(text, match))
    reach = max(begin, match.start() - _LAST_WORD_REACH)
    word = _LAST_WORD.search(text, reach, match.start())
    return word is None or _full_stop(text, match, word.group(), begin)


def _quote_then_speaker(text: str, match: re.Match[str]) -> bool:
    """Whether a question or cry that closes goes on with its speaker: “Why now?” Mr Ali asked."""
    if not match["close"] or match["open"]:
        return False
    after = _SPEECH_AFTER.match(text, match.end())
    if after is None or "." not in match["stop"]:
        return after is not None
    return text[after.end() : after.end() + 1] in {".", ","}


def _closes_nickname(text: str, match: re.Match[str]) -> bool:
    """Whether the stop is that of initials by which somebody goes: 'Armando "A.J." Osk'."""
    begin = max(0, match.start() - _LONGEST_INITIALS)
    return _INITIALS.search(text, begin, match.start()) is not None


def _full_stop(text: str, match: re.Match[str], word: str, begin: int) -> bool:
    """Whether a plain full stop after `word` ends the sentence."""
    bare = word.strip("'\u2019.-").lower()
    after = _WORD.match(text, match.end() + len(match["open"]))
    following = after.group() if after else ""
    if bare in _MONTHS and following[:1].isdigit():
        return False
    if bare in _TITLES:
        return bool(match["open"]) and bare in {"no", "v", "al"}
    if len(bare) == 1 and word[0].isupper():
        # an initial, unless it is all of a list number or the pronoun
        return bare == "i" and following.lower() in _STARTERS
    if bare in _MAYBE or ("." in bare and len(bare) <= 7):
        if _GOES_ON.match(text, match.end("stop")) is not None:
            return False
        if match["open"].strip() or following.lower() in _STARTERS:
            return True
        return _begins_anew(text, match, begin, bare)
    return bare != "no" or not following[:1].isdigit() or begin == match.start()


def _begins_anew(text: str, match: re.Match[str], begin: int, bare: str) -> bool:
    """Whether a name behind a clock time or a land in short opens a sentence: "came at 2 a.m. Osk
    left", "is in the U.S. Osk has left", not "at 2 a.m. Monday", "in the U.S. Senate"."""
    after = _NEXT.match(text, match.start("next"))
    if after is None or match["open"]:
        return False
    first, then = after["first"].lower(), after["then"]
    if bare in ("a.m", "p.m"):
        if first in _TIMED or (then is not None and then.lower() in ("time", "day", "standard")):
            return False
        reach = max(begin, match.start() - _AFTER_NAME_REACH)
        time = _AT_TIME.search(text, reach, match.start())
        return time is not None and time["led"].lower() not in _LEADS_ON
    if first in _LANDED or first.endswith("s") or then not in _TELLS:
        return False
    reach = max(begin, match.start() - _AFTER_NAME_REACH)
    return _IN_LAND.search(text, reach, match.start() - len(bare)) is not None
