"""The outlets of the case as the reports name them: what a reader of one report cannot know.

No table knows a small paper, so a report that says "Northline reported that" seems to have it from
somebody of that name, and "told Northline" from nobody between. Where the case holds a report of
Northline its name is that outlet's in every report: the hop becomes one, and who spoke to it has
it as a relay. So the retelling is seen as one, and leads into the report that it retells.

A person, body or place may bear the name of an outlet. It is then the outlet's only where the words
say that they mean one ("the Lund newspaper"): where somewhere in the case it is a part of a longer
name ("Ivo Halas"), where a title stands before it, where it is "he" or where something is "in" it;
and where it is a body that publishes, too ("the charity Orle Aid told AFP"): it speaks for itself,
and `Index.publisher` knows it. A name that a table knows is left to the reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from headwater.knowledge import bodies, groups, outlets, states
from headwater.records import (
    Chain,
    Hop,
    HopKind,
    Name,
    NameKind,
    Reading,
    Relation,
    Report,
    Span,
    Statement,
    cut,
)
from headwater.text.nameplates import TITLE_WORDS
from headwater.text.names import HONORIFICS, fold, plain, standing

_MEDIA = (
    r"(?:news\s(?:agency|site|outlet|website|channel|magazine|network|portal|service|organi[sz]ation)"
    r"|newspaper|daily|weekly|website|broadcaster|(?:radio|television|tv)\s(?:station|channel|network)"
    r"|channel|magazine|tabloid|paper|outlet|publication|site|blog|podcast|newswire|portal)"
)
_WORK = (
    r"(?:investigation|report|article|story|analysis|review|documentary|expos[eé]|probe|scoop|piece"
    r"|reporter|correspondent|journalist|editor|presenter|reporters|correspondents|journalists|team)"
)
_BEFORE = re.compile(
    rf"(?:.*\bby\s(?:the\s)?|(?:the|an?|its)?\s?(?:[\w’'-]+\s){{0,4}}?{_MEDIA},?\s(?:the\s)?"
    r"|(?:the|an?|one)\s(?:[a-z-]+\s){0,2}|)",
    re.IGNORECASE | re.DOTALL,
)
_BEHIND = re.compile(
    rf"(?:(?:['’]s?)?\s(?:[a-z-]+\s){{0,2}}?(?:{_MEDIA}|{_WORK})|['’]s?|)(?:\W.*)?",
    re.IGNORECASE | re.DOTALL,
)
"""What may stand before and behind an outlet's name in the words of a source that is the outlet."""
_PIECE_IN = re.compile(
    rf"(?:(?:the|an?|another|one|its|this|that)\s)?(?:[\w’'-]+\s){{0,3}}?{_WORK}\s"
    r"(?:(?:published|printed|carried|posted|that\sappeared|which\sappeared)\s)?"
    rf"(?:in|by|on|from)\s(?:the\s)?(?:[a-z-]+\s){{0,2}}?(?:{_MEDIA}\s)?",
    re.IGNORECASE,
)
"""What stands before an outlet's name in the words of a piece of it: "a report in the"."""
_SAYS_OUTLET = (
    re.compile(rf"\b{_MEDIA},?\s(?:the\s)?\Z", re.I),
    re.compile(rf"\s{_MEDIA}\b", re.I),
)
_TELLING = re.compile(
    r"\b(?:t(?:old|ells?|elling)|sp(?:oke|eaking|oken|eaks?)\s(?:to|with)|talk(?:ed|ing)\s(?:to|with)"
    r"|interview(?:s|ed)?\s(?:with|by|in)|interview\sto|(?:comments?|remarks|statements?|e-?mails?|letter|message)\sto)"
    rf"\s(?:the\s)?(?:{_MEDIA}\s)?\Z",
    re.IGNORECASE,
)
_IN_HAND = re.compile(r"\b(?:to|by|with|from)\s(?:the\s)?\Z")
"""How a source comes to an outlet within its own words: "records seen by", "memos leaked to"."""
_ACTS = re.compile(
    r"(?:(?:has|have|had|was|is)\s)?(?:t(?:old|ells?|elling)|den(?:ied|ies|y)|announc\w+|declin\w+"
    r"|call(?:ed|s|ing)?\sfor|pledg\w+|vow\w+|promis\w+|apologi\w+|refus\w+|urg(?:ed?|es|ing)"
    r"|demand\w*|appeal\w*|condemn\w*|agree\w*|admit\w*)\b",
    re.IGNORECASE,
)
"""What parties do and papers do not: those report, say, write, find, reveal."""
_BODY = re.compile(
    r"\b(?:charity|charities|organi[sz]ation|group|company|firm|ngo|union|association|foundation"
    r"|party|bank|manufacturer|monitor|watchdog|institute|university|ministry|statement)\b"
    r"(?!\s(?:newspaper|magazine))",
    re.IGNORECASE,
)
_BEFORE_NAME = 48
_ARTICLE = len("the ")
_IN_PLACE = re.compile(
    r"\b(?:(?:in|near|outside|around|across)|(?:mayor|city|town|village|port|district|province"
    r"|island|people|residents|north|south|east|west|centre|center)\sof)\s\Z",
    re.IGNORECASE,
)
_PUBLISHED = re.compile(
    r"\b(?:publish\w*|report\w*|wrote|writ\w+|articles?|interviews?|piece|stor(?:y|ies)|column"
    r"|appear\w*|carried|print\w*|news|investigation)\s(?:\w+\s)?in\s\Z",
    re.IGNORECASE,
)
_OTHER = frozenset({NameKind.PERSON, NameKind.BODY, NameKind.FORCE, NameKind.PLACE, NameKind.STATE})
_PERSONAL = frozenset({NameKind.PERSON, NameKind.PLACE, NameKind.STATE})
_NAMED = frozenset({HopKind.PERSON, HopKind.ORGANIZATION, HopKind.GROUP, HopKind.OUTLET})
_MAY_BE = _NAMED | {HopKind.ANONYMOUS, HopKind.STATE_BODY, HopKind.DOCUMENT}
_HE = frozenset({"he", "she", "him", "her", "his"})


