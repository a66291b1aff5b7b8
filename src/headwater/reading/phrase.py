"""The shape of the words that name a source: core, head, tail, appositions, count."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from headwater.reading import nouns
from headwater.records import Span, cut
from headwater.text.tokens import Token, tokenize

_STOPS = frozenset(",;:()[]—–-…/")
_QUOTES = frozenset("\"'“”‘’«»„")
_RELATIVES = frozenset(["who", "whom", "whose", "which", "that", "where", "when"])
_PREPOSITIONS = nouns.words(
    """
    of for from with in at by to on near close inside within across behind under about
    among as against into outside amid over without between around through throughout
    during after before since until upon off alongside like including such via per than
    and or but
    """
)
_AFTER_NOUN = nouns.words(
    """
    familiar close seen known present aware able responsible privy held taken shown sent
    written given drawn here there alike themselves himself herself itself both all also
    too
    """
)
_CUT = nouns.words(
    """
    citing cited speaking quoted quoting seen obtained reviewed viewed published released
    interviewed contacted reached asked insisting requesting saying said telling told
    granted issued compiled prepared written produced conducted commissioned leaked shared
    provided submitted sent posted unsealed dated entitled titled carried also who whom
    which that whose examined verified shown gathered signed seized made broadcast aired
    """
)
"""Words that end a description: what follows tells how the source came to speak."""
_MAKING = nouns.words(
    """published released issued compiled prepared written produced conducted sent posted signed
    made broadcast aired submitted"""
)
"""Participles after which "by" names the author of a document, not who merely holds it."""
_STANDING = nouns.words(
    """
    was were is are has have had knew know knows works worked lives lived witnessed saw
    """
)
"""Verbs after "who" that describe a source rather than tell of its speaking."""
_DETERMINERS = frozenset(["the", "this", "that", "these", "those"])
_ARTICLES = frozenset(["a", "an", "another", "one"])
_POSSESSIVES = frozenset(["his", "her", "its", "their", "our", "my", "your"])
_NUMBERS = {
    word: number
    for number, word in enumerate(
        re.findall(r"\w+", "one two three four five six seven eight nine ten eleven twelve"),
        start=1,
    )
} | {"a": 1, "an": 1, "another": 1, "both": 2, "dozen": 12, "single": 1}
_SHARES = nouns.words(
    """
    number group handful majority minority couple pair trio dozen dozens hundreds
    thousands scores score range variety series lot host team panel string chorus list
    half quarter third one two three four five six seven eight nine ten some many most
    several all both none few each any others either neither much part members member
    """
)
_SETS = {"couple": 2, "pair": 2, "trio": 3}
_VAGUE_BEFORE = frozenset(
    ["than", "over", "nearly", "almost", "about", "around", "some", "least", "most", "up"]
)
_INITIALS = nouns.words(
    """mr mrs ms dr prof sen sens rep reps gov gen col lt maj capt cpt sgt det supt insp cmdr adm brig
    pvt pfc cpl rev hon st jr sr pres sec asst dep ofc pct atty amb"""
)
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_ORG_WORDS = (
    nouns.BODIES
    | nouns.ORGANIZATIONS
    | nouns.OUTLETS
    | nouns.words(
        """
    international watch press news times post tv television radio media partners holdings
    industries technologies systems airlines airways motors energy oil gas bank capital
    group amnesty first world global rights relief rescue nations states united national
    federal royal central department development economic research resources services
    solutions street road avenue house palace hall city county province region island
    river sea valley north south east west university academy monitor conference games cup
    party day week month year war act law code green defence defense foreign interior
    justice finance health education security intelligence force forces guards guard
    legion brigades hospital airport fort camp
    division battalion regiment squadron fox channel patrol
    highway boulevard bay mount lake port articles article images results photo project
    bridge square park
    """
    )
)
"""Words that make a run of capitals something other than a person's name."""


