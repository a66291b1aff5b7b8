"""Kinds that no word tells are settled by a judge; all others are left alone."""

from collections.abc import Sequence

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.guesses import Guesses
from headwater.records import HopKind, Span, cut
from tests.builders import report

TEXT = (
    "Norvane denied it. The sawpit and the hobbies agreed. On Friday Norvane said Norvanes won. "
    "France's Volta Brandal and France's Anna Brandal won."
)


def settled(words: str, kind: HopKind | None) -> tuple[HopKind, int | None, list[Span]]:
    made, asked = report(TEXT), list[Span]()

    def judge(places: Sequence[Span], told: HopKind) -> HopKind | None:
        asked.extend(places)
        return kind

    start = made.text.index(words)
    one = describe(made.text, cut(made.text, start, start + len(words)))
    found = Guesses(made, judge).settled(one)
    return found.kind, found.count, asked


@pytest.mark.parametrize(
    ("words", "judged", "kind", "count"),
    [
        ("Norvane", HopKind.ORGANIZATION, HopKind.ORGANIZATION, None),
        ("Norvane", HopKind.OUTLET, HopKind.OUTLET, None),
        ("Norvane", HopKind.PERSON, HopKind.PERSON, 1),
        ("Norvane", HopKind.DOCUMENT, HopKind.PERSON, 1),
        ("Norvane", None, HopKind.PERSON, 1),
        ("France's Volta Brandal", HopKind.ORGANIZATION, HopKind.ORGANIZATION, None),
        ("France's Anna Brandal", HopKind.ORGANIZATION, HopKind.PERSON, 1),
        ("The sawpit", HopKind.PERSON, HopKind.PERSON, 1),
        ("sawpit", HopKind.PERSON, HopKind.ANONYMOUS, 1),
        ("The sawpit", HopKind.STATE_BODY, HopKind.STATE_BODY, None),
        ("the hobbies", HopKind.ANONYMOUS, HopKind.GROUP, None),
    ],
)
def test_the_judge_tells_what_the_words_do_not(
    words: str, judged: HopKind | None, kind: HopKind, count: int | None
) -> None:
    assert settled(words, judged)[:2] == (kind, count)


def test_a_name_is_judged_in_all_its_places() -> None:
    *_, asked = settled("Norvane", HopKind.ORGANIZATION)
    assert [place.start for place in asked] == [0, TEXT.rindex("Norvane said")]


def test_nothing_is_asked_where_words_tell_or_nobody_judges() -> None:
    made = report("Officials said so. Norvane denied it.")
    told = describe(made.text, cut(made.text, 0, 9))

    def never(places: Sequence[Span]) -> HopKind | None:
        raise AssertionError(places)

    assert Guesses(made, never).settled(told) is told
    guessed = describe(made.text, cut(made.text, 19, 26))
    assert guessed.guess
    assert Guesses(made).settled(guessed) is guessed