@dataclass(frozen=True, slots=True)
class _Outlet:
    """An outlet of the case: its name, and the forms of it that the reports may use."""

    name: str
    core: str
    short: bool
    """whether its last word, behind "the", is nobody else's here: "the Torch"."""
    shared: bool
    """whether a longer name of the case holds its name, or it is a body that speaks for itself"""


@dataclass(frozen=True, slots=True)
class _Place:
    """Where a report names an outlet of the case; `sure` where only the outlet can be meant."""

    span: Span
    outlet: _Outlet
    sure: bool


def with_outlets(reports: Sequence[Report], readings: Sequence[Reading]) -> tuple[Reading, ...]:
    """The readings with the outlets of the case as outlets, wherever the reports name them.

    Statements keep their ids, words and claims; their hops and the names of the report change. A
    case whose outlets the tables know, or that names none of them, stays as it is.
    """
    here = _outlets(reports, readings)
    by_id = {report.id: report for report in reports}
    return tuple(
        _heeded(by_id[one.report], one, here) if here and one.report in by_id else one
        for one in readings
    )


def _outlets(reports: Sequence[Report], readings: Sequence[Reading]) -> tuple[_Outlet, ...]:
    """The outlets of the case that no table knows, the longest name first."""
    names = sorted({report.outlet.name for report in reports if report.outlet is not None})
    cores: dict[str, str] = {}
    for name in names:
        core = plain(name)
        if core[:1].isupper() and not _is_known(name) and not _is_known(core):
            cores.setdefault(core, name)
    if not cores:
        return ()
    ends = [core.rsplit(maxsplit=1)[-1] for core in cores]
    longer = {words for one in readings for words in _longer_names(one, cores)}
    longer |= {words for one in readings for words in _bodies(one, cores)}
    found = []
    for core, name in cores.items():
        end = core.rsplit(maxsplit=1)[-1]
        short = " " in core and ends.count(end) == 1 and not outlets.by_short(end)
        found.append(_Outlet(name, core, short, core in longer))
    return tuple(sorted(found, key=lambda one: (-len(one.core), one.core)))


def _is_known(name: str) -> bool:
    tables = (outlets.by_name, bodies.by_name, groups.by_name, states.by_name)
    return any(table(name) for table in tables)


