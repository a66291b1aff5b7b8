"""Tables of the words of time: units, numbers, holidays. Months and days: `knowledge.dates`."""

from __future__ import annotations

from headwater.text import numbers
from headwater.text.wordlists import ordered

SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
UNITS = {
    "second": "S",
    "minute": "TM",
    "hour": "H",
    "day": "D",
    "night": "N",
    "weekend": "WE",
    "week": "W",
    "fortnight": "FN",
    "month": "M",
    "quarter": "Q",
    "period": "PE",
    "season": "SE",
    "year": "Y",
    "decade": "DE",
    "century": "CE",
}
PLURALS = {name + "s": code for name, code in UNITS.items() if name != "century"} | {
    "centuries": "CE",
    "mins": "TM",
    "hrs": "H",
}
PARTS = {
    "morning": "MO",
    "afternoon": "AF",
    "evening": "EV",
    "night": "NI",
    "noon": "MI",
    "midday": "MI",
    "midnight": "NI",
    "dawn": "MO",
    "dusk": "EV",
    "lunchtime": "MI",
    "daybreak": "MO",
    "nightfall": "EV",
}
_WRITTEN = numbers.UNITS | numbers.TENS | {"hundred": 100}
NUMBERS = {word: float(value) for word, value in _WRITTEN.items()}
ORDINALS = {
    word: value
    for value, word in enumerate(
        ordered(
            """
            first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth
            """
        ),
        start=1,
    )
}
REFERENCES = {
    "now": "PRESENT_REF",
    "currently": "PRESENT_REF",
    "nowadays": "PRESENT_REF",
    "recently": "PAST_REF",
    "lately": "PAST_REF",
}
SETS = {
    "hourly": "PT1H",
    "daily": "P1D",
    "nightly": "P1D",
    "weekly": "P1W",
    "biweekly": "P2W",
    "monthly": "P1M",
    "bimonthly": "P2M",
    "quarterly": "P1Q",
    "annually": "P1Y",
    "annual": "P1Y",
    "yearly": "P1Y",
}
HOLIDAYS = {
    "christmas eve": (12, 24),
    "christmas day": (12, 25),
    "christmas": (12, 25),
    "boxing day": (12, 26),
    "new year's eve": (12, 31),
    "new year's day": (1, 1),
    "new year's": (1, 1),
    "valentine's day": (2, 14),
    "independence day": (7, 4),
    "bastille day": (7, 14),
    "halloween": (10, 31),
    "veterans day": (11, 11),
    "armistice day": (11, 11),
    "thanksgiving day": None,
    "thanksgiving": None,
    "easter sunday": None,
    "easter": None,
    "labor day": None,
    "memorial day": None,
    "election day": None,
    "ramadan": None,
    "passover": None,
    "yom kippur": None,
    "eid al-fitr": None,
    "eid al-adha": None,
    "hanukkah": None,
}
"""Fixed days as (month, day); None for those that move and stay without a date."""
