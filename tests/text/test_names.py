import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from headwater.records import HopKind, NameKind
from headwater.text import names


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("Mr Fitton-Brown", "Edmund Fitton-Brown", True),
        ("Muhsen al-Daeri", "Mohsen al-Dairi", True),
        ("Muhsen al-Daeri", "Muhsen El-Daeri", True),
        ("J. Smith", "John Smith", True),
        ("Putin", "Vladimir Putin", True),
        ("President Vladimir Putin", "Mr. Putin", True),
        ("Russian President Vladimir Putin", "Vladimir Vladimirovich Putin", True),
        ("Colonel-General Alexander Vasilyevich Fomin", "Alexander Fomin", True),
        ("Joe Biden", "Joseph R. Biden", True),
        ("Volodymyr Zelensky", "Volodymyr Zelenskyy", True),
        ("Mohammed bin Salman", "Mohammad bin Salman", True),
        ("Abdulwali Abdo Hassan al-Jabri", "Abdulwali al-Jabri", True),
        ("José García", "Jose Garcia", True),
        ("Trump's", "Donald Trump", True),
        ("John Smith", "Jane Smith", False),
        ("John Smith", "John Jones", False),
        ("Mario Osk", "Maria Osk", False),
        ("Eric Osk", "Erica Osk", False),
        ("Daniel Osk", "Danielle Osk", False),
        ("Jaime Osk", "Jamie Osk", True),
        ('Jan "Moe" Osk', "Jan Erik Osk", True),
        ("Jan \u201cBig Moe\u201d Osk", "Jan Erik \u2018Moe\u2019 Osk", True),
        ('Jan "Moe" Osk', "Ada Osk", False),
        ("Trump", "Trump Jr.", False),
        ("Donald Trump", "Donald Trump Jr.", False),
        ("George Bush Sr.", "George Bush Jr.", False),
        ("J. Smith", "Peter Smith", False),
        ("Smith", "Jones", False),
        ("Kim", "Kim Jong Un", None),
        ("", "John Smith", None),
    ],
)
def test_same_person(a, b, same):
    assert names.same_person(a, b) is same
    assert names.same_person(b, a) is same


@pytest.mark.parametrize(
    ("name", "given_names", "surname", "suffix"),
    [
        ("Dr. Ana de la Cruz", ("ana",), ("de", "la", "cruz"), None),
        ("Lloyd Austin III", ("lloyd",), ("austin",), "iii"),
        ("Edmund Fitton-Brown", ("edmund",), ("fitton", "brown"), None),
        ("US Defense Secretary Lloyd Austin", ("lloyd",), ("austin",), None),
        ("Alexander Van der Bellen", ("alexander",), ("van", "der", "bellen"), None),
        ("Putin", (), ("putin",), None),
    ],
)
def test_parts(name, given_names, surname, suffix):
    parts = names.person(name)
    assert (parts.given, parts.surname, parts.suffix) == (given_names, surname, suffix)


@pytest.mark.parametrize(
    ("name", "normal"),
    [
        ("the Journal's", "journal"),
        ("The  Houthis\u2019", "houthis"),
        ("U.S. Army", "us army"),
        ("Al-Manar", "al manar"),
        ("Łódź", "lodz"),
        ("Sana'a", "sanaa"),
        ("Straße", "strasse"),
        ("STRAẞE", "strasse"),
        ("Ǿrsted", "orsted"),
        ("Sana\u00b4a", "sanaa"),
        ("Ħal Vern", "hal vern"),
        ("\U0001d400rka", "arka"),
        ("İlven", "ilven"),
    ],
)
def test_normal(name, normal):
    assert names.normal(name) == normal


@given(st.text(max_size=30), st.text(max_size=30))
def test_same_person_is_symmetric(a, b):
    assert names.same_person(a, b) is names.same_person(b, a)


@given(st.text(max_size=40))
@example("\U0001d400")
@example("\u1d2d")
@example("\u01fe")
@example("\u0149")
def test_normal_is_stable(name):
    once = names.normal(name)
    assert names.fold(once) == once
    assert names.fold(once.upper()) == names.fold(once)


@pytest.mark.parametrize(
    ("name", "words", "means"),
    [
        ("US", "the US", True),
        ("US", "the US government", True),
        ("Russia", "Russia's leadership", True),
        ("Moscow", "Moscow itself", True),
        ("Russia", "Russia, which denied it", True),
        ("Halvian", "the Halvian authorities", True),
        ("US", "US intelligence agencies", False),
        ("Russia", "Russia\u2019s foreign ministry", False),
        ("Halvian", "two Halvian officials", False),
        ("America", "the US", True),
    ],
)
def test_words_with_the_name_of_a_state_mean_it_or_a_body_of_it(
    name: str, words: str, means: bool
) -> None:
    assert names.means_state(name, words) is means


def test_a_name_stands_where_no_word_runs_into_it():
    text = "Osk, Oskar and Nosk saw Osk_1; Osk's men met Osk"
    assert list(names.standing(text, "Osk")) == [0, 31, 45]
    assert list(names.standing(text, "Osk", 1, 40)) == [31]
    assert list(names.standing(text, "")) == []


@pytest.mark.parametrize(
    ("words", "answer"),
    [
        ("The UN panel of experts", False),
        ("the UN sanctions committee", False),
        ("the UN", True),
        ("the UN, a panel said", True),
    ],
)
def test_a_body_of_a_body_is_not_that_body(words, answer):
    assert names.may_be(HopKind.ORGANIZATION, NameKind.BODY, "UN", words) is answer
    assert (
        names.may_be(HopKind.ORGANIZATION, NameKind.BODY, "UN", words.replace("UN ", "UN’s "))
        is answer
    )


@pytest.mark.parametrize(
    ("a", "b", "same"),
    [
        ("“AJ” Osk", "A.J. Osk", True),
        ("A.J. Osk", "Armando J. Osk", True),
        ("JD Osk", "J.D. Osk", True),
        ("A.J. Osk", "Bert J. Osk", False),
        ("AL OSK", "Al Osk", True),
    ],
)
def test_initials_written_together(a: str, b: str, same: bool) -> None:
    assert names.same_person(a, b) is same


def test_an_office_of_a_county_is_not_the_county() -> None:
    body = HopKind.ORGANIZATION, NameKind.BODY, "Osk County"
    assert not names.may_be(*body, "the Osk County medical examiner’s office")
    assert not names.may_be(*body, "Osk County sheriff's office")
    assert names.may_be(*body, "Osk County")
    assert names.may_be(*body, "Osk County on Friday")
    assert names.may_be(HopKind.ORGANIZATION, NameKind.BODY, "FBI", "the FBI office in Osk")
