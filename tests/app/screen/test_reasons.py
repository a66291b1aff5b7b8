"""Reasons on the screen: short, the deciding one first, each once, with report numbers."""

from __future__ import annotations

import pytest

from headwater.app.screen import reasons
from headwater.publishing import contract as c
from headwater.records import ReasonCode as R
from tests.app.screen.drawing import index
from tests.stories import AGENCY, OBSERVER, STORY, TIMES

INDEX = index(STORY)


def why(code: R, *reports: str, quote: str = "words", **args: str) -> c.Reason:
    return c.Reason(code, args, tuple(c.Place(of, 0, len(quote), quote) for of in reports))


ONE, TWO, THREE = OBSERVER.id, TIMES.id, AGENCY.id


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ([], []),
        ([why(R.COPIED_PASSAGE, TWO, ONE)], ["counted once: copied passage [1][2]"]),
        (
            [why(R.SAME_RELAY, TWO, relay="CNN"), why(R.COPIED_PASSAGE, ONE)],
            ["counted once: copied passage [1]; through CNN, the descriptions fit [2]"],
        ),
        (
            [why(R.COPIED_PASSAGE, ONE), why(R.COPIED_PASSAGE, THREE)],
            ["counted once: copied passage [1][3]"],
        ),
        (
            [why(R.ACCESS_NOT_STATED, ONE, name="A"), why(R.ACCESS_NOT_STATED, TWO, name="B")],
            ["not shown to be separate: no words found that say how they would know [1][2]"],
        ),
        (
            [why(R.ACCESS_NOT_STATED, ONE, name="A"), why(R.ACCESS_NOT_STATED, TWO, name="A")],
            ["not shown to be separate: no words found that say how “A” would know [1][2]"],
        ),
        (
            [why(R.OWN_ACCESS, ONE, quote="has seen")],
            ["shown to be separate: the text states access of its own (“has seen”) [1]"],
        ),
        ([why(R.NO_STATED_ORIGIN)], ["no text states an origin"]),
        ([why(R.ONLY_STATED_ORIGIN, ONE)], []),
        ([why(R.SAME_RELAY, ONE, relay="\x1b[0m")], [r"counted once: through \x1b[0m, the descri"]),
    ],
)
def test_short(given: list[c.Reason], shown: list[str]) -> None:
    found = reasons.short(INDEX, given)
    assert [each[: len(words)] for each, words in zip(found, shown, strict=True)] == shown


def test_many_reasons_are_cut_and_counted() -> None:
    codes = (R.COPIED_PASSAGE, R.CITED_REPORT, R.SAME_RELAY, R.RELAY_ITSELF, R.SAME_ACTOR)
    (shown,) = reasons.short(INDEX, [why(code) for code in codes])
    assert shown.endswith("; 2 more reasons")


def test_of_one_report_alone_the_obvious_is_not_said() -> None:
    given = [why(R.SAME_ACTOR, ONE), why(R.RELAY_ITSELF, ONE)]
    assert reasons.short(INDEX, given, alone=True) == ["counted once: one names only the relay [1]"]
    assert "the same speaker [1]" in reasons.short(INDEX, given)[0]


def test_full_sentences_come_once_and_with_all_words() -> None:
    given = [why(R.COPIED_PASSAGE, ONE, quote=quote) for quote in ("a", "b", "c", "a")]
    assert reasons.full(given) == [
        "the passage that carries this stands in each, copied (“a”, “b”, “c”)"
    ]


@pytest.mark.parametrize("code", list(R))
def test_every_code_says_something(code: R) -> None:
    assert bool(reasons.short(INDEX, [why(code, ONE)])) is (code is not R.ONLY_STATED_ORIGIN)
