"""How far the source of a statement commits to the event, and whether it says that it happened.

The reader walks from the cue inward along the main clause: each word that changes certainty or
polarity (`headwater.reading.stance_words`) acts on all that lies below it, until the verb of the
event itself is reached. "is not believed to have abandoned plans to send" passes `not believed`
and `abandoned plans to` and ends at `send`.
"""

from __future__ import annotations

import re
from itertools import islice

from headwater.reading.stance_state import StanceWord, State, content_words, words_of
from headwater.reading.stance_walk import Walk
from headwater.reading.stance_words import (
    AUXILIARIES,
    FINITE,
    NEGATIONS,
)
from headwater.records import Span, Stance, StanceValue, cut

_WORDS = 400
"""How many words of a content are looked at; longer ones are lists and speeches."""


def judge_stance(text: str, content: tuple[Span, ...], cue: tuple[Span, ...]) -> Stance:
    """The FactBank value of `content` for its source, toward the event stated positively.

    `cue` is the words of saying, empty for own voice; negations and modals just before it count
    too. Hedges are the words that lower certainty, and "allegedly" and its kind, in text order.
    A question, a condition, a refused comment is Uu. Quotation marks change nothing. Where the
    content holds no verb, its negations alone decide.
    """
    state = State()
    _read_cue(text, cue, state)
    words = list(islice(content_words(text, content), _WORDS))
    while words and words[-1].lower in ".,;:!":
        words.pop()
    asked = _QUESTION.match(text, content[-1].end) if content else None
    if asked:
        state.hedge(3, asked.end() - 1, asked.end())
    elif words and words[-1].lower == "?":
        state.hedge(3, words[-1].start, words[-1].end)
    else:
        Walk(words, state).clause(0)
    return Stance(_value(state), _spans(text, state.hedges))


_QUESTION = re.compile("[\"'\u2019\u201d\u00bb]?\\?")


def _value(state: State) -> StanceValue:
    if state.certainty == 3:
        return StanceValue.UNCOMMITTED
    name = ("CT", "PR", "PS")[state.certainty] + ("+" if state.positive else "-")
    return StanceValue(name)


def _spans(text: str, places: list[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(cut(text, first, last) for first, last in sorted(set(places)))


_BEFORE_CUE = 40
"""How many code points before a cue its auxiliaries and negation may begin."""


_LEAD = AUXILIARIES | FINITE | NEGATIONS | {"to", "immediately", "yet"}
_NOBODY = re.compile(r"(?:^|[.\n\s])(?:[Ff]ew|[Nn]o|[Nn]one\sof\sthe|[Nn]either)\s(?:\w+\s){1,3}\Z")


def _read_cue(text: str, cue: tuple[Span, ...], state: State) -> None:
    for number, span in enumerate(cue):
        lead: list[StanceWord] = []
        if number == 0:
            for word in reversed(words_of(text, max(span.start - _BEFORE_CUE, 0), span.start)):
                if word.lower not in _LEAD:
                    break
                lead.insert(0, word)
            if _NOBODY.search(text, max(span.start - _BEFORE_CUE, 0), span.start):
                state.negated = True
        Walk(lead + words_of(text, span.start, span.end), state, content=False).cue()
