"""How a post is signed, for who decodes it and for who reads it."""

from __future__ import annotations

import pytest

from headwater.text.signatures import signature


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("The port is shut. — Ana Osk (@anaosk) March 3, 2025", "Ana Osk"),
        ("The port is shut. -- Ana Osk (@anaosk)", "Ana Osk"),
        ("A post shared by Velm Harbour (@velm.harbour) on Mar 3, 2025 at 5:00pm", "Velm Harbour"),
        ("Photo by Jan Lund (@lund) 3 March", "Jan Lund"),
        ("The port, said Ana Osk (@anaosk), is shut.", None),
        ("— Ana\nOsk (@anaosk)", None),
    ],
)
def test_the_signature_at_the_end(text: str, name: str | None) -> None:
    found = signature(text, 0, len(text))
    assert (found and found["name"]) == name


def test_a_signature_stands_within_what_is_asked() -> None:
    text = "Shut. — Ana Osk (@anaosk)"
    assert signature(text, 0, 5) is None
    assert signature(text, text.index("Ana"), len(text)) is None
