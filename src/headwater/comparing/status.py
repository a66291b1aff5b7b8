"""How far the act of a clause has got, and whether the clause asserts or denies it.

Both are read off the words before the act the clause turns on (modals, "about to", "yet to
decide", "backed down from") and the stance that reading found. Hedges of evidence ("reportedly",
"officials suggested") say nothing about how far the act has got, and change nothing here.
"""

from __future__ import annotations

import re

from headwater.comparing.negated import (
    NEGATION,
    denied_acts,
    is_negated,
    is_negated_apart,
    negated_after,
    negated_before,
    negation_span,
    says_false,
    without_look_alikes,
)
from headwater.comparing.open_beside import is_open_beside
from headwater.comparing.verb_forms import by_form, is_purpose
from headwater.comparing.views import View
from headwater.knowledge import saying
from headwater.knowledge.acts import Found, Part, find_acts
from headwater.records import Polarity, Span, StanceValue, StatusValue, cut
from headwater.text.negation import UNTRUE

ACTUAL = frozenset(
    {StatusValue.UNDER_WAY, StatusValue.DONE, StatusValue.NOT_DONE, StatusValue.UNCLEAR}
)
"""Values that say whether the act is so at all: a claim and its denial are both of these."""
LEFT_OPEN = frozenset(
    {StatusValue.POSSIBLE, StatusValue.UNDECIDED, StatusValue.PLANNED, StatusValue.IMMINENT}
)
"""Values of an act that may come and has not."""

