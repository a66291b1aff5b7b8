"""Who speaks, without a time or the verb behind him."""

from __future__ import annotations

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.trained.sources import of_who_speaks
from tests.reading.attributed import attributed

CASES = [
    ("{s|My mother rang the firm} {c|to say} {t|it hummed}.",
     "My mother | rang the firm to say"),
    ("{s|My mother rang the firm} in June {c|to say} {t|it hummed}.",
     "My mother | rang the firm in June to say"),
    ("{s|The man who rang the firm} {c|to say} {t|it hummed} fled.",
     "The man who rang the firm | to say"),
    ("{s|My mother} {c|to say} {t|it hummed}.", "My mother | to say"),
    ("They seek {s|a man} {c|believed} {t|to be 30}.", " | believed"),
    ("{s|Osk} {c|believed} {t|the man to be 30}.", "Osk | believed"),
    ("{s|My mother rang the firm} {c|and said} {t|it hummed}.",
     "My mother rang the firm | and said"),
    ("{s|Owners} {c|had been convinced} since {s|the spring break} {t|that it fell}.",
     "Owners | had been convinced"),
    ("{c|It was said} by {s|Lund} and {s|Roe} {t|that it fell}.", "Lund Roe | It was said"),
]  # fmt: skip


@pytest.mark.parametrize(("passage", "kept"), CASES)
def test_the_source_is_who_speaks(passage: str, kept: str) -> None:
    report, (marked,) = attributed(passage)
    made = of_who_speaks(report.text, Spanned(marked.sources, marked.cue, marked.content))
    parts = (made.source, made.cue)
    assert " | ".join(" ".join(span.quote for span in part) for part in parts) == kept
    assert made.content == marked.content
