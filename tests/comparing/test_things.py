"""Names of what is no actor."""

from __future__ import annotations

import pytest

from headwater.comparing.compare import compare
from headwater.records import NameKind
from tests.builders import named, reading, report, say


@pytest.mark.parametrize(
    ("text", "names", "actors"),
    [
        ("Hurricane Ida hit Osk. Ida killed three", ["Ida"], []),
        ("Storm Ida hit Osk, Ada Ida said", ["Ida", "Ada Ida"], ["Ada Ida"]),
        (
            "Operation Sea Lance began, and Sea Lance ended",
            ["Operation Sea Lance", "Sea Lance"],
            [],
        ),
        ("USS Lund fired two missiles", ["USS", "Lund"], []),
        ("The ferry Osk Star sank off Velda", ["Osk Star"], []),
        ("Covid-19 killed 20 people in Osk", ["Covid-19"], []),
        ("Flight MH17 was shot down", ["MH17"], []),
        # people and firms beside such words
        ("The tanker Lund said had sunk was found", ["Lund"], ["Lund"]),
        ("The ferry operator Osk Lines spoke", ["Osk Lines"], ["Osk Lines"]),
        ("Ida Osk spoke of the storm", ["Ida Osk"], ["Ida Osk"]),
    ],
)
def test_what_is_no_actor(text: str, names: list[str], actors: list[str]) -> None:
    of = report(f"{text}.", outlet="A")
    told = [one for name in names for one in named(of, name, NameKind.PERSON)]
    kept = [one for one in told if not any(_within(one, other) for other in told)]
    found = compare([of], [reading(of, say(of, text), names=kept)])
    assert [actor.label for actor in found.actors] == actors


def _within(one, other) -> bool:
    return one is not other and other.span.covers(one.span) and one.span != other.span
