"""Bodies of the tables in the words for a source, and who is named behind a body."""

from __future__ import annotations

import pytest

from headwater.reading.describing.describe import describe
from headwater.records import HopKind, cut

K = HopKind
_ATF = "Bureau of Alcohol, Tobacco, Firearms and Explosives"

# (words, what the report says beside, kind, name, count)
CASES = [
    ("The SPD", "Osk lost its ferry.", K.STATE_BODY, "SPD", None),
    ("An SPD spokesperson", "Osk lost its ferry.", K.ORGANIZATION, "SPD", None),
    (
        "An SPD spokesperson",
        "A German paper asked.",
        K.ORGANIZATION,
        "Social Democratic Party",
        None,
    ),
    ("The SPD", "The German vote was close.", K.ORGANIZATION, "Social Democratic Party", None),
    ("The DNR", "Two elk were found near Lake Osk.", K.ORGANIZATION, "DNR", None),
    ("The FBI", "Osk lost its ferry.", K.STATE_BODY, "Federal Bureau of Investigation", None),
    ("The Foreign Office", "It met on Friday.", K.STATE_BODY, "Foreign Office", None),
    ("The Foreign Office", "A British man was held.", K.STATE_BODY, "UK Foreign Office", None),
    ("The Foreign Office", "Pakistan had asked.", K.STATE_BODY, "Foreign Office", None),
    ("The NCA", "A British man was held.", K.STATE_BODY, "National Crime Agency", None),
    ("The NCA", "It met in Accra.", K.ORGANIZATION, "NCA", None),
    ("The NCA", "Ghana\u2019s NCA met in London.", K.ORGANIZATION, "NCA", None),
    (
        "The FBI",
        "The Ghanaian FBI agent left.",
        K.STATE_BODY,
        "Federal Bureau of Investigation",
        None,
    ),
    ("The SIS", "A British man was held.", K.ORGANIZATION, "SIS", None),
    ("The SPLM/A-IO", "It met in South Sudan.", K.ORGANIZATION, "SPLA-IO", None),
    ("The OLF/K-IO", "It met on Friday.", K.ORGANIZATION, "OLF/K-IO", None),
    ("A CNN/ORC poll", "It met on Friday.", K.OUTLET, "CNN", None),
    ("The UK Foreign Office", "Pakistan had asked.", K.STATE_BODY, "UK Foreign Office", None),
    (f"The {_ATF}, which helps", "", K.STATE_BODY, _ATF, None),
    ("the rescue agency Arlo", "", K.STATE_BODY, "Arlo", None),
    ("search and rescue agency Arlo", "", K.STATE_BODY, "Arlo", None),
    ("the aid agency Medhand", "", K.ORGANIZATION, "Medhand", None),
    ("the state news agency ANA", "", K.OUTLET, "ANA", None),
    ("The ANA", "Osk lost its ferry.", K.ORGANIZATION, "ANA", None),
    ("The ANA", "The Afghan vote was close.", K.STATE_BODY, "Afghan National Army", None),
    ("The IDF", "Osk lost its ferry.", K.STATE_BODY, "Israel Defense Forces", None),
    ("the state agency Arlo", "", K.OUTLET, "Arlo", None),
    ("Coun. Ann Varne", "", K.PERSON, "Ann Varne", 1),
    ("Bank of Osk Governor Ann Varne", "", K.PERSON, "Ann Varne", 1),
    ("Osk Department of Rivers warden Ugo Little", "", K.PERSON, "Ugo Little", 1),
    ("University of Osk President Ann Varne", "", K.PERSON, "Ann Varne", 1),
    ("the University of Osk", "", K.ORGANIZATION, "University of Osk", None),
    ("an Osk Bureau of Mines inspector", "", K.ANONYMOUS, "an Osk Bureau of Mines inspector", 1),
    ("Osk Bureau of Mines agents", "", K.ANONYMOUS, "Osk Bureau of Mines agents", None),
    ("a Ministry of Ports spokesman", "", K.STATE_BODY, "Ministry of Ports", None),
    ("the Unicef office in Sudan", "", K.ORGANIZATION, "UNICEF", None),
    ("The WHO country office", "", K.ORGANIZATION, "World Health Organization", None),
    ("the Hamas office in Beirut", "", K.ORGANIZATION, "Hamas", None),
    ("the UN office in Mali", "", K.ORGANIZATION, "the UN office in Mali", None),
    ("the FBI office in Osk", "", K.STATE_BODY, "the FBI office in Osk", None),
    ("The Red Cross in Kenya", "", K.ORGANIZATION, "Red Cross", None),
]


@pytest.mark.parametrize(
    ("words", "beside", "kind", "name", "count"), CASES, ids=[f"{c[0]} {c[1]}" for c in CASES]
)
def test_who_it_is(words: str, beside: str, kind: HopKind, name: str, count: int | None) -> None:
    text = f"{words} said so. {beside}"
    found = describe(text, cut(text, 0, len(words)))
    assert (found.kind, found.name, found.count) == (kind, name, count)
