"""Which of several like events a clause speaks of."""

from __future__ import annotations

import pytest

from headwater.comparing.occasions import set_off
from headwater.comparing.scoring import are_never_one, of_other_events, score
from tests.comparing.test_counts import read


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("A second explosion in Osk killed five people", ["second"]),
        ("An explosion at another mine near Osk killed five people", ["another"]),
        ("A further strike on Velda killed seven people", ["further"]),
        ("In a separate shooting in Osk five people were hurt", ["separate"]),
        ("An earlier house fire in Velda killed eight people", ["earlier"]),
        ("An aftershock struck Velda", ["aftershock"]),
        # what only numbers an event, and what is no event
        ("It was the second explosion in Osk in a week", []),
        ("The crash in Osk was the third crash this year", []),
        ("A second explosion in less than two days killed five", []),
        ("Lund won a second term", []),
        ("Another day of talks in Osk ended", []),
    ],
)
def test_what_sets_an_event_off(words: str, found: list[str]) -> None:
    assert list(set_off(read(words)[0].view)) == found


@pytest.mark.parametrize(
    ("first", "second", "other"),
    [
        ("A blast in Osk killed three people", "A second blast in Osk killed five people", True),
        ("A second blast in Osk killed five", "The second explosion in Osk killed five", False),
        ("A second blast in Osk killed five", "A third blast in Osk killed two", True),
        ("A second blast in Osk killed five", "Another blast in Osk killed five", False),
        ("A strike on Osk killed three people", "Another strike on Osk killed six people", True),
        # one more may be the very one
        ("A strike on Osk killed six people", "Another strike on Osk killed six people", False),
        ("A strike on Osk killed six people", "A separate strike on Osk killed six people", True),
    ],
)
def test_other_events_are_never_one_claim(first: str, second: str, other: bool) -> None:
    a, b = read(first, second)
    assert of_other_events(a, b) is other
    assert of_other_events(b, a) is other
    assert not other or score(a, b).value == 0


@pytest.mark.parametrize(
    ("first", "second", "never"),
    [
        ("the attack", "The hospital had been attacked", True),
        ("that interception", "Both drones were intercepted", True),
        ("the attack", "this attack", False),
        ("the attack on the hospital", "The hospital had been attacked", False),
    ],
)
def test_a_noun_that_only_takes_up_an_event_is_not_any_like_it(
    first: str, second: str, never: bool
) -> None:
    a, b = read(first, second)
    assert are_never_one(a, b) is are_never_one(b, a) is never
