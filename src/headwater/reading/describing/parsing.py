"""Taking the words for a source apart into a noun phrase."""

from __future__ import annotations

import re
from collections.abc import Sequence

from headwater.knowledge import outlets
from headwater.reading.describing import amounts
from headwater.reading.describing.capitals import is_possessive, is_title
from headwater.reading.describing.phrase import NounPhrase
from headwater.reading.describing.phrase_ends import core_size, tail_size
from headwater.reading.words import nouns
from headwater.reading.words.given import is_given
from headwater.reading.words.phrase_words import (
    AFTER_NOUN,
    CUT,
    DETERMINERS,
    NUMBERS,
    POSSESSIVES,
    PREPOSITIONS,
    QUOTES,
    RELATIVES,
    SETS,
    SHARES,
)
from headwater.records import cut
from headwater.text.tokens import Token, tokenize


def parse_phrase(text: str, start: int, end: int) -> NounPhrase:
    """The noun phrase in `text[start:end]`; its core is empty where there is no word in it."""
    tokens = [t for t in tokenize(text, start, end) if t.text not in QUOTES or _in_word(text, t)]
    tokens = _without_asides(_with_slashes(text, tokens))
    clock = (
        _CLOCK.match(text, tokens[0].start, end)
        if tokens and text[tokens[0].start] in _DIGITS
        else None
    )
    if clock is not None:
        # "13:10 Mayor: ..."
        tokens = [token for token in tokens if token.start >= clock.end()]
    while tokens and not tokens[0].is_word:
        tokens = tokens[1:]
    if tokens and tokens[0].lower in {"by", "from", "to"}:
        tokens = tokens[1:]
    if len(tokens) > 1 and tokens[0].lower == "even" and tokens[1].text.islower():
        # "even the rebels", but no "Even Osk"
        tokens = tokens[1:]
    if len(tokens) > 1 and is_possessive(tokens[-1]):
        # "the bureau's" of "the bureau's estimate"
        tokens = tokens[:-1]
    while len(tokens) > 1 and tokens[-1].lower in _OF_SAYING and tokens[-2].is_word:
        # "two diplomats privately" say so
        tokens = tokens[:-1]
    amount = amounts.opening(text, tokens)
    skipped, count, many = _share(text, tokens, amount)
    if skipped:
        # "part of one group of some 200 Yemenis"
        behind = tokens[skipped:]
        skipped += _share(text, behind, amounts.opening(text, behind))[0]
    else:
        skipped, count, many = _open_amount(tokens, amount)
    rest = tokens[skipped:]
    size = core_size(rest)
    core = rest[:size]
    if not core:
        core, rest, size, skipped = tokens[:1], tokens, min(1, len(tokens)), 0
    if not core:
        empty = frozenset[str]()
        here = cut(text, start, end)
        return NounPhrase(text, here, (), (), empty, empty, None, False, False, False, False)
    stop = tail_size(rest, size)
    first = tokens[0].start if skipped else core[0].start
    return _phrase(
        text, (first, rest[stop - 1].end), core, (rest[size:stop], rest[stop:]), count, many
    )


def _with_slashes(text: str, tokens: list[Token]) -> list[Token]:
    """The tokens with letters that a stroke joins to one name as one of them: "OLF/K-IO", but no
    two outlets ("CNN/ORC")."""
    if "/" not in text[tokens[0].start : tokens[-1].end] if tokens else True:
        return tokens
    made: list[Token] = []
    for token in tokens:
        whole = made and _is_slashed(text, made, token)
        if whole:
            start = made[-2].start
            del made[-2:]
            words = text[start : token.end]
            made.append(Token(start, token.end, words, words.lower()))
        else:
            made.append(token)
    return made


def _is_slashed(text: str, made: Sequence[Token], token: Token) -> bool:
    """Whether a stroke stands before a token and letters right before it, both in capitals."""
    if len(made) < _NAME_AND_STROKE or made[-1].text != "/":
        return False
    before = made[-2]
    close = before.end == made[-1].start and made[-1].end == token.start
    letters = before.text.isupper() and token.text.isupper() and len(before.text) > 1
    return close and letters and not any(map(outlets.by_name, (before.text, token.text)))


_NAME_AND_STROKE = 2


def _without_asides(tokens: list[Token]) -> list[Token]:
    """The tokens without "(ret.)" and its kind after a rank, and without the letters of a body
    before who speaks there: "Osk Workers' Union (OWU) leader Ann Roe"."""
    for place, token in enumerate(tokens[:-2]):
        if token.text != "(":
            continue
        ends = [i for i, t in enumerate(tokens) if i > place and t.text == ")"]
        retired = tokens[place + 1].lower in {"ret", "retd", "retired", "res"}
        if ends and (retired or _goes_on(tokens, place, ends[0])):
            return [*tokens[:place], *tokens[ends[0] + 1 :]]
        return tokens
    return tokens


