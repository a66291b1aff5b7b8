"""Two ways of putting speech that are known by their form, whatever the network saw."""

from __future__ import annotations

import pytest

from headwater.reading.finding.mended import Spanned
from headwater.reading.trained.by_form import known_by_form
from tests.reading.attributed import attributed


@pytest.mark.parametrize(
    ("seen", "ruled", "expected"),
    [
        # who takes it up in an aside speaks of that, and not of who said it
        (
            "{s|Osk} said {t|that it fell, a charge} {s|Kesh} {c|rejects}.",
            "Osk said {t|that it fell}, a charge {s|Kesh} {c|rejects}.",
            "ruled",
        ),
        # speech in a paragraph of its own is all his
        (
            "{s|Lund} {c|said}:\n{t|“It fell.} It was old.”",
            "{s|Lund} {c|said}:\n{t|“It fell. It was old.”}",
            "ruled",
        ),
        # any other is the network's
        (
            "{s|Captain Lund} {c|said} {t|that it fell}.",
            "Captain {s|Lund} {c|said} {t|that it fell}.",
            "seen",
        ),
    ],
)
def test_form_tells_what_the_network_missed(seen: str, ruled: str, expected: str) -> None:
    report, (first,) = attributed(seen)
    _, (second,) = attributed(ruled)
    one, other = (Spanned(each.sources, each.cue, each.content) for each in (first, second))
    assert known_by_form(report.text, [one], [second]) == ((one if expected == "seen" else other),)