_BEFORE = tuple(
    (value, re.compile(rf"\b(?:{words})\b"))
    for value, words in (
        (
            StatusValue.UNDECIDED,
            r"(?:is|are|was|were|has|have|had)? ?(?:yet|still) to decide|undecided"
            r"|(?:not|n't|never) (?:yet )?(?:decided|taken a decision|made a decision)"
            r"|weigh(?:s|ed|ing)|consider(?:s|ed|ing)|mull(?:s|ed|ing)|contemplat(?:es|ed|ing)"
            r"|decid(?:e|es|ed|ing) whether|decision on whether|no decision",
        ),
        (
            StatusValue.RESUMED,
            r"renew(?:s|ed|ing)?|resum(?:e|es|ed|ing)|restart(?:s|ed|ing)?|reviv(?:e|es|ed|ing)"
            r"|relaunch(?:es|ed|ing)?|revisit(?:s|ed|ing)?|once again|resumption of|renewal of",
        ),
        (
            StatusValue.STOPPED,
            r"back(?:s|ed|ing)? (?:down|off|away|out)|abandon(?:s|ed|ing)?|halt(?:s|ed|ing)?"
            r"|cancel(?:s|led|ling|ed|ing)?|call(?:s|ed|ing)? off|suspend(?:s|ed|ing)?"
            r"|scrap(?:s|ped|ping)|shelv(?:e|es|ed|ing)|ceas(?:e|es|ed|ing)|stop(?:s|ped|ping)?"
            r"|(?:persuaded|convinced|dissuaded|talked)(?: \S+){1,6}? (?:not to|against|out of)"
            r"|dissuad(?:e|es|ed|ing)|prevent(?:s|ed|ing)?|thwart(?:ed|ing)|thwarting of|no longer"
            r"|refrain(?:s|ed|ing)?|(?:ended|ending|terminat(?:ed|ing)|discontinu(?:ed|ing))"
            r"(?! (?:up|with|in|when|after|before|by|as|on|at|there|badly|well)\b)(?= [a-z]|$)"
            r"|drop(?:s|ped|ping) (?:its|his|her|their|the) plans?|gave up|walk(?:ed|ing) away",
        ),
        (
            StatusValue.IMMINENT,
            r"about to|on the (?:verge|brink|point) of|poised to|set to|ready to|imminent(?:ly)?"
            r"|days away from|hours away from|on the cusp of",
        ),
        (
            StatusValue.PLANNED,
            r"plan(?:s|ned|ning)?|intend(?:s|ed|ing)?|intention|aim(?:s|ed|ing)?"
            r"|prepar(?:e|es|ed|ing)|will|won't|would|shall|going to|scheduled|agreed to"
            r"|(?:promis|pledg)(?:e|es|ed|ing)|vow(?:s|ed|ing)?|objective|expect(?:s|ed)? to"
            r"|due to(?! (?:an?|the|its|his|her|their)\b)|seek(?:s|ing)? to|sought to"
            r"|want(?:s|ed)? to|hop(?:es|ed|ing) to|(?:threaten|offer)(?:s|ed|ing)? to"
            r"|should|ought to|(?:supposed|meant|bound|obliged|required) to"
            r"|promised to|decided to|decision to|'ll",
        ),
        (
            StatusValue.POSSIBLE,
            r"may|might|could|can|possibly|perhaps|possibility|potential(?:ly)?|threat of"
            r"|risk of|if|unless|likely|prompt(?:s|ed)?|(?:prospect|idea|option|chance|talk) of",
        ),
    )
)
_PERFECT = re.compile(r"\b(?:may|might|could|must|would)(?: well| also| not)? have\b")
_HALTED_THERE = re.compile(
    r"\b(?:the|an?|this|that|its|their|his|her|planned|scheduled|traffic|bus|pit|rest|truck|next"
    r"|first|last|final|brief|short|one|two|three)[ -]stops?\b|\bnon-?stop\b"
    r"|\bstop(?:s|ped|ping)? (?:off|over|in|at|by|near|on|outside|for|behind|beside|along)\b"
)
"""A stop on the way, or what stands still: "during a traffic stop", "the car stopped near"."""
_ATTEMPT = re.compile(
    r"\b(?:efforts?|attempts?|tr(?:y|ies|ied|ying)|works?|working|worked|push|seek(?:s|ing)?|sought"
    r"|urg(?:e|es|ed|ing)|call(?:s|ed|ing)? (?:for|on)|demand(?:s|ed|ing)?|want(?:s|ed)?"
    r"|bid|pressure|aim(?:s|ed|ing)?|to prevent|to stop|to halt|to dissuade|against)\b"
)
_ACHIEVED = re.compile(r"\b(?:persuaded|convinced|talked)(?: \S+){1,6}? not to\b|\bdissuaded\b")
_DOUBT = re.compile(
    r"\b(?:doubt|disput|reject|dismiss|rebut|refut|declin|refus|contradict|disagree|unconvinced|unpersuaded"
    r"|sceptical|skeptical|dubious)\w*\b|\b(?:took|takes?|taking) issue\b"
)
_NOT_DECIDED = re.compile(
    r"(?:\b(?:not|never)|n't)(?: yet)? (?:yet )?(?:decided|taken a decision|made a decision)\b"
    r"|\bno decision\b|\byet to decide\b"
)
_NOT_CLEAR = re.compile(
    r"\b(?:unclear|unknown|uncertain|(?:(?:not|never) |\w+n't )(?:\w+ )?(?:clear|known|certain))"
    r" (?:\S+ ){0,3}?(?:whether|if|how|who|what|why|when|where|which)\b"
)
"""What nobody knows, also behind what somebody does: "a car burnt; it is not clear whether"."""
_DENYING = frozenset({StanceValue.CERTAIN_NOT, StanceValue.PROBABLE_NOT, StanceValue.POSSIBLE_NOT})
_OPEN = frozenset({StanceValue.CERTAIN_UNKNOWN_POLARITY, StanceValue.UNCOMMITTED})
_QUESTIONS = frozenset({"what", "who", "whom", "whose", "how", "why", "when", "where", "whether"})
_BEFORE_QUESTION = frozenset({"as", "to", "about", "on", "of", "exactly", "just"})
_NOT_SEEN = re.compile(
    r"(?:\b(?:not|never)|n't) (?:\w+ly )?(?:see|saw|seen|hear|heard|witness(?:ed)?|noticed?"
    r"|knows?|known|recall(?:ed)?|remember(?:ed)?)$"
)
_TOLD_OF = re.compile(r", (?:which|who|whose)\b")
_REACH = 24
"""How many words before the act are looked at."""


def polarity(view: View) -> Polarity:
    """Whether the clause asserts what it is about, denies it or leaves it open.

    Stance is toward the inner event: who "backed down from delivering" did not deliver. A claim
    is about what its clauses say, so stopping is asserted, and only a negation or a cue of
    denying denies it; in the outlet's own voice it must stand there, or a verdict beside it. A
    denial that no word in or around the clause shows is of something else the sentence says. A
    statement with several clauses has a stance for the whole: a denial goes to the clauses that
    carry the negation, or to all where none does, and what leaves it open leaves open the clauses
    it stands in.
    """
    value = view.statement.stance.value
    if says_false(view):
        return Polarity.DENIES
    beside = value in _OPEN and is_open_beside(view)
    told = " ".join(view.words)
    open_ = _NOT_DECIDED.search(told) or _NOT_CLEAR.search(told)
    if (value in _OPEN and not beside) or open_:
        return Polarity.OPEN
    if beside:
        return Polarity.DENIES if is_negated(view) else Polarity.ASSERTS
    if value not in _DENYING:
        denied = (_is_later(view) and is_negated(view)) or is_negated_apart(view)
        return Polarity.DENIES if denied or _denies_stopping(view) else Polarity.ASSERTS
    if is_negated(view) or _cue_denies(view):
        return Polarity.DENIES
    if _asks(view):
        return Polarity.OPEN
    if _is_stopping(view) or not (view.statement.cue or _verdict(view)):
        return Polarity.ASSERTS
    if not _denied_beside(view) and not negated_after(view):
        return Polarity.ASSERTS
    if len(view.statement.clauses) == 1:
        return Polarity.DENIES
    return Polarity.ASSERTS if _negated_elsewhere(view) else Polarity.DENIES


