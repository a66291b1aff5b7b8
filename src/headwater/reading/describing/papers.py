"""The outlets that a report names, those in no table and the report's own included."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.knowledge import outlets, stations
from headwater.reading.describing.described import Described
from headwater.reading.describing.described_outlets import of_another_land
from headwater.reading.describing.introduced import introduced
from headwater.reading.describing.reporters import reporters
from headwater.reading.words import nouns
from headwater.reading.words.given import is_usual
from headwater.reading.words.known import entity, outlet_places
from headwater.reading.words.phrase_words import MEDIA, PREMODIFIER
from headwater.records import SPEAKING, Block, HopKind, Report, Span, cut

_PLAIN_END = re.compile(r"(?:[ ](?:News|Press|Agency|Online|Wire|Service))+$")
_TWO = 2
_WIRES = frozenset({"Newswire", "News", "Online", "Agency", "Wire", "Television", "Radio"})
_BRIEF = 3
"""Letters that an outlet's initials have at least."""
_AHEAD = re.compile(
    rf"(?:(?:the|an?|its|our|[A-Z][\w-]+['\u2019]s)\s+)?(?:{PREMODIFIER}{{0,4}}?{MEDIA},?\s+)?"
    r"(?:the\s+)?",
    re.IGNORECASE,
)
_BEHIND = re.compile(rf"(?:['\u2019]s)?(?:\s+(?:\w+\s+)?{MEDIA})?,?", re.IGNORECASE)
"""What may stand before and behind an outlet's name in the words of a source that is it."""
_REACH = 400
"""So many places of outlets either side are looked at; an article has fewer."""


@dataclass(frozen=True, slots=True)
class Paper:
    """An outlet at its place: canonical name, or as written without an article; kind if known."""

    span: Span
    name: str
    kind: str | None = None


