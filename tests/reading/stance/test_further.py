"""What weakens a part behind the event is kept, and leaves the event as sure as it is."""

from __future__ import annotations

import pytest

from benchmarks.stances import judged

FURTHER = [
    ("{Two men fled and may have taken a boat}.", "CT+", ["may"]),
    ("{The truck left the road and probably hit a wall}.", "CT+", ["probably"]),
    ("{The gunman wore a mask and could have been armed}.", "CT+", ["could"]),
    ("{Osk left for Velm, apparently to look for him}.", "CT+", ["apparently"]),
    ("{Osk was not hurt, but may stay away}.", "CT-", ["may"]),
    ("Roe [said] {the boat sank and may have leaked}.", "CT+", ["may"]),
    # no part behind the event, or no doubt
    ("{The ship may have sunk and may leak}.", "PS+", ["may"]),
    ("{She ran and could see the fire}.", "CT+", []),
    ("{The mill burned in April and May 2016}.", "CT+", []),
]


@pytest.mark.parametrize(("sentence", "value", "hedges"), FURTHER, ids=[r[0] for r in FURTHER])
def test_what_weakens_a_further_part(sentence: str, value: str, hedges: list[str]) -> None:
    found = judged(sentence)
    assert found.value.value == value
    assert [span.quote for span in found.hedges] == hedges


@pytest.mark.parametrize(
    ("sentence", "value"),
    [
        ("{The force -- 2,000 men and 30 tanks -- may be used}.", "PS+"),
        ("{The force — 2,000 men and 30 tanks — may be used}.", "PS+"),
        ("{The two – both of Orle – were not hurt}.", "CT-"),
        ("{The two men - both of Orle}.", "CT+"),
    ],
)
def test_what_stands_between_dashes_is_passed(sentence: str, value: str) -> None:
    assert judged(sentence).value.value == value
