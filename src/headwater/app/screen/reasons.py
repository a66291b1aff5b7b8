"""Why origins are one, separate or open: short, the deciding reason first, with report numbers."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from headwater.app.safe import safe
from headwater.app.screen.index import Index
from headwater.app.screen.words import quoted
from headwater.publishing import contract as c
from headwater.publishing import messages, phrases
from headwater.publishing.messages import Message
from headwater.publishing.words import listed, plural
from headwater.records import ReasonCode

_MOST = 3
"""Reasons of one sort for one origin; `--all` has the rest."""

_EVIDENCE = 60
"""Characters of the words that show a reason."""

_SORTS: tuple[tuple[str, Mapping[ReasonCode, Message]], ...] = (
    (phrases.COUNTED_ONCE, phrases.MERGES),
    (phrases.SHOWN_SEPARATE, phrases.SEPARATES),
    (phrases.NOT_SHOWN_SEPARATE, phrases.LEAVES_OPEN),
)

_WORDED = frozenset(
    {
        *phrases.FACTS,
        ReasonCode.ONLY_STATED_ORIGIN,
        *(code for _, table in _SORTS for code in table),
    }
)
"""Codes that have short words; of one without the sentence of the message table is shown."""


def short(index: Index, reasons: Sequence[c.Reason], alone: bool = False) -> list[str]:
    """The reasons by what they decide; `alone` where all is about one report.

    Empty where there is nothing to say.
    """
    by_code = _by_code(reasons)
    said = [safe(words.plain) for code, words in phrases.FACTS.items() if code in by_code]
    said += [safe(messages.reason(code, {})) for code in by_code if code not in _WORDED]
    for name, table in _SORTS:
        found = [
            _short(index, words, by_code[code])
            for code, words in table.items()
            if code in by_code and not (alone and code in phrases.SILENT_ALONE)
        ]
        if len(found) > _MOST:
            found = [*found[:_MOST], plural(len(found) - _MOST, "more reason")]
        if found:
            said.append(f"{name}: {'; '.join(dict.fromkeys(found))}")
    return said


def full(reasons: Sequence[c.Reason]) -> list[str]:
    """The sentences of the message table, each once, with all the words that show them."""
    said = []
    for code, found in _by_code(reasons).items():
        shown = [safe(words) for words in messages.reasons(code, [each.args for each in found])]
        places = [place.quote for each in found for place in each.spans]
        quotes = dict.fromkeys(quoted(words, _EVIDENCE).plain for words in places)
        if quotes:
            shown[-1] += f" ({listed(list(quotes))})"
        said += shown
    return said


def _by_code(reasons: Sequence[c.Reason]) -> dict[ReasonCode, list[c.Reason]]:
    found: dict[ReasonCode, list[c.Reason]] = {}
    for reason in reasons:
        found.setdefault(reason.code, []).append(reason)
    return found


def _short(index: Index, message: Message, found: Sequence[c.Reason]) -> str:
    """One code in one phrase: its words, what shows it, and the reports it joins."""
    phrases_ = list(dict.fromkeys(message.words(each.args) for each in found))
    words = phrases_[0] if len(phrases_) == 1 else message.plain
    places = [place for each in found for place in each.spans]
    quotes = dict.fromkeys(quoted(place.quote, _EVIDENCE).plain for place in places)
    if quotes and found[0].code in phrases.SHOWS_WORDS:
        words += f" ({listed(list(quotes), 2)})"
    tags = index.numbered(place.report for place in places)
    return f"{safe(words)} {tags}".rstrip()
