"""Which headline stands for a story."""

from __future__ import annotations

from itertools import permutations

import pytest

from headwater.text.headlines import foremost

FIRE = "Fire at Velda mill kills two"
DEAD = "Two dead in fire at Velda mill"
OWNER = "Owner of mill says alarm was broken, recalls family's long history in the trade"
REWARD = "Reward offered to witnesses"

# (headlines with their days, the one that stands for all)
CASES = [
    ([(REWARD, "2025-03-01"), (FIRE, "2025-03-02"), (DEAD, "2025-03-02")], FIRE),
    ([(OWNER, "2025-03-01"), (FIRE, "2025-03-02"), (DEAD, "2025-03-01")], DEAD),
    # nothing in common: the first that was published, one without a day last
    ([(REWARD, None), (FIRE, "2025-03-02")], FIRE),
    ([(REWARD, "2025-03-01"), (FIRE, "2025-03-02")], REWARD),
    # a headline in many words that shares no more stands behind
    ([(OWNER, "2025-03-01"), ("Mill alarm broken", "2025-03-02")], "Mill alarm broken"),
    # a question tells nothing, whatever it shares
    (
        [("Fire at Velda mill: why?", "2025-03-01"), (FIRE, "2025-03-02"), (DEAD, "2025-03-03")],
        FIRE,
    ),
    ([(None, "2025-03-01"), (REWARD, None)], REWARD),
]


@pytest.mark.parametrize(("headlines", "best"), CASES)
def test_the_headline_that_says_what_most_say(
    headlines: list[tuple[str | None, str | None]], best: str
) -> None:
    for given in permutations(headlines):
        place = foremost(given)
        assert place is not None and given[place][0] == best


def test_where_there_is_no_headline_there_is_none() -> None:
    assert foremost([]) is foremost([(None, None), ("", "2025-03-01")]) is None
