"""Who and what a report speaks of: its noun phrases in text order, as far as they may be sources.

What a pronoun, a part ("one of them") or a short description takes up need not have spoken before:
"We spoke to the widow of the man. She had never heard of it". Found from classes of words alone.
"""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import zip_longest

from headwater.knowledge import saying
from headwater.reading.describing.called import with_name
from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.guesses import Guesses
from headwater.reading.describing.persons import surnames
from headwater.reading.resolving.people import People
from headwater.reading.resolving.predicates import is_predicate
from headwater.reading.words import nouns
from headwater.reading.words.generic import GENERIC
from headwater.reading.words.given import gender_of
from headwater.reading.words.headline_verbs import with_headline_verb
from headwater.reading.words.trades import ROLES
from headwater.reading.words.units import after_dateline
from headwater.records import PERSON_KINDS, SPEAKING, HopKind, Report, Span, cut
from headwater.text.phrases import Word, read_words, tags
from headwater.text.sentences import split_sentences

_BASE = re.compile(r"(?:D[AE]?|(?=[MNP]))(?:[MNPH]|E(?=[MNP]))*[NPM]")
"""A noun phrase without its tail, over classes of words."""
_TAIL = re.compile(r"D?[E]?(?:[MNPH]|E(?=[MNP]))*[NPM]")
_OPENERS = frozenset({"of", "for", "at", "from", "in", "with"})
_RELATIVES = frozenset({"who", "which", "that", "whose"})
_WHERE = frozenset({"in", "at", "from", "with", "on", "behind", "near"})
_ANYBODY = nouns.words(
    "man woman men women lady ladies gentleman gentlemen guy guys bloke chap boy girl boys girls"
    " person people kid kids clerk"
)
"""Nouns for anybody, which tell who is meant only with the words after them."""
_IT_IS = frozenset({("it", "was"), ("it", "is"), ("it", "were")})
_SHARE = ("one", "of")
_SHARES = frozenset({_SHARE, ("another", "of")})
_OF, _AT = frozenset({"of"}), frozenset({"in", "at"})
_KNOWN = nouns.BODIES | nouns.ORGANIZATIONS | nouns.DOCUMENTS | nouns.OUTLETS | GENERIC
SUBJECT, OBJECT, WITHIN = 2, 1, 0
"""Where a noun phrase stands: before its verb, after one, or behind a preposition."""


_FELT = re.compile(
    r"(?:,[^,;.]{2,60},)?\s(?:had\s|has\s|have\s|first\s|also\s|then\s|at\sfirst\s|only\s|never\s|still\s)*"
    r"(?:heard|saw|felt|learn(?:ed|t)|noticed|reali[sz]ed|remembered|smel(?:led|t)"
    r"|recognized|recognised|woke|awoke)\b"
)
"""What only who felt it can tell of."""


_POST_OF = re.compile(r"[a-z]+[ ]of[ ][A-Za-z]+\Z")
"""A post without an article."""


@dataclass(frozen=True, slots=True)
class Spoken:
    """A noun phrase: what it says, in which sentence (from 1) and where it stands there.

    `called` is what stands beside a name in apposition ("Windrow, a rival consultancy").
    """

    described: Described
    span: Span
    sentence: int
    role: int
    called: Described | None = None


