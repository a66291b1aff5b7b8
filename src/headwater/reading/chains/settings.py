"""What stands around an attribution: its frame, its separately named sources, who cites them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from headwater.reading.chains import frames, relays
from headwater.reading.chains.neighbours import is_cited_by_another, told_by_others, without_others
from headwater.reading.chains.unanswered import unanswered
from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.describing.papers import Papers
from headwater.reading.describing.sources import split_sources
from headwater.reading.finding.attributed import Attribution
from headwater.reading.finding.hearers import hearer, tells
from headwater.reading.resolving.background import Background
from headwater.reading.words import documents, nouns
from headwater.records import HopKind, Relation, Report, Span, cut
from headwater.text.sentences import split_sentences

MAX_SOURCES = 8
"""A statement with more sources than that is a list; the rest is left off."""
_REACH = 500
"""How far around source and cue the frame reaches, in characters: more than sentences have."""


@dataclass(frozen=True, slots=True)
class Setting:
    """An attribution with what its sentence shows around it.

    `terminals` are its separately named sources, `subjects` who cites them where the words say
    so, `frame` the sentence without the contents, `relays` the outlets in the frame.
    """

    place: int
    attribution: Attribution
    outer: int | None
    terminals: tuple[Described, ...]
    subjects: tuple[Described, ...]
    cited: Relation | None
    frame: tuple[tuple[int, int], ...]
    relays: tuple[relays.Relay, ...]
    sentence: tuple[int, int]
    sources: tuple[Span, ...]


def find_settings(
    report: Report, attributions: Sequence[Attribution], known: Background
) -> tuple[Setting, ...]:
    """What stands around each attribution, in their order."""
    sentences = [
        place
        for block in report.blocks
        for place in split_sentences(report.text, block.start, block.end)
    ]
    return tuple(
        _setting(known, report.text, place, attributions, _sentence_of(sentences, one))
        for place, one in enumerate(attributions)
    )


def _sentence_of(sentences: Sequence[tuple[int, int]], one: Attribution) -> tuple[int, int]:
    """The sentence that holds cue or source, else that of the content's first word."""
    anchors = one.cue or one.sources or one.content
    place = anchors[0].start
    low, high = 0, len(sentences)
    while low < high:
        middle = (low + high) // 2
        if sentences[middle][1] <= place:
            low = middle + 1
        else:
            high = middle
    found = sentences[low] if low < len(sentences) else (place, anchors[-1].end)
    ends = [span.end for span in anchors if span.start <= place + _REACH]
    start = max(min(found[0], place), place - _REACH)
    return start, max(min(found[1], max(ends) + _REACH), anchors[0].end)


