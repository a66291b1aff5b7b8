"""One sentence's attributions as word ranges: each cue with its source and content."""

from __future__ import annotations

from dataclasses import dataclass, field

from headwater.knowledge import saying
from headwater.knowledge.saying import Saying, SayingKind
from headwater.reading.contents import (
    Follow,
    before_cue,
    cited_as_saying,
    clause_follows,
    content_end,
    content_start,
    follow,
    thing_end,
)
from headwater.reading.cues import Cue, Voice, find_cues
from headwater.reading.subjects import adjuncts_end, channel_end, subject_after, subject_before
from headwater.reading.units import Unit

Range = tuple[int, int]

_SPLITTERS = frozenset(("while", "whereas", "although", "though", "but", "and", "yet"))
_ISSUING = frozenset(
    """publish publishes published publishing issue issues issued issuing release releases released make makes
    made making express expresses expressed raise raises raised voice voiced repeat repeats repeated
    reiterated give gave post posted wrote send sent air aired run ran carried broadcast rejected reject
    denied deny dismissed dismiss offered offer has had have share shared shares echoed
    made""".replace("\n", " ").split(" ")
)
_BARE_NOUNS = frozenset(("claim", "allegation", "accusation", "report", "rumour", "rumor"))
_CITING = frozenset(("cite", "quote"))
_HEARER_LEMMAS = frozenset(("tell", "inform", "notify", "warn", "remind", "advise", "ask"))


@dataclass(slots=True)
class Draft:
    """An attribution in the making, all as word indexes of its unit.

    `content` are half-open ranges in order. `start` is where the clause of saying begins, used to
    end an earlier content that it does not belong to. `cited` marks what a relay cites.
    """

    cue: Range | None
    source: Range | None
    content: list[Range]
    saying: Saying | None
    start: int
    recipient: Range | None = None
    score: float = 1.0
    after: bool = True
    unsourced: bool = False
    cited: bool = False
    core: int = field(default=-1)


def drafts(unit: Unit, attitudes: bool = False) -> list[Draft]:
    """The attributions that the words of one unit state, in order of their cues.

    `attitudes` also takes wishes, decisions and likings ("plans to", "opposes").
    """
    found: list[Draft] = []
    for cue in find_cues(unit):
        if cue.saying.kind is SayingKind.WILL and not attitudes:
            continue
        if cue.core > 0 and unit.lower(cue.core - 1) == "as" and cue.voice is Voice.PARTICIPLE:
            continue
        found.extend(_from(unit, cue, found))
    _cut_coordinates(unit, found)
    _fill_cited(unit, found)
    return [draft for draft in found if draft.content and all(a < b for a, b in draft.content)]


def announces(unit: Unit) -> Draft | None:
    """Who speaks next where the unit ends in words of saying and a colon; None where it does not."""
    if not unit.words or unit.tag(len(unit.words) - 1) != ":":
        return None
    for cue in reversed(find_cues(unit)):
        if not cue.saying.strong or cue.voice not in {Voice.ACTIVE, Voice.PARTICIPLE}:
            continue
        if any(unit.tag(i) in "VX,;" for i in range(cue.stop, len(unit.words) - 1)):
            return None
        source = subject_before(unit, cue.first)
        if cue.voice is Voice.PARTICIPLE or source is None:
            source = main_subject(unit, cue.first)
        if source is None:
            return None
        stop = len(unit.words)
        return Draft(
            (cue.first, stop if cue.stop == stop - 1 else cue.stop), source, [], cue.saying, 0
        )
    return None


def _from(unit: Unit, cue: Cue, earlier: list[Draft]) -> list[Draft]:
    if cue.voice is Voice.ACTIVE:
        if cue.saying.lemma in _CITING:
            cited = _citing(unit, cue, earlier)
            if cited:
                return cited
        draft = _active(unit, cue, earlier)
    elif cue.voice is Voice.PARTICIPLE:
        if cue.saying.lemma in _CITING:
            return _cited_beside(unit, cue)
        draft = _participle(unit, cue, earlier)
    elif cue.voice is Voice.AFTER:
        draft = _according(unit, cue)
    elif cue.voice is Voice.PASSIVE:
        draft = _passive(unit, cue)
    elif cue.voice is Voice.NOUN:
        draft = _noun(unit, cue)
    else:
        draft = _unsourced(unit, cue)
    return [draft] if draft is not None else []


