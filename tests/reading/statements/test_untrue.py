"""What the report calls untrue right behind what somebody says."""

from __future__ import annotations

import pytest

from headwater.reading.chains.build import build_chains
from headwater.reading.statements.assembly import assemble
from headwater.records import Form, StanceValue
from tests.reading.attributed import attributed

SAID = "{s|Osk} {c|said} {t|that the dam fell}"


@pytest.mark.parametrize(
    ("passage", "claims"),
    [
        (f"{SAID}. But this is false.", ["that the dam fell"]),
        (f"{SAID}. The claim is simply not true.", ["that the dam fell"]),
        (f"{SAID}. This is false: it was sold.", ["that the dam fell", "it was sold."]),
        (f"{{s1|A post}} {{c1|said}} {{t1|that {SAID}}}. That is a lie.", ["that the dam fell"]),
        # nothing is called untrue, or nobody knows what
        (f"{SAID}. This is true.", ["This is true."]),
        (f"{SAID}. This is false hope.", ["This is false hope."]),
        (f"{SAID}. The dam is a fake.", ["The dam is a fake."]),
        (f"{SAID}. It rained. This is false.", ["It rained.", "This is false."]),
        (
            f"{SAID}, and {{s1|Lee}} {{c1|said}} {{t1|it rained}}. This is false.",
            ["This is false."],
        ),
    ],
)
def test_what_the_report_calls_untrue(passage: str, claims: list[str]) -> None:
    report, made = attributed(passage)
    statements, _ = assemble(report, made, build_chains(report, made))
    own = [one for one in statements if one.form is Form.OWN_VOICE]
    assert [c.content[0].quote for one in own for c in one.clauses] == claims
    denied = [one for one in own if len(one.content) > 1]
    assert len(denied) == (claims[0] == "that the dam fell")
    assert all(one.stance.value is StanceValue.CERTAIN_NOT for one in denied)
