import pytest

from headwater.reading.stance.everyday import is_everyday, is_little, keeps_to_itself
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
        ("osk figured out a way home", "figured", True),
        ("osk could not figure out why", "figure", False),
        ("the dam had been neglected", "neglected", True),
        ("they neglected to mend the dam", "neglected", False),
        ("the crash is being investigated", "investigated", True),
        ("they are investigating the shooting", "investigating", True),
        ("they are investigating a report of a shooting", "investigating", False),
        ("they are investigating whether it fell", "investigating", False),
        ("osk is wanted for arson", "wanted", True),
        ("osk wanted the bridge shut", "wanted", False),
        ("they are seeking a man in a red coat", "seeking", True),
        ("they are seeking a truce", "seeking", False),
        ("he considers him a friend", "considers", True),
        ("he is considering a truce", "considering", False),
        ("sixty have sought treatment", "sought", True),
        ("sixty have sought a pay rise", "sought", False),
    ],
)
def test_what_doubts_nothing(sentence: str, word: str, everyday: bool) -> None:
    assert is_everyday(*place(sentence, word)) is everyday


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("police would not release the names", True),
        ("police would n't name the boy", True),
        ("they would not release the men", False),
        ("if asked they would not say", False),
    ],
)
def test_who_would_not_tell_keeps_it_to_himself(sentence: str, told: bool) -> None:
    said = tuple(sentence.split())
    assert keeps_to_itself(said, said.index("would")) is told


@pytest.mark.parametrize(
    ("sentence", "denies"),
    [
        ("there is little to suggest that it fell", True),
        ("there is a little to show", False),
        ("what little to show there is", False),
    ],
)
def test_little_denies_what_it_is_said_to_show(sentence: str, denies: bool) -> None:
    said = tuple(sentence.split())
    assert is_little(said, said.index("little")) is denies


def test_who_appeared_on_television_was_there() -> None:
    text = "Osk appeared on state television."
    stance = judge_stance(text, (cut(text, 0, len(text) - 1),), ())
    assert (stance.value, stance.hedges) == ("CT+", ())
