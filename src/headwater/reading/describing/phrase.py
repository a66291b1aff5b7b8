"""The shape of the words that name a source: core, head, tail, appositions, count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cached_property

import msgspec

from headwater.knowledge.dates import CALENDAR
from headwater.reading.describing.capitals import (
    TRADE_NAMES,
    after_determiners,
    capital_run,
    is_common,
    is_possessive,
    is_shouted,
)
from headwater.reading.describing.name_starts import is_borne, is_but_a_word, is_cause
from headwater.reading.words import institutions, nouns
from headwater.reading.words.given import is_given, is_usual
from headwater.reading.words.phrase_words import (
    ADVERBS,
    ARTICLES,
    COMMON,
    DETERMINERS,
    FIRMS,
    HOMES,
    LEAGUES,
    NUMBERS,
    POSSESSIVES,
    SOURCE_NOUNS,
)
from headwater.records import Span, cut
from headwater.text.tokens import Token, tokenize


class NounPhrase(msgspec.Struct, frozen=True, dict=True):
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
        """The tokens at the end of the core that read as a proper name, without the trade of a
        firm that opens the sentence: "Drugmaker | Osk Biologics"."""
        run = capital_run(self.core)
        return run[1:] if len(run) > 1 and run[0] is self.core[0] and _is_trade(run) else run

    @cached_property
    def is_surname(self) -> bool:
        """Whether the phrase is one capitalised word that is no noun of these lists: "Parsons"; an
        article of Arabic may be part of it: "al-Saleh"."""
        word = self.head
        if self.bare and _WITH_ARTICLE.fullmatch(word.text):
            return True
        if not self.bare or not word.text[:1].isupper() or word.text[1:2].isupper():
            return False
        plain = nouns.singular(word.lower)
        noun = (plain in _PLURALS and plain != word.lower) or word.lower in nouns.DOCUMENTS
        if noun:
            return plain != word.lower and is_borne(self.text, word.text)
        if word.lower in ARTICLES or (plain != word.lower and plain.endswith("iary")):
            return False
        known = plain in SOURCE_NOUNS or word.lower in SOURCE_NOUNS
        # "Ex-minister" opens a headline
        known |= plain.startswith("ex-") and nouns.looks_human(plain)
        if (known and word.lower not in TRADE_NAMES) or word.lower in _NO_SURNAMES:
            return False
        name = word.lower in _LEADS or is_usual(word.lower)
        return name or not is_but_a_word(self.text, word.text)

    @cached_property
    def is_plain(self) -> bool:
        """Whether no capital, no digit and no accent stands in the words: they name nothing."""
        end = self.rest[-1].end if self.rest else self.span.end
        return not self.run and _NAMING.search(self.text, self.span.start, end) is None

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
            rest = quote.split(" ", 1)[1]
            noun = self.core[0].lower in nouns.BODIES
            loud = f"{self.core[0].lower} {rest}" if noun else rest
            return quote if self.core[1].text[:1].isupper() else loud
        first = self.core[0]
        if first.start != self.span.start:
            first = tokenize(self.text, self.span.start, self.span.end)[0]
        starts = first.text[:1].isupper() and (first.text[1:] or "x").islower()
        opens = first.start == self.core[0].start
        proper = opens and len(self.core) > 1 and self.core[1].text[:1].isupper() and first.is_word
        if not starts or not is_common(first, self.bare) or self._owner_is_named(first):
            return quote
        if first.lower in _BODIES_OF and _OF_NAME.match(self.text, first.end) is not None:
            # "Bank of Osk economists"
            return quote
        leads = first.lower in _LEADS or first.lower in NUMBERS
        return quote if proper and not leads else first.lower + quote[len(first.text) :]

    def with_seat(self) -> str:
        """The description as written, with where somebody is between commas: "a second official,
        in Osk,"."""
        rest = self.rest
        one_of_several = self.span.quote.split()[0].lower() in ARTICLES
        if not one_of_several or [t.text for t in rest[:1]] != [","]:
            return self.written()
        stop = next((i for i, t in enumerate(rest[1:], start=1) if t.text == ","), len(rest))
        place = [t for t in rest[2:stop] if t.lower not in _IN_NAMES]
        if stop < _SEAT or rest[1].lower not in _PLACING or not place:
            return self.written()
        if not all(t.text[:1].isupper() for t in place) or place[0].lower in CALENDAR:
            return self.written()
        return f"{self.written()} {self.text[rest[1].start : rest[stop - 1].end]}"

    def _owner_is_named(self, first: Token) -> bool:
        """Whether a word before a possessive is a name: "Karadal's", or of what is a word too
        somebody's surname: "Young's", "Cook's mother"."""
        if len(self.core) < 2 or not is_possessive(self.core[1]):
            return False
        if not is_common(first, True):
            return True
        if nouns.singular(first.lower) in _NO_OWNERS and nouns.singular(first.lower) == first.lower:
            return False
        return re.search(rf"\b[A-Z]\w+\s{re.escape(first.text)}\b", self.text) is not None

    def proper_name(self) -> Span | None:
        """The run of capitals that the core ends with, with an "of" or "for" after it."""
        run = self.run
        if not run or (len(run) == 1 and (self._opens_as_word(run[0]) or self._is_loud_noun)):
            return None
        end = run[-1].end
        after = tokenize(self.text, end, self.span.end)
        if len(after) > 1 and after[0].lower in {"of", "for", "on", "without"}:
            reach = 1 + (after[1].lower == "the" or _is_for_a(after))
            while reach < len(after) and _is_in_name(after, reach):
                reach += 1
            while not after[reach - 1].text[:1].isupper() and reach > 1:
                reach -= 1
            if after[reach - 1].text[:1].isupper():
                end = after[reach - 1].end
        return cut(self.text, run[0].start, end)

    @property
    def _is_loud_noun(self) -> bool:
        """Whether an article stands before a noun in capitals: "A BUILDER"."""
        loud = self.head.text.isupper() and len(self.head.text) > _SEAT
        return loud and self.core[0].lower in {"a", "an"} and nouns.looks_human(self.head.lower)

    def _opens_as_word(self, token: Token) -> bool:
        """Whether a word opens the phrase and has but the capital of the sentence."""
        if token.start != self.span.start:
            return False
        return is_common(token, True) or is_but_a_word(self.text, token.text)

    def with_owner(self, name: Span) -> Span:
        """A body's name with the state or body that owns it: "China's Taiwan Affairs Office",
        "the state Department of Health"."""
        run = [token for token in self.core if token.end <= name.start]
        if run and run[-1].text in LEVELS:
            return cut(self.text, run[-1].start, name.end)
        if not run or not is_possessive(run[-1]):
            return name
        owner = capital_run(run[:-1])
        return cut(self.text, owner[0].start, name.end) if owner else name


