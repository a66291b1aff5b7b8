"""Speech behind a denial is not denied."""

from __future__ import annotations

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.trained.parted_speech import apart_from_denials
from tests.reading.attributed import attributed

CASES = [
    ("{s|Lund} {c|does not dispute} {t|it}. {t|“I was late.”}", True),
    ("{s|Lund} {c|denied} {t|that it fell}. {t|“It stands.”}", True),
    ("{s|Lund} {c|asked} {t|why it fell}. {t|“We want to know.”}", True),
    ("{s|Lund} {c|said} {t|that it fell}. {t|“It was old.”}", False),
    ("{s|Lund} {c|denied} {t|that it fell} {t|“on me”}.", False),
    ("{t|“It fell?”} {s|Lund} {c|asked}.", False),
]


@pytest.mark.parametrize(("passage", "parted"), CASES)
def test_speech_behind_a_denial_is_not_denied(passage: str, parted: bool) -> None:
    report, (marked,) = attributed(passage)
    one = Spanned(marked.sources, marked.cue, marked.content)
    found = apart_from_denials(report.text, [one])
    if parted:
        first, second = found
        assert first == Spanned(one.source, one.cue, one.content[:1])
        assert second == Spanned(one.source, (), one.content[1:])
    else:
        assert found == [one]
