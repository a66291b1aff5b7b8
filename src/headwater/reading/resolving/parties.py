"""Who speaks under the labels of a transcript: "Q" and "A", "SPIEGEL", "M.R.", "QUESTION (Kyodo)".

A label need not name anybody. Who asks for the outlet is the outlet; who answers it is whom the
report names beside the talk.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import replace
from itertools import chain

from headwater.knowledge import outlets
from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.finding.set_off import SetOff
from headwater.reading.finding.transcripts import IN_BRACKETS, bare, turns
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given
from headwater.records import SPEAKING, HopKind, Report, Span, cut


class Parties:
    """The speakers of a report's transcript; without one it has none."""

    def __init__(self, report: Report, papers: Papers) -> None:
        self._report = report
        self._papers = papers
        found = turns(report)
        self._starts = sorted(found)
        self._turns = [found[start] for start in self._starts]
        self._labels = frozenset(turn.source for turn in self._turns)
        self._said: Mapping[str, list[SetOff]] = _by_label(self._turns)

    def is_label(self, span: Span) -> bool:
        """Whether a source is the label of a turn."""
        return span in self._labels

    def as_party(self, span: Span, one: Described) -> Described:
        """The description of the source at `span` as who speaks under that label; any other as it
        is."""
        if not self.is_label(span):
            return one
        label = span.quote
        plain = replace(one, span=span, named=False, plural=False, count=None, gender=None)
        plain = replace(plain, pronoun=None, guess=False)
        bracket = IN_BRACKETS.search(label)
        asking = outlets.by_name(bracket["who"]) if bracket is not None else None
        if asking is not None:
            return replace(plain, kind=HopKind.OUTLET, name=asking.name, named=True, reporter=True)
        if self._is_own(label):
            return replace(plain, kind=HopKind.OUTLET, name=None, own=True, reporter=True)
        if bare(label) in _ASKS:
            return replace(plain, kind=HopKind.UNSTATED, name=None)
        who = self.named_at(span)
        if who is not None:
            told = replace(plain, kind=HopKind.PERSON, name=who.quote, named=True, count=1)
            return replace(told, head=who.quote.split()[-1].lower())
        if one.guess and one.kind is HopKind.ORGANIZATION:
            # "BENENSON": whoever talks is a person, unless the words tell something else
            return replace(one, kind=HopKind.PERSON, count=1, guess=False)
        return one

    def named_at(self, span: Span) -> Span | None:
        """Where the report names who speaks under the label "A" or under initials at `span`; None
        for the outlet, for all other labels and for sources that are none."""
        if not self.is_label(span):
            return None
        label = span.quote
        nameless = bare(label) in _ANSWERS or _INITIALS.fullmatch(label) is not None
        return self._named_beside(label) if nameless and not self._is_own(label) else None

    def addressed(self, place: int) -> Span | None:
        """The label of whom somebody speaks to in the turn that holds `place`: of two who talk the
        other, of more who spoke before, or after whoever asks; None outside of turns."""
        at = bisect_right(self._starts, place) - 1
        if at < 0 or not any(span.start <= place < span.end for span in self._turns[at].content):
            return None
        mine = bare(self._turns[at].source.quote)
        after = [turn for turn in self._turns[at + 1 :] if bare(turn.source.quote) != mine]
        before = [turn for turn in self._turns[:at] if bare(turn.source.quote) != mine]
        asks = _is_question(self._turns[at])
        beside = [*after[:1], *before[-1:]] if asks else [*before[-1:], *after[:1]]
        return beside[0].source if beside else None

    def _is_own(self, label: str) -> bool:
        """Whether a label stands for the report's outlet: its name or initials, "Q" before "A", who
        asks in an interview."""
        own = self._papers.publisher
        if own is None:
            return False
        initials = "".join(word[0] for word in own.split() if word[0].isalpha())
        if self._papers.named(label) == own or label in {initials, own.upper()}:
            return True
        if bare(label) in _ASKS:
            return bare(label) == "interviewer" or any(each in _ANSWERS for each in self._said)
        asked = [each for each, said in self._said.items() if sum(map(_is_question, said)) > 1]
        alone = asked == [bare(label)] and all(map(_is_question, self._said[bare(label)]))
        return alone and any(_TALK.search(self._report.text, *block) for block in self._beside())

    def _named_beside(self, label: str) -> Span | None:
        """The person named first outside of the turns, with the initials where the label has some:
        by a given name, else more than once."""
        text = self._report.text
        letters = "" if bare(label) in _ANSWERS else re.sub(r"\W", "", label)
        found = [
            cut(text, *match.span())
            for block in self._beside()
            for match in _NAME.finditer(text, *block)
            if not letters or "".join(word[0] for word in match.group().split()) == letters
        ]
        often = Counter(name.quote for name in found)
        given = (name if letters else _from_given(text, name) for name in found)
        again = (name for name in found if often[name.quote] > 1)
        return next((name for name in chain(given, again) if name is not None), None)

    def _beside(self) -> Iterator[tuple[int, int]]:
        """The blocks that are no turns."""
        for block in self._report.blocks:
            if block.kind in SPEAKING and block.start not in self._starts:
                yield block.start, block.end


def _by_label(made: list[SetOff]) -> Mapping[str, list[SetOff]]:
    found: defaultdict[str, list[SetOff]] = defaultdict(list)
    for turn in made:
        found[bare(turn.source.quote)].append(turn)
    return found


def _from_given(text: str, name: Span) -> Span | None:
    """A name from the given name on, without what stands before it ("Vice President Joe Osk");
    None without one."""
    starts = [name.start + match.start() for match in re.finditer(r"\S+\s", name.quote)]
    first = (at for at in starts if is_given(text[at : name.end].split(maxsplit=1)[0].lower()))
    begin = next(first, None)
    return None if begin is None else cut(text, begin, name.end)


def _is_question(turn: SetOff) -> bool:
    return "?" in turn.content[-1].quote


_ASKS = nouns.words("q question interviewer reporter host moderator")
_ANSWERS = nouns.words("a answer interviewee")
_INITIALS = re.compile(r"(?:[A-Z]\.){2,3}|[A-Z]{2,3}")
_NAME = re.compile(
    r"\b[A-Z][\w'\u2019-]*[a-z](?:\s(?:(?:van|de|al|bin|der)\s)?[A-Z][\w'\u2019-]+){1,4}"
)
_TALK = re.compile(r"\b[Ii]nterview|\bspoke\s(?:to|with)\b|\btalk(?:s|ed)\s(?:to|with)\b")
