"""The grammar of time phrases: rules over word classes, and what each phrase means.

A rule is a regular expression over the letters of `headwater.reading.times.words`; rules are tried
in their order at each word, and the first that fits takes its words. A rule's builder turns the
words into a `Value`, given the day of publication and the direction of the clause.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from headwater.reading.times import values
from headwater.reading.times.calendar import CALENDAR
from headwater.reading.times.relative import RELATIVE
from headwater.reading.times.tokens import Word
from headwater.reading.times.values import Setting, Value


@dataclass(frozen=True, slots=True)
class Phrase:
    """The words `first` up to `last` (exclusive) of a text that rule `rule` takes."""

    first: int
    last: int
    rule: str


_NUMBER = r"(?:a?vf?|[Nnw](?:-?w){0,4}(?:N/N)?|a)"


_ABOUT = r"(?:bc|@j|\^>|q|@)?"


_UNIT = "[uU]"


RULES: tuple[tuple[str, str], ...] = (
    ("iso", r"I"),
    ("slash", r"N/N/[YNn]|[N]\.[N]\.Y"),
    ("weekof", r"t?ufM_?[No](?:,?Y)?"),
    ("date", r"(?:W,?)?[LXT]?M_?[No](?:[->][No](?!M))?(?:,?Y|,N(?!M))?(?!-[uU])"),
    ("date", r"(?:W,?)?t?[No](?:[->&][No])?f?M_?(?:,?Y)?"),
    ("span", r"Y-[YNn](?![uUx])"),
    ("month", r"(?:t?Ef?-?)?M_?(?:,?f?Y|,?f?[LXT]u)"),
    ("month", r"[LXT]M_?|t?Ef?-?M_?|M_?"),
    ("decade", r"t?(?:E-?)?9"),
    ("quarter", r"t?Y'?O-?u|[LXT]u'O-?u|t?O-?u(?:f?(?:t?F?Y|[LXT]F?u))?"),
    ("fiscal", r"F(?:u)?Y"),
    ("season", r"t?E?-?f?[LXT]?Zf?,?(?:Y|[LX]u)"),
    ("season", r"(?:[LXT]|t?E-?f?t?)Z|tZ|Z"),
    ("clocked", r"(?:Nk|K)\.?k?g?(?:,?i?(?:(?:W,?)?M_?[No](?:,?Y)?|W|D))?"),
    ("deictic", r"(?:[Ee])?D(?:'?P)?"),
    ("weekday", r"PW|(?:[Ee])?(?:[LXT])?WE?P?"),
    ("partday", r"[Ee]?[TL]P|Ef?tP"),
    ("ago", rf"{_ABOUT}{_NUMBER}-?{_UNIT}A|[at]?u-Au?|UA"),
    ("order", rf"{_ABOUT}{_NUMBER}-?{_UNIT}z|Uz"),
    ("earlier", rf"{_ABOUT}{_NUMBER}-?{_UNIT}e|[at]?u-eu?|Ue"),
    ("recent", r"t?RU"),
    ("relative", rf"t?[LX](?:[Nnw](?:-?w){{0,4}}|a?vf?){_UNIT}"),
    ("relative", rf"(?:[Ee]f?)?t?(?:[LX]|T){_UNIT}"),
    ("relative", r"ef?hu|hu"),
    ("endof", r"t?Eft?u|u-E"),
    ("period", r"tl?u"),
    ("century", r"t?(?:E-?)?o-?u"),
    ("set", rf"V(?:[Nnw]|O)?{_UNIT}|VW|S"),
    ("holiday", r"[LXT]?H(?:u(?!-?[Ae]))?(?:,?Y)?"),
    ("wordyear", r"7w(?:-?w)?"),
    ("year", r"(?:t?E-?f?)?Y(?!-u)"),
    ("duration", rf"{_ABOUT}t?(?:[Nnwv](?:-?w){{0,4}}(?:N/N)?f?|a)b?-?{_UNIT}(?!-?[AG])"),
    ("bare", r"U"),
    ("moment", r"@[thT]y|tL(?![uUNnwavMWPZH])"),
    ("reference", r"d|tB"),
)


def _compile() -> re.Pattern[str]:
    parts = [
        f"(?P<r{number}_{name}>{rule.replace(' ', '')})"
        for number, (name, rule) in enumerate(RULES)
    ]
    # no phrase begins with a word of no class, nor with one that only joins
    return re.compile(f"(?![xi>&.,:/'])(?:{'|'.join(parts)})")


_GRAMMAR = _compile()


def find_phrases(words: Sequence[Word]) -> list[Phrase]:
    """The time phrases among `words`, none overlapping, in their order."""
    letters = "".join([word.letter for word in words])
    found = []
    for match in _GRAMMAR.finditer(letters):
        group = match.lastgroup or ""
        found.append(Phrase(match.start(), match.end(), group.partition("_")[2]))
    return found


_BUILDERS = {**CALENDAR, **RELATIVE}


def meaning(words: Sequence[Word], rule: str, setting: Setting) -> Value:
    """What the words of a phrase that `rule` took mean in that setting.

    Unresolved where the calendar ends (years 1 to 9999).
    """
    try:
        return _BUILDERS[rule](words, setting)
    except (ValueError, OverflowError):
        return values.UNRESOLVED
