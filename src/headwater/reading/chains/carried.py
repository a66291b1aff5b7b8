"""Which outlet is retold at a point of a report, by the attributions and sentences before it.

An outlet is named once and then retold: whoever spoke to it speaks on, others whom it cited come
in, a document that it published is read out. Whoever speaks to this report or in its own words
ends that.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Mapping, Sequence

from headwater.reading.chains.links import Link, as_resolved, to_outlet
from headwater.reading.chains.relays import Relay
from headwater.reading.chains.retelling import Brought, Retelling, Told
from headwater.reading.chains.settings import Setting, framed
from headwater.reading.describing.described import Described
from headwater.reading.describing.resolved import Resolved
from headwater.reading.words import nouns
from headwater.reading.words.documents import HELD_NOUN, find_vehicle, same_document
from headwater.records import PEOPLE_KINDS, SPEAKING, Hop, HopBasis, HopKind, Relation, Report
from headwater.text.entries import entry_starts
from headwater.text.names import standing

Row = tuple[Link, ...]


class Carried:
    """What the attributions built so far and the sentences between leave to take over.

    `rows` are the hops after the report's outlet of each attribution by its place, growing while
    this is used; `hop_of_relay` gives the hop of an outlet in the text, None for the report's own.
    """

    def __init__(
        self,
        report: Report,
        settings: Sequence[Setting],
        retelling: Retelling,
        rows: Mapping[int, tuple[Row, ...]],
        hop_of_relay: Callable[[Relay], Hop | None],
    ) -> None:
        self._text = report.text
        self._blocks = sorted(block.start for block in report.blocks if block.kind in SPEAKING)
        self._borders = entry_starts(report.blocks)
        self._settings = settings
        self._retelling = retelling
        self._rows = rows
        self._hop_of_relay = hop_of_relay

    def retold(self, setting: Setting) -> Row:
        """The outlet that is retold where an attribution stands; empty where none is."""
        for back in self._before(setting):
            if back in self._rows:
                return to_outlet(self._rows[back]) if self._away(back, setting) <= 1 else ()
        return ()

    def named_last(self, setting: Setting) -> Row:
        """The outlet that the text named last before an attribution; empty for the report's own."""
        told = next(self._retelling.before(setting.sentence[0]), None)
        hop = self._hop_of_relay(Relay(told.outlet, Relation.PUBLISHED)) if told else None
        return () if hop is None else as_resolved((Link(hop, Relation.PUBLISHED),))

    def has_cited(self, setting: Setting, retold: Row) -> bool:
        """Whether the outlet that is retold has just cited people without a name."""
        for back in self._before(setting):
            rows = self._rows.get(back, ())
            if self._away(back, setting) > 1:
                return False
            if [link.hop.name for link in to_outlet(rows)] != [link.hop.name for link in retold]:
                return False
            if any(row[-1].hop.kind in NAMELESS for row in rows if row):
                return True
        return False

    def again(self, setting: Setting, meant: Resolved) -> Row:
        """The relays by which who speaks again has just spoken."""
        name = meant.described.name
        if meant.described.kind not in _CAN_SPEAK_AGAIN or name is None:
            return ()
        for back in self._before(setting):
            away = self._away(back, setting)
            if away > 1:
                return ()
            rows = [row for row in self._rows.get(back, ()) if row]
            for row in rows:
                if row[-1].hop.name == name:
                    return to_outlet((row,))
            if away > 0 and any(row[-1].hop.kind is not HopKind.UNSTATED for row in rows):
                # another has spoken since
                return ()
        return ()

    def last_way(self, setting: Setting, meant: Resolved) -> Row | None:
        """The hops before a source where it last spoke in the same paragraph; None where it did
        not."""
        name = meant.described.name
        for back in self._before(setting):
            if name is None or self._away(back, setting) > 0:
                return None
            for row in self._rows.get(back, ()):
                if row and row[-1].hop.name == name:
                    return row[:-1]
        return None

    def written_by(self, setting: Setting, name: str) -> Row:
        """The way to who made a document that was told of in this paragraph or the one before."""
        for back in self._before(setting):
            if self._away(back, setting) > 1:
                return ()
            made = any(one.document is not None for one in self._settings[back].terminals)
            if made or find_vehicle(self._text, self._settings[back].frame) is not None:
                for row in self._rows.get(back, ()):
                    if row and row[-1].hop.name == name:
                        return row
        return ()

    def is_near(self, back: int, setting: Setting, paragraphs: int = 0) -> bool:
        """Whether an attribution stands in the paragraph of an earlier one, or so many behind."""
        return self._away(back, setting) <= paragraphs

    def holding(self, setting: Setting) -> Row:
        """The outlet that had the document last cited: "The papers include a minute in which"."""
        for back in self._before(setting):
            for row in self._rows.get(back, ()):
                if row and row[-1].hop.kind is HopKind.DOCUMENT:
                    return to_outlet((row,))
        return ()

    def document(self, setting: Setting, noun: str | None = None) -> Row:
        """The way to the document last cited, or to its maker, in this paragraph or the one before;
        empty where another spoke since, or where `noun` means no such document."""
        for back in self._before(setting):
            rows = [row for row in self._rows.get(back, ()) if row]
            if self._away(back, setting) > 1:
                return ()
            written = [_noun(one) for one in self._settings[back].terminals]
            written += [_last_word(row[-1].hop) for row in rows]
            vehicle = find_vehicle(self._text, self._settings[back].frame)
            written += [vehicle.noun] if vehicle is not None else []
            if rows and any(written):
                same = noun is None or any(each and same_document(noun, each) for each in written)
                return as_resolved(_without_witness(rows[0])) if same else ()
            if any(len(row) == 1 for row in rows):
                return ()
        return ()

    def quoting(self, setting: Setting, one: Described, quoted: bool) -> Row:
        """The way to the document in which a witness speaks: "is quoted as saying", "In it a clerk
        complains"; empty where the words do not tell, or where he may be who wrote it."""
        words = framed(self._text, setting)
        inside = _IN_IT.search(words)
        if not (quoted or (inside is not None and one.kind in _WITNESSES)):
            return ()
        noun = inside["noun"] if inside is not None else None
        row = self.document(setting, nouns.singular(noun.lower()) if noun else None)
        makers = one.plural and one.head in _WRITERS
        return () if not quoted and (one.named or one.definite or makers) else row

    def brought(self, setting: Setting, one: Described, meant: Resolved, quoted: bool) -> Row:
        """The outlet that a sentence before says to have met the source, or to have the document
        in which he speaks."""
        first: str | None = None
        words = framed(self._text, setting)
        inside = INSIDE.search(words) is not None or one.kind is HopKind.DOCUMENT
        for told in self._retelling.before(setting.sentence[0]):
            hop = self._hop_of_relay(Relay(told.outlet, Relation.PUBLISHED))
            first = first or (hop.name if hop is not None else None)
            if hop is None or hop.name != first:
                return ()
            met = self._is_met(told, one, meant)
            people = told.brings is Brought.PEOPLE and met
            held = told.brings is Brought.DOCUMENT and (inside or met)
            if people or held or quoted:
                return (Link(hop, Relation.PUBLISHED),)
        return ()

    def read_on(self, setting: Setting) -> Row:
        """The hops before the speaker of a document that is read on in the present tense: "She
        answers that it is so"."""
        back = next(self._before(setting), None)
        if back is None or self._away(back, setting) > 0:
            return ()
        if not all(_is_present(one) for one in (self._settings[back], setting)):
            return ()
        for row in self._rows.get(back, ()):
            if any(link.hop.basis is HopBasis.CARRIED for link in row[:-1]):
                return row[:-1]
        return ()

    def replied(self, setting: Setting, one: Described, meant: Resolved) -> Row:
        """The hops before who speaks in a document, where somebody answers or asks him there: "The
        e-mails show that she asked a lawyer. The lawyer replied"."""
        cue = setting.attribution.cue
        if not cue or _REPLIES.search(cue[0].quote) is None or one.words & nouns.PRESS:
            return ()
        for back in range(setting.place - 1, max(-1, setting.place - 1 - _NEAR), -1):
            before = self._settings[back].attribution
            if self._away(back, setting) > 0:
                return ()
            for row in self._rows.get(back, ()):
                if len(row) < _TWO or not _is_read_out(row[-2]):
                    continue
                first = min(span.start for span in (*before.cue, *before.content))
                last = max(span.end for span in (*before.cue, *before.content))
                asked = self._text[first : max(last, self._settings[back].sentence[1])]
                nouns_of = {one.head} | (one.words & _PEOPLE)
                if any(re.search(rf"\b{re.escape(noun)}\b", asked, re.I) for noun in nouns_of):
                    return row[:-1]
                name = (row[-1].hop.name or "").rsplit(maxsplit=1)[-1:]
                here = self._text[slice(*setting.sentence)]
                if meant.described.name == row[-1].hop.name or (name and name[0] in here):
                    return row[:-1]
        return ()

    def _is_met(self, told: Told, one: Described, meant: Resolved) -> bool:
        """Whether a sentence that names an outlet brings a source up."""
        start, end = told.sentence
        if meant.antecedent is not None:
            return start <= meant.antecedent.start < end
        words = self._text[start:end]
        name = meant.described.name
        if meant.described.named and name is not None and name in words:
            return True
        return one.definite and any(
            _BROUGHT_UP.search(words, 0, at)
            for noun in {one.head} | (one.words & _PEOPLE)
            for at in standing(words, noun)
        )

    def _before(self, setting: Setting) -> Iterator[int]:
        """The places of the attributions before one that stand in no other, the last first; on a
        live page those of its entry."""
        entry = bisect_right(self._borders, setting.sentence[0])
        for back in range(setting.place - 1, max(-1, setting.place - 1 - _FAR), -1):
            if bisect_right(self._borders, self._settings[back].sentence[0]) != entry:
                return
            if self._settings[back].outer is None:
                yield back

    def following(self, setting: Setting) -> Iterator[Setting]:
        """The attributions behind one that stand in no other, in its paragraph and the next; on a
        live page those of its entry."""
        entry = bisect_right(self._borders, setting.sentence[0])
        for after in self._settings[setting.place + 1 : setting.place + 1 + _FAR]:
            if after.sentence[0] < setting.sentence[0] or self._away(setting.place, after) > 1:
                return
            if bisect_right(self._borders, after.sentence[0]) != entry:
                return
            if after.outer is None:
                yield after

    def _away(self, back: int, after: Setting) -> int:
        """How many paragraphs an attribution stands after another."""
        first = bisect_right(self._blocks, self._settings[back].sentence[0])
        return bisect_right(self._blocks, after.sentence[0]) - first


