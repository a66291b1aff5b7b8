"""The rules by which two carriers are one origin: each shown by words, each with its reason.

Rules of the first kind show identity and may be chained: one named actor, a party and whoever
speaks for it, one document, a copied passage, a joint statement, the report that is cited. Rules
of the second kind (`headwater.tracing.joining`) let a vague description join one speaker.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from itertools import pairwise

from headwater.records import Copy, HopKind, Place, Reason, ReasonCode
from headwater.tracing import documents
from headwater.tracing.citing import names_nobody
from headwater.tracing.claimed import Claimed, arg, join
from headwater.tracing.documents import Mention
from headwater.tracing.fitting import fits, same_named, speaks_for
from headwater.tracing.groups import Groups
from headwater.tracing.joining import fitting_descriptions, party_as_a_whole
from headwater.tracing.joint import is_joint
from headwater.tracing.quotations import sharing
from headwater.tracing.speakers import Speaker

Rule = Callable[[Claimed, Groups], None]


def merge(claimed: Claimed) -> Groups:
    """The groups of one claim's carriers after all rules."""
    groups = Groups(len(claimed.carriers))
    for rule in RULES:
        rule(claimed, groups)
    return groups


def one_entry(claimed: Claimed, groups: Groups) -> None:
    """Copies of one passage with one chain, where they end; a cited report is joined as such."""
    entries = claimed.entries
    for copy, one, two in claimed.pairs:
        at = entries.of[one]
        borrows = {one, two} & entries.all[at].borrowed.keys()
        silent = names_nobody(claimed.carriers[one])
        ends = entries.lead(at) in claimed.terminals
        if at == entries.of[two] and ends and not (borrows and silent):
            why = Reason(ReasonCode.COPIED_PASSAGE, {}, pair_places(claimed, copy, (one, two)))
            groups.merge(one, two, why)


def copied_passages(claimed: Claimed, groups: Groups) -> None:
    """A copied passage that carries the claim in both reports, by other chains.

    At least one side ends at its own speaker; the other does so too, or names a speaker in a
    retelling.
    """
    entries = claimed.entries
    for copy, one, two in claimed.pairs:
        leads = [entries.lead(entries.of[n]) for n in (one, two)]
        ends = [n for n in leads if n in claimed.terminals]
        named = not any(names_nobody(claimed.carriers[n]) for n in leads)
        if leads[0] != leads[1] and (len(ends) == 2 or (ends and named)):
            why = Reason(ReasonCode.COPIED_PASSAGE, {}, pair_places(claimed, copy, (one, two)))
            join(claimed, groups, leads[0], leads[1], why)


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
            args = arg("outlet", step.outlet)
        elif step.why is ReasonCode.RELAY_ITSELF:
            args = arg("relay", step.outlet)
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
        if speaker.key is None and speaker.party is None and speaker.voice_of is None:
            continue
        kept = first.setdefault((speaker.key, speaker.party, speaker.voice_of), number)
        _merge_named(claimed, groups, kept, number)
    several = sorted(first.values(), key=lambda n: (-len(claimed.speaker(n).name_words), n))
    for at, number in enumerate(several):
        joined = False
        for other in several[:at]:
            short = _is_short_name(claimed.speaker(number), claimed.speaker(other))
            if not (short and joined):
                joined |= _merge_named(claimed, groups, other, number) and short


def _is_short_name(a: Speaker, b: Speaker) -> bool:
    """Whether the first may be of several: a part of a name, or "the mayor" without a place."""
    party = a.party
    if party is not None and party.is_office and not party.body and not a.name_words:
        return bool(b.name_words)
    return a.key != b.key and bool(a.name_words) and a.name_words < b.name_words


def _merge_named(claimed: Claimed, groups: Groups, one: int, two: int) -> bool:
    a, b = claimed.speaker(one), claimed.speaker(two)
    code = same_named(a, b)
    if code is None:
        return False
    if code is ReasonCode.SPEAKS_FOR and _is_one_office(a, b):
        code = ReasonCode.SAME_ACTOR
        args = arg("name", max(a.label or "", b.label or "", key=len))
    elif code is ReasonCode.SAME_ACTOR:
        args = arg("name", a.label or b.label)
    else:
        party, voice = (a, b) if _is_body(a) and not _is_body(b) else (b, a)
        if speaks_for(a, b) or speaks_for(b, a):
            party, voice = (a, b) if speaks_for(b, a) else (b, a)
        args = arg("speaker", voice.label) | arg("party", party.label)
    if one != two:
        groups.merge(one, two, Reason(code, args, claimed.places(one, two)))
    return True


