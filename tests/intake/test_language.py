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


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Hurricane Ida struck Osk on Monday, killing three people. Ida weakened on Tuesday,"
         " forecasters said. Ida tore roofs off houses. Osk remained closed.", False),
        ("Ada Lund, 34, Osk Harbour. Otto Roe, 41, Velda. Eva Lund, 29, Osk Mill. Ugo Roe, 18,"
         " Velda Bridge. Ida Osk, 77, Osk Harbour. Photo: Ada Roe, Harbour Times, Osk.", False),
        ("Ada Lund und Otto Roe trafen sich gestern mit Vertretern der Stadt. Die Brücke bleibt"
         " gesperrt. Polizei und Feuerwehr suchen weiter nach Zeugen.", True),
        ("Ada Lund a rencontré Otto Roe mardi. Le pont reste fermé. La police cherche des témoins"
         " dans la ville, selon le maire de Velda.", True),
        ("Ada Lund bertemu Otto Roe. Polisi menutup jembatan dengan alasan keamanan dan mencari"
         " saksi yang melihat kebakaran di kota Velda kemarin malam.", True),
        (RUSSIAN, True),
    ],
)  # fmt: skip
def test_few_words_without_those_of_another_language_show_nothing(text: str, shown: bool) -> None:
    assert (english_share(text) is not None) is shown
