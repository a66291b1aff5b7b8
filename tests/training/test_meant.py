"""The judged sources of real reports: how they are written, and that none stands on both sides."""

from __future__ import annotations

import pytest
from training.meant import Meant
from training.passages import load as load_passages

from benchmarks.corpora import DATA
from training import meant

GOOD = """## aa11
3-5 10-20
30-41 =
50-60 of 10-20
70-74 10-20 22-29
"""


def test_a_report_gives_its_sources() -> None:
    (one,) = meant.parse("incidents", GOOD)
    assert (one.corpus, one.key) == ("incidents", "aa11")
    assert one.sources == (
        Meant((3, 5), ((10, 20),)),
        Meant((30, 41), ()),
        Meant((50, 60), ((10, 20),), owner=True),
        Meant((70, 74), ((10, 20), (22, 29))),
    )


@pytest.mark.parametrize("line", ["3-5", "3-5 = 10-20"])
def test_a_line_that_does_not_tell_who_is_meant_is_refused(line: str) -> None:
    with pytest.raises(ValueError, match="does not tell"):
        list(meant.parse("incidents", f"## aa11\n{line}\n"))


def test_no_report_is_read_and_kept_apart() -> None:
    kept, others = ({one.key for one in meant.load(kept)} for kept in (True, False))
    assert len(kept) > 80 and len(others) > 2 * len(kept)
    assert not kept & others
    kept |= {one.name for one in load_passages() if one.held_out}
    assert not kept & {one.key for one in meant.load_others()}


def test_places_lie_in_our_own_passages() -> None:
    own = [one for one in meant.load_others() if one.corpus == "own"]
    assert len(own) > 1000
    for one in own:
        text = one.report().text
        for source in one.sources:
            for start, end in (source.place, *source.spelled):
                assert text[start:end].strip() == text[start:end] != ""


@pytest.mark.skipif(not DATA.is_dir(), reason="the corpora are not here")
def test_places_lie_in_their_reports() -> None:
    for one in meant.load(kept=True):
        text = one.report().text
        for source in one.sources:
            for start, end in (source.place, *source.spelled):
                words = text[start:end]
                assert words and words == words.strip()
