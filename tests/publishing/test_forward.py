"""Whether words put anything forward."""

from __future__ import annotations

import pytest

from headwater.publishing.forward import puts_forward


@pytest.mark.parametrize(
    ("words", "does"),
    [
        ('“"Thank you for coming,"”', False),
        ('“"Good morning,"”', False),
        ('“"Why did it take so long?"”', False),
        ("“In a statement”", False),
        ("during a televised press conference", False),
        ('“"Six,"”', False),
        ('“"Absolutely"”', False),
        ('“"Not now,"”', False),
        ("God bless Velda", False),
        ("Our thoughts and prayers are with the families", False),
        ("", False),
        # short, and something is said
        ("Osk resigned", True),
        ("the bridge fell", True),
        ("Welcome to a town where nobody has had water since the dam broke", True),
        ("No ships left Osk", True),
        ('“called it "a disgrace"”', True),
        ("Thanksgiving sales fell by a third", True),
        ("In a statement that it would close", True),
    ],
)
def test_puts_forward(words: str, does: bool) -> None:
    assert puts_forward(words) is does
