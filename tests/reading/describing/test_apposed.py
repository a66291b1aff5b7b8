"""Names behind the noun for who bears them."""

from __future__ import annotations

import pytest

from headwater.reading.describing.apposed import apposed_name
from headwater.reading.describing.parsing import parse_phrase
from headwater.records import HopKind

K = HopKind

# (words, kind and name or None)
CASES = [
    ("the ministry's spokesman, John Osk", (K.PERSON, "John Osk")),
    ("the owner, Lamp Maritime", (K.ORGANIZATION, "Lamp Maritime")),
    ("the tanker's owner, Ardent Lines", (K.ORGANIZATION, "Ardent Lines")),
    ("the airline, Blue Gull", (K.ORGANIZATION, "Blue Gull")),
    ("the manager, Helen Osk", (K.PERSON, "Helen Osk")),
    ("a member of the crew, Ivan Osk", (K.PERSON, "Ivan Osk")),
    ("the operator, Cook Line", (K.ORGANIZATION, "Cook Line")),
    ("the owner, Captain Osk", (K.ORGANIZATION, "Osk")),
    ("the network's owner, Osk Fibre", (K.ORGANIZATION, "Osk Fibre")),
    # whose he is stands beside the name
    ("a former partner of Lamp Defence's owner, Jan Osk", None),
    ("the head of the ministry's department, Jan Osk", (K.PERSON, "Jan Osk")),
    ("the spokesman", None),
    ("the spokesman who resigned", None),
    ("the bridge, Old Tom", None),
    ("the trader, Osk & Lund", (K.ORGANIZATION, "Osk & Lund")),
    ("the broker, Osk & Sons, of Velm", (K.ORGANIZATION, "Osk & Sons")),
    ("the brokers, Osk & Lund", (K.ORGANIZATION, "Osk & Lund")),
]


@pytest.mark.parametrize(("words", "expected"), CASES, ids=[c[0] for c in CASES])
def test_the_name_behind_a_comma(words: str, expected: tuple[HopKind, str] | None) -> None:
    found = apposed_name(parse_phrase(words, 0, len(words)))
    assert (None if found is None else (found.kind, found.name)) == expected
