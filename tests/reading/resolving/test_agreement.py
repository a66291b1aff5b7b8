"""Whether two descriptions can mean one source."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.reading.describing.described import Described
from headwater.reading.resolving.agreement import agrees, content_words, same_noun
from headwater.reading.resolving.people import People
from headwater.records import cut


def said(words: str) -> Described:
    return describe(words, cut(words, 0, len(words)))


@pytest.mark.parametrize(
    ("pronoun", "words", "fits"),
    [
        ("he", "the spokesman", True),
        ("she", "the spokesman", False),
        ("she", "the clerk", True),
        ("he", "two clerks", False),
        ("they", "two clerks", True),
        ("they", "the ministry", True),
        ("they", "the report", False),
        ("it", "the ministry", True),
        ("it", "the report", True),
        ("it", "the clerk", False),
        ("it", "Becker Airlines", True),
    ],
)
def test_a_pronoun_agrees(pronoun: str, words: str, fits: bool) -> None:
    assert agrees(said(pronoun), said(words), People(())) is fits


@pytest.mark.parametrize(
    ("one", "old", "same"),
    [
        ("the official", "two officials", True),
        ("the source", "an aide", True),
        ("the source", "the ministry", False),
        ("this person", "a clerk", True),
        ("this person", "Ada Osk", False),
        ("this person", "two clerks", False),
        ("the pilot", "the clerk", False),
        ("the charges", "charging papers", True),
        ("the charges", "court papers", False),
    ],
)
def test_nouns_take_each_other_up(one: str, old: str, same: bool) -> None:
    assert same_noun(said(one), said(old)) is same


def test_the_words_that_say_which_one() -> None:
    assert content_words(said("the former Turkish envoy")) == {"turkish"}
