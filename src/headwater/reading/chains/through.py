"""Through whom a source speaks: the outlets of its own clause, else those that the text is at.

A report that retells another outlet names it once and goes on: "One of the officials said", "He
also said", "is quoted as saying". Which outlet is retold at a point of the text is that of the
attribution before, in this paragraph or the one before it; whoever speaks to this report, or in
its own words, ends it. What is taken over so has the basis "carried" and is shown as inferred.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace

from headwater.knowledge import outlets
from headwater.reading.chains import frames
from headwater.reading.chains.ahead import Ahead
from headwater.reading.chains.carried import NAMELESS, Carried, Row
from headwater.reading.chains.links import (
    Link,
    as_carried,
    as_resolved,
    hop_of,
    to_outlet,
    unstated,
)
from headwater.reading.chains.neighbours import house_of
from headwater.reading.chains.relations import joined_to, plain_relation
from headwater.reading.chains.relays import Relay
from headwater.reading.chains.retelling import Retelling
from headwater.reading.chains.settings import Setting, framed
from headwater.reading.chains.uses import Uses
from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.resolved import Resolved
from headwater.reading.finding.attributed import passes_on
from headwater.reading.resolving.makers import AT_WORK
from headwater.reading.words import documents, nouns
from headwater.records import PARTY_KINDS, Hop, HopKind, Relation, Report, Span, cut


class Through:
    """Finds the relays of sources in the order in which chains are built.

    `rows` are the hops after the report's outlet of each attribution built so far, by its place,
    `ways` the relays of each source by its number; both grow while this is used.
    """

    def __init__(
        self,
        report: Report,
        settings: Sequence[Setting],
        uses: Uses,
        papers: Papers,
        built: tuple[Mapping[int, tuple[Row, ...]], Mapping[int, Row]],
    ) -> None:
        self._text = report.text
        self._publisher = report.outlet.name if report.outlet else None
        self._settings = settings
        self._uses = uses
        self._papers = papers
        self._rows, self._ways = built
        retelling = Retelling(report, papers)
        self._carried = Carried(report, settings, retelling, self._rows, self._relay_hop)
        self._ahead = Ahead(report.text, uses, papers, self._carried, self._relay_hop)

    def stated(
        self, setting: Setting, one: Described, by: Described | None
    ) -> tuple[Row, Span | None]:
        """The outlets between the report and a source as its own clause has them, the outermost
        first, and the words by which it spoke to the report itself; `by` cites the source."""
        direct: Span | None = None
        links: list[Link] = []
        if by is not None:
            links += self._citing(setting, by)
        for relay in setting.relays:
            if relay.span.overlaps(one.span) or self._is_anothers(setting, relay, one):
                continue
            found = self._relay_hop(relay)
            if found is None:
                direct = direct or relay.span
                continue
            if any(link.hop.name == found.name for link in links) or found.name == one.name:
                continue
            links.append(Link(found, Relation.PUBLISHED if relay.speaks else Relation.CITED))
        if not links and direct is None and setting.outer is None:
            links += self._beside(setting, one) or self._by_pronoun(setting, one)
        return tuple(links), direct

    def _citing(self, setting: Setting, by: Described) -> Row:
        """The hop of who cites a source; of a document that is taken up, with the way to it."""
        number = self._uses.where[setting.place, by.span]
        meant = self._uses.resolver.maker_before(number, by) or self._uses.resolved[number]
        hop = hop_of(by, meant, self._publisher)
        open_still = meant.described.pronoun is not None
        last = self._carried.document(setting) if setting.outer is None else ()
        if last and (open_still or last[-1].hop.name == hop.name):
            return last
        return () if open_still else (Link(hop, plain_relation(by.kind)),)

    def hearing(self, setting: Setting) -> Row:
        """The outlet that was told by nobody named: "the BBC has been told that"."""
        told = setting.attribution.recipient
        heard = [
            relay for relay in setting.relays if told is not None and relay.span.overlaps(told)
        ]
        hops = (self._relay_hop(relay) for relay in heard[:1])
        return tuple(Link(hop, Relation.CITED) for hop in hops if hop is not None)

    def _is_anothers(self, setting: Setting, relay: Relay, one: Described) -> bool:
        """Whether an outlet is one that another source of the sentence spoke to, or one that only
        reported first what a source confirms; a document has become known through it."""
        first = max(setting.sentence[0], relay.span.start - _FIRST)
        written = one.document is not None or one.kind is HopKind.DOCUMENT
        if written and any(span.covers(relay.span) for span in setting.sources):
            return False
        early = _FIRST_BY.search(self._text, first, relay.span.start)
        if early is not None and not _IN_PAPER.search(
            self._text[setting.sentence[0] : early.start()]
        ):
            return _WHICH.match(self._text, relay.span.end) is None
        near = self._settings[max(0, setting.place - _AROUND) : setting.place + _AROUND + 1]
        return any(
            span.covers(relay.span) and span.end - span.start > len(relay.span.quote)
            for other in near
            if other.sentence == setting.sentence and other.place != setting.place
            for span in other.attribution.sources
        )

    def _beside(self, setting: Setting, one: Described) -> Row:
        """The relay of a source whose own clause does not name it as such: who holds the
        document that quotes it, or who tells of the whole."""
        holder = frames.find_holder(self._text, setting.sentence[0], one.span.start)
        what = describe(self._text, holder).kind if holder is not None else None
        if holder is not None and what is HopKind.DOCUMENT:
            number = self._uses.where[setting.place, one.span]
            maker = self._uses.resolver.maker_before(number, describe(self._text, holder))
            if maker is not None and maker.described.kind in _MAKERS:
                # "The report includes a letter in which": whose report it is
                whose = hop_of(maker.described, maker, self._publisher)
                return as_resolved((Link(whose, Relation.QUOTED),))
            return self._carried.holding(setting)
        if holder is not None and what is HopKind.OUTLET:
            hop = self._relay_hop(Relay(holder, Relation.SEEN))
            return () if hop is None else (Link(hop, Relation.PUBLISHED),)
        hop = self._of_house(setting, one)
        if hop is not None:
            return (Link(hop, Relation.PUBLISHED),)
        made = setting.attribution
        parts = (*made.content, *made.cue, *made.sources)
        end = max(span.end for span in parts)
        teller = frames.find_reteller(self._text, end, setting.sentence[1])
        if teller is not None and self._is_named_outlet(teller):
            hop = self._relay_hop(Relay(teller, Relation.CITED))
            return () if hop is None else (Link(hop, Relation.PUBLISHED),)
        return ()

    def _of_house(self, setting: Setting, one: Described) -> Hop | None:
        """The outlet whose own people speak."""
        owner = house_of(self._text, setting.sources, one)
        if (
            owner is None
            or self._papers.as_outlet(describe(self._text, owner)).kind is not HopKind.OUTLET
        ):
            return None
        return self._relay_hop(Relay(owner, Relation.CITED))

    def _by_pronoun(self, setting: Setting, one: Described) -> Row:
        """The outlet that is retold, where a clause takes it up as "it": "a source quoted by it",
        "told it", "its sources"."""
        if one.kind is HopKind.OUTLET:
            # "Haaretz, without naming its source": of its own
            return ()
        words = framed(self._text, setting)
        if _ITS.search(words) is None:
            return ()
        return self._carried.retold(setting) or self._carried.named_last(setting)

    def _is_named_outlet(self, span: Span) -> bool:
        found = describe(self._text, span)
        return found.kind is HopKind.OUTLET and found.named

    def _relay_hop(self, relay: Relay) -> Hop | None:
        """The hop of an outlet that has it from the source; None for the report's own outlet."""
        found = describe(self._text, relay.span)
        outlet = self._papers.of_reporter(relay.span.quote) or self._of_its_people(relay)
        if outlet is not None:
            # "told Lomax", who presents for an outlet
            found = replace(found, kind=HopKind.OUTLET, name=outlet, named=True, count=None)
        if found.kind is not HopKind.OUTLET:
            found = _as_outlet(found)
        mine = self._papers.named(relay.span.quote) in self._papers.own
        if found.own or mine or relay.span.quote.lower() in {"us", "me"}:
            return None
        meant = Resolved(found) if outlet else self._uses.resolver.resolve_outlet(found)
        if meant.described.name is not None and meant.described.name in self._papers.own:
            return None
        words = relay.span.quote.lower().split()
        if not meant.described.named and len(words) == _BARE and words[0] in _ARTICLES:
            # "told the paper", where the report names no other: its own
            return None
        return hop_of(found, meant, self._publisher)

    def _of_its_people(self, relay: Relay) -> str | None:
        """The outlet named last, where its people are told: "told its reporters"."""
        if not relay.span.quote.lower().startswith(("its ", "their ")):
            return None
        last = next(self._papers.nearest(relay.span.start), None)
        return last.name if last is not None and last.span.start < relay.span.start else None

    # what the clause leaves unsaid

    def taken_over(self, setting: Setting, number: int, meant: Resolved) -> Row:
        """The relays of a source whose own clause names none; empty where it needs none.

        Those of the earlier source that it takes up, of the clause that it is joined to
        ("according to CNN, A, while an official said B"), or of the outlet that is retold.
        """
        one = self._uses.listed[number][1]
        quoted = self._is_passive_quote(setting, one)
        heard = self._told_maker(setting, number)
        if heard:
            return heard
        if self._speaks_elsewhere(setting) or self._acts(setting, one):
            return (unstated(),) if quoted else ()
        if meant.earlier is not None and meant.earlier in self._ways:
            last = self._carried.last_way(setting, meant)
            way = self._ways[meant.earlier] if last is None else last
            place = self._uses.listed[meant.earlier][0]
            told = setting.outer is None and self._settings[place].outer is not None
            read = way and (_is_spoken_record(way[-1]) or self._is_read_on(setting, place))
            if told and not (read and self._carried.is_near(place, setting)):
                # who was only told of now speaks: whoever told of him is no way to him
                return to_outlet((way,)) if self._carried.is_near(place, setting, 1) else ()
            return as_resolved(way)
        if one.kind is HopKind.DOCUMENT and one.definite:
            for back in range(number - 1, -1, -1):
                old = self._uses.listed[back][1]
                if old.kind is one.kind and documents.same_document(
                    nouns.singular(old.head), nouns.singular(one.head)
                ):
                    return as_resolved(self._ways.get(back, ()))
        nameless = meant.described.kind in NAMELESS and not meant.described.named
        before = (
            joined_to(self._text, self._settings, setting.place) if nameless or quoted else None
        )
        shared = to_outlet(self._rows.get(before, ())) if before is not None else ()
        if shared:
            return shared
        if quoted or (nameless and self._goes_on(number, one)):
            retold = self._carried.retold(setting)
            if retold and (quoted or self._carried.has_cited(setting, retold)):
                return as_carried(retold)
        again = self._carried.again(setting, meant) if not nameless else ()
        if not again and _OF_THEM.match(setting.sources[0].quote if setting.sources else ""):
            # "One of them, Rustam Galeev,"
            again = self._carried.retold(setting)
        if again:
            return as_carried(again)
        brought = self._brought(setting, one, meant, quoted)
        brought = brought or self._ahead.outlet(setting, one, meant)
        return as_carried(brought) or ((unstated(),) if quoted else ())

    def _is_read_on(self, setting: Setting, place: int) -> bool:
        """Whether somebody writes again whom another has quoted: "They quoted a message in which
        Lund agreed. “Do it,” he wrote"."""
        cue, outer = setting.attribution.cue, self._settings[place].outer
        quoted = outer is not None and any(map(passes_on, self._settings[outer].attribution.cue))
        return quoted and bool(cue) and _WROTE.search(cue[0].quote) is not None

    def _brought(self, setting: Setting, one: Described, meant: Resolved, quoted: bool) -> Row:
        """The way to a document in which a source speaks, or to the outlet that brings him."""
        found: Row = ()
        if meant.described.kind is not HopKind.OUTLET:
            found = self._carried.quoting(setting, one, quoted)
            if found and found[-1].hop.name != meant.described.name:
                return found
            found = self._carried.brought(setting, one, meant, quoted)
            found = found or self._carried.read_on(setting)
        return found or self._carried.replied(setting, one, meant)

    def _goes_on(self, number: int, one: Described) -> bool:
        """Whether a source is part of those just cited, or these again: "one of them"."""
        if _PART.match(one.span.quote) is None:
            return False
        if one.head in _INSIDERS or one.partitive or len(one.span.quote.split()) == 1:
            return True
        heads = (old.head for _, old in self._uses.listed[max(0, number - _BACK) : number])
        return any(nouns.singular(head) == nouns.singular(one.head) for head in heads)

    def _is_passive_quote(self, setting: Setting, one: Described) -> bool:
        """ "Is quoted as saying" and not by whom."""
        cue = setting.attribution.cue
        if not cue or not frames.is_passive_quote(cue[0].quote):
            return False
        return not self._text[: one.span.start].rstrip().lower().endswith(" by")

    def _acts(self, setting: Setting, one: Described) -> bool:
        """Whether a speaker, in a sentence of its own, does something: "She threatened to sue"."""
        cue = setting.attribution.cue
        last = self._settings[setting.place - 1] if setting.place else None
        if last is not None and last.sentence == setting.sentence:
            return False
        return one.pronoun is not None and bool(cue) and _ACTS.match(cue[0].quote) is not None

    def _told_maker(self, setting: Setting, number: int) -> Row:
        """Who made the document last told of, where the source told him: "A report by the panel
        says so. One state told the panel that": it is known from the report."""
        told = setting.attribution.recipient
        if told is None or setting.outer is not None:
            return ()
        if nouns.singular(told.quote.lower().split()[-1]) in _ASKING:
            # "told researchers", of the study last told of
            return as_carried(self._carried.document(setting, "report"))
        owner = _PEOPLE_OF.match(told.quote)
        words = (
            told if owner is None else cut(self._text, told.start, told.start + owner.end("who"))
        )
        found = describe(self._text, words)
        maker = found.kind in _MAKERS or (found.kind is HopKind.PERSON and not found.pronoun)
        if not maker or not (found.definite or found.named):
            return ()
        name = self._uses.resolver.meant(number, found).described.name
        return () if name is None else as_carried(self._carried.written_by(setting, name))

    def _speaks_elsewhere(self, setting: Setting) -> bool:
        """Whether somebody who is no outlet was told: "told parliament", "told reporters"."""
        told = setting.attribution.recipient
        return told is not None and told.quote.lower().split()[0] not in _PERSONS


