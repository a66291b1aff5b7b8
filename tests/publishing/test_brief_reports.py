from __future__ import annotations

from headwater.publishing.brief_reports import BASES, HASH, evidence, source
from headwater.publishing.shown import shown
from headwater.records import Basis
from tests.stories import STORY

STORY_SHOWN = shown("s", STORY)
OBSERVER, TIMES, AGENCY = STORY_SHOWN.index.case.reports


def test_everything_that_an_outlet_or_date_may_rest_on_has_words() -> None:
    assert set(BASES) == set(Basis)


def test_a_footnote_names_the_report() -> None:
    assert source(STORY_SHOWN, OBSERVER) == (
        "[1] The Brenna Observer, “Torvania weighs missiles”, 4 Mar 2025 (stated by a person),"
        f" file 01-observer.html, SHA-256 {OBSERVER.sha256[:HASH]}"
    )
    assert source(STORY_SHOWN, TIMES).startswith("[2] Harbour Times, undated, file 02-times.txt,")
    assert source(STORY_SHOWN, AGENCY).startswith("[3] an unknown outlet, 17 Mar 2025 or later")


def test_the_list_has_the_whole_hashes() -> None:
    told = "\n".join(evidence(STORY_SHOWN, OBSERVER))
    assert OBSERVER.sha256 in told
    assert OBSERVER.text_sha256 in told
    assert "decoded by built/1" in told
