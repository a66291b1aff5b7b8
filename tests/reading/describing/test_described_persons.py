"""Persons in words: pronouns, names, members."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described_persons import members, person, pronoun
from headwater.reading.describing.parsing import parse_phrase
from headwater.records import HopKind, cut

# (words, the kind, the name)
CASES = [
    ("She", HopKind.PERSON, "She"),
    ("one of whom", HopKind.ANONYMOUS, "one of whom"),
    ("Mr Osk", HopKind.PERSON, "Osk"),
    ("A member of the Orle council", HopKind.ANONYMOUS, "a member of the Orle council"),
    ("Family members of Ada Osk", HopKind.GROUP, "family members of Ada Osk"),
    ("A family member of Osk", HopKind.ANONYMOUS, "a family member of Osk"),
    ("two members of the panel", HopKind.GROUP, "two members of the panel"),
    ("A member of the panel, Ada Osk,", HopKind.PERSON, "Ada Osk"),
    ("His Excellency", HopKind.PERSON, "His Excellency"),
    ("Her Royal Highness", HopKind.PERSON, "Her Royal Highness"),
    ("His Excellency Ugo Osk", HopKind.PERSON, "Ugo Osk"),
    ("Witness B", HopKind.PERSON, "Witness B"),
]


@pytest.mark.parametrize(("words", "kind", "name"), CASES, ids=[c[0] for c in CASES])
def test_persons(words: str, kind: HopKind, name: str) -> None:
    one = describe(words, cut(words, 0, len(words)))
    assert (one.kind, one.name) == (kind, name)


def test_none_for_what_is_no_person() -> None:
    words = "the harbour board"
    phrase = parse_phrase(words, 0, len(words))
    assert (pronoun(phrase), person(phrase)) == (None, None)
    assert members(words, cut(words, 0, len(words))) is None


def test_an_honour_stands_for_a_pronoun() -> None:
    words = "Her Majesty"
    one = describe(words, cut(words, 0, len(words)))
    assert (one.pronoun, one.gender) == ("f", "f")
