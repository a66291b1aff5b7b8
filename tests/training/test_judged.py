"""The judged pairs of real reports: how they are written, and that none stands on both sides."""

from __future__ import annotations

import pytest

from benchmarks.corpora import DATA
from training import judged

GOOD = """## 12 aa11 bb22
0:3-20 1:0-9,12-30 S 2.50
0:3-20 1:40-60 O
"""


def test_a_group_gives_its_pairs() -> None:
    (group,) = judged.parse("incidents", GOOD)
    assert group.keys == ("aa11", "bb22")
    first, second = group.pairs
    assert first == judged.Judged((0, ((3, 20),)), (1, ((0, 9), (12, 30))), "S", 2.5)
    assert (second.letter, second.weight) == ("O", 1.0)


def test_a_letter_that_is_none_is_refused() -> None:
    with pytest.raises(ValueError, match="has no letter"):
        list(judged.parse("incidents", GOOD.replace("S 2.50", "X 2.50")))


@pytest.mark.parametrize("corpus", judged.CORPORA)
def test_no_group_is_learned_from_and_kept_apart(corpus: str) -> None:
    kept, others = (judged.load(corpus, kept) for kept in (True, False))
    assert len(kept) > 20 and len(others) > 3 * len(kept)
    assert not {one.number for one in kept} & {one.number for one in others}
    assert not {key for one in kept for key in one.keys} & {k for one in others for k in one.keys}


@pytest.mark.skipif(not DATA.is_dir(), reason="the corpora are not here")
@pytest.mark.parametrize("corpus", judged.CORPORA)
def test_places_lie_in_their_reports(corpus: str) -> None:
    for group in judged.load(corpus, kept=True):
        texts = [report.text for report in group.reports()]
        for pair in group.pairs:
            for number, stretches in (pair.a, pair.b):
                for start, end in stretches:
                    words = texts[number][start:end]
                    assert words and words == words.strip()


@pytest.mark.parametrize("corpus", judged.CORPORA)
def test_further_pairs_are_of_no_report_that_is_kept_apart(corpus: str) -> None:
    kept = judged.load(corpus, kept=True)
    further = judged.load(corpus, kept=False, folder=judged.JUDGED / "further")
    assert len(further) > 100
    assert not {key for one in kept for key in one.keys} & {k for one in further for k in one.keys}
