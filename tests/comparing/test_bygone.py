"""What another day's event, or a wish, has in words with this day's is no claim in common."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from headwater.comparing import compare
from headwater.records import Likeness, Precision, TimeExpression
from tests.builders import find, report, say
from tests.comparing.world import read, together

TODAY = "Debris of a drone fell on the plant in Kesh"


def are_together(past: str, clause: str, time: str = "August 2024", today: str = TODAY) -> bool:
    """Whether a clause of a paragraph with a dated sentence is one claim with today's."""
    one = report(f"{today}.", outlet="Osk Herald", published="2025-03-11")
    two = report(f"{past}.", outlet="Kesh Times", published="2025-03-11")
    when = TimeExpression(find(two, time), "2024-08-01", "2024-08-31", Precision.MONTH)
    a, b = say(one, today), say(two, clause, times=(when,) if time in clause else ())
    made = [b]
    if time not in clause:
        made.append(
            say(two, past.split(".", maxsplit=1)[0].split(",", maxsplit=1)[0], times=(when,))
        )
    return together(compare([one, two], [read(one, a), read(two, *made)]), a, b)


FELL = "ebris of a drone fell on the plant in Kesh"


@pytest.mark.parametrize(
    ("past", "clause"),
    [
        (f"In August 2024, also, d{FELL}", f"In August 2024, also, d{FELL}"),
        (f"It was hit in August 2024, when d{FELL}", f"d{FELL}"),
        (f"It was hit in August 2024. Then d{FELL}", f"d{FELL}"),
        (f"It was hit in August 2024. In that incident, d{FELL}", f"d{FELL}"),
        (f"It was hit in August 2024. D{FELL} in that attack", f"D{FELL} in that attack"),
    ],
)
def test_a_like_event_of_long_before_is_another(past: str, clause: str) -> None:
    assert not are_together(past, clause)


def test_that_event_may_stand_in_the_paragraph_before() -> None:
    past = f"It was hit in August 2024.\n\nD{FELL} in that attack"
    assert not are_together(past, f"D{FELL} in that attack")


def test_a_date_of_another_sentence_is_none_of_the_clause() -> None:
    assert are_together(f"It was built in August 2024. D{FELL}", f"D{FELL}")


@pytest.mark.parametrize(
    ("cue", "content", "stance", "joined"),
    [
        ("said", "that trains were slowed to 10 mph", "CT+", True),
        ("asked", "that trains be slowed to 10 mph", "Uu", False),
    ],
)
def test_what_is_asked_for_is_not_told_as_so(
    cue: str, content: str, stance: str, joined: bool
) -> None:
    """Even where a model takes the two to be of one matter."""
    told = "The train was moving at 47 mph when it left the rails"
    one = report(f"{told}.", outlet="Osk Herald")
    two = report(f"Lena Osk {cue} {content}.", outlet="Kesh Times")
    a = say(one, told)
    b = say(two, content, "Kesh Times < Lena Osk", cue=cue, source="Lena Osk", stance=stance)

    def liken(pairs: Sequence[tuple[str, str]]) -> list[Likeness]:
        return [Likeness(0.01, 0.97, 0.01, 0.01) for _ in pairs]

    found = compare([one, two], [read(one, a), read(two, b)], liken=liken)
    assert together(found, a, b) is joined
