"""How far the source of a statement commits to the event, and whether it says that it happened.

The reader walks from the cue inward along the main clause: each word that changes certainty or
polarity (`headwater.reading.stance_words`) acts on all that lies below it, until the verb of the
event itself is reached. "is not believed to have abandoned plans to send" passes `not believed`
and `abandoned plans to` and ends at `send`.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import islice, pairwise

from headwater.knowledge import saying
from headwater.reading.stance_words import (
    AUXILIARIES,
    FINITE,
    NEGATIONS,
    OPERATORS,
    SPEECH_ACTS,
    WHERE_SAID,
    Turn,
)
from headwater.records import Span, Stance, StanceValue, cut
from headwater.text.wordlists import words

_WORD = re.compile(
    r"[A-Za-z]+(?=n['\u2019]t\b)|n['\u2019]t\b|['\u2019](?:ll|ve|re|d|s)\b|can(?=not\b)"
    r"|[^\W_]+(?:[-\u2011'\u2019][^\W_]+)*|[^\w\s]"
)
_LOOK = 12
"""How many words after an operator its complement may begin ("persuaded Riyadh not to ...")."""
_WORDS = 400
"""How many words of a content are looked at; longer ones are lists and speeches."""
_DEPTH = 12
"""How many clauses deep the walk goes; deeper nesting is no English."""
_CLAUSE = 60
"""How many words of a clause are looked at; the main verb of a news sentence comes sooner."""


@dataclass(frozen=True, slots=True)
class _Word:
    start: int
    end: int
    lower: str
    capital: bool = False


@dataclass(slots=True)
class _State:
    """What has been met so far: 0 certain, 1 probable, 2 possible, 3 unknown; and which way."""

    certainty: int = 0
    positive: bool = True
    negated: bool = False
    depth: int = 0
    hedges: list[tuple[int, int]] = field(default_factory=list)

    def flip(self) -> None:
        self.positive = not self.positive

    def settle(self) -> None:
        """The event is reached: a negation that is still open is its own."""
        if self.negated:
            self.flip()
            self.negated = False

    def hedge(self, certainty: int, first: int, last: int) -> None:
        self.certainty = max(self.certainty, certainty)
        self.hedges.append((first, last))


def judge_stance(text: str, content: tuple[Span, ...], cue: tuple[Span, ...]) -> Stance:
    """The FactBank value of `content` for its source, toward the event stated positively.

    `cue` is the words of saying, empty for own voice; negations and modals just before it count
    too. Hedges are the words that lower certainty, and "allegedly" and its kind, in text order.
    A question, a condition, a refused comment is Uu. Quotation marks change nothing. Where the
    content holds no verb, its negations alone decide.
    """
    state = _State()
    _read_cue(text, cue, state)
    words = list(islice(_content_words(text, content), _WORDS))
    while words and words[-1].lower in ".,;:!":
        words.pop()
    asked = _QUESTION.match(text, content[-1].end) if content else None
    if asked:
        state.hedge(3, asked.end() - 1, asked.end())
    elif words and words[-1].lower == "?":
        state.hedge(3, words[-1].start, words[-1].end)
    else:
        _Walk(words, state).clause(0)
    return Stance(_value(state), _spans(text, state.hedges))


def _content_words(text: str, content: tuple[Span, ...]) -> Iterator[_Word]:
    for span in content:
        for match in _WORD.finditer(text, span.start, span.end):
            if match.group() not in _QUOTES:
                yield _word(match)


_QUOTES = frozenset("'\"\u2018\u2019\u201c\u201d\u00ab\u00bb`")


_QUESTION = re.compile("[\"'\u2019\u201d\u00bb]?\\?")


def _words(text: str, start: int, end: int) -> list[_Word]:
    return [_word(match) for match in _WORD.finditer(text, start, end)]


def _word(match: re.Match[str]) -> _Word:
    lower = match.group().lower().replace("\u2019", "'")
    return _Word(match.start(), match.end(), lower, match.group()[0].isupper())


def _value(state: _State) -> StanceValue:
    if state.certainty == 3:
        return StanceValue.UNCOMMITTED
    name = ("CT", "PR", "PS")[state.certainty] + ("+" if state.positive else "-")
    return StanceValue(name)


def _spans(text: str, places: list[tuple[int, int]]) -> tuple[Span, ...]:
    return tuple(cut(text, first, last) for first, last in sorted(set(places)))


_BEFORE_CUE = 40
"""How many code points before a cue its auxiliaries and negation may begin."""


_NOBODY = re.compile(r"(?:^|[.\n\s])(?:[Ff]ew|[Nn]o|[Nn]one\sof\sthe|[Nn]either)\s(?:\w+\s){1,3}\Z")


def _read_cue(text: str, cue: tuple[Span, ...], state: _State) -> None:
    for number, span in enumerate(cue):
        lead: list[_Word] = []
        if number == 0:
            for word in reversed(_words(text, max(span.start - _BEFORE_CUE, 0), span.start)):
                if word.lower not in AUXILIARIES | FINITE | NEGATIONS | {
                    "to",
                    "immediately",
                    "yet",
                }:
                    break
                lead.insert(0, word)
            if _NOBODY.search(text, max(span.start - _BEFORE_CUE, 0), span.start):
                state.negated = True
        _Walk(lead + _words(text, span.start, span.end), state, content=False).cue()


def _is_ing(word: str) -> bool:
    return word.endswith("ing") and len(word) > 5


_DETERMINERS = words(
    """
    the a an its his her their our my your this that these those some any of in on by for with
    's new recent possible planned more further several two three alleged
    """
)
_SUBORDINATORS = words(
    """
    after before when while although though as since because despite amid following once whereas
    during
    """
)
_BOUNDARIES = words(
    """
    because while although though after before when since as where ; : so and but until unless
    if
    """
)
_MARKERS = frozenset(["to", "from", "against", "into"])
_CLAUSAL = frozenset({Turn.SAY, Turn.CONFIRM, Turn.PROBABLE, Turn.DENY, Turn.DOUBT, Turn.POSSIBLE})
_NOUN_PLANS = words(
    """
    plans plan efforts effort attempt attempts intention bid hopes proposal proposals pledge
    promise promises threat threats push talks
    """
)
_PAST = words(
    """
    sent gave took made got held met struck hit shot fell fled won lost sold bought built found
    left led brought caught fought kept lent paid put read ran saw spoke stood told went wrote
    came became began broke chose drew drove ate flew froze grew hid knew lay rose shook stole
    swam swore threw wore died fired killed was were blew dealt fed felt heard laid meant sank
    set shut slept spent spread stuck sought taught thought understood wound cut cost hurt quit
    """
)


class _Walk:
    """A walk over the words of one cue or content that changes `state` as it goes."""

    def __init__(self, words: Sequence[_Word], state: _State, content: bool = True) -> None:
        self.words = words
        self.state = state
        self.content = content

    def cue(self) -> None:
        """Every operator of a cue counts; other words are passed over."""
        at, refused = 0, False
        while at < len(self.words):
            step = self._negation(at)
            if step:
                refused = False
            else:
                match = self._match(at) or self._said(at)
                step = match[0] if match else 1
                if match:
                    self._apply(match[1], at, match[0])
                    refused = match[1] is Turn.FLIP
            at += step
        if refused:
            self.state.settle()
        elif self.state.negated:
            # a negated verb of saying that is in no table commits its source to nothing
            self.state.negated = False
            self.state.certainty = 3

    def clause(self, at: int) -> None:
        """From the beginning of a clause to its event."""
        self.state.depth += 1
        at = self._skip_opening(at)
        if at >= len(self.words) or self.state.depth > _DEPTH:
            self.state.settle()
            return
        first = self.words[at].lower
        if first in ("to", "from", "against", "not"):
            self._group(at)
            return
        if self._nominal(at):
            return
        if _is_ing(first):
            self._group(at)
            return
        stop = min(len(self.words), at + _CLAUSE)
        begin = at
        while at < stop:
            word = self.words[at].lower
            if word == "," and at + 1 < stop and self.words[at + 1].lower in _RELATIVE:
                at = self._after_relative(at + 1)
                continue
            if word in FINITE:
                self._group(at)
                return
            step = self._before_verb(at, begin)
            if step is None:
                return
            at += step
        self.state.settle()

    def _nominal(self, at: int) -> bool:
        """Judge a subject that holds the event itself by the verb it is the subject of.

        "The claim that X was hit could not be verified", "Sending troops is off the table".
        """
        words = [word.lower for word in self.words[at : at + _CLAUSE]]
        that = next((n for n, w in enumerate(words[:4]) if w in _SAYINGS), None)
        said = that is not None and words[that + 1 : that + 2] == ["that"]
        if not said and not _is_ing(words[0]):
            return False
        verbs = [n for n, w in enumerate(words) if w in FINITE or w in ("remain", "remains")]
        verbs = [n for n in verbs if n - 1 not in verbs]
        if not verbs:
            return False
        cut_at = at + verbs[-1 if said else 0]
        outer = _Walk(self.words[cut_at:], self.state)
        if not any(outer._match(n) for n in range(len(outer.words))):
            return False
        outer.predicate()
        begin = at + that + 2 if said and that is not None else at
        inner = _Walk(self.words[begin:cut_at], self.state)
        if said:
            inner.clause(0)
        else:
            inner._group(0)
        return True

    def predicate(self) -> None:
        """Every operator of a predicate counts; a negation left open is settled."""
        at = 0
        while at < len(self.words):
            step = self._negation(at)
            match = None if step else self._match(at)
            if match:
                self._apply(match[1], at, match[0])
            at += step or (match[0] if match else 1)
        self.state.settle()

    def _skip_opening(self, at: int) -> int:
        """Past "that", and past an opening "After ...," clause; a condition is noted."""
        while at < len(self.words) and self.words[at].lower in ("that", "and", "but", ","):
            at += 1
        if at < len(self.words) and self.words[at].lower in _SUBORDINATORS:
            for ahead in range(at, min(len(self.words), at + _CLAUSE)):
                if self.words[ahead].lower == ",":
                    return ahead + 1
        return at

    def _after_relative(self, at: int) -> int:
        for ahead in range(at, len(self.words)):
            if self.words[ahead].lower == ",":
                return ahead + 1
        return len(self.words)

    def _before_verb(self, at: int, begin: int) -> int | None:
        """One step through the subject; None where the event was reached."""
        word = self.words[at].lower
        previous = self.words[at - 1].lower if at > begin else ""
        step = self._negation(at)
        if step:
            return step
        match = self._match(at)
        if match is None:
            if (word in _PAST or word.endswith("ed")) and previous not in _DETERMINERS and previous:
                self.state.settle()
                return None
            if word in _BOUNDARIES and at > begin + 1:
                self.state.settle()
                return None
            return 1
        length, turn = match
        if word in _NOUN_PLANS:
            if not previous or previous in _DETERMINERS:
                return self._noun_plan(at, length)
            self._group(at)
            return None
        loose = previous not in _DETERMINERS
        adverb = (word.endswith("ly") and loose) or word in (
            "perhaps",
            "maybe",
            "no",
            "whether",
            "if",
            "unless",
        )
        verb = (
            previous and previous not in _DETERMINERS and not _is_ing(word) and word not in _NOUNS
        )
        if adverb or verb:
            self._group(at) if not adverb else self._apply(turn, at, length)
            return length if adverb else None
        return length

    def _noun_plan(self, at: int, length: int) -> int | None:
        """ "plans to send missiles were dropped": the verb of the plan, then the plan's own."""
        for ahead in range(at + length, min(len(self.words), at + _CLAUSE)):
            if self.words[ahead].lower in FINITE:
                verb = self._main_verb(ahead)
                if verb is not None:
                    inside = _Walk(self.words[:ahead], self.state)
                    held = verb[1] is Turn.KEEP and not self.words[verb[0]].lower.startswith(
                        "succe"
                    )
                    turn = Turn.PLAN if held else verb[1]
                    self._apply(turn, *((at, length) if held else (verb[0], verb[2])))
                    inside._group(at + length)
                    return None
                break
        self._apply(Turn.PLAN, at, length)
        self._group(at + length)
        return None

    def _main_verb(self, at: int) -> tuple[int, Turn, int] | None:
        """The first turning verb in the verb group at `at`; negation and hedges are applied."""
        while at < len(self.words):
            word = self.words[at].lower
            step = self._negation(at)
            if step:
                at += step
                continue
            match = self._match(at)
            if match is not None:
                if match[1] in (Turn.FLIP, Turn.KEEP, Turn.DENY, Turn.RULE_OUT):
                    return at, match[1], match[0]
                self._apply(match[1], at, match[0])
                at += match[0]
            elif word in AUXILIARIES or word.endswith("ly") or word in _LIGHT:
                at += 1
            else:
                return None
        return None

    def _group(self, at: int) -> None:
        """Along a verb group and the complements of its operators down to the event."""
        while at < len(self.words):
            word = self.words[at].lower
            step = self._negation(at)
            if step:
                at += step
                continue
            match = self._match(at)
            if match is not None:
                length, turn = match
                self._apply(turn, at, length)
                following = self._complement(at, length, turn)
                if following is None:
                    break
                if following < 0:
                    self.clause(-following)
                    return
                at = following
            elif word in AUXILIARIES or word.endswith("ly") or word in _LIGHT:
                at += 1
            elif word in _SUPPORT and self._plan_ahead(at + 1):
                at = self._plan_ahead(at + 1)
            elif word == "that":
                self.clause(at + 1)
                return
            elif word == "," and self._aside(at):
                at = self._aside(at)
            elif word in ("a", "an", "the", "any", "its", "in") and self._match(at + 1) is not None:
                at += 1
            else:
                break
        self._condition(at)
        self.state.settle()

    def _plan_ahead(self, at: int) -> int:
        """Where the plan noun of "making fresh efforts to" stands; 0 where there is none."""
        for ahead in range(at, min(at + 4, len(self.words))):
            if self.words[ahead].lower in _NOUN_PLANS and self._match(ahead) is not None:
                return ahead
        return 0

    def _aside(self, at: int) -> int:
        """Past a short aside in a verb group ("has, in recent weeks, tried"); 0 for none."""
        if at == 0 or self.words[at - 1].lower not in AUXILIARIES:
            return 0
        for ahead in range(at + 1, min(at + 8, len(self.words))):
            if self.words[ahead].lower == ",":
                return ahead + 1
        return 0

    def _condition(self, at: int) -> None:
        """A condition after the event makes it unknown: "will strike if attacked"."""
        for word in self.words[at : at + _CLAUSE]:
            if word.lower in ("if", "unless"):
                self.state.hedge(3, word.start, word.end)
                return

    def _complement(self, at: int, length: int, turn: Turn) -> int | None:
        """Where the walk goes on after an operator: a place, minus a clause's place, or None."""
        following = at + length
        last = self.words[following - 1].lower
        if following >= len(self.words):
            return None
        word = self.words[following].lower
        if last in ("that", "whether", "if"):
            return -following
        if last in ("to", "of") or word in ("to", "from", "against", "not") or _is_ing(word):
            return following + (word in _MARKERS)
        if word in AUXILIARIES or word in FINITE or word in NEGATIONS or word.endswith("ly"):
            return following
        if word in ("that", "whether"):
            return -following if word == "whether" else -(following + 1)
        if self.words[at].lower in FINITE or self._match(following) is not None:
            return following
        for ahead in range(following, min(len(self.words), following + _LOOK)):
            marker = self.words[ahead].lower
            if marker in (",", ";") or marker in _BOUNDARIES or marker in FINITE:
                break
            if marker == "that" and turn in _CLAUSAL:
                return -(ahead + 1)
            if marker in _MARKERS and self._is_verbal(ahead):
                before = self.words[ahead - 1].lower
                return ahead - 1 if before == "not" else ahead + 1
            if marker in ("on", "for", "of", "at") and self._is_verbal(ahead):
                return ahead + 1
        return -following if turn in _CLAUSAL else None

    def _is_verbal(self, marker: int) -> bool:
        """Whether a verb follows the marker: "to send", "from sending", not "to Yemen"."""
        if marker + 1 >= len(self.words):
            return False
        word = self.words[marker + 1]
        if self.words[marker].lower == "to":
            return word.lower not in _DETERMINERS and word.lower.isalpha() and self._lower(word)
        return _is_ing(word.lower)

    def _lower(self, word: _Word) -> bool:
        return not word.lower.endswith(("ians", "ers", "s'")) and word.end - word.start > 1

    def _negation(self, at: int) -> int:
        """Take a negation at `at` and tell its length; 0 where there is none.

        "cannot" and "could not" deny; "may not" and "might not" stay possible.
        """
        word = self.words[at].lower
        if word in ("can", "could", "ca") and at + 1 < len(self.words):
            if self.words[at + 1].lower in ("not", "n't", "never"):
                self.state.negated = not self.state.negated
                return 2
            return 0
        if word not in NEGATIONS:
            return 0
        match = self._match(at)
        if match is not None and match[0] > 1:
            return 0
        if word == "nothing" and at + 1 < len(self.words) and self.words[at + 1].lower == "but":
            return 2
        self.state.negated = not self.state.negated
        return 1

    def _match(self, at: int) -> tuple[int, Turn] | None:
        """The longest operator that begins at `at`: how many words, and its turn."""
        if at >= len(self.words) or (at and self.words[at].capital):
            return None
        for phrase, turn in OPERATORS.get(self.words[at].lower, ()):
            if at + len(phrase) <= len(self.words) and all(
                self.words[at + n].lower == part for n, part in enumerate(phrase)
            ):
                return None if self._is_event(at, len(phrase)) else (len(phrase), turn)
        return None

    def _is_event(self, at: int, length: int) -> bool:
        """Whether a word that can be an operator is here the event itself."""
        word = self.words[at].lower
        if length > 1 or not self.content:
            return False
        ahead = [w.lower for w in self.words[at + 1 : at + 6]]
        if word in WHERE_SAID:
            if word.startswith("work"):
                return "to" not in ahead[:5] or ahead[:1] == ["with"]
            return "that" not in ahead and not _SAYINGS.intersection(ahead)
        if word == "considered":
            return at > 0 and self.words[at - 1].lower in ("is", "are", "was", "were", "been", "be")
        return word in SPEECH_ACTS and self._complement(at, 1, Turn.PLAN) is None

    def _said(self, at: int) -> tuple[int, Turn] | None:
        """What the table of verbs and nouns of saying knows of a word of a cue."""
        known = saying.by_form(self.words[at].lower)
        return (1, _COMMITMENTS[known.commits]) if known else None

    def _apply(self, turn: Turn, at: int, length: int) -> None:
        state = self.state
        negated, state.negated = state.negated, False
        first, last = self.words[at].start, self.words[at + length - 1].end
        if turn is Turn.MARK:
            state.negated = negated
            state.hedges.append((first, last))
        elif turn is Turn.FLIP:
            state.negated = not negated
        elif turn is Turn.KEEP:
            state.negated = negated
        elif turn in (Turn.PLAN, Turn.DECIDE):
            if negated:
                state.flip()
            elif turn is Turn.PLAN or not self._not_to(at + length):
                state.hedge(2, first, last)
        elif turn is Turn.POSSIBLE and negated and self.words[at].lower not in FINITE:
            state.flip()
        elif turn in _CERTAINTY:
            if negated:
                state.flip()
            state.hedge(_CERTAINTY[turn], first, last)
        else:
            self._apply_knowing(turn, negated, first, last)

    def _not_to(self, at: int) -> bool:
        """Whether "not to" follows: what is decided is that it will not be done."""
        ahead = [word.lower for word in self.words[at : at + _LOOK]]
        return any(pair == ("not", "to") for pair in pairwise(ahead))

    def _apply_knowing(self, turn: Turn, negated: bool, first: int, last: int) -> None:
        state = self.state
        if turn is Turn.RULE_OUT and negated:
            state.hedge(2, first, last)
        elif turn is Turn.UNKNOWN or (negated and turn in (Turn.CONFIRM, Turn.DENY, Turn.SAY)):
            state.hedge(3, first, last)
        elif turn in (Turn.DENY, Turn.RULE_OUT):
            state.flip()
        elif turn is Turn.DOUBT:
            if not negated:
                state.flip()
            state.hedge(1, first, last)


