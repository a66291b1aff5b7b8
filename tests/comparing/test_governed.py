"""What a negation denies: what it governs, and not all that its clause names."""

from __future__ import annotations

import pytest

from headwater.comparing.governed import governed
from headwater.text.stems import stem


@pytest.mark.parametrize(
    ("words", "denied", "left"),
    [
        ("no problem with the ball game in osk", ["problem"], ["ball", "game", "osk"]),
        ("no charges were filed against the two men in custody", ["act:charge"], ["act:detain"]),
        ("neither of the victims ' names has been released", ["act:release"], ["victims"]),
        ("nobody would do that to lund", [], ["lund"]),
        ("no one in the mill was hurt", ["act:injure"], ["mill"]),
        ("no evidence that missiles were sent", ["act:supply"], []),
        ("not responsible for the attack", ["act:attack"], []),
        ("not in custody", ["act:detain"], []),
        ("not yet identified the victims", ["identified"], ["victims"]),
        ("refused to sell the mill to lund", ["sell"], ["lund"]),
        ("never saw the bullet", [], ["bullet"]),
        ("did not let the ball go on", ["let"], ["ball", "go"]),
        (
            "not life-threatening one woman is in critical condition",
            ["life-threatening"],
            ["woman"],
        ),
    ],
)
def test_what_a_negation_governs(words: str, denied: list[str], left: list[str]) -> None:
    found = governed(words.split())
    assert {_key(one) for one in denied} <= found
    assert not {_key(one) for one in left} & found


def _key(word: str) -> str:
    return word if word.startswith("act:") else stem(word)
