"""How far the source of a statement commits to the event, and whether it says that it happened.

The reader walks from the cue inward along the main clause: each word that changes certainty or
polarity (`headwater.reading.stance.words`) acts on all that lies below it, until the verb of the
event itself is reached. "is not believed to have abandoned plans to send" passes `not believed`
and `abandoned plans to` and ends at `send`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from headwater.knowledge import saying
from headwater.reading.stance.cues import (
    Unmoved,
    is_contrary,
    is_order,
    is_shifted,
    is_told,
    is_withheld,
    ordering,
    unmoved,
)
from headwater.reading.stance.everyday import is_everyday
from headwater.reading.stance.further import further
from headwater.reading.stance.several import sentences, weigh
from headwater.reading.stance.state import StanceWord, State, content_words, words_of
from headwater.reading.stance.walk import Walk
from headwater.reading.stance.words import (
    AUXILIARIES,
    FINITE,
    NEGATIONS,
)
from headwater.reading.words.verdict_words import RETRACTS, VERDICT, is_denying, names
from headwater.records import Span, Stance, StanceValue, cut
from headwater.text.negation import negation

_WORDS = 400
"""How many words of a content are looked at; longer ones are lists and speeches."""


def judge_stance(text: str, content: tuple[Span, ...], cue: tuple[Span, ...]) -> Stance:
    """The FactBank value of `content` for its source, toward the event stated positively.

    `cue` is the words of saying, empty for own voice; negations and modals just before it count
    too. Hedges are the words that lower certainty, and "allegedly" and its kind, in text order.
    A question, a condition, a refused comment is Uu. Quotation marks change nothing. Where the
    content holds no verb, its negations alone decide. Of several sentences each is judged by its
    own words: see `headwater.reading.stance.several`.
    """
    parts = sentences(text, content)
    if len(parts) > 1:
        return weigh(parts, [_judged(text, part, cue) for part in parts], not cue)
    return _judged(text, content, cue)


def with_hedges(
    text: str, stance: Stance, clauses: Sequence[tuple[Span, ...]], cue: tuple[Span, ...]
) -> Stance:
    """A stance that leaves nothing open with the hedges of all of several clauses.

    "One was hurt and is at home; all [are expected] to live": the first is sure, and what weakens
    another is kept to be shown with it.
    """
    if len(clauses) < 2 or stance.value is StanceValue.UNCOMMITTED:
        return stance
    hedges = set(stance.hedges)
    for clause in clauses:
        own = judge_stance(text, clause, cue)
        if own.value not in (StanceValue.CERTAIN, StanceValue.CERTAIN_NOT):
            hedges.update(h for h in own.hedges if any(span.covers(h) for span in clause))
    return Stance(stance.value, tuple(sorted(hedges)))


@lru_cache(maxsize=64)
def _judged(text: str, content: tuple[Span, ...], cue: tuple[Span, ...]) -> Stance:
    """The value of one sentence, or of what is no sentence."""
    # kept for a while: a sentence is judged as part of a content, and as a clause of its own
    likened = _likened(text, content, cue)
    if likened:
        content, cue = likened, ()
    state = _of_cue(text, content, cue)
    state.shifted = is_shifted(content, cue)
    threatens = state.certainty > 0 and bool(content) and content[0].quote.startswith("to ")
    state.bound = threatens or not state.positive
    if not names(cue):
        content = _behind_manner(text, content)
    said = content_words(text, content)
    near = said[:_WORDS]
    while near and near[-1].lower in ".,;:!":
        near.pop()
    asked = _QUESTION.match(text, content[-1].end) if content else None
    if asked:
        state.hedge(3, asked.end() - 1, asked.end())
    elif content and _may_bid(content, cue, state) and is_order(text, content, cue, said):
        word = ordering(near)
        state.hedge(3, word.start, word.end)
    elif near and near[-1].lower == "?":
        state.hedge(3, near[-1].start, near[-1].end)
    elif is_withheld(content, cue):
        state.hedge(3, near[0].start, near[0].end)
    elif content and names(cue):
        if is_denying(content):
            state.flip()
    elif is_contrary([word.lower for word in near]):
        state.flip()
    else:
        Walk(near, state).clause(0)
        if state.certainty == 0:
            state.hedges += further(near)
    return Stance(_value(state), _spans(text, state.hedges))


def _may_bid(content: tuple[Span, ...], cue: tuple[Span, ...], state: State) -> bool:
    """Whether what is said or, in its own words, thought may be an order: "thought, 'Run'".

    What is denied is none: "denied | murder"."""
    if not state.positive:
        return False
    thought = bool(cue) and _THOUGHT.search(cue[-1].quote) is not None
    return state.certainty == 0 or (thought and content[0].quote[0] in "\"'\u2018\u201c")


_THOUGHT = re.compile(r"\b(?:thought|thinking)\b")


def _behind_manner(text: str, content: tuple[Span, ...]) -> tuple[Span, ...]:
    """A content without the words that only tell how it is denied: "rejected | as “baseless” a
    report that"."""
    found = _MANNER.match(text, content[0].start, content[0].end) if content else None
    if found is None:
        return content
    return (cut(text, found.end(), content[0].end), *content[1:])