def _active(unit: Unit, cue: Cue, earlier: list[Draft]) -> Draft | None:
    source = subject_before(unit, cue.first)
    inverted = _inverted(unit, cue, source)
    if inverted is not None:
        return _beside(unit, cue, inverted, cue.first)
    if source is None:
        return _shared(unit, cue, earlier)
    if _is_parenthetical(unit, cue, source):
        return _beside(unit, cue, source, source[0])
    ahead = follow(unit, cue, cue.stop)
    if ahead is None:
        return _between_commas(unit, cue, source)
    return _ahead(unit, cue, source, ahead)


def _between_commas(unit: Unit, cue: Cue, source: Range) -> Draft | None:
    """ "Recently, he said, ...", "As the paper noted, ...": the content comes after."""
    stop = adjuncts_end(unit, cue.stop)
    if unit.tag(stop) != "," or not clause_follows(unit, stop + 1):
        return None
    as_first = unit.lower(source[0] - 1) == "as" and source[0] == 1 + content_start(unit)
    if as_first:
        content = [(stop + 1, content_end(unit))]
        return Draft((cue.first, cue.stop), source, content, cue.saying, 0, core=cue.core)
    if source[0] == 0 or unit.tag(source[0] - 1) != "," or not cue.saying.strong:
        return None
    return _beside(unit, cue, source, source[0])


def _ahead(unit: Unit, cue: Cue, source: Range | None, ahead: Follow) -> Draft:
    start = source[0] if source else cue.first
    end = content_end(unit)
    if ahead.thing:
        end = thing_end(unit, ahead.content, end)
    return Draft(
        (cue.first, ahead.cue_stop),
        source,
        [(ahead.content, end)],
        cue.saying,
        min(start, cue.first),
        ahead.hearer,
        core=cue.core,
    )


def _shared(unit: Unit, cue: Cue, earlier: list[Draft]) -> Draft | None:
    """A verb without a subject of its own after "and": it has the subject of the verb before."""
    before = cue.first - 1
    if before < 0 or not (unit.tag(before) == "C" or (unit.tag(before) == "," and earlier)):
        return None
    source = next((d.source for d in reversed(earlier) if d.source and d.after), None)
    if source is None:
        source = main_subject(unit, before)
    ahead = follow(unit, cue, cue.stop)
    if source is None or ahead is None:
        return None
    draft = _ahead(unit, cue, source, ahead)
    draft.start = cue.first
    draft.score = 0.8
    return draft


def main_subject(unit: Unit, stop: int) -> Range | None:
    """The subject of the first finite verb of the clause before the word `stop`."""
    for at in range(max(0, stop - 40), stop):
        if unit.tag(at) not in "VX" or _opens_clause_between(unit, at, stop):
            continue
        first = at
        while first > 0 and unit.tag(first - 1) in "XA":
            first -= 1
        subject = subject_before(unit, first)
        if subject is not None and unit.tag(subject[0]) not in "RK":
            return subject
    return None


def _opens_clause_between(unit: Unit, at: int, stop: int) -> bool:
    """Whether a new clause opens between a verb and the word `stop`, so that it governs no more."""
    return any(
        unit.tag(i) in ";:Q" or (unit.lower(i) in {"but", "while", "although", "whereas"})
        for i in range(at, stop)
    )