def _setting(
    known: Background,
    text: str,
    place: int,
    attributions: Sequence[Attribution],
    sentence: tuple[int, int],
) -> Setting:
    one = _behind_dateline(text, attributions[place])
    within = one.outer if one.outer is not None and one.outer != place else None
    outer = attributions[within] if within is not None else None
    frame = _frame(sentence, one, outer, told_by_others(attributions, place))
    terminals = _described(known, text, one.sources)
    subjects: Sequence[Described] = ()
    cited, sources = None, tuple(one.sources)
    citing = frames.citing_subject(text, sentence[0], one.cue, one.sources)
    if citing is not None and outer is not None:
        # "Sputnik cited local media as reporting": who cites speaks already
        held = any(citing.span.overlaps(source) for source in outer.sources)
        held = held or any(frames.is_citing(cue.quote) for cue in outer.cue)
        citing = None if held else citing
    among = frames.cited_among(text, one.sources)
    if among is not None:
        subjects, cited = _described(known, text, (among.by,)), among.relation
        terminals = _described(known, text, among.cited)
    elif citing is not None and not any(citing.span.overlaps(source) for source in one.sources):
        subjects, cited = (_one_described(known, text, citing.span),), citing.relation
    elif terminals and all(t.kind in _MAY_CITE or t.document for t in terminals):
        named = frames.find_cited(text, _without_cues(frame, one.cue))
        if named is not None and is_cited_by_another(attributions, place, named.span):
            named = None
        if named is not None and not any(named.span.overlaps(s) for s in one.sources[1:]):
            whom = _described(known, text, (named.span,))
            spans = [found.span for found in whom if _can_be_cited(found)]
            if spans:
                subjects, cited = terminals, named.relation
                terminals = [found for found in whom if _can_be_cited(found)]
                sources = tuple(sorted({*_without(sources, named.span), *spans}))
    if not subjects and len(one.sources) > 1:
        subjects, terminals = _carrying(text, one, terminals)
        cited = Relation.CITED if subjects else cited
    found = relays.find_relays(
        known.papers, text, (*frame, *unanswered(one.cue, one.content)), one.sources, one.cue
    )
    heard = without_others(found, attributions, place)
    quoting = None if subjects or heard else _quoting(known, text, frame)
    if quoting is not None:
        quoted = [each for each in terminals if not each.span.overlaps(quoting.span)]
        if quoted:
            subjects, terminals, cited = (quoting,), quoted, Relation.QUOTED
    terminals = _makers_alone(text, terminals)
    if (_hears(one) or _was_told(text, one)) and all(
        t.kind in _HEARERS or t.head in _HEARING for t in terminals
    ):
        # "the inquiry heard": of who spoke there the words tell nothing
        terminals = []
    if hearer(text, one.sources, one.cue) is not None:
        # "I was told": by whom the words do not tell
        terminals = []
    return Setting(
        place=place,
        attribution=one,
        outer=within,
        terminals=tuple(_but_carriers(terminals, heard)[:MAX_SOURCES]),
        subjects=tuple(subjects),
        cited=cited,
        frame=frame,
        relays=heard,
        sentence=sentence,
        sources=sources,
    )


def _behind_dateline(text: str, one: Attribution) -> Attribution:
    """An attribution without the place among its sources that its line begins with: "Velm - Police
    said"."""
    first = one.sources[0] if one.sources else None
    if first is None or (first.start and text[first.start - 1] != "\n"):
        return one
    lead = _DATELINE.match(text, first.start)
    end = max(one.cue[0].start if one.cue else first.end, first.end)
    if lead is None or _DASH.search(text, lead.end(), end):
        return one
    if lead.end() < first.end:
        return replace(one, sources=(cut(text, lead.end(), first.end), *one.sources[1:]))
    # found as a source of its own: "[Velm] - [police] said"
    alone = len(one.sources) > 1 and first.end <= lead.end() <= one.sources[1].start
    return replace(one, sources=one.sources[1:]) if alone else one


_DATELINE = re.compile(
    r"[A-Z][\w.'\u2019-]*(?:,?\s[A-Z][\w.'\u2019-]*){0,3}\s(?:-{1,2}|\u2013|\u2014)\s(?=\w)"
)
_DASH = re.compile(r"\s(?:-{1,2}|\u2013|\u2014)\s")


def framed(text: str, setting: Setting) -> str:
    """The words of a sentence around what an attribution says."""
    return " ".join(text[start:end] for start, end in setting.frame)


def _carrying(
    text: str, one: Attribution, terminals: Sequence[Described]
) -> tuple[tuple[Described, ...], list[Described]]:
    """The outlets that carry what others say, where words stand between the two ("[the daily] ran
    [a letter by Jane Roe]", "[Roe] is to leave ([the Courier])"), and the others; whom
    somebody heard it from stands alone ("[staff] learned it from [a client]")."""
    given = [t for t in terminals if _FROM.search(text, t.span.start - len("from "), t.span.start)]
    if given and len(given) < len(terminals) and one.cue and _LEARN.search(one.cue[-1].quote):
        return tuple(t for t in terminals if t.kind is HopKind.OUTLET and t not in given), given
    outlets = [t for t in terminals if t.kind is HopKind.OUTLET or _in_brackets(text, t.span)]
    others = [t for t in terminals if t not in outlets]
    apart = any(
        not any(source.covers(t.span) for t in others)
        for source in one.sources
        if any(source.covers(t.span) for t in outlets)
    )
    if not outlets or not others or not apart or any(t.own for t in outlets):
        return (), list(terminals)
    return tuple(replace(t, kind=HopKind.OUTLET, count=None) for t in outlets), others