class SpokenOf:
    """The noun phrases of the speaking blocks of a report, a sentence's found when asked for."""

    def __init__(self, report: Report, people: People, guesses: Guesses | None = None) -> None:
        self._text = report.text
        self._people = people
        self._named = {place.start: place for person in people.persons for place in person.places}
        self._guesses = guesses or Guesses(report)
        self._places = tuple(_sentences(report))
        self._starts = [start for start, _ in self._places]
        self._found: dict[int, tuple[Spoken, ...]] = {}

    @property
    def all(self) -> tuple[Spoken, ...]:
        """All of them in text order; one that stands in another's tail comes after it."""
        return tuple(one for at in range(len(self._places)) for one in self._in(at))

    def of_sentence(self, number: int) -> tuple[Spoken, ...]:
        """Those of the sentence of that number, 1 for the first; none where there is none."""
        return self._in(number - 1) if 0 < number <= len(self._places) else ()

    def before(self, place: int, since: int = 0, nouns: Collection[str] = ()) -> Iterator[Spoken]:
        """Those that begin before `place` and not before `since`, the nearest first; with `nouns`
        only those of sentences that have the letters of one."""
        first = max(bisect_right(self._starts, since) - 1, 0)
        for at in range(bisect_left(self._starts, place) - 1, first - 1, -1):
            if nouns and not self._has(at, nouns):
                continue
            for one in reversed(self._in(at)):
                if since <= one.span.start < place:
                    yield one

    def feeling(self, told: Span) -> Spoken | None:
        """With whom words begin that tell what he heard, saw or felt; None where they do not."""
        if _FELT.search(told.quote) is None:
            return None
        for each in self.before(told.end, told.start):
            if each.span.start == told.start:
                return each if _FELT.match(told.quote, len(each.span.quote)) else None
        return None

    def called_after(self, place: int, noun: str) -> Iterator[tuple[Spoken, Described]]:
        """Those after `place` with something beside them in apposition, and that, in sentences
        where a definite description with the letters of `noun` may be it, in order."""
        for at in range(max(bisect_right(self._starts, place) - 1, 0), len(self._places)):
            if _may_call(self._text[slice(*self._places[at])], noun):
                for one in self._in(at):
                    if one.span.start > place and one.called is not None:
                        yield one, one.called

    def _has(self, at: int, nouns: Collection[str]) -> bool:
        sentence = self._text[slice(*self._places[at])].lower()
        return any(noun.partition("-")[0] in sentence for noun in nouns)

    def is_predicate(self, one: Spoken) -> bool:
        """Whether a phrase only says what somebody else is: "Ada Osk, 90, was a member"."""
        begin = self._places[one.sentence - 1][0]
        return not one.described.named and is_predicate(self._text, begin, one.span)

    def _in(self, at: int) -> tuple[Spoken, ...]:
        """Those of one sentence, which has the number `at` + 1."""
        if at not in self._found:
            here = map(self._settled, _of_sentence(self._text, *self._places[at], at + 1))
            whole = map(self._without_act, here)
            named = (
                self._surnamed(one) for one in whole if not is_credit(self._text, one.span.end)
            )
            sure = [one for one in named if self._may_be_source(one.described)]
            begin = self._places[at][0]
            if not sure or sure[0].span.start > begin:
                sure = [*self._opening(begin, at + 1), *sure]
            self._found[at] = tuple(_apposed(self._text, list(_bearing(self._text, sure))))
        return self._found[at]

    def _opening(self, begin: int, number: int) -> Iterator[Spoken]:
        """Who opens a sentence by a name that reads as another word: "Manning agreed"."""
        place = self._named.get(begin)
        if place is not None and self._may_be_source(one := describe(self._text, place)):
            yield Spoken(one, place, number, SUBJECT)

    def _settled(self, one: Spoken) -> Spoken:
        """A name with the kind that it has; of a description with an unknown noun nothing hangs."""
        if not (one.described.guess and one.described.named):
            return one
        return replace(one, described=self._guesses.settled(one.described))

    def _without_act(self, one: Spoken) -> Spoken:
        """A person's name without the word after it that reads as a noun: "Roe wept"."""
        place = self._named.get(one.span.start)
        if place is None or place.end >= one.span.end or self._may_be_source(one.described):
            return one
        return replace(one, described=describe(self._text, place), span=place, role=SUBJECT)

    def _surnamed(self, one: Spoken) -> Spoken:
        """Somebody by a surname that reads as a noun: "Waters was ill"."""
        word = one.span.quote
        if one.described.named or not (word.isalpha() and word[0].isupper()):
            return one
        person = self._people.find(word)
        if person is None or not person.shown or word.lower() not in surnames(person.parts):
            return one
        plain = replace(one.described, kind=HopKind.PERSON, name=word, named=True, plural=False)
        return replace(one, described=replace(plain, count=1))

    def _may_be_source(self, one: Described) -> bool:
        """Whether a description is of somebody, of a body or of a document known by its noun."""
        if one.kind is HopKind.UNSTATED:
            return False
        if one.named and one.kind is HopKind.PERSON and " " not in (one.name or ""):
            # a capital may only be that of the sentence
            given = gender_of((one.name or "").lower()) is not None
            return given or any(each.shown for each in self._people.find_all(one.name or ""))
        head = nouns.singular(one.head)
        bare = one.span.quote == one.head or _POST_OF.match(one.span.quote) is not None
        if is_human(one) and not one.plural and bare:
            # "a story with character", "as secretary of state": one person has an article
            return False
        # "the minutes", by a plural of its own
        papers = one.kind is HopKind.DOCUMENT and one.definite and one.count is None
        return one.named or head in _KNOWN or papers or is_human(one)


