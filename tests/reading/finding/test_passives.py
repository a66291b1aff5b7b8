"""Whom hearsay in the passive is about."""

from __future__ import annotations

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.finding.passives import with_subjects
from tests.reading.attributed import attributed

PASSIVES = [
    ("The girl {c|is reported} {t|to be in hospital}.", ["The girl", "to be in hospital"]),
    ("Lund said that a boy of Osk {c|was believed} {t|to have fired it}.",
     ["a boy of Osk", "to have fired it"]),
    ("A gun was found there and {c|is believed} {t|to be the only one}.",
     ["A gun", "to be the only one"]),
    ("The man, who {c|is said} {t|to be armed}, has fled.", ["who", "to be armed"]),
    ("{t|The girl} {c|is said} {t|to be well}.", ["The girl", "to be well"]),
    ("The girl {c|is said} {t|by nobody to be well}.", ["by nobody to be well"]),
    ("{s|Lund} {c|claimed} {t|to be well}.", ["to be well"]),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "content"), PASSIVES, ids=[row[0] for row in PASSIVES])
def test_the_subject_is_part_of_what_is_said(passage: str, content: list[str]) -> None:
    of, (one,) = attributed(passage)
    (made,) = with_subjects(of, [Spanned(one.sources, one.cue, one.content)])
    assert [span.quote for span in made.content] == content