def _longer_names(reading: Reading, cores: Mapping[str, str]) -> Iterator[str]:
    """The names of outlets that are a part of another name in a report: "Ivo Halas"."""
    for name in reading.names:
        words = plain(name.span.quote)
        if name.kind in _OTHER and " " in words:
            for core in cores:
                if len(words) > len(core) and any(True for _ in standing(words, core)):
                    rest = fold(words.replace(core, " ")).split()
                    if not {"and", "or"} & set(rest) and not set(rest) <= TITLE_WORDS:
                        yield core


def _bodies(reading: Reading, cores: Mapping[str, str]) -> Iterator[str]:
    """The outlets that a report has act or speak as a party does, or calls a body."""
    for statement in reading.statements:
        for chain in statement.chains:
            core = plain(chain.terminal.name or "")
            if core in cores and len(chain.hops) > 1:
                words = [span.quote for span in statement.cue]
                called = [span.quote for span in statement.sources]
                if any(_ACTS.match(w) for w in words) or any(_BODY.search(w) for w in called):
                    yield core


def _heeded(report: Report, reading: Reading, here: Sequence[_Outlet]) -> Reading:
    places = tuple(_places(report, reading, here))
    if not places:
        return reading
    statements = tuple(_statement(s, report, places) for s in reading.statements)
    names = _names(reading.names, [place for place in places if place.sure])
    return replace(reading, statements=statements, names=names)


def _places(report: Report, reading: Reading, here: Sequence[_Outlet]) -> Iterator[_Place]:
    """Every place of an outlet's name that is no part of a longer one of another outlet."""
    text = report.text
    taken: list[tuple[int, int]] = []
    for outlet in here:
        spans = [(at, at + len(outlet.core)) for at in standing(text, outlet.core)]
        ends = outlet.core.rsplit(maxsplit=1)[-1]
        if outlet.short and (spans or fold(ends) in TITLE_WORDS):
            articled = [*standing(text, f"the {ends}"), *standing(text, f"The {ends}")]
            spans += [(at + _ARTICLE, at + _ARTICLE + len(ends)) for at in articled]
        spans = [s for s in spans if not any(a < s[1] and s[0] < b for a, b in taken)]
        taken += spans
        doubtful = bool(spans) and (outlet.shared or _is_anothers(outlet, text, reading, spans))
        for start, end in spans:
            sure = not doubtful or _says_outlet(text, start, end)
            yield _Place(cut(text, start, end), outlet, sure)


def _says_outlet(text: str, start: int, end: int) -> bool:
    """Whether a noun beside the name says that it is an outlet: "the Lund newspaper"."""
    before, behind = _SAYS_OUTLET
    ahead = text[max(0, start - _BEFORE_NAME) : start]
    return before.search(ahead) is not None or behind.match(text, end) is not None


def _is_anothers(
    outlet: _Outlet, text: str, reading: Reading, spans: Sequence[tuple[int, int]]
) -> bool:
    """Whether a report uses the name for a person or a place."""
    for start, end in spans:
        ahead = text[max(0, start - _BEFORE_NAME) : start]
        title = fold(ahead.rsplit(maxsplit=1)[-1].strip(".")) if ahead.strip() else ""
        if ahead[-1:] == " " and title in HONORIFICS:
            return True
        owns = text[end : end + 1] in ("'", "’")
        if not owns and _IN_PLACE.search(ahead) and not _PUBLISHED.search(ahead):
            return True
    hops = (hop for s in reading.statements for chain in s.chains for hop in chain.hops[1:])
    return any(
        hop.name == outlet.core and hop.span is not None and hop.span.quote.lower() in _HE
        for hop in hops
    )


def _statement(statement: Statement, report: Report, places: Sequence[_Place]) -> Statement:
    chains = tuple(_chain(chain, statement, report, places) for chain in statement.chains)
    return statement if chains == statement.chains else replace(statement, chains=chains)


