"""The single steps of the walk of stance: what is passed over, what is noted beside the way."""

from __future__ import annotations

from itertools import pairwise

from headwater.reading.stance.classes import (
    BOUNDARIES,
    DETERMINERS,
    LIGHT,
    NOUN_PLANS,
    PAST,
    PREPOSITIONS,
    RELATIVES,
    SAYINGS,
    SEEMING,
    SUBORDINATORS,
)
from headwater.reading.stance.idioms import is_idiom
from headwater.reading.stance.objects import denied_object, only_and_not
from headwater.reading.stance.operators import Operators, is_ing
from headwater.reading.stance.subjects import (
    DASHES,
    after_apposition,
    after_comma,
    after_dashes,
    after_relative,
    describes,
    is_past,
)
from headwater.reading.stance.words import AUXILIARIES, FINITE, Turn
from headwater.text.wordlists import words

CLAUSE = 60
"""How many words of a clause are looked at; the main verb of a news sentence comes sooner."""

_OPENED = 14
"""How many words into a clause its main verb comes, where the clause opens with "-ing"."""


_SUBJECTS = words("he she it they we you i who that which there")
_ARTICLES = words("the a an its his her their")
_NOT_DESCRIBED = DETERMINERS | SAYINGS | BOUNDARIES | PREPOSITIONS
TURNED_OUT = frozenset({"failed", "succeeded", "proved"})
"""What attempts come to, beside verbs that are finite by their form alone."""
_REMAINS = (("is",), ("was",), ("remains",), ("remained",), ("'s",))
_NEEDED = frozenset({"required", "needed", "necessary", "essential", "vital"})


_OPENERS = SUBORDINATORS | {"contrary", "despite", "notwithstanding", "unlike", "regardless"}
_FINDS_OUT = words(
    """
    see sees seeing saw know knows knew knowing ask asks asked asking wonder wonders wondered
    wondering determine determining check checking tell sure decide deciding out learn question
    """
)
"""What stands before an "if" that asks and sets no condition: "working to see if"."""


class Steps(Operators):
    """Steps over the words of one cue or content; each sees only what stands near it."""

    def cue(self) -> None:
        """Every operator of a cue counts; other words are passed over."""
        at, refused = 0, False
        while at < len(self.words):
            step = self.negation(at)
            if step:
                refused = False
            else:
                match = self.asked(at) or self.match(at) or self.said(at)
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
        """Past "that", and past an opening "After ...," or "Despite it,"; a condition is noted."""
        while at < len(self.words) and self.words[at].lower in ("that", "and", "but", ","):
            at += 1
        if at < len(self.words) and is_ing(self.words[at].lower):
            comma = after_comma(self.words, at)
            if self._has_verb(comma) and self.words[comma].lower not in RELATIVES | {"and", "but"}:
                return comma
        if self._either_way(at):
            return after_comma(self.words, at)
        if at < len(self.words) and (self.words[at].lower in _OPENERS or self._even_if(at)):
            for ahead in range(at, min(len(self.words), at + CLAUSE)):
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
        return self.words[at].inert and pair in (["even", "if"], ["as", "if"], ["no", "matter"])

    def _either_way(self, at: int) -> bool:
        """Whether "whether X or Y," opens a clause that holds in both cases."""
        if self.lowers[at : at + 1] != ("whether",):
            return False
        comma = after_comma(self.words, at)
        following = self.lowers[comma] if comma < len(self.words) else "or"
        subject = following not in RELATIVES | {"or", "and"} and following not in FINITE
        return "or" in self.lowers[at:comma] and subject

    def _beside(self, at: int, begin: int) -> int:
        """Where the subject goes on after what stands beside its noun at `at`; 0 for nothing."""
        word = self.lowers[at]
        if word == ",":
            following = self.lowers[at + 1] if at + 1 < len(self.words) else ""
            if following in RELATIVES and following != "that":
                return after_comma(self.words, at + 1)
            return after_apposition(self.words, at)
        if word in DASHES:
            return after_dashes(self.words, at)
        if at == begin:
            return 0
        before = self.lowers[at - 1]
        if word in RELATIVES and before not in _NOT_DESCRIBED:
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
        self._leave_open()
        self.state.settle()

    def _leave_open(self) -> None:
        """Note what "it" stands for where that is a question: "It is under review whether"."""
        if self.lowers[:1] != ("it",) or self.lowers[1:2] not in _REMAINS or not self.content:
            return
        for word in self.words[2:_OPENED]:
            if word.lower == "whether" and not word.inert:
                self.state.hedge(3, word.start, word.end)
            if word.lower in BOUNDARIES or word.lower in (",", "whether"):
                return

    def _reduced(self, at: int) -> bool:
        """Whether a participle only describes the subject: "missiles supplied by X would ..."."""
        following = [word.lower for word in self.words[at + 1 : at + CLAUSE]]
        if not following or following[0] not in PREPOSITIONS:
            return False
        for before, word in pairwise(following):
            if before in BOUNDARIES or before in ("that", "which", "who", ","):
                return False
            if word in FINITE or word in SEEMING:
                return before not in _SUBJECTS
            if word in _ARTICLES and before not in PREPOSITIONS:
                # "held accounts the bank had promised to close": a clause of its own
                return False
        return False

    def _is_attribute(self, at: int) -> bool:
        """Whether an adjective only describes the noun after it: "the most unlikely winner"."""
        if at == 0 or at + 1 >= len(self.words):
            return False
        before, after = self.words[at - 1].lower, self.words[at + 1].lower
        led = before in DETERMINERS or before in ("most", "more", "very", "least")
        return led and after not in ("to", "that", ",") and after not in FINITE

    def _is_plain(self, at: int, length: int) -> bool:
        """Whether a plan is spoken of without what is planned.

        "The plan, which ..., passed", "the plan took a month".
        """
        following = self.words[at + length].lower if at + length < len(self.words) else ""
        told = following in RELATIVES or following == ","
        return length == 1 and (told or (is_past(following) and following not in TURNED_OUT))

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
        """A condition after the event makes it unknown: "will strike if attacked".

        Who says what is needed "if the truce is to hold" commits to the need; who denies or
        threatens it does so under its condition.
        """
        if self.state.bound or any(word.lower in _NEEDED for word in self.words[at : at + 1]):
            return
        first = max(at - 1, 0)
        near = pairwise(self.words[first : at + CLAUSE])
        for place, (before, word) in enumerate(near, start=first + 1):
            if word.lower == ";" or (before.lower == "but" and word.lower != "only"):
                return
            asks = word.lower == "if" and before.lower in _FINDS_OUT
            if word.lower in ("if", "unless") and not (word.inert or asks):
                if is_idiom(self.words, place):
                    continue
                self.state.hedge(3, word.start, word.end)
                return
