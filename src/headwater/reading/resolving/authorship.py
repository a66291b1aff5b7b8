"""Whom the words for a document mean: its maker, where the words or the text before name one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Protocol

from headwater.reading.describing.authored import DATA, PARTS, PLACES, WRITTEN, author_span
from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.parsing import parse_phrase
from headwater.reading.describing.released import in_clause
from headwater.reading.describing.resolved import Resolved, Sourced
from headwater.reading.describing.written_about import is_about
from headwater.reading.resolving.makers import (
    ANY,
    charged_by,
    earlier_mention,
    is_taken_up,
    made_after,
    made_before,
    sent_around,
    spoke_before,
    writer_before,
)
from headwater.reading.resolving.mentions import Mentions
from headwater.reading.resolving.possessors import pronoun_at
from headwater.reading.resolving.put_in import found_out, put_in
from headwater.reading.resolving.spoken_of import SUBJECT, Spoken, SpokenOf
from headwater.reading.words import nouns
from headwater.reading.words.generic import GENERIC
from headwater.reading.words.phrase_words import THEIRS
from headwater.records import BODY_KINDS, PEOPLE_KINDS, HopKind, Span, cut


class Asked(Protocol):
    """Whom the words of a maker mean, asked of the resolver."""

    def meant(self, place: int, one: Described) -> Resolved:
        """Whom any words mean, a pronoun among them."""
        ...

    def by_name(self, one: Described) -> Resolved | None:
        """Whom a name means."""
        ...


class Authorship:
    """Finds the makers of documents; `memory` is whom the sources mean as far as known."""

    def __init__(
        self,
        text: str,
        told: tuple[Sequence[Sourced], Sequence[Resolved]],
        room: tuple[Mentions, SpokenOf],
        asked: Asked,
    ) -> None:
        self._text = text
        self._sources, self._memory = told
        self._mentions, self._spoken = room
        self._asked = asked

    def named(self, place: int, one: Described) -> Resolved:
        """Whom the words for the author of a document mean: "a statement by the company"."""
        clause = in_clause(self._text, one.span.start, len(self._text))
        if clause is not None and one.pronoun is not None:
            return self._by_pronoun(place, one, clause)
        phrase = parse_phrase(self._text, one.span.start, one.span.end)
        who = author_span(phrase)
        if who is None and clause is not None:
            who = clause[1]
        if who is None:
            return Resolved(one)
        by = describe(self._text, who)
        if by.document is not None or by.pronoun is not None:
            return Resolved(one)
        if not by.named and by.head in _SPOKEN_OF and not by.definite and by.span.end < _noun(one):
            # "an internal company memo": the company that is spoken of
            by = replace(
                by, definite=True, span=cut(self._text, by.span.end - len(by.head), by.span.end)
            )
        if one.kind is HopKind.ORGANIZATION and by.kind in {HopKind.PERSON, HopKind.DOCUMENT}:
            by = replace(by, kind=one.kind, count=None)
        meant = self._asked.meant(place, by)
        return replace(meant, described=replace(meant.described, document=one.document))

    def _by_pronoun(self, place: int, one: Described, clause: tuple[Span, Span | None]) -> Resolved:
        """ "A filing it made": whose, where the pronoun means somebody; else the filing."""
        what, who = clause
        if who is not None:
            meant = self._asked.meant(place, pronoun_at(self._text, who.start, who.quote))
            if meant.described.pronoun is None:
                return replace(meant, described=replace(meant.described, document=one.document))
        return Resolved(describe(self._text, what))

    def before(self, place: int, one: Described) -> Resolved | None:
        """Who made the document that the source at `place` takes up ("the letter"); else None."""
        if not is_taken_up(one):
            return None
        found = made_before(self._text, self._spoken, one)
        if found is not None:
            return self._maker(place, *found)
        number = self._speaker(place, one)
        if number is None:
            return self._after(one)
        again = self._memory[number]
        if again.described.pronoun is not None:
            return None
        return Resolved(again.described, again.antecedent or self._sources[number].described.span)

    def _maker(self, place: int, maker: Described, span: Span) -> Resolved | None:
        """A maker that the text names, under the fullest name."""
        if maker.pronoun is not None:
            whom = self._asked.meant(place, maker)
            known = whom.described.pronoun is None
            return Resolved(whom.described, whom.antecedent or span) if known else None
        meant = self._asked.by_name(maker) if maker.named else None
        return Resolved((meant or Resolved(maker)).described, span)

    def _speaker(self, place: int, one: Described) -> int | None:
        """The place of the source before whose words a document holds; None without one."""
        told = [back for back in range(place - 1, -1, -1) if self._sources[back].outer is None]
        noun = re.escape(nouns.singular(one.head))
        for back in told:
            if not one.plural and put_in(self._text, self._sources[back].described.span.end, noun):
                return back
        meant = [self._memory[back].described for back in told]
        spans = [self._sources[back].described.span for back in told]
        at = [self._mentions.sentence(span.start) for span in spans]
        here = self._mentions.sentence(one.span.start)
        if told and here - at[0] <= _LATELY and not earlier_mention(self._text, one):
            made = found_out(self._text, spans[0].end, nouns.singular(one.head))
            if made and meant[0].kind in _MAKING:
                return told[0]
        number = charged_by(one, iter(meant))
        if not number and not earlier_mention(self._text, one):
            number = spoke_before(here, one, iter(zip(meant, at, strict=True)))
            if number and one.head in ANY and self._other_paper(spans[number - 1], one):
                return None
        return told[number - 1] if number else None

    def _other_paper(self, speaker: Span, one: Described) -> bool:
        """Whether a paper is brought up after a speaker, which "the document" is then."""
        since = self._spoken.before(one.span.start, speaker.end + 1)
        return any(each.described.kind is HopKind.DOCUMENT for each in since)

    def _after(self, one: Described) -> Resolved | None:
        """Who sent a document to his own people, or is named as its maker later."""
        found = sent_around(self._spoken, self._text, one) or made_after(self._text, one)
        return None if found is None else self._maker(0, *found)

    def as_it(self, place: int, one: Described) -> Resolved | None:
        """ "It", of a document that has just spoken: "Their report is short. It says"."""
        if one.pronoun == "p":
            return self._show(one)
        if one.pronoun != "n":
            return None
        here = self._mentions.sentence(one.span.start)
        outer = self._sources[place].outer
        for back in range(place - 1, -1, -1):
            source, meant = self._sources[back], self._memory[back]
            if here - self._mentions.sentence(source.described.span.start) > 1:
                break
            if source.outer != outer:
                continue
            words = source.described
            written = words.kind is HopKind.DOCUMENT or words.document is not None
            people = meant.described.kind in _WRITERS and meant.described.pronoun is None
            return replace(meant, earlier=back) if written and people else None
        return self._read(place, one)

    def _show(self, one: Described) -> Resolved | None:
        """ "They show", of papers that are what the last sentence is about: "The minutes are short.
        They record"."""
        if _SHOW.match(self._text, one.span.end) is None:
            return None
        for each in self._just_spoken_of(one):
            if each.described.plural and each.role == SUBJECT:
                papers = each.described.kind is HopKind.DOCUMENT
                return Resolved(each.described, each.span) if papers else None
        return None

    def _just_spoken_of(self, one: Described) -> Iterator[Spoken]:
        """What is spoken of before a source in its sentence or the one before, the last first."""
        here = self._mentions.sentence(one.span.start)
        return self._spoken.before(one.span.start, self._mentions.start_of(here - 1))

    def _read(self, place: int, one: Described) -> Resolved | None:
        """ "It reads", of the document that is spoken of in this sentence or the one before."""
        if _READS.match(self._text, one.span.end) is None:
            return None
        for each in self._just_spoken_of(one):
            # with its tail: "a text message | sent from Roe's phone"
            stop = _CLAUSE.search(self._text, each.span.end)
            end = stop.start() if stop is not None else each.span.end
            found = describe(self._text, cut(self._text, each.span.start, end))
            found = found if found.document is not None else each.described
            if found.document is not None:
                meant = self._asked.meant(place, found)
                return replace(meant, antecedent=meant.antecedent or each.span)
            if found.kind is HopKind.DOCUMENT:
                return Resolved(found, each.span)
        return None

    def owned(self, place: int, one: Described) -> Resolved | None:
        """ "His letter", "its report": who wrote it."""
        writer = writer_before(self._text, self._spoken, one)
        if writer is not None:
            return self._maker(place, *writer)
        owner = self._owner(one)
        if owner is None:
            fresh = one.kind is HopKind.DOCUMENT and not one.definite
            return self._after(one) if fresh else None
        if nouns.singular(one.head) in PARTS and owner.start == one.span.start:
            # "its preface": whoever made the book
            return self.before(place, one)
        # looked for before the document, which is not its own maker
        pronoun = pronoun_at(self._text, one.span.start, owner.quote)
        meant = self._asked.meant(place, pronoun)
        thing = meant.described.pronoun is not None or meant.described.kind is HopKind.DOCUMENT
        return None if thing or meant.also else meant

    def _owner(self, one: Described) -> Span | None:
        """The pronoun for whose own words stand in a document or on a site; None without one."""
        head = nouns.singular(one.head)
        start = one.span.start
        first = one.span.quote.split(maxsplit=1)[0]
        written = one.kind is HopKind.DOCUMENT
        if first.lower() in THEIRS:
            own = (written and head in WRITTEN | PARTS | DATA | _LAST) or head in PLACES | _SAID
            owner = pronoun_at(self._text, start, first)
            own &= not is_about(owner, parse_phrase(self._text, start, one.span.end))
            return owner.span if own else None
        match = _ON_OWN.match(self._text, start) or _KEPT.match(self._text, start, one.span.end)
        return cut(self._text, *match.span("who")) if written and match is not None else None


