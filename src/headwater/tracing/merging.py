"""The rules by which two carriers are one origin: each shown by words, each with its reason.

Rules of the first kind show identity and may be chained: one named actor, a party and whoever
speaks for it, one document, a copied passage, a joint statement, the report that is cited. Rules
of the second kind let a vague description join one speaker: it joins the best fit and never
brings two speakers together.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from headwater.records import Copy, HopKind, Place, Reason, ReasonCode
from headwater.tracing import documents
from headwater.tracing.carriers import Carrier
from headwater.tracing.citing import Routes
from headwater.tracing.copying import Pair
from headwater.tracing.documents import Mention
from headwater.tracing.fitting import fits, same_named, same_state, speaks_as_part
from headwater.tracing.groups import Groups
from headwater.tracing.joint import is_joint
from headwater.tracing.quotations import Quotations, sharing
from headwater.tracing.speakers import Speaker
from headwater.tracing.terminals import Terminal

Rule = Callable[["Claimed", Groups], None]


@dataclass(frozen=True, slots=True)
class Claimed:
    """All that the rules look at for one side of one claim."""

    carriers: Sequence[Carrier]
    routes: Routes
    terminals: Mapping[int, Terminal]
    mentions: Sequence[Mention]
    copies: Sequence[Copy]
    pairs: Sequence[Pair]
    quotations: Quotations
    texts: Mapping[str, str]

    def speaker(self, number: int) -> Speaker:
        """The terminal of a carrier that ends."""
        return self.terminals[number].speaker

    def places(self, *numbers: int) -> tuple[Place, ...]:
        """The words that show the terminals of these carriers."""
        return tuple(sorted({self.carriers[number].place for number in numbers}))


def merge(claimed: Claimed) -> Groups:
    """The groups of one claim's carriers after all rules."""
    groups = Groups(len(claimed.carriers))
    for rule in RULES:
        rule(claimed, groups)
    return groups


def copied_passages(claimed: Claimed, groups: Groups) -> None:
    """A copied passage that carries the claim in both reports."""
    for copy, one, two in claimed.pairs:
        if one in claimed.terminals and two in claimed.terminals:
            why = Reason(ReasonCode.COPIED_PASSAGE, {}, pair_places(claimed, copy, (one, two)))
            _join(claimed, groups, one, two, why)


def pair_places(claimed: Claimed, copy: Copy, pair: tuple[int, int]) -> tuple[Place, ...]:
    """The copied passages that hold the claim in the two reports."""
    reports = (copy.source, copy.target)
    found = {
        Place.of(report, span)
        for spans in copy.spans
        for report, span, number in zip(reports, spans, pair, strict=True)
        if any(span.overlaps(part) for part in claimed.carriers[number].content)
    }
    return tuple(sorted(found))


def cited_reports(claimed: Claimed, groups: Groups) -> None:
    """What leads elsewhere joins whom it leads to."""
    for number, target in enumerate(claimed.routes.joins):
        step = claimed.routes.steps[number]
        if target is None or step is None:
            continue
        args: dict[str, str] = {}
        if step.why is ReasonCode.CITED_REPORT:
            args = _arg("outlet", step.outlet)
        elif step.why is ReasonCode.RELAY_ITSELF:
            args = _arg("relay", step.outlet)
        groups.merge(number, target, Reason(step.why, args, claimed.places(number, target)))


def tellers(claimed: Claimed, groups: Groups) -> None:
    """Where a teller stands in for the speaker, that is said with the origin."""
    for number, terminal in claimed.terminals.items():
        if terminal.why is not None:
            groups.note(number, terminal.why)


def named_speakers(claimed: Claimed, groups: Groups) -> None:
    """One named actor, and a party with whoever speaks for it.

    A name in a short form that fits two people joins the one that comes first.
    """
    first: dict[tuple[object, ...], int] = {}
    for number in claimed.terminals:
        speaker = claimed.speaker(number)
        if speaker.key is None and speaker.party is None:
            continue
        kept = first.setdefault((speaker.key, speaker.party), number)
        _merge_named(claimed, groups, kept, number)
    several = sorted(first.values(), key=lambda n: (-len(claimed.speaker(n).name_words), n))
    for at, number in enumerate(several):
        joined = False
        for other in several[:at]:
            short = _is_short_name(claimed.speaker(number), claimed.speaker(other))
            if not (short and joined):
                joined |= _merge_named(claimed, groups, other, number) and short


