from __future__ import annotations

from collections.abc import Mapping

import pytest

from headwater.publishing.shown import Arrived, Shown
from tests.publishing.indexes import index
from tests.stories import EMPTY

CAME = [
    ("nothing came", {}, set()),
    ("all at once", {"a": "10:00:00", "b": "10:05:00"}, set()),
    ("one later", {"a": "10:00:00", "b": "11:00:00"}, {"b"}),
    ("two later", {"a": "10:00:00", "b": "11:00:00", "c": "11:10:00"}, {"b", "c"}),
    ("a moment too early", {"a": "10:49:59", "b": "11:00:00"}, {"b"}),
    ("one whose time is not known", {"a": None, "b": "11:00:00"}, {"b"}),
    ("no time is known", {"a": None, "b": None}, set()),
]


@pytest.mark.parametrize(("came", "newest"), [c[1:] for c in CAME], ids=[c[0] for c in CAME])
def test_what_came_last_is_new_unless_all_did(
    came: Mapping[str, str | None], newest: set[str]
) -> None:
    arrived = {
        of: Arrived(n, f"{of}.txt", f"2025-03-04T{time}Z" if time else None)
        for n, (of, time) in enumerate(came.items(), start=1)
    }
    assert Shown("story", index(EMPTY), arrived).newest == newest
