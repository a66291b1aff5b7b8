"""Words of saying that only name what a sentence goes against."""

from __future__ import annotations

import pytest

from headwater.reading.finding.set_aside import is_set_aside
from tests.reading.attributed import attributed


@pytest.mark.parametrize(
    ("passage", "aside"),
    [
        ("Contrary to what {s|Osk} {c|said}, {t|it fell}.", True),
        ("{t|The ship did not}, as {s|the ministry} {c|says}, {t|sail}.", True),
        ("{t|The ship didn't}, {c|as claimed by} {s|Velm}, {t|sail}.", True),
        ("{t|Lund was never}, as {s|his lawyers} {c|put} it, {t|a clerk}.", True),
        ("{t|Roe was not shot in Orle}, as {s|the army} {c|said}, {t|but in Velm}.", True),
        ("{t|It did not grow by 5%}, as {s|Roe} {c|told} the bank, {t|but by 2%}.", True),
        # who says so as well
        ("{t|It was not}, as {s|Lund} {c|conceded}, {t|enough}.", False),
        ("{t|The mill has not shut}, as {s|Lund} {c|said}, {t|but it will close in May}.", False),
        ("{t|The ship did not}, {c|according to} {s|Velm}, {t|sail}.", False),
        ("{t|It fell}, as {s|Lund} {c|said}, {t|but in May}.", False),
        ("{t|It did not fall}, as {s|Lund} {c|said}.", False),
    ],
)
def test_what_a_sentence_denies_nobody_says_in_it(passage: str, aside: bool) -> None:
    made, (one,) = attributed(passage)
    assert is_set_aside(made.text, one.sources, one.cue, one.content) is aside
