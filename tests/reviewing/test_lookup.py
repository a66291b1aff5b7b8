"""A story looked up by id."""

from __future__ import annotations

from headwater.reviewing.lookup import Lookup
from tests.reviewing.made import AIM, DROPPED, LEDGER, MAY, TIMES, UNITS, claim, story


def test_claims_and_reports_lead_to_each_other() -> None:
    one, two = claim(DROPPED, MAY), claim(UNITS)
    lookup = Lookup(story((one, two)))
    assert lookup.claim_of == {DROPPED.id: one.id, MAY.id: one.id, UNITS.id: two.id}
    assert lookup.reports_of([one.id, two.id]) == {DROPPED.report, MAY.report}
    assert lookup.claims_in.get(LEDGER.id) is None
    assert set(lookup.claims_in[MAY.report]) == {one.id, two.id}


def test_sources_stand_where_they_begin() -> None:
    lookup = Lookup(story())
    assert lookup.statement_at[TIMES.id] == ((AIM.sources[0].start, AIM.id),)