def _inverted(unit: Unit, cue: Cue, source: Range | None) -> Range | None:
    """The source after its verb: “...,” said the minister."""
    before = unit.tag(cue.first - 1) if cue.first else "."
    if before not in "Q,-" or cue.first == 0 or not cue.saying.strong:
        return None
    who = subject_after(unit, cue.stop)
    if who is None:
        return None
    if before == "Q":
        return who
    if unit.tag(who[1]) == "." and "np" not in cue.saying.takes and unit.tag(who[0]) in "DPO":
        return who if who[1] >= content_end(unit) else None
    closing = unit.tag(adjuncts_end(unit, who[1]))
    if source is not None and _lone_comma(unit, source) and closing in ".,;-":
        return who
    if source is not None and (closing not in ".,Q;-" or unit.tag(source[0] - 1) not in ",Q"):
        return None
    return (
        who
        if closing in ".,Q;-" and not (source is not None and unit.tag(source[0]) == "P")
        else None
    )


def _lone_comma(unit: Unit, source: Range) -> bool:
    """Whether a would-be subject ends in a comma that no other opens: it is content."""
    commas = [i for i in range(*source) if unit.tag(i) == ","]
    return commas == [source[1] - 1]


def _is_parenthetical(unit: Unit, cue: Cue, source: Range) -> bool:
    """Whether the clause of saying stands beside its content: "..., officials said"."""
    if source[0] < 1 or unit.tag(source[0] - 1) not in ",Q-":
        return False
    stop = cue.stop
    if "hearer" in cue.saying.takes and unit.tag(adjuncts_end(unit, stop)) in "DMNPO":
        told = subject_after(unit, adjuncts_end(unit, stop))
        stop = told[1] if told else stop
    stop = adjuncts_end(unit, stop)
    closing = unit.tag(stop)
    if unit.lower(cue.stop - 1) in {"at", "for", "on", "to", "about", "of", "against", "that"}:
        return False
    if unit.tag(source[0] - 1) == "Q" and _is_closed_speech(unit, source[0] - 1):
        if closing not in ".,;:-Q" and clause_follows(unit, stop):
            return False
        return closing != "K" and not (closing == "," and unit.tag(stop + 1) == "K")
    if closing == "," and unit.tag(stop + 1) == "Q" and unit.tag(source[0] - 1) == ",":
        return not _leads_in(unit, source[0] - 1) or unit.tag(source[0] - 2) == "Q"
    return (
        closing in ".,-" and not _leads_in(unit, source[0] - 1) and unit.lower(stop + 1) != "citing"
    )


def _is_closed_speech(unit: Unit, at: int) -> bool:
    """Whether the quotation at `at` ends as speech before its speaker does: with , ? ! or a dash."""
    inner = unit.words[at].text.rstrip("\"'\u201d\u2019\u00bb ")
    return inner[-1:] in ",?!\u2026-\u2014" or at == 0


def _leads_in(unit: Unit, comma: int) -> bool:
    """Whether all before the comma is an opening phrase: "In July,", "On Friday,"."""
    if any(unit.tag(i) in "VXQ" for i in range(comma)):
        return False
    return (unit.tag(0) in "ITASE" or comma == 1) and comma < 12


def _beside(unit: Unit, cue: Cue, source: Range, start: int) -> Draft | None:
    """An attribution whose content stands before its cue, and may go on after it."""
    stop = max(cue.stop, source[1])
    recipient = None
    after = adjuncts_end(unit, stop)
    if source[1] <= cue.first and "hearer" in cue.saying.takes and unit.tag(after) in "DMNPO":
        recipient = subject_after(unit, after)
        stop = recipient[1] if recipient else stop
    stop = adjuncts_end(unit, stop)
    content: list[Range] = []
    first = before_cue(unit, content_start(unit), start)
    if first is not None:
        content.append(first)
    rest = stop
    if unit.tag(rest) in ",:-;":
        rest += 1
    end = content_end(unit)
    if first is not None and unit.tag(first[1] - 1) == "Q":
        if unit.tag(rest) != "Q":
            rest = end
        elif unit.tag(rest + 1) in ",S":
            end = rest + 1
    if (
        rest < end
        and unit.tag(stop) in ",:Q"
        and unit.tag(rest) not in "G"
        and (unit.tag(rest) == "Q" or unit.tag(rest) not in "CSR")
    ):
        content.append((rest, end))
    if not content:
        return None
    said = channel_end(unit, cue.stop) if recipient is None and source[1] <= cue.first else cue.stop
    return Draft(
        (cue.first, said),
        source,
        content,
        cue.saying,
        start,
        recipient,
        after=len(content) > 1 or first is None,
        core=cue.core,
    )


