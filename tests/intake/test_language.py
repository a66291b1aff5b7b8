from __future__ import annotations

import pytest

from headwater.intake.language import english_share, language

ENGLISH = "The minister said on Thursday that the talks would go on in the capital. " * 3
GERMAN = "Der Minister sagte am Donnerstag, dass die Gespräche in der Stadt weitergehen. " * 3
RUSSIAN = "Министр сказал в четверг, что переговоры продолжатся в столице в мае. " * 3


@pytest.mark.parametrize(
    ("text", "declared", "code"),
    [
        (ENGLISH, None, "en"),
        (ENGLISH, "ar", "en"),
        (GERMAN, None, None),
        (GERMAN, "de-DE", "de"),
        (GERMAN, "en", None),
        (RUSSIAN, "ru_RU", "ru"),
        ("Too short.", None, None),
        ("Too short.", "en-GB", "en"),
        ("", "nonsense", None),
    ],
)
def test_the_words_are_stronger_than_the_declaration(
    text: str, declared: str | None, code: str | None
) -> None:
    assert language(english_share(text), declared) == code


def test_under_twenty_words_show_nothing() -> None:
    assert english_share("The port is open.") is None