def _noun(one: Described) -> str | None:
    """The noun for the document that a source is or has written; None of all others."""
    if one.document is not None:
        return nouns.singular(one.document.quote.lower().split()[-1])
    return nouns.singular(one.head) if one.kind is HopKind.DOCUMENT else None


def _without_witness(row: Row) -> Row:
    """The way to a document without whom it quotes."""
    quoting = len(row) > 1 and row[-1].had is Relation.QUOTED
    return row[:-1] if quoting else row


def _last_word(hop: Hop) -> str | None:
    """The noun of a hop that is a document; None of all others."""
    words = (hop.name or "").lower().split()
    return nouns.singular(words[-1]) if words and hop.kind is HopKind.DOCUMENT else None


def _is_read_out(link: Link) -> bool:
    """Whether a hop is a document or who made one public."""
    if link.hop.kind is HopKind.DOCUMENT:
        return True
    return link.had is Relation.PUBLISHED and link.hop.kind is not HopKind.OUTLET


def _is_present(setting: Setting) -> bool:
    cue = setting.attribution.cue
    return bool(cue) and _PRESENT.fullmatch(cue[0].quote) is not None


_PRESENT = re.compile(
    r"(?!(?:was|has|is|does)\b)[a-z]+s|(?:is|are|can\s+be)\s+(?:heard|seen|shown)\s+\w+",
    re.IGNORECASE,
)
_REPLIES = re.compile(
    r"^(?:repl(?:y|ies|ied)|answer(?:s|ed)|retort(?:s|ed)|(?:wrote|writes|texted|shot|fired)\s+back"
    r"|respond(?:s|ed)|counter(?:s|ed)|ask(?:s|ed))\b(?!\s+to\s+comment)",
    re.IGNORECASE,
)
_BROUGHT_UP = re.compile(r"\b(?:an?|one)\s(?:[\w-]+\s){0,2}\Z")
"""Before a noun by which somebody is brought up: "a former | clerk"."""
_NEAR = 3
_TWO = 2
_IN_IT = re.compile(
    rf"(?:^|[.!?\u201d\"]\s)In\s(?:it|them|(?:the|this|that)\s(?:same\s)?(?P<noun>{HELD_NOUN}))\b,?\s"
)
"""What opens a sentence of somebody who speaks in the document just cited."""
_WITNESSES = PEOPLE_KINDS
_WRITERS = nouns.words("author writer auditor investigator researcher inspector reviewer expert")
"""Who in a document may be those who made it."""
NAMELESS = frozenset({HopKind.ANONYMOUS, HopKind.GROUP})
_PEOPLE = nouns.PEOPLE | nouns.OFFICES | nouns.OFFICIALS
_CAN_SPEAK_AGAIN = frozenset({HopKind.PERSON, HopKind.ORGANIZATION, HopKind.STATE_BODY})
_FAR = 24
"""How many attributions back somebody who speaks again may have spoken."""
INSIDE = re.compile(
    r"\b(?:[Ii]n|[Oo]n|[Ff]rom)\s+(?:it|them)\b(?!\s+[a-z]{3})"
    r"|\b(?:[Ii]n|[Oo]n|[Ff]rom)\s+(?:the|one|an?|another)\s+(?:[\w-]+\s+)?(?:transcript|recording|tape"
    r"|footage|video|clip|documentary|film|minutes|diary|letters?|memo|document|papers?|draft"
    r"|excerpts?|extracts?|messages?|notes?|entry|entries|passage|exchange|scene|page|chapter"
    r"|paragraph|confession|broadcast|original|version)\b"
    r"|\b[Ii]n\s+(?:one|another)(?=,|\s+of\s+them)|\bon\s+page\s+\w+"
)
"""A clause that tells what somebody says in the document just spoken of."""
