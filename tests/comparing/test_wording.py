"""What reads by itself and what is told beside the main act."""

import pytest

from headwater.comparing.wording import is_sentence, is_vague, subordinate


@pytest.mark.parametrize(
    ("words", "reads"),
    [
        ("Russia has renewed its plan", True),
        ("Police arrested Smith on Thursday", True),
        ("Three children in the home were unharmed.", True),
        ("the girl died", True),
        ("He didn’t know", True),
        ("Torvania of renewing a plan to arm the rebels", False),
        ("to be arraigned at 11 a.m. in Kesh", False),
        ("Lena Osk, 57, his grandmother.", False),
        ("The victims were identified as:", False),
        ("any deliveries", False),
        ("firing the shot that killed her", False),
        ("Firing the shot was what killed her", True),
        ("missiles supplied by Russia", False),
        ("were also persons of interest", False),
        ("", False),
    ],
)
def test_is_sentence(words: str, reads: bool) -> None:
    assert is_sentence(words) is reads


@pytest.mark.parametrize(
    ("words", "vague"),
    [
        ("They fled", True),
        ("his car", True),
        ("“It was", True),
        ("", True),
        ("and the plant ran", True),
        ("nine others fell", True),
        ("Nine fell", False),
        ("Russia fled", False),
    ],
)
def test_is_vague(words: str, vague: bool) -> None:
    assert is_vague(words) is vague


@pytest.mark.parametrize(
    ("words", "beside"),
    [
        ("after the raid , troops left", "after the raid"),
        ("troops , who were tired , left", "who were tired"),
        ("troops left", ""),
    ],
)
def test_subordinate(words: str, beside: str) -> None:
    split = words.split()
    assert " ".join(split[at] for at in sorted(subordinate(split))) == beside