_COMMITMENTS = {
    StanceValue.CERTAIN: Turn.SAY,
    StanceValue.PROBABLE: Turn.PROBABLE,
    StanceValue.POSSIBLE: Turn.POSSIBLE,
    StanceValue.CERTAIN_NOT: Turn.DENY,
    StanceValue.PROBABLE_NOT: Turn.DOUBT,
    StanceValue.POSSIBLE_NOT: Turn.DOUBT,
    StanceValue.CERTAIN_UNKNOWN_POLARITY: Turn.UNKNOWN,
    StanceValue.UNCOMMITTED: Turn.UNKNOWN,
}
_CERTAINTY = {Turn.PROBABLE: 1, Turn.IMMINENT: 1, Turn.POSSIBLE: 2}
_RELATIVE = frozenset({"which", "who", "whose", "whom", "where"})
_LIGHT = words(
    """
    to also far finally both again yet still already ever even just now so been it there then
    """
)
_SUPPORT = words(
    """
    make makes made making take took taken taking have has had mount
    """
)
_SAYINGS = words(
    """
    claim claims report reports allegation allegations rumor rumors rumour rumours suggestion
    suggestions notion idea hopes fears expectations assertion accusation accusations
    """
)
_NOUNS = words(
    """
    reports states claims ends starts stops bans fears hopes signs risks aims
    """
)
