"""The walk from the cue or the head of a clause inward to the verb of the event."""

from __future__ import annotations

from itertools import pairwise

from headwater.reading.stance_classes import (
    BOUNDARIES,
    DETERMINERS,
    LIGHT,
    NOUN_PLANS,
    NOUNS,
    PAST,
    PREPOSITIONS,
    RELATIVES,
    SAYINGS,
    SUBORDINATORS,
    SUPPORT,
)
from headwater.reading.stance_objects import denied_object, only_and_not
from headwater.reading.stance_operators import Operators, is_ing
from headwater.reading.stance_state import State
from headwater.reading.stance_subjects import (
    after_apposition,
    after_comma,
    after_relative,
    describes,
    is_past,
)
from headwater.reading.stance_words import AUXILIARIES, FINITE, NEGATIONS, Turn

_DEPTH = 12
"""How many clauses deep the walk goes; deeper nesting is no English."""


_CLAUSE = 60
"""How many words of a clause are looked at; the main verb of a news sentence comes sooner."""


_POINTS = frozenset({"point", "message", "argument", "gist", "thrust", "warning", "advice"})
_OPENED = 14
_ADJECTIVES = frozenset({"likely", "unlikely", "possible", "probable", "potential", "expected"})


class Walk(Operators):
    """A walk over the words of one cue or content that changes `state` as it goes."""

    def cue(self) -> None:
        """Every operator of a cue counts; other words are passed over."""
        at, refused = 0, False
        while at < len(self.words):
            step = self.negation(at)
            if step:
                refused = False
            else:
                match = self.match(at) or self.said(at)
                step = match[0] if match else 1
                if match:
                    self.apply(match[1], at, match[0])
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
            self.group(at)
            return
        if self._nominal(at):
            return
        if is_ing(first) and not self._has_verb(at):
            self.group(at)
            return
        stop = min(len(self.words), at + _CLAUSE)
        begin = at
        while at < stop:
            word = self.words[at].lower
            beside = self._beside(at, begin)
            if beside:
                at = beside
                continue
            if word in FINITE:
                self.group(at)
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
        if _POINTS.intersection(words[:2]) and ("was", "that") in pairwise(words):
            # who tells what the point was commits to that, not to the point
            self.state.settle()
            return True
        that = next((n for n, w in enumerate(words[:4]) if w in SAYINGS), None)
        said = that is not None and words[that + 1 : that + 2] == ["that"]
        if not said and not is_ing(words[0]):
            return False
        verbs = [n for n, w in enumerate(words) if w in FINITE or w in ("remain", "remains")]
        verbs = [n for n in verbs if n - 1 not in verbs]
        if not verbs:
            return False
        cut_at = at + verbs[-1 if said else 0]
        outer = Walk(self.words[cut_at:], self.state)
        turns = (
            outer.match(n) for n in range(len(outer.words)) if outer.words[n].lower not in FINITE
        )
        if not any(turns):
            return False
        outer.predicate()
        begin = at + that + 2 if said and that is not None else at
        inner = Walk(self.words[begin:cut_at], self.state)
        if said and self.state.certainty == 0 and not self.state.positive:
            # hopes that it would open, once dashed, leave nothing open
            inner.state = State(positive=False)
            inner.clause(0)
            self.state.positive = inner.state.positive
        elif said:
            inner.clause(0)
        else:
            inner.group(0)
        return True

    def predicate(self) -> None:
        """Every operator of a predicate counts; a negation left open is settled."""
        at = 0
        while at < len(self.words):
            step = self.negation(at)
            match = None if step else self.match(at)
            if match:
                self.apply(match[1], at, match[0])
            at += step or (match[0] if match else 1)
        self.state.settle()

    def _skip_opening(self, at: int) -> int:
        """Past "that", and past an opening "After ...," clause; a condition is noted."""
        while at < len(self.words) and self.words[at].lower in ("that", "and", "but", ","):
            at += 1
        if at < len(self.words) and is_ing(self.words[at].lower):
            comma = after_comma(self.words, at)
            if self._has_verb(comma) and self.words[comma].lower not in RELATIVES | {"and", "but"}:
                return comma
        if at < len(self.words) and (self.words[at].lower in SUBORDINATORS or self._even_if(at)):
            for ahead in range(at, min(len(self.words), at + _CLAUSE)):
                if self.words[ahead].lower == ",":
                    return ahead + 1
        return at

    def _has_verb(self, at: int) -> bool:
        """Whether a main verb comes before a comma or a relative clause."""
        for word in self.words[at : at + _OPENED]:
            if word.lower in BOUNDARIES or word.lower in RELATIVES or word.lower == ",":
                return False
            if word.lower in FINITE or (word.lower in PAST and at):
                return True
        return False

    def _even_if(self, at: int) -> bool:
        pair = [word.lower for word in self.words[at : at + 2]]
        return self.words[at].inert and pair in (["even", "if"], ["as", "if"])

    def _beside(self, at: int, begin: int) -> int:
        """Where the subject goes on after what stands beside its noun at `at`; 0 for nothing."""
        word = self.words[at].lower
        if word == ",":
            following = self.words[at + 1].lower if at + 1 < len(self.words) else ""
            if following in RELATIVES and following != "that":
                return after_comma(self.words, at + 1)
            return after_apposition(self.words, at)
        if at == begin:
            return 0
        before = self.words[at - 1].lower
        if word in RELATIVES and before not in DETERMINERS | SAYINGS | BOUNDARIES | PREPOSITIONS:
            return after_relative(self.words, at)
        return describes(self.words, at)

    def event(self, at: int) -> None:
        """The verb of the event stands at `at`: open negations and those of its object are its."""
        if denied_object(self.words, at):
            near = {word.lower for word in self.words[max(at - 2, 0) : at]}
            # "did not take no money" is dialect for one negation
            dialect = self.state.negated and near & {"not", "n't", "never"}
            self.state.negated = bool(dialect) or not self.state.negated
        elif only_and_not(self.words, at):
            self.state.negated = True
        self.state.settle()

    def _before_verb(self, at: int, begin: int) -> int | None:
        """One step through the subject; None where the event was reached."""
        word = self.words[at].lower
        previous = self.words[at - 1].lower if at > begin else ""
        if word in NEGATIONS and previous in PREPOSITIONS and not self.is_never(at):
            return 1
        step = self.negation(at)
        if step:
            return step
        match = self.match(at)
        if match is None:
            if word == "against" and at + 1 < len(self.words) and is_ing(self.words[at + 1].lower):
                # warned against doing it: as "urged not to"
                self.state.flip()
                self.state.hedge(2, self.words[at].start, self.words[at].end)
                return None
            if is_past(word) and previous and previous not in DETERMINERS:
                if self._reduced(at):
                    return 1
                self.event(at)
                return None
            if word in BOUNDARIES and at > begin + 1:
                self.state.settle()
                return None
            return 1
        length, turn = match
        if length == 1 and word in _ADJECTIVES and self._is_attribute(at):
            return 1
        if word in NOUN_PLANS and self._is_plain(at, length):
            return length
        if word in NOUN_PLANS:
            if not previous or previous in DETERMINERS:
                return self._noun_plan(at, length)
            self.group(at)
            return None
        loose = previous not in DETERMINERS
        adverb = (word.endswith("ly") and loose) or word in (
            "perhaps",
            "maybe",
            "no",
            "whether",
            "if",
            "unless",
        )
        verb = previous and previous not in DETERMINERS and not is_ing(word) and word not in NOUNS
        if adverb or verb:
            self.group(at) if not adverb else self.apply(turn, at, length)
            return length if adverb else None
        return length

    def _reduced(self, at: int) -> bool:
        """Whether a participle only describes the subject: "missiles supplied by X would ..."."""
        following = [word.lower for word in self.words[at + 1 : at + _CLAUSE]]
        if following[:1] != ["by"]:
            return False
        for word in following:
            if word in BOUNDARIES or word in ("that", "which", "who", ","):
                return False
            if word in FINITE:
                return True
        return False

    def _is_attribute(self, at: int) -> bool:
        """Whether an adjective only describes the noun after it: "the most unlikely winner"."""
        if at == 0 or at + 1 >= len(self.words):
            return False
        before, after = self.words[at - 1].lower, self.words[at + 1].lower
        led = before in DETERMINERS or before in ("most", "more", "very", "least")
        return led and after not in ("to", "that", ",") and after not in FINITE

    def _is_plain(self, at: int, length: int) -> bool:
        """Whether a plan is spoken of without what is planned: "the plan, which ..., passed"."""
        following = self.words[at + length].lower if at + length < len(self.words) else ""
        return length == 1 and (following in RELATIVES or following == ",")

    def _noun_plan(self, at: int, length: int) -> int | None:
        """ "plans to send missiles were dropped": the verb of the plan, then the plan's own."""
        for ahead in range(at + length, min(len(self.words), at + _CLAUSE)):
            if self.words[ahead].lower in FINITE:
                verb = self._main_verb(ahead)
                if verb is not None:
                    inside = Walk(self.words[:ahead], self.state)
                    held = verb[1] is Turn.KEEP and not self.words[verb[0]].lower.startswith(
                        "succe"
                    )
                    turn = Turn.PLAN if held else verb[1]
                    self.apply(turn, *((at, length) if held else (verb[0], verb[2])))
                    inside.group(at + length)
                    return None
                break
        self.apply(Turn.PLAN, at, length)
        self.group(at + length)
        return None

    def _main_verb(self, at: int) -> tuple[int, Turn, int] | None:
        """The first turning verb in the verb group at `at`; negation and hedges are applied."""
        while at < len(self.words):
            word = self.words[at].lower
            step = self.negation(at)
            if step:
                at += step
                continue
            match = self.match(at, event=False)
            if match is not None:
                if match[1] in (Turn.FLIP, Turn.KEEP, Turn.DENY, Turn.RULE_OUT):
                    return at, match[1], match[0]
                self.apply(match[1], at, match[0])
                at += match[0]
            elif word in AUXILIARIES or word.endswith("ly") or word in LIGHT:
                at += 1
            else:
                return None
        return None

    def group(self, at: int) -> None:
        """Along a verb group and the complements of its operators down to the event."""
        while at < len(self.words):
            word = self.words[at].lower
            step = self.negation(at) or int(self.words[at].inert)
            if step:
                at += step
                continue
            match = self.match(at)
            if match is not None:
                length, turn = match
                self.apply(turn, at, length)
                following = self.complement(at, length, turn)
                if following is None:
                    at += length - 1
                    break
                if following < 0:
                    self.clause(-following)
                    return
                at = following
            elif word in AUXILIARIES or word.endswith("ly") or word in LIGHT:
                at += 1
            elif word in SUPPORT and self._plan_ahead(at + 1):
                if denied_object(self.words, at):
                    self.state.negated = not self.state.negated
                at = self._plan_ahead(at + 1)
            elif word == "that":
                self.clause(at + 1)
                return
            elif word == "," and self._aside(at):
                at = self._aside(at)
            elif word in ("a", "an", "the", "any", "its", "in") and self.match(at + 1) is not None:
                at += 1
            else:
                break
        self._condition(at)
        self.event(at)

    def _plan_ahead(self, at: int) -> int:
        """Where the plan noun of "making fresh efforts to" stands; 0 where there is none."""
        for ahead in range(at, min(at + 4, len(self.words))):
            if self.words[ahead].lower in NOUN_PLANS and self.match(ahead) is not None:
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
            if word.lower in ("if", "unless") and not word.inert:
                self.state.hedge(3, word.start, word.end)
                return
