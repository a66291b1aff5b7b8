"""Verbs of headlines that read as plurals."""

import pytest

from headwater.reading.words.headline_verbs import with_headline_verb
from headwater.text.phrases import read_words, tags


@pytest.mark.parametrize(
    ("title", "classes"),
    [
        ("Velm fines bank over chip trade", "PVNINN"),
        ("Kesh rights group sues mine", "PNNVN"),
        ("Velm arms dealer in Kesh", "PNNIP"),
        ("Velm closes", "PN"),
        ("Velm has fines bank", "PXNN"),
        ("The bank fines mine", "DNNN"),
    ],
)
def test_a_plural_behind_a_name_is_a_verb_where_there_is_none(title: str, classes: str) -> None:
    words = read_words(title, 0, len(title))
    assert with_headline_verb(words, tags(words)) == classes
