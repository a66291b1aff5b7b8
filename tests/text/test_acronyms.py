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
