"""The page to decide on one thing: its words in context, what was decided on it, and the forms."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

import msgspec

from headwater.casebook.anchors import place_id
from headwater.casebook.rulings import Attachment
from headwater.casebook.store import Kept
from headwater.publishing import contract as c
from headwater.publishing.index import NO_OUTLET
from headwater.publishing.marking import Excerpt, Mark, excerpt, marks
from headwater.publishing.pages.history import Ruling, ruling
from headwater.publishing.pages.parts import (
    Range,
    Reach,
    ReportLine,
    Station,
    in_own_voice,
    label_of,
    range_of,
    reach,
    report_line,
    stations,
    words,
)
from headwater.publishing.shown import Shown
from headwater.records import Place
from headwater.reviewing.doubts import About

_OTHERS = 300
"""Other claims or actors that are offered to be merged with; any can be named by its id."""

_USES = 30
"""Uses of an actor's names that are shown, those of each name in the order of the reports."""


class Carried(msgspec.Struct, frozen=True):
    """A claim that a statement carries."""

    id: str
    label: str
    reach: Reach
    origins: Range


class MemberWords(msgspec.Struct, frozen=True):
    """A statement of a claim: the words that carry it, and where they stand."""

    id: str
    words: str
    line: ReportLine


class NameUse(msgspec.Struct, frozen=True):
    """One use of an actor's name; `named` is what a decision about it names."""

    named: str
    line: ReportLine
    excerpt: Excerpt
    ambiguous: bool


class DecidePage(msgspec.Struct, frozen=True):
    """One thing to decide on, and what was decided on it so far.

    Of a statement there are its words, `chains` and the claims it carries, of a claim its
    `members` with their words, of an actor the `uses` of its names; `others` are what it may be
    merged with. `label` is an actor's name, a claim's words or a report's title.
    """

    story: str
    about: About
    id: str
    label: str | None
    line: ReportLine | None = None
    excerpt: Excerpt | None = None
    chains: tuple[tuple[Station, ...], ...] = ()
    own: bool = False
    way: str = ""
    claims: tuple[Carried, ...] = ()
    members: tuple[MemberWords, ...] = ()
    uses: tuple[NameUse, ...] = ()
    others: tuple[tuple[str, str], ...] = ()
    published: str = ""
    rulings: tuple[Ruling, ...] = ()

    @property
    def choices(self) -> tuple[tuple[str, str], ...]:
        """The members to choose from, each with its report: "6 Daily Lantern: At least 14"."""
        return tuple(
            (each.id, f"{each.line.number} {each.line.outlet or NO_OUTLET}: {each.words}")
            for each in self.members
        )

    @property
    def on(self) -> str:
        """What the page's address names: a claim has the id of a statement, so it says which."""
        if self.about is About.CLAIM:
            return f"claim:{self.id}"
        return f"{self.story}:{self.id}" if self.about is About.ACTOR else self.id


def statement_page(shown: Shown, wanted: str) -> DecidePage:
    """The page of a statement.

    Raises:
        KeyError: where the story has no such statement.
    """
    index = shown.index
    one = index.statements[wanted]
    on = (*marks(one.content, "content"), *marks(one.sources, "source"), *marks(one.cue, "cue"))
    chains = tuple(stations(chain) for chain in one.chains)
    return DecidePage(
        shown.story,
        About.STATEMENT,
        one.id,
        None,
        line=report_line(shown, one.report),
        excerpt=excerpt(index.reports[one.report], one.content or one.cue, on),
        chains=chains,
        own=in_own_voice(one),
        way=" < ".join(each.name or "?" for each in chains[0][1:]) if len(chains) == 1 else "",
        claims=tuple(_carried(shown, index.claims[of]) for of in index.claims_of.get(one.id, ())),
    )


