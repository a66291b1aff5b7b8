"""Telling that another denies: the claim is that of who denies it."""

from __future__ import annotations

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.spanned import attributions_of
from headwater.reading.statements.denied import untold
from tests.reading.attributed import attributed

# (passage, the places of those that did not speak)
CASES: list[tuple[str, set[int]]] = [
    ("{s|Roe} {c|denied} {t|that {s1|police} {c1|had told} her {t1|of the raid}}.", {1}),
    ("{s|Roe} {c|denied} {t|that {s1|a clerk} {c1|had promised} {t1|him a visa}}.", {1}),
    ("{s|Roe} {c|did not say} {t|whether {s1|police} {c1|had warned} {t1|of a fire}}.", {1}),
    ("{s|Roe} {c|would not confirm} {t|that {s1|Kesh} {c1|had asked} {t1|for arms}}.", {1}),
    (
        "{s|Roe} {c|denied} {t|that {s1|police} {c1|said} {t1|{s2|Lund} {c2|held} {t2|it fell}}}.",
        {1, 2},
    ),
    ("{s|Roe} {c|denied} {t|{t1|what} {s1|Lund} {c1|said} {t1|of a raid}}.", {1}),
    ("{s|Roe} {c|denied} {t|{t1|what} {c1|was said} by {s1|Lund} {t1|of a raid}}.", {1}),
    # somebody grants it
    ("{s|Roe} {c|said} {t|that {s1|police} {c1|had told} her {t1|of the raid}}.", set()),
    ("{s|Roe} {c|fears} {t|that {s1|police} {c1|had told} him {t1|of the raid}}.", set()),
    ("{s|Roe} {c|could not deny} {t|that {s1|police} {c1|said} {t1|it fell}}.", {1}),
    # it stands beside what is denied
    (
        "{s|Roe} {c|denied} {t|that the mill, which {s1|Lund} {c1|said} {t1|burned}, was sold}.",
        set(),
    ),
    ("{s|Roe} {c|denied} {t|that {s1|a report} {c1|claiming} {t1|it fell} was true}.", set()),
    ("{s|Roe} {c|denied} {t|that it fell, as {s1|Lund} {c1|said} {t1|it did}}.", set()),
]


@pytest.mark.parametrize(("passage", "places"), CASES)
def test_what_is_denied_is_that_another_spoke(passage: str, places: set[int]) -> None:
    made, marked = attributed(passage)
    bare = [Spanned(one.sources, one.cue, one.content) for one in marked]
    assert untold(made.text, attributions_of(made, bare)) == places
