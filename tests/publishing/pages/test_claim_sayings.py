"""The statements of a claim in their context."""

from __future__ import annotations

from headwater.publishing.pages.claim import claim_page
from tests.publishing.pages.claims import shown
from tests.stories import OBSERVER, ONE, SHIPS


def test_a_statement_stands_in_its_context_with_how_sure_it_is() -> None:
    saying = claim_page(shown(), ONE.id).sides[0].origins[0].sayings[0]
    text = OBSERVER.text
    assert (
        "".join(run.text for run in saying.excerpt.runs)
        == text[saying.excerpt.start : saying.excerpt.end]
    )
    marked = {run.kinds: run.text for run in saying.excerpt.runs if run.marks}
    assert marked["source"] == "two Western officials"
    assert marked["content hedge"] == "weighing"
    assert saying.commits == "put as possible"
    assert saying.hedges == ("weighing",)


def test_own_voice_and_times() -> None:
    saying = claim_page(shown(), SHIPS.id).sides[0].origins[0].sayings[0]
    assert saying.own
    assert [(t.quote, t.told) for t in saying.times] == [("since November", "1 Nov 2024")]