def _participle(unit: Unit, cue: Cue, earlier: list[Draft]) -> Draft | None:
    """ "..., adding that", "a report claiming that": the source is the subject it hangs on."""
    ahead = follow(unit, cue, cue.stop)
    if ahead is None:
        return None
    before = unit.tag(cue.first - 1) if cue.first else "."
    first = cue.first
    score = 0.8
    if cue.first == 0:
        return None
    if before in ",Q":
        last = next((d for d in reversed(earlier) if d.source and not d.cited), None)
        source = last.source if last else main_subject(unit, cue.first - 1)
    elif before in "NPT":
        source, first = _issuer(unit, cue.first)
        if source is None:
            return None
    else:
        return None
    if source is None:
        return None
    end = content_end(unit)
    if ahead.thing:
        end = thing_end(unit, ahead.content, end)
    draft = Draft(
        (first, ahead.cue_stop),
        source,
        [(ahead.content, end)],
        cue.saying,
        first,
        ahead.hearer,
        score,
        core=cue.core,
    )
    return draft


def _issuer(unit: Unit, stop: int) -> tuple[Range | None, int]:
    """Who issued the paper that a participle hangs on: "published a report claiming"."""
    for at in range(stop - 1, max(0, stop - 14), -1):
        if unit.tag(at) in ",;:QS":
            break
        if unit.lower(at) in _ISSUING and unit.tag(at) in "VBEG":
            first = at
            while first > 0 and unit.tag(first - 1) in "XA":
                first -= 1
            return subject_before(unit, first), first
        if unit.tag(at) in "VX":
            break
    return None, stop


def _according(unit: Unit, cue: Cue) -> Draft | None:
    source = subject_after(unit, cue.stop)
    if source is None:
        return None
    begin = content_start(unit)
    closed = unit.tag(source[1]) == "," and unit.tag(source[1] + 1) in "DPONMTGHI"
    if cue.first <= begin and not closed:
        # what follows the comma is the subject of the clause, no apposition
        source = subject_after(unit, cue.stop, plain=True) or source
    stop = adjuncts_end(unit, source[1])
    end = content_end(unit)
    content: list[Range] = []
    first = before_cue(unit, begin, cue.first)
    if first is not None and not _leads_in(unit, cue.first):
        content.append(first)
    elif first is not None:
        content.append(first)
    if unit.tag(stop) in ",-:" and stop + 1 < end:
        rest = content_start(unit, stop + 1) if first is None else stop + 1
        if unit.lower(rest) not in _SPLITTERS | {"which", "who"} or first is None:
            content.append((rest, end))
    elif unit.tag(stop) == "Q" and stop < end:
        content.append((stop, end))
    if not content:
        return None
    return Draft((cue.first, cue.stop), source, content, cue.saying, cue.first, core=cue.core)


def _passive(unit: Unit, cue: Cue) -> Draft | None:
    """ "was described by X as", "he was told that"."""
    end = content_end(unit)
    if unit.lower(cue.stop) == "by" and cue.saying.kind is SayingKind.SPEECH:
        source = subject_after(unit, cue.stop + 1)
        subject = subject_before(unit, cue.first)
        if source is None or subject is None or unit.tag(cue.stop + 1) == "G":
            return None
        content = [subject]
        if source[1] < end and unit.tag(source[1]) in "SZ":
            content.append((source[1], end))
        return Draft(
            (cue.first, cue.stop), source, content, cue.saying, subject[0], score=0.7, core=cue.core
        )
    if cue.saying.lemma not in _HEARER_LEMMAS:
        return None
    after = adjuncts_end(unit, cue.stop)
    if unit.tag(after) not in "KQZ:" and not (
        unit.tag(after) == "," and unit.tag(after + 1) == "Q"
    ):
        if cue.saying.lemma != "tell" or not clause_follows(unit, after):
            return None
    if unit.tag(after) in ",:":
        after += 1
    subject = subject_before(unit, cue.first)
    return Draft(
        (cue.first, cue.stop),
        None,
        [(after, end)],
        cue.saying,
        subject[0] if subject else cue.first,
        subject,
        0.7,
        unsourced=True,
        core=cue.core,
    )


