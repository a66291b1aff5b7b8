"""Every hand-built situation comes out as stated, in whatever order its reports are given."""

from __future__ import annotations

import pytest

from headwater.publishing import messages
from headwater.records import check_reading
from headwater.tracing import trace
from tests.origins.building import Situation, build, codes_of
from tests.origins.situations import SITUATIONS


@pytest.mark.parametrize("situation", SITUATIONS, ids=[each.name for each in SITUATIONS])
def test_situation(situation: Situation) -> None:
    built = build(situation)
    for report, reading in zip(built.reports, built.readings, strict=True):
        check_reading(report, reading)
    traced = built.trace()
    (count,) = traced.counts
    said = [(root.label, [why.code.value for why in root.why]) for root in count.origins.roots]
    said.append(("why", [why.code.value for why in count.origins.why]))
    assert (count.origins.min, count.origins.max) == (situation.min, situation.max), said
    codes = codes_of(count)
    assert situation.codes <= codes, said
    assert not situation.never & codes, said
    denials = count.denials
    assert (denials and (denials.min, denials.max)) == situation.denials
    if situation.labels is not None:
        assert tuple(root.label for root in count.origins.roots) == situation.labels
    if situation.copies is not None:
        assert len(traced.copies) == situation.copies
    assert len(traced.cycles) == situation.cycles


@pytest.mark.parametrize("situation", SITUATIONS, ids=[each.name for each in SITUATIONS])
def test_order_of_reports_changes_nothing(situation: Situation) -> None:
    built = build(situation)
    back = trace(built.reports[::-1], built.readings[::-1], built.comparison)
    assert back == built.trace()


@pytest.mark.parametrize("situation", SITUATIONS, ids=[each.name for each in SITUATIONS])
def test_reasons_show_words_of_the_reports(situation: Situation) -> None:
    built = build(situation)
    texts = {report.id: report.text for report in built.reports}
    count = built.count()
    for side in [count.origins] + ([count.denials] if count.denials else []):
        for why in [*side.why, *(reason for root in side.roots for reason in root.why)]:
            assert why.spans, why
            assert messages.reason(why.code, why.args)
            for place in why.spans:
                assert texts[place.report][place.start : place.end] == place.quote


def test_names_are_unique_and_many() -> None:
    names = [situation.name for situation in SITUATIONS]
    assert len(set(names)) == len(names) >= 45