def _is_spoken_record(link: Link) -> bool:
    """Whether a hop is a document in which others are read speaking on: "a transcript"."""
    words = set((link.hop.name or "").lower().split())
    return link.hop.kind is HopKind.DOCUMENT and not _RECORDS.isdisjoint(words)


_RECORDS = nouns.words("transcript transcripts recording recordings tape minutes intercept")
_MAKERS = PARTY_KINDS
"""Who makes reports in which others speak."""
_ASKING = frozenset(AT_WORK) | {"interviewer", "author", "surveyor"}
"""Those who ask people for a study or a report, as whom they tell it."""
_PEOPLE_OF = re.compile(
    r"(?P<who>[^,]{2,60}?)['\u2019]s?\s(?:investigators?|inspectors?|experts?|researchers?|auditors?"
    r"|monitors?|lawyers?|staff|team)\Z"
)
_FIRST = 40
_WHICH = re.compile(r",?\s+(?:which|who)\b")
_AROUND = 4
_FIRST_BY = re.compile(
    r"\b(?:(?:first|earlier|originally|previously)\s+(?:reported|revealed|disclosed)\s+(?:\w+\s+)?by"
    r"|(?:reported|revealed|disclosed)\s+(?:first|earlier|previously)\s+by)\s+(?:the\s+)?\Z"
)
_IN_PAPER = re.compile(rf"\b(?:[Ii]n|[Ff]rom)\s[^,;:.]{{0,60}}\b{documents.HELD_NOUN},?\s\Z")
"""Before "first reported by": a document in which somebody speaks, who is known through it."""


