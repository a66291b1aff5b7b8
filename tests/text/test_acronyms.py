import pytest

from headwater.text import acronyms


@pytest.mark.parametrize(
    ("long", "short", "answer"),
    [
        ("Counter Extremism Project", "CEP", True),
        ("Department of Defense", "DoD", True),
        ("Department of Defense", "DD", True),
        ("United Nations", "UN", True),
        ("United Nations", "EU", False),
        ("Agency", "A", False),
    ],
)
def test_acronym_of(long, short, answer):
    assert acronyms.acronym_of(long, short) is answer


def test_acronyms_in_text():
    text = "The Counter Extremism Project (CEP) said. Port Workers Union (AFL) did not."
    places = ((4, 29), (42, 60))
    assert acronyms.acronyms(text, places) == {"CEP": (4, 29)}


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Velm-Orle Police said so. VOPD came.", {"VOPD": ["Velm-Orle Police"]}),
        ("OPD: Orle police came. The Orle Police Department said so.",
         {"OPD": ["Orle Police Department", "Orle police"]}),
        # "Metropolitan" is often left out of the name
        ("The Orle Police Department said so. OMPD came.", {"OMPD": ["Orle Police Department"]}),
        ("Orle Metropolitan Police said so. OMPD came.", {"OMPD": ["Orle Metropolitan Police"]}),
        ("The Orle County Sheriff's Office and OCSO", {"OCSO": ["Orle County Sheriff's Office"]}),
        # two may be meant, or one that only ends so
        ("Orle police and Osk police said so. OPD came.", {}),
        ("He left East Orle police. OPD came.", {}),
        ("Orle police said so. VPD came. Call 555-OPD.", {}),
    ],
)  # fmt: skip
def test_initials_of_police(text, answer):
    found = acronyms.forces(text).items()
    assert {short: [text[a:b] for a, b in places] for short, places in found} == answer
