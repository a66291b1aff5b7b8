import pytest

from headwater.reading.stance.nouns import is_able, is_plain, stays_event
from headwater.reading.stance.state import words_of


def place(sentence, word):
    said = words_of(sentence, 0, len(sentence))
    return said, next(at for at, one in enumerate(said) if one.lower == word)


@pytest.mark.parametrize(
    ("sentence", "word", "plain"),
    [
        ("no suspect was named", "suspect", True),
        ("police suspect arson", "suspect", False),
        ("the international press came", "press", True),
        ("she looked up", "looked", True),
        ("it looked ready", "looked", False),
        ("he was thinking of home", "thinking", True),
        ("the orle figures had changed", "figures", True),
        ("the right figure is 94", "figure", True),
        ("figures from the mill show a fall", "figures", True),
        ("they figure in march it fell", "figure", False),
        ("osk figures the mill fell", "figures", False),
        ("the shops offered no bread", "offered", True),
        ("the shops offered bread", "offered", False),
        ("they were asked to sign", "asked", True),
        ("they asked her to sign", "asked", False),
    ],
)
def test_what_is_no_operator(sentence, word, plain):
    assert is_plain(*place(sentence, word)) is plain


@pytest.mark.parametrize(
    ("sentence", "word", "able"),
    [
        ("it can turn", "can", True),
        ("it can still turn", "can", True),
        ("it can be sold", "can", False),
        ("shots could be heard", "could", True),
        ("it could fall", "could", False),
        ("it can not turn", "can", False),
    ],
)
def test_ability(sentence, word, able):
    assert is_able(*place(sentence, word)) is able


@pytest.mark.parametrize(
    ("sentence", "word", "stays"),
    [
        ("he stopped twice to look", "stopped", True),
        ("he stopped paying", "stopped", False),
        ("prices declined slightly", "declined", True),
        ("it declined to pay", "declined", False),
    ],
)
def test_verbs_of_stopping(sentence, word, stays):
    assert stays_event(*place(sentence, word)) is stays
