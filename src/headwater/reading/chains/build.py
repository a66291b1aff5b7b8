"""From attributions to chains: one for each separately named source of each attribution."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace
from itertools import product

from headwater.reading.chains.elided import charging, shared_with
from headwater.reading.chains.givers import Givers
from headwater.reading.chains.links import Link, as_carried, as_resolved, hop_of, same_way, unstated
from headwater.reading.chains.neighbours import is_adverb_of
from headwater.reading.chains.papers_held import described_of_another, with_papers_held
from headwater.reading.chains.relations import Way, relation_of
from headwater.reading.chains.settings import (
    MAX_SOURCES,
    Setting,
    find_settings,
    told_part,
)
from headwater.reading.chains.through import Through
from headwater.reading.chains.uses import find_uses
from headwater.reading.describing.access import Accessed, find_access
from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.resolved import Resolved
from headwater.reading.finding.attributed import Attribution, Built, passes_on
from headwater.reading.resolving.background import Background, Sight, background_of
from headwater.reading.resolving.makers import ANY, is_taken_up
from headwater.reading.words import documents, nouns
from headwater.records import (
    Chain,
    DocumentRole,
    Form,
    Hop,
    HopBasis,
    HopKind,
    Relation,
    Report,
    Span,
    StanceValue,
)


def build_chains(
    report: Report,
    attributions: Sequence[Attribution],
    papers: Papers | None = None,
    sight: Sight | None = None,
) -> tuple[Built, ...]:
    """The chains of each attribution, in the order given; an outer one stands before its inner.

    An attribution without a source has one chain that ends in an unstated hop. `sight` tells
    of what kind sources are and whom they mean where their words leave it open.
    """
    known = background_of(report, papers, sight)
    return _Builder(report, find_settings(report, attributions, known), known).build()


class _Builder:
    """Builds chains in order, so that what takes an earlier source up can take its way too."""

    def __init__(self, report: Report, settings: Sequence[Setting], known: Background) -> None:
        self._papers = papers = known.papers
        self._report = report
        self._text = report.text
        self._publisher = report.outlet.name if report.outlet else None
        self._settings = settings
        self._beside: dict[tuple[int, int], list[Setting]] = {}
        for setting in settings:
            self._beside.setdefault(setting.sentence, []).append(setting)
        self._cues = sorted((cue, one.place) for one in settings for cue in one.attribution.cue)
        self._uses = find_uses(report, settings, known)
        self._ways: dict[int, tuple[Link, ...]] = {}
        self._rows: dict[int, tuple[tuple[Link, ...], ...]] = {}
        self._givers = Givers(report, self._uses, papers, self._rows)
        self._through = Through(report, settings, self._uses, papers, (self._rows, self._ways))
        self._documents: list[tuple[str, str]] = []
        self._made: dict[int, Resolved] = {}
        self._authored: list[tuple[documents.Mentioned, Described, Span]] = []

    def build(self) -> tuple[Built, ...]:
        """One entry for each setting; outer ones are built first."""
        places = range(len(self._settings))
        done: dict[int, Built] = {}
        for place in sorted(places, key=self._turn):
            done[place] = self._one(place)
            citing = self._cited_by(place)
            if citing is not None and self._is_again(place, citing):
                # "The paper reported, quoting two aides, that": the paper is who quotes
                done[place], self._rows[place] = done[citing], self._rows[citing]
            elif citing is not None:
                # "The agency said it fell, citing a laboratory": it has this from there
                spans = {*done[citing].sources, *done[place].sources}
                done[citing] = Built(done[place].chains, tuple(sorted(spans)))
                self._rows[citing] = self._rows[place]
        return with_papers_held(self._report, self._settings, [done[place] for place in places])

    def _turn(self, place: int) -> tuple[int, int, int]:
        """Outermost attributions in text order, each followed by those within it."""
        depth, root = 0, place
        outer = self._settings[place].outer
        while outer is not None and depth < len(self._settings):
            depth, root, outer = depth + 1, outer, self._settings[outer].outer
        return root, depth, place

    def _cited_by(self, place: int) -> int | None:
        """The attribution of the same content that one only cites the source of; else None."""
        one, outer = self._settings[place].attribution, self._settings[place].outer
        if outer is None or not one.sources or not one.cue or not all(map(passes_on, one.cue)):
            return None
        return outer if self._settings[outer].attribution.content == one.content else None

    def _is_again(self, place: int, outer: int) -> bool:
        """Whether the source of an attribution is the one around it again."""
        own = self._settings[place].attribution.sources
        return own == self._settings[outer].attribution.sources

    def _one(self, place: int) -> Built:
        setting = self._settings[place]
        prefixes = self._prefixes(setting)
        rows: list[tuple[Link, ...]] = []
        chains: list[Chain] = []
        unresolved: list[Span] = []
        if not setting.terminals:
            rows = self._sourceless(setting, prefixes)
            chains = [Chain(self._hops(row)) for row in rows]
        for one in setting.terminals:
            number = self._uses.where[place, one.span]
            resolved = self._apart_from_denier(setting, one, self._uses.resolved[number])
            found = self._author_of(number, one, resolved)
            if found is not resolved:
                self._made.setdefault(number, found)
            if found.described.pronoun is not None:
                unresolved.append(one.span)
            before = self._of_speaker(number, one) or prefixes
            paired = self._paired(one, (found, *found.also), before)
            for (meant, prefix), by in product(paired, setting.subjects or (None,)):
                row, direct = self._row(setting, number, (meant, by), prefix)
                if len(rows) < MAX_SOURCES and not any(same_way(row, old) for old in rows):
                    rows.append(row)
                    self._ways.setdefault(number, row[:-1])
                    chains.append(self._finished(setting, meant, row, direct))
        self._rows[place] = tuple(rows)
        return Built(tuple(chains), setting.sources, tuple(unresolved))

    def _apart_from_denier(self, setting: Setting, one: Described, meant: Resolved) -> Resolved:
        """Whom a source means, if that is not who rejects what it claims: "Lund rejected the
        official's claim that it fell" leaves the official as he is written."""
        if meant.described.name == one.name:
            return meant
        for other in self._beside[setting.sentence]:
            told = other.attribution
            if told.saying is None or told.saying.commits is not StanceValue.CERTAIN_NOT:
                continue
            if not any(span.covers(one.span) for span in told.content):
                continue
            deniers = (self._uses.where[other.place, by.span] for by in other.terminals)
            names = {self._uses.resolved[number].described.name for number in deniers}
            if other is not setting and setting.outer is None and meant.described.name in names:
                return Resolved(one)
        return meant

    def _paired(
        self, one: Described, whom: Sequence[Resolved], prefixes: Sequence[tuple[Link, ...]]
    ) -> list[tuple[Resolved, tuple[Link, ...]]]:
        """Each whom a source means with the hops before it: where these end with him, those alone.

        "The paper, citing a guard and a clerk": neither speaks through the other.
        """
        pairs: list[tuple[Resolved, tuple[Link, ...]]] = []
        for meant in whom:
            own = [p for p in prefixes if p and self._is_outer(one, meant, p[-1].hop)]
            pairs += product((meant,), own or prefixes)
        return pairs

    def _sourceless(
        self, setting: Setting, prefixes: Sequence[tuple[Link, ...]]
    ) -> list[tuple[Link, ...]]:
        """Speech that goes on has its speaker from the attribution before; a cue alone nobody."""
        one = setting.attribution
        before = self._rows.get(setting.place - 1, ())
        if not one.cue and one.form is not Form.UNSOURCED and before:
            return [as_resolved(row) for row in before]
        shared = shared_with(self._text, self._beside[setting.sentence], setting)
        if shared is not None and shared not in self._rows:
            # what is wished for is built after all that is said
            self._one(shared)
        if shared is not None and self._rows.get(shared):
            return [as_resolved(row) for row in self._rows[shared]]
        charged = charging(self._text, self._settings, setting)
        if charged is not None and self._rows.get(charged):
            return [as_resolved(row) for row in self._rows[charged]]
        heard = self._through.hearing(setting)
        return [(*prefix, *heard, unstated()) for prefix in prefixes]

    def _prefixes(self, setting: Setting) -> tuple[tuple[Link, ...], ...]:
        """The hops that an outer attribution gives; one empty row without one."""
        if setting.outer is None:
            return ((),)
        outer = self._settings[setting.outer].attribution
        if not outer.sources and is_adverb_of(outer, setting.attribution):
            # "X has reportedly told Y": the adverb hedges the telling and is no teller
            return self._prefixes(self._settings[setting.outer])
        return self._rows.get(setting.outer) or ((),)

    def _of_speaker(self, number: int, one: Described) -> tuple[tuple[Link, ...], ...]:
        """The hops up to who says "I" in what others tell within his words: "They think I lied"."""
        if one.pronoun != "s":
            return ()
        speaker = self._uses.resolver.speaking.place(number, one)
        return () if speaker is None else self._rows.get(self._uses.listed[speaker][0], ())

    def _row(
        self,
        setting: Setting,
        number: int,
        whom: tuple[Resolved, Described | None],
        prefix: tuple[Link, ...],
    ) -> tuple[tuple[Link, ...], Span | None]:
        """The hops after the report's outlet, and the words by which the source spoke to it.

        `whom` is who is meant and who cites him.
        """
        meant, by = whom
        one = self._uses.listed[number][1]
        terminal = hop_of(one, meant, self._publisher)
        if prefix and self._is_outer(one, meant, prefix[-1].hop):
            return prefix, None
        some = one.head in nouns.INDEFINITE - {"nobody", "none"}
        if prefix and some and prefix[-1].hop.kind is HopKind.GROUP:
            # "many of those heading there claim ..., recruits said": some of the same people
            return (*prefix[:-1], Link(terminal, prefix[-1].had)), None
        relays, direct = self._through.stated(setting, one, by)
        giver = self._givers.of_document(setting, number, meant)
        if giver is not None:
            had = Relation.TOLD if direct is not None else Relation.PUBLISHED
            relays = (*relays, Link(giver, had))
        if not relays and terminal.kind not in {HopKind.OUTLET, HopKind.DOCUMENT}:
            quoting = self._givers.quoting(setting, number)
            relays = () if quoting is None else (Link(quoting, Relation.QUOTED),)
        if not relays and not prefix and direct is None:
            relays = self._through.taken_over(setting, number, meant)
            told_in = None if relays else self._givers.of_speaker(setting, number)
            relays = relays if told_in is None else as_carried((Link(told_in, Relation.PUBLISHED),))
            if self._publisher is None and any(_is_carried_outlet(link) for link in relays):
                # the outlet is not known, and may be the very one that the report names
                relays = ()
        around = self._settings[setting.outer] if setting.outer is not None else None
        way = Way(setting, around, bool(relays), direct is not None)
        had = relation_of(way, one) if giver is None else Relation.CITED
        row: list[Link] = [*prefix]
        for link in (*relays, Link(terminal, had)):
            same = row and row[-1].hop.name is not None and row[-1].hop.name == link.hop.name
            if not same and not self._is_publisher(link.hop):
                row.append(link)
        names = [link.hop.name for link in row[:-1]]
        if row and row[-1].hop.name is not None and row[-1].hop.name in names:
            if one.pronoun == "p" and prefix:
                # "They told us," says the man whose call an agency has put out: not the agency
                return (*prefix, unstated()), direct
            # who already stands in the chain is the speaker of it again
            row = row[: names.index(row[-1].hop.name) + 1]
        if not setting.attribution.cue:
            # speech that goes on: whose it is stands in another sentence
            return as_resolved(row), direct
        return tuple(row), direct

    def _is_publisher(self, hop: Hop) -> bool:
        if hop.kind is not HopKind.OUTLET:
            return False
        return hop.name in self._papers.own if hop.name is not None else self._publisher is None

    def _is_outer(self, one: Described, meant: Resolved, outer: Hop) -> bool:
        """Whether the inner source is the outer one again ("recruits said they ...")."""
        if one.pronoun == "s":
            return True
        if outer.name is not None and meant.described.name == outer.name:
            return True
        if one.pronoun is not None:
            plural = outer.kind in {HopKind.GROUP, HopKind.ANONYMOUS} and outer.count != 1
            open_still = meant.described.pronoun is not None
            # "he told me he loved me", where nobody says who he is
            again = (
                one.pronoun in {"m", "f"} and (outer.name or "").lower() == one.span.quote.lower()
            )
            return open_still and (again or (one.pronoun == "p" and plural))
        return False

    def _author_of(self, number: int, one: Described, meant: Resolved) -> Resolved:
        """ "The statement", "the letter", "page six": who made the one spoken of before."""
        again = meant.earlier
        if one.pronoun is not None and meant.described.kind is HopKind.DOCUMENT:
            # "The report ... It": whoever the report was found to be by
            return self._made.get(again, meant) if again is not None else meant
        if not is_taken_up(one) or meant.described.kind is not one.kind:
            return meant
        head = nouns.singular(one.head)
        for paper, author, span in reversed(self._authored):
            # "the e-mails" are more than the one in which somebody wrote
            single = paper.noun in paper.span.quote.lower().split()
            fits = documents.same_document(paper.noun, head) or head in ANY
            if fits and not (one.plural and single):
                return Resolved(author, span)
        return self._uses.resolver.maker_before(number, one) or meant

    # relations and hops

    def _hops(self, row: Sequence[Link]) -> tuple[Hop, ...]:
        """The chain from the report's outlet on, each hop with its relation to the next."""
        hops = [Hop(self._publisher, HopKind.OUTLET), *(link.hop for link in row)]
        told = [*(link.had for link in row), None]
        return tuple(
            hop if hop.relation is relation else replace(hop, relation=relation)
            for hop, relation in zip(hops, told, strict=True)
        )

    # what else a chain keeps

    def _finished(
        self, setting: Setting, meant: Resolved, row: tuple[Link, ...], direct: Span | None
    ) -> Chain:
        one = meant.described
        contents = setting.attribution.content
        found: Accessed | None = None
        if (row or one.reporter) and one.pronoun is None:
            several = one if len(setting.terminals) == 1 else replace(one, plural=True)
            cue = setting.attribution.cue
            found = find_access(self._text, several, setting.frame, contents, cue)
        document, role = self._document(setting, one)
        return Chain(
            hops=self._hops(row),
            access=found.access if found else None,
            access_span=found.span if found else None,
            document=document,
            document_role=role,
            direct=direct,
        )

    def _is_anothers(self, setting: Setting, vehicle: Span) -> bool:
        """Whether a document stands in the words of saying of another attribution."""
        last = bisect_left(self._cues, vehicle.end, key=lambda pair: pair[0].start)
        first = bisect_left(self._cues, vehicle.start - _LONGEST, key=lambda pair: pair[0].start)
        return any(
            cue.overlaps(vehicle) for cue, place in self._cues[first:last] if place != setting.place
        )

    def _own_paper(self, setting: Setting) -> documents.Mentioned | None:
        """The document among the words for a source that is no source beside its maker."""
        for span in setting.sources:
            alone = not any(span.overlaps(one.span) for one in setting.terminals)
            found = describe(self._text, span) if alone and setting.terminals else None
            if found is not None and found.kind is HopKind.DOCUMENT:
                return documents.Mentioned(span, nouns.singular(found.head))
        return None

    def _document(
        self, setting: Setting, one: Described
    ) -> tuple[Span | None, DocumentRole | None]:
        """The document that the source is, wrote or describes."""
        if one.kind is HopKind.DOCUMENT:
            self._documents.append((nouns.singular(one.head), one.name or ""))
            return one.span, DocumentRole.ITSELF
        if one.document is not None:
            noun = nouns.singular(one.document.quote.lower())
            self._documents.append((noun, one.name or ""))
            paper = documents.Mentioned(one.document, noun)
            self._authored.append((paper, replace(one, document=None), one.span))
            return one.document, DocumentRole.AUTHOR
        if one.kind is HopKind.OUTLET:
            return None, None
        vehicle = documents.find_vehicle(self._text, (*setting.frame, *told_part(setting)))
        vehicle = vehicle or self._own_paper(setting)
        if vehicle is not None and vehicle.noun in _ASKED and one.kind in _RESPONDENTS:
            # "One in four voters in a poll"
            return None, None
        if vehicle is not None and not self._is_anothers(setting, vehicle.span):
            self._documents.append((vehicle.noun, one.name or ""))
            if one.pronoun is None:
                self._authored.append((vehicle, one, one.span))
            return vehicle.span, DocumentRole.AUTHOR
        for mention in documents.find_mentions(self._text, setting.attribution.content):
            for noun, author in self._documents:
                if documents.same_document(noun, mention.noun) and author != (one.name or ""):
                    return mention.span, DocumentRole.DESCRIBER
        about = described_of_another(self._text, setting.attribution.content, one.name)
        return (about, DocumentRole.DESCRIBER) if about is not None else (None, None)


def _is_carried_outlet(link: Link) -> bool:
    return link.hop.kind is HopKind.OUTLET and link.hop.basis is HopBasis.CARRIED


_ASKED = frozenset({"poll", "survey", "census", "questionnaire"})
_RESPONDENTS = frozenset({HopKind.GROUP, HopKind.ANONYMOUS, HopKind.UNSTATED})
"""Who answers in what others put together of many."""
_LONGEST = 500
"""How many code points words of saying have at most, a document named among them."""
