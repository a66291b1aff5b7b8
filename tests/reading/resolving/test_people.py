"""The persons that a report names."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from headwater.reading.describing.describe import describe
from headwater.reading.resolving.people import index_people
from headwater.records import cut
from tests.builders import report
from tests.reading.attributed import built

TEXT = (
    "Yemeni Defence Minister Muhsen al-Saleh met Colonel-General Pavel Ivanovich Fomin. "
    "Mrs Lena Osk, head of the port authority, spoke with Saleh. Tom Osk was there. "
    "Fomin left early, and Mr. Fomin's aide stayed."
)


def test_forms_of_a_name_are_one_person() -> None:
    people = index_people(report(TEXT), [])
    fomin = people.find("Fomin")
    assert fomin is not None
    assert fomin.name == "Pavel Ivanovich Fomin"
    assert [p.quote.split()[-1].rstrip("'s") for p in fomin.places] == ["Fomin"] * 3
    minister = people.find("Muhsen al-Saleh")
    assert minister is not None
    assert {"minister", "defence"} <= minister.words
    assert minister.countries == ["YE"]


# (title, the names of all Osks of the report)
TITLES = [
    ("Understated Osk wins a seat in Orle", ["Thomas Osk"]),
    ("Thorsa Osk wins a seat in Orle. Thorsa Osk wept", ["Thorsa Osk", "Thomas Osk"]),
    ("Ada Osk wins a seat in Orle", ["Ada Osk", "Thomas Osk"]),
]


@pytest.mark.parametrize(("title", "names"), TITLES, ids=[t[0] for t in TITLES])
def test_the_word_before_a_surname_with_which_a_title_begins(title: str, names: list[str]) -> None:
    people = index_people(report(f"{title}.", "It was late. Labor Secretary Thomas Osk wept."), [])
    assert [person.name for person in people.find_all("Osk")] == names


@pytest.mark.parametrize("space", [" ", "\u00a0", "\n"])
def test_what_a_minister_is_over_is_no_name(space: str) -> None:
    text = f"The country's minister{space}for Infrastructure Ugo Falcato came."
    found = index_people(report(text), []).find("Falcato")
    assert found is not None
    assert found.name == "Ugo Falcato"


def test_a_family_name_alone_fits_two() -> None:
    people = index_people(report(TEXT), [])
    assert people.find("Osk") is None
    assert [person.name for person in people.find_all("Osk")] == ["Lena Osk", "Tom Osk"]
    lena = people.find("Lena Osk")
    assert lena is not None
    assert (lena.gender, "head" in lena.words) == ("f", True)


@pytest.mark.parametrize(
    ("text", "word", "name", "times"),
    [
        ("Luis Moreda Osk rose. Moreda sat down.", "Moreda", "Luis Moreda Osk", 2),
        ("Luis Moreda Osk rose. Mr Moreda sat down.", "Moreda", "Luis Moreda Osk", 2),
        ("Luis Moreda Osk rose. Ann Moreda sat down. Moreda slept.", "Moreda", "Ann Moreda", 2),
        ("Luis Bolivia Osk rose. It lies in Bolivia.", "Bolivia", "Luis Bolivia Osk", 1),
        ("Karim al-Varni rose. Varni sat down.", "Varni", "Karim al-Varni", 2),
        ("Karim al-Varni rose. Mr al-Varni sat down.", "al-Varni", "Karim al-Varni", 2),
    ],
)
def test_a_surname_alone_is_the_bearers(text: str, word: str, name: str, times: int) -> None:
    found = index_people(report(text), []).find(word)
    assert found is not None
    assert (found.name, len(found.places)) == (name, times)


def test_a_first_name_with_a_title_is_the_one_who_bears_it() -> None:
    people = index_people(report("Sir Basil Corrie rose. Sir Basil sat down."), [])
    assert [person.name for person in people.persons] == ["Basil Corrie"]


@pytest.mark.parametrize(
    ("text", "times"),
    [
        ("Ada Osk spoke. The Osk Foundation was shut.", 1),
        ("Ada Osk spoke. Two Workers of Osk left.", 1),
        ("Ada Osk spoke. On Sunday Osk Monday was told.", 2),
        ("Ada Osk spoke. Maybe Osk slept.", 2),
        ("Ada Osk spoke. Within Osk's camp it was late.", 2),
        ("Ada Osk spoke. Inside Osk's camp it was late.", 2),
        ("Ada Osk spoke. The trial of Osk began.", 2),
    ],
)
def test_a_bodys_name_is_no_mention(text: str, times: int) -> None:
    osk = index_people(report(text), []).find("Osk")
    assert osk is not None
    assert (osk.name, len(osk.places)) == ("Ada Osk", times)


@pytest.mark.parametrize(
    "title",
    [
        "Why The Orle Party's Move Against Ada Osk Could Backfire",
        "The Difference Between Tom Reyd And Ada Osk",
        "Will The Difference Between Tom Reyd And Ada Osk Matter?",
        "Ada Osk Named Head Of The Orle Party",
    ],
)
def test_a_headline_gives_nobody_a_longer_name(title: str) -> None:
    people = index_people(report("Ada Osk spoke.", "Osk slept.", title=title), [])
    osk = people.find("Osk")
    assert osk is not None
    assert osk.name == "Ada Osk"


def test_who_speaks_for_somebody_shows_nothing_of_him() -> None:
    text = "A spokeswoman for President Luis Osk denied it."
    people = index_people(report(text), [describe(text, cut(text, 0, text.index(" denied")))])
    osk = people.find("Luis Osk")
    assert osk is not None
    assert (osk.gender, "spokeswoman" in osk.words) == ("m", False)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("With Ann Osk, President Roe made a safe choice, he said.", set()),
        ("It was Ann Osk, President Roe's adviser, who spoke.", {"adviser"}),
        ("It was Ann Osk, President of Kesh, who spoke.", {"president"}),
        ("It was Ann Osk, Deputy Prime Minister, who spoke.", {"deputy", "prime", "minister"}),
    ],
)
def test_another_title_is_no_apposition(text: str, words: set[str]) -> None:
    osk = index_people(report(text), []).find("Ann Osk")
    assert osk is not None
    assert osk.words & {"president", "adviser", "deputy", "prime", "minister"} == words


@given(st.text(alphabet="AaBb .,-'’Mr\u00a0\n", max_size=120))
def test_places_hold(text: str) -> None:
    made = report(text or "x")
    for person in index_people(made, []).persons:
        for place in person.places:
            assert made.text[place.start : place.end] == place.quote


def test_a_sentence_of_titles_is_no_headline() -> None:
    text = "Foreign Minister Drago Velt met President Wen Liao."
    people = index_people(report(text), [])
    assert [person.name for person in people.persons] == ["Drago Velt", "Wen Liao"]


def test_a_first_sentence_full_of_titles_and_names_is_no_headline() -> None:
    text = "TARN (Xoria) -- Varnian Prime Minister Ado Velm met Deputy Mayor Ilse Brank Friday."
    people = index_people(report(text), [])
    assert [person.name for person in people.persons] == ["Ado Velm", "Ilse Brank"]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Velm Brank, 52, began on Monday.", True),
        ("Velm Brank, aged 52, began on Monday.", True),
        ("Velm Brank (52) began on Monday.", True),
        ("Velm Brank began on Monday.", False),
        ("For Velm Brank, 52 per cent is enough.", False),
    ],
)
def test_an_age_behind_a_name_shows_a_person(text: str, shown: bool) -> None:
    found = index_people(report(text), []).find("Velm Brank")
    assert found is not None
    assert found.shown is shown


@pytest.mark.parametrize(
    ("text", "name"),
    [
        # whoever is named in full last, foremost and alone in his paragraph, is meant
        ("Lena Osk wept.\n\nTom Osk slept. Osk said so.", "Tom Osk"),
        ("Lena Osk wept.\n\nPolice say Tom Osk slept. Osk said so.", "Tom Osk"),
        ("Lena Osk wept.\n\nTom Osk slept. Lena Osk woke. Osk said so.", None),
        ("Lena Osk wept. Osk rose.\n\nOsk met Tom Osk. Osk said so.", None),
        ("Lena Osk wept.\n\nShe described Tom Osk. Osk said so.", None),
        ("Lena Osk wept.\n\nTom Osk and a clerk slept. Osk said so.", None),
    ],
)
def test_of_two_of_a_family_the_last_foremost_is_meant(text: str, name: str | None) -> None:
    made = report(*text.split("\n\n"))
    at = made.text.rindex("Osk said")
    meant = index_people(made, []).meant(describe(made.text, cut(made.text, at, at + 3)))
    assert (meant.name if meant is not None else None) == name


def test_a_king_is_nobody_of_that_surname() -> None:
    people = index_people(report("Lena Osk wept. King Osk rose. King Osk sat down."), [])
    assert [person.name for person in people.find_all("Osk")] == ["Lena Osk", "King Osk"]
    assert [person.name for person in people.find_all("King Osk")] == ["King Osk"]
    people = index_people(report("King Osk Lund rose. King Osk sat down."), [])
    assert [person.name for person in people.persons] == ["Osk Lund"]
    assert [person.name for person in people.find_all("King Osk")] == ["Osk Lund"]
    people = index_people(report("Pope Osk XIV rose. Pope Osk sat down. Otto Osk wept."), [])
    assert [person.name for person in people.persons] == ["Pope Osk XIV", "Otto Osk"]


def test_a_name_in_front_that_two_bear_stays_as_it_is_written() -> None:
    # of a family only one speaks, but "Osk" may as well be the king, or the first of a name
    for name, passage in (
        ("Osk", "King Osk met Ada Osk. {s1|King Osk} {c1|said} {t1|no}. {s|Osk} {c|said} {t|so}."),
        ("Kim", "Kim Osk met Kim Lund. {s1|Kim Lund} {c1|said} {t1|no}. {s|Kim} {c|said} {t|so}."),
    ):
        assert built(passage, "World Ledger")[-1].chains[0].terminal.name == name


def test_a_surname_that_is_a_states_is_the_persons_named_last() -> None:
    last = built(
        "Ada Jordan wept.\nPolice say Mara Jordan slept. {s|Jordan} {c|said} {t|so}.",
        "World Ledger",
    )[-1]
    assert last.chains[0].terminal.name == "Mara Jordan"


@pytest.mark.parametrize(
    "text",
    [
        "Tom Osk spoke. He called them Crooked Tom.",
        "Tom Osk spoke. Fascist Osk, they cried.",
        "Former Osk aides left. Tom Osk spoke.",
        "Other Osk aides left. Tom Osk spoke.",
        "Senior Osk aides left. Tom Osk spoke.",
        "Oscar-winner Osk is here. Tom Osk spoke.",
        "Tom Osk spoke. Lying Osk, they cried.",
    ],
)
def test_who_is_only_called_something_is_nobody_else(text: str) -> None:
    people = index_people(report(text), [])
    assert [person.name for person in people.persons] == ["Tom Osk"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # a given name that no table has, beside somebody of that given name or surname
        ("Velm Tom met Tom Osk.", ["Velm Tom", "Tom Osk"]),
        ("Wes Thomas met Thomas Osk.", ["Wes Thomas", "Thomas Osk"]),
        ("Tom Osk came. Later Hunter Osk left.", ["Tom Osk", "Hunter Osk"]),
        ("Tom Osk came. Later Lorner Osk left.", ["Tom Osk", "Lorner Osk"]),
    ],
)
def test_a_rare_given_name_is_no_epithet(text: str, names: list[str]) -> None:
    assert [person.name for person in index_people(report(text), []).persons] == names


def test_whose_somebody_is_is_no_part_of_a_name() -> None:
    people = index_people(report("Sky News\u2019 Bret Osk asked, and the mayor left."), [])
    assert [person.name for person in people.persons] == ["Bret Osk"]


@pytest.mark.parametrize(
    ("words", "gender"),
    [
        ("Spokesman Quorr Osk", None),
        ("Spokesman Carla Osk", "f"),
        ("Cpl. Quorr King", None),
        ("Mr. Quorr Osk", "m"),
    ],
)
def test_what_tells_of_gender(words: str, gender: str | None) -> None:
    people = index_people(report(f"The harbour was shut, {words} said on Monday."), [])
    assert [person.gender for person in people.persons] == [gender]


def test_who_of_a_family_a_pronoun_takes_up() -> None:
    often = "Carla Osk spoke. Osk said no. Osk said so. Osk left. "
    people = index_people(report(often + "Tom Osk came. Ann Osk wept."), [])
    name = describe("Osk", cut("Osk", 0, 3))
    both = index_people(report("Carla Osk spoke. Tom Osk came."), [])
    found = [people.taken_up(name, "m"), both.taken_up(name, "m"), both.taken_up(name, None)]
    assert [person and person.name for person in found] == ["Tom Osk", "Tom Osk", None]
