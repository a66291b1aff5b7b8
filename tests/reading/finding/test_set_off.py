"""Speech in paragraphs of its own, announced by a speaker and a colon."""

from __future__ import annotations

import pytest

from headwater.reading.finding.attribution import find_attributions
from headwater.reading.finding.set_off import set_off
from headwater.reading.words.units import units
from headwater.records import BlockKind, Report
from tests.builders import report


def told(made: Report) -> list[tuple[str, list[str]]]:
    return [
        (one.source.quote, [span.quote for span in one.content])
        for one in set_off(units(made)).values()
    ]


REJECTED = "We reject these claims. No ship of ours was near the port."


@pytest.mark.parametrize(
    ("paragraphs", "expected"),
    [
        (("In a statement, the ministry said:", REJECTED, "The port is closed."),
         [("the ministry", [REJECTED])]),
        (("Her letter says:", "The valves were left open."),
         [("Her letter", ["The valves were left open."])]),
        (("Osk wrote:", "I was there.", "My men saw it.", "Osk lives in Kesh."),
         [("Osk", ["I was there.", "My men saw it."])]),
        (("Osk wrote:", (BlockKind.QUOTE_BLOCK, "It fell."), (BlockKind.QUOTE_BLOCK, "All of it.")),
         [("Osk", ["It fell.", "All of it."])]),
        (("Osk said:", (BlockKind.CAPTION, "A port."), "It fell."), [("Osk", ["It fell."])]),
        (("Osk replied:", "“It fell.”"), []),
        (("The ministry listed three demands:", "An end to the blockade."), []),
        (("Osk said:", (BlockKind.EMBEDDED_POST, "It fell.")), []),
        (("Osk said:",), []),
        ((), []),
    ],
)  # fmt: skip
def test_which_paragraphs_are_speech(
    paragraphs: tuple[str, ...], expected: list[tuple[str, list[str]]]
) -> None:
    assert told(report(*paragraphs)) == expected


def test_what_is_said_inside_lies_in_it() -> None:
    made = report("Osk wrote:", "I was there. The army told me that it fell.", "It was late.")
    whole, inner = find_attributions(made)
    assert (whole.sources[0].quote, whole.content[0].quote) == (
        "Osk",
        "I was there. The army told me that it fell.",
    )
    assert (inner.sources[0].quote, inner.outer) == ("The army", 0)