def _as_outlet(found: Described) -> Described:
    """What stands where an outlet must, as one: by its noun ("the Japanese paper") or its name."""
    words = found.span.quote.split()
    noun = words[-1].lower()
    if noun not in outlets.generic_nouns():
        return replace(found, kind=HopKind.OUTLET, name=found.span.quote, count=None)
    definite = words[0].lower() in _ARTICLES
    plain = replace(found, kind=HopKind.OUTLET, name=found.span.quote, head=noun, document=None)
    return replace(plain, count=None, named=False, definite=definite, plural=False)


_ITS = re.compile(
    r"\b(?:(?:quoted|cited|interviewed|seen|obtained|reviewed|contacted|reached)\s+by\s+it"
    r"|(?:told|tells)\s+it|(?:[Ii]ts|[Tt]heir)\s+(?:own\s+|unnamed\s+)?(?:source|informant)s?"
    r"|[Ii]n\s+(?:the\s+same|that|the)\s+(?:interview|broadcast|programme|documentary)"
    r"|[Ii]n\s+the\s+same\s+(?:report|article|story|piece|footage|film))\b"
)
_PERSONS = frozenset({"him", "her", "them", "it", "us", "me"})
_PART = re.compile(
    r"(?:(?:(?:two|three|four|five|six|some|several|many|most|all|both|neither|either)(?=\s+of\b|$)"
    r"|one\b|another\b|(?:an?|the)\s+(?:second|third|fourth|fifth|sixth|further|different|other|first"
    r"|same|latter|former|two|three|four|rest)\b|others?\b|both\b|(?:its|their)\s+sources?\b"
    r"|the\s+(?:sources?|persons?|people|officials?|insiders?)$))",
    re.IGNORECASE,
)
"""Sources that are part of those just cited, or these again: "one of them", "its source"."""
_OF_THEM = re.compile(r"(?:one|two|another|both|some)\sof\s(?:them|these|those),\s", re.IGNORECASE)
_WROTE = re.compile(r"\b(?:wrote|writes|texted|replied|replies)\Z")
_ACTS = re.compile(
    r"(?:(?:has|had|also|later|then)\s+){0,2}(?:threaten|call(?:ed|s)\s+(?:on|for)|urge|demand|appeal"
    r"|order|would\s+not|will\s+not|plan|want|intend|promis)",
    re.IGNORECASE,
)
_INSIDERS = nouns.words("source person people official insider other another one third second two")
"""Nouns for people whom nothing else picks out."""
_BACK = 6
"""How many sources before one of the same noun may stand."""
_ARTICLES = frozenset({"the", "this", "our"})
_BARE = 2
"""Words of a noun with its article and nothing else."""