_TWO = 2


def _is_trade(run: Sequence[Token]) -> bool:
    """Whether the first of these words is but a trade that only firms have: no "Airline Pilots"."""
    trade = run[0].lower in _OPENING_TRADES and run[0].text.istitle()
    if run[0].lower == "operator" and is_given(run[1].lower):
        # "Operator Ann Roe", of a crane
        return False
    return trade and nouns.singular(run[1].lower) not in SOURCE_NOUNS and run[1].is_word


def _is_in_name(tokens: Sequence[Token], place: int) -> bool:
    """Whether a token goes on a body's name behind its "of": all but what begins another's."""
    token = tokens[place]
    if token.lower == "the" and tokens[place - 1].lower == "and":
        return False
    if token.lower in CALENDAR and tokens[place - 1].lower in {"on", "for"}:
        # "the Council on Wednesday"
        return False
    return token.text[:1].isupper() or token.lower in _IN_NAMES or token.text == ","


def _is_for_a(tokens: Sequence[Token]) -> bool:
    """Whether what a body is for is one thing with a capital: "Centre | for a Modern Osk"."""
    opens = [token.lower for token in tokens[:_TWO]] == ["for", "a"]
    return opens and len(tokens) > _TWO and tokens[_TWO].text.istitle()


_NAMING = re.compile(r"[^\W_a-z]")
_WITH_ARTICLE = re.compile(r"(?:al|el|ad|an|ar|as|ash|at|az)-[A-Z][a-z]\w+(?:-[A-Z]\w+)?")
_POINTING = re.compile(
    rf"(?:{'|'.join(sorted(POSSESSIVES))}|whose)\s(?:own\s)?(?=\w)", re.IGNORECASE
)
_PLACING = nouns.words("in at inside within near from")
_IN_NAMES = nouns.words("the of and for on")
_SEAT = 3
"""How many tokens a comma, a preposition and a place are."""
_BODIES_OF = nouns.words("bank ministry department university bureau institute church house board")
_OF_NAME = re.compile(r"\s(?:of|for)\s(?:the\s)?[A-Z]")
_OPENING_TRADES = FIRMS - {"carrier", "brewer", "tracker"}
"""Trades that no firm is called by itself."""
_PLAIN_PLURALS = frozenset(
    {"rival", "punter", "onlooker", "reveller", "organiser", "organizer", "circle"}
)
"""Nouns for people whose plural a capital makes no surname at the start of a sentence."""
_PLURALS = institutions.PAPERS | nouns.CROWDS | _PLAIN_PLURALS
_NO_OWNERS = nouns.BODIES | nouns.ORGANIZATIONS | nouns.OUTLETS | nouns.OFFICES
LEVELS = frozenset({"state", "county", "city", "provincial", "municipal"})
"""Whose a body is whose name many have: "the county Board of Elections"."""
_NO_SURNAMES = nouns.INDEFINITE | COMMON | ADVERBS | NUMBERS.keys() | {"there"}
_LEADS = ARTICLES | DETERMINERS | POSSESSIVES
_GENERIC = (
    nouns.OUTLETS | nouns.ORGANIZATIONS | {"news", "television", "tv", "radio"}
) - institutions.SOCIETIES
"""Nouns that may stand behind the name of what they say it is: "CNN television"."""