def _is_one_office(a: Speaker, b: Speaker) -> bool:
    """Whether both are a local office itself, not who speaks for it: "Osk police", "police"."""
    offices = [who.party is not None and who.party.is_office for who in (a, b)]
    people = {HopKind.PERSON, HopKind.ANONYMOUS}
    return all(offices) and people.isdisjoint({a.kind, b.kind})


def _is_body(a: Speaker) -> bool:
    armed = a.kind is HopKind.GROUP and a.key is not None
    return armed or a.kind in {HopKind.STATE_BODY, HopKind.ORGANIZATION}


def one_document(claimed: Claimed, groups: Groups) -> None:
    """One document, its author and whoever only describes it.

    A mention without an author links others, but never two documents by different authors; of
    several that it could be of it takes the first. A speaker's further words change no order.
    """
    clusters: list[list[Mention]] = []
    merging = [m for m in claimed.mentions if m.role in documents.MERGING]
    for mention in sorted(merging, key=lambda m: _document_order(claimed, m)):
        joined, at = [mention], len(clusters)
        apart: list[list[Mention]] = []
        for cluster in clusters:
            shown = [m for m in cluster if documents.are_one(mention, m)]
            if shown and all(documents.may_be_one(a, b) for a in joined for b in cluster):
                args = arg("document", shown[0].place.quote)
                spans = tuple(sorted({mention.place, shown[0].place}))
                why = Reason(ReasonCode.SAME_DOCUMENT, args, spans)
                groups.merge(shown[0].number, mention.number, why)
                joined, at = [*cluster, *joined], min(at, len(apart))
            else:
                apart.append(cluster)
        clusters = [*apart[:at], joined, *apart[at:]]


def _document_order(claimed: Claimed, mention: Mention) -> tuple[object, ...]:
    """Those with authors first; then by what is said of speaker and document, not by the claim."""
    return (
        -len(mention.authors),
        not mention.nouns,
        sorted(mention.authors),
        claimed.speaker(mention.number).label or "",
        (mention.nouns, mention.role),
        sorted(claimed.terminals[mention.number].relays),
        mention.number,
    )


def same_quotations(claimed: Claimed, groups: Groups) -> None:
    """One quotation of six words or more by one speaker, in one document by all that the words
    tell, or by two who spoke jointly."""
    for group in sharing(claimed.carriers, claimed.terminals, claimed.quotations):
        for one, two in _pairs(group):
            a, b = claimed.speaker(one), claimed.speaker(two)
            if groups.together(one, two) or a.is_outlet or b.is_outlet:
                continue
            if fits(a, b) or _may_be_one_document(claimed, one, two):
                args = arg("name", a.label or b.label)
                why = Reason(ReasonCode.SAME_QUOTATION, args, claimed.places(one, two))
                join(claimed, groups, one, two, why)
            elif is_joint(claimed.carriers[one], claimed.texts) or is_joint(
                claimed.carriers[two], claimed.texts
            ):
                why = Reason(ReasonCode.JOINT_STATEMENT, {}, claimed.places(one, two))
                groups.merge(one, two, why)


def _may_be_one_document(claimed: Claimed, one: int, two: int) -> bool:
    """Whether two documents, under whatever names, may be one: "charging documents", "records"."""
    papers = [
        [m for m in claimed.mentions if m.number == number and m.role in documents.MERGING]
        for number in (one, two)
        if claimed.speaker(number).kind is HopKind.DOCUMENT
    ]
    return len(papers) > 1 and any(documents.may_be_one(a, b) for a in papers[0] for b in papers[1])


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


def _pairs(group: Sequence[int]) -> Iterable[tuple[int, int]]:
    return ((one, two) for at, one in enumerate(group) for two in group[at + 1 :])


RULES: tuple[Rule, ...] = (
    one_entry,
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