def _but_carriers(
    terminals: Sequence[Described], heard: Sequence[relays.Relay]
) -> Sequence[Described]:
    """The sources without the outlets that only carry what others of them say: "[KCNA] said in a
    dispatch relayed by [Yonhap]"."""
    spans = [relay.span for relay in heard if relay.relation is Relation.PUBLISHED]
    rest = [t for t in terminals if not any(t.span.overlaps(span) for span in spans)]
    return rest or terminals


def _quoting(known: Background, text: str, frame: Sequence[tuple[int, int]]) -> Described | None:
    """The document that quotes a witness in the passive, or who does: "is quoted in the report",
    "by the auditors"; None without one. Outlets that do so are relays."""
    span = frames.find_quoting(text, frame)
    if span is None:
        return None
    found = _one_described(known, text, span)
    if found.kind is HopKind.OUTLET or found.own or found.kind is HopKind.UNSTATED:
        return None
    written = found.kind is HopKind.DOCUMENT or found.document is not None
    taken_up = span.quote.lower() in {"it", "them"}
    by = text[: span.start].rstrip().lower().endswith(" by") and found.pronoun is None
    return found if written or taken_up or by else None


def _makers_alone(text: str, terminals: Sequence[Described]) -> list[Described]:
    """The sources without the document that is the other's own: "[The monitors] concluded that it
    fell, according to [a report]"."""
    papers = [t for t in terminals if t.kind is HopKind.DOCUMENT and _is_own_paper(text, t.span)]
    others = [t for t in terminals if t not in papers]
    makes = len(papers) == 1 == len(others) and others[0].kind in _MAKERS and not others[0].own
    return others if makes else list(terminals)


def _is_own_paper(text: str, span: Span) -> bool:
    lead = _ACCORDING.search(text, max(0, span.start - len("according to ")), span.start)
    return lead is not None and _NEW.match(span.quote) is not None


_MAKERS = frozenset(
    {HopKind.STATE_BODY, HopKind.ORGANIZATION, HopKind.GROUP, HopKind.PERSON, HopKind.ANONYMOUS}
)
_ACCORDING = re.compile(r"\b(?:according\sto|in)\s\Z")
_NEW = re.compile(r"(?:an?|its|their|his|her)\s", re.IGNORECASE)


def _in_brackets(text: str, span: Span) -> bool:
    """Whether a name stands alone in brackets, as a credit does: "(Courier)", "(Sport - in
    German)"."""
    opened = text[max(0, span.start - 1) : span.start] == "("
    return opened and _CREDIT.match(text, span.end) is not None


_CREDIT = re.compile(r"(?:\s[-\u2013\u2014]\s[^()]{1,30})?\)")
_FROM = re.compile(r"\b[Ff]rom\s\Z")
_LEARN = re.compile(r"\b(?:learn(?:ed|t|s)?|heard|hears|found\sout)(?:\s(?:of|about))?\Z")


def _described(known: Background, text: str, sources: Sequence[Span]) -> list[Described]:
    """The separately named sources in some spans, outlets of this report among them."""
    parts = (
        part
        for span in sources
        for part in (
            (span,)
            if known.parties.is_label(span) or _SIGNED.match(span.quote)
            else split_sources(text, span)
        )
    )
    return [_one_described(known, text, part) for part in parts]


_SIGNED = re.compile(
    r"(?:the|an?|one)\s(?:[\w-]+\s){0,3}?(?:contract|agreement|deal|treaty|lease|pact|accord),?\s"
    r"(?:[a-z]+\s){0,2}?signed\sby\s",
    re.IGNORECASE,
)
"""What several have signed, who say nothing in it."""


def _one_described(known: Background, text: str, span: Span) -> Described:
    papers = known.papers
    if known.parties.is_label(span):
        one = papers.as_outlet(describe(text, span))
        return known.guesses.settled(known.parties.as_party(span, one))
    owned = _SOURCE_OF.match(span.quote)
    if owned is not None and " of " not in owned[1]:
        # "the portal's sources": the portal stands before them in the chain
        owner = cut(text, span.start, span.start + owned.end(1))
        if _is_outlet(papers, text, owner):
            span = cut(text, span.start + owned.start(2), span.end)
    one = papers.as_outlet(describe(text, documents.without_holder(text, span)))
    return known.guesses.settled(one)