def denies_apart(view: View) -> bool:
    """Whether a clause asserts what it tells first and denies only the act of a second verb."""
    sure = view.statement.stance.value not in _DENYING | _OPEN
    return sure and not _is_later(view) and is_negated_apart(view)


def _is_later(view: View) -> bool:
    """Whether it is not the first clause of its statement, whose stance is that of the first."""
    return view.statement.clauses[0].id != view.clause.id


def status(view: View) -> StatusValue:
    """How far the act that the clause turns on has got, as this clause has it."""
    key = view.key
    if key is None or view.is_aside:
        return StatusValue.UNCLEAR
    before = _before(view, key)
    value = _by_words(before)
    if value is not None:
        if value is StatusValue.STOPPED and _only_attempted(before):
            return StatusValue.UNCLEAR
        return value
    if _stops_itself(view):
        return StatusValue.STOPPED
    if view.frame in ("prevent", "urge"):
        return StatusValue.UNCLEAR
    if polarity(view) is Polarity.DENIES:
        return StatusValue.NOT_DONE
    return by_form(view, key, before)


def signs(view: View) -> frozenset[StatusValue]:
    """Every modality or degree that words anywhere in the clause show; none for a plain fact."""
    words = _HALTED_THERE.sub(" ", _PERFECT.sub(" ", " ".join(view.words)))
    shown = frozenset(value for value, pattern in _BEFORE if pattern.search(words))
    planned = view.key is not None and is_purpose(view, view.key)
    return shown | {StatusValue.PLANNED} if planned else shown


def _is_stopping(view: View) -> bool:
    """Whether the clause tells of an act stopped or prevented, or that somebody tries to."""
    return (
        StatusValue.STOPPED in signs(view)
        or view.frame == "prevent"
        or any(found.acts & _STOPPING for found in view.acts)
    )


_STOPPING = frozenset(
    {"back-down", "suspend", "prevent", "dissuade", "end", "reject", "fail", "intercept"}
)


def _denies_stopping(view: View) -> bool:
    """Whether it denies that something was stopped, where stance takes that it goes on.

    "Denied that the sale was scrapped", "the sale was not scrapped"; but "could not stop them from
    striking" tells of the strike, and "fined them for failing to prevent a spill" of the fine.
    """
    words = without_look_alikes(" ".join(view.words))
    if NEGATION.search(words):
        key = view.key
        if key is not None and view.is_verb(key) and not negated_before(view, key.end):
            return False
        from_it = view.frame == "prevent" or _FROM_DOING.search(words)
        return not from_it and not denied_acts(view).isdisjoint(_STOPPING)
    return _cue_denies_outright(view) and _is_stopping(view)


_FROM_DOING = re.compile(r"\bfrom (?:being |\w+ly )?\w+(?:ing|ed)\b")


def denies_denial(view: View) -> bool:
    """Whether words of saying deny a clause that denies: "denied that he had refused to pay"."""
    sure = view.statement.stance.value not in _DENYING | _OPEN
    return sure and is_negated(view) and _cue_denies_outright(view)


def _cue_denies_outright(view: View) -> bool:
    """Whether the words of saying deny and no "never" or "not" takes that back; or whether they do
    not agree."""
    cue = without_look_alikes(" ".join(span.quote.lower() for span in view.statement.cue))
    if NEGATION.search(cue) is None:
        return _cue_denies(view)
    return any(found.acts & _AGREEING for found in find_acts(cue.split()))


def _cue_denies(view: View) -> bool:
    """Whether the words of saying deny: "denied that", "rejected claims that", "mocked the idea
    that"; not "confirmed reports that"."""
    cue = [span.quote.lower() for span in view.statement.cue]
    acts = {act for found in find_acts(" ".join(cue).split()) for act in found.acts}
    return "deny" in acts or (saying.is_on_claim(cue) and acts.isdisjoint(_GRANTING))


