"""The walk from the cue or the head of a clause inward to the verb of the event."""

from __future__ import annotations

from itertools import pairwise

from headwater.reading.stance.classes import (
    BOUNDARIES,
    CONTRACTED,
    DETERMINERS,
    LIGHT,
    NOUN_PLANS,
    NOUNS,
    PREPOSITIONS,
    SAYINGS,
    SEEMING,
    SUPPORT,
)
from headwater.reading.stance.objects import denied_object
from headwater.reading.stance.operators import is_ing
from headwater.reading.stance.state import State
from headwater.reading.stance.steps import CLAUSE, TURNED_OUT, Steps
from headwater.reading.stance.subjects import is_owner, is_past
from headwater.reading.stance.words import AUXILIARIES, FINITE, NEGATIONS, Turn

_DEPTH = 12
"""How many clauses deep the walk goes; deeper nesting is no English."""


_POINTS = frozenset({"point", "message", "argument", "gist", "thrust", "warning", "advice"})
_HOLDING = SAYINGS | _POINTS
_AS_MANY = frozenset({"many", "much", "few", "little"})
_ADJECTIVES = frozenset({"likely", "unlikely", "possible", "probable", "potential", "expected"})


class Walk(Steps):
    """A walk over the words of one cue or content that changes `state` as it goes."""

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
        stop = min(len(self.words), at + CLAUSE)
        begin = at
        while at < stop:
            word = self.lowers[at]
            beside = self._beside(at, begin)
            if beside:
                at = beside
                continue
            if word in FINITE:
                self.group(at)
                return
            if word in CONTRACTED and is_ing(self.lowers[min(at + 1, len(self.words) - 1)]):
                # "she's planning to sell it"
                self.group(at + 1)
                return
            step = self._before_verb(at, begin)
            if step is None:
                return
            at += step
        self.state.settle()

    def _is_open(self, at: int) -> bool:
        """Whether what follows leaves it open: "remained unclear", "remained unknown"."""
        match = self.match(at) if at < len(self.words) else None
        return match is not None and match[1] is Turn.UNKNOWN

    def _nominal(self, at: int) -> bool:
        """Judge a subject that holds the event itself by the verb it is the subject of.

        "The claim that X was hit could not be verified", "Sending troops is off the table".
        """
        words = [word.lower for word in self.words[at : at + 4]]
        if not (is_ing(words[0]) or _HOLDING.intersection(words)):
            return False
        words = [word.lower for word in self.words[at : at + CLAUSE]]
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

    def _before_verb(self, at: int, begin: int) -> int | None:
        """One step through the subject; None where the event was reached."""
        word = self.lowers[at]
        previous = self.lowers[at - 1] if at > begin else ""
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
                if self._reduced(at) or (word == "remained" and self._is_open(at + 1)):
                    return 1
                self.event(at)
                return None
            counts = word == "as" and previous in _AS_MANY
            if word in BOUNDARIES and at > begin + 1 and not counts:
                self.state.settle()
                return None
            return 1
        length, turn = match
        if length == 1 and word in _ADJECTIVES and self._is_attribute(at):
            return 1
        if word in NOUN_PLANS and self._is_plain(at, length):
            return length
        if word in NOUN_PLANS:
            if not previous or previous in DETERMINERS or is_owner(previous):
                return self._noun_plan(at, length)
            self.group(at)
            return None
        owned = previous in DETERMINERS or is_owner(previous)
        loose = not owned or word in SEEMING
        adverb = (word.endswith("ly") and loose) or word in (
            "perhaps",
            "maybe",
            "no",
            "whether",
            "if",
            "unless",
        )
        verb = previous and loose and not is_ing(word) and word not in NOUNS
        verb = verb or word in SEEMING
        if adverb or verb:
            self.group(at) if not adverb else self.apply(turn, at, length)
            return length if adverb else None
        return length

    def _noun_plan(self, at: int, length: int) -> int | None:
        """ "plans to send missiles were dropped": the verb of the plan, then the plan's own."""
        for ahead in range(at + length, min(len(self.words), at + CLAUSE)):
            if self.words[ahead].lower in FINITE or self.words[ahead].lower in TURNED_OUT:
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

    def group(self, at: int) -> None:
        """Along a verb group and the complements of its operators down to the event."""
        while at < len(self.words):
            word = self.lowers[at]
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
