"""Where accounts part, from sentence to screen: small invented stories, by the built-in readers."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from headwater.comparing import compare
from headwater.pipeline import default_engines
from headwater.publishing.course import course
from headwater.records import Comparison, Story, Trace
from tests.builders import report
from tests.publishing.indexes import index

STORIES: list[dict[str, Any]] = tomllib.loads(
    Path(__file__).with_name("parting.toml").read_text("utf-8")
)["story"]


@pytest.fixture(scope="module", params=["model", "rules"])
def reader(request: pytest.FixtureRequest) -> Any:
    return default_engines(request.param).reader


@pytest.mark.parametrize("told", [pytest.param(each, id=each["name"]) for each in STORIES])
def test_where_the_accounts_part_and_how_it_went(told: dict[str, Any], reader: Any) -> None:
    if told.get("only", reader.name) != reader.name:
        pytest.skip("what is told here is not read by this reader")
    reports = [report(text, outlet=outlet, published=on) for outlet, on, text in told["reports"]]
    readings = tuple(reader.read(each) for each in reports)
    found = compare(reports, readings)
    numbers = {each.id: n for n, each in enumerate(reports, 1)}
    number_of = {s.id: numbers[r.report] for r in readings for s in r.statements}
    story = Story(tuple(reports), readings, found, Trace())
    assert _links(found, number_of) == told["links"]
    assert _courses(story, number_of) == told["courses"]


def _links(found: Comparison, number_of: dict[str, int]) -> list[str]:
    made = set()
    for link in found.links:
        first, second = sorted((number_of[link.a], number_of[link.b]))
        kind = f"{link.kind.value} {link.type.value}" if link.type else link.kind.value
        made.add(f"{kind}: {first} - {second}")
    return sorted(made)


def _courses(story: Story, number_of: dict[str, int]) -> list[str]:
    seen = index(story)
    found = []
    for thread in seen.case.threads:
        steps = []
        for step in course(seen, thread):
            tellers = sorted({str(number_of[each]) for each in step.statements})
            steps.append(f"{step.value.value} of {', '.join(tellers)}")
        found += [" → ".join(steps)] if steps else []
    return found