def _noun(unit: Unit, cue: Cue) -> Draft | None:
    """ "X's claim that", "his view that", "accusations by X that", "made the claim that"."""
    end = content_end(unit)
    at = cue.core
    content = cue.stop
    source: Range | None = None
    first = at
    if unit.lower(cue.stop) == "by":
        source = subject_after(unit, cue.stop + 1)
        if source is None or unit.tag(source[1]) not in "KZ":
            return None
        content = source[1]
    else:
        source, first = _owner(unit, at)
    if source is None and cue.saying.lemma not in _BARE_NOUNS:
        return None
    if content >= end or unit.tag(content) in ".,":
        return None
    return Draft(
        (first, cue.stop),
        source,
        [(content, end)],
        cue.saying,
        first,
        score=0.6,
        unsourced=source is None,
        core=at,
    )


def _owner(unit: Unit, at: int) -> tuple[Range | None, int]:
    """Who owns a noun of saying, and where the cue begins."""
    first = at
    while first > 0 and unit.tag(first - 1) in "NAE" and at - first < 3:
        first -= 1
    if unit.tag(first - 1) == "H" and first >= 2:
        start = first - 1
        while start > 0 and unit.tag(start - 1) in "DMNP" and first - start < 12:
            start -= 1
        return ((start, first), first) if start < first - 1 else (None, at)
    if unit.tag(first - 1) == "D":
        word = unit.lower(first - 1)
        if word in {"his", "her", "their", "our", "my", "its", "your"}:
            return (first - 1, first), first
        issuer, begin = _issuer(unit, first - 1)
        if issuer is not None:
            return issuer, begin
    return None, at


def _unsourced(unit: Unit, cue: Cue) -> Draft | None:
    end = content_end(unit)
    entry = cue.saying
    words = entry.lemma.split()
    if len(words) == 1:
        subject = subject_before(unit, _back(unit, cue.core))
        start = subject[0] if subject else _clause_begin(unit, cue.core)
        content = [r for r in ((start, cue.core), (cue.stop, end)) if r[0] < r[1]]
        return Draft(
            (cue.core, cue.stop),
            None,
            content,
            entry,
            start,
            score=0.9,
            unsourced=True,
            core=cue.core,
        )
    if words[-1] in {"to", "of"}:
        subject = subject_before(unit, _back(unit, cue.first))
        if subject is None:
            return None
        stop = cue.stop - (words[-1] == "to")
        return Draft(
            (cue.first, stop),
            None,
            [subject, (stop, end)],
            entry,
            subject[0],
            score=0.8,
            unsourced=True,
            core=cue.core,
        )
    ahead = follow(unit, cue, cue.stop)
    if ahead is None:
        return None
    return Draft(
        (cue.first, ahead.cue_stop),
        None,
        [(ahead.content, end)],
        entry,
        cue.first,
        score=0.9,
        unsourced=True,
        core=cue.core,
    )


def _back(unit: Unit, at: int) -> int:
    while at > 0 and unit.tag(at - 1) in "XA":
        at -= 1
    return at


def _clause_begin(unit: Unit, at: int) -> int:
    """Where the clause around the word `at` begins: after the last comma or conjunction."""
    if unit.tag(at - 1) in ",;:-":
        return at
    for i in range(at - 1, -1, -1):
        if unit.tag(i) in ";:-K" or (unit.tag(i) == "S" and unit.lower(i) != "as"):
            return i + 1
        if unit.tag(i) == "," and unit.tag(i + 1) in "CSR":
            return i + 2
    return 0