class Papers:
    """All places in a report's speaking blocks where an outlet is named in full."""

    def __init__(self, report: Report) -> None:
        self._text = report.text
        self.publisher = report.outlet.name if report.outlet else None
        # an agency whose text the publisher runs speaks as the report itself
        mine = [name for name in (self.publisher, report.credit) if name]
        known = [outlet.name for name in mine if (outlet := outlets.by_name(name)) is not None]
        spelled = [name.replace("Television", "TV") for name in mine]
        houses = _house(self.publisher)
        self.own = frozenset((*mine, *known, *spelled, *houses))
        self._own_ends = frozenset(word for name in self.own for word in end_words(name))
        brief = _brief(self.publisher) | _in_part(self.publisher, self._text)
        self._brief = (brief if not known else frozenset()) | houses
        self.places = tuple(self._find(report))
        self._starts = [paper.span.start for paper in self.places]
        self._names = frozenset(paper.name for paper in self.places) | self.own
        self._plain: dict[str, str] = {}
        for paper in self.places:
            self._plain.setdefault(without_article(paper.name), paper.name)
        self._reporters = reporters(
            report.text, [(paper.span, paper.name) for paper in self.places]
        )
        longest = sorted(map(re.escape, self._reporters), key=len, reverse=True)
        self._by_name = re.compile(rf"(?<![\w-])(?:{'|'.join(longest)})(?![\w-])")

    def between(self, start: int, end: int) -> tuple[Paper, ...]:
        """The outlets named in `text[start:end]`."""
        first = bisect_left(self._starts, start)
        last = bisect_left(self._starts, end)
        return tuple(paper for paper in self.places[first:last] if paper.span.end <= end)

    def nearest(self, place: int) -> Iterator[Paper]:
        """The outlets named before a place, the nearest first, then those after it in order."""
        at = bisect_left(self._starts, place)
        yield from (self.places[i] for i in range(at - 1, max(-1, at - 1 - _REACH), -1))
        yield from self.places[at : at + _REACH]

    def named(self, words: str) -> str | None:
        """The outlet of this report that exactly these words name; an article does not matter."""
        plain = without_article(words)
        mine = self.publisher is not None and plain == without_article(self.publisher)
        own = self.publisher or ""
        station = stations.same(words, own) or stations.is_own_brand(words, own)
        if mine or words in self._brief or station:
            return self.publisher
        return self._plain.get(plain)

    def reporter_places(self, start: int, end: int) -> Iterator[tuple[int, int]]:
        """Where reporters are named in `text[start:end]`."""
        if self._reporters:
            yield from (m.span() for m in self._by_name.finditer(self._text, start, end))

    def of_reporter(self, name: str) -> str | None:
        """The outlet for which a reporter of that name works; None for anybody else."""
        return self._reporters.get(name)

    def as_outlet(self, one: Described) -> Described:
        """A source that is one of this report's outlets as that outlet; any other as it is.

        Its words are the name alone or with a noun for what it is: "Moldova's TV8", "the Sudanese
        news site Al-Rakoba", "the ONT television channel".
        """
        outlet = self.of_reporter(one.name or "")
        if outlet is not None and one.kind is HopKind.PERSON and one.words & nouns.REPORTERS:
            # "the Record's political editor, Moira Shand"
            named = replace(one, kind=HopKind.OUTLET, name=outlet, reporter=True)
            return replace(named, count=None, gender=None)
        if one.kind is HopKind.PERSON and "our" in one.words and one.words & nouns.REPORTERS:
            # "Our political correspondent, Jo Osk,"
            own = replace(one, kind=HopKind.OUTLET, name=None, own=True, reporter=True)
            return replace(own, named=False, count=None, gender=None)
        here = self.between(one.span.start, one.span.end)
        if one.pronoun is not None or one.document is not None or len(here) != 1:
            return one
        paper = here[0]
        if one.kind is HopKind.OUTLET:
            mine = paper.name in self.own and one.name not in self.own and not one.own
            return replace(one, name=paper.name, named=True) if mine else one
        before = self._text[one.span.start : paper.span.start]
        after = self._text[paper.span.end : one.span.end]
        if _AHEAD.fullmatch(before) is None or _BEHIND.fullmatch(after) is None:
            return one
        named = replace(one, kind=HopKind.OUTLET, name=paper.name, named=True, plural=False)
        return replace(named, count=None, gender=None)

    def bearers(self, short: str) -> frozenset[str]:
        """Who of this report's outlets may be meant by a short form such as "the Gazette"."""
        if without_article(short)[:1].islower():
            return frozenset()
        plain = without_article(short).lower()
        table = {outlet.name for outlet in outlets.by_short(short)}
        mine = {name for name in self.own if plain in map(str.lower, end_words(name))}
        ends = {
            name for name in self._names if " " not in plain and name.lower().split()[-1] == plain
        }
        return self._names & (table | (mine or ends))

    def is_own_short(self, short: str, place: int) -> bool:
        """Whether a short form at a place ends the publisher's name, and no other outlet that it
        names in full stands before: "the Times" in The Osk Times."""
        plain = without_article(short)
        other = self._plain.get(plain)
        before = any(paper.name == other for paper in self.between(0, place))
        return plain in self._own_ends and not before

    def may_mean(self, short: str) -> bool:
        """Whether a form with an article stands for an outlet here: of this report or of all."""
        return bool(self.bearers(short)) or bool(outlets.by_short(short))

    def _as_own(self, name: str) -> str:
        """The publisher's name where this is it but for the article, or its station."""
        own = self.publisher
        if own is None:
            return name
        mine = without_article(name) == without_article(own) or stations.same(name, own)
        return own if mine or stations.is_own_brand(name, own) else name

    def _find(self, report: Report) -> list[Paper]:
        found: list[Paper] = []
        mine = self._own_forms()
        spoken = [block for block in report.blocks if block.kind in SPEAKING]
        for block in spoken:
            own = list(self._own_places(mine, block)) if mine else []
            for start, end in outlet_places(self._text, block.start, block.end):
                if any(start < span.end and span.start < end < span.end for span in own):
                    # "The Times" of The Times of Osk
                    continue
                known = outlets.by_name(self._text[start:end])
                name = known.name if known else self._text[start:end]
                if self._as_own(self._text[start:end]) == self.publisher:
                    name = self.publisher or name
                if self._text[start:end] in self._brief:
                    known, name = None, self.publisher or name
                if known is not None and (whose := of_another_land(self._text, start, known)):
                    known, name = None, f"{whose} {self._text[start:end]}"
                found.append(
                    Paper(
                        cut(self._text, start, end),
                        self._as_own(name),
                        known.kind if known else None,
                    )
                )
            found += [Paper(span, self.publisher or "") for span in own]
        found = _by_their_lands(found)
        coined = self._coined(introduced(self._text, spoken), found)
        wary = {p.span.quote: p.name for p in found if self._is_wary(p)}
        found += self._again(coined | wary, spoken)
        found += self._in_short(found, spoken)
        found.sort(key=lambda p: (p.span.start, -p.span.end, p.kind is None, p.name))
        kept: list[Paper] = []
        for paper in found:
            if not kept or paper.span.start >= kept[-1].span.end:
                kept.append(paper)
        return kept

    def _own_forms(self) -> re.Pattern[str] | None:
        """All forms of the publisher's name; None without one."""
        forms = sorted({without_article(self.publisher), *self._brief} if self.publisher else ())
        own = "|".join(re.escape(form) for form in sorted(forms, key=len, reverse=True))
        return re.compile(rf"(?<![\w-])(?:{own})(?![\w-])") if own else None

    def _own_places(self, mine: re.Pattern[str], block: Block) -> Iterator[Span]:
        """Where the publisher is named; what ends another's longer name is none: "Osk Daily Press"
        in the Velda Daily Press."""
        whole = without_article(self.publisher or "")
        for match in mine.finditer(self._text, block.start, block.end):
            part = match.group() != whole and " " in match.group()
            before = max(block.start, match.start() - _WORD_REACH)
            if not part or not _LONGER.search(self._text, before, match.start()):
                yield cut(self._text, *match.span())

    @staticmethod
    def _is_wary(paper: Paper) -> bool:
        """Whether an outlet's name is found only where words around it show what it is."""
        known = outlets.by_name(paper.name)
        return known is not None and known.cautious and paper.span.quote == paper.name

    def _in_short(self, found: Sequence[Paper], blocks: Iterable[Block]) -> Iterator[Paper]:
        """Where an outlet named in full stands in short: "the Journal" after The Wall Street
        Journal; only where one alone can be meant."""
        full: dict[str, set[Paper]] = {}
        for paper in found:
            for short in _shorts(paper):
                full.setdefault(short, set()).add(paper)
        for block in blocks:
            for match in _SHORT.finditer(self._text, block.start, block.end):
                papers = full.get(match["name"], set())
                if match["name"] in self._own_ends:
                    # "the Press" of the Osk Press is no Associated Press
                    papers = {p for p in papers if match["name"] in _table_shorts(p.name)}
                    papers = {paper for paper in papers if paper.name not in self.own}
                names = {paper.name for paper in papers} - self.own
                first = min((paper.span.start for paper in papers), default=block.end)
                if len(names) == 1 and first < match.start():
                    kind = next(paper.kind for paper in papers if paper.name in names)
                    yield Paper(cut(self._text, *match.span("name")), names.pop(), kind)
                alone = None if papers else self._by_short_alone(match["name"])
                if alone is not None:
                    yield Paper(cut(self._text, *match.span("name")), alone.name, alone.kind)

    def _by_short_alone(self, word: str) -> outlets.Outlet | None:
        """The outlet that bears a short form as its name ("The Times"), where a report names none
        of the others; None where the form may be the report's own."""
        if word in self._own_ends:
            return None
        known = outlets.by_name(f"The {word}")
        return known if known is not None and outlets.by_short(f"the {word}") else None

    def _coined(self, places: Iterable[tuple[int, int]], found: Sequence[Paper]) -> dict[str, str]:
        """The forms of outlets in no table, each with its name; what is known is left out."""
        known = {paper.span for paper in found}
        forms: dict[str, str] = {}
        for start, end in places:
            span = cut(self._text, start, end)
            if span in known:
                continue
            table = outlets.by_name(span.quote)
            plain = " ".join(without_article(span.quote).split())
            forms[span.quote] = table.name if table is not None else self._as_own(plain)
        names = {*forms.values(), *(paper.name for paper in found), *self.own}
        return {form: _fullest(name, names) for form, name in forms.items()}

    def _again(self, forms: Mapping[str, str], blocks: Iterable[Block]) -> Iterator[Paper]:
        """Every place where an outlet in no table is named, not only where it is brought in."""
        if not forms:
            return
        longest = sorted(forms, key=lambda form: (-len(form), form))
        names = re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, longest))})(?![\w-])")
        for block in blocks:
            for match in names.finditer(self._text, block.start, block.end):
                before = self._text[block.start : match.start()].split()
                if not before or not is_usual(before[-1].lower()):
                    yield Paper(cut(self._text, *match.span()), forms[match.group()])


