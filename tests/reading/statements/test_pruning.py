"""Attributions that would make no statement of their own."""

from __future__ import annotations

import pytest

from headwater.reading.chains.build import build_chains
from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import attributions_of
from headwater.reading.statements.pruning import prune
from tests.reading.attributed import attributed

# (passage, the contents that are left)
CASES: list[tuple[str, list[str]]] = [
    (
        "{c|According to} {s|AFP}, {t|60 died}, {t1|a figure} {s1|it} {c1|attributed} to a nurse.",
        ["60 died"],
    ),
    (
        "{s|AFP} {c|said} {t|60 died}, {c1|attributing} {t1|the attack to Osk}.",
        ["60 died", "the attack to Osk"],
    ),
    (
        "{s|{s1|AFP}} {c|published a report} {t|{c1|claiming} {t1|that 60 died}}.",
        ["that 60 died"],
    ),
    (
        "{c|According to} {s|{s1|AFP}} {c1|reports}, {t|{t1|60 died}}.",
        ["60 died"],
    ),
    (
        "{s|AFP} {c|said} {t|{s1|it} {c1|heard} {t1|that 60 died}}.",
        ["it heard that 60 died", "that 60 died"],
    ),
]


@pytest.mark.parametrize(("passage", "left"), CASES)
def test_to_whom_a_figure_is_put_down_is_told_by_the_chain(passage: str, left: list[str]) -> None:
    made, marked = attributed(passage)
    kept, _, needless = prune(made.text, marked, build_chains(made, marked))
    assert [one.content[0].quote for one in kept] == left
    gone = [one for one in marked if one.cue not in {each.cue for each in kept}]
    assert needless == tuple(
        span for one in gone for span in (*one.sources, *one.cue, *one.content)
    )


@pytest.mark.parametrize(
    ("passage", "left"),
    [
        ("{t|A guard {c1|allegedly} {t1|shot it}}, {c|according to} {s|police}.", 1),
        ("{s|Lund} {c|said} {t|they found a note {c1|allegedly} {t1|left by the guard}}.", 1),
        ("{t|“He {c1|allegedly} {t1|hid it},”} {s|Lund} {c|said}.", 1),
        ("{s|Lund} {c|said} {t|it fell}. {t1|He} {c1|reportedly} {t1|fled}.", 2),
        ("{t|{t1|A guard was} {c1|reportedly} {t1|shot}}, {s|Lund} {c|said}.", 1),
        ("{t|{t1|A guard} {c1|reportedly} {t1|fled} from the mill}, {s|Lund} {c|said}.", 2),
        ("{s|Lund} {c|said} {t|{t1|a guard was} {c1|reportedly} {t1|shot}}.", 2),
        ("{t1|Lund} {c1|reportedly} {t1|told her that it fell}.", 1),
        ("{t|{s1|Kesh} {c1|reported} {t1|a raid}}, {s|Lund} {c|said}.", 2),
    ],
)
def test_who_says_allegedly_hedges_what_he_says(passage: str, left: int) -> None:
    made, marked = attributed(passage)
    bare = [Spanned(one.sources, one.cue, one.content) for one in marked]
    found = attributions_of(made, bare)
    kept, _, _ = prune(made.text, found, build_chains(made, found))
    assert len(kept) == left


def _last_is_aim(passage: str) -> bool:
    made, marked = attributed(passage)
    bare = [Spanned(one.sources, one.cue, one.content) for one in marked]
    found = attributions_of(made, bare)
    kept, _, _ = prune(made.text, found, build_chains(made, found))
    return kept[-1].aim


@pytest.mark.parametrize(
    ("passage", "aim"),
    [
        ("{s|Lund} {c|said} {t|she {c1|had been warned} {t1|that it would fall}}.", True),
        ("{s|Lund} {c|said} {t|she {c1|had been asked} {t1|to sign it}}.", True),
        ("{s|Lund} {c|said} {t|she {c1|was told} by {s1|Kesh} {t1|that it fell}}.", False),
        ("{s|Lund} {c|said} {t|it {c1|was believed} {t1|to have fallen}}.", False),
        ("She {c1|had been warned} {t1|that it would fall}.", False),
    ],
)
def test_what_somebody_was_told_by_nobody_is_the_tellers(passage: str, aim: bool) -> None:
    assert _last_is_aim(passage) is aim


@pytest.mark.parametrize(
    ("passage", "aim"),
    [
        ("{s|Lund} {c|blamed} {t|it on {t1|what} {s1|Lund} {c1|called} {t1|a gang}}.", True),
        ("{s|Lund} {c|blamed} {t|it on {t1|what} {s1|Kesh} {c1|called} {t1|a gang}}.", False),
        ("{s|Lund} {c|said} {t|{s1|Lund} {c1|called} {t1|it a gang}}.", False),
    ],
)
def test_what_a_speaker_calls_a_thing_is_part_of_what_he_says(passage: str, aim: bool) -> None:
    assert _last_is_aim(passage) is aim
