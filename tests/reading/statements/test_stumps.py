"""What tells nothing in the outlet's own voice."""

import pytest

from headwater.reading.statements.stumps import is_elided, is_empty, is_stump
from headwater.records import BlockKind, cut


@pytest.mark.parametrize(
    ("sentence", "empty"),
    [
        ("Apologies.", True),
        ("RELATED STORIES:", True),
        ("www.osk.example", True),
        ("Nine dead.", False),
        ("12 dead", False),
        ("Lund fled.", False),
        ("\u201cSabotage.\u201d", False),
        ("No comment at all", False),
        ("Would she govern with the right?", True),
        ("“Would she govern?” he asked.", False),
        ("Related Velm shooting stories:", True),
        ("► Court: Osk raped teen", True),
        ("Ada Osk is an Osk Herald staff writer.", True),
        ("Ada Osk is a writer who fled Velm.", False),
    ],
)
def test_a_word_alone_tells_nothing(sentence: str, empty: bool) -> None:
    assert is_empty(sentence, BlockKind.PARAGRAPH) is empty


def test_a_headline_may_be_short() -> None:
    assert not is_empty("Lund free", BlockKind.TITLE)


@pytest.mark.parametrize(
    ("piece", "rest", "stump"),
    [
        ("The remarks came a day after", " Osk said it fell.", True),
        ("It comes as", " Osk says it fell.", True),
        ("The police came a day after", " Osk said it fell.", False),
        ("It was the broker", " who said it fell.", True),
        ("It was the broker", ", Osk said.", False),
        ("The army released", " what it called a map.", True),
        ("It was a day of rain in a town of mills", " that never ended.", False),
        ("The army fled", " after Osk fell.", False),
    ],
)
def test_a_stump_leaves_out_what_it_is_about(piece: str, rest: str, stump: bool) -> None:
    text = piece + rest
    end = len(piece.removesuffix(" after").removesuffix(" as"))
    assert is_stump(text, cut(text, 0, len(piece)), end) is stump


@pytest.mark.parametrize(
    ("words", "elided"),
    [
        ("that she had", True),
        ("they didn't", True),
        ("whether it was", True),
        ("she had none", False),
        ("it fell", False),
    ],
)
def test_what_leaves_out_its_verb_puts_nothing_forward(words: str, elided: bool) -> None:
    assert is_elided([cut(words, 0, len(words))]) is elided