def _sentences(report: Report) -> Iterator[tuple[int, int]]:
    """The sentences of the speaking blocks, each block's first one without its dateline."""
    text = report.text
    for block in report.blocks:
        if block.kind in SPEAKING:
            for start, end in split_sentences(text, block.start, block.end):
                yield after_dateline(text, start, end) if start == block.start else start, end


def is_credit(text: str, end: int) -> bool:
    """Whether a name that ends there is but a photographer's: "(Ada Osk/AP)"."""
    return _CREDITED.match(text, end) is not None


_CREDITED = re.compile(
    r"[ ]?/[ ]?[A-Z][\w.]*(?:[ ][A-Z][\w.]*){0,3}[^)\n]{0,30}(?:\)|$)", re.MULTILINE
)


def is_human(one: Described) -> bool:
    """Whether a description is of people by its noun or by an age ("a 15-year-old")."""
    return nouns.is_human(one.head) or one.head.endswith("year-old")


def _of_sentence(text: str, start: int, end: int, number: int) -> Iterator[Spoken]:
    words = read_words(text, start, end, ())
    classes = with_headline_verb(words, tags(words))
    at, last, role = 0, 0, OBJECT
    while match := _BASE.search(classes, at):
        at = match.end()
        first = match.start()
        if words[first].lower in {"no", "every", "any", "each"}:
            # "no finding", "every driver": nobody who could be taken up
            continue
        stop = _with_tail(words, classes, match.end())
        after = classes[stop : stop + 1]
        if first == len(_SHARE) and tuple(word.lower for word in words[:first]) in _SHARES:
            # "One of the nurses came. She said"
            yield from _spoken(text, words[:stop], number, SUBJECT)
        before = classes[first - 1 : first] if first else "."
        subject = after in {"V", "X", "A", "R"} and before not in "VIZGXB"
        subject |= after in {",", "(", "-"} and before in ".-"
        # "The flyer that turned up has no date"
        subject |= first == 0 and words[min(stop, len(words) - 1)].lower in _RELATIVES
        if not subject:
            stop = _with_tail(words, classes, match.end(), _OF)
            fresh = words[first].lower in {"a", "an"}
            if words[first].lower == "the" and words[stop - 1].lower in _ANYBODY:
                # "told the lady at the hearing": of "the lady" nobody would know who she is
                stop = _with_tail(words, classes, stop, _WHERE)
            elif (
                fresh
                and words[min(stop, len(words) - 1)].lower in _AT
                and classes[stop + 1 :][:1] == "P"
            ):
                # "wrote to a wholesaler in Shenzhen"
                stop = _with_tail(words, classes, stop, _AT)
            subject = _is_cleft(words, classes, first, stop)
        beside = before == "C" and last == first - 1
        role = SUBJECT if subject else role if beside else WITHIN if before in "IZ" else OBJECT
        last = stop
        owners = list(_owners(classes, first, match.end()))
        for owner_end in owners:
            yield from _spoken(text, words[first:owner_end], number, max(role - 1, WITHIN))
        for one in _spoken(text, words[first:stop], number, role):
            if not (owners and one.described.document):
                yield one


def _is_cleft(words: tuple[Word, ...], classes: str, first: int, end: int) -> bool:
    """Whether a sentence brings a noun phrase forward: "It was a clerk at the bank who saw it"."""
    if tuple(word.lower for word in words[max(0, first - 2) : first]) not in _IT_IS:
        return False
    stop = _with_tail(words, classes, end, _OPENERS | {"on"})
    return words[min(stop, len(words) - 1)].lower in _RELATIVES


def _bearing(text: str, found: Sequence[Spoken]) -> Iterator[Spoken]:
    """The noun phrases of a sentence, a band and the name that it gives itself as one."""
    end = 0
    for one in found:
        if one.span.start < end:
            continue
        whole = None if one.described.named else with_name(text, one.span)
        if whole is None:
            yield one
            continue
        end = whole.end
        yield replace(one, described=describe(text, whole), span=whole)


