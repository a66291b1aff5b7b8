"""Stories of our own: what is marked is found in the text, and counted as the words of it say."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import stories
from benchmarks.engines import engine

STORY = """# A bridge
## Velda Courier (local paper) | 2026-03-14
Bridge shut

[1 The bridge over the Osk was closed on Friday], the mayor, Ana Lund, said. [2 At least \
twelve people were injured on the bridge], a doctor said.

## Kesh Herald | 2026-03-15
Osk bridge closed

[1 The bridge over the Osk was closed on Friday], police said. "[3 At least \
fifteen people were injured on the bridge]," a nurse said. [4 The river is rising], Osk county said.
=== links
2 3 update
1 denial
"""


@pytest.fixture
def told(tmp_path: Path) -> stories.Told:
    path = tmp_path / "01-bridge.md"
    path.write_text(STORY, "utf-8")
    return stories.load(path)


def test_a_story_is_its_reports_without_the_marks(told: stories.Told) -> None:
    first, second = told.captures
    assert b"[" not in first.data + second.data
    assert first.data.startswith(
        b"Bridge shut\n\nThe bridge over the Osk was closed on Friday, the"
    )
    assert [one.outlet for one in told.given.values()] == ["Velda Courier", "Kesh Herald"]
    assert [number for number, _, _ in told.marked[second.source]] == [1, 3, 4]
    assert told.links == {frozenset({2, 3}): "update", frozenset({1}): "denial"}


def test_what_is_joined_and_linked_is_counted(told: stories.Told) -> None:
    pairs = stories.measure(told, engine("rules")).pairs
    assert pairs["found"] == [5, 5]
    assert pairs["recall"] == [1, 1]
    right, of = pairs["precision"]
    assert right == of >= 1
    assert pairs["links"] == [1, 2]
    assert pairs["true"] == [1, 1]


def test_values_of_one_count_are_one_matter(told: stories.Told) -> None:
    assert stories._matters(told) == {1: 1, 2: 2, 3: 2, 4: 4}


def test_a_bracket_without_its_other_is_an_error(tmp_path: Path) -> None:
    path = tmp_path / "02-broken.md"
    path.write_text(STORY.replace("[4 ", "[four "), "utf-8")
    with pytest.raises(ValueError, match="a bracket without its other in Kesh Herald"):
        stories.load(path)


def test_a_third_is_kept_apart() -> None:
    kept, others = stories.stories(True), stories.stories(False)
    assert kept
    assert len(others) == 2 * len(kept)


@pytest.mark.parametrize(
    "path", [*stories.stories(True), *stories.stories(False)], ids=lambda p: p.stem
)
def test_every_story_is_whole(path: Path) -> None:
    told = stories.load(path)
    numbers = {number for marks in told.marked.values() for number, _, _ in marks}
    assert len(told.captures) >= 3
    assert all(pair <= numbers for pair in told.links)