@dataclass(frozen=True, slots=True)
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

    @property
    def is_surname(self) -> bool:
        """Whether the phrase is one capitalised word that is no noun of these lists: "Parsons"."""
        word = self.head
        if not self.bare or not word.text[:1].isupper() or word.text.isupper():
            return False
        plain = nouns.singular(word.lower)
        return plain not in _SOURCE_NOUNS and word.lower not in nouns.INDEFINITE | _COMMON

    @property
    def restricted(self) -> bool:
        """Whether a relative clause right after the phrase says which one is meant."""
        return bool(self.rest) and self.rest[0].lower in {"who", "that", "whom", "whose"}

    @property
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
        article = self.core[0].lower in _ARTICLES | _DETERMINERS | _POSSESSIVES
        return not article and not self.possessed

    def person_name(self) -> tuple[Token, ...] | None:
        """The tokens of a person's name that the core ends with; None where there is none.

        A single word counts only after a title, post or trade.
        """
        run = _capital_run(self.core)
        before = self.core[len(self.core) - len(run) - 1] if len(run) < len(self.core) else None
        titled = before is not None and _is_title(before.lower)
        for place in range(len(run) - 1, -1, -1):
            if _is_title(run[place].lower) and run[place].text not in {"Jr", "Sr"}:
                run, titled = run[place + 1 :], True
                break
        while run and run[0].text == ".":
            run = run[1:]
        names = [token for token in run if token.is_word]
        if not names or (len(names) == 1 and not titled) or len(names) > 6:
            return None
        words = {nouns.singular(token.lower) for token in names} | {t.lower for t in names}
        if words & _ORG_WORDS or len(names[-1].text) < 2:
            return None
        letters = [t.text for t in names if t.text.isupper() and t.text.isalpha()]
        if not titled and any(2 < len(t) < 6 for t in letters) and len(letters) < len(names):
            return None
        opens = before is None or _is_possessive(before)
        if not titled and not opens:
            return None
        return tuple(run)

    def candidates(self) -> Iterator[Span]:
        """The stretches that may be a known name, the longest first."""
        first = _after_determiners(self.core)
        start, end = self.core[first].start, self.core[-1].end
        for stop in dict.fromkeys((self.span.end, end)):
            yield cut(self.text, start, stop)
        run = _capital_run(self.core)
        if run and run[0].start > start:
            yield cut(self.text, run[0].start, run[-1].end)
        lower = len(self.core)
        while lower > first and self.core[lower - 1].text[:1].islower():
            lower -= 1
        named = self.core[first:lower]
        generic = nouns.OUTLETS | nouns.ORGANIZATIONS | {"news", "television", "tv", "radio"}
        common = len(named) == 1 and named[0] is self.core[0] and _is_common(named[0], True)
        if (
            named
            and not common
            and all(t.lower in generic for t in self.core[lower:])
            and lower < len(self.core)
        ):
            yield cut(self.text, named[0].start, named[-1].end)
            inner = _capital_run(named)
            if inner:
                yield cut(self.text, inner[0].start, inner[-1].end)

    def author(self) -> Span | None:
        """Who made a document, where the phrase says it: "by", a possessive, a name before it."""
        after = [*tokenize(self.text, self.head.end, self.span.end), *self.rest]
        for place, token in enumerate(after[:3]):
            if token.lower in {"by", "from"} and place + 1 < len(after):
                end = _author_end(after, place + 1)
                return cut(self.text, after[place + 1].start, after[end].end)
            if token.lower not in _MAKING:
                break
        marks = [i for i, t in enumerate(self.core) if _is_possessive(t)]
        if marks and marks[-1] > 0:
            return cut(self.text, self.core[0].start, self.core[marks[-1] - 1].end)
        first = _after_determiners(self.core)
        if first < len(self.core) - 1:
            return cut(self.text, self.core[first].start, self.core[-2].end)
        return None

    def written(self) -> str:
        """The description as written; a capital that only opens a sentence is taken down."""
        quote = " ".join(self.span.quote.split())
        first = next(iter(tokenize(self.text, self.span.start, self.span.end)))
        starts = first.text[:1].isupper() and (first.text[1:] or "x").islower()
        opens = first.start == self.core[0].start
        proper = opens and len(self.core) > 1 and self.core[1].text[:1].isupper() and first.is_word
        if not starts or not _is_common(first, self.bare):
            return quote
        leads = first.lower in _DETERMINERS | _ARTICLES | _POSSESSIVES or first.lower in _NUMBERS
        return quote if proper and not leads else first.lower + quote[len(first.text) :]

    def proper_name(self) -> Span | None:
        """The run of capitals that the core ends with, with an "of" or "for" after it."""
        run = _capital_run(self.core)
        if not run or (
            len(run) == 1 and run[0].start == self.span.start and _is_common(run[0], True)
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

    def named_person(self) -> Span | None:
        """A person's name that stands as an apposition: "a spokesman, Ali Hassan"."""
        rest = self.rest[1:] if self.rest and self.rest[0].text == "," else ()
        end = 0
        while end < len(rest) and (rest[end].is_word or rest[end].text == "."):
            end += 1
        run = _capital_run(rest[:end])
        if len(run) < 2 or len(run) != end or len(run) > 5:
            return None
        words = {nouns.singular(token.lower) for token in run}
        return None if words & _ORG_WORDS else cut(self.text, run[0].start, run[-1].end)


def _author_end(tokens: Sequence[Token], start: int) -> int:
    end = start
    while end + 1 < len(tokens):
        token = tokens[end + 1]
        if token.text in _STOPS or token.lower in _CUT | {"and", "in", "on", "last", "this"}:
            break
        end += 1
    return end


def parse_phrase(text: str, start: int, end: int) -> NounPhrase:
    """The noun phrase in `text[start:end]`; its core is empty where there is no word in it."""
    tokens = [t for t in tokenize(text, start, end) if t.text not in _QUOTES or _in_word(text, t)]
    while tokens and not tokens[0].is_word:
        tokens = tokens[1:]
    if tokens and tokens[0].lower in {"by", "from", "to"}:
        tokens = tokens[1:]
    skipped, count, many = _share(tokens)
    rest = tokens[skipped:]
    size = _core_size(rest)
    core = rest[:size]
    if not core:
        core, rest, size, skipped = tokens[:1], tokens, min(1, len(tokens)), 0
    if not core:
        empty = frozenset[str]()
        here = cut(text, start, end)
        return NounPhrase(text, here, (), (), empty, empty, None, False, False, False, False)
    stop = _tail_size(rest, size)
    first = tokens[0].start if skipped else core[0].start
    return _phrase(
        text, (first, rest[stop - 1].end), core, (rest[size:stop], rest[stop:]), count, many
    )


def _phrase(  # noqa: PLR0913, PLR0917
    text: str,
    ends: tuple[int, int],
    core: Sequence[Token],
    after: tuple[Sequence[Token], Sequence[Token]],
    count: int | None,
    many: bool,
) -> NounPhrase:
    tail, rest = after
    head, first = core[-1].lower, core[0].lower
    number = count if count is not None else None if many else _count(core)
    plural = many or (nouns.is_plural(head) and count != 1) or (number or 1) > 1
    apposition = _apposition(rest)
    modifiers = [t.lower for t in (*core[:-1], *tail, *apposition) if t.is_word]
    return NounPhrase(
        text=text,
        span=cut(text, *ends),
        core=tuple(core),
        rest=tuple(rest),
        words=frozenset(modifiers) | {head},
        tail=frozenset(t.lower for t in tail),
        count=number if not (plural and number == 1) else None,
        plural=plural,
        definite=first in _DETERMINERS and count is None,
        indefinite=len(core) == 1 and head in nouns.INDEFINITE,
        possessed=first in _POSSESSIVES or any(_is_possessive(t) for t in core),
    )


def _apposition(rest: Sequence[Token]) -> Sequence[Token]:
    """The words after a first comma, up to a relative clause: "Jane Roe, head of the bank"."""
    if not rest or rest[0].text != ",":
        return ()
    for place, token in enumerate(rest):
        if token.lower in _RELATIVES:
            return rest[:place]
    return rest


def _share(tokens: Sequence[Token]) -> tuple[int, int | None, bool]:
    """How many tokens "two of the", "a group of" take, the count they give, whether many."""
    for place, token in enumerate(tokens[:5]):
        if token.lower != "of" or place == 0:
            continue
        before = [t.lower for t in tokens[:place]]
        if before[-1] not in _SHARES or place + 1 >= len(tokens):
            return 0, None, False
        following = tokens[place + 1].lower
        if following in {"those", "them", "us", "these"} and not _noun_follows(tokens, place + 2):
            return 0, None, False
        count = _SETS.get(before[-1]) or _NUMBERS.get(before[-1]) or _digits(before[-1])
        return place + 1, count, count != 1
    return 0, None, False


def _noun_follows(tokens: Sequence[Token], place: int) -> bool:
    if place >= len(tokens):
        return False
    word = tokens[place].lower
    if word in _PREPOSITIONS or word in _AFTER_NOUN:
        return False
    return word.isalpha() and not word.endswith(("ing", "ed")) and word not in _RELATIVES


def _core_size(tokens: Sequence[Token]) -> int:
    """How many tokens make determiner, modifiers and head."""
    noun = False
    for place, token in enumerate(tokens):
        lower = token.lower
        if place and _ends_core(tokens, place, noun):
            return place
        word = nouns.singular(lower)
        noun = noun or word in _SOURCE_NOUNS or lower in nouns.INDEFINITE or _names(token, place)
    return len(tokens)


def _names(token: Token, place: int) -> bool:
    """Whether a token is a name that may be a head: not the word that opens the phrase, but for
    a people ("Yemenis expecting ...")."""
    if not token.text[:1].isupper() or token.text.isupper():
        return False
    return place > 0 or (token.lower.endswith("s") and len(token.text) > 4)


def _ends_core(tokens: Sequence[Token], place: int, noun: bool) -> bool:
    token = tokens[place]
    lower = token.lower
    if token.text in _STOPS:
        return not (token.text == "-" and token.start == tokens[place - 1].end)
    if lower == "than" and place + 1 < len(tokens):
        following = tokens[place + 1].lower
        return _digits(following) is None and following not in _NUMBERS
    if token.text == ".":
        return not _is_abbreviation(tokens, place)
    if lower in {"and", "or"}:
        return not _joins_modifiers(tokens, place)
    if lower in _RELATIVES or lower in _PREPOSITIONS:
        return not (lower == "al" or token.text[:1].isupper())
    opens = lower in _AFTER_NOUN or (token.text.islower() and lower.endswith(("ing", "ed")))
    if opens and noun:
        following = tokens[place + 1].lower if place + 1 < len(tokens) else ""
        return nouns.singular(following) not in _SOURCE_NOUNS
    return False


def _is_abbreviation(tokens: Sequence[Token], place: int) -> bool:
    """Whether the stop at `place` ends an initial or a short title before a name."""
    before = tokens[place - 1]
    return len(before.text) == 1 or before.lower in _INITIALS


def _joins_modifiers(tokens: Sequence[Token], place: int) -> bool:
    """Whether "and" joins what stands before one noun: "US and Israeli officials"."""
    before = tokens[place - 1].lower
    return nouns.singular(before) not in _HEADS or before in {"intelligence", "security"}


_HEADS = (
    nouns.OFFICIALS
    | nouns.PEOPLE
    | nouns.OFFICES
    | nouns.REPORTERS
    | nouns.DOCUMENTS
    | nouns.BODIES
    | nouns.SPEAKERS
) - nouns.words(
    """
    defense defence intelligence security state law family native conservative
    """
)
_SOURCE_NOUNS = _HEADS | nouns.OUTLETS | nouns.ORGANIZATIONS


def _tail_size(tokens: Sequence[Token], size: int) -> int:
    """Where the describing tail ends: at a mark, or where it tells of the speaking itself."""
    for place in range(size, len(tokens)):
        token = tokens[place]
        if token.text in _STOPS:
            return place
        if token.lower == "who" and place + 1 < len(tokens):
            if tokens[place + 1].lower in _STANDING:
                continue
            return place
        if token.lower in _CUT and place - size < 12:
            return place
    return len(tokens)


def _count(core: Sequence[Token]) -> int | None:
    """The number that the words before the head give; None where they give none."""
    words = [t.lower for t in core]
    if len(words) > 1 and words[0] in {"a", "some"} and words[1] == "dozen":
        return 12 if words[0] == "a" else None
    if any(word in {"several", "many", "some", "few", "multiple", "various"} for word in words[:2]):
        return None
    if "one" in words[1:]:
        words = [word for word in words if word != "one"]
    for place, word in enumerate(words[:-1][:4]):
        number = _NUMBERS.get(word) if word not in {"a", "an"} or place == 0 else None
        number = number or _digits(word)
        if number is not None and words[place + 1] != "-":
            vague = place and words[place - 1] in _VAGUE_BEFORE
            following = [_digits(w) or _NUMBERS.get(w) for w in words[place + 1 : place + 3]]
            larger = [n for n in following if n and n > 1] if word in {"a", "an"} else []
            return None if vague else larger[0] if larger else number
    return None


def _digits(word: str) -> int | None:
    plain = word.replace(",", "")
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 7 else None


def _capital_run(core: Sequence[Token]) -> list[Token]:
    """The tokens at the end of `core` that read as a proper name."""
    start = len(core)
    while start > 0:
        token = core[start - 1]
        if _is_possessive(token):
            break
        capital = token.text[:1].isupper() or (token.lower in _SUFFIXES)
        initial = token.text == "." and start > 1 and _dotted(core, start - 1)
        particle = token.lower.split("-")[0].rstrip("'") in nouns.PARTICLES and start < len(core)
        if not (capital or initial or particle or token.lower.startswith(("al-", "el-"))):
            break
        start -= 1
    run = list(core[start:])
    while run and (run[0].lower in _DETERMINERS | _ARTICLES or run[0].text == "."):
        run = run[1:]
    return run


def _dotted(core: Sequence[Token], place: int) -> bool:
    return _is_abbreviation(core, place) or place == len(core) - 1


def _is_title(word: str) -> bool:
    last = word.rsplit("-", 1)[-1].rstrip(".")
    plain = nouns.singular(last)
    human = nouns.OFFICES | nouns.OFFICIALS | nouns.PEOPLE | nouns.SPEAKERS | nouns.REPORTERS
    if word.startswith(("al-", "el-")):
        return False
    if word.endswith("year-old") or word == "old":
        return True
    return last in nouns.TITLES or plain in human or word in {"elect", "president-elect"}


def _is_possessive(token: Token) -> bool:
    return token.lower in {"'s", "'"}


def _is_common(token: Token, alone: bool) -> bool:
    """Whether a capital at the start of a phrase is only that of the sentence."""
    lower = token.lower
    known = _DETERMINERS | _ARTICLES | _POSSESSIVES | nouns.INDEFINITE | _COMMON
    return (
        lower in known
        or lower in _NUMBERS
        or nouns.singular(lower) in _SOURCE_NOUNS
        or lower in nouns.PRONOUNS
        or lower in _SHARES
        or "-" in lower
        or (not alone and lower.endswith(("ed", "ing", "al", "ous", "ive")))
    )


_COMMON = nouns.words(
    """
    senior local regional informed military government security intelligence defense
    defence state police medical court media multiple various numerous more other former
    current top high family health hospital law legal political public private early
    earlier initial unconfirmed previous later recent fresh new official foreign domestic
    industry shipping company aid human independent anonymous unnamed unidentified
    diplomatic western eastern northern southern no other such few little nearby young old
    elderly reliable trusted well-placed
    """
) - {"western", "eastern", "northern", "southern"}


def _after_determiners(core: Sequence[Token]) -> int:
    lead = _DETERMINERS | _ARTICLES | _POSSESSIVES
    return 1 if len(core) > 1 and core[0].lower in lead else 0


def _in_word(text: str, token: Token) -> bool:
    """Whether an apostrophe is the possessive of a plural ("the workers' union")."""
    before = text[token.start - 1 : token.start]
    return token.text in "'’" and before in {"s", "S"}