def _citing(unit: Unit, cue: Cue, earlier: list[Draft]) -> list[Draft]:
    """ "The network cited officials as saying that": the relay's and the speaker's."""
    found = cited_as_saying(unit, cue.stop)
    source = subject_before(unit, cue.first)
    if found is None or source is None:
        return []
    who, place, content = found
    end = content_end(unit)
    outer = Draft(
        (cue.first, cue.stop), source, [(cue.stop, end)], cue.saying, source[0], core=cue.core
    )
    entry = saying.verb(unit.lower(place + 1)) or cue.saying
    inner = Draft((place, place + 2), who, [(content, end)], entry, place, core=place + 1)
    return [outer, inner]


def _cited_beside(unit: Unit, cue: Cue) -> list[Draft]:
    """ "citing officials": whom another attribution of the unit rests on; its content comes later."""
    source = subject_after(unit, cue.stop)
    if source is None:
        return []
    draft = Draft(
        (cue.first, cue.stop), source, [], cue.saying, cue.first, cited=True, core=cue.core
    )
    return [draft]


def _fill_cited(unit: Unit, found: list[Draft]) -> None:
    """Give what is cited the content of the attribution that cites it."""
    for draft in found:
        if not draft.cited or draft.content:
            continue
        hosts = [d for d in found if not d.cited and d.content and d.saying]
        assert draft.cue is not None and draft.source is not None
        near = sorted(hosts, key=lambda d: (abs((d.cue or (0, 0))[0] - draft.cue[0]), d.start))  # type: ignore[index]
        if near:
            draft.content = [
                r for r in near[0].content if r[1] <= draft.cue[0] or r[0] >= draft.source[1]
            ]


def _cut_coordinates(unit: Unit, found: list[Draft]) -> None:
    """End a content where a later clause of saying stands beside it and not inside it."""
    for index, draft in enumerate(found):
        for later in found[index + 1 :]:
            if _is_around(unit, draft, later):
                draft.content = _without_later(unit, draft.content, later.start)
                continue
            cut = _boundary(unit, later)
            if cut is None:
                continue
            draft.content = [(a, min(b, cut)) if a < cut else (a, b) for a, b in draft.content]
            draft.content = [
                (a, _trim(unit, a, b)) for a, b in draft.content if a < cut or later.start < a
            ]
            if later.content and later.content[0][0] < cut and len(later.content) >= 1:
                later.content = [(max(a, cut), b) for a, b in later.content if b > cut]
                later.content = [(content_start(unit, a), b) for a, b in later.content]


def _is_around(unit: Unit, draft: Draft, later: Draft) -> bool:
    """Whether `later` stands beside a content that holds all of `draft`."""
    if not later.content or draft.cue is None or later.cited or later.content is draft.content:
        return False
    first = later.content[0]
    return first[0] <= draft.cue[0] and draft.cue[1] <= first[1] <= later.start


def _without_later(unit: Unit, content: list[Range], cut: int) -> list[Range]:
    return [(a, _trim(unit, a, min(b, cut))) for a, b in content if a < cut]


def _trim(unit: Unit, start: int, stop: int) -> int:
    while stop > start and unit.tag(stop - 1) in ",;-C:":
        stop -= 1
    return stop


def _boundary(unit: Unit, later: Draft) -> int | None:
    """Where the clause of `later` splits the sentence; None where it does not."""
    if later.cited or later.cue is None:
        return None
    at = later.start
    back = at - 1
    while back > 0 and unit.tag(back) in "A":
        back -= 1
    if back > 0 and unit.lower(back) in _SPLITTERS:
        joint = (
            unit.tag(back - 1) in ",;-Q"
            or unit.lower(back) != "and"
            or later.start == (later.cue[0])
        )
        return back if joint or unit.lower(back) == "and" else None
    if back > 0 and unit.tag(back) == ";":
        return back
    if unit.tag(at) == "G" and unit.tag(back) == ",":
        return back
    return None