def _is_outlet(papers: Papers, text: str, span: Span) -> bool:
    return papers.as_outlet(describe(text, span)).kind is HopKind.OUTLET


_SOURCE_OF = re.compile(
    r"([^,]{2,60}?)['\u2019]s\s+((?:own\s+|unnamed\s+)?(?:source|informant|interlocutor)s?\b)",
    re.IGNORECASE,
)


def _without_cues(
    frame: Sequence[tuple[int, int]], cues: Sequence[Span]
) -> tuple[tuple[int, int], ...]:
    """A frame parted at its words of saying: "a report citing officials | suggested"."""
    plain = [cue for cue in cues if not frames.is_citing(cue.quote)]
    return tuple(piece for start, end in frame for piece in frames.gaps(start, end, plain))


def _without(sources: Sequence[Span], named: Span) -> tuple[Span, ...]:
    return tuple(s for s in sources if not s.overlaps(named)) or ()


def _hears(one: Attribution) -> bool:
    return bool(one.cue) and one.cue[-1].quote.lower().split()[-1] in {"heard", "hears"}


def _was_told(text: str, one: Attribution) -> bool:
    """Whether a line ends with who was told what stands before: "Two took bribes, jury told"."""
    if (
        not one.cue
        or one.cue[-1].quote.lower() != "told"
        or _LINE_ENDS.match(text, one.cue[-1].end) is None
    ):
        return False
    return all(span.end <= one.cue[0].start for span in (*one.content, *one.sources))


_LINE_ENDS = re.compile(r"\s*(?:\n|\Z)")
_HEARERS = frozenset({HopKind.STATE_BODY, HopKind.ORGANIZATION, HopKind.DOCUMENT, HopKind.UNSTATED})
_HEARING = frozenset({"jury", "inquest", "hearing", "panel", "trial", "inquiry", "tribunal", "mp"})
_MAY_CITE = frozenset({HopKind.OUTLET, HopKind.DOCUMENT, HopKind.UNSTATED})
_PEOPLE = (
    nouns.PEOPLE | nouns.OFFICIALS | nouns.OFFICES | nouns.SPEAKERS | nouns.BODIES | nouns.REPORTERS
)


def _can_be_cited(one: Described) -> bool:
    """Whether words after "citing" name a source and not a reason ("citing the weather")."""
    if one.kind in {HopKind.PERSON, HopKind.OUTLET} or one.named:
        return one.pronoun is None
    head = nouns.singular(one.head)
    return head in _PEOPLE or (one.kind is HopKind.DOCUMENT and head in nouns.DOCUMENTS)


def _frame(
    sentence: tuple[int, int],
    one: Attribution,
    outer: Attribution | None,
    others: Sequence[Span],
) -> tuple[tuple[int, int], ...]:
    """The sentence without the content; of a nested one only what lies in the outer content."""
    told = [span for span in one.content if span.quote.lower() not in _STAND_INS]
    pieces = frames.gaps(*sentence, (*told, *others))
    if outer is None:
        return pieces
    return tuple(
        (max(start, span.start), min(end, span.end))
        for start, end in pieces
        for span in outer.content
        if start < span.end and span.start < end
    )


_STAND_INS = frozenset({"it", "this", "that", "so", "as much", "the same"})
"""Contents that stand for one told elsewhere: "confirmed it to CBS News"."""


def told_part(setting: Setting) -> tuple[tuple[int, int], ...]:
    """The recipient's part of a content: "told [the minister in a memo] that ..."."""
    one = setting.attribution
    if not one.cue or not one.content or not tells(one.cue[0].quote.split()[-1]):
        return ()
    first = one.content[0]
    end = first.quote.find(" that ")
    return ((first.start, first.start + end),) if 0 < end < _TOLD_REACH else ()


_TOLD_REACH = 120
"""How long a recipient with a document may be, in characters."""


def to_press(setting: Setting) -> bool:
    """Whether a "told" was told to reporters, not to somebody in the story."""
    recipient = setting.attribution.recipient
    words = set(recipient.quote.lower().split()) if recipient is not None else set()
    return recipient is None or bool(words & nouns.PRESS)