def _by_their_lands(found: Sequence[Paper]) -> list[Paper]:
    """The outlets, each that a report has brought in as another land's by that name throughout:
    "Channel One", behind "Velmark's Channel One"."""
    lands = {p.span.quote: p.name for p in reversed(found) if p.name.endswith(f"s {p.span.quote}")}
    told = ((lands.get(p.span.quote), p) for p in found)
    return [p if name is None else replace(p, name=name, kind=None) for name, p in told]


_SHORT = re.compile(r"(?:\b[Tt]he[ ])(?P<name>[A-Z][\w-]*)(?=['\u2019]s\b|[ ][a-z]|[.,;:])")


def _shorts(paper: Paper) -> frozenset[str]:
    """The forms that may stand for an outlet behind "the": those of the table, its last word."""
    return _table_shorts(paper.name) | end_words(paper.name)


def _table_shorts(name: str) -> frozenset[str]:
    """The forms of the table that may stand for an outlet behind "the"."""
    table = outlets.by_name(name)
    return frozenset(map(without_article, table.shorts)) if table is not None else frozenset()


def end_words(name: str) -> frozenset[str]:
    """The last word of an outlet's name, and the first of one with "of" or the like in it."""
    words = without_article(name).split()
    first = words[:1] if any(word.islower() for word in words[1:]) else []
    return frozenset((*first, *words[-1:]))


