"""The statements of a claim: who says it, in which words, how sure, with a sentence either side."""

from __future__ import annotations

import msgspec

from headwater.publishing import contract as c
from headwater.publishing.hedging import denying, hedging
from headwater.publishing.marking import Excerpt, excerpt, marks
from headwater.publishing.pages.parts import (
    ReportLine,
    Station,
    in_own_voice,
    report_line,
    stations,
)
from headwater.publishing.shown import Shown
from headwater.publishing.words import when
from headwater.records import Form, StanceValue

FORMS: dict[Form, str] = {
    Form.DIRECT: "quoted",
    Form.INDIRECT: "in the outlet's words",
    Form.MIXED: "partly quoted",
    Form.UNSOURCED: "no source stated",
    Form.OWN_VOICE: "in the outlet's own voice",
}
"""The words for how a statement is put."""


class When(msgspec.Struct, frozen=True):
    """A time phrase of a statement, and its interval in words; None where it has no anchor."""

    quote: str
    told: str | None


class Saying(msgspec.Struct, frozen=True):
    """One statement of a claim. `commits` are fixed words, empty for a plain yes or no.

    `hedges` are the report's words that weaken it, `denies` those by which it denies what it
    quotes; `older` tells that it stands in older text of its page. `also` are the places of further
    origins that it counts for.
    """

    id: str
    report: ReportLine
    headline: bool
    form: Form
    chains: tuple[tuple[Station, ...], ...]
    own: bool
    stance: StanceValue
    commits: str
    hedges: tuple[str, ...]
    denies: str | None
    times: tuple[When, ...]
    excerpt: Excerpt
    older: bool
    also: tuple[int, ...] = ()

    @property
    def put(self) -> str:
        """How it is put, in words."""
        return FORMS[self.form]


def saying(shown: Shown, claim: c.Claim, statement: str, also: tuple[int, ...] = ()) -> Saying:
    """A statement with the words that carry the claim marked in their context."""
    index = shown.index
    found = index.statements[statement]
    content = index.words(statement, claim.id)
    on = (
        *marks(content, "content"),
        *marks(found.sources, "source"),
        *marks(found.cue, "cue"),
        *marks(found.stance.hedges, "hedge"),
    )
    commits, weak = hedging(found, content)
    return Saying(
        id=found.id,
        report=report_line(shown, found.report),
        headline=index.is_title(found.id),
        form=found.form,
        chains=tuple(stations(chain) for chain in found.chains),
        own=in_own_voice(found),
        stance=found.stance.value,
        commits=commits,
        hedges=weak,
        denies=denying(found),
        times=tuple(When(t.quote, when(t.earliest, t.latest)) for t in found.times),
        excerpt=excerpt(index.reports[found.report], content or found.content, on),
        older=index.is_older(statement),
        also=also,
    )