def _apposed(text: str, found: list[Spoken]) -> Iterator[Spoken]:
    """The noun phrases of a sentence, a name and what is beside it in apposition as one."""
    skipped = False
    for one, following in zip_longest(found, found[1:]):
        if skipped:
            skipped = False
            continue
        if following is None or not _is_apposition(text, one, following):
            yield one
            continue
        skipped = True
        named, other = (one, following) if one.described.named else (following, one)
        yield replace(named, role=max(one.role, following.role), called=other.described)


def _is_apposition(text: str, one: Spoken, following: Spoken) -> bool:
    """Whether two noun phrases with a comma between are one: a name and what its bearer is."""
    a, b = one.described, following.described
    if text[one.span.end : following.span.start] != _APPOSING or a.named == b.named:
        return False
    if a.plural or b.plural or text[following.span.end : following.span.end + 1] not in ",.;":
        return False
    if {a.head, b.head} & ROLES and HopKind.ORGANIZATION in {a.kind, b.kind}:
        # "the owner, Lamp Holding"
        return True
    return a.kind is b.kind or {a.kind, b.kind} <= PERSON_KINDS or {a.kind, b.kind} <= _BODIES


def _may_call(sentence: str, noun: str) -> bool:
    """Whether a noun may be that of a definite description beside a name: "the manager of the firm,
    Dirk Osk", "Dirk Osk, its manager". Most sentences with the noun are passed over fast."""
    small = sentence.lower()
    at = small.find(noun)
    while at >= 0:
        behind = small.find(_APPOSING, at + len(noun))
        if behind >= 0 and not sentence[behind : behind + _NAMED_WITHIN].islower():
            return True
        if _DEFINITE.match(small, max(small.rfind(_APPOSING, 0, at), 0)):
            return True
        at = small.find(noun, at + 1)
    return False


_APPOSING = ", "
_NAMED_WITHIN = 80
"""How far behind a comma the capital of a name comes."""
_DEFINITE = re.compile(
    r",\s(?:(?:one|another)\sof\s)?(?:the|this|that|these|those|his|her|its|their|my|our)\s"
)
_BODIES = frozenset({HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.OUTLET, HopKind.GROUP})


def _owners(classes: str, first: int, end: int) -> Iterator[int]:
    """Where the words before each possessive mark end: "the studio" of "the studio's statement"."""
    for place in range(first + 1, end - 1):
        if classes[place] == "H":
            yield place


def _with_tail(
    words: tuple[Word, ...], classes: str, at: int, openers: frozenset[str] = _OPENERS
) -> int:
    """Where a noun phrase ends with the phrases that a preposition hangs on it."""
    while at < len(words) and words[at].lower in openers:
        tail = _TAIL.match(classes, at + 1)
        if tail is None:
            break
        at = tail.end()
    return at


def _may_name(words: Sequence[Word]) -> bool:
    """Whether some word has a capital or is a noun for a possible source: else none is the head."""
    if words[-1].lower.endswith(_OLD):
        return True
    for word in words:
        if not word.text.islower() and any(map(str.isupper, word.text)):
            return True
        for part in (word.lower, *word.lower.split("-")):
            head = nouns.singular(part)
            if head in _SURE or part in nouns.DOCUMENTS or nouns.looks_human(head):
                return True
    return False


_OLD = ("old", "olds", "-old", "-olds")
"""Ends of an age that stands for somebody: "a 15-year-old", "a 15-year old"."""


def _only_says(word: Word) -> bool:
    """Whether a word is nothing but a verb of saying: "army blames rebels" is no noun phrase."""
    said = word.lower.endswith("s") and saying.verb(word.lower) is not None
    return said and word.text.islower() and saying.noun(word.lower) is None


_SURE = _KNOWN | nouns.POSTS


def _spoken(text: str, words: tuple[Word, ...], number: int, role: int) -> Iterator[Spoken]:
    if not words or not _may_name(words) or any(_only_says(word) for word in words[1:-1]):
        return
    span = cut(text, words[0].start, words[-1].end)
    one = describe(text, span)
    if one.pronoun is None and not one.own:
        yield Spoken(one, span, number, role)
