import pytest

from headwater.reading.stance.everyday import is_everyday
from headwater.reading.stance.judge import judge_stance
from headwater.records import cut
from tests.reading.stance.test_nouns import place


@pytest.mark.parametrize(
    ("sentence", "word", "everyday"),
    [
        ("he said in a press release", "press", True),
        ("he told the press", "press", True),
        ("they press for talks", "press", False),
        ("osk appeared on state television", "appeared", True),
        ("osk appeared briefly in court", "appeared", True),
        ("osk appeared in good health", "appeared", False),
        ("osk appeared on track to win", "appeared", False),
        ("osk appeared to be ill", "appeared", False),
        ("a coup attempt collapsed", "attempt", True),
        ("the attempt on his life failed", "attempt", True),
        ("an attempt to seize it", "attempt", False),
        ("osk found out from lund", "found", True),
        ("osk found out whether it fell", "found", False),
        ("the court shelved the case", "shelved", True),
        ("osk shelved plans to march", "shelved", False),
        ("did not find that funny", "find", True),
        ("did not find that it fell", "find", False),
    ],
)
def test_what_doubts_nothing(sentence: str, word: str, everyday: bool) -> None:
    assert is_everyday(*place(sentence, word)) is everyday


def test_who_appeared_on_television_was_there() -> None:
    text = "Osk appeared on state television."
    stance = judge_stance(text, (cut(text, 0, len(text) - 1),), ())
    assert (stance.value, stance.hedges) == ("CT+", ())
