"""Parts of those spoken of before: "one of them", "another", "the other", "a third", "both".

A part is named by what it is a part of: "one of the two contractors", "other contractor", "another
former aide". Of all that may be the whole the best by a few signs is taken (`_score`).
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from headwater.reading import nouns
from headwater.reading.described import Described
from headwater.reading.mentions import SENTENCES_BACK, Mentions
from headwater.reading.phrase_words import NUMBERS
from headwater.reading.resolved import Resolved, Sourced, root
from headwater.reading.spoken_of import SUBJECT, WITHIN, SpokenOf, is_human
from headwater.records import HopKind, Span

_DIGITS = "two|three|four|five|six|seven|eight|nine|ten"
_SHARE = rf"one|{_DIGITS}|several|some|many|most|few|a few|none|neither|either|each|all|half"
_NTHS = "first|second|third|fourth|fifth|sixth"
_PART = re.compile(
    rf"(?:(?P<share>{_SHARE})"
    rf"(?:\sof\s(?:them|those|these|whom|which|the\s(?P<size>{_DIGITS})"
    r"|(?:the|those|these)\s(?P<among>(?:[\w-]+\s)?[\w-]+)))?"
    rf"|(?P<all>both|all\s(?:{_DIGITS})|the\s(?:two|pair|trio))"
    r"(?:\sof\s(?:them|those|these|whom|which))?"
    rf"|(?P<another>another|an?\s(?:{_NTHS}))"
    rf"|the\s(?P<order>former|latter|(?:{_NTHS})(?:\s(?P<ordered>[a-z-]+))?)"
    r"|(?P<other>the\sothers?|other)(?:\s(?P<othered>[a-z-]+))?)",
    re.IGNORECASE,
)
_NONE_OF = re.compile(r"(?:none|all)\sof\s(?:the|those|these|his|her|its|their)\s", re.IGNORECASE)
_BOTH = re.compile(
    r"(?:both|the\stwo)\s(?P<noun>[a-z-]+s|men|women|people)|neither\s(?P<nor>man|woman|[a-z]+er)",
    re.IGNORECASE,
)
_NTH = {word: number for number, word in enumerate(_NTHS.split("|"), start=1)}
_PLACES = {"former": 0, "latter": 1} | {word: number - 1 for word, number in _NTH.items()}
_SEVERAL = nouns.words("several some many most few half")
_LEAD = re.compile(
    r"^(?:the|an?|his|her|its|their|our|my|these|those|some|several|many)\s", re.IGNORECASE
)
_NUMBER = re.compile(rf"^(?:{'|'.join(w for w in NUMBERS if len(w) > 2)}|\d+)\s", re.IGNORECASE)
_COUNTED = re.compile(rf"^(\w+)\sof\s(?:the|those|these)\s(?!(?:{_DIGITS}|\d+)\s)", re.IGNORECASE)
"""What "eleven of the manufacturers" opens with: the eleven."""
_OF_SO_MANY = re.compile(rf"^(\w+)\sof\s(?:the|those|these)\s(?:{_DIGITS}|\d+)\s", re.IGNORECASE)
"""What "two of the five bidders" opens with: the two."""
_SOMEBODYS = re.compile(r"\w+\sof\s(?P<rest>(?!the\s).+['\u2019]s\s.+)", re.DOTALL)
_WITH_WHOM = re.compile(r"\s(?:with|of|to|from)\swhom\s.*", re.DOTALL)
_RELATIVE = re.compile(r",?\s(?:who|whom|which|that|whose|with\swhom|of\swhom)\s.*", re.DOTALL)
_MAKERS = nouns.words("manufacturer maker producer operator supplier carrier lender insurer")
"""Nouns in "-er" that bodies bear."""
_THINGS = frozenset({HopKind.DOCUMENT, HopKind.ORGANIZATION, HopKind.STATE_BODY, HopKind.OUTLET})
_BODIES = _THINGS - {HopKind.DOCUMENT}
_PEOPLE = frozenset({HopKind.PERSON, HopKind.ANONYMOUS, HopKind.GROUP})


@dataclass(frozen=True, slots=True)
class Whole:
    """What something may be a part of; `place` is that of the source where it is one, `again` is
    true where another part of it was spoken of since."""

    described: Described
    span: Span
    sentence: int
    role: int
    place: int | None = None
    depth: int = 0
    again: bool = False


def is_part(one: Described) -> bool:
    """Whether words name a part of those spoken of, or all of them, by number or order alone."""
    words = _words(one)
    whole = _PART.fullmatch(words) or _BOTH.fullmatch(words) or _NONE_OF.match(words)
    return whole is not None or words.lower() == "others"


def _words(one: Described) -> str:
    return " ".join(one.span.quote.split())


class Parts:
    """Finds the whole of a part among the sources before it and what else was spoken of.

    `memory` is whom the sources mean as far as they are resolved; it grows while this is used.
    """

    def __init__(
        self,
        sources: Sequence[Sourced],
        memory: Sequence[Resolved],
        mentions: Mentions,
        spoken: SpokenOf,
    ) -> None:
        self._sources = sources
        self._memory = memory
        self._mentions = mentions
        self._spoken = spoken
        self._wholes: dict[int, Whole] = {}

    def resolve(self, place: int, one: Described) -> Resolved:
        """Whom a part means, named by its whole; the part itself where none is found."""
        words = _words(one)
        if words.lower() == "others":
            return Resolved(replace(one, kind=HopKind.UNSTATED, name=None))
        if _NONE_OF.match(words):
            return Resolved(replace(one, name=bare(_NONE_OF.sub("", words)), partitive=False))
        both = _BOTH.fullmatch(words)
        if both is not None:
            noun = nouns.singular((both["noun"] or both["nor"]).lower())
            return self._both(place, one, noun) or Resolved(one)
        match = _PART.fullmatch(words)
        assert match is not None
        if match["order"] and not match["ordered"]:
            several = self._in_order(place, one, _PLACES[match["order"].lower()])
            if several is not None:
                return several
        if match["all"]:
            return self._all(place, one, match["all"].lower()) or Resolved(one)
        whole = self._whole(place, one, match)
        name = None if whole is None else _name_of_part(match, whole.described)
        if whole is None or name is None:
            return self._as_written(place, one, match)
        self._wholes[place] = whole
        return self._named(one, name, whole)

    def _as_written(self, place: int, one: Described, match: re.Match[str]) -> Resolved:
        """A part without a whole that says more ("one of the officials"), with its earlier way."""
        noun = _noun(match)
        for back in range(place - 1, -1, -1) if noun else ():
            source = self._sources[back].described
            if source.pronoun is None and source.plural and source.head == noun:
                return Resolved(one, None, root(self._memory, back))
        unknown = one.kind is HopKind.ORGANIZATION and not noun
        return Resolved(replace(one, kind=HopKind.ANONYMOUS) if unknown else one)

    def _named(self, one: Described, name: str, whole: Whole) -> Resolved:
        group = whole.described
        first = name.split(maxsplit=1)[0]
        several = first in _SEVERAL | NUMBERS.keys() - {"one", "another"}
        several |= one.span.quote.lower().endswith("others")
        kind = _kind(group)
        if kind in _PEOPLE:
            kind = kind if several and kind is HopKind.GROUP else HopKind.ANONYMOUS
        meant = replace(
            one,
            kind=kind,
            name=name,
            head=group.head,
            count=NUMBERS.get(first) if several else 1,
            plural=several,
            words=one.words | group.words,
            country=group.country,
            named=False,
        )
        return self._resolved(meant, whole)

    def _resolved(self, meant: Described, whole: Whole) -> Resolved:
        earlier = None if whole.place is None else root(self._memory, whole.place)
        return Resolved(meant, whole.span, earlier)

    # candidates

    def _candidates(self, place: int, one: Described) -> Iterator[Whole]:
        """Sources and other noun phrases shortly before a part, the nearest last."""
        here = self._mentions.sentence(one.span.start)
        taken: list[Span] = []
        for back, source in enumerate(self._sources[:place]):
            said = source.described
            distance = here - self._mentions.sentence(said.span.start)
            if said.span.start >= one.span.start or distance > SENTENCES_BACK:
                continue
            taken.append(said.span)
            held = self._wholes.get(back)
            if held is not None:
                yield replace(held, sentence=here - distance, again=True)
            elif said.pronoun is None or self._memory[back].described.pronoun is None:
                yield self._source(back, here - distance)
        for found in self._spoken.before(one.span.start):
            distance = here - self._mentions.sentence(found.span.start)
            if distance > SENTENCES_BACK:
                return
            beside = any(found.span.start - span.end == len(", ") for span in taken)
            if not beside and not any(found.span.overlaps(span) for span in taken):
                yield Whole(found.described, found.span, here - distance, found.role)

    def _source(self, back: int, sentence: int) -> Whole:
        meant, source = self._memory[back], self._sources[back]
        span = meant.antecedent or source.described.span
        depth, outer = 0, source.outer
        while outer is not None and depth < len(self._sources):
            depth, outer = depth + 1, self._sources[outer].outer
        return Whole(meant.described, span, sentence, SUBJECT, back, depth)

    def _whole(
        self, place: int, one: Described, match: re.Match[str] | None = None
    ) -> Whole | None:
        """The best whole; for "another" also one who is contrasted ("a dealer ... another")."""
        noun, size, singular = None, None, False
        if match is not None:
            noun, size = _noun(match), NUMBERS.get((match["size"] or "").lower())
            singular = bool(match["another"] or match["other"])
        here = self._mentions.sentence(one.span.start)
        best: tuple[float, int, Whole] | None = None
        for whole in self._candidates(place, one):
            said = whole.described
            if said.named or said.pronoun is not None or not said.name:
                continue
            several = said.plural or (said.count or 1) > 1
            alone = singular and not several and not said.definite and not said.partitive
            if not several and not (alone and (said.kind is HopKind.ANONYMOUS)):
                continue
            if noun is not None and said.head != noun:
                continue
            sized = 2.0 if size is not None and said.count == size else 0.0
            rank = (_score(whole, here) + sized, whole.span.start, whole)
            if best is None or rank[:2] > best[:2]:
                best = rank
        return best[2] if best is not None else None

    # all of them

    def _all(self, place: int, one: Described, words: str) -> Resolved | None:
        """ "All three", "the two", "both": the several who are spoken of, or two named apart."""
        last = words.rsplit(maxsplit=1)[-1]
        number = _TWO if last in {"both", "pair"} else NUMBERS.get(last, 3)
        whole = self._whole(place, one)
        both = self._both(place, one, None) if number == _TWO else None
        if whole is None or whole.described.count != number:
            return both
        since = both.antecedent.start if both is not None and both.antecedent is not None else -1
        return both if since > whole.span.start else self._resolved(whole.described, whole)

    def _both(self, place: int, one: Described, noun: str | None) -> Resolved | None:
        """The last two who were named apart and can bear the noun ("both firms", "both men")."""
        found: dict[str, Resolved] = {}
        ordered = sorted(self._candidates(place, one), key=lambda whole: -whole.span.start)
        for whole in ordered:
            said = whole.described
            if noun is not None and said.count == _TWO and said.head == noun:
                return self._resolved(said, whole)
            if not said.name or said.pronoun is not None or not _can_be(said, noun, whole):
                continue
            if whole.place is None and whole.role == WITHIN and noun is None:
                continue
            first = next((r for r in found.values()), None)
            if first is not None and not _alike(first.described, said):
                continue
            found.setdefault(said.name, self._resolved(said, whole))
            if len(found) == _TWO:
                later, earlier = found.values()
                return replace(earlier, also=(later,))
        return None

    def _in_order(self, place: int, one: Described, which: int) -> Resolved | None:
        """ "The former", "the latter": of the sources named together before."""
        rows: dict[tuple[Span, ...], list[int]] = {}
        for back in range(place - 1, -1, -1):
            source = self._sources[back]
            near = self._mentions.sentence(one.span.start) - self._mentions.sentence(
                source.described.span.start
            )
            if near > 1:
                break
            rows.setdefault(source.content, []).insert(0, back)
        for row in rows.values():
            if len(row) > max(which, 1):
                back = row[which]
                meant = self._memory[back]
                span = meant.antecedent or self._sources[back].described.span
                return replace(meant, antecedent=span, earlier=root(self._memory, back))
        return None


_TWO = 2


def _score(whole: Whole, here: int) -> float:
    """How well a whole fits: near, a speaker, a subject, people; not told of by somebody else."""
    nearness = -1.0 * (here - whole.sentence)
    speaker = 1.0 if whole.place is not None else 0.0
    people = 1.0 if is_human(whole.described) else 0.0
    told = 0.6 * whole.depth
    return nearness + speaker + people + whole.again + 0.5 * whole.role - told


def _noun(match: re.Match[str]) -> str | None:
    """The noun that a part gives itself: "one of the officials", "the other source"."""
    words = match["among"] or match["ordered"] or match["othered"]
    return nouns.singular(words.lower().split()[-1]) if words else None


def _name_of_part(match: re.Match[str], group: Described) -> str | None:
    """The name of a part by its whole; None where the whole says no more than the part does."""
    name, count = bare(group.name or ""), group.count or 0
    somebodys = _SOMEBODYS.match(name)
    if somebodys is not None:
        # "two of Jane Roe's aides ... a third"
        name, count = somebodys["rest"], 0
        return f"{match.group().lower().split()[-1]} of {name}"
    among = match["among"] or match["ordered"] or match["othered"]
    if among and (group.partitive or len(name.split()) <= len(among.split())):
        return None
    if match["share"]:
        share = match["share"].lower()
        return name if share in {"none", "all"} else f"{share} of the {name}"
    if match["another"]:
        word = match["another"].lower().split()[-1]
        return f"{word} of the {name}" if _among(word, count) else f"{word} {_one_of_kind(group)}"
    if match["order"]:
        word = match["order"].lower().split()[0]
        if among and not _among(word, count):
            return None
        return f"{word} of the {name}" if _among(word, count) else f"{word} {_one_of_kind(group)}"
    if match["other"].lower().endswith("s"):
        return f"other {_NUMBER.sub('', name)}"
    if among and count != _TWO:
        return None
    return f"other of the {name}" if count == _TWO else f"other {_one_of_kind(group)}"


def _among(word: str, count: int) -> bool:
    """Whether "a third" or "another" is one of so many, and not one more."""
    return count > 1 and _NTH.get(word, 2) <= count and (word in _NTH or word == "another")


def _kind(one: Described) -> HopKind:
    made = nouns.singular(one.head) in _MAKERS | {"company", "firm", "union", "charity", "bank"}
    return HopKind.ORGANIZATION if made else one.kind


def _can_be(one: Described, noun: str | None, whole: Whole) -> bool:
    """Whether one can be of "both": a single somebody, or a body for a noun for bodies."""
    if one.plural and not one.named:
        return False
    if noun is None or noun == "side":
        return one.kind in _PEOPLE | _BODIES and (whole.place is not None or one.kind in _PEOPLE)
    if noun in {"man", "woman"}:
        return one.kind in _PEOPLE and one.gender in {None, "m" if noun == "man" else "f"}
    if nouns.looks_human(noun) or noun in nouns.PEOPLE | nouns.OFFICIALS | nouns.OFFICES:
        return one.kind in _PEOPLE
    return one.kind in _BODIES


def _alike(one: Described, other: Described) -> bool:
    """Whether two can be taken together: both people, or both bodies."""
    return (one.kind in _PEOPLE) == (other.kind in _PEOPLE)


def bare(name: str) -> str:
    """A description without the article, possessive or quantity that opens it."""
    plain = _COUNTED.sub(r"\1 ", _LEAD.sub("", name))
    plain = _OF_SO_MANY.sub(r"\1 ", plain)
    return _WITH_WHOM.sub("", re.sub(r"^both\s", "two ", plain))


def _one_of_kind(group: Described) -> str:
    """One of a group: "contractor" of "two contractors", "source close to X" of "sources close"."""
    words = _RELATIVE.sub("", _NUMBER.sub("", bare(group.name or ""))).split()
    for place, word in enumerate(words):
        if nouns.singular(word.lower()) == group.head:
            return " ".join([*words[:place], nouns.singular(word), *words[place + 1 :]])
    return " ".join(words)
