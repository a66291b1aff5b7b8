"""One person under all the forms of a name, and who of a family is meant by it."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.persons import name_parts, same_name, surnames
from headwater.reading.resolving.people import index_people
from headwater.records import cut
from tests.builders import report


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("pavel fomin", "pavel ivanovich fomin", True),
        ("p fomin", "pavel fomin", True),
        ("fomin", "pavel fomin", True),
        ("ivanovich fomin", "pavel ivanovich fomin", True),
        ("anna fomin", "pavel fomin", False),
        ("pavel fomin", "pavel orlov", False),
    ],
)
def test_same_name(a: str, b: str, same: bool) -> None:
    assert same_name(a.split(), b.split()) is same
    assert same_name(b.split(), a.split()) is same


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("Ali al-Varni", ("ali", "varni")),
        ("Nour El-Osk", ("nour", "osk")),
        ("Ann Al-Os", ("ann", "al-os")),
        ("Jo Ames-Osk, Jr.", ("jo", "ames-osk")),
    ],
)
def test_parts_of_a_name(name: str, parts: tuple[str, ...]) -> None:
    assert name_parts(name) == parts


@pytest.mark.parametrize(
    ("name", "alone"),
    [
        ("juan moreda osk", ("osk", "moreda")),
        ("juan pablo osk", ("osk",)),
        ("juan osk", ("osk",)),
        ("juan b osk", ("osk",)),
    ],
)
def test_by_which_of_its_words_a_name_is_borne(name: str, alone: tuple[str, ...]) -> None:
    assert surnames(name.split()) == alone


FAR = "It rained. " * 60
# (text, the words in it for somebody, who is meant)
FAMILIES = [
    ("Anna Osk spoke. Tom Osk slept. Mrs Osk rose.", "Mrs Osk", "Anna Osk"),
    ("Anna Osk spoke. Tom Osk slept. Mr Osk rose.", "Mr Osk", "Tom Osk"),
    ("Anna Osk spoke. Eva Osk slept. Mrs Osk rose.", "Mrs Osk", None),
    ("Anna Osk spoke. Tom Osk slept. @Osk rose.", "Osk", None),
    ("Anna Osk spoke. Osk won. Tom Osk slept. @Osk rose.", "Osk", None),
    (f"Anna Osk spoke. Osk won. Tom Osk slept. {FAR}@Osk rose.", "Osk", "Anna Osk"),
    (f"Anna Osk spoke. Tom Osk slept. {FAR}@Osk rose.", "Osk", None),
    (f"Anna Osk spoke. Osk won. Tom Osk slept. Anna Osk wept. {FAR}@Osk rose.", "Osk", "Anna Osk"),
    ("Anna Osk spoke. @Osk won. Tom Osk slept.", "Osk", "Anna Osk"),
]


@pytest.mark.parametrize(("text", "words", "name"), FAMILIES, ids=[c[0][-60:] for c in FAMILIES])
def test_who_of_a_family_is_meant(text: str, words: str, name: str | None) -> None:
    start = text.index("@") if "@" in text else text.rindex(words)
    text = text.replace("@", "")
    one = describe(text, cut(text, start, start + len(words)))
    found = index_people(report(text), []).meant(one)
    assert (found.name if found else None) == name


def test_names_of_one_person_by_initials_and_in_marks() -> None:
    assert name_parts("“AJ” Osk") == name_parts("A.J. Osk") == ("aj", "osk")
    assert name_parts("J. R. Osk") == ("j", "r", "osk")