def _is_short_name(a: Speaker, b: Speaker) -> bool:
    return a.key != b.key and bool(a.name_words) and a.name_words < b.name_words


def _merge_named(claimed: Claimed, groups: Groups, one: int, two: int) -> bool:
    a, b = claimed.speaker(one), claimed.speaker(two)
    code = same_named(a, b)
    if code is None:
        return False
    if code is ReasonCode.SAME_ACTOR:
        args = _arg("name", a.label or b.label)
    else:
        party, voice = (a, b) if _is_body(a) and not _is_body(b) else (b, a)
        args = _arg("speaker", voice.label) | _arg("party", party.label)
    if one != two:
        groups.merge(one, two, Reason(code, args, claimed.places(one, two)))
    return True


def _is_body(a: Speaker) -> bool:
    return a.kind in {HopKind.STATE_BODY, HopKind.ORGANIZATION}


def party_as_a_whole(claimed: Claimed, groups: Groups) -> None:
    """A state named as a whole is the voice of one body that speaks for it, the first."""
    speakers = {n: claimed.speaker(n) for n in claimed.terminals if claimed.speaker(n).party}
    for number, speaker in speakers.items():
        if speaker.party is None or speaker.party.body:
            continue
        fitting = [
            n
            for n, o in speakers.items()
            if speaks_as_part(speaker, o) and o.party != speaker.party
        ]
        if fitting and not _has_part(claimed, groups, number):
            args = _arg("speaker", speakers[fitting[0]].label) | _arg("party", speaker.label)
            why = Reason(ReasonCode.SPEAKS_FOR, args, claimed.places(number, fitting[0]))
            groups.merge(number, fitting[0], why)


def _has_part(claimed: Claimed, groups: Groups, number: int) -> bool:
    """Whether the group of a party as a whole holds a body of it already."""
    mine = claimed.speaker(number)
    return any(
        groups.together(number, other)
        and same_state(mine, claimed.speaker(other))
        and claimed.speaker(other).party != mine.party
        for other in claimed.terminals
    )


def one_document(claimed: Claimed, groups: Groups) -> None:
    """One document, its author and whoever only describes it.

    A mention without an author links others, but never two documents by different authors.
    """
    clusters: list[list[Mention]] = []
    merging = [m for m in claimed.mentions if m.role in documents.MERGING]
    for mention in sorted(merging, key=lambda m: (-len(m.authors), not m.nouns, m.number)):
        joined = [mention]
        apart = []
        for cluster in clusters:
            shown = [m for m in cluster if documents.are_one(mention, m)]
            if shown and all(documents.may_be_one(a, b) for a in joined for b in cluster):
                args = _arg("document", shown[0].place.quote)
                spans = tuple(sorted({mention.place, shown[0].place}))
                why = Reason(ReasonCode.SAME_DOCUMENT, args, spans)
                groups.merge(shown[0].number, mention.number, why)
                joined = [*cluster, *joined]
            else:
                apart.append(cluster)
        clusters = [*apart, joined]


def same_quotations(claimed: Claimed, groups: Groups) -> None:
    """One quotation of six words or more by one speaker, or by two who spoke jointly."""
    for group in sharing(claimed.carriers, claimed.terminals, claimed.quotations):
        for one, two in _pairs(group):
            a, b = claimed.speaker(one), claimed.speaker(two)
            if groups.together(one, two) or a.is_outlet or b.is_outlet:
                continue
            if fits(a, b):
                args = _arg("name", a.label or b.label)
                why = Reason(ReasonCode.SAME_QUOTATION, args, claimed.places(one, two))
                _join(claimed, groups, one, two, why)
            elif is_joint(claimed.carriers[one], claimed.texts) or is_joint(
                claimed.carriers[two], claimed.texts
            ):
                why = Reason(ReasonCode.JOINT_STATEMENT, {}, claimed.places(one, two))
                groups.merge(one, two, why)


def joint_statements(claimed: Claimed, groups: Groups) -> None:
    """Several sources of one statement whose words say that they spoke jointly."""
    by_statement: dict[str, list[int]] = defaultdict(list)
    for number in claimed.terminals:
        by_statement[claimed.carriers[number].statement.id].append(number)
    for numbers in by_statement.values():
        if len(numbers) > 1 and is_joint(claimed.carriers[numbers[0]], claimed.texts):
            for one, two in pairwise(numbers):
                why = Reason(ReasonCode.JOINT_STATEMENT, {}, claimed.places(one, two))
                groups.merge(one, two, why)


