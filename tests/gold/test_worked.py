"""The six worked cases of the design, end to end on the seed articles."""

from __future__ import annotations

import json
from typing import Any

import pytest

from benchmarks import gold
from headwater.intake.collectors import FileCollector
from headwater.pipeline import read_story
from headwater.records import Story

ARTICLES = [path for path, _ in gold.articles()]
CASES = json.loads((gold.GOLD.parent / "worked.json").read_text("utf-8"))

pytestmark = pytest.mark.skipif(len(ARTICLES) < 3, reason="needs the articles of ../shared/seeds")


@pytest.fixture(scope="module")
def story() -> Story:
    collector = FileCollector()
    return read_story([c for path in ARTICLES for c in collector.collect(str(path))])


def claims_at(story: Story, sha: str, start: int, end: int) -> set[str]:
    """The claims that a clause over this place belongs to."""
    (report,) = (r for r in story.reports if r.capture == sha)
    clauses = {
        clause.id
        for reading in story.readings
        if reading.report == report.id
        for statement in reading.statements
        for clause in statement.clauses
        if any(span.start < end and start < span.end for span in clause.content)
    }
    return {
        claim.id
        for claim in story.comparison.claims
        if any(member.clause in clauses for member in claim.members)
    }


@pytest.mark.parametrize("case", CASES, ids=[case["case"] for case in CASES])
def test_worked_case(story: Story, case: dict[str, Any]) -> None:
    at = [claims_at(story, *place) for place in case["places"]]
    assert all(at), "the reading delivers no statement for one of the places"
    claims = set.intersection(*at) if case["one_claim"] else set.union(*at)
    assert claims, "the places do not come together in one claim"
    counts = {count.claim: count.origins for count in story.trace.counts}
    found = {(counts[claim].min, counts[claim].max) for claim in claims}
    assert found == {(case["min"], case["max"])}