_AGREEING = frozenset({"accept", "agree"})
_GRANTING = _AGREEING | {"confirm", "admit"}


def says_denial(view: View) -> bool:
    """Whether the clause's own words hold what makes it a denial, so that it reads as one."""
    if is_negated(view) or says_false(view):
        return True
    return not _cue_denies(view) and not _denied_beside(view) and negated_after(view)


def _asks(view: View) -> bool:
    """Whether it is not answered: "have yet to find out [what led]", "did not see [him fire]"."""
    opening = (word for word in view.words if word not in _BEFORE_QUESTION)
    return next(opening, "") in _QUESTIONS or _NOT_SEEN.search(_beside(view)) is not None


def _denied_beside(view: View) -> bool:
    """Whether what stands beside the content denies ("did not believe", "no official said").

    Where nothing shows the denial, it belongs to other words of the statement than the clause's.
    """
    words = without_look_alikes(_beside(view))
    if NEGATION.search(words) or _DOUBT.search(words):
        return True
    called = any(UNTRUE.search(span.quote) for span in view.statement.cue)
    return called or _verdict(view) is not None


def _beside(view: View) -> str:
    """Source and cue in lower case, but for what is told of the source (", who did not see it")."""
    sources = (_TOLD_OF.split(span.quote, 1)[0] for span in view.statement.sources)
    beside = (*sources, *(span.quote for span in view.statement.cue))
    return " ".join(beside).lower().replace("’", "'")


def _verdict(view: View) -> Span | None:
    """The word beside all clauses of the content that calls them untrue: "called claims that it
    fell a [lie]"; None where there is none."""
    clauses = [span for clause in view.statement.clauses for span in clause.content]
    first, last = min(span.start for span in clauses), max(span.end for span in clauses)
    for span in view.statement.content:
        for start, end in ((max(span.start, last), span.end), (span.start, min(span.end, first))):
            found = UNTRUE.search(view.report.text, start, end) if start < end else None
            if found is not None:
                return cut(view.report.text, *found.span())
    return None


def _negated_elsewhere(view: View) -> bool:
    """Whether another clause of the statement holds a negation."""
    own = {(span.start, span.end) for span in view.clause.content}
    for clause in view.statement.clauses:
        for span in clause.content:
            if (span.start, span.end) not in own:
                words = without_look_alikes(span.quote.lower().replace("’", "'"))
                if NEGATION.search(words):
                    return True
    return False


def _before(view: View, key: Found) -> str:
    """The words before the act, without what is told beside it."""
    beside = frozenset[int]() if key.start in view.bound else view.bound
    before = range(max(0, key.start - _REACH), key.start)
    return " ".join(view.words[at] for at in before if at not in beside)


def _by_words(before: str) -> StatusValue | None:
    """By the first kind of words in the order of the table; a modal about the past is none."""
    plain = _HALTED_THERE.sub(" ", _PERFECT.sub(" ", before))
    for value, words in _BEFORE:
        if words.search(plain):
            return value
    return None


def _only_attempted(before: str) -> bool:
    """Whether the stopping is what somebody tries or asks for, not what happened."""
    return _ATTEMPT.search(before) is not None and not _ACHIEVED.search(before)


def _stops_itself(view: View) -> bool:
    """Whether the act is a noun that the rest of the clause says was stopped ("was called off")."""
    key = view.key
    if key is None:
        return False
    after = view.acts[view.acts.index(key) :]
    stopping = [f for f in after if f.acts & {"back-down", "suspend"} and f.end <= key.end + 8]
    return any(s.part is not Part.NOUN for f in stopping for s in f.senses)


def negation_of(view: View) -> Span:
    """The word that denies, for a quote; the whole first span where the cue does it."""
    at = negation_span(view)
    if at is not None:
        return view.place_of(*at)
    verdict = _verdict(view)
    if verdict is not None:
        return verdict
    return view.statement.cue[0] if view.statement.cue else view.clause.content[0]


def status_span(view: View) -> Span:
    """The words that show how far the act has got ("backed down"), else those of the act."""
    key = view.key
    if key is None:
        return view.clause.content[0]
    wanted = status(view)
    first = max(0, key.start - _REACH)
    for start in range(key.start - 1, first - 1, -1):
        found = _by_words(" ".join(view.words[start : key.start]))
        if found is wanted:
            return view.place_of(start, key.start if key.start - start <= 3 else start + 2)
    return view.place_of(key.start, key.end)
