"""Halves of names are joined, and what is no name is left out."""

import pytest

from headwater.reading.names.whole import whole
from headwater.records import NameKind

P, B, L = NameKind.PERSON, NameKind.BODY, NameKind.PLACE

# (text with the words seen in brackets, their kinds in order, the names made of them)
CASES = [
    ("[Jan Osk-Lund] fell. [Osk]-Lund's friends", [P, P], ["Jan Osk-Lund", "Osk-Lund"]),
    ("[Jan Osk-Lund] fell. Osk-[Lund] was 18", [P, P], ["Jan Osk-Lund", "Osk-Lund"]),
    ("[Ada Osk]-[Lund] noted", [P, P], ["Ada Osk-Lund", "Osk-Lund"]),
    ("the [Osk]-[Lund] debate", [P, P], ["Osk", "Lund"]),
    ("the [Osk]-led forces of [Jan Osk-Lund]", [P, P], ["Osk", "Jan Osk-Lund"]),
    ("Police read [documents] at [75th] Street", [B, L], []),
    ("The [75th] left in [1910] by boat", [B, L], ["75th", "1910"]),
    ("[The] Velda Times said, [533] Osk Lane", [B, B], []),
    ("near [#]Velda, the [Osk Board] said", [L, B], ["Osk Board"]),
    ("the [osk board] said", [B], ["osk board"]),
    ("Write to [velda.org] or [osk].net", [B, B], ["velda.org", "osk"]),
    ("Jan al-Osk spoke. [Al]-Osk left", [P], ["Al-Osk"]),
    ("Jan al-Osk spoke. Al-[Osk] left", [P], ["Al-Osk"]),
    ("[Jan Osk-] who left", [P], ["Jan Osk"]),
    ("The poet [velm osk] left", [P], ["velm osk"]),
]


@pytest.mark.parametrize(("marked", "kinds", "names"), CASES, ids=[c[0][:40] for c in CASES])
def test_what_is_a_name(marked: str, kinds: list[NameKind], names: list[str]) -> None:
    text, places = "", []
    for mark in marked:
        if mark == "[":
            places.append((len(text), len(text)))
        elif mark == "]":
            places[-1] = (places[-1][0], len(text))
        else:
            text += mark
    written = [(*place, kind) for place, kind in zip(places, kinds, strict=True)]
    assert [text[start:end] for start, end, _ in whole(text, written)] == names