def fitting_descriptions(claimed: Claimed, groups: Groups) -> None:
    """Behind one relay a description joins the speaker that it fits best.

    The most telling descriptions come first; each joins the group whose speakers behind that
    relay it all fits: the one with most words in common, then the more telling one, then the
    smaller number.
    """
    behind: dict[str, list[int]] = defaultdict(list)
    for number, terminal in claimed.terminals.items():
        if not terminal.speaker.is_outlet:
            for relay in terminal.relays:
                behind[relay].append(number)
    for _, numbers in sorted(behind.items()):
        _fit_behind(claimed, groups, numbers)


def _fit_behind(claimed: Claimed, groups: Groups, numbers: list[int]) -> None:
    done: list[int] = [n for n in numbers if claimed.speaker(n).key is not None]
    vague = [n for n in numbers if claimed.speaker(n).key is None]
    vague.sort(key=lambda n: _telling(claimed, n))
    for number in vague:
        speaker = claimed.speaker(number)
        open_to = []
        for members in groups.members(done).values():
            if all(fits(speaker, claimed.speaker(m)) for m in _described(claimed, members)):
                open_to.append(members)
        done.append(number)
        if not open_to or any(groups.together(number, m[0]) for m in open_to):
            continue
        best = min(open_to, key=lambda m: _closeness(claimed, number, m))
        if _join_allowed(claimed, groups, number, best[0]):
            groups.merge(best[0], number, _fit_reason(claimed, number, best, len(open_to)))
            if len(open_to) > 1:
                groups.fits_several(number, [members[0] for members in open_to])


def _telling(claimed: Claimed, number: int) -> tuple[object, ...]:
    speaker = claimed.speaker(number)
    return (speaker.is_unstated, -speaker.description.weight, claimed.carriers[number].id)


def _described(claimed: Claimed, members: list[int]) -> list[int]:
    """The members that are known by a description; all of them where none is."""
    vague = [m for m in members if claimed.speaker(m).is_described]
    return vague or members


def _closeness(claimed: Claimed, number: int, members: list[int]) -> tuple[object, ...]:
    words = claimed.speaker(number).description.words
    shared = max(len(words & claimed.speaker(m).description.words) for m in members)
    weight = max(claimed.speaker(m).description.weight for m in members)
    return (-shared, -weight, min(claimed.carriers[m].id for m in members))


def _fit_reason(claimed: Claimed, number: int, best: list[int], several: int) -> Reason:
    places = claimed.places(number, best[0])
    label = claimed.speaker(number).label
    if several > 1 and label:
        return Reason(ReasonCode.FITS_DESCRIPTION, {"description": label}, places)
    shared = claimed.terminals[number].relays & claimed.terminals[best[0]].relays
    names = {
        relay.key: relay.label for m in (number, best[0]) for relay in claimed.carriers[m].relays
    }
    relay = next((names.get(key) for key in sorted(shared)), None)
    return Reason(ReasonCode.SAME_RELAY, _arg("relay", relay), places)


def _join(claimed: Claimed, groups: Groups, one: int, two: int, why: Reason) -> None:
    if _join_allowed(claimed, groups, one, two):
        groups.merge(one, two, why)


def _join_allowed(claimed: Claimed, groups: Groups, one: int, two: int) -> bool:
    """Whether no two named speakers would come together who are not shown to be one."""
    ours = _names(claimed, groups, one)
    theirs = _names(claimed, groups, two)
    if not ours or not theirs:
        return True
    return any(same_named(a, b) is not None for a in ours for b in theirs)


def _names(claimed: Claimed, groups: Groups, number: int) -> list[Speaker]:
    root = groups.root(number)
    found = {
        claimed.speaker(n).key: claimed.speaker(n)
        for n in claimed.terminals
        if groups.root(n) == root
        and claimed.speaker(n).key is not None
        and not claimed.speaker(n).is_outlet
    }
    return list(found.values())


def _pairs(group: Sequence[int]) -> Iterable[tuple[int, int]]:
    return ((one, two) for at, one in enumerate(group) for two in group[at + 1 :])


def _arg(name: str, value: str | None) -> dict[str, str]:
    return {name: value} if value else {}


RULES: tuple[Rule, ...] = (
    copied_passages,
    cited_reports,
    tellers,
    named_speakers,
    one_document,
    joint_statements,
    same_quotations,
    party_as_a_whole,
    fitting_descriptions,
)
"""In this order: what shows identity first, what lets a vague description join last."""
