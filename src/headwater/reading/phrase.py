"""The shape of the words that name a source: core, head, tail, appositions, count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from headwater.reading import institutions, nouns
from headwater.reading.capitals import (
    after_determiners,
    capital_run,
    is_common,
    is_possessive,
    is_shouted,
    is_title,
    is_trade,
    without_titles,
)
from headwater.reading.given import gender_of, is_given
from headwater.reading.kind_words import FOLLOWED
from headwater.reading.name_starts import (
    after_fields,
    follows_noun,
    follows_person,
    is_cause,
    is_whose,
    known_part,
    opens_with_trade,
    with_given,
)
from headwater.reading.phrase_words import (
    ADVERBS,
    ARTICLES,
    COMMON,
    DETERMINERS,
    EPITHETS,
    FIRMS,
    HOMES,
    HONORIFICS,
    LEAGUES,
    NUMBERS,
    ORG_WORDS,
    POSSESSIVES,
    PREPOSITIONS,
    SOURCE_NOUNS,
    STRONG_ORG_WORDS,
)
from headwater.records import Span, cut
from headwater.text.tokens import Token, tokenize


@dataclass(frozen=True)
class NounPhrase:
    """The words for one source, taken apart.

    `core` is determiner, modifiers and head ("the Russian defence minister"), the head its last
    token. `span` covers core and the tail that describes on ("of the ministry", "familiar with
    the matter"). `rest` are the tokens after it: appositions, relative clauses of speaking.
    `words` are the lower-case words of modifiers, tail and appositions.
    """

    text: str
    span: Span
    core: tuple[Token, ...]
    rest: tuple[Token, ...]
    words: frozenset[str]
    tail: frozenset[str]
    count: int | None
    plural: bool
    definite: bool
    indefinite: bool
    possessed: bool

    @cached_property
    def run(self) -> list[Token]:
        """The tokens at the end of the core that read as a proper name."""
        return capital_run(self.core)

    @cached_property
    def is_surname(self) -> bool:
        """Whether the phrase is one capitalised word that is no noun of these lists: "Parsons"."""
        word = self.head
        if not self.bare or not word.text[:1].isupper() or word.text[1:2].isupper():
            return False
        plain = nouns.singular(word.lower)
        if (plain in _PLURALS and plain != word.lower) or word.lower in nouns.DOCUMENTS:
            return False
        if word.lower in ARTICLES or (plain != word.lower and plain.endswith("iary")):
            return False
        known = plain in SOURCE_NOUNS or word.lower in SOURCE_NOUNS
        return not known and word.lower not in _NO_SURNAMES

    @property
    def is_league(self) -> bool:
        """Whether people have made a name of their cause: "Citizens for Tax Justice"."""
        proper = self.proper_name()
        return (
            proper is not None
            and self.bare
            and proper.end > self.head.end
            and self.head.text[:1].isupper()
            and self.head.lower in LEAGUES
            and " for " in f" {proper.quote} "
        )

    @property
    def partitive(self) -> bool:
        """Whether the phrase is a part of those spoken of: "one of the officials"."""
        before = self.text[self.span.start : self.core[0].start].lower() if self.core else ""
        first = self.core[0].lower if self.core else ""
        return before.endswith("of ") and first in {"the", "those", "them", "these"}

    @property
    def restricted(self) -> bool:
        """Whether a relative clause right after the phrase says which one is meant."""
        return bool(self.rest) and self.rest[0].lower in {"who", "that", "whom", "whose"}

    @cached_property
    def head(self) -> Token:
        """The noun that carries the phrase."""
        return self.core[-1]

    @property
    def bare(self) -> bool:
        """Whether nothing stands before the head: "reports", "police"."""
        return len(self.core) == 1

    @property
    def mass(self) -> bool:
        """Whether a singular head without an article is no single thing ("intelligence")."""
        article = self.core[0].lower in _LEADS
        return not article and not self.possessed

    @cached_property
    def firm(self) -> Span | None:
        """The name that stands behind a trade which only firms follow: "insurer Norvik"."""
        run = self.run
        before = self.core[: self.core.index(run[0])] if run else ()
        if not before or not (before[-1].lower in FIRMS or is_cause(before)):
            return None
        return cut(self.text, run[0].start, run[-1].end)

    def person_name(self) -> tuple[Token, ...] | None:
        """The tokens of a person's name that the core ends with; None where there is none.

        A single word counts only after a title, post or trade.
        """
        run = self.run
        first = self.core.index(run[0]) if run else 0
        before = self.core[first - 1] if run and first else None if run else self.core[-1]
        titled = before is not None and (
            is_title(before.lower) or is_trade(before.text) or nouns.looks_human(before.text)
        )
        run, titled = without_titles(run, titled)
        run = with_given(self.text, self.core, run)
        if opens_with_trade(self.core, run) or (run and run[0] is self.core[0] and is_shouted(run)):
            run = run[1:]
        if any(token.text == "&" or is_possessive(token) for token in run):
            return None
        if len(run) > _FULL and run[0].lower in EPITHETS:
            run = run[1:]
        names = [token for token in run if token.is_word]
        if not names:
            return self._name_after_tail()
        ours = before is not None and before.lower in {"my", "our"}
        titled |= ours and is_given(names[0].lower)
        if (len(names) == 1 and (not titled or names[0].lower in _PARTISANS)) or len(names) > 6:
            return None
        number = names[0].lower in NUMBERS and len(names[0].text) > 1
        if names[0].lower in nouns.INDEFINITE or number:
            return None
        words = {nouns.singular(token.lower) for token in names} | {t.lower for t in names}
        followed = before is not None and nouns.singular(before.lower) in FOLLOWED
        told = self.told_as_person
        human = (titled and not followed) or gender_of(names[0].lower) is not None or told
        strong = (human and len(names) > 1) or self.is_honoured(names[0])
        bodily = words & (STRONG_ORG_WORDS if strong else ORG_WORDS)
        if bodily or len(names[-1].text) < 2:
            return None
        letters = [t.text for t in names if t.text.isupper() and t.text.isalpha()]
        if not titled and any(2 < len(t) < 6 for t in letters) and len(letters) < len(names):
            return None
        opens = before is None or is_possessive(before) or is_given(names[0].lower)
        opens |= told or (before is not None and before.lower in EPITHETS)
        if not titled and not opens:
            return None
        return tuple(run)

    @property
    def told_as_person(self) -> bool:
        """Whether what follows a name tells of a person: ", who saw it", ", 34,"."""
        after = [token.lower for token in self.rest[:3]]
        return after[:1] == [","] and (
            after[1:2] in (["who"], ["whose"], ["whom"])
            or (len(after) > 2 and _AGE.fullmatch(after[1]) is not None and after[2] == ",")
        )

    def is_honoured(self, name: Token) -> bool:
        """Whether a title in short stands right before a name: "Ms Banks", "Lt. Ireland"."""
        before = [t for t in self.core if t.end <= name.start and t.is_word]
        return bool(before) and before[-1].lower in HONORIFICS

    def _name_after_tail(self) -> tuple[Token, ...] | None:
        """The name that ends a post: "head of the Shipping Union Leonid Basargin"."""
        head = nouns.singular(self.head.lower)
        if self.plural or head not in nouns.POSTS or self.tail.isdisjoint(PREPOSITIONS):
            return None
        run = capital_run(tokenize(self.text, self.head.end, self.span.end))
        if run and (follows_person(self.text, self.head.end, run[0]) or run[0].lower in _SAINTS):
            # "a lawyer for the promoter Dex Arlen", "the mayor of Santa Rita"
            return None
        titles = [i for i, t in enumerate(run) if is_title(t.lower)]
        given = [i for i, t in enumerate(run) if is_given(t.lower) and i < len(run) - 1]
        body = known_part(self.text, run)
        start = titles[-1] + 1 if titles else given[-1] if given else body
        start = start or after_fields(run)
        if start is None and head in _PORTFOLIOS and len(run) > 2:
            # "Minister for Infrastructure Ugo Falcato", "Superintendent of Police R. K. Oyelaran"
            initials = [i for i, t in enumerate(run) if len(t.text) == 1 and t.is_word]
            start = initials[0] if initials else len(run) - 2
        words_of_name = sum(token.is_word for token in run)
        if (
            start is None
            and words_of_name == _FULL
            and follows_noun(self.text, self.head.end, run[0])
        ):
            # "the head of its press service Inna Bykova"
            start = 0
        if (
            start is not None
            and head not in nouns.SPEAKERS
            and is_whose(self.text, self.head.end, run[:start], run)
        ):
            return None
        name = run[start:] if start is not None else []
        words = {nouns.singular(token.lower) for token in name}
        most = 4 + 2 * sum(token.text == "." for token in name)
        return tuple(name) if 1 < len(name) <= most and not words & ORG_WORDS else None

    def candidates(self) -> Iterator[Span]:
        """The stretches that may be a known name, the longest first."""
        first = after_determiners(self.core)
        while first < len(self.core) - 1 and self.core[first].text.endswith(HOMES):
            first += 1
        start, end = self.core[first].start, self.core[-1].end
        for stop in dict.fromkeys((self.span.end, end)):
            yield cut(self.text, start, stop)
        run = self.run
        if run and run[0].start > start:
            yield cut(self.text, run[0].start, run[-1].end)
        lower = len(self.core)
        while lower > first and self.core[lower - 1].text[:1].islower():
            lower -= 1
        named = self.core[first:lower]
        common = len(named) == 1 and named[0] is self.core[0] and is_common(named[0], True)
        if (
            named
            and not common
            and all(t.lower in _GENERIC for t in self.core[lower:])
            and lower < len(self.core)
        ):
            yield cut(self.text, named[0].start, named[-1].end)
            inner = capital_run(named)
            if inner:
                yield cut(self.text, inner[0].start, inner[-1].end)

    def written(self) -> str:
        """The description as written, without a possessive that only points ("his guards"); a
        capital that only opens a sentence is taken down."""
        pointed = _POINTING.match(self.text, self.span.start, self.span.end)
        if pointed is not None:
            return " ".join(self.text[pointed.end() : self.span.end].split())
        quote = " ".join(self.span.quote.split())
        if self.core[0].start == self.span.start and is_shouted(self.core):
            return quote if self.core[1].text[:1].isupper() else quote.split(" ", 1)[1]
        first = next(iter(tokenize(self.text, self.span.start, self.span.end)))
        starts = first.text[:1].isupper() and (first.text[1:] or "x").islower()
        opens = first.start == self.core[0].start
        proper = opens and len(self.core) > 1 and self.core[1].text[:1].isupper() and first.is_word
        if not starts or not is_common(first, self.bare) or self._owner_is_named(first):
            return quote
        leads = first.lower in _LEADS or first.lower in NUMBERS
        return quote if proper and not leads else first.lower + quote[len(first.text) :]

    def _owner_is_named(self, first: Token) -> bool:
        """Whether an adjective before a possessive is somebody's surname: "Young's mother"."""
        if len(self.core) < _FULL or not is_possessive(self.core[1]) or first.lower not in COMMON:
            return False
        return re.search(rf"\b[A-Z]\w+\s{re.escape(first.text)}\b", self.text) is not None

    def proper_name(self) -> Span | None:
        """The run of capitals that the core ends with, with an "of" or "for" after it."""
        run = self.run
        if not run or (
            len(run) == 1 and run[0].start == self.span.start and is_common(run[0], True)
        ):
            return None
        end = run[-1].end
        after = tokenize(self.text, end, self.span.end)
        if len(after) > 1 and after[0].lower in {"of", "for", "on", "without"}:
            reach = 1 + (after[1].lower == "the")
            while reach < len(after) and (
                after[reach].text[:1].isupper() or after[reach].lower in {"of", "and", "the"}
            ):
                reach += 1
            if after[reach - 1].text[:1].isupper():
                end = after[reach - 1].end
        return cut(self.text, run[0].start, end)

    def with_owner(self, name: Span) -> Span:
        """A body's name with the state or body that owns it: "China's Taiwan Affairs Office"."""
        run = [token for token in self.core if token.end <= name.start]
        if not run or not is_possessive(run[-1]):
            return name
        owner = capital_run(run[:-1])
        return cut(self.text, owner[0].start, name.end) if owner else name

    def named_person(self, firms: bool = False) -> Span | None:
        """A person's name that stands as an apposition: "a spokesman, Ali Hassan".

        With `firms` the name may be a firm's ("the owner, Lamp Maritime").
        """
        rest = _after_trade(self.rest[1:] if self.rest and self.rest[0].text == "," else ())
        end = 0
        while end < len(rest) and (rest[end].is_word or rest[end].text == "."):
            if end > 1 and rest[end].lower in PREPOSITIONS and rest[end].text.islower():
                break
            end += 1
        run = capital_run(rest[:end])
        single = len(run) == 1 and ((is_given(run[0].lower) and self.possessed) or firms)
        long = sum(token.is_word for token in run) > _LONGEST
        if (len(run) < 2 and not single) or len(run) != end or long:
            return None
        run = (without_titles(run, not firms)[0] if len(run) > 1 else run) or run
        words = {nouns.singular(token.lower) for token in run}
        return (
            None if words & ORG_WORDS and not firms else cut(self.text, run[0].start, run[-1].end)
        )


def _after_trade(rest: Sequence[Token]) -> Sequence[Token]:
    """The words after a trade: the name in "the glaciologist Per Amundsen"; all without one."""
    if not rest or rest[0].lower not in DETERMINERS | ARTICLES:
        return rest
    for place, token in enumerate(rest[1:5], start=1):
        if not token.text[:1].islower():
            human = nouns.looks_human(rest[place - 1].lower) or is_title(rest[place - 1].lower)
            return rest[place:] if place > 1 and human else rest
    return rest


_POINTING = re.compile(rf"(?:{'|'.join(sorted(POSSESSIVES))})\s(?:own\s)?(?=\w)", re.IGNORECASE)
_PARTISANS = frozenset({"tory", "democrat", "republican", "liberal", "socialist", "communist"})
_PLAIN_PLURALS = frozenset({"rival", "punter", "onlooker", "reveller", "organiser", "organizer"})
"""Nouns for people whose plural a capital makes no surname at the start of a sentence."""
_PLURALS = institutions.PAPERS | nouns.CROWDS | _PLAIN_PLURALS
_NO_SURNAMES = nouns.INDEFINITE | COMMON | ADVERBS
_LEADS = ARTICLES | DETERMINERS | POSSESSIVES
_GENERIC = (
    nouns.OUTLETS | nouns.ORGANIZATIONS | {"news", "television", "tv", "radio"}
) - institutions.SOCIETIES
"""Nouns that may stand behind the name of what they say it is: "CNN television"."""
_AGE = re.compile(r"[1-9]\d")
_FULL = 2
_LONGEST = 5
"""Words of the longest name in apposition, titles before it taken in."""
_PORTFOLIOS = frozenset({"minister", "secretary", "superintendent", "commissioner", "general"})
"""Posts that go on with what they are over, and a name after it."""


_SAINTS = nouns.words("san santa santo saint st são sao sainte port fort")
"""Words that open names of places."""
