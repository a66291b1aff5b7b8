"""Acronyms and what a report spells them out as."""

from __future__ import annotations

import pytest

from headwater.reading.describing.acronyms import long_forms
from headwater.reading.describing.describe import describe
from headwater.records import cut

TEXT = """The Medicines and Foodstuffs products Agency (MFA) warned shoppers.

The SRTU, the Salt Road Tea Union, met the Vellin Teachers' Union (V.T.U.). Rosa Lind (SDP) left.

Prices rose (PDF). The MFA and a VTU spokesman agreed."""

# (acronym, long form)
FORMS = [
    ("MFA", "Medicines and Foodstuffs products Agency"),
    ("SRTU", "Salt Road Tea Union"),
    ("VTU", "Vellin Teachers' Union"),
]


@pytest.mark.parametrize(("short", "long"), FORMS)
def test_long_form_is_found_where_its_letters_make_the_acronym(short: str, long: str) -> None:
    assert long_forms(TEXT)[short].quote == long


def test_other_brackets_bring_in_nothing() -> None:
    assert set(long_forms(TEXT)) == {short for short, _ in FORMS}
    assert long_forms("") == {}


# (words for a source, name)
NAMES = [
    ("The Medicines and Foodstuffs products Agency (MFA)", FORMS[0][1]),
    ("The MFA", FORMS[0][1]),
    ("a VTU spokesman", FORMS[2][1]),
    ("The SRTU", FORMS[1][1]),
]


@pytest.mark.parametrize(("words", "name"), NAMES)
def test_source_has_the_name_spelled_out(words: str, name: str) -> None:
    start = TEXT.index(words)
    assert describe(TEXT, cut(TEXT, start, start + len(words))).name == name


def test_a_long_form_that_the_table_calls_by_the_acronym_ends() -> None:
    text = "The United Nations High Commissioner for Refugees (UNHCR) wrote. UNHCR said so."
    for words in ("United Nations High Commissioner for Refugees", "UNHCR"):
        start = text.index(words)
        assert describe(text, cut(text, start, start + len(words))).name == "UNHCR"


# (report, words for a source, name)
INITIALS = [
    ("Velm-Orle Police came. VOPD said so.", "VOPD", "Velm-Orle Police"),
    ("A VOPD release said so. The Velm-Orle Police Department came.", "A VOPD release",
     "Velm-Orle Police Department"),
    ("Orle police came. Osk police came. OPD said so.", "OPD", "OPD"),
    # whom a table knows by the letters is that one
    ("New Yark police came. NYPD said so.", "NYPD",
     "New York Police Department"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "words", "name"), INITIALS, ids=[i[0] for i in INITIALS])
def test_initials_of_the_one_police_that_the_report_names(text: str, words: str, name: str) -> None:
    start = text.index(words)
    assert describe(text, cut(text, start, start + len(words))).name == name