def _goes_on(tokens: Sequence[Token], opens: int, closes: int) -> bool:
    """Whether nothing but letters stands in the brackets behind a name, and a noun or a name
    behind them."""
    inner = [t for t in tokens[opens + 1 : closes] if t.is_word]
    behind = tokens[closes + 1] if closes + 1 < len(tokens) else None
    if len(inner) != 1 or behind is None or not behind.is_word or not opens:
        return False
    letters = sum(letter.isupper() for letter in inner[0].text) > 1
    # "Lord (Ivo) Osk"
    letters |= is_given(inner[0].lower) and is_title(tokens[opens - 1].lower)
    return letters and behind.lower not in _NO_NOUNS


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
    number = count if count is not None else None if many else amounts.stated(text, core)
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
        definite=first in DETERMINERS and count is None,
        indefinite=len(core) == 1 and head in nouns.INDEFINITE,
        possessed=first in POSSESSIVES or any(is_possessive(t) for t in core),
    )


def _apposition(rest: Sequence[Token]) -> Sequence[Token]:
    """The words after a first comma, up to a relative clause: "Jane Roe, head of the bank"."""
    if not rest or rest[0].text != ",":
        return ()
    for place, token in enumerate(rest):
        if token.lower in RELATIVES:
            return rest[:place]
    return rest


def _open_amount(
    tokens: Sequence[Token], amount: tuple[int, int | None]
) -> tuple[int, int | None, bool]:
    """As `_share` for an amount that is no plain number: "more than a dozen | officials", "two or
    three | officials", "half a dozen | officials"."""
    size, number = amount
    plain = number is not None and not any(t.lower == "a" for t in tokens[1:size])
    if not size or plain or size >= len(tokens) or not tokens[size].is_word:
        return 0, None, False
    alone = tokens[size].lower in _NO_NOUNS
    return (0, None, False) if alone else (size, number, True)


def _share(
    text: str, tokens: Sequence[Token], amount: tuple[int, int | None]
) -> tuple[int, int | None, bool]:
    """How many tokens "two of the", "a group of" take, the count they give, whether many.

    `amount` is what the tokens open with (`amounts.opening`).
    """
    size, number = amount
    near = [token.lower for token in tokens[max(size, 1) : size + 5]]
    place = max(size, 1) + near.index("of") if "of" in near else 0
    counted = place == size
    if not place or not _is_share(tokens, place, counted):
        return 0, None, False
    last = tokens[place - 1].lower
    count = number if counted else number or SETS.get(last) or NUMBERS.get(last)
    if last in _WHOLES and not tokens[place + 1].text[:1].isupper():
        # "a panel of three judges"
        _, count = amounts.opening(text, tokens[place + 1 :])
    return place + 1, count, count != 1


def _is_share(tokens: Sequence[Token], place: int, counted: bool) -> bool:
    """Whether the words before the "of" at `place` say how many of those behind it; `counted`
    where they are an amount from first to last."""
    before = [t.lower for t in tokens[:place]]
    if "," in before or place + 1 >= len(tokens):
        # "the email, one of 340 reviewed"
        return False
    named = any(t.text[:1].isupper() for t in tokens[1:place])
    if named and (before[-1] == "panel" or not tokens[place - 1].text.islower()):
        # "the UN panel of experts" is a body, "the Group of Seven" a name
        return False
    plain = before[-1] in SHARES or before[-1] in NUMBERS
    if not counted and (not plain or _RELATING & set(before)):
        # "a lawyer for one of the companies"
        return False
    alone = tokens[place + 1].lower in {"those", "them", "us", "these"}
    return not alone or _noun_follows(tokens, place + 2)


def _noun_follows(tokens: Sequence[Token], place: int) -> bool:
    if place >= len(tokens):
        return False
    word = tokens[place].lower
    if word in PREPOSITIONS or word in AFTER_NOUN:
        return False
    return word.isalpha() and not word.endswith(("ing", "ed")) and word not in RELATIVES


_NO_NOUNS = PREPOSITIONS | RELATIVES | AFTER_NOUN | CUT
_DIGITS = frozenset("0123456789")
_CLOCK = re.compile(
    r"(?:[01]?\d|2[0-3])[:.][0-5]\d(?:\s?(?:am|pm|GMT|BST|CET|CEST|UTC|ET|EST|EDT))?[:,]?\s(?=[A-Z])"
)
_OF_SAYING = nouns.words(
    """privately separately publicly quietly repeatedly initially openly secretly formally also
    recently previously subsequently rang"""
)
"""What stands between a source and its verb, and is no part of its description."""
_RELATING = PREPOSITIONS - {"of"}
_WHOLES = frozenset({"group", "team", "panel", "total", "string", "chorus"})
"""Shares that are all of those whom "of" names."""


def _in_word(text: str, token: Token) -> bool:
    """Whether an apostrophe is the possessive of a plural ("the workers' union")."""
    before = text[token.start - 1 : token.start]
    return token.text in "'’" and before in {"s", "S"}
