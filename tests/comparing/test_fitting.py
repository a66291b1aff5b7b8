"""A model is asked only about clauses of two reports whose words leave it open."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from headwater.comparing import compare
from headwater.comparing.fitting import Liken
from headwater.records import ClaimRuling, Comparison, Likeness, ReaderError, Rulings
from tests.comparing.world import Story

SAME = Likeness(0.02, 0.9, 0.04, 0.04)
OTHER = Likeness(0.98, 0.01, 0.005, 0.005)


class Model:
    """Says the same of every pair, and keeps what it was asked."""

    def __init__(self, says: Likeness) -> None:
        self.says = says
        self.asked: list[tuple[str, str]] = []

    def __call__(self, pairs: Sequence[tuple[str, str]]) -> list[Likeness]:
        self.asked += pairs
        return [self.says] * len(pairs)


OPEN = ("The Asker Front attacked the port of Orlo at dawn", "the docks of Orlo came under fire")
APART = ("the mayor of Kesh resigned after the vote", "the mayor of Kesh left the town")
EQUAL = ("Torvania shelled the school in Kesh", "Torvania shelled the school in Kesh")
FAR = ("the bridge was closed by the army", "soldiers let nobody cross the river")


def claims(pair: tuple[str, str], says: Likeness | None, outlets: str = "AB") -> tuple[int, int]:
    """How many claims there are, and how many pairs the model was asked about."""
    story = Story()
    model = Model(says) if says else None
    if outlets == "A":
        story.add("A", *pair)
    else:
        for outlet, words in zip(outlets, pair, strict=True):
            story.add(outlet, words)
    found: Comparison = compare(story.reports, story.readings, liken=model)
    return len(found.claims), len(model.asked) if model else 0


@pytest.mark.parametrize(
    ("pair", "says", "expected"),
    [
        # the model settles what the words leave open, either way
        (OPEN, None, (1, 0)),
        (OPEN, SAME, (1, 1)),
        (OPEN, OTHER, (2, 1)),
        (APART, None, (2, 0)),
        (APART, SAME, (1, 1)),
        (APART, OTHER, (2, 1)),
        # what is the same in so many words, or shares none, is not asked about
        (EQUAL, OTHER, (1, 0)),
        (FAR, SAME, (2, 0)),
    ],
)
def test_the_model_is_asked_where_words_leave_it_open(
    pair: tuple[str, str], says: Likeness | None, expected: tuple[int, int]
) -> None:
    assert claims(pair, says) == expected


def test_clauses_of_one_report_are_not_asked_about() -> None:
    assert claims(APART, SAME, outlets="A") == (2, 0)


def test_what_must_stay_apart_is_not_joined_by_it() -> None:
    pair = ("A first blast hit the port of Orlo", "A second blast hit the port of Orlo")
    assert claims(pair, SAME) == (2, 0)


def test_a_ruling_stands_above_it() -> None:
    story = Story()
    (a,), (b,) = story.add("A", APART[0]), story.add("B", APART[1])
    ruled = Rulings(claims=(ClaimRuling(a.clauses[0].id, b.clauses[0].id, same=False),))
    assert len(compare(story.reports, story.readings, ruled, Model(SAME)).claims) == 2


def test_the_model_is_not_asked_where_doer_act_and_other_side_agree() -> None:
    pair = (
        "Torvania renewed its plan to supply missiles to the Asker Front",
        "Torvania is resuming a plan to arm the Asker Front",
    )
    assert claims(pair, OTHER) == (1, 0)


def test_nor_about_what_strangers_say() -> None:
    shot = ("two young men were shot at the old mill", "two men were shot near a mill")
    met = "Lena Osk met Jonas Tarr in Kesh"
    near, far = Story(), Story()
    for story, second in ((near, met), (far, "Odd Brekke met John Smith in Orlo")):
        story.add("A", shot[0], met)
        story.add("B", shot[1], second)
    asked = []
    for story in (near, far):
        model = Model(SAME)
        compare(story.reports, story.readings, liken=model)
        asked.append(shot in model.asked or shot[::-1] in model.asked)
    assert asked == [True, False]


def _raises(pairs: Sequence[tuple[str, str]]) -> list[Likeness]:
    raise OSError("no such weights")


@pytest.mark.parametrize(
    ("liken", "says"),
    [
        (_raises, "no such weights"),
        (lambda pairs: [], "likens 1 pairs and answers 0"),
        (lambda pairs: [Likeness(float("nan"), 0.0, 0.0, 1.0)] * len(pairs), "no shares"),
        (lambda pairs: [(0.1, 0.9, 0.0, 0.0)] * len(pairs), "no shares"),
    ],
)
def test_a_model_that_fails_is_named(liken: Liken, says: str) -> None:
    story = Story()
    for outlet, words in zip("AB", OPEN, strict=True):
        story.add(outlet, words)
    with pytest.raises(ReaderError, match=says):
        compare(story.reports, story.readings, liken=liken)
