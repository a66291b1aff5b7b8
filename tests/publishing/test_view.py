"""The public view: complete, deterministic, valid, and true to the records."""

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from hypothesis import given

from headwater.plugins import load
from headwater.publishing.contract import Case
from headwater.publishing.view import JsonExporter, view
from headwater.records import Exporter, Member, Note, NoteCode, Polarity, Story
from tests.records.generated import stories
from tests.stories import (
    AGENCY,
    EMPTY,
    KNEW,
    MAY,
    NEVER,
    OBSERVER,
    ONE,
    SHIPS,
    STORY,
    TIMES,
    WEIGHS,
)

SCHEMA = json.loads(
    (Path(__file__).parents[2] / "docs/schema/headwater-1.schema.json").read_text("utf-8")
)


def exported(story: Story) -> Any:
    return json.loads("".join(JsonExporter().export(story)))


CASE = exported(STORY)


def one(entries: list[Any], name: str) -> Any:
    return next(entry for entry in entries if entry["id"] == name)


def hops(statement: str) -> list[Any]:
    (chain,) = one(CASE["statements"], statement)["chains"]
    return list(chain)


@pytest.mark.parametrize("story", [EMPTY, STORY], ids=["empty", "full"])
def test_output_validates(story: Story) -> None:
    jsonschema.Draft202012Validator(SCHEMA).validate(exported(story))


def test_the_empty_case() -> None:
    case = exported(EMPTY)
    assert case.pop("schema") == "headwater/1"
    assert all(value == [] for value in case.values())


def test_key_order_is_that_of_the_design() -> None:
    assert list(CASE) == list(Case.__struct_fields__)


def test_every_span_quotes_its_report() -> None:
    texts = {report["id"]: report["text"] for report in CASE["reports"]}

    def spans(node: Any, report: str | None) -> Iterator[tuple[str, Any]]:
        if isinstance(node, dict):
            here = node.get("report") or report
            if "quote" in node:
                assert here is not None
                yield here, node
            for value in node.values():
                yield from spans(value, here)
        elif isinstance(node, list):
            for value in node:
                yield from spans(value, report)

    found = list(spans({k: v for k, v in CASE.items() if k != "copies"}, None))
    assert len(found) > 20
    for report, span in found:
        assert texts[report][span["start"] : span["end"]] == span["quote"]
    for copy in CASE["copies"]:
        for a, b in copy["spans"]:
            assert texts[copy["from"]][a["start"] : a["end"]] == a["quote"]
            assert texts[copy["to"]][b["start"] : b["end"]] == b["quote"]


def test_a_carried_relay_stands_before_the_terminal() -> None:
    outlet, relay, terminal = hops(MAY.id)
    assert (outlet["name"], outlet["relation"]) == ("Harbour Times", "cited")
    assert (relay["name"], relay["basis"], relay["relation"]) == (
        "The Brenna Observer",
        "carried",
        "said",
    )
    assert relay["span"] is None
    assert (terminal["name"], terminal["relation"]) == ("officials", None)


@pytest.mark.parametrize(
    ("statement", "hop", "actor"),
    [
        (NEVER.id, 1, "a-1"),  # the name in the hop's own words
        (WEIGHS.id, 0, "a-3"),  # the report's outlet, by its name
        (MAY.id, 1, "a-3"),  # the carried outlet
        (WEIGHS.id, 1, None),  # "two Western officials" are not the western states
        (SHIPS.id, 0, None),  # an outlet that is no actor here
    ],
)
def test_a_hop_names_its_actor(statement: str, hop: int, actor: str | None) -> None:
    assert hops(statement)[hop]["actor"] == actor


def test_a_statement_names_its_claims_with_their_words() -> None:
    found = one(CASE["statements"], WEIGHS.id)
    (part,) = found["claims"]
    assert part["id"] == ONE.id
    assert part["content"] == found["content"]
    assert one(CASE["statements"], KNEW.id)["claims"] == []


def test_unknown_is_null() -> None:
    agency = one(CASE["reports"], AGENCY.id)
    assert agency["outlet"] is None
    assert agency["title"] is None
    assert agency["published"] == {"earliest": "2025-03-17", "latest": None, "basis": "given"}
    assert one(CASE["reports"], TIMES.id)["published"] is None
    assert hops(NEVER.id)[0]["name"] is None


def test_scores_have_two_decimals() -> None:
    members = {
        member["id"]: member["score"] for member in one(CASE["claims"], ONE.id)["statements"]
    }
    assert members == {WEIGHS.id: 1.0, MAY.id: 0.87, NEVER.id: 0.7}


def test_denials_stand_apart() -> None:
    claim = one(CASE["claims"], ONE.id)
    assert (claim["origins"]["min"], claim["origins"]["max"]) == (1, 2)
    assert (claim["denials"]["min"], claim["denials"]["max"]) == (1, 1)
    assert all(c["denials"] is None for c in CASE["claims"] if c["id"] != ONE.id)


def test_a_reason_says_which_report_it_quotes() -> None:
    (root, _) = one(CASE["claims"], ONE.id)["origins"]["roots"]
    (span,) = root["why"][0]["spans"]
    assert span["report"] == OBSERVER.id


def test_two_clauses_of_one_statement_are_one_entry() -> None:
    twice = replace(
        ONE, members=(*ONE.members, Member(WEIGHS.id + ".2", WEIGHS.id, Polarity.ASSERTS, 0.5))
    )
    story = replace(STORY, comparison=replace(STORY.comparison, claims=(twice,)))
    (claim,) = view(story).claims
    assert [m.id for m in claim.statements] == [WEIGHS.id, MAY.id, NEVER.id]
    assert claim.statements[0].score == 1


def test_a_claim_without_a_count_has_no_origin() -> None:
    story = replace(STORY, trace=replace(STORY.trace, counts=()))
    assert {(c.origins.min, c.origins.max) for c in view(story).claims} == {(0, 0)}


def test_a_file_name_that_is_no_text_is_escaped_in_its_note() -> None:
    story = replace(EMPTY, notes=(Note(NoteCode.EMPTY, "caf\udce9.txt: empty"),))
    assert exported(story)["notes"][0]["why"] == "caf\\udce9.txt: empty"


def test_notes_of_all_stages_are_there() -> None:
    assert [note["code"] for note in CASE["notes"]] == ["not-found", "name-ambiguous"]


@given(stories())
def test_any_story_has_a_view(story: Story) -> None:
    first = "".join(JsonExporter().export(story))
    assert json.loads(first)["schema"] == "headwater/1"
    assert first == "".join(JsonExporter().export(story))


def test_it_is_found_as_a_plug_in() -> None:
    (exporter,) = load("exporters", Exporter, "json")
    assert isinstance(exporter, JsonExporter)