def _chain(chain: Chain, statement: Statement, report: Report, places: Sequence[_Place]) -> Chain:
    if len(chain.hops) == 1:
        return chain
    hops = [chain.hops[0], *(_hop(hop, report, places) for hop in chain.hops[1:])]
    for place in places:
        named = any(hop.kind is HopKind.OUTLET and hop.name == place.outlet.name for hop in hops)
        if place.sure and not named and _passes_on(place, chain, statement, report):
            at = next((n for n, hop in enumerate(hops) if hop.kind is not HopKind.OUTLET), None)
            if at is not None:
                relay = Hop(
                    place.outlet.name, HopKind.OUTLET, relation=Relation.TOLD, span=place.span
                )
                hops.insert(at, relay)
    return chain if tuple(hops) == chain.hops else replace(chain, hops=tuple(hops))


def _hop(hop: Hop, report: Report, places: Sequence[_Place]) -> Hop:
    """A hop that is an outlet of the case as that outlet; any other as it is."""
    words = hop.antecedent or hop.span
    if hop.kind not in _MAY_BE:
        return hop
    if words is None:
        named = [p for p in places if p.sure and hop.name and plain(hop.name) == p.outlet.core]
        return replace(hop, name=named[0].outlet.name, kind=HopKind.OUTLET) if named else hop
    for place in places:
        if place.sure and place.span.overlaps(words) and _is_it(hop, words, place, report.text):
            told = replace(hop, name=place.outlet.name, kind=HopKind.OUTLET, count=None)
            return told if words.covers(place.span) else _respanned(told, words, place)
    return hop


def _respanned(hop: Hop, words: Span, place: _Place) -> Hop:
    """A hop whose words stop within the outlet's name, with all of it."""
    if hop.antecedent is not None:
        return replace(hop, antecedent=place.span)
    return replace(hop, span=place.span) if hop.span == words else hop


def _is_it(hop: Hop, words: Span, place: _Place, text: str) -> bool:
    """Whether the words of a hop are the outlet's name, with no more than says what it is."""
    before = text[words.start : place.span.start] if words.start < place.span.start else ""
    behind = text[place.span.end : words.end] if place.span.end < words.end else ""
    if hop.kind is HopKind.ANONYMOUS:
        # "a Northline reporter", and not "a Northline reader"
        own = re.match(rf"(?:['’]s?)?\s(?:[a-z-]+\s){{0,2}}?{_WORK}\b", behind) is not None
        return own and _BEFORE.fullmatch(before) is not None
    if hop.kind is HopKind.DOCUMENT:
        return _PIECE_IN.fullmatch(before) is not None and _BEHIND.fullmatch(behind) is not None
    return _BEFORE.fullmatch(before) is not None and _BEHIND.fullmatch(behind) is not None


def _passes_on(place: _Place, chain: Chain, statement: Statement, report: Report) -> bool:
    """Whether the words of an attribution say that its source has spoken to an outlet, or that
    the outlet holds the document: "told Northline", "records obtained by Northline"."""
    own = report.outlet is not None and plain(report.outlet.name) == place.outlet.core
    if own or chain.direct is not None or any(c.overlaps(place.span) for c in statement.content):
        return False
    terminal = chain.terminal.span
    ahead = report.text[max(0, place.span.start - _BEFORE_NAME) : place.span.start]
    around = next((s for s in statement.sources if s.covers(place.span)), None)
    if around is not None:
        apart = terminal is not None and not terminal.overlaps(place.span)
        return apart and (_IN_HAND.search(ahead) or _TELLING.search(ahead)) is not None
    marks = (*statement.cue, *statement.sources)
    if not marks or _TELLING.search(ahead) is None:
        return False
    first, last = min(m.start for m in marks), max(m.end for m in marks)
    start, end = (last, place.span.start) if place.span.start >= last else (place.span.end, first)
    between = report.text[start:end]
    return not re.search(r"[.!?;:”\"]\s|\n", between) and len(between) <= _NEAR


_NEAR = 60
"""Characters between an attribution's words and the outlet that its source has spoken to."""


def _names(names: Sequence[Name], places: Sequence[_Place]) -> tuple[Name, ...]:
    """The names of a report, those of outlets no person's or place's, each once."""
    at = {place.span.start: place for place in places}
    kept = [
        name
        for name in names
        if not any(p.span.covers(name.span) and p.span != name.span for p in places)
    ]
    found = []
    for name in kept:
        place = at.get(name.span.start)
        outlet = place is not None and place.span == name.span and name.kind in _PERSONAL
        found.append(replace(name, kind=NameKind.OUTLET) if outlet else name)
    return tuple(found)
