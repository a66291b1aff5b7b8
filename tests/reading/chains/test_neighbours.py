"""What attributions around one say of it, on marked passages."""

from __future__ import annotations

import pytest

from headwater.reading.chains.neighbours import (
    adjoins,
    is_adverb_of,
    is_cited_by_another,
    told_by_others,
)
from headwater.records import cut
from tests.reading.attributed import attributed


@pytest.mark.parametrize(
    ("passage", "adjoining", "adverb"),
    [
        ("{s|Roe} {c|quoted} {t|{s1|an aide} {c1|as saying} {t1|it fell}}.", True, False),
        ("{s|Roe} {c|said} {t|on Monday {s1|an aide} {c1|said} {t1|it fell}}.", False, False),
        ("{t|{s1|Lee}} {c|reportedly} {t|{c1|told} Roe {t1|it fell}}.", True, True),
        ("{c|Reportedly}, {t|{s1|Lee} {c1|said} {t1|it fell}}.", True, False),
    ],
)
def test_what_lies_in_another(passage: str, adjoining: bool, adverb: bool) -> None:
    _, (outer, inner) = attributed(passage)
    assert inner.outer == 0
    assert adjoins(outer, inner) is adjoining
    assert is_adverb_of(outer, inner) is adverb


def test_whom_others_told_and_cite() -> None:
    made, found = attributed(
        "{s|Lee} {c|told} {r|the BBC} {t|it fell}, which {s1|Roe} {c1|denied}, {c2|quoting} "
        "{s2|Ann Osk} {c2|as saying} {t2|it stood}, {t1|it}."
    )
    lee, osk, roe = (
        next(place for place, one in enumerate(found) if one.sources[0].quote == name)
        for name in ("Lee", "Ann Osk", "Roe")
    )
    assert [span.quote for span in told_by_others(found, roe)] == ["the BBC"]
    assert told_by_others(found, lee) == ()
    start = made.text.index("Ann Osk")
    whom = cut(made.text, start, start + len("Ann Osk"))
    assert not is_cited_by_another(found, osk, whom)
