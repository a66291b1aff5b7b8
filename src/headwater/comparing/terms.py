"""The terms that two clauses are weighed by: names, acts, things, numbers, clock times, words."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from headwater.comparing.actors import Cast
from headwater.comparing.views import View
from headwater.knowledge.acts import find_loose, find_things
from headwater.text.clock_times import HALF_DAY, find_clock_times
from headwater.text.numbers import find_numbers
from headwater.text.similarity import Term
from headwater.text.stems import LIGHT_WORDS, STOP_WORDS, stem

NUMBER_FACTOR = 0.5
LIGHT_FACTOR = 0.5
BESIDE_FACTOR = 0.6
ACT_MATCH = 0.85
LOOSE_MATCH = 0.7
THING_MATCH = 0.7
WIDER_MATCH = 0.5
NAME_WORD_MATCH = 0.6
NEAR_MATCH = 0.7
"""Set by hand, not tuned; what they give on MRPC and the incidents: benchmarks/claims.py."""


def terms_of(view: View, cast: Cast) -> list[Term]:
    """Names by their actor, acts and things by their class and word, the rest by its stem.

    Numbers and clock times count as what they mean, however they are written ("9m", "nine
    million"; "21:40", "twenty to ten"). Other words of a time phrase are left out: times are
    compared as intervals.
    """
    taken = [False] * len(view.words)
    terms = list(_names(view, cast, taken))
    terms += _clocks(view, taken)
    terms += _numbers(view, taken)
    terms += _acts_and_things(view, taken)
    for at, word in enumerate(view.words):
        told = any(c.isalnum() for c in word) and word not in STOP_WORDS
        if told and not taken[at] and not _is_stress(view.words, at):
            factor = NUMBER_FACTOR if word[0].isdigit() else _lightness(word)
            terms.append(Term((("w:" + stem(word), 1.0),), factor * _side(view, at)))
    if view.unharmed:
        terms.append(Term((("nobody:" + "+".join(sorted(view.unharmed)), 1.0),), 1.0))
    return terms


def _lightness(word: str) -> float:
    return LIGHT_FACTOR if word in LIGHT_WORDS else 1.0


def _names(view: View, cast: Cast, taken: list[bool]) -> Iterator[Term]:
    for seat in view.seats:
        yield _name(view, seat.first, seat.last, cast)
        taken[seat.first : seat.last] = [True] * (seat.last - seat.first)


def _name(view: View, first: int, last: int, cast: Cast) -> Term:
    """A name: its actor, and less fully its words, for a name that is not yet known to be one."""
    words = [word for word in view.words[first:last] if word not in STOP_WORDS]
    seat = next(seat for seat in view.seats if seat.first == first)
    actor = cast.of(view.report.id, seat.name.span)
    own = [(f"actor:{actor}", 1.0)] if actor else [("w:" + " ".join(words), 1.0)]
    keys = (*own, *(("w:" + stem(word), NAME_WORD_MATCH) for word in words))
    return Term(keys, _side(view, first))


def _clocks(view: View, taken: list[bool]) -> Iterator[Term]:
    """The clock times, each also as the half hour nearest to it: "about nine", "20:57"."""
    for span in view.clause.content:
        for clock in find_clock_times(view.report.text, span.start, span.end):
            first, last = _tokens(view, clock.start, clock.end)
            if first < last:
                taken[first:last] = [True] * (last - first)
                minute = clock.minute % HALF_DAY
                near = round(minute / _HALF_HOUR) % (HALF_DAY // _HALF_HOUR)
                keys = ((f"clock:{minute}", 1.0), (f"half-hour:{near}", NEAR_MATCH))
                yield Term(keys, NUMBER_FACTOR * _side(view, first))


_HALF_HOUR = 30


def _numbers(view: View, taken: list[bool]) -> Iterator[Term]:
    """The numbers by their value; those inside names, times or longer words are no such."""
    for span in view.clause.content:
        for number in find_numbers(view.report.text, span.start, span.end):
            first, last = _tokens(view, number.start, number.end)
            if first < last and all(view.words[first:last]) and not any(taken[first:last]):
                taken[first:last] = [True] * (last - first)
                value = f"{number.low:g}" + ("" if number.low == number.high else "+")
                yield Term(((f"n:{value}", 1.0),), NUMBER_FACTOR * _side(view, first))


def _tokens(view: View, start: int, end: int) -> tuple[int, int]:
    """The numbers of the tokens from `start` to `end` of the text; none where one goes further."""
    first, last = view.token_at(start), view.token_at(end)
    whole = first < last and view.tokens[last - 1].end <= end and view.tokens[first].start == start
    return (first, last) if whole else (first, first)


def _acts_and_things(view: View, taken: list[bool]) -> Iterator[Term]:
    """What names acts and things, the longest words first, under their classes."""
    words = view.words
    things = {(start, end): classes for start, end, classes in find_things(words)}
    acts = {(found.start, found.end): found.acts for found in view.acts}
    loose = {(start, end): names for start, end, names in find_loose(words)}
    for start, end in sorted({*things, *acts, *loose}, key=lambda p: (p[0] - p[1], p)):
        if any(taken[start:end]):
            continue
        taken[start:end] = [True] * (end - start)
        place = (start, end)
        sure = acts.get(place, frozenset())
        wider = [("act:" + act, ACT_MATCH) for act in sorted(sure)]
        wider += [("act:" + act, LOOSE_MATCH) for act in loose.get(place, ()) if act not in sure]
        wider += [
            ("thing:" + name, THING_MATCH if at == 0 else WIDER_MATCH)
            for at, name in enumerate(things.get(place, ()))
        ]
        own = ("w:" + " ".join(stem(word) for word in words[start:end]), 1.0)
        light = _lightness(words[start]) if end - start == 1 and not sure else 1.0
        yield Term((own, *wider), light * _side(view, start))


def _side(view: View, at: int) -> float:
    """Words that are told beside the main act weigh less."""
    return BESIDE_FACTOR if at in view.bound else 1.0


def _is_stress(words: Sequence[str], at: int) -> bool:
    """Whether a word only makes a denial stronger: "of any [kind]", "not a [single]"."""
    word, before = words[at], words[max(0, at - 3) : at]
    if word in ("kind", "kinds", "sort", "type", "nature"):
        return before[-2:] == ("of", "any")
    return word == "whatsoever" or (word == "single" and not _NO.isdisjoint(before))


_NO = frozenset({"not", "no", "never", "any"})
