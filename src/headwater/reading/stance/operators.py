"""Operators of stance: finding them, what they govern, and what they do to a statement."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from headwater.knowledge import saying
from headwater.knowledge.inflection import forms
from headwater.reading.stance.classes import (
    BE,
    BOUNDARIES,
    DETERMINERS,
    MARKERS,
    OPENING,
    PREPOSITIONS,
    SAYINGS,
)
from headwater.reading.stance.everyday import is_everyday, is_little, keeps_to_itself
from headwater.reading.stance.idioms import is_idiom, is_no_wish
from headwater.reading.stance.nouns import NUMBERS, is_able, is_amazed, is_plain, stays_event
from headwater.reading.stance.objects import is_answer, is_found, is_literal, says, stops_thing
from headwater.reading.stance.should import of_should
from headwater.reading.stance.state import StanceWord, State
from headwater.reading.stance.words import (
    AUXILIARIES,
    FINITE,
    KNOWING,
    NEGATIONS,
    NEVER,
    OPERATORS,
    SPEECH_ACTS,
    WHERE_SAID,
    Turn,
)
from headwater.records import StanceValue
from headwater.text.wordlists import words

_LOOK = 12
"""How many words after an operator its complement may begin ("persuaded Riyadh not to ...")."""


_NO_VERBS = words("everything something anything nothing morning evening during")


def is_ing(word: str) -> bool:
    """Whether a word looks like a present participle or a gerund."""
    return word.endswith("ing") and len(word) > 5 and word not in _NO_VERBS


_CLAUSAL = frozenset({Turn.SAY, Turn.CONFIRM, Turn.PROBABLE, Turn.DENY, Turn.DOUBT, Turn.POSSIBLE})


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
_PLAIN = _CERTAINTY.keys() | {Turn.PLAN, Turn.DENY}


_CAN = frozenset({"can", "could", "ca"})
_NEGATING = NEGATIONS | PREPOSITIONS | _CAN | {"little"}
"""First words of all that negates: "not", "at no point", "cannot"."""
_MODALS = words("can could will would should must")
_STAYS_OPEN = frozenset({"may", "might"})
"""Modals that stay possible under a negation: "nobody can know" denies, "nobody may know" not."""
_TO_COME = FINITE | {"to", "'d"}
_PROMISES = frozenset(
    form
    for base in ("vow", "pledge", "promise", "commit", "agree", "threaten", "offer")
    for form in forms(base)
)
_PERCEIVED = words(
    """
    hear hears heard hearing see sees saw seen remember remembers remembered recognise recognises
    recognised recognize recognizes recognized notice noticed record knowledge recollection
    """
)
"""What is denied itself where it is negated in a cue, as no verb of saying is."""
_REFUSALS = ("declin", "refus", "refrain")
_LEFT_OPEN = words("rule rules ruled exclude excluded excludes deny denied denies")
_DETAILS = words("naming saying specifying assigning giving confirming")
_SEES = words("see sees smell smells tips")
_ABOUT_TO_ACT = words("decide decides decided ready willing prepared reserve reserves reserved")
_PROOF = frozenset({"evidence", "proof", "confirmation", "indication", "indications"})


class Operators:
    """The words of one cue or content, and what the operators among them do to `state`."""

    def __init__(self, words: Sequence[StanceWord], state: State, content: bool = True) -> None:
        self.words = words
        self.lowers = tuple([word.lower for word in words])
        self.state = state
        self.content = content

    def negation(self, at: int) -> int:
        """Take a negation at `at` and tell its length; 0 where there is none.

        "cannot" and "could not" deny; "may not" and "might not" stay possible.
        """
        word = self.lowers[at]
        if word not in _NEGATING:
            return 0
        if self.words[at].inert or is_answer(self.words, at) or self._is_name(at):
            return 0
        if word in _CAN and at + 1 < len(self.words):
            if self.words[at + 1].lower in ("not", "n't", "never"):
                if is_amazed(self.words, at):
                    return 3
                self.state.negated = not self.state.negated
                return 2
            return 0
        if word in PREPOSITIONS and self.is_never(at + 1):
            self.state.negated = not self.state.negated
            return 3
        if word == "little":
            # "there is little to suggest"
            named = is_little(self.lowers, at)
        else:
            named = word in NEGATIONS and not (word == "few" and at and self._counts(at - 1))
        if not named:
            return 0
        match = self.match(at)
        if match is not None and match[0] > 1:
            return 0
        if word == "never" and self._never_before(at):
            return 0
        self.state.negated = word == "nor" or not self.state.negated
        return 1

    def _is_name(self, at: int) -> bool:
        """Whether a negation with a capital inside a clause is part of a name: "Never Again"."""
        if at == 0 or not self.words[at].capital:
            return False
        before = self.words[at - 1]
        return before.lower.isalpha() and not before.capital and before.lower not in AUXILIARIES

    def _never_before(self, at: int) -> bool:
        """Whether "never before" describes a noun: "shells of a type never before seen"."""
        after = self.words[at + 1].lower if at + 1 < len(self.words) else ""
        before = self.words[at - 1].lower if at else ","
        return after in ("before", "previously") and before.isalpha() and before not in FINITE

    def is_never(self, at: int) -> bool:
        """Whether "no" at `at` is that of "at no point", "in no way"."""
        pair = [word.lower for word in self.words[at : at + 2]]
        if pair == ["no", "other"]:
            pair = ["no", *(word.lower for word in self.words[at + 2 : at + 3])]
        return len(pair) == 2 and pair[0] == "no" and pair[1] in NEVER

    def _counts(self, at: int) -> bool:
        """Whether the word before "few" makes it a number: "a few", "the past few"."""
        word = self.words[at].lower
        return word in DETERMINERS or word in ("past", "last", "next", "first", "only", "quite")

    def match(self, at: int, event: bool = True) -> tuple[int, Turn] | None:
        """The longest operator that begins at `at`: how many words, and its turn.

        With `event` a word that is the event itself is none.
        """
        if at >= len(self.words):
            return None
        word = self.lowers[at]
        phrases = OPERATORS.get(word, ())
        if not phrases and word not in _MODALS:  # as most words
            return None
        if self.words[at].inert or (at and self.words[at].capital) or is_everyday(self.words, at):
            return None
        if self.content and is_idiom(self.words, at):
            return None
        following = self.lowers[at + 1] if at + 1 < len(self.words) else ""
        if word in ("can", "will") and following in FINITE:
            # "a petrol can had been found"
            return None
        shifted = self.state.shifted and following != "have"
        kept = word == "would" and (shifted or keeps_to_itself(self.lowers, at))
        if kept or (self.content and is_no_wish(self.words, at)):
            return 1, Turn.KEEP
        if word == "doubt" and at and self.lowers[at - 1] in _MODALS:  # "nobody can doubt that"
            return 1, Turn.FLIP
        if word in ("should", "ought") and self.content:
            return 1, of_should(self.words, at)
        if word in ("can", "could") and is_able(self.words, at):
            return 1, Turn.KEEP
        for phrase, turn in phrases:
            if self.lowers[at : at + len(phrase)] == phrase:
                happens = event and self._is_event(at, len(phrase), turn)
                return None if happens else (len(phrase), turn)
        return None

    def _is_event(self, at: int, length: int, turn: Turn) -> bool:
        """Whether a word that can be an operator is here the event itself."""
        word = self.words[at].lower
        if not self.content:
            return False
        if length > 1:
            return is_literal(self.words, at, length)
        if turn is Turn.SAY:
            return not says(self.words, at + 1)
        if word in _PROOF:
            return is_found(self.words, at + 1)
        if turn is Turn.FLIP and (self._is_noun(at) or stays_event(self.words, at)):
            return True
        if turn in _PLAIN and is_plain(self.words, at):
            return True
        if turn is Turn.FLIP and stops_thing(self.words, at):
            return self.complement(at, 1, turn) is None
        return self._is_plain_verb(at)

    def _is_plain_verb(self, at: int) -> bool:
        """Whether a verb that needs a clause or an infinitive to be an operator has none."""
        word, ahead = self.lowers[at], list(self.lowers[at + 1 : at + 6])
        if word.startswith(("mean", "fail")):
            return "to" not in ahead[:2]
        if word.startswith("exclud"):
            near = {w.lower for w in self.words[max(at - 3, 0) : at]}
            return "that" not in ahead and near.isdisjoint({"cannot", "not", "n't"})
        if word in WHERE_SAID:
            if word.startswith("work"):
                before = ahead[: ahead.index("to")] if "to" in ahead else FINITE
                return not FINITE.isdisjoint(before) or ahead[:1] == ["with"]
            return "that" not in ahead and not SAYINGS.intersection(ahead)
        if word in KNOWING:
            passive = at > 0 and self.words[at - 1].lower in BE
            if passive and word in ("found", "shown") and ahead[:1] != ["to"]:
                # "was found in the flat"; "was found to have" is what an inquiry says
                return not OPENING.intersection(ahead[:3])
            clausal = OPENING.intersection(ahead) or any(w in FINITE for w in ahead)
            return not (passive or clausal or "evidence" in ahead)
        if word == "considered":
            return at > 0 and self.words[at - 1].lower in BE
        if word in SPEECH_ACTS and ahead[:1] == ["to"] and NUMBERS.intersection(ahead[1:2]):
            return True
        return word in SPEECH_ACTS and self.complement(at, 1, Turn.PLAN) is None

    def _is_noun(self, at: int) -> bool:
        """Whether a word for stopping is the noun: "the decline of", "a ban on", "a halt was"."""
        word = self.words[at].lower
        if word.endswith(("ed", "ing")) or at + 1 >= len(self.words) or not at:
            return False
        before, after = self.words[at - 1].lower, self.words[at + 1].lower
        if before in ("to", "not", "n't") or before in FINITE:
            return False
        return after in FINITE or after in ("of", "in", "on")

    def asked(self, at: int) -> tuple[int, Turn] | None:
        """What a cue of wishing or asking does, where inside a content it is a plan.

        Who asks, orders or plans commits to nothing; who promises or agrees to act may do it.
        """
        word = self.words[at].lower
        following = self.words[at + 1].lower if at + 1 < len(self.words) else ""
        if word in _PERCEIVED and self.state.negated:
            # "had never heard of it": the hearing is denied
            return 1, Turn.PLAN
        if word.startswith(_REFUSALS) and not _LEFT_OPEN.intersection(self._lower_words(at + 1)):
            return 1, Turn.UNKNOWN
        withheld = word.startswith("stop") and following == "short"
        if word == "without" or (withheld and _DETAILS & self._lower_words(at + 2)):
            return 1, Turn.UNKNOWN
        if word in _SEES and not self.state.negated and not self._helped(at):
            return 1, Turn.PROBABLE
        if word.startswith("hope") or (word in _ABOUT_TO_ACT and not is_everyday(self.words, at)):
            return 1, Turn.POSSIBLE
        if word == "would":
            # who "would say" says it, who "would not say" says nothing
            return 1, Turn.KEEP
        seeks = following == "for" and word.startswith(("look", "search", "hunt"))
        if (
            seeks
            or word.startswith(("appeal", "wonder"))
            or (word.startswith("call") and following in ("on", "upon", "for"))
        ):
            return 1, Turn.UNKNOWN
        match = self.match(at)
        if match is None or match[1] not in (Turn.PLAN, Turn.DECIDE) or word in _PROMISES:
            return None
        if word in ("considers", "considered") or (word == "consider" and not self._is_ahead(at)):
            return match[0], Turn.PROBABLE
        known = saying.by_form(word)
        open_still = known is None or known.commits is not StanceValue.POSSIBLE
        return match[0], Turn.UNKNOWN if open_still else match[1]

    def _lower_words(self, at: int) -> set[str]:
        return {word.lower for word in self.words[at : at + _LOOK]}

    def _helped(self, at: int) -> bool:
        return at > 0 and self.words[at - 1].lower in ("can", "could", "to")

    def _is_ahead(self, at: int) -> bool:
        """Whether an act is still to come: "will consider", "to consider"."""
        return at > 0 and self.words[at - 1].lower in _TO_COME

    def said(self, at: int) -> tuple[int, Turn] | None:
        """What the table of verbs and nouns of saying knows of a word of a cue."""
        known = saying.by_form(self.words[at].lower)
        return (1, _COMMITMENTS[known.commits]) if known else None

    def complement(self, at: int, length: int, turn: Turn) -> int | None:
        """Where the walk goes on after an operator: a place, minus a clause's place, or None."""
        following = at + length
        last = self.words[following - 1].lower
        if following >= len(self.words):
            return None
        word = self.words[following].lower
        if last in ("that", "whether", "if"):
            return -following
        if last in ("to", "of") or word in ("to", "from", "against", "not") or is_ing(word):
            return following + (word in MARKERS)
        if word in AUXILIARIES or word in FINITE or word in NEGATIONS or word.endswith("ly"):
            return following
        if word in ("that", "whether"):
            return -following if word == "whether" else -(following + 1)
        if self.words[at].lower in FINITE or self.match(following) is not None:
            return following
        for ahead in range(following, min(len(self.words), following + _LOOK)):
            marker = self.words[ahead].lower
            if marker in (",", ";") or marker in BOUNDARIES or marker in FINITE:
                break
            inner = self.match(ahead - 1) if turn is Turn.SAY and ahead > following else None
            if inner is not None and inner[0] == 1:
                # "said the council suggested that": the clause begins before its own verb
                return -following
            if marker == "that" and turn in _CLAUSAL:
                return -(ahead + 1)
            if marker in MARKERS and self._is_verbal(ahead):
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
        if word.capital:
            return False
        if self.words[marker].lower == "to":
            plain = word.lower not in DETERMINERS and word.lower not in NUMBERS
            return plain and word.lower.isalpha() and self._lower(word)
        return is_ing(word.lower)

    def _lower(self, word: StanceWord) -> bool:
        return not word.lower.endswith(("ians", "ers", "s'")) and word.end - word.start > 1

    def apply(self, turn: Turn, at: int, length: int) -> None:
        """Let the operator of `length` words at `at` act on the state."""
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
        elif turn is Turn.POSSIBLE and negated and self.words[at].lower not in _STAYS_OPEN:
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