def _fullest(name: str, names: Iterable[str]) -> str:
    """The one longer name that begins or ends with a name ("Gazeta": "Gazeta do Vale")."""
    longer = {one for one in names if one.startswith(f"{name} ") or one.endswith(f" {name}")}
    return longer.pop() if len(longer) == 1 else name


def _brief(publisher: str | None) -> frozenset[str]:
    """The initials of an agency, and its name without the noun for what it is."""
    words = without_article(publisher).split() if publisher else []
    if len(words) > _TWO and words[0] in _BODIES and words[1] in {"of", "on", "for", "to"}:
        # the reports of a panel or an institute: "in the view of the Panel"
        return frozenset({f"the {words[0]}", f"The {words[0]}"})
    if len(words) == _TWO and words[0].isupper() and words[1] in _WIRES:
        return frozenset({words[0]})
    if len(words) < _BRIEF or words[-1] != "Agency":
        return frozenset()
    initials = "".join(word[0] for word in words)
    return frozenset({initials, _PLAIN_END.sub("", " ".join(words))})


def _in_part(publisher: str | None, text: str) -> frozenset[str]:
    """The initials of an outlet's name, where they are no other's, and its last words that by
    themselves are a name for an outlet: "HSW" and "Shore Weekly", of Harbour & Shore Weekly."""
    words = without_article(publisher).split() if publisher else []
    ends = {" ".join(words[at:]) for at in range(1, len(words) - 1)}
    parts = {end for end in ends if words[-1] in _TITLES and outlets.by_name(end) is None}
    capital = [word for word in words if word[:1].isupper()]
    initials = "".join(word[0] for word in capital)
    spelled = any(word.isupper() or not word[0].isalpha() for word in capital)
    known = entity(initials)
    # most call signs, of which there are thousands, are no other outlet that a report means
    others = known is not None and not (known.sort == "outlet" and initials[0] in "KW")
    if len(initials) >= _BRIEF and not (spelled or others or f"({initials})" in text):
        parts.add(initials)
    return frozenset(parts)


_TITLES = nouns.words(
    """Advertiser Argus Bulletin Chronicle Citizen Courier Daily Dispatch Echo Enquirer Examiner
    Express Gazette Globe Guardian Herald Independent Inquirer Journal Leader Ledger Mail Mercury
    Mirror Monitor News Observer Post Press Record Register Reporter Review Sentinel Standard Star
    Sun Telegraph Times Tribune Weekly"""
)
"""Last words of names of newspapers."""
_WORD_REACH = 24
_LONGER = re.compile(
    r"(?<![\w])(?!(?:The|In|At|On|To|For|By|From|And|But|As|Of|With|When|Our|Its|A|An)\b)"
    r"[A-Z][\w'\u2019&-]*[ ]\Z"
)
"""A word of a name right before another."""
_BODIES = nouns.words(
    "Panel Commission Committee Institute Group Mission Office Council Team Centre Center"
)
"""With what the name of a body that publishes its own reports begins."""


def _house(publisher: str | None) -> frozenset[str]:
    """The outlets' names with which an outlet's name begins: "AFP" for AFP Fact Check.

    Not one with an article, or whose name means other things too: The Times is not The Times of
    Israel, Time not Time Out.
    """
    words = publisher.split() if publisher else []
    parts = [" ".join(words[:end]) for end in range(1, len(words))]
    checks = _CHECKS.search(publisher or "")
    mine = {publisher[: checks.start()]} if publisher and checks else set()
    known = [(part, outlets.by_name(part)) for part in parts]
    return frozenset(mine) | frozenset(
        part
        for part, outlet in known
        if outlet is not None and not outlet.cautious and not outlet.name.startswith("The ")
    )


_CHECKS = re.compile(r"\s+(?:Fact[ -]?Check(?:ing|s)?|Verify)\Z", re.IGNORECASE)
"""What an outlet calls its own checks of facts: "The Journal FactCheck"."""


def without_article(name: str) -> str:
    """A name without "the" before it and a possessive after it, one space between words."""
    plain = " ".join(name.replace("\u2019", "'").split()).removesuffix("'s")
    return plain[4:] if plain[:4].lower() == "the " else plain