_MANNER = re.compile(
    rf"as\s{VERDICT}\s+(?=(?:an?|the|all|any|some|such|these|those|reports?|claims?|allegations?)\b)",
    re.IGNORECASE,
)


def _likened(text: str, content: tuple[Span, ...], cue: tuple[Span, ...]) -> tuple[Span, ...]:
    """What is said of one who is dismissed by name: "dismissed Osk as | a liar"; else empty."""
    if not cue or not content or _DISMISSED.search(cue[-1].quote) is None:
        return ()
    found = _AS.match(text, content[0].start, content[0].end)
    if found is None:
        return ()
    return (cut(text, found.end(), content[0].end), *content[1:])


_DISMISSED = re.compile(r"\b(?:dismiss|reject)(?:s|e[sd]|ed|ing)?$")
_AS = re.compile(
    r"(?:the\s)?(?:(?!(?:the|an?|of|from|by|about|that|on|in|for|with|to|at|as)\s)[\w.'\u2019-]+\s){0,6}?"
    r"[A-Z][\w'\u2019-]+\sas\s"
)


def _of_cue(text: str, content: tuple[Span, ...], cue: tuple[Span, ...]) -> State:
    """How far the words of saying alone commit their source."""
    state = State()
    left = unmoved(text, content, cue)
    if left is None:
        if cue and content and _CONSIDERING.match(cue[-1].quote) and _THAT.match(content[0].quote):
            # "saw no way out, considering that it had failed": as who considered it so
            state.hedge(1, cue[-1].start, cue[-1].end)
        elif not _investigates(content, cue) and not is_told(content, cue):
            _read_cue(text, cue, state)
        if cue and content and _CONSIDERS.search(cue[-1].quote) and _ACT.match(content[0].quote):
            state.hedge(3, cue[-1].start, cue[-1].end)
        _note_former(text, content, cue, state)
    elif left in (Unmoved.DENIED, Unmoved.DOUBTED):
        state.flip()
    if left in (Unmoved.OPEN, Unmoved.DOUBTED):
        state.hedge(3 if left is Unmoved.OPEN else 1, cue[0].start, cue[-1].end)
    return state


def _investigates(content: tuple[Span, ...], cue: tuple[Span, ...]) -> bool:
    """Whether an event is looked into, not what is claimed: "are investigating | the crash"."""
    if not cue or not content or _INVESTIGATES.search(cue[-1].quote) is None:
        return False
    told = "investigating " + content[0].quote[:_BEFORE_CUE]
    return is_everyday(words_of(told, 0, len(told)), 0)


def _note_former(text: str, content: tuple[Span, ...], cue: tuple[Span, ...], state: State) -> None:
    """Weaken what was once said or thought and is so no longer: "initially said".

    What who speaks was doing then is no guess of his: "initially said they were looking for two".
    """
    if not cue or state.certainty > 1 or (content and _THEY_WERE.match(content[0].quote)):
        return
    found = _FORMERLY.search(text, max(cue[0].start - _JUST_BEFORE, 0), cue[0].end)
    if found and _APART.search(text, found.end(), max(found.end(), cue[0].start)):
        return
    if found and any(_BELIEVED.search(span.quote) for span in cue):
        state.hedge(1, *found.span())


_INVESTIGATES = re.compile(r"\b(?:investigat(?:e[sd]?|ing)|looking\sinto)$")
_CONSIDERS = re.compile(r"\bconsider(?:s|ed)?$")
_CONSIDERING = re.compile(r"(?:also\s)?considering\Z")
_THAT = re.compile(r"that\s")
_ACT = re.compile(r"(?!(?:being|anything|everything|something|nothing)\b)[a-z]{3,}ing\s")
_FORMERLY = re.compile(r"\b(?:initially|at\sfirst|originally)(?=\s)", re.IGNORECASE)
_THEY_WERE = re.compile(
    r"(?:that\s)?(?:they|we)\s(?:were|had\sbeen|are)\s(?:\w+ly\s|still\s|also\s)?"
    r"(?:look|search|hunt|investigat|treat|seek|try|work|interview|question)ing\b"
)
_BELIEVED = re.compile(
    r"\b(?:said|says|stated|told|announced|claimed|believ(?:ed|es)|thought|suspected|assumed"
    r"|estimated|insisted|denied)\b"
)
_JUST_BEFORE = 18
_APART = re.compile(r"[.,;:\n]|\s(?:and|but|later)\b")


def _disagrees_alone(text: str, cue: Span) -> bool:
    """Whether "disagreed" says nothing of a content: "“It is safe,” she disagreed", "disagreed,
    saying that it was safe", not "disagreed that"."""
    found = _DISAGREED.search(cue.quote)
    return found is not None and not _WITH.match(text, cue.start + found.end())