def claim_page(shown: Shown, wanted: str) -> DecidePage:
    """The page of a claim.

    Raises:
        KeyError: where the story has no such claim.
    """
    index = shown.index
    claim = index.claims[wanted]
    others = sorted(index.case.claims, key=lambda other: other.thread != claim.thread)  # stable
    ids = dict.fromkeys(member.id for member in claim.statements)
    return DecidePage(
        shown.story,
        About.CLAIM,
        claim.id,
        label_of(shown, claim).text,
        claims=(_carried(shown, claim),),
        members=tuple(_member(shown, claim, each) for each in ids),
        others=tuple((o.id, o.label) for o in others if o.id != claim.id)[:_OTHERS],
    )


def report_page(shown: Shown, wanted: str) -> DecidePage:
    """The page of a report.

    Raises:
        KeyError: where the story has no such report.
    """
    report = shown.index.reports[wanted]
    line = report_line(shown, report.id)
    ends = report.published
    dates = (ends.earliest, ends.latest) if ends else (None, None)
    known = [each for each in dict.fromkeys(dates) if each]
    return DecidePage(
        shown.story,
        About.REPORT,
        report.id,
        report.title,
        line=line,
        published="..".join(known) if None not in dates else "",
    )


def actor_page(shown: Shown, wanted: str) -> DecidePage:
    """The page of an actor.

    Raises:
        KeyError: where the story has no such actor.
    """
    actors = {actor.id: actor for actor in shown.index.case.actors}
    actor = actors[wanted]
    others = [(o.id, o.label) for o in actors.values() if o.id != actor.id]
    return DecidePage(
        shown.story,
        About.ACTOR,
        actor.id,
        actor.label,
        uses=tuple(_use(shown, name) for name in _different(actor)),
        others=tuple(sorted(others, key=lambda each: each[1].casefold()))[:_OTHERS],
    )


def with_rulings(
    page: DecidePage,
    attachments: Sequence[Attachment],
    uses: Iterable[str],
    reports: Mapping[str, Kept],
) -> DecidePage:
    """The page with what was decided on it; `uses` are all places of an actor's names."""
    held = concerning(page, attachments, uses)
    return msgspec.structs.replace(page, rulings=tuple(ruling(one, reports) for one in held))


def concerning(
    page: DecidePage, attachments: Sequence[Attachment], uses: Iterable[str] = ()
) -> tuple[Attachment, ...]:
    """The decisions about what the page shows, in the order they were made."""
    ids = {page.id, *(each.id for each in page.members), *uses}
    return tuple(
        one
        for one in attachments
        if any(target.id in ids or target.id.partition(".")[0] in ids for target in one.targets)
    )


def uses_of(shown: Shown, actor: str) -> tuple[str, ...]:
    """All uses of an actor's names as decisions name them."""
    return tuple(
        place_id(Place(name.report, name.start, name.end, name.quote))
        for each in shown.index.case.actors
        if each.id == actor
        for name in each.names
    )


def _carried(shown: Shown, claim: c.Claim) -> Carried:
    label = label_of(shown, claim).text
    return Carried(claim.id, label, reach(shown, claim), range_of(claim.origins))


def _member(shown: Shown, claim: c.Claim, statement: str) -> MemberWords:
    report = shown.index.statements[statement].report
    text = words(report, shown.index.words(statement, claim.id)).text
    return MemberWords(statement, text, report_line(shown, report))


def _different(actor: c.Actor) -> list[c.ActorName]:
    """The first use of each name in each report, the ambiguous before the others."""
    firsts: dict[tuple[str, str], c.ActorName] = {}
    for name in actor.names:
        firsts.setdefault((name.quote.casefold(), name.report), name)
    return sorted(firsts.values(), key=lambda name: not name.ambiguous)[:_USES]


def _use(shown: Shown, name: c.ActorName) -> NameUse:
    report = shown.index.reports[name.report]
    mark = Mark(name.start, name.end, "content")
    named = place_id(Place(name.report, name.start, name.end, name.quote))
    found = excerpt(report, (name,), (mark,), 0)
    return NameUse(named, report_line(shown, report.id), found, name.ambiguous)
