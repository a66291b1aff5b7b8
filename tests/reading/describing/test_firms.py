"""Single names that a text shows to be firms."""

from __future__ import annotations

import pytest

from headwater.reading.describing.firms import firm_name
from tests.reading.attributed import built

# (text, whether "Lumo" is shown there to be a firm)
CASES: list[tuple[str, str | None]] = [
    ("The airline Lumo said so.", "Lumo"),
    ("It was told by brokerage Lumo in May.", "Lumo"),
    ("Shares in Lumo fell.", "Lumo"),
    ("Its rival Lumo sees no growth.", "Lumo"),
    ("Engineers at Lumo said so.", "Lumo"),
    ("An analyst at Lumo said so.", "Lumo"),
    ("It was flown by the carrier Lumo in May.", "Lumo"),
    ("It stood on the aircraft carrier Lumo in May.", None),
    ("Lumo did not respond to a request for comment.", "Lumo"),
    ("Lumo declined to comment.", "Lumo"),
    ("Lumo said it had sold the yard.", "Lumo"),
    ("Lumo expects sales to double.", "Lumo"),
    ("Lumo has approached its neighbour.", "Lumo"),
    ("Lumo Petroleum sank. Lumo said so.", "Lumo Petroleum"),
    ("Lumo Verdichter sank. Lumo declined to comment.", "Lumo Verdichter"),
    ("Lumo lost A320 jets. Its rival Lumo Cargo fell. Lumo declined to comment.", "Lumo"),
    ("Lumo A/S sank. Lumo laughed.", "Lumo A/S"),
    ("Lumo President Ann Roe left. Lumo declined to comment.", "Lumo"),
    ("Lumo declined to comment. He left.", None),
    ("Oberland shut its old Lumo plant. Lumo laughed.", None),
    ("Oberland shut Varne's Lumo refinery. Lumo laughed.", None),
    ("The Lumo plant is shut.", "Lumo"),
    ("Lumo laughed.", None),
    ("The ferry is from Lumo, the company's owner said.", None),
    ("Lumo on Friday sold all of its vessels.", "Lumo"),
    ("The day was in Lumo. The bank sold all of its vessels.", None),
    ("Rain in Lumo\n\nThe bank sold all of its vessels.", None),
    ("Ann Roe and Lumo are held.", None),
    ("Lumo are held.", "Lumo"),
    ("Lumo want a striker.", "Lumo"),
    ("Ash and Lumo want a striker.", None),
    ("What did Lumo want?", None),
    ("Lumo said it would appeal.", "Lumo"),
    ("Lumo said it was reviewing the bid.", "Lumo"),
    ("Lumo said it was raining and would be late.", None),
    ("Lumo wants to close two of its yards.", "Lumo"),
    ("Lumo Agrotech sank. Lumo said so.", "Lumo Agrotech"),
    ("Lumo, a former clerk at the trading firm Ak, said so.", None),
    ("Lumo, the Dutch trading firm, said so.", "Lumo"),
    ("The embassy in Lumo declined to comment.", None),
    ("Lumo said it was raining.", None),
    ("LUMO PETROLEUM Inc. sank. Lumo laughed.", "LUMO PETROLEUM Inc"),
    ("LUMO SINKS. Lumo laughed.", None),
    ("Lumo-Varne Co. sank. Lumo laughed.", "Lumo-Varne Co"),
    ("PT Lumo sank. Lumo laughed.", "PT Lumo"),
    ("Ann Lumo-Varne sank. Lumo laughed.", None),
]


@pytest.mark.parametrize("day", ["March", "Monday"])
def test_a_month_or_a_day_is_no_firm(day: str) -> None:
    assert firm_name(f"On the last {day} the bank sold all of its vessels.", day) is None


@pytest.mark.parametrize(("text", "name"), CASES, ids=[c[0] for c in CASES])
def test_firm_name(text: str, name: str | None) -> None:
    assert firm_name(text, "Lumo") == name


@pytest.mark.parametrize(
    ("name", "firm"),
    [
        ("Volta-Bank", True),
        ("HydroVale", True),
        ("DeepForge", True),
        ("Osk Mechatronics", True),
        ("DeSoto", False),
        ("RoseAnn Varne", False),
        ("McGee", False),
        ("Osk Glass", True),
    ],
)
def test_firm_by_the_form_of_its_name(name: str, firm: bool) -> None:
    assert firm_name(f"{name} laughed.", name) == (name if firm else None)


@pytest.mark.parametrize("name", ["Anna", "They", "Two"])
def test_what_is_no_name_of_a_firm(name: str) -> None:
    assert firm_name(f"{name} declined to comment.", name) is None


def test_a_name_that_the_text_writes_otherwise_is_none() -> None:
    assert firm_name("Exxon Mobil declined to comment.", "ExxonMobil") is None


def test_a_name_told_of_as_a_person_is_no_firm() -> None:
    assert firm_name("Osk Glass, 34, laughed. Osk Glass left.", "Osk Glass") is None


@pytest.mark.parametrize(
    ("passage", "name"),
    [
        ("Osk Foods was raided. {s|Osk} {c|denied} {t|it}. Its founder, Ada Osk, was away.",
         "Osk Foods"),
        ("{s|Osk} {c|recalled} {t|it}. Osk Foods fell. A widow, Ada Osk, was away.", "Osk Foods"),
        ("{s|Osk} {c|said} {t|it}. Its chairman, Ada Osk, was away.", "Osk"),
        ("{s|Osk} {c|said} {t|it}. Its appeal failed. Ada Osk was away.", "Ada Osk"),
        ("Ada Osk owns Osk Foods. {s|Osk} {c|denied} {t|it}.", "Ada Osk"),
        ("Velda Arms Company made it. {s|Velda} {c|denied} {t|it}.", "Velda Arms Company"),
        ("Velda Arms Company made it. Velda's army is small. {s|Velda} {c|denied} {t|it}.",
         "Velda"),
        ("Velda Arms Company made it. The government of Velda fell. {s|Velda} {c|denied} {t|it}.",
         "Velda"),
    ],
)  # fmt: skip
def test_a_bare_name_is_of_the_firm_or_land_until_somebody_bears_it(
    passage: str, name: str
) -> None:
    assert built(passage, "World Ledger")[0].chains[0].terminal.name == name