_DISAGREED = re.compile(r"\bdisagree[sd]?(?!\w)")
_WITH = re.compile(r"\s+(?:that|with)\b")
_AGREED = re.compile(r"\bagree[sd]?(?:\s+(?:that|on|with))?$", re.IGNORECASE)
_RETORTED = re.compile(
    r"\b(?:sho(?:ot|ots|t)|hits?|fire[sd]?|snap(?:s|ped)|c(?:ame|omes)|wr(?:ote|ites)|call(?:s|ed)|shout(?:s|ed)"
    r"|yell(?:s|ed)|text(?:s|ed)|str(?:uck|ikes)|clap(?:s|ped))\sback$|\bweigh(?:s|ed)\sin$"
)
_TO = re.compile(r"\s*to\b")
_SAID_NO = re.compile(
    r"\bsa(?:y|ys|id|ying)\sno\sto$"
    r"|\bple(?:a|ad|d)(?:s|ed|ing)?\s(?:of\s)?[\"\u201c]?(?:not\sguilty|innocent)[\"\u201d]?(?:\sto)?$"
)
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
_LAST_OF_LEAD = _LEAD | {"or", "nor", "cannot"}
_NOBODY = re.compile(
    r"(?:^|[.\n\s])(?:(?:[Ff]ew|[Nn]o|[Nn]one\sof\sthe|[Nn]either)\s(?:\w+\s){1,3}"
    r"|[Nn]obody\s(?:\w+\s){0,3})\Z"
)


def _read_cue(text: str, cue: tuple[Span, ...], state: State) -> None:
    if saying.is_on_claim([word for span in cue for word in span.quote.split()]):
        if _SCORNS.match(cue[0].quote) or RETRACTS.search(cue[0].quote):
            if not negation(text, cue[0].start, cue[0].end) and not _KEPT.search(cue[0].quote):
                state.flip()
            return
        # "confirmed rumours that": how sure others were is moot
        cue = cue[:1]
    if cue and (by := _MIGHT_BY.search(text, max(0, cue[0].start - _MEANS_REACH), cue[0].start)):
        state.hedge(2, *by.span("might"))
    for number, span in enumerate(cue):
        if _AGREED.search(span.quote) and not _TO.match(text, span.end):
            # "agreed that", "agree on": an act to come stands after "agreed to" alone
            continue
        if _SAID_NO.search(span.quote):
            state.flip()
            continue
        if _RETORTED.search(span.quote) or _disagrees_alone(text, span):
            # speech, whatever the verb and its particle are alone
            continue
        lead = _lead(text, span.start) if number == 0 else []
        nobody = _by_nobody(text, span.start) if number == 0 else None
        if nobody is not None and nobody not in {word.start for word in lead}:
            state.negated = True
        Walk([*lead, *words_of(text, span.start, span.end)], state, content=False).cue()


_MEANS_REACH = 120
_MIGHT_BY = re.compile(
    r"\b(?P<might>could|might|may|can)\s[^.;:!?\"\u201c\u201d\n]*?\bby\s(?:\w+ly\s)?\Z"
)
"""What is only a way that is open: "could fight it, perhaps by | arguing that"."""
_KEPT = re.compile(r"\b(?:refus|declin)\w+\sto\s")
_SCORNS = re.compile(
    r"(?:(?:has|have|had|also|later|then|again|\w+ly)\s)*(?:mock|ridicul|derid|lampoon|discount|discredit|quash"
    r"|scotch|demolish|toss|thr[eo]w(?:s|ing|n)?\sout|str(?:ik|uck)\w*\sdown|sho[ot]t?(?:s|ing)?\sdown"
    r"|knock\w*\sdown|(?:wav|bat|swat|brush|shrug|laugh)\w*\s(?:away|aside|off)|(?:set|cast)\w*\saside"
    r"|pour\w*\sscorn|(?:push\w*|hit\w*)\sback|f(?:ou|i)nds?\sno\s(?:merit|truth)|(?:lai|pu)[dt]\sto\srest)",
    re.IGNORECASE,
)
"""Verbs that deny where they are on a claim, and deeds elsewhere: "shot down reports that"."""


def _lead(text: str, start: int) -> list[StanceWord]:
    """The auxiliaries and negations before a cue, over a verb joined to it ("confirm or deny")."""
    lead: list[StanceWord] = []
    last = text[max(start - _BEFORE_CUE, 0) : start].rstrip().rpartition(" ")[2].lower()
    if last.isalpha() and last not in _LAST_OF_LEAD:
        return lead
    before = words_of(text, max(start - _BEFORE_CUE, 0), start)
    at = len(before) - 1
    while at >= 0:
        joined = before[at].lower in ("or", "nor") and not before[at].inert
        if joined and at and saying.by_form(before[at - 1].lower):
            at -= 1
        elif before[at].lower == "may" and before[at].capital:
            # "papers filed in May say"
            break
        elif before[at].lower in _LEAD:
            lead.insert(0, before[at])
        else:
            break
        at -= 1
    return lead


def _by_nobody(text: str, start: int) -> int | None:
    """Where the source says that nobody spoke: "no official", "few analysts", not "a few"."""
    first = max(start - _BEFORE_CUE, 0)
    match = _NOBODY.search(text, first, start)
    if match is None:
        return None
    places = (place for place, _ in negation(text, first, start))
    return next((p for p in places if match.start() <= p <= match.start() + 1), None)
