"""A clause taken apart: its tokens, acts and names, which act it turns on, and who stands where.

No parser is used. News clauses put the agent before the verb and all else after it, but for the
passive; that much is read off the words, and what does not show stays empty.
"""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from functools import cached_property

from headwater.comparing.unharmed import unharmed
from headwater.comparing.wording import subordinate
from headwater.knowledge.acts import Found, Part
from headwater.records import (
    BlockKind,
    Clause,
    Name,
    Quantity,
    Report,
    Span,
    Statement,
    TimeExpression,
)
from headwater.text.tokens import Token

CONTROL = frozenset(
    {
        "accuse", "advise", "agree", "assess", "back-down", "begin", "brief", "confirm", "consider",
        "continue", "decide", "demand", "deny", "discuss", "dissuade", "end", "fail", "force",
        "name", "negotiate", "persuade", "plan", "praise", "prevent", "promise", "reject", "renew",
        "report", "show", "succeed", "suspend", "threaten", "use", "warn", "cause", "observe",
        "pass-on", "find", "support", "approve",
    }
)  # fmt: skip
"""Acts that are done to other acts ("stopped delivering"): a clause turns on the act inside."""

PREVENTING = frozenset({"dissuade", "prevent"})
URGING = frozenset({"demand", "force", "persuade", "threaten", "warn", "advise"})
ALLOWING = frozenset({"approve", "support", "cause"})

_AGAINST = frozenset({"against", "not", "from", "stop", "refrain"})
_MODALS = frozenset({"would", "could", "might", "may", "will", "can", "should", "must"})
_ARTICLES = (("a",), ("an",), ("the",))
_BEFORE_BASE = _MODALS | {"to", "do", "does", "did", "not", "they", "we", "you", "i"}
BE = frozenset({"be", "is", "are", "was", "were", "been", "being", "get", "got", "gets"})
_FINITE_BE = frozenset({"is", "are", "was", "were", "remains", "remain"})
_AUXILIARY = BE | {"has", "have", "had", "having"}
_NEW_SUBJECT = frozenset(
    {"who", "which", "that", "when", "while", "after", "before", "because", "and", "but", "he"}
    | {"she", "they", "it", "we", "there", "where", ",", ";", "as", "if"}
)
PREPOSITIONS = frozenset(
    {"of", "in", "to", "for", "with", "against", "by", "from", "at", "on", "into", "over", "near"}
    | {"under", "between", "about", "through"}
)
_PASSIVE_REACH = 4
_RELATIVES = frozenset({"that", "which", "who"})
_LEFT = frozenset({"left", "leaves", "leaving"})
_LEFT_REACH = 7
"""Words from "left" to what it left somebody: "left five adults and an unborn child dead"."""
_NO_OBJECT = PREPOSITIONS | {",", ";", "after", "before", "when", "while"}
_AGENT_REACH = 14
_ADVERBS = frozenset({"now", "still", "already", "not", "also", "both", "all", "back"})


@dataclass(frozen=True, slots=True)
class Seat:
    """A name in a clause: its tokens `first` to `last` (exclusive), and the name."""

    first: int
    last: int
    name: Name


