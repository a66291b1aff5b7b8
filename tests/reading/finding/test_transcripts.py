"""Who speaks in a transcript."""

from __future__ import annotations

import pytest

from headwater.reading.finding.attribution import find_attributions
from headwater.reading.finding.transcripts import turns
from tests.builders import report

TALK = ("JONES: Did it cross?", "OSK: It did not. We saw nothing.", "JONES: By whom?")


@pytest.mark.parametrize(
    ("paragraphs", "speakers"),
    [
        (TALK, ["JONES", "OSK", "JONES"]),
        (("Osk took questions.", *TALK, "She left."), ["JONES", "OSK", "JONES"]),
        (tuple(f'"{line}"' for line in TALK), ["JONES", "OSK", "JONES"]),
        (("Lena Osk: I saw it.", "Ugo Tarn: Where?", "Lena Osk: At the port."),
         ["Lena Osk", "Ugo Tarn", "Lena Osk"]),
        (("Q: Did you cross?", "A: I did not.", "Q: Why?"), ["Q", "A", "Q"]),
        (("Q: Did it cross?", "A: It is not known.", "Q: Why do we ask?"), []),
        (("RFE/RL: Did you?", "Osk: I did.", "RFE/RL: When?"), ["RFE/RL", "Osk", "RFE/RL"]),
        (("ANN OSK: Did you?", "ROE: I did.", "OSK: When?"), ["ANN OSK", "ROE", "OSK"]),
        (("A WALK WITH: Ada Osk", *TALK), ["JONES", "OSK", "JONES"]),
        (TALK[:2], []),
        (("Kesh: Two people died.", "Holm: A barn burned.", "Kesh: It rained."), []),
        (("Read more: Our map", "Read more: Your letters", "Read more: We ask"), []),
        ((), []),
    ],
)  # fmt: skip
def test_who_speaks(paragraphs: tuple[str, ...], speakers: list[str]) -> None:
    assert [one.source.quote for one in turns(report(*paragraphs)).values()] == speakers


def test_a_turn_is_all_of_its_paragraph() -> None:
    found = find_attributions(report(*TALK))
    assert [(one.sources[0].quote, one.content[0].quote) for one in found] == [
        ("JONES", "Did it cross?"),
        ("OSK", "It did not. We saw nothing."),
        ("JONES", "By whom?"),
    ]
