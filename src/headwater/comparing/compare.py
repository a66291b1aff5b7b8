"""Statements of several reports → actors, claims, threads, links: the order of the work."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from headwater.comparing.actors import find_actors
from headwater.comparing.ages import age_links, described_age_links
from headwater.comparing.amounts import amount_links
from headwater.comparing.claims import Group, claim_of, group_claims
from headwater.comparing.clocks import clock_links
from headwater.comparing.conceded import conceded_links
from headwater.comparing.days import day_links
from headwater.comparing.denials import contrast_links, denial_links, thread_denials
from headwater.comparing.existing import existence_links
from headwater.comparing.features import Features, features
from headwater.comparing.fitting import Fitting, Liken
from headwater.comparing.given_names import given_name_links
from headwater.comparing.identity import Mention
from headwater.comparing.inquiries import inquiry_links
from headwater.comparing.kinship import Kinship
from headwater.comparing.links import claim_links
from headwater.comparing.own_deeds import own_deed_links
from headwater.comparing.pointing import pointing_links
from headwater.comparing.retold import retold_links
from headwater.comparing.revised import revision_links
from headwater.comparing.shares import without_parts
from headwater.comparing.slots import slot_links
from headwater.comparing.taken_up import taken_up_links
from headwater.comparing.taking import Names, view
from headwater.comparing.tallies import tally_links
from headwater.comparing.things import without_things
from headwater.comparing.threads import Spun, spin, thread_of
from headwater.comparing.tolls import toll_links
from headwater.comparing.turns import doer_links, outcome_links, rival_links, thread_links
from headwater.comparing.unhurt import unhurt_links
from headwater.comparing.views import View
from headwater.records import (
    Comparison,
    Link,
    LinkKind,
    LinkType,
    Note,
    NoteCode,
    Reading,
    Report,
    Rulings,
)
from headwater.text.layers import seams

NO_RULINGS = Rulings()


def compare(
    reports: Sequence[Report],
    readings: Sequence[Reading],
    rulings: Rulings = NO_RULINGS,
    liken: Liken | None = None,
) -> Comparison:
    """What several reports have in common and where they part.

    `readings` holds one reading for each report, in any order; a report without one is only
    looked at for its dates. The result does not depend on the order of either. No reports give
    an empty comparison. Faults in the data become notes; nothing is raised for them.
    Of `rulings` those about claims and actors count here. `liken` is asked about clauses whose
    words leave it open whether they are one claim.

    Raises:
        ReaderError: where `liken` fails.
    """
    by_id = {report.id: report for report in sorted(reports, key=lambda r: r.id)}
    ordered = sorted((r for r in readings if r.report in by_id), key=lambda r: r.report)
    views = [one for reading in ordered for one in _views(by_id[reading.report], reading)]
    mentions = [Mention.of(by_id[reading.report], n) for reading in ordered for n in reading.names]
    cast = find_actors(tuple(by_id.values()), mentions, views, rulings.actors)
    kin = Kinship(cast.actors)
    clauses = features(views, cast)
    groups = group_claims(clauses, Fitting(kin, liken), rulings.claims)
    spun = spin(groups, cast.actors)
    thread_by_claim = {group.id: thread.id for thread in spun for group in thread.groups}
    return Comparison(
        actors=without_things(cast.actors, tuple(by_id.values())),
        claims=tuple(claim_of(group, thread_by_claim[group.id]) for group in groups),
        threads=tuple(thread_of(thread, tuple(by_id.values()), clauses) for thread in spun),
        links=_links(groups, spun, kin, clauses),
        notes=(*cast.notes, *(note for report in by_id.values() for note in _older_text(report))),
    )


def _older_text(report: Report) -> Iterable[Note]:
    """A note for each place from which on a page keeps older text."""
    for label in seams(report):
        why = f"\u201c{label.quote}\u201d"
        yield Note(NoteCode.OLDER_TEXT, why, report.id, label.start, label.end)


def _views(report: Report, reading: Reading) -> Iterable[View]:
    names = Names(reading.names)
    for statement in sorted(reading.statements, key=lambda s: s.id):
        for clause in statement.clauses:
            yield view(report, statement, clause, names)


def _links(
    groups: Sequence[Group], spun: Sequence[Spun], kin: Kinship, clauses: Sequence[Features]
) -> tuple[Link, ...]:
    """Every link once: of several between two statements in the same respect, the first found."""
    found: dict[tuple[str, ...], Link] = {}
    for source in (
        (one for group in groups for one in denial_links(group)),
        (one for group in groups for one in claim_links(group)),
        (one for group in groups for one in described_age_links(group)),
        (one for group in groups for one in day_links(group)),
        (one for group in groups for one in clock_links(group.clauses)),
        (one for group in groups for one in slot_links(group)),
        (one for group in groups for one in rival_links(group)),
        (one for thread in spun for one in retold_links(thread)),
        (one for thread in spun for one in thread_links(thread)),
        thread_denials(spun),
        contrast_links(clauses, kin),
        outcome_links(groups),
        doer_links(clauses, kin),
        own_deed_links(groups, kin),
        pointing_links(groups),
        existence_links(groups, kin),
        conceded_links(groups, kin),
        revision_links(groups),
        unhurt_links(groups, kin),
        inquiry_links(groups, kin),
        toll_links(groups, kin),
        taken_up_links(groups),
        tally_links(groups, kin),
        amount_links(groups, kin),
        age_links(clauses),
        given_name_links(clauses, kin),
    ):
        for one in source:
            numbers = one.type is LinkType.QUANTITY
            kind = "" if numbers else one.kind.value
            either = numbers or one.kind is LinkKind.TENSION
            ends = sorted((one.a, one.b)) if either else (one.a, one.b)
            key = (kind, one.type.value if one.type else "", *ends)
            found.setdefault(key, one)
    return tuple(sorted(without_parts(found.values(), clauses), key=_place))


def _place(one: Link) -> tuple[str, str, str, str]:
    return one.kind.value, one.type.value if one.type else "", one.a, one.b
