"""Which mentions of documents are of one document."""

from __future__ import annotations

import pytest

from headwater.records import DocumentRole, Place
from headwater.tracing.documents import Mention, are_one, family, may_be_one


def mention(words: str, authors: str = "", anchors: str = "report-1") -> Mention:
    return Mention(
        number=0,
        role=DocumentRole.ITSELF,
        nouns=family(words),
        authors=frozenset(authors.split()),
        anchors=frozenset(anchors.split()),
        place=Place("report-1", 0, len(words), words),
    )


@pytest.mark.parametrize(
    ("one", "two", "one_family"),
    [
        ("a classified memo", "his letter", True),
        ("the memo", "contracts", False),
        ("contracts", "the agreement", True),
        ("satellite images", "a photograph", True),
        ("a contract and satellite imagery", "the agreement", True),
        ("a contract and satellite imagery", "a photograph", False),
        ("“memo”,", "memo.", True),
    ],
)
def test_families(one: str, two: str, one_family: bool) -> None:
    assert (family(one) == family(two)) is one_family


@pytest.mark.parametrize(
    ("one", "two", "may_be", "are"),
    [
        (mention("memo"), mention("letter"), True, True),
        (mention("memo"), mention("the document"), True, True),
        (mention("memo"), mention("contract"), False, False),
        (mention("shipping documents"), mention("satellite images"), False, False),
        (mention("the file"), mention("a photograph"), True, True),
        (mention("memo", "amsel"), mention("letter", "ostrow"), False, False),
        (mention("memo", "amsel"), mention("letter", "amsel", "report-2"), True, True),
        (mention("memo"), mention("memo", "", "report-2"), True, False),
        (mention("memo", "", "a wire"), mention("memo", "", "b wire"), True, True),
    ],
)
def test_one_document(one: Mention, two: Mention, may_be: bool, are: bool) -> None:
    assert may_be_one(one, two) == may_be_one(two, one) == may_be
    assert are_one(one, two) == are_one(two, one) == are
