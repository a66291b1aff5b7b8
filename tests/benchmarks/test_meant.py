"""A judged source is right where each whom it means is a last hop under the fullest name."""

from __future__ import annotations

import pytest
from training.meant import Judged, Meant, Place

from benchmarks import meant
from benchmarks.claims import report_of
from benchmarks.engines import engine
from headwater.records import Hop, HopKind

TEXT = (
    "Ada Osk met Tom Lund, a dealer in icons. He lied, she said. The dealer wept. Police ran."
    " Her aides slept."
)
OSK, LUND, ICONS = (0, 7), (12, 20), (24, 39)
HE, SHE, DEALER, POLICE = (41, 43), (50, 53), (60, 70), (77, 83)
AIDES = (89, 98)


def hops(*names: str) -> list[Hop]:
    return [Hop(name, HopKind.PERSON) for name in names]


@pytest.mark.parametrize(
    ("place", "spelled", "found", "right"),
    [
        (SHE, (OSK,), ["Ada Osk"], True),
        (SHE, (OSK,), ["Osk"], False),
        (SHE, (OSK, LUND), ["Ada Osk"], False),
        (SHE, (OSK, LUND), ["Tom Lund", "Ada Osk"], True),
        (POLICE, (), ["police"], True),
        (POLICE, (), ["Velda police"], False),
        (DEALER, (ICONS,), ["dealer in icons"], True),
        (DEALER, (ICONS,), ["a dealer in icons and stamps"], True),
        (DEALER, (ICONS,), ["the dealer"], False),
        (SHE, (AIDES,), ["Ada Osk\u2019s aides"], True),
        (SHE, (AIDES,), ["Ada Osk\u2019s lawyers"], False),
    ],
)
def test_who_is_meant_is_a_last_hop(
    place: Place, spelled: tuple[Place, ...], found: list[str], right: bool
) -> None:
    assert meant.is_right(TEXT, Meant(place, spelled), hops(*found)) is right


@pytest.mark.parametrize(("name", "right"), [("Ada Osk\u2019s lawyer", True), ("lawyer", False)])
def test_of_somebodys_people_the_owner_counts(name: str, right: bool) -> None:
    one = Meant(HE, (OSK,), owner=True)
    assert meant.is_right(TEXT, one, hops(name)) is right


@pytest.mark.parametrize(
    ("words", "sort"),
    [
        ("He", meant.PRONOUNS),
        ("their", meant.PRONOUNS),
        ("her lawyer", meant.SOMEBODYS),
        ("The dealer", meant.DESCRIPTIONS),
        ("Police", meant.DESCRIPTIONS),
    ],
)
def test_sources_are_counted_by_sort(words: str, sort: str) -> None:
    assert meant.sort_of(words) == sort


def test_what_is_not_read_is_left_out() -> None:
    report = report_of("a", ["Ada Osk closed the bridge.", "She said it was old. It rained."])
    said = report.text.index("She")
    rained = report.text.index("It rained")
    one = Judged(
        "incidents",
        "a",
        (Meant((said, said + 3), ((0, 7),)), Meant((rained, rained + 2), ((0, 7),))),
    )
    found = meant.score(one, report, engine("rules").read(report).statements)
    figures = found.figures()
    assert (figures["pronouns"], figures["all"], figures["read"]) == (100.0, 100.0, 50.0)