@dataclass(frozen=True)
class View:
    """One clause with all that comparing looks at.

    `frame` tells whether the act the clause turns on stands inside another's act of preventing,
    urging or allowing it ("" where not).
    """

    report: Report
    statement: Statement
    clause: Clause
    tokens: tuple[Token, ...]
    words: tuple[str, ...]
    """the tokens in lower case, "" for those of a time phrase (so that May is not "may") and of a
    note's mark"""
    acts: tuple[Found, ...]
    seats: tuple[Seat, ...]
    times: tuple[TimeExpression, ...]
    quantities: tuple[Quantity, ...]

    @property
    def is_title(self) -> bool:
        """Whether the clause stands in a title: compared, never a carrier."""
        return self.statement.block is BlockKind.TITLE

    @cached_property
    def key(self) -> Found | None:
        """The act that the clause turns on: the first verb that is not done to another act.

        Verbs outside "after ...," and ", which ...," go first. A noun stands in where there is
        no verb, then any act; None where none is known.
        """
        inner = [found for found in self.acts if not found.acts <= CONTROL]
        verbs = [f for f in inner if any(s.part.is_verb for s in f.senses) or self._is_state(f)]
        main = [f for f in verbs if f.start not in self.bound]
        sure = [f for f in main if self.is_verb(f)]
        for several in (sure, main, verbs, inner, list(self.acts)):
            if several:
                return several[0]
        return None

    @cached_property
    def unharmed(self) -> frozenset[str]:
        """What the clause says happened to nobody (`headwater.comparing.unharmed`)."""
        return unharmed(self.words)

    @cached_property
    def bound(self) -> frozenset[int]:
        """The numbers of the words told beside the main act: "after ...,", ", which ...,".

        Also of a participle that only describes: "missiles supplied by Russia would".
        """
        describing = (n for found in self.acts for n in self._describing(found))
        bound = subordinate(self.words)
        if self._head and len(bound) == len(self.words) - self._head:
            bound = frozenset()
        return bound | frozenset(describing)

    @cached_property
    def _head(self) -> int:
        """The number of the relative pronoun where a clause is a noun with what is told of it
        ("the shooting that left one dead", "Osk, 25, who was killed"); 0 for any other clause."""
        at = next((n for n, word in enumerate(self.words) if word in _RELATIVES), 0)
        if self.clause.id == self.statement.id or not at:
            return 0
        return 0 if _AUXILIARY & set(self.words[:at]) else at

    @cached_property
    def described(self) -> frozenset[str]:
        """The acts whose participles only describe somebody."""
        return frozenset(act for f in self.acts if self._describing(f) for act in f.acts)

    @cached_property
    def frame(self) -> str:
        """ "prevent", "urge", "allow" or "": by another's act the key act is embedded in."""
        return self._framing[0]

    @cached_property
    def outer(self) -> Seat | None:
        """Who prevents, urges or allows the key act, where a name shows it."""
        return self._framing[1]

    @cached_property
    def _framing(self) -> tuple[str, Seat | None]:
        if self.key is None:
            return "", None
        subject = self._subject(self.key.start)
        for found in reversed(self.acts):
            if found.start >= self.key.start or not found.acts <= CONTROL:
                continue
            if found.start in self.bound and self.key.start not in self.bound:
                continue
            at = self._subject(found.start)
            if at == subject:
                continue
            outer = None if at is None else self.seats[at]
            between = self.words[found.end : self.key.start]
            if found.acts & PREVENTING or (found.acts & URGING and _AGAINST & set(between)):
                return "prevent", outer
            if found.acts & URGING:
                return "urge", outer
            if found.acts & ALLOWING:
                return "allow", outer
        return "", None

    @cached_property
    def passive(self) -> bool:
        """Whether the key act stands in the passive."""
        key = self.key
        if key is None or not any(s.part is Part.PARTICIPLE for s in key.senses):
            return False
        if any(sense.receives for sense in key.senses):
            return False
        before = self.words[max(0, key.start - _PASSIVE_REACH) : key.start]
        if any(word in BE for word in before):
            return True
        return self.words[key.end : key.end + 1] == ("by",)

    @cached_property
    def agents(self) -> tuple[Seat, ...]:
        """Who does the key act, as far as the order of words shows: "Yemen and Russia met".

        Who "received the missiles from Russia" is the other side, and Russia the agent.
        """
        if self.key is None:
            return ()
        received = any(sense.receives for sense in self.key.senses)
        if not self.passive and not received:
            at = self._subject(self.key.start)
            if at is not None and self._head and self.words[self._head] != "who":
                # "the Osk Street shooting that left one dead": nobody did that
                at = None if self.seats[at].last <= self._head else at
            return () if at is None else self._joined(at)
        words = self.words[self.key.end : self.key.end + _AGENT_REACH]
        before = next((word for word in words if word == ("from" if received else "by")), None)
        if before is None:
            return ()
        at = self.key.end + words.index(before)
        return next(((seat,) for seat in self.seats if at < seat.first <= at + 4), ())

    @cached_property
    def others(self) -> tuple[Seat, ...]:
        """The other names of the clause: to whom, with what, where."""
        agents = {seat.first for seat in self.agents}
        return tuple(seat for seat in self.seats if seat.first not in agents)

    @property
    def is_aside(self) -> bool:
        """Whether even the act that the clause turns on is only told beside something else."""
        return self.key is not None and self.key.start in self.bound

    def is_verb(self, found: Found) -> bool:
        """Whether a word that may be a noun too ("dock", "strikes") stands as a verb for sure."""
        parts = {sense.part for sense in found.senses}
        if found.start < self._head:
            return False
        if parts & {Part.PAST, Part.PARTICIPLE, Part.ING} or self._is_state(found):
            return True
        before = self.words[max(0, found.start - 2) : found.start]
        if Part.BASE in parts:
            return before[-1:] not in _ARTICLES and not _BEFORE_BASE.isdisjoint(before)
        return Part.NOUN not in parts

    def _is_state(self, found: Found) -> bool:
        """Whether a word of state is what the clause says of somebody: "is in custody"."""
        if not any(sense.part is Part.STATE for sense in found.senses):
            return False
        before = self.words[max(0, found.start - 2) : found.start]
        if before and (before[-1] in BE or (before[-1] in _ADVERBS and before[0] in BE)):
            return True
        left = self.words[max(0, found.start - _LEFT_REACH) : found.start]
        at = next((n for n, word in enumerate(left) if word in _LEFT), len(left))
        return at < len(left) and left[at + 1 :] != () and not _NO_OBJECT & set(left[at + 1 :])

    def _describing(self, found: Found) -> range:
        """The words of a bare participle after a noun, where the clause's own verb follows.

        "Missiles supplied by Russia would", "three men charged in the shooting were in court".
        """
        bare = {sense.part for sense in found.senses} <= {Part.PARTICIPLE, Part.PAST}
        before = self.words[max(0, found.start - _PASSIVE_REACH) : found.start]
        after = self.words[found.end :]
        own = range(found.start, found.end)
        if not bare or not before or _AUXILIARY & set(before) or not after:
            return range(0)
        if after[0] == "by":
            return own if _MODALS & set(after) or self._is_next(found.end) else range(0)
        receives = any(sense.receives for sense in found.senses)
        within = after[0] in PREPOSITIONS and not receives
        return own if within and self._is_next(found.end) else range(0)

    def _is_next(self, at: int) -> bool:
        """Whether a form of "be" follows from token `at` on, with no other subject before it."""
        free = (s.first for s in self.seats if self.words[s.first - 1] not in PREPOSITIONS)
        subjects = {first for first in free if first > at}
        for number in range(at, len(self.words)):
            word = self.words[number]
            if word in _FINITE_BE or word in ("be", "been"):
                return True
            if word in _NEW_SUBJECT or number in subjects:
                return False
        return False

    def _subject(self, at: int) -> int | None:
        """The number of the last seat before token `at` that no preposition binds elsewhere."""
        for number in range(len(self.seats) - 1, -1, -1):
            seat = self.seats[number]
            if seat.last > at:
                continue
            before = self.words[max(0, seat.first - 2) : seat.first]
            words = before[:-1] if before and before[-1] in ("the", "a", "an") else before
            if not words or words[-1] not in PREPOSITIONS:
                return number
        return None

    def _joined(self, at: int) -> tuple[Seat, ...]:
        """The seat and those before it that "and" joins with it."""
        first = at
        while first > 0:
            between = self.words[self.seats[first - 1].last : self.seats[first].first]
            if not between or not set(between) <= {"and", ",", "the"}:
                break
            first -= 1
        joined = self.words[self.seats[first].last : self.seats[at].first]
        return self.seats[first : at + 1] if "and" in joined else (self.seats[at],)

    def token_at(self, offset: int) -> int:
        """The number of the first token that starts at `offset` of the text or after it."""
        return bisect_left(self._starts, offset)

    @cached_property
    def _starts(self) -> tuple[int, ...]:
        """Where each token starts in the text."""
        return tuple(token.start for token in self.tokens)

    @cached_property
    def counted(self) -> tuple[int, ...]:
        """The number of the first token of each quantity, in order."""
        return tuple(sorted(self.token_at(each.span.start) for each in self.quantities))

    @cached_property
    def counted_at(self) -> frozenset[int]:
        """The same without an order."""
        return frozenset(self.counted)

    @cached_property
    def sentence(self) -> str:
        """All words in a row."""
        return " ".join(self.words)

    def place_of(self, first: int, last: int) -> Span:
        """The span of the tokens `first` to `last` (exclusive)."""
        start, end = self.tokens[first].start, self.tokens[last - 1].end
        return Span(start, end, self.report.text[start:end])