def _noun(one: Described) -> int:
    """Where the noun for the document begins that a source has made."""
    return one.document.start if one.document is not None else one.span.start


_WRITERS = PEOPLE_KINDS
"""Who is no "it", as what they have written is."""
_MAKING = BODY_KINDS
_LATELY = 2
"""How many sentences back those found something out whose study is then taken up."""
_CLAUSE = re.compile(r"[.,;:\n]|\s(?:and|at|on|in|when|while|that|which|who)\s")
_READS = re.compile(
    r"\s(?:also\s|then\s)?(?:reads?\b(?!\s(?:the|a|an|out|his|her)\b)|(?:lays|laid|sets?|spells?)\sout\b"
    r"|(?:outline|detail|contain|list|summari[sz]e)(?:s|ed|d)\b)"
)
"""What a paper does, and a body seldom, right after "it"."""
_SHOW = re.compile(
    r"\s(?:also\s|further\s)?(?:show|record|reveal|contain|include|detail|list|describe|indicate"
    r"|quote|mention|run\sto|refer\sto|suggest|make\sclear)(?:s|ed|d)?\b"
)
"""What papers do, and people seldom, right after "they"."""
_SPOKEN_OF = GENERIC | nouns.BODIES | nouns.ORGANIZATIONS
_LAST = frozenset({"will", "testament"})
"""What somebody leaves; "will" is a verb far more often, so no list of papers has it."""
_SAID = nouns.words("word remark comment")
"""What somebody has said, as who says it again: "his words contradict it"."""
_ON_OWN = re.compile(
    r"(?:[^\s,.;]+\s){1,6}?on\s(?P<who>its|his|her|their)\s(?:(?:own|official|personal|verified)\s)*"
    r"(?:[A-Z]\w*\s)?(?:website|site|page|account|channel|feed|blog|profile|homepage)\b"
)
"""A document on its maker's own site: "a document posted on its website"."""
_KEPT = re.compile(
    r"(?:[^\s,.;]+\s){2,4}?(?P<who>he|she|it|they)\s(?:(?:had|has|have)\s)?"
    r"(?:kept|wrote|written|sent|signed|filed|posted|published|drew\sup|compiled|drafted|gave|given"
    r"|made|issued|submitted|delivered|left|prepared|put\sout|recorded|dictated|tabled|presented)\b"
)
"""A document by its maker's doing: "a notebook she kept"."""
