"""Who is said to be whose spokesman or lawyer."""

from __future__ import annotations

import pytest

from headwater.tracing.spokesmen import voices_in
from tests.growth import growth


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A spokesman for Osk Motors, Ada Lund, came.", [("Ada Lund", "Osk Motors")]),
        ("Ada Lund, a spokeswoman for the Osk & Velda, came.", [("Ada Lund", "Osk & Velda")]),
        ("The Osk Motors spokeswoman Ada Lund came.", [("Ada Lund", "Osk Motors")]),
        ("Otto Velda’s lawyer, Ada Lund, came.", [("Ada Lund", "Otto Velda")]),
        ("Ada Lund, Velda's lawyer, came.", [("Ada Lund", "Velda")]),
        ("Ada Lund, an Osk Motors spokesperson, came.", [("Ada Lund", "Osk Motors")]),
        ("Ada Lund, a senior spokesperson for Bank of Osk, came.", [("Ada Lund", "Bank of Osk")]),
        # of whom the sentence before tells, or a ministry in small letters; without a rank
        (
            "Osk's Defence Ministry left. Its spokesman, Colonel Ada Lund, came.",
            [("Ada Lund", "Osk's Defence Ministry")],
        ),
        (
            "In Osk, defence ministry spokesman Col Ada Lund came.",
            [("Ada Lund", "defence ministry")],
        ),
        ("Its spokesman, Ada Lund, came.", []),
        ("A ministry spokesman, Ada Lund, came.", []),
        # a town's lawyers are nobody's voice, and who was one is none now
        ("Osk lawyer Ada Lund came.", []),
        ("Ada Lund, a former spokeswoman for Osk Motors, came.", []),
        ("A spokesman for Osk Motors came. Ada Lund left.", []),
        ("Ada Lund came.\nA spokesman came.", []),
    ],
)
def test_whose_voice_a_name_is(text: str, found: list[tuple[str, str]]) -> None:
    assert [(v.name, text[v.start : v.end]) for v in voices_in(text)] == found


@pytest.mark.parametrize(
    "words", ["Osk Lund & ", "spokesman ", "Osk spokesman for ", "Ada Osk, a "]
)
def test_time_grows_with_the_text(words: str) -> None:
    assert growth(lambda n: list(voices_in(words * n + "spokesman")), 8000) < 3
