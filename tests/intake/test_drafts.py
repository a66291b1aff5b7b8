from __future__ import annotations

import pytest

from headwater.intake.drafts import draft_of, stop_share
from headwater.intake.segments import Segment
from tests.intake.pages import BODY


def made(text: str) -> object:
    return draft_of(Segment(0, len(text), text))


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        (BODY[0], {"sentence": True, "capital": False, "asking": False, "stop": True}),
        ("Torvania Stops Plan For Missiles", {"sentence": False, "capital": True}),
        ("Will Torvania send its missiles?", {"asking": True, "stop": True}),
        ("Will it? Yes. Will they?", {"asking": False}),
        ("LESSA (Meridian) - It is open.", {"undated": "It is open."}),
        ("It is\n  open", {"look": "It is open", "words": 3}),
    ],
)
def test_what_rules_look_at(text: str, fields: dict[str, object]) -> None:
    draft = made(text)
    assert {name: getattr(draft, name) for name in fields} == fields


def test_the_share_of_stops_needs_three_long_segments() -> None:
    one, two = (draft_of(Segment(0, len(text), text)) for text in BODY[:2])
    open_end = draft_of(Segment(0, 5, BODY[0].rstrip(".")))
    assert stop_share([one, two]) == 0.0
    assert stop_share([one, two, one, open_end]) == 0.75
